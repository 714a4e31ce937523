"""What the disk may do to us: its expected faults in words, folders that keep a rename, and network shares.

Owns `StorageFault`, the one exception for every failure of a disk that a person can do something about. Refuses to
translate anything else: an error that is not in the table is ours and goes on as it is.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kat_monitor.record.database import code_of, disk_errors
from kat_monitor.words import joined, say


class StorageFault(Exception):
    """The disk did not take or give what was asked: `reason`, and `what_to_do` about it."""

    def __init__(self, reason: str, what_to_do: str) -> None:
        super().__init__(joined("; ", (reason, what_to_do)))
        self.reason = reason
        self.what_to_do = what_to_do


OPEN_HERE: dict[Path, bytes | None] = {}
"""Files that this process has open for writing, resolved, with their keys. On POSIX closing any descriptor of
a file drops all locks that the process holds on it, so that nothing may open these by other means than SQLite."""

_FULL = (say("the disk is full"), say("free some space on it"))
_READ_ONLY = (say("the disk or folder is read-only"), say("make it writable, or choose another folder"))
_IO = (say("the disk reports an error"), say("check its cable and its health, and keep a copy of the data folder"))
_HELD = (say("another program holds the file"), say("close the program that has it open"))
_CLOSED = (say("the file cannot be opened"), say("check that the folder is there and may be read and written"))
_TOO_LONG = (say("the file's name is too long"), say("choose a shorter one"))
_DAMAGED = (say("the file on disk is damaged"), say("keep a copy of it as it is and restore the last backup"))

_BY_SQLITE_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _IO,
    sqlite3.SQLITE_PROTOCOL: _HELD,
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
    sqlite3.SQLITE_PERM: _CLOSED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
"""Primary result codes; the extended ones carry the same in their low byte."""

_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.ENOENT: _CLOSED,
    errno.EEXIST: _CLOSED,
    errno.ENOTDIR: _CLOSED,
    errno.EISDIR: _CLOSED,
    errno.ENAMETOOLONG: _TOO_LONG,
}


def fault_of(error: Exception) -> StorageFault | None:
    """The fault that an error means, or None where it is not the disk's."""
    if isinstance(error, OSError):
        return StorageFault(*_BY_ERRNO.get(error.errno or 0, _IO))
    known = _BY_SQLITE_CODE.get(code_of(error))
    return None if known is None else StorageFault(*known)


@contextmanager
def storage_faults() -> Iterator[None]:
    """Turn the disk's expected errors inside the block into StorageFault; let every other one pass."""
    try:
        yield
    except FileExistsError:
        raise
    except disk_errors() as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power cut. Windows has no such call: there a rename is logged by NTFS."""
    if sys.platform == "win32":  # pragma: no cover - other platform
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# --- network shares ---------------------------------------------------------------------------------------------------

NETWORK_TYPES = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.davfs2", "fuse.sshfs", "9p", "afs",
        "ncpfs", "ceph", "fuse.ceph", "glusterfs", "fuse.glusterfs", "lustre", "gpfs", "ocfs2", "fuse.rclone",
        "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.curlftpfs",
    }
)  # fmt: skip
"""File systems on which shared memory or locks of a write-ahead log do not hold."""


def network_share(path: Path) -> str | None:
    """The file system type or server of the share that `path` lies on; None where that is a disk of this machine."""
    where = path.resolve()
    if sys.platform == "win32":  # pragma: no cover - other platform
        return _windows_share(where)
    if sys.platform == "darwin":  # pragma: no cover - other platform
        import subprocess

        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return share_among(where, mounts_of_mount(listed))
    try:
        table = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape")
    except OSError:
        return None
    return share_among(where, mounts_of_mountinfo(table))


def share_among(path: Path, mounts: list[tuple[str, str]]) -> str | None:
    """The network type of the mount point that holds `path`; `mounts` are (mount point, type), later ones on top."""
    best, found = -1, ""
    for point, kind in mounts:
        if path.is_relative_to(point) and len(Path(point).parts) >= best:
            best, found = len(Path(point).parts), kind
    return found if found in NETWORK_TYPES else None


def mounts_of_mountinfo(text: str) -> list[tuple[str, str]]:
    """Mount points and types of Linux's mountinfo: `36 35 98:0 /root /point options ... - type source options`."""
    mounts = []
    for line in text.splitlines():
        before, separator, after = line.partition(" - ")
        fields = before.split(" ")
        if separator and len(fields) > 4:
            mounts.append((_unescaped(fields[4]), after.split(" ")[0]))
    return mounts


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), field)


def mounts_of_mount(text: str) -> list[tuple[str, str]]:
    """Mount points and types of the BSD `mount` command: `//me@server/share on /Volumes/share (smbfs, nodev)`."""
    return [(found[1], found[2]) for found in re.finditer(r"^.* on (/.*) \((\w+)[^()]*\)$", text, re.MULTILINE)]


def _windows_share(where: Path) -> str | None:  # pragma: no cover - other platform
    import ctypes

    if where.drive.startswith("\\\\"):
        return where.drive
    drive_remote = 4
    kind = ctypes.WinDLL("kernel32").GetDriveTypeW(where.drive + "\\")  # type: ignore[attr-defined,unused-ignore]
    return where.drive if kind == drive_remote else None


def write_whole(path: Path, data: bytes) -> None:
    """The whole file, or what stood there before. Raises StorageFault."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with storage_faults():
        try:
            with unfinished.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(path.parent)
