"""What was measured: statuses, minutes of a stream, extremes. Every number is a stored reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.reports.front import front
from kat_monitor.reports.load import summary_of
from kat_monitor.vitals import VITALS, Quality, Source, reading
from tests.reports.conftest import Made
from tests.reports.scribe import Scribe


def values(log: Scribe, vital: str) -> list[tuple[float | None, str]]:
    return [(row.value, row.status) for row in summary_of(log.rows).values if row.vital == vital]


def test_a_value_that_nobody_touched_is_original() -> None:
    log = Scribe()
    log.measure(20, sys=120, dia=80)
    assert values(log, "systolic") == [(120, "original")]


def test_a_correction_strikes_the_old_value_and_adds_the_new_one() -> None:
    log = Scribe()
    target = log.measure(20, sys=185, dia=80)
    log.tell(22, ev.ReadingCorrected, target=target, readings=(reading("systolic", 158),), reason="misread")
    assert values(log, "systolic") == [(185, "struck"), (158, "corrected")]
    assert values(log, "diastolic") == [(80, "original")]


def test_a_corrected_value_keeps_its_time_and_tells_when_it_was_entered() -> None:
    log = Scribe()
    target = log.measure(20, sys=185, dia=80)
    log.tell(22, ev.ReadingCorrected, target=target, readings=(reading("systolic", 158),), reason="misread")
    new = next(row for row in summary_of(log.rows).values if row.status == "corrected")
    assert (new.observed.t, new.entered.t) == (20 * MINUTE, 22 * MINUTE)


def test_striking_a_set_strikes_a_value_that_was_corrected_before() -> None:
    log = Scribe()
    target = log.measure(20, sys=185, dia=80)
    log.tell(22, ev.ReadingCorrected, target=target, readings=(reading("systolic", 158),), reason="misread")
    log.tell(23, ev.ReadingStruck, target=target, vitals=(), reason="wrong patient")
    assert values(log, "systolic") == [(185, "struck"), (158, "struck")]


def test_a_second_of_a_stream_can_be_struck() -> None:
    log = Scribe()
    seq = log.stream_second(SECOND, (reading("spo2", 70),))
    log.tell(1, ev.ReadingStruck, target=seq, vitals=("spo2",), reason="probe on the table")
    summary = summary_of(log.rows)
    assert [row.status for row in summary.values] == ["struck"]
    assert summary.lowest_spo2 is None
    assert [(line.was, line.now) for line in summary.corrections] == [("70 %", "struck")]


def test_a_missing_value_is_a_row_without_a_number() -> None:
    log = Scribe()
    log.measure(20, spo2=None)
    row = summary_of(log.rows).values[0]
    assert (row.value, row.quality) == (None, Quality.NO_SIGNAL)


@given(st.lists(st.integers(60, 100), min_size=1, max_size=60))
def test_lowest_median_and_highest_of_a_minute_are_readings(numbers: Sequence[int]) -> None:
    log = Scribe(protocol=None)
    for second, number in enumerate(numbers):
        log.stream_second(second * SECOND, (reading("spo2", number),))
    summary = summary_of(log.rows)
    stored = {(row.observed.t, row.value) for row in summary.values}
    line = summary.minutes[0]
    three = (line.lowest, line.median, line.highest)
    assert {(one.when.t, one.value) for one in three} <= stored
    ordered = sorted(numbers)
    assert [one.value for one in three] == [ordered[0], ordered[(len(ordered) - 1) // 2], ordered[-1]]


def test_artefact_is_kept_and_is_neither_lowest_nor_peak() -> None:
    log = Scribe()
    log.stream_second(SECOND, (reading("spo2", 55, Quality.ARTEFACT), reading("pulse_rate", 70)))
    log.stream_second(2 * SECOND, (reading("spo2", 95),))
    summary = summary_of(log.rows)
    assert summary.lowest_spo2 is not None
    assert summary.lowest_spo2.value == 95
    assert [row.value for row in summary.values if row.vital == "spo2"] == [55, 95]


def test_the_peak_is_the_highest_reading_since_the_dose_with_its_own_time() -> None:
    log = Scribe()
    log.measure(10, sys=190, dia=100)
    log.dose(36)
    log.measure(50, sys=171, dia=96)
    log.measure(60, sys=171, dia=90)
    peak = summary_of(log.rows).peak
    assert peak is not None
    assert (peak.value, peak.beside, peak.when.minute) == (171, {"diastolic": 96}, 14.0)


def test_a_mean_pressure_is_the_peak_where_there_is_no_other() -> None:
    log = Scribe()
    log.measure(10, map=101)
    peak = summary_of(log.rows).peak
    assert peak is not None
    assert (peak.vital, peak.value) == ("map", 101)


def test_a_late_entry_has_both_times(busy: Made) -> None:
    late = next(row for row in busy.summary.sets if row.entered.t - row.observed.t >= MINUTE)
    assert (late.observed.at[11:19], late.entered.at[11:19]) == ("10:12:00", "10:14:30")


def test_every_value_of_a_page_is_a_value_of_the_log(busy: Made) -> None:
    stored: set[tuple[str, float | None]] = {(row.vital, row.value) for row in busy.summary.values}
    shown = {(cell.vital, cell.value) for row in busy.summary.sets for cell in row.cells if cell.value is not None}
    assert shown <= stored


def test_of_a_stream_the_page_sums_up_what_the_values_hold_in_full(quiet: Made) -> None:
    streamed = [row for row in quiet.summary.values if row.source is Source.STREAMING]
    assert sum(line.count for line in quiet.summary.minutes) == len(streamed) == 40 * 60 * 3


# --- long recordings --------------------------------------------------------------------------------------------------


def test_of_a_long_recording_every_stretch_has_three_real_readings_and_what_decided_an_alert() -> None:
    log = Scribe("replayed")
    log.tell(0, ev.DoseAssumed, "replay", "system", given_t=0)
    seqs = [log.measure(n / 10, Source.IMPORTED, spo2=90 + n % 7) for n in range(700)]
    log.alert(71, rule="spo2-high", vital="spo2", value=90, limit=90, reading=seqs[7], ended=72, ended_by=seqs[8])
    summary = summary_of(log.rows)
    assert [row.seq for row in summary.sets] == [seqs[7], seqs[8]]
    assert (summary.every_min, len(summary.minutes), len(summary.values)) == (1, 70, 700)
    stored = {(one.value, one.observed) for one in summary.values}
    shown = [one for line in summary.minutes for one in (line.lowest, line.median, line.highest)]
    assert {(one.value, one.when) for one in shown} <= stored


def test_a_recording_of_weeks_is_summed_up_by_longer_stretches() -> None:
    log = Scribe("replayed")
    log.tell(0, ev.DoseAssumed, "replay", "system", given_t=0)
    for hour in range(700):
        log.measure(hour * 60, Source.IMPORTED, sys=120 + hour % 30, dia=80, spo2=97)
    summary = summary_of(log.rows)
    assert (summary.every_min, summary.sets) == (60, ())
    assert len(summary.chart.pressures) == 700


def test_a_chart_draws_of_very_many_values_the_extremes_of_each_stretch() -> None:
    log = Scribe("replayed")
    log.tell(0, ev.DoseAssumed, "replay", "system", given_t=0)
    for n in range(3000):
        log.measure(n / 10, Source.IMPORTED, sys=210 if n == 1234 else 120 + n % 5, dia=80, spo2=61 if n == 99 else 97)
    chart = summary_of(log.rows).chart
    assert len(chart.pressures) <= 740
    assert max(one.systolic or 0 for one in chart.pressures) == 210
    assert len(chart.spots["spo2"]) <= 740
    assert min(one.y for one in chart.spots["spo2"]) == 61


# --- page 1 -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("vital", VITALS)
def test_page_1_tells_the_baseline_of_whatever_a_recording_measured(vital: str) -> None:
    values = {"sys": 120, "dia": 80} if vital in ("systolic", "diastolic") else {vital: 4}
    log = Scribe("replayed")
    log.measure(1, Source.IMPORTED, **values)
    log.tell(10, ev.DoseAssumed, "replay", "system", given_t=10 * MINUTE)
    log.measure(11, Source.IMPORTED, **values)
    [told] = [fact for fact in cast(list[dict[str, Any]], front(summary_of(log.rows), "day-month-year")["readings"])
              if fact["name"] == "Baseline"]  # fmt: skip
    assert all(isinstance(line, str) for line in told["lines"])


def test_a_mean_pressure_is_the_baseline_where_there_is_no_other() -> None:
    log = Scribe("replayed")
    log.measure(1, Source.IMPORTED, map=90)
    log.tell(10, ev.DoseAssumed, "replay", "system", given_t=10 * MINUTE)
    told = cast(list[dict[str, Any]], front(summary_of(log.rows), "day-month-year")["readings"])
    assert [(fact["value"], fact["unit"]) for fact in told if fact["name"] == "Baseline"] == [("MAP 90", "mmHg")]
