"""Devices as views: the ports of this machine, what could be on them, how each device stands and what it says. No Qt.

Owns the words. Refuses to send a byte and to call a device connected that has said nothing valid: states come from the
driver, values with their quality and their age.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from kat_monitor.devices.ble_link import BlePort
from kat_monitor.devices.feed import DeviceView
from kat_monitor.devices.outputs import State
from kat_monitor.devices.ports import Port
from kat_monitor.devices.registry import DRIVERS, connectable
from kat_monitor.session.rivals import Rivals, words
from kat_monitor.ui.present_words import QUALITY_WORDS, age_text, number_text
from kat_monitor.vitals import VITALS
from kat_monitor.words import joined, say, shown, tr

PATH = "path"
"""The row under which a port or a captured file is given by its path."""
STATE_WORDS: dict[State, str] = {
    State.CLOSED: "closed",
    State.OPENING: "opening",
    State.IDENTIFYING: "waiting",
    State.CONFIGURING: say("being set up"),
    State.STREAMING: "connected",
    State.MEASURING: "measuring",
    State.DEGRADED: say("nothing valid"),
    State.RECONNECTING: say("not there"),
}
MARKS: dict[State, Literal["done", "open", "stop"]] = {
    State.STREAMING: "done",
    State.MEASURING: "done",
    State.DEGRADED: "stop",
    State.RECONNECTING: "stop",
}
NO_PORTS = say("No port found. Plug the device's cable in: it appears here by itself.")
TAIL, HEX = 48, 16
"""So many of the last bytes are shown, as text or in hexadecimal."""
TEXT_SHARE = 0.6
"""From this share of printable characters on, bytes are shown as text."""

Options = tuple[tuple[str, str], ...]


class Heard(msgspec.Struct, frozen=True):
    """A device that was opened: what its driver says, and the bytes that came."""

    view: DeviceView
    received: int = 0
    tail: bytes = b""


class ValueLine(msgspec.Struct, frozen=True):
    """A decoded value: label, number with unit (a dash where there is none), and quality and age in words."""

    label: str
    value: str
    note: str


class DeviceCard(msgspec.Struct, frozen=True):
    """A device that was opened, in words."""

    title: str
    state: str
    text: str
    values: tuple[ValueLine, ...]
    received: str
    rival: str = ""
    """Who else measures the same, and which of them is shown; empty without a rival."""
    may_show: tuple[str, ...] = ()
    """The vitals of which this device could be shown instead."""


class PortCard(msgspec.Struct, frozen=True):
    """One row of the page and what stands beside it. `driver`: the one remembered for this port, or empty."""

    id: str
    title: str
    mark: Literal["done", "open", "stop"]
    word: str
    proof: str
    about: str
    options: Options
    driver: str = ""
    device: DeviceCard | None = None
    asks_path: bool = False


class DevicesView(msgspec.Struct, frozen=True):
    """The page of devices. `recorded`: whether what comes goes into a session; else it is a test."""

    ports: tuple[PortCard, ...]
    about: str
    recorded: bool


def devices_view(
    ports: Sequence[Port],
    heard: Mapping[str, Heard],
    remembered: Mapping[str, str],
    t: int,
    *,
    recorded: bool,
    radio: Sequence[BlePort] = (),
    found: Sequence[Rivals] = (),
) -> DevicesView:
    """The page at `t` ms of the clock the devices count on; `heard` and `remembered` (driver) by port or path.

    `radio`: Bluetooth devices that were found; `found`: vitals that several devices measure.
    """
    names = {port.name for port in ports} | {one.address for one in radio}
    gone = [Port(name) for name in heard if name not in names]
    cards = [_card(port, heard.get(port.name), remembered.get(port.name, ""), t, found) for port in (*ports, *gone)]
    cards += [_radio_card(one, heard.get(one.address), remembered.get(one.address, ""), t, found) for one in radio]
    where = tr("Values go into this session's record.") if recorded else tr("A test: nothing is recorded.")
    return DevicesView(
        (*cards, _path_card()),
        tr("{where} Nothing is sent to a port before you choose its device.", where=where),
        recorded,
    )


def identity(port: Port) -> str:
    """Under which name a port's driver is remembered: its adapter's ids and serial number, else the port's name."""
    if not port.is_usb:
        return tr("port {name}", name=port.name)
    return tr(
        "usb {vendor_id:04x}:{product_id:04x} {serial_number}",
        vendor_id=port.vendor_id,
        product_id=port.product_id or 0,
        serial_number=port.serial_number,
    ).strip()


def driver_options(port: Port) -> Options:
    """The drivers that can be chosen for a port, those known to hang on such an adapter first."""
    offered = connectable()
    order = [name for name in port.drivers if name in offered]
    return tuple((name, DRIVERS[name].title) for name in (*order, *(one for one in offered if one not in order)))


def _card(port: Port, heard: Heard | None, remembered: str, t: int, found: Sequence[Rivals] = ()) -> PortCard:
    state = heard.view.state if heard else State.CLOSED
    title = port.description or port.manufacturer or port.name
    known = (port.name, port.manufacturer, port.description, _adapter(port) or tr("not a USB adapter"))
    return PortCard(
        id=port.name,
        title=title,
        mark=MARKS.get(state, "open"),
        word=STATE_WORDS[state] if heard else "",
        proof=heard.view.title if heard else port.name if title != port.name else _adapter(port) or tr("serial port"),
        about=", ".join(map(shown, (part for part in known if part and part != title))),
        options=driver_options(port),
        driver=remembered,
        device=None if heard is None else device_card(heard, t, found),
    )


def radio_options(one: BlePort) -> Options:
    """The drivers of Bluetooth devices, those whose profile this one advertises first."""
    offered = [name for name, spec in DRIVERS.items() if spec.services]
    order = [*one.drivers, *(name for name in offered if name not in one.drivers)]
    return tuple((name, DRIVERS[name].title) for name in order)


def _radio_card(one: BlePort, heard: Heard | None, remembered: str, t: int, found: Sequence[Rivals]) -> PortCard:
    state = heard.view.state if heard else State.CLOSED
    likely = one.drivers[0] if len(one.drivers) == 1 else ""
    return PortCard(
        id=one.address,
        title=one.title,
        mark=MARKS.get(state, "open"),
        word=STATE_WORDS[state] if heard else "",
        proof=heard.view.title if heard else tr("Bluetooth"),
        about=tr("Bluetooth, {address}. Pair it in the system's settings first.", address=one.address),
        options=radio_options(one),
        driver=remembered or likely,
        device=None if heard is None else device_card(heard, t, found),
    )


def _adapter(port: Port) -> str:
    if port.vendor_id is None:
        return ""
    usb = tr("USB {vendor_id:04x}:{product_id:04x}", vendor_id=port.vendor_id, product_id=port.product_id or 0)
    return (
        tr("{usb}, serial number {serial_number}", usb=usb, serial_number=port.serial_number)
        if port.serial_number
        else tr("{usb}, no serial number", usb=usb)
    )


def _path_card() -> PortCard:
    return PortCard(
        id=PATH, title=tr("By its path"), mark="open", word="", proof=tr("for training: a port or a captured file"),
        about=tr("A port that is not listed, or a file of captured bytes. Of a file the speed can be chosen."),
        options=driver_options(Port("")), asks_path=True,
    )  # fmt: skip


def device_card(heard: Heard, t: int, found: Sequence[Rivals] = ()) -> DeviceCard:
    """A device in words at `t`; its newest values with their age."""
    view = heard.view
    old = "" if MARKS.get(view.state) == "done" else tr("last value")
    lines = [
        ValueLine(
            VITALS[one.vital].label,
            "–" if one.value is None else f"{number_text(one.vital, one.value)} {_unit(one.unit)}".strip(),
            joined(" · ", filter(None, (old, QUALITY_WORDS[one.quality], age_text(max(t - each.observed_t, 0))))),
        )
        for each in view.latest
        for one in each.readings
    ]
    failed = [ValueLine(tr("Cuff"), "–", view.failed.reason)] if view.failed else []
    mine = [one for one in found if view.device in (one.shown, *one.others)]
    return DeviceCard(
        view.title,
        STATE_WORDS[view.state],
        view.text,
        (*lines, *failed),
        _received(heard),
        words(mine),
        tuple(one.vital for one in mine if one.shown != view.device),
    )


def _unit(unit: str) -> str:
    return {"Cel": "°C", "0-5": "", "0-4": ""}.get(unit, unit)


def _received(heard: Heard) -> str:
    if not heard.received:
        return tr("No byte received yet.")
    tail = heard.tail[-TAIL:]
    is_text = sum(32 <= one < 127 or one in b"\r\n" for one in tail) >= TEXT_SHARE * len(tail)
    last = "".join(chr(one) if 32 <= one < 127 else "·" for one in tail) if is_text else tail[-HEX:].hex(" ")
    return tr("{received} bytes received, the last: {last}", received=heard.received, last=last)
