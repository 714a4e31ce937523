"""Time: one clock that counts suspend, one that people read, and a scaled one that goes from item to item."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import clock


@given(st.integers(0, 4_000_000_000_000))
def test_an_instant_survives_its_spelling(utc: int) -> None:
    assert clock.from_iso(clock.iso(utc)) == utc


def test_a_time_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="no offset"):
        clock.from_iso("2026-01-05T09:00:00")


def test_an_offset_is_understood() -> None:
    assert clock.from_iso("2026-01-05T10:00:00+01:00") == clock.from_iso("2026-01-05T09:00:00Z")


@pytest.mark.parametrize("text", ["1899-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-10:00"])
def test_a_time_of_another_age_that_somebody_names_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="between 1900 and 2999"):
        clock.named(text)


def test_the_rooms_clock_starts_at_nought_and_does_not_go_back() -> None:
    room = clock.SystemClock()
    first, second = room.now(), room.now()
    assert 0 <= first.t <= second.t < 5_000


def test_a_clock_that_is_continued_goes_on_from_where_it_was() -> None:
    zero = clock.boot_ms() - 60_000
    assert 60_000 <= clock.SystemClock(zero).now().t < 65_000


def test_the_scaled_clock_stands_until_it_is_told() -> None:
    scaled = clock.ScaledClock(1_000_000)
    scaled.advance_to(2_500)
    assert scaled.now() == clock.Moment(2_500, 1_002_500)
    assert scaled.now() == scaled.now()


def test_the_scaled_clock_does_not_go_back() -> None:
    scaled = clock.ScaledClock(0)
    scaled.advance_to(10)
    with pytest.raises(ValueError, match="cannot go back"):
        scaled.advance_to(9)


def test_this_boot_has_a_name_that_does_not_change() -> None:
    assert clock.boot_id() == clock.boot_id()
