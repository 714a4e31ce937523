"""The log: it appears whole, only grows, is durable, and continues after its last event."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from kat_monitor.record import EventLog, LogRefused, StorageFault
from kat_monitor.record import log as log_module
from kat_monitor.record.chain import check_rows
from tests.record.making import FIRST, a_log, at, counting_salts, note, opened, vitals


@pytest.fixture
def path(tmp_path):
    return tmp_path / "session ä #1.katlog"


@pytest.fixture
def log(path):
    with a_log(path, keep_open=True) as made:
        yield made


def names(folder):
    return sorted(file.name for file in folder.iterdir())


def test_a_new_log_holds_its_first_events(path):
    with EventLog.create(path, FIRST, [opened(), note()]) as log:
        assert [row.kind for row in log.rows()] == ["SessionOpened", "NoteWritten"]


def test_an_appended_batch_is_returned_and_stored_alike(log):
    rows = log.append(at(9000), [vitals(9000), note()])
    assert rows == log.rows(after=5)
    assert (log.head.seq, log.head.hash) == (7, rows[-1].hash)


def test_the_whole_log_is_one_chain(log):
    log.append(at(9000), [note("a"), note("b")])
    assert check_rows(log.rows()).problem == ""


def test_an_empty_batch_stores_nothing(log):
    assert log.append(at(9000), []) == ()
    assert log.head.seq == 5


def test_a_log_goes_on_after_its_last_event(path):
    a_log(path)
    with EventLog.open(path) as log:
        log.append(at(9000), [note()])
        assert [row.seq for row in log.rows()] == [1, 2, 3, 4, 5, 6]
        assert check_rows(log.rows()).problem == ""


def test_a_live_log_is_durable_at_each_commit(log):
    conn = log._conn
    settings = [conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    assert settings == ["wal", 2]


def test_a_log_begins_with_an_event(path):
    with pytest.raises(ValueError, match="begins with an event"):
        EventLog.create(path, FIRST, [])


def test_a_log_is_never_written_over(path):
    a_log(path)
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        EventLog.create(path, FIRST, [opened()])
    assert path.read_bytes() == before


def test_a_log_that_cannot_be_born_leaves_nothing_behind(path, monkeypatch):
    def no_rename(*paths):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "rename", no_rename)
    with pytest.raises(StorageFault, match="full"):
        EventLog.create(path, FIRST, [opened()])
    assert names(path.parent) == []


def test_no_half_log_bears_the_name(path, monkeypatch):
    seen = []
    rename = os.rename

    def watched(source, target):
        files = names(path.parent)
        with closing(sqlite3.connect(source)) as conn:
            seen.append((path.exists(), len(files), conn.execute("SELECT count(*) FROM event").fetchone()[0]))
        rename(source, target)

    monkeypatch.setattr(os, "rename", watched)
    EventLog.create(path, FIRST, [opened()]).close()
    assert seen == [(False, 1, 1)]


def test_a_missing_folder_is_a_storage_fault(path):
    with pytest.raises(StorageFault):
        EventLog.create(path / "nowhere" / "a.katlog", FIRST, [opened()])
    with pytest.raises(StorageFault):
        EventLog.open(path)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE event SET body = '{}' WHERE seq = 2",
        "UPDATE OR REPLACE event SET seq = 9 WHERE seq = 2",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT seq, t, at, kind, v, '{}', salt, digest, hash FROM event WHERE seq = 2",
        "REPLACE INTO event SELECT seq, t, at, kind, v, '{}', salt, digest, hash FROM event WHERE seq = 5",
        "INSERT OR IGNORE INTO event SELECT seq + 6, t, at, kind, v, body, salt, digest, hash FROM event WHERE seq = 5",
        "INSERT INTO event SELECT seq + 1, t, at, kind, v, body, salt, digest, hash FROM event WHERE seq = 2",
        "INSERT INTO event SELECT NULL, t, at, kind, v, body, salt, digest, hash FROM event WHERE seq = 2",
        "INSERT INTO event SELECT 2, t, at, kind, v, body, salt, digest, hash FROM event WHERE seq = 2"
        " ON CONFLICT (seq) DO UPDATE SET body = '{}'",
    ],
)
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_a_strangers_connection_cannot_change_what_is_there(path, sql, recursive):
    a_log(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(f"PRAGMA recursive_triggers = {recursive}")
        before = conn.execute("SELECT * FROM event").fetchall()
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            conn.execute(sql)
        assert conn.execute("SELECT * FROM event").fetchall() == before


def test_a_finished_log_is_one_file_and_takes_an_addendum(path, log):
    assert log.finish()
    assert names(path.parent) == [path.name]
    log.append(at(9000), [note("addendum")])
    assert (len(log.rows()), names(path.parent)) == (6, [path.name])


def test_a_finished_log_stays_one_file_when_it_is_opened_again(path):
    with a_log(path, keep_open=True) as log:
        log.finish()
    with EventLog.open(path) as log:
        log.append(at(9000), [note("addendum")])
        assert names(path.parent) == [path.name]


def test_a_reader_in_the_way_delays_the_finish_and_loses_nothing(path, log):
    with closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM event").fetchone()
        assert not log.finish()
    assert log.finish()
    assert len(log.rows()) == 5


def test_a_checkpoint_empties_the_write_ahead_file(path, log):
    wal = path.with_name(path.name + "-wal")
    assert wal.stat().st_size > 0
    assert log.checkpoint()
    assert wal.stat().st_size == 0


def test_the_same_events_and_salts_give_the_same_bytes(tmp_path):
    digests = set()
    for name in ("a", "b"):
        with a_log(tmp_path / name, 40, keep_open=True) as log:
            if name == "b":
                log.checkpoint()
            log.finish()
        digests.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(digests) == 1


def test_a_network_share_is_refused(path):
    with pytest.raises(StorageFault, match=r"network share \(nfs4\)"):
        EventLog.create(path, FIRST, [opened()], share=lambda where: "nfs4")
    a_log(path)
    with pytest.raises(StorageFault, match="network share"):
        EventLog.open(path, share=lambda where: "cifs")


def test_a_log_is_open_once_in_a_program(path, log):
    with pytest.raises(StorageFault, match="open in this program"):
        EventLog.open(path)


def test_an_altered_log_is_not_continued(path):
    a_log(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("DROP TRIGGER event_no_update")
        conn.execute("UPDATE event SET t = 1 WHERE seq = 3")
        conn.commit()
    before = path.read_bytes()
    with pytest.raises(LogRefused, match="event 3 does not match its hash"):
        EventLog.open(path)
    assert (path.read_bytes(), names(path.parent)) == (before, [path.name])


def test_another_file_is_not_continued(path):
    path.write_text("minute,spo2\n0,97\n")
    with pytest.raises(LogRefused, match="not a log"):
        EventLog.open(path)


def test_a_log_can_be_handed_to_another_thread(log):
    with ThreadPoolExecutor(1) as other:
        other.submit(log.append, at(9000), [note()]).result()
    assert log.head.seq == 6


# --- after a fault ----------------------------------------------------------------------------------------------------


def io_error():
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    return error


@pytest.fixture
def disk(monkeypatch):
    """A disk that fails as told: `before` the commit, or `after` it."""
    store, fails = log_module.store, []

    def failing(conn, rows, *more, **named):
        when = fails.pop(0) if fails else ""
        if when == "before":
            raise io_error()
        store(conn, rows, *more, **named)
        if when == "after":
            raise io_error()

    monkeypatch.setattr(log_module, "store", failing)
    return fails


@pytest.mark.parametrize("faults", [["before"], ["after"], ["before", "before", "after"], ["after", "before"]])
def test_a_batch_handed_in_again_is_stored_once(log, disk, faults):
    batch = [vitals(9000), note()]
    disk.extend(faults)
    while disk:
        with pytest.raises(StorageFault, match="disk reports an error"):
            log.append(at(9000), batch)
        if disk == ["before"] and faults[0] == "after":
            disk.clear()  # the first attempt is on disk: there is nothing left to fail
    rows = log.append(at(9000), batch)
    assert rows == log.rows(after=5)
    assert check_rows(log.rows()).problem == ""


def test_a_failed_batch_moves_no_head(log, disk):
    disk.append("before")
    with pytest.raises(StorageFault):
        log.append(at(9000), [note()])
    assert (log.head.seq, len(log.rows())) == (5, 5)


def test_another_batch_after_a_fault_follows_what_is_on_disk(log, disk):
    disk.append("after")
    with pytest.raises(StorageFault):
        log.append(at(9000), [note("stored after all")])
    rows = log.append(at(9500), [note("next")])
    assert [row.seq for row in rows] == [7]
    assert check_rows(log.rows()).problem == ""


def test_a_fault_draws_no_second_salt_for_the_same_batch(tmp_path, disk):
    salts = counting_salts()
    with EventLog.create(tmp_path / "a", FIRST, [opened()], salts=salts) as log:
        disk.append("before")
        with pytest.raises(StorageFault):
            log.append(at(1000), [note()])
        log.append(at(1000), [note()])
        assert [int(row.salt, 16) for row in log.rows()] == [1, 2]


def test_what_another_program_wrote_after_a_fault_is_not_built_upon(path, log, disk):
    disk.append("before")
    with pytest.raises(StorageFault):
        log.append(at(9000), [note()])
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("INSERT INTO event SELECT 6, t, at, kind, v, body, salt, digest, 'x' FROM event WHERE seq = 5")
        conn.commit()
    with pytest.raises(StorageFault, match="another program wrote"):
        log.append(at(9000), [note()])


def test_a_held_log_is_a_fault_that_passes(path, log):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageFault, match="another program holds"):
            log.append(at(9000), [note()])
    assert len(log.append(at(9000), [note()])) == 1


def test_a_fault_of_ours_is_not_called_the_disks(log):
    log.close()
    with pytest.raises(sqlite3.ProgrammingError):
        log.append(at(9000), [note()])
