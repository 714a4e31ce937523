"""A room's sessions: begun, killed, found again, continued, signed; and nobody's name in a log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kat_monitor import events as ev
from kat_monitor.app.station import Begin, Live, Station, age
from kat_monitor.monitor import Outcome
from kat_monitor.protocols import shipped
from kat_monitor.record.library import Library
from kat_monitor.record.people import Person

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Room:
    def __init__(self, folder: Path) -> None:
        self.library = Library.open(folder, hasher=QUICK)
        self.library.name_clinic("Quiet clinic", "Room 2")
        self.nurse = self._person()
        self.station = Station(self.library)
        self.begin = Begin("PAT-4711", "Jordan Doe", "1984-05-02", shipped.shipped()["im"], "555 0199")

    def _person(self) -> Person:
        known = self.library.people.all()
        return known[0] if known else self.library.people.add("Noa Lee", "NL", "nurse", "24681357")

    def open(self) -> Live:
        return self.station.begin(self.begin, self.nurse, lambda session: None, lambda: None)

    def go_on(self) -> Live:
        (entry,) = self.library.unfinished()
        log, session, how = self.station.examine(entry)
        return self.station.resume(log, session, how, lambda session: None, lambda: None)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.library.close()


def entered(live: Live, event: ev.Event) -> Outcome:
    outcomes: list[Outcome] = []
    live.submit(event, outcomes.append)
    live.thread.stop()
    return outcomes[0]


def note(room: Room, text: str) -> ev.Event:
    return ev.NoteWritten(by=room.nurse.id, role="nurse", text=text, observed_t=0)


def test_a_session_begins_with_its_protocol_and_the_person_who_opened_it(room: Room) -> None:
    live = room.open()
    session = live.session
    live.close()
    assert session.protocol is not None
    assert session.protocol.id == "im"
    assert session.present == (room.nurse.id,)
    assert session.patient is not None
    assert session.patient.age_years is not None


def test_an_entry_is_in_the_record_when_the_reply_comes(room: Room) -> None:
    live = room.open()
    outcome = entered(live, note(room, "settled"))
    assert not outcome.refused
    assert not outcome.kept
    assert live.head.seq == outcome.records[0].seq
    live.close()


def test_an_unfinished_session_is_found_and_goes_on_to_the_second(room: Room) -> None:
    live = room.open()
    entered(live, note(room, "before"))
    zero = live.clock.now().utc - live.clock.now().t
    live.close()
    again = room.go_on()
    assert abs((again.clock.now().utc - again.clock.now().t) - zero) < 1_000
    entered(again, note(room, "after"))
    kinds = [type(record.event).__name__ for record in again.session.history]
    assert kinds[-2:] == ["SessionResumed", "NoteWritten"]
    again.close()


def test_no_name_number_or_date_of_birth_is_in_the_log(room: Room) -> None:
    live = room.open()
    entered(live, note(room, "settled"))
    path = live.path
    live.close()
    stored = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for secret in (b"Jordan", b"PAT-4711", b"1984-05-02", b"555 0199", b"24681357"):
        assert secret not in stored


def test_an_approved_protocol_is_in_force_and_an_example_says_that_it_is_none(room: Room) -> None:
    live = room.open()
    event = live.session.protocol_event
    live.close()
    assert event is not None
    assert event.approved_by is None


@pytest.mark.parametrize(("today", "years"), [("2026-05-01", 41), ("2026-05-02", 42)])
def test_age_turns_on_the_birthday(today: str, years: int) -> None:
    from datetime import date

    assert age("1984-05-02", date.fromisoformat(today)) == years
