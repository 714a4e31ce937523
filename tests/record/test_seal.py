"""Seals: whose they are, what they cover, and that a changed, rebuilt or strange one is called so."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from kat_monitor.canonical import canonical
from kat_monitor.events import Draft
from kat_monitor.record import EventLog, LogRefused, StorageFault
from kat_monitor.record.chain import EMPTY, link
from kat_monitor.record.jsonfile import dump
from kat_monitor.record.library import Library
from kat_monitor.record.seal import (
    KeyRefused,
    SealKey,
    SigningKey,
    document_signer,
    make_seal,
    read_key,
    sign_document,
)
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, INTACT, Keys, judge_json, judge_record, verify_file
from tests.record.making import FIRST, at, counting_salts, note, opened, vitals

OWN = SigningKey("Quiet clinic, Room 2", bytes(range(32)))
STRANGER = SigningKey("Elsewhere", bytes(32))
TRUST = Keys((OWN.public(),))
SIGNED = Draft("SessionSigned", 1, canonical({"by": "rl-1", "meaning": "reviewed", "name": "R Lee", "role": "nurse"}))
WORDS = f"intact, sealed by Quiet clinic, Room 2 fingerprint {OWN.public().fingerprint}"


def sealed(path, sealer=OWN):
    with EventLog.create(path, FIRST, [opened()], salts=counting_salts(), sealer=sealer) as log:
        log.append(at(1000), [vitals(1000)])
        log.append(at(2000), [SIGNED])
        log.append(at(3000), [note("addendum")])
        log.finish()


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "session.katlog"
    sealed(made)
    return made


def alter(path, *statements):
    """Changes by somebody who takes the guards away and puts them back."""
    with closing(sqlite3.connect(path)) as conn:
        guards = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            conn.execute(f"DROP TRIGGER {name}")
        for sql in statements:
            conn.execute(*((sql,) if isinstance(sql, str) else sql))
        for _, sql in guards:
            conn.execute(sql)
        conn.commit()


def rebuilt(path, change):
    """The chain linked anew over changed bodies, as somebody would who knows the format."""
    rows, head = [], EMPTY
    salts = counting_salts()
    for row in judge_record(path, TRUST).rows:
        rows += link(head, at(row.t), [Draft(row.kind, row.v, change(row.body))], salts)
        head = type(EMPTY)(rows[-1].seq, rows[-1].hash)
    return rows


def test_a_signed_log_is_sealed_by_its_name_and_fingerprint(path):
    assert verify_file(path, keys=TRUST) == (WORDS, INTACT)


def test_every_batch_behind_the_signature_is_sealed_in_turn(path):
    assert [seal.seq for seal in judge_record(path, TRUST).seals] == [3, 4]


def test_before_the_signature_nothing_is_sealed(tmp_path):
    path = tmp_path / "session.katlog"
    with EventLog.create(path, FIRST, [opened()], sealer=OWN) as log:
        log.append(at(1000), [vitals(1000)])
    assert "not sealed: a missing end cannot be seen" in verify_file(path, keys=TRUST).words


def test_a_log_without_a_key_is_signed_and_not_sealed(tmp_path):
    sealed(tmp_path / "a.katlog", sealer=None)
    assert judge_record(tmp_path / "a.katlog").seals == ()


def test_an_unknown_key_is_named_and_not_believed(path):
    words = f"sealed by an unknown key: Quiet clinic, Room 2 fingerprint {OWN.public().fingerprint}"
    assert verify_file(path) == (words, CANNOT_SAY)


def test_a_key_is_called_by_the_name_under_which_it_is_trusted(path):
    trusted = Keys((SealKey("Room two", OWN.public().key),))
    assert verify_file(path, keys=trusted).words.startswith("intact, sealed by Room two fingerprint ")


def test_a_chain_that_was_rebuilt_does_not_match_its_seal(path):
    rows = rebuilt(path, lambda body: body.replace('"value":97', '"value":99'))
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("SELECT 1 FROM event")
    columns = ", ".join(f"{name} = ?" for name in ("body", "salt", "digest", "hash"))
    alter(path, *((f"UPDATE event SET {columns} WHERE seq = ?", (*row[5:9], row.seq)) for row in rows))
    assert verify_file(path, keys=TRUST) == ("altered: seal does not match", ALTERED)


def test_a_chain_rebuilt_and_sealed_by_another_key_is_not_believed(path):
    rows = rebuilt(path, lambda body: body.replace('"value":97', '"value":99'))
    text = dump(rows, [make_seal(STRANGER, "", rows[-1])])
    assert judge_json(text.encode(), TRUST).verdict.exit == CANNOT_SAY


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE seal SET at = '2027-01-01T00:00:00.000Z' WHERE seq = 4", "seal does not match"),
        ("UPDATE seal SET name = 'Another clinic' WHERE seq = 3", "seal does not match"),
        ("UPDATE seal SET signature = replace(signature, '1', '2') WHERE seq = 4", "seal does not match"),
        ("UPDATE seal SET signature = 'x' WHERE seq = 4", "seal does not match"),
        ("UPDATE seal SET seq = 2 WHERE seq = 3", "seal does not match"),
        ("UPDATE seal SET seq = 9 WHERE seq = 4", "seal does not match"),
        ("DELETE FROM seal WHERE seq = 3", "seal does not match"),
        ("DELETE FROM seal WHERE seq = 4", "event 4 stands behind the seal and is not sealed"),
        ("DELETE FROM event WHERE seq = 4", "seal does not match"),
    ],
)
def test_a_changed_seal_is_an_altered_log(path, sql, words):
    alter(path, sql)
    assert verify_file(path, keys=TRUST) == (f"altered: {words}", ALTERED)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE seal SET name = 'x'",
        "DELETE FROM seal",
        "INSERT OR REPLACE INTO seal VALUES (4, 'x', 'x', 'x', 'x')",
        "INSERT INTO seal VALUES (1, 'x', 'x', 'x', 'x')",
    ],
)
def test_the_file_itself_guards_its_seals(path, sql):
    with closing(sqlite3.connect(path)) as conn, pytest.raises(sqlite3.IntegrityError, match="seal"):
        conn.execute(sql)


def test_a_rebuilt_log_is_not_continued(path):
    alter(path, "UPDATE seal SET name = 'x' WHERE seq = 3")
    with pytest.raises(LogRefused, match="seal does not match"):
        EventLog.open(path, sealer=OWN)


def test_a_sealed_log_goes_on_only_with_a_key(path):
    with EventLog.open(path) as log, pytest.raises(StorageFault, match="seal key is not at hand"):
        log.append(at(4000), [note("more")])
    with EventLog.open(path, sealer=OWN) as log:
        log.append(at(4000), [note("more")])
    assert [seal.seq for seal in judge_record(path, TRUST).seals] == [3, 4, 5]


def test_the_export_carries_the_seals(path):
    judged = judge_record(path, TRUST)
    text = dump(judged.rows, judged.seals)
    assert [one["seq"] for one in json.loads(text)["seal"]] == [3, 4]
    assert judge_json(text.encode(), TRUST).verdict == (WORDS, INTACT)
    assert judge_json(text.replace('"name":"Quiet', '"name":"Loud', 1).encode(), TRUST).verdict.exit == ALTERED


@pytest.mark.parametrize("seal", ["[]", "{}", "1", '[{"seq":4}]', "[null]", '"x"', "[1]"])
def test_what_is_no_seal_is_an_alteration(path, seal):
    judged = judge_record(path, TRUST)
    top = json.loads(dump(judged.rows, judged.seals))
    text = json.dumps({**top, "seal": json.loads(seal)})
    assert judge_json(text.encode(), TRUST).verdict.exit == ALTERED


# --- keys -------------------------------------------------------------------------------------------------------------


def test_a_key_file_reads_back():
    assert read_key(OWN.public().file_text()) == OWN.public()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a seal key"),
        ("[1]", "not a seal key"),
        ('{"format":"kat-seal-key","version":2,"name":"a","key":"b"}', "newer than this program"),
        ('{"format":"kat-seal-key","version":1,"name":"a","key":"b"}', "damaged"),
        ('{"format":"kat-session","version":1,"name":"a","key":"b"}', "not a seal key"),
    ],
)
def test_a_file_that_is_no_key_is_called_so(text, words):
    with pytest.raises(KeyRefused, match=words):
        read_key(text)


def test_a_room_makes_its_key_once_and_keeps_it(tmp_path):
    with Library.open(tmp_path) as library:
        library.name_clinic("Quiet clinic", "Room 2")
        assert library.seal_keys.public() is None
        key = library.seal_keys.own().public()
    with Library.open(tmp_path) as library:
        assert library.seal_keys.own().public() == key == library.seal_keys.public()
        assert (key.name, library.keys().trusted) == ("Quiet clinic, Room 2", (key,))


def test_rooms_exchange_their_keys(tmp_path, path):
    with Library.open(tmp_path / "data") as library:
        assert verify_file(path, keys=library.keys()).exit == CANNOT_SAY
        library.seal_keys.trust(read_key(OWN.public().file_text()), at(0))
        assert verify_file(path, keys=library.keys()).exit == INTACT
        with pytest.raises(LibraryRefused, match="trusted already"):
            library.seal_keys.trust(OWN.public(), at(0))
        library.seal_keys.distrust(OWN.public().key)
        assert verify_file(path, keys=library.keys()).exit == CANNOT_SAY


def test_a_simulated_session_is_never_sealed(tmp_path):
    with Library.open(tmp_path, training=True) as library:
        with library.sessions.create(FIRST, [opened("s-1", "simulated")]) as log:
            log.append(at(1), [SIGNED])
        with library.sessions.create(FIRST, [opened("s-2")]) as log:
            log.append(at(1), [SIGNED])
        assert judge_record(library.sessions.path("s-1")).seals == ()
        assert len(judge_record(library.sessions.path("s-2")).seals) == 1


# --- derived documents ------------------------------------------------------------------------------------------------


def test_a_derived_copy_says_who_stands_for_it():
    signed = sign_document({"format": "kat-derived", "version": 1, "readings": [1.5, "å"]}, OWN)
    words = f"derived copy, signature valid: Quiet clinic, Room 2 fingerprint {OWN.public().fingerprint}"
    assert judge_json(json.dumps(signed).encode(), TRUST).verdict == (words, INTACT)
    unknown = judge_json(json.dumps(signed).encode()).verdict
    assert unknown.words.startswith("derived copy, signature valid, by a key that is not known here: Quiet clinic")


def test_a_changed_derived_copy_is_altered():
    signed = sign_document({"format": "kat-derived", "version": 1, "readings": [1.5]}, OWN)
    changed = json.dumps({**signed, "readings": [1.6]}).encode()
    assert judge_json(changed, TRUST).verdict == ("altered: derived copy, its signature does not match", ALTERED)
    assert document_signer({**signed, "signature": {"name": 1}}) is None


def test_an_unsigned_derived_copy_is_not_called_valid():
    verdict = judge_json(b'{"format":"kat-derived","version":1,"signature":null}', TRUST).verdict
    assert verdict == ("derived copy, not signed: a change cannot be seen", CANNOT_SAY)
