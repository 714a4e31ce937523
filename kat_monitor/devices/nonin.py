"""Nonin oximeters: five binary formats and the tabletop lines, told apart by what validates.

Owns the frames of DF1, DF2, DF7, DF8 and DF13 and the line `SPO2=097 HR=072`. Nothing is asked of the device: at each
place of the stream the formats are tried in turn, and a byte that begins none of them is dropped.

- DF2 and DF7 send packets of 25 frames with a checksum each; a packet counts when all 25 are right and the sync bit
  stands in the first alone. Only its averages are used: the "display" values hold the last reading for 10 s after the
  finger is gone.
- DF13, a spot check, has a checksum. A line must match whole.
- DF1 and DF8 have none. They are told by their length between two bytes with bit 7, and trusted after four in a row (or
  when a capture holds nothing else).

Refuses any number while the finger or the sensor is off, and 511 and 127, which mean "none".

Sources: Nonin 6470-000-01 (9560), manuals of 8500, 9600, 9847 and Avant; mdpnp/mdpnp devices/nonin.
"""

from __future__ import annotations

import re
from datetime import datetime

from kat_monitor.devices.decoder import Decoded, Measurement, News, measured
from kat_monitor.devices.frames import NOT_HERE, WAIT, Trust
from kat_monitor.vitals import Quality, Source
from kat_monitor.words import say

FRAME, FRAMES = 5, 25
PACKET = FRAME * FRAMES
SYNC, HIGH = 0x01, 0x80
NO_PULSE, NO_SPO2 = 511, 127
TRUSTED_AFTER = 4
"""Frames without a checksum that must follow each other before any is believed."""
NEAR_SPO2, NEAR_PULSE = 5, 20
"""% and /min that a second can bring."""

DF13_HEAD = b"\x00\x02\x00\x0d"
DF13_DATA = range(14, 65)
"""Length of its data; longer ones may come with newer devices."""
LINE = re.compile(rb"(?:(\d\d:\d\d:\d\d) +)?SPO2=(\d{3}|-{3}) +HR=(\d{3}|-{3})[ F*B]*[\r\n]")
LONGEST_LINE = 64


def select_format(number: int) -> bytes:
    """Ask a 9560 or one of its relatives for data format 2, 7, 8 or 13.

    It is heard in the first 5 s after the connection alone, and the choice stays in the device's memory.
    """
    return bytes((0x02, 0x70, 0x02, 0x02, number, 0x03))


class NoninDecoder:
    """Bytes of a Nonin oximeter in, measurements of SpO2 and pulse rate out."""

    def __init__(self) -> None:
        self._buffer = b""
        self._lost = 0
        self._short = Trust(TRUSTED_AFTER)
        """Of which length (3 or 4) short frames have been coming."""
        self._before = bytes(3)
        """The short frame that came last."""
        self._sends_packets = False
        """A packet of DF2 or DF7 proved itself: short frames are noise until the stream is cut."""
        self._news = News()

    @property
    def dropped(self) -> int:
        """Bytes that stood in no valid frame."""
        return self._lost

    def feed(self, data: bytes) -> list[Decoded]:
        """The measurements that these bytes complete."""
        self._buffer += data
        return self._parse(final=False)

    def end(self) -> list[Decoded]:
        """Short frames that were held back count if the stream held nothing else."""
        outputs = self._parse(final=True)
        believed, lost = self._short.end()
        self._lost += lost
        self._sends_packets = False
        return outputs + believed

    def _parse(self, *, final: bool) -> list[Decoded]:
        outputs: list[Decoded] = []
        at, buffer = 0, self._buffer
        while at < len(buffer):
            took = self._take(buffer, at, outputs, final=final)
            if took == WAIT and not final:
                break
            if took <= NOT_HERE:
                self._lose(buffer[at])
            at += max(took, 1)
        self._buffer = buffer[at:]
        return outputs

    def _take(self, buffer: bytes, at: int, outputs: list[Decoded], *, final: bool) -> int:
        """Length of the frame that begins here, WAIT, or NOT_HERE. The first format that may be it decides."""
        if length := self._short.trusted:
            took = _short_frame(buffer, at, length, final=final)
            if took > 0:
                outputs.append(_from_short(buffer[at : at + took]))
            if took:
                return took
        for find, read in ((_packet, self._from_packet), (_df13, self._from_df13), (_line, self._from_line)):
            took = find(buffer, at)
            if took == WAIT and not final:
                return WAIT
            if took > 0:
                self._lost += self._short.forget()
                outputs += read(buffer[at : at + took])
                return took
        if self._sends_packets:
            return NOT_HERE
        took = _short_frame(buffer, at, 0, final=final, like=self._short.kind)
        took = _unless_packet(buffer, at, took, final=final)
        if took > 0:
            outputs += self._hold(buffer[at : at + took])
        return took

    def _hold(self, frame: bytes) -> list[Decoded]:
        """A short frame that is not believed yet. After noise it must be like the one before, a second apart."""
        is_like = self._short.is_clean or _are_alike(self._before, frame)
        if self._short.breaks_with(len(frame)) or not is_like:
            self._lost += self._short.forget()
        self._before = frame
        return self._short.add(len(frame), len(frame), [_from_short(frame)])

    def _lose(self, byte: int) -> None:
        """A byte that begins nothing; the line ends after a line are no loss."""
        if byte in b"\r\n":
            return
        self._lost += 1 + self._short.lose()

    def _from_packet(self, packet: bytes) -> list[Decoded]:
        """Frames 1 to 3 carry the averages; a flag in any of the 25 counts for all."""
        self._sends_packets = True
        first = 1 if packet[0] == 0x01 else 0
        flags = 0
        for status in packet[first::FRAME]:
            flags |= status
        pulse, spo2 = (packet[3] & 3) << 7 | (packet[8] & 0x7F), packet[13] & 0x7F
        is_red = any(status & 0x06 == 0x04 for status in packet[first::FRAME])
        quality = _judge(flags & 0x48, flags & 0x30, is_red)
        return [*self._battery(packet[7 * FRAME + 3]), _measurement(spo2, pulse, quality)]

    def _from_df13(self, frame: bytes) -> list[Decoded]:
        """One spot check, perhaps from the device's memory: then its own time says from when, or nothing does."""
        data = frame[6:-2]
        when = _bcd_time(data[:7])
        is_undated = when is None and data[9] & 0x10
        quality = Quality.HELD if is_undated else Quality.LOW_SIGNAL if data[8] & 1 else Quality.OK
        pulse, spo2 = (data[10] & 1) << 8 | data[11], data[13]
        return [*self._battery(data[9]), _measurement(spo2, pulse, quality, Source.CUFF, when)]

    def _from_line(self, line: bytes) -> list[Decoded]:
        found = LINE.fullmatch(line)
        assert found is not None
        when, spo2, pulse = (None if part is None else part.decode() for part in found.groups())
        return [
            Measurement(
                tuple(
                    measured(vital, None if "-" in text else int(text) or None, Quality.OK, when)
                    for vital, text in (("spo2", spo2 or ""), ("pulse_rate", pulse or ""))
                ),
                Source.STREAMING,
            )
        ]

    def _battery(self, status: int) -> list[Decoded]:
        return self._news.tell(say("battery low") if status & 1 else "")


def _packet(buffer: bytes, at: int) -> int:
    """25 frames of DF2 (with a start byte 01) or DF7 (without)."""
    first = 1 if buffer[at] == 0x01 else 0
    there = min(len(buffer) - at, PACKET)
    for start in range(at, at + there, FRAME):
        status = buffer[start + first] if start + first < at + there else None
        if (first and buffer[start] != 0x01) or (status is not None and not _is_status(status, start == at)):
            return NOT_HERE
        if start + FRAME <= at + there and sum(buffer[start : start + 4]) & 0xFF != buffer[start + 4]:
            return NOT_HERE
    return PACKET if there == PACKET else WAIT


def _is_status(byte: int, is_first: bool) -> bool:
    return byte >= HIGH and bool(byte & SYNC) == is_first


def _df13(buffer: bytes, at: int) -> int:
    """`00 02 00 0D`, length, data, checksum, 03."""
    head = buffer[at : at + 4]
    if not DF13_HEAD.startswith(head):
        return NOT_HERE
    if len(buffer) - at < 6:
        return WAIT
    length = buffer[at + 4] << 8 | buffer[at + 5]
    if length not in DF13_DATA:
        return NOT_HERE
    if len(buffer) - at < length + 8:
        return WAIT
    data, checksum, end = buffer[at + 6 : at + 6 + length], buffer[at + 6 + length], buffer[at + 7 + length]
    return length + 8 if checksum == sum(data) & 0xFF and end == 0x03 else NOT_HERE


def _line(buffer: bytes, at: int) -> int:
    """A line of a tabletop oximeter; it may be one as long as it holds printable characters only."""
    if not (buffer[at] == 0x53 or 0x30 <= buffer[at] <= 0x39):
        return NOT_HERE
    if found := LINE.match(buffer, at):
        return found.end() - at
    start = buffer[at : at + LONGEST_LINE]
    return WAIT if len(start) < LONGEST_LINE and all(0x20 <= byte <= 0x7E for byte in start) else NOT_HERE


def _short_frame(buffer: bytes, at: int, length: int, *, final: bool, like: int = 0) -> int:
    """DF1 (3 bytes) or DF8 (4): a byte with bit 7, then bytes without.

    An unknown length shows at the next frame. The last frame of a capture is whole with 4 bytes, or where it is `like`
    those before it: three alone may be most of a DF8.
    """
    if buffer[at] < HIGH:
        return NOT_HERE
    run = 1
    while run < 5 and at + run < len(buffer) and buffer[at + run] < HIGH:
        run += 1
    is_open = at + run == len(buffer) and run < 5
    if length:
        took = length if run >= length else WAIT if is_open else NOT_HERE
    elif is_open:
        took = run if final and run in (4, like) else WAIT
    else:
        took = run if run in (3, 4) else NOT_HERE
    return took if took <= 0 or _is_sound(buffer[at : at + took]) else NOT_HERE


def _unless_packet(buffer: bytes, at: int, took: int, *, final: bool) -> int:
    """The same length, unless the last byte of that frame begins a packet, which proves itself."""
    last = at + took - 1
    within = _packet(buffer, last) if took > 0 and buffer[last] == 0x01 else NOT_HERE
    if within == WAIT:
        return took if final else WAIT
    return NOT_HERE if within > 0 else took


def _is_sound(frame: bytes) -> bool:
    """SpO2 in its range or missing, and the unused bits of DF8's last byte clear."""
    return (frame[2] <= 100 or frame[2] == NO_SPO2) and (len(frame) == 3 or not frame[3] & 0x56)


def _are_alike(before: bytes, frame: bytes) -> bool:
    """Whether two frames can be a second apart: SpO2 and pulse near each other, or the same mark for none."""
    pulses = [(each[0] & 3) << 7 | each[1] for each in (before, frame)]
    return abs(before[2] - frame[2]) <= NEAR_SPO2 and abs(pulses[0] - pulses[1]) <= NEAR_PULSE


def _from_short(frame: bytes) -> Measurement:
    flags = frame[0]
    no_finger = len(frame) == 4 and bool(frame[3] & 0x08)
    quality = _judge(flags & 0x40 or no_finger, flags & 0x24, bool(flags & 0x10))
    return _measurement(frame[2], (flags & 3) << 7 | frame[1], quality)


def _judge(sensor_off: int, artefact: int, low_perfusion: bool) -> Quality:
    if sensor_off:
        return Quality.SENSOR_OFF
    if artefact:
        return Quality.ARTEFACT
    return Quality.LOW_PERFUSION if low_perfusion else Quality.OK


def _measurement(
    spo2: int, pulse: int, quality: Quality, source: Source = Source.STREAMING, when: str | None = None
) -> Measurement:
    return Measurement(
        (
            measured("spo2", None if spo2 == NO_SPO2 else spo2, quality, when),
            measured("pulse_rate", None if pulse == NO_PULSE else pulse, quality, when),
        ),
        source,
    )


def _bcd_time(data: bytes) -> str | None:
    """`20 YY MM DD hh mm ss` in binary coded decimal; None where it is no time."""
    try:
        return datetime.strptime(data.hex(), "%Y%m%d%H%M%S").isoformat()
    except ValueError:
        return None
