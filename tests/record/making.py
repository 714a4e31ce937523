"""Logs for the tests of the record: small, with readable bodies and salts that count."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

from kat_monitor import events as ev
from kat_monitor.canonical import canonical
from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.record import EventLog, Head
from kat_monitor.record.chain import EMPTY, Row, link
from kat_monitor.vitals import Source, reading

START = 1_767_603_600_000
FIRST = Moment(0, START)


def at(t: int) -> Moment:
    return Moment(t, START + t)


def opened(session: str = "s-1", synthetic: str | None = None) -> Draft:
    return ev.encode(
        ev.SessionOpened(
            by="program", role="system", session=session, pseudonym="0123456789abcdef", app="0.1", clinic="Clinic",
            room="2", zone_minutes=60, boot="b", boot_zero=0, synthetic=synthetic,
        )
    )  # fmt: skip


def vitals(t: int, systolic: int = 120) -> Draft:
    readings = (reading("systolic", systolic), reading("diastolic", 80), reading("spo2", 97))
    return ev.encode(ev.VitalsObserved(by="rl-1", role="nurse", observed_t=t, source=Source.TYPED, readings=readings))


def note(text: str = "calm") -> Draft:
    return ev.encode(ev.NoteWritten(by="rl-1", role="nurse", text=text, observed_t=0))


def plain(**body: object) -> Draft:
    return Draft("NoteWritten", 1, canonical(body))


def counting_salts() -> Callable[[], str]:
    count = itertools.count(1)
    return lambda: f"{next(count):032x}"


def some_rows(number: int = 5) -> tuple[Row, ...]:
    rows, head, salts = (), EMPTY, counting_salts()
    for t in range(number):
        rows += link(head, at(t * 1000), [vitals(t * 1000) if t else opened()], salts)
        head = Head(rows[-1].seq, rows[-1].hash)
    return rows


def a_log(path: Path, events: int = 5, *, keep_open: bool = False) -> EventLog:
    """A log with that many events; closed unless told otherwise."""
    log = EventLog.create(path, FIRST, [opened()], salts=counting_salts())
    for t in range(1, events):
        log.append(at(t * 1000), [vitals(t * 1000)])
    if not keep_open:
        log.close()
    return log
