"""Canonical JSON: the spelling of any value is that of Python's json to the letter, and no other passes for it."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kat_monitor.canonical import canonical, canonical_without_floats, is_canonical

texts = st.text(st.characters(codec=None))  # lone surrogates too
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def spelled(value: object) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


@given(values)
@example(1e16)
@example(0.00001)
@example([1e-7, "0.00001", "2e5"])
@example({"\U0001f642": 1, "￿": 2, "\x7f": "\x00\x1f\u2028"})
@example(10**40)
@example("\ud800")
def test_the_spelling_is_that_of_json_to_the_letter(value: object) -> None:
    assert canonical(value) == spelled(value)


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=4), max_leaves=12))
@example([10**40, "0.00001", "2e5"])
def test_where_no_number_has_a_fraction_the_short_way_spells_the_same(value: object) -> None:
    assert canonical_without_floats(value).decode("utf-8") == spelled(value)


@given(values)
@example("\ud800")
def test_what_was_spelled_so_is_known_to_be(value: object) -> None:
    assert is_canonical(canonical(value))


@given(values, st.integers(0, 10**6), texts)
def test_what_is_spelled_otherwise_is_not(value: object, at: int, put: str) -> None:
    text = canonical(value)
    changed = text[: at % (len(text) + 1)] + put + text[at % (len(text) + 1) :]
    try:
        expected = spelled(json.loads(changed)) == changed
    except ValueError:
        expected = False
    assert is_canonical(changed) == expected


@pytest.mark.parametrize(
    "text", ['{"a":1e16}', "[0.00001]", "1.0e0", '"\\u001F"', '"\\u00fc"', '{"a":1,"a":1}', "NaN", "01"]
)
def test_another_spelling_of_the_same_is_refused(text: str) -> None:
    assert not is_canonical(text)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf"), -float("nan")])
@pytest.mark.parametrize("around", [lambda n: n, lambda n: [1, {"a": n}], lambda n: {"text": "null", "value": n}])
def test_a_number_that_is_not_finite_has_no_spelling(number: float, around) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        canonical(around(number))
