"""Two sessions at once: ten thousand random acts on two logs of one folder, and no event of one in the other."""

from __future__ import annotations

import random
from pathlib import Path
from typing import NamedTuple

from argon2 import PasswordHasher

from kat_monitor import events as ev
from kat_monitor.app.station import Begin, Live, Station, present
from kat_monitor.monitor import Outcome
from kat_monitor.protocols import shipped
from kat_monitor.record.library import Library
from kat_monitor.record.verify import INTACT, judge_record
from kat_monitor.session.state import Session
from kat_monitor.vitals import Source, reading

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
NAMES = ("amber", "birch")


class Tally(NamedTuple):
    """What became of so many acts."""

    acts: int
    crossed: int
    missing: int
    broken: int


class _Room:
    """One of the two sessions: opened, left and gone on with; every text that it is given bears its name."""

    def __init__(self, station: Station, name: str) -> None:
        self.station = station
        self.name = name
        self.said = 0
        self.refused = 0
        nurse = station.library.people.all()[0]
        begin = Begin(name, f"Patient {name}", "1984-05-02", shipped.shipped()["generic"], room=name)
        self.person = nurse
        self.live: Live = station.begin(begin, nurse, self._publish, lambda: None)
        self.id = self.live.session.opened.session
        self.shown_wrong = 0

    def _publish(self, session: Session) -> None:
        self.shown_wrong = getattr(self, "shown_wrong", 0) + (session.opened.room != self.name)

    def note(self) -> None:
        self.said += 1
        text = f"{self.name} {self.said}"
        self._submit(ev.NoteWritten(by=self.person.id, role="nurse", text=text, observed_t=0))

    def read(self, draw: random.Random) -> None:
        t = self.live.clock.now().t
        readings = (reading("spo2", draw.randint(88, 99)), reading("pulse_rate", draw.randint(40, 130)))
        self._submit(
            ev.VitalsObserved(
                by=self.name, role="device", observed_t=t, source=Source.STREAMING, readings=readings, device=self.name
            )
        )

    def sign_in(self) -> None:
        self._submit(present(self.person))

    def leave_and_return(self) -> None:
        self.live.close()
        entry = self.station.library.sessions.get(self.id)
        assert entry is not None
        self.station.note(self.live)
        self.live = self.station.resume(*self.station.examine(entry), self._publish, lambda: None)

    def _submit(self, event: ev.Event) -> None:
        def answered(outcome: Outcome) -> None:
            self.refused += bool(outcome.refused)

        self.live.submit(event, answered)


def two_sessions(acts: int, folder: Path, seed: int = 0) -> Tally:
    """So many acts, drawn between two sessions."""
    draw = random.Random(seed)
    with Library.open(folder, hasher=QUICK) as library:
        library.people.add("Noa Lee", "NL", "nurse", "2468")
        rooms = [_Room(Station(library), name) for name in NAMES]
        for _ in range(acts):
            room = draw.choice(rooms)
            what = draw.random()
            if what < 0.004:
                room.leave_and_return()
            elif what < 0.5:
                room.note()
            elif what < 0.9:
                room.read(draw)
            else:
                room.sign_in()
        for room in rooms:
            room.live.close()
        return Tally(acts, *map(sum, zip(*(_looked_at(room) for room in rooms), strict=True)))


def _looked_at(room: _Room) -> tuple[int, int, int]:
    """Of one log: texts of the other session, own texts that are missing or twice, and whether it is not whole."""
    judged = judge_record(room.station.library.sessions.path(room.id))
    (other,) = set(NAMES) - {room.name}
    bodies = [row.body or "" for row in judged.rows]
    crossed = sum(other in body for body in bodies) + room.shown_wrong
    own = [sum(f'"text":"{room.name} {n}"' in body for body in bodies) for n in range(1, room.said + 1)]
    return crossed, sum(n != 1 for n in own), int(judged.verdict.exit != INTACT or room.refused > 0)
