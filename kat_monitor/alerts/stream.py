"""Streaming values: a limit must hold, and to end it the value must stay well inside.

Owns runs: since when every sample has crossed, or has been inside. A run needs samples no further apart than the stale
time; a missing value or an artefact breaks it, and so does an instant at which the rule was not in force. Refuses to
walk further than it must: while nothing changes it stops at the hold, and only what fell due is traced to its start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kat_monitor.alerts.limits import Bound, applies_at
from kat_monitor.clock import SECOND
from kat_monitor.session.state import Sample, Session
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import NEVER_ENDS_AN_ALERT, Number, Source

STALE_MS = 15 * SECOND
"""Samples further apart are no run (clinic.md 3)."""
INSIDE_MS = 30 * SECOND
"""How long a streaming value must be well inside before its alert ends (clinic.md 3)."""
STREAMS = frozenset(source for source in Source if source.is_streaming)

Holds = Callable[[Sample], bool]


def newest_first(trail: Trail[Sample]) -> Iterator[Sample]:
    """The streaming samples of a vital, newest first."""
    return (sample for sample in reversed(trail) if sample.source in STREAMS)


def newest(trail: Trail[Sample]) -> Sample | None:
    """The newest streaming sample of a vital, with or without a value."""
    return next(newest_first(trail), None)


def run_start(trail: Trail[Sample], holds: Holds, enough_ms: int) -> tuple[int, int] | None:
    """First and last instant of the run of samples that reaches the newest one, if it is `enough_ms` long.

    None if it is shorter. The start is exact: once the run is long enough it is followed to where it began.
    """
    last: int | None = None
    first = 0
    for sample in newest_first(trail):
        if (last is not None and first - sample.t > STALE_MS) or not holds(sample):
            break
        first = sample.t
        last = first if last is None else last
    if last is None or last - first < enough_ms:
        return None
    return first, last


def crossed_since(session: Session, trail: Trail[Sample], one: Bound) -> int | None:
    """The instant at which the rule's hold was fulfilled, if its run still goes on; None otherwise."""
    hold = round(one.rule.hold_s * SECOND)

    def holds(sample: Sample) -> bool:
        return sample.counts and one.crossed_by(_number(sample)) and applies_at(one.rule, session, sample.t)

    run = run_start(trail, holds, hold)
    return None if run is None else run[0] + hold


def inside_since(trail: Trail[Sample], one: Bound, after_t: int) -> int | None:
    """The instant at which the value had been well inside for 30 s, counting from `after_t`; None before that."""

    def holds(sample: Sample) -> bool:
        ends = sample.counts and sample.quality not in NEVER_ENDS_AN_ALERT
        return ends and sample.t > after_t and one.well_inside(_number(sample))

    run = run_start(trail, holds, INSIDE_MS)
    return None if run is None else run[0] + INSIDE_MS


def _number(sample: Sample) -> Number:
    assert sample.value is not None
    return sample.value
