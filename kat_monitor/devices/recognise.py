"""Which device sends such bytes, when the chosen driver finds nothing of its own in them.

Owns the comparison of all drivers on the first bytes that came. Refuses to change the driver: it is a hint for a
person, who chooses.
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Measurement
from kat_monitor.devices.registry import DRIVERS, decodable, new_decoder

READ_SHARE = 0.8
"""So much of the bytes must belong to valid frames."""


def looks_like(data: bytes) -> str:
    """The title of the serial device whose driver reads most of these bytes; empty if none reads nearly all."""
    best, name = READ_SHARE, ""
    for driver in decodable():
        if not DRIVERS[driver].serial:
            continue
        decoder = new_decoder(driver)
        measured = any(isinstance(item, Measurement) for item in decoder.feed(data))
        share = 1 - decoder.dropped / max(1, len(data))
        if measured and share > best:
            best, name = share, DRIVERS[driver].title
    return name
