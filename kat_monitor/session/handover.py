"""Who is responsible for the session, and what is said when that changes hands.

Owns the responsible person (the one it was handed to, else the first at the bedside) and the summary that is read out
then: situation, doses, last vitals with their age, open symptoms, alerts, what is next. Refuses to say more than the
record holds, or a value without its age.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.dosing import course, earliest_leave
from kat_monitor.session.phases import minute_text, phase_at, span_text
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.rights import BEDSIDE
from kat_monitor.session.schedule import next_line
from kat_monitor.session.state import Dose, Sample, Session
from kat_monitor.vitals import VITALS
from kat_monitor.words import coded, joined, say

PARTS: tuple[tuple[str, str], ...] = (
    ("situation", say("Situation")),
    ("doses", say("Doses")),
    ("vitals", say("Last vitals")),
    ("symptoms", say("Open symptoms")),
    ("alerts", say("Alerts")),
    ("next", say("What is next")),
)
"""The parts of a hand-over in the order in which they are read out: id and title."""
NONE = say("none")
SPOKEN = ("heart_rate", "pulse_rate", "spo2", "resp_rate", "moaas", "dissociation", "temperature", "etco2")


def responsible(session: Session) -> str:
    """The id of who is responsible; empty where nobody was ever present."""
    if session.handovers:
        return cast(ev.HandedOver, session.handovers[-1].event).to
    first = [one.person for one in session.people.values() if one.person_role in BEDSIDE]
    return next(iter(first or session.people), "")


def summary(session: Session, t: int, tell: Callable[[str], str] = str) -> ev.Fields:
    """What is handed over at `t`, part by part, in words; `tell` puts the words of an alert into a language."""
    return {
        "situation": _situation(session, t),
        "doses": joined("; ", (_dose(session, one, t) for one in session.doses)) or NONE,
        "vitals": _vitals(session, t),
        "symptoms": joined(
            ", ",
            (
                say("{code} since {minute_text}", code=title_of(one.code), minute_text=minute_text(session, one.t))
                for one in session.symptoms
                if one.resolved_t is None
            ),
        )
        or NONE,
        "alerts": _alerts(session, tell),
        "next": _next(session, t),
    }


def _situation(session: Session, t: int) -> str:
    protocol = coded(session.protocol.name) if session.protocol else say("no protocol yet")
    number = say("session {number}", number=session.opened.number) if session.opened.number else ""
    phase = (
        {"before": say("before the dose")}.get(phase_at(session, t), coded(phase_at(session, t)))
        if session.protocol
        else ""
    )
    since = minute_text(session, t) if session.t0 is not None else ""
    return joined(", ", (part for part in (protocol, number, phase, since) if part))


def _dose(session: Session, dose: Dose, t: int) -> str:
    event = dose.event
    words = say(
        "{drug} {mg:g} mg {route} at {given_t}",
        drug=coded(event.drug),
        mg=event.mg,
        route=coded(event.route),
        given_t=minute_text(session, dose.given_t),
    )
    if dose.infusion is None:
        return words
    now = course(dose, t)
    return say("{words}, infusion {state}, {mg:.1f} mg given", words=words, state=coded(now.state), mg=now.mg)


def _vitals(session: Session, t: int) -> str:
    found = []
    upper, lower = session.newest("systolic"), session.newest("diastolic")
    if upper is not None and lower is not None and upper.seq == lower.seq:
        found.append(_said(say("BP"), f"{_value(upper)}/{_value(lower)}", upper, t))
    elif (mean := session.newest("map")) is not None:
        found.append(_said(say("MAP"), _value(mean), mean, t))
    for vital in SPOKEN:
        sample = session.newest(vital)
        if sample is not None:
            found.append(_said(VITALS[vital].label, _value(sample), sample, t))
    return joined("; ", found) or say("none taken")


def _value(sample: Sample) -> str:
    return say("no value") if sample.value is None else f"{sample.value:g}"


def _said(label: str, value: str, sample: Sample, t: int) -> str:
    minutes = max(t - sample.t, 0) // MINUTE
    return say(
        "{label} {value}, {say}",
        label=label,
        value=value,
        say=say("{minutes} min ago", minutes=minutes) if minutes else say("now"),
    )


def _alerts(session: Session, tell: Callable[[str], str]) -> str:
    found = []
    for alert in session.alerts.values():
        seen = (
            say(
                "{action} by {acknowledged_by}",
                action=coded(alert.action),
                acknowledged_by=session.name_of(alert.acknowledged_by),
            )
            if alert.is_acknowledged
            else say("not answered")
        )
        words = say("{priority}: {text} ({seen})", priority=coded(alert.priority), text=tell(alert.text), seen=seen)
        found.append(words)
    past = len(session.past_alerts)
    before = say("{past} earlier, over", past=past) if past else ""
    return joined("; ", [*found, *([before] if before else [])]) or NONE


def _next(session: Session, t: int) -> str:
    if session.ended is not None:
        return say("the record is signed") if session.is_signed else say("ended, to be signed")
    line = next_line(session, t)
    found = []
    if line is not None:
        when = {"in": say("in "), "now": say("due now"), "late": say("late by ")}[line.state]
        found.append(
            say(
                "set of vitals {when}{away_ms}",
                when=when,
                away_ms="" if line.state == "now" else span_text(line.away_ms),
            )
        )
    elif session.t0 is None:
        found.append(say("the dose has not been given"))
    leave = earliest_leave(session, t)
    if leave is not None and session.t0 is not None:
        found.append(say("may leave from {minute_text} at the earliest", minute_text=minute_text(session, leave.t)))
    return joined("; ", found) or NONE
