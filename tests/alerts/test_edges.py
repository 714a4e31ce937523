"""Instants on which something turns: just before, just then, just after."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts import next_deadline, quiet
from kat_monitor.alerts.quiet import Quiet, is_held
from kat_monitor.alerts.quiet import quiet as quiet_of
from kat_monitor.clock import MINUTE
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, at, bedside, sec
from tests.alerts.test_comparisons import bed_with, text
from tests.alerts.test_life import acknowledge, cuff, pause
from tests.alerts.test_technical import row

MIN = 60


def off(bed: Bedside, second: float) -> int:
    return bed.did(second, ev.DevicesOff, until=at(second) + 10 * MINUTE, reason="toilet")


def over(bed: Bedside) -> float | None:
    """When an off was over, s from T0; None while it is not."""
    found = bed.session.off
    assert found is not None
    return None if found.over_t is None else sec(found.over_t)


# --- off on purpose ---------------------------------------------------------------------------------------------------


def test_a_value_of_the_instant_at_which_it_was_switched_off_brings_nothing_back() -> None:
    bed = bedside()
    bed.stream(1, spo2=97)
    bed.stream(60, spo2=97)
    off(bed, 60)
    bed.go(70)
    assert over(bed) is None


@pytest.mark.parametrize(("second", "back"), [(35, None), (35.1, 35.1)])
def test_a_value_brings_a_device_back_only_after_more_than_fifteen_seconds_of_silence(
    second: float, back: float | None
) -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    off(bed, 11)
    bed.streams(12, 20, spo2=97)
    bed.stream(second, spo2=97)
    assert over(bed) == back


def test_the_very_first_value_of_a_probe_brings_it_back() -> None:
    bed = bedside()
    off(bed, 11)
    bed.stream(20, spo2=97)
    assert over(bed) == 20


@pytest.mark.parametrize(("second", "back"), [(75, 75), (75.1, None)])
def test_all_are_back_once_none_has_been_silent_for_more_than_fifteen_seconds(
    second: float, back: float | None
) -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    off(bed, 11)
    bed.stream(12, spo2=None)
    bed.stream(59, rr=14)
    assert over(bed) is None
    bed.stream(60, rr=14)
    bed.stream(second, spo2=97)
    assert over(bed) == back


def test_a_device_that_is_back_alerts_of_its_silence_and_the_other_does_not() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97, rr=14)
    off(bed, 11)
    bed.streams(12, 60, spo2=None, rr=None)
    bed.stream(61, spo2=97)
    bed.go(90)
    assert [(one.vital, sec(one.since)) for one in bed.alerts()] == [("spo2", 76)]
    assert quiet_of(bed.session, at(90), "spo2") == Quiet("", at(61))
    assert quiet_of(bed.session, at(90), "resp_rate") == Quiet("off on purpose: toilet", at(11))
    assert quiet_of(bed.session, at(90)) == Quiet("off on purpose: toilet", at(11))


# --- a cuff on the probe's arm ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("second", "held"), [(10.9, False), (11, True), (70.9, True), (71, False)])
def test_a_cuff_holds_from_its_start_for_a_minute(second: float, held: bool) -> None:
    bed = bedside()
    bed.did(11, ev.CuffStarted, by="cuff", role="device", device="cuff", observed_t=at(11))
    assert is_held(bed.session, at(second), "spo2") is held
    assert not is_held(bed.session, at(second), "resp_rate")
    if held:
        assert quiet_of(bed.session, at(second), "spo2") == Quiet("a cuff inflates", at(11), ends=False)


def test_a_cuff_ends_no_technical_alert_that_is_there() -> None:
    bed = bedside()
    bed.stream(1, spo2=97)
    bed.go(20)
    bed.did(30, ev.CuffStarted, by="cuff", role="device", device="cuff", observed_t=at(30))
    bed.go(60)
    assert bed.open_rules() == {"stale-15-peak"}


def test_before_anything_was_off_devices_have_been_wanted_for_ever() -> None:
    assert quiet_of(bedside().session, at(1)) == Quiet("", 0)


def test_the_end_of_the_observation_is_an_instant_to_come_back_at_once_the_patient_is_ready(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quiet, "waiting_for_escort", lambda session, t: t >= at(7_200))
    bed = bedside()
    bed.full_set(6_900)
    assert at(7_200) not in list(quiet.quiet_changes(bed.session))
    bed.did(6_960, ev.ClinicallyReady, by="rule", role="rule", since=at(6_960))
    assert list(quiet.quiet_changes(bed.session)) == [at(7_200)]
    bed.device(7_000, "lost")
    bed.go(7_199.999)
    assert "device-lost" in bed.open_rules()
    bed.go(7_200)
    assert (sec(bed.the("device-lost").ended_since or 0), bed.session.t) == (7_200, at(7_200))


# --- pauses -----------------------------------------------------------------------------------------------------------


def test_an_alert_that_a_pause_is_not_about_does_not_hide_the_one_that_it_is() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    cuff(bed, 60, 184)
    pause(bed, 70, "systolic", "above")
    cuff(bed, 100, 194)
    assert bed.session.pauses == ()


def test_what_alerted_before_the_pause_gives_no_sound_back_though_a_loose_cuff_said_less_meanwhile() -> None:
    bed = bedside()
    cuff(bed, 60, 184)
    bed.typed(80, source=Source.CUFF, quality=Quality.CUFF_LOOSE, sbp=120)
    pause(bed, 90, "systolic", "above")
    bed.go(100)
    assert bed.session.pauses != ()


def test_a_faster_pulse_gives_the_sound_back() -> None:
    bed = bedside()
    bed.streams(1, 20, pr=145)
    pause(bed, 20.5)
    bed.streams(21, 40, pr=154)
    assert bed.session.pauses != ()
    bed.streams(41, 46, pr=155)
    assert [one.since for one in bed.said if isinstance(one, ev.SoundResumed)] == [at(46)]


def test_an_artefact_at_the_pause_is_no_value_to_be_worse_than() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.stream(20.4, spo2=99, quality=Quality.ARTEFACT)
    pause(bed, 20.5)
    bed.streams(21, 40, spo2=88)
    assert bed.session.pauses != ()


def test_a_cuff_s_faster_pulse_gives_the_sound_back_whatever_the_oximeter_says() -> None:
    bed = bedside()
    bed.streams(1, 5, pr=80)
    bed.typed(6, source=Source.CUFF, pr=145)
    pause(bed, 7)
    bed.streams(8, 20, pr=80)
    bed.typed(21, source=Source.CUFF, pr=156)
    assert bed.session.pauses == ()


def test_what_was_seen_asks_again_once_its_own_probe_is_back_though_others_are_off() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91, rr=14)
    for rule in ("spo2-below-92", "spo2-below-94"):
        acknowledge(bed, 21, rule)
    off(bed, 30)
    bed.streams(31, 99, spo2=None, rr=None)
    bed.streams(100, 201, spo2=91)
    assert {one.since for one in bed.said if isinstance(one, ev.AlertRepeated)} == {at(201)}


def test_a_pause_of_one_rate_is_about_the_other_too_and_about_nothing_without_a_vital() -> None:
    bed = bedside()
    bed.typed(10, hr=145)
    pause(bed, 11, "pulse_rate", "above")
    bed.device(12, "lost")
    bed.typed(20, hr=160)
    assert bed.session.pauses == ()


# --- the hold and the end of a stream ---------------------------------------------------------------------------------


def test_a_stream_without_limits_does_not_hide_the_next() -> None:
    bed = bed_with("above", 120, "pulse_rate", "/min")
    bed.streams(1, 20, spo2=50, pr=130)
    assert bed.the("own").vital == "pulse_rate"


def test_a_stream_s_first_sample_among_spot_values_is_one() -> None:
    bed = bedside(baseline=False)
    bed.stream(1, spo2=84)
    bed.typed(2, spo2=97)
    bed.streams(6, 6, spo2=84)
    assert "spo2-below-85" in bed.open_rules()


def test_a_single_sample_is_a_stream_that_can_fall_silent() -> None:
    bed = bedside(baseline=False)
    bed.stream(1, spo2=97)
    bed.go(20)
    assert bed.open_rules() == {"stale-15-peak"}


@pytest.mark.parametrize(("second", "raised"), [(31, True), (31.1, False)])
def test_a_hold_is_fulfilled_while_the_last_sample_still_stands(second: float, raised: bool) -> None:
    """Samples 15 s apart: the run that began at 1 is 30 s long at 31, when the one of 16 stands for the last time."""
    bed = bed_with("above", 120, "pulse_rate", "/min", more=f"hold_s = {second - 1}")
    bed.stream(1, pr=130)
    bed.stream(16, pr=130)
    bed.go(40)
    assert bool(bed.alerts("own")) is raised


def test_the_longest_hold_is_fulfilled_by_exactly_two_minutes_of_values() -> None:
    bed = bed_with("above", 120, "pulse_rate", "/min", more="hold_s = 120")
    bed.streams(1, 121, pr=130)
    assert [sec(one.since) for one in bed.alerts("own")] == [121]


def test_what_a_cuff_raised_is_ended_by_what_the_stream_says_after_it() -> None:
    bed = bedside()
    bed.stream(10, pr=80)
    bed.typed(10, source=Source.CUFF, pr=125)
    bed.streams(11, 40, pr=80)
    assert bed.the("hr-above-120").is_open
    bed.stream(41, pr=80)
    assert not bed.the("hr-above-120").is_open


def test_a_stream_that_never_had_a_value_before_the_dose_is_silent_from_the_dose() -> None:
    bed = bedside(dosed=False)
    bed.stream(-60, spo2=None)
    bed.stream(-30, spo2=97)
    bed.dose(0)
    bed.go(40)
    assert bed.the("stale-15-peak").since == at(15)


# --- deadlines --------------------------------------------------------------------------------------------------------


def test_the_next_deadline_is_the_first_of_all_that_time_could_bring() -> None:
    bed = bedside()
    bed.full_set(0)
    assert next_deadline(bed.session, at(1)) == at(18 * MIN)
    bed.stream(10, spo2=97)
    assert next_deadline(bed.session, at(10)) == at(25)


# --- rows that no shipped protocol has --------------------------------------------------------------------------------


def with_row(row: str, *, dosed: bool = True) -> Bedside:
    """A bedside whose protocol has this one row."""
    made = text(f'\n[[rule]]\nid = "own"\n{row}\n')
    bed = bedside(dosed=False)
    bed.did(-110, ev.ProtocolChosen, protocol="generic", version="1", sha256=ev.text_digest(made), text=made)
    if dosed:
        bed.dose(0)
    return bed


def technical(compare: str, words: str, more: str = "") -> str:
    return f'kind = "technical"\ncompare = "{compare}"\npriority = "low"\ntext = "{words}"\n{more}'


def test_a_silence_that_counts_before_the_dose_too_alerts_there() -> None:
    row = technical("stale", "{label}: {what}", 'vitals = ["spo2"]\nhold_s = 20')
    bed = with_row(row, dosed=False)
    bed.stream(-100, spo2=97)
    bed.go(-50)
    assert (bed.the("own").since, bed.the("own").text) == (at(-80), "SpO2: nothing comes")


def test_a_failure_can_name_its_vital_and_counts_only_in_its_phases() -> None:
    bed = with_row(technical("failed", "{label}: {what}", 'vitals = ["systolic"]\nphases = ["onset"]'), dosed=False)
    fail = {"by": "cuff", "role": "device", "device": "cuff", "vital": "systolic"}
    bed.did(-60, ev.MeasurementFailed, **fail, observed_t=at(-60), reason="loose")
    bed.dose(0)
    assert bed.alerts() == []
    bed.did(60, ev.MeasurementFailed, **fail, observed_t=at(60), reason="loose")
    assert bed.the("own").text == "SBP: loose"


def test_a_band_that_was_left_upward_ends_only_well_inside_of_its_upper_end() -> None:
    bed = bed_with("outside", 110, "pulse_rate", "/min", more="low = 50\nhold_s = 5")
    bed.streams(10, 20, pr=115)
    bed.streams(21, 60, pr=109)
    assert bed.the("own").is_open
    bed.streams(61, 91, pr=108)
    assert sec(bed.the("own").ended_since or 0) == 91


def test_a_limit_over_the_baseline_that_was_changed_for_the_patient_counts_for_a_stream() -> None:
    bed = bedside(hr=55)
    bed.streams(1, 10, pr=48)
    bed.add(11, ev.LimitChanged(by="n", role="nurse", rule="hr-below-baseline-10", limit=-5, was=-10, unit="/min",
                                reason="always slow"))  # fmt: skip
    bed.streams(12, 40, pr=48)
    assert (bed.the("hr-below-baseline-10").limit, bed.the("hr-below-baseline-10").since) == (50, at(27))
    bed.streams(41, 70, pr=51)
    assert bed.the("hr-below-baseline-10").is_open
    bed.streams(71, 101, pr=52)
    assert not bed.the("hr-below-baseline-10").is_open


@pytest.mark.parametrize(("second", "fires"), [(599, False), (600, True)])
def test_a_row_counts_from_its_very_minute(second: float, fires: bool) -> None:
    limit = 'vitals = ["systolic"]\ncompare = "above"\nlimit = 150\nunit = "mmHg"\npriority = "high"\nfrom_min = 10'
    bed = with_row(f'{limit}\ntext = "{{label}}"')
    bed.typed(second, sbp=160)
    assert bool(bed.alerts("own")) is fires


@pytest.mark.parametrize(("second", "fires"), [(5_399, False), (5_400, True)])
def test_sedation_4_is_told_from_the_ninetieth_minute_on(second: float, fires: bool) -> None:
    bed = bedside()
    bed.typed(second, moaas=4)
    assert bool([one for one in bed.alerts() if one.vital == "moaas"]) is fires


def test_a_change_per_minute_can_be_changed_for_the_patient_too() -> None:
    bed = bed_with("rise_per_min", 20, "pulse_rate", "/min", more="hold_s = 5")
    bed.add(5, ev.LimitChanged(by="n", role="nurse", rule="own", limit=30, was=20, unit="/min", reason="always lively"))
    bed.streams(10, 69, pr=70)
    bed.streams(70, 80, pr=95)
    assert bed.alerts("own") == []
    bed.streams(81, 90, pr=100)
    assert bed.the("own").limit == 100


# --- entries about an earlier time ------------------------------------------------------------------------------------


def test_a_failed_cuff_and_a_missing_signal_are_over_when_the_value_was_measured_not_when_it_was_entered() -> None:
    bed = bedside()
    bed.did(10, ev.MeasurementFailed, by="cuff", role="device", device="cuff", vital="systolic", observed_t=at(10),
            reason="loose")  # fmt: skip
    row(bed, 20, spo2=0)
    bed.typed(60, entered=90, sbp=120, spo2=97)
    assert [(one.rule, sec(one.ended_since or 0)) for one in bed.alerts()] == [("cuff-failed", 60), ("no-signal", 60)]


def test_a_signal_that_was_never_there_is_missed_no_more_once_its_reading_is_struck() -> None:
    bed = bedside(baseline=False)
    seq = row(bed, 20, spo2=0)
    bed.did(30, ev.ReadingStruck, target=seq, vitals=(), reason="wrong patient")
    assert (sec(bed.the("no-signal").ended_since or 0), bed.the("no-signal").ended_reading) == (30, None)
