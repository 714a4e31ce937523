"""Blood pressure at the end: the third criterion of clinic.md 7.

Owns the judgement over the last complete sets: limits, fall, baseline, and the time since a drug for the pressure.
Every set between the two that must lie apart counts, so that no high one is passed over. Percent of baseline is asked
of both pressures.
"""

from __future__ import annotations

from kat_monitor.clock import MINUTE
from kat_monitor.session.findings import Finding, Look, drugs_for, waiting_for
from kat_monitor.session.sets import VitalSet, complete_sets
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number
from kat_monitor.words import joined, say

STANDING_LEAD = 5 * MINUTE
"""How long before the words "newest set standing" that set may have been taken."""


def _pressures(one: VitalSet) -> tuple[Number, Number] | None:
    systolic, diastolic = one.values.get("systolic"), one.values.get("diastolic")
    return None if systolic is None or diastolic is None else (systolic, diastolic)


def blood_pressure(look: Look) -> Finding:
    """Whether the last complete sets let the patient go, with each of them as proof."""
    sets = [one for one in complete_sets(look.session) if _pressures(one) and look.after_t <= one.t <= look.t]
    if not sets:
        return Finding(None, say("no complete set since the dose"))
    newest, apart = sets[-1], round(look.rules.sets_apart * MINUTE)
    drug = waiting_for(look, ("blood-pressure",), look.rules.after_bp_drug)
    if drug is not None:
        return drug
    before = [n for n, one in enumerate(sets) if newest.t - one.t >= apart]
    span = sets[before[-1] :] if before else sets[-1:]
    shown = joined(", ", (say("{one} at {at}", one=_shown(one), at=look.at(one.t)) for one in span))
    bad = [_out_of_limits(look, one) for one in span]
    if bad[-1]:
        return Finding(False, say("{shown}: {bad}", shown=shown, bad=bad[-1]), earliest_t=look.t + apart)
    if not before:
        return Finding(
            False,
            say("{shown}: a second set {sets_apart} min apart", shown=shown, sets_apart=look.rules.sets_apart),
            earliest_t=newest.t + apart,
        )
    if any(bad):
        return Finding(
            False, say("{shown}: {next}", shown=shown, next=next(filter(None, bad))), earliest_t=newest.t + apart
        )
    if look.handover_t - newest.t > look.rules.newest_within * MINUTE:
        return Finding(
            False,
            say("{shown}: newest older than {newest_within} min", shown=shown, newest_within=look.rules.newest_within),
            earliest_t=look.t,
        )
    if not (_within(look, newest) or _not_higher(newest, span[-2])):
        why = say(
            "not within {within_percent} % of baseline and higher than before", within_percent=look.rules.within_percent
        )
        return Finding(False, say("{shown}: {why}", shown=shown, why=why), earliest_t=look.t)
    return _standing(look, newest, say("{shown}{against}", shown=shown, against=_against(look, newest)))


def at_blocking_pressure(session: Session) -> bool:
    """Whether the newest pressure is at or over the one that blocks a dose: nobody decides on that by telephone."""
    if session.protocol is None:
        return False
    limits = session.protocol.gates.blood_pressure
    for one in reversed(session.measurements):
        systolic, diastolic = one.value("systolic"), one.value("diastolic")
        if systolic is not None and diastolic is not None:
            return systolic >= limits.blocked_systolic or diastolic >= limits.blocked_diastolic
    return False


def _shown(one: VitalSet) -> str:
    pair = _pressures(one)
    return "--" if pair is None else f"{pair[0]}/{pair[1]}"


def _out_of_limits(look: Look, one: VitalSet) -> str:
    pair, rules = _pressures(one), look.rules
    assert pair is not None
    if pair[0] >= rules.systolic_below or pair[1] >= rules.diastolic_below:
        return say(
            "must be below {systolic_below}/{diastolic_below}",
            systolic_below=rules.systolic_below,
            diastolic_below=rules.diastolic_below,
        )
    if pair[0] < rules.systolic_low_floor:
        return say("systolic below {systolic_low_floor}", systolic_low_floor=rules.systolic_low_floor)
    if pair[0] < rules.systolic_low and not look.near("systolic", pair[0]):
        return say(
            "systolic below {systolic_low} and not within {within_percent} % of baseline",
            systolic_low=rules.systolic_low,
            within_percent=rules.within_percent,
        )
    return ""


def _within(look: Look, one: VitalSet) -> bool:
    pair = _pressures(one)
    return pair is not None and look.near("systolic", pair[0]) and look.near("diastolic", pair[1])


def _not_higher(newest: VitalSet, before: VitalSet) -> bool:
    new, old = _pressures(newest), _pressures(before)
    return new is not None and old is not None and new[0] <= old[0] and new[1] <= old[1]


def _against(look: Look, newest: VitalSet) -> str:
    base_s, base_d = look.base("systolic"), look.base("diastolic")
    return (
        ""
        if base_s is None
        else say("; baseline {base_s}/{base_d}", base_s=base_s, base_d="--" if base_d is None else base_d)
    )


def _standing(look: Look, newest: VitalSet, shown: str) -> Finding:
    """After a drug for the pressure, the newest set must have been taken standing, without dizziness."""
    given = drugs_for(look, ("blood-pressure",))
    if not given:
        return Finding(True, shown, newest.completed_t)
    answer = look.answer("blood-pressure")
    old = answer is None or not newest.t <= answer.t <= newest.t + STANDING_LEAD
    if answer is None or old or "standing" not in answer.event.fields:
        return Finding(None, say("{shown}: the newest set standing after 1-3 min", shown=shown), how="attested")
    if answer.event.fields.get("standing") is not True or answer.event.fields.get("dizzy") is not False:
        return Finding(False, say("{shown}: not standing without dizziness", shown=shown), how="attested")
    return Finding(True, say("{shown}, standing without dizziness", shown=shown), max(newest.completed_t, answer.t))
