"""Checks that are late, and symptoms."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts.checks import missed_minutes
from tests.alerts.bedside import Bedside, at, bedside, sec

MIN = 60


def overdue(bed: Bedside) -> list[tuple[str, str, float]]:
    return [(one.rule, one.priority, sec(one.since) / MIN) for one in bed.alerts() if one.rule.startswith("overdue")]


def taken(bed: Bedside, *minutes: float) -> None:
    for minute in minutes:
        bed.full_set(minute * MIN)


# --- sets -------------------------------------------------------------------------------------------------------------


def test_from_the_dose_to_the_end_of_peak_a_set_8_min_late_is_medium() -> None:
    bed = bedside()
    taken(bed, 0)
    bed.go(18 * MIN - 0.001)
    assert overdue(bed) == []
    bed.go(19 * MIN)
    assert overdue(bed) == [("overdue-peak", "medium", 18)]
    assert bed.the("overdue-peak").text == "Check of T+10 is 8 min late"
    assert (bed.the("overdue-peak").kind, bed.the("overdue-peak").vital) == ("overdue", None)


def test_later_it_is_low() -> None:
    bed = bedside()
    taken(bed, 0, 10, 20, 30, 40, 55, 70)
    bed.go(94 * MIN)
    assert overdue(bed) == [("overdue", "low", 93)]


def test_and_medium_while_a_blood_pressure_awaits_its_recheck() -> None:
    bed = bedside()
    taken(bed, 0, 10, 20, 30, 40, 55)
    bed.full_set(70 * MIN, sbp=172)
    bed.go(94 * MIN)
    assert overdue(bed) == [("overdue-after-bp", "medium", 93)]


def test_a_set_in_time_raises_nothing() -> None:
    bed = bedside()
    taken(bed, 0, 10, 20, 33)
    bed.go(34 * MIN)
    assert bed.alerts() == []


def test_the_alert_ends_when_a_set_is_taken() -> None:
    bed = bedside()
    taken(bed, 0)
    taken(bed, 18.5)
    alert = bed.the("overdue-peak")
    assert (sec(alert.ended_since or 0) / MIN, alert.end_reason) == (18.5, "a set was taken")


def test_a_missed_set_does_not_end_it_and_the_next_late_one_asks_again() -> None:
    bed = bedside()
    taken(bed, 0)
    bed.go(27 * MIN)
    assert bed.open_rules() == {"overdue-peak"}
    bed.go(29 * MIN)
    repeats = [one for one in bed.said if isinstance(one, ev.AlertRepeated)]
    assert [(sec(one.since) / MIN, one.text, one.why) for one in repeats] == [
        (28, "Check of T+20 is 8 min late", "T+10 missed")
    ]
    taken(bed, 29.5)
    assert bed.open_rules() == set()


@pytest.mark.parametrize(
    ("minute", "minutes"),
    [(19.9, ""), (20, "T+10"), (29.9, "T+10"), (30, "T+10, T+20")],
)
def test_a_set_is_missed_when_the_next_falls_due(minute: float, minutes: str) -> None:
    bed = bedside()
    taken(bed, 0)
    bed.go(minute * MIN)
    assert missed_minutes(bed.session, at(minute * MIN)) == minutes


def test_what_was_missed_before_the_last_set_is_told_no_more() -> None:
    bed = bedside()
    taken(bed, 0, 21)
    bed.go(40 * MIN)
    assert missed_minutes(bed.session, at(40 * MIN)) == "T+30"
    taken(bed, 41)
    assert missed_minutes(bed.session, at(41 * MIN)) == ""


def test_a_late_check_that_asks_again_tells_of_no_missed_one_where_that_is_entered_at_this_very_instant() -> None:
    bed = bedside()
    taken(bed, 0)
    bed.typed(12 * MIN, entered=28 * MIN, sbp=120, dbp=75, hr=70, spo2=98, rr=14)
    repeats = [one for one in bed.said if isinstance(one, ev.AlertRepeated)]
    assert [(one.text, one.why) for one in repeats] == [("Check of T+20 is 8 min late", "")]


def test_part_of_a_set_ends_nothing() -> None:
    bed = bedside()
    taken(bed, 0)
    bed.typed(18.5 * MIN, sbp=120, dbp=80)
    assert bed.open_rules() == {"overdue-peak"}


def test_a_set_entered_late_for_its_time_ends_it() -> None:
    bed = bedside()
    taken(bed, 0)
    bed.typed(12 * MIN, entered=19 * MIN, sbp=120, dbp=75, hr=70, spo2=98, rr=14)
    alert = bed.the("overdue-peak")
    assert (alert.is_open, sec(alert.ended_since or 0) / MIN) == (False, 18)


def test_a_set_that_is_late_after_a_high_pressure_takes_the_place_of_a_lower_alert() -> None:
    bed = bedside()
    taken(bed, 0, 10, 20, 30, 40, 55)
    for minute in (79, 83.5, 88, 92.5):
        bed.typed(minute * MIN, sbp=175, dbp=80)
    bed.go(94 * MIN)
    low, medium = bed.the("overdue"), bed.the("overdue-after-bp")
    assert (sec(low.ended_since or 0) / MIN, low.end_reason) == (93, f"medium priority: {medium.text}")
    assert (sec(medium.since) / MIN, medium.priority, medium.is_open) == (93, "medium", True)
    taken(bed, 95)
    assert bed.open_rules() & {"overdue", "overdue-after-bp"} == set()


# --- rechecks ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("sbp", "due"), [(172, 5), (184, 2)])
def test_a_recheck_2_min_late_alerts(sbp: int, due: int) -> None:
    bed = bedside()
    taken(bed, 0)
    bed.full_set(10 * MIN, sbp=sbp)
    bed.go(18 * MIN)
    alert = bed.the("recheck-late")
    assert (sec(alert.since) / MIN, alert.priority, alert.kind) == (10 + due + 2, "medium", "overdue")


def test_the_pressure_taken_again_ends_it() -> None:
    bed = bedside()
    bed.full_set(0, sbp=184)
    bed.typed(5 * MIN, sbp=150, dbp=80)
    alert = bed.the("recheck-late")
    assert (sec(alert.ended_since or 0) / MIN, alert.end_reason) == (5, "the pressure was taken again")


def test_the_pressure_taken_at_the_very_instant_of_the_alert_ends_it_too() -> None:
    bed = bedside()
    bed.full_set(0, sbp=184)
    bed.go(4 * MIN)
    bed.typed(4 * MIN, sbp=150, dbp=80)
    alert = bed.the("recheck-late")
    assert (alert.ended_since, alert.end_reason) == (alert.since, "the pressure was taken again")


def test_a_recheck_in_time_raises_nothing() -> None:
    bed = bedside()
    bed.full_set(0, sbp=184)
    for minute in (2, 6.9, 11):
        bed.typed(minute * MIN, sbp=150, dbp=80)
    assert bed.alerts("recheck-late") == []


# --- symptoms ---------------------------------------------------------------------------------------------------------

RED = ("chest-pain", "severe-headache", "breathless", "neurological-sign", "seizure", "fainted", "unresponsive")


@pytest.mark.parametrize("code", RED)
@pytest.mark.parametrize("dosed", [False, True])
def test_a_red_symptom_is_high_at_once_before_the_dose_too(code: str, dosed: bool) -> None:
    bed = bedside(dosed=dosed)
    seq = bed.noted(60 if dosed else -60, code)
    alert = bed.the("red-symptom")
    assert (alert.priority, alert.reading) == ("high", seq)


def test_two_red_symptoms_are_two_alerts() -> None:
    bed = bedside()
    first = bed.noted(60, "chest-pain")
    bed.noted(61, "breathless")
    bed.did(90, ev.SymptomResolved, target=first, observed_t=at(90))
    assert [alert.text for alert in bed.session.alerts.values()] == ["Breathless, T+1: go to the patient"]


def test_a_symptom_that_is_over_ends_its_alert() -> None:
    bed = bedside()
    seq = bed.noted(60, "chest-pain")
    bed.did(120, ev.SymptomResolved, target=seq, observed_t=at(110))
    assert sec(bed.the("red-symptom").ended_since or 0) == 110


def test_a_struck_entry_ends_its_alert() -> None:
    bed = bedside()
    seq = bed.noted(60, "chest-pain")
    bed.did(65, ev.EntryStruck, target=seq, reason="wrong key")
    assert bed.the("red-symptom").end_reason == "entry struck"


def test_nausea_is_listed_and_alerts_nobody() -> None:
    bed = bedside()
    bed.noted(60, "nausea")
    assert bed.alerts() == []


def test_vomiting_is_low_and_says_what_to_check() -> None:
    bed = bedside()
    bed.noted(60, "vomited")
    assert [(one.rule, one.priority, one.text) for one in bed.alerts()] == [
        ("vomited", "low", "Vomited, T+1: check SpO2, position and sedation now")
    ]


@pytest.mark.parametrize(("score", "rules"), [(4, {"vomited"}), (3, {"vomited", "vomited-sedated"})])
def test_vomiting_while_sedated_is_medium(score: int, rules: set[str]) -> None:
    bed = bedside()
    bed.typed(50, moaas=score)
    bed.noted(60, "vomited")
    assert {one.rule for one in bed.alerts() if one.rule.startswith("vomited")} == rules


def test_a_score_that_comes_after_the_vomiting_counts_from_its_own_time() -> None:
    bed = bedside()
    bed.noted(60, "vomited")
    bed.typed(90, moaas=3)
    bed.typed(300, moaas=4)
    alert = bed.the("vomited-sedated")
    assert (sec(alert.since), sec(alert.ended_since or 0), alert.end_reason) == (90, 300, "MOAA/S 4")


def test_a_score_says_nothing_of_a_symptom_whose_rule_asks_for_none() -> None:
    bed = bedside()
    bed.typed(50, moaas=5)
    bed.noted(60, "vomited")
    dose = next(record.seq for record in bed.log if isinstance(record.event, ev.DoseGiven))
    bed.did(70, ev.DoseTimeCorrected, dose=dose, given_t=at(65), reason="mistyped")
    assert bed.the("vomited").is_open
