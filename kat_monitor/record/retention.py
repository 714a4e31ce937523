"""The end of a record's retention: which signed sessions are older than the clinic keeps them, and their deletion.

Owns the rule and the order of deleting: the audit says who confirmed it before anything goes, and names each record
that is gone with the number and hash of its last event, so that a backup of it can still be told. Refuses to delete
what is not signed, what is not old enough, by anybody but a lead, and anything at all by itself.

A deleted file's space is given back to the disk, not overwritten; backups that hold it go by their own rule.
"""

from __future__ import annotations

from collections.abc import Sequence

from kat_monitor.clock import from_iso, local
from kat_monitor.record.audit import Who
from kat_monitor.record.library import Library
from kat_monitor.record.sessions import Entry
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import storage_faults
from kat_monitor.words import say

NEVER = 0
"""The clinic has set no years: nothing is past its time."""


def past(entries: Sequence[Entry], years: int, utc: int) -> tuple[Entry, ...]:
    """Signed sessions opened more than `years` calendar years before `utc` (ms since 1970), oldest first."""
    if years == NEVER:
        return ()
    today = local(utc).date()
    last = f"{today.year - years:04d}-{today:%m-%d}"
    old = [one for one in entries if one.state == "signed" and _day(one) < last]
    return tuple(sorted(old, key=lambda one: one.opened_at))


def delete_past(library: Library, sessions: Sequence[str], years: int, utc: int, lead: Who) -> tuple[str, ...]:
    """Delete these sessions, and the patients of whom nothing is left; gives the ids that are gone.

    The lead's PIN was checked before. Raises LibraryRefused, StorageFault.
    """
    if lead.role != "lead":
        raise LibraryRefused(say("the end of retention is confirmed by a lead"))
    allowed = {one.id: one for one in past(library.sessions.all(), years, utc)}
    if not sessions or not set(sessions) <= allowed.keys():
        raise LibraryRefused(say("the list has changed since it was shown: look at it again"))
    library.audit.note("RetentionConfirmed", f"{len(sessions)} sessions", f"kept for {years} years", lead)
    if library.audit.problem:
        raise LibraryRefused(say("nothing was deleted: {problem}", problem=library.audit.problem))
    for session in sessions:
        entry = allowed[session]
        library.sessions.delete(session)
        with storage_faults():
            (library.folder / "reports" / f"{session}.pdf").unlink(missing_ok=True)
        library.audit.note(
            "RecordDeleted", session, f"event {entry.head_seq}, {entry.head_hash}, opened {entry.opened_at}", lead
        )
    return tuple(sessions)


def _day(entry: Entry) -> str:
    return f"{local(from_iso(entry.opened_at)).date()}"
