"""Emulated devices on real pseudo-terminals, each in a thread, and feeds that read them as any serial port."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from kat_monitor.clock import Moment, SystemClock
from kat_monitor.devices.emulators import EMULATORS
from kat_monitor.devices.emulators.bedside import Bedside, patient
from kat_monitor.devices.emulators.terminal import EmulatedDevice, PtyPort
from kat_monitor.devices.ports import Port
from kat_monitor.devices.registry import DRIVERS
from kat_monitor.devices.serial_link import SerialLink
from kat_monitor.devices.simulator import CuffResult


class HastyClock:
    """A clock that runs `speed` times as fast."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._clock = SystemClock()

    def now(self) -> Moment:
        moment = self._clock.now()
        return Moment(round(moment.t * self._speed), moment.utc)


class QuickBedside(Bedside):
    """A patient whose cuff takes as long as a test likes."""

    cuff_ms = 500

    def cuff(self, t: int) -> CuffResult:
        return super().cuff(t)._replace(duration_ms=self.cuff_ms)


class OnTable:
    """One emulated device, plugged in. `do` is called in its thread."""

    def __init__(self, driver: str, folder: Path, speed: float = 1.0) -> None:
        self.bedside = QuickBedside(patient("typical"), SystemClock().now().utc)
        self.emulator = EMULATORS[driver](self.bedside)
        self.device = EmulatedDevice(self.emulator, PtyPort(folder / driver), HastyClock(speed))
        self.link = SerialLink(Port(str(folder / driver)), DRIVERS[driver].serial)
        self._wanted: list[Callable[[], object]] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def unplug(self) -> None:
        """Pull the plug, and come back when it is out."""
        self._do(self.device.port.unplug)

    def plug(self) -> None:
        """Put it back in."""
        self._do(self.device.port.plug)

    def wait_until(self, happened: Callable[[], bool]) -> None:
        """Let the device work until something has happened to it."""
        for _ in range(2_000):
            if happened():
                return
            self._do(lambda: None)
        raise AssertionError("it never happened")

    def close(self) -> None:
        """Switch it off."""
        self._over.set()
        self._thread.join()
        self.device.port.unplug()

    def _do(self, act: Callable[[], object]) -> None:
        done = threading.Event()
        self._wanted.append(lambda: (act(), done.set()))
        assert done.wait(5)

    def _run(self) -> None:
        while not self._over.is_set():
            while self._wanted:
                self._wanted.pop(0)()
            self.device.step(0.005)
