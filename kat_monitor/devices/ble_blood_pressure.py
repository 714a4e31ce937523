"""Bluetooth blood pressure profile (0x1810): measurement 2A35, intermediate cuff pressure 2A36.

Owns the layout of the measurement and the layout that some Beurer cuffs send instead: pulse and status big-endian, and
a user byte that its own flag does not announce. Refuses a value of another length, and to keep the user byte.

Sources: Bluetooth SIG; derdilla/blood-pressure-monitor-fl with recorded values of Beurer BM85; SpeziBluetooth.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured, pressures
from kat_monitor.devices.gatt import LINE, Fields, GattDecoder
from kat_monitor.vitals import Quality, Source

MEASUREMENT, CUFF_PRESSURE = "2a35", "2a36"
KPA, TIME, PULSE, USER, STATUS = 0x01, 0x02, 0x04, 0x08, 0x10
BEURER = 0x40
"""A flag that the standard leaves free, and that is set in the other layout."""
MMHG_A_KPA = 7.50062
QUALITIES = (
    (0x0001, Quality.ARTEFACT),
    (0x0020, Quality.ARTEFACT),
    (0x0002, Quality.CUFF_LOOSE),
    (0x0004, Quality.IRREGULAR),
)
"""Status bit and what it makes of the numbers, the most severe first: movement, wrong position, loose, irregular."""


NOBODY = 0xFF
"""The user byte of a cuff that does not know who is measured."""


def scrub(data: bytes) -> bytes:
    """What of a capture may leave the room: the measurements without the user byte."""
    return b"\n".join(_scrub(line) for line in data.split(b"\n"))


def _scrub(line: bytes) -> bytes:
    found = LINE.fullmatch(line)
    if found is None or found[1].decode().lower() != MEASUREMENT:
        return line
    value = bytearray.fromhex(found[2].decode())
    flags = value[0] if value else 0
    user = 7 + (7 if flags & TIME else 0) + (2 if flags & PULSE else 0)
    if flags & (USER | BEURER) and user < len(value):
        value[user] = NOBODY
    return found[1] + b":" + value.hex().encode()


class BleBloodPressureDecoder(GattDecoder):
    """Values of a Bluetooth cuff in, cuff measurements out."""

    def __init__(self) -> None:
        super().__init__(MEASUREMENT, {MEASUREMENT: _measurement, CUFF_PRESSURE: _inflating})


def _inflating(value: bytes) -> list[Decoded]:
    return [LinkNote(NoteKind.MEASURING)]


def _measurement(value: bytes) -> list[Decoded] | None:
    flags = value[0]
    fields = Fields(value[1:])
    systolic, diastolic, mean = fields.sfloat(), fields.sfloat(), fields.sfloat()
    when = fields.time() if flags & TIME else None
    order = "big" if flags & BEURER else "little"
    pulse = fields.sfloat(order) if flags & PULSE else None
    if flags & (USER | BEURER):
        fields.take(1)
    status = fields.number(2, order) if flags & STATUS else 0
    if not fields.is_whole:
        return None
    quality = next((quality for bit, quality in QUALITIES if status & bit), Quality.OK)
    scale = MMHG_A_KPA if flags & KPA else 1.0
    readings = pressures(_mmhg(systolic, scale), _mmhg(diastolic, scale), _mmhg(mean, scale), quality, when)
    if flags & PULSE:
        readings = (*readings, measured("pulse_rate", pulse or None, quality, when))
    return [Measurement(readings, Source.CUFF)]


def _mmhg(pressure: float | None, scale: float) -> float | None:
    """0 and SFLOAT's special values mean that there is none."""
    return round(pressure * scale, 1) if pressure else None
