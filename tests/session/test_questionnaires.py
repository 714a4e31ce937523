from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.session.questionnaires import (
    GAD7,
    ITEM_9,
    PHQ9,
    QUESTIONNAIRES,
    Questionnaire,
    item9_prompt,
    scored,
    totals_differ,
)


def answers(one: Questionnaire, *scores: int) -> dict[str, object]:
    return dict(zip(one.fields, scores, strict=False))


@pytest.mark.parametrize(("one", "items", "highest"), [(PHQ9, 9, 27), (GAD7, 7, 21)])
def test_each_has_its_items_and_its_highest_total(one: Questionnaire, items: int, highest: int) -> None:
    assert (len(one.items), one.highest) == (items, highest)


@given(st.sampled_from(QUESTIONNAIRES), st.data())
def test_the_total_is_the_sum_and_needs_every_answer(one: Questionnaire, data: st.DataObject) -> None:
    scores = data.draw(st.lists(st.integers(0, 3), min_size=len(one.items), max_size=len(one.items)))
    given_all = answers(one, *scores)
    assert one.total(given_all) == sum(scores)
    missing = data.draw(st.sampled_from(one.fields))
    assert one.total({name: value for name, value in given_all.items() if name != missing}) is None


@pytest.mark.parametrize("wrong", [4, -1, 1.5, True, "2", None])
def test_what_is_no_score_makes_no_total(wrong: object) -> None:
    assert PHQ9.total(answers(PHQ9, *[0] * 8) | {ITEM_9: wrong}) is None


@pytest.mark.parametrize(
    ("one", "total", "word"),
    [
        (PHQ9, 4, "minimal"), (PHQ9, 5, "mild"), (PHQ9, 10, "moderate"), (PHQ9, 15, "moderately severe"),
        (PHQ9, 20, "severe"), (GAD7, 9, "mild"), (GAD7, 15, "severe"),
    ],
)  # fmt: skip
def test_the_words_begin_at_the_published_totals(one: Questionnaire, total: int, word: str) -> None:
    assert one.band(total) == word


def test_item_9_prompts_from_the_lowest_score_on() -> None:
    assert item9_prompt({ITEM_9: 0}) == ""
    assert "ask about safety now" in item9_prompt({ITEM_9: 1})
    assert item9_prompt({}) == ""


def test_it_says_how_far_it_is() -> None:
    assert scored(GAD7, answers(GAD7, 1, 2)) == "GAD-7: 2 of 7 answered"
    assert scored(GAD7, answers(GAD7, *[1] * 7)) == "GAD-7 7 of 21, mild"


def test_a_typed_total_that_the_answers_do_not_come_to_is_named() -> None:
    assert totals_differ(answers(GAD7, *[1] * 7), {"gad7": 8}) == "GAD-7: the answers come to 7"
    assert totals_differ(answers(GAD7, *[1] * 7), {"gad7": 7}) == ""
    assert totals_differ({}, {"gad7": 7, "phq9": 3}) == ""
