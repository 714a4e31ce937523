"""Encryption at rest: nothing readable on the disk, the same record behind the key, and every flipped byte found."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from kat_monitor.record import EventLog, LogRefused
from kat_monitor.record.database import encrypt_file, is_plain, open_db
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, Keys, judge_record, verify_file
from tests.record.making import FIRST, at, counting_salts, note, opened, vitals
from tests.record.test_seal import OWN, SIGNED, WORDS

KEY = bytes(range(32, 64))
TRUST = Keys((OWN.public(),), KEY)


def encrypted(path, events=3):
    with EventLog.create(path, FIRST, [opened()], salts=counting_salts(), sealer=OWN, key=KEY) as log:
        for t in range(1, events):
            log.append(at(t * 1000), [vitals(t * 1000), note("a word of the patient")])
        log.append(at(90_000), [SIGNED])
        log.finish()


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "session.katlog"
    encrypted(made)
    return made


def test_an_encrypted_log_is_intact_with_the_key_and_unreadable_without(path):
    assert verify_file(path, keys=TRUST) == (WORDS, 0)
    words = "encrypted, and no key is at hand (or not a log)"
    assert verify_file(path, keys=Keys((OWN.public(),))) == (words, CANNOT_SAY)


def test_another_key_opens_nothing_and_is_not_called_an_alteration(path, capfd):
    verdict = verify_file(path, keys=Keys((OWN.public(),), bytes(32)))
    assert (verdict.exit, "another key" in verdict.words) == (CANNOT_SAY, True)
    assert capfd.readouterr() == ("", "")


def test_nothing_of_the_record_can_be_read_from_the_disk(tmp_path):
    path = tmp_path / "session.katlog"
    with EventLog.create(path, FIRST, [opened()], key=KEY) as log:
        log.append(at(1000), [note("a word of the patient")])
        stored = b"".join(file.read_bytes() for file in tmp_path.iterdir())
        assert len([*tmp_path.iterdir()]) == 3
    for word in (b"a word of the patient", b"SessionOpened", b"event", b"SQLite format"):
        assert word not in stored


def test_a_live_encrypted_log_can_be_read_meanwhile(tmp_path):
    path = tmp_path / "session.katlog"
    with EventLog.create(path, FIRST, [opened()], key=KEY) as log:
        log.append(at(1000), [note()])
        assert judge_record(path).rows == log.rows()


def test_an_encrypted_log_goes_on(path):
    with EventLog.open(path, sealer=OWN, key=KEY) as log:
        log.append(at(91_000), [note("addendum")])
    assert [seal.seq for seal in judge_record(path, TRUST).seals] == [6, 7]
    with pytest.raises(LogRefused, match="encrypted"):
        EventLog.open(path)


@pytest.mark.parametrize("start", [b"{", b" {", b"\xef\xbb\xbf{"])
def test_an_encrypted_log_whose_first_byte_is_that_of_json_is_no_json(tmp_path, start):
    path = tmp_path / "session.katlog"
    salt = start + bytes(range(100, 116 - len(start)))  # what an encrypted file begins with; else drawn by chance
    with EventLog.create(path, FIRST, [opened()], sealer=OWN, key=KEY + salt) as log:
        log.append(at(1000), [note("a word")])
    assert path.read_bytes().startswith(start)
    assert verify_file(path, keys=TRUST).exit == 0
    assert len(judge_record(path, TRUST).rows) == 2


def test_a_plain_log_stays_plain_though_there_is_a_key(tmp_path):
    path = tmp_path / "session.katlog"
    EventLog.create(path, FIRST, [opened()]).close()
    with EventLog.open(path, key=KEY) as log:
        log.append(at(1), [note()])
    assert is_plain(path)


@pytest.mark.parametrize("at_byte", [0, 15, 16, 100, 4015, 4016, 4095, 4096, -1, -80, -4096])
def test_a_flipped_byte_of_an_encrypted_log_is_found(path, at_byte):
    data = bytearray(path.read_bytes())
    data[at_byte] ^= 1
    path.write_bytes(data)
    assert verify_file(path, keys=TRUST).exit in (ALTERED, CANNOT_SAY)


def test_a_cut_encrypted_log_is_found(tmp_path):
    path = tmp_path / "long.katlog"
    encrypted(path, 200)
    path.write_bytes(path.read_bytes()[: 4096 * 5])
    assert verify_file(path, keys=TRUST).exit in (ALTERED, CANNOT_SAY)


# --- the library ------------------------------------------------------------------------------------------------------


def test_a_library_with_a_key_is_encrypted_and_opens_only_with_it(tmp_path):
    with Library.open(tmp_path, key=KEY) as library:
        library.patients.put("1", "Ann Example", "1984-02-29")
    assert not is_plain(tmp_path / "library.db")
    assert b"Ann Example" not in b"".join(f.read_bytes() for f in tmp_path.iterdir() if f.is_file())
    with Library.open(tmp_path, key=KEY) as library:
        assert library.patients.find("1").name == "Ann Example"
    with pytest.raises(LibraryRefused, match="its key is not at hand"):
        Library.open(tmp_path)
    with pytest.raises(LibraryRefused, match="another key, or damaged"):
        Library.open(tmp_path, key=bytes(32))


def test_a_plain_library_is_encrypted_when_there_is_a_key(tmp_path):
    with Library.open(tmp_path) as library:
        library.patients.put("1", "Ann Example", "1984-02-29")
    with Library.open(tmp_path, key=KEY) as library:
        assert library.patients.find("1").name == "Ann Example"
    assert not is_plain(tmp_path / "library.db")
    assert sorted(f.name for f in tmp_path.iterdir() if f.is_file()) == ["library.db", "library.lock"]


def test_sessions_of_an_encrypted_library_are_encrypted_unless_the_clinic_says_otherwise(tmp_path):
    with Library.open(tmp_path, key=KEY) as library:
        library.sessions.create(FIRST, [opened("s-1")]).close()
        library.set_setting("encryption", "off")
        library.sessions.create(FIRST, [opened("s-2")]).close()
        assert [is_plain(library.sessions.path(name)) for name in ("s-1", "s-2")] == [False, True]
        for name in ("s-1", "s-2"):
            library.sessions.open(name).close()
            assert judge_record(library.sessions.path(name), library.keys()).verdict.exit == 0


def test_a_training_folder_and_a_simulated_session_stay_plain(tmp_path):
    with Library.open(tmp_path, training=True, key=KEY) as library:
        library.sessions.create(FIRST, [opened("s-1", "simulated")]).close()
        assert is_plain(library.sessions.path("s-1"))


def test_a_file_that_is_encrypted_holds_what_it_held(tmp_path):
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version = 7")
        conn.execute("CREATE TABLE a (b TEXT) STRICT")
        conn.execute("INSERT INTO a VALUES ('c')")
        conn.commit()
    encrypt_file(path, KEY)
    with closing(open_db(path, KEY)) as conn:
        assert conn.execute("SELECT b FROM a").fetchall() == [("c",)]
        assert conn.execute("PRAGMA user_version").fetchone() == (7,)
