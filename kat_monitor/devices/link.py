"""Where bytes come from and go to, and the one thread that carries them to a driver.

Owns the link's protocol, the replay of a captured byte file, and `LinkThread`. Refuses to let anything out of the
thread but outputs, through the one `emit` that it was given, and frozen values: no lock, no shared state, no exception
of a port.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kat_monitor.clock import Clock
from kat_monitor.devices.capture import Capture
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.outputs import DeviceState, Order, Output, State
from kat_monitor.words import say

DIED = say("The program lost this device by a fault of its own. Disconnect it and connect it again.")
IDLE = b""
"""What a link hands over when nothing came: time passes."""
STOP_SECONDS = 1.0
LAST_WORDS_MS = 500
"""A port is closed no later than this, whatever is still to be said."""
CHUNK = 4096
BITS_A_BYTE = 10
"""On the wire: start bit, eight data bits, stop bit."""
PIECE_SECONDS = 0.05
"""A replay hands over what the wire would have carried in so long."""

Receive = Callable[[bytes | LinkNote], Order]
"""Take what came; returns what the link is to do now."""
Wait = Callable[[float], bool]
"""Wait so many seconds or until stopped; True if stopped."""
Emit = Callable[[Sequence[Output]], None]
Request = Callable[[int], Sequence[Output]]
"""Something to do with the driver at `t`, in its thread."""


class Link(Protocol):
    """A source of bytes."""

    def run(self, receive: Receive, stopped: Wait) -> None:
        """Hand over bytes, notes, and IDLE at least every 0.2 s while open, until stopped; errors become notes.

        Each order is carried out at once. A link without a way back to the device ignores what is to be sent.
        """
        ...


class LinkThread:
    """Runs one link and its driver in one thread; `emit` is called there with what came out."""

    def __init__(self, link: Link, driver: Driver, clock: Clock, emit: Emit, capture: Capture | None = None) -> None:
        self.capture = capture or Capture()
        self._link = link
        self._driver = driver
        self._clock = clock
        self._emit = emit
        self._requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._hung_up_t: int | None = None
        self._thread = threading.Thread(target=self._run, name="kat-link", daemon=True)

    def start(self) -> None:
        """Begin to open the port."""
        self._thread.start()

    def stop(self) -> bool:
        """Say the last words and close the port; True if the thread ended within a second."""
        self._stop.set()
        self._thread.join(STOP_SECONDS)
        return not self._thread.is_alive()

    def ask(self, request: Request) -> None:
        """Have something done in the link's thread, soon; at once where that has ended. From any thread."""
        if self._stop.is_set() and not self._thread.is_alive():
            self._say(request(self._clock.now().t))
        else:
            self._requests.put(request)

    def _run(self) -> None:
        """A fault of ours is not caught, but nobody should wait for a device that nobody reads any more."""
        self._say(self._driver.open(self._clock.now().t))
        try:
            self._link.run(self._receive, self._stopped)
        except BaseException:
            self._say([DeviceState(self._clock.now().t, State.RECONNECTING, DIED)])
            raise
        self._say(self._driver.close(self._clock.now().t))

    def _receive(self, got: bytes | LinkNote) -> Order:
        t = self._clock.now().t
        if isinstance(got, LinkNote):
            self._say(self._driver.on_link(t, got))
        elif got:
            self.capture.add(got)
            self._say(self._driver.on_bytes(t, got))
        else:
            self._say(self._driver.tick(t))
        self._do_requests(t)
        return self._driver.order(t)

    def _stopped(self, seconds: float) -> bool:
        """Wait; once stopped, True as soon as the driver has said its last words."""
        self._do_requests(self._clock.now().t)
        if not self._stop.wait(seconds):
            return False
        t = self._clock.now().t
        if self._hung_up_t is None:
            self._hung_up_t = t
            self._driver.hang_up(t)
        return self._driver.is_done or t - self._hung_up_t >= LAST_WORDS_MS

    def _do_requests(self, t: int) -> None:
        while not self._requests.empty():
            self._say(self._requests.get()(t))

    def _say(self, outputs: Sequence[Output]) -> None:
        if outputs:
            self._emit(outputs)


class ReplayLink:
    """A captured byte file as a link: `speed` times the wire's own rate, or as fast as it can be read (None)."""

    def __init__(self, path: Path, baud: int, speed: float | None = 1.0) -> None:
        rate = None if speed is None else baud / BITS_A_BYTE * speed
        self._path = path
        self._chunk = CHUNK if rate is None else max(1, round(rate * PIECE_SECONDS))
        self._seconds = 0.0 if rate is None else self._chunk / rate

    def run(self, receive: Receive, stopped: Wait) -> None:
        """Hand over the file in pieces at its pace; there is nobody to send anything to."""
        try:
            with self._path.open("rb") as capture:
                receive(LinkNote(NoteKind.OPENED, self._path.name))
                while data := capture.read(self._chunk):
                    receive(data)
                    if stopped(self._seconds):
                        return
        except OSError as error:
            receive(
                LinkNote(
                    NoteKind.ENDED,
                    say("{name} cannot be read: {strerror}.", name=self._path.name, strerror=error.strerror),
                )
            )
            return
        receive(LinkNote(NoteKind.ENDED, say("End of {name}.", name=self._path.name)))
