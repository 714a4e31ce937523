"""The Bluetooth SIG profiles: cuff, oximeter, heart rate strap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.devices.decoder import LinkNote, Measurement, NoteKind, readings_of
from kat_monitor.devices.gatt import sfloat
from kat_monitor.devices.registry import new_decoder
from kat_monitor.vitals import Quality, Reading, Source
from tests.devices.captures import bytewise, raw, values, vectors, whole

NAMES = ("ble-blood-pressure", "ble-plx", "ble-heart-rate")
KNOWN = [(name, vector) for name in NAMES for vector in vectors(name)]


def decode(name: str, data: bytes | str) -> dict[str, Reading]:
    outputs = whole(new_decoder(name), data.encode() if isinstance(data, str) else data)
    return {reading.vital: reading for reading in readings_of(outputs)}


def cuff(status: int = 0, flags: int = 0x10, pressures: str = "7c0056006100") -> Reading:
    return decode("ble-blood-pressure", bytes((flags,)) + bytes.fromhex(pressures) + status.to_bytes(2, "little"))[
        "systolic"
    ]


def oximeter(status: int = 0, sensor: int = 0) -> Reading:
    value = bytes.fromhex("0c5f005a00") + status.to_bytes(2, "little") + sensor.to_bytes(3, "little")
    return decode("ble-plx", value)["spo2"]


@pytest.mark.parametrize(("name", "vector"), KNOWN)
def test_known_values_read_as_known(name: str, vector: dict[str, dict[str, object]]) -> None:
    out = values(readings_of(whole(new_decoder(name), f"{vector['uuid']}:{vector['hex']}\n".encode())))
    assert {vital: out[vital] for vital in vector["readings"]} == vector["readings"]


@pytest.mark.parametrize(("name", "vector"), [(n, v) for n, v in KNOWN if v["uuid"] != "2a5e"])
def test_a_bare_value_is_one_of_the_main_characteristic(name: str, vector: dict[str, object]) -> None:
    line = f"{vector['uuid']}:{vector['hex']}\n".encode()
    assert whole(new_decoder(name), raw(vector)) == whole(new_decoder(name), line)


@pytest.mark.parametrize(("name", "vector"), KNOWN)
def test_a_value_of_another_length_gives_nothing(name: str, vector: dict[str, str]) -> None:
    value = raw(vector)
    for other in (*(value[:length] for length in range(len(value))), value + b"\x00"):
        if "rr" not in vector["id"]:
            assert decode(name, f"{vector['uuid']}:{other.hex()}\n") == {}


@pytest.mark.parametrize(
    "line",
    ["2a37:0050\n", "2A37:0050", "0x2A37:00 50\r\n", "00002a37-0000-1000-8000-00805f9b34fb:0050\n", " 2a37 : 0050\n"],
)
def test_a_line_may_be_spelled_in_several_ways(line: str) -> None:
    assert decode("ble-heart-rate", line)["heart_rate"].value == 80


def test_lines_of_other_characteristics_are_passed_over() -> None:
    decoder = new_decoder("ble-heart-rate")
    assert values(readings_of(whole(decoder, b"2a19:64\n2a37:0050\n"))) == {"heart_rate": 80}
    assert decoder.dropped == 0


def test_a_line_that_is_none_is_counted() -> None:
    decoder = new_decoder("ble-heart-rate")
    whole(decoder, b"2a37:0050\nnonsense\n2a37:005\n")
    assert decoder.dropped == len("nonsense") + len("2a37:005")


@pytest.mark.parametrize(
    ("bits", "value"),
    [
        (0xF3E8, 100.0), (0x0078, 120.0), (0x0FFF, -1.0), (0xE366, 8.7), (0x8078, 120e-8), (0x1005, 50.0),
        (0x07FF, None), (0x0800, None), (0x07FE, None), (0x0802, None), (0x0801, None),
        (0xF7FF, 204.7), (0xF7FE, 204.6),
    ],
)  # fmt: skip
def test_a_medical_float_has_a_signed_exponent_and_five_values_that_are_none(bits: int, value: float | None) -> None:
    assert sfloat(bits) == value


@given(st.integers(0, 0xFFFF))
def test_any_16_bits_are_a_number_or_none(bits: int) -> None:
    value = sfloat(bits)
    assert value is None or abs(value) < 3e10


@pytest.mark.parametrize(
    ("status", "quality"),
    [(1, "artefact"), (32, "artefact"), (2, "cuff-loose"), (6, "cuff-loose"), (4, "irregular"), (8, "ok")],
)
def test_a_cuff_that_doubts_keeps_its_values(status: int, quality: str) -> None:
    assert (cuff(status).value, cuff(status).quality) == (124, quality)


def test_kilopascals_become_millimetres() -> None:
    assert cuff(flags=0x11, pressures="1000" + "0a00" + "0c00").value == pytest.approx(120.0)


@pytest.mark.parametrize("pressures", ["ff0756006100", "7c0000006100", "56007c006100"])
def test_half_a_blood_pressure_or_an_impossible_one_has_no_value(pressures: str) -> None:
    assert cuff(pressures=pressures).value is None


def test_a_cuff_that_inflates_is_measuring() -> None:
    assert whole(new_decoder("ble-blood-pressure"), b"2a36:0078000000000000\n") == [LinkNote(NoteKind.MEASURING)]


def test_a_stored_measurement_keeps_its_own_time() -> None:
    reading = decode("ble-blood-pressure", raw(vectors("ble-blood-pressure")[0]))["systolic"]
    assert reading.device_time == "2024-06-15T17:17:27"


@pytest.mark.parametrize(
    ("status", "quality"),
    [
        (1 << 10, Quality.DEMO), (1 << 11, Quality.DEMO), (1 << 12, Quality.UNAVAILABLE),
        (1 << 13, Quality.UNAVAILABLE), (1 << 15, Quality.INVALID),
    ],
)  # fmt: skip
def test_demonstration_test_and_calibration_have_no_value(status: int, quality: Quality) -> None:
    assert (oximeter(status).value, oximeter(status).quality) == (None, quality)


@pytest.mark.parametrize("bit", [11, 13, 15])
def test_a_sensor_that_is_off_has_no_value_however_good_the_number(bit: int) -> None:
    assert oximeter(1 << 8, 1 << bit).quality is Quality.SENSOR_OFF


@pytest.mark.parametrize(
    ("status", "sensor", "quality"),
    [
        (1 << 14, 0, "artefact"), (0, 1 << 10, "artefact"), (0, 1 << 4, "low-signal"), (0, 1 << 5, "low-perfusion"),
        (0, 1 << 5 | 1 << 10, "artefact"), (0, 1, "artefact"), (1 << 5 | 1 << 8, 1 << 9, "ok"),
    ],
)  # fmt: skip
def test_a_doubtful_oximeter_keeps_its_values(status: int, sensor: int, quality: str) -> None:
    assert (oximeter(status, sensor).value, oximeter(status, sensor).quality) == (95, quality)


def test_a_spot_check_is_a_spot_value() -> None:
    spot = next(vector for vector in vectors("ble-plx") if vector["uuid"] == "2a5e")
    (measurement,) = whole(new_decoder("ble-plx"), f"2a5e:{spot['hex']}\n".encode())
    assert isinstance(measurement, Measurement)
    assert measurement.source is Source.CUFF


def test_a_stored_value_without_a_time_is_no_value() -> None:
    dated, undated = "2a5e:0361004800e8070b1d1708390002\n", "2a5e:02610048000002\n"
    clock_not_set, streamed = "2a5e:1361004800e8070b1d1708390002\n", "2a5f:04610048000002\n"
    assert decode("ble-plx", dated.encode())["spo2"].value == 97
    for line in (undated, clock_not_set, streamed):
        assert {(r.value, r.quality) for r in decode("ble-plx", line.encode()).values()} == {(None, Quality.HELD)}


def test_zero_is_no_signal() -> None:
    assert {r.quality for r in decode("ble-plx", bytes(5)).values()} == {Quality.NO_SIGNAL}
    assert decode("ble-heart-rate", bytes(2))["heart_rate"].quality is Quality.NO_SIGNAL


def test_lines_split_anywhere_give_the_same() -> None:
    data = b"".join(f"{v['uuid']}:{v['hex']}\n".encode() for v in vectors("ble-plx"))
    assert bytewise(new_decoder("ble-plx"), data) == whole(new_decoder("ble-plx"), data)
