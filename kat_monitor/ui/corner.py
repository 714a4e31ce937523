"""The right end of the identity bar: people and devices, from every page of a session and back again.

Owns what happens when another person takes over the screen: what the one before had not finished, typed line, note and
pages, lies aside under that name and is back when they are. Refuses to let anything be stored under a name that did
not begin it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from kat_monitor import events as ev
from kat_monitor.ui.acts import LIVE
from kat_monitor.ui.entry_line import Unfinished
from kat_monitor.ui.people_panel import NOT_FOR_PEOPLE, PeoplePanel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import here_view
from kat_monitor.ui.session_screen import Place, SessionScreen

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome

PEOPLE, DEVICES = "people", "devices"
Staff = Callable[[], tuple[PersonView, ...]]
PagesOf = Callable[[str], Mapping[str, Place]]


class Aside(NamedTuple):
    """What somebody had typed and not stored."""

    vitals: Unfinished | None
    note: Unfinished | None

    def __bool__(self) -> bool:
        return self.vitals is not None or self.note is not None


class Corner(QObject):
    """Joins people and devices to one session's screen."""

    def __init__(self, screen: SessionScreen, staff: Staff, pages_of: PagesOf) -> None:
        """`staff`: everyone who works here; `pages_of(person)`: that person's own pages, made when first asked for."""
        super().__init__(screen)
        self.panel = PeoplePanel(screen.desk.check_pin)
        self._screen = screen
        self._staff = staff
        self._pages_of = pages_of
        self._aside: dict[str, Aside] = {}
        self._person = screen.desk.person
        self._came_from = LIVE
        screen.live.add_panel(self.panel)
        screen.identity.asked.connect(self.open)
        screen.desk.person_changed.connect(self._change)
        screen.desk.bridge.session_changed.connect(self._draw)
        self.panel.closed.connect(self.go_back)
        self.panel.taken.connect(self._take)
        self.panel.came.connect(self._sign_in)
        self.panel.gone.connect(self._sign_out)

    def open(self, name: str) -> None:
        """Show people or devices; closing them leads back here."""
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

    def _draw(self) -> None:
        if self._screen.live.side.currentWidget() is self.panel:
            self._show()

    def _show(self) -> None:
        session, desk = self._screen.session, self._screen.desk
        if session is not None:
            kept = [person for person, aside in self._aside.items() if aside]
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
        entry, note = self._screen.entry, self._screen.live.note
        left = self._aside[before] = Aside(entry.put_aside(), note.put_aside())
        back = self._aside.pop(self._person, Aside(None, None))
        self._screen.seat(self._pages_of(self._person))
        if back.vitals is not None:
            entry.bring_back(back.vitals)
        if back.note is not None:
            note.bring_back(back.note)
        if left:
            self._tell_kept(before)

    def _tell_kept(self, person: str) -> None:
        session = self._screen.session
        name = session.name_of(person) if session is not None else person
        self._screen.entry.tell(f"Kept for {name}: what was not stored yet")

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

    def _sign_out(self, person: PersonView) -> None:
        self._screen.desk.enter(ev.PersonLeft, lambda outcome: self.panel.say(outcome.refused), person=person.id)
