"""From a log to its summary: the way that every report begins.

Owns the reading of rows into records and their check. Refuses to report a record that is not intact, and one that a
newer program wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from kat_monitor.clock import from_iso
from kat_monitor.events import SessionOpened, UnknownEvent, decode
from kat_monitor.record import jsonfile
from kat_monitor.record.chain import Row
from kat_monitor.record.seal import Seal, SealKey
from kat_monitor.record.verify import ALTERED, NO_KEYS, Keys, judge_record
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
    seals: tuple[Seal, ...] = ()

    def json(self) -> str:
        """The record as its JSON export."""
        return jsonfile.dump(self.rows, self.seals)


def load(path: Path, keys: Keys = NO_KEYS) -> Loaded:
    """Read a log or its JSON export, and sum it up. Raises NotReported; never writes to the file or beside it.

    A record that is sealed by a key not at hand is reported too: it is intact, and says itself by whom it is sealed.
    """
    judged = judge_record(path, keys)
    if judged.verdict.exit == ALTERED or not judged.rows:
        raise NotReported(f"{path.name}: {judged.verdict.words}")
    try:
        return Loaded(judged.rows, summary_of(judged.rows, judged.seals), judged.seals)
    except (UnknownEvent, NotReported) as error:
        raise NotReported(f"{path.name}: {error}") from error


def summary_of(rows: Sequence[Row], seals: Sequence[Seal] = ()) -> Summary:
    """The summary of a whole chain. Raises UnknownEvent for a newer one, NotReported for one that is no session."""
    last = rows[-1]
    sealed_by = tuple(dict.fromkeys(seal.by for seal in seals))
    return summarise(records_of(rows), Head(last.seq, last.seq, last.hash, tuple(map(said, sealed_by))))


def said(key: SealKey) -> str:
    """A seal as reports name it."""
    return f"{key.name}, fingerprint {key.fingerprint}"


def records_of(rows: Iterable[Row]) -> list[Record]:
    """The decoded events of stored rows. Raises as `summary_of`."""
    records = [_record(row) for row in rows]
    if not records or not isinstance(records[0].event, SessionOpened):
        raise NotReported("it does not begin with the opening of a session")
    return records


def _record(row: Row) -> Record:
    if row.body is None:
        raise NotReported(f"event {row.seq} was withheld: a report needs the whole record")
    try:
        return Record(row.seq, row.t, from_iso(row.at), decode(row.kind, row.v, row.body))
    except UnknownEvent:
        raise
    except (msgspec.MsgspecError, ValueError) as error:
        raise NotReported(f"event {row.seq} does not have the shape of a {row.kind}: {error}") from error
