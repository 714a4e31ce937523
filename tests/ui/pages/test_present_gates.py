from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.session.questions import GATES as QUESTIONS
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_gates import BeforeView, Gate, answer_event, before_view, by_telephone, scales_problem
from tests.ui.pages.story import LONG, PATIENT, SCREENING, Story, at

NURSE = PersonView("nl", "Noa Lee", "NL", "nurse")


def view(story: Story, minute: float = -5) -> BeforeView:
    return before_view(story.session, at(minute), active="nl", identity=PATIENT)


def gate(story: Story, name: str, minute: float = -5) -> Gate:
    return next(one for one in view(story, minute).gates if one.id == name)


def test_the_page_says_whose_and_by_which_limits() -> None:
    shown = view(Story())
    assert shown.frame.identity.patient == f"{LONG}, born 1984-02-29"
    assert shown.standing == "Intramuscular injection v1, EXAMPLE LIMITS, NOT APPROVED"


def test_everything_is_missing_at_first_and_nothing_when_ready() -> None:
    assert len(view(Story(number=1)).missing) == 11  # the self-test never blocks, the check is asked with the dose
    assert view(Story().ready()).missing == ()


def test_an_unknown_goes_to_the_prescriber() -> None:
    story = Story()
    fields: ev.Fields = {**dict.fromkeys(SCREENING, "no"), "bp-tablets": "taken", "fall": "unknown"}
    story.add(-20, answer_event("screening", fields, by=NURSE))
    shown = gate(story, "screening")
    assert (shown.mark, shown.waivable) == ("stop", True)
    assert "fall or head injury unknown" in shown.why


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({}, "met"),
        ({"fall": "yes"}, "failed"),
        ({"fall": "unknown"}, "unknown"),
        ({"bp-tablets": "not taken"}, "failed"),
    ],
)
def test_screening_says_itself_what_its_answers_come_to(answers: ev.Fields, state: str) -> None:
    fields: ev.Fields = {**dict.fromkeys(SCREENING, "no"), "bp-tablets": "taken", **answers}
    assert answer_event("screening", fields, by=NURSE).state == state


@pytest.mark.parametrize(("answer", "state"), [("no", "met"), ("yes", "failed"), ("unknown", "unknown")])
def test_the_full_screening_says_itself_what_its_answers_come_to(answer: str, state: str) -> None:
    fields: ev.Fields = {**{one.id: "no" for one in QUESTIONS["contraindications"]}, "stroke": answer}
    assert answer_event("contraindications", fields, by=NURSE).state == state


def test_a_later_session_shows_the_full_screening_as_met_and_when_it_is_asked_again() -> None:
    shown = gate(Story(number=2), "contraindications")
    assert (shown.title, shown.mark, shown.open) == ("Full screening", "done", False)
    assert shown.why == "asked at session 1; again after 6 months or on any change"
    assert shown.asked.startswith("All of it at session 1, then every 6 months or on any change.")


def test_a_waived_gate_names_the_prescriber() -> None:
    story = Story()
    story.did(
        -20, ev.GateWaived, gate="intake", reason=by_telephone("toast at noon", "14:10"), prescriber="Dana Stone",
        telephone=True, told_t=at(-21), read_back=True,
    )  # fmt: skip
    shown = gate(story, "intake")
    assert (shown.mark, shown.word, shown.open) == ("done", "waived", False)
    assert "Dana Stone" in shown.why
    assert "by telephone 14:10, read back" in shown.why


def test_what_was_answered_is_told_with_its_times() -> None:
    story = Story()
    story.add(-20, answer_event("intake", {"food_t": at(-400), "fluid_t": at(-200)}, by=NURSE))
    assert gate(story, "intake", 0).told[1:] == (
        "Last food: 08:00, 6 h 40 min ago",
        "Last drink: 11:20, 3 h 20 min ago",
    )


def test_the_intake_says_what_the_protocol_asks() -> None:
    assert gate(Story(), "intake").asked == "Asked before the dose: food 6 h, drink 2 h"


def test_the_baseline_shows_its_sets_median_and_spread() -> None:
    story = Story()
    story.set(-12, bp=(128, 82))
    story.set(-6, bp=(134, 84), hr=74)
    assert view(story).baseline.rows == (
        ("14:28", "128/82", "70", "97", "14"),
        ("14:34", "134/84", "74", "97", "14"),
        ("Median", "131/83", "72", "97", "14"),
        ("Spread", "6/2", "4", "0", "0"),
    )


def test_the_next_set_is_counted_down() -> None:
    story = Story()
    story.set(-12)
    assert view(story, -11).baseline.next == "Next set (SBP, HR, SpO2, RR) in 2:00"


def test_the_older_patient_has_another_limit() -> None:
    story = Story()
    story.did(-30, ev.PatientDescribed, age_years=70)
    assert view(story).baseline.limit.startswith("Over 150/90 (over 65 years) the prescriber decides")


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"phq9": 14, "phq9_item9": 0, "gad7": 9}, ""),
        ({"not_done": "too tired"}, ""),
        ({"phq9": 14}, "both totals, or why not today"),
        ({"phq9": 1, "phq9_item9": 3, "gad7": 9}, "a total of 1 and 3 in item 9 do not fit together"),
        ({"phq9": 27, "phq9_item9": 0, "gad7": 9}, "a total of 27 and 0 in item 9 do not fit together"),
    ],
)
def test_totals_that_cannot_be_are_asked_again(values: dict[str, object], problem: str) -> None:
    assert scales_problem(values) == problem
