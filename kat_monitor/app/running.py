"""The sessions that run on this station, each with everything of its own: door, writer, clock, desk, screen.

Owns which of them is in front and what their tabs say. Refuses to share anything between two: what is typed, chosen or
published in one cannot reach another, for there is no way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from kat_monitor.app.session_room import SessionRoom
from kat_monitor.app.station import Live, Station
from kat_monitor.session.state import Session
from kat_monitor.ui.bridge import Bridge
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.present_elsewhere import Elsewhere
from kat_monitor.ui.present_lane import LaneView, fault_lane, lane
from kat_monitor.ui.present_sessions import TabView, initials, tab
from kat_monitor.words import say

FAULT = say("NOT WATCHING, NOT RECORDING: a fault of the program. Close it and start it again")


class Door(QObject):
    """The way of one session to the screen: what its writer publishes, and that the writer died of a fault of ours."""

    fell = Signal()
    _fell_there = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bridge = Bridge()
        self._fell_there.connect(self.fell, Qt.ConnectionType.QueuedConnection)

    def died(self) -> None:
        """On the writer's thread, which ends: nothing may look as if it were recorded."""
        self._fell_there.emit()


class Running(NamedTuple):
    """One session that runs, or ended and is still shown."""

    live: Live
    room: SessionRoom
    door: Door

    @property
    def id(self) -> str:
        """The session's id."""
        return self.live.session.opened.session

    @property
    def is_over(self) -> bool:
        """Whether it is signed: nothing more is recorded of it here."""
        return self.live.session.is_signed


class RunningSessions(QObject):
    """All of them; at most one is in front.

    `charted` when the first chart of one is out; `looked` when one has found what it would sound and edge, or is gone.
    """

    charted = Signal()
    looked = Signal()

    def __init__(self, station: Station, window: MainWindow) -> None:
        super().__init__()
        self._station = station
        self._window = window
        self._all: dict[str, Running] = {}
        self._noted: dict[str, str] = {}
        self._inks: dict[str, int] = {}
        window.session_wanted.connect(self.show)

    def __iter__(self) -> Iterator[Running]:
        return iter(self._all.values())

    def is_recording(self) -> bool:
        """Whether one of them is not signed yet."""
        return any(not one.is_over for one in self)

    def get(self, session: str) -> Running | None:
        """The one of this id, if it runs here."""
        return self._all.get(session)

    @property
    def front(self) -> Running | None:
        """The one whose screen is in front, or was before another page came."""
        screen = self._window.screen_of_session
        return next((one for one in self._all.values() if one.room.screen is screen), None)

    def add(self, one: Running) -> None:
        """Take one in and show it; those that are signed are let go."""
        for other in [other for other in self if other.is_over]:
            self.drop(other)
        self._all[one.id] = one
        self._inks[one.id] = next(ink for ink in range(len(self._inks) + 1) if ink not in self._inks.values())
        one.room.screen.desk.elsewhere = lambda: self.elsewhere(one.id)
        one.room.screen.lane.elsewhere.connect(self.show)
        one.room.screen.charted.connect(self.charted)
        one.room.watch.annunciator.looked.connect(self.looked)
        one.door.bridge.session_changed.connect(self._after_change)
        one.door.fell.connect(lambda: _say_fault(one))
        self._window.open_session(one.room.screen)
        one.room.screen.show_session(one.live.session)
        self.show_tabs()

    def show(self, session: str) -> None:
        """Bring one to the front; what was being typed for another patient is parked there, and back on return."""
        one, before = self._all.get(session), self.front
        if one is not None:
            if before is not None and before is not one:
                before.room.corner.parking.park(before.room.screen.desk.person)
            one.room.screen.show_session(one.live.session)  # what stood in the lane of another is here at once
            self._window.show_session(one.room.screen)
            one.room.corner.parking.take_back(one.room.screen.desk.person)
            self.show_tabs()

    def drop(self, one: Running) -> None:
        """Let go of one; unfinished, it is offered again."""
        self._all.pop(one.id, None)
        self._inks.pop(one.id, None)
        one.live.close()
        one.door.bridge.stop()
        self._station.note(one.live)
        self._window.close_session(one.room.screen)
        one.room.close()
        self.looked.emit()
        self.show_tabs()

    def drop_all(self) -> None:
        """Let go of every one."""
        for one in list(self):
            self.drop(one)

    def follow_settings(self) -> None:
        """Settings were changed: those of sound take effect at once."""
        for one in self:
            one.room.watch.follow_settings()

    def show_tabs(self) -> None:
        """A tab for each, where there are several."""
        front = self.front
        tabs = tuple(self._tab(one, front) for one in self)
        self._window.tabs.show_view(tabs)
        for one, view in zip(self, tabs, strict=True):
            one.room.screen.identity.show_ink(view.ink if len(tabs) > 1 else "")

    def _tab(self, one: Running, front: Running | None) -> TabView:
        session = one.live.session
        return tab(session, one.live.clock.now().t, _patient(one), self._inks[one.id], is_front=one is front)

    def elsewhere(self, session: str) -> tuple[Elsewhere, ...]:
        """What the lanes of all others say, each by its own clock."""
        return tuple(
            Elsewhere(one.id, f"{initials(_patient(one))} {one.live.session.opened.room}".strip(), _lane(one))
            for one in self
            if one.id != session
        )

    def _after_change(self, session: Session) -> None:
        """Note in the library when a session has come a step further, and say in the tabs how it stands."""
        one = self._all.get(session.opened.session)
        if one is None:
            return  # let go of meanwhile, and its window with it
        state = f"{session.ended is not None} {len(session.signatures)}"
        if state != self._noted.get(one.id):
            self._noted[one.id] = state
            self._station.note(one.live)
        if len(self._all) > 1:
            self.show_tabs()
        if any(one.priority != "low" and not one.is_acknowledged for one in session.alerts.values()):
            self._window.come_back()


def _patient(one: Running) -> str:
    """The patient's name; none behind the privacy lock."""
    return "" if one.room.screen.desk.is_locked else one.room.patient


def _lane(one: Running) -> LaneView:
    fault = one.room.screen.lane.fault
    return fault_lane(fault) if fault else lane(one.live.session, one.live.clock.now().t)


def _say_fault(one: Running) -> None:
    one.room.screen.say_fault(FAULT)
    one.room.watch.annunciator.say_fault(is_there=True)
