"""What every part of a summary stands on: the base of its values, instants, and the state of the log it is about.

Owns these three shapes. Refuses to compute: `frame.py` makes instants.
"""

from __future__ import annotations

import msgspec


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the summary."""


class Instant(msgspec.Struct, frozen=True):
    """One instant: `t` in ms on the session's clock, local wall time as ISO 8601 with offset, minutes from T0."""

    t: int
    at: str
    minute: float | None
    """None where the session has no first dose."""


class Head(msgspec.Struct, frozen=True):
    """Which state of the log this is: event `seq` of `of`, and that event's hash."""

    seq: int
    of: int
    hash: str
    sealed_by: tuple[str, ...] = ()
    """Name and fingerprint of each key that sealed it; empty where it is not sealed."""
