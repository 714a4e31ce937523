"""Bluetooth pulse oximeter profile (0x1822): spot check 2A5E and continuous 2A5F.

Owns both layouts and the meaning of their status fields. Refuses a value whose length does not follow from its flags,
and numbers of a demonstration, a test, a calibration, or a sensor that is not on the finger, and stored ones without a
time.

Sources: Bluetooth SIG; StanfordSpezi/SpeziBluetooth with its tests.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, Measurement, measured
from kat_monitor.devices.gatt import Fields, GattDecoder
from kat_monitor.vitals import Quality, Source

SPOT, CONTINUOUS = "2a5e", "2a5f"

MEASUREMENT_STATUS = (
    (1 << 10 | 1 << 11, Quality.DEMO),
    (1 << 15, Quality.INVALID),
    (1 << 12 | 1 << 13, Quality.UNAVAILABLE),
)
"""Demonstration data, data for test; invalid; calibrating, unavailable."""
SENSOR_STATUS = (
    (1 << 11 | 1 << 13 | 1 << 15, Quality.SENSOR_OFF),
    (1 << 12 | 1 << 14, Quality.UNAVAILABLE),
    (1 << 7, Quality.NO_SIGNAL),
)
"""Not on the user, displaced, disconnected; unknown or malfunctioning sensor; no pulsation."""
STORED, QUESTIONABLE = 1 << 9, 1 << 14
DOUBTFUL_SENSOR = (
    (1 << 0 | 1 << 1 | 1 << 6 | 1 << 8 | 1 << 10, Quality.ARTEFACT),
    (1 << 2 | 1 << 3 | 1 << 4, Quality.LOW_SIGNAL),
    (1 << 5, Quality.LOW_PERFUSION),
)
"""Display held back, malfunction, erratic, questionable pulse, interference; irregular, inadequate, poor signal; low
perfusion."""


class BlePlxDecoder(GattDecoder):
    """Values of a Bluetooth oximeter in, measurements out."""

    def __init__(self) -> None:
        super().__init__(CONTINUOUS, {SPOT: _spot, CONTINUOUS: _continuous})


def _spot(value: bytes) -> list[Decoded] | None:
    """Flags: time, measurement status, device status, pulse amplitude index, clock not set."""
    flags = value[0]
    fields = Fields(value[1:])
    spo2, pulse = fields.sfloat(), fields.sfloat()
    when = fields.time() if flags & 0x01 else None
    return _finish(fields, flags >> 1, spo2, pulse, None if flags & 0x10 else when, Source.CUFF)


def _continuous(value: bytes) -> list[Decoded] | None:
    """Flags: fast pair, slow pair, measurement status, device status, pulse amplitude index."""
    flags = value[0]
    fields = Fields(value[1:])
    spo2, pulse = fields.sfloat(), fields.sfloat()
    fields.take((4 if flags & 0x01 else 0) + (4 if flags & 0x02 else 0))
    return _finish(fields, flags >> 2, spo2, pulse, None, Source.STREAMING)


def _finish(
    fields: Fields, has: int, spo2: float | None, pulse: float | None, when: str | None, source: Source
) -> list[Decoded] | None:
    """What both layouts end with; the bits of `has` announce measurement status, device status, amplitude index."""
    status = fields.number(2) if has & 1 else 0
    sensor = fields.number(3) if has & 2 else 0
    index = fields.sfloat() if has & 4 else None
    if not fields.is_whole:
        return None
    is_undated = when is None and status & STORED
    quality = Quality.HELD if is_undated else _judge(status, sensor)
    readings = [measured("spo2", spo2 or None, quality, when), measured("pulse_rate", pulse or None, quality, when)]
    if has & 4:
        readings.append(measured("perfusion_index", index, quality, when))
    return [Measurement(tuple(readings), source)]


def _judge(status: int, sensor: int) -> Quality:
    """The most severe of what both status fields say."""
    rows = (
        *((status & bits, quality) for bits, quality in MEASUREMENT_STATUS),
        *((sensor & bits, quality) for bits, quality in SENSOR_STATUS),
        (status & QUESTIONABLE, Quality.ARTEFACT),
        *((sensor & bits, quality) for bits, quality in DOUBTFUL_SENSOR),
    )
    return next((quality for is_set, quality in rows if is_set), Quality.OK)
