"""The right end of the identity bar: people, devices and the lock, from every page of a session and back again.

Owns what happens when another person takes over the screen, and the hand-over: what the one before had not finished,
typed line, note and pages, lies aside under that name and is back when they are. Refuses to let anything be stored
under a name that did not begin it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kat_monitor import events as ev
from kat_monitor.session.rights import AUTHORS, UNIDENTIFIED
from kat_monitor.ui.acts import LIVE
from kat_monitor.ui.handover_panel import HandoverPanel
from kat_monitor.ui.locking import Locking
from kat_monitor.ui.note_field import NoteField
from kat_monitor.ui.parking import Parking
from kat_monitor.ui.people_panel import NOT_FOR_PEOPLE, PeoplePanel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import HandoverView, handover_view, here_view
from kat_monitor.ui.present_words import wall_text
from kat_monitor.ui.session_screen import Place, SessionScreen
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome

PEOPLE, DEVICES, LOCK, HANDOVER, CLAIMS, HOME = "people", "devices", "lock", "handover", "claims", "home"
Staff = Callable[[], tuple[PersonView, ...]]
PagesOf = Callable[[str], Mapping[str, Place]]


class Corner(QObject):
    """Joins people and devices to one session's screen."""

    def __init__(self, screen: SessionScreen, staff: Staff, pages_of: PagesOf, parking: Parking | None = None) -> None:
        """`staff`: everyone who works here; `pages_of(person)`: that person's own pages, made when first asked for.

        `parking` keeps what is unfinished; without one it is lost with the program.
        """
        super().__init__(screen)
        self.panel = PeoplePanel(screen.desk.check_pin)
        self.handover = HandoverPanel(screen.desk.check_pin)
        self.locking = Locking(screen, staff)
        self.parking = parking or Parking("", lambda: screen.desk.person, lambda t: wall_of(screen, t))
        self.parking.attach(screen.entry, "vitals")
        self.parking.attach(screen.live.note, "note", "own")
        self.parking.told.connect(screen.entry.tell)
        self._screen = screen
        self._staff = staff
        self._pages_of = pages_of
        self._person = screen.desk.person
        self._came_from = LIVE
        screen.live.panels.entry.check_pin, screen.live.panels.entry.staff = screen.desk.check_pin, staff
        for panel in (self.panel, self.handover):
            screen.live.add_panel(panel)
        screen.identity.asked.connect(self.open)
        screen.desk.person_changed.connect(self._change)
        screen.drawn.connect(self._draw)
        self.panel.closed.connect(self.go_back)
        self.panel.taken.connect(self._take)
        self.panel.came.connect(self._sign_in)
        self.panel.gone.connect(self._sign_out)
        self.panel.wanted.connect(self.open)
        self.handover.handed_over.connect(self._hand_over)
        self._let_own()

    def open(self, name: str) -> None:
        """Show people, devices, the hand-over or the claims, or lock; closing the first two leads back here."""
        if name == LOCK:
            self.locking.lock()
            return
        if self._screen.desk.is_locked:
            self.locking.ask()
            return
        if name in (HANDOVER, CLAIMS):
            self._open_beside(name)
            return
        if name == HOME:
            self.panel.closed.emit()
            self._screen.go(HOME)
            return
        if self._screen.place() != DEVICES:
            self._came_from = self._screen.place()
        if name == PEOPLE:
            self._screen.middle.setCurrentWidget(self._screen.live)
            self.panel.open()
            self._show()
            self._screen.live.show_panel(self.panel)
            self._screen.refresh()
        else:
            self._screen.go(name)

    def _open_beside(self, name: str) -> None:
        if name == CLAIMS:
            self.locking.open_claims()
            return
        self.handover.open()
        self._screen.live.show_panel(self.handover)
        self._draw()

    def _draw(self) -> None:
        front, session = self._screen.live.side.currentWidget(), self._screen.session
        if front is self.panel:
            self._show()
        elif front is self.handover and session is not None:
            view = handover_view(session, self._screen.desk.now())
            if view is not None:
                self.handover.show_view(view)

    def _show(self) -> None:
        session, desk = self._screen.session, self._screen.desk
        if session is not None:
            kept = self.parking.people()
            self.panel.show_view(here_view(session, desk.now(), desk.person, self._staff(), kept, NOT_FOR_PEOPLE))

    def go_back(self) -> None:
        """To the page from which people or devices were asked for."""
        back, self._came_from = self._came_from, LIVE
        self._screen.go(back)

    # --- who is at the screen -----------------------------------------------------------------------------------------

    def _take(self, person: PersonView) -> None:
        if person.id != self._screen.desk.person:
            self._screen.desk.sit_down(person.id, person.role)
        self.panel.closed.emit()

    def _change(self) -> None:
        """Another person is at the screen: what was begun stays with who began it."""
        before, self._person = self._person, self._screen.desk.person
        if before == self._person:
            return
        left = self.parking.park(before)
        self._let_own()
        if not self._screen.desk.is_locked:
            self._screen.seat(self._pages_of(self._person))
        self.parking.take_back(self._person)
        if left and before != UNIDENTIFIED:  # what was begun behind the lock is offered at once
            self._tell_kept(before)

    def take_note(self, note: NoteField) -> None:
        """Look after the note field of a page: what is written in it is stored, and parked, like the live screen's."""
        self._screen.entering.notes.attach(note)
        self.parking.attach(note, "note", "own")
        note.let(own=self._may_own())

    def _let_own(self) -> None:
        self._screen.live.note.let(own=self._may_own())

    def _may_own(self) -> bool:
        """Own notes are for therapists and prescribers, and for places where such notes can be kept."""
        return self._screen.desk.role in AUTHORS and self._screen.entering.notes.own is not None

    def _tell_kept(self, person: str) -> None:
        session = self._screen.session
        name = session.name_of(person) if session is not None else person
        self._screen.entry.tell(tr("Kept for {name}: what was not stored yet", name=name))

    def _sign_in(self, person: PersonView) -> None:
        def answered(outcome: Outcome) -> None:
            self.panel.say(outcome.refused)
            if not outcome.refused:
                self.panel.signed_in()

        event = ev.PersonPresent(
            by=person.id, role=person.role, person=person.id, name=person.name, initials=person.initials,
            person_role=person.role,
        )  # fmt: skip
        self._screen.desk.submit(event, answered)
        self._screen.desk.spend(person.id)

    def _hand_over(self, view: HandoverView, taker: PersonView, situation: str) -> None:
        """Both PINs fitted: who takes over is responsible, and at the screen."""

        def answered(outcome: Outcome) -> None:
            self.handover.say(outcome.refused)
            if not outcome.refused:
                self._take(taker)
                self._screen.entry.tell(tr("Handed over: {words}, is responsible now", words=taker.words))

        event = ev.HandedOver(
            by=view.giver.id, role=view.giver.role, name=view.giver.name, to=taker.id, to_name=taker.name,
            to_role=taker.role, situation=situation, summary=dict(view.summary),
        )  # fmt: skip
        self._screen.desk.submit(event, answered)

    def _sign_out(self, person: PersonView) -> None:
        self._screen.desk.enter(ev.PersonLeft, lambda outcome: self.panel.say(outcome.refused), person=person.id)


def wall_of(screen: SessionScreen, t: int) -> str:
    """An instant of the session on the clinic's wall."""
    return wall_text(screen.session, t) if screen.session is not None else ""
