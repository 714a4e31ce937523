"""A room for the tests: says what happens in minutes and folds it; its own protocol, so that examples may change."""

from __future__ import annotations

from typing import Any

import msgspec
import tomlkit

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import (
    BloodPressureGate,
    Discharge,
    DosePage,
    Gates,
    Observation,
    Phases,
    Protocol,
    Schedule,
)
from kat_monitor.session.apply import fold
from kat_monitor.session.gates import QUESTIONS
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Quality, Reading, Source, reading

START = 1_795_000_000_000
"""Some Thursday; wall time of t = 0."""
OPEN = -30.0
"""Minute of t = 0 on the room's own scale, where 0 is when the dose is planned."""

GENERIC = Protocol(
    id="generic",
    name="Generic",
    version="1",
    author="Tests",
    date="2026-11-01",
    review_by="2027-11-01",
    phases=Phases(onset=20, peak=60, waning=120),
    schedule=Schedule(sets=(-15, 0, 10, 20, 30, 40, 55, 70, 85, 100, 120), scores=(0, 55, 85, 120)),
    gates=Gates(
        items=(
            "identity", "consent", "screening", "contraindications", "intake", "intention", "ride", "equipment",
            "scales", "self-test", "briefing", "baseline", "dose-check",
        ),
        waivable=("screening", "contraindications", "intake", "scales", "baseline", "briefing"),
        blood_pressure=BloodPressureGate(),
    ),
    dose=DosePage(route="any"),
    rules=(),
    discharge=Discharge(
        items=(
            "observation", "consciousness", "dissociation", "breathing", "blood-pressure", "oxygen-saturation",
            "heart-rate", "aldrete", "orientation", "gait", "nausea", "pain", "symptoms", "safety", "ride",
            "instructions", "follow-up", "drugs", "cannula",
        ),
        overridable=("observation", "blood-pressure", "oxygen-saturation", "heart-rate", "aldrete", "follow-up"),
    ),
)  # fmt: skip

IV = msgspec.structs.replace(
    GENERIC,
    id="iv-infusion",
    phases=Phases(onset=20, peak=55, waning=100, peak_after_infusion=15),
    dose=DosePage(route="iv", infusion=True, second_check="required"),
)

NASAL = msgspec.structs.replace(
    GENERIC,
    id="esketamine-nasal",
    observation=Observation(counts_from="first-device", overridable=False),
    schedule=Schedule(sets=(0, 40, 60, 90, 120), strict=(40,), scores=(0, 40, 60, 90, 120)),
    dose=DosePage(route="nasal", drugs=("esketamine",), devices=3, device_mg=28),
)


def at(minute: float) -> int:
    """`t` of a minute on the room's scale."""
    return round((minute - OPEN) * MINUTE)


class Room:
    """One session as it unfolds; every method adds one event, at the given minute, and returns its `seq`."""

    def __init__(
        self, protocol: Protocol = GENERIC, synthetic: ev.Synthetic | None = None, number: int | None = None
    ) -> None:
        self.records: list[Record] = []
        self._session: Session | None = None
        opened = ev.SessionOpened(
            by="system", role="system", session="s1", pseudonym="p1", app="test", clinic="Clinic", room="Room 2",
            zone_minutes=60, boot="b", boot_zero=0, synthetic=synthetic, number=number,
        )  # fmt: skip
        self.add(OPEN, opened)
        self.choose(protocol)
        self.add(OPEN, ev.PersonPresent(by="n1", role="nurse", person="n1", name="R. Lee", initials="RL",
                                        person_role="nurse"))  # fmt: skip

    @property
    def session(self) -> Session:
        assert self._session is not None
        return self._session

    def choose(self, protocol: Protocol) -> None:
        text = tomlkit.dumps(without_none(msgspec.to_builtins(protocol)))
        event = ev.ProtocolChosen(
            by="n1",
            role="nurse",
            protocol=protocol.id,
            version=protocol.version,
            sha256=ev.text_digest(text),
            text=text,
        )
        self.add(OPEN, event)

    def add(self, minute: float, event: ev.Event, entered: float | None = None) -> int:
        last = self.records[-1].t if self.records else 0
        t = max(at(minute if entered is None else entered), last)
        record = Record(len(self.records) + 1, t, START + t, event)
        self.records.append(record)
        self._session = fold([record], self._session)
        return record.seq

    def did(self, minute: float, cls: type[ev.Event], /, *, entered: float | None = None, **fields: Any) -> int:
        by = fields.pop("by", "n1")
        return self.add(minute, cls(by=by, role=fields.pop("role", "nurse"), **fields), entered)

    def vitals(self, minute: float, *, entered: float | None = None, source: Source = Source.TYPED, look: Any = "",
               quality: Quality = Quality.OK, **values: float | None) -> int:  # fmt: skip
        """`bp=(120, 80)` or any vital by name; hr, rr for short."""
        event = ev.VitalsObserved(
            by="n1", role="nurse", observed_t=at(minute), source=source, look=look, readings=readings(quality, **values)
        )
        return self.add(minute, event, entered)

    def set(self, minute: float, bp: tuple[int, int] = (120, 80), hr: int = 70, spo2: int = 98, rr: int = 14,
            **more: Any) -> int:  # fmt: skip
        """A complete set."""
        return self.vitals(minute, bp=bp, hr=hr, spo2=spo2, rr=rr, **more)

    def stream(self, minute: float, **values: float | None) -> int:
        return self.vitals(minute, source=Source.STREAMING, **values)

    def dose(self, minute: float = 0, **fields: Any) -> int:
        given: dict[str, Any] = {"route": "im", "drug": "ketamine", "mg": 35, "weight_kg": 70, **fields}
        return self.did(minute, ev.DoseGiven, given_t=at(given.pop("given", minute)), **given)

    def alert(self, minute: float, reading_seq: int, priority: ev.Priority = "high", **fields: Any) -> int:
        given: dict[str, Any] = {
            "rule": "sbp-high", "kind": "physiological", "priority": priority, "vital": "systolic", "value": 184,
            "limit": 180, "text": "SBP 184 >= 180", "since": at(minute), **fields,
        }  # fmt: skip
        return self.did(minute, ev.AlertRaised, by="rule", role="rule", reading=reading_seq, **given)


def without_none(plain: Any) -> Any:
    """TOML has no null: what is not set is left out."""
    if isinstance(plain, dict):
        return {key: without_none(value) for key, value in plain.items() if value is not None}
    return [without_none(one) for one in plain] if isinstance(plain, (list, tuple)) else plain


def answers(gate: str) -> ev.Fields:
    """What a quiet patient answers at a gate."""
    if gate == "screening":
        asked = {one.id: "no" for one in QUESTIONS[gate] if one.required}
        return {**asked, "bp-tablets": "not prescribed"}
    if gate == "contraindications":
        return {one.id: "no" for one in QUESTIONS[gate]}
    if gate == "intake":
        return {"food_t": at(-600), "fluid_t": at(-300)}
    if gate == "scales":
        return {"phq9": 12, "phq9_item9": 0, "gad7": 8}
    return {"checked_by": "t1"} if gate == "dose-check" else {}


def prepare(room: Room, without: tuple[str, ...] = ()) -> Room:
    """Everything that a dose waits for."""
    for n, (person, name, role) in enumerate((("t1", "A. Ruiz", "therapist"), ("d1", "D. Stone", "prescriber"))):
        room.did(-29 + n / 10, ev.PersonPresent, by=person, role=role, person=person, name=name, initials=name[0],
                 person_role=role)  # fmt: skip
    for gate in GENERIC.gates.items:
        if gate not in (*without, "ride", "baseline"):
            room.did(-25, ev.GateAnswered, gate=gate, state="met", fields=answers(gate))
    if "ride" not in without:
        room.did(-20, ev.RideArranged, relation="sister", transport="private car", phone_known=True)
    if "baseline" not in without:
        room.set(-12)
        room.set(-4)
    return room


FOUND: dict[str, ev.Fields] = {
    "orientation": {"person": True, "place": True, "time": True},
    "gait": {"steady": True},
    "nausea": {"grade": "none"},
    "pain": {"score": 0},
    "safety": {"change": "none", "plan": False, "intent": False},
    "instructions": {"driving": True, "machinery": True, "decisions": True, "phone": True},
    "follow-up": {"who": "Ana", "when": "tomorrow 10:00"},
    "cannula": {"out": True},
}
"""What a nurse finds in somebody who is well."""


def recover(room: Room, without: tuple[str, ...] = ()) -> Room:
    """A prepared and dosed session (minute 0) goes on to minute 125, when everything asked at the end holds."""
    prepare(room)
    room.dose(0, lot="L1", expiry="2027-01", drawn_mg=35, wasted_mg=0, second_check="t1", ordered_by="d1",
              prescriber_on_site="d1")  # fmt: skip
    for minute in (0, 10, 20, 30, 40, 55, 70, 85, 100, 120):
        room.set(minute, moaas=5, dis=0)
    attest(room, 122, *(name for name in FOUND if name not in without))
    if "ride" not in without:
        room.did(125, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
                 handed_over=True)  # fmt: skip
    return room


def attest(room: Room, minute: float, *names: str, met: bool = True, **fields: Any) -> None:
    for name in names:
        found = {**FOUND.get(name, {}), **{key.replace("_", "-"): value for key, value in fields.items()}}
        room.did(minute, ev.CriterionAttested, criterion=name, met=met, fields=found)


SHORT = {"hr": "heart_rate", "rr": "resp_rate", "pr": "pulse_rate", "dis": "dissociation"}


def readings(quality: Quality = Quality.OK, **values: Any) -> tuple[Reading, ...]:
    made: list[Reading] = []
    for name, value in values.items():
        if name == "bp":
            made += [reading("systolic", value[0], quality), reading("diastolic", value[1], quality)]
        elif value is None:
            made.append(reading(SHORT.get(name, name), None, Quality.SENSOR_OFF))
        else:
            made.append(reading(SHORT.get(name, name), value, quality))
    return tuple(made)
