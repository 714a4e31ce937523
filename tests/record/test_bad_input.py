"""What people hand to the record by mistake: each has its own plain message, and the original is left as it was."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

import pytest

from kat_monitor.record import EventLog, LogRefused, StorageFault
from kat_monitor.record.library import Library
from kat_monitor.record.protection import NotTheKey, new_protection
from kat_monitor.record.seal import SigningKey
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.verify import CANNOT_SAY, Keys, verify_file
from kat_monitor.session.apply import fold
from kat_monitor.session.resume import resume
from tests.record.making import FIRST, a_log, at, note, opened
from tests.record.test_seal import OWN, SIGNED, sealed
from tests.record.test_verify import alter
from tests.test_monitor import opened as opened_session

KEY = bytes(range(32))


def fingerprint(folder):
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir() if file.is_file()}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "session.katlog"


def strangers(path):
    sealed(path, SigningKey("Elsewhere", bytes(32)))


def newer(path):
    a_log(path)
    alter(path, "PRAGMA user_version = 99")


def half(path):
    a_log(path, 60)
    path.write_bytes(path.read_bytes()[:9_000])


def encrypted(path):
    EventLog.create(path, FIRST, [opened()], key=KEY).close()


@pytest.mark.parametrize(
    ("make", "keys", "words"),
    [
        (strangers, Keys((OWN.public(),)), "sealed by an unknown key: Elsewhere fingerprint "),
        (newer, Keys(), "log version 99 is newer than this program"),
        (half, Keys(), "cannot be read: the file is damaged or cut off"),
        (encrypted, Keys(), "encrypted, and no key is at hand"),
        (encrypted, Keys(data=bytes(32)), "encrypted by another key than this data folder's"),
    ],
)
def test_a_file_that_is_not_ours_is_called_what_it_is_and_left_as_it_was(path, make, keys, words):
    make(path)
    before = fingerprint(path.parent)
    verdict = verify_file(path, keys=keys)
    assert words in verdict.words
    assert verdict.exit
    assert fingerprint(path.parent) == before


@pytest.mark.parametrize("make", [newer, half, encrypted])
def test_and_it_is_not_continued(path, make):
    make(path)
    before = fingerprint(path.parent)
    with pytest.raises(LogRefused):
        EventLog.open(path)
    assert fingerprint(path.parent) == before


def test_a_log_on_a_network_share_is_refused_with_what_to_do(path):
    a_log(path)
    before = fingerprint(path.parent)
    with pytest.raises(StorageFault, match="keep a running session on a disk of this computer"):
        EventLog.open(path, share=lambda where: "cifs")
    assert fingerprint(path.parent) == before


def test_a_recovery_key_of_another_clinic_is_called_so():
    ours, theirs = new_protection("seven grey cups on a shelf"), new_protection("nine brown horses in a row")
    with pytest.raises(NotTheKey, match="the recovery key of another data folder"):
        ours.protection.by_words(theirs.recovery)


def test_a_clock_before_the_last_entry_is_a_question_and_nothing_is_entered_before_it_is_answered():
    session = opened_session()
    how = resume(session, "another boot", 5_000, session.utc - 3_600_000, "started again")
    assert "clock stands 60 min before the last entry" in how.question
    assert fold(session.history).seq == session.seq


def test_two_copies_of_the_program_are_told_apart(tmp_path):
    with Library.open(tmp_path), Library.open(tmp_path) as second:
        assert second.read_only
        with pytest.raises(StorageFault, match="open in another window"):
            second.name_clinic("a", "b")


def test_the_log_of_a_running_session_is_not_opened_twice(path):
    with a_log(path, keep_open=True), pytest.raises(StorageFault, match="open in this program"):
        EventLog.open(path)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_folder_without_permission_says_so(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o755)
    os.chmod(tmp_path, 0o755)
    assert "read-only" in as_nobody(lambda: Library.open(closed / "data"), closed)
    assert list(closed.iterdir()) == []


def as_nobody(act, folder):
    """What it says when it is done by a user who may not write there: this one, if it is not root."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            if os.getuid() == 0:
                for parent in (folder, *folder.parents):
                    with suppress(OSError):
                        os.chmod(parent, os.stat(parent).st_mode | 0o055)
                os.setuid(65_534)
            else:
                folder.chmod(0o555)
            try:
                act()
                os.write(writes, b"it was allowed")
            except (StorageFault, LibraryRefused) as problem:
                os.write(writes, str(problem).encode())
        os._exit(0)
    os.close(writes)
    said = os.read(reads, 4096).decode()
    os.waitpid(child, 0)
    os.close(reads)
    return said


def test_a_sealed_log_takes_nothing_without_its_key(path):
    sealed(path)
    with EventLog.open(path) as log, pytest.raises(StorageFault, match="go on in the room that sealed it"):
        log.append(at(9_000), [note()])
    assert verify_file(path, keys=Keys((OWN.public(),))).exit == 0


def test_a_key_file_that_is_none_is_called_so(path, tmp_path):
    from kat_monitor.app.files import verify

    sealed(path)
    (tmp_path / "key").write_text("not a key")
    verdict = verify(path, tmp_path / "key", tmp_path / "nowhere")
    assert (verdict.exit, "is not a seal key" in verdict.words) == (CANNOT_SAY, True)
    assert "cannot be read" in verify(path, tmp_path / "gone", tmp_path / "nowhere").words
    assert SIGNED.kind == "SessionSigned"
