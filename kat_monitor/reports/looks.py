"""What a lead has to look at first: one line a reason, in the order of clinic.md 9.

Owns the reasons and their order. Refuses to weigh them: a session without any is a quiet one.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor.reports.model import Summary, WaiverLine
from kat_monitor.reports.words import seconds_text, words

UNANSWERED_S = 120
"""A high alert unanswered for this long needs a look (clinic.md 9)."""
GAP_S = 300
"""So does a gap or a time without recording of more than this."""


def needs_a_look(summary: Summary, red: tuple[str, ...]) -> tuple[str, ...]:
    """The reasons; `red` are the red symptoms that were noted, in words."""
    return tuple(_reasons(summary, red))


def _reasons(summary: Summary, red: tuple[str, ...]) -> Iterator[str]:
    yield from _ending(summary)
    yield from _prescriber(summary)
    yield from _alerts(summary)
    if red:
        yield f"red symptom: {', '.join(red)}"
    yield from _count(len(summary.findings), "late finding")
    yield from _count(sum(check.state == "missed" for check in summary.checks), "missed set", "missed sets")
    if _left_early(summary):
        yield "observation shorter than its minimum"
    yield from _gaps(summary)
    if any(dose.unbalanced_mg for dose in summary.doses):
        yield "waste not balanced"
    if summary.ending and not summary.signatures and not summary.is_recording:
        yield "not signed"
    if summary.protocol and summary.protocol.approved_by is None:
        yield "example limits in force"


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
