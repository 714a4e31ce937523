"""Capnostream 20: respiratory rate, EtCO2, FiCO2, SpO2 and pulse rate, one numerics frame a second.

Owns the stuffed frame (`85 length code data... checksum`; inside it 85 is sent as `80 05`, 80 as `80 00`), the numerics
message and the status flags. An unstuffed 85 always begins a frame. Refuses a frame whose checksum fails, and the
frames of one known fault of the monitor in which every field stands one place too late.

"No breath" is a state of the patient: it is respiratory rate 0, never a missing value.

Sources: mdpnp/mdpnp devices/oridion, Capnostream.java and the stuffing streams with their tests.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import reduce
from operator import xor

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, News, NoteKind, measured
from kat_monitor.devices.frames import NOT_HERE, WAIT, pieces
from kat_monitor.devices.piecewise import FrameDecoder
from kat_monitor.vitals import NO_VALUE, Quality, Source
from kat_monitor.words import say

START, ESCAPE = 0x85, 0x80
BROKEN = -1
ESCAPED = {0x00: 0x80, 0x05: 0x85}
WAVE, NUMERICS, ITEM, DEVICE_ID, REVISION = 0x00, 0x01, 0x03, 0x04, 0x09
NAMELESS = frozenset({WAVE, NUMERICS, ITEM, DEVICE_ID, REVISION})
"""Messages in which no patient is named; 02, 0C, 39 and 3A name one."""
NUMERICS_BYTES, WAVE_BYTES = 27, 4
MISSING = 255
MMHG = 1
NO_BREATH = 0x01

NO_LINE = 0x40
NOT_MEASURING = 0x02 | 0x04 | 0x10 | 0x20 | 0x80
"""Fast status: initialising, occlusion, self-maintenance, purging, malfunction."""
PUMP_OFF = 0x04
SENSOR_OFF, PULSE_NOT_FOUND = 0x20 | 0x40, 0x01

FAST_WORDS = (
    (0x40, say("FilterLine not connected")),
    (0x80, say("CO2 malfunction")),
    (0x04, say("FilterLine blocked")),
)
EXTENDED_WORDS = (
    (0x04, say("pump off")),
    (0x01, say("check calibration")),
    (0x02, say("check flow")),
    (0x80, say("battery low")),
)


class CapnostreamDecoder(FrameDecoder):
    """Bytes of a Capnostream in, one streaming measurement a numerics frame out."""

    def __init__(self) -> None:
        super().__init__(_find, START)
        self._fast = 0
        """The status byte of the latest CO2 wave message."""
        self._before: tuple[int, int] | None = None
        """Respiratory rate and SpO2 of the numerics before."""
        self._news = News()

    def end(self) -> list[Decoded]:
        """Drop half a frame; what was said of the breathing line no longer holds."""
        outputs = super().end()
        self._fast, self._before = 0, None
        return outputs

    def _decode(self, frame: bytes) -> list[Decoded]:
        _, code, *data, _ = unstuffed(frame[1:])
        if code == NUMERICS and len(data) == NUMERICS_BYTES:
            return self._numerics(frame, data)
        if code == WAVE and len(data) == WAVE_BYTES:
            self._fast = data[3]
            return []
        if code == DEVICE_ID:
            return [LinkNote(NoteKind.REPLY, bytes(data).decode("ascii", "replace").strip(), f"{code:02X}")]
        return [LinkNote(NoteKind.ALIVE, code=f"{code:02X}")]

    def _numerics(self, frame: bytes, data: list[int]) -> list[Decoded]:
        etco2, fico2, rate, spo2, pulse = data[4:9]
        is_shifted = self._is_shifted(spo2, pulse)
        self._before = rate, spo2
        if is_shifted:
            self._rejected += len(frame)
            return []
        when = datetime.fromtimestamp(int.from_bytes(bytes(data[:4]), "big"), UTC).replace(tzinfo=None).isoformat()
        breathing, gas, finger = self._breathing(data[26]), _gas(data[25]), _finger(data[14])
        if data[13] & NO_BREATH:
            rate = 0
        readings = (
            ("resp_rate", rate, breathing),
            ("etco2", etco2, breathing if breathing in NO_VALUE else gas),
            ("fico2", fico2, breathing if breathing in NO_VALUE else gas),
            ("spo2", spo2, finger),
            ("pulse_rate", pulse, finger),
        )
        words = _words(self._fast, FAST_WORDS) or _words(data[26], EXTENDED_WORDS)
        if not words and data[25] != MMHG:
            words = say("set the units of CO2 to mmHg")
        return [
            *self._news.tell(words),
            Measurement(
                tuple(measured(vital, None if n == MISSING else n, quality, when) for vital, n, quality in readings),
                Source.STREAMING,
            ),
        ]

    def _is_shifted(self, spo2: int, pulse: int) -> bool:
        """SpO2 shows the respiratory rate of before, and so on along the row."""
        if self._before is None or spo2 == MISSING:
            return False
        rate_before, spo2_before = self._before
        return spo2 == rate_before and (spo2 > 0 or pulse == spo2_before)

    def _breathing(self, extended: int) -> Quality:
        if self._fast & NO_LINE:
            return Quality.SENSOR_OFF
        return Quality.UNAVAILABLE if self._fast & NOT_MEASURING or extended & PUMP_OFF else Quality.OK


def _gas(units: int) -> Quality:
    """Only mmHg is read: how the byte is scaled in kPa and Vol% is not documented."""
    return Quality.OK if units == MMHG else Quality.UNAVAILABLE


def _finger(alarms: int) -> Quality:
    if alarms & SENSOR_OFF:
        return Quality.SENSOR_OFF
    return Quality.SEARCHING if alarms & PULSE_NOT_FOUND else Quality.OK


def _words(status: int, words: tuple[tuple[int, str], ...]) -> str:
    return next((text for flag, text in words if status & flag), "")


def framed(code: int, data: bytes = b"") -> bytes:
    """A frame as both sides send it: length, code, data and their XOR, stuffed, after an unstuffed 85."""
    logical = bytes((len(data) + 1, code)) + data
    inside = logical + bytes((reduce(xor, logical),))
    return bytes((START,)) + inside.replace(b"\x80", b"\x80\x00").replace(b"\x85", b"\x80\x05")


def unstuffed(data: bytes) -> bytes:
    """The logical bytes of a stuffed frame's inside."""
    return data.replace(b"\x80\x05", b"\x85").replace(b"\x80\x00", b"\x80")


def scrub(data: bytes) -> bytes:
    """What of a capture may leave the room: the messages that name nobody; of bytes outside of them only the count."""
    return b"".join(_scrub(is_frame, piece) for is_frame, piece in pieces(data, _find))


def _scrub(is_frame: bool, piece: bytes) -> bytes:
    if not is_frame:
        return b"?" * len(piece)
    return piece if unstuffed(piece[1:])[1] in NAMELESS else b""


def _find(buffer: bytes, at: int) -> int:
    """A whole frame whose checksum, the XOR of the logical bytes, is right."""
    if buffer[at] != START:
        return NOT_HERE
    logical: list[int] = []
    place = at + 1
    while not logical or len(logical) < logical[0] + 2:
        if place >= len(buffer):
            return WAIT
        byte = buffer[place]
        if byte == ESCAPE:
            place += 1
            if place >= len(buffer):
                return WAIT
            byte = ESCAPED.get(buffer[place], BROKEN)
        elif byte == START:
            byte = BROKEN
        if byte == BROKEN:
            return NOT_HERE
        logical.append(byte)
        place += 1
    is_right = logical[0] > 0 and reduce(xor, logical) == 0
    return place - at if is_right else NOT_HERE
