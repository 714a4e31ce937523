"""A driver and an emulated device on one table: no port, no thread, and a clock that is stepped by hand."""

from __future__ import annotations

from datetime import UTC, datetime

from kat_monitor.clock import from_iso
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.emulators import EMULATORS
from kat_monitor.devices.emulators.bedside import Bedside, Fault, patient
from kat_monitor.devices.emulators.emulator import Cable
from kat_monitor.devices.outputs import DeviceState, Failed, Observed, Output, State
from kat_monitor.devices.recognise import looks_like
from kat_monitor.devices.registry import DRIVERS, new_decoder
from kat_monitor.devices.stored import Stored
from kat_monitor.vitals import Number, Reading

WHEN = from_iso("2026-01-05T09:00:00Z")
STEP_MS = 20
MINUTE = 60_000


class Bench:
    """One device, watched."""

    def __init__(self, driver: str, scenario: str = "typical", *faults: Fault) -> None:
        zero = datetime.fromtimestamp(WHEN / 1000, UTC).replace(tzinfo=None)
        spec = DRIVERS[driver]
        self.t = 0
        self.outputs: list[Output] = []
        self.sent: list[bytes] = []
        self.heard: list[bytes] = []
        self.bedside = Bedside(patient(scenario), WHEN)
        self.bedside.faults |= set(faults)
        self.driver = Driver(spec, new_decoder(driver), spec.dialogue(), Stored(zero), looks_like)
        self._emulator = EMULATORS[driver](self.bedside)
        self._cable = Cable(self.bedside)
        self._plugged = False
        self.outputs += self.driver.open(0)
        self.plug()

    def plug(self) -> None:
        """The port is there, and opened."""
        self._plugged = True
        self.outputs += self.driver.on_link(self.t, LinkNote(NoteKind.OPENED, "COM3"))

    def unplug(self) -> None:
        """The port is gone."""
        self._plugged = False
        self.outputs += self.driver.on_link(self.t, LinkNote(NoteKind.LOST, "COM3 is gone. Plug the cable in again."))

    def run(self, ms: int) -> Bench:
        """Let time pass."""
        until = self.t + ms
        while self.t < until:
            self.t += STEP_MS
            order = self.driver.order(self.t)
            said = self._emulator.hear(self.t, order.send) + self._emulator.speak(self.t)
            if order.send:
                self.sent.append(order.send)
            self.heard.append(said)
            arrived = self._cable.carry(said) if self._plugged else b""
            self.outputs += self.driver.on_bytes(self.t, arrived) if arrived else self.driver.tick(self.t)
        return self

    def measure(self) -> Bench:
        """Somebody presses the key."""
        self.outputs += self.driver.measure(self.t)
        return self

    @property
    def observed(self) -> list[Observed]:
        """Everything that would be recorded."""
        return [output for output in self.outputs if isinstance(output, Observed)]

    @property
    def pressures(self) -> list[tuple[Number | None, ...]]:
        """Cuff results, in order."""
        return [
            tuple(r.value for r in each.readings if r.vital in ("systolic", "diastolic"))
            for each in self.observed
            if any(r.vital == "systolic" for r in each.readings)
        ]

    @property
    def failures(self) -> list[str]:
        """What was tried and gave nothing."""
        return [output.reason for output in self.outputs if isinstance(output, Failed)]

    @property
    def states(self) -> list[State]:
        """The states, each once in a row."""
        states = [output.state for output in self.outputs if isinstance(output, DeviceState)]
        return [state for at, state in enumerate(states) if at == 0 or states[at - 1] is not state]

    @property
    def texts(self) -> list[str]:
        """What was said."""
        return [output.text for output in self.outputs if isinstance(output, DeviceState)]

    def values(self, vital: str) -> list[Reading]:
        """The readings of one vital, in order."""
        return [r for each in self.observed for r in each.readings if r.vital == vital]
