"""The scripted care team: what a nurse, a therapist and a prescriber do in a simulated session.

Owns the script: gates, baseline, dose, checks when they are due, notes, acknowledgements with an action, discharge,
ride home, signature. It sees only the session and the patient, and enters everything through the same door as people
at the screen; what it may not do there is refused. Refuses to know the scenario: it reacts to what is recorded.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Literal

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.discharge import criteria, may_discharge
from kat_monitor.session.rems import asks_rems
from kat_monitor.session.schedule import Due, due_items, next_due, recheck_due
from kat_monitor.session.state import Alert, Session
from kat_monitor.synthetic.room import SimulatedRoom
from kat_monitor.synthetic.script import (
    ATTESTED,
    DOSES,
    GATES,
    NOTES,
    PEOPLE,
    GivenDose,
    entered,
    gate_fields,
)  # fmt: skip
from kat_monitor.vitals import Reading, Source, reading

DOSE_T = 35 * MINUTE
"""When the script gives the first dose, ms after the log was opened."""
STREAM_FROM_T = 17 * MINUTE
_LOOK_EVERY = 5 * SECOND
_CUFF_LEAD = 40 * SECOND
_CUFF_AGAIN = 150 * SECOND
_BASELINE_T = (20 * MINUTE, 27 * MINUTE, 33 * MINUTE)
_ACK_AFTER = (15, 45)
_STANDING_WITHIN = 2 * MINUTE
"""The patient stood for the newest set only if that is attested with it."""
_RESOLVE_AFTER = 18 * MINUTE
_OXYGEN_FOR = 12 * MINUTE

NURSE, THERAPIST, PRESCRIBER = PEOPLE

Hands = Literal["all", "cuff"]
"""After the dose: everything, or only the cuff's button when a check is due, for a person who practises."""


class CareTeam:
    """A Source that looks up every 5 s and does what is next. `hands` is what it does after the dose."""

    def __init__(self, room: SimulatedRoom, seed: int, hands: Hands = "all") -> None:
        self._room = room
        self._hands = hands
        self._draw = random.Random(f"care team {seed}")
        self._agenda = self._before_the_dose()
        self._next_t = 0
        self._cuff_asked_t: int | None = None
        self._patience: dict[tuple[int, int], int] = {}
        self._symptoms_t = DOSE_T
        self._looked_after = 0
        self._notes = list(NOTES)
        self._oxygen_until: int | None = None

    def due(self, session: Session) -> int | None:
        """The next look; None when the session is signed."""
        if session.is_signed or (self._hands == "cuff" and session.ended is not None):
            return None
        return self._next_t

    def act(self, session: Session, t: int) -> Sequence[ev.Event]:
        """What the team enters at this look."""
        self._next_t = t + _LOOK_EVERY
        events: list[ev.Event] = []
        while self._agenda and self._agenda[0][0] <= t:
            events.extend(self._agenda.pop(0)[1](session, t))
        if session.ended is not None:
            return [*events, *self._sign(session)]
        self._measure(session, t)
        if session.t0 is not None and self._hands == "all":
            for part in (self._observe, self._acknowledge, self._note_symptoms, self._write, self._go_home):
                events.extend(part(session, t))
        return events

    # --- before the dose ----------------------------------------------------------------------------------------------

    def _before_the_dose(self) -> list[tuple[int, Callable[[Session, int], list[ev.Event]]]]:
        agenda: list[tuple[int, Callable[[Session, int], list[ev.Event]]]] = [(0, self._arrive)]
        for n, (gate, person) in enumerate(GATES):

            def answer(session: Session, t: int, gate: str = gate, person: ev.PersonPresent = person) -> list[ev.Event]:
                fields = gate_fields(gate, t, session.protocol)
                return [entered(person, ev.GateAnswered, gate=gate, state="met", fields=fields)]

            agenda.append(((2 + n) * MINUTE, answer))
        agenda.append((16 * MINUTE, self._arrange_ride))
        agenda.append((DOSE_T - MINUTE, self._check_dose))
        agenda.append((DOSE_T, self._give_first))
        return agenda

    def _arrive(self, session: Session, t: int) -> list[ev.Event]:
        person = self._room.patient.person
        return [
            *PEOPLE,
            entered(NURSE, ev.PatientDescribed, age_years=person.age, weight_kg=round(person.weight_kg, 1)),
        ]

    @staticmethod
    def _arrange_ride(session: Session, t: int) -> list[ev.Event]:
        return [entered(NURSE, ev.RideArranged, relation="sister", transport="private car", phone_known=True)]

    @staticmethod
    def _check_dose(session: Session, t: int) -> list[ev.Event]:
        fields = gate_fields("dose-check", t, session.protocol)
        return [entered(THERAPIST, ev.GateAnswered, gate="dose-check", state="met", fields=fields)]

    def _give_first(self, session: Session, t: int) -> list[ev.Event]:
        assert session.protocol is not None
        plan = DOSES[session.protocol.id]
        for n in range(1, plan.times):

            def give(later: Session, at: int, n: int = n) -> list[ev.Event]:
                return [self._dose(later, at, plan, n)]

            self._agenda.append((t + n * plan.apart_min * MINUTE, give))
        return [self._dose(session, t, plan, 0)]

    @staticmethod
    def _dose(session: Session, t: int, plan: GivenDose, n: int) -> ev.Event:
        assert session.patient is not None
        weight = session.patient.weight_kg
        mg = plan.mg if plan.mg is not None else round(plan.mg_per_kg * float(weight or 0), 1)
        return entered(
            NURSE, ev.DoseGiven, route=plan.route, drug=plan.drug, mg=mg, given_t=t, weight_kg=weight,
            concentration=plan.concentration, duration_min=plan.duration_min, device=n + 1 if plan.times > 1 else None,
            lot="TRAINING-01", expiry="2027-12", drawn_mg=mg, wasted_mg=0, second_check=THERAPIST.person,
            ordered_by=PRESCRIBER.person, prescriber_on_site=PRESCRIBER.person, site=plan.site,
        )  # fmt: skip

    # --- checks -------------------------------------------------------------------------------------------------------

    def _measure(self, session: Session, t: int) -> None:
        """Press the cuff's button when a set or a recheck is due and nothing came of it yet."""
        if self._room.cuff_is_busy or t < STREAM_FROM_T:
            return
        if self._cuff_asked_t is not None and t - self._cuff_asked_t < _CUFF_AGAIN:
            return
        if self._is_time_to_measure(session, t):
            self._cuff_asked_t = t
            self._room.start_cuff(t)

    def _is_time_to_measure(self, session: Session, t: int) -> bool:
        if session.t0 is None:
            return any(due <= t < due + _LOOK_EVERY for due in _BASELINE_T)
        recheck = recheck_due(session)
        if recheck is not None and t >= recheck.due_t - _CUFF_LEAD:
            return True
        due = next_due(session, t)
        return due is not None and t >= due.t - _CUFF_LEAD

    def _observe(self, session: Session, t: int) -> list[ev.Event]:
        """Score by voice or look, once for every new cuff measurement."""
        cuffs = [one.seq for one in session.measurements if one.source.is_cuff]
        if not cuffs or cuffs[-1] == self._looked_after:
            return []
        self._looked_after = cuffs[-1]
        scored = self._scores_are_asked(session, t)
        readings: tuple[Reading, ...] = ()
        if scored:
            moaas, dissociation = self._room.patient.scores(t)
            readings = (reading("moaas", moaas), reading("dissociation", dissociation))
        look = "scored" if scored else "settled"
        if not scored and not self._room.patient.look(t).settled:
            look = ""
        if not scored and not look:
            return []
        return [entered(NURSE, ev.VitalsObserved, observed_t=t, source=Source.TYPED, readings=readings, look=look)]

    @staticmethod
    def _scores_are_asked(session: Session, t: int) -> bool:
        """At the protocol's times, and after the minimum at every check, for going home needs them."""
        items: Sequence[Due] = due_items(session)
        window = 6 * MINUTE
        if any(item.scores and abs(item.t - t) <= window for item in items):
            return True
        minute = session.minute(t) or 0
        return minute >= 100

    def _acknowledge(self, session: Session, t: int) -> list[ev.Event]:
        """Each alert that asks for attention is answered after a short, drawn while, and acted upon."""
        events: list[ev.Event] = []
        for alert in session.alerts.values():
            if alert.is_acknowledged:
                continue
            key = (alert.seq, alert.newest_t)
            ready = self._patience.setdefault(key, alert.newest_t + self._draw.randint(*_ACK_AFTER) * SECOND)
            if t >= ready:
                events.extend(self._answer(session, alert, t))
        return events

    def _answer(self, session: Session, alert: Alert, t: int) -> list[ev.Event]:
        action: ev.AckAction = "watched"
        events: list[ev.Event] = []
        if alert.vital in ("systolic", "diastolic") and alert.priority != "low":
            action = "called" if alert.priority == "high" else "rechecked"
            if alert.priority == "high" and not _noted(session, "drug-given"):
                action = "treated"
                events.append(_treated(t))
        elif alert.vital == "spo2" and alert.priority == "high" and self._oxygen_until is None:
            action = "treated"
            self._oxygen_until = t + _OXYGEN_FOR
            events.append(entered(NURSE, ev.EventNoted, code="oxygen-on", observed_t=t, fields={"litres_min": 2}))
        elif alert.kind != "physiological":
            action = "rechecked"
        return [entered(NURSE, ev.AlertAcknowledged, alert=alert.seq, action=action), *events]

    def _note_symptoms(self, session: Session, t: int) -> list[ev.Event]:
        events: list[ev.Event] = [
            entered(NURSE, ev.EventNoted, code=shown.code, observed_t=shown.t_ms)
            for shown in self._room.patient.symptoms_between(self._symptoms_t, t)
        ]
        self._symptoms_t = t
        for symptom in session.symptoms:
            if symptom.resolved_t is None and t - symptom.t >= _RESOLVE_AFTER:
                events.append(entered(NURSE, ev.SymptomResolved, target=symptom.seq, observed_t=t))
        if self._oxygen_until is not None and t >= self._oxygen_until and not _noted(session, "oxygen-off"):
            events.append(entered(NURSE, ev.EventNoted, code="oxygen-off", observed_t=t))
        return events

    def _write(self, session: Session, t: int) -> list[ev.Event]:
        minute = session.minute(t) or 0
        events: list[ev.Event] = []
        while self._notes and self._notes[0].minute <= minute:
            note = self._notes.pop(0)
            events.append(entered(THERAPIST, ev.NoteWritten, text=note.text, observed_t=t))
        return events

    # --- going home ---------------------------------------------------------------------------------------------------

    def _go_home(self, session: Session, t: int) -> list[ev.Event]:
        """Attest what people judge once all that is computed holds; then the ride, and the end."""
        if t % MINUTE or (session.minute(t) or 0) < 60:
            return []
        open_ones = [one for one in criteria(session, t) if not one.met]
        if any(one.how == "computed" for one in open_ones):
            return []
        moaas, dissociation = self._room.patient.scores(t)
        if moaas < 5 or dissociation > 0:
            return []
        if open_ones:
            cuff_t = max((one.t for one in session.measurements if one.source.is_cuff), default=0)
            stood_up = t - cuff_t <= _STANDING_WITHIN
            return [event for one in open_ones if stood_up or one.id != "blood-pressure" for event in _attest(one.id)]
        if may_discharge(session, t):
            ended = entered(NURSE, ev.SessionEnded, ending="discharged", ended_t=t)
            asked = [gate for gate in ("rems-end",) if asks_rems(session) and gate not in session.gates]
            fields = gate_fields("rems-end", t, session.protocol)
            return [*(entered(NURSE, ev.GateAnswered, gate=one, state="met", fields=fields) for one in asked), ended]
        return []

    @staticmethod
    def _sign(session: Session) -> list[ev.Event]:
        meaning = "I ran this session and the record is complete"
        return [
            entered(NURSE, ev.SessionSigned, name=NURSE.name, person_role=NURSE.person_role, meaning=meaning),
        ]


def _attest(criterion: str) -> list[ev.Event]:
    if criterion == "ride":
        return [
            entered(
                NURSE, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
                handed_over=True,
            )
        ]  # fmt: skip
    fields = ATTESTED.get(criterion, {})
    return [entered(NURSE, ev.CriterionAttested, criterion=criterion, met=True, fields=fields)]


def _treated(t: int) -> ev.Event:
    fields: ev.Fields = {
        "drug": "as ordered (training)", "dose": "as ordered", "route": "iv", "ordered_by": PRESCRIBER.person,
        "purpose": "blood-pressure",
    }  # fmt: skip
    return entered(NURSE, ev.EventNoted, code="drug-given", observed_t=t, fields=fields)


def _noted(session: Session, code: str) -> bool:
    return any(isinstance(one.event, ev.EventNoted) and one.event.code == code for one in session.history)
