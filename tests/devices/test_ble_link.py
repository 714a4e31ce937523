"""Bluetooth without a radio: a stand-in for the module that the link uses."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from kat_monitor.devices.ble_link import (
    NO_ADAPTER,
    NOT_INSTALLED,
    BleLink,
    BlePort,
    BleUnavailable,
    find_devices,
    full_uuid,
    load_bleak,
)
from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.outputs import NO_ORDER, Order
from kat_monitor.devices.registry import DRIVERS

OXIMETER, CUFF = BlePort("AA:BB", "Nonin3230"), BlePort("CC:DD", "BM59")


class BleakError(Exception): ...


class BleakBluetoothNotAvailableError(BleakError): ...


class BleakCharacteristicNotFoundError(BleakError): ...


class Radio:
    """What is in sight, and what the device that is connected to sends."""

    def __init__(self, *values: tuple[str, str], offers: tuple[str, ...] = ("2a5f", "2a35", "2a37")) -> None:
        self.values = list(values)
        self.offers = offers
        self.in_sight = [True]
        """At each look; the last one stays."""
        self.fault: Exception | None = None
        self.connections = self.disconnections = 0
        self.stays = False
        self.module = SimpleNamespace(
            BleakScanner=scanner_of(self),
            BleakClient=client_of(self),
            exc=SimpleNamespace(
                BleakError=BleakError,
                BleakBluetoothNotAvailableError=BleakBluetoothNotAvailableError,
                BleakCharacteristicNotFoundError=BleakCharacteristicNotFoundError,
            ),
        )


def scanner_of(radio: Radio) -> type:
    """What looks for devices."""

    class BleakScanner:
        @staticmethod
        async def find_device_by_address(address: str, timeout: float) -> object | None:
            if radio.fault:
                raise radio.fault
            seen = radio.in_sight.pop(0) if len(radio.in_sight) > 1 else radio.in_sight[0]
            return SimpleNamespace(address=address) if seen else None

        @staticmethod
        async def discover(timeout: float, return_adv: bool) -> dict[str, Any]:
            if radio.fault:
                raise radio.fault
            return {
                "EE:FF": (SimpleNamespace(name=None), SimpleNamespace(service_uuids=[])),
                "CC:DD": (SimpleNamespace(name="BM59"), SimpleNamespace(service_uuids=[full_uuid("1810")])),
                "AA:BB": (SimpleNamespace(name="Berry"), SimpleNamespace(service_uuids=[])),
            }

    return BleakScanner


def client_of(radio: Radio) -> type:
    """What connects to one."""

    class BleakClient:
        def __init__(self, device: object, on_gone: Callable[[object], None], timeout: float) -> None:
            self._on_gone = on_gone

        async def connect(self) -> None:
            radio.connections += 1

        async def disconnect(self) -> None:
            radio.disconnections += 1

        async def start_notify(self, uuid: str, callback: Callable[[object, bytearray], None]) -> None:
            if uuid[4:8] not in radio.offers:
                raise BleakCharacteristicNotFoundError(uuid)
            asyncio.get_running_loop().call_soon(self._play, uuid[4:8], callback)

        def _play(self, short: str, callback: Callable[[object, bytearray], None]) -> None:
            for name, value in radio.values:
                if name == short:
                    callback(self, bytearray.fromhex(value))
            if not radio.stays:
                self._on_gone(self)

    return BleakClient


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TICK_SECONDS", "SETTLE_SECONDS"):
        monkeypatch.setattr(f"kat_monitor.devices.ble_link.{name}", 0)
    monkeypatch.setattr("kat_monitor.devices.ble_link.BACK_OFF", (0, 0))


def run(
    radio: Radio, driver: str, port: BlePort, until: Callable[[list[bytes | LinkNote]], bool]
) -> list[bytes | LinkNote]:
    """What the link hands over until enough came, idle time left out."""
    received: list[bytes | LinkNote] = []
    asked = [0]

    def receive(got: bytes | LinkNote) -> Order:
        if got:
            received.append(got)
        return NO_ORDER

    def stopped(seconds: float) -> bool:
        asked[0] += 1
        assert asked[0] < 10_000
        return until(received)

    BleLink(port, DRIVERS[driver], lambda: radio.module).run(receive, stopped)
    return received


def kinds(received: list[bytes | LinkNote]) -> list[str]:
    return [got.kind.value if isinstance(got, LinkNote) else got.decode().strip() for got in received]


def has(kind: NoteKind) -> Callable[[list[bytes | LinkNote]], bool]:
    return lambda received: any(isinstance(got, LinkNote) and got.kind is kind for got in received)


def test_values_leave_as_lines_that_the_decoder_reads() -> None:
    received = run(Radio(("2a5f", "0064005a00")), "ble-plx", OXIMETER, has(NoteKind.LOST))
    assert kinds(received) == ["opened", "2a5f:0064005a00", "lost"]


def test_an_oximeter_that_is_gone_says_what_to_do_and_is_looked_for_again() -> None:
    radio = Radio(("2a5f", "0064005a00"))
    received = run(radio, "ble-plx", OXIMETER, lambda received: kinds(received).count("lost") == 3)
    assert radio.connections == radio.disconnections == 3
    assert received[2] == LinkNote(NoteKind.LOST, "Nonin3230 is gone. Bring it near and switch it on.")


def test_an_oximeter_that_is_not_in_sight_says_what_to_do() -> None:
    radio = Radio()
    radio.in_sight = [False]
    received = run(radio, "ble-plx", OXIMETER, has(NoteKind.REFUSED))
    assert received == [LinkNote(NoteKind.REFUSED, "Nonin3230 is not in sight. Switch it on and bring it near.")]


def test_a_cuff_that_sleeps_between_measurements_is_never_lost() -> None:
    radio = Radio(("2a35", "0078005000600000"))
    radio.in_sight = [False, False, True, False, True]
    received = run(radio, "ble-blood-pressure", CUFF, lambda received: len(received) == 4)
    assert kinds(received) == ["opened", *["2a35:0078005000600000"] * 3]


def test_a_device_without_the_profile_is_refused_in_words() -> None:
    radio = Radio(offers=("2a35",))
    received = run(radio, "ble-plx", OXIMETER, has(NoteKind.REFUSED))
    assert received == [LinkNote(NoteKind.REFUSED, "Nonin3230 is not a Bluetooth oximeter. Choose another driver.")]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (FileNotFoundError(2, "No such file or directory"), NO_ADAPTER),
        (BleakBluetoothNotAvailableError("off"), NO_ADAPTER),
        (PermissionError(13, "Permission denied"), "Allow it in the system's settings"),
        (BleakError("le-connection-abort-by-local"), "Check that it is on, near, and paired with this computer"),
        (TimeoutError(), "Check that it is on, near, and paired with this computer"),
    ],
)
def test_an_error_of_the_radio_is_a_note_that_says_what_to_do(fault: Exception, words: str) -> None:
    radio = Radio()
    radio.fault = fault
    received = run(radio, "ble-heart-rate", OXIMETER, has(NoteKind.REFUSED))
    assert [words in got.text for got in received if isinstance(got, LinkNote)] == [True]


def test_stopping_leaves_a_connected_device() -> None:
    radio = Radio(("2a37", "0050"))
    radio.stays = True
    received = run(radio, "ble-heart-rate", OXIMETER, lambda received: "2a37:0050" in kinds(received))
    assert kinds(received) == ["opened", "2a37:0050"]
    assert radio.disconnections == 1


def test_without_the_package_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bleak", None)
    received: list[bytes | LinkNote] = []

    def receive(got: bytes | LinkNote) -> Order:
        received.append(got)
        return NO_ORDER

    BleLink(CUFF, DRIVERS["ble-plx"]).run(receive, lambda seconds: False)
    assert received == [LinkNote(NoteKind.ENDED, NOT_INSTALLED)]
    with pytest.raises(BleUnavailable, match="pip install bleak"):
        load_bleak()


def test_devices_in_sight_are_listed_the_known_ones_first() -> None:
    assert find_devices(load=lambda: Radio().module) == [
        BlePort("CC:DD", "BM59", ("ble-blood-pressure",)),
        BlePort("AA:BB", "Berry"),
        BlePort("EE:FF"),
    ]


def test_looking_without_an_adapter_says_what_to_do() -> None:
    radio = Radio()
    radio.fault = FileNotFoundError(2, "No such file or directory")
    with pytest.raises(BleUnavailable, match="Bluetooth is off or not there"):
        find_devices(load=lambda: radio.module)


def test_nothing_of_bluetooth_is_imported_before_it_is_used() -> None:
    assert "bleak" not in sys.modules
