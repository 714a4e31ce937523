"""Spot values: judged once, when they are entered; late ones and corrections are found, silently."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, at, bedside, readings, sec

HIGH = "sbp-high-180"


def struck(bed: Bedside, second: float, target: int, *vitals: str) -> None:
    bed.did(second, ev.ReadingStruck, target=target, vitals=vitals, reason="wrong patient")


def corrected(bed: Bedside, second: float, target: int, **values: float | None) -> None:
    bed.did(second, ev.ReadingCorrected, target=target, readings=readings(**values), reason="mistyped")


@pytest.mark.parametrize("source", [Source.TYPED, Source.CUFF, Source.SIMULATED_CUFF, Source.IMPORTED])
def test_a_spot_value_never_waits(source: Source) -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=184, source=source)
    alert = bed.the(HIGH)
    assert (sec(alert.since), alert.value, alert.reading, alert.basis) == (300, 184, seq, "spot")


def test_the_text_says_value_limit_phase_and_time() -> None:
    bed = bedside()
    bed.typed(72 * 60, sbp=184)
    assert bed.the(HIGH).text == "SBP 184 >= 180 in waning, T+1:12"


def test_the_text_of_a_rate_says_how_far_it_is_from_the_baseline() -> None:
    bed = bedside(hr=84)
    bed.typed(300, hr=122)
    assert bed.the("hr-above-120").text == "HR 122 > 120, baseline 84: +45 % in onset, T+5"


def test_the_text_is_silent_about_a_baseline_that_is_not_known() -> None:
    bed = bedside(baseline=False)
    bed.typed(300, hr=122)
    assert bed.the("hr-above-120").text == "HR 122 > 120 in onset, T+5"


def test_before_the_dose_only_high_limits_alert_and_the_text_says_so() -> None:
    bed = bedside(dosed=False)
    bed.typed(-60, sbp=184)
    assert [alert.text for alert in bed.alerts()] == ["SBP 184 >= 180 before the dose"]


def test_one_reading_never_alerts_twice() -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    said = len(bed.said)
    bed.go(420)
    assert len(bed.said) == said


def test_the_next_reading_over_the_limit_asks_for_attention_again() -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    bed.did(310, ev.AlertAcknowledged, alert=bed.the(HIGH).seq, action="watched")
    bed.typed(420, sbp=188)
    alert = bed.the(HIGH)
    assert (alert.value, alert.newest_value, alert.is_acknowledged) == (184, 188, False)


def test_the_next_reading_inside_ends_it_without_a_margin() -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    seq = bed.typed(420, sbp=179)
    alert = bed.the(HIGH)
    assert (sec(alert.ended_since or 0), alert.end_reason) == (420, "back inside at 179")
    assert [one.reading for one in bed.said if isinstance(one, ev.AlertEnded)] == [seq]


@pytest.mark.parametrize("quality", [Quality.ARTEFACT, Quality.CUFF_LOOSE])
def test_artefact_and_a_loose_cuff_never_end_an_alert(quality: Quality) -> None:
    bed = bedside()
    bed.typed(300, sbp=184)
    bed.typed(420, sbp=140, quality=quality)
    assert HIGH in bed.open_rules()


@pytest.mark.parametrize(
    ("quality", "alerts"), [(Quality.ARTEFACT, 0), (Quality.CUFF_LOOSE, 1), (Quality.CONFIRMED, 1)]
)
def test_an_artefact_raises_nothing_and_a_loose_cuff_does(quality: Quality, alerts: int) -> None:
    bed = bedside()
    bed.typed(300, sbp=184, quality=quality)
    assert len(bed.alerts(HIGH)) == alerts


def test_a_new_run_of_spot_values_is_an_alert_of_its_own() -> None:
    bed = bedside()
    for second, value in ((300, 184), (360, 150), (420, 184)):
        bed.typed(second, sbp=value)
    assert [alert.count for alert in bed.alerts(HIGH)] == [1, 1]


def test_a_score_is_judged_by_the_phase_it_was_given_in() -> None:
    bed = bedside()
    bed.typed(1_800, moaas=3)
    bed.typed(4_000, moaas=3)
    early, late = bed.the("moaas-3"), bed.the("moaas-3-late")
    assert (early.end_reason, late.is_open, late.priority) == ("another limit counts in this phase", True, "medium")


# --- late entries -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("age_s", "alerts", "findings"), [(300, 1, 0), (301, 0, 1)])
def test_an_entry_alerts_if_it_is_at_most_5_min_old(age_s: int, alerts: int, findings: int) -> None:
    bed = bedside()
    bed.typed(600, sbp=184, entered=600 + age_s)
    assert (len(bed.alerts(HIGH)), len(bed.findings())) == (alerts, findings)


def test_an_entry_older_than_the_newest_of_its_vital_is_a_late_finding_by_its_worst_limit() -> None:
    bed = bedside()
    bed.typed(600, sbp=130)
    seq = bed.typed(590, sbp=184, entered=610)
    (finding,) = bed.findings()
    assert (finding.rule, finding.value, finding.reading, finding.observed_t) == (HIGH, 184, seq, at(590))
    assert bed.alerts() == []


def test_a_late_entry_is_found_once() -> None:
    bed = bedside()
    bed.typed(600, sbp=184, entered=1_000)
    bed.go(1_100)
    assert len(bed.findings()) == 1


def test_what_is_corrected_or_entered_after_the_end_is_a_late_finding_and_no_alert() -> None:
    bed = bedside()
    seq = bed.typed(600, sbp=118, dbp=80)
    bed.did(1_800, ev.SessionEnded, ending="left", ended_t=at(1_800))
    corrected(bed, 1_860, seq, sbp=185, dbp=95)
    bed.typed(1_200, sbp=190, entered=1_900)
    assert {one.value for one in bed.findings()} == {185, 190}
    assert [alert for alert in bed.alerts() if alert.kind == "physiological"] == []


def test_a_late_entry_does_not_end_an_alert_of_a_newer_reading() -> None:
    bed = bedside()
    bed.typed(600, sbp=184)
    bed.typed(590, sbp=130, entered=620)
    assert HIGH in bed.open_rules()


def test_a_late_entry_inside_ends_an_alert_if_it_is_newer_than_its_reading() -> None:
    bed = bedside()
    bed.typed(600, sbp=184)
    bed.typed(700, sbp=130, entered=1_100)
    assert sec(bed.the(HIGH).ended_since or 0) == 700


def test_what_an_alert_told_at_the_time_is_no_late_finding() -> None:
    bed = bedside()
    bed.typed(600, sbp=184)
    bed.typed(900, sbp=186)
    bed.typed(750, sbp=185, entered=910)
    assert bed.findings() == []


# --- corrections ------------------------------------------------------------------------------------------------------


def test_a_struck_reading_ends_its_alert_which_stays_in_the_record() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=184)
    struck(bed, 330, seq)
    alert = bed.the(HIGH)
    assert (sec(alert.ended_since or 0), alert.end_reason, alert.mark) == (330, "reading struck", "reading struck")


def test_striking_another_vital_ends_nothing() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=184, hr=80)
    struck(bed, 330, seq, "heart_rate")
    assert HIGH in bed.open_rules()


def test_striking_the_first_of_two_readings_leaves_the_alert_to_the_second() -> None:
    bed = bedside()
    first = bed.typed(300, sbp=184)
    bed.typed(420, sbp=188)
    struck(bed, 430, first)
    assert HIGH in bed.open_rules()


def test_a_reading_corrected_to_inside_ends_its_alert() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=184)
    corrected(bed, 330, seq, sbp=134)
    alert = bed.the(HIGH)
    assert (alert.end_reason, alert.mark, alert.value) == ("reading corrected", "reading corrected", 184)


def test_a_corrected_value_that_would_have_alerted_is_a_silent_finding() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=118)
    corrected(bed, 330, seq, sbp=181)
    (finding,) = bed.findings()
    assert (finding.rule, finding.value, finding.text) == (HIGH, 181, "SBP 181 >= 180 in onset, T+5")
    assert bed.alerts() == []


def test_a_correction_within_the_limits_that_already_alerted_finds_nothing() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=184)
    corrected(bed, 330, seq, sbp=182)
    assert (bed.findings(), HIGH in bed.open_rules()) == ([], True)


def test_a_correction_finds_only_what_the_first_value_did_not_say() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=165)
    corrected(bed, 330, seq, sbp=184)
    assert [finding.rule for finding in bed.findings()] == [HIGH]
    assert bed.open_rules() == {"sbp-high-160", "sbp-rise-40"}


def test_a_second_correction_is_found_by_its_own_value() -> None:
    bed = bedside()
    seq = bed.typed(300, sbp=118)
    corrected(bed, 330, seq, sbp=181)
    corrected(bed, 360, seq, sbp=191)
    assert [finding.value for finding in bed.findings()] == [181, 191]


def test_a_struck_streaming_reading_ends_its_alert_and_the_stream_goes_on_with_it() -> None:
    bed = bedside()
    bed.streams(300, 316, pr=125)
    alert = bed.the("hr-above-120")
    assert alert.reading is not None
    struck(bed, 316.5, alert.reading)
    bed.stream(317, pr=125)
    assert [one.reason for one in bed.said if isinstance(one, ev.AlertEnded)] == ["reading struck"] * 2
    assert (bed.the("hr-above-120").count, bed.the("hr-above-120").is_open) == (2, True)
