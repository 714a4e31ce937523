"""Bluetooth characteristic values as a byte stream, and the number formats that the profiles share.

Owns two spellings of a stream: lines `uuid:hex` (a capture, and what a Bluetooth link hands over), or the bare bytes of
one value of the main characteristic. Which one it is shows at its beginning. Refuses a value whose length does not
follow from its flags.

Sources: Bluetooth SIG assigned numbers and profile texts; IEEE 11073-20601 for SFLOAT.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from kat_monitor.devices.decoder import Decoded
from kat_monitor.devices.lines import LineBuffer

Read = Callable[[bytes], list[Decoded] | None]
"""What a value says; None if it is not a valid one."""

LINE = re.compile(
    rb"\s*(?:0x|0000)?([0-9a-f]{4})(?:-0000-1000-8000-00805f9b34fb)?\s*:\s*((?:[0-9a-f]{2}\s*)*)", re.IGNORECASE
)
BEGINNING = re.compile(rb"\s*[0-9a-fx-]{4,36}\s*:", re.IGNORECASE)
MAY_BEGIN = re.compile(rb"\s*[0-9a-fx-]{0,36}\s*", re.IGNORECASE)
LONGEST_BEGINNING = 48
LONGEST_VALUE = 512
"""Bytes of a characteristic, by the specification."""

NOT_A_NUMBER = frozenset({0x07FE, 0x07FF, 0x0800, 0x0801, 0x0802})
"""SFLOAT's infinities, NaN, "not at this resolution" and the reserved one: whole words, with exponent 0."""


class GattDecoder:
    """Values of a profile's characteristics in, measurements out."""

    def __init__(self, main: str, readers: Mapping[str, Read]) -> None:
        """`main` is the 16-bit id of the characteristic whose bare value may come; ids are lower case."""
        self._main = readers[main]
        self._readers = readers
        self._lines = LineBuffer(4 * LONGEST_VALUE)
        self._is_text: bool | None = None
        self._bare = b""
        self._rejected = 0

    @property
    def dropped(self) -> int:
        """Bytes that stood in no valid value."""
        return self._lines.dropped + self._rejected

    def feed(self, data: bytes) -> list[Decoded]:
        """What the lines say that these bytes complete; a bare value waits for its end."""
        if self._is_text:
            return self._on_text(data)
        self._bare += data
        if self._is_text is None:
            self._is_text = _is_text(self._bare)
            if self._is_text:
                text, self._bare = self._bare, b""
                return self._on_text(text)
        if len(self._bare) > LONGEST_VALUE:
            kept = self._bare[: LONGEST_VALUE + 1]  # longer than any value, and so known to be none
            self._rejected += len(self._bare) - len(kept)
            self._bare = kept
        return []

    def end(self) -> list[Decoded]:
        """A bare value is whole when its length follows from its flags; so is a last line, which ends with its hex."""
        half, bare = self._lines.end(), self._bare
        self._bare, self._is_text = b"", None
        outputs = self._on_line(half) if half else []
        return outputs + (self._on_value(self._main, bare, len(bare)) if bare else [])

    def _on_text(self, data: bytes) -> list[Decoded]:
        return [item for line in self._lines.feed(data) for item in self._on_line(line)]

    def _on_line(self, line: bytes) -> list[Decoded]:
        found = LINE.fullmatch(line)
        if found is None:
            self._rejected += len(line)
            return []
        read = self._readers.get(found[1].decode().lower())
        return self._on_value(read, bytes.fromhex(found[2].decode()), len(line)) if read else []

    def _on_value(self, read: Read, value: bytes, size: int) -> list[Decoded]:
        outputs = read(value) if 0 < len(value) <= LONGEST_VALUE else None
        if outputs is None:
            self._rejected += size
            return []
        return outputs


def _is_text(beginning: bytes) -> bool | None:
    """Whether a stream consists of lines; None while that is open."""
    if BEGINNING.match(beginning):
        return True
    return None if len(beginning) < LONGEST_BEGINNING and MAY_BEGIN.fullmatch(beginning) else False


class Fields:
    """Takes the fields of one value in order; `is_whole` once all of it was taken and nothing was missing."""

    def __init__(self, value: bytes) -> None:
        self._value = value
        self._at = 0

    @property
    def is_whole(self) -> bool:
        """Whether the value had exactly the bytes that were taken."""
        return self._at == len(self._value)

    @property
    def left(self) -> int:
        """How many bytes were not taken; negative if some were missing."""
        return len(self._value) - self._at

    def take(self, size: int) -> bytes:
        """The next bytes; zeros stand for missing ones, which `is_whole` tells."""
        taken = self._value[self._at : self._at + size]
        self._at += size
        return taken.ljust(size, b"\x00")

    def number(self, size: int, order: str = "little") -> int:
        """An unsigned number."""
        return int.from_bytes(self.take(size), "big" if order == "big" else "little")

    def sfloat(self, order: str = "little") -> float | None:
        """A 16-bit medical float; None for its special values."""
        return sfloat(self.number(2, order))

    def time(self) -> str | None:
        """Year, month, day, hour, minute, second as ISO 8601; None where the device's clock is not set."""
        year = self.number(2)
        month, day, hour, minute, second = self.take(5)
        try:
            return datetime(year, month, day, hour, minute, second).isoformat()
        except ValueError:
            return None


def sfloat(bits: int) -> float | None:
    """Mantissa (12 bits) times ten to the exponent (4 bits), both signed; None for its special values."""
    if bits in NOT_A_NUMBER:
        return None
    mantissa, exponent = bits & 0x0FFF, bits >> 12
    signed = mantissa - 0x1000 if mantissa >= 0x0800 else mantissa
    power = exponent - 16 if exponent >= 8 else exponent
    return float(f"{signed}e{power}")
