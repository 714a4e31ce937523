"""Watches one device: from what its link and its decoder say to observed values and one state.

Owns the state machine and the rate at which a stream is passed on. Refuses I/O and clocks: `t` (ms, the session's) is
an argument of everything. *Connected* is said only after the device sent something valid, never because a port opened;
nothing received and garbage received are told apart, because they have different remedies.

A stream is passed on at most once in each second of `t` per set of vitals. Of several measurements in one second the
newest counts, whole: a value of one and a quality of another would be a reading that no device made.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

from kat_monitor.devices.decoder import Decoder, LinkNote, Measurement, NoteKind
from kat_monitor.devices.spec import DriverSpec, Talk
from kat_monitor.vitals import Reading, Source

IDENTIFY_MS = 5_000
"""An open port on which nothing valid came for so long is not a connected device."""
SILENCE_MS = 3_000
"""A stream of one line a second has stopped; the values themselves go stale by the protocol's own limits."""
SECOND = 1_000

Recorded = Literal["connected", "degraded", "lost", "closed"]


class State(StrEnum):
    """Where a device stands."""

    CLOSED = "closed"
    OPENING = "opening"
    IDENTIFYING = "identifying"
    """The port is open, nothing valid came yet."""
    CONFIGURING = "configuring"
    """The device answered and is being told how to send."""
    STREAMING = "streaming"
    """Connected. A cuff that waits for a measurement is in this state too."""
    MEASURING = "measuring"
    """Connected, and the cuff inflates."""
    DEGRADED = "degraded"
    """The port is open, but nothing valid comes."""
    RECONNECTING = "reconnecting"
    """The port is gone or cannot be opened; the link tries again."""

    @property
    def recorded(self) -> Recorded | None:
        """The word for the record; None for the states on the way, which are no fact about the patient's monitoring."""
        return RECORDED.get(self)


RECORDED: dict[State, Recorded] = {
    State.CLOSED: "closed",
    State.STREAMING: "connected",
    State.MEASURING: "connected",
    State.DEGRADED: "degraded",
    State.RECONNECTING: "lost",
}


class Observed(msgspec.Struct, frozen=True):
    """Readings of one instant; `observed_t` is when the device measured, its own age applied."""

    observed_t: int
    source: Source
    readings: tuple[Reading, ...]


class Failed(msgspec.Struct, frozen=True):
    """The device tried to measure `vital` and gave nothing."""

    observed_t: int
    vital: str
    reason: str


class DeviceState(msgspec.Struct, frozen=True):
    """The device's state since `since`, in words that say what to do."""

    since: int
    state: State
    text: str


Output = Observed | Failed | DeviceState


class Driver:
    """One device's state machine. Call `tick` at least every 0.25 s while the link is idle."""

    def __init__(self, spec: DriverSpec, decoder: Decoder) -> None:
        self.state = State.CLOSED
        self._spec = spec
        self._decoder = decoder
        self._text = ""
        self._where = ""
        self._opened_t = 0
        self._heard_t: int | None = None
        """When bytes came last, valid or not; None if none came since the port opened."""
        self._valid_t: int | None = None
        """When something valid came last; None if nothing did since the port opened."""
        self._waiting: dict[tuple[str, ...], Observed] = {}
        self._passed: dict[tuple[str, ...], int] = {}

    @property
    def dropped(self) -> int:
        """Bytes that belonged to nothing valid."""
        return self._decoder.dropped

    def open(self, t: int) -> list[Output]:
        """A link is being started."""
        return self._become(t, State.OPENING, f"Opening {self._spec.title}.")

    def on_link(self, t: int, note: LinkNote) -> list[Output]:
        """What the link says about the port."""
        match note.kind:
            case NoteKind.OPENED:
                self._opened_t, self._heard_t, self._valid_t = t, None, None
                self._where = note.text
                return self._become(t, State.IDENTIFYING, f"{note.text} is open. Waiting for {self._spec.title}.")
            case NoteKind.LOST | NoteKind.REFUSED:
                return self._cut(t) + self._become(t, State.RECONNECTING, note.text)
            case NoteKind.ENDED:
                return self._cut(t) + self._become(t, State.CLOSED, note.text)
        return []

    def on_bytes(self, t: int, data: bytes) -> list[Output]:
        """What the device sent."""
        self._heard_t = t
        outputs: list[Output] = []
        for item in self._decoder.feed(data):
            self._valid_t = t
            if isinstance(item, Measurement):
                outputs += self._connected(t, done=item.source.is_cuff) + self._observe(t, item)
            else:
                outputs += self._on_note(t, item)
        return outputs + self.tick(t)

    def tick(self, t: int) -> list[Output]:
        """What time alone brings about: a held-back second of a stream, a silence that has lasted."""
        return self._pass_on(t) + self._complain(t)

    def close(self, t: int) -> list[Output]:
        """The link was stopped."""
        return self._cut(t) + self._become(t, State.CLOSED, f"{self._spec.title} is closed.")

    def _on_note(self, t: int, note: LinkNote) -> list[Output]:
        """What the device says beside its measurements."""
        if note.kind is NoteKind.MEASURING:
            return self._become(t, State.MEASURING, f"{self._spec.title} is measuring.")
        connected = self._connected(t, done=note.kind is NoteKind.FAILED)
        if note.kind is NoteKind.FAILED:
            return [*connected, Failed(t, "systolic", note.text)]
        if note.kind is NoteKind.DEVICE:
            return connected + self._become(t, self.state, f"{self._spec.title}: {note.text}.")
        return connected

    def _connected(self, t: int, *, done: bool) -> list[Output]:
        """Something valid came. A cuff measures until it gives its result, whatever else arrives meanwhile."""
        if self.state is State.STREAMING or (self.state is State.MEASURING and not done):
            return []
        return self._become(t, State.STREAMING, f"{self._spec.title} is connected on {self._where}.")

    def _observe(self, t: int, measurement: Measurement) -> list[Output]:
        """A spot value at once; a stream waits for its second."""
        observed = Observed(t - (measurement.age_ms or 0), measurement.source, measurement.readings)
        if not measurement.source.is_streaming:
            return [observed]
        self._waiting[tuple(reading.vital for reading in measurement.readings)] = observed
        return self._pass_on(t)

    def _pass_on(self, t: int) -> list[Output]:
        second = t // SECOND
        due = [vitals for vitals in self._waiting if self._passed.get(vitals) != second]
        for vitals in due:
            self._passed[vitals] = second
        return [self._waiting.pop(vitals) for vitals in due]

    def _complain(self, t: int) -> list[Output]:
        """Degraded once nothing valid came for too long; the words follow what is received instead."""
        since = self._silent_since()
        if since is None or t < since:
            return []
        pushes = self._spec.talk is Talk.PUSHES
        heard = pushes or (self._heard_t is not None and t - self._heard_t < SILENCE_MS)
        return self._become(since, State.DEGRADED, self._garbage() if heard else self._nothing())

    def _silent_since(self) -> int | None:
        """The instant at which the lack of anything valid becomes a fault; None while it is none."""
        if self.state not in (State.IDENTIFYING, State.STREAMING, State.MEASURING, State.DEGRADED):
            return None
        if self._spec.talk is Talk.PUSHES:
            garbage = self._valid_t is None and self._heard_t is not None
            return self._opened_t + IDENTIFY_MS if garbage else None
        return self._opened_t + IDENTIFY_MS if self._valid_t is None else self._valid_t + SILENCE_MS

    def _nothing(self) -> str:
        return f"Nothing received from {self._spec.title}. Check power and cable. {self._spec.help}"

    def _garbage(self) -> str:
        settings = " or ".join(setting.words for setting in self._spec.serial)
        return (
            f"Received bytes that are not from {self._spec.title}. Check that this is the device, and that it sends "
            f"at {settings}. {self._spec.help}"
        )

    def _cut(self, t: int) -> list[Output]:
        """The stream is broken: half a frame is dropped, what waited for its second goes out."""
        self._decoder.end()
        waiting = list(self._waiting.values())
        self._waiting.clear()
        self._heard_t = self._valid_t = None
        return [*waiting]

    def _become(self, since: int, state: State, text: str) -> list[Output]:
        """Say a state once: again only if the state or its words changed."""
        if (state, text) == (self.state, self._text):
            return []
        self.state, self._text = state, text
        return [DeviceState(since, state, text)]
