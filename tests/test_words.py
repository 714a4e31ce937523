"""Texts in English, and in a language that is plugged in."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from kat_monitor import words
from kat_monitor.canonical import canonical
from kat_monitor.words import joined, known, say, shown, tr

GERMAN = {
    "Dose": "Dosis",
    "{what} is late": "{what} ist überfällig",
    "{mg:g} mg given": "{mg:g} mg gegeben",
}


@pytest.fixture
def german() -> Iterator[None]:
    words.speak(lambda text: GERMAN.get(text, text), ",")
    yield
    words.speak(None)


def test_english_is_shown_as_it_is_written() -> None:
    assert tr("{mg:g} mg given", mg=2.5) == "2.5 mg given"
    assert shown(say("{what} is late", what="BP")) == "BP is late"


@pytest.mark.usefixtures("german")
def test_a_text_of_the_screen_is_translated_and_its_numbers_are_written_as_in_the_language() -> None:
    assert tr("{mg:g} mg given", mg=2.5) == "2,5 mg gegeben"
    assert tr("{mg:g} mg given", mg=40) == "40 mg gegeben"


@pytest.mark.usefixtures("german")
def test_a_text_made_below_the_screen_stays_english_until_it_is_shown() -> None:
    said = say("{what} is late", what=say("Dose"))
    assert said == "Dose is late"
    assert shown(said) == "Dosis ist überfällig"


@pytest.mark.usefixtures("german")
def test_what_a_person_typed_is_shown_as_typed_even_where_the_program_has_the_same_word() -> None:
    assert shown("Dose") == "Dose"
    assert tr("{what} is late", what="Dose") == "Dose ist überfällig"


@pytest.mark.usefixtures("german")
def test_what_was_stored_of_the_programs_own_words_is_shown_in_the_language() -> None:
    assert known("Dose") == "Dosis"
    assert known("nobody's word") == "nobody's word"


@pytest.mark.usefixtures("german")
def test_the_record_spells_a_text_in_english_whatever_language_is_shown() -> None:
    assert canonical({"text": say("{what} is late", what="BP")}) == '{"text":"BP is late"}'


@pytest.mark.usefixtures("german")
def test_a_text_that_comes_from_another_process_is_shown_in_the_language_too() -> None:
    told = joined(": ", (say("{what} is late", what=say("Dose")), "Alex"))
    come = pickle.loads(pickle.dumps(told))
    assert come == "Dose is late: Alex"
    assert shown(come) == "Dosis ist überfällig: Alex"


@pytest.mark.usefixtures("german")
def test_what_is_stored_within_a_text_is_said_by_whoever_knows_it_and_nothing_else_of_it() -> None:
    told = joined(": ", (say("{what} is late", what="Dose"), say("{text} ({what})", text="Dose", what="Dose")))
    again = words.retold(told, "text", known)
    assert again == told
    assert shown(again) == "Dose ist überfällig: Dosis (Dose)"
    assert words.retold("Dose", "text", known) == "Dose"
