"""A disk that fails at a random moment of a session: the bedside goes on, says so, and loses nothing that it kept.

Owns the faults and the session that meets them, on a clock that is moved by hand, one reading a second and a note every
three. A file that may not grow is the system's own fault; codes that this machine cannot be made to give are raised at
the record's one boundary, before or after the commit. Refuses to wait in real time.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import SECOND, Moment
from kat_monitor.monitor import Input, Monitor
from kat_monitor.record import EventLog
from kat_monitor.record import log as log_module
from kat_monitor.record.chain import check_rows
from kat_monitor.session.state import Session
from kat_monitor.vitals import Source, reading
from tests.test_monitor import UTC, HandClock, opened

TICK = 250
FAULTS = ("may not grow", "full", "read-only", "fsync", "fsync after the commit", "i/o")
_CODES = {
    "full": sqlite3.SQLITE_FULL,
    "read-only": sqlite3.SQLITE_READONLY,
    "fsync": sqlite3.SQLITE_IOERR_FSYNC,
    "fsync after the commit": sqlite3.SQLITE_IOERR_FSYNC,
    "i/o": sqlite3.SQLITE_IOERR_WRITE,
}


class Tally(NamedTuple):
    """What became of so many faults."""

    faults: int = 0
    said_late: int = 0
    """NOT RECORDING later than 1 s after the first entry that was not stored."""
    still: int = 0
    """Faults during which values or alerts stood still."""
    kept: int = 0
    """Entries made while nothing could be stored."""
    lost: int = 0
    twice: int = 0
    broken: int = 0

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(*(one + two for one, two in zip(self, other, strict=True)))


def failing_disks(faults: int, folder: Path, seed: int = 0) -> Tally:
    """Meet so many faults, of each kind in turn."""
    draw = random.Random(seed)
    tally = Tally()
    for number in range(faults):
        tally = tally.plus(_one(folder / f"{number}.katlog", FAULTS[number % len(FAULTS)], draw))
    return tally


class _Bedside:
    """A session with its monitor, its log and a clock in the hand."""

    def __init__(self, path: Path) -> None:
        first = opened()
        drafts = [ev.encode(record.event) for record in first.history]
        self.log = EventLog.create(path, Moment(0, UTC), drafts)
        self.clock = HandClock()
        self.monitor = Monitor(self.log, self.clock, first, lambda session: None)
        self.notes: list[str] = []

    @property
    def session(self) -> Session:
        return self.monitor.session

    def tick(self) -> None:
        self.clock.t += TICK
        t, entered = self.clock.t, []
        if t % SECOND == 0:
            readings = (reading("spo2", 95 + t // SECOND % 4), reading("pulse_rate", 60))
            entered.append(
                ev.VitalsObserved(by="nonin", role="device", observed_t=t, source=Source.STREAMING, readings=readings)
            )
        if t % (3 * SECOND) == 0:
            self.notes.append(f"note at {t}")
            entered.append(ev.NoteWritten(by="nl", role="nurse", text=self.notes[-1], observed_t=t))
        self.monitor.handle(Input(event) for event in entered)


def _one(path: Path, kind: str, draw: random.Random) -> Tally:
    room = _Bedside(path)
    with room.log:
        for _ in range(draw.randint(4, 100)):
            room.tick()
        before = len(room.notes)
        said_late, still = _through(room, kind, draw.randint(8, 60))
        kept = len(room.notes) - before
        for _ in range(12):
            room.tick()
        rows = room.log.rows()
        stored = [row.body or "" for row in rows]
        found = [sum(f'"text":"{note}"' in body for body in stored) for note in room.notes]
        whole = check_rows(rows).problem == "" and len(rows) == room.session.seq and room.monitor.is_recording
        return Tally(1, said_late, still, kept, found.count(0), sum(n > 1 for n in found), int(not whole))


def _through(room: _Bedside, kind: str, ticks: int) -> tuple[int, int]:
    """Let the fault last so many ticks: whether it was said late, and whether anything stood still meanwhile."""
    first_unstored: int | None = None
    said_at: int | None = None
    still = 0
    with _fault(room.log, kind):
        for _ in range(ticks):
            room.tick()
            t = room.clock.t
            if first_unstored is None and not room.monitor.is_recording:
                first_unstored = t
            if said_at is None and _says_so(room.session):
                said_at = t
            newest = room.session.newest("spo2")
            still |= newest is None or t - newest.t >= SECOND + TICK
    late = first_unstored is not None and (said_at is None or said_at - first_unstored > SECOND)
    return int(late), still


def _says_so(session: Session) -> bool:
    alerts = session.alerts.values()
    return session.not_recording_since is not None and any(alert.kind == "technical" for alert in alerts)


@contextmanager
def _fault(log: EventLog, kind: str) -> Iterator[None]:
    if kind == "may not grow":
        with _no_growth(log.path):
            yield
        return
    store = log_module.store

    def failing(*args: object, **named: object) -> None:
        if kind == "fsync after the commit":
            store(*args, **named)  # type: ignore[arg-type]
        error = sqlite3.OperationalError(f"injected: {kind}")
        error.sqlite_errorcode = _CODES[kind]
        raise error

    log_module.store = failing  # type: ignore[assignment]
    try:
        yield
    finally:
        log_module.store = store


@contextmanager
def _no_growth(path: Path) -> Iterator[None]:
    """No file of this process grows beyond what the log's write-ahead file has now."""
    import resource

    size = Path(f"{path}-wal").stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(size, 4096), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


Proof = Callable[[int, Path], Tally]
