"""A backup of the data folder: whole or not there, made while sessions run, read again before it counts.

Rules
1. It is written into a hidden folder beside its place and renamed last: whoever dies in the middle leaves no backup.
2. Each database is copied as of one instant, its write-ahead file folded in: by SQLite itself where this program has it
   open, else main file and `-wal` of one state, as the reader does. Encrypted pages are copied as they are.
3. The sessions are listed before the library is copied and copied after it, so that none is without its entry.
4. What was written is read again from the disk: each file by its SHA-256, each log by its chain, the library by SQLite.
   A session that was damaged before is copied as it is, and the backup says so; one that is gone is named too.

Refuses to lie inside the data folder, to go on without the key of encrypted data, and to write to what it copies.
Reports are not in it: they are made again from the logs, and carry names that the logs do not.
"""

from __future__ import annotations

import hashlib
import os
import platform
import secrets
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from kat_monitor import __version__
from kat_monitor.clock import iso
from kat_monitor.record.backup_manifest import (
    LIST,
    PREFIX,
    BackupRefused,
    Item,
    Manifest,
    Stopped,
    Told,
    backups_in,
    sha256_of,
    with_digest,
)
from kat_monitor.record.database import code_of, database_errors, disk_errors, is_plain, open_db
from kat_monitor.record.lock import FolderLock
from kat_monitor.record.reader import copy_by_sqlite, copy_files
from kat_monitor.record.sessions import SUFFIX, log_in
from kat_monitor.record.storage import OPEN_HERE, StorageFault, storage_faults, sync_folder
from kat_monitor.record.verify import ALTERED, Keys, judge_record
from kat_monitor.words import joined, say, stored

STATE = "backup-state.json"
"""In the data folder: when the last backup was made, and what became of the last try."""
LIBRARY = "library.db"
NOT_COPIED = frozenset({"reports", STATE, "audit-later.json"})
_BESIDE = ("-wal", "-shm", "-journal", ".lock")
_DATABASES = (".db", ".katlog")
_UNREADABLE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class Source(NamedTuple):
    """A data folder: its key if it is encrypted, the seal keys it trusts, whether this program has it open."""

    folder: Path
    keys: Keys
    is_open_here: bool = False


class Made(NamedTuple):
    """A backup that was made: where it lies, its list, and the older ones that went for it."""

    path: Path
    manifest: Manifest
    removed: tuple[Path, ...] = ()


class State(msgspec.Struct, frozen=True):
    """The last backup (UTC and place, empty if there was none), and the last try that failed after it."""

    made_at: str = ""
    to: str = ""
    failed_at: str = ""
    failure: str = ""


def make_backup(
    source: Source, dest: Path, utc: int, *, keep: int | None = None, told: Told = lambda done, of, words: True
) -> Made:
    """Write a backup into `dest`, made if missing, and note it in the data folder; older ones than `keep` go.

    While a session is damaged or gone, the newest backup in which it was not stays, however old.

    `utc`: ms since 1970. Raises BackupRefused, StorageFault, Stopped; each leaves `dest` without half a backup.
    """
    folder = source.folder.resolve()
    _refuse(source, folder, dest.resolve())
    with storage_faults():
        lock = FolderLock.take(folder / "backup.lock")
    if lock is None:
        raise BackupRefused(say("another backup of this data is under way"))
    try:
        try:
            with storage_faults():
                made = _write(source._replace(folder=folder), dest.resolve(), utc, told)
        except (BackupRefused, StorageFault) as problem:
            _note(folder, "failed", utc, str(dest), str(problem))
            raise
        _note(folder, "made", utc, str(dest), "")
        if keep is not None:
            made = made._replace(removed=tuple(_thin(dest.resolve(), made.manifest, keep)))
        return made
    finally:
        lock.release()


def last_backup(folder: Path) -> State:
    """What this data folder knows of its backups."""
    try:
        return msgspec.json.decode((folder / STATE).read_bytes(), type=State)
    except (OSError, msgspec.MsgspecError):
        return State()


def source_name(folder: Path) -> str:
    """A name for a data folder among others on the same disk."""
    return hashlib.sha256(f"{platform.node()}:{folder.resolve()}".encode()).hexdigest()[:8]


def _refuse(source: Source, folder: Path, dest: Path) -> None:
    library = folder / LIBRARY
    if not library.is_file():
        raise BackupRefused(say("there is no data of KAT Monitor in {folder}", folder=folder))
    if dest == folder or folder in dest.parents:
        raise BackupRefused(say("a backup inside the data folder would be lost with it; name a folder on another disk"))
    if source.keys.data is None and not (source.is_open_here or is_plain(library)):
        raise BackupRefused(say("this data is encrypted and its key is not at hand, so that no copy could be verified"))


def _write(source: Source, dest: Path, utc: int, told: Told) -> Made:
    dest.mkdir(parents=True, exist_ok=True)
    name = f"{PREFIX}{iso(utc)[:19].replace('-', '').replace(':', '').replace('T', '-')}-{source_name(source.folder)}"
    final = dest / name
    if final.exists():
        raise BackupRefused(say("{final} is there already", final=final))
    for left in dest.glob(f".{PREFIX}*-{source_name(source.folder)}.*"):  # of a backup that died; the lock is ours
        shutil.rmtree(left, ignore_errors=True)
    files = list(_files(source.folder))
    _refuse_full(dest, files)
    unfinished = dest / f".{name}.{secrets.token_hex(4)}"
    try:
        unfinished.mkdir(mode=0o700)
        _copy_all(source, files, unfinished, told)
        manifest = _judged(source, unfinished, utc, _known_before(dest), told)
        _write_synced(unfinished / LIST, msgspec.json.format(msgspec.json.encode(manifest, enc_hook=stored), indent=1))
        for inside in (unfinished, *(path for path in unfinished.rglob("*") if path.is_dir())):
            _sync_if_it_can(inside)
        os.rename(unfinished, final)
        _sync_if_it_can(dest)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return Made(final, manifest)


def _files(folder: Path) -> Iterator[Path]:
    """What is copied, in the order of rule 3: other files, the library, then the logs that were there before it."""
    found = [path for path in sorted(folder.rglob("*")) if _is_copied(path, folder)]
    logs = [path for path in found if path.suffix == ".katlog"]
    library = folder / LIBRARY
    yield from (path for path in found if path != library and path.suffix != ".katlog")
    yield library
    yield from logs


def _is_copied(path: Path, folder: Path) -> bool:
    inside = path.relative_to(folder)
    hidden = any(part.startswith(".") for part in inside.parts)
    beside = path.name.endswith(_BESIDE)
    return path.is_file() and not path.is_symlink() and not (hidden or beside or inside.parts[0] in NOT_COPIED)


def _refuse_full(dest: Path, files: Sequence[Path]) -> None:
    needed = sum(path.stat().st_size for path in files)
    if shutil.disk_usage(dest).free < needed:
        raise StorageFault(say("the disk for the backup is full"), say("free some space on it, or keep fewer backups"))


def _copy_all(source: Source, files: Sequence[Path], target: Path, told: Told) -> None:
    sizes = [path.stat().st_size for path in files]
    for at, path in enumerate(files):
        inside = path.relative_to(source.folder)
        if not told(sum(sizes[:at]), sum(sizes) or 1, say("copying {file}", file=inside.as_posix())):
            raise Stopped
        copy = target / inside
        copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if path.suffix in _DATABASES:
            _copy_database(source, path, copy)
        else:
            shutil.copyfile(path, copy)
        with copy.open("rb+") as file:
            os.fsync(file.fileno())
        if path.suffix not in _DATABASES and sha256_of(copy) != sha256_of(path):
            raise StorageFault(
                say("{file} is not what was written", file=inside.as_posix()), say("see to the disk, or use another")
            )


def _copy_database(source: Source, path: Path, copy: Path) -> None:
    key = _key_of(source, path)
    if path in OPEN_HERE or (source.is_open_here and path.name == LIBRARY):
        copy_by_sqlite(path, copy, key)
    else:
        copy_files(path, copy)
    try:
        with closing(open_db(copy, key)) as conn:
            conn.execute("PRAGMA journal_mode = DELETE")
    except database_errors() as error:
        if code_of(error) not in _UNREADABLE:
            raise  # what is damaged is copied as it is: the judgement names it


def _key_of(source: Source, path: Path) -> bytes | None:
    if path in OPEN_HERE:
        return OPEN_HERE[path]
    if source.is_open_here and path.name == LIBRARY:
        return source.keys.data
    return None if is_plain(path) else source.keys.data


def _judged(source: Source, copied: Path, utc: int, before: frozenset[str], told: Told) -> Manifest:
    """The list of what was copied, with what is wrong in it. A file that an earlier backup judged is not judged again.

    Raises BackupRefused where the library itself cannot be used: that is no backup.
    """
    paths = sorted(path for path in copied.rglob("*") if path.is_file())
    sizes = [path.stat().st_size for path in paths]
    items: list[Item] = []
    remarks: list[str] = []
    for at, path in enumerate(paths):
        inside = path.relative_to(copied).as_posix()
        if not told(sum(sizes[:at]), sum(sizes) or 1, say("checking {file}", file=inside)):
            raise Stopped
        items.append(Item(inside, sizes[at], sha256_of(path)))
        if path.suffix == ".katlog" and items[-1].sha256 not in before:
            verdict = judge_record(path, source.keys)
            if verdict.verdict.exit == ALTERED or not verdict.rows:
                remarks.append(joined(": ", (inside, verdict.verdict.words)))
    encrypted = not is_plain(copied / LIBRARY)
    with closing(open_db(copied / LIBRARY, source.keys.data if encrypted else None, mode="ro")) as conn:
        facts = _facts(conn)
        remarks += _gone(conn, source.folder)
    manifest = Manifest(
        made_at=iso(utc), app=__version__, source=source_name(source.folder), clinic=facts[0], room=facts[1],
        encrypted=encrypted, migrations=facts[2], files=tuple(items), remarks=tuple(remarks),
    )  # fmt: skip
    return with_digest(manifest)


def _facts(conn: sqlite3.Connection) -> tuple[str, str, tuple[str, ...]]:
    try:
        found = conn.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise BackupRefused(say("the library is damaged: {found}", found=found))
        name, room = conn.execute("SELECT name, room FROM clinic").fetchone()
        ran = conn.execute("SELECT name FROM _sqlite_migrations ORDER BY name").fetchall()
    except database_errors() as error:
        if code_of(error) not in _UNREADABLE:
            raise
        raise BackupRefused(say("the library is damaged; restore an older backup")) from None
    return name, room, tuple(row[0] for row in ran)


def _gone(conn: sqlite3.Connection, folder: Path) -> Iterator[str]:
    """The sessions of which something was noted and whose log is not in the data folder."""
    for (session,) in conn.execute("SELECT id FROM session WHERE head_seq > 0 ORDER BY id"):
        if not log_in(folder / "sessions", session).exists():
            yield joined(": ", (f"sessions/{session}{SUFFIX}", say("the record is gone")))


def _known_before(dest: Path) -> frozenset[str]:
    """Digests of files that an earlier backup here found whole."""
    found = backups_in(dest)
    if not found:
        return frozenset()
    newest = found[-1][1]
    return frozenset(item.sha256 for item in newest.files if item.path not in _wrong_in(newest))


def _thin(dest: Path, newest: Manifest, keep: int) -> Iterator[Path]:
    """Let the oldest backups of this data go. A disk that does not let them go keeps them: the new one is there."""
    own = [found for found in backups_in(dest) if found[1].source == newest.source]
    spared = {_last_without(wrong, own) for wrong in _wrong_in(newest)}
    for path, _ in own[: max(len(own) - keep, 0)]:
        if path in spared:
            continue
        hidden = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        with suppress(OSError):
            os.rename(path, hidden)  # so that a death in the middle leaves no half a backup
            yield path
            shutil.rmtree(hidden)


def _wrong_in(manifest: Manifest) -> set[str]:
    """The files that were damaged or gone, whatever was said of them."""
    return {remark.partition(": ")[0] for remark in manifest.remarks}


def _last_without(wrong: str, own: Sequence[tuple[Path, Manifest]]) -> Path | None:
    """The newest backup in which this file was whole."""
    return next((path for path, manifest in reversed(own) if wrong not in _wrong_in(manifest)), None)


def _note(folder: Path, became: Literal["made", "failed"], utc: int, dest: str, words: str) -> None:
    """Keep what became of it; a data folder that cannot be written to is said elsewhere, and loudly."""
    before = last_backup(folder)
    now = iso(utc)
    after = State(now, dest) if became == "made" else State(before.made_at, before.to, now, words)
    path = folder / STATE
    unfinished = path.with_name(f".{STATE}.{secrets.token_hex(4)}")
    with suppress(*disk_errors()):
        try:
            _write_synced(unfinished, msgspec.json.encode(after, enc_hook=stored))
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_if_it_can(folder: Path) -> None:
    """Some shares do not sync folders; there a backup may be gone after a power cut, but never be half."""
    with suppress(OSError):
        sync_folder(folder)
