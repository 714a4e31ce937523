"""Which serial ports there are and what could be on them, without sending a byte to any.

Owns the list of ports, the identity by which a port is remembered, and the search for it after it came back under
another name. Refuses to open a port: many instruments hang on the same adapters, and a byte sent to a foreign one can
do harm.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

import msgspec
from serial.tools import list_ports as system  # type: ignore[import-untyped]

from kat_monitor.devices.registry import likely


class SystemPort(Protocol):
    """What pyserial says about a port."""

    device: str
    description: str
    manufacturer: str | None
    vid: int | None
    pid: int | None
    serial_number: str | None


class Port(msgspec.Struct, frozen=True):
    """A port that was found. `drivers` are those whose devices are known to hang on such an adapter."""

    name: str
    description: str = ""
    manufacturer: str = ""
    vendor_id: int | None = None
    product_id: int | None = None
    serial_number: str = ""
    drivers: tuple[str, ...] = ()

    @property
    def is_usb(self) -> bool:
        """Whether the port can be known again by its USB ids; a built-in one only by its name."""
        return self.vendor_id is not None


def list_ports(comports: Callable[[], Iterable[SystemPort]] = system.comports) -> list[Port]:
    """The ports of this machine, by name."""
    return sorted((_port(found) for found in comports()), key=lambda port: port.name)


def describe_ports(comports: Callable[[], Iterable[SystemPort]] = system.comports) -> list[str]:
    """A line a port for people: its name, what the adapter says of itself, and what could be on it."""
    found = list_ports(comports)
    return [_words(port) for port in found] or ["No serial ports found. Plug the device's cable in and look again."]


def _words(port: Port) -> str:
    usb = f"USB {port.vendor_id:04x}:{port.product_id or 0:04x}" if port.vendor_id is not None else "not USB"
    serial = f"serial number {port.serial_number}" if port.serial_number else ""
    known = ", ".join(part for part in (port.manufacturer, port.description, usb, serial) if part)
    drivers = f"could be {', '.join(port.drivers)}" if port.drivers else "no driver is known to use this adapter"
    if not port.is_usb:
        drivers = "any serial device"
    return f"{port.name}: {known}; {drivers}"


def find_again(wanted: Port, ports: Sequence[Port]) -> Port | None:
    """The same adapter among `ports`, whatever its name is now; None if it is not there.

    An adapter without a serial number is known by its ids. If several look alike, only the old name decides: another
    instrument must not be taken for this one.
    """
    if not wanted.is_usb:
        return wanted
    alike = [port for port in ports if _usb(port) == _usb(wanted)]
    if len(alike) == 1:
        return alike[0]
    return next((port for port in alike if port.name == wanted.name), None)


def _usb(port: Port) -> tuple[int | None, int | None, str]:
    return port.vendor_id, port.product_id, port.serial_number


def _port(found: SystemPort) -> Port:
    description = found.description if found.description not in ("n/a", found.device) else ""
    return Port(
        name=found.device,
        description=description or "",
        manufacturer=found.manufacturer or "",
        vendor_id=found.vid,
        product_id=found.pid,
        serial_number=found.serial_number or "",
        drivers=likely(found.vid, found.pid),
    )
