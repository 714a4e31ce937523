"""What each copy of a record leaves out.

Owns the question, for one stored event, whether a payer may read it: notes, quotes, themes and the patient's own
intention stay in the clinic (clinic.md 5). Refuses to change what it leaves in: a withheld event keeps kind, time and
digest, so that the chain of the copy still verifies.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, Literal

from kat_monitor.record.chain import Row
from kat_monitor.session.quick_events import QUICK_EVENTS

Copy = Literal["record", "payer", "deidentified"]
"""Whole; for a payer or the REMS; without anything that points to a person."""

COPIES: tuple[Copy, ...] = ("record", "payer", "deidentified")

_WORDS = frozenset(one.code for one in QUICK_EVENTS if one.group == "words")
OWN_WORDS = frozenset({"intention"})
"""Gates whose answer is what the patient said about themselves."""

Withholds = Callable[[dict[str, Any], frozenset[int]], bool]
"""Whether an event is left out, given its body and the numbers of those left out before it."""

_WITHHOLDS: dict[str, Withholds] = {
    "NoteWritten": lambda body, out: True,
    "EventNoted": lambda body, out: body["code"] in _WORDS,
    "EntryStruck": lambda body, out: body["target"] in out,
    "GateAnswered": lambda body, out: body["gate"] in OWN_WORDS,
    "AddendumWritten": lambda body, out: body["target"] is None or body["target"] in out,
    "LeadSignedOff": lambda body, out: bool(body["comment"]),
}
"""By kind; an addendum stays where it corrects a reading, a sign-off where it says nothing besides."""


def payer_rows(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows of a log with the bodies and salts of what a payer may not read taken out."""
    kept, out = [], set[int]()
    for row in rows:
        withholds = _WITHHOLDS.get(row.kind)
        if withholds is not None and row.body is not None and withholds(json.loads(row.body), frozenset(out)):
            out.add(row.seq)
            row = row._replace(body=None, salt=None)
        kept.append(row)
    return tuple(kept)
