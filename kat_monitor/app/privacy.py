"""The privacy lock over the whole window: what is locked, when, and what comes back.

Owns the decision by what is in front: a session's screen hides the identity and goes on, Home signs the person out, any
other page waits behind a PIN with what was typed in it. Refuses to lock while an emergency is open.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.app.board import person_view
from kat_monitor.app.session_room import SessionRoom
from kat_monitor.record.library import Library
from kat_monitor.settings import whole
from kat_monitor.ui.lock import ELSEWHERE_MIN, PrivacyLock
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.home import HomePage
from kat_monitor.ui.pages.locked import LockedPage
from kat_monitor.ui.present_pages import PersonView


class Privacy(QObject):
    """`sign_out` when Home was left alone; `taken(person)` when another person unlocked a page; `locked` each time."""

    sign_out = Signal()
    taken = Signal(str)
    locked = Signal()

    def __init__(
        self, window: MainWindow, library: Library, rooms: Callable[[], list[SessionRoom]], person: Callable[[], str]
    ) -> None:
        """`rooms`: the sessions that run in this window; `person`: who is signed in at Home."""
        super().__init__(window)
        self._window, self._library, self._rooms, self._person = window, library, rooms, person
        self._page: LockedPage | None = None
        self._behind: QWidget | None = None
        self.watch = PrivacyLock(window, self.minutes, self.is_held)
        self.watch.due.connect(self.lock)

    def minutes(self) -> int:
        """How long the window may be left alone: longer in a running session than elsewhere."""
        shown = [room.screen.session for room in self._rooms() if room.screen.isVisible()]
        running = any(session is not None and session.ended is None for session in shown)
        return whole("privacy-lock-min", self._library.setting) if running else ELSEWHERE_MIN

    def is_held(self) -> bool:
        """Whether an emergency keeps everything open."""
        return any(room.corner.locking.is_held for room in self._rooms())

    def lock(self) -> None:
        """Lock what is in front, and every session that runs here."""
        rooms, front = self._rooms(), self._window.front()
        if self.is_held():
            return
        self.locked.emit()
        for room in rooms:
            room.corner.locking.lock()
        if isinstance(front, HomePage):
            self.sign_out.emit()
        elif front is not None and front is not self._page and all(front is not room.screen for room in rooms):
            self._hide(front)

    def asked(self, name: str) -> None:
        """Somebody pressed the lock's key in one session: all of them are locked."""
        if name == "lock":
            self.lock()

    def _hide(self, front: QWidget) -> None:
        """A page without a session waits behind a PIN; before anybody works here there is nothing to hide."""
        if self._library.is_empty():
            return
        self._behind = front
        self._page = LockedPage(self._library.people.check_pin)
        self._page.unlocked.connect(self._unlock)
        self._page.show_people(tuple(person_view(one) for one in self._library.people.all()))
        self._window.show_page(self._page)
        self._page.take_focus()

    def _unlock(self, person: PersonView) -> None:
        page, behind = self._page, self._behind
        self._page = self._behind = None
        if behind is not None and person.id == self._person():
            self._window.show_page(behind)
        else:
            self.taken.emit(person.id)
        if page is not None:
            page.deleteLater()
