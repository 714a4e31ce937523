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
from kat_monitor.record.seal import Seal, SealKey, SigningKey
from kat_monitor.record.verify import ALTERED, NO_KEYS, Judged, Keys, judge_record
from kat_monitor.reports.copies import Copy, payer_rows
from kat_monitor.reports.derived import NotDerived, derive, read_derived
from kat_monitor.reports.instant import Head
from kat_monitor.reports.model import Summary
from kat_monitor.reports.summary import Withheld, summarise
from kat_monitor.session.state import Record
from kat_monitor.words import joined, say


class NotReported(Exception):
    """A log of which no report can be made, in words."""


class Loaded(NamedTuple):
    """What a report is written from: the rows as this copy has them (none for a derived one), their JSON, their sum."""

    rows: tuple[Row, ...]
    text: str
    summary: Summary
    seals: tuple[Seal, ...] = ()


def load(path: Path, keys: Keys = NO_KEYS, copy: Copy = "record", signer: SigningKey | None = None) -> Loaded:
    """Read a log or its JSON export as this copy of it, and sum it up. Never writes to the file or beside it.

    `signer` signs a de-identified copy; without one it is signed by a key of its own, made for it. A record that is
    sealed by a key not at hand is reported too: it is intact, and says itself by whom it is sealed. Raises NotReported.
    """
    judged = judge_record(path, keys)
    if judged.verdict.exit == ALTERED or not judged.rows:
        raise NotReported(joined(": ", (path.name, judged.verdict.words)))
    try:
        return as_copy(judged, copy, signer)
    except (UnknownEvent, NotReported, NotDerived) as error:
        raise NotReported(joined(": ", (path.name, str(error)))) from error


def as_copy(judged: Judged, copy: Copy, signer: SigningKey | None) -> Loaded:
    """A record that was judged to be whole, as this copy of it. Raises UnknownEvent, NotReported, NotDerived."""
    if copy == "deidentified":
        key = signer or SigningKey("made for this copy", SigningKey.new_private())
        rows = payer_rows(judged.rows)
        text = derive(records_of(rows), withheld_of(rows), key)
        return Loaded((), text, read_derived(text)[0])
    rows = judged.rows if copy == "record" else payer_rows(judged.rows)
    return Loaded(rows, jsonfile.dump(rows, judged.seals), summary_of(rows, judged.seals), judged.seals)


def summary_of(rows: Sequence[Row], seals: Sequence[Seal] = ()) -> Summary:
    """The summary of a whole chain. Raises UnknownEvent for a newer one, NotReported for one that is no session."""
    last = rows[-1]
    sealed_by = tuple(dict.fromkeys(seal.by for seal in seals))
    head = Head(last.seq, last.seq, last.hash, tuple(map(said, sealed_by)))
    return summarise(records_of(rows), head, withheld_of(rows))


def said(key: SealKey) -> str:
    """A seal as reports name it."""
    return f"{key.name}, fingerprint {key.fingerprint}"


def withheld_of(rows: Iterable[Row]) -> list[Withheld]:
    """The events whose bodies were taken out."""
    return [Withheld(row.seq, row.t, from_iso(row.at), row.kind, row.digest) for row in rows if row.body is None]


def records_of(rows: Iterable[Row]) -> list[Record]:
    """The decoded events of stored rows but those whose bodies were withheld. Raises as `summary_of`."""
    records = [_record(row, row.body) for row in rows if row.body is not None]
    if not records or not isinstance(records[0].event, SessionOpened):
        raise NotReported(say("it does not begin with the opening of a session"))
    return records


def _record(row: Row, body: str) -> Record:
    try:
        return Record(row.seq, row.t, from_iso(row.at), decode(row.kind, row.v, body))
    except UnknownEvent:
        raise
    except (msgspec.MsgspecError, ValueError) as error:
        raise NotReported(
            say("event {seq} does not have the shape of a {kind}: {error}", seq=row.seq, kind=row.kind, error=error)
        ) from error
