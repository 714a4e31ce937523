"""Cuff modules that are told what to do: SunTech Advantage and Berry PM6750.

Owns their answers and packets.
"""

from __future__ import annotations

from kat_monitor.devices.emulators.bedside import BEFORE, TEMPERATURE, Bedside, Fault, Pressure
from kat_monitor.devices.emulators.emulator import Beat, Cuff, Emulator
from kat_monitor.devices.pm6750 import ECG, HEAD, NIBP, NO_PULSE, NO_SPO2, SPO2, framed
from kat_monitor.devices.pm6750 import TEMPERATURE as TEMPERATURE_PACKET
from kat_monitor.devices.suntech import HOST
from kat_monitor.devices.suntech import framed as replied
from kat_monitor.vitals import Quality

LEAK = 0x57


class SuntechEmulator(Emulator):
    """Answers each command with a letter, the cuff's pressure or the result."""

    faults = frozenset({Fault.BUSY})
    STARTS = frozenset({0x20, 0x87, 0x28})
    LENGTHS = {0x20: 3, 0x87: 3, 0x28: 3, 0x79: 5, 0x8A: 3, 0x17: 5, 0x0C: 6}
    """Of the commands, by their first byte, host byte and checksum included."""

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self.cuff = Cuff(bedside)
        self._rest = b""
        self._says_done = False

    def hear(self, t: int, data: bytes) -> bytes:
        """Frames that begin with 3A and add up to nought."""
        said = b""
        self._rest += data
        while len(self._rest) > 1:
            length = self.LENGTHS.get(self._rest[1], 0) if self._rest[0] == HOST else 0
            if length and len(self._rest) < length:
                break
            frame = self._rest[:length]
            self._rest = self._rest[length or 1 :]
            if frame and sum(frame) & 0xFF == 0:
                said += self._answer(t, frame)
        return said

    def _answer(self, t: int, frame: bytes) -> bytes:
        self._says_done = self.cuff.ends(t) or self._says_done
        if frame[1] in self.STARTS:
            if self.has(Fault.BUSY) or self.cuff.is_busy:
                return _letter("B")
            self.cuff.start(t)
            return _letter("O")
        if frame[1:4] == b"\x79\x01\x00":
            self.cuff.stop(t)
            return _letter("A")
        if frame[1:4] == b"\x79\x05\x00":
            if self._says_done:
                self._says_done = False
                return _letter("K")
            return replied(self.cuff.pressure(t).to_bytes(2, "little"))
        if frame[1:4] == b"\x79\x03\x00":
            return _result(self.cuff.result)
        return _letter("D")


def _letter(code: str) -> bytes:
    return replied(code.encode())


def _result(result: Pressure | None) -> bytes:
    shown = result or Pressure(0, 0, 0, 0)
    pair = shown.systolic.to_bytes(2, "little") + shown.diastolic.to_bytes(2, "little")
    error = 0 if result else LEAK
    return replied(
        pair + bytes((30, 1, *bytes(8), shown.pulse, 0)) + shown.mean.to_bytes(2, "little") + bytes((error, 0, 0))
    )


class Pm6750Emulator(Emulator):
    """Sends packets of the parts that were switched on; the cuff's last result twice a second."""

    faults = frozenset({Fault.OFF, Fault.OLD})
    ADULT = 1
    STOPPED, LOOSE = 2, 4

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._on: set[int] = set()
        self.cuff = Cuff(bedside)
        self._shown: Pressure | None = BEFORE
        self._state = 0
        self._beat = Beat(500)
        self._rest = b""

    def hear(self, t: int, data: bytes) -> bytes:
        """Switches: `55 AA 04 part value sum`."""
        self._rest += data
        while (at := self._rest.find(HEAD)) >= 0 and len(self._rest) >= at + 6:
            frame, self._rest = self._rest[at : at + 6], self._rest[at + 6 :]
            if frame == framed(frame[3], frame[4]):
                self._switch(t, frame[3], frame[4] == 1)
        return b""

    def speak(self, t: int) -> bytes:
        """The packets due."""
        said = b""
        for at in self._beat.due(t):
            said += self._nibp(at) if self._on else b""
            said += self._numbers(at) if at % 1_000 == 0 else b""
        return said

    def _switch(self, t: int, part: int, on: bool) -> None:
        if part != 0x02:
            self._on = self._on | {part} if on else self._on - {part}
        elif on and not self.has(Fault.OLD):
            self.cuff.start(t)
        elif self.cuff.is_busy:
            self.cuff.stop(t)
            self._state = self.STOPPED

    def _nibp(self, t: int) -> bytes:
        if self.cuff.ends(t):
            self._shown = self.cuff.result or self._shown
            self._state = 0 if self.cuff.result else self.LOOSE
        if self.cuff.is_busy:
            return framed(NIBP, self.ADULT | 1 << 2, self.cuff.pressure(t) // 2, 0, 0, 0)
        result = self._shown if self._state == 0 else None
        values = (result.systolic, result.mean, result.diastolic) if result else (0, 0, 0)
        return framed(NIBP, self.ADULT | self._state << 2, 0, *values)

    def _numbers(self, t: int) -> bytes:
        spo2, pulse, quality = self.bedside.oximeter(t)
        status = {Quality.SENSOR_OFF: 1, Quality.SEARCHING: 3}.get(quality, 0)
        packets = {
            0x01: framed(ECG, 0, pulse or 0, self.bedside.breaths(t), 0, 0),
            0x03: framed(SPO2, status, NO_SPO2 if spo2 is None else spo2, NO_PULSE if pulse is None else pulse),
            0x04: framed(TEMPERATURE_PACKET, 0, int(TEMPERATURE), round(TEMPERATURE * 10) % 10),
        }
        return b"".join(packet for part, packet in packets.items() if part in self._on)
