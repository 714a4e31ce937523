"""The vocabulary: missing is not a number, and a number has one spelling."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.vitals import (
    DOUBTFUL,
    NO_VALUE,
    VITALS,
    Quality,
    Source,
    is_possible,
    is_usual,
    pair_is_possible,
    reading,
    tidy,
)


@pytest.mark.parametrize("quality", sorted(NO_VALUE))
def test_a_quality_without_a_value_drops_the_number_whatever_it_says(quality: Quality) -> None:
    assert reading("spo2", 97, quality).value is None


@pytest.mark.parametrize("quality", sorted(DOUBTFUL))
def test_a_doubtful_value_is_kept_and_marked(quality: Quality) -> None:
    one = reading("spo2", 97, quality)
    assert (one.value, one.quality) == (97, quality)


def test_a_missing_value_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="no value"):
        reading("spo2", None)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_not_finite_is_no_measurement(value: float) -> None:
    with pytest.raises(ValueError, match="not a number"):
        reading("temperature", value)


def test_an_unknown_vital_is_named() -> None:
    with pytest.raises(ValueError, match="glucose"):
        reading("glucose", 5)


@given(st.floats(-1000, 1000))
def test_a_number_has_one_spelling(value: float) -> None:
    assert tidy(tidy(value)) == tidy(value)
    assert isinstance(tidy(float(round(value))), int)


def test_artefact_never_counts() -> None:
    assert not reading("spo2", 80, Quality.ARTEFACT).counts
    assert reading("spo2", 80, Quality.LOW_PERFUSION).counts


@pytest.mark.parametrize("vital", sorted(VITALS))
def test_what_is_usual_is_possible(vital: str) -> None:
    low, high = VITALS[vital].usual
    assert is_possible(vital, low)
    assert is_possible(vital, high)


@pytest.mark.parametrize(
    ("vital", "value", "possible", "usual"),
    [
        ("systolic", 250, True, False),
        ("systolic", 1200, False, False),
        ("heart_rate", 30, True, False),
        ("resp_rate", 0, True, False),
        ("spo2", 101, False, False),
        ("moaas", 6, False, False),
    ],
)
def test_odd_is_kept_and_impossible_is_refused(vital: str, value: int, possible: bool, usual: bool) -> None:
    assert (is_possible(vital, value), is_usual(vital, value)) == (possible, usual)


def test_a_pair_whose_diastolic_reaches_the_systolic_cannot_be_true() -> None:
    assert pair_is_possible(120, 119)
    assert not pair_is_possible(120, 120)


def test_streams_and_cuffs_are_told_apart() -> None:
    assert {source for source in Source if source.is_streaming} == {Source.STREAMING, Source.SIMULATED_STREAMING}
    assert {source for source in Source if source.is_cuff} == {Source.CUFF, Source.SIMULATED_CUFF}
