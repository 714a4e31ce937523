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
_MIND = frozenset(one.code for one in QUICK_EVENTS if one.group == "mind")
OWN_WORDS = frozenset({"intention"})
"""Gates whose answer is what the patient said about themselves."""

Withholds = Callable[[dict[str, Any], frozenset[int]], bool]
"""Whether an event is left out, given its body and the numbers of those left out before it."""


def _noted(body: dict[str, Any], out: frozenset[int]) -> bool:
    """Words of the patient, and what somebody wrote to a mood; a bodily symptom stays with its words."""
    return body["code"] in _WORDS or (body["code"] in _MIND and bool(body.get("text")))


def _added(body: dict[str, Any], out: frozenset[int]) -> bool:
    """An addendum stays where it corrects a reading, or says without a word more that the REMS form was sent."""
    about = body.get("about", "")
    if about == "rems":
        return bool(body["text"])
    return bool(about) or body["target"] is None or body["target"] in out


WITHHOLDS: dict[str, Withholds] = {
    "NoteWritten": lambda body, out: True,
    "OwnNoteWritten": lambda body, out: True,
    "EventNoted": _noted,
    "EntryStruck": lambda body, out: body["target"] in out,
    "GateAnswered": lambda body, out: body["gate"] in OWN_WORDS,
    "HandedOver": lambda body, out: bool(body.get("situation")),
    "AddendumWritten": _added,
    "LeadSignedOff": lambda body, out: bool(body["comment"]),
}
"""By kind; a hand-over and a sign-off stay where nobody added words of their own."""

OPEN = frozenset(
    {
        # who, what with, which rules
        "SessionOpened", "ProtocolChosen", "PatientDescribed", "PersonPresent", "PersonLeft", "EntriesClaimed",
        "SoundChosen", "DeviceChanged", "DeviceChosen", "MachineChanged", "LimitChanged",
        # time and recording
        "SessionResumed", "GapFound", "ClockBridged", "ClockStepped", "RecordingFailed", "RecordingRestored",
        # what was measured, and what became of it
        "VitalsObserved", "MeasurementFailed", "ReadingCorrected", "ReadingStruck", "LateFinding", "CuffStarted",
        "CuffStopped", "CuffHeld", "SymptomResolved",
        # alerts and attention
        "AlertRaised", "AlertReopened", "AlertRepeated", "AlertAcknowledged", "AlertEnded", "SoundPaused",
        "SoundResumed", "DevicesOff", "DevicesBack", "EmergencyOpened", "EmergencyClosed", "NurseCalled",
        # treatment, decisions with their reasons, and the way home
        "GateWaived", "RideArranged", "DoseGiven", "InfusionChanged", "DoseTimeCorrected", "DoseAssumed",
        "BaselineAssumed", "CriterionAttested", "CriteriaOverridden", "ClinicallyReady", "EscortSeen", "EscortFailed",
        "SessionEnded", "SessionSigned", "Countersigned",
    }
)  # fmt: skip
"""Kinds that a payer may read whole: facts of the treatment, and reasons for decisions. A kind that stands neither here
nor in WITHHOLDS is left out until somebody decides."""


def payer_rows(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows of a log with the bodies and salts of what a payer may not read taken out."""
    kept, out = [], set[int]()
    for row in rows:
        if row.body is not None and _is_withheld(row.kind, row.body, frozenset(out)):
            out.add(row.seq)
            row = row._replace(body=None, salt=None)
        kept.append(row)
    return tuple(kept)


def _is_withheld(kind: str, body: str, out: frozenset[int]) -> bool:
    if kind in OPEN:
        return False
    withholds = WITHHOLDS.get(kind)
    return withholds is None or withholds(json.loads(body), out)
