"""The JSON export: the same rows, checkable by themselves, and no place for anything else."""

from __future__ import annotations

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.canonical import canonical
from kat_monitor.record.chain import EMPTY, link
from kat_monitor.record.jsonfile import dump, examine_json
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, INTACT, judge_json
from tests.record.making import FIRST, counting_salts, opened, plain, some_rows

ROWS = some_rows(5)
TEXT = dump(ROWS)


def exit_of(value):
    return judge_json(json.dumps(value, ensure_ascii=False).encode()).verdict.exit


def problem_of(text):
    return examine_json(text).problem


def test_the_export_reads_back_as_the_same_rows():
    examined = examine_json(TEXT)
    assert (examined.rows, examined.problem, examined.seals) == (ROWS, "", ())


def test_the_export_is_the_format():
    top = json.loads(TEXT)
    assert list(top) == ["format", "version", "session", "events", "head", "seal"]
    assert list(top["events"][1]) == ["seq", "t", "at", "kind", "v", "salt", "digest", "body", "hash"]
    assert (top["format"], top["version"], top["head"], top["seal"]) == ("kat-session", 1, ROWS[-1].hash, None)


def test_the_session_part_repeats_the_first_event_and_no_more():
    part = json.loads(TEXT)["session"]
    body = json.loads(ROWS[0].body)
    assert part == {"opened_at": ROWS[0].at} | {key: body[key] for key in body if key not in ("by", "role")}


def test_a_body_is_an_object_in_canonical_order():
    bodies = [event["body"] for event in json.loads(TEXT)["events"]]
    assert [json.dumps(body, separators=(",", ":"), ensure_ascii=False) for body in bodies] == [r.body for r in ROWS]


def test_another_spelling_of_the_same_json_is_still_intact():
    assert exit_of(json.loads(TEXT)) == INTACT
    assert judge_json(json.dumps(json.loads(TEXT), indent=2, sort_keys=True).encode()).verdict.exit == INTACT


def test_a_withheld_body_is_null():
    rows = [row._replace(body=None, salt=None) if row.seq == 2 else row for row in ROWS]
    examined = examine_json(dump(rows))
    assert (examined.rows[1].body, examined.problem) == (None, "")


def test_a_broken_chain_is_not_exported():
    with pytest.raises(ValueError, match="event 2"):
        dump([ROWS[0], ROWS[1]._replace(t=1)])


def places(value, path=()):
    """The path of every value inside."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [path] if path else []
    for key, child in children:
        found += places(child, (*path, key))
    return found


PLACES = places(json.loads(TEXT))
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
leaves = st.none() | st.booleans() | numbers | st.text() | st.just([]) | st.just({})


def inside(top, path):
    for key in path:
        top = top[key]
    return top


@given(st.sampled_from(PLACES), leaves)
def test_any_changed_value_is_found(path, value):
    top = json.loads(TEXT)
    before = canonical(top)
    inside(top, path[:-1])[path[-1]] = value
    assert (exit_of(top) == INTACT) == (canonical(top) == before)


@given(st.sampled_from(PLACES))
def test_any_removed_value_is_found(path):
    top = json.loads(TEXT)
    del inside(top, path[:-1])[path[-1]]
    assert exit_of(top) != INTACT


@given(st.sampled_from([path for path in [(), *PLACES] if isinstance(inside(json.loads(TEXT), path), dict)]))
def test_any_added_key_is_found(path):
    top = json.loads(TEXT)
    inside(top, path)["added"] = 1
    assert exit_of(top) == ALTERED


@given(st.integers(0, 4), st.integers(0, 4))
def test_a_repeated_event_is_found(source, target):
    top = json.loads(TEXT)
    top["events"].insert(target, copy.deepcopy(top["events"][source]))
    assert exit_of(top) == ALTERED


@given(st.dictionaries(st.text(), st.text() | st.floats(allow_nan=False, allow_infinity=False) | st.integers()))
def test_any_body_survives_the_way_out_and_back(body):
    rows = link(EMPTY, FIRST, [opened(), plain(**{"x": body})], counting_salts())
    assert examine_json(dump(rows)).rows == rows


@given(st.integers(1, len(TEXT) - 2))
def test_a_cut_file_is_altered(end):
    assert judge_json(TEXT[:end].encode("utf-8")).verdict.exit == ALTERED


def test_a_cut_file_names_the_event_at_its_end():
    assert problem_of(TEXT[: TEXT.index('{"seq":4') + 60]).startswith("event 4 cannot be read")


def test_a_changed_event_is_named():
    assert problem_of(TEXT.replace('"value":97', '"value":99', 1)) == "event 2 does not match its digest"


def test_a_changed_head_is_named():
    top = json.loads(TEXT)
    del top["events"][-1]
    assert problem_of(json.dumps(top)) == "head is not the hash of event 4: the end is missing or was changed"


def test_a_session_part_that_says_otherwise_is_found():
    assert problem_of(TEXT.replace('"room":"2"', '"room":"3"', 1)) == "event 1 says otherwise than the part session"


def test_a_key_that_stands_twice_is_found():
    assert problem_of(TEXT.replace('"seal":null', '"seal":null,"seal":null')) == "key 'seal' stands twice in one object"


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999", "9" * 5000, "[" * 100_000, '"\\ud800"', "1.0", "true"])
def test_what_json_should_not_hold_is_found_and_nothing_is_raised(value):
    assert judge_json(TEXT.replace('"t":1000', f'"t":{value}', 1).encode()).verdict.exit == ALTERED


def test_bytes_that_are_not_text_are_found():
    assert judge_json(TEXT.encode().replace(b"Clinic", b"Cl\xffnic")).verdict.exit == ALTERED


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('"version":1', '"version":2', "session file version 2 is newer"),
        ('"format":"kat-session"', '"format":"geo"', "not a log: another kind of JSON file"),
    ],
)
def test_what_cannot_be_judged_is_not_called_altered(old, new, words):
    verdict = judge_json(TEXT.replace(old, new, 1).encode()).verdict
    assert (words in verdict.words, verdict.exit) == (True, CANNOT_SAY)
