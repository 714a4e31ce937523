"""What the chart says where a finger or the pointer is, and how its span is moved. No Qt.

Owns pan and zoom as arithmetic, the real values nearest to an instant, and the marker that is meant. Refuses to read a
line between two values: each number has its own time beside it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from kat_monitor.clock import MINUTE
from kat_monitor.session.state import Measurement, Sample
from kat_monitor.session.trail import Trail
from kat_monitor.ui.present_trend import TrendView
from kat_monitor.ui.present_words import PRIORITY_RANK, number_text
from kat_monitor.vitals import VITALS
from kat_monitor.words import say, shown, tr

LEAST_MIN, MOST_MIN = 2.0, 24 * 60.0
"""The shortest and the longest span of the chart, in minutes."""
NAMES = {"heart_rate": say("HR"), "pulse_rate": say("PR"), "spo2": say("SpO₂"), "resp_rate": say("RR")}
Span = tuple[float, float]
T = TypeVar("T", Sample, Measurement)


class ReadOut(NamedTuple):
    """The values at a minute: each in words with its own minute."""

    minute: float
    words: str


def panned(span: Span, by: float) -> Span:
    """The span moved by so many minutes."""
    return span[0] + by, span[1] + by


def zoomed(span: Span, at: float, factor: float) -> Span:
    """The span shrunk (below 1) or grown around the minute `at`, which stays where it is on the screen."""
    length = span[1] - span[0]
    wanted = min(max(length * factor, LEAST_MIN), MOST_MIN)
    share = (at - span[0]) / length if length else 0.5
    start = at - share * wanted
    return start, start + wanted


def read_out(view: TrendView, minute: float, within: float) -> ReadOut:
    """The real values nearest to `minute`, none further than `within` minutes."""
    t, reach = view.zero + round(minute * MINUTE), max(round(within * MINUTE), 1)
    parts = []
    pressure = _nearest([one for one in view.pressures if one.value("systolic") is not None], t, reach)
    if pressure is not None:
        upper, lower = pressure.value("systolic"), pressure.value("diastolic")
        parts.append(
            tr("BP {upper:g}/{lower:g} at {view}", upper=upper, lower=lower, view=_at(view, pressure.t))
            if lower is not None
            else ""
        )
    for vital, trail in view.samples:
        sample = _nearest(trail, t, reach)
        if sample is not None and sample.value is not None:
            name = NAMES.get(vital, VITALS[vital].label)
            parts.append(
                tr(
                    "{name} {vital} at {view}",
                    name=name,
                    vital=number_text(vital, sample.value),
                    view=_at(view, sample.t),
                )
            )
    words = "   ·   ".join(map(shown, (part for part in parts if part)))
    return ReadOut(minute, words or tr("nothing measured at {minute}", minute=_clock(minute)))


def marked(view: TrendView, minute: float, within: float, *, alerts: bool) -> int | None:
    """The event of the alert or note marker that is meant at `minute`; None if none lies within so many minutes.

    The nearest is; of those on top of each other the higher priority, which is drawn on top.
    """
    if alerts:
        marks = ((one.start, PRIORITY_RANK[one.priority], one.seq) for one in view.marks if one.kind == "alert")
    else:
        marks = ((at, 0, seq) for at, seq in zip(view.notes, view.note_seqs, strict=True))
    found = [(round(4 * abs(at - minute) / within), rank, seq) for at, rank, seq in marks if abs(at - minute) <= within]
    return min(found)[2] if found else None


def _nearest(trail: Trail[T] | Sequence[T], t: int, reach: int) -> T | None:
    """The sample with a value nearest to `t`, as far as `reach` ms."""
    at = bisect_left(trail, t - reach, key=lambda one: one.t)
    best: T | None = None
    while at < len(trail) and trail[at].t <= t + reach:
        one = trail[at]
        has_value = not isinstance(one, Sample) or one.value is not None
        if has_value and (best is None or abs(one.t - t) < abs(best.t - t)):
            best = one
        at += 1
    return best


def _at(view: TrendView, t: int) -> str:
    return _clock((t - view.zero) / MINUTE)


def _clock(minute: float) -> str:
    seconds = round(abs(minute) * 60)
    return f"{'−' if minute < 0 and seconds else ''}{seconds // 60}:{seconds % 60:02d}"
