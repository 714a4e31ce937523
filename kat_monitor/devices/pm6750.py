"""Berry PM6750 (BM family) module: blood pressure, SpO2, ECG heart rate, respiratory rate and temperature.

Owns the frame (`55 AA N type data... sum`), the numeric packets and their states. Wave packets are passed over. Refuses
a frame whose sum or length is not right for its type, values while a lead or the finger is off, and the zeros that the
module sends while the cuff inflates.

Sources: Abrunacci/berry_med, protocol and tests; the vendor's parser zh2x/bm-monitor-web-dev.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured, pressures
from kat_monitor.devices.frames import NOT_HERE, WAIT
from kat_monitor.devices.piecewise import FrameDecoder
from kat_monitor.vitals import Quality, Source
from kat_monitor.words import say

HEAD = b"\x55\xaa"
ECG, NIBP, SPO2, TEMPERATURE = 0x02, 0x03, 0x04, 0x05
NUMERIC = {ECG: 8, NIBP: 8, SPO2: 6, TEMPERATURE: 6}
"""Numeric packets and the length byte that each must have."""
LONGEST = 32
"""The greatest length byte that is searched; the longest packet known has 10."""
NO_SPO2, NO_PULSE = 127, 255

LEAD_OFF, WEAK = 0x02, 0x01
FINGER = {0: Quality.OK, 1: Quality.SENSOR_OFF, 2: Quality.SENSOR_OFF, 3: Quality.SEARCHING, 4: Quality.SEARCHING}
DONE, MEASURING = 0, 1
FAILURES = {
    2: say("stopped"), 3: say("overpressure"), 4: say("cuff loose"), 5: say("took too long"),
    6: say("error"), 7: say("interference"), 8: say("no result"),
}  # fmt: skip


def framed(*data: int) -> bytes:
    """A frame as both sides send it; `data` begins with the type."""
    inside = bytes((len(data) + 2, *data))
    return HEAD + inside + bytes((~sum(inside) & 0xFF,))


class Pm6750Decoder(FrameDecoder):
    """Bytes of a PM6750 in, cuff and streaming measurements out."""

    def __init__(self) -> None:
        super().__init__(_find, HEAD[0])
        self._cuff = b""
        """The latest NIBP packet: the module repeats it twice a second, the record takes it once."""

    def _decode(self, frame: bytes) -> list[Decoded]:
        kind, size = frame[3], frame[2]
        if NUMERIC.get(kind) != size:
            return []
        if kind == NIBP:
            return self._on_cuff(frame)
        if kind == ECG:
            return [_ecg(frame[4], frame[5], frame[6])]
        if kind == SPO2:
            return [_oximeter(frame[4], frame[5], frame[6])]
        quality = Quality.SENSOR_OFF if frame[4] else Quality.OK
        return [Measurement((measured("temperature", frame[5] + frame[6] / 10, quality),), Source.STREAMING)]

    def _on_cuff(self, frame: bytes) -> list[Decoded]:
        """A result counts when it is new: another packet than the one before. That it measures is said each time."""
        is_new, self._cuff = frame != self._cuff, frame
        state, systolic, mean, diastolic = frame[4] >> 2 & 0x0F, frame[6], frame[7], frame[8]
        if state == MEASURING:
            return [LinkNote(NoteKind.MEASURING)]
        if not is_new:
            return []
        if state in FAILURES:
            return [LinkNote(NoteKind.FAILED, FAILURES[state], str(state))]
        if state != DONE or not (systolic or diastolic):
            return [LinkNote(NoteKind.ALIVE)]
        return [Measurement(pressures(systolic or None, diastolic or None, mean or None), Source.CUFF)]


def _ecg(status: int, rate: int, breaths: int) -> Measurement:
    """Without a heart rate or with a lead off the breaths, taken from the same leads, are none either."""
    quality = Quality.SENSOR_OFF if status & LEAD_OFF else Quality.LOW_SIGNAL if status & WEAK else Quality.OK
    return Measurement(
        (
            measured("heart_rate", _rate(rate), quality),
            measured("resp_rate", _rate(breaths) if _rate(rate) else None, quality),
        ),
        Source.STREAMING,
    )


def _oximeter(status: int, spo2: int, pulse: int) -> Measurement:
    quality = FINGER.get(status, Quality.UNAVAILABLE)
    return Measurement(
        (
            measured("spo2", None if spo2 == NO_SPO2 else spo2 or None, quality),
            measured("pulse_rate", _rate(pulse), quality),
        ),
        Source.STREAMING,
    )


def _rate(number: int) -> int | None:
    """A byte of a rate; 0 and all bits set are none."""
    return None if number == NO_PULSE else number or None


def _find(buffer: bytes, at: int) -> int:
    """`N` counts itself, the type, the data and the sum; the sum is the complement of all before it."""
    if not HEAD.startswith(buffer[at : at + 2]):
        return NOT_HERE
    if at + 2 >= len(buffer):
        return WAIT
    size = buffer[at + 2]
    if not 3 <= size <= LONGEST:
        return NOT_HERE
    end = at + 2 + size
    if end > len(buffer):
        return WAIT
    return size + 2 if (sum(buffer[at + 2 : end]) + 1) & 0xFF == 0 else NOT_HERE
