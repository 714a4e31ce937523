"""An emulated device on a pseudo-terminal: a port that a program can open, and a person who types its faults.

Owns the pseudo-terminal, which comes back under the same name after an unplug, and the loop that carries bytes between
it and the emulator. Refuses protocols. Linux and macOS only: Windows has no pseudo-terminal that is a serial port.
"""

from __future__ import annotations

import os
import select
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from kat_monitor.clock import Clock, SystemClock
from kat_monitor.devices.emulators import EMULATORS
from kat_monitor.devices.emulators.bedside import CABLE_FAULTS, Bedside, Fault, patient
from kat_monitor.devices.emulators.emulator import Cable, Emulator
from kat_monitor.devices.registry import DRIVERS

WAIT_SECONDS = 0.02
CHUNK = 4096


class NotEmulated(ValueError):
    """This device cannot be emulated here; the text says why."""


class PtyPort:
    """The far end of a cable whose near end is a serial port with a lasting name."""

    def __init__(self, name: Path) -> None:
        """`name` is where the port is to be found, a link that is made and removed."""
        self.name = name
        self._far = self._near = -1
        self.plug()

    @property
    def is_plugged(self) -> bool:
        """Whether the port is there."""
        return self._far >= 0

    def plug(self) -> None:
        """Make the port."""
        import tty

        self._far, self._near = os.openpty()
        tty.setraw(self._far)
        os.set_blocking(self._far, False)
        self.name.symlink_to(os.ttyname(self._near))

    def unplug(self) -> None:
        """Take it away; whoever has it open loses it."""
        if self.is_plugged:
            self.name.unlink(missing_ok=True)
            os.close(self._far)
            os.close(self._near)
            self._far = self._near = -1

    def read(self, seconds: float) -> bytes:
        """What the program sent within that time."""
        ready, _, _ = select.select([self._far] if self.is_plugged else [], [], [], seconds)
        return os.read(self._far, CHUNK) if ready else b""

    def write(self, data: bytes) -> None:
        """Send to the program; where nobody reads, what does not fit is lost, as on a cable."""
        if data and self.is_plugged:
            try:
                os.write(self._far, data)
            except BlockingIOError:
                return


class EmulatedDevice:
    """An emulator at its port. `step` once in a while carries everything that is due."""

    def __init__(self, emulator: Emulator, port: PtyPort, clock: Clock) -> None:
        self.port = port
        self.faults = emulator.faults | CABLE_FAULTS
        self._emulator = emulator
        self._cable = Cable(emulator.bedside)
        self._clock = clock

    def step(self, seconds: float = WAIT_SECONDS) -> None:
        """Wait for the program at most so long, and answer."""
        heard = self.port.read(seconds)
        t = self._clock.now().t
        said = (self._emulator.hear(t, heard) if heard else b"") + self._emulator.speak(t)
        self.port.write(self._cable.carry(said))

    def toggle(self, word: str) -> str:
        """A fault begins or ends; says what is the case now."""
        if word not in self.faults:
            return f"{word!r} is no fault of this device; type one of: {', '.join(sorted(self.faults))}"
        fault, present = Fault(word), self._emulator.bedside.faults
        present ^= {fault}
        if fault is Fault.UNPLUG:
            self.port.unplug() if fault in present else self.port.plug()
        return f"{word} {'on' if fault in present else 'off'}"


def make(driver: str, scenario: str, name: Path, clock: Clock) -> EmulatedDevice:
    """The emulated device of a driver; raises NotEmulated for one that has none."""
    if driver not in EMULATORS:
        raise NotEmulated(f"{driver!r} cannot be emulated; known: {', '.join(EMULATORS)}")
    if sys.platform == "win32":
        raise NotEmulated("emulated devices need a pseudo-terminal: use Linux or macOS")
    emulator = EMULATORS[driver](Bedside(patient(scenario), clock.now().utc))
    return EmulatedDevice(emulator, PtyPort(name), clock)


class Typed:
    """The words that a person types, one a line."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""
        self._is_open = True

    def words(self) -> list[str]:
        """Those that stand ready, without waiting; none once the input has ended."""
        if not self._is_open or not select.select([self._descriptor], [], [], 0)[0]:
            return []
        data = os.read(self._descriptor, CHUNK)
        self._is_open = bool(data)
        *lines, self._rest = (self._rest + data).split(b"\n")
        return [word for line in lines if (word := line.decode("utf-8", "replace").strip().lower())]


def emulate(driver: str, scenario: str, tell: Callable[[str], None], typed: Typed) -> None:
    """Run until interrupted; a person may type faults meanwhile."""
    with tempfile.TemporaryDirectory(prefix="kat-") as folder:
        device = make(driver, scenario, Path(folder) / driver, SystemClock())
        tell(f"{DRIVERS[driver].title} on {device.port.name} -> {device.port.name.readlink()}")
        tell(f"Type a fault to begin or end it: {', '.join(sorted(device.faults))}. Ctrl-C ends.")
        try:
            while True:
                device.step()
                for word in typed.words():
                    tell(device.toggle(word))
        finally:
            device.port.unplug()
