"""Cuffs that print one line or record after each measurement: Omron HBP, A&D TM-2657P, Terumo BP-500."""

from __future__ import annotations

import pytest

from kat_monitor.devices.and_tm2657 import AndTm2657Decoder
from kat_monitor.devices.decoder import Decoder, LinkNote, Measurement, NoteKind, readings_of
from kat_monitor.devices.omron_hbp import OmronHbpDecoder
from kat_monitor.devices.registry import new_decoder
from kat_monitor.devices.terumo_bp500 import TerumoBp500Decoder
from kat_monitor.vitals import Quality, Reading, Source
from tests.devices.captures import decoded_values, raw, vectors, whole

NAMES = ("omron-hbp", "and-tm2657", "terumo-bp500")
FORMAT_4 = "bp,99999999999999999999,2023/04/27,15:06,140,098,077,068,3\r\n"
FORMAT_5 = "2026,07,11,09,05,12345678901234567890,0,140,077,068,0\r\n"
TERUMO = "\x02R1,12345678,261121,093000,120,093,080,072,0\x03"


def last(decoder: Decoder, text: str) -> dict[str, Reading]:
    return {reading.vital: reading for reading in readings_of(whole(decoder, text.encode("latin-1")))}


def omron(text: str) -> dict[str, Reading]:
    return last(OmronHbpDecoder(), text)


def and_record(*fields: str) -> dict[str, Reading]:
    return last(AndTm2657Decoder(), "\x02" + "\x1e".join(fields) + "\x03")


@pytest.mark.parametrize(("name", "vector"), [(name, vector) for name in NAMES for vector in vectors(name)])
def test_known_lines_read_as_known(name: str, vector: dict[str, dict[str, object]]) -> None:
    out = decoded_values(new_decoder(name), raw(vector))
    assert {vital: out[vital] for vital in vector["readings"]} == vector["readings"]


def test_format_5_reads_as_printed() -> None:
    out = omron(FORMAT_5)
    assert {vital: r.value for vital, r in out.items()} == {"systolic": 140, "diastolic": 77, "pulse_rate": 68}
    assert out["systolic"].device_time == "2026-07-11T09:05:00"


@pytest.mark.parametrize("text", [FORMAT_4, FORMAT_5, TERUMO])
def test_a_measurement_is_a_spot_value(text: str) -> None:
    decoders: list[Decoder] = [OmronHbpDecoder(), TerumoBp500Decoder()]
    items = [item for decoder in decoders for item in whole(decoder, text.encode())]
    assert [item.source for item in items if isinstance(item, Measurement)] == [Source.CUFF]


@pytest.mark.parametrize("name", NAMES)
def test_the_identity_field_is_not_kept(name: str) -> None:
    decoder = new_decoder(name)
    assert "12345678" not in repr(whole(decoder, (FORMAT_4 + FORMAT_5 + TERUMO).encode())) + repr(vars(decoder))


def test_an_error_takes_all_numbers_away_and_is_said() -> None:
    outputs = whole(OmronHbpDecoder(), FORMAT_5.replace(",0,140", ",7,140").encode())
    assert [item.fault for item in outputs if isinstance(item, Measurement)] == ["error 7"]
    assert {r.quality for r in readings_of(outputs)} == {Quality.NO_SIGNAL}


def test_movement_marks_the_numbers() -> None:
    out = omron(FORMAT_5.replace("068,0", "068,1"))["systolic"]
    assert (out.value, out.quality) == (140, Quality.ARTEFACT)


@pytest.mark.parametrize(
    ("damaged", "quality"),
    [("14x", Quality.INVALID), ("340", Quality.IMPLAUSIBLE), ("040", Quality.IMPLAUSIBLE), ("   ", Quality.NO_SIGNAL)],
)
def test_a_number_that_cannot_be_read_takes_the_pair_away(damaged: str, quality: Quality) -> None:
    out = omron(FORMAT_4.replace("140", damaged))
    assert {(out[v].value, out[v].quality) for v in ("systolic", "diastolic")} == {(None, quality)}


@pytest.mark.parametrize("text", [FORMAT_4.replace("140", "14"), FORMAT_4.replace("140,", ""), FORMAT_5[3:]])
def test_a_line_of_another_shape_gives_nothing(text: str) -> None:
    decoder = OmronHbpDecoder()
    assert whole(decoder, text.encode()) == []
    assert decoder.dropped == len(text.strip())


def test_noise_before_a_line_costs_no_reading() -> None:
    assert omron("\x00\xff#" + FORMAT_4)["systolic"].value == 140
    assert omron("bp,999,20" + FORMAT_5)["systolic"].value == 140


@pytest.mark.parametrize("text", [FORMAT_4, FORMAT_5])
def test_a_truncated_line_gives_nothing(text: str) -> None:
    assert [whole(OmronHbpDecoder(), text.encode()[:length]) for length in range(len(text) - 1)] == [[]] * (
        len(text) - 1
    )


@pytest.mark.parametrize("text", [TERUMO, "\x02S120\x1eD 80\x1eP 72\x03"])
def test_a_truncated_record_gives_nothing(text: str) -> None:
    for length in range(len(text)):
        assert readings_of(whole(TerumoBp500Decoder(), text.encode()[:length])) == []
        assert readings_of(whole(AndTm2657Decoder(), text.encode()[:length])) == []


def test_fields_are_told_by_their_letter_and_not_by_their_place() -> None:
    out = and_record("P 72", "t 30", "D080", "S120")
    assert {vital: r.value for vital, r in out.items()} == {"systolic": 120, "diastolic": 80, "pulse_rate": 72}


@pytest.mark.parametrize(
    ("marks", "quality"),
    [
        (("i1",), "irregular"),
        (("i",), "irregular"),
        (("i IHB",), "irregular"),
        (("m1", "i1"), "artefact"),
        (("mX", "i 0"), "artefact"),
        (("i0", "m0", "r1"), "ok"),
    ],
)
def test_marks_keep_the_numbers(marks: tuple[str, ...], quality: str) -> None:
    out = and_record("S120", "D 80", *marks)["systolic"]
    assert (out.value, out.quality) == (120, quality)


def test_half_a_blood_pressure_has_no_value() -> None:
    assert {r.value for r in and_record("S120", "D").values()} == {None}
    assert {r.value for r in and_record("S120").values()} == {None}


def test_a_record_with_a_field_twice_is_dropped() -> None:
    assert and_record("S120", "D 80", "S140") == {}


@pytest.mark.parametrize("diastolic", ["80", " 80", "080", "80 "])
def test_a_number_may_be_filled_up_or_not(diastolic: str) -> None:
    assert last(TerumoBp500Decoder(), TERUMO.replace("080", diastolic))["diastolic"].value == 80


@pytest.mark.parametrize("diastolic", ["8", "8x", "0800", ""])
def test_what_is_no_number_gives_no_pressure(diastolic: str) -> None:
    out = last(TerumoBp500Decoder(), TERUMO.replace("080", diastolic))
    assert {out[vital].value for vital in ("systolic", "diastolic") if vital in out} <= {None}


def test_a_record_that_lost_its_end_does_not_spoil_the_next() -> None:
    assert last(TerumoBp500Decoder(), TERUMO[:30] + TERUMO)["systolic"].value == 120


def test_a_record_of_another_kind_shows_that_the_device_speaks() -> None:
    assert whole(TerumoBp500Decoder(), b"\x02E1,00\x03") == [LinkNote(NoteKind.ALIVE)]
    assert whole(AndTm2657Decoder(), b"\x02i1\x03") == [LinkNote(NoteKind.ALIVE)]


@pytest.mark.parametrize("decoder", [TerumoBp500Decoder, AndTm2657Decoder])
def test_a_record_of_nobody_knows_whom_is_no_sign_of_the_device(decoder: type[Decoder]) -> None:
    fresh = decoder()
    assert (whole(fresh, b"\x02hello\x03"), fresh.dropped) == ([], 7)


def test_a_device_time_that_is_none_costs_no_reading() -> None:
    out = last(TerumoBp500Decoder(), TERUMO.replace("261121", "269921"))["systolic"]
    assert (out.value, out.device_time) == (120, None)
