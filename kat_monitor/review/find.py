"""Finding sessions among thousands: a search in words and filters, over their lines.

Owns what is searched and the order of the table: what needs a look first, the newest first within. Refuses to open a
log or ask a library: lines come in, lines go out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import msgspec

from kat_monitor.review.digest import Line, Origin
from kat_monitor.review.reasons import QUIET, Reason, due, rank_of


class Found(msgspec.Struct, frozen=True):
    """A session as the table shows it: its line, every reason as of now, whose it is, where it came from."""

    line: Line
    reasons: tuple[Reason, ...]
    rank: int
    patient: str
    origin: Origin
    haystack: str
    """What is searched, in small letters."""

    @property
    def needs_a_look(self) -> bool:
        """Whether there is a reason and no lead has signed it off yet."""
        return self.rank < QUIET and self.line.state != "signed-off"

    @property
    def can_be_signed_off(self) -> bool:
        """Whether it waits for the lead: signed by the room, kept here, not signed off."""
        return self.origin == "here" and self.line.state == "signed"


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
    rows = [_found(line, origin, names.get(line.pseudonym, ""), utc, today) for line, origin in lines]
    rows.sort(key=lambda one: (one.line.day, one.line.at), reverse=True)
    rows.sort(key=lambda one: one.rank if one.needs_a_look else QUIET)
    return tuple(rows)


def _found(line: Line, origin: Origin, patient: str, utc: int, today: date) -> Found:
    late = due(line, utc, today) if line.rems == "owed" or line.state == "ended" else ()
    reasons = tuple(sorted((*line.reasons, *late), key=lambda one: one.rank)) if late else line.reasons
    said = (patient, line.id, line.pseudonym, line.room, line.protocol, line.drug, line.day, *line.authors)
    haystack = " ".join((*said, *(one.words for one in reasons))).casefold()
    return Found(line, reasons, rank_of(reasons), patient, origin, haystack)


def filtered(rows: Sequence[Found], wanted: Filter) -> tuple[Found, ...]:
    """The sessions that are asked for, in the same order."""
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
    return asked and all(word in one.haystack for word in words)


class Choices(msgspec.Struct, frozen=True):
    """What the filters can be set to, as it occurs."""

    protocols: tuple[str, ...]
    rooms: tuple[str, ...]
    authors: tuple[str, ...]


def choices(rows: Iterable[Found]) -> Choices:
    """What occurs among these sessions, by name."""
    lines = [one.line for one in rows]
    return Choices(
        protocols=_occurring(line.protocol for line in lines),
        rooms=_occurring(line.room for line in lines),
        authors=_occurring(author for line in lines for author in line.authors),
    )


def _occurring(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({word for word in words if word}))


def sitting(rows: Sequence[Found]) -> tuple[Found, ...]:
    """The quiet sessions that wait for the lead's sign-off, oldest first: what one sitting goes through."""
    return tuple(one for one in reversed(rows) if one.can_be_signed_off and not one.reasons)
