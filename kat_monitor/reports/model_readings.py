"""What was measured, as typed values of the summary.

Owns the shapes. Every value in here is a stored reading with its event and its time.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kat_monitor.reports.instant import Instant, Part
from kat_monitor.vitals import Number, Quality, Source

Status = Literal["original", "corrected", "struck"]
"""`original`: as first entered, in effect. `corrected`: the value that a correction brought, in effect. `struck`: no
longer in effect, because it was struck or because a correction took its place."""


class Value(msgspec.Struct, frozen=True):
    """One value of one vital as entered, or the fact that there was none; one row of the CSV."""

    seq: int
    observed: Instant
    entered: Instant
    vital: str
    value: Number | None
    quality: Quality
    source: Source
    by: str
    status: Status


class BaselineLine(Part, frozen=True, kw_only=True):
    """The baseline of one vital: the median of `count` values that spread from `low` to `high`."""

    vital: str
    value: Number
    low: Number
    high: Number
    count: int
    after_dose: bool


class Extreme(Part, frozen=True, kw_only=True):
    """The highest or lowest of a vital as a real reading; `beside` holds what the same measurement said besides."""

    vital: str
    value: Number
    beside: dict[str, Number]
    when: Instant
    source: Source
    quality: Quality
    by: str
    seq: int
    after_dose: bool


class Cell(Part, frozen=True, kw_only=True):
    """One vital of a spot measurement in effect; `was` is the value first entered where it was changed."""

    vital: str
    value: Number | None
    quality: Quality
    status: Status
    was: Number | None = None


class SetRow(Part, frozen=True, kw_only=True):
    """One spot measurement: cuff, typed, imported or scored."""

    seq: int
    observed: Instant
    entered: Instant
    source: Source
    by: str
    look: str
    site: str
    cells: tuple[Cell, ...]
    status: str


class RealReading(msgspec.Struct, frozen=True):
    """A value of a stream with its time."""

    value: Number
    when: Instant


class StreamMinute(Part, frozen=True, kw_only=True):
    """One minute of one stream: its lowest, median and highest real reading, and how many values there were.

    The median of an even number is the lower of the two in the middle, because it has to be a reading.
    """

    minute: int
    vital: str
    lowest: RealReading
    median: RealReading
    highest: RealReading
    count: int
    source: Source


class DecisiveValue(Part, frozen=True, kw_only=True):
    """A value that raised, repeated, reopened or ended an alert."""

    alert: int
    did: Literal["raised", "repeated", "reopened", "ended"]
    vital: str
    value: Number | None
    quality: Quality
    when: Instant
    source: Source
    seq: int


class CorrectionLine(Part, frozen=True, kw_only=True):
    """A correction with its original: a value, a dose time, or an entry that was struck."""

    seq: int
    target: int
    what: str
    was: str
    now: str
    reason: str
    observed: Instant
    entered: Instant
    by: str
