from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.devices.decoder import LinkNote, Measurement, NoteKind, readings_of
from kat_monitor.devices.masimo import MasimoDecoder
from kat_monitor.vitals import Quality, Reading, Source
from tests.devices.captures import bytewise, decoded_values, raw, vectors, whole

LINE = (
    "02/24/18 04:48:53 SN=0000145838 SPO2=097% BPM=080 PI=04.96% SPCO=--.-% SPMET=--.-% "
    "DESAT=-- PIDELTA=+-- ALARM=0000 EXC=000800\r\n"
)


def decode(text: str | bytes) -> dict[str, Reading]:
    data = text.encode("latin-1") if isinstance(text, str) else text
    return {reading.vital: reading for reading in readings_of(whole(MasimoDecoder(), data))}


def with_exc(exc: str) -> Reading:
    return decode(LINE.replace("000800", exc))["spo2"]


@pytest.mark.parametrize("vector", vectors("masimo"), ids=lambda vector: vector["id"])
def test_known_lines_read_as_known(vector: dict[str, object]) -> None:
    out = decoded_values(MasimoDecoder(), raw(vector))
    assert {vital: out[vital] for vital in vector["readings"]} == vector["readings"]  # type: ignore[attr-defined]


def test_a_line_is_one_streaming_measurement() -> None:
    (measurement,) = whole(MasimoDecoder(), LINE.encode())
    assert isinstance(measurement, Measurement)
    assert measurement.source is Source.STREAMING
    assert [reading.vital for reading in measurement.readings] == ["spo2", "pulse_rate", "perfusion_index"]


@pytest.mark.parametrize(
    ("exc", "quality"),
    [
        ("000001", Quality.SENSOR_OFF),
        ("000820", Quality.SENSOR_OFF),
        ("001000", Quality.SENSOR_OFF),
        ("000802", Quality.UNAVAILABLE),
        ("000880", Quality.UNAVAILABLE),
        ("008800", Quality.UNAVAILABLE),
        ("010800", Quality.UNAVAILABLE),
        ("000808", Quality.SEARCHING),
        ("828", Quality.SENSOR_OFF),
    ],
)
def test_a_flag_that_says_no_measurement_takes_the_number_away(exc: str, quality: Quality) -> None:
    assert (with_exc(exc).value, with_exc(exc).quality) == (None, quality)


@pytest.mark.parametrize(
    ("exc", "quality"),
    [
        ("000800", Quality.OK),
        ("800", Quality.OK),
        ("040800", Quality.OK),
        ("000804", Quality.LOW_PERFUSION),
        ("0000C00", Quality.LOW_SIGNAL),
        ("000c00", Quality.LOW_SIGNAL),
        ("000810", Quality.ARTEFACT),
        ("000840", Quality.ARTEFACT),
        ("000C54:Interference,LowSigIQ", Quality.ARTEFACT),
        ("000C04", Quality.LOW_SIGNAL),
    ],
)
def test_a_doubtful_flag_marks_the_number_and_keeps_it(exc: str, quality: Quality) -> None:
    assert (with_exc(exc).value, with_exc(exc).quality) == (97, quality)


def test_the_most_severe_of_several_flags_decides() -> None:
    assert with_exc("000C7D").quality is Quality.SENSOR_OFF


@pytest.mark.parametrize("exc", ["", "------", "0008G0", "123456789"])
def test_without_readable_flags_no_number_is_trusted(exc: str) -> None:
    assert {(r.value, r.quality) for r in decode(LINE.replace("000800", exc)).values()} == {(None, Quality.INVALID)}


def test_a_line_that_lost_its_flags_has_no_value() -> None:
    assert decode("02/24/18 04:48:53 SPO2=097% BPM=080 PI=04.96%\r\n")["spo2"].value is None


@pytest.mark.parametrize("dashes", ["-", "---", "---%", "--.-%", "--------"])
def test_dashes_of_any_length_are_no_signal(dashes: str) -> None:
    reading = decode(LINE.replace("BPM=080", f"BPM={dashes}"))["pulse_rate"]
    assert (reading.value, reading.quality) == (None, Quality.NO_SIGNAL)


@pytest.mark.parametrize(
    ("printed", "quality"),
    [
        ("101%", Quality.IMPLAUSIBLE),
        ("999%", Quality.IMPLAUSIBLE),
        ("000%", Quality.NO_SIGNAL),
        ("97%", Quality.INVALID),
        ("09%", Quality.INVALID),
        ("0x7%", Quality.INVALID),
        ("", Quality.INVALID),
    ],
)
def test_a_saturation_that_cannot_be_read_has_no_value(printed: str, quality: Quality) -> None:
    reading = decode(LINE.replace("097%", printed))["spo2"]
    assert (reading.value, reading.quality) == (None, quality)


def test_a_pulse_above_300_is_implausible() -> None:
    assert decode(LINE.replace("BPM=080", "BPM=301"))["pulse_rate"].quality is Quality.IMPLAUSIBLE


def test_perfusion_index_is_read_with_and_without_percent() -> None:
    assert decode(LINE.replace("04.96%", "04.96"))["perfusion_index"].value == 4.96


def test_a_model_that_leaves_keys_out_gives_the_rest() -> None:
    assert set(decode("02/24/18 04:48:53 BPM=080 FUTURE=12 EXC=800\r\n")) == {"pulse_rate"}


def test_keys_are_read_in_any_case() -> None:
    assert decode(LINE.lower())["spo2"].value == 97


def test_the_devices_clock_is_kept_as_it_was_printed() -> None:
    assert decode(LINE)["spo2"].device_time == "2018-02-24T04:48:53"


@pytest.mark.parametrize("stamp", ["13/45/18 04:48:53", "--/--/-- --:--:--", "00/00/00 00:00:00"])
def test_a_clock_that_shows_no_time_costs_no_reading(stamp: str) -> None:
    reading = decode(LINE.replace("02/24/18 04:48:53", stamp))["spo2"]
    assert (reading.value, reading.device_time) == (97, None)


def test_blank_lines_and_noise_between_lines_cost_no_reading() -> None:
    noise = b"\r\n\r\n\x00\xff\x13 garbage\r\n\xfe\xfe"
    outputs = whole(MasimoDecoder(), LINE.encode() + noise + LINE.encode())
    assert len(outputs) == 2


def test_a_line_that_lost_its_end_does_not_spoil_the_next() -> None:
    assert len(whole(MasimoDecoder(), (LINE[:60] + LINE).encode())) == 1


@pytest.mark.parametrize("length", [1, 17, 40, 100, len(LINE) - 3, len(LINE) - 2])
def test_a_truncated_line_gives_nothing_and_is_counted(length: int) -> None:
    decoder = MasimoDecoder()
    assert whole(decoder, LINE.encode()[:length]) == []
    assert decoder.dropped == length


def test_the_tail_of_a_line_gives_nothing() -> None:
    assert decode(LINE[20:]) == {}


def test_noise_inside_a_line_drops_the_line() -> None:
    assert decode(LINE.replace("SN=", "SN=\xff")) == {}


def test_two_lines_run_together_without_a_stamp_are_dropped() -> None:
    assert decode(LINE.strip() + " SPO2=055% BPM=030 EXC=000800\r\n") == {}


def test_a_fault_of_the_sensor_is_said_once_in_words() -> None:
    faulty = LINE.replace("000800", "000802").encode()
    notes = [item for item in whole(MasimoDecoder(), faulty * 3) if isinstance(item, LinkNote)]
    assert notes == [LinkNote(NoteKind.DEVICE, "defective sensor")]


@given(st.integers(0, 0xFFFFFF))
def test_no_flag_combination_lets_a_detached_sensor_show_a_number(flags: int) -> None:
    reading = with_exc(f"{flags:06X}")
    assert not (flags & 0x0100AB and reading.value is not None)


def test_single_bytes_give_the_same() -> None:
    assert bytewise(MasimoDecoder(), LINE.encode() * 2) == whole(MasimoDecoder(), LINE.encode() * 2)
