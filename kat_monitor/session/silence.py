"""What is paused or off on purpose in a session: the shapes that the fold keeps.

Owns when a pause or an off is in force. Refuses to say which alerts that silences: the rules of that are `alerts`.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.clock import MINUTE, SECOND

PAUSE_MS = 2 * MINUTE
"""The longest that sound is paused (clinical.md 5.2)."""
OFF_MS = 10 * MINUTE
"""How long devices are off on purpose (clinic.md 3)."""
CUFF_MS = 60 * SECOND
"""How long a cuff on the probe's arm holds technical alerts at most (clinic.md 3)."""


class Pause(NamedTuple):
    """Sound paused from `t` up to `until`, of everything or of one side of a vital. `by` is a person."""

    seq: int
    t: int
    until: int
    vital: str
    side: str
    by: str
    rank: int
    """The most urgent that it silenced: 1 low, 2 medium, 3 high."""
    place: int = 0
    """The session's `place` when it began."""


class Off(NamedTuple):
    """Devices off on purpose. `back`: since when vitals are watched again; `over_t`: since when all of them are."""

    seq: int
    t: int
    until: int
    reason: str
    by: str
    back: tuple[tuple[str, int], ...] = ()
    over_t: int | None = None

    def is_off(self, vital: str, t: int) -> bool:
        """Whether this vital, or with an empty one anything, is off at `t`."""
        return self.over_t is None and self.t <= t < self.until and vital not in dict(self.back)

    def wanted_since(self, vital: str) -> int:
        """Since when the vital is watched again; the end of the countdown if nothing came before."""
        found = dict(self.back).get(vital, self.over_t)
        return self.until if found is None else found


class Cuff(NamedTuple):
    """A cuff that inflates; `over_t` when it gave its values, or none. `due_t`: what the schedule started it for.

    `tries` counts the starts for the same.
    """

    t: int
    over_t: int | None = None
    due_t: int | None = None
    tries: int = 1

    @property
    def until(self) -> int:
        """When it stops holding technical alerts."""
        return self.t + CUFF_MS if self.over_t is None else min(self.over_t, self.t + CUFF_MS)
