"""Contec CMS50 (protocol V7.0) and the 5-byte stream of older ones, Berry and BCI oximeters, told apart.

Owns both packet shapes. In V7 only the first byte of a packet has bit 7 clear, in the 5-byte stream only the first has
it set, so each place of the stream can begin one of them at most. Neither has a checksum: values are believed after
four packets in a row (a fifteenth of a second), or when a capture holds nothing else.

Refuses numbers while the probe is off or the pulse is searched, and the device's marks for "none". Bit 5 of the 5-byte
stream's first byte means "probe unplugged" to one maker and "SpO2 falling" to another: it is not used, for it would
hide a desaturation.

Sources: Contec V7.0 and V5.0A documents; BCI V1.2; recorded session published by headrotor/contec_data.
"""

from __future__ import annotations

import re

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured
from kat_monitor.devices.frames import Trust
from kat_monitor.vitals import Quality, Source
from kat_monitor.words import say

LENGTHS = {
    0x01: 9, 0x02: 9, 0x03: 9, 0x04: 9, 0x05: 9, 0x06: 4, 0x07: 8, 0x08: 8, 0x09: 6, 0x0A: 4, 0x0B: 4, 0x0C: 2,
    0x0D: 3, 0x0E: 3, 0x0F: 8, 0x10: 3, 0x11: 9, 0x12: 8, 0x13: 9, 0x14: 9, 0x15: 9,
}  # fmt: skip
"""Length of each type of V7 packet."""
REALTIME, FEEDBACK, DISCONNECT, HOST = 0x01, 0x0B, 0x0D, 0x7D
REASONS = {
    1: say("shut down"),
    2: say("user changed"),
    3: "recording",
    4: say("delete failed"),
    5: say("command not supported"),
}

V7, FIVE = 1, 2
LONGEST = 9
TRUSTED_AFTER = 4
NO_PULSE, NO_SPO2, NO_PI = 0xFF, 0x7F, 0xFFFF


def command(code: int, *parameters: int) -> bytes:
    """What the host sends: type 7D, the high bits, the command and six parameters, unused ones 0."""
    return stretched(HOST, bytes((code, *parameters)).ljust(7, b"\x00"))


def stretched(kind: int, data: bytes) -> bytes:
    """A V7 packet as both sides send it: bit 7 of data byte i goes to bit i of the second byte, and is set in all."""
    high = sum((byte >> 7) << at for at, byte in enumerate(data))
    return bytes((kind, 0x80 | high, *(0x80 | byte for byte in data)))


def _frames() -> re.Pattern[bytes]:
    """One packet of any kind."""
    v7 = (b"\\x%02x[\\x80-\\xff]{%d}" % (kind, length - 1) for kind, length in LENGTHS.items())
    return re.compile(b"|".join((*v7, rb"[\x80-\xff][\x00-\x7f]{4}")), re.DOTALL)


FRAME = _frames()
USER = re.compile(rb"\x05[\x80-\xff]{8}|\x06[\x80-\xff]{3}")
"""What the device knows of its user. In both streams these bytes can stand nowhere else."""
BEGINNING = re.compile(rb"[\x01-\x15][\x80-\xff]*|[\x80-\xff][\x00-\x7f]*", re.DOTALL)


def scrub(data: bytes) -> bytes:
    """What of a capture may leave the room: all but the packets about the device's user."""
    return USER.sub(b"", data)


class ContecDecoder:
    """Bytes of a Contec or 5-byte oximeter in, measurements of SpO2, pulse rate and perfusion index out."""

    def __init__(self) -> None:
        self._rest = b""
        self._lost = 0
        self._trust = Trust(TRUSTED_AFTER)
        self._last_key = b""
        self._last: list[Decoded] = []
        """Sixty packets a second say the same: the last one's measurement is used again."""

    @property
    def dropped(self) -> int:
        """Bytes that stood in no believed packet."""
        return self._lost

    def feed(self, data: bytes) -> list[Decoded]:
        """The measurements that these bytes complete."""
        return self._parse(self._rest + data, final=False)

    def end(self) -> list[Decoded]:
        """Packets that were held back count if the stream held nothing else."""
        outputs = self._parse(self._rest, final=True)
        believed, lost = self._trust.end()
        self._lost += lost
        return outputs + believed

    def _parse(self, buffer: bytes, *, final: bool) -> list[Decoded]:
        outputs: list[Decoded] = []
        at, match, trust = 0, FRAME.match, self._trust
        while at < len(buffer):
            found = match(buffer, at)
            if found:
                frame = found[0]
                outputs += self._take(FIVE if frame[0] & 0x80 else V7, frame)
                at += len(frame)
            elif not final and BEGINNING.fullmatch(buffer, at) and len(buffer) - at < LONGEST:
                break
            else:
                self._lost += 1 + trust.lose()
                at += 1
        self._rest = buffer[at:]
        return outputs

    def _take(self, kind: int, frame: bytes) -> list[Decoded]:
        if not _is_sound(kind, frame):
            self._lost += len(frame) + self._trust.lose()
            return []
        if kind == self._trust.trusted:
            return self._read(kind, frame)
        if self._trust.breaks_with(kind):
            self._lost += self._trust.forget()
        return self._trust.add(kind, len(frame), self._read(kind, frame))

    def _read(self, kind: int, frame: bytes) -> list[Decoded]:
        """What a packet says. The plethysmogram changes all the time and says nothing about the values."""
        if kind == V7 and frame[0] != REALTIME:
            return [_reply(frame)]
        key = (
            bytes((frame[0] & 0x10, frame[2] & 0x70)) + frame[3:]
            if kind == FIVE
            else bytes((frame[1], frame[2] & 0x10, frame[4] & 0x10)) + frame[5:]
        )
        if key != self._last_key:
            self._last_key, self._last = key, [_from_five(frame) if kind == FIVE else _from_v7(frame)]
        return self._last


def _is_sound(kind: int, frame: bytes) -> bool:
    """SpO2 in its range or missing."""
    if kind == V7 and frame[0] != REALTIME:
        return True
    spo2 = frame[4] if kind == FIVE else frame[6] & 0x7F | (frame[1] & 0x10) << 3
    return spo2 <= 100 or spo2 == NO_SPO2


def _restored(frame: bytes) -> bytes:
    """The data of a V7 packet: bit i of its second byte is bit 7 of data byte i."""
    return bytes(byte & 0x7F | (frame[1] >> at & 1) << 7 for at, byte in enumerate(frame[2:]))


def _from_v7(frame: bytes) -> Measurement:
    data = _restored(frame)
    quality = Quality.OK
    if data[0] & 0x80:
        quality = Quality.SENSOR_OFF
    elif data[0] & 0x10 or data[1] & 0x80:
        quality = Quality.SEARCHING
    index = data[5] | data[6] << 8
    without = index == NO_PI or bool(data[2] & 0x10)
    return Measurement(
        (
            measured("spo2", None if data[4] == NO_SPO2 else data[4] or None, quality),
            measured("pulse_rate", None if data[3] == NO_PULSE else data[3] or None, quality),
            measured("perfusion_index", index / 100, Quality.UNAVAILABLE if without else quality),
        ),
        Source.STREAMING,
    )


def _from_five(frame: bytes) -> Measurement:
    quality = Quality.OK
    if frame[2] & 0x10:
        quality = Quality.SENSOR_OFF
    elif frame[0] & 0x10 or frame[2] & 0x20:
        quality = Quality.SEARCHING
    pulse = frame[3] | (frame[2] & 0x40) << 1
    return Measurement(
        (
            measured("spo2", None if frame[4] == NO_SPO2 else frame[4] or None, quality),
            measured("pulse_rate", None if pulse == NO_PULSE else pulse or None, quality),
        ),
        Source.STREAMING,
    )


def _reply(frame: bytes) -> LinkNote:
    """An answer to a command. Its content may name a person and is left out."""
    code = f"{frame[0]:02X}"
    if frame[0] == DISCONNECT:
        reason = REASONS.get(frame[-1] & 0x7F, say("no reason given"))
        return LinkNote(NoteKind.DEVICE, say("the oximeter ended the connection ({reason})", reason=reason), code)
    if frame[0] == FEEDBACK:
        return LinkNote(NoteKind.REPLY, REASONS.get(frame[-1] & 0x7F, ""), code)
    return LinkNote(NoteKind.REPLY, code=code)
