from __future__ import annotations

import pytest

from kat_monitor import words
from kat_monitor.clock import HOUR, MINUTE, SECOND
from kat_monitor.session.entry import parse_entry
from kat_monitor.ui.present_entry import echo
from kat_monitor.ui.present_limits import Limits, limits
from kat_monitor.ui.present_names import Named, find_name, parts, without_names
from kat_monitor.ui.present_trend import trend
from kat_monitor.ui.present_words import age_text, number_text, readings_text, signed, source_text
from kat_monitor.vitals import Number, Quality, Source, reading
from tests.ui import demo
from tests.ui.demo import NOW, T0, Story
from tests.ui.spoken import speak_in_brackets


@pytest.mark.parametrize(
    ("ms", "text"),
    [(0, "now"), (12 * SECOND, "12 s"), (59_999, "59 s"), (2 * MINUTE, "2 min"), (HOUR + 5 * MINUTE, "1 h 05")],
)
def test_an_age_is_said_in_one_unit(ms: int, text: str) -> None:
    assert age_text(ms) == text


@pytest.mark.parametrize(("value", "text"), [(32, "+32"), (-4, "−4"), (0, "±0")])
def test_a_change_carries_its_sign(value: Number, text: str) -> None:
    assert signed(value) == text


def test_only_vitals_with_decimals_show_them() -> None:
    assert (number_text("spo2", 97), number_text("temperature", 37)) == ("97", "37.0")


@pytest.mark.parametrize(
    ("vital", "source", "word"),
    [
        ("systolic", Source.SIMULATED_CUFF, "cuff"),
        ("spo2", Source.STREAMING, "oximeter"),
        ("resp_rate", Source.SIMULATED_STREAMING, "capnometer"),
        ("spo2", Source.TYPED, "typed"),
        ("spo2", Source.IMPORTED, "imported"),
    ],
)
def test_a_source_is_a_word(vital: str, source: Source, word: str) -> None:
    assert source_text(vital, source) == word


@pytest.mark.parametrize(
    ("text", "words", "is_problem"),
    [
        ("158/94 88 97", "BP 158/94 HR 88 SpO2 97   at T+42", False),
        ("120/80 @-3", "BP 120/80 @-3", False),
        ("94/158", "94/158: the diastolic must be below the systolic", True),
    ],
)
def test_what_is_typed_is_echoed_as_understood(text: str, words: str, is_problem: bool) -> None:
    view = echo(text, demo.live(), NOW, NOW, False)
    assert (view.words, view.is_problem) == (words, is_problem)


def test_a_line_left_open_for_more_than_two_minutes_asks_for_its_time() -> None:
    assert "Add when" in echo("120/80", demo.live(), NOW - 3 * MINUTE, NOW, False).words
    assert parse_entry("120/80 @-3").minutes_ago == 3


@pytest.mark.parametrize(
    ("low", "high", "text"), [(90, 160, "90 – 160"), (94, None, "≥ 94"), (None, 120, "≤ 120"), (None, None, "")]
)
def test_limits_stand_beside_the_value(low: Number | None, high: Number | None, text: str) -> None:
    assert Limits(low, high).text() == text


def test_the_nearest_limits_of_this_phase_are_shown() -> None:
    assert limits(demo.live(), "systolic", NOW).high == 160


def test_before_the_dose_only_what_may_alert_then_is_shown() -> None:
    assert limits(demo.before_dose().session, "systolic", 29 * MINUTE).high == 180


NAMES = {**parts("Jane Doe", "the patient"), **parts("Al Smith-Ng", "the escort")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("jane says hello", Named("jane", "the patient")),
        ("SMITH-NG is here", Named("SMITH-NG", "the escort")),
        ("a doer of deeds", None),
        ("all is well", None),
        ("", None),
    ],
)
def test_a_name_is_found_as_a_whole_word_in_any_case(text: str, found: Named | None) -> None:
    assert find_name(text, NAMES) == found


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("José Müller", "jose came late", "jose"),
        ("José Müller", "Frau MULLER weint", "MULLER"),
        ("Jose Muller", "müller", "müller"),
        ("Wei Li", "Li is calm", "Li"),
        ("Wei Li", "li-on and list", None),
        ("田中 花子", "田中さんは穏やか", "田中"),
        ("Ελένη Δούκα", "η ελένη κοιμάται", "ελένη"),
    ],
)
def test_a_name_is_found_without_its_accents_and_in_any_script(name: str, text: str, found: str | None) -> None:
    named = find_name(text, parts(name, "the patient"))
    assert (named.name if named else None) == found


def test_an_accented_name_is_replaced_in_its_place() -> None:
    assert without_names("Ñandú: Muller, und 田中さん", parts("Müller 田中", "the patient")) == (
        "Ñandú: the patient, und the patientさん"
    )


def test_names_are_replaced_by_who_they_are() -> None:
    assert without_names("Jane Doe waits for Smith-Ng", NAMES) == "the patient waits for the escort"


def test_the_chart_spans_the_window_and_its_lead() -> None:
    view = trend(demo.live(), NOW)
    assert (view.zero, view.start, view.end) == (T0, -15, 180)


def test_the_chart_can_be_narrowed_to_the_last_minutes() -> None:
    view = trend(demo.live(), NOW, 30)
    assert (view.now - view.start, view.end - view.now) == (30, 2)


def test_an_empty_session_has_an_empty_chart() -> None:
    view = trend(Story().session, MINUTE)
    assert not view.is_from_dose
    assert all(not len(trail) for _, trail in view.samples)


def test_why_a_pressure_is_doubtful_is_said_in_the_language_like_everything_else_about_it() -> None:
    doubtful = tuple(reading(vital, value, Quality.ARTEFACT) for vital, value in (("systolic", 158), ("diastolic", 94)))
    speak_in_brackets()
    try:
        assert "⟦artefact⟧" in readings_text(doubtful)
    finally:
        words.speak(None)
