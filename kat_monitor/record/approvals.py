"""Which protocol texts a prescriber has put in force.

Owns approvals: an exact text, named by its SHA-256, and who signed it when. A changed letter is another text and needs
another signature. Refuses an approval by anyone but a prescriber, and to judge what the text says.
"""

from __future__ import annotations

import msgspec

from kat_monitor.clock import Moment
from kat_monitor.record.people import People
from kat_monitor.record.shelf import LibraryRefused, Shelf


class Approval(msgspec.Struct, frozen=True):
    """A prescriber's signature under one protocol text; `approver` is a person's id, `at` UTC."""

    sha256: str
    protocol: str
    version: str
    approver: str
    at: str


class Approvals:
    """Approvals by the digest of the text."""

    def __init__(self, shelf: Shelf, people: People) -> None:
        self._shelf = shelf
        self._people = people

    def approve(self, protocol: str, version: str, sha256: str, approver: str, moment: Moment) -> Approval:
        """Put a text in force; the PIN was checked before. Raises LibraryRefused, StorageFault."""
        person = self._people.get(approver)
        if person is None or not person.active or person.role != "prescriber":
            raise LibraryRefused("only a prescriber puts a protocol in force")
        approval = Approval(sha256, protocol, version, approver, moment.at)
        with self._shelf.writing() as db:
            db.table("approval").upsert(msgspec.structs.asdict(approval), pk="sha256")
        return approval

    def of(self, sha256: str) -> Approval | None:
        """The approval of exactly this text, or None: example limits."""
        row = self._shelf.row("SELECT * FROM approval WHERE sha256 = ?", [sha256])
        return None if row is None else msgspec.convert(row, Approval)
