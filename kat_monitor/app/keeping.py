"""Keeping the data: backup, restore, audit and self-test as the command line asks for them.

Owns how data folder, library, key and record meet for each, and the line in the audit. Refuses Qt, and to let an error
of the disk through: each answer is words, a problem, and what was found wrong on the way.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kat_monitor.app.files import library_at
from kat_monitor.app.station import Station
from kat_monitor.clock import utc_now
from kat_monitor.record.audit import as_csv
from kat_monitor.record.backup import Made, Source, make_backup
from kat_monitor.record.backup_manifest import BackupRefused, Stopped, Told
from kat_monitor.record.library import KNOWN_MIGRATIONS, Library
from kat_monitor.record.protection import NotTheKey
from kat_monitor.record.restore import restore
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import NO_KEYS
from kat_monitor.reports.files import replace_file
from kat_monitor.words import say

PROBLEMS = (BackupRefused, StorageFault, LibraryRefused, NotTheKey)


class Kept(NamedTuple):
    """What was done, in lines; or why it could not be; and what was found wrong on the way."""

    words: tuple[str, ...]
    problem: str = ""
    remarks: tuple[str, ...] = ()


def backup(data: Path | None, dest: Path, told: Told) -> Kept:
    """A backup of the data folder into `dest`, whether the app runs on it or not."""
    folder = Station.folder(data)
    try:
        with library_at(data) as library:
            if library is None:  # nothing is there, or it is locked: the record says which
                make_backup(Source(folder, NO_KEYS), dest, utc_now())
                return Kept((), f"{folder} cannot be opened")
            return _said(backup_with(library, dest, told))
    except PROBLEMS as problem:
        return Kept((), str(problem))


def backup_with(library: Library, dest: Path, told: Told, keep: int | None = None) -> Made:
    """As `backup`, with a library that is open; the audit says what became of it.

    Raises BackupRefused, StorageFault, Stopped.
    """
    source = Source(library.folder, library.keys(), is_open_here=True)
    try:
        made = make_backup(source, dest, utc_now(), keep=keep, told=told)
    except (BackupRefused, StorageFault) as problem:
        library.audit.note("BackupFailed", str(dest), str(problem))
        raise
    note_made(library, made)
    return made


def note_made(library: Library, made: Made) -> None:
    """The lines in the audit: the backup, and those that went for it."""
    size = f"{len(made.manifest.files)} files, {made.manifest.size} bytes"
    library.audit.note("BackupMade", str(made.path), "; ".join((size, *made.manifest.remarks)))
    for path in made.removed:
        library.audit.note("BackupRemoved", str(path))


def _said(made: Made) -> Kept:
    whole = f"{len(made.manifest.files)} files, {made.manifest.size} bytes, verified"
    wrong = tuple(f"in the data itself, copied as it is: {remark}" for remark in made.manifest.remarks)
    return Kept((str(made.path), whole), remarks=wrong)


def restore_data(data: Path | None, source: Path, told: Told, *, over: bool = False) -> Kept:
    """The data folder from a backup."""
    folder = Station.folder(data)
    try:
        done = restore(source, folder, utc_now(), known=KNOWN_MIGRATIONS, over=over, told=told)
    except (*PROBLEMS, Stopped) as problem:
        return Kept((), str(problem) or "stopped before it was done")
    words = [f"{folder.resolve()} restored from {done.backup}, made {done.manifest.made_at}"]
    if done.manifest.encrypted:
        words.append("It is encrypted: on another computer it opens with its passphrase or the printed recovery key")
    if done.kept is not None:
        words.append(f"What was there before is kept in {done.kept}")
    wrong = tuple(f"was damaged before the backup: {remark}" for remark in done.manifest.remarks)
    return Kept(tuple(words), remarks=wrong)


def audit(data: Path | None, out: Path) -> Kept:
    """The audit as a CSV file."""
    try:
        with library_at(data) as library:
            if library is None:
                return Kept((), f"there is no data of KAT Monitor in {Station.folder(data)}, or its key is not at hand")
            return write_audit(library, out)
    except PROBLEMS as problem:
        return Kept((), str(problem))


def write_audit(library: Library, out: Path) -> Kept:
    """As `audit`, with a library that is open. Raises StorageFault."""
    library.audit.note("AuditExported", str(out))
    found = library.audit.read()
    replace_file(out, as_csv(found.lines).encode())
    wrong = (f"the audit is altered: {found.problem}",) if found.problem else ()
    return Kept((say("{out}: {count} lines", out=out, count=len(found.lines)),), remarks=wrong)


def self_test(data: Path | None, sound: Callable[[], str]) -> Kept:
    """What the computer tests itself, and whether today's test of the room is signed."""
    from kat_monitor.app.machine_test import Means, facts_of, quick_items, slow_items
    from kat_monitor.app.self_test import clinic_list, signed_today

    try:
        with library_at(data) as library:
            if library is None:
                return Kept((), f"there is no data of KAT Monitor in {Station.folder(data)}, or its key is not at hand")
            items = (*quick_items(library, Means(sound)), *slow_items(facts_of(library)), *clinic_list(library))
            signed = signed_today(library, library.clinic.room, utc_now())
    except PROBLEMS as problem:
        return Kept((), str(problem))
    marks = {"ok": "ok", "failed": "FAILED", "ask": "a person looks"}
    lines = tuple(f"{marks[item.state]:<16}{item.title}{f': {item.words}' if item.words else ''}" for item in items)
    said = f"signed today by {signed.name}" if signed else "not signed today: open the page Self-test"
    failed = tuple(item.title for item in items if item.state == "failed")
    return Kept((*lines, said), remarks=(f"failed: {', '.join(failed)}",) if failed else ())
