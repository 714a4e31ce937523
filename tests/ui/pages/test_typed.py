from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.clock import HOUR, MINUTE, from_iso
from kat_monitor.ui.present_pages_dose import weight
from kat_monitor.ui.present_pages_typed import Now, birth_day, day, expiry, initials, instant, number, pin, span

NOW = Now(t=2 * HOUR, utc=from_iso("2026-11-21T13:00:00+00:00"), zone_minutes=60)  # 14:00 on the wall


@pytest.mark.parametrize(("typed", "value"), [("35", 35), ("0.5", 0.5), ("0,5", 0.5), ("35.0", 35), ("1000", 1000)])
def test_a_number_is_read_with_point_or_comma(typed: str, value: float) -> None:
    assert number()(typed).value == value


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("abc", "is not a number"),
        ("-3", "is not a number"),
        ("3e2", "is not a number"),
        ("nan", "is not a number"),
        ("35 mg", "is not a number"),
        ("1,500", "can be read as 1500 or 1.500"),
        ("0.0001", "at most 3 decimals"),
    ],
)
def test_what_is_no_number_or_two_numbers_is_asked_again(typed: str, says: str) -> None:
    read = number()(typed)
    assert read.value is None
    assert says in read.problem


def test_a_number_is_never_clamped_to_its_scale() -> None:
    assert number(least=0, most=27, whole=True)("28") == (None, "28 is outside 0 to 27", "")


@given(st.floats(min_value=0.001, max_value=999, allow_nan=False).map(lambda x: round(x, 3)))
def test_every_number_of_three_decimals_is_read_as_it_is_written(value: float) -> None:
    assert number()(f"{value:.3f}").value == value


@given(st.text())
def test_any_text_is_either_a_value_or_a_problem(typed: str) -> None:
    for parse in (number(), instant(NOW), expiry(NOW), day, pin, initials, weight):
        read = parse(typed)
        assert (read.value is None) == bool(read.problem)


@pytest.mark.parametrize(
    ("typed", "ago_min", "echo"),
    [
        ("07:40", 380, "07:40, 6 h 20 min ago"),
        ("7.40", 380, "07:40, 6 h 20 min ago"),
        ("14:00", 0, "14:00, now"),
        ("15:30", 22 * 60 + 30, "yesterday 15:30, 22 h 30 min ago"),
        ("yesterday 22:15", 15 * 60 + 45, "yesterday 22:15, 15 h 45 min ago"),
        ("6 h", 360, "08:00, 6 h ago"),
        ("1.5 h ago", 90, "12:30, 1 h 30 min ago"),
        ("1 h 30 min ago", 90, "12:30, 1 h 30 min ago"),
        ("45 min", 45, "13:15, 45 min ago"),
        ("now", 0, "14:00, now"),
    ],
)
def test_a_time_is_read_and_its_arithmetic_shown(typed: str, ago_min: int, echo: str) -> None:
    read = instant(NOW)(typed)
    assert (NOW.t - read.value, read.echo) == (ago_min * MINUTE, echo)


@pytest.mark.parametrize("typed", ["25:00", "14:60", "soon", "h", "", "today 15:00"])
def test_what_is_no_past_time_is_asked_again(typed: str) -> None:
    assert instant(NOW)(typed).problem


def test_a_dose_time_just_ahead_of_the_clock_is_not_taken_for_yesterday() -> None:
    assert instant(NOW, oldest=6 * HOUR)("14:05").problem == "14:05 has not come yet; it is 14:00"


def test_midnight_lies_between_a_dose_and_its_entry() -> None:
    after = Now(t=0, utc=from_iso("2026-11-21T23:03:00+00:00"), zone_minutes=60)
    assert instant(after, oldest=6 * HOUR)("23:58") == (-5 * MINUTE, "", "yesterday 23:58, 5 min ago")


@pytest.mark.parametrize(
    ("typed", "iso"), [("1984-02-29", "1984-02-29"), ("29 Feb 1984", "1984-02-29"), ("1984-2-3", "1984-02-03")]
)
def test_a_date_is_read_in_two_spellings(typed: str, iso: str) -> None:
    assert day(typed).value == iso


@pytest.mark.parametrize("typed", ["1983-02-29", "02/03/1984", "3.4.84", "1984-13-01"])
def test_a_date_that_is_none_or_ambiguous_is_asked_again(typed: str) -> None:
    assert day(typed).problem


def test_a_birth_date_says_the_age_and_refuses_one_to_come() -> None:
    parse = birth_day(date(2026, 11, 21))
    assert parse("1984-11-22").echo == "41 years old"
    assert parse("2027-01-01").problem


@pytest.mark.parametrize(
    ("typed", "value", "echo"),
    [
        ("2027-12", "2027-12", ""),
        ("2026-11", "2026-11", ""),
        ("10/2026", "2026-10", "EXPIRED"),
        ("2026-11-20", "2026-11-20", "EXPIRED"),
    ],
)
def test_an_expiry_lasts_to_the_end_of_its_month_and_a_past_one_is_kept_and_said(
    typed: str, value: str, echo: str
) -> None:
    assert expiry(NOW)(typed) == (value, "", echo)


@pytest.mark.parametrize(
    ("typed", "kg", "echo"),
    [("70", 70, "70 kg = 154.3 lb"), ("154 lb", 69.9, "69.9 kg = 154 lb"), ("70,5kg", 70.5, "70.5 kg = 155.4 lb")],
)
def test_a_weight_stands_in_both_units(typed: str, kg: float, echo: str) -> None:
    assert weight(typed) == (kg, "", echo)


@pytest.mark.parametrize("typed", ["0", "701", "1200 lb", "heavy"])
def test_an_impossible_weight_is_asked_again(typed: str) -> None:
    assert weight(typed).problem


def test_a_pin_has_4_to_12_digits() -> None:
    assert [bool(pin(typed).problem) for typed in ("123", "1234", "1" * 12, "1" * 13, "12a4", "١٢٣٤")] == [
        True,
        False,
        False,
        True,
        True,
        True,
    ]


def test_a_span_is_told_in_hours_and_minutes() -> None:
    assert [span(ms) for ms in (59_999, 45 * MINUTE, 6 * HOUR, 380 * MINUTE)] == [
        "0 min",
        "45 min",
        "6 h",
        "6 h 20 min",
    ]
