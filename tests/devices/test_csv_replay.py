from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kat_monitor.clock import from_iso
from kat_monitor.devices.csv_replay import CsvError, Recording, read_lines, read_recording
from kat_monitor.vitals import Quality, Reading

ICU = Path(__file__).parents[1] / "data" / "icu-s25047.csv"


def read(text: str, dose_at: int | None = None) -> Recording:
    return read_lines(text.encode().splitlines(keepends=True), dose_at)


def refusal(text: str) -> str:
    with pytest.raises(CsvError) as refused:
        read(text)
    return str(refused.value)


def cell(column: str, text: str) -> Reading | None:
    readings = read(f"minute,{column}\n0,{text}\n").rows[0].readings
    return readings[0] if readings else None


def pressure(systolic: str, diastolic: str) -> list[tuple[object, Quality]]:
    (row,) = read(f"minute,systolic,diastolic\n0,{systolic},{diastolic}\n").rows
    return [(reading.value, reading.quality) for reading in row.readings]


def test_a_recorded_patient_reads_whole() -> None:
    recording = read_recording(ICU)
    assert len(recording.rows) == 72
    assert recording.warnings == ()
    assert recording.t0_utc is None


def test_a_recorded_patients_zeros_are_no_signal_and_apnoea_is_a_value() -> None:
    readings = [reading for row in read_recording(ICU).rows for reading in row.readings]
    assert {r.vital for r in readings if r.value is None} == {"heart_rate", "spo2"}
    assert [r.value for r in readings if r.vital == "resp_rate"].count(0) == 5


def test_a_recorded_patients_lone_mean_pressures_are_kept() -> None:
    there = {row.minute: {r.vital for r in row.readings} for row in read_recording(ICU).rows}
    assert [minute for minute, vitals in there.items() if "map" in vitals and "systolic" not in vitals] == [5, 59, 61]


def test_minutes_count_from_the_dose_and_may_be_negative_and_fractional() -> None:
    assert [row.t_ms for row in read("minute,spo2\n-5,97\n0.5,97\n").rows] == [-300_000, 30_000]


def test_times_count_from_the_first_row() -> None:
    recording = read("time,spo2\n2026-11-21T23:30:00+01:00,97\n2026-11-21T22:31:00Z,97\n")
    assert [row.minute for row in recording.rows] == [0, 1]
    assert recording.t0_utc == from_iso("2026-11-21T22:30:00Z")


def test_times_count_from_the_dose_where_it_is_given() -> None:
    dose = from_iso("2026-11-21T22:40:00Z")
    assert read("time,spo2\n2026-11-21T22:30:00Z,97\n", dose).rows[0].t_ms == -600_000


def test_a_blank_cell_was_not_measured() -> None:
    assert cell("spo2", " ") is None


@pytest.mark.parametrize("vital", ["map", "heart_rate", "pulse_rate", "spo2"])
def test_zero_is_no_signal_where_no_living_patient_shows_it(vital: str) -> None:
    assert cell(vital, "0") == Reading(vital, None, read_unit(vital), Quality.NO_SIGNAL)


def read_unit(vital: str) -> str:
    found = cell(vital, "60")
    assert found is not None
    return found.unit


@pytest.mark.parametrize("vital", ["resp_rate", "etco2", "moaas", "dissociation", "perfusion_index", "rass"])
def test_zero_is_a_value_where_it_means_something(vital: str) -> None:
    found = cell(vital, "0")
    assert found is not None
    assert (found.value, found.quality) == (0, Quality.OK)


@pytest.mark.parametrize(
    ("vital", "text"), [("spo2", "101"), ("heart_rate", "-5"), ("temperature", "3"), ("map", "301")]
)
def test_what_no_adult_shows_is_implausible_and_counted(vital: str, text: str) -> None:
    recording = read(f"minute,{vital},moaas\n0,{text},5\n")
    assert [(r.value, r.quality) for r in recording.rows[0].readings] == [(None, "implausible"), (5, "ok")]
    assert recording.counts == {vital: 1}
    assert recording.warnings == (f"{vital}: 1 value cannot be true; recorded as no value",)


@pytest.mark.parametrize(("vital", "text"), [("heart_rate", "7"), ("pulse_rate", "1"), ("map", "4"), ("spo2", "0.5")])
def test_a_pulse_is_kept_however_low(vital: str, text: str) -> None:
    found = cell(vital, text)
    assert found is not None
    assert (found.value, found.quality) == (float(text), Quality.OK)


NONE = (None, Quality.IMPLAUSIBLE)


@pytest.mark.parametrize(
    ("systolic", "diastolic", "expected"),
    [
        ("120", "80", [(120, Quality.OK), (80, Quality.OK)]),
        ("80", "80", [NONE, NONE]),
        ("80", "120", [NONE, NONE]),
        ("400", "120", [NONE, NONE]),
        ("14", "3", [(14, Quality.OK), (3, Quality.OK)]),
        ("0", "0", [(None, Quality.NO_SIGNAL)] * 2),
        ("86", "0", [(None, Quality.INVALID), (None, Quality.NO_SIGNAL)]),
        ("86", "", [(None, Quality.INVALID)]),
        ("", "60", [(None, Quality.INVALID)]),
        ("", "", []),
    ],
)
def test_a_blood_pressure_is_true_whole_or_not_at_all(
    systolic: str, diastolic: str, expected: list[tuple[object, Quality]]
) -> None:
    assert pressure(systolic, diastolic) == expected


def test_the_mean_beside_a_pair_that_cannot_be_true_stays() -> None:
    (row,) = read("minute,systolic,diastolic,map\n0,80,90,70\n").rows
    assert [r.value for r in row.readings] == [None, None, 70]


def test_extra_columns_are_named() -> None:
    recording = read("minute,patient,SpO2,,spo2\n0,x,97,1,97\n")
    assert recording.warnings == (
        "column patient is ignored",
        "column SpO2 is ignored; did you mean spo2?",
        "column number 4 is ignored",
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1, column minute: this column is missing"),
        ("systolic,diastolic\n120,80\n", "line 1, column minute: this column is missing"),
        ("minute,time,spo2\n0,2026-11-21T22:30:00Z,97\n", "line 1, column time: there is a minute column too"),
        ("minute,note\n0,x\n", "line 1: there is no column with a vital sign"),
        ("minute,systolic\n0,120\n", "line 1, column diastolic: this column is missing"),
        ("minute,spo2,spo2\n0,97,97\n", "line 1, column spo2: this column is there twice"),
        ("minute;spo2\n0;97\n", "line 1: the columns are not separated by commas"),
        ("minute\tspo2\n0\t97\n", "line 1: the columns are not separated by commas"),
        ("minute,spo2\n", "line 2: there is no row"),
        ("minute,spo2\n0,97\n1,abc\n", "line 3, column spo2: 'abc' is not a number"),
        ("minute,spo2\n0,NaN\n", "line 2, column spo2: 'NaN' is not a number"),
        ("minute,spo2\n0,inf\n", "line 2, column spo2: 'inf' is not a number"),
        ("minute,spo2\n0,1e999\n", "line 2, column spo2: '1e999' is not a number"),
        ("minute,spo2\n0,9_7\n", "line 2, column spo2: '9_7' is not a number"),
        ("minute,spo2\n0,９７\n", "line 2, column spo2: '９７' is not a number"),
        ('minute,spo2\n0,"97,5"\n', "line 2, column spo2: '97,5' is not a number"),
        ("minute,spo2\nNaN,97\n", "line 2, column minute: 'NaN' is not a number"),
        ("minute,spo2\n,97\n", "line 2, column minute: this cell is empty"),
        ("minute,spo2\n1e300,97\n", "line 2, column minute: '1e300' is too far from the dose"),
        ("minute,spo2\n1,97\n0,97\n", "line 3, column minute: 0 is earlier than the row before"),
        ("minute,spo2\n1,97\n1.0,97\n", "line 3, column minute: 1.0 is the same as the row before"),
        ("time,spo2\n2026-11-21T22:30:00,97\n", "line 2, column time: '2026-11-21T22:30:00' is not a time with an off"),
        (
            "time,spo2\n1900-01-01T00:00:00Z,97\n2999-01-01T00:00:00Z,96\n",
            "line 3, column time: '2999-01-01T00:00:00Z' is too far",
        ),
        ("time,spo2\nnoon,97\n", "line 2, column time: 'noon' is not a time with an offset"),
        ("minute,spo2\n0,97\n1\n", "line 3: the row has 1 of 2 cells"),
        ("minute,spo2\n0,97,98\n", "line 2: the row has 3 of 2 cells"),
        ('minute,spo2\n0,"97\n', "line 2: this is not CSV"),
    ],
)
def test_a_file_that_would_need_guessing_is_refused_with_its_place(text: str, words: str) -> None:
    assert refusal(text).startswith(words)


def test_bytes_that_are_not_text_are_refused_with_their_line() -> None:
    with pytest.raises(CsvError, match="line 2: this is not UTF-8 text"):
        read_lines([b"minute,spo2\n", b"0,\xff\n"])


def test_byte_order_mark_crlf_quotes_and_blank_lines_are_fine() -> None:
    text = '\ufeff"minute", "spo2"\r\n\r\n0 , "97"\r\n   \r\n1,98\r\n'
    assert [row.readings[0].value for row in read(text).rows] == [97, 98]


def test_the_line_is_counted_through_blank_lines() -> None:
    assert refusal("minute,spo2\n\n\n0,x\n").startswith("line 4, column spo2")


def test_a_row_without_a_reading_keeps_its_place_in_time() -> None:
    recording = read("minute,spo2\n0,97\n9,\n")
    assert [(row.minute, len(row.readings)) for row in recording.rows] == [(0, 1), (9, 0)]


def test_lines_are_read_one_at_a_time() -> None:
    taken: list[int] = []

    def endless() -> Iterator[bytes]:
        yield b"minute,spo2\n"
        for minute in range(1_000_000):
            taken.append(minute)
            yield b"x,97\n" if minute == 9 else b"%d,97\n" % minute

    with pytest.raises(CsvError, match="line 11"):
        read_lines(endless())
    assert taken[-1] == 9


@settings(max_examples=60)
@given(st.text())
def test_any_text_is_read_or_refused_and_nothing_else(text: str) -> None:
    with contextlib.suppress(CsvError):
        read("minute,spo2\n" + text)
