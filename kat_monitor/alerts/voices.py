"""What a session would sound, and which of several is heard: one judge for one session and for all of a computer.

Owns that only the highest priority sounds, whoever it is about. Refuses to silence or to ask what the room is like: a
pause, a profile and a row without sound are looked at before, for each session alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import SECOND
from kat_monitor.session.apply_attention import RANK

TOGETHER_MS = 1 * SECOND
"""Two that begin within this time begin together: one that sounds is not cut off by the other."""


class Sound(NamedTuple):
    """What sounds: bursts of a priority at `begin_t`, and every `every_ms` from there; None: that one alone.

    `loudness` 0 soft, 1 plain, 2 escalated.
    """

    priority: ev.Priority
    loudness: int
    begin_t: int
    every_ms: int | None

    def burst_at(self, t: int) -> int:
        """The number of the newest burst that is due at `t`, from 0."""
        return 0 if self.every_ms is None else max(t - self.begin_t, 0) // self.every_ms


class Voice(NamedTuple):
    """A sound at `t` ms of its own session's clock: those of two sessions have nothing in common but their pace."""

    session: str
    sound: Sound
    t: int

    @property
    def age(self) -> int:
        """Since when it wants to be heard, ms."""
        return self.t - self.sound.begin_t

    @property
    def burst(self) -> tuple[str, Sound, int]:
        """What tells its newest burst from every other."""
        return self.session, self.sound, self.sound.burst_at(self.t)


def loudest(voices: Sequence[Voice], before: str | None = None) -> Voice | None:
    """Who is heard: of the highest priority the newest sets the time, the loudest how loud; None if nobody asks.

    `before`: the session that is being heard, if any.
    """
    highest = max((RANK[one.sound.priority] for one in voices), default=0)
    equals = [one for one in voices if RANK[one.sound.priority] == highest]
    if not equals:
        return None
    newest = min(equals, key=lambda one: one.age)
    heard = (one for one in equals if one.session == before and one.age - newest.age < TOGETHER_MS)
    leads = next(heard, newest)
    again = [one.sound.every_ms for one in equals if one.sound.every_ms is not None]
    sound = leads.sound._replace(loudness=max(one.sound.loudness for one in equals), every_ms=min(again, default=None))
    return leads._replace(sound=sound)
