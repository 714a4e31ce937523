"""The device's side of a protocol: bytes of the host in, bytes of the device out, without a port and without a clock.

Owns the shape of an emulator, the beat at which a device speaks, the cuff that inflates for a while, and the faults of
the cable. Refuses I/O: `t` (ms since it was switched on) is an argument.
"""

from __future__ import annotations

from kat_monitor.devices.emulators.bedside import Bedside, Fault, Pressure, pressure_of
from kat_monitor.devices.simulator.noise import Stream

ARREARS = 100
"""A device that was not asked for a while does not say all that it would have said."""
HIGHEST_MMHG = 160
"""How far the cuff is inflated."""


class Beat:
    """The instants at which something is due, every `period_ms`."""

    def __init__(self, period_ms: float, first_ms: int = 0) -> None:
        self._period_ms = period_ms
        self._first_ms = first_ms
        self._count = 0

    def due(self, t: int) -> list[int]:
        """Those up to `t`, each once, the latest ones if there are many."""
        passed = max(0, int((t - self._first_ms) // self._period_ms) + 1)
        first, self._count = max(self._count, passed - ARREARS), max(self._count, passed)
        return [self._first_ms + round(number * self._period_ms) for number in range(first, passed)]


class Emulator:
    """One device. It speaks by itself (`speak`), or when it is spoken to (`hear`)."""

    faults: frozenset[Fault] = frozenset()
    """What can go wrong with it, apart from its cable."""

    def __init__(self, bedside: Bedside) -> None:
        self.bedside = bedside

    def hear(self, t: int, data: bytes) -> bytes:
        """The host sent this; what is answered."""
        return b""

    def speak(self, t: int) -> bytes:
        """What is said by itself up to `t`."""
        return b""

    def has(self, fault: Fault) -> bool:
        """Whether this is wrong just now."""
        return fault in self.bedside.faults


class Cuff:
    """A cuff that is inflated for a while, and then has a result or a fault."""

    def __init__(self, bedside: Bedside) -> None:
        self.result: Pressure | None = None
        self.fault: str | None = None
        self.done_t: int | None = None
        """When the newest measurement ended; None before the first."""
        self._bedside = bedside
        self._begun_t: int | None = None
        self._end_t = 0

    @property
    def is_busy(self) -> bool:
        """Whether it measures."""
        return self._begun_t is not None

    def start(self, t: int) -> None:
        """Inflate; a cuff that measures goes on."""
        if self._begun_t is None:
            self._begun_t, self._end_t = t, t + self._bedside.cuff(t).duration_ms

    def stop(self, t: int) -> None:
        """Let the air out, without a result."""
        self._begun_t = None

    def pressure(self, t: int) -> int:
        """The air in it, mmHg: up in the first third, down in the rest."""
        if self._begun_t is None:
            return 0
        share = (t - self._begun_t) / (self._end_t - self._begun_t)
        return round(HIGHEST_MMHG * (3 * share if share < 1 / 3 else max(0.1, 1.5 * (1 - share))))

    def ends(self, t: int) -> bool:
        """Whether a measurement ended just now; its result is there from then on."""
        if self._begun_t is None or t < self._end_t:
            return False
        outcome = self._bedside.cuff(self._begun_t)
        self.result, self.fault, self.done_t = pressure_of(outcome), outcome.fault, self._end_t
        self._begun_t = None
        return True


class Cable:
    """Spoils what the device sends, as its faults say."""

    def __init__(self, bedside: Bedside, seed: int = 0) -> None:
        self._bedside = bedside
        self._chance = Stream(seed, "cable")
        self._pieces = 0

    def carry(self, data: bytes) -> bytes:
        """What arrives of what was sent."""
        if not data:
            return data
        self._pieces += 1
        faults = self._bedside.faults
        if Fault.HALF in faults:
            data = data[: len(data) // 2]
        if Fault.NOISE in faults:
            data = self._noisy(data)
        return b"" if Fault.UNPLUG in faults else data

    def _noisy(self, data: bytes) -> bytes:
        bits = self._chance.bits(self._pieces)
        foreign = bits.to_bytes(8, "little")[: bits % 8]
        if bits >> 8 & 1 and data:
            at = (bits >> 16) % len(data)
            data = data[:at] + bytes((data[at] ^ 1 << (bits >> 9) % 8,)) + data[at + 1 :]
        return foreign + data
