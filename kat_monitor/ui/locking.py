"""The privacy lock of one session's screen: on, off, and whose the entries of meanwhile are.

Owns the lock's panel and the claims. While it is on nobody in particular sits at the desk, the middle stays on the live
screen, and whatever panel closes, the lock's is behind it. Refuses to lock while an emergency is open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kat_monitor import events as ev
from kat_monitor.ui.claim_panel import ClaimPanel
from kat_monitor.ui.lock_panel import LockPanel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import claims_view, locked_view

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome
    from kat_monitor.ui.session_screen import SessionScreen

Staff = Callable[[], tuple[PersonView, ...]]


class Locking(QObject):
    """Joins lock and claims to one session's screen."""

    def __init__(self, screen: SessionScreen, staff: Staff) -> None:
        """`staff`: everyone who works here."""
        super().__init__(screen)
        self._screen = screen
        self._desk = screen.desk
        self._staff = staff
        self.panel = LockPanel(screen.desk.check_pin)
        self.claims = ClaimPanel(screen.desk.check_pin)
        for panel in (self.panel, self.claims):
            screen.live.add_panel(panel)
        screen.live.side.currentChanged.connect(self._stay)
        screen.drawn.connect(self._draw)
        self.panel.opened.connect(self._unlock)
        self.claims.claimed.connect(self._claim)
        self.claims.closed.connect(lambda: self._desk.spend(self._desk.person))

    def lock(self) -> bool:
        """Lock, unless an emergency is open; whether it is locked now."""
        session = self._screen.session
        if session is None or self.is_held:
            return False
        if not self._desk.is_locked:
            self._screen.go("live")
            self._desk.lock()
        self._screen.live.show_panel(self.panel)
        self._draw()
        self._screen.refresh()
        return True

    @property
    def is_held(self) -> bool:
        """Whether an emergency keeps the screen open."""
        session = self._screen.session
        return session is not None and session.emergency is not None

    def ask(self) -> None:
        """Somebody wants in, or wants what is locked away."""
        self._screen.live.show_panel(self.panel)
        self._draw()
        self.panel.ask()

    def open_claims(self, proven: PersonView | None = None) -> None:
        """What nobody has claimed; `proven`: whose PIN was just given."""
        self.claims.open(proven)
        self._screen.live.show_panel(self.claims)
        self._draw()
        self.claims.take_focus()

    def _stay(self, at: int) -> None:
        """The timeline does not come back while it is locked."""
        if at == 0 and self._desk.is_locked:
            self._screen.live.show_panel(self.panel)

    def _draw(self) -> None:
        session, front = self._screen.session, self._screen.live.side.currentWidget()
        if session is None:
            return
        if front is self.panel:
            self.panel.show_view(locked_view(session, self._staff()))
        elif front is self.claims:
            self.claims.show_view(claims_view(session))

    def _unlock(self, person: PersonView) -> None:
        """Whose PIN fitted sits at the screen from now on; who was not signed in is now."""
        session = self._screen.session
        if session is not None and person.id not in session.present and not session.is_signed:
            event = ev.PersonPresent(
                by=person.id, role=person.role, person=person.id, name=person.name, initials=person.initials,
                person_role=person.role,
            )  # fmt: skip
            self._desk.submit(event)
        self._desk.sit_down(person.id, person.role)
        self._screen.live.close_panel()
        if session is not None and session.unclaimed and not session.is_signed:
            self.open_claims(person)
        else:
            self._desk.spend(person.id)

    def _claim(self, person: PersonView, seqs: tuple[int, ...]) -> None:
        def answered(outcome: Outcome) -> None:
            self.claims.say(outcome.refused)
            if not outcome.refused:
                self._screen.live.close_panel()

        event = ev.EntriesClaimed(by=person.id, role=person.role, name=person.name, targets=seqs)
        self._desk.submit(event, answered)
