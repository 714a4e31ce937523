"""Real faults: a full disk, a read-only one, a file that may not grow; what is kept is stored later, and once."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from kat_monitor.record import EventLog, StorageFault
from kat_monitor.record.chain import check_rows
from kat_monitor.record.library import Library
from tests.record.making import FIRST, a_log, at, counting_salts, note, opened

linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's tmpfs")
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on file sizes")


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 512 KiB; only root can make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = run("mount", "-t", "tmpfs", "-o", "size=512k", "kat-test", str(folder))
    if made.returncode:
        pytest.skip(f"cannot mount a small disk here: {made.stderr.strip()}")
    yield folder
    run("umount", "--lazy", str(folder))


def fill(folder):
    """Take all the space that is left, and say which file holds it."""
    hog = folder / "hog"
    with hog.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return hog


def until_it_fails(log, size=20_000):
    """Append until the disk refuses: what was stored, and the batch that was not."""
    stored = list(log.rows())
    for t in range(1, 1000):
        batch = [note("x" * size), note(f"second of {t}")]
        try:
            stored += log.append(at(t), batch)
        except StorageFault as fault:
            return stored, (at(t), batch), fault
    raise AssertionError("the disk never filled")


@linux
def test_a_full_disk_keeps_what_is_stored_and_takes_the_rest_later(small_disk):
    with EventLog.create(small_disk / "a.katlog", FIRST, [opened()], salts=counting_salts()) as log:
        hog = fill(small_disk)
        stored, batch, fault = until_it_fails(log)
        assert fault.reason == "the disk is full"
        for _ in range(3):
            with pytest.raises(StorageFault):
                log.append(*batch)
        hog.unlink()
        stored += log.append(*batch)
        assert log.rows() == tuple(stored)
        assert check_rows(log.rows()).problem == ""


@linux
def test_a_log_cannot_be_born_on_a_full_disk(small_disk):
    hog = fill(small_disk)
    with pytest.raises(StorageFault, match="the disk is full"):
        EventLog.create(small_disk / "a.katlog", FIRST, [opened()])
    assert list(small_disk.iterdir()) == [hog]


@linux
def test_a_log_cannot_be_born_on_a_read_only_disk(small_disk):
    run("mount", "-o", "remount,ro", str(small_disk))
    with pytest.raises(StorageFault, match="read-only"):
        EventLog.create(small_disk / "a.katlog", FIRST, [opened()])


def test_a_disk_that_turns_read_only_in_mid_session_is_a_fault_that_passes(tmp_path):
    with a_log(tmp_path / "a.katlog", keep_open=True) as log:
        log._conn.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageFault, match="read-only"):
            log.append(at(9000), [note()])
        rows = log.append(at(9000), [note()])
        assert log.rows(after=5) == rows


@linux
def test_a_library_in_a_read_only_folder_says_so(small_disk):
    run("mount", "-o", "remount,ro", str(small_disk))
    with pytest.raises(StorageFault, match="read-only"):
        Library.open(small_disk / "data")


def fill_with_patients(library):
    for number in range(1000):
        library.patients.put(str(number), "x" * 4000, "1984-02-29")


@linux
def test_a_full_disk_loses_no_patient_silently(small_disk):
    with Library.open(small_disk / "data") as library:
        hog = fill(small_disk)
        with pytest.raises(StorageFault, match="full"):
            fill_with_patients(library)
        hog.unlink()
        library.patients.put("1000", "Ann Example", "1984-02-29")
        assert library.patients.find("1000").name == "Ann Example"


@pytest.fixture
def no_growth():
    """A switch that keeps this process from growing any file beyond 300 KiB."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda on: resource.setrlimit(resource.RLIMIT_FSIZE, (300 * 1024 if on else soft, hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@posix
def test_a_file_that_may_not_grow_is_a_fault_that_passes(tmp_path, no_growth):
    with EventLog.create(tmp_path / "a.katlog", FIRST, [opened()], salts=counting_salts()) as log:
        no_growth(True)
        stored, batch, _ = until_it_fails(log)
        assert log.rows() == tuple(stored)
        no_growth(False)
        stored += log.append(*batch)
        assert log.rows() == tuple(stored)
        assert check_rows(log.rows()).problem == ""


def test_a_log_whose_disk_went_away_and_came_back_takes_the_batch(tmp_path):
    here, away = tmp_path / "disk", tmp_path / "unplugged"
    here.mkdir()
    with a_log(here / "a.katlog", keep_open=True) as log:
        log.finish()
        shutil.move(here, away)
        with pytest.raises(StorageFault):
            log.append(at(9000), [note()])
        shutil.move(away, here)
        rows = log.append(at(9000), [note()])
        assert log.rows(after=5) == rows
