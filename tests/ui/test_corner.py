"""People and devices from the identity bar; what somebody began is never stored under the next person's name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.ui.corner import Corner
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.pages.places import places, session_pages
from kat_monitor.ui.present_pages import IdentityView, PersonView
from kat_monitor.ui.session_screen import Place
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room

Press = Callable[[str], None]
LEE, ANA = PersonView("lee", "R. Lee", "RL", "nurse"), PersonView("ana", "Ana Ruiz", "AR", "therapist")
IDA = PersonView("ida", "Ida Okafor", "IO", "prescriber")


class Seats:
    """A screen with its corner; every person has pages of their own."""

    def __init__(self, open_room: Open, *, with_pages: bool = False) -> None:
        story = demo.before_dose()
        event = ev.PersonPresent(
            by="ana", role="therapist", person="ana", name=ANA.name, initials="AR", person_role="therapist"
        )
        story.add(story.session.t, event)
        self.with_pages = with_pages
        self.made: dict[str, dict[str, Place]] = {}
        self.desk: Desk | None = None
        _, self.room = open_room(story.session, places=self._first)
        self.screen = self.room.screen
        self.corner = Corner(self.screen, lambda: (LEE, ANA, IDA), self._pages)

    def _first(self, desk: Desk) -> dict[str, Place]:
        self.desk = desk
        return self._pages("lee")

    def _pages(self, person: str) -> dict[str, Place]:
        assert self.desk is not None
        if person not in self.made:
            pages = session_pages(self.desk)
            made = places(pages, self.desk, IdentityView, lambda: ()) if self.with_pages else {}
            self.made[person] = made
        return self.made[person]

    def take(self, person: PersonView) -> None:
        self.corner.panel.taken.emit(person)


@pytest.fixture
def seats(open_room: Open) -> Seats:
    return Seats(open_room)


def settle(room: Room) -> None:
    assert room.screen.keys is not None
    room.screen.keys.settle()


def test_everyone_present_is_a_key_away_and_entries_carry_the_new_name(seats: Seats, press: Press) -> None:
    press("p")
    press(seats.corner.panel.buttons["ana"].key.lower())
    assert seats.screen.identity.person.text() == "Th Ana Ruiz"
    press("n")
    press("calm")
    press("Enter")
    assert seats.room.submitted[-1].by == "ana"


def test_a_vitals_line_that_is_not_finished_stays_with_who_began_it(seats: Seats, press: Press) -> None:
    press("158/9")
    begun = seats.room.clock.t
    seats.room.clock.t += MINUTE
    seats.take(ANA)
    assert seats.screen.entry.line.text() == ""
    assert seats.screen.entry._echo.text() == "Kept for R. Lee: what was not stored yet"
    settle(seats.room)
    press("120/80")
    press("Enter")
    assert [(event.by, event.role) for event in seats.room.submitted] == [("ana", "therapist")]
    seats.take(LEE)
    assert seats.screen.entry.line.text() == "158/9"
    assert seats.screen.entry.typing.begun == begun


def test_a_note_that_is_not_finished_stays_with_who_began_it(seats: Seats, press: Press) -> None:
    press("n")
    press("half a")
    begun = seats.room.clock.t
    seats.room.clock.t += MINUTE
    seats.take(ANA)
    assert seats.screen.live.note.text.toPlainText() == ""
    seats.take(LEE)
    assert seats.screen.live.note.text.toPlainText() == "half a"
    seats.screen.live.note.start()
    press("Enter")
    assert seats.room.submitted == [ev.NoteWritten(by="lee", role="nurse", text="half a", observed_t=begun)]


def test_each_person_has_pages_of_their_own(open_room: Open) -> None:
    seats = Seats(open_room, with_pages=True)
    seats.screen.go("before")
    hers = seats.screen.places["before"].page
    seats.corner.open("people")
    seats.take(ANA)
    assert seats.screen.place() == "before"
    assert seats.screen.places["before"].page is not hers
    seats.take(LEE)
    assert seats.screen.places["before"].page is hers


def test_closing_people_leads_back_to_the_page(open_room: Open, press: Press) -> None:
    seats = Seats(open_room, with_pages=True)
    seats.screen.go("discharge")
    seats.screen.identity.person.click()
    assert seats.screen.live.side.currentWidget() is seats.corner.panel
    press("Esc")
    assert seats.screen.place() == "discharge"


def test_the_button_of_a_page_leads_to_the_same_people(open_room: Open) -> None:
    seats = Seats(open_room, with_pages=True)
    seats.screen.go("before")
    seats.screen.places["before"].page.asked.emit("people")
    assert seats.screen.live.side.currentWidget() is seats.corner.panel


def test_somebody_comes_in_by_pin_and_is_not_at_the_screen_yet(seats: Seats, qtbot: QtBot, press: Press) -> None:
    press("p")
    seats.corner.panel.comes.person.pick.choose("ida")
    seats.corner.panel.comes.pin.line.setText("4444")
    seats.corner.panel.sign_in.click()
    qtbot.waitUntil(lambda: "ida" in seats.corner.panel.buttons)
    (event,) = seats.room.submitted
    assert (event.by, event.role, seats.room.desk.person) == ("ida", "prescriber", "lee")
    assert seats.corner.panel.comes.is_blank()


def test_somebody_leaves_by_two_keys(seats: Seats, qtbot: QtBot, press: Press) -> None:
    press("p")
    press("o")
    seats.corner.panel.buttons["ana"].click()
    qtbot.waitUntil(lambda: "ana" not in seats.corner.panel.buttons)
    assert seats.room.submitted == [ev.PersonLeft(by="lee", role="nurse", person="ana")]


def test_the_person_at_the_screen_does_not_leave(seats: Seats, press: Press) -> None:
    press("p")
    press("o")
    seats.corner.panel.buttons["lee"].click()
    assert seats.room.submitted == []
    assert seats.corner.panel.problem.text() == "! Choose first who is at the screen instead"


def test_nobody_leaves_whose_entry_is_unfinished(seats: Seats, press: Press) -> None:
    press("158/9")
    seats.take(ANA)
    settle(seats.room)
    press("p")
    press("o")
    seats.corner.panel.buttons["lee"].click()
    assert seats.room.submitted == []
    assert "unfinished" in seats.corner.panel.problem.text()
