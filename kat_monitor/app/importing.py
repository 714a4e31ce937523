"""Reports of other rooms come back: each file is verified, then its record is taken into the library, or it is refused.

Owns the words for what became of each file. Refuses whatever cannot be shown to be whole: an altered file, one that is
no report or export of a session, one sealed by a key that this clinic does not know, a copy from which parts were
withheld.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kat_monitor import clock
from kat_monitor.app import files
from kat_monitor.events import UnknownEvent
from kat_monitor.record.library import Library
from kat_monitor.record.reader import first_bytes
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault, fault_of
from kat_monitor.record.verify import ALTERED, NO_KEYS, UNKNOWN, Judged, Keys, judge_record
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import NotReported, records_of
from kat_monitor.words import joined, say, tr

PDF = b"%PDF-"
TRUST = say("if that room shows the same fingerprint, a lead can trust it under Backup and audit")
LARGEST = 200_000_000
"""Bytes; a night of streams is a tenth of it."""


class Brought(NamedTuple):
    """What became of one file: taken in as a session, or why not."""

    file: str
    session: str
    words: str

    @property
    def taken(self) -> bool:
        """Whether it is in the library now."""
        return bool(self.session)


class Checked(NamedTuple):
    """A file that was looked at: the record in it with what the check said, or why it is refused."""

    path: Path
    judged: Judged | None
    refused: str = ""


def names_in(library: Library) -> files.Named:
    """Who the library's patients are, as it stands now, for another thread to ask. Raises StorageFault."""
    known = {one.pseudonym: Identity(one.name, one.date_of_birth, "") for one in library.patients.all()}
    return lambda session, pseudonym: known.get(pseudonym)


def check(path: Path, keys: Keys = NO_KEYS, known: files.Named = lambda session, pseudonym: None) -> Checked:
    """Verify one file; reads, and touches neither Qt nor an open library, so that it may run beside the screen.

    `keys`: those that the library trusts; `known`: who its patients are.
    """
    try:
        if path.stat().st_size > LARGEST:
            return Checked(path, None, tr("too large for a report"))
        is_pdf = first_bytes(path).startswith(PDF)
    except OSError as problem:
        return Checked(path, None, tr("cannot be read: {fault}", fault=fault_of(problem)))
    verdict = files.verify_with(path, keys, known)
    if verdict.exit:
        plain = tr("it was altered") if verdict.exit == ALTERED else tr("it cannot be checked")
        todo = (TRUST,) if verdict.words.startswith(UNKNOWN) else ()
        return Checked(path, None, joined(": ", (plain, joined("; ", (verdict.words, *todo)))))
    judged = _record(path, keys) if is_pdf else judge_record(path, keys)
    if judged is None or not judged.rows or any(row.body is None for row in judged.rows):
        return Checked(path, None, tr("there is no whole session in it"))
    try:
        records_of(judged.rows)
    except (NotReported, UnknownEvent) as problem:
        return Checked(path, None, str(problem))
    return Checked(path, judged._replace(verdict=verdict))


def _record(path: Path, keys: Keys) -> Judged | None:
    from kat_monitor.reports.verify import carried_record

    return carried_record(path, keys)


def take_in(library: Library, checked: Checked, by: str) -> Brought:
    """Put a file that was checked into the library. Never raises for what the library does not take."""
    name = checked.path.name
    if checked.judged is None:
        return Brought(name, "", checked.refused)
    try:
        at = clock.iso(clock.utc_now())
        made = library.imports.add(checked.judged, checked.path, at, by)
    except (LibraryRefused, StorageFault) as problem:
        return Brought(name, "", str(problem))
    return Brought(
        name,
        made.session,
        tr("imported: {clinic}, {room}, {verdict}", clinic=made.clinic, room=made.room, verdict=made.verdict),
    )


def summed_up(brought: Sequence[Brought]) -> str:
    """What became of all of them, in one line; the refused ones with their reason, each reason once."""
    taken = sum(one.taken for one in brought)
    reasons: dict[str, list[str]] = {}
    for one in brought:
        if not one.taken:
            reasons.setdefault(one.words, []).append(one.file)
    refused = [joined(": ", (_named(names), why)) for why, names in reasons.items()]
    words = tr("{taken} imported", taken=taken) if taken or not refused else tr("None imported")
    return tr("{words}. Refused: {refused}", words=words, refused=joined("; ", refused)) if refused else f"{words}."


def _named(names: Sequence[str]) -> str:
    return tr("{name} and {n} more", name=names[0], n=len(names) - 1) if names[1:] else names[0]
