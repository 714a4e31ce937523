"""An unfinished session after the computer's clock moved: asked about in the window, and nothing waits behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import clock
from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.record.library import Library
from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.clock_question import ClockQuestionPage
from kat_monitor.ui.pages.start import StartPage, StartSession
from tests.app.test_desktop import QUICK, Window
from tests.journeys.hands import Mouse, Touch


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


class Moved(Window):
    """A session lies unfinished, the computer was started anew, and its clock says another time than it was."""

    def __init__(self, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(folder, qtbot)
        self.by_ms = 0
        real = clock.utc_now
        monkeypatch.setattr(clock, "utc_now", lambda: real() + self.by_ms)
        self.start()
        front = self.desktop.running.front
        assert front is not None
        self.session = front.id
        self.wait(lambda: front.live.session.seq > 3)
        self.desktop.running.drop(front)
        monkeypatch.setattr(clock, "boot_id", lambda: "another boot")
        self.desktop.show_home()

    def ask(self, by_ms: int) -> ClockQuestionPage:
        """Somebody goes on with the session."""
        self.by_ms = by_ms
        self.desktop.home.session_wanted.emit(self.session)
        page = self.desktop.window.front()
        assert isinstance(page, ClockQuestionPage)
        assert QApplication.activeModalWidget() is None
        return page

    def rows(self) -> int:
        """How many events lie in its log."""
        (entry,) = [one for one in self.library.sessions.all() if one.id == self.session]
        log, session, _ = self.desktop.station.examine(entry)
        log.close()
        return session.seq

    def goes_on(self) -> bool:
        """Whether the record says that it goes on."""
        return self.desktop.live is not None and len(self.desktop.live.session.gaps) > 1

    def bridged(self) -> ev.ClockBridged:
        live = self.desktop.live
        assert live is not None
        found = [one.event for one in live.session.history if isinstance(one.event, ev.ClockBridged)]
        return found[-1]


@pytest.fixture
def moved(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Moved]:
    made = Moved(tmp_path / "data", qtbot, monkeypatch)
    yield made
    made.close()


def by_key(button: Button) -> None:
    key = {"F10": Qt.Key.Key_F10, "Esc": Qt.Key.Key_Escape}[button.key]
    QTest.keyClick(button.window().focusWidget(), key)


def by_mouse(button: Button) -> None:
    Mouse().press(button)


def by_finger(button: Button) -> None:
    Touch().press(button)


WAYS: tuple[Callable[[Button], None], ...] = (by_key, by_mouse, by_finger)


@pytest.mark.parametrize("way", WAYS)
def test_a_clock_that_is_right_is_said_so_in_the_window_and_the_session_goes_on(
    moved: Moved, way: Callable[[Button], None]
) -> None:
    page = moved.ask(7 * HOUR)
    assert page.main_button is not None
    assert "7 h old" in page.question.text()
    way(page.main_button)
    moved.wait(moved.goes_on)
    assert moved.bridged().confirmed
    assert moved.desktop.window.front() is moved.room.screen


@pytest.mark.parametrize("way", WAYS)
def test_a_clock_that_is_wrong_leaves_the_session_as_it_was(moved: Moved, way: Callable[[Button], None]) -> None:
    before = moved.rows()
    page = moved.ask(-90 * MINUTE)
    assert "min before the last entry" in page.question.text()
    way(page.back)
    assert moved.desktop.window.front() is moved.desktop.home
    assert moved.rows() == before
    assert [row.state for row in moved.desktop.board.home(moved.nurse, {}).sessions] == ["unfinished"]


def test_a_double_press_that_opened_the_question_does_not_answer_it(moved: Moved) -> None:
    page = moved.ask(7 * HOUR)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert moved.desktop.live is None


def test_a_clock_that_is_set_while_it_is_asked_counts_as_it_is_then(moved: Moved) -> None:
    page = moved.ask(-3 * HOUR)
    moved.by_ms = 2 * MINUTE
    moved.wait(lambda: "fits" in page.question.text())
    page.answered.emit()
    moved.wait(moved.goes_on)
    assert moved.bridged().confirmed is None
    assert moved.bridged().bridged_ms >= 2 * MINUTE


def test_closing_the_window_while_it_is_asked_loses_nothing(moved: Moved, tmp_path: Path) -> None:
    before = moved.rows()
    moved.ask(7 * HOUR)
    assert moved.desktop.window.close()
    moved.desktop.close()
    moved.library.close()
    with Library.open(tmp_path / "data", hasher=QUICK) as library:
        assert [one.id for one in library.unfinished()] == [moved.session]
        moved.library = library
        moved.desktop.station.library = library
        assert moved.rows() == before


def test_what_was_due_of_a_session_is_shown_of_that_one_or_not_at_all(moved: Moved) -> None:
    other = second(moved)
    moved.desktop.show_home()
    moved.by_ms = 7 * HOUR
    moved.desktop.home.due_wanted.emit(moved.session, "follow-up")
    page = moved.desktop.window.front()
    assert isinstance(page, ClockQuestionPage)
    assert other.room.screen.place() != "aftercare"
    page.answered.emit()
    front = moved.desktop.running.front
    assert front is not None
    assert (front.id, front.room.screen.place()) == (moved.session, "aftercare")


def test_another_session_goes_on_being_recorded_and_alerts_over_the_question(moved: Moved) -> None:
    other = second(moved)
    moved.desktop.show_home()
    moved.ask(7 * HOUR)
    t = other.live.clock.now().t
    other.live.submit(ev.EventNoted(by=moved.nurse.id, role="nurse", code="chest-pain", observed_t=t))
    lane = moved.desktop.window.lane
    moved.wait(lambda: lane.isVisible() and lane._view.first is not None)
    assert "hest pain" in lane._view.first.text
    assert other.live.session.symptoms


def test_who_comes_back_to_the_question_later_is_asked_anew(moved: Moved) -> None:
    other = second(moved)
    moved.desktop.show_home()
    first = moved.ask(7 * HOUR)
    moved.desktop.running.show(other.id)
    moved.desktop.show_home()
    page = moved.ask(8 * HOUR)
    assert page is not first
    assert "8 h old" in page.question.text()


def second(moved: Moved):
    """Another patient's session, which runs."""
    moved.desktop.home.start_wanted.emit()
    page = moved.page(StartPage)
    assert isinstance(page, StartPage)
    page.started.emit(StartSession("13", "Alex Roe", "1990-01-01", "", "im", "Room 3", session=1, course=6))
    front = moved.desktop.running.front
    assert front is not None
    return front
