"""The tables of alerts: the log with what was answered and paused, what was silent, and what alerts cost.

Refuses to compute: it spells out the summary.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor.reports.front import STARS
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_attention import AlertLine, Answered, QuietLine
from kat_monitor.reports.tables import WHEN, Table, Text, table, when
from kat_monitor.reports.times import clock_s, since
from kat_monitor.reports.words import number, seconds_text, words


def alert_tables(summary: Summary) -> Iterator[Table]:
    """The log of alerts, what was paused, off or held, and what alerts cost by rule."""
    yield _log(summary)
    yield _quiets(summary)
    yield _burden(summary)


def _log(summary: Summary) -> Table:
    columns = (
        ("Event", "auto", "right"), *WHEN, ("Priority", "auto", "left"), ("Alert", "3fr", "left"),
        ("Answer", "2fr", "left"), ("Ended", "2fr", "left"),
    )  # fmt: skip
    rows = (_alert_row(one) for one in summary.alerts)
    note = (
        "Alert: the value, and the limit at that time. Answer: the time from when the alert asked until a person "
        "acknowledged it, and what was done; how long its sound was paused meanwhile."
    )
    return table("Alert log", columns, rows, note)


def _alert_row(one: AlertLine) -> tuple[Text, ...]:
    again = f", {one.count} times" if one.count > 1 else ""
    mark = f" [{one.mark}]" if one.mark else ""
    answers = "; ".join(_answer(answer) for answer in one.answers)
    if one.paused_s:
        answers = "; ".join(part for part in (answers, f"sound paused {seconds_text(one.paused_s)}") if part)
    ended = "open" if one.ended is None else f"{since(one.ended)} {clock_s(one.ended)} {one.end_reason}".strip()
    priority: Text = {"t": f"{STARS[one.priority]} {one.priority}", "s": one.priority}
    return number(one.seq), *when(one.since), priority, f"{one.text}{again}{mark}", answers, ended


def _answer(one: Answered) -> str:
    if one.answered is None:
        return f"none in {seconds_text(one.seconds)}"
    return f"{seconds_text(one.seconds)}, {words(one.action)}, {one.by}"


def _quiets(summary: Summary) -> Table:
    columns = (
        *WHEN, ("What", "3fr", "left"), ("For", "auto", "right"), ("By", "1fr", "left"), ("Over", "2fr", "left"),
    )  # fmt: skip
    rows = (
        (
            *when(one.start),
            what_text(one),
            seconds_text(one.seconds),
            one.by,
            f"{clock_s(one.end)} {one.reason}".strip(),
        )
        for one in summary.quiets
    )
    note = (
        "A room has a line from when its sound was recorded as quiet or on the headset alone. An alert from an entry "
        "just typed is silent for 30 s, one from a single automatic pressure that is not high until its recheck."
    )
    return table("Paused, off or held", columns, rows, note)


def what_text(one: QuietLine) -> str:
    """What was silent or held, and how often where one line stands for several."""
    return f"{one.what}, {one.count} times" if one.count > 1 else one.what


def _burden(summary: Summary) -> Table:
    columns = (
        ("Rule", "2fr", "left"), ("Priority", "auto", "left"), ("Alerts", "auto", "right"), ("Asked", "auto", "right"),
        ("Not answered", "auto", "right"), ("Answered in", "auto", "right"),
    )  # fmt: skip
    cost = summary.burden
    rows = (
        (
            one.rule, {"t": f"{STARS[one.priority]} {one.priority}", "s": one.priority}, number(one.count),
            number(one.asked), number(one.unanswered), "" if one.response_s is None else seconds_text(one.response_s),
        )
        for one in cost.rules
    )  # fmt: skip
    an_hour = "" if cost.per_hour is None else f", {number(cost.per_hour)} an hour"
    note = (
        f"{number(cost.alerts)} in {number(cost.hours)} h{an_hour}; {number(cost.unanswered)} not answered before "
        f"their end; sound paused {seconds_text(cost.paused_s)}, devices off {seconds_text(cost.off_s)} in all. "
        "Answered in: the median of the slowest answers."
    )
    return table("Alerts by rule", columns, rows, note)
