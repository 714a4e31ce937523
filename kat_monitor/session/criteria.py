"""What each discharge criterion finds in the record: the numbers of clinic.md 7.

Owns the table of criteria and the judgements over single values, time, drugs, symptoms and scales; the proof of each
names real readings and their times. Refuses to override and to decide that the patient goes: that is `discharge`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.attestation import attested, ride
from kat_monitor.session.dosing import earliest_leave
from kat_monitor.session.findings import Finding, How, Look, drugs_for, waiting_for
from kat_monitor.session.noted import noted
from kat_monitor.session.pressure import blood_pressure
from kat_monitor.session.quick_events import RED, title_of
from kat_monitor.session.scales import Recovery, Scale, adapted_padss, modified_aldrete
from kat_monitor.session.state import Sample
from kat_monitor.vitals import VITALS, Number
from kat_monitor.words import joined, say

# --- 1. time ----------------------------------------------------------------------------------------------------------


def _observation(look: Look) -> Finding:
    leave = earliest_leave(look.session, look.t)
    if leave is None:
        return Finding(None, say("no dose yet"))
    if look.t >= leave.t:
        return Finding(True, say("{because}: over since {at}", because=leave.because, at=look.at(leave.t)), leave.t)
    return Finding(False, say("{because}: until {at}", because=leave.because, at=look.at(leave.t)), earliest_t=leave.t)


# --- 2, 4. single values ----------------------------------------------------------------------------------------------


class Numeric(NamedTuple):
    """A criterion that one newest value decides."""

    vitals: tuple[str, ...]
    need: Callable[[Look], str]
    holds: Callable[[Look, Number], bool]


def _rate_holds(look: Look, value: Number) -> bool:
    low, high = look.rules.resp_rate
    own = look.base("resp_rate")
    return min(low, own if own is not None else low) <= value <= max(high, own if own is not None else high)


def _spo2_holds(look: Look, value: Number) -> bool:
    own = look.base("spo2")
    return value >= look.rules.spo2 or (own is not None and value >= own)


def _heart_rate_holds(look: Look, value: Number) -> bool:
    low, high = look.rules.heart_rate
    return low <= value <= high or look.near("heart_rate", value)


def _before_dose(look: Look, vital: str) -> Number:
    """The newest score before the first dose, 0 if there is none: a dissociation of 0 is the ordinary state."""
    t0 = look.session.t0
    before = (s for s in reversed(look.session.samples(vital)) if s.counts and (t0 is None or s.t <= t0))
    newest = next(before, None)
    return 0 if newest is None or newest.value is None else newest.value


NUMERIC: dict[str, Numeric] = {
    "consciousness": Numeric(("moaas",), lambda look: "5", lambda look, value: value >= 5),
    "dissociation": Numeric(
        ("dissociation",),
        lambda look: say("{before_dose} or less", before_dose=_before_dose(look, "dissociation")),
        lambda look, value: value <= _before_dose(look, "dissociation"),
    ),
    "breathing": Numeric(
        ("resp_rate",),
        lambda look: say(
            "{resp_rate}-{resp_rate_2} or own baseline",
            resp_rate=look.rules.resp_rate[0],
            resp_rate_2=look.rules.resp_rate[1],
        ),
        _rate_holds,
    ),
    "oxygen-saturation": Numeric(
        ("spo2",), lambda look: say("{spo2} % or own pre-dose value", spo2=look.rules.spo2), _spo2_holds
    ),
    "heart-rate": Numeric(
        ("heart_rate", "pulse_rate"),
        lambda look: say(
            "{heart_rate}-{heart_rate_2} or within {within_percent} % of baseline",
            heart_rate=look.rules.heart_rate[0],
            heart_rate_2=look.rules.heart_rate[1],
            within_percent=look.rules.within_percent,
        ),
        _heart_rate_holds,
    ),
}


def _numeric(look: Look, criterion: str) -> Finding:
    rule = NUMERIC[criterion]
    label = VITALS[rule.vitals[0]].label
    sample = look.newest(*rule.vitals)
    if sample is None or sample.value is None:
        return Finding(
            None, say("no {label} in the last {newest_within} min", label=label, newest_within=look.rules.newest_within)
        )
    shown = say("{label} {value} at {at}", label=label, value=sample.value, at=look.at(sample.t))
    if not rule.holds(look, sample.value):
        return Finding(False, say("{shown}; needs {need}", shown=shown, need=rule.need(look)), earliest_t=look.t)
    return Finding(True, shown, None if sample.source.is_streaming else sample.t)


def run_start(look: Look, criterion: str, floor: int) -> int:
    """From when the newest values of a stream hold without a break, ms; no earlier than `floor` is searched."""
    rule = NUMERIC[criterion]
    newest = [one for vital in rule.vitals if (one := look.session.newest(vital))]
    vital = max(zip(rule.vitals, newest, strict=False), key=lambda pair: pair[1].t)[0] if newest else rule.vitals[0]
    start = look.t
    for sample in reversed(look.session.samples(vital)):
        if sample.t <= floor:
            return floor
        if sample.value is not None and sample.counts:
            if not rule.holds(look, sample.value):
                break
            start = sample.t
    return start


def _saturation(look: Look) -> Finding:
    found = _numeric(look, "oxygen-saturation")
    changes = noted(look.session, "oxygen-on", "oxygen-off")
    if not changes:
        return found
    last = changes[-1]
    if last.event.code == "oxygen-on":
        return Finding(False, say("on oxygen since {at}; {proof}", at=look.at(last.t), proof=found.proof))
    clear_t = last.t + round(look.rules.no_oxygen * MINUTE)
    if look.t < clear_t:
        return Finding(
            False,
            say("oxygen off at {at}, {no_oxygen} min needed", at=look.at(last.t), no_oxygen=look.rules.no_oxygen),
            earliest_t=clear_t,
        )
    since = None if found.since_t is None else max(found.since_t, clear_t)
    return found._replace(
        proof=say("{proof}, no oxygen since {at}", proof=found.proof, at=look.at(last.t)), since_t=since
    )


# --- 10. drugs --------------------------------------------------------------------------------------------------------


def _drug_times(look: Look) -> Finding:
    rules = look.rules
    waits = (
        waiting_for(look, ("reversal",), rules.after_reversal),
        waiting_for(look, ("sedating",), rules.after_sedative),
    )
    open_ones = [one for one in waits if one is not None]
    if open_ones:
        return max(open_ones, key=lambda one: one.earliest_t or 0)
    ends = [
        given[-1].t + round(minutes * MINUTE)
        for purposes, minutes in ((("reversal",), rules.after_reversal), (("sedating",), rules.after_sedative))
        if (given := drugs_for(look, purposes))
    ]
    proof = say("time since sedating and reversal drugs is over") if ends else say("no sedating or reversal drug given")
    return Finding(True, proof, max(ends, default=look.after_t))


# --- 5. scales --------------------------------------------------------------------------------------------------------


def recovery(look: Look) -> Recovery:
    """The recorded values that the scales rest on."""
    values = {vital: look.newest(vital) for vital in ("systolic", "resp_rate", "spo2", "moaas")}
    rate = look.newest("heart_rate", "pulse_rate")
    changes = noted(look.session, "oxygen-on", "oxygen-off")
    fields = {c: answer.event.fields for c in ("gait", "nausea", "pain") if (answer := look.answer(c))}
    steady = fields["gait"].get("steady") if "gait" in fields else None
    grade, pain = fields.get("nausea", {}).get("grade"), fields.get("pain", {}).get("score")
    return Recovery(
        systolic=_value(values["systolic"]),
        heart_rate=_value(rate),
        resp_rate=_value(values["resp_rate"]),
        spo2=_value(values["spo2"]),
        moaas=_value(values["moaas"]),
        baseline_systolic=look.base("systolic"),
        baseline_heart_rate=look.base("heart_rate"),
        oxygen=bool(changes) and changes[-1].event.code == "oxygen-on",
        breathless=any(one.code == "breathless" and one.resolved_t is None for one in look.session.symptoms),
        activity=_activity(look, steady),
        steady=steady if isinstance(steady, bool) else None,
        nausea=grade if isinstance(grade, str) else None,
        pain=pain if isinstance(pain, (int, float)) else None,
    )


def _value(sample: Sample | None) -> Number | None:
    return None if sample is None else sample.value


def _activity(look: Look, steady: ev.Scalar) -> int | None:
    answer = look.answer("aldrete")
    said = answer.event.fields.get("activity") if answer else None
    if isinstance(said, int) and said in (0, 1, 2):
        return said
    return 2 if steady is True else None


def _scale(look: Look, scale: Scale, at_least: int, judged: frozenset[str]) -> Finding:
    """A scale's finding; if all that is missing is for a person to judge, a person must act."""
    how: How = "attested" if scale.missing and set(scale.missing) <= judged else "computed"
    if scale.missing:
        return Finding(
            None, say("missing: {missing}; {text}", text=scale.text, missing=joined(", ", scale.missing)), how=how
        )
    if not scale.passes(at_least):
        return Finding(
            False, say("{text}; needs {at_least} and no 0", text=scale.text, at_least=at_least), earliest_t=look.t
        )
    return Finding(True, scale.text)


def _aldrete(look: Look) -> Finding:
    return _scale(look, modified_aldrete(recovery(look)), look.rules.aldrete, frozenset({"activity"}))


def _padss(look: Look) -> Finding:
    if look.rules.padss is None:
        return Finding(True, say("not used by this protocol"), look.after_t)
    judged = frozenset({"ambulation", "nausea", "pain"})
    return _scale(look, adapted_padss(recovery(look)), look.rules.padss, judged)


def _symptoms(look: Look) -> Finding:
    red = [one for one in look.session.symptoms if one.code in RED]
    still = [one for one in red if one.resolved_t is None]
    if still:
        shown = joined(
            ", ", (say("{code} since {at}", code=title_of(one.code).lower(), at=look.at(one.t)) for one in still)
        )
        return Finding(False, say("open: {shown}", shown=shown))
    since = max((one.resolved_t for one in red if one.resolved_t is not None), default=look.after_t)
    return Finding(True, say("no open red symptom"), max(since, look.after_t))


COMPUTED: dict[str, Callable[[Look], Finding]] = {
    "observation": _observation,
    "consciousness": lambda look: _numeric(look, "consciousness"),
    "dissociation": lambda look: _numeric(look, "dissociation"),
    "breathing": lambda look: _numeric(look, "breathing"),
    "blood-pressure": blood_pressure,
    "oxygen-saturation": _saturation,
    "heart-rate": lambda look: _numeric(look, "heart-rate"),
    "aldrete": _aldrete,
    "padss": _padss,
    "symptoms": _symptoms,
    "drugs": _drug_times,
    "ride": ride,
}


def judge(look: Look, criterion: str) -> Finding:
    """What the record says of one criterion at the moment of the look; an unknown one is a person's to judge."""
    rule = COMPUTED.get(criterion)
    return rule(look) if rule else attested(look, criterion)
