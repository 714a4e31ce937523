"""Finds binary frames in a byte stream, for the protocols that have no lines.

Owns the sliding search and the rule for frames that prove nothing by themselves. Refuses to skip a frame that may still
come whole, and to keep more of the stream than the longest one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kat_monitor.devices.decoder import Decoded

NOT_HERE = 0
WAIT = -1

Find = Callable[[bytes, int], int]
"""The length of the frame that begins here, WAIT while more bytes may make it whole, or NOT_HERE.

Its answer may depend only on the bytes of that frame: then any split of a stream gives the same frames."""


STX, ETX = 0x02, 0x03
MEANING = re.compile(rb"[0-9A-Za-z]")
LONGEST_RECORD = 200


def find_record(buffer: bytes, at: int) -> int:
    """A text record between STX and ETX; a control character of its own kind inside means that it was cut."""
    if buffer[at] != STX:
        return NOT_HERE
    for place in range(at + 1, min(len(buffer), at + LONGEST_RECORD)):
        if buffer[place] == ETX:
            return place + 1 - at
        if buffer[place] == STX or buffer[place] > 0x7E:
            return NOT_HERE
    return WAIT if len(buffer) - at < LONGEST_RECORD else NOT_HERE


def pieces(data: bytes, find: Find) -> Iterator[tuple[bool, bytes]]:
    """All of a stream, in order: whole frames (True), and what stands between them (False)."""
    at = start = 0
    while at < len(data):
        took = find(data, at)
        if took <= NOT_HERE:
            at += 1
            continue
        if start < at:
            yield False, data[start:at]
        yield True, data[at : at + took]
        at = start = at + took
    if start < at:
        yield False, data[start:at]


def masked(data: bytes) -> bytes:
    """The same length, and no letter or digit of it."""
    return MEANING.sub(b"?", data)


class FrameBuffer:
    """Collects bytes and hands over whole frames; what stands between them is counted."""

    def __init__(self, find: Find, start: bytes) -> None:
        """`start` is the byte that every frame begins with."""
        self.dropped = 0
        self._find = find
        self._start = start
        self._rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The frames that these bytes complete."""
        return self._scan(self._rest + data, final=False)

    def end(self) -> list[bytes]:
        """Drop half a frame; what begins inside it may be whole ones."""
        return self._scan(self._rest, final=True)

    def _scan(self, buffer: bytes, *, final: bool) -> list[bytes]:
        frames = []
        at = 0
        while at < len(buffer):
            took = self._find(buffer, at)
            if took > NOT_HERE:
                frames.append(buffer[at : at + took])
                at += took
            elif took == WAIT and not final:
                break
            else:
                following = buffer.find(self._start, at + 1)
                skipped = (len(buffer) if following < 0 else following) - at
                self.dropped += skipped
                at += skipped
        self._rest = buffer[at:]
        return frames


class Trust:
    """Holds back what frames without a checksum say, until enough of one kind followed each other.

    `needed` frames in a row are believed, and each one after them until a byte is out of place.
    """

    def __init__(self, needed: int) -> None:
        self.trusted = 0
        """The kind of frame that this stream is known to be made of; 0 for none."""
        self.kind = 0
        """The kind that it was made of so far, believed or not; 0 for none."""
        self.is_clean = True
        """No byte was out of place since the stream began."""
        self._needed = needed
        self._count = 0
        self._size = 0
        self._held: list[Decoded] = []

    def add(self, kind: int, size: int, items: list[Decoded]) -> list[Decoded]:
        """A frame of `kind` (not 0) and `size` bytes; what may be believed now. Another kind must be reported first."""
        if kind == self.trusted:
            return items
        self.kind = kind
        self._count += 1
        self._size += size
        self._held += items
        if self._count < self._needed:
            return []
        released, self._held, self._size = self._held, [], 0
        self.trusted = kind
        return released

    def breaks_with(self, kind: int) -> bool:
        """Whether a frame of this kind contradicts those before it."""
        return self._count > 0 and kind != self.kind

    def forget(self) -> int:
        """The frames so far were something else; returns how many bytes were held back in vain."""
        size = self._size
        self.is_clean = self.is_clean and not size
        self.trusted = self.kind = self._count = self._size = 0
        self._held = []
        return size

    def lose(self) -> int:
        """A byte was out of place; returns how many bytes were held back in vain."""
        self.is_clean = False
        return self.forget()

    def end(self) -> tuple[list[Decoded], int]:
        """What is believed because the stream held nothing else, and the bytes that were held back in vain."""
        held = self._held if self.is_clean else []
        size = 0 if self.is_clean else self._size
        self.forget()
        self.is_clean = True
        return held, size
