"""Streaming values: they must hold without a break, and end only well inside."""

from __future__ import annotations

import pytest

from kat_monitor.vitals import Quality
from tests.alerts.bedside import bedside, sec

PULSE = "hr-above-120"


def test_low_spo2_alerts_only_after_it_has_held() -> None:
    bed = bedside()
    bed.streams(300, 314, spo2=89)
    assert bed.alerts() == []
    bed.go(315)
    assert {alert.rule: sec(alert.since) for alert in bed.alerts()} == dict.fromkeys(
        ("spo2-below-94", "spo2-below-92", "spo2-below-90"), 315
    )


def test_spo2_below_85_alerts_after_5_s() -> None:
    bed = bedside()
    bed.streams(300, 306, spo2=84)
    assert sec(bed.the("spo2-below-85").since) == 305
    assert len(bed.alerts()) == 1


def test_the_alert_carries_the_reading_that_raised_it() -> None:
    bed = bedside()
    bed.streams(300, 310, spo2=91)
    seqs = [bed.stream(second, spo2=90) for second in range(311, 317)]
    alert = bed.the("spo2-below-92")
    assert (alert.value, alert.limit, alert.reading) == (90, 92, seqs[4])


def test_a_hold_is_fulfilled_between_two_samples_even_if_the_second_is_inside() -> None:
    bed = bedside()
    for second in (300, 305, 310, 314.3):
        bed.stream(second, spo2=91)
    bed.stream(315.3, spo2=97)
    assert sec(bed.the("spo2-below-92").since) == 315


def test_a_sample_inside_just_when_the_hold_would_be_fulfilled_breaks_the_run() -> None:
    bed = bedside()
    bed.streams(300, 314, spo2=91)
    bed.streams(315, 340, spo2=97)
    assert bed.alerts() == []


@pytest.mark.parametrize("value", [None, 97])
def test_a_missing_value_or_one_inside_breaks_the_run(value: float | None) -> None:
    bed = bedside()
    bed.streams(300, 309, spo2=91)
    bed.stream(310, spo2=value)
    bed.streams(311, 325, spo2=91)
    assert bed.alerts("spo2-below-92") == []
    bed.stream(326, spo2=91)
    assert sec(bed.the("spo2-below-92").since) == 326


def test_an_artefact_breaks_the_run() -> None:
    bed = bedside()
    bed.streams(300, 309, spo2=91)
    bed.stream(310, spo2=91, quality=Quality.ARTEFACT)
    bed.streams(311, 325, spo2=91)
    assert bed.alerts("spo2-below-92") == []


@pytest.mark.parametrize("quality", [Quality.LOW_PERFUSION, Quality.LOW_SIGNAL, Quality.IRREGULAR])
def test_doubtful_values_count(quality: Quality) -> None:
    bed = bedside()
    bed.streams(300, 315, spo2=91, quality=quality)
    assert len(bed.alerts("spo2-below-92")) == 1


@pytest.mark.parametrize(("apart", "alerts"), [(15, 1), (15.001, 0)])
def test_samples_further_apart_than_the_stale_time_are_no_run(apart: float, alerts: int) -> None:
    bed = bedside()
    bed.stream(300, rr=9)
    bed.stream(300 + apart, rr=9)
    bed.stream(300 + 2 * apart, rr=9)
    bed.go(330 + apart)
    assert len(bed.alerts("rr-below-10")) == alerts


def test_a_run_that_began_before_the_dose_counts_from_the_dose() -> None:
    bed = bedside(dosed=False)
    bed.streams(-40, -1, spo2=91)
    assert bed.alerts() == []
    bed.dose(0)
    bed.streams(0, 20, spo2=91)
    assert sec(bed.the("spo2-below-92").since) == 15


# --- ends -------------------------------------------------------------------------------------------------------------


def test_an_alert_ends_after_30_s_inside_by_2() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.streams(321, 350, pr=118)
    assert PULSE in bed.open_rules()
    bed.stream(351, pr=118)
    alert = bed.the(PULSE)
    assert (sec(alert.ended_since or 0), alert.end_reason) == (351, "inside by 2 for 30 s")


def test_inside_by_less_than_2_ends_nothing() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.streams(321, 400, pr=119)
    assert PULSE in bed.open_rules()


@pytest.mark.parametrize(("low", "value", "ends"), [("spo2-below-92", 93, False), ("spo2-below-92", 94, True)])
def test_a_low_limit_is_left_by_2_as_well(low: str, value: int, ends: bool) -> None:
    bed = bedside()
    bed.streams(300, 316, spo2=91)
    bed.streams(317, 350, spo2=value)
    assert (low not in bed.open_rules()) == ends


@pytest.mark.parametrize("quality", [Quality.ARTEFACT, Quality.CUFF_LOOSE])
def test_artefact_and_a_loose_cuff_never_end_an_alert(quality: Quality) -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.streams(321, 340, pr=100)
    bed.stream(341, pr=100, quality=quality)
    bed.streams(342, 371, pr=100)
    assert PULSE in bed.open_rules()
    bed.stream(372, pr=100)
    assert PULSE not in bed.open_rules()


def test_silence_ends_nothing() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.go(500)
    assert PULSE in bed.open_rules()


def test_the_same_rule_within_5_min_reopens_the_alert_with_a_count() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.streams(321, 360, pr=100)
    bed.streams(361, 380, pr=125)
    alert = bed.the(PULSE)
    assert (alert.count, alert.is_open, alert.is_acknowledged) == (2, True, False)


def test_after_5_min_it_is_a_new_alert() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.streams(321, 351 + 300, pr=100)
    bed.streams(652, 670, pr=125)
    assert [alert.count for alert in bed.alerts(PULSE)] == [1, 1]


def test_rates_are_judged_each_by_itself_and_the_alert_names_the_one_that_crossed() -> None:
    bed = bedside()
    for second in range(300, 320):
        bed.stream(second, pr=125, hr=80)
    assert [alert.vital for alert in bed.alerts()] == ["pulse_rate", "pulse_rate"]


# --- beside spot values -----------------------------------------------------------------------------------------------


def test_a_cuffs_pulse_does_not_end_what_the_oximeter_raised() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.typed(321, pr=90)
    bed.stream(321, pr=125)
    assert PULSE in bed.open_rules()


def test_a_spot_value_inside_ends_a_streams_alert_once_the_stream_is_silent() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.typed(336, pr=110)
    alert = bed.the(PULSE)
    assert (sec(alert.ended_since or 0), alert.end_reason) == (336, "back inside at 110")


def test_a_stream_that_stays_well_inside_ends_what_a_cuffs_pulse_raised() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=90)
    bed.typed(320.5, pr=125)
    bed.streams(321, 351, pr=90)
    assert sec(bed.the(PULSE).ended_since or 0) == 351


def test_cuff_and_stream_each_have_their_alert() -> None:
    bed = bedside()
    bed.streams(300, 320, pr=125)
    bed.typed(321, pr=125)
    assert {alert.basis for alert in bed.alerts(PULSE)} == {"stream", "spot"}
