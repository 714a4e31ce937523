"""The chain: what link makes is accepted, and any change of it is found and named."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.canonical import is_canonical
from kat_monitor.events import Draft
from kat_monitor.record.chain import EMPTY, GENESIS, Finding, Head, check_rows, digest_of, link, new_salt
from tests.record.making import FIRST, counting_salts, opened, plain, some_rows

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
bodies = st.dictionaries(st.text(), json_values, max_size=4)
ROWS = some_rows(6)


def test_the_first_row_is_hashed_as_the_format_says():
    row = link(EMPTY, FIRST, [plain(by="é")], lambda: "00" * 16)[0]
    digest = hashlib.sha256(("00" * 16 + '{"by":"é"}').encode()).hexdigest()
    array = f'["{GENESIS}",1,0,"2026-01-05T09:00:00.000Z","NoteWritten",1,"{digest}"]'
    assert (row.digest, row.hash) == (digest, hashlib.sha256(array.encode()).hexdigest())


def test_every_event_has_a_salt_of_its_own():
    rows = link(EMPTY, FIRST, [plain(text="same"), plain(text="same")], new_salt)
    assert rows[0].salt != rows[1].salt
    assert rows[0].digest != rows[1].digest
    assert len(bytes.fromhex(rows[0].salt)) == 16


@given(st.lists(bodies, min_size=1, max_size=5))
def test_what_was_linked_is_intact(contents):
    rows = link(EMPTY, FIRST, [plain(**{"x": body}) for body in contents], counting_salts())
    assert check_rows(rows) == Finding(Head(len(rows), rows[-1].hash))


@given(st.integers(0, 5), st.sampled_from(["seq", "t", "v"]), st.integers())
def test_any_other_number_is_found_at_its_event(index, field, value):
    changed = ROWS[index]._replace(**{field: value})
    finding = check_rows([*ROWS[:index], changed, *ROWS[index + 1 :]])
    assert bool(finding.problem) == (changed != ROWS[index])
    assert finding.intact.seq == (index if finding.problem else 6)


@given(st.integers(0, 5), st.sampled_from(["at", "kind", "body", "salt", "digest", "hash"]), st.text())
def test_any_other_text_is_found_at_its_event(index, field, value):
    changed = ROWS[index]._replace(**{field: value})
    finding = check_rows([*ROWS[:index], changed, *ROWS[index + 1 :]])
    assert finding.problem.startswith(f"event {index + 1} ")


@given(st.permutations(range(6)))
def test_another_order_is_found(order):
    finding = check_rows([ROWS[place] for place in order])
    assert bool(finding.problem) == (list(order) != list(range(6)))


@pytest.mark.parametrize("field", ["seq", "t", "at", "kind", "v", "digest", "hash"])
@pytest.mark.parametrize("value", [None, 1.0, True, b"1", [1], "\ud800"])
def test_a_field_of_another_type_is_found(field, value):
    assert check_rows([ROWS[0]._replace(**{field: value})]).problem


def test_a_removed_event_is_missed():
    finding = check_rows([*ROWS[:2], *ROWS[3:]])
    assert finding.problem == "event 3 is missing: event 4 stands in its place"


def test_an_empty_chain_misses_its_first_event():
    assert check_rows([]).problem == "event 1 is missing"


def test_a_missing_end_cannot_be_seen():
    assert check_rows(ROWS[:3]) == Finding(Head(3, ROWS[2].hash))


def test_a_rebuilt_event_breaks_the_next_one():
    body = ROWS[2].body.replace("97", "99")
    digest = digest_of(ROWS[2].salt, body)
    rebuilt = link(Head(2, ROWS[1].hash), FIRST, [Draft(ROWS[2].kind, 1, body)], lambda: ROWS[2].salt)[0]
    finding = check_rows([*ROWS[:2], rebuilt, *ROWS[3:]])
    assert (rebuilt.digest, finding.problem) == (digest, "event 4 does not match its hash")


def test_a_withheld_body_leaves_the_chain_whole():
    withheld = [row._replace(body=None, salt=None) if row.seq == 3 else row for row in ROWS]
    assert check_rows(withheld) == Finding(Head(6, ROWS[-1].hash))


@pytest.mark.parametrize("field", ["body", "salt"])
def test_body_and_salt_are_withheld_together(field):
    assert check_rows([ROWS[0]._replace(**{field: None})]).problem.startswith("event 1 is withheld by half")


@pytest.mark.parametrize("body", ['{"b":1,"a":2}', '{"a": 1}', '{"a":NaN}', '{"a":1,"a":1}', '{"a":1.0e0}', "{", ""])
def test_a_body_that_is_not_canonical_is_found(body):
    assert check_rows(link(EMPTY, FIRST, [Draft("NoteWritten", 1, body)])).problem == "event 1 is not canonical JSON"


def test_a_body_nested_beyond_reason_is_found_and_nothing_is_raised():
    assert not is_canonical("[" * 100_000)


def test_an_encoded_event_is_canonical_whatever_its_text():
    draft = opened("s-\U0001f642-\u202e-\x00")
    assert json.loads(link(EMPTY, FIRST, [draft])[0].body)["session"] == "s-\U0001f642-\u202e-\x00"
