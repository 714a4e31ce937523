"""Quick events as data: what is noted with at most two keys, a group and then an event.

Owns the table of clinic.md 3: code, words, keys, what is asked, and whether it stays listed until somebody resolves it.
Refuses to judge: which of these alert is a row of the protocol, and infusion changes are events of their own kind.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kat_monitor.session.questions import Question

Group = Literal["red", "body", "mind", "done", "words"]

GROUPS: dict[Group, tuple[str, str]] = {
    "red": ("R", "Red symptoms"),
    "body": ("B", "Body"),
    "mind": ("M", "Mind"),
    "done": ("D", "Done"),
    "words": ("W", "Words"),
}
"""Key and title of each group, in the order of the screen."""


class QuickEvent(msgspec.Struct, frozen=True):
    """One quick event. `key` is its key within the group; `stays_open`: listed until resolved; `asks`: its fields."""

    code: str
    group: Group
    title: str
    key: str
    stays_open: bool = False
    asks: tuple[Question, ...] = ()
    infusion: Literal["", "paused", "resumed", "stopped"] = ""
    """Stored as this change of the running infusion instead of a note."""


DRUG_PURPOSES = ("blood-pressure", "nausea", "sedating", "reversal", "other")
"""Why a drug was given; the first, third and fourth start a waiting time at discharge (clinic.md 7)."""

_DRUG = (
    Question("drug", "Drug", "text"),
    Question("dose", "Dose", "text"),
    Question("route", "Route", "text"),
    Question("purpose", "For", "choice", choices=DRUG_PURPOSES),
    Question("given_by", "Given by", "person"),
    Question("ordered_by", "Ordered by", "person"),
)
_OXYGEN = (Question("litres_min", "L/min", "number"),)
_LOZENGE = (Question("how", "Spat or swallowed", "choice", choices=("spat", "swallowed")),)
_POSITION = (Question("position", "Position", "text", required=False),)
_WHO = (Question("who", "Who", "text", required=False),)


def _group(group: Group, stays_open: bool, *rows: tuple[str, str, str]) -> tuple[QuickEvent, ...]:
    return tuple(QuickEvent(code, group, title, key, stays_open) for code, title, key in rows)


QUICK_EVENTS: tuple[QuickEvent, ...] = (
    *_group(
        "red",
        True,
        ("chest-pain", "Chest pain", "C"),
        ("severe-headache", "Severe headache", "H"),
        ("breathless", "Breathless", "B"),
        ("neurological-sign", "Neurological sign", "N"),
        ("seizure", "Seizure", "S"),
        ("fainted", "Fainted", "F"),
        ("unresponsive", "Unresponsive", "U"),
    ),
    *_group(
        "body",
        True,
        ("nausea", "Nausea", "N"),
        ("vomited", "Vomited", "V"),
        ("dizzy", "Dizzy", "D"),
        ("headache", "Headache", "H"),
        ("blurred-vision", "Blurred vision", "B"),
        ("double-vision", "Double vision", "2"),
        ("drowsy", "Drowsy", "S"),
        ("confused", "Confused", "C"),
        ("unsteady", "Unsteady", "U"),
        ("palpitations", "Palpitations", "P"),
        ("urinary-urgency", "Urinary urgency", "W"),
    ),
    *_group(
        "mind",
        True,
        ("anxious", "Anxious", "A"),
        ("distressed", "Distressed", "D"),
        ("panic", "Panic", "P"),
        ("hallucination", "Hallucination", "H"),
        ("agitated", "Agitated", "G"),
    ),
    *_group(
        "mind",
        False,
        ("tearful", "Tearful", "T"),
        ("euphoric", "Euphoric", "E"),
        ("emotionally-raw", "Emotionally raw", "R"),
    ),
    QuickEvent("drug-given", "done", "Drug given", "D", asks=_DRUG),
    QuickEvent("help-called", "done", "Help called", "H"),
    QuickEvent("oxygen-on", "done", "Oxygen on", "O", asks=_OXYGEN),
    QuickEvent("oxygen-off", "done", "Oxygen off", "F"),
    QuickEvent("infusion-paused", "done", "Infusion paused", "P", infusion="paused"),
    QuickEvent("infusion-resumed", "done", "Infusion resumed", "R", infusion="resumed"),
    QuickEvent("infusion-stopped", "done", "Infusion stopped", "S", infusion="stopped"),
    QuickEvent("lozenge-ended", "done", "Lozenge out", "G", asks=_LOZENGE),
    QuickEvent("position", "done", "Position changed", "N", asks=_POSITION),
    QuickEvent("reassured", "done", "Reassured", "E"),
    QuickEvent("iv-checked", "done", "IV site checked", "I"),
    QuickEvent("toilet", "done", "Toilet", "T"),
    QuickEvent("water", "done", "Water", "W"),
    QuickEvent("blanket", "done", "Blanket", "B"),
    QuickEvent("mask", "done", "Eye mask", "K"),
    QuickEvent("music", "done", "Music", "M"),
    QuickEvent("light", "done", "Light", "L"),
    QuickEvent("came-in", "done", "Somebody came in", "A", asks=_WHO),
    QuickEvent("went-out", "done", "Somebody went out", "Z", asks=_WHO),
    QuickEvent("quote", "words", "Quote", "Q", asks=(Question("text", "In the patient's words", "text"),)),
    QuickEvent("theme", "words", "Theme for later", "T", asks=(Question("text", "Theme", "text"),)),
)
"""Every quick event, in the order of the screen."""

BY_CODE: dict[str, QuickEvent] = {one.code: one for one in QUICK_EVENTS}
RED = frozenset(one.code for one in QUICK_EVENTS if one.group == "red")
SYMPTOMS = frozenset(one.code for one in QUICK_EVENTS if one.stays_open)
"""What stays listed as open until somebody resolves it."""


def title_of(code: str) -> str:
    """The words of a code; a code that this version does not know stands for itself."""
    known = BY_CODE.get(code)
    return known.title if known else code
