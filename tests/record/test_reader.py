"""Looking into a file: the copy is of one state, and the original is left as it was."""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
import subprocess
import sys
import zlib
from contextlib import closing

import pytest

from kat_monitor.record import EventLog
from kat_monitor.record import reader as reader_module
from kat_monitor.record.reader import examine_file, looks_encrypted
from kat_monitor.record.storage import StorageFault
from tests.record.making import FIRST, a_log, at, note, opened, vitals


@pytest.fixture
def path(tmp_path):
    return tmp_path / "session.katlog"


@pytest.fixture
def long_log(path):
    """400 events on many pages."""
    EventLog.create(path, FIRST, [opened(), *(vitals(t) for t in range(399))]).close()
    return path


def fingerprint(folder):
    return {
        file.name: (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns) for file in folder.iterdir()
    }


def killed_in_the_middle(path, events=5):
    """A log as a killed program leaves it: everything but the first event is still in the write-ahead file."""
    code = (
        "import os, sys; from pathlib import Path; from tests.record.making import a_log\n"
        f"a_log(Path(sys.argv[1]), {events}, keep_open=True); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)


def test_a_whole_log_is_read_whole(path):
    a_log(path)
    examined = examine_file(path)
    with EventLog.open(path) as log:
        assert (examined.rows, examined.problem) == (log.rows(), "")


def test_what_is_still_in_the_write_ahead_file_is_read(path):
    killed_in_the_middle(path)
    assert sorted(file.suffix for file in path.parent.iterdir()) == [".katlog", ".katlog-shm", ".katlog-wal"]
    assert examine_file(path).intact.seq == 5


def test_the_original_is_not_touched(path):
    killed_in_the_middle(path)
    before = fingerprint(path.parent)
    examine_file(path)
    assert fingerprint(path.parent) == before


def test_a_finished_original_gets_nothing_beside_it(path):
    with a_log(path, keep_open=True) as log:
        log.finish()
    before = fingerprint(path.parent)
    examine_file(path)
    assert fingerprint(path.parent) == before


def test_a_log_that_this_program_writes_can_be_read_meanwhile(path):
    with a_log(path, keep_open=True) as log:
        assert examine_file(path).intact == log.head
        log.append(at(9000), [note()])
        assert examine_file(path).intact == log.head


def test_reading_a_log_of_this_program_keeps_its_locks(path):
    with a_log(path, keep_open=True):
        examine_file(path)
        code = (
            "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode=DELETE').fetchone())"
        )
        other = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
        assert "database is locked" in other.stderr


WRITER = """
import sys
from pathlib import Path
from tests.record.making import FIRST, at, note, opened
from kat_monitor.record import EventLog
with EventLog.create(Path(sys.argv[1]), FIRST, [opened()]) as log:
    print("ready", flush=True)
    t = 0
    while True:
        t += 1
        log.append(at(t), [note("x" * 700)])
        if t % 15 == 0:
            log.checkpoint()
"""


def test_a_log_that_another_program_writes_is_copied_in_one_state(path):
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    try:
        assert writer.stdout.readline() == "ready\n"
        seen = [examine_file(path) for _ in range(25)]
    finally:
        writer.kill()
        writer.wait()
        writer.stdout.close()
    assert [examined.problem for examined in seen] == [""] * 25
    assert seen[-1].intact.seq > seen[0].intact.seq


def test_a_copy_that_never_comes_to_rest_is_given_up(path, monkeypatch):
    a_log(path)
    monkeypatch.setattr(reader_module, "_state", lambda path: object())
    with pytest.raises(StorageFault, match="too fast"):
        examine_file(path)


@pytest.mark.parametrize("keep", [0.99, 0.7, 0.5])
def test_a_cut_log_names_the_first_event_that_is_gone(long_log, keep):
    whole = long_log.read_bytes()
    long_log.write_bytes(whole[: int(len(whole) * keep) // 4096 * 4096])
    examined = examine_file(long_log)
    assert examined.problem.startswith(f"event {examined.intact.seq + 1} cannot be read")
    assert 0 < examined.intact.seq < 400 * keep + 20


def test_a_log_cut_in_its_first_page_is_altered(path):
    a_log(path)
    path.write_bytes(path.read_bytes()[:2000])
    assert examine_file(path).problem.startswith("event 1 cannot be read")


def test_a_page_of_zeros_is_found(long_log):
    data = bytearray(long_log.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = bytes(4096)
    long_log.write_bytes(data)
    assert examine_file(long_log).problem.startswith("event ")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a log: the file is empty"),
        (b"minute,spo2\n0,97\n", "not a log"),
        (b"SQLite format 2", "not a log"),
        (zlib.compress(secrets.token_bytes(5000)), "not a log"),
        (secrets.token_bytes(8192), "encrypted, and no key is at hand (or not a log)"),
    ],
)
def test_another_file_is_called_what_it_is(path, content, words):
    path.write_bytes(content)
    examined = examine_file(path)
    assert (examined.problem, examined.foreign) == (words, True)


def test_another_database_is_not_a_damaged_log(path):
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("CREATE TABLE event (seq INTEGER PRIMARY KEY)")
    assert examine_file(path).problem == "not a log: another kind of SQLite file"


def test_a_newer_log_is_not_an_altered_one(path):
    a_log(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA user_version = 3")
    examined = examine_file(path)
    assert examined.foreign
    assert "log version 3 is newer" in examined.problem


def test_a_page_of_text_is_not_called_encrypted():
    assert not looks_encrypted(b"abcdefgh" * 512, 4096)
    assert looks_encrypted(os.urandom(4096), 40960)


def test_a_missing_file_is_the_disks_error(path):
    with pytest.raises(FileNotFoundError):
        examine_file(path)
