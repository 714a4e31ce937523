"""Streaming values: since when they have been so, without a break.

Owns runs. A sample stands until the next one, and for at most the stale time; a run is unbroken while each sample holds
and stands until the next. A gap, a missing value and whatever does not hold break it. Refuses to judge: it is told what
holds. It walks back from the newest sample and stops where the run began, so that its cost does not grow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kat_monitor.clock import SECOND
from kat_monitor.protocols.model import LOOK_BACK_S
from kat_monitor.session.memo import remembered
from kat_monitor.session.state import Sample
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import Source

STALE_MS = 15 * SECOND
"""Samples further apart are no run (clinic.md 3)."""
LOOK_BACK_MS = LOOK_BACK_S * SECOND
STREAMS = frozenset(source for source in Source if source.is_streaming)

Holds = Callable[[Sample], bool]


class Stream:
    """The streaming samples of one vital, seen from the newest."""

    __slots__ = ("_at", "_trail", "newest")

    def __init__(self, trail: Trail[Sample], at: int) -> None:
        """`at` is where the newest streaming sample stands in the trail."""
        self._trail = trail
        self._at = at
        self.newest = trail[at]

    def newest_first(self) -> Iterator[Sample]:
        """The streaming samples, newest first."""
        trail = self._trail
        for at in range(self._at, -1, -1):
            sample = trail[at]
            if sample.source.is_streaming:
                yield sample

    def run_since(self, holds: Holds) -> int | None:
        """When the run that reaches the newest sample began, ms; None if the newest does not hold.

        It looks back 120 s at most: no hold is longer, and a run that went on for longer has been acted upon.
        """
        first = self.newest.t
        if not holds(self.newest):
            return None
        oldest = first - LOOK_BACK_MS
        for sample in self.newest_first():
            if first - sample.t > STALE_MS or sample.t < oldest or not holds(sample):
                break
            first = sample.t
        return first

    def at(self, t: int) -> Sample:
        """The sample that stood at `t`; the oldest one if none did."""
        found = self.newest
        for found in self.newest_first():
            if found.t <= t:
                break
        return found

    def last_value_t(self, after: int) -> int:
        """When there was last a value, at `after` at the earliest; when the stream began if it never had one."""
        t = self.newest.t
        if self.newest.value is not None:
            return max(t, after)
        for sample in self.newest_first():
            t = sample.t
            if sample.value is not None or t <= after:
                break
        return max(t, after)

    def stands(self, due: int) -> bool:
        """Whether the newest sample still stands at `due`: after that the run is broken."""
        return due <= self.newest.t + STALE_MS


def stream_of(trail: Trail[Sample]) -> Stream | None:
    """The stream among the samples of a vital; None if all of them are spot values."""
    if not trail:
        return None
    newest = len(trail) - 1
    at = newest if trail[newest].source.is_streaming else _newest_at(trail)
    return None if at < 0 else Stream(trail, at)


@remembered(lambda trail: trail.stamp, size=64)
def _newest_at(trail: Trail[Sample]) -> int:
    """Where the newest streaming sample stands, searched once for each content; -1 if there is none."""
    return next((at for at in range(len(trail) - 1, -1, -1) if trail[at].source.is_streaming), -1)
