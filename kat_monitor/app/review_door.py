"""The way from Home into the lead's room, which is fetched when somebody first goes there.

Owns that a start of the program does not wait for it, and what the room is told of the sessions that run. Refuses to
let a lead sign off a session that this program still has open: it is let go first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kat_monitor.app.board import Board
from kat_monitor.app.station import Live
from kat_monitor.record.library import Library
from kat_monitor.record.people import Person
from kat_monitor.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kat_monitor.app.review_room import ReviewRoom


class ReviewDoor(QObject):
    """`home_wanted` when the room is left; `released` when a signed session is to be let go."""

    home_wanted = Signal()
    released = Signal()

    def __init__(
        self,
        library: Library,
        board: Board,
        window: MainWindow,
        live: Callable[[], Live | None],
        person: Callable[[], Person | None],
    ) -> None:
        """`live`: the session that is open; `person`: who is signed in at Home."""
        super().__init__()
        self._library = library
        self._board = board
        self._window = window
        self._live = live
        self._person = person
        self.room: ReviewRoom | None = None

    def open(self, name: str) -> None:
        """The lead's table, if that is the place that was asked for."""
        if name != "review":
            return
        from kat_monitor.app.review_room import ReviewRoom

        if self.room is None:
            self.room = ReviewRoom(self._library, self._board, self._window, self._running, self._active)
            self.room.home_wanted.connect(self.home_wanted)
            self.room.release_wanted.connect(self._release)
        self.room.open()

    def shut(self) -> None:
        """Somebody else is at the screen: no PIN stands any more."""
        if self.room is not None:
            self.room.close()

    def _running(self) -> str:
        """The id of the session that is being recorded; empty if none is, or if it is over and signed."""
        live = self._live()
        return "" if live is None or live.session.is_signed else live.session.opened.session

    def _active(self) -> str:
        person = self._person()
        return "" if person is None else person.id

    def _release(self, session: str) -> None:
        live = self._live()
        if live is not None and live.session.is_signed and live.session.opened.session == session:
            self.released.emit()
