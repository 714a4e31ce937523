from __future__ import annotations

import pytest

from kat_monitor.devices.decoder import readings_of
from kat_monitor.devices.nellcor import NellcorDecoder
from kat_monitor.vitals import Quality, Reading
from tests.devices.captures import decoded_values, raw, vectors, whole


def row(spo2: str = " 97", pulse: str = " 72", codes: str = "", stamp: str = "07-Jan-04 11:24:50") -> bytes:
    return f"{stamp}   {spo2}     {pulse}      88    {codes}\r\n".encode()


def decode(data: bytes) -> dict[str, Reading]:
    return {reading.vital: reading for reading in readings_of(whole(NellcorDecoder(), data))}


@pytest.mark.parametrize("end", [b"", b"\r\n"])
@pytest.mark.parametrize("vector", [v for v in vectors("nellcor") if "readings" in v], ids=lambda v: v["id"])
def test_known_rows_read_as_known(vector: dict[str, object], end: bytes) -> None:
    assert decoded_values(NellcorDecoder(), raw(vector) + end) == vector["readings"]


def test_the_header_is_passed_over_and_not_counted() -> None:
    decoder = NellcorDecoder()
    header = next(raw(v) for v in vectors("nellcor") if v["expect"] == "skip")
    assert readings_of(whole(decoder, header + b"\r\n")) == []
    assert decoder.dropped == 0


@pytest.mark.parametrize(
    ("codes", "quality"),
    [
        ("SD", Quality.SENSOR_OFF), ("MO    SO  AO", Quality.SENSOR_OFF), ("PS", Quality.SEARCHING),
        ("LP", Quality.NO_SIGNAL), ("LM", Quality.NO_SIGNAL),
    ],
)  # fmt: skip
def test_a_code_that_says_no_measurement_takes_the_number_away(codes: str, quality: Quality) -> None:
    assert {(r.value, r.quality) for r in decode(row(codes=codes)).values()} == {(None, quality)}


@pytest.mark.parametrize(
    ("codes", "quality"),
    [("", Quality.OK), ("SL   PH   AS", Quality.OK), ("MO   AO", Quality.ARTEFACT), ("XY", Quality.LOW_SIGNAL)],
)
def test_other_codes_keep_the_number(codes: str, quality: Quality) -> None:
    out = decode(row(codes=codes))["spo2"]
    assert (out.value, out.quality) == (97, quality)


def test_a_star_for_a_passed_limit_keeps_the_number() -> None:
    out = decode(row(" 85*", "140*"))
    assert (out["spo2"].value, out["pulse_rate"].value) == (85, 140)


def test_dashes_are_no_signal() -> None:
    assert {(r.value, r.quality) for r in decode(row("---", "---")).values()} == {(None, Quality.NO_SIGNAL)}


def test_a_saturation_above_100_is_implausible() -> None:
    assert decode(row("101"))["spo2"].quality is Quality.IMPLAUSIBLE


def test_the_devices_clock_is_kept_as_it_was_printed() -> None:
    assert decode(row())["spo2"].device_time == "2004-01-07T11:24:50"
    assert decode(row(stamp="31-Feb-04 11:24:50"))["spo2"].device_time is None


@pytest.mark.parametrize("length", range(1, len(row()) - 1))
def test_a_truncated_row_gives_nothing(length: int) -> None:
    assert decode(row()[:length]) == {}


def test_a_row_that_lost_its_end_does_not_spoil_the_next() -> None:
    decoder = NellcorDecoder()
    assert len(whole(decoder, row()[:25] + row())) == 1
    assert decoder.dropped == 25


@pytest.mark.parametrize("damage", [b"0x7", b"1000", b"9-7", b"\xff97"])
def test_a_damaged_row_gives_nothing(damage: bytes) -> None:
    assert decode(row().replace(b" 97", b" " + damage)) == {}
