"""What a device is told, and when: the host's side of a conversation, without a port and without a clock.

Owns the shape of a dialogue, the order and spacing of commands, and the rules that every cuff is started and stopped
by. Refuses I/O and time: `t` (ms) is an argument, what to send is handed out by `send`, what came is handed in by
`hear`, decoded.

Rules that every dialogue keeps
1. A cuff is inflated by `measure` alone, never because a port opened or a device answered.
2. A measurement that was begun here is cancelled when the line was cut, when the guard time is over, and at the end.
3. A result is handed on only if it is known to be newer than the start.
"""

from __future__ import annotations

from collections import deque

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind
from kat_monitor.words import say

GUARD_MS = 180_000
"""A cuff that has not given a result by now is told to stop, whatever its own guard says."""
NO_START_MS = 10_000
"""A cuff that was told to start and is not seen to measure by now did not start."""
CANCEL_AGAIN_MS = 2_000
STOPPING_MS = 12_000
"""A cuff that still measures after it was told to stop is told again every two seconds, for so long."""


PRESSURES = frozenset({"systolic", "diastolic", "map"})


def has_pressures(item: Decoded) -> bool:
    """Whether this is the result of a cuff, with values or without."""
    return isinstance(item, Measurement) and any(reading.vital in PRESSURES for reading in item.readings)


def gave_pressures(item: Measurement) -> bool:
    """Whether a cuff gave any pressure at all: one that gave none has failed."""
    return any(reading.value is not None for reading in item.readings if reading.vital in PRESSURES)


class Outbox:
    """Commands that wait for their turn; at least `gap_ms` lie between two."""

    def __init__(self, gap_ms: int = 0) -> None:
        self._gap_ms = gap_ms
        self._waiting: deque[bytes] = deque()
        self._sent_t: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def put(self, *commands: bytes) -> None:
        """Say these after what waits, each one once."""
        self._waiting += [command for command in commands if command not in self._waiting]

    def replace(self, *commands: bytes) -> None:
        """Say these instead of what waits."""
        self._waiting = deque(commands)

    def take(self, t: int) -> bytes:
        """The next command if it may be sent now, else nothing."""
        if not self._waiting or (self._sent_t is not None and t - self._sent_t < self._gap_ms):
            return b""
        self._sent_t = t
        return self._waiting.popleft()


class Dialogue:
    """The dialogue of a device that needs none: it is listened to. The others say what they do otherwise."""

    can_measure = False
    """Whether a cuff can be started from here."""
    guard_ms = GUARD_MS

    @property
    def is_ready(self) -> bool:
        """Whether the device does what it was told, so that its values may come."""
        return True

    @property
    def is_done(self) -> bool:
        """Whether nothing more is to be said at once; asked after `hang_up`."""
        return True

    def begin(self, t: int) -> None:
        """The port was opened."""

    def hear(self, t: int, item: Decoded) -> list[Decoded]:
        """The device sent this; what of it the driver should know."""
        return [item]

    def tick(self, t: int) -> list[Decoded]:
        """What time alone brings about."""
        return []

    def send(self, t: int) -> bytes:
        """What the device is to be sent now; nothing if nothing is due."""
        return b""

    def measure(self, t: int) -> str:
        """Start the cuff; says why it cannot be started, or nothing."""
        return say("it cannot be started from here: press its own start button")

    def cancel(self, t: int) -> None:
        """Stop the cuff, whoever started it."""

    def give_up(self, t: int) -> None:
        """The guard time is over: stop the cuff if it was started here."""

    def lost(self) -> str:
        """The port is gone; says why a measurement that was begun here ended, or nothing."""
        return ""

    def hang_up(self, t: int) -> None:
        """The port will be closed: only what must be said before is still said."""


class CuffDialogue(Dialogue):
    """What all cuffs that take commands have in common: one start at a time, and no end without a word."""

    can_measure = True
    start_command = b""
    cancel_command = b""
    opening: tuple[bytes, ...] = ()
    """What is said as soon as the port is open."""

    def __init__(self, gap_ms: int = 0) -> None:
        self.outbox = Outbox(gap_ms)
        self._started_t: int | None = None
        """When a measurement was begun here; None while none is under way."""
        self._seen_busy = False
        """The device was seen to measure since its last result."""
        self._was_cut = False
        self._stopping_t: int | None = None
        """When it was told to stop; None once it did, or did not for too long."""
        self._told_t = 0

    @property
    def is_done(self) -> bool:
        """Whether the last words were said."""
        return self.outbox.is_empty

    def begin(self, t: int) -> None:
        """An inflation that was cut off is cancelled when the device is back: nobody watched it."""
        self.outbox.replace(*self.opening, *([self.cancel_command] if self._was_cut else []))
        self._was_cut = self._seen_busy = False
        self._stopping_t = None

    def send(self, t: int) -> bytes:
        """The next command."""
        return self.outbox.take(t)

    def measure(self, t: int) -> str:
        """Start; the driver sees to it that this is not asked while one is under way."""
        self._started_t, self._seen_busy, self._stopping_t = t, False, None
        self.outbox.put(self.start_command)
        return ""

    def cancel(self, t: int) -> None:
        """Stop, before anything else is said, and again while the device says that it measures."""
        self._started_t = None
        self._stopping_t = self._told_t = t
        self.outbox.replace(self.cancel_command)

    def give_up(self, t: int) -> None:
        """Stop what was started here; a measurement that somebody began at the device is left to the device."""
        if self._started_t is not None:
            self.cancel(t)

    def lost(self) -> str:
        """A measurement under way has failed: its result could not be told from an older one."""
        self.outbox.replace()
        if self._started_t is None:
            return ""
        self._started_t, self._was_cut = None, True
        return say("the connection was lost while it measured")

    def hang_up(self, t: int) -> None:
        """A measurement that was begun here does not go on unwatched."""
        is_under_way = self._started_t is not None or self._stopping_t is not None
        self.outbox.replace(*([self.cancel_command] if is_under_way else []))
        self._started_t = None

    def tick(self, t: int) -> list[Decoded]:
        """A start that shows no effect is called off, and a stop is no longer waited for."""
        if self._stopping_t is not None and t - self._stopping_t >= STOPPING_MS:
            self._stopping_t = None
        if self._started_t is None or self._seen_busy or t - self._started_t < NO_START_MS:
            return []
        self.cancel(t)
        return [LinkNote(NoteKind.FAILED, self._why_not_started())]

    def _why_not_started(self) -> str:
        return say("it did not start")

    def _on_busy(self, t: int, item: Decoded) -> list[Decoded]:
        """The device measures. While it should stop, it is told so again."""
        if self._stopping_t is not None:
            if t - self._told_t >= CANCEL_AGAIN_MS:
                self._told_t = t
                self.outbox.put(self.cancel_command)
            return [LinkNote(NoteKind.ALIVE)]
        self._seen_busy = True
        return [item]

    def _on_over(self, item: Decoded) -> list[Decoded]:
        """A measurement ended, with a result or without; after a cancel neither is one that somebody waits for."""
        was_cancelled = self._stopping_t is not None
        self._started_t, self._stopping_t, self._seen_busy = None, None, False
        return [LinkNote(NoteKind.ALIVE)] if was_cancelled else [item]
