"""What the decoders share whose bytes fall into pieces, each of which is read by itself: frames, or lines of text.

Owns the counting and what the end of a stream means to half a piece. Refuses to know what a piece says.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from kat_monitor.devices.decoder import Decoded
from kat_monitor.devices.frames import Find, FrameBuffer
from kat_monitor.devices.lines import LineBuffer


class _Piecewise(ABC):
    """Whole pieces in, what they say out."""

    _pieces: FrameBuffer | LineBuffer
    _rejected = 0
    """Bytes of whole pieces that are no valid ones: `_decode` adds them."""

    @property
    def dropped(self) -> int:
        """Bytes so far that stood in no valid piece."""
        return self._pieces.dropped + self._rejected

    @abstractmethod
    def _decode(self, piece: bytes) -> list[Decoded]:
        """What a piece says."""

    def feed(self, data: bytes) -> list[Decoded]:
        """What the pieces say that these bytes complete."""
        return [item for piece in self._pieces.feed(data) for item in self._decode(piece)]


class FrameDecoder(_Piecewise):
    """A decoder of binary frames, which `find` knows when it sees one; `start` is the byte that each begins with."""

    _pieces: FrameBuffer

    def __init__(self, find: Find, start: int) -> None:
        self._pieces = FrameBuffer(find, bytes((start,)))

    def end(self) -> list[Decoded]:
        """Drop half a frame; what begins inside it may be whole ones."""
        return [item for frame in self._pieces.end() for item in self._decode(frame)]


class LineDecoder(_Piecewise):
    """A decoder of lines of text."""

    _pieces: LineBuffer

    def __init__(self) -> None:
        self._pieces = LineBuffer()

    def end(self) -> list[Decoded]:
        """Drop half a line, unless it proves to be whole without its end."""
        line = self._pieces.end()
        if self._is_whole(line):
            return self._decode(line)
        self._rejected += len(line)
        return []

    def _is_whole(self, line: bytes) -> bool:
        """Whether a line that lost its end is known to hold all that it had to say; of most kinds none is."""
        return False
