"""Arrays for the chart, grown as the session grows: a second more of a stream costs a second, not the whole night.

Owns where a line is broken: at a missing value, and wherever two samples of a stream lie further apart than its stale
time. Refuses to join spot values by a line; they are single marks.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.state import Measurement, Sample
from kat_monitor.session.trail import Trail

GAP_MS = 15 * SECOND
Floats = NDArray[np.float64]


class _Growing:
    """Two columns of numbers that grow at their end; capacity doubles."""

    def __init__(self) -> None:
        self._data = np.empty((2, 1_024))
        self._length = 0

    def add(self, x: float, y: float) -> None:
        """One point more."""
        if self._length == self._data.shape[1]:
            larger = np.empty((2, 2 * self._length))
            larger[:, : self._length] = self._data
            self._data = larger
        self._data[:, self._length] = x, y
        self._length += 1

    def clear(self) -> None:
        """No points."""
        self._length = 0

    @property
    def x(self) -> Floats:
        """Minutes."""
        return self._data[0, : self._length]

    @property
    def y(self) -> Floats:
        """Values, NaN where the line is broken."""
        return self._data[1, : self._length]


class VitalSeries:
    """One vital as a broken line (`line`) and as single marks (`spots`), in minutes from `zero`."""

    def __init__(self) -> None:
        self.line = _Growing()
        self.spots = _Growing()
        self._serial = -1
        self._length = 0
        self._zero = 0
        self._last_t: int | None = None

    def follow(self, trail: Trail[Sample], zero: int) -> bool:
        """Take in what is new in the trail; True if anything is. A trail that was changed is read anew."""
        serial, length = trail.stamp
        if serial == self._serial and zero == self._zero:
            if length == self._length:
                return False
            new = trail[self._length :] if length > self._length else None
        else:
            new = None
        if new is None:
            self._restart()
            new = trail[:]
        self._serial, self._length, self._zero = serial, length, zero
        for sample in new:
            self._add(sample)
        return True

    def _restart(self) -> None:
        self.line.clear()
        self.spots.clear()
        self._last_t = None

    def _add(self, sample: Sample) -> None:
        x = (sample.t - self._zero) / MINUTE
        if not sample.source.is_streaming:
            if sample.value is not None:
                self.spots.add(x, float(sample.value))
            return
        if self._last_t is not None and sample.t - self._last_t > GAP_MS:
            self.line.add((self._last_t - self._zero) / MINUTE, np.nan)
        self._last_t = sample.t
        self.line.add(x, np.nan if sample.value is None else float(sample.value))


class PressureSeries:
    """Blood pressures as pairs: `x`, `upper` and `lower` one a measurement, MAP alone in `mean_x`, `mean`."""

    def __init__(self) -> None:
        self.x = self.upper = self.lower = self.mean_x = self.mean = np.empty(0)
        self._key: tuple[tuple[int, int], int] | None = None

    def follow(self, trail: Trail[Measurement], zero: int) -> bool:
        """Read the measurements; True if they changed."""
        if self._key == (trail.stamp, zero):
            return False
        self._key = (trail.stamp, zero)
        pairs, means = [], []
        for one in trail:
            upper, lower, mean = one.value("systolic"), one.value("diastolic"), one.value("map")
            x = (one.t - zero) / MINUTE
            if upper is not None and lower is not None:
                pairs.append((x, upper, lower))
            elif mean is not None:
                means.append((x, mean))
        self.x, self.upper, self.lower = np.array(pairs, float).reshape(-1, 3).T
        self.mean_x, self.mean = np.array(means, float).reshape(-1, 2).T
        return True

    def bars(self) -> tuple[Floats, Floats]:
        """The joining bars as a list of segments."""
        return np.repeat(self.x, 2), np.column_stack((self.upper, self.lower)).ravel()
