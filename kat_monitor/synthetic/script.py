"""The care team's script as data: who they are, what they answer, give and write.

Owns words and numbers of the simulated people. Nothing here is advice: the doses are those of published studies, used
to move the simulated patient, and the drug that treats it is left unnamed.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.protocols.model import Protocol
from kat_monitor.session.questions import GATES as QUESTIONS

E = TypeVar("E", bound=ev.Event)


def entered(person: ev.PersonPresent, kind: type[E], **fields: Any) -> E:
    """An event that this person enters."""
    return kind(by=person.person, role=person.person_role, **fields)


def _person(person: str, name: str, initials: str, role: str) -> ev.PersonPresent:
    return ev.PersonPresent(by=person, role=role, person=person, name=name, initials=initials, person_role=role)


PEOPLE = (
    _person("nl-1", "Noa Lee", "NL", "nurse"),
    _person("ar-1", "Ana Ruiz", "AR", "therapist"),
    _person("ds-1", "Dana Stone", "DS", "prescriber"),
)
NURSE, THERAPIST, PRESCRIBER = PEOPLE

GATES: tuple[tuple[str, ev.PersonPresent], ...] = (
    ("identity", NURSE),
    ("consent", PRESCRIBER),
    ("screening", NURSE),
    ("contraindications", PRESCRIBER),
    ("intake", NURSE),
    ("intention", THERAPIST),
    ("equipment", NURSE),
    ("self-test", NURSE),
    ("scales", THERAPIST),
    ("briefing", THERAPIST),
    ("rems", NURSE),
)
"""Gates that people answer, in the order of the morning; ride, baseline and dose-check come later."""

_SCREENING = (
    "new-illness", "new-drug", "alcohol-or-drugs", "chest-pain", "bladder", "pregnancy", "fall", "psychosis-or-mania",
    "suicidal-change",
)  # fmt: skip


REMS: dict[str, ev.Fields] = {
    "rems": {
        "enrolled": True,
        "first_treatment": True,
        "benzodiazepine": False,
        "hypnotic": False,
        "opioid": False,
        "stimulant": False,
        "maoi": False,
        "provider": "Dana Stone",
        "provider_phone": "555 0100",
        "provider_email": "provider@example.org",
        "setting_address": "Simulated clinic, 1 Example Street",
        "vitals_before": True,
    },
    "rems-end": {
        "vitals_end": True,
        "sedation_serious": "no",
        "dissociation_serious": "no",
        "respiratory_serious": "did not occur",
    },
}
"""What the esketamine REMS form asks, of a quiet session."""


def gate_fields(gate: str, t: int, protocol: Protocol | None) -> ev.Fields:
    """What is answered at a gate of a quiet session, at `t` ms."""
    if gate == "screening":
        return {**dict.fromkeys(_SCREENING, "no"), "bp-tablets": "not prescribed"}
    if gate == "contraindications":
        return {one.id: "no" for one in QUESTIONS[gate]}
    if gate == "intake":
        return {"food_t": t - 8 * HOUR, "fluid_t": t - 4 * HOUR, "nasal_spray_t": t - 24 * HOUR}
    if gate == "intention":
        return {"intention": "Be kinder to myself", "calming": "Slow breath, hand on the shoulder, her own music"}
    if gate == "scales":
        return {"phq9": 14, "phq9_item9": 0, "gad7": 9}
    if gate == "dose-check":
        return {"checked_by": THERAPIST.person}
    if gate in REMS:
        return dict(REMS[gate])
    return {}


class GivenDose(NamedTuple):
    """A dose of the script: mg, or mg/kg; `times` devices, `apart_min` apart."""

    route: str
    drug: str
    mg: float | None
    mg_per_kg: float = 0.0
    duration_min: float | None = None
    times: int = 1
    apart_min: int = 0
    concentration: str = ""
    site: str = ""


_INFUSION = GivenDose("iv", "ketamine", None, 0.5, 40, concentration="1 mg/mL", site="left forearm")
DOSES: dict[str, GivenDose] = {
    "generic": _INFUSION,
    "iv-infusion": _INFUSION,
    "im": GivenDose("im", "ketamine", None, 0.5, concentration="50 mg/mL", site="left deltoid"),
    "sublingual": GivenDose("sublingual", "ketamine", 100),
    "esketamine-nasal": GivenDose("nasal", "esketamine", 28, times=2, apart_min=5, concentration="28 mg per device"),
    "other-route": GivenDose("other", "ketamine", None, 0.5, concentration="50 mg/mL", site="abdomen"),
}
"""By protocol: 0.5 mg/kg, 40 min for the infusion, and two nasal devices of 28 mg are the published ones."""


class Note(NamedTuple):
    """A clinical note, at a minute from T0."""

    minute: float
    text: str


NOTES = (
    Note(6, "Settled under the eye mask, music on. Breathing quiet."),
    Note(24, "Says she is floating over a lake; smiles. Hand held on request."),
    Note(47, "Tears, then calm. \u201cI can put it down now.\u201d"),
    Note(96, "Back in the room, talks in whole sentences. Water taken."),
)

ATTESTED: dict[str, ev.Fields] = {
    "orientation": {"person": True, "place": True, "time": True},
    "gait": {"steady": True},
    "nausea": {"grade": "none"},
    "pain": {"score": 0},
    "safety": {"change": "none", "plan": False, "intent": False},
    "instructions": {"driving": True, "machinery": True, "decisions": True, "phone": True},
    "follow-up": {"who": "Ana Ruiz", "when": "tomorrow 10:00"},
    "cannula": {"out": True},
    "blood-pressure": {"standing": True, "dizzy": False},
}
"""What the nurse finds when everything computed holds."""
