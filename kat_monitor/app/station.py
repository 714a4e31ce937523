"""This room's sessions while they run: begun, found unfinished, continued, ended.

Owns how a log, a clock, a monitor and the library come together for a real session. Refuses Qt and screens: whoever
shows a session hands in `publish`. The patient's name goes to the library alone.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import msgspec

from kat_monitor import __version__, clock
from kat_monitor import events as ev
from kat_monitor.app.connected import Connected
from kat_monitor.app.self_test import gate_answer, signed_today
from kat_monitor.monitor import Monitor, MonitorThread, Reply
from kat_monitor.protocols import parse
from kat_monitor.record import EventLog, Head, Row
from kat_monitor.record.library import Library
from kat_monitor.record.patience import PatientLog
from kat_monitor.record.people import Person
from kat_monitor.record.replicate import Replica, ReplicaThread
from kat_monitor.record.sessions import Entry, State, new_session_id
from kat_monitor.record.storage import OPEN_HERE
from kat_monitor.record.verify import read_rows
from kat_monitor.session.apply import fold
from kat_monitor.session.resume import Resumption, resume
from kat_monitor.session.state import Record, Session
from kat_monitor.settings import value
from kat_monitor.words import say

Publish = Callable[[Session], None]
Measure = Callable[[], str | None]


class Begin(msgspec.Struct, frozen=True):
    """What is needed to open a session: the patient as the clinic knows them, and the exact text of a protocol."""

    number: str
    name: str
    date_of_birth: str
    protocol_text: str
    phone: str = ""
    course_number: int | None = None
    course: int | None = None
    room: str = ""
    """The clinic's own room unless told another."""


class Live:
    """A running session: its writer's thread, its clock, its devices."""

    def __init__(
        self,
        thread: MonitorThread,
        log: EventLog | PatientLog,
        room_clock: clock.Clock,
        measure: Measure | None = None,
    ) -> None:
        """`measure` starts a cuff that is no device's and says what became of it; None: those of `devices`."""
        self.thread = thread
        self.clock = room_clock
        self.devices = Connected(room_clock, thread.submit)
        self.measure = measure
        self.replica: ReplicaThread | None = None
        """Keeps the second copy, where the clinic wants one."""
        self._log = log

    @property
    def session(self) -> Session:
        """The newest state."""
        return self.thread.monitor.session

    @property
    def path(self) -> Path:
        """Where the log lies."""
        return self._log.path

    @property
    def head(self) -> Head:
        """The last event that is on disk."""
        return self._log.head

    def submit(self, event: ev.Event, reply: Reply | None = None) -> None:
        """Hand in an event to be."""
        self.thread.submit(event, reply)

    def close(self) -> None:
        """Stop devices and writer after everything handed in was handled, and let go of the log."""
        self.devices.close()
        self.thread.stop()
        if self.replica is not None:
            self.replica.stop()
        if self.session.is_signed:
            self._log.finish()
        self._log.close()


class Station:
    """The data folder of this room, and what runs in it."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._folded: dict[str, tuple[str, Session]] = {}
        """Sessions that were read, with the hash of their last event: going on with one does not fold it again."""

    @staticmethod
    def folder(told: Path | None) -> Path:
        """The data folder: as told, else the platform's own for this user."""
        if told is not None:
            return told
        import platformdirs

        return Path(platformdirs.user_data_dir("KAT Monitor", appauthor=False))

    def begin(self, wanted: Begin, person: Person, publish: Publish, died: Callable[[], None]) -> Live:
        """Open a session and start its writer. Raises LibraryRefused and StorageFault with words for people."""
        utc = clock.utc_now()
        patient = self.library.patients.put(wanted.number, wanted.name, wanted.date_of_birth, wanted.phone)
        room_clock = clock.SystemClock()
        opened = ev.SessionOpened(
            by="program", role="system", session=new_session_id(utc, secrets.token_hex(2)),
            pseudonym=patient.pseudonym, app=__version__, clinic=self.library.clinic.name,
            room=wanted.room or self.library.clinic.room,
            zone_minutes=clock.local_offset_minutes(utc), boot=clock.boot_id(),
            boot_zero=room_clock.zero, synthetic=None, number=wanted.course_number, course=wanted.course,
        )  # fmt: skip
        first = [
            opened,
            self._chosen(wanted.protocol_text),
            present(person),
            self._described(patient.date_of_birth, utc),
            *self._tested(opened.room, wanted.protocol_text, utc),
        ]
        moment = clock.Moment(0, utc)
        log = self.library.sessions.create(moment, [ev.encode(event) for event in first])
        records = [Record(seq, 0, utc, event) for seq, event in enumerate(first, start=1)]
        return self._live(log, room_clock, fold(records), publish, died)

    def examine(self, entry: Entry) -> tuple[EventLog, Session, Resumption]:
        """An unfinished session and how it would go on. Raises LogRefused, StorageFault."""
        log = self.library.sessions.open(entry.id)
        seen, session = self._folded.get(entry.id, ("", None))
        if session is None or seen != log.head.hash:
            session = fold(records_of(log.rows()))
            self._folded[entry.id] = log.head.hash, session
        return log, session, self.way_on(session)

    @staticmethod
    def way_on(session: Session) -> Resumption:
        """How it would go on at this instant of this computer's clocks."""
        why = say("the program was started again")
        return resume(session, clock.boot_id(), clock.boot_ms(), clock.utc_now(), why)

    def resume(
        self, log: EventLog, session: Session, how: Resumption, publish: Publish, died: Callable[[], None]
    ) -> Live:
        """Go on with a session that was examined, its question answered yes if it had one."""
        self._folded.pop(session.opened.session, None)
        self.library.audit.note("RecordViewed", session.opened.session)
        live = self._live(log, clock.SystemClock(how.zero), session, publish, died)
        for event in how.events if not session.is_signed else ():
            live.submit(event)
        return live

    def read(self, entry: Entry) -> Session | None:
        """The session of an entry, without opening its log for writing; None if it cannot be read or is newer."""
        rows = read_rows(self.library.sessions.path(entry.id), self.library.keys())
        if not rows:
            return None
        try:
            session = fold(records_of(rows))
        except (ev.UnknownEvent, ValueError):
            return None
        self._folded[entry.id] = rows[-1].hash, session
        return session

    def note(self, live: Live) -> None:
        """Remember in the library how far a session has come."""
        session = live.session
        state: State = "signed" if session.is_signed else "ended" if session.ended else "unfinished"
        self.library.sessions.note(session.opened.session, state, live.head)

    def _live(
        self, log: EventLog, room_clock: clock.Clock, session: Session, publish: Publish, died: Callable[[], None]
    ) -> Live:
        patient = PatientLog(log)
        thread = MonitorThread(Monitor(patient, room_clock, session, publish), died)
        thread.start()
        live = Live(thread, patient, room_clock)
        live.replica = self._second_copy(log.path)
        return live

    def _second_copy(self, path: Path) -> ReplicaThread | None:
        folder = value("replica-folder", self.library.setting)
        if not folder:
            return None
        thread = ReplicaThread(Replica(path, OPEN_HERE[path], Path(folder)))
        thread.start()
        return thread

    def _chosen(self, text: str) -> ev.ProtocolChosen:
        protocol = parse(text)
        digest = ev.text_digest(text)
        approval = self.library.approvals.of(digest)
        approver = self.library.people.get(approval.approver) if approval else None
        return ev.ProtocolChosen(
            by="program", role="system", protocol=protocol.id, version=protocol.version, sha256=digest, text=text,
            approved_by=approver.name if approver else None, approved_at=approval.at if approval else None,
        )  # fmt: skip

    def _tested(self, room: str, text: str, utc: int) -> tuple[ev.GateAnswered, ...]:
        """Today's signed self-test of the room, where the protocol asks for one."""
        if "self-test" not in parse(text).gates.items:
            return ()
        return gate_answer(signed_today(self.library, room, utc))

    @staticmethod
    def _described(born: str, utc: int) -> ev.PatientDescribed:
        return ev.PatientDescribed(by="program", role="system", age_years=age(born, clock.local(utc).date()))


def present(person: Person) -> ev.PersonPresent:
    """The event of a person who signed in by PIN."""
    return ev.PersonPresent(
        by=person.id, role=person.role, person=person.id, name=person.name, initials=person.initials,
        person_role=person.role,
    )  # fmt: skip


def age(born: str, today: date) -> int:
    """Whole years of age; `born` as 1984-02-29."""
    birth = date.fromisoformat(born)
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def records_of(rows: Sequence[Row]) -> list[Record]:
    """Stored rows as records; raises UnknownEvent for what a newer program wrote, ValueError for a withheld body."""
    records = []
    for row in rows:
        if row.body is None:
            raise ValueError(f"event {row.seq} is withheld in this copy, which therefore cannot be continued")
        records.append(Record(row.seq, row.t, clock.from_iso(row.at), ev.decode(row.kind, row.v, row.body)))
    return records
