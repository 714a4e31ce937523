"""A backup is whole or not there, and what is restored from it is what was backed up."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kat_monitor.record import EventLog
from kat_monitor.record.audit import Who
from kat_monitor.record.backup import Source, last_backup, make_backup
from kat_monitor.record.backup_manifest import LIST, BackupRefused, Stopped, check_files, read_list, with_digest
from kat_monitor.record.library import KNOWN_MIGRATIONS, Library
from kat_monitor.record.restore import restore
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import Keys, verify_file
from tests.record.making import FIRST, START, a_log, at, note, opened, vitals

KEY = bytes(range(32))
DAY = 86_400_000


def data(folder: Path, key: bytes | None = None) -> Path:
    """A data folder with one finished session, a person and a protocol of its own."""
    with Library.open(folder, key=key) as library:
        library.name_clinic("Lakeside", "Room 2")
        library.people.add("Noa Lee", "NL", "nurse", "4711")
        with library.sessions.create(FIRST, [opened("s-1")]) as log:
            log.append(at(1_000), [vitals(1_000)])
        library.audit.note("SignedIn", who=Who("nl-1", "nurse"))
    (folder / "protocols").mkdir()
    (folder / "protocols" / "own.toml").write_text("id = 'own'\n")
    (folder / "reports").mkdir()
    (folder / "reports" / "s-1.pdf").write_bytes(b"%PDF- with a name in it")
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of plain data, to be copied by whoever harms it."""
    folder = tmp_path_factory.mktemp("whole")
    return make_backup(Source(data(folder / "data"), Keys()), folder / "disk", START).path


def restored(backup: Path, folder: Path, **more: bool) -> Path:
    restore(backup, folder, START + DAY, known=KNOWN_MIGRATIONS, **more)
    return folder


def events(path: Path, key: bytes | None = None) -> int:
    words = verify_file(path, keys=Keys((), key)).words
    assert words.startswith("intact"), words
    return int(words.split("event ")[1].split(",")[0])


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_what_is_restored_is_what_was_backed_up(tmp_path: Path, key: bytes | None) -> None:
    folder = data(tmp_path / "data", key)
    made = make_backup(Source(folder, Keys((), key)), tmp_path / "disk", START)
    assert made.manifest.remarks == ()
    assert (made.manifest.clinic, made.manifest.room, made.manifest.encrypted) == (
        "Lakeside",
        "Room 2",
        key is not None,
    )
    assert not (made.path / "reports").exists()
    assert last_backup(folder).made_at.startswith("2026-01-05")
    back = restored(tmp_path / "disk", tmp_path / "back")
    with Library.open(back, key=key) as library:
        assert [one.id for one in library.sessions.all()] == ["s-1"]
        assert library.people.check_pin("nl-1", "4711")
        assert library.patients is not None
        assert [line.act for line in library.audit.read().lines][:2] == ["SignedIn", "Restored"]
    assert events(back / "sessions" / "s-1.katlog", key) == 2
    assert (back / "protocols" / "own.toml").read_text() == "id = 'own'\n"


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_session_that_runs_here_is_copied_with_what_is_still_in_its_write_ahead_file(
    tmp_path: Path, key: bytes | None
) -> None:
    folder = tmp_path / "data"
    with Library.open(folder, key=key) as library, library.sessions.create(FIRST, [opened("s-1")]) as log:
        log.append(at(1_000), [vitals(1_000)])
        made = make_backup(Source(folder, library.keys(), is_open_here=True), tmp_path / "disk", START)
        log.append(at(2_000), [vitals(2_000)])
        assert events(made.path / "sessions" / "s-1.katlog", key) == 2
        library.name_clinic("still writable", "2")
    assert not list(made.path.rglob("*-wal"))


RUNS = """
import sys
from pathlib import Path
from kat_monitor.record.library import Library
from tests.record.making import FIRST, at, opened, vitals
key = bytes.fromhex(sys.argv[2]) or None
with Library.open(Path(sys.argv[1]), key=key) as library, library.sessions.create(FIRST, [opened('s-1')]) as log:
    t = 0
    while True:
        t += 10
        log.append(at(t), [vitals(t)])
        print(log.head.seq, flush=True)
"""


@pytest.mark.parametrize("key", [b"", KEY], ids=["plain", "encrypted"])
def test_a_session_that_runs_in_another_program_is_copied_whole(tmp_path: Path, key: bytes) -> None:
    folder = tmp_path / "data"
    command = [sys.executable, "-c", RUNS, folder, key.hex()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as runs:
        assert runs.stdout is not None
        try:
            for _ in range(20):
                seen = int(runs.stdout.readline())
            made = make_backup(Source(folder, Keys((), key or None)), tmp_path / "disk", START)
        finally:
            runs.kill()
    assert made.manifest.remarks == ()
    assert events(made.path / "sessions" / "s-1.katlog", key or None) >= seen


BACKS_UP = """
import sys
from pathlib import Path
from kat_monitor.record.backup import Source, make_backup
from kat_monitor.record.verify import Keys
make_backup(Source(Path(sys.argv[1]), Keys()), Path(sys.argv[2]), 1_767_603_600_000,
            told=lambda done, of, words: print(words, flush=True) or bool(sys.stdin.readline()))
"""


@pytest.mark.parametrize("steps", [0, 2, 5])
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
def test_killed_in_the_middle_it_leaves_no_backup_and_the_next_one_is_whole(tmp_path: Path, steps: int) -> None:
    folder, disk = data(tmp_path / "data"), tmp_path / "disk"
    command = [sys.executable, "-c", BACKS_UP, folder, disk]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(steps):
            process.stdout.readline()
            process.stdin.write("go on\n")
            process.stdin.flush()
        process.stdout.readline()
        os.kill(process.pid, signal.SIGKILL)
    with pytest.raises(BackupRefused, match="half a backup, or none"):
        restored(disk, tmp_path / "back")
    assert not (tmp_path / "back").exists()
    assert last_backup(folder).made_at == ""
    made = make_backup(Source(folder, Keys()), disk, START)
    check_files(made.path, read_list(made.path))
    assert list(disk.iterdir()) == [made.path]


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (lambda backup: (backup / LIST).unlink(), "half a backup"),
        (lambda backup: (backup / "library.db").unlink(), "library.db is missing"),
        (lambda backup: (backup / "sessions" / "s-1.katlog").write_bytes(b"x"), "not what was backed up"),
        (lambda backup: (backup / LIST).write_text("{}"), "not a backup"),
        (lambda backup: (backup / LIST).write_text("no"), "damaged"),
        (lambda backup: relist(backup, version=2), "newer version"),
        (lambda backup: relist(backup, migrations=("m001_first_tables", "m999_later")), "newer version"),
        (lambda backup: relist(backup, room="Room 3", sign=False), "changed after"),
        (lambda backup: relist(backup, first_path="../outside"), "changed after"),
        (shutil.rmtree, "no backup"),
    ],
)
def test_what_is_no_backup_is_refused_in_its_own_words_and_nothing_is_made(
    tmp_path: Path, whole: Path, harm: object, words: str
) -> None:
    backup = shutil.copytree(whole, tmp_path / "disk" / whole.name)
    harm(backup)  # type: ignore[operator]
    with pytest.raises(BackupRefused, match=words):
        restored(backup, tmp_path / "back")
    assert not (tmp_path / "back").exists()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def relist(backup: Path, *, sign: bool = True, first_path: str = "", **changes: object) -> None:
    manifest = msgspec.structs.replace(read_list(backup), **changes)
    if first_path:
        first = msgspec.structs.replace(manifest.files[0], path=first_path)
        manifest = msgspec.structs.replace(manifest, files=(first, *manifest.files[1:]))
    (backup / LIST).write_bytes(msgspec.json.encode(with_digest(manifest) if sign else manifest))


def test_a_folder_that_holds_data_is_left_alone_unless_told_and_then_kept_beside(tmp_path: Path) -> None:
    folder = data(tmp_path / "data")
    make_backup(Source(folder, Keys()), tmp_path / "disk", START)
    with Library.open(folder) as library:
        library.name_clinic("Later", "Room 9")
    with pytest.raises(BackupRefused, match="holds data already"):
        restored(tmp_path / "disk", folder)
    with Library.open(folder), pytest.raises(StorageFault, match="running on this data"):
        restored(tmp_path / "disk", folder, over=True)
    restored(tmp_path / "disk", folder, over=True)
    with Library.open(folder) as library:
        assert library.clinic.name == "Lakeside"
    (kept,) = tmp_path.glob("data-before-*")
    with Library.open(kept) as library:
        assert library.clinic.name == "Later"


def test_a_session_that_was_damaged_before_is_copied_and_named(tmp_path: Path) -> None:
    folder = data(tmp_path / "data")
    with contextlib.closing(sqlite3.connect(folder / "sessions" / "s-1.katlog")) as conn:
        conn.execute("DROP TRIGGER event_no_update")
        conn.execute("UPDATE event SET t = 7 WHERE seq = 2")
        conn.commit()
    made = make_backup(Source(folder, Keys()), tmp_path / "disk", START)
    assert made.manifest.remarks[0].startswith("sessions/s-1.katlog: altered: event 2")
    again = make_backup(Source(folder, Keys()), tmp_path / "disk", START + DAY)
    assert again.manifest.remarks == made.manifest.remarks


def test_only_the_newest_are_kept_and_those_of_other_rooms_stay(tmp_path: Path) -> None:
    folder, other, disk = data(tmp_path / "data"), data(tmp_path / "other"), tmp_path / "disk"
    theirs = make_backup(Source(other, Keys()), disk, START)
    made = [make_backup(Source(folder, Keys()), disk, START + day * DAY, keep=2) for day in range(4)]
    assert sorted(disk.iterdir()) == sorted([theirs.path, made[2].path, made[3].path])


def test_a_backup_in_which_a_damaged_session_is_whole_is_not_thinned_out(tmp_path: Path) -> None:
    folder, disk = data(tmp_path / "data"), tmp_path / "disk"
    whole = [make_backup(Source(folder, Keys()), disk, START + day * DAY, keep=2) for day in range(2)]
    (folder / "sessions" / "s-1.katlog").write_bytes(b"not a log any more")
    made = [make_backup(Source(folder, Keys()), disk, START + day * DAY, keep=2) for day in range(2, 6)]
    assert sorted(disk.iterdir()) == sorted([whole[1].path, made[2].path, made[3].path])
    assert (made[0].removed, made[1].removed) == ((whole[0].path,), ())


def test_a_session_that_is_gone_is_named_and_the_backup_that_has_it_stays(tmp_path: Path) -> None:
    folder, disk = data(tmp_path / "data"), tmp_path / "disk"
    whole = make_backup(Source(folder, Keys()), disk, START, keep=1)
    (folder / "sessions" / "s-1.katlog").unlink()
    made = [make_backup(Source(folder, Keys()), disk, START + day * DAY, keep=1) for day in range(1, 4)]
    assert made[-1].manifest.remarks == ("sessions/s-1.katlog: the record is gone",)
    assert sorted(disk.iterdir()) == sorted([whole.path, made[-1].path])


def test_it_is_stopped_without_a_trace(tmp_path: Path) -> None:
    folder = data(tmp_path / "data")
    with pytest.raises(Stopped):
        make_backup(Source(folder, Keys()), tmp_path / "disk", START, told=lambda done, of, words: done == 0)
    assert list((tmp_path / "disk").iterdir()) == []


def test_a_place_that_cannot_take_it_is_said_and_remembered(tmp_path: Path) -> None:
    folder = data(tmp_path / "data")
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StorageFault):
        make_backup(Source(folder, Keys()), tmp_path / "file" / "disk", START)
    assert last_backup(folder).failed_at != ""
    with pytest.raises(BackupRefused, match="inside the data folder"):
        make_backup(Source(folder, Keys()), folder / "backups", START)
    make_backup(Source(folder, Keys()), tmp_path / "disk", START + DAY)
    assert last_backup(folder).failed_at == ""


def test_encrypted_data_without_its_key_is_not_called_backed_up(tmp_path: Path) -> None:
    folder = data(tmp_path / "data", KEY)
    with pytest.raises(BackupRefused, match="encrypted"):
        make_backup(Source(folder, Keys()), tmp_path / "disk", START)


def test_nothing_of_the_original_is_written_to(tmp_path: Path) -> None:
    folder = data(tmp_path / "data")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    make_backup(Source(folder, Keys()), tmp_path / "disk", START)
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    new = {path.name for path in after.keys() - before.keys()}
    assert new == {"backup-state.json", "backup.lock"}
    assert {path: after[path] for path in before} == before
    assert json.loads((folder / "backup-state.json").read_bytes())["to"] == str(tmp_path / "disk")


def test_a_log_restored_goes_on(tmp_path: Path) -> None:
    folder = data(tmp_path / "data")
    make_backup(Source(folder, Keys()), tmp_path / "disk", START)
    back = restored(tmp_path / "disk", tmp_path / "back")
    with EventLog.open(back / "sessions" / "s-1.katlog") as log:
        log.append(at(5_000), [note()])
        assert log.head.seq == 3
    assert a_log(tmp_path / "other.katlog").head.seq == 5
