"""What the program knows of a driver before it talks to a device: one frozen row.

Owns the shape of that row. Refuses behaviour: how bytes are read stands in the decoder, how a device is watched in the
driver.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

import msgspec

from kat_monitor.devices.decoder import Decoder
from kat_monitor.devices.dialogue import Dialogue
from kat_monitor.vitals import Source


class Talk(StrEnum):
    """When a device speaks, which decides what its silence means."""

    STREAMS = "streams"
    """By itself, all the time: silence is a fault."""
    ANSWERS = "answers"
    """When it is asked or told to start: silence after a command is a fault."""
    PUSHES = "pushes"
    """By itself after each measurement: silence means that nobody measured."""


class SerialSettings(msgspec.Struct, frozen=True):
    """How a serial port is set, `9600 8N1` unless a device needs another."""

    baud: int = 9600
    parity: str = "N"
    stop_bits: int = 1
    xonxoff: bool = False

    @property
    def words(self) -> str:
        """As the device's own menu says it."""
        return f"{self.baud} 8{self.parity}{self.stop_bits}"


def unchanged(data: bytes) -> bytes:
    """The capture of a device that knows nobody's name."""
    return data


class DriverSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the registry.

    `decoder` makes a fresh decoder; None where the driver has no bytes to decode. `dialogue` makes what the device is
    told. `serial` holds the settings to try, the usual one first; empty where there is no serial port. `usb_ids` are
    (vendor, product) of the adapters that it could hang on. `services` are the Bluetooth services that it is found by,
    `characteristics` what is listened to. `scrub` leaves out of a capture what names a person.
    """

    name: str
    title: str
    vitals: tuple[str, ...]
    source: Source
    talk: Talk
    help: str
    """What to check on the device and the cable when nothing comes."""
    decoder: Callable[[], Decoder] | None = None
    serial: tuple[SerialSettings, ...] = (SerialSettings(),)
    dialogue: Callable[[], Dialogue] = Dialogue
    usb_ids: tuple[tuple[int, int], ...] = ()
    services: tuple[int, ...] = ()
    characteristics: tuple[str, ...] = ()
    scrub: Callable[[bytes], bytes] = unchanged

    @property
    def can_measure(self) -> bool:
        """Whether its cuff can be started from here."""
        return self.dialogue().can_measure
