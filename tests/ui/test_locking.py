"""The privacy lock: the identity goes, help stays, and whose an entry was is asked afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.ui.corner import Corner
from kat_monitor.ui.identity_bar import IdentityBar
from kat_monitor.ui.lock import STEP_MS, PrivacyLock
from kat_monitor.ui.present_pages import PersonView
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room

Press = Callable[[str], None]
LEE, IDA = PersonView("lee", "R. Lee", "RL", "nurse"), PersonView("ida", "Ida Okafor", "IO", "nurse")


class Locked:
    """A live screen with an alert, locked by its key."""

    def __init__(self, open_room: Open, press: Press, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        story = demo.live_story(step=5_000)
        _, self.room = open_room(story.session, measure=True)
        self.screen = self.room.screen
        self.corner = Corner(self.screen, lambda: (LEE, IDA), lambda person: {})
        self.locking = self.corner.locking
        settle(self.room)
        press("y")

    def seen(self) -> None:
        """Wait until the screen shows the newest session."""
        self._qtbot.waitUntil(lambda: self.screen.session is self.room.session)

    def unlock(self, person: PersonView, pin: str = "1111") -> None:
        self.seen()
        row = self.locking.panel.here
        row.person.pick.choose(person.id)
        row.pin.line.setText(pin)
        row.entered.emit()


@pytest.fixture
def locked(open_room: Open, press: Press, qtbot: QtBot) -> Locked:
    return Locked(open_room, press, qtbot)


def settle(room: Room) -> None:
    assert room.screen.keys is not None
    room.screen.keys.settle()


def test_a_locked_screen_that_was_closed_asks_for_nobody_and_draws_nothing(
    open_room: Open, press: Press, qtbot: QtBot
) -> None:
    window, room = open_room(demo.live_story(step=5_000).session)
    asked: list[object] = []
    corner = Corner(room.screen, lambda: asked.append(1) or (LEE, IDA), lambda person: {})  # type: ignore[func-returns-value]
    corner.locking.lock()
    window.close_session(room.screen)
    asked.clear()
    room.publish()
    qtbot.waitUntil(lambda: not room.bridge._waiting)
    corner.locking.lock()
    room.screen.refresh()
    assert asked == []


def test_one_key_hides_the_identity_and_keeps_values_clock_and_alerts(locked: Locked) -> None:
    view = locked.screen.identity._view
    assert view is not None
    assert (view.patient, view.person, view.marks[0]) == ("Identity hidden", "Unlock", "LOCKED")
    assert "Doe" not in locked.screen.identity.accessibleDescription()
    assert locked.screen.live.side.currentWidget() is locked.locking.panel
    assert not locked.screen.live.timeline.isVisible()
    assert not locked.screen.live.note.isVisible()
    assert locked.screen.lane._view.first is not None
    assert all(tile.isVisible() for tile in locked.screen.values.tiles)


def test_the_lock_offers_no_key_that_closes_it(locked: Locked) -> None:
    panel = locked.locking.panel
    panel.resize(panel.width(), panel.height() - 1)
    assert not panel.close_button.isVisible()


class Painted(QObject):
    """Whether the bar was painted whole since its buttons stood where they stand."""

    def __init__(self, bar: IdentityBar) -> None:
        super().__init__(bar)
        self.whole: set[int] = set()
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, IdentityBar) and event.rect() == watched.rect():
            self.whole.add(watched.help.x())
        return False


def test_the_top_bar_is_painted_anew_whole_when_its_buttons_move(locked: Locked, qtbot: QtBot) -> None:
    bar = locked.screen.identity
    qtbot.waitUntil(lambda: bar.help.isVisible())
    before, painted = bar.help.x(), Painted(bar)
    locked.unlock(LEE)
    qtbot.waitUntil(lambda: bar.help.x() != before)
    qtbot.waitUntil(lambda: bar.help.x() in painted.whole)


def test_vitals_alerts_events_and_the_cuff_need_no_pin_and_carry_no_name(
    locked: Locked, press: Press, qtbot: QtBot
) -> None:
    press("v152/90 84 96")
    press("Enter")
    press("F5")
    press(locked.screen.lane.keys.answers[0].key.lower())
    settle(locked.room)
    press("e")
    press("b")
    press("n")
    kinds = {type(event).__name__: (event.by, event.role) for event in locked.room.submitted}
    assert set(kinds) == {"VitalsObserved", "AlertAcknowledged", "EventNoted"}
    assert set(kinds.values()) == {(UNIDENTIFIED, UNIDENTIFIED)}
    assert len(locked.room.session.unclaimed) == len(locked.room.submitted)
    assert locked.screen.live.side.currentWidget() is locked.locking.panel
    settle(locked.room)
    press("F6")
    qtbot.waitUntil(lambda: not locked.screen.entering.cuff._beat.isActive())
    press("F6")
    assert locked.room.measured == 1


@pytest.mark.parametrize("key", ["n", "d", "l", "b", "F2", "p"])
def test_everything_else_leads_to_the_pin(locked: Locked, press: Press, key: str) -> None:
    press(key)
    assert locked.screen.place() == "live"
    assert locked.screen.live.side.currentWidget() is locked.locking.panel
    assert locked.screen.desk.is_locked


def test_leaving_for_home_and_taking_a_row_are_locked_too(locked: Locked, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(locked.screen.left):
        locked.screen.go("home")
    locked.screen.entering.take(5)
    assert locked.screen.live.side.currentWidget() is locked.locking.panel


def test_a_wrong_pin_does_not_stop_an_acknowledgement(locked: Locked, press: Press) -> None:
    locked.room.desk._fits = lambda person, pin: False
    locked.unlock(LEE)
    assert locked.screen.desk.is_locked
    assert locked.locking.panel.here.pin.line.text() == ""
    press("F5")
    press(locked.screen.lane.keys.answers[0].key.lower())
    assert isinstance(locked.room.submitted[-1], ev.AlertAcknowledged)


def test_who_unlocks_is_at_the_screen_and_is_asked_what_was_theirs(locked: Locked, press: Press, qtbot: QtBot) -> None:
    press("v152/90 84 96")
    press("Enter")
    locked.unlock(LEE)
    claims = locked.locking.claims
    assert locked.screen.live.side.currentWidget() is claims
    assert locked.screen.desk.person == "lee"
    assert not any(button.isChecked() for button in claims.buttons.values())
    assert not claims.pin.isVisible()
    settle(locked.room)
    press("m")
    claims.claim.click()
    locked.seen()
    assert isinstance(locked.room.submitted[-1], ev.EntriesClaimed)
    assert locked.room.session.unclaimed == ()
    assert locked.screen.live.timeline.isVisible()


def test_what_was_not_claimed_waits_under_people_for_its_pin(locked: Locked, press: Press) -> None:
    press("v152/90")
    press("Enter")
    locked.unlock(LEE)
    locked.locking.claims.closed.emit()
    settle(locked.room)
    press("p")
    assert locked.corner.panel.claims.text() == "1 entered behind the lock: whose?"
    press("u")
    claims = locked.locking.claims
    assert claims.pin.isVisible()
    press("m")
    assert claims.pin.person.isAncestorOf(claims.focusWidget())
    claims.claim.click()
    assert locked.room.session.unclaimed
    claims.pin.person.pick.choose("lee")
    assert claims.focusWidget() is claims.pin.pin.line
    claims.pin.pin.line.setText("1111")
    claims.claim.click()
    assert locked.room.session.unclaimed == ()


def test_who_was_not_signed_in_is_by_unlocking(locked: Locked) -> None:
    locked.unlock(IDA)
    assert locked.screen.desk.person == "ida"
    assert "ida" in locked.room.session.present


def test_an_emergency_keeps_it_open(locked: Locked) -> None:
    locked.unlock(LEE)
    locked.screen.act("emergency")
    locked.seen()
    assert not locked.locking.lock()
    assert not locked.screen.desk.is_locked


def test_the_emergency_card_opens_behind_the_lock(locked: Locked, press: Press) -> None:
    press("F4")
    assert isinstance(locked.room.submitted[-1], ev.EmergencyOpened)
    assert locked.screen.live.side.currentWidget() is locked.screen.live.panels.emergency


# --- when it is due ---------------------------------------------------------------------------------------------------


class Watched:
    def __init__(self, qtbot: QtBot) -> None:
        from PySide6.QtWidgets import QLineEdit

        self.window = QLineEdit()
        qtbot.addWidget(self.window)
        self.minutes, self.held = 5, False
        self.lock = PrivacyLock(self.window, lambda: self.minutes, lambda: self.held)
        self.lock._timer.stop()
        self.window.show()

    def idle(self, minutes: float) -> None:
        for _ in range(round(minutes * 60_000 / STEP_MS)):
            self.lock.step()


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched(qtbot)


def test_it_is_due_after_its_minutes_and_not_before(watched: Watched, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watched.lock.due):
        watched.idle(4.9)
    with qtbot.waitSignal(watched.lock.due):
        watched.idle(0.2)


def test_a_key_and_the_mouse_begin_anew(watched: Watched, qtbot: QtBot) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    handle = watched.window.windowHandle()
    with qtbot.assertNotEmitted(watched.lock.due):
        watched.idle(4)
        QTest.keyClick(handle, Qt.Key.Key_A)
        watched.idle(4)
        QTest.mouseMove(handle, QPoint(5, 5))
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        watched.idle(4)
    assert watched.window.text() == "a"


def test_an_emergency_holds_it(watched: Watched, qtbot: QtBot) -> None:
    watched.held = True
    with qtbot.assertNotEmitted(watched.lock.due):
        watched.idle(20)
