"""A device's words as events of the record, and the feed that submits them.

Owns the translation of driver outputs into events, the start of a link with its driver, what a screen is shown of a
device, and what a person may ask of it. Refuses to know the monitor: `submit` is handed in, and is the same door that
people's entries use. What is shown is a frozen view: any thread may read it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import Clock, local
from kat_monitor.devices import capture
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.link import Link, LinkThread, ReplayLink
from kat_monitor.devices.outputs import DeviceState, Failed, Observed, Output, State
from kat_monitor.devices.ports import Port
from kat_monitor.devices.recognise import looks_like
from kat_monitor.devices.registry import DRIVERS, new_decoder
from kat_monitor.devices.serial_link import SerialLink
from kat_monitor.devices.spec import Talk
from kat_monitor.devices.stored import Stored

Submit = Callable[[ev.Event], None]


class DeviceView(msgspec.Struct, frozen=True, kw_only=True):
    """A device as a screen shows it. `text` says what it does or what to check; times are the session's `t`."""

    device: str
    driver: str
    title: str
    can_measure: bool
    state: State = State.CLOSED
    since: int = 0
    text: str = ""
    latest: tuple[Observed, ...] = ()
    """The newest reading of each vital, those of one instant together."""
    failed: Failed | None = None
    """Why the newest cuff measurement gave nothing; None after one that did."""
    may_be_inflated: bool = False
    """A cuff measures, or did when the device fell silent: it can be stopped."""


Watch = Callable[[DeviceView], None]


def as_event(device: str, driver: str, output: Output) -> ev.Event | None:
    """The event of one output; None for a state on the way, which is no fact about the patient's monitoring.

    A device that speaks after a measurement alone may be waited for all day: that its port is open is such a fact, or a
    port that was lost and is back would stay lost until somebody measures.
    """
    match output:
        case Observed(observed_t, source, readings):
            return ev.VitalsObserved(
                by=device, role="device", observed_t=observed_t, source=source, readings=readings, device=device
            )
        case Failed(observed_t, vital, reason):
            return ev.MeasurementFailed(
                by=device, role="device", observed_t=observed_t, device=device, vital=vital, reason=reason
            )
        case DeviceState(since, state, text):
            is_waiting = state is State.IDENTIFYING and DRIVERS[driver].talk is Talk.PUSHES
            recorded = "degraded" if is_waiting else state.recorded
            if recorded is None:
                return None
            return ev.DeviceChanged(
                by=device, role="device", device=device, driver=driver, state=recorded, text=text, since=since
            )


def shown(view: DeviceView, output: Output) -> DeviceView:
    """The view after one more output."""
    change = msgspec.structs.replace
    match output:
        case DeviceState(since, state, text):
            inflated = state is State.MEASURING or (view.may_be_inflated and state is State.DEGRADED)
            return change(view, since=since, state=state, text=text, may_be_inflated=inflated)
        case Failed():
            return change(view, failed=output)
    vitals = {reading.vital for reading in output.readings}
    kept = (
        change(each, readings=tuple(reading for reading in each.readings if reading.vital not in vitals))
        for each in view.latest
    )
    failed = None if "systolic" in vitals else view.failed
    return change(view, latest=(*(each for each in kept if each.readings), output), failed=failed)


def serial_link(driver: str, port: Port) -> SerialLink:
    """The link of a serial device: each of its driver's settings is tried in turn."""
    return SerialLink(port, DRIVERS[driver].serial)


class DeviceFeed:
    """One connected device: its link's thread, its driver, and the name under which the record knows it."""

    def __init__(
        self, device: str, driver: str, link: Link, clock: Clock, submit: Submit, watch: Watch = lambda view: None
    ) -> None:
        """`device` names it in the record (driver and port); raises NoDecoderError for a driver without a decoder.

        `watch` is called in the link's thread with each new view.
        """
        spec, moment = DRIVERS[driver], clock.now()
        decoder = new_decoder(driver)
        self.device = device
        self.driver = driver
        self.view = DeviceView(device=device, driver=driver, title=spec.title, can_measure=spec.can_measure)
        self._spec = spec
        self._submit = submit
        self._watch = watch
        self._is_asked = False
        """The cuff that measures, or will, was started from here."""
        self._recorded: tuple[str, str] | None = None
        """State and text of the newest DeviceChanged: the same is not recorded again."""
        is_now = not isinstance(link, ReplayLink)  # a captured file's clock is another time's, and judges nothing
        stored = Stored(local(moment.utc - moment.t).replace(tzinfo=None) if is_now else None)
        self._core = Driver(spec, decoder, spec.dialogue(), stored, looks_like)
        self._thread = LinkThread(link, self._core, clock, self._emit)

    @property
    def tail(self) -> bytes:
        """The last bytes that the device sent."""
        return self._thread.capture.tail

    @property
    def received(self) -> int:
        """How many bytes came in all."""
        return self._thread.capture.received

    def start(self) -> None:
        """Begin to open the port."""
        self._thread.start()

    def stop(self) -> bool:
        """Stop a cuff that was started here, close the port; True if its thread ended in time."""
        return self._thread.stop()

    def measure(self) -> None:
        """Start the cuff, for a person or the schedule, who record that. What comes of it is in view and record."""
        self._is_asked = True
        self._thread.ask(self._core.measure)

    def stop_measuring(self) -> None:
        """Let the air out of the cuff."""
        self._thread.ask(self._core.stop_measuring)

    def save_capture(self, path: Path, done: Callable[[str], None]) -> None:
        """Write the latest bytes without identities; `done` is told, in the link's thread, what is wrong, or ""."""

        def save(t: int) -> Sequence[Output]:
            done(capture.write(path, self._thread.capture.everything(), self._spec.scrub))
            return ()

        self._thread.ask(save)

    def _emit(self, outputs: Sequence[Output]) -> None:
        for output in outputs:
            self._tell_start(output)
            self.view = shown(self.view, output)
            event = as_event(self.device, self.driver, output)
            if isinstance(event, ev.DeviceChanged):
                is_same = self._recorded == (event.state, event.text)
                self._recorded = event.state, event.text
                event = None if is_same else event
            if event is not None:
                self._submit(event)
        self._watch(self.view)

    def _tell_start(self, output: Output) -> None:
        """A cuff that somebody started at the device takes the oximeter's pulse away like any other."""
        if isinstance(output, Failed):
            self._is_asked = False
        if not isinstance(output, DeviceState) or output.state is not State.MEASURING:
            return
        if self.view.state is not State.MEASURING:
            is_asked, self._is_asked = self._is_asked, False
            if not is_asked:
                name = self.device
                self._submit(ev.CuffStarted(by=name, role="device", device=name, observed_t=output.since))
