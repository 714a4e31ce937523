"""A Capnostream 20: told to communicate and to send, it sends numerics every second and CO2 waves in between.

Owns its messages. How long it goes on when nobody says that somebody listens is not published; 15 s here.
"""

from __future__ import annotations

from datetime import UTC
from itertools import pairwise

from kat_monitor.devices.capnostream import DEVICE_ID, MISSING, MMHG, NUMERICS, START, WAVE, framed
from kat_monitor.devices.emulators.bedside import ETCO2, FICO2, Bedside, Fault
from kat_monitor.devices.emulators.emulator import Beat, Emulator
from kat_monitor.vitals import Quality

IDENTITY = b"V45.67 02/24/2008 B355987654  "
ENABLE, DISABLE, REAL_TIME, STOP, LISTENING = 1, 2, 4, 5, 6
PATIENCE_MS = 15_000
NO_BREATH, SENSOR_OFF, NO_PULSE = 0x01, 0x20, 0x01
WAVES = 20
"""In a second."""


class CapnostreamEmulator(Emulator):
    """Breaths, CO2 and an oximeter."""

    faults = frozenset({Fault.OFF, Fault.WRAP})

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._enabled = False
        self._waves: Beat | None = None
        self._heard_t = 0
        self._number = 0
        self._rest = b""

    def hear(self, t: int, data: bytes) -> bytes:
        """Frames without data, four bytes each."""
        self._rest += data
        said = b""
        starts = [at for at, byte in enumerate(self._rest) if byte == START]
        for at, end in pairwise((*starts, len(self._rest))):
            frame = self._rest[at:end]
            if len(frame) == 4 and frame == framed(frame[2]):
                said += self._obey(t, frame[2])
        last = starts[-1] if starts else len(self._rest)
        self._rest = self._rest[last:] if len(self._rest) - last < 4 else b""
        return said

    def speak(self, t: int) -> bytes:
        """Waves, and numerics once a second."""
        if self._waves is None or t - self._heard_t > PATIENCE_MS:
            self._waves = None
            return b""
        said = b""
        for at in self._waves.due(t):
            self._number = (self._number + 1) % 256
            said += framed(WAVE, bytes((self._number, ETCO2 if at % 4_000 < 2_000 else 0, 0, 0)))
            said += self._numerics(at) if self._number % WAVES == 0 else b""
        return said

    def _obey(self, t: int, code: int) -> bytes:
        self._heard_t = t
        if code == ENABLE:
            self._enabled = True
            return framed(DEVICE_ID, IDENTITY)
        if code == REAL_TIME and self._enabled:
            self._waves = self._waves or Beat(1_000 / WAVES, t)
        if code in (STOP, DISABLE):
            self._waves = None
            self._enabled = self._enabled and code == STOP
        return b""

    def _numerics(self, t: int) -> bytes:
        spo2, pulse, quality = self.bedside.oximeter(t)
        breaths = self.bedside.breaths(t)
        seconds = int(self.bedside.clock(t).replace(tzinfo=UTC).timestamp())
        finger = {Quality.SENSOR_OFF: SENSOR_OFF, Quality.SEARCHING: NO_PULSE}.get(quality, 0)
        numbers = (ETCO2, FICO2, breaths, *(MISSING if each is None else each for each in (spo2, pulse)))
        alarms = (NO_BREATH if breaths == 0 else 0, finger)
        return framed(NUMERICS, seconds.to_bytes(4, "big") + bytes((*numbers, *bytes(4), *alarms, *bytes(10), MMHG, 0)))
