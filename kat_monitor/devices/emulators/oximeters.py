"""Oximeters that speak by themselves: Masimo, Nonin, Nellcor, and the Contec that is told to.

Owns how each shows a sensor that is off, a search and an artefact.
"""

from __future__ import annotations

from kat_monitor.devices.contec import HOST, REALTIME, stretched
from kat_monitor.devices.emulators.bedside import Bedside, Fault
from kat_monitor.devices.emulators.emulator import Beat, Emulator
from kat_monitor.devices.nellcor import MONTHS
from kat_monitor.devices.nonin import FRAMES, NO_PULSE, NO_SPO2
from kat_monitor.vitals import Quality

SECOND_MS = 1_000


class MasimoEmulator(Emulator):
    """A Rad-87 set to ASCII 1: one line a second."""

    faults = frozenset({Fault.OFF, Fault.WRAP})
    EXCEPTIONS = {Quality.SENSOR_OFF: 0x820, Quality.SEARCHING: 0x808, Quality.ARTEFACT: 0x810}

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._beat = Beat(SECOND_MS)

    def speak(self, t: int) -> bytes:
        """The lines due."""
        return b"".join(self._line(at) for at in self._beat.due(t))

    def _line(self, t: int) -> bytes:
        spo2, pulse, quality = self.bedside.oximeter(t)
        shown = "---" if spo2 is None else f"{spo2:03d}"
        beats = "---" if pulse is None else f"{pulse:03d}"
        index = "--.--" if spo2 is None else "03.60"
        return (
            f"{self.bedside.clock(t):%m/%d/%y %H:%M:%S} SN=0000000001 SPO2={shown}% BPM={beats} PI={index}% SPCO=--.-% "
            f"SPMET=--.-% DESAT=-- PIDELTA=+-- ALARM=0000 EXC={self.EXCEPTIONS.get(quality, 0x800):06X}\r\n"
        ).encode()


class NoninEmulator(Emulator):
    """An Xpod with data format 2: three packets of 25 frames a second."""

    faults = frozenset({Fault.OFF, Fault.WRAP})
    FLAGS = {Quality.SENSOR_OFF: 0x08, Quality.SEARCHING: 0x08, Quality.ARTEFACT: 0x20}
    TIMER_FRAMES = (5, 6)
    TIMER_ENDS = 1 << 14

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._beat = Beat(SECOND_MS / 3)
        self._timer = 0

    def speak(self, t: int) -> bytes:
        """The packets due."""
        return b"".join(self._packet(at) for at in self._beat.due(t))

    def _packet(self, t: int) -> bytes:
        spo2, pulse, quality = self.bedside.oximeter(t)
        beats = NO_PULSE if pulse is None else pulse
        self._timer = 0 if self.has(Fault.WRAP) else (self._timer + 1) % self.TIMER_ENDS
        numbers = [0] * FRAMES
        numbers[0:3] = [beats >> 7, beats & 0x7F, NO_SPO2 if spo2 is None else spo2]
        numbers[5:7] = [self._timer >> 7, self._timer & 0x7F]
        status = 0x80 | self.FLAGS.get(quality, 0)
        return b"".join(_summed(status | (at == 0), 100 + at, number) for at, number in enumerate(numbers))


def _summed(status: int, wave: int, number: int) -> bytes:
    frame = bytes((0x01, status, wave, number))
    return frame + bytes((sum(frame) & 0xFF,))


class NellcorEmulator(Emulator):
    """An N-560: a row every two seconds, a header every 25 rows."""

    faults = frozenset({Fault.OFF, Fault.WRAP})
    CODES = {Quality.SENSOR_OFF: "SO", Quality.SEARCHING: "PS", Quality.ARTEFACT: "MO"}
    HEADER = b"N-560    VERSION 1.00.00    CRC:XXXX  SpO2 Limit: 85-100%    PR Limit: 40-170BPM\r\n"
    ROWS = 25

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._beat = Beat(2 * SECOND_MS)

    def speak(self, t: int) -> bytes:
        """The rows due."""
        return b"".join(self._row(at) for at in self._beat.due(t))

    def _row(self, t: int) -> bytes:
        spo2, pulse, quality = self.bedside.oximeter(t)
        now = self.bedside.clock(t)
        stamp = f"{now:%d}-{MONTHS[now.month - 1]}-{now:%y %H:%M:%S}"
        shown, beats, wave = (
            "---" if each is None else str(each) for each in (spo2, pulse, None if pulse is None else 42)
        )
        row = f"{stamp}   {shown:>3}     {beats:>3}     {wave:>3}     {self.CODES.get(quality, '')}".rstrip() + "\r\n"
        return (b"" if t // (2 * SECOND_MS) % self.ROWS else self.HEADER) + row.encode()


class ContecEmulator(Emulator):
    """A CMS50 with protocol V7: silent until it is started, and again when nobody says that somebody listens."""

    faults = frozenset({Fault.OFF})
    SECONDS = 60
    """Packets in one."""
    PATIENCE_MS = 10_000
    START, STOP, LISTENING = 0xA1, 0xA2, 0xAF

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._beat: Beat | None = None
        self._heard_t = 0
        self._rest = b""

    def hear(self, t: int, data: bytes) -> bytes:
        """Commands of nine bytes that begin with 7D."""
        said = b""
        self._rest += data
        while len(self._rest) >= 9:
            if self._rest[0] == HOST:
                said += self._obey(t, self._rest[2])
            self._rest = self._rest[9 if self._rest[0] == HOST else 1 :]
        return said

    def speak(self, t: int) -> bytes:
        """The packets due."""
        if self._beat is None or t - self._heard_t > self.PATIENCE_MS:
            self._beat = None
            return b""
        return b"".join(self._packet(at) for at in self._beat.due(t))

    def _obey(self, t: int, code: int) -> bytes:
        self._heard_t = t
        if code == self.START:
            self._beat = self._beat or Beat(SECOND_MS / self.SECONDS, t)
            return b""
        if code == self.STOP:
            self._beat = None
            return stretched(0x0C, b"\x00")
        return b"" if code == self.LISTENING else stretched(0x0B, bytes((code & 0x7F, 5)))

    def _packet(self, t: int) -> bytes:
        spo2, pulse, quality = self.bedside.oximeter(t)
        probe = 0x80 if quality is Quality.SENSOR_OFF else 0
        searching = 0x80 if quality is Quality.SEARCHING else 0
        wave = 0x40 if probe else t * 97 // SECOND_MS % 0x60
        values = (255 if pulse is None else pulse, NO_SPO2 if spo2 is None else spo2)
        return stretched(REALTIME, bytes((5 | probe, wave | searching, 6, *values, 0x68, 0x01)))
