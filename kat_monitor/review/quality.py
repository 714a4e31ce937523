"""How a session was run, in a strip: checks, gaps, answers to alerts, decisions against the rules.

Owns what counts as a flaw and where on the session's time it lies. Refuses to judge the patient: a high pressure is no
flaw, an unanswered alert about it is.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from typing import Literal

import msgspec

from kat_monitor.reports.looks import UNANSWERED_S
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_attention import AlertLine
from kat_monitor.reports.words import seconds_text, words
from kat_monitor.words import coded, joined, say

Tone = Literal["", "low", "medium", "high"]
Minute = Callable[[int], float]


class Mark(msgspec.Struct, frozen=True):
    """Something on the strip, in minutes of the chart; `t` is where a press leads, ms on the session's clock."""

    lane: Literal["checks", "alerts", "gaps", "decisions"]
    start: float
    end: float
    t: int
    words: str
    tone: Tone


class Quality(msgspec.Struct, frozen=True):
    """The strip: its span in minutes, its marks, and one line of figures a lane."""

    start: float
    end: float
    marks: tuple[Mark, ...]
    figures: tuple[tuple[str, str], ...]
    """(name, words)."""


def quality_of(summary: Summary) -> Quality:
    """The strip of a session."""
    zero = _zero(summary)

    def minute(t: int) -> float:
        return (t - zero) / 60_000

    marks = (*_checks(summary, minute), *_alerts(summary, minute), *_gaps(summary, minute), *_decided(summary, minute))
    return Quality(summary.chart.start, summary.chart.end, marks, _figures(summary))


def _zero(summary: Summary) -> int:
    return summary.opened.t if summary.t0 is None else summary.t0.t


_CHECK_TONES: dict[str, Tone] = {"on time": "", "late": "medium", "missed": "high", "open": "medium"}


def _checks(summary: Summary, minute: Minute) -> list[Mark]:
    marks = []
    for one in summary.checks:
        done = one.due if one.done is None else one.done
        late = say(", {late_min} min late", late_min=one.late_min) if one.late_min is not None else ""
        text = say("Check of {at}: {state}{late}", at=one.due.at[11:16], state=coded(one.state), late=late)
        at = minute(one.due.t)
        marks.append(Mark("checks", at, max(minute(done.t), at), one.due.t, text, _CHECK_TONES[one.state]))
    return marks


def _alerts(summary: Summary, minute: Minute) -> list[Mark]:
    return [
        Mark("alerts", minute(one.since.t), _open_until(one, minute), one.raised.t, _answer(one), one.priority)
        for one in summary.alerts
    ]


def _open_until(alert: AlertLine, minute: Minute) -> float:
    """The end of the slowest answer: how long it stood there with nobody."""
    slowest = max(alert.answers, key=lambda one: one.seconds, default=None)
    return minute(alert.raised.t) if slowest is None else minute(slowest.asked.t + round(slowest.seconds * 1000))


def _answer(alert: AlertLine) -> str:
    answered = [one for one in alert.answers if one.answered is not None]
    if not answered:
        waited = max((one.seconds for one in alert.answers), default=0)
        return say("{text}: not answered for {waited}", text=alert.text, waited=seconds_text(waited))
    worst = max(answered, key=lambda one: one.seconds)
    return say(
        "{text}: {action} by {by} after {seconds}",
        text=alert.text,
        action=coded(words(worst.action)),
        by=worst.by,
        seconds=seconds_text(worst.seconds),
    )


def _gaps(summary: Summary, minute: Minute) -> list[Mark]:
    marks = []
    for one in summary.gaps:
        end = summary.newest.t if one.end is None else one.end.t
        text = f"{words(one.what)}: {seconds_text(one.seconds)}, {one.reason}".strip(", ")
        marks.append(Mark("gaps", minute(one.start.t), minute(end), one.start.t, text, "high"))
    return marks


def _decided(summary: Summary, minute: Minute) -> list[Mark]:
    marks = []
    for kind, lines in ((say("Waived"), summary.waivers), (say("Overridden"), summary.overrides)):
        for one in lines:
            told = say(" by telephone") if one.telephone else ""
            what = joined(", ", (coded(words(name)) for name in one.what))
            text = say(
                "{kind}{told} by {prescriber}: {what}. {reason}",
                kind=kind,
                told=told,
                prescriber=one.prescriber,
                what=what,
                reason=one.reason,
            )
            at = minute(one.entered.t)
            marks.append(Mark("decisions", at, at, one.entered.t, text, "medium"))
    for found in summary.findings:
        at = minute(found.seen.t)
        marks.append(Mark("decisions", at, at, found.seen.t, say("Late finding: {text}", text=found.text), "medium"))
    return marks


def _figures(summary: Summary) -> tuple[tuple[str, str], ...]:
    states = [one.state for one in summary.checks]
    asked = [one for one in summary.alerts if one.priority != "low"]
    times = [one.response_s for one in asked if one.response_s is not None]
    never = sum(one.response_s is None for one in asked)
    slow = sum(answer.seconds >= UNANSWERED_S for one in asked for answer in one.answers)
    answers = say("{count} medium or high", count=len(asked))
    if times:
        answers += say(
            ": median {median}, worst {times}",
            median=seconds_text(median(times)),
            times=seconds_text(max(times)),
        )
    if never:
        answers += say("; {never} never answered", never=never)
    if slow:
        answers += say("; {slow} over 2 min", slow=slow)
    gaps = sum(one.seconds or 0 for one in summary.gaps)
    decided = say(
        "{count} waived, {count_2} overridden, {count_3} found late",
        count=len(summary.waivers),
        count_2=len(summary.overrides),
        count_3=len(summary.findings),
    )
    return (
        (
            say("Checks"),
            say(
                "{count} on time, {count_2} late, {count_3} missed",
                count=states.count("on time"),
                count_2=states.count("late"),
                count_3=states.count("missed"),
            ),
        ),
        (say("Alerts"), answers),
        (
            say("Gaps"),
            say("{count}, {gaps} in all", count=len(summary.gaps), gaps=seconds_text(gaps)) if summary.gaps else "none",
        ),
        (say("Decisions"), decided),
    )
