"""What was typed and not stored: parked entries and drafts, so that neither a crash nor a break loses them.

Owns one row a draft: whose, in which session, of which kind, and the `t` of its first key. A draft of an own note is
encrypted to its author like the note itself. Refuses to become a record: nothing in here is in a report, and what was
stored or thrown away is gone from here.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kat_monitor.record.own_notes import OwnNotes
from kat_monitor.record.shelf import Shelf

Kind = Literal["vitals", "note", "own"]


class Draft(msgspec.Struct, frozen=True):
    """A draft. `key` is empty for plain text; an own note's text is a box until its author opens it."""

    id: str
    session: str
    person: str
    kind: Kind
    begun: int
    text: str
    key: str = ""


class Drafts:
    """Drafts by session."""

    def __init__(self, shelf: Shelf, own_notes: OwnNotes) -> None:
        self._shelf = shelf
        self._own_notes = own_notes

    def put(self, draft: Draft) -> None:
        """Keep a draft under its id, in the place of what stood there. Raises NoKey for an own note, StorageFault."""
        key, text = "", draft.text
        if draft.kind == "own":
            key, text = self._own_notes.sealed(draft.person, draft.text.encode("utf-8", "replace"), _about(draft))
        row = [draft.id, draft.session, draft.person, draft.kind, draft.begun, text, key]
        with self._shelf.writing() as db:
            db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def drop(self, draft: str) -> None:
        """Stored or thrown away. Raises StorageFault."""
        with self._shelf.writing() as db:
            db.execute("DELETE FROM draft WHERE id = ?", [draft])

    def of(self, session: str) -> tuple[Draft, ...]:
        """The drafts of a session, oldest first."""
        rows = self._shelf.rows("SELECT * FROM draft WHERE session = ? ORDER BY begun, id", [session])
        return tuple(msgspec.convert(row, Draft) for row in rows)

    def opened(self, draft: Draft, pin: str) -> str:
        """The text of an own note's draft, for its author's PIN. Raises LibraryRefused."""
        return self._own_notes.opened(draft.key, draft.text, pin, _about(draft)).decode("utf-8")


def _about(draft: Draft) -> str:
    return f"draft {draft.id} {draft.session}"
