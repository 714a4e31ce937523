"""Tells what a device measures now from what it kept: by its age, or by the device's own clock.

Owns the rules by which a spot value is not recorded (older than the session, sent before, a clock that cannot be
believed), and when it was observed. Refuses to trust a device's clock for a stream, which is timed on arrival, and to
guess: where a stored value cannot be told from a new one, it is not recorded, and that is said.

A device's clock is a wall clock without a zone. It is compared with this computer's wall time at t = 0 (`zero`), and
only for that question.
"""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

from kat_monitor.devices.decoder import Measurement
from kat_monitor.vitals import Quality, Reading
from kat_monitor.words import say

MILLISECOND = timedelta(milliseconds=1)
COARSE_MS = 60_000
"""Some devices print the minute alone: so much older than the session may be of the session."""
AHEAD_MS = 300_000
"""A clock may be fast by so much. Further ahead it is wrong."""
DAY_MS = 86_400_000
REMEMBERED = 64
"""Spot values that are known when they come again; no cuff known keeps more in a session."""

OLD = say(
    "a stored reading from before this session was not recorded. If it was taken just now, set the device's clock"
)
UNDATED = say("a stored reading that does not say when it was taken was not recorded. Set the device's clock")
AHEAD = say(
    "its clock is ahead of this computer's, so a stored reading cannot be told from a new one, and none is recorded. "
    "Set the device's clock"
)


class Stored:
    """Judges the measurements of one device; `zero` is this computer's local time at t = 0, None if not known."""

    def __init__(self, zero: datetime | None = None) -> None:
        self._zero = zero
        self._known: deque[tuple[Reading, ...]] = deque(maxlen=REMEMBERED)
        self._clock_was_checked = False

    def begin(self) -> None:
        """The port was opened: the device's clock is looked at anew."""
        self._clock_was_checked = False

    def refusal(self, t: int, measurement: Measurement) -> str | None:
        """Why this is not recorded; empty for one that was recorded before, None for one that is recorded."""
        if measurement.source.is_streaming:
            return None
        if all(reading.quality is Quality.HELD for reading in measurement.readings):
            return UNDATED
        if (measurement.age_ms or 0) > t:
            return OLD
        device_t = self._device_t(measurement)
        if device_t is None:
            return None
        if device_t < -COARSE_MS:
            return OLD
        if device_t > t + AHEAD_MS:
            return AHEAD
        if measurement.readings in self._known:
            return ""
        self._known.append(measurement.readings)
        return None

    def observed_t(self, t: int, measurement: Measurement) -> int:
        """When it was measured: by the device's age field, or by its clock where that says that it was kept."""
        if measurement.age_ms is not None:
            return t - measurement.age_ms
        if measurement.source.is_streaming:
            return t
        device_t = self._device_t(measurement)
        is_late = device_t is not None and t - device_t > COARSE_MS
        return max(0, device_t) if is_late and device_t is not None else t

    def about_clock(self, t: int, measurement: Measurement) -> str:
        """What to say of a stream's clock, once an opening: nothing unless it is a day or more off."""
        if self._clock_was_checked or not measurement.source.is_streaming:
            return ""
        device_t = self._device_t(measurement)
        if device_t is None:
            return ""
        self._clock_was_checked = True
        if abs(device_t - t) < DAY_MS:
            return ""
        return say("its clock says {date}. Set it; values are timed by this computer", date=_stamp(measurement)[:10])

    def _device_t(self, measurement: Measurement) -> int | None:
        """The device's time of it, ms on the session's clock; None where it prints none, or no whole one."""
        stamp = _stamp(measurement)
        if self._zero is None or "T" not in stamp:
            return None
        return (datetime.fromisoformat(stamp) - self._zero) // MILLISECOND


def _stamp(measurement: Measurement) -> str:
    return next((reading.device_time for reading in measurement.readings if reading.device_time), "")
