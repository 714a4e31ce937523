"""The page of devices, joined to ports, Bluetooth and the devices that are open: with stand-ins for all three."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from argon2 import PasswordHasher
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.app.device_room import NO_RADIO, DeviceRoom
from kat_monitor.clock import Moment
from kat_monitor.devices.ble_link import NOT_INSTALLED, BleLink, BlePort, BleUnavailable
from kat_monitor.devices.feed import DeviceView
from kat_monitor.devices.outputs import State
from kat_monitor.devices.ports import Port
from kat_monitor.devices.serial_link import SerialLink
from kat_monitor.record.library import Library
from kat_monitor.ui.pages.devices import PortPane
from kat_monitor.vitals import Source, reading
from tests.session.room import Room, at

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
USB, GONE = Port("/dev/ttyUSB0", "adapter", "FTDI", 0x0403, 0x6001, "A1"), "/dev/ttyUSB9"
CUFF = BlePort("AA:BB", "BM59", ("ble-blood-pressure",))


class Devices:
    """Stands for the devices that are open."""

    is_recorded = True

    def __init__(self) -> None:
        self.clock = SimpleNamespace(now=lambda: Moment(at(1), 0))
        self.feeds: dict[str, Any] = {}
        self.connected: list[tuple[str, str, type]] = []
        self.cuffs: list[Any] = []

    def connect(self, driver: str, name: str, link: object) -> None:
        self.connected.append((driver, name, type(link)))

    def ready_cuffs(self) -> list[Any]:
        return self.cuffs


class Bench:
    def __init__(self, folder: Path, radio: Callable[[], list[BlePort]]) -> None:
        self.library = Library.open(folder, hasher=QUICK)
        self.devices: Any = Devices()
        self.room = Room()
        self.chosen: list[tuple[str, str]] = []
        self.at = DeviceRoom(
            self.library, self.devices, "back", lambda: [USB], session=lambda: self.room.session,
            choose=lambda vital, device: self.chosen.append((vital, device)), radio=radio,
        )  # fmt: skip
        self.page = self.at.page
        self.page.show_view(self.at.view())

    def became(self, device: str, state: str) -> None:
        event = ev.DeviceChanged(by=device, role="device", device=device, driver=device.split()[0], state=state,  # type: ignore[arg-type]
                                 text="", since=at(0))  # fmt: skip
        self.room.add(0, event)

    def open(self, device: str, **told: Any) -> None:
        """A device that is open, as its feed shows it."""
        driver, name = device.split()
        view = DeviceView(device=device, driver=driver, title=driver, can_measure=False, state=State.STREAMING)
        self.devices.feeds[name] = SimpleNamespace(
            device=device, driver=driver, view=view, received=0, tail=b"", **told
        )


@pytest.fixture
def make(tmp_path: Path, qapp: object) -> Iterator[Callable[..., Bench]]:
    made: list[Bench] = []

    def bench(radio: Callable[[], list[BlePort]] = list) -> Bench:
        made.append(Bench(tmp_path, radio))
        return made[-1]

    yield bench
    for one in made:
        one.at.close()
        one.library.close()


def test_after_a_crash_what_was_open_is_opened_again_and_nothing_else(make: Callable[..., Bench]) -> None:
    bench = make()
    for device, state in (
        (f"nonin {USB.name}", "connected"), (f"masimo {GONE}", "lost"), ("capnostream /dev/null", "closed"),
        ("simulator", "connected"),
    ):  # fmt: skip
        bench.became(device, state)
    bench.at.reconnect()
    assert bench.devices.connected == [("nonin", USB.name, SerialLink)]


def test_bluetooth_devices_in_sight_appear_and_are_remembered(qtbot: QtBot, make: Callable[..., Bench]) -> None:
    bench = make(lambda: [CUFF])
    bench.page.radio.click()
    qtbot.waitUntil(lambda: CUFF.address in bench.page.rows._rows)
    bench.page.connect_wanted.emit(CUFF.address, "ble-blood-pressure")
    assert bench.devices.connected == [("ble-blood-pressure", CUFF.address, BleLink)]
    assert bench.library.setting("driver on bluetooth AA:BB") == "ble-blood-pressure"


def test_without_the_radios_package_the_page_says_what_to_install(qtbot: QtBot, make: Callable[..., Bench]) -> None:
    def absent() -> list[BlePort]:
        raise BleUnavailable(NOT_INSTALLED)

    bench = make(absent)
    bench.page.radio.click()
    qtbot.waitUntil(lambda: NOT_INSTALLED in bench.page.refusal())


def test_with_nothing_in_sight_the_page_says_what_to_do(qtbot: QtBot, make: Callable[..., Bench]) -> None:
    bench = make()
    bench.page.radio.click()
    qtbot.waitUntil(lambda: NO_RADIO in bench.page.refusal())


def test_the_bytes_go_into_the_data_folder_and_the_page_says_where(qtbot: QtBot, make: Callable[..., Bench]) -> None:
    saved: list[Path] = []

    def save(path: Path, done: Callable[[str], None]) -> None:
        saved.append(path)
        done("")

    bench = make()
    bench.open(f"nonin {USB.name}", save_capture=save)
    bench.page.show_view(bench.at.view())
    bench.page.capture_wanted.emit(USB.name)
    pane = bench.page.rows.pane(USB.name)
    assert isinstance(pane, PortPane)
    qtbot.waitUntil(lambda: "Saved without identities" in pane.saved.text())
    assert saved[0].parent == bench.library.folder / "captures"
    assert saved[0].name.startswith("nonin-")


def test_the_device_that_is_wanted_is_chosen_for_every_vital_that_both_measure(make: Callable[..., Bench]) -> None:
    bench = make()
    mine, other = f"nonin {USB.name}", "masimo COM4"
    for device in (other, mine):
        bench.became(device, "connected")
        values = (reading("spo2", 97), reading("pulse_rate", 70))
        bench.room.add(1, ev.VitalsObserved(by=device, role="device", observed_t=at(1), source=Source.STREAMING,
                                            readings=values, device=device))  # fmt: skip
    bench.open(mine)
    bench.page.show_wanted.emit(USB.name)
    assert sorted(bench.chosen) == [("pulse_rate", mine), ("spo2", mine)]


def test_of_two_cuffs_the_one_that_is_wanted_is_chosen(make: Callable[..., Bench]) -> None:
    bench = make()
    mine = f"suntech {USB.name}"
    bench.devices.cuffs = [SimpleNamespace(device="dinamap COM3"), SimpleNamespace(device=mine)]
    bench.open(mine)
    bench.page.show_wanted.emit(USB.name)
    assert bench.chosen == [("systolic", mine)]
