"""Splits a byte stream into lines for the protocols that print text.

Owns the half line and its bound. Refuses to complete a line by anything but its end (CR, LF or both): idle time and the
end of the stream complete nothing.
"""

from __future__ import annotations

LONGEST = 512
"""Bytes of a line that are kept; the longest real line known is about 250."""


class LineBuffer:
    """Collects bytes until a line ends. Of an overlong line the last `longest` bytes are kept, the rest is counted."""

    def __init__(self, longest: int = LONGEST) -> None:
        self.dropped = 0
        self._longest = longest
        self._half = b""

    def feed(self, data: bytes) -> list[bytes]:
        """The lines that these bytes complete, without their ends; empty ones are left out."""
        *ended, rest = data.replace(b"\r", b"\n").split(b"\n")
        lines = []
        for piece in ended:
            self._keep(piece)
            if self._half:
                lines.append(self._half)
            self._half = b""
        self._keep(rest)
        return lines

    def end(self) -> bytes:
        """Forget the half line and hand it over; the caller counts it, unless it can prove that it is whole."""
        half, self._half = self._half, b""
        return half

    def _keep(self, piece: bytes) -> None:
        line = self._half + piece
        self._half = line[-self._longest :]
        self.dropped += len(line) - len(self._half)
