"""Data that do not come: said as technical alerts, never as physiology."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.vitals import Quality, Reading, Source
from tests.alerts.bedside import Bedside, at, bedside, sec

ONSET, PEAK, WANING = 300, 1_800, 4_500


def stale(bed: Bedside) -> dict[str, tuple[str, float]]:
    return {one.rule: (one.priority, sec(one.since)) for one in bed.alerts() if one.rule.startswith("stale")}


# --- silence ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("begin", [ONSET, PEAK])
def test_from_the_dose_to_the_end_of_peak_silence_is_medium_after_15_s(begin: int) -> None:
    bed = bedside()
    bed.stream(begin, spo2=97)
    bed.go(begin + 14.999)
    assert stale(bed) == {}
    bed.go(begin + 60)
    assert stale(bed) == {"stale-15-peak": ("medium", begin + 15)}


def test_after_the_peak_silence_is_low_after_15_s_and_medium_after_30() -> None:
    bed = bedside()
    bed.stream(WANING, spo2=97)
    bed.go(WANING + 29)
    assert stale(bed) == {"stale-15": ("low", WANING + 15)}
    bed.go(WANING + 31)
    assert stale(bed)["stale-30"] == ("medium", WANING + 30)


def test_silence_across_the_end_of_the_peak_is_told_once() -> None:
    bed = bedside()
    bed.stream(3_590, spo2=97)
    bed.go(3_700)
    assert stale(bed) == {"stale-15-peak": ("medium", 3_605)}


def test_before_the_dose_silence_is_not_alerted_and_after_it_counts_from_the_dose() -> None:
    bed = bedside(dosed=False)
    bed.stream(-100, spo2=97)
    bed.go(-1)
    assert bed.alerts() == []
    bed.dose(0)
    bed.go(20)
    assert stale(bed) == {"stale-15-peak": ("medium", 15)}


def test_a_probe_that_is_off_is_silence_whatever_it_sends() -> None:
    bed = bedside()
    bed.stream(300, spo2=97)
    bed.streams(301, 320, spo2=None)
    assert bed.the("stale-15-peak").text == "SpO2: no value for 15 s, the probe is off. Check the probe"
    assert {alert.kind for alert in bed.alerts()} == {"technical"}


def test_a_stream_that_never_had_a_value_is_silent_from_its_start() -> None:
    bed = bedside()
    bed.streams(300, 320, spo2=None)
    assert stale(bed) == {"stale-15-peak": ("medium", 315)}


def test_silence_ends_with_the_next_value_even_a_doubtful_one() -> None:
    bed = bedside()
    bed.stream(300, spo2=97)
    bed.stream(320, spo2=97, quality=Quality.LOW_PERFUSION)
    alert = bed.the("stale-15-peak")
    assert (sec(alert.ended_since or 0), alert.end_reason) == (320, "values are back")


def test_silence_again_within_5_min_reopens() -> None:
    bed = bedside()
    bed.stream(300, spo2=97)
    bed.stream(320, spo2=97)
    bed.go(340)
    assert bed.the("stale-15-peak").count == 2


def test_spot_values_are_never_stale() -> None:
    bed = bedside()
    bed.full_set(300)
    bed.go(480)
    assert bed.alerts() == []


# --- artefact ---------------------------------------------------------------------------------------------------------


def test_30_s_of_nothing_but_artefact_is_a_technical_alert_and_no_silence() -> None:
    bed = bedside()
    bed.streams(300, 330, spo2=60, quality=Quality.ARTEFACT)
    assert [(one.rule, one.kind, sec(one.since)) for one in bed.alerts()] == [("artefact-30", "technical", 330)]


def test_one_good_value_breaks_the_artefact() -> None:
    bed = bedside()
    bed.streams(300, 320, spo2=60, quality=Quality.ARTEFACT)
    bed.stream(321, spo2=97)
    bed.streams(322, 351, spo2=60, quality=Quality.ARTEFACT)
    assert bed.alerts() == []


def test_the_next_value_without_artefact_ends_it() -> None:
    bed = bedside()
    bed.streams(300, 331, spo2=60, quality=Quality.ARTEFACT)
    bed.stream(332, spo2=97)
    assert sec(bed.the("artefact-30").ended_since or 0) == 332


def test_a_missing_value_between_two_artefacts_is_no_good_one() -> None:
    bed = bedside()
    for second in range(300, 331):
        bed.stream(second, spo2=None if second % 3 == 1 else 60, quality=Quality.ARTEFACT)
    assert [(one.rule, sec(one.since)) for one in bed.alerts()] == [("artefact-30", 330)]
    bed.stream(331, spo2=None)
    assert bed.the("artefact-30").is_open
    bed.stream(332, spo2=97)
    assert sec(bed.the("artefact-30").ended_since or 0) == 332


def test_what_was_missing_before_the_first_artefact_is_not_counted_as_one() -> None:
    bed = bedside()
    bed.stream(290, spo2=97)
    bed.streams(291, 304, spo2=None)
    bed.streams(305, 334, spo2=60, quality=Quality.ARTEFACT)
    assert bed.alerts() == []
    bed.stream(335, spo2=60, quality=Quality.ARTEFACT)
    assert sec(bed.the("artefact-30").since) == 335


def test_an_artefact_ends_no_silence() -> None:
    bed = bedside()
    bed.stream(300, spo2=97)
    bed.streams(301, 320, spo2=None)
    bed.stream(321, spo2=60, quality=Quality.ARTEFACT)
    assert bed.open_rules() == {"stale-15-peak"}
    bed.stream(322, spo2=97)
    assert sec(bed.the("stale-15-peak").ended_since or 0) == 322


# --- cuff, device, disk -----------------------------------------------------------------------------------------------


def failed(bed: Bedside, second: float) -> int:
    return bed.did(second, ev.MeasurementFailed, by="cuff", role="device", observed_t=at(second), device="cuff",
                   vital="systolic", reason="air leak")  # fmt: skip


def test_a_failed_cuff_alerts_at_once_and_says_why() -> None:
    bed = bedside()
    failed(bed, 300)
    alert = bed.the("cuff-failed")
    assert (sec(alert.since), alert.vital, alert.priority) == (300, "systolic", "low")
    assert alert.text == "The cuff gave no reading: air leak. Check cuff and hose"


def test_a_cuff_that_fails_again_asks_again() -> None:
    bed = bedside()
    failed(bed, 300)
    again = failed(bed, 360)
    assert (bed.the("cuff-failed").newest_reading, len(bed.said)) == (again, 2)


def test_the_next_pressure_ends_it() -> None:
    bed = bedside()
    failed(bed, 300)
    bed.typed(360, sbp=120, dbp=80)
    assert sec(bed.the("cuff-failed").ended_since or 0) == 360


@pytest.mark.parametrize("dosed", [False, True])
def test_a_lost_device_alerts_at_once_before_the_dose_too(dosed: bool) -> None:
    bed = bedside(dosed=dosed)
    second = 60 if dosed else -60
    bed.device(second, "lost")
    alert = bed.the("device-lost")
    assert (sec(alert.since), alert.priority, alert.text) == (second, "low", "Device lost: the port is gone")


def test_two_lost_devices_are_two_alerts() -> None:
    bed = bedside()
    bed.device(60, "lost", "oximeter")
    bed.device(61, "lost", "cuff")
    assert len(bed.alerts("device-lost")) == 2


@pytest.mark.parametrize("state", ["connected", "degraded", "closed"])
def test_a_device_that_is_not_lost_any_more_ends_its_alert_alone(state: str) -> None:
    bed = bedside()
    bed.device(60, "lost", "oximeter")
    bed.device(61, "lost", "cuff")
    bed.device(90, state, "cuff")
    assert [one.basis for one in bed.session.alerts.values()] == ["device oximeter"]


def test_a_device_that_flickers_goes_on_with_its_alert() -> None:
    bed = bedside()
    for second, state in ((60, "lost"), (65, "connected"), (70, "lost")):
        bed.device(second, state)
    assert bed.the("device-lost").count == 2


def test_not_recording_is_an_alert_until_everything_is_written() -> None:
    bed = bedside()
    bed.did(60, ev.RecordingFailed, by="record", role="system", since=at(59), reason="disk full")
    alert = bed.the("not-recording")
    assert (sec(alert.since), alert.priority, alert.kind) == (59, "medium", "technical")
    bed.did(90, ev.RecordingRestored, by="record", role="system", kept=3)
    assert sec(bed.the("not-recording").ended_since or 0) == 90


# --- recordings -------------------------------------------------------------------------------------------------------


def row(bed: Bedside, second: float, **values: float) -> int:
    """A row of a recording; 0 is no signal."""
    made = tuple(
        Reading(vital, value or None, "", Quality.OK if value else Quality.NO_SIGNAL) for vital, value in values.items()
    )
    return bed.did(second, ev.VitalsObserved, by="replay", role="device", observed_t=at(second),
                   source=Source.IMPORTED, readings=made)  # fmt: skip


def recording() -> Bedside:
    return bedside(synthetic="replayed", baseline=False)


def test_each_run_of_zeros_is_one_technical_alert_a_vital_ended_by_its_next_value() -> None:
    bed = recording()
    for minute, value in enumerate((97, 0, 0, 96, 0, 97)):
        row(bed, minute * 60, spo2=value)
    found = [(sec(one.since), sec(one.ended_since or 0), one.kind, one.vital) for one in bed.alerts()]
    assert found == [(60, 180, "technical", "spo2"), (240, 300, "technical", "spo2")]


def test_a_blank_between_zeros_ends_nothing() -> None:
    bed = recording()
    row(bed, 0, spo2=0)
    row(bed, 60, heart_rate=80)
    row(bed, 120, spo2=0)
    assert len(bed.alerts()) == 1


def test_zeros_before_the_dose_are_told_as_well() -> None:
    bed = recording()
    row(bed, -60, spo2=0)
    assert len(bed.alerts("no-signal")) == 1


def test_a_recording_has_no_schedule_no_silence_and_no_devices() -> None:
    bed = recording()
    row(bed, 0, spo2=97)
    bed.go(7_200)
    assert bed.alerts() == []


def test_a_breath_rate_of_0_is_apnoea_and_alerts_at_once() -> None:
    bed = recording()
    bed.typed(60, rr=0, source=Source.IMPORTED)
    assert bed.the("no-breath-30").priority == "high"
    assert {alert.kind for alert in bed.alerts()} == {"physiological"}


def test_no_breath_of_a_capnometer_waits_20_and_30_s() -> None:
    bed = bedside()
    bed.streams(300, 331, rr=0)
    assert (sec(bed.the("no-breath-20").since), sec(bed.the("no-breath-30").since)) == (320, 330)
    assert (bed.the("no-breath-20").text, bed.the("no-breath-30").text) == (
        "No breath for 20 s in onset, T+5", "No breath for 30 s in onset, T+5",
    )  # fmt: skip


def test_a_typed_rate_of_0_says_nothing_of_a_time_that_nobody_took() -> None:
    bed = bedside()
    bed.typed(300, rr=0)
    assert (bed.the("no-breath-20").text, bed.the("no-breath-30").text) == ("No breath in onset, T+5",) * 2


def test_a_reminder_of_a_stream_without_breath_says_how_long_it_had_to_hold() -> None:
    bed = bedside()
    bed.streams(300, 331, rr=0)
    bed.did(332, ev.AlertAcknowledged, alert=bed.the("no-breath-30").seq, action="treated")
    bed.streams(333, 513, rr=0)
    assert bed.the("no-breath-30").text == "No breath for 30 s in onset, T+8"
