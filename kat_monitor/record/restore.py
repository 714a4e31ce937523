"""A backup becomes a data folder again.

Owns the order: the backup is checked to the last byte, copied beside the folder's place, checked again there, and
renamed into it, so that a folder is never half restored. Refuses half a backup, a newer version's, a folder in which a
program runs, and one that holds anything unless told; what it held is then kept beside it under another name. The
backup itself is only read.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kat_monitor.clock import iso
from kat_monitor.record.audit import Later, note_later
from kat_monitor.record.backup_manifest import (
    BackupRefused,
    Manifest,
    Stopped,
    Told,
    check_files,
    read_list,
    the_backup,
)
from kat_monitor.record.lock import FolderLock
from kat_monitor.record.storage import StorageFault, storage_faults, sync_folder

_LOCKS = ("library.lock", "backup.lock", "audit.lock")


class Restored(NamedTuple):
    """From which backup a folder was restored, and where what it held before is kept; None if it held nothing."""

    backup: Path
    manifest: Manifest
    kept: Path | None


def restore(
    source: Path,
    folder: Path,
    utc: int,
    *,
    known: Collection[str],
    over: bool = False,
    told: Told = lambda done, of, words: True,
) -> Restored:
    """Make `folder` from the backup at `source`, or from the newest one in it.

    `known`: the library's migrations that this program has. `over`: a folder that holds data is put aside first.
    Raises BackupRefused, StorageFault, Stopped; the folder is then as it was.
    """
    backup = the_backup(source.resolve())
    manifest = read_list(backup)
    if not set(manifest.migrations) <= set(known):
        raise BackupRefused(f"{backup} was made by a newer version of KAT Monitor: use that one")
    folder = folder.resolve()
    if folder == backup or backup in folder.parents:
        raise BackupRefused("a backup is not restored into itself; name another data folder")
    _refuse_held(folder, over)
    check_files(backup, manifest, told)
    with storage_faults():
        lock = _taken(folder)
        try:
            kept = _put_in_place(backup, manifest, folder, utc, told)
        finally:
            if lock is not None:
                lock.release()
    return Restored(backup, manifest, kept)


def _refuse_held(folder: Path, over: bool) -> None:
    if folder.exists() and not folder.is_dir():
        raise BackupRefused(f"{folder} is not a folder")
    held = folder.is_dir() and any(path.name not in _LOCKS for path in folder.iterdir())
    if held and not over:
        raise BackupRefused(f"{folder} holds data already; say --over to put that aside, or name another --data folder")


def _taken(folder: Path) -> FolderLock | None:
    """The folder's lock, so that no program begins in it meanwhile; None where there is no folder yet."""
    if not folder.is_dir():
        return None
    lock = FolderLock.take(folder / "library.lock")
    if lock is None:
        raise StorageFault("KAT Monitor is running on this data", "close it, then restore")
    return lock


def _put_in_place(backup: Path, manifest: Manifest, folder: Path, utc: int, told: Told) -> Path | None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        _copied(backup, manifest, fresh, told)
        words = f"made {manifest.made_at[:16]}Z, {len(manifest.files)} files"
        note_later(fresh, Later(utc, "Restored", backup.name, words))
        kept = None
        if folder.is_dir():
            if any(path.name not in _LOCKS for path in folder.iterdir()):
                stamp = iso(utc)[:19].replace("-", "").replace(":", "").replace("T", "-")
                kept = folder.with_name(f"{folder.name}-before-{stamp}")
                os.rename(folder, kept)
            else:
                shutil.rmtree(folder)
        os.rename(fresh, folder)
        with suppress(OSError):
            sync_folder(folder.parent)
        return kept
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise


def _copied(backup: Path, manifest: Manifest, fresh: Path, told: Told) -> None:
    fresh.mkdir(mode=0o700)
    done = 0
    for item in manifest.files:
        copy = fresh / item.path
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(backup / item.path, copy)
        copy.chmod(0o600)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        done += item.size
        if not told(done, manifest.size, f"restoring {item.path}"):
            raise Stopped
    check_files(fresh, manifest)
