"""The shapes of what asked for attention: alerts with their answers, what was silent, and what it cost."""

from __future__ import annotations

from typing import Literal

from kat_monitor.events import AlertKind, Priority
from kat_monitor.reports.instant import Instant, Part
from kat_monitor.vitals import Number


class Answered(Part, frozen=True, kw_only=True):
    """One time an alert asked for attention, and the answer it got; `answered` None: none before it was over.

    `seconds` from asking to the answer, or to the end without one.
    """

    asked: Instant
    answered: Instant | None
    seconds: Number
    by: str
    action: str


class AlertLine(Part, frozen=True, kw_only=True):
    """One alert from its rise to its end with the attention it got."""

    seq: int
    rule: str
    kind: AlertKind
    priority: Priority
    vital: str | None
    value: Number | None
    limit: Number | None
    text: str
    since: Instant
    raised: Instant
    ended: Instant | None
    end_reason: str
    count: int
    mark: str
    answers: tuple[Answered, ...]
    response_s: Number | None
    """The slowest answer, in seconds; None if it was never answered."""
    paused_s: Number = 0
    """How long its sound was paused, in seconds."""


QuietKind = Literal["sound", "devices", "room", "cuff", "probe", "escort"]
"""Sound paused, devices off on purpose, how the room sounds, the cuff held, a cuff on the probe's arm, the ride."""


class QuietLine(Part, frozen=True, kw_only=True):
    """A time in which something silenced or held an alert, or the cuff; `reason`: what ended it.

    `count` over 1: so many of them in one line, the first from `start`, the last up to `end`, `seconds` together.
    """

    seq: int
    kind: QuietKind
    what: str
    start: Instant
    end: Instant
    seconds: Number
    by: str
    reason: str
    count: int = 1


class BurdenLine(Part, frozen=True, kw_only=True):
    """One rule's share: alerts, how often they asked, those never answered, the median of the slowest answers, s."""

    rule: str
    priority: Priority
    count: int
    asked: int
    unanswered: int
    response_s: Number | None


class Burden(Part, frozen=True, kw_only=True):
    """What alerts cost in this session; seconds of paused sound and of devices off on purpose."""

    hours: Number
    alerts: int
    per_hour: Number | None
    unanswered: int
    paused_s: Number
    off_s: Number
    rules: tuple[BurdenLine, ...]
