from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor.devices.capnostream import CapnostreamDecoder, framed, unstuffed
from kat_monitor.devices.decoder import LinkNote, NoteKind, readings_of
from kat_monitor.vitals import Quality, Reading
from tests.devices.captures import bytewise, raw, vectors, whole


def numerics(
    etco2: int = 38, fico2: int = 0, rate: int = 14, spo2: int = 97, pulse: int = 72,
    co2_alarms: int = 0, spo2_alarms: int = 0, units: int = 1, extended: int = 0,
) -> bytes:  # fmt: skip
    data = bytes.fromhex("6553f100") + bytes((etco2, fico2, rate, spo2, pulse)) + bytes(4)
    return framed(1, data + bytes((co2_alarms, spo2_alarms)) + bytes(10) + bytes((units, extended)))


def wave(fast: int) -> bytes:
    return framed(0, bytes((7, 38, 128, fast)))


def last(data: bytes) -> dict[str, Reading]:
    return {reading.vital: reading for reading in readings_of(whole(CapnostreamDecoder(), data))}


@pytest.mark.parametrize("vector", vectors("capnostream"), ids=lambda vector: vector["id"])
def test_known_frames_are_taken(vector: dict[str, object]) -> None:
    decoder = CapnostreamDecoder()
    assert whole(decoder, raw(vector))
    assert decoder.dropped == 0


@pytest.mark.parametrize(
    "vector", [v for v in vectors("capnostream") if v["id"].startswith("cmd_")], ids=lambda v: v["id"]
)
def test_commands_are_spelled_as_the_rule_says(vector: dict[str, dict[str, object]]) -> None:
    code, data = vector["expect"]["code"], vector["expect"]["data"]
    assert isinstance(code, int)
    assert isinstance(data, list)
    assert framed(code, bytes(data)) == raw(vector)


def test_a_numerics_frame_gives_its_five_values() -> None:
    out = last(raw(next(v for v in vectors("capnostream") if v["id"] == "reply_numerics_ok")))
    assert {vital: r.value for vital, r in out.items()} == {
        "resp_rate": 14, "etco2": 38, "fico2": 0, "spo2": 97, "pulse_rate": 72,
    }  # fmt: skip
    assert out["spo2"].device_time == "2023-11-14T22:13:20"


def test_255_is_no_value() -> None:
    out = last(numerics(255, 255, 255, 255, 255)).values()
    assert {(r.value, r.quality) for r in out} == {(None, Quality.NO_SIGNAL)}


@pytest.mark.parametrize("rate", [255, 0, 14])
def test_no_breath_is_a_rate_of_zero_and_not_a_missing_value(rate: int) -> None:
    out = last(numerics(rate=rate, co2_alarms=1))
    assert (out["resp_rate"].value, out["resp_rate"].quality) == (0, Quality.OK)


@pytest.mark.parametrize(
    ("fast", "quality"),
    [
        (0x40, Quality.SENSOR_OFF), (0x80, Quality.UNAVAILABLE), (0x04, Quality.UNAVAILABLE),
        (0x02, Quality.UNAVAILABLE), (0x20, Quality.UNAVAILABLE), (0x09, Quality.OK),
    ],
)  # fmt: skip
def test_a_breathing_line_that_does_not_measure_has_no_value(fast: int, quality: Quality) -> None:
    out = last(wave(fast) + numerics(co2_alarms=1))
    assert {out[vital].quality for vital in ("resp_rate", "etco2", "fico2")} == {quality}
    assert out["spo2"].value == 97


@pytest.mark.parametrize(
    ("alarms", "quality"),
    [(0x20, Quality.SENSOR_OFF), (0x40, Quality.SENSOR_OFF), (0x01, Quality.SEARCHING), (0x02, Quality.OK)],
)
def test_a_finger_that_is_not_measured_has_no_value(alarms: int, quality: Quality) -> None:
    out = last(numerics(spo2_alarms=alarms))
    assert {out[vital].quality for vital in ("spo2", "pulse_rate")} == {quality}
    assert out["resp_rate"].value == 14


def test_co2_in_other_units_has_no_value_and_says_what_to_set() -> None:
    (note, _) = whole(CapnostreamDecoder(), numerics(units=2))
    assert note == LinkNote(NoteKind.DEVICE, "set the units of CO2 to mmHg")
    assert last(numerics(units=2))["etco2"].quality is Quality.UNAVAILABLE


def test_a_frame_whose_fields_are_shifted_is_dropped() -> None:
    decoder = CapnostreamDecoder()
    shifted = numerics(etco2=9, fico2=38, rate=0, spo2=14, pulse=97)
    readings = readings_of(whole(decoder, numerics() + shifted + numerics()))
    assert {r.value for r in readings if r.vital == "spo2"} == {97}
    assert decoder.dropped == len(shifted)


def test_the_devices_name_is_a_reply() -> None:
    (note,) = whole(CapnostreamDecoder(), framed(4, b"V45.67 02/24/2008 B355987654  "))
    assert note == LinkNote(NoteKind.REPLY, "V45.67 02/24/2008 B355987654", "04")


@settings(max_examples=50)
@given(st.binary(max_size=40))
def test_stuffing_comes_off_again(data: bytes) -> None:
    assert unstuffed(framed(9, data)[1:])[2:-1] == data


@settings(max_examples=25)
@given(st.lists(st.sampled_from([numerics(), numerics(133, 128, 5), wave(0x40), b"\x85\x80\x01", b"\x85"]), max_size=8))
def test_stuffed_frames_split_anywhere_give_the_same(parts: list[bytes]) -> None:
    data = b"".join(parts)
    assert bytewise(CapnostreamDecoder(), data) == whole(CapnostreamDecoder(), data)
