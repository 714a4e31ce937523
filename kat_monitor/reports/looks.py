"""What a lead has to look at first: one line a reason, in the order of clinic.md 9.

Owns the reasons, their kinds and their order. Refuses to weigh them: a session without any is a quiet one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from kat_monitor.reports.model import Summary, WaiverLine
from kat_monitor.reports.words import seconds_text, words

UNANSWERED_S = 120
"""A high alert unanswered for this long needs a look (clinic.md 9)."""
PAUSED_S = 600
"""So does sound that was paused for more than this in all."""
GAP_S = 300
"""So does a gap or a time without recording of more than this."""

Kind = Literal[
    "ending", "prescriber", "high-alert", "red-symptom", "late-finding", "missed-set", "short", "gap", "paused",
    "waste", "unsigned", "example-limits",
]  # fmt: skip


class Look(NamedTuple):
    """One reason: which kind it is, and what it is here, in words."""

    kind: Kind
    words: str


def needs_a_look(summary: Summary, red: tuple[str, ...]) -> tuple[str, ...]:
    """The reasons in words; `red` are the red symptoms that were noted, in words."""
    return tuple(one.words for one in looks(summary, red))


def looks(summary: Summary, red: tuple[str, ...]) -> tuple[Look, ...]:
    """The reasons; `red` as in `needs_a_look`."""
    return tuple(_reasons(summary, red))


def _reasons(summary: Summary, red: tuple[str, ...]) -> Iterator[Look]:
    yield from (Look("ending", one) for one in _ending(summary))
    yield from (Look("prescriber", one) for one in _prescriber(summary))
    yield from (Look("high-alert", one) for one in _alerts(summary))
    if red:
        yield Look("red-symptom", f"red symptom: {', '.join(red)}")
    yield from (Look("late-finding", one) for one in _count(len(summary.findings), "late finding"))
    missed = sum(check.state == "missed" for check in summary.checks)
    yield from (Look("missed-set", one) for one in _count(missed, "missed set", "missed sets"))
    if _left_early(summary):
        yield Look("short", "observation shorter than its minimum")
    yield from (Look("gap", one) for one in _gaps(summary))
    if summary.burden.paused_s > PAUSED_S:
        yield Look("paused", f"alerts paused for {seconds_text(summary.burden.paused_s)}")
    if any(dose.unbalanced_mg for dose in summary.doses):
        yield Look("waste", "waste not balanced")
    signed = any(one.kind == "signature" for one in summary.signatures)
    if summary.ending and not signed and not summary.is_recording:
        yield Look("unsigned", "not signed")
    if summary.protocol and summary.protocol.approved_by is None:
        yield Look("example-limits", "example limits in force")


def _ending(summary: Summary) -> Iterator[str]:
    if summary.ending is None:
        yield "not ended"
    elif summary.ending.ending in ("transferred", "left"):
        yield "left before criteria were met" if summary.ending.ending == "left" else "transferred"


def _left_early(summary: Summary) -> bool:
    ending, until = summary.ending, summary.minimum_until
    return ending is not None and until is not None and ending.ending != "recording" and ending.ended.t < until.t


def _prescriber(summary: Summary) -> Iterator[str]:
    yield from _count(len(summary.overrides), "override")
    calls: list[WaiverLine] = [one for one in (*summary.waivers, *summary.overrides) if one.telephone]
    yield from _count(len(calls), "waiver or override by telephone", "waivers or overrides by telephone")
    yield from _count(
        sum(one.countersigned is None for one in calls), "countersignature missing", "countersignatures missing"
    )


def _alerts(summary: Summary) -> Iterator[str]:
    high = [alert for alert in summary.alerts if alert.priority == "high"]
    yield from _count(len(high), "high alert")
    slow = max((one.seconds for alert in high for one in alert.answers), default=0)
    if slow >= UNANSWERED_S and not summary.is_recording:
        yield f"high alert unanswered for {seconds_text(slow)}"


def _gaps(summary: Summary) -> Iterator[str]:
    for gap in summary.gaps:
        if gap.seconds is None or gap.seconds > GAP_S:
            yield f"{words(gap.what)} {seconds_text(gap.seconds)}" if gap.seconds else words(gap.what)


def _count(count: int, one: str, many: str = "") -> Iterator[str]:
    if count:
        yield f"{count} {one if count == 1 else many or one + 's'}"
