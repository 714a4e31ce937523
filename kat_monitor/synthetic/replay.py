"""Recorded vital signs through a protocol's alerts: a recording, not a session (contract.md, *replay*).

Owns how the rows of a file become a log: T0 is assumed, gates are not assessed, every value is a spot value at the time
of its row. Refuses people, a schedule and a discharge: nobody was there.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from kat_monitor import __version__
from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, ScaledClock
from kat_monitor.devices.csv_replay import Recording, ReplayRow, read_recording
from kat_monitor.monitor import Input, Monitor, Stepper
from kat_monitor.protocols import shipped
from kat_monitor.record import EventLog
from kat_monitor.reports import write_all
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.synthetic.rehearsal import DEFAULT_START, chosen
from kat_monitor.synthetic.result import describe, finish
from kat_monitor.vitals import VITALS, Source

LEAD = MINUTE
"""The log opens so long before the first row, so that no row lies before it."""


class Rows:
    """A Source that enters each row at its time."""

    def __init__(self, rows: Sequence[ReplayRow], t0: int) -> None:
        self._rows = [row for row in rows if row.readings]
        self._t0 = t0
        self._next = 0

    def due(self, session: Session) -> int | None:
        """When the next row was recorded."""
        return None if self._next == len(self._rows) else self._t0 + self._rows[self._next].t_ms

    def act(self, session: Session, t: int) -> Sequence[ev.Event]:
        """The row that is due."""
        row = self._rows[self._next]
        self._next += 1
        return [
            ev.VitalsObserved(
                by="replay", role="device", observed_t=t, source=Source.IMPORTED, readings=row.readings, device="replay"
            )
        ]


def replay(
    file: Path, protocol: str, dose_at: int | None, out: Callable[[], Path]
) -> tuple[dict[str, object], tuple[str, ...]]:
    """Replay a file and write its files; returns the description and what there is to say about the file.

    `dose_at` is T0 in ms since 1970; `out` makes the folder, asked only once the file has been accepted. Raises
    CsvError with line and column, OSError for a file that cannot be read, StorageFault for a folder that cannot be
    written.
    """
    recording = read_recording(file, dose_at)
    folder = out()
    stem = f"{file.stem}-{protocol}"
    log_path = folder / f"{stem}.katlog"
    name = file.stem.encode("utf-8", "replace").decode()  # what the log says, where a file's name is not text
    log, stepper, end_t = _open(recording, protocol, name, log_path)
    stepper.run(end_t, finished=lambda session: False)
    ended = ev.SessionEnded(by="replay", role="system", ending="recording", ended_t=end_t)
    stepper.step_to(end_t, [Input(ended)])
    session = stepper.monitor.session
    finish(log, stepper.monitor)
    files = write_all(log_path, folder, stem)
    return describe(session, log_path, files, end_t), recording.warnings


def _open(recording: Recording, protocol: str, name: str, log_path: Path) -> tuple[EventLog, Stepper, int]:
    first_t = recording.rows[0].t_ms
    zero = max(0, -first_t) + LEAD
    start = DEFAULT_START if recording.t0_utc is None else recording.t0_utc - zero
    clock = ScaledClock(start)
    moment = clock.now()
    salts = random.Random(f"replay {name}")
    opening: list[ev.Event] = [
        ev.SessionOpened(
            by="replay", role="system", session=f"{name}-{protocol}", pseudonym="RECORDING", app=__version__,
            clinic="", room="", zone_minutes=0, boot="", boot_zero=0, synthetic="replayed",
        ),
        chosen(shipped.shipped()[protocol], by="replay"),
        ev.DoseAssumed(by="replay", role="system", given_t=zero),
    ]  # fmt: skip
    late = _first_known_after_dose(recording.rows)
    if late:
        opening.append(ev.BaselineAssumed(by="replay", role="system", vitals=late))
    log = EventLog.create(
        log_path, moment, [ev.encode(event) for event in opening], salts=lambda: salts.randbytes(16).hex()
    )
    records = [Record(seq, moment.t, moment.utc, event) for seq, event in enumerate(opening, start=1)]
    monitor = Monitor(log, clock, fold(records), lambda session: None, real=False)
    stepper = Stepper(monitor, clock, [Rows(recording.rows, zero)])
    return log, stepper, zero + recording.rows[-1].t_ms


def _first_known_after_dose(rows: Sequence[ReplayRow]) -> tuple[str, ...]:
    """Vitals with a number, but with none in a row before the dose."""
    known = {one.vital for row in rows for one in row.readings if one.counts}
    before = {one.vital for row in rows if row.t_ms < 0 for one in row.readings if one.counts}
    return tuple(vital for vital in VITALS if vital in known - before)
