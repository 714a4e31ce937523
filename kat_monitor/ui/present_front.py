"""Page 1 of a session for a lead's eyes: what answers in thirty seconds, in the order in which it is asked.

Owns the words. Refuses to compute: everything here stands in the report's summary.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kat_monitor.reports.model import DoseLine, Summary, WaiverLine
from kat_monitor.reports.model_attention import AlertLine
from kat_monitor.reports.words import number, seconds_text, words
from kat_monitor.review.reasons import Reason
from kat_monitor.ui.present_codes import role_word, stored_words
from kat_monitor.ui.present_review import reason_words
from kat_monitor.vitals import Number
from kat_monitor.words import capital, joined, known, local_number, tr


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
        reasons=tuple(map(reason_words, reasons)),
        left=(
            Part(tr("Doses"), tuple(map(_dose, summary.doses)) or (tr("No dose was given"),)),
            Part(tr("Vital signs"), _vitals(summary)),
            Part(tr("Alerts"), _alerts(summary.alerts)),
            Part(tr("Checks"), _checks(summary)),
        ),
        right=(
            Part(tr("Decisions"), _decisions(summary)),
            Part(tr("Going home"), _home(summary)),
            Part(
                tr("Gaps"),
                tuple(
                    tr(
                        "{what}, {seconds}: {reason}",
                        what=capital(known(words(one.what))),
                        seconds=seconds_text(one.seconds),
                        reason=known(one.reason),
                    )
                    for one in summary.gaps
                ),
            ),
            Part(tr("The record lacks"), summary.lacks),
            Part(tr("Signed"), _signed(summary)),
        ),
        head=tr("event {seq} of {of}, {hash}", seq=summary.head.seq, of=summary.head.of, hash=summary.head.hash[:16]),
    )


def _who(summary: Summary, patient: str) -> str:
    number_of = tr("session {number}", number=summary.number) if summary.number else ""
    protocol = tr("no protocol")
    if summary.protocol is not None:
        approved = summary.protocol.approved_by
        standing = tr("approved by {approved}", approved=approved) if approved else tr("EXAMPLE LIMITS, NOT APPROVED")
        protocol = tr(
            "{name} v{version}, {standing}",
            name=known(summary.protocol.name),
            version=summary.protocol.version,
            standing=standing,
        )
    when = f"{summary.opened.at[:10]} {summary.opened.at[11:16]}"
    return joined(" · ", filter(None, (patient or summary.pseudonym, number_of, when, summary.room, protocol)))


def _dose(dose: DoseLine) -> str:
    per_kg = tr(", {mg_per_kg} mg/kg", mg_per_kg=_number(dose.mg_per_kg)) if dose.mg_per_kg is not None else ""
    check = tr(", no second check") if dose.unchecked else ""
    return tr(
        "{at}  {drug} {mg} mg {route}{per_kg}, {by}{check}",
        at=dose.given.at[11:16],
        drug=known(dose.drug),
        mg=_number(dose.mg),
        route=known(words(dose.route)),
        per_kg=per_kg,
        by=dose.by,
        check=check,
    )


def _vitals(summary: Summary) -> tuple[str, ...]:
    lines = []
    base = {one.vital: one.value for one in summary.baseline}
    if "systolic" in base:
        lines.append(
            tr(
                "Baseline {systolic}/{diastolic}",
                systolic=_number(base["systolic"]),
                diastolic=_number(base.get("diastolic")),
            )
        )
    peak = summary.peak
    if peak is not None:
        beside = f"/{_number(peak.beside['diastolic'])}" if "diastolic" in peak.beside else ""
        lines.append(
            tr(
                "Highest {number}{beside} at {at}{minute}",
                number=_number(peak.value),
                beside=beside,
                at=peak.when.at[11:16],
                minute=_minute(peak.when.minute),
            )
        )
    low = summary.lowest_spo2
    if low is not None:
        lines.append(
            tr(
                "Lowest SpO2 {number} % at {at}{minute}",
                number=_number(low.value),
                at=low.when.at[11:16],
                minute=_minute(low.when.minute),
            )
        )
    lines += [tr("Late finding: {text}", text=one.text) for one in summary.findings]
    return tuple(lines) or (tr("No vital sign was recorded"),)


def _minute(minute: float | None) -> str:
    return "" if minute is None else f", T{minute:+.0f}"


def _alerts(alerts: Sequence[AlertLine]) -> tuple[str, ...]:
    asked = [one for one in alerts if one.priority != "low"]
    rest = len(alerts) - len(asked)
    lines = [_alert(one) for one in sorted(asked, key=lambda one: (one.priority != "high", one.since.t))[:8]]
    if len(asked) > 8:
        lines.append(tr("and {count} more", count=len(asked) - 8))
    if rest:
        lines.append(tr("{rest} of low priority", rest=rest))
    return tuple(lines) or (tr("None"),)


def _alert(alert: AlertLine) -> str:
    answered = [one for one in alert.answers if one.answered is not None]
    if answered:
        worst = max(answered, key=lambda one: one.seconds)
        answer = tr(
            "{action} by {by} after {seconds}",
            action=known(words(worst.action)),
            by=worst.by,
            seconds=seconds_text(worst.seconds),
        )
    else:
        answer = tr("NOT ANSWERED")
    return tr(
        "{part} {at} {text}: {answer}",
        part="***" if alert.priority == "high" else "**",
        at=alert.since.at[11:16],
        text=stored_words(alert.text),
        answer=answer,
    )


def _checks(summary: Summary) -> tuple[str, ...]:
    states = [one.state for one in summary.checks]
    if not states:
        return (tr("None was due"),)
    lines = [
        tr(
            "{count} on time, {count_2} late, {count_3} missed",
            count=states.count("on time"),
            count_2=states.count("late"),
            count_3=states.count("missed"),
        )
    ]
    for one in summary.checks:
        if one.state in ("late", "missed"):
            late = tr(", {late_min} min late", late_min=_number(one.late_min)) if one.late_min is not None else ""
            lines.append(
                tr(
                    "{at}{minute}: {state}{late}",
                    at=one.due.at[11:16],
                    minute=_minute(one.due.minute),
                    state=known(one.state),
                    late=late,
                )
            )
    return tuple(lines[:6])


def _decisions(summary: Summary) -> tuple[str, ...]:
    lines = [_decision(tr("Waived"), one) for one in summary.waivers]
    lines += [_decision(tr("Overridden"), one) for one in summary.overrides]
    return tuple(lines) or (tr("Nothing was waived or overridden"),)


def _decision(kind: str, one: WaiverLine) -> str:
    told = ""
    if one.telephone:
        told = tr(" by telephone, countersigned") if one.countersigned else tr(" by telephone, NOT COUNTERSIGNED")
    return tr(
        "{kind} by {prescriber}{told}: {map}. {reason}",
        kind=kind,
        prescriber=one.prescriber,
        told=told,
        map=", ".join(known(words(what)) for what in one.what),
        reason=one.reason,
    )


def _home(summary: Summary) -> tuple[str, ...]:
    ending = summary.ending
    lines = [
        tr("Not ended")
        if ending is None
        else tr(
            "{title} at {at}{minute}",
            title=ending.title,
            at=ending.ended.at[11:16],
            minute=_minute(ending.ended.minute),
        )
    ]
    if summary.minimum_until is not None:
        lines.append(tr("Observation until {at}", at=summary.minimum_until.at[11:16]))
    if summary.ready is not None:
        lines.append(
            tr("Clinically ready {at}{minute}", at=summary.ready.at[11:16], minute=_minute(summary.ready.minute))
        )
    unmet = [
        tr("{label}: {state}", label=one.label, state=known(one.state))
        for one in summary.criteria
        if one.state != "met"
    ]
    lines += unmet[:4] or ([tr("All {count} criteria met", count=len(summary.criteria))] if summary.criteria else [])
    ride = summary.ride
    if ride is not None:
        lines.append(tr("Ride: {seen}", seen=_ride(ride.seen or ride.arranged)))
    return tuple(lines)


def _ride(words: str) -> str:
    """What was seen at the door, or arranged: the program's own words in the language."""
    separator = "; " if "; " in words else ", "
    return separator.join(map(known, words.split(separator)))


def _signed(summary: Summary) -> tuple[str, ...]:
    lines = [
        f"{one.when.at[:10]} {one.when.at[11:16]}  {one.name}, {role_word(one.role)}: {known(one.meaning)}"
        for one in summary.signatures
    ]
    return tuple(lines) or (tr("Nobody has signed"),)


def _number(value: Number | None) -> str:
    return local_number(number(value))
