"""Emulated devices on real serial ports."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import SystemClock
from kat_monitor.devices.emulators.modules import SuntechEmulator
from kat_monitor.devices.emulators.terminal import NotEmulated, PtyPort, Typed, make
from kat_monitor.devices.feed import DeviceFeed
from kat_monitor.vitals import Source
from tests.devices.emulators.table import OnTable

SECONDS = 10.0


class Fed:
    """A feed on an emulated device, and its events."""

    def __init__(self, driver: str, folder: Path, speed: float = 1.0) -> None:
        self.events: queue.Queue[ev.Event] = queue.Queue()
        self.table = OnTable(driver, folder, speed)
        self.feed = DeviceFeed(f"{driver} pty", driver, self.table.link, SystemClock(), self.events.put)
        self.feed.start()

    def until(self, kind: type[ev.Event], *words: str) -> ev.Event:
        while True:
            event = self.events.get(timeout=SECONDS)
            if isinstance(event, kind) and all(word in repr(event) for word in words):
                return event

    def close(self) -> None:
        assert self.feed.stop()
        self.table.close()


@pytest.fixture
def fed(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Fed]:
    fed = Fed(*request.param[:1], tmp_path, *request.param[1:])
    yield fed
    fed.close()


@pytest.mark.parametrize("fed", [("nonin", 5), ("contec",), ("capnostream", 5)], indirect=True, ids=str)
def test_a_stream_comes_over_a_real_port(fed: Fed) -> None:
    observed = fed.until(ev.VitalsObserved, "spo2")
    assert isinstance(observed, ev.VitalsObserved)
    assert observed.source is Source.STREAMING


@pytest.mark.parametrize("fed", [("suntech",)], indirect=True, ids=str)
def test_a_cuff_is_started_over_a_real_port_and_gives_its_result(fed: Fed) -> None:
    fed.until(ev.DeviceChanged, "connected")
    fed.feed.measure()
    assert fed.until(ev.VitalsObserved, "systolic")


@pytest.mark.parametrize("fed", [("suntech",)], indirect=True, ids=str)
def test_closing_lets_the_air_out(fed: Fed) -> None:
    emulator = fed.table.emulator
    assert isinstance(emulator, SuntechEmulator)
    fed.table.bedside.cuff_ms = 60_000
    fed.until(ev.DeviceChanged, "connected")
    fed.feed.measure()
    fed.table.wait_until(lambda: emulator.cuff.is_busy)
    fed.feed.stop()
    fed.table.wait_until(lambda: not emulator.cuff.is_busy)


def test_three_devices_run_at_once_and_one_that_is_unplugged_disturbs_none(tmp_path: Path) -> None:
    rooms = {driver: Fed(driver, tmp_path, 5) for driver in ("nonin", "suntech", "capnostream")}
    for fed in rooms.values():
        fed.until(ev.DeviceChanged, "connected")
    rooms["nonin"].table.unplug()
    rooms["nonin"].until(ev.DeviceChanged, "lost")
    rooms["suntech"].feed.measure()
    assert rooms["suntech"].until(ev.VitalsObserved, "systolic")
    assert rooms["capnostream"].until(ev.VitalsObserved, "resp_rate")
    rooms["nonin"].table.plug()
    assert rooms["nonin"].until(ev.DeviceChanged, "connected")
    assert all(view.state.recorded == "connected" for view in (fed.feed.view for fed in rooms.values()))
    for fed in rooms.values():
        fed.close()


def test_a_port_comes_back_under_its_name(tmp_path: Path) -> None:
    port = PtyPort(tmp_path / "masimo")
    port.unplug()
    assert not port.name.exists()
    port.plug()
    assert port.name.exists()
    port.unplug()


def test_where_nobody_reads_nothing_waits_for_ever(tmp_path: Path) -> None:
    port = PtyPort(tmp_path / "masimo")
    for _ in range(100):
        port.write(b"x" * 4096)
    port.unplug()


def test_faults_are_begun_and_ended_by_their_names(tmp_path: Path) -> None:
    device = make("masimo", "typical", tmp_path / "masimo", SystemClock())
    assert [device.toggle(word) for word in ("off", "off", "unplug")] == ["off on", "off off", "unplug on"]
    assert not device.port.is_plugged
    assert device.toggle("unplug") == "unplug off"
    assert "no fault of this device; type one of: half, noise, off, unplug, wrap" in device.toggle("busy")
    device.port.unplug()


def test_a_device_without_a_serial_protocol_is_not_emulated(tmp_path: Path) -> None:
    with pytest.raises(NotEmulated, match="'ble-plx' cannot be emulated; known: dinamap"):
        make("ble-plx", "typical", tmp_path / "x", SystemClock())


def test_words_are_read_as_they_are_typed() -> None:
    reading, writing = os.pipe()
    typed = Typed(reading)
    os.write(writing, b"Noise\noff\n\nun")
    first = typed.words()
    os.write(writing, b"plug\n")
    second = typed.words()
    os.close(writing)
    assert (first, second, typed.words(), typed.words()) == (["noise", "off"], ["unplug"], [], [])
    os.close(reading)


def test_the_command_prints_its_port_and_ends_when_it_is_told_to() -> None:
    command = [sys.executable, "-m", "kat_monitor", "emulate", "nellcor"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        name, terminal = running.stdout.readline().decode().split(" on ")[1].split(" -> ")
        assert Path(name).resolve() == Path(terminal.strip())
        assert Path(name).exists()
        running.terminate()
        assert running.wait(SECONDS) == 0
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert not Path(name).parent.exists()
