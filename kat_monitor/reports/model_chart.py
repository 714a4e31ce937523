"""What the trend chart is drawn from, as typed values.

Owns the shapes; x is minutes from the chart's origin, y is in the vital's unit. Refuses to hold a point that is not a
reading.
"""

from __future__ import annotations

import msgspec

from kat_monitor.events import Priority
from kat_monitor.reports.instant import Part
from kat_monitor.vitals import Number


class Point(msgspec.Struct, frozen=True):
    """One real reading on the chart: x in minutes from the chart's origin, y in the vital's unit."""

    x: float
    y: Number


class Pressure(msgspec.Struct, frozen=True):
    """One blood pressure on the chart; a MAP alone has no pair."""

    x: float
    systolic: Number | None
    diastolic: Number | None
    mean: Number | None


class Run(msgspec.Struct, frozen=True):
    """A stretch of a stream without a break: of each minute the lowest, the median and the highest reading."""

    low: tuple[Point, ...]
    middle: tuple[Point, ...]
    high: tuple[Point, ...]


class Span(msgspec.Struct, frozen=True):
    """A stretch of time with a name: a phase, a gap, an infusion, an alert's condition. x in minutes."""

    start: float
    end: float
    name: str


class LimitMark(msgspec.Struct, frozen=True):
    """A limit line: alert above or below `value`."""

    vital: str
    value: Number
    priority: Priority
    is_high: bool


class ChartData(Part, frozen=True, kw_only=True):
    """What the trend chart draws: real readings, gaps as gaps, and what stands around them."""

    from_dose: bool
    """Whether x counts from the first dose; else from the opening of the log."""
    start: float
    end: float
    zero_at: str
    """Local wall time of x = 0, ISO 8601."""
    pressures: tuple[Pressure, ...]
    spots: dict[str, tuple[Point, ...]]
    streams: dict[str, tuple[Run, ...]]
    """Per vital, runs that end where values stop coming."""
    phases: tuple[Span, ...]
    limits: tuple[LimitMark, ...]
    doses: tuple[Span, ...]
    alerts: tuple[Span, ...]
    """`name` is the priority."""
    gaps: tuple[Span, ...]
