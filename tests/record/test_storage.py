"""The disk in words: which errors are its own, and which folders are not on it."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kat_monitor.record.storage import (
    StorageFault,
    fault_of,
    mounts_of_mount,
    mounts_of_mountinfo,
    network_share,
    share_among,
    storage_faults,
)

MOUNTINFO = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 22 0:40 / /mnt/clinic\\040share rw,relatime shared:9 - cifs //server/share rw,vers=3
31 22 0:41 / /home rw - nfs4 server:/home rw
32 31 254:2 / /home/lee/local rw - ext4 /dev/vdb1 rw
33 22 0:44 / /mnt/over rw - nfs4 server:/x rw
34 22 0:45 / /mnt/over rw - tmpfs tmpfs rw
"""
MOUNT = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//lee@server/share on /Volumes/Clinic (1) (smbfs, nodev, nosuid, mounted by lee)
"""


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/var/lib/kat", None),
        ("/mnt/clinic share/kat", "cifs"),
        ("/mnt/clinic shared", None),
        ("/home/lee/kat", "nfs4"),
        ("/home/lee/local/kat", None),
        ("/mnt/over/kat", None),
    ],
)
def test_a_share_is_known_by_the_innermost_mount(path, found):
    assert share_among(Path(path), mounts_of_mountinfo(MOUNTINFO)) == found


def test_a_share_is_known_on_macos():
    assert share_among(Path("/Volumes/Clinic (1)/kat"), mounts_of_mount(MOUNT)) == "smbfs"
    assert share_among(Path("/Users/lee/kat"), mounts_of_mount(MOUNT)) is None


def test_this_machines_own_disk_is_no_share(tmp_path):
    assert network_share(tmp_path) is None


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (sqlite3.SQLITE_FULL, "the disk is full"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "the disk or folder is read-only"),
        (sqlite3.SQLITE_IOERR_WRITE, "the disk reports an error"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "another program holds the file"),
    ],
)
def test_sqlites_faults_have_words(code, reason):
    error = sqlite3.OperationalError()
    error.sqlite_errorcode = code
    assert fault_of(error).reason == reason


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "the disk or folder is read-only"), (errno.EIO, "an error")],
)
def test_the_systems_faults_have_words(number, reason):
    fault = fault_of(OSError(number, "x"))
    assert reason in fault.reason
    assert fault.what_to_do in str(fault)


def test_a_wrong_statement_is_not_the_disks_fault():
    ours = pytest.raises(sqlite3.OperationalError, match="syntax")
    with closing(sqlite3.connect(":memory:")) as conn, ours, storage_faults():
        conn.execute("SELEKT")


def test_a_fault_keeps_its_cause():
    with pytest.raises(StorageFault) as caught, storage_faults():
        raise OSError(errno.ENOSPC, "x")
    assert isinstance(caught.value.__cause__, OSError)
