"""Cuffs that print a line after each measurement: Omron HBP, A&D TM-2657P, Terumo BP-500.

Owns their lines, and the person who presses the start button once a minute. A stored reading of before is sent once
when that is asked for.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from kat_monitor.devices.emulators.bedside import BEFORE, OLD_MS, Bedside, Fault, Pressure
from kat_monitor.devices.emulators.emulator import Beat, Cuff, Emulator

EVERY_MS, FIRST_MS = 60_000, 2_000
FAILED = Pressure(0, 0, 0, 0)


class PushingCuff(Emulator):
    """A cuff whose button somebody presses once a minute."""

    faults = frozenset({Fault.OLD, Fault.WRAP})

    def __init__(self, bedside: Bedside) -> None:
        super().__init__(bedside)
        self._cuff = Cuff(bedside)
        self._pressed = Beat(EVERY_MS, FIRST_MS)
        self._gave_old = False

    def speak(self, t: int) -> bytes:
        """The line of a measurement that ended."""
        said = b""
        if self.has(Fault.OLD) and not self._gave_old:
            said += self.line(self.bedside.clock(t) - timedelta(milliseconds=OLD_MS), BEFORE)
        self._gave_old = self.has(Fault.OLD)
        if self._pressed.due(t):
            self._cuff.start(t)
        if self._cuff.ends(t):
            said += self.line(self.bedside.clock(t), self._cuff.result)
        return said

    def line(self, when: datetime, result: Pressure | None) -> bytes:
        """What is printed of one measurement; `result` is None if it failed."""
        raise NotImplementedError


class OmronHbpEmulator(PushingCuff):
    """An HBP-9030 with format 5."""

    def line(self, when: datetime, result: Pressure | None) -> bytes:
        """Date, time, identity, error, pressures, pulse, movement."""
        stamp = f"{when:%Y,%m,%d,%H,%M},{'EMULATED':<20}"
        if result is None:
            return f"{stamp},3,   ,   ,   ,0\r\n".encode()
        return f"{stamp},0,{result.systolic:03d},{result.diastolic:03d},{result.pulse:03d},0\r\n".encode()


class TerumoBp500Emulator(PushingCuff):
    """A BP-500."""

    def line(self, when: datetime, result: Pressure | None) -> bytes:
        """One record between STX and ETX, and a character after it."""
        shown = result or FAILED
        numbers = f"{shown.systolic:03d},{shown.mean:03d},{shown.diastolic:03d},{shown.pulse:03d}"
        return f"\x02R1,EMULATED,{when:%y%m%d,%H%M%S},{numbers},\x03?".encode()


class AndTm2657Emulator(PushingCuff):
    """A TM-2657P; it prints no time."""

    faults = frozenset()

    def line(self, when: datetime, result: Pressure | None) -> bytes:
        """Fields by their letter."""
        shown = result or FAILED
        fields = (f"S{shown.systolic:3d}", f"D {shown.diastolic:3d}", f"M {shown.mean:3d}", f"P{shown.pulse:3d}")
        return b"\x02" + b"\x1e".join(field.encode() for field in fields) + b"\x03"
