"""SunTech Advantage NIBP module: blood pressure, MAP and pulse rate as the answer to a question.

Owns the module's frames (`3E length data... checksum`, all bytes together 0 modulo 256), its result and its errors.
Refuses a frame whose checksum or length is not one of the module's, and values beside an error.

Sources: ak-git/DesktopFX with its tests, which quote the SunTech manual.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured, pressures
from kat_monitor.devices.frames import NOT_HERE, WAIT
from kat_monitor.devices.piecewise import FrameDecoder
from kat_monitor.vitals import Source
from kat_monitor.words import say

HOST, START = 0x3A, 0x3E
LETTER, PRESSURE, RESULT = 4, 5, 24
"""Lengths of the three kinds of reply."""
LENGTHS = frozenset({LETTER, PRESSURE, RESULT})
NO_PRESSURE = 0xFFFF

LETTERS = {
    "O": "accepted", "K": "done", "A": "stopped", "B": "busy", "E": "error", "N": "undefined",
    "D": say("not recognised"), "S": "asleep", "T": say("timed out"),
}  # fmt: skip
ERRORS = {
    0x01: say("weak signal"),
    0x02: "movement",
    0x03: say("out of range"),
    0x04: say("took too long"),
    0x55: say("air line blocked"),
    0x56: "stopped",
    0x57: say("cuff leaks or is loose"),
    0x58: say("safety time-out"),
    0x59: "overpressure",
    0x5A: say("hardware fault"),
    0x5B: say("not permitted"),
    0x61: say("pressure sensor fault"),
    0x63: say("memory fault"),
}


def command(*data: int) -> bytes:
    """What the host sends: `3A data... checksum`, all bytes together 0 modulo 256."""
    return _summed(bytes((HOST, *data)))


def framed(data: bytes) -> bytes:
    """What the module sends: `3E length data... checksum`; the length counts all of it."""
    return _summed(bytes((START, len(data) + 3)) + data)


def _summed(frame: bytes) -> bytes:
    return frame + bytes((-sum(frame) & 0xFF,))


class SuntechDecoder(FrameDecoder):
    """Replies of a SunTech module in, cuff measurements out."""

    def __init__(self) -> None:
        super().__init__(_find, START)

    def _decode(self, frame: bytes) -> list[Decoded]:
        return [_read(frame)]


def _find(buffer: bytes, at: int) -> int:
    if buffer[at] != START:
        return NOT_HERE
    if at + 1 >= len(buffer):
        return WAIT
    length = buffer[at + 1]
    if length not in LENGTHS:
        return NOT_HERE
    if at + length > len(buffer):
        return WAIT
    return length if sum(buffer[at : at + length]) & 0xFF == 0 else NOT_HERE


def _read(frame: bytes) -> Decoded:
    if len(frame) == LETTER:
        letter = chr(frame[2])
        return LinkNote(NoteKind.REPLY, LETTERS.get(letter, ""), letter)
    if len(frame) == PRESSURE:
        pressure = _word(frame, 2)
        if pressure == NO_PRESSURE:
            return LinkNote(NoteKind.REPLY, code="-")
        return LinkNote(NoteKind.REPLY, say("cuff at {pressure} mmHg", pressure=pressure), str(pressure))
    return _result(frame)


def _result(frame: bytes) -> Decoded:
    """The error byte first: with one set, the numbers are not a measurement."""
    if error := frame[20]:
        return LinkNote(NoteKind.FAILED, ERRORS.get(error, say("error {error:02X}", error=error)), f"{error:02X}")
    systolic, diastolic, mean, pulse = _word(frame, 2), _word(frame, 4), _word(frame, 18), frame[16]
    return Measurement(
        (*pressures(systolic or None, diastolic or None, mean or None), measured("pulse_rate", pulse or None)),
        Source.CUFF,
    )


def _word(frame: bytes, at: int) -> int:
    return frame[at] | frame[at + 1] << 8
