"""A session that runs behind Home: its alerts are seen there too, and what is set anew counts in it at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.app.running import Running, _say_fault
from kat_monitor.ui import theme
from kat_monitor.ui.live_page import LivePage
from kat_monitor.ui.sound import Loudspeaker
from tests.app.test_desktop import Window
from tests.app.test_several import pain
from tests.ui.ear import Ear


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp)
    made = Window(tmp_path, qtbot)
    made.start()
    yield made
    made.close()


def running(window: Window) -> Running:
    front = window.desktop.running.front
    assert front is not None
    return front


def test_an_alert_behind_home_stands_over_it_and_leads_to_its_patient(window: Window) -> None:
    one, lane = running(window), window.desktop.window.lane
    assert not lane.isVisible()  # the session's own screen has its own
    window.desktop.show_home()
    assert lane.isVisible()
    assert "A session runs behind this page" in lane._view.calm
    t = one.live.clock.now().t
    one.live.submit(ev.EventNoted(by=window.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    window.wait(lambda: lane._view.first is not None)
    assert lane._view.first is not None
    assert "hest pain" in lane._view.first.text
    lane.acknowledge.click()
    assert window.desktop.window.front() is one.room.screen
    alert = pain(one)
    assert alert is not None
    assert not alert.is_acknowledged
    assert not lane.isVisible()


def test_what_is_paused_behind_home_is_said_there_with_its_countdown(window: Window) -> None:
    one, lane = running(window), window.desktop.window.lane
    window.desktop.show_home()
    t = one.live.clock.now().t
    one.live.submit(ev.EventNoted(by=window.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    window.wait(lambda: pain(one) is not None)
    until = one.live.clock.now().t + 100_000
    one.live.submit(ev.SoundPaused(by=window.nurse.id, role="nurse", until=until, vital="", side=""))
    window.wait(lambda: any(still.text == "Sound paused" and still.left for still in lane._view.still))


def test_an_alert_that_nobody_answers_edges_the_window_whatever_is_in_front(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, edge = running(window), window.desktop.background.edge
    t = one.live.clock.now().t
    one.live.submit(ev.EventNoted(by=window.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    window.wait(lambda: pain(one) is not None)
    assert edge.isHidden()
    now, real = one.live.clock.now(), one.live.clock
    monkeypatch.setattr(type(real), "now", lambda self: now._replace(t=now.t + 61_000))
    window.wait(lambda: edge.priority == "high")
    for name in ("", "home", "settings", "lock"):
        if name == "home":
            window.desktop.show_home()
        elif name == "settings":
            window.desktop.home.asked.emit(name)
        elif name:
            window.desktop.privacy.lock()
        QApplication.processEvents()
        assert edge.isVisible(), name
        assert edge.geometry() == window.desktop.window.rect()
        assert window.desktop.window.children()[-1] is edge, name  # over all others


def test_a_session_whose_writer_fell_says_so_over_home(window: Window) -> None:
    one, lane = running(window), window.desktop.window.lane
    window.desktop.show_home()
    _say_fault(one)
    window.desktop.background.look()
    assert lane._view.first is not None
    assert "NOT WATCHING" in lane._view.first.text
    assert window.desktop.background.edge.priority == "high"


def test_a_session_s_record_says_from_the_start_how_its_room_sounds_though_nobody_set_it(window: Window) -> None:
    one = running(window)
    window.wait(lambda: one.live.session.sound is not None)
    window.desktop.rooms.set.emit(("sound", "call-line"))
    t = one.live.clock.now().t
    one.live.submit(ev.EventNoted(by=window.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    window.wait(lambda: pain(one) is not None)
    events = [record.event for record in one.live.session.history]
    sounds = [event for event in events if isinstance(event, ev.SoundChosen)]
    assert [(event.by, event.profile, event.call_line) for event in sounds] == [("room", "quiet", "")]


def test_a_sound_that_is_set_anew_counts_in_the_session_that_runs(window: Window) -> None:
    one, voice = running(window), window.desktop.voice
    window.wait(lambda: voice.speaker is not None)
    before = voice.speaker
    window.library.set_setting("sound", "normal")
    window.library.set_setting("call-line", "ext. 12")
    window.desktop.rooms.set.emit(("sound", "call-line"))
    window.wait(lambda: one.live.session.sound is not None and one.live.session.sound.profile == "normal")
    assert one.live.session.sound is not None
    assert one.live.session.sound.call_line == "ext. 12"
    after = voice.speaker
    assert isinstance(after, Loudspeaker)
    assert after is not before
    window.desktop.rooms.set.emit(("theme", "call-line"))
    assert voice.speaker is after


def test_start_up_waits_for_no_sound_the_loudspeaker_comes_after_the_chart(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp)
    made, load, seen = Window(tmp_path, qtbot), LivePage.load_chart, []
    voice = made.desktop.voice

    def loaded(page: LivePage) -> None:
        load(page)
        seen.append(voice.speaker)

    monkeypatch.setattr(LivePage, "load_chart", loaded)
    made.start()
    made.wait(lambda: voice.speaker is not None)
    assert seen == [None]
    made.close()


def test_the_test_tone_is_played_on_the_same_loudspeaker_and_gives_way_to_an_alert(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, voice = running(window), window.desktop.voice
    window.wait(lambda: voice.speaker is not None)
    ear = Ear()
    voice.use(ear)  # type: ignore[arg-type]
    assert voice.test() == ""
    assert ear.heard == [("high", 1)]
    one.room.watch.annunciator.say_fault(is_there=True)
    voice.test()
    assert ear.heard == [("high", 1)] * 2  # the alert's own burst, and no tone over it
