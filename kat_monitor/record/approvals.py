"""Which protocol texts a prescriber has put in force.

Owns approvals: an exact text, named by its SHA-256, and who signed it when. A changed letter is another text and needs
another signature. Also which texts may leave a vital sign without a high-priority alert: a lead agreed, with a reason.
Refuses an approval by anyone but a prescriber, an agreement by anyone but a lead, and to judge what the text says.
"""

from __future__ import annotations

import msgspec

from kat_monitor.clock import Moment
from kat_monitor.record.people import People
from kat_monitor.record.shelf import LibraryRefused, Shelf
from kat_monitor.words import say


class Approval(msgspec.Struct, frozen=True):
    """A prescriber's signature under one protocol text; `approver` is a person's id, `at` UTC."""

    sha256: str
    protocol: str
    version: str
    approver: str
    at: str


class Agreement(msgspec.Struct, frozen=True):
    """A lead's word that a text may leave a vital sign without a high-priority alert, and why."""

    sha256: str
    lead: str
    reason: str
    at: str


class Approvals:
    """Approvals, and a lead's agreements, by the digest of the text."""

    def __init__(self, shelf: Shelf, people: People) -> None:
        self._shelf = shelf
        self._people = people

    def approve(self, protocol: str, version: str, sha256: str, approver: str, moment: Moment) -> Approval:
        """Put a text in force; the PIN was checked before. Raises LibraryRefused, StorageFault."""
        person = self._people.get(approver)
        if person is None or not person.active or person.role != "prescriber":
            raise LibraryRefused(say("only a prescriber puts a protocol in force"))
        approval = Approval(sha256, protocol, version, approver, moment.at)
        with self._shelf.writing() as db:
            db.table("approval").upsert(msgspec.structs.asdict(approval), pk="sha256")
        return approval

    def agree(self, sha256: str, lead: str, reason: str, moment: Moment) -> Agreement:
        """A lead agrees to exactly this text; the PIN was checked before. Raises LibraryRefused, StorageFault."""
        person = self._people.get(lead)
        if person is None or not person.active or person.role != "lead":
            raise LibraryRefused(say("only the lead agrees to a vital sign without a high-priority alert"))
        if not reason.strip():
            raise LibraryRefused(say("it needs a reason: write a word or two"))
        agreement = Agreement(sha256, lead, reason.strip(), moment.at)
        with self._shelf.writing() as db:
            db.table("agreement").upsert(msgspec.structs.asdict(agreement), pk="sha256")
        return agreement

    def agreement(self, sha256: str) -> Agreement | None:
        """What a lead agreed to of exactly this text, or None."""
        row = self._shelf.row("SELECT * FROM agreement WHERE sha256 = ?", [sha256])
        return None if row is None else msgspec.convert(row, Agreement)

    def agreed(self, sha256: str) -> bool:
        """Whether a lead agreed to exactly this text."""
        return self.agreement(sha256) is not None

    def of(self, sha256: str) -> Approval | None:
        """The approval of exactly this text, or None: example limits."""
        row = self._shelf.row("SELECT * FROM approval WHERE sha256 = ?", [sha256])
        return None if row is None else msgspec.convert(row, Approval)
