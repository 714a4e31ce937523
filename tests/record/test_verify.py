"""The verdict: intact, altered at which event, or not ours to judge; the file is left as it was."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kat_monitor.record.jsonfile import dump
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, INTACT, Verdict, judge_record, verify_file, worst
from tests.record.making import a_log, some_rows


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "session.katlog"
    a_log(made)
    return made


@pytest.fixture(scope="module")
def sealed_bytes(tmp_path_factory):
    made = tmp_path_factory.mktemp("log") / "session.katlog"
    with a_log(made, keep_open=True) as log:
        log.finish()
    return made.read_bytes()


def alter(path, *statements):
    with closing(sqlite3.connect(path)) as conn:
        for sql in statements:
            conn.execute(sql)
        conn.commit()


def alter_unguarded(path, *statements):
    """Changes as somebody would make them who takes the guards away and puts them back."""
    with closing(sqlite3.connect(path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        for sql in statements:
            conn.execute(sql)
        for _, sql in guards:
            conn.execute(sql)
        conn.commit()


def test_an_unchanged_log_is_intact(path):
    words = "intact to event 5, not sealed: a missing end cannot be seen"
    assert verify_file(path) == Verdict(words, INTACT)


@pytest.mark.parametrize("number", [0, -1, -(2**63)])
def test_an_event_put_before_the_first_is_seen(path, number):
    columns = "t, at, kind, v, body, salt, digest, hash"
    alter_unguarded(path, f"INSERT INTO event SELECT {number}, {columns} FROM event WHERE seq = 1")
    words = f"altered: event 1 is missing: event {number} stands in its place"
    assert verify_file(path) == Verdict(words, ALTERED)


def test_an_unchanged_export_is_intact(tmp_path):
    path = tmp_path / "session.json"
    path.write_text(dump(some_rows()), "utf-8")
    assert verify_file(path).words.startswith("intact to event 5, ")


def test_an_export_has_the_rows_of_its_log(path, tmp_path):
    rows = judge_record(path).rows
    (tmp_path / "a.json").write_text(dump(rows), "utf-8")
    assert judge_record(tmp_path / "a.json").rows == rows


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE event SET body = replace(body, '97', '99') WHERE seq = 3", "event 3 does not match its digest"),
        ("UPDATE event SET salt = 'ff' WHERE seq = 1", "event 1 does not match its digest"),
        ("UPDATE event SET t = t + 1 WHERE seq = 4", "event 4 does not match its hash"),
        ("UPDATE event SET at = replace(at, '2026', '2025')", "event 1 does not match its hash"),
        ("DELETE FROM event WHERE seq = 2", "event 2 is missing: event 3 stands in its place"),
        ("DELETE FROM event WHERE seq = 1", "event 1 is missing: event 2 stands in its place"),
        ("DELETE FROM event", "event 1 is missing"),
        ("UPDATE event SET seq = 7 WHERE seq = 5", "event 5 is missing: event 7 stands in its place"),
        ("UPDATE event SET body = NULL WHERE seq = 2", "event 2 is withheld by half: body and salt go together"),
        ("UPDATE event SET body = CAST(x'7bff7d' AS TEXT) WHERE seq = 2", "event 2 holds text that is not UTF-8"),
        (
            "INSERT INTO event SELECT 6, t, at, kind, v, body, salt, digest, hash FROM event WHERE seq = 5",
            "event 6 does not match its hash",
        ),
    ],
)
def test_a_changed_log_names_its_first_changed_event(path, sql, words):
    alter_unguarded(path, sql)
    assert verify_file(path) == Verdict(f"altered: {words}", ALTERED)


def test_what_was_taken_out_of_a_log_is_told_though_its_chain_is_whole(path):
    alter_unguarded(path, "UPDATE event SET body = NULL, salt = NULL WHERE seq IN (2, 4)")
    words = "intact to event 5, not sealed: a missing end cannot be seen; withheld: 2 of 5 events, event 2 the first"
    assert verify_file(path) == Verdict(words, INTACT)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DROP TRIGGER event_no_delete", "trigger event_no_delete is missing"),
        ("DROP VIEW vitals", "view vitals is missing"),
        ("CREATE TABLE more (x)", "table more does not belong here"),
        ("CREATE INDEX more ON event (t)", "index more does not belong here"),
        ("CREATE TRIGGER more AFTER INSERT ON event BEGIN SELECT 1; END", "trigger more does not belong here"),
        ("ALTER TABLE event ADD COLUMN more TEXT", "table event was changed"),
        ("ALTER TABLE event RENAME TO events", "table event is missing"),
    ],
)
def test_a_changed_schema_is_altered(path, sql, words):
    alter(path, sql)
    verdict = verify_file(path)
    assert (verdict.words.startswith("altered: "), words in verdict.words, verdict.exit) == (True, True, ALTERED)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("tbl_name = 'other' WHERE name = 'vitals'", "view vitals was changed"),
        ("tbl_name = 'seal' WHERE name = 'event_no_update'", "trigger event_no_update was changed"),
        ("rootpage = NULL WHERE name = 'event_no_delete'", "trigger event_no_delete was changed"),
        ("name = CAST(x'76e7' AS TEXT) WHERE name = 'vitals'", "view v\\udce7 does not belong here"),
    ],
)
def test_a_schema_that_sqlite_itself_would_refuse_is_altered_though_its_texts_are_right(path, sql, words):
    alter(path, "PRAGMA writable_schema = ON", f"UPDATE sqlite_master SET {sql}")
    verdict = verify_file(path)
    assert (words in verdict.words, verdict.exit) == (True, ALTERED), verdict.words
    verdict.words.encode()


def test_a_header_of_no_file_format_is_altered(path):
    with path.open("r+b") as file:
        file.seek(44)  # the schema's format, 1 to 4
        file.write((9).to_bytes(4, "big"))
    assert verify_file(path) == Verdict("altered: event 1 cannot be read: the file is damaged or cut off", ALTERED)


def test_a_tree_in_which_an_event_is_looked_for_on_the_wrong_page_is_altered(tmp_path):
    path = tmp_path / "long.katlog"
    a_log(path, events=40)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event'").fetchone()
    data, page = bytearray(path.read_bytes()), (root - 1) * 4096
    assert data[page] == 5, "a page of pages: https://www.sqlite.org/fileformat2.html#b_tree_pages"
    first = page + int.from_bytes(data[page + 12 : page + 14], "big")
    data[first + 4] += 2  # the last event that its first page holds, behind that page's number
    path.write_bytes(data)
    with closing(sqlite3.connect(path)) as conn:
        found = {seq for (seq,) in conn.execute("SELECT seq FROM event")}
        by_number = {n for n in found if conn.execute("SELECT 1 FROM event WHERE seq = ?", [n]).fetchone()}
    assert by_number < found == set(range(1, 41))
    assert verify_file(path).words.startswith("altered: the file is damaged: ")


def test_a_file_that_says_it_is_longer_than_it_is_is_altered(path):
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = DELETE")
    with path.open("r+b") as file:
        file.seek(28)  # the file's size in pages
        file.write((2078).to_bytes(4, "big"))
    with closing(sqlite3.connect(path)) as conn, pytest.raises(sqlite3.DatabaseError):
        conn.execute("SELECT * FROM event").fetchall()
    words = "altered: the file is damaged: an ordinary reader does not open it"
    assert verify_file(path) == Verdict(words, ALTERED)


def test_a_view_that_says_otherwise_is_altered(path):
    alter(path, "DROP VIEW people", "CREATE VIEW people AS SELECT 'somebody else' AS name")
    assert verify_file(path) == Verdict("altered: view people was changed", ALTERED)


def test_a_changed_event_comes_before_a_missing_guard(path):
    alter(path, "DROP TRIGGER event_no_update", "UPDATE event SET t = 1 WHERE seq = 2")
    words = "altered: event 2 does not match its hash; trigger event_no_update is missing"
    assert verify_file(path) == Verdict(words, ALTERED)


def test_a_log_of_no_version_is_altered(path):
    alter(path, "PRAGMA user_version = 0")
    assert verify_file(path) == Verdict("altered: there is no log version 0", ALTERED)


COLUMNS = st.sampled_from(["t", "at", "kind", "v", "body", "salt", "digest", "hash"])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 5), COLUMNS, st.integers(-(2**63), 2**63 - 1), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_change_of_a_stored_value_is_found(sealed_bytes, tmp_path, seq, column, number, text):
    path = tmp_path / "changed.katlog"
    path.write_bytes(sealed_bytes)
    with closing(sqlite3.connect(path)) as conn:
        [old] = conn.execute(f"SELECT {column} FROM event WHERE seq = ?", [seq]).fetchone()
        new = number if column in ("t", "v") else text
        guard = conn.execute("SELECT sql FROM sqlite_master WHERE name = 'event_no_update'").fetchone()[0]
        conn.execute("DROP TRIGGER event_no_update")
        conn.execute(f"UPDATE event SET {column} = ? WHERE seq = ?", [new, seq])
        conn.execute(guard)
        conn.commit()
    verdict = verify_file(path)
    assert verdict.exit == (INTACT if new == old else ALTERED)
    assert new == old or f"event {seq} " in verdict.words


PLACE = st.floats(0, 1, exclude_max=True)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(PLACE, st.integers(0, 255)), min_size=1, max_size=4), PLACE)
def test_no_damage_makes_verify_raise(sealed_bytes, tmp_path, changes, cut):
    damaged = bytearray(sealed_bytes)
    for place, byte in changes:
        damaged[int(place * len(damaged))] = byte
    path = tmp_path / "damaged.katlog"
    path.write_bytes(damaged[: 1 + int(cut * len(damaged))])
    assert verify_file(path).exit in (INTACT, ALTERED, CANNOT_SAY)


def test_the_file_is_left_as_it_was(path):
    before = hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns
    verify_file(path)
    assert (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"text", b"{}", b"[1]", b'{"format": "other"}', b"{'", b"\xef\xbb\xbf{}"])
def test_another_file_is_not_called_intact(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert verify_file(path).exit != INTACT


def test_a_file_that_is_not_there_cannot_be_read(tmp_path):
    assert verify_file(tmp_path / "none") == Verdict(
        "cannot be read: the file cannot be opened; check that the folder is there and may be read and written", 2
    )
    assert verify_file(tmp_path).exit == CANNOT_SAY


def test_another_format_is_judged_by_who_makes_it(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.7 ...")
    judged = Verdict("record intact, page not checked", CANNOT_SAY)
    assert verify_file(path, {b"%PDF-": lambda path: judged}) == judged


def test_the_worst_of_several_wins():
    verdicts = [Verdict("", INTACT), Verdict("", CANNOT_SAY), Verdict("", ALTERED)]
    assert [worst(verdicts), worst(verdicts[::2]), worst(verdicts[:1])] == [CANNOT_SAY, ALTERED, INTACT]
