"""A session for the pages: opened at minute -40 by a shipped protocol, with three people, told in minutes from T0."""

from __future__ import annotations

from typing import Any

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, from_iso
from kat_monitor.protocols.shipped import shipped
from kat_monitor.session.admit import admit
from kat_monitor.session.apply import fold
from kat_monitor.session.questions import GATES as QUESTIONS
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.present_pages import IdentityView
from kat_monitor.vitals import Source, reading

LONG = "Bartholomew Featherstonehaugh-Montgomery"
OPENED = from_iso("2026-11-21T13:00:00+00:00")
BEFORE = 40
PATIENT = IdentityView(LONG, "1984-02-29", "12", "01 234")
NURSE, THERAPIST, PRESCRIBER = ("nl", "nurse"), ("ar", "therapist"), ("ds", "prescriber")
PEOPLE = (("nl", "Noa Lee", "NL", "nurse"), ("ar", LONG, "AR", "therapist"), ("ds", "Dana Stone", "DS", "prescriber"))
PINS = {"nl": "1111", "ar": "2222", "ds": "3333"}
SCREENING = (
    "new-illness", "new-drug", "alcohol-or-drugs", "chest-pain", "bladder", "pregnancy", "fall", "psychosis-or-mania",
    "suicidal-change",
)  # fmt: skip


def check_pin(person: str, pin: str) -> bool:
    return PINS.get(person) == pin


def at(minute: float) -> int:
    return round((minute + BEFORE) * MINUTE)


class Story:
    """Every method adds one event at a minute; what `admit` refuses fails the test."""

    def __init__(self, protocol: str = "im", *, number: int | None = 3) -> None:
        opened = ev.SessionOpened(
            by="system", role="system", session="s1", pseudonym="P-7K2M", app="test", clinic="Clinic", room="Room 2",
            zone_minutes=60, boot="b", boot_zero=0, synthetic=None, number=number, course=6,
        )  # fmt: skip
        self.session: Session = fold([Record(1, 0, OPENED, opened)])
        text = shipped()[protocol]
        self._add(
            0,
            ev.ProtocolChosen(
                by="system", role="system", protocol=protocol, version="1", sha256=ev.text_digest(text), text=text
            ),
        )
        for person, name, initials, role in PEOPLE:
            self._add(
                0, ev.PersonPresent(by=person, role=role, person=person, name=name, initials=initials, person_role=role)
            )

    def add(self, minute: float, event: ev.Event) -> int:
        refused = admit(self.session, event, at(minute))
        assert refused is None, refused
        return self._add(at(minute), event)

    def did(self, minute: float, kind: type[ev.Event], who: tuple[str, str] = NURSE, **fields: Any) -> int:
        return self.add(minute, kind(by=who[0], role=who[1], **fields))

    def set(self, minute: float, bp: tuple[int, int] = (124, 78), hr: int = 70, **more: int) -> int:
        values = {"systolic": bp[0], "diastolic": bp[1], "heart_rate": hr, "spo2": 97, "resp_rate": 14, **more}
        readings = tuple(reading(vital, value) for vital, value in values.items())
        return self.did(minute, ev.VitalsObserved, observed_t=at(minute), source=Source.TYPED, readings=readings)

    def ready(self) -> Story:
        """Every gate met, two baseline sets taken."""
        fields: dict[str, dict[str, Any]] = {
            "screening": {**dict.fromkeys(SCREENING, "no"), "bp-tablets": "not prescribed"},
            "contraindications": {one.id: "no" for one in QUESTIONS["contraindications"]},
            "intake": {"food_t": at(-480), "fluid_t": at(-300)},
            "scales": {"phq9": 14, "phq9_item9": 0, "gad7": 9},
            "dose-check": {"checked_by": "ar"},
        }
        rules = self.session.protocol
        assert rules is not None
        for gate in rules.gates.items:
            if gate not in ("ride", "baseline"):
                who = THERAPIST if gate == "dose-check" else NURSE
                self.did(-30, ev.GateAnswered, who, gate=gate, state="met", fields=fields.get(gate, {}))
        self.did(-28, ev.RideArranged, relation="sister", transport="private car", phone_known=True)
        self.set(-12)
        self.set(-6, bp=(128, 80), hr=74)
        return self

    def dose(self, minute: float = 0, **fields: Any) -> int:
        rules = self.session.protocol
        assert rules is not None
        route = "iv" if rules.dose.route == "any" else rules.dose.route
        given: dict[str, Any] = {
            "route": route, "drug": rules.dose.drugs[0], "mg": 35, "weight_kg": 70, "given_t": at(minute), "lot": "A1",
            "expiry": "2027-12", "second_check": "ar", "ordered_by": "ds", "drawn_mg": 50, "wasted_mg": 15, **fields,
        }  # fmt: skip
        return self.did(minute, ev.DoseGiven, **given)

    def _add(self, t: int, event: ev.Event) -> int:
        record = Record(self.session.seq + 1, t, OPENED + t, event)
        self.session = fold([record], self.session)
        return record.seq
