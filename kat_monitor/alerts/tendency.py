"""Where a value is going: how steeply it rises or falls, and when it would meet its next limit.

Owns the test that a line through the values must pass before anything is said. It is shown beside the value and never
alerts: nobody is called for what has not happened. Refuses to draw on old values, and to look further ahead than a
quarter of an hour.

The test, all of it
1. Spot values (cuff, typed): the newest four that count, all within 30 min, the newest at most 12 min old. A stream:
   the medians of at least six of the last ten minutes, the newest value at most 15 s old. Never both in one line.
2. The slope of the least-squares line differs from 0 with p < 0.01, two-sided (Student's t, n - 2 degrees of freedom).
3. Over these values the line moves by more than measurement noise: `NOISE`, about twice the repeatability of each.
4. The newest value lies within half of that noise of the line: what has turned is no trend any more.
A time is said only where a limit lies ahead, one to 15 min away.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from kat_monitor.alerts.book import book_at, own_baseline
from kat_monitor.alerts.limits import UPWARD, in_force
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.state import Sample, Session
from kat_monitor.vitals import VITALS, Number
from kat_monitor.words import joined, say

NOISE: dict[str, Number] = {
    "systolic": 10, "diastolic": 8, "map": 8, "heart_rate": 8, "pulse_rate": 8, "spo2": 2, "resp_rate": 3, "etco2": 4,
}  # fmt: skip
"""Change, in the vital's unit, below which two values are the same: about twice the measurement noise."""
SPOT_MS, SPOTS, SPOT_OLD_MS = 30 * MINUTE, 4, 12 * MINUTE
STREAM_MIN, STREAM_LEAST, STREAM_OLD_MS = 10, 6, 15 * SECOND
SOONEST_MIN, LATEST_MIN = 1, 15
STUDENT = (63.657, 9.925, 5.841, 4.604, 4.032, 3.707, 3.499, 3.355, 3.250, 3.169)
"""Two-sided 1 % points of Student's t for 1 to 10 degrees of freedom; with more the last is kept, which is stricter."""

Point = tuple[float, float]
"""Minutes, value."""


class Tendency(NamedTuple):
    """A trend that passed the test. `per_min`: in the vital's unit a minute; `limit` is met in about `in_min` min."""

    vital: str
    per_min: float
    limit: Number | None = None
    in_min: int | None = None

    def text(self) -> str:
        """`rising 6 mmHg a minute; 160 in about 4 min`."""
        unit = VITALS[self.vital].unit.removeprefix("/min")
        way = say("rising") if self.per_min > 0 else say("falling")
        steep = joined(" ", filter(None, (way, _size(self.per_min), unit, say("a minute"))))
        return (
            steep
            if self.limit is None
            else say("{steep}; {limit:g} in about {in_min} min", steep=steep, limit=self.limit, in_min=self.in_min)
        )

    def shorter(self) -> tuple[str, ...]:
        """The same where there is little room, the longest first: `↗ 6/min, 160 in 4 min`, `160 in 4 min`."""
        steep = say("{part} {size}/min", part="↗" if self.per_min > 0 else "↘", size=_size(self.per_min))
        if self.limit is None:
            return (steep,)
        ahead = say("{limit:g} in {in_min} min", limit=self.limit, in_min=self.in_min)
        return say("{steep}, {ahead}", steep=steep, ahead=ahead), say(
            "{part} {ahead}", part="↗" if self.per_min > 0 else "↘", ahead=ahead
        )


def _size(per_min: float) -> str:
    size = abs(per_min)
    return f"{size:.0f}" if size >= 2 else f"{size:.1f}"


def tendency(session: Session, vital: str, t: int) -> Tendency | None:
    """The trend of a vital as of `t` ms; None where the values do not earn one."""
    newest = session.newest(vital)
    if newest is None or vital not in NOISE:
        return None
    streaming = newest.source.is_streaming
    points = _medians(session, vital, t) if streaming else _spots(session, vital, t)
    line = fitted(points, NOISE[vital])
    if line is None:
        return None
    per_min, now = line
    limit = _ahead(session, vital, t, now, per_min)
    away = None if limit is None else (limit - now) / per_min - (t - newest.t) / MINUTE
    if away is None or not SOONEST_MIN <= away <= LATEST_MIN:
        return Tendency(vital, per_min)
    return Tendency(vital, per_min, limit, round(away))


def fitted(points: Sequence[Point], noise: Number) -> tuple[float, float] | None:
    """Slope a minute and the line's value at the newest point, if the points pass the test; ascending by time."""
    n = len(points)
    if n < 3:
        return None
    mean_x, mean_y = sum(x for x, _ in points) / n, sum(y for _, y in points) / n
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    if spread == 0:
        return None
    slope = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread
    rest = [y - mean_y - slope * (x - mean_x) for x, y in points]
    error = math.sqrt(sum(one * one for one in rest) / (n - 2) / spread)
    earned = abs(slope) > STUDENT[min(n - 2, len(STUDENT)) - 1] * error
    moved = abs(slope) * (points[-1][0] - points[0][0])
    if not earned or moved <= noise or abs(rest[-1]) > noise / 2:
        return None
    return slope, mean_y + slope * (points[-1][0] - mean_x)


def _spots(session: Session, vital: str, t: int) -> list[Point]:
    found: list[Point] = []
    for sample in reversed(session.samples(vital)):
        if len(found) == SPOTS or t - sample.t > SPOT_MS or (not found and t - sample.t > SPOT_OLD_MS):
            break
        if _counts(sample, streaming=False):
            found.append((sample.t / MINUTE, sample.value or 0))
    return found[::-1] if len(found) == SPOTS else []


def _medians(session: Session, vital: str, t: int) -> list[Point]:
    """One median a minute, counted back from the newest value."""
    minutes: dict[int, list[Number]] = {}
    first: int | None = None
    for sample in reversed(session.samples(vital)):
        if first is None and t - sample.t > STREAM_OLD_MS:
            break
        if not _counts(sample, streaming=True):
            continue
        first = sample.t if first is None else first
        ago = (first - sample.t) // MINUTE
        if ago >= STREAM_MIN:
            break
        minutes.setdefault(ago, []).append(sample.value or 0)
    if len(minutes) < STREAM_LEAST:
        return []
    return [(-float(ago), float(median(minutes[ago]))) for ago in sorted(minutes, reverse=True)]


def _counts(sample: Sample, *, streaming: bool) -> bool:
    return sample.counts and sample.source.is_streaming == streaming


def _ahead(session: Session, vital: str, t: int, now: float, per_min: float) -> Number | None:
    """The nearest limit in force on the side the value goes to, beyond where it is."""
    if session.protocol is None:
        return None
    up = per_min > 0
    bounds = book_at(session, t).bounds(vital, own_baseline(session, vital))
    sided = [one for one in bounds if one.low is not None or (one.rule.compare in UPWARD) == up]
    ends = [one.limit if up or one.low is None else one.low for one in sided if in_force(one.rule, session, t)]
    beyond = [end for end in ends if (end > now if up else end < now)]
    return min(beyond, key=lambda end: abs(end - now), default=None)
