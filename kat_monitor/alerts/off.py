"""When devices that are off on purpose are watched again: by the clock, or by their first valid value.

Owns the end of an off, vital by vital. A probe that is still on gives values that end nothing: only one that follows a
silence, or a reading without a value, is the first one back.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.alerts.said import Desk
from kat_monitor.alerts.stream import STALE_MS, Stream
from kat_monitor.session.silence import Off
from kat_monitor.words import say


def judge(desk: Desk, streams: dict[str, Stream]) -> None:
    """What is back, and the end of the countdown."""
    off = desk.session.off
    if off is None or off.over_t is not None:
        return
    if desk.due(off.until):
        _back(desk, off, off.until, say("its 10 min are over"))
        return
    came = {vital: one.newest.t for vital, one in streams.items() if off.is_off(vital, desk.t) and _is_back(one, off)}
    if not came:
        return
    if all(_is_fresh(one, desk.t) for one in streams.values()):
        _back(desk, off, max(came.values()), say("values are back"))
        return
    for vital, t in came.items():
        _back(desk, off, t, say("values are back"), vital)


def _is_back(stream: Stream, off: Off) -> bool:
    """Whether the newest sample is valid and the one before it was not, or long ago."""
    newest = stream.newest
    if not newest.counts or newest.t <= off.t:
        return False
    samples = stream.newest_first()
    next(samples)
    before = next(samples, None)
    return before is None or not before.counts or newest.t - before.t > STALE_MS


def _is_fresh(stream: Stream, t: int) -> bool:
    return stream.newest.counts and t - stream.newest.t <= STALE_MS


def _back(desk: Desk, off: Off, since: int, reason: str, vital: str = "") -> None:
    desk.said.append(ev.DevicesBack(by="rule", role="rule", off=off.seq, since=since, reason=reason, vital=vital))
