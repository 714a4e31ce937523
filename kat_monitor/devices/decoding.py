"""A captured stream through a decoder, as lines of JSON: the `decode` command's work.

Owns the spelling of a reading in JSON (contract.md). Refuses a clock: old stored readings come out with their device
time, and discarding them is a driver's work.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import BinaryIO

from kat_monitor.devices.decoder import readings_of
from kat_monitor.devices.registry import new_decoder
from kat_monitor.vitals import Reading

CHUNK = 65_536


def decode_stream(driver: str, stream: BinaryIO, write: Callable[[str], None]) -> int:
    """Write one line a reading; returns how many bytes belonged to nothing. Raises NoDecoderError for the driver."""
    decoder = new_decoder(driver)
    while data := stream.read(CHUNK):
        for reading in readings_of(decoder.feed(data)):
            write(as_json(reading))
    for reading in readings_of(decoder.end()):
        write(as_json(reading))
    return decoder.dropped


def as_json(reading: Reading) -> str:
    """`{"vital": "spo2", "value": 97, "unit": "%", "quality": "ok", "device_time": null}`."""
    return json.dumps(
        {
            "vital": reading.vital,
            "value": reading.value,
            "unit": reading.unit,
            "quality": reading.quality.value,
            "device_time": reading.device_time,
        },
        ensure_ascii=False,
    )
