"""A device's words as events of the record, and the feed that submits them.

Owns the translation of driver outputs into events and the start of a link with its driver. Refuses to know the monitor:
`submit` is handed in, and is the same door that people's entries use.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kat_monitor import events as ev
from kat_monitor.clock import Clock
from kat_monitor.devices.driver import DeviceState, Driver, Failed, Observed, Output
from kat_monitor.devices.link import Link, LinkThread
from kat_monitor.devices.registry import DRIVERS, new_decoder

Submit = Callable[[ev.Event], None]


def as_event(device: str, driver: str, output: Output) -> ev.Event | None:
    """The event of one output; None for a state on the way, which is no fact about the patient's monitoring."""
    match output:
        case Observed(observed_t, source, readings):
            return ev.VitalsObserved(
                by=device, role="device", observed_t=observed_t, source=source, readings=readings, device=device
            )
        case Failed(observed_t, vital, reason):
            return ev.MeasurementFailed(
                by=device, role="device", observed_t=observed_t, device=device, vital=vital, reason=reason
            )
        case DeviceState(since, state, text) if state.recorded is not None:
            return ev.DeviceChanged(
                by=device, role="device", device=device, driver=driver, state=state.recorded, text=text, since=since
            )
    return None


class DeviceFeed:
    """One connected device: its link's thread, its driver, and the name under which the record knows it."""

    def __init__(self, device: str, driver: str, link: Link, clock: Clock, submit: Submit) -> None:
        """`device` names it in the record (driver and port); raises NoDecoderError for a driver without a decoder."""
        self.device = device
        self.driver = driver
        self._submit = submit
        self._thread = LinkThread(link, Driver(DRIVERS[driver], new_decoder(driver)), clock, self._emit)

    def start(self) -> None:
        """Begin to open the port."""
        self._thread.start()

    def stop(self) -> bool:
        """Close the port; True if its thread ended in time."""
        return self._thread.stop()

    def _emit(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            event = as_event(self.device, self.driver, output)
            if event is not None:
                self._submit(event)
