"""The page of the clinic's data: backups, what is past its time, and the audit. No Qt.

Owns the words. Refuses to read a record: lines and lists come ready.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kat_monitor.clock import from_iso, local
from kat_monitor.ui.present_kept import kept_words
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.words import shown, tr

SHOWN = 300
"""Newest lines of the audit that are drawn; the file has all."""


class BackupLine(msgspec.Struct, frozen=True):
    """The last backup and the last try that failed after it; UTC and place, empty if there was none."""

    made_at: str = ""
    to: str = ""
    failed_at: str = ""
    failure: str = ""
    folder: str = ""

    @property
    def words(self) -> str:
        """In a line."""
        made = tr("{made_at}, to {to}", made_at=when(self.made_at), to=self.to) if self.made_at else tr("NONE YET")
        failed = (
            tr(". FAILED {failed_at}: {failure}", failed_at=when(self.failed_at), failure=kept_words(self.failure))
            if self.failed_at
            else ""
        )
        daily = "" if self.folder else tr(". No daily backup is set")
        return f"{made}{failed}{daily}"


class PastRow(msgspec.Struct, frozen=True):
    """A signed session that is older than the clinic keeps them."""

    id: str
    opened_at: str


class AuditRow(msgspec.Struct, frozen=True):
    """One line: when, who, what."""

    at: str
    who: str
    act: str
    about: str


class DataView(msgspec.Struct, frozen=True):
    """The page. `keepers` may read the audit, `leads` may let records go."""

    folder: str
    backup: BackupLine
    years: int
    past: tuple[PastRow, ...]
    keepers: tuple[PersonView, ...]
    leads: tuple[PersonView, ...]
    problem: str = ""
    read_only: str = ""

    @property
    def past_words(self) -> str:
        """What the rule says."""
        if self.years == 0:
            return tr("Nothing is ever proposed: no years are set under Settings, Data.")
        if not self.past:
            return tr("No signed session is older than {years} years.", years=self.years)
        oldest = self.past[0].opened_at[:10]
        return tr(
            "Signed sessions older than {years} years: {count}, the oldest of {oldest}.",
            years=self.years,
            count=len(self.past),
            oldest=oldest,
        )


def when(at: str) -> str:
    """UTC as this computer's wall time."""
    return f"{local(from_iso(at)):%Y-%m-%d %H:%M}"


def audit_text(rows: Sequence[AuditRow], problem: str) -> str:
    """The newest lines, newest first, for reading and searching."""
    told = [tr("! ALTERED: {problem}", problem=problem)] if problem else []
    newest = list(reversed(rows))[:SHOWN]
    told += [
        tr(
            "{at}  {who}  {act}{about}",
            at=when(one.at),
            who=one.who,
            act=one.act,
            about=tr(": {about}", about=one.about) if one.about else "",
        )
        for one in newest
    ]
    if len(rows) > SHOWN:
        told.append(tr("and {count} older lines: the file has them all", count=len(rows) - SHOWN))
    return "\n".join(map(shown, told))


class KeyLine(msgspec.Struct, frozen=True):
    """A seal key as people compare it: its room, its fingerprint, and itself as 64 hex digits."""

    name: str
    fingerprint: str
    key: str

    @property
    def words(self) -> str:
        """In a line."""
        return f"{self.name}: {self.fingerprint}"


class KeysView(msgspec.Struct, frozen=True):
    """This room's key, those of other rooms that it trusts, and who may change that."""

    own: KeyLine | None
    others: tuple[KeyLine, ...]
    keepers: tuple[PersonView, ...]
    read_only: str = ""

    @property
    def own_words(self) -> str:
        """What other rooms compare."""
        return tr("This room has no key yet.") if self.own is None else tr("This room, {words}", words=self.own.words)
