from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QThread, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.monitor import Outcome
from kat_monitor.session.state import Session
from kat_monitor.ui.bridge import CALM_MS, COLLECT_MS, MOST_YOUNG, START_MS, TURN_S, Bridge, Collector
from tests.ui.demo import Story


def session(number: int) -> Session:
    story = Story()
    for t in range(number):
        story.stream(t, spo2=97)
    return story.session


def in_a_thread(work: object) -> None:
    thread = threading.Thread(target=work)  # type: ignore[arg-type]
    thread.start()
    thread.join()


def test_a_session_published_elsewhere_arrives_in_the_screens_thread(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    bridge.session_changed.connect(lambda one: seen.append((one, QThread.currentThread())))
    one = session(1)
    in_a_thread(lambda: bridge.publish(one))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(one, bridge.thread())]


def test_of_many_sessions_only_the_newest_is_shown(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    bridge.session_changed.connect(seen.append)
    many = [session(number) for number in range(30)]

    def publish_all() -> None:
        for one in many:
            bridge.publish(one)

    in_a_thread(publish_all)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1] is many[-1])
    assert len(seen) == 1


def test_what_was_let_go_of_carries_nothing_more_not_even_what_was_under_way(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    bridge.session_changed.connect(seen.append)
    bridge.session_came.connect(seen.append)
    in_a_thread(lambda: bridge.publish(session(1)))
    bridge.stop()
    in_a_thread(lambda: bridge.publish(session(2)))
    QCoreApplication.sendPostedEvents()
    assert seen == []


def test_an_answer_under_way_is_given_before_the_session_is_let_go_of_and_none_after(qtbot: QtBot) -> None:
    bridge, heard = Bridge(), []
    replies = [bridge.answer(lambda outcome, number=number: heard.append(number)) for number in range(2)]
    in_a_thread(lambda: replies[0](Outcome()))
    bridge.stop()
    assert heard == [0]
    in_a_thread(lambda: replies[1](Outcome()))
    QCoreApplication.sendPostedEvents()
    assert heard == [0]


def test_what_comes_within_a_frame_waits_for_the_next(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    bridge.session_changed.connect(seen.append)
    first, second = session(1), session(2)
    bridge.publish(first)
    qtbot.waitUntil(lambda: len(seen) == 1)
    bridge.publish(second)
    assert seen == [first]
    qtbot.waitUntil(lambda: seen == [first, second])


def test_no_answer_is_dropped(qtbot: QtBot) -> None:
    bridge, seen = Bridge(), []
    replies = [bridge.answer(lambda outcome, number=number: seen.append(number)) for number in range(50)]
    in_a_thread(lambda: [reply(Outcome()) for reply in replies])
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector()
    for _ in range(START_MS // COLLECT_MS):
        made.collect()
    yield made
    made.stop()


def test_the_cycle_collector_runs_in_the_screens_thread_alone(collector: Collector) -> None:
    threads: set[int] = set()

    def note(phase: str, info: dict[str, int]) -> None:
        threads.add(threading.get_ident())

    def make_cycles() -> None:
        for _ in range(5_000):
            ring: list[object] = []
            ring.append(ring)

    gc.callbacks.append(note)
    try:
        in_a_thread(make_cycles)
        assert threads == set()
        for _ in range(CALM_MS // COLLECT_MS):
            collector.collect()
    finally:
        gc.callbacks.remove(note)
    assert threads == {threading.get_ident()}


def test_garbage_is_sought_once_a_second_or_as_soon_as_much_is_new(collector: Collector) -> None:
    walked: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            walked.append(info["generation"])

    gc.collect()
    gc.callbacks.append(note)
    try:
        made = [[number] for number in range(MOST_YOUNG // 2)]
        for _ in range(CALM_MS // COLLECT_MS - 1):
            collector.collect()
        assert walked == []
        collector.collect()
        assert walked == [0]
        made.extend([number] for number in range(MOST_YOUNG + 1))
        collector.collect()
        assert walked == [0, 0]
    finally:
        gc.callbacks.remove(note)


def test_what_a_start_made_is_not_walked_again(qtbot: QtBot) -> None:
    made = Collector()
    collections: list[str] = []
    gc.callbacks.append(lambda phase, info: collections.append(phase))
    try:
        for _ in range(START_MS // COLLECT_MS):
            made.collect()
        assert collections == []
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.callbacks.pop()
        made.stop()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_void_calls_leave_the_references_to_none_where_they_were(qtbot: QtBot) -> None:
    timer, widget = QTimer(), QWidget()
    before = sys.getrefcount(None)
    for number in range(10_000):
        timer.setInterval(number)
        widget.setEnabled(True)
    assert abs(sys.getrefcount(None) - before) < 100


def test_other_threads_give_way_to_the_screen_at_once(qtbot: QtBot) -> None:
    before = sys.getswitchinterval()
    made = Collector()
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    made.stop()
    assert sys.getswitchinterval() == pytest.approx(before)
