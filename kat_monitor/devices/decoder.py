"""What a decoder is: bytes in, measurements and notes out, without a port and without a clock.

Owns the values that leave a decoder (and, for notes, a link) and the protocol that every decoder keeps. Refuses I/O,
time and guesses: a decoder never raises on bytes, remembers a bounded amount, reads what stands whole in its frame,
and drops, counted, what does not.

Rules that every decoder keeps
1. Any split of the same bytes gives the same outputs.
2. Half a frame gives nothing; `end()` drops it.
3. A number beside a flag or sentinel that says "no measurement" is not a value.
4. Where the protocol has a checksum, a frame that fails it gives nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

import msgspec

from kat_monitor.vitals import NO_VALUE, Number, Quality, Reading, Source, is_possible, pair_is_possible, reading


class Measurement(msgspec.Struct, frozen=True):
    """All readings of one set or one instant, as one event of the record will hold them.

    `source` is `cuff` for a value taken once (whatever the sensor), `streaming` for a continuous one. `age_ms` is how
    long before its arrival the device measured, where it says so; `fault` why it has no values, where it says that.
    """

    readings: tuple[Reading, ...]
    source: Source
    age_ms: int | None = None
    fault: str = ""


class NoteKind(StrEnum):
    """What a note is about: the first group comes from decoders, the second from links."""

    ALIVE = "alive"
    """A valid frame without a measurement: the device speaks this protocol."""
    REPLY = "reply"
    """The device answered a command; `code` says what, in the protocol's own letters."""
    DEVICE = "device"
    """The device says something about itself that people should know."""
    MEASURING = "measuring"
    """A cuff measurement is under way."""
    FAILED = "failed"
    """A cuff measurement was tried and gave nothing; `text` says why."""

    OPENED = "opened"
    LOST = "lost"
    REFUSED = "refused"
    """The port cannot be opened now; the link tries again."""
    ENDED = "ended"
    """The link is over and does not try again."""


class LinkNote(msgspec.Struct, frozen=True):
    """Something that is not a measurement. `text` is for people, `code` for the driver."""

    kind: NoteKind
    text: str = ""
    code: str = ""


Decoded = Measurement | LinkNote


class Decoder(Protocol):
    """Bytes in, measurements and notes out."""

    @property
    def dropped(self) -> int:
        """How many bytes so far belonged to no valid frame."""
        ...

    def feed(self, data: bytes) -> list[Decoded]:
        """Everything that these bytes complete; never raises, whatever they are."""
        ...

    def end(self) -> list[Decoded]:
        """The stream is cut here, and the next byte starts afresh.

        What comes out are frames that the end itself proves whole; half a frame is dropped and counted.
        """
        ...


def measured(
    vital: str, value: Number | None, quality: Quality = Quality.OK, device_time: str | None = None
) -> Reading:
    """A reading of a number that a device printed; None is its own sentinel for "no value".

    A quality without a value wins over any number. No number is `no-signal`, an impossible one `implausible`.
    """
    if quality in NO_VALUE:
        return reading(vital, None, quality, device_time)
    if value is None:
        return reading(vital, None, Quality.NO_SIGNAL, device_time)
    if not is_possible(vital, value):
        return reading(vital, None, Quality.IMPLAUSIBLE, device_time)
    return reading(vital, value, quality, device_time)


def pressures(
    systolic: Number | None,
    diastolic: Number | None,
    mean: Number | None,
    quality: Quality = Quality.OK,
    device_time: str | None = None,
) -> tuple[Reading, ...]:
    """A cuff's pressures in mmHg: the pair whole or not at all, and the mean where the device gives one."""
    pair = [measured(*each, quality, device_time) for each in (("systolic", systolic), ("diastolic", diastolic))]
    if systolic is not None and diastolic is not None and not pair_is_possible(systolic, diastolic):
        pair = [measured(reading.vital, None, _worse(quality), device_time) for reading in pair]
    elif missing := next((reading.quality for reading in pair if reading.value is None), None):
        pair = [measured(reading.vital, None, missing, device_time) for reading in pair]
    return (*pair, *(() if mean is None else (measured("map", mean, quality, device_time),)))


def _worse(quality: Quality) -> Quality:
    return quality if quality in NO_VALUE else Quality.IMPLAUSIBLE


class News:
    """Says something about a device when it begins, and not again while it lasts."""

    def __init__(self) -> None:
        self._text = ""

    def tell(self, text: str) -> list[Decoded]:
        """A note if `text` is new; empty means that there is nothing to say."""
        is_new, self._text = bool(text) and text != self._text, text
        return [LinkNote(NoteKind.DEVICE, text)] if is_new else []


def readings_of(decoded: Sequence[Decoded]) -> list[Reading]:
    """The readings alone, in order."""
    return [reading for item in decoded if isinstance(item, Measurement) for reading in item.readings]
