"""A de-identified session as a document of its own: JSON, signed, with nothing of the original chain in it.

    {"format": "kat-derived", "version": 1, "copy": "deidentified", "program": "0.1.0",
     "events": [{"seq", "t", "at", "kind", "v", "body"}], "signature": {...}}

Owns the file's text and the way back from it to records. `seq` is the event's own number, so that one event can name
another; `body` is null where the event was left out. Refuses a document whose signature does not hold.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from kat_monitor import __version__
from kat_monitor import events as ev
from kat_monitor.clock import from_iso, iso
from kat_monitor.record.seal import DERIVED_FORMAT, SealKey, SigningKey, document_signer, sign_document
from kat_monitor.reports.deidentify import Secret, deidentify
from kat_monitor.reports.instant import Head
from kat_monitor.reports.model import Summary
from kat_monitor.reports.summary import Withheld, summarise
from kat_monitor.session.state import Record
from kat_monitor.vitals import VITALS
from kat_monitor.words import say

VERSION = 1
_TOP = {"format", "version", "copy", "program", "events", "signature"}
_SECRET = "kat-deidentify/1"
"""What the signing key signs so that the same clinic gives the same patient the same new name and shift."""


class NotDerived(ValueError):
    """A document that is no derived copy, or whose signature does not hold, in words."""


def derive(records: Sequence[Record], withheld: Sequence[Withheld], signer: SigningKey) -> str:
    """The text of the de-identified copy, ending in a newline."""
    made = deidentify(records, Secret(bytes.fromhex(signer.sign(_SECRET))))
    events = [_plain(record) for record in made.events]
    events += [
        {"seq": one.seq, "t": one.t, "at": iso(one.utc + made.moved_ms), "kind": one.kind, "v": 1, "body": None}
        for one in withheld
    ]
    document: dict[str, object] = {
        "format": DERIVED_FORMAT, "version": VERSION, "copy": "deidentified", "program": __version__,
        "events": sorted(events, key=_seq),
    }  # fmt: skip
    return _text(sign_document(document, signer))


def _plain(record: Record) -> dict[str, Any]:
    draft = ev.encode(record.event)
    body = json.loads(draft.body)
    return {"seq": record.seq, "t": record.t, "at": iso(record.utc), "kind": draft.kind, "v": draft.v, "body": body}


def _seq(event: dict[str, Any]) -> int:
    return int(event["seq"])


def _text(document: dict[str, Any]) -> str:
    """One event a line; any spelling of the same JSON carries the same signature."""
    lines = ",\n".join(_compact(event) for event in document["events"])
    parts = ",".join(f"{_compact(key)}:{_compact(value)}" for key, value in document.items() if key != "events")
    return f'{{{parts},"events":[\n{lines}\n]}}\n'


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def read_derived(text: str) -> tuple[Summary, SealKey]:
    """What a derived copy comes to, and whose signature holds it. Raises NotDerived, events.UnknownEvent."""
    try:
        document = json.loads(text)
        if not isinstance(document, dict) or set(document) != _TOP or document["version"] != VERSION:
            raise NotDerived(say("not a derived copy that this version knows"))
        signer = document_signer(document)
        if signer is None:
            raise NotDerived(say("altered: the signature of the derived copy does not hold"))
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        return _summary(document["events"], digest), signer
    except ev.UnknownEvent:
        raise
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise (
            error if isinstance(error, NotDerived) else NotDerived(say("not a derived copy: {error}", error=error))
        ) from error


def _summary(events: Sequence[dict[str, Any]], digest: str) -> Summary:
    records = [
        Record(one["seq"], one["t"], from_iso(one["at"]), ev.decode(one["kind"], one["v"], _compact(one["body"])))
        for one in events
        if one["body"] is not None
    ]
    withheld = [
        Withheld(one["seq"], one["t"], from_iso(one["at"]), one["kind"], "") for one in events if one["body"] is None
    ]
    return summarise(records, Head(events[-1]["seq"], events[-1]["seq"], digest), withheld, derived=True)


def derived_tables(text: str, summary: Summary) -> dict[str, tuple[Sequence[str], list[Sequence[object]]]]:
    """The copy as tables: its signed document, its events, its values. It is no log, and has no chain."""
    events = [
        (one["seq"], one["t"], one["at"], one["kind"], one["v"], None if one["body"] is None else _compact(one["body"]))
        for one in json.loads(text)["events"]
    ]
    values = [
        (
            one.seq, one.observed.at, one.observed.minute, one.vital, one.value, VITALS[one.vital].unit,
            one.quality.value, one.source.value, one.by, one.status,
        )
        for one in summary.values
    ]  # fmt: skip
    columns = ("seq", "observed_at", "t_min", "vital", "value", "unit", "quality", "source", "by_whom", "status")
    return {
        "document": (("json",), [(text,)]),
        "event": (("seq", "t", "at", "kind", "v", "body"), list(events)),
        "vitals": (columns, list(values)),
    }
