"""From a log to its summary: the way that every report begins.

Owns the reading of rows into records and their check. Refuses to report a record that is not intact, and one that a
newer program wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kat_monitor.clock import from_iso
from kat_monitor.events import UnknownEvent, decode
from kat_monitor.record.chain import Row
from kat_monitor.record.verify import judge_record
from kat_monitor.reports.instant import Head
from kat_monitor.reports.model import Summary
from kat_monitor.reports.summary import summarise
from kat_monitor.session.state import Record


class NotReported(Exception):
    """A log of which no report can be made, in words."""


class Loaded(NamedTuple):
    """A log's rows as stored, and what they come to."""

    rows: tuple[Row, ...]
    summary: Summary


def load(path: Path) -> Loaded:
    """Read a log or its JSON export, and sum it up. Raises NotReported; never writes to the file or beside it."""
    judged = judge_record(path)
    if judged.verdict.exit:
        raise NotReported(f"{path.name}: {judged.verdict.words}")
    try:
        return Loaded(judged.rows, summary_of(judged.rows))
    except UnknownEvent as error:
        raise NotReported(f"{path.name}: {error}") from error


def summary_of(rows: Sequence[Row]) -> Summary:
    """The summary of a whole chain. Raises UnknownEvent for a newer one, NotReported where a body was withheld."""
    last = rows[-1]
    return summarise(records_of(rows), Head(last.seq, last.seq, last.hash))


def records_of(rows: Iterable[Row]) -> list[Record]:
    """The decoded events of stored rows."""
    records = []
    for row in rows:
        if row.body is None:
            raise NotReported(f"event {row.seq} was withheld: a report needs the whole record")
        records.append(Record(row.seq, row.t, from_iso(row.at), decode(row.kind, row.v, row.body)))
    return records
