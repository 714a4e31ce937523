"""Page 1 of a session for a lead's eyes: what answers in thirty seconds, in the order in which it is asked.

Owns the words. Refuses to compute: everything here stands in the report's summary.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kat_monitor.reports.model import DoseLine, Summary, WaiverLine
from kat_monitor.reports.model_attention import AlertLine
from kat_monitor.reports.words import number, seconds_text, title, words
from kat_monitor.review.reasons import Reason


class Part(msgspec.Struct, frozen=True):
    """A heading and its lines."""

    title: str
    lines: tuple[str, ...]


class FrontView(msgspec.Struct, frozen=True):
    """Page 1: who and when, the reasons to look, then parts in two columns; `head` names the state of the record."""

    who: str
    reasons: tuple[str, ...]
    left: tuple[Part, ...]
    right: tuple[Part, ...]
    head: str


def front(summary: Summary, patient: str, reasons: Sequence[Reason]) -> FrontView:
    """Page 1 of this session. `patient`: the name, where the library knows it."""
    return FrontView(
        who=_who(summary, patient),
        reasons=tuple(one.words for one in reasons),
        left=(
            Part("Doses", tuple(map(_dose, summary.doses)) or ("No dose was given",)),
            Part("Vital signs", _vitals(summary)),
            Part("Alerts", _alerts(summary.alerts)),
            Part("Checks", _checks(summary)),
        ),
        right=(
            Part("Decisions", _decisions(summary)),
            Part("Going home", _home(summary)),
            Part(
                "Gaps", tuple(f"{title(one.what)}, {seconds_text(one.seconds)}: {one.reason}" for one in summary.gaps)
            ),
            Part("The record lacks", summary.lacks),
            Part("Signed", _signed(summary)),
        ),
        head=f"event {summary.head.seq} of {summary.head.of}, {summary.head.hash[:16]}",
    )


def _who(summary: Summary, patient: str) -> str:
    number_of = f"session {summary.number}" if summary.number else ""
    protocol = "no protocol"
    if summary.protocol is not None:
        approved = summary.protocol.approved_by
        standing = f"approved by {approved}" if approved else "EXAMPLE LIMITS, NOT APPROVED"
        protocol = f"{summary.protocol.name} v{summary.protocol.version}, {standing}"
    when = f"{summary.opened.at[:10]} {summary.opened.at[11:16]}"
    return " · ".join(filter(None, (patient or summary.pseudonym, number_of, when, summary.room, protocol)))


def _dose(dose: DoseLine) -> str:
    per_kg = f", {number(dose.mg_per_kg)} mg/kg" if dose.mg_per_kg is not None else ""
    check = ", no second check" if dose.unchecked else ""
    return f"{dose.given.at[11:16]}  {dose.drug} {number(dose.mg)} mg {words(dose.route)}{per_kg}, {dose.by}{check}"


def _vitals(summary: Summary) -> tuple[str, ...]:
    lines = []
    base = {one.vital: one.value for one in summary.baseline}
    if "systolic" in base:
        lines.append(f"Baseline {number(base['systolic'])}/{number(base.get('diastolic'))}")
    peak = summary.peak
    if peak is not None:
        beside = f"/{number(peak.beside['diastolic'])}" if "diastolic" in peak.beside else ""
        lines.append(f"Highest {number(peak.value)}{beside} at {peak.when.at[11:16]}{_minute(peak.when.minute)}")
    low = summary.lowest_spo2
    if low is not None:
        lines.append(f"Lowest SpO2 {number(low.value)} % at {low.when.at[11:16]}{_minute(low.when.minute)}")
    lines += [f"Late finding: {one.text}" for one in summary.findings]
    return tuple(lines) or ("No vital sign was recorded",)


def _minute(minute: float | None) -> str:
    return "" if minute is None else f", T{minute:+.0f}"


def _alerts(alerts: Sequence[AlertLine]) -> tuple[str, ...]:
    asked = [one for one in alerts if one.priority != "low"]
    rest = len(alerts) - len(asked)
    lines = [_alert(one) for one in sorted(asked, key=lambda one: (one.priority != "high", one.since.t))[:8]]
    if len(asked) > 8:
        lines.append(f"and {len(asked) - 8} more")
    if rest:
        lines.append(f"{rest} of low priority")
    return tuple(lines) or ("None",)


def _alert(alert: AlertLine) -> str:
    answered = [one for one in alert.answers if one.answered is not None]
    if answered:
        worst = max(answered, key=lambda one: one.seconds)
        answer = f"{words(worst.action)} by {worst.by} after {seconds_text(worst.seconds)}"
    else:
        answer = "NOT ANSWERED"
    return f"{'***' if alert.priority == 'high' else '**'} {alert.since.at[11:16]} {alert.text}: {answer}"


def _checks(summary: Summary) -> tuple[str, ...]:
    states = [one.state for one in summary.checks]
    if not states:
        return ("None was due",)
    lines = [f"{states.count('on time')} on time, {states.count('late')} late, {states.count('missed')} missed"]
    for one in summary.checks:
        if one.state in ("late", "missed"):
            late = f", {number(one.late_min)} min late" if one.late_min is not None else ""
            lines.append(f"{one.due.at[11:16]}{_minute(one.due.minute)}: {one.state}{late}")
    return tuple(lines[:6])


def _decisions(summary: Summary) -> tuple[str, ...]:
    lines = [_decision("Waived", one) for one in summary.waivers]
    lines += [_decision("Overridden", one) for one in summary.overrides]
    return tuple(lines) or ("Nothing was waived or overridden",)


def _decision(kind: str, one: WaiverLine) -> str:
    told = ""
    if one.telephone:
        told = " by telephone, countersigned" if one.countersigned else " by telephone, NOT COUNTERSIGNED"
    return f"{kind} by {one.prescriber}{told}: {', '.join(map(words, one.what))}. {one.reason}"


def _home(summary: Summary) -> tuple[str, ...]:
    ending = summary.ending
    lines = [
        "Not ended" if ending is None else f"{ending.title} at {ending.ended.at[11:16]}{_minute(ending.ended.minute)}"
    ]
    if summary.minimum_until is not None:
        lines.append(f"Observation until {summary.minimum_until.at[11:16]}")
    if summary.ready is not None:
        lines.append(f"Clinically ready {summary.ready.at[11:16]}{_minute(summary.ready.minute)}")
    unmet = [f"{one.label}: {one.state}" for one in summary.criteria if one.state != "met"]
    lines += unmet[:4] or ([f"All {len(summary.criteria)} criteria met"] if summary.criteria else [])
    ride = summary.ride
    if ride is not None:
        lines.append(f"Ride: {ride.seen or ride.arranged}{', handed over' if ride.handed_over else ''}")
    return tuple(lines)


def _signed(summary: Summary) -> tuple[str, ...]:
    lines = [
        f"{one.when.at[:10]} {one.when.at[11:16]}  {one.name}, {one.role}: {one.meaning}" for one in summary.signatures
    ]
    return tuple(lines) or ("Nobody has signed",)
