"""Finding sessions among thousands: a search in words and filters, over their lines.

Owns what is searched and the order of the table: what needs a look first, the newest first within. Refuses to open a
log or ask a library: lines come in, lines go out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from kat_monitor.review.digest import Line, Origin
from kat_monitor.review.reasons import QUIET, Reason, reasons_at


class Found(msgspec.Struct, frozen=True):
    """A session as the table shows it: its line, every reason as of now, whose it is, where it came from."""

    line: Line
    reasons: tuple[Reason, ...]
    rank: int
    patient: str
    origin: Origin

    @property
    def needs_a_look(self) -> bool:
        """Whether there is a reason and no lead has signed it off yet."""
        return self.rank < QUIET and self.line.state != "signed-off"

    @property
    def can_be_signed_off(self) -> bool:
        """Whether it waits for the lead: signed by the room, kept here, not signed off."""
        return self.origin == "here" and self.line.state == "signed"

    @property
    def haystack(self) -> str:
        """What is searched, in small letters; made when somebody searches."""
        line = self.line
        said = (self.patient, line.id, line.pseudonym, line.room, line.protocol, line.drug, line.day, *line.authors)
        return " ".join((*said, *(one.words for one in self.reasons))).casefold()


class Filter(msgspec.Struct, frozen=True):
    """What is asked for; an empty field asks nothing. `since` and `until` are days, both included."""

    text: str = ""
    since: str = ""
    until: str = ""
    protocol: str = ""
    room: str = ""
    author: str = ""
    look: bool = False
    """Only what needs a look."""
    only: frozenset[str] = frozenset()
    """Only these sessions: what stands behind a figure."""


def found(lines: Iterable[tuple[Line, Origin]], names: Mapping[str, str], utc: int, today: date) -> tuple[Found, ...]:
    """Every session in the order of the table. `names` by pseudonym, as the library knows them."""
    rows = []
    for line, origin in lines:
        reasons = line.reasons
        if line.state == "ended" or line.rems == "owed":  # what time alone brings about: asked of few
            reasons = reasons_at(line, utc, today)
        rank = reasons[0].rank if reasons else QUIET
        rows.append(Found(line, reasons, rank, names.get(line.pseudonym, ""), origin))
    rows.sort(key=lambda one: (one.line.day, one.line.at), reverse=True)
    rows.sort(key=lambda one: QUIET if one.line.state == "signed-off" else one.rank)
    return tuple(rows)


def filtered(rows: Sequence[Found], wanted: Filter) -> tuple[Found, ...]:
    """The sessions that are asked for, in the same order."""
    if wanted == Filter():
        return tuple(rows)
    words = wanted.text.casefold().split()
    return tuple(one for one in rows if _matches(one, wanted, words))


def _matches(one: Found, wanted: Filter, words: Sequence[str]) -> bool:
    line = one.line
    asked = (
        (not wanted.look or one.needs_a_look)
        and (not wanted.since or line.day >= wanted.since)
        and (not wanted.until or line.day <= wanted.until)
        and (not wanted.protocol or line.protocol == wanted.protocol)
        and (not wanted.room or line.room == wanted.room)
        and (not wanted.author or wanted.author in line.authors)
        and (not wanted.only or line.id in wanted.only)
    )
    if not asked or not words:
        return asked
    haystack = one.haystack
    return all(word in haystack for word in words)


class Choices(msgspec.Struct, frozen=True):
    """What the filters can be set to, as it occurs."""

    protocols: tuple[str, ...]
    rooms: tuple[str, ...]
    authors: tuple[str, ...]


class Overview(msgspec.Struct, frozen=True):
    """What holds of all sessions, whatever is shown of them; worked out once."""

    total: int
    look: int
    """How many need a look."""
    quiet: tuple[str, ...]
    """The quiet ones that wait for the lead's sign-off, oldest first: what one sitting goes through."""
    choices: Choices


def overview(rows: Sequence[Found]) -> Overview:
    """What holds of these sessions."""
    return Overview(
        total=len(rows),
        look=sum(one.rank < QUIET and one.line.state != "signed-off" for one in rows),
        quiet=tuple(one.line.id for one in reversed(rows) if one.rank == QUIET and one.can_be_signed_off),
        choices=_choices(rows),
    )


def _choices(rows: Sequence[Found]) -> Choices:
    groups = {one.line.authors for one in rows}
    return Choices(
        protocols=_occurring(one.line.protocol for one in rows),
        rooms=_occurring(one.line.room for one in rows),
        authors=_occurring(author for group in groups for author in group),
    )


def _occurring(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(word for word in set(words) if word))
