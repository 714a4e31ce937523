"""GE DINAMAP host communication (Carescape V100, ProCare, PRO): cuff, SpO2, rates and temperature as replies.

Owns the frame (unit, two letters, fields, two checksum characters, CR), the checksum, and the fields of each reply.
Refuses a frame whose checksum fails, and to call the values of an old determination anything but old: each cuff
measurement carries its age, and a status other than "done" never has values.

Sources: a driver used with a real monitor (tnez/TK-BP) and others that quote GE 2010566; the checksum reproduces all
published commands. Replies of one recorded monitor were quoted with two checksums that do not fit: they are refused.
"""

from __future__ import annotations

import re

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured, pressures
from kat_monitor.devices.piecewise import LineDecoder
from kat_monitor.vitals import Quality, Source
from kat_monitor.words import say

CHECK = 2
NO_RECENT, NO_TEMPERATURE = 9999, 99999

REPLIES = {
    b"NA": re.compile(r"(\d)\d\d(\d{4})(\d{3}|[ -]{3})(\d{3}|[ -]{3})(\d{3}|[ -]{3})"),
    b"NF": re.compile(r"(\d)\d\d(\d{4})(\d{3}|[ -]{3})(\d{3}|[ -]{3})(\d{3}|[ -]{3})"),
    b"OA": re.compile(r"(\d)(\d{3}|[ -]{3}).{3}"),
    b"RA": re.compile(r"(\d)(\d{3}|-99)"),
    b"RC": re.compile(r"(\d)(\d{3}|-99)"),
    b"RD": re.compile(r"(\d)(\d{3}|-99)"),
    b"TC": re.compile(r"(\d)\d.(\d{5})(\d{4})\d"),
}
LENGTHS = {b"NA": 16, b"NF": 16, b"OA": 7, b"RA": 4, b"RC": 4, b"RD": 4, b"TC": 13}
"""Characters of each reply between its letters and its checksum."""

FAILURES = {
    3: say("the measurement failed"),
    4: say("the cuff did not fill in time"),
    6: say("the measurement took too long"),
    7: say("one pressure step took too long"),
    8: say("overpressure, or too much air in the cuff"),
    9: say("the measurement failed"),
}
SPO2_QUALITIES = {1: Quality.OK, 3: Quality.NO_SIGNAL, 6: Quality.SENSOR_OFF}
OXIMETER, CUFF = "2", "3"


def checksum(frame: bytes) -> bytes:
    """The two characters that close a frame: a 12-bit sum, six bits a character, shown from the space on."""
    total = 0
    for code in frame:
        total += code - 0x20 + 1
        if total > 0xFFF:
            total -= 0xFFF
    return bytes((0x20 + (total >> 6 & 0x3F), 0x20 + (total & 0x3F)))


def framed(text: str) -> bytes:
    """A frame as both sides send it: unit and letters (` NC0`), fields, checksum, CR."""
    frame = text.encode("latin-1")
    return frame + checksum(frame) + b"\r"


class DinamapDecoder(LineDecoder):
    """Replies of a DINAMAP in, measurements out."""

    def _is_whole(self, line: bytes) -> bool:
        """A frame whose checksum is right is whole without its CR."""
        return bool(_frame(line))

    def _decode(self, line: bytes) -> list[Decoded]:
        frame = _frame(line)
        self._rejected += len(line) - len(frame)
        if not frame:
            return []
        letters, text = frame[1:3], frame[3:-CHECK].decode("latin-1")
        shape = REPLIES.get(letters)
        fields = shape.fullmatch(text) if shape and len(text) == LENGTHS[letters] else None
        return [_read(letters, fields) if fields else LinkNote(NoteKind.REPLY, text.strip(), letters.decode("latin-1"))]


def _frame(line: bytes) -> bytes:
    """The valid frame that this line ends with: a known reply, else all of it; empty if there is none."""
    for size in sorted({length + 3 + CHECK for length in LENGTHS.values()}):
        tail = line[-size:]
        if LENGTHS.get(tail[1:3], 0) == size - 3 - CHECK and _is_right(tail):
            return tail
    return line if len(line) >= 3 + CHECK and _is_right(line) else b""


def _is_right(frame: bytes) -> bool:
    return checksum(frame[:-CHECK]) == frame[-CHECK:]


def _read(letters: bytes, fields: re.Match[str]) -> Decoded:
    if letters in (b"NA", b"NF"):
        return _cuff(*(_number(field) for field in fields.groups()))
    if letters == b"OA":
        quality = SPO2_QUALITIES.get(int(fields[1]), Quality.UNAVAILABLE)
        return Measurement((measured("spo2", _number(fields[2]) or None, quality),), Source.STREAMING)
    if letters == b"TC":
        return _temperature(*(int(field) for field in fields.groups()))
    return _rate(letters, fields[1], int(fields[2]))


def _number(text: str) -> int:
    """Digits; blanks and dashes in their place are 0, which is no value of any vital sign."""
    return int(text) if text.strip(" -") else 0


def _cuff(status: int, age: int, systolic: int, diastolic: int, mean: int) -> Decoded:
    """Status 0 is busy, 1 done; the age of a determination is in seconds."""
    if status == 0:
        return LinkNote(NoteKind.MEASURING)
    if status in FAILURES:
        return LinkNote(NoteKind.FAILED, FAILURES[status], str(status))
    if status != 1 or age == NO_RECENT:
        return LinkNote(NoteKind.ALIVE, code="NA")
    return Measurement(pressures(systolic or None, diastolic or None, mean or None), Source.CUFF, age * 1000)


def _rate(letters: bytes, source: str, rate: int) -> Decoded:
    """The pulse, with where it comes from: the oximeter's is a stream, the cuff's a spot value."""
    if source not in (OXIMETER, CUFF):
        return LinkNote(NoteKind.ALIVE, code=letters.decode())
    value = rate if rate > 0 else None
    return Measurement((measured("pulse_rate", value),), Source.STREAMING if source == OXIMETER else Source.CUFF)


def _temperature(status: int, age: int, tenths: int) -> Decoded:
    """Sent in tenths of a degree Fahrenheit, whatever the display shows."""
    if status != 0 or age == NO_TEMPERATURE:
        return LinkNote(NoteKind.ALIVE, code="TC")
    return Measurement((measured("temperature", round((tenths / 10 - 32) / 1.8, 1)),), Source.CUFF, age * 1000)
