"""What is entered, changed and struck at one moment, and what comes late: each told once, and to the right reading."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts import decide, next_deadline
from kat_monitor.alerts.book import book_at
from kat_monitor.alerts.said import STREAM, Desk
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, at, bedside, readings, sec
from tests.alerts.test_comparisons import bed_with
from tests.alerts.test_spots import HIGH, corrected, struck
from tests.alerts.test_technical import row

MIN = 60


def limit_changed(bed: Bedside, second: float, rule: str, limit: float, was: float, unit: str = "mmHg") -> None:
    bed.add(second, ev.LimitChanged(by="n", role="nurse", rule=rule, limit=limit, was=was, unit=unit,
                                    reason="always high"))  # fmt: skip


def open_until(bed: Bedside, rule: str) -> float | None:
    """When the one alert of a rule ended, s from T0; None while it is open."""
    found = bed.the(rule)
    return None if found.ended_since is None else sec(found.ended_since)


# --- one moment -------------------------------------------------------------------------------------------------------


def test_a_value_of_before_and_a_looser_limit_entered_at_the_same_moment_alert_once_and_end() -> None:
    bed = bedside()
    bed.typed(10, hr=125)
    bed.typed(20, hr=80)
    bed.typed(60, entered=90, sbp=155)
    bed.typed(60, entered=90, sbp=165)
    limit_changed(bed, 90, "sbp-high-160", 170, 160)
    alert = bed.the("sbp-high-160")
    assert (open_until(bed, "sbp-high-160"), alert.count) == (90, 1)
    assert alert.end_reason == "the limit is 170 mmHg for this patient from now on"


def test_an_alert_that_is_over_for_two_reasons_ends_once() -> None:
    bed = bedside()
    bed.typed(60, sbp=165)
    bed.go(90)
    changed = ev.LimitChanged(by="n", role="nurse", rule="sbp-high-160", limit=170, was=160, unit="mmHg", reason="high")
    inside = ev.VitalsObserved(by="n", role="nurse", observed_t=at(90), source=Source.TYPED, readings=readings(sbp=120))
    for event in (inside, changed):
        bed._fold(event, at(90))
    ended = [one.alert for one in decide(bed.session, at(90)) if isinstance(one, ev.AlertEnded)]
    assert ended.count(bed.the("sbp-high-160").seq) == 1


def test_what_is_entered_at_one_moment_is_told_in_its_order() -> None:
    bed = bedside()
    for values in ({"sbp": 184}, {"hr": 145}):
        bed.typed(60, **values)
    told = [one.vital for one in bed.said if isinstance(one, ev.AlertRaised) and one.priority == "high"]
    assert told == ["systolic", "heart_rate"]


def test_what_waited_to_be_judged_is_told_in_the_order_in_which_it_was_entered() -> None:
    bed = bedside()
    bed.go(60)
    for values in ({"sbp": 184}, {"hr": 145}):
        bed._fold(ev.VitalsObserved(by="n", role="nurse", observed_t=at(60), source=Source.TYPED,
                                    readings=readings(**values)))  # fmt: skip
    told = [one.vital for one in decide(bed.session, at(60)) if isinstance(one, ev.AlertRaised)]
    assert told.index("systolic") < told.index("heart_rate")


def test_a_value_over_the_limit_alerts_though_another_just_ended_the_same_alert_at_this_moment() -> None:
    bed = bedside()
    bed.typed(60, sbp=184)
    bed.typed(99, entered=100, sbp=120)
    bed.typed(100, sbp=184)
    assert [one.is_open for one in bed.alerts(HIGH)] == [False, True]


def test_an_artefact_of_a_spot_value_is_no_late_finding_either() -> None:
    bed = bedside()
    bed.typed(60, sbp=190, quality=Quality.ARTEFACT)
    assert (bed.alerts(), bed.findings()) == ([], [])


def test_a_spot_value_is_the_newest_of_its_kind_whatever_a_stream_has_said_since() -> None:
    bed = bedside()
    bed.streams(1, 60, spo2=97)
    bed.typed(55, entered=60.5, spo2=88)
    assert "spo2-below-90" in bed.open_rules()
    assert bed.findings() == []


@pytest.mark.parametrize(("second", "ends"), [(35, False), (35.1, True)])
def test_a_spot_value_answers_a_stream_that_has_been_silent_for_more_than_fifteen_seconds(
    second: float, ends: bool
) -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.typed(second, spo2=97)
    assert (open_until(bed, "spo2-below-90") == second) is ends


def test_a_value_back_above_a_lower_limit_says_so() -> None:
    bed = bedside()
    bed.typed(60, spo2=88)
    bed.typed(120, spo2=97)
    assert bed.the("spo2-below-90").end_reason == "back inside at 97"


def test_a_breath_rate_of_nought_is_told_as_it_is() -> None:
    bed = bedside()
    bed.typed(60, rr=0)
    high = next(one for one in bed.alerts() if one.priority == "high")
    assert (high.value, high.text.startswith("RR 0 ")) == (0, True)


# --- another limit ----------------------------------------------------------------------------------------------------


def test_another_rule_s_alert_that_is_just_inside_goes_on_when_a_limit_is_changed() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 25, spo2=92)
    bed.typed(26, sbp=165)
    limit_changed(bed, 30, "sbp-high-160", 170, 160)
    assert open_until(bed, "spo2-below-92") is None
    assert open_until(bed, "sbp-high-160") == 30


def test_an_artefact_is_not_what_a_changed_limit_is_held_against() -> None:
    bed = bedside()
    bed.typed(60, sbp=165)
    bed.typed(70, sbp=120, quality=Quality.ARTEFACT)
    limit_changed(bed, 80, "sbp-high-160", 162, 160)
    assert open_until(bed, "sbp-high-160") is None


# --- struck and corrected ---------------------------------------------------------------------------------------------


def test_striking_the_only_reading_there_is_ends_its_alert() -> None:
    bed = bedside(baseline=False)
    struck(bed, 90, bed.typed(60, sbp=184))
    assert (open_until(bed, HIGH), bed.the(HIGH).end_reason) == (90, "reading struck")


def test_a_correction_ends_the_limits_that_it_does_not_cross_and_no_others() -> None:
    bed = bedside()
    corrected(bed, 90, bed.typed(60, sbp=184), sbp=172)
    assert (open_until(bed, HIGH), open_until(bed, "sbp-high-170")) == (90, None)


def test_the_correction_of_a_late_finding_within_the_same_limits_finds_nothing_new() -> None:
    bed = bedside()
    seq = bed.typed(60, entered=600, hr=70, sbp=184)
    corrected(bed, 630, seq, sbp=186)
    assert [one.value for one in bed.findings()] == [184]


def test_a_reading_that_said_nothing_of_a_vital_is_found_by_what_it_says_now() -> None:
    bed = bedside()
    seq = bed.typed(60, entered=600, hr=70)
    corrected(bed, 630, seq, sbp=184)
    assert [one.value for one in bed.findings()] == [184]


def test_what_was_no_value_at_first_is_found_by_its_correction() -> None:
    bed = bedside()
    seq = bed.typed(60, entered=600, sbp=190, quality=Quality.ARTEFACT)
    corrected(bed, 630, seq, sbp=190)
    assert [one.value for one in bed.findings()] == [190]


def test_a_struck_stream_that_is_silent_since_does_not_alert_again() -> None:
    bed = bedside()
    bed.streams(300, 316, pr=125)
    alert = bed.the("hr-above-120")
    assert alert.reading is not None
    bed.go(340)
    struck(bed, 341, alert.reading)
    bed.go(345)
    assert (bed.the("hr-above-120").is_open, bed.the("hr-above-120").count) == (False, 1)


@pytest.mark.parametrize(("later", "had"), [(0, True), (1, False)])
def test_what_was_there_up_to_an_instant_had_its_alert_at_it_and_not_after(later: int, had: bool) -> None:
    bed = bedside()
    bed.streams(300, 316, pr=125)
    bed.streams(317, 360, pr=80)
    alert, rule = bed.the("hr-above-120"), book_at(bed.session, bed.now).rules["hr-above-120"]
    assert alert.ended_since == alert.ended_t == at(347)
    assert Desk(bed.session, bed.now).has_ended(rule, "pulse_rate", STREAM, at(347) + later) is had


def test_a_stream_that_goes_on_after_its_reading_was_struck_has_its_alert_again_from_then() -> None:
    bed = bedside()
    bed.streams(300, 316, pr=125)
    struck(bed, 316.5, bed.the("hr-above-120").reading or 0)
    again = [sec(one.since) for one in bed.said if isinstance(one, ev.AlertReopened)]
    assert again == [316.5] * 2


def test_a_stream_whose_only_value_was_corrected_away_ends_its_alert_when_its_limit_is_changed() -> None:
    bed = bed_with("above", 120, "pulse_rate", "/min", more="hold_s = 5")
    seq = bed.stream(10, pr=130)
    bed.go(20)
    corrected(bed, 30, seq, pr=None)
    assert open_until(bed, "own") is None
    limit_changed(bed, 40, "own", 110, 120, "/min")
    assert open_until(bed, "own") == 40


def test_a_stream_whose_only_value_was_corrected_away_is_answered_by_a_spot_value_inside() -> None:
    bed = bed_with("above", 120, "pulse_rate", "/min", more="hold_s = 5")
    seq = bed.stream(10, pr=130)
    bed.go(20)
    corrected(bed, 30, seq, pr=None)
    bed.typed(31, pr=80)
    assert open_until(bed, "own") == 31


@pytest.mark.parametrize("before", [False, True], ids=["the first alert", "after another"])
def test_a_hold_that_is_noticed_late_is_told_all_the_same(before: bool) -> None:
    bed = bedside()
    if before:
        bed.typed(10, hr=125)
        bed.typed(20, hr=80)
    bed.typed(90, sbp=184)
    for second in range(100, 117):
        bed.now = at(second)
        bed._fold(ev.VitalsObserved(by="d", role="device", observed_t=at(second), source=Source.STREAMING,
                                    readings=readings(pr=125)))  # fmt: skip
    ended = bed.the(HIGH).seq
    bed._fold(ev.AlertEnded(by="rule", role="rule", alert=ended, since=at(150), reason="another"), at(150))
    told = [one for one in decide(bed.session, at(200)) if isinstance(one, ev.AlertRaised)]
    assert ("hr-above-120", at(115)) in [(one.rule, one.since) for one in told]


# --- told already -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("second", "found"), [(59.9, True), (60, False), (120, False), (120.1, True)])
def test_a_late_value_of_a_time_at_which_its_alert_was_there_is_no_finding(second: float, found: bool) -> None:
    bed = bedside()
    bed.typed(60, sbp=184)
    bed.typed(120, sbp=120)
    bed.typed(700, sbp=120)
    bed.typed(second, entered=720, sbp=184)
    assert (HIGH in {one.rule for one in bed.findings()}) is found


@pytest.mark.parametrize(("value", "limit"), [(85, 90), (155, 150)])
def test_a_late_finding_of_a_band_names_the_end_that_was_crossed(value: float, limit: float) -> None:
    bed = bed_with("outside", 150, more="low = 90")
    bed.typed(10, entered=400, sbp=value)
    assert [one.limit for one in bed.findings()] == [limit]


# --- checks -----------------------------------------------------------------------------------------------------------


def test_a_late_check_is_over_when_the_schedule_moves_away_from_it() -> None:
    bed = bedside("im")
    bed.go(19 * MIN)
    dose = bed.session.doses[0].seq
    bed.did(19 * MIN + 10, ev.DoseTimeCorrected, dose=dose, given_t=at(19 * MIN), reason="the clock was wrong")
    alert = bed.the("overdue-peak")
    assert (open_until(bed, "overdue-peak"), alert.end_reason) == (19 * MIN + 10, "the schedule moved")


def test_while_a_check_is_late_the_lateness_of_the_next_is_the_instant_to_come_back_at() -> None:
    bed = bedside()
    bed.full_set(0)
    bed.go(19 * MIN)
    assert next_deadline(bed.session, at(19 * MIN)) == at(28 * MIN)


def test_vomiting_before_the_dose_alerts_nobody() -> None:
    bed = bedside(dosed=False)
    bed.typed(-80, moaas=3)
    bed.noted(-60, "vomited")
    assert bed.open_rules() == set()


def test_a_late_check_is_over_with_the_set_that_was_taken() -> None:
    bed = bedside()
    bed.full_set(0)
    seq = bed.full_set(18.5 * MIN)
    assert (bed.the("overdue-peak").ended_reading, bed.the("overdue-peak").basis) == (seq, "schedule")


def test_a_late_recheck_says_for_which_alert_and_from_when_and_is_over_with_the_pressure() -> None:
    bed = bedside()
    bed.full_set(0, sbp=184)
    bed.go(4.5 * MIN)
    alert = bed.the("recheck-late")
    assert alert.text == "Blood pressure to be taken again at T+2: 2 min late"
    assert (alert.reading, alert.basis) == (bed.the(HIGH).seq, "recheck")
    seq = bed.typed(5 * MIN, map=100)
    assert (bed.the("recheck-late").ended_reading, open_until(bed, "recheck-late")) == (seq, 5 * MIN)


def test_a_late_recheck_is_over_when_its_reading_is_struck() -> None:
    bed = bedside()
    seq = bed.full_set(60, sbp=184)
    bed.go(6 * MIN)
    assert "recheck-late" in bed.open_rules()
    struck(bed, 6 * MIN + 5, seq)
    alert = bed.the("recheck-late")
    assert (open_until(bed, "recheck-late"), alert.end_reason) == (6 * MIN + 5, "no recheck is due any more")


def test_a_symptom_s_alert_ends_in_the_words_of_what_ended_it() -> None:
    bed = bedside()
    seq = bed.noted(60, "chest-pain")
    bed.did(120, ev.SymptomResolved, target=seq, observed_t=at(110))
    assert bed.the("red-symptom").end_reason == "the symptom is over"


def test_an_earlier_symptom_that_alerts_nobody_hides_none() -> None:
    bed = bedside()
    bed.noted(50, "nausea")
    bed.noted(60, "chest-pain")
    bed.typed(70, moaas=3)
    bed.noted(80, "vomited")
    seq = bed.typed(90, moaas=4)
    assert bed.open_rules() == {"red-symptom", "vomited"}
    alert = bed.the("vomited-sedated")
    assert (alert.end_reason, alert.ended_reading, open_until(bed, "vomited-sedated")) == ("MOAA/S 4", seq, 90)


def test_a_struck_spot_reading_without_a_signal_frees_its_vital() -> None:
    bed = bedside()
    row(bed, 60, spo2=0)
    bed.typed(70, spo2=97)
    assert open_until(bed, "no-signal") == 70
