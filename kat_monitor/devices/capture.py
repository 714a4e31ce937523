"""The latest bytes that a device sent: shown live, and written to a file for support without identities.

Owns the bound, and the writing. Refuses to write what could name a person: each driver says what of its bytes may
(`scrub` in its row), and no driver's bytes may hold a line in which another device prints its patient's identity.
A file is the plain bytes, so that `decode` and a replay read it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

from kat_monitor.devices import omron_hbp, terumo_bp500
from kat_monitor.words import say

LARGEST = 2_000_000
"""Bytes that are kept: more than half an hour of the fastest oximeter, and hours of the others."""
TAIL = 256

Scrub = Callable[[bytes], bytes]


class Capture:
    """What came last, bounded. `tail` and `received` may be read from any thread."""

    def __init__(self, largest: int = LARGEST) -> None:
        self.tail = b""
        """The last bytes, to be shown."""
        self.received = 0
        """How many came in all."""
        self._largest = largest
        self._pieces: deque[bytes] = deque()
        self._size = 0

    def add(self, data: bytes) -> None:
        """Bytes that came."""
        self._pieces.append(data)
        self._size += len(data)
        while self._size > self._largest and len(self._pieces) > 1:
            self._size -= len(self._pieces.popleft())
        self.tail = (self.tail + data)[-TAIL:]
        self.received += len(data)

    def everything(self) -> bytes:
        """All that is kept, in order; for the thread that adds."""
        return b"".join(self._pieces)


def without_identities(data: bytes, scrub: Scrub) -> bytes:
    """The bytes of one driver as they may leave the room."""
    return omron_hbp.without_names(terumo_bp500.without_names(scrub(data)))


def write(path: Path, data: bytes, scrub: Scrub) -> str:
    """Write a capture, in a folder made for it if need be; says why it cannot be written, or nothing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(without_identities(data, scrub))
    except OSError as error:
        return say("{name} cannot be written: {strerror}.", name=path.name, strerror=error.strerror)
    return ""
