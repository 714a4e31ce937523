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
        late = f", {one.late_min} min late" if one.late_min is not None else ""
        text = f"Check of {one.due.at[11:16]}: {one.state}{late}"
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
        return f"{alert.text}: not answered for {seconds_text(waited)}"
    worst = max(answered, key=lambda one: one.seconds)
    return f"{alert.text}: {words(worst.action)} by {worst.by} after {seconds_text(worst.seconds)}"


def _gaps(summary: Summary, minute: Minute) -> list[Mark]:
    marks = []
    for one in summary.gaps:
        end = summary.newest.t if one.end is None else one.end.t
        text = f"{words(one.what)}: {seconds_text(one.seconds)}, {one.reason}".strip(", ")
        marks.append(Mark("gaps", minute(one.start.t), minute(end), one.start.t, text, "high"))
    return marks


def _decided(summary: Summary, minute: Minute) -> list[Mark]:
    marks = []
    for kind, lines in (("Waived", summary.waivers), ("Overridden", summary.overrides)):
        for one in lines:
            told = " by telephone" if one.telephone else ""
            what = ", ".join(words(name) for name in one.what)
            text = f"{kind}{told} by {one.prescriber}: {what}. {one.reason}"
            at = minute(one.entered.t)
            marks.append(Mark("decisions", at, at, one.entered.t, text, "medium"))
    for found in summary.findings:
        at = minute(found.seen.t)
        marks.append(Mark("decisions", at, at, found.seen.t, f"Late finding: {found.text}", "medium"))
    return marks


def _figures(summary: Summary) -> tuple[tuple[str, str], ...]:
    states = [one.state for one in summary.checks]
    asked = [one for one in summary.alerts if one.priority != "low"]
    times = [one.response_s for one in asked if one.response_s is not None]
    never = sum(one.response_s is None for one in asked)
    slow = sum(answer.seconds >= UNANSWERED_S for one in asked for answer in one.answers)
    answers = f"{len(asked)} medium or high"
    if times:
        answers += f", answered in {seconds_text(median(times))}, at worst {seconds_text(max(times))}"
    if never:
        answers += f", {never} never answered"
    if slow:
        answers += f", {slow} left for 2 min or more"
    gaps = sum(one.seconds or 0 for one in summary.gaps)
    decided = (
        f"{len(summary.waivers)} waived, {len(summary.overrides)} overridden, {len(summary.findings)} late findings"
    )
    return (
        ("Checks", f"{states.count('on time')} on time, {states.count('late')} late, {states.count('missed')} missed"),
        ("Alerts", answers),
        ("Gaps", f"{len(summary.gaps)}, {seconds_text(gaps)} in all" if summary.gaps else "none"),
        ("Decisions", decided),
    )
