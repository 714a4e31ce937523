"""Bluetooth heart rate profile (0x180D): measurement 2A37 of chest straps and rings.

Owns its layout. Refuses a value whose length does not follow from its flags, and a number without skin contact where
the strap can tell.

Source: Bluetooth SIG.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, Measurement, measured
from kat_monitor.devices.gatt import Fields, GattDecoder
from kat_monitor.vitals import Quality, Source

MEASUREMENT = "2a37"
WIDE, CONTACT, CONTACT_KNOWN, ENERGY, INTERVALS = 0x01, 0x02, 0x04, 0x08, 0x10


class BleHeartRateDecoder(GattDecoder):
    """Values of a heart rate strap in, streaming measurements out."""

    def __init__(self) -> None:
        super().__init__(MEASUREMENT, {MEASUREMENT: _measurement})


def _measurement(value: bytes) -> list[Decoded] | None:
    flags = value[0]
    fields = Fields(value[1:])
    rate = fields.number(2 if flags & WIDE else 1)
    fields.take(2 if flags & ENERGY else 0)
    if flags & INTERVALS and fields.left >= 0:
        fields.take(fields.left // 2 * 2)
    if not fields.is_whole:
        return None
    is_off = flags & CONTACT_KNOWN and not flags & CONTACT
    quality = Quality.SENSOR_OFF if is_off else Quality.OK
    return [Measurement((measured("heart_rate", rate or None, quality),), Source.STREAMING)]
