"""Watches one device: from what its link, its decoder and its dialogue say to observed values and one state.

Owns the state machine, the guard over a cuff measurement and what is said when nothing valid comes. Refuses I/O and
clocks: `t` (ms, the session's) is an argument of everything, and what to send is handed out by `order`. *Connected* is
said only after the device sent something valid, never because a port opened; nothing received and garbage received are
told apart, because they have different remedies.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, Decoder, LinkNote, Measurement, NoteKind
from kat_monitor.devices.dialogue import Dialogue, gave_pressures, has_pressures
from kat_monitor.devices.outputs import NO_ORDER, DeviceState, Failed, Observed, Order, Output, State
from kat_monitor.devices.pace import Pace
from kat_monitor.devices.silence import Name, Silence
from kat_monitor.devices.spec import DriverSpec
from kat_monitor.devices.stored import Stored
from kat_monitor.words import joined, say

INFLATED = say("Its cuff may be inflated: stop it, or take it off.")


class Driver:
    """One device's state machine. Call `tick` at least every 0.25 s while the link is idle, and `order` after all."""

    def __init__(
        self,
        spec: DriverSpec,
        decoder: Decoder,
        dialogue: Dialogue | None = None,
        stored: Stored | None = None,
        name: Name = lambda data: "",
    ) -> None:
        """`name` says whose bytes these are, when they are not this device's."""
        self.state = State.CLOSED
        self._spec = spec
        self._decoder = decoder
        self._dialogue = dialogue or Dialogue()
        self._stored = stored or Stored()
        self._silence = Silence(spec, name)
        self._pace = Pace()
        self._text = ""
        self._where = ""
        self._measuring_t: int | None = None
        """Since when a cuff measures; None if none does."""
        self._retune = False
        self._is_leaving = False

    @property
    def is_done(self) -> bool:
        """Whether the port may be closed: after `hang_up` and the orders that it brought about."""
        return not self.state.is_open or self._dialogue.is_done

    # --- the link -----------------------------------------------------------------------------------------------------

    def open(self, t: int) -> list[Output]:
        """A link is being started."""
        return self._become(t, State.OPENING, say("Opening {title}.", title=self._spec.title))

    def on_link(self, t: int, note: LinkNote) -> list[Output]:
        """What the link says about the port."""
        match note.kind:
            case NoteKind.OPENED:
                return self._on_opened(t, note.text)
            case NoteKind.LOST | NoteKind.REFUSED:
                return self._cut(t) + self._become(t, State.RECONNECTING, note.text)
            case NoteKind.ENDED:
                return self._cut(t) + self._become(t, State.CLOSED, note.text)
        return []

    def on_bytes(self, t: int, data: bytes) -> list[Output]:
        """What the device sent. What it says while it is being left is of no use to anybody."""
        if self._is_leaving:
            return []
        items = self._decoder.feed(data)
        self._silence.heard(t, data, valid=bool(items))
        outputs: list[Output] = []
        for item in items:
            for heard in self._dialogue.hear(t, item):
                outputs += self._on_item(t, heard)
        return outputs + self.tick(t)

    def tick(self, t: int) -> list[Output]:
        """What time alone brings about: a held-back second of a stream, a time-out, a silence that has lasted."""
        outputs: list[Output] = []
        if self._is_leaving:
            return outputs
        for item in self._dialogue.tick(t) if self.state.is_open else ():
            outputs += self._on_item(t, item)
        return [*outputs, *self._pace.due(t), *self._overdue(t)]

    def order(self, t: int) -> Order:
        """What the link is to do now; ask after every call."""
        if not self.state.is_open:
            return NO_ORDER
        send, retune = self._dialogue.send(t), self._retune
        self._retune = False
        return Order(send, retune) if send or retune else NO_ORDER

    def hang_up(self, t: int) -> None:
        """The port will be closed: what must be said before is ordered next."""
        self._is_leaving = True
        if self.state.is_open:
            self._dialogue.hang_up(t)

    def close(self, t: int) -> list[Output]:
        """The link was stopped."""
        return self._cut(t) + self._become(t, State.CLOSED, say("{title} is closed.", title=self._spec.title))

    # --- the cuff -----------------------------------------------------------------------------------------------------

    def measure(self, t: int) -> list[Output]:
        """Start the cuff, for a person or the schedule. While it measures a second start changes nothing."""
        if self._measuring_t is not None:
            return []
        is_there = self.state is State.STREAMING
        refused = self._dialogue.measure(t) if is_there else say("{title} is not connected", title=self._spec.title)
        return [Failed(t, "systolic", refused)] if refused else self._on_busy(t)

    def stop_measuring(self, t: int) -> list[Output]:
        """Let the air out of the cuff, whoever started it; also the emergency stop."""
        if not self.state.is_open or not self._dialogue.can_measure:
            return []
        self._dialogue.cancel(t)
        self._measuring_t = None
        if self.state is not State.MEASURING:
            return []
        return self._become(t, State.STREAMING, say("{title}: the measurement was stopped.", title=self._spec.title))

    # --- what the device says -----------------------------------------------------------------------------------------

    def _on_item(self, t: int, item: Decoded) -> list[Output]:
        if isinstance(item, Measurement):
            self._measuring_t = None if has_pressures(item) else self._measuring_t
            return self._connected(t) + self._observe(t, item)
        match item.kind:
            case NoteKind.MEASURING:
                return self._on_busy(t)
            case NoteKind.FAILED:
                self._measuring_t = None
                return [*self._connected(t), Failed(t, "systolic", item.text)]
            case NoteKind.DEVICE:
                return self._connected(t) + self._tell(t, item.text)
        return self._connected(t)

    def _on_busy(self, t: int) -> list[Output]:
        """The cuff inflates, or was just told to."""
        self._measuring_t = t if self._measuring_t is None else self._measuring_t
        return self._become(t, State.MEASURING, say("{title} is measuring.", title=self._spec.title))

    def _connected(self, t: int) -> list[Output]:
        """Something valid came. A cuff measures until it gives its result, whatever else arrives meanwhile."""
        if not self._dialogue.is_ready:
            if self.state is not State.IDENTIFYING:
                return []
            return self._become(
                t, State.CONFIGURING, say("{title} answers. Waiting for its values.", title=self._spec.title)
            )
        if self.state is State.STREAMING or (self.state is State.MEASURING and self._measuring_t is not None):
            return []
        return self._become(
            t, State.STREAMING, say("{title} is connected on {where}.", title=self._spec.title, where=self._where)
        )

    def _observe(self, t: int, measurement: Measurement) -> list[Output]:
        """A spot value at once, unless it is a stored one; a stream waits for its second."""
        refusal = self._stored.refusal(t, measurement)
        if refusal is not None:
            return self._tell(t, refusal) if refusal else []
        observed = Observed(self._stored.observed_t(t, measurement), measurement.source, measurement.readings)
        if has_pressures(measurement) and not gave_pressures(measurement):
            return [Failed(observed.observed_t, "systolic", measurement.fault or say("no values"))]
        if not measurement.source.is_streaming:
            return [observed]
        self._pace.hold(observed)
        words = self._stored.about_clock(t, measurement)
        return [*self._pace.due(t), *(self._tell(t, words) if words else [])]

    def _tell(self, t: int, words: str) -> list[Output]:
        """Something that people should know, in the state that it is."""
        return self._become(t, self.state, say("{title}: {words}.", title=self._spec.title, words=words))

    def _overdue(self, t: int) -> list[Output]:
        """A measurement without an end, which is no longer waited for; a device of which nothing valid comes."""
        outputs: list[Output] = []
        if self._measuring_t is not None and t - self._measuring_t >= self._dialogue.guard_ms:
            outputs.append(Failed(self._measuring_t + self._dialogue.guard_ms, "systolic", say("no result in time")))
            self._dialogue.give_up(t)
            self._measuring_t = None
            outputs += self._connected(t) if self.state is State.MEASURING else []
        is_ready = self._dialogue.is_ready
        since = self._silence.since(is_ready=is_ready)
        if not self.state.is_open or since is None or t < since:
            return outputs
        self._retune = self._silence.never_valid and len(self._spec.serial) > 1
        words = self._silence.what_to_check(t, is_ready=is_ready)
        return outputs + self._become(
            since, State.DEGRADED, words if self._measuring_t is None else joined(" ", (words, INFLATED))
        )

    # --- states -------------------------------------------------------------------------------------------------------

    def _on_opened(self, t: int, where: str) -> list[Output]:
        """The port is open. After a fault on the same port nothing is known better yet."""
        self._where = where
        self._decoder.end()
        self._silence.begin(t)
        self._stored.begin()
        self._dialogue.begin(t)
        if self.state is State.DEGRADED:
            return []
        return self._become(
            t, State.IDENTIFYING, say("{where} is open. Waiting for {title}.", where=where, title=self._spec.title)
        )

    def _cut(self, t: int) -> list[Output]:
        """The stream is broken: half a frame is dropped, what waited for its second goes out."""
        self._decoder.end()
        self._measuring_t = None
        why = self._dialogue.lost()
        return [*self._pace.rest(), *([Failed(t, "systolic", why)] if why else [])]

    def _become(self, since: int, state: State, text: str) -> list[Output]:
        """Say a state once: again only if the state or its words changed."""
        if (state, text) == (self.state, self._text):
            return []
        self.state, self._text = state, text
        return [DeviceState(since, state, text)]
