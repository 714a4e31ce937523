"""The gates before the dose: what is met, missing, failed or waived, and what *Dose given* still waits for.

Owns the judgement of answers and of the last pre-dose set (clinic.md 2). Refuses to give a dose and to waive: at or
over the blocking pressure, with MOAA/S below 5 or intoxicated there is nothing to waive. A failed self-test never
blocks. The fields of each gate stand in `questions.GATES`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.protocols.model import Protocol
from kat_monitor.session.baseline import baseline_sets
from kat_monitor.session.questions import GATES as QUESTIONS
from kat_monitor.session.questions import TITLES, unanswered
from kat_monitor.session.sets import VitalSet, complete_sets, values_near
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Number
from kat_monitor.words import coded, joined, say

__all__ = ["QUESTIONS", "TITLES", "GateView", "dose_blockers", "gate_list", "gate_of"]

State = Literal["met", "missing", "failed", "waived", "not-assessed"]


REMS = frozenset({"rems", "rems-end"})
"""Parts of the REMS form: they are asked like gates and hold nothing up."""
NEVER_BLOCKS = frozenset({"self-test"}) | REMS
SCALES_DAYS = 7
"""Scales older than this are due again (clinic.md 2)."""


class GateView(msgspec.Struct, frozen=True):
    """One gate as it stands. `why` says what is missing or found; `blocks`: the dose waits for it."""

    id: str
    title: str
    state: State
    why: str
    waivable: bool
    who: str
    """Who answered or waived it, by name."""
    blocks: bool


class _Finding(NamedTuple):
    """What a gate comes to. `decided`: a prescriber may decide it; `blocked`: nobody may; `soft`: it never blocks."""

    state: Literal["met", "missing", "failed"]
    why: str = ""
    decided: bool = False
    blocked: bool = False
    soft: bool = False
    asked_t: int | None = None
    """A waiver must be newer than this."""


def gate_list(session: Session, t: int) -> tuple[GateView, ...]:
    """Every gate of the protocol, in its order, as it stands at `t`."""
    if session.protocol is None:
        return ()
    return tuple(_view(session, session.protocol, gate, t) for gate in session.protocol.gates.items)


def gate_of(session: Session, gate: str, t: int) -> GateView | None:
    """One gate of the protocol as it stands at `t`; None if the protocol does not ask it."""
    rules = session.protocol
    return _view(session, rules, gate, t) if rules and gate in rules.gates.items else None


def dose_blockers(session: Session, t: int) -> tuple[str, ...]:
    """In words, what *Dose given* still waits for; empty once a first dose stands, which passed them."""
    if session.protocol is None:
        return (say("Choose a protocol first"),)
    if session.doses:
        return ()
    return tuple(
        say("{title}: {why}", title=one.title, why=one.why or coded(one.state))
        for one in gate_list(session, t)
        if one.blocks
    )


def _view(session: Session, rules: Protocol, gate: str, t: int) -> GateView:
    title = TITLES.get(gate, gate)
    if session.is_recording:
        return GateView(gate, title, "not-assessed", say("a recording"), False, "", False)
    answer = session.gates.get(gate)
    who = session.name_of(answer.event.by) if answer else ""
    found = (_RULES.get(gate) or _answered)(session, rules, gate, t)
    waivable = not found.blocked and (found.decided or gate in rules.gates.waivable)
    if found.state == "met":
        return GateView(gate, title, "met", found.why, False, who, False)
    waiver = _waiver(session, gate, found)
    if waiver is not None and waivable and isinstance(waiver.event, ev.GateWaived):
        told = say(" by telephone") if waiver.event.telephone else ""
        prescriber = session.name_of(waiver.event.prescriber)
        return GateView(
            gate,
            title,
            "waived",
            say("{why}; waived{told}: {reason}", why=found.why, told=told, reason=waiver.event.reason),
            True,
            prescriber,
            False,
        )
    blocks = not (found.soft or gate in NEVER_BLOCKS)
    return GateView(gate, title, found.state, found.why, waivable, who, blocks)


def _waiver(session: Session, gate: str, found: _Finding) -> Record | None:
    """The newest waiver of the gate, unless what it was given for has changed since."""
    answer = session.gates.get(gate)
    asked = max(answer.t if answer else 0, found.asked_t or 0)
    for record in reversed(session.waivers):
        if isinstance(record.event, ev.GateWaived) and record.event.gate == gate:
            newer = answer is None or record.seq > answer.seq
            return record if newer and record.t >= asked else None
    return None


# --- answers ----------------------------------------------------------------------------------------------------------


def _answered(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    """A gate that is met by a person's word."""
    answer = session.gates.get(gate)
    event = answer.event if answer else None
    if not isinstance(event, ev.GateAnswered):
        return _Finding("missing", say("not answered yet"))
    missing = unanswered(QUESTIONS.get(gate, ()), event.fields)
    if event.state == "met":
        return (
            _Finding("missing", say("not answered: {missing}", missing=joined(", ", missing)))
            if missing
            else _Finding("met", event.text)
        )
    if event.state == "missing":
        return _Finding("missing", event.text or say("not answered yet"))
    return _Finding("failed", event.text or str(event.state), decided=event.state == "unknown")


def _screening(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    """Every yes and every unknown goes to the prescriber; intoxicated now is never waived."""
    answer = session.gates.get(gate)
    if answer is None:
        return _Finding("missing", say("not answered yet"))
    fields = answer.event.fields
    missing = unanswered(QUESTIONS[gate], fields)
    if missing:
        return _Finding("missing", say("not answered: {missing}", missing=joined(", ", missing)))
    if fields.get("intoxicated") == "yes":
        return _Finding("failed", say("looks intoxicated: no dose today"), blocked=True)
    words = {one.id: one.text[:1].lower() + one.text[1:] for one in QUESTIONS[gate]}
    found = [
        say("{words} {value}", words=words[key], value=value)
        for key, value in fields.items()
        if key in words and _needs_decision(key, value)
    ]
    if found:
        return _Finding("failed", say("for the prescriber: {found}", found=joined(", ", found)), decided=True)
    return _Finding("met")


def _contraindications(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    """The full list, judged like today's; after session 1 it stands until it is asked again (clinic.md 2)."""
    number = session.opened.number
    if number is not None and number > 1 and gate not in session.gates:
        return _Finding("met", say("asked at session 1; again after 6 months or on any change"))
    return _screening(session, rules, gate, t)


def _needs_decision(key: str, value: ev.Scalar) -> bool:
    if key == "bp-tablets":
        return value not in ("taken", "not prescribed", "yes")
    return value != "no" and not (key == "intoxicated" and value is None)


def _intake(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    """Hours since food and drink; a short fast warns and needs a reason."""
    answer = session.gates.get(gate)
    if answer is None:
        return _Finding("missing", say("not answered yet"))
    fields = answer.event.fields
    missing = unanswered(QUESTIONS[gate], fields)
    if missing:
        return _Finding("missing", say("not answered: {missing}", missing=joined(", ", missing)))
    at = t if session.t0 is None else session.t0
    limits: tuple[tuple[str, str, Number | None], ...] = (
        ("food_t", say("food"), rules.gates.food_hours),
        ("fluid_t", say("drink"), rules.gates.fluid_hours),
        ("nasal_spray_t", say("nasal spray"), rules.gates.nasal_spray_hours),
    )
    short = []
    for key, words, hours in limits:
        since = fields.get(key)
        if hours is not None and isinstance(since, (int, float)) and at - since < hours * HOUR:
            short.append(
                say("{words} {hours} ago, {hours_2} h asked", words=words, hours=_hours(at - since), hours_2=hours)
            )
    reason = fields.get("reason") or answer.event.text
    if short and not reason:
        return _Finding("failed", say("{short}: wait, or write the reason", short=joined("; ", short)))
    return _Finding("met", say("{short}: {reason}", short=joined("; ", short), reason=reason) if short else "")


def _hours(ms: float) -> str:
    minutes = round(ms / MINUTE)
    return say("{minutes} min", minutes=minutes) if minutes < 90 else say("{minutes:.1f} h", minutes=minutes / 60)


def _ride(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    ride = session.ride
    if ride is None:
        return _Finding("missing", say("not arranged yet"))
    alone = ride.relation.strip().lower() in ("", "none", "alone")
    if alone and not (ride.transport == "taxi" and rules.discharge.taxi_alone):
        return _Finding("failed", say("somebody must go with the patient"))
    if not ride.phone_known and not alone:
        return _Finding("failed", say("the escort's phone number is not known"))
    return _Finding("met", say("{relation}, {transport}", relation=ride.relation, transport=coded(ride.transport)))


def _scales(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    """Due when older than 7 days; "not done today" with a reason passes; item 9 prompts and never gates."""
    answer = session.gates.get(gate)
    if answer is None:
        return _Finding("missing", say("not answered yet"))
    fields = answer.event.fields
    reason = fields.get("not_done") or answer.event.text
    item9 = fields.get("phq9_item9")
    prompt = (
        say("PHQ-9 item 9 is {item9}: ask about safety", item9=item9)
        if isinstance(item9, (int, float)) and item9 > 0
        else ""
    )
    age = fields.get("age_days")
    if isinstance(age, (int, float)) and age > SCALES_DAYS and not reason:
        return _Finding(
            "missing", say("older than {scales_days} days: fill in again, or say why not", scales_days=SCALES_DAYS)
        )
    if (fields.get("phq9") is None or fields.get("gad7") is None) and not reason:
        return _Finding("missing", say("fill in, or say why not today"))
    return _Finding("met", prompt)


def _briefing(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    number = session.opened.number
    if number is not None and number > 1 and gate not in session.gates:
        return _Finding("met", say("session {number}: briefed before", number=number))
    return _answered(session, rules, gate, t)


def _dose_check(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    if rules.dose.second_check == "off":
        return _Finding("met", say("not asked by this protocol"))
    found = _answered(session, rules, gate, t)
    if rules.dose.second_check == "asked" and found.state != "met":
        return found._replace(soft=True, why=say("{why}; stands on page 1 of the report", why=found.why))
    return found


# --- the baseline and the last set ------------------------------------------------------------------------------------


def _baseline(session: Session, rules: Protocol, gate: str, t: int) -> _Finding:
    """At least so many quiet sets, and the last of them within the limits of the gate."""
    counted = baseline_sets(session, t)
    last = _last_set(session)
    if last is None:
        return _sedation(session) or _Finding("missing", say("no set yet; {sets} are needed", sets=rules.baseline.sets))
    worst = _judged(session, rules, last)
    if worst is not None and worst.blocked:
        return worst
    if len(counted) < rules.baseline.sets:
        why = say(
            "{count} of {sets} sets, {apart} min apart",
            count=len(counted),
            sets=rules.baseline.sets,
            apart=rules.baseline.apart,
        )
        return _Finding("missing", say("{why}; {why_2}", why=why, why_2=worst.why) if worst else why, asked_t=last.t)
    return worst or _Finding("met", say("last set {pressure}", pressure=_pressure(last)))


def _last_set(session: Session) -> VitalSet | None:
    """What stood around the last pressure before the dose, complete or not: a high one must not hide in half a set."""
    for one in reversed(session.measurements):
        if one.value("systolic") is not None and (session.t0 is None or one.t <= session.t0):
            return VitalSet(one.seq, one.t, one.t, values_near(session, one), (one.seq,))
    return None


def _pressure(one: VitalSet) -> str:
    return f"{one.values.get('systolic', '--')}/{one.values.get('diastolic', '--')}"


def _judged(session: Session, rules: Protocol, last: VitalSet) -> _Finding | None:
    """What the last set says: blocked first, then what the prescriber decides, then what to measure again."""
    limits = (rule(session, rules, last) for rule in (_pressures, _heart_rate, _saturation))
    found = [one for one in (_sedation(session), *limits) if one]
    if not found:
        return None
    found.sort(key=lambda one: not one.blocked)
    why = joined("; ", (one.why for one in found))
    return found[0]._replace(why=why, decided=all(one.decided for one in found), asked_t=last.t)


def _pressures(session: Session, rules: Protocol, last: VitalSet) -> _Finding | None:
    limits = rules.gates.blood_pressure
    systolic, diastolic = last.values.get("systolic"), last.values.get("diastolic")
    if systolic is None or diastolic is None:
        return None
    if systolic >= limits.blocked_systolic or diastolic >= limits.blocked_diastolic:
        why = say(
            "BP {systolic}/{diastolic}, at or over {blocked_systolic}/{blocked_diastolic}: no dose",
            systolic=systolic,
            diastolic=diastolic,
            blocked_systolic=limits.blocked_systolic,
            blocked_diastolic=limits.blocked_diastolic,
        )
        return _Finding("failed", why, blocked=True)
    age = session.patient.age_years if session.patient else None
    most = limits.systolic_over_age if age is not None and age > limits.age else limits.systolic
    if systolic > most or diastolic > limits.diastolic:
        why = say(
            "BP {systolic}/{diastolic}, over {most}/{diastolic_2}: the prescriber decides",
            systolic=systolic,
            diastolic=diastolic,
            most=most,
            diastolic_2=limits.diastolic,
        )
        return _Finding("failed", why, decided=True)
    return None


def _sedation(session: Session) -> _Finding | None:
    scored = [s for s in session.samples("moaas") if s.counts and (session.t0 is None or s.t <= session.t0)]
    if not scored or scored[-1].value is None or scored[-1].value >= 5:
        return None
    return _Finding("failed", say("MOAA/S {value}: no dose while sedated", value=scored[-1].value), blocked=True)


def _heart_rate(session: Session, rules: Protocol, last: VitalSet) -> _Finding | None:
    rate = last.value("heart_rate")
    if rate is None or rules.gates.heart_rate_low <= rate <= rules.gates.heart_rate_high:
        return None
    limits = f"{rules.gates.heart_rate_low}-{rules.gates.heart_rate_high}"
    return _Finding(
        "failed", say("HR {rate}, outside {limits}: the prescriber decides", rate=rate, limits=limits), decided=True
    )


def _saturation(session: Session, rules: Protocol, last: VitalSet) -> _Finding | None:
    """Below the first limit it is measured again; a second set that says the same will do. Below the second: asked."""
    spo2, gates = last.value("spo2"), rules.gates
    if spo2 is None or spo2 >= gates.spo2_recheck:
        return None
    if spo2 < gates.spo2_prescriber:
        return _Finding(
            "failed",
            say(
                "SpO2 {spo2}, below {spo2_prescriber}: the prescriber decides",
                spo2=spo2,
                spo2_prescriber=gates.spo2_prescriber,
            ),
            decided=True,
        )
    earlier = [one.value("spo2") for one in complete_sets(session) if one.t < last.t]
    if earlier and earlier[-1] is not None and earlier[-1] < gates.spo2_recheck:
        return None
    return _Finding(
        "failed",
        say("SpO2 {spo2}, below {spo2_recheck}: measure again", spo2=spo2, spo2_recheck=gates.spo2_recheck),
        decided=True,
    )


_RULES: dict[str, Callable[[Session, Protocol, str, int], _Finding]] = {
    "screening": _screening,
    "contraindications": _contraindications,
    "intake": _intake,
    "ride": _ride,
    "scales": _scales,
    "briefing": _briefing,
    "baseline": _baseline,
    "dose-check": _dose_check,
}
"""Gates with a rule of their own; every other is met by a person's word."""
