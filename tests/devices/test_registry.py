from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.devices.registry import DRIVERS, NoDecoderError, connectable, decodable, likely, new_decoder
from kat_monitor.vitals import VITALS

PAGES = Path(__file__).parents[2] / "docs" / "devices"
NAMES = (
    *("dinamap", "masimo", "nonin", "contec", "capnostream", "suntech", "pm6750", "nellcor"),
    *("omron-hbp", "and-tm2657", "terumo-bp500", "ble-blood-pressure", "ble-plx", "ble-heart-rate"),
    *("simulator", "replay"),
)


def test_every_driver_of_the_contract_has_a_row() -> None:
    assert tuple(DRIVERS) == NAMES


def test_rows_speak_the_vocabulary() -> None:
    assert {vital for spec in DRIVERS.values() for vital in spec.vitals} <= set(VITALS)


@pytest.mark.parametrize("name", ["simulator", "replay"])
def test_a_driver_without_bytes_says_so(name: str) -> None:
    with pytest.raises(NoDecoderError, match="has no bytes to decode"):
        new_decoder(name)


def test_an_unknown_driver_is_told_the_known_ones() -> None:
    with pytest.raises(NoDecoderError, match=r"unknown driver 'philips'; known: dinamap, masimo"):
        new_decoder("philips")


def test_each_decoder_is_fresh() -> None:
    assert new_decoder("masimo") is not new_decoder("masimo")


def test_an_unknown_adapter_suggests_nothing() -> None:
    assert likely(0xDEAD, 0xBEEF) == likely(None, None) == ()


@pytest.mark.parametrize("name", decodable())
def test_each_device_that_can_be_read_has_a_page(name: str) -> None:
    assert (PAGES / f"{name}.md").read_text("utf-8").startswith("# ")
    assert f"| `{name}` |" in (PAGES / "README.md").read_text("utf-8")


@pytest.mark.parametrize("section", ["**Measures**", "**Cable.**", "**On the device.**", "**Quirks.**", "**Source"])
@pytest.mark.parametrize("name", decodable())
def test_each_page_says_what_is_asked_of_it(name: str, section: str) -> None:
    assert section in (PAGES / f"{name}.md").read_text("utf-8")


def test_a_serial_port_is_given_to_serial_devices_alone() -> None:
    assert connectable() == [name for name in NAMES[:-2] if not name.startswith("ble-")]


def test_the_cuffs_that_take_commands_are_known() -> None:
    assert [name for name, spec in DRIVERS.items() if spec.can_measure] == ["dinamap", "suntech", "pm6750"]
