"""Quick events as data: what is noted with at most two keys, a group and then an event.

Owns the table of clinic.md 3: code, words, keys, what is asked, and whether it stays listed until somebody resolves it.
Refuses to judge: which of these alert is a row of the protocol, and infusion changes are events of their own kind.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kat_monitor.session.questions import Question
from kat_monitor.words import say

Group = Literal["red", "body", "mind", "done", "words"]

GROUPS: dict[Group, tuple[str, str]] = {
    "red": ("R", say("Red symptoms")),
    "body": ("B", say("Body")),
    "mind": ("M", say("Mind")),
    "done": ("D", say("Done")),
    "words": ("W", say("Words")),
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
    Question("drug", say("Drug"), "text"),
    Question("dose", say("Dose"), "text"),
    Question("route", say("Route"), "text"),
    Question("purpose", say("For"), "choice", choices=DRUG_PURPOSES),
    Question("given_by", say("Given by"), "person"),
    Question("ordered_by", say("Ordered by"), "person"),
)
_OXYGEN = (Question("litres_min", say("L/min"), "number"),)
_LOZENGE = (Question("how", say("Spat or swallowed"), "choice", choices=("spat", "swallowed")),)
_POSITION = (Question("position", say("Position"), "text", required=False),)
_WHO = (Question("who", say("Who"), "text", required=False),)


def _group(group: Group, stays_open: bool, *rows: tuple[str, str, str]) -> tuple[QuickEvent, ...]:
    return tuple(QuickEvent(code, group, title, key, stays_open) for code, title, key in rows)


QUICK_EVENTS: tuple[QuickEvent, ...] = (
    *_group(
        "red",
        True,
        ("chest-pain", say("Chest pain"), "C"),
        ("severe-headache", say("Severe headache"), "H"),
        ("breathless", say("Breathless"), "B"),
        ("neurological-sign", say("Neurological sign"), "N"),
        ("seizure", say("Seizure"), "S"),
        ("fainted", say("Fainted"), "F"),
        ("unresponsive", say("Unresponsive"), "U"),
    ),
    *_group(
        "body",
        True,
        ("nausea", say("Nausea"), "N"),
        ("vomited", say("Vomited"), "V"),
        ("dizzy", say("Dizzy"), "D"),
        ("headache", say("Headache"), "H"),
        ("blurred-vision", say("Blurred vision"), "L"),
        ("double-vision", say("Double vision"), "2"),
        ("drowsy", say("Drowsy"), "S"),
        ("confused", say("Confused"), "C"),
        ("unsteady", say("Unsteady"), "U"),
        ("palpitations", say("Palpitations"), "P"),
        ("urinary-urgency", say("Urinary urgency"), "W"),
    ),
    *_group(
        "mind",
        True,
        ("anxious", say("Anxious"), "A"),
        ("distressed", say("Distressed"), "D"),
        ("panic", say("Panic"), "P"),
        ("hallucination", say("Hallucination"), "H"),
        ("agitated", say("Agitated"), "G"),
    ),
    *_group(
        "mind",
        False,
        ("tearful", say("Tearful"), "T"),
        ("euphoric", say("Euphoric"), "E"),
        ("emotionally-raw", say("Emotionally raw"), "R"),
    ),
    QuickEvent("drug-given", "done", say("Drug given"), "D", asks=_DRUG),
    QuickEvent("help-called", "done", say("Help called"), "H"),
    QuickEvent("oxygen-on", "done", say("Oxygen on"), "O", asks=_OXYGEN),
    QuickEvent("oxygen-off", "done", say("Oxygen off"), "F"),
    QuickEvent("infusion-paused", "done", say("Infusion paused"), "P", infusion="paused"),
    QuickEvent("infusion-resumed", "done", say("Infusion resumed"), "R", infusion="resumed"),
    QuickEvent("infusion-stopped", "done", say("Infusion stopped"), "S", infusion="stopped"),
    QuickEvent("lozenge-ended", "done", say("Lozenge out"), "G", asks=_LOZENGE),
    QuickEvent("position", "done", say("Position changed"), "N", asks=_POSITION),
    QuickEvent("reassured", "done", say("Reassured"), "E"),
    QuickEvent("iv-checked", "done", say("IV site checked"), "I"),
    QuickEvent("toilet", "done", say("Toilet"), "T"),
    QuickEvent("water", "done", say("Water"), "W"),
    QuickEvent("blanket", "done", say("Blanket"), "B"),
    QuickEvent("mask", "done", say("Eye mask"), "K"),
    QuickEvent("music", "done", say("Music"), "M"),
    QuickEvent("light", "done", say("Light"), "L"),
    QuickEvent("came-in", "done", say("Somebody came in"), "A", asks=_WHO),
    QuickEvent("went-out", "done", say("Somebody went out"), "Z", asks=_WHO),
    QuickEvent("quote", "words", say("Quote"), "Q", asks=(Question("text", say("In the patient's words"), "text"),)),
    QuickEvent("theme", "words", say("Theme for later"), "T", asks=(Question("text", say("Theme"), "text"),)),
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
