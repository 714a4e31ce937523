"""A stream at the record's rate: at most once in each second of `t` per set of vitals.

Owns what waits for its second. Refuses to mix: of several measurements in one second the newest counts, whole, for a
value of one and a quality of another would be a reading that no device made.
"""

from __future__ import annotations

from kat_monitor.devices.outputs import Observed

SECOND = 1_000


class Pace:
    """Holds a stream's newest measurement until its second has come."""

    def __init__(self) -> None:
        self._waiting: dict[tuple[str, ...], Observed] = {}
        self._passed: dict[tuple[str, ...], int] = {}

    def hold(self, observed: Observed) -> None:
        """The newest of its set of vitals."""
        self._waiting[tuple(reading.vital for reading in observed.readings)] = observed

    def due(self, t: int) -> list[Observed]:
        """What may pass in this second."""
        second = t // SECOND
        due = [vitals for vitals in self._waiting if self._passed.get(vitals) != second]
        for vitals in due:
            self._passed[vitals] = second
        return [self._waiting.pop(vitals) for vitals in due]

    def rest(self) -> list[Observed]:
        """All that waits: the stream was cut."""
        waiting = list(self._waiting.values())
        self._waiting.clear()
        return waiting
