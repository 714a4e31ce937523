"""The window of a running session does not close: it asks, and every way out leaves the patient watched."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.kit import Label
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.places import places, session_pages
from kat_monitor.ui.present_pages import IdentityView
from kat_monitor.ui.session_screen import Place
from tests.ui.conftest import Open
from tests.ui.demo import calm_story
from tests.ui.room import Room

Press = Callable[[str], None]


@pytest.fixture
def patient() -> Session:
    """A session of a patient; the made-up one at T+42 is a simulated one."""
    return calm_story().session


def pages(desk: Desk) -> dict[str, Place]:
    return dict(places(session_pages(desk), desk, IdentityView, tuple))


def is_asked(window: MainWindow, room: Room) -> bool:
    return window.isVisible() and room.screen.live.side.currentWidget() is room.screen.live.panels.leave


def test_it_asks_in_place_names_what_runs_and_stays_with_one_key(
    open_room: Open, patient: Session, press: Press
) -> None:
    window, room = open_room(patient)
    assert not window.close()
    assert is_asked(window, room)
    said = " ".join(one.text() for one in room.screen.live.panels.leave.findChildren(Label))
    assert "Room 2" in said
    assert "R. Lee" in said
    press("Esc")
    assert window.isVisible()
    assert not is_asked(window, room)


@pytest.mark.parametrize("times", [1, 2, 5])
def test_however_often_it_is_closed_and_whatever_letter_is_pressed_it_stays(
    open_room: Open, patient: Session, press: Press, times: int
) -> None:
    window, room = open_room(patient)
    for _ in range(times):
        assert not window.close()
        press("y")
        press("y")
        press("Enter")
        window.close()
        assert window.isVisible()
    assert not room.screen.live.panels.leave.out.isVisible()


def test_the_end_of_the_desktop_s_sitting_does_not_close_it_either(open_room: Open, patient: Session) -> None:
    window, room = open_room(patient)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    QTimer.singleShot(0, app.quit)
    QTimer.singleShot(300, lambda: app.exit(7))
    assert app.exec() == 7
    assert is_asked(window, room)


def test_from_the_question_the_session_can_be_ended(open_room: Open, patient: Session, press: Press) -> None:
    window, room = open_room(patient, places=pages)
    window.close()
    press("x")
    assert room.screen.place() == "end"


def test_from_the_question_it_can_be_handed_over(open_room: Open, patient: Session, press: Press, qtbot: QtBot) -> None:
    window, room = open_room(patient)
    window.close()
    with qtbot.waitSignal(room.screen.identity.asked) as asked:
        press("g")
    assert asked.args == ["handover"]
    assert window.isVisible()


def test_once_the_session_has_ended_the_window_closes(open_room: Open, patient: Session, qtbot: QtBot) -> None:
    window, room = open_room(patient)
    assert not window.close()
    ended = msgspec.structs.replace(patient, ended=ev.SessionEnded(by="lee", role="nurse", ending="left", ended_t=0))
    room.screen.show_session(ended)
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_an_emergency_that_was_open_is_back_after_staying(open_room: Open, patient: Session, press: Press) -> None:
    window, room = open_room(patient)
    press("F4")
    window.close()
    assert is_asked(window, room)
    press("Esc")
    assert room.screen.live.side.currentWidget() is room.screen.live.panels.emergency


def test_from_the_task_bar_it_comes_back_to_ask(open_room: Open, patient: Session) -> None:
    window, room = open_room(patient)
    window.showMinimized()
    assert not window.close()
    assert not window.isMinimized()
    assert is_asked(window, room)


def test_a_simulated_session_lets_the_window_go_with_a_key_of_its_own(
    open_room: Open, live: Session, press: Press, qtbot: QtBot
) -> None:
    window, room = open_room(live)
    assert not window.close()
    assert is_asked(window, room)
    with qtbot.waitSignal(window.closing):
        press("y")


def test_after_a_fault_that_ended_the_recording_the_program_can_be_started_again(
    open_room: Open, patient: Session, press: Press, qtbot: QtBot
) -> None:
    window, room = open_room(patient)
    room.screen.say_fault("NOT WATCHING, NOT RECORDING")
    assert not window.close()
    with qtbot.waitSignal(window.closing):
        press("y")


def test_one_that_runs_holds_the_window_though_another_would_let_it_go(
    open_room: Open, patient: Session, live: Session, press: Press
) -> None:
    window, room = open_room(live)
    other = Room(patient)
    window.open_session(other.screen)
    other.screen.show_session(patient)
    window.show_session(room.screen)
    window.close()
    press("y")
    assert window.isVisible()
    assert not room.screen.live.panels.leave.out.isVisible()
    window.close_session(other.screen)


def test_it_asks_at_the_one_that_runs_though_an_ended_one_is_in_front(open_room: Open, patient: Session) -> None:
    window, room = open_room(patient)
    ended = msgspec.structs.replace(patient, ended=ev.SessionEnded(by="lee", role="nurse", ending="left", ended_t=0))
    other = Room(ended)
    window.open_session(other.screen)
    other.screen.show_session(ended)
    assert window.front() is other.screen
    assert not window.close()
    assert window.front() is room.screen
    assert is_asked(window, room)
    window.close_session(other.screen)
