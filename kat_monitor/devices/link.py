"""Where bytes come from, and the one thread that carries them to a driver.

Owns the link's protocol, the replay of a captured byte file, and `LinkThread`. Refuses to let anything out of the
thread but outputs, through the one `emit` that it was given: no lock, no shared state, no exception of a port.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kat_monitor.clock import Clock
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver, Output

IDLE = b""
"""What a link hands over when nothing came: time passes."""
STOP_SECONDS = 0.5
CHUNK = 4096
BITS_A_BYTE = 10
"""On the wire: start bit, eight data bits, stop bit."""
PIECE_SECONDS = 0.05
"""A replay hands over what the wire would have carried in so long."""

Receive = Callable[[bytes | LinkNote], None]
Wait = Callable[[float], bool]
"""Wait so many seconds or until stopped; True if stopped."""


class Link(Protocol):
    """A source of bytes."""

    def run(self, receive: Receive, stopped: Wait) -> None:
        """Hand over bytes, notes, and IDLE at least every 0.2 s while open, until stopped; errors become notes."""
        ...


class LinkThread:
    """Runs one link and its driver in one thread; `emit` is called there with what came out."""

    def __init__(self, link: Link, driver: Driver, clock: Clock, emit: Callable[[Sequence[Output]], None]) -> None:
        self._link = link
        self._driver = driver
        self._clock = clock
        self._emit = emit
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="kat-link", daemon=True)

    def start(self) -> None:
        """Begin to open the port."""
        self._thread.start()

    def stop(self) -> bool:
        """Close the port; True if the thread ended within half a second."""
        self._stop.set()
        self._thread.join(STOP_SECONDS)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._say(self._driver.open(self._clock.now().t))
        self._link.run(self._receive, self._stop.wait)
        self._say(self._driver.close(self._clock.now().t))

    def _receive(self, got: bytes | LinkNote) -> None:
        t = self._clock.now().t
        if isinstance(got, LinkNote):
            self._say(self._driver.on_link(t, got))
        elif got:
            self._say(self._driver.on_bytes(t, got))
        else:
            self._say(self._driver.tick(t))

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
        """Hand over the file in pieces at its pace."""
        try:
            with self._path.open("rb") as capture:
                receive(LinkNote(NoteKind.OPENED, self._path.name))
                while data := capture.read(self._chunk):
                    receive(data)
                    if stopped(self._seconds):
                        return
        except OSError as error:
            receive(LinkNote(NoteKind.ENDED, f"{self._path.name} cannot be read: {error.strerror}."))
            return
        receive(LinkNote(NoteKind.ENDED, f"End of {self._path.name}."))
