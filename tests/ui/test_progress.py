"""Long work: beside the screen, with a line that says how far it is and a key to stop it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.progress import BROKEN, Cancelled, Ended, Progress, Worker


@pytest.fixture
def page(qtbot: QtBot) -> PageFrame:
    made = PageFrame("Reports")
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_a_job_made_comes_back_in_the_screens_thread(page: PageFrame, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    came: list[Ended] = []

    def job(progress: Progress, cancelled: Cancelled) -> int:
        threads.append(threading.current_thread())
        return 7

    page.run("Counting", job, lambda ended: (came.append(ended), threads.append(threading.current_thread())))
    qtbot.waitUntil(lambda: bool(came))
    assert came == [Ended(7, False)]
    assert threads[0] is not threads[1]
    assert threads[1] is threading.main_thread()


def test_what_is_done_at_once_shows_no_line(page: PageFrame, qtbot: QtBot) -> None:
    came: list[Ended] = []
    page.run("Counting", lambda progress, cancelled: None, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert not page.progress.isVisible()
    assert not page.progress._wait.isActive()


def test_a_long_job_says_how_far_it_is_and_stops_when_told(page: PageFrame, qtbot: QtBot) -> None:
    page.progress._wait.setInterval(0)
    came: list[Ended] = []
    go_on = threading.Event()

    def job(progress: Progress, cancelled: Cancelled) -> str:
        progress(3, 12, "page 3 of 12")
        while not cancelled():
            go_on.wait(0.01)
        return "half"

    page.run("Writing the report", job, came.append)
    qtbot.waitUntil(lambda: page.progress.isVisible() and page.progress.bar.value() == 3)
    assert page.progress.words.text() == "Writing the report: page 3 of 12"
    assert page.progress.bar.maximum() == 12
    qtbot.keyClick(page, "\x1b")
    qtbot.waitUntil(lambda: bool(came))
    assert came == [Ended("half", True)]
    assert not page.progress.isVisible()
    assert page.refusal() == "! Writing the report: stopped"


def test_a_second_job_waits_for_its_turn_and_says_so(page: PageFrame, qtbot: QtBot) -> None:
    came: list[Ended] = []
    gate = threading.Event()
    page.run("First", lambda progress, cancelled: gate.wait(5), came.append)
    page.run("Second", lambda progress, cancelled: None, came.append)
    assert "under way" in page.refusal()
    gate.set()
    qtbot.waitUntil(lambda: bool(came))
    assert len(came) == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_of_ours_ends_the_line_in_words_and_is_not_swallowed(
    page: PageFrame, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loud: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda caught: loud.append(str(caught.exc_value)))
    came: list[Ended] = []

    def job(progress: Progress, cancelled: Cancelled) -> None:
        raise ZeroDivisionError("a fault")

    page.run("Dividing", job, came.append)
    qtbot.waitUntil(lambda: bool(came) and bool(loud))
    assert came[0].fault == BROKEN
    assert loud == ["a fault"]
    assert BROKEN in page.refusal()


def test_a_page_that_is_gone_is_not_called_and_nothing_crashes(page: PageFrame, qtbot: QtBot) -> None:
    gone = PageFrame("Gone")
    came: list[Ended] = []
    gate = threading.Event()
    gone.run("Waiting", lambda progress, cancelled: gate.wait(5), came.append)
    gone.deleteLater()
    QApplication.processEvents()
    gate.set()
    qtbot.waitUntil(lambda: not Worker._running)
    assert came == []


def test_the_end_of_the_program_stops_what_is_under_way(page: PageFrame, qtbot: QtBot) -> None:
    pause = threading.Event()

    def job(progress: Progress, cancelled: Cancelled) -> None:
        while not cancelled():
            pause.wait(0.01)

    page.run("Going on", job, lambda ended: None)
    Worker.stop_all(5)
    assert all(not worker._thread.is_alive() for worker in Worker._running)
    qtbot.waitUntil(lambda: not Worker._running)
