"""What is said when the wrong thing is on the port, or nothing."""

from __future__ import annotations

import pytest

from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.outputs import DeviceState, State
from kat_monitor.devices.recognise import looks_like
from kat_monitor.devices.registry import DRIVERS, new_decoder
from tests.devices.test_conformance import capture

OPENED = LinkNote(NoteKind.OPENED, "COM3")
SERIAL = [name for name, spec in DRIVERS.items() if spec.serial]


def fed(driver: str, data: bytes, until: int = 6_000) -> Driver:
    """A driver whose port sends these bytes over and over."""
    watched = Driver(DRIVERS[driver], new_decoder(driver), DRIVERS[driver].dialogue(), name=looks_like)
    watched.on_link(0, OPENED)
    for t in range(0, until, 500):
        watched.on_bytes(t, data)
    return watched


@pytest.mark.parametrize("driver", [name for name in SERIAL if name not in ("dinamap", "suntech", "and-tm2657")])
def test_the_bytes_of_another_device_are_named(driver: str) -> None:
    assert looks_like(capture(driver)) == DRIVERS[driver].title


def test_noise_and_silence_are_nobodys() -> None:
    assert looks_like(b"") == looks_like(b"\xff\x00\x80" * 500) == ""


def said_of(driver: str, data: bytes) -> list[str]:
    watched = Driver(DRIVERS[driver], new_decoder(driver), DRIVERS[driver].dialogue(), name=looks_like)
    outputs = watched.on_link(0, OPENED)
    for t in range(0, 6_000, 500):
        outputs += watched.on_bytes(t, data)
    return [o.text for o in outputs if isinstance(o, DeviceState) and o.state is State.DEGRADED]


@pytest.mark.parametrize("driver", ["masimo", "dinamap", "omron-hbp"])
def test_a_device_that_speaks_someone_elses_protocol_is_named(driver: str) -> None:
    assert said_of(driver, capture("nonin"))[-1] == (
        "The bytes received are those of Nonin oximeter. Choose it, or check which device is on this cable."
    )


def test_a_wrong_baud_rate_says_which_ones_to_try() -> None:
    (text,) = said_of("nellcor", bytes(byte ^ 0xA5 | 0x80 for byte in capture("nellcor")[:200]))
    assert "Received bytes that are not from Nellcor" in text
    assert "9600 8N1" in text


def test_the_next_settings_are_tried_after_five_seconds_without_anything_valid() -> None:
    driver = fed("contec", b"\xfe", until=5_000)
    assert not driver.order(4_900).retune
    driver.tick(5_000)
    assert driver.order(5_000).retune
    assert not driver.order(5_001).retune


def test_the_other_settings_do_not_change_what_is_said() -> None:
    driver = fed("contec", b"\xfe")
    assert driver.on_link(6_000, OPENED) == []
    assert driver.state is State.DEGRADED


def test_a_device_with_one_setting_is_not_opened_again() -> None:
    assert not fed("nonin", b"\xfe").order(6_000).retune


def test_a_connected_device_is_never_tuned() -> None:
    driver = fed("masimo", capture("masimo"))
    driver.tick(60_000)
    assert driver.state is State.DEGRADED
    assert not driver.order(60_000).retune
