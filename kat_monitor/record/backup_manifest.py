"""What a backup is: a folder of files and one list of them, written last.

Owns the list, and the judgement whether a folder is a whole backup. Refuses half of one, one whose files are others
than those listed, and one that a newer version made, each in its own words; to open what a file holds is not its work.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from kat_monitor.canonical import canonical
from kat_monitor.record.storage import storage_faults
from kat_monitor.words import say

LIST = "backup.json"
PREFIX = "kat-backup-"
VERSION = 1
_CHUNK = 1 << 20

Told = Callable[[int, int, str], bool]
"""`told(done, of, words)`: bytes done, of how many; False: stop."""


class BackupRefused(ValueError):
    """What is not a backup that this program can use, in words for the person who tried."""


class Stopped(Exception):
    """Somebody told it to stop; nothing is left of it."""


class Item(msgspec.Struct, frozen=True):
    """One file: its path inside the folder with `/`, its size in bytes, its SHA-256."""

    path: str
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """The list. `source`: a name of the data folder, so that rooms can share a disk; `made_at` UTC.

    `migrations`: of the library, to tell a newer one. `remarks`: what was wrong in the data when it was copied.
    """

    made_at: str
    app: str
    source: str
    clinic: str
    room: str
    encrypted: bool
    migrations: tuple[str, ...]
    files: tuple[Item, ...]
    remarks: tuple[str, ...] = ()
    digest: str = ""
    format: str = "kat-backup"
    version: int = VERSION

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(item.size for item in self.files)


def with_digest(manifest: Manifest) -> Manifest:
    """The same list with the digest over the rest of it."""
    return msgspec.structs.replace(manifest, digest=_digest(manifest))


def read_list(folder: Path) -> Manifest:
    """The list of a backup. Raises BackupRefused, StorageFault."""
    path = folder / LIST
    if not path.is_file():
        raise BackupRefused(say("{folder} is half a backup, or none: it has no {name}", folder=folder, name=LIST))
    with storage_faults():
        data = path.read_bytes()
    try:
        head = msgspec.json.decode(data, type=_Head)
    except msgspec.MsgspecError:
        raise BackupRefused(say("{path} is damaged; take another backup", path=path)) from None
    if head.format != "kat-backup":
        raise BackupRefused(say("{folder} is not a backup of KAT Monitor", folder=folder))
    if head.version > VERSION:
        raise BackupRefused(say("{folder} was made by a newer version of KAT Monitor: use that one", folder=folder))
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except msgspec.MsgspecError:
        raise BackupRefused(say("{path} is damaged; take another backup", path=path)) from None
    if _digest(manifest) != manifest.digest or not all(_stays_inside(item.path) for item in manifest.files):
        raise BackupRefused(say("{path} was changed after the backup was made; take another backup", path=path))
    return manifest


def check_files(folder: Path, manifest: Manifest, told: Told = lambda done, of, words: True) -> None:
    """Read every file again and compare. Raises BackupRefused, StorageFault, Stopped."""
    done = 0
    for item in manifest.files:
        path = folder / item.path
        if not path.is_file():
            raise BackupRefused(say("half a backup: {path} is missing in {folder}", path=item.path, folder=folder))
        with storage_faults():
            is_same = path.stat().st_size == item.size and sha256_of(path) == item.sha256
        if not is_same:
            raise BackupRefused(
                say("{path} in {folder} is not what was backed up; take another backup", path=item.path, folder=folder)
            )
        done += item.size
        if not told(done, manifest.size, say("checking {file}", file=item.path)):
            raise Stopped


def backups_in(folder: Path) -> list[tuple[Path, Manifest]]:
    """The backups in a folder whose list can be read, oldest first."""
    return sorted(_readable(folder), key=lambda found: (found[1].made_at, found[0].name))


def the_backup(source: Path) -> Path:
    """The backup that a person means: the folder itself, or the newest whole one in it. Raises BackupRefused."""
    if (source / LIST).is_file():
        return source
    found = backups_in(source) if source.is_dir() else []
    if found:
        return found[-1][0]
    if source.is_dir() and any(source.iterdir()):
        raise BackupRefused(say("{folder} is half a backup, or none: it has no {name}", folder=source, name=LIST))
    raise BackupRefused(say("there is no backup in {source}", source=source))


def sha256_of(path: Path) -> str:
    """SHA-256 hex of a file, read from the disk and not from memory where the system lets us say so. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        if sys.platform == "linux":
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


class _Head(msgspec.Struct, frozen=True):
    format: str = ""
    version: int = 0


def _readable(folder: Path) -> Iterator[tuple[Path, Manifest]]:
    for path in folder.glob(f"{PREFIX}*"):
        try:
            yield path, read_list(path)
        except BackupRefused:
            continue


def _digest(manifest: Manifest) -> str:
    bare = msgspec.structs.replace(manifest, digest="")
    return hashlib.sha256(canonical(bare).encode("utf-8")).hexdigest()


def _stays_inside(path: str) -> bool:
    parts = path.split("/")
    return all(part not in ("", ".", "..") and "\\" not in part and ":" not in part for part in parts)
