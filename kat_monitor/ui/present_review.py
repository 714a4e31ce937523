"""The lead's table as a view: sessions with their small pictures, filters, what waits for a signature.

Owns the words of the table. Refuses to find and to order: `review.find` does.
"""

from __future__ import annotations

import msgspec

from kat_monitor.review.find import Filter, Found, Overview
from kat_monitor.session.endings import TITLES

STATES = {"unfinished": "not ended", "ended": "to be signed", "signed": "waits for you", "signed-off": "signed off"}


class ReviewView(msgspec.Struct, frozen=True):
    """The page: the sessions shown, what holds of all of them, and what the filters ask."""

    rows: tuple[Found, ...]
    all: Overview
    wanted: Filter
    behind: str = ""
    """What figure the sessions shown stand behind."""
    working: int = 0
    """Sessions whose digest is still being made."""
    read_only: bool = False


def standing(view: ReviewView) -> str:
    """The line under the title: how many there are, how many need a look, what is still being read."""
    parts = [f"{view.all.total} session{'' if view.all.total == 1 else 's'}"]
    parts.append(
        f"{view.all.look} need{'s' if view.all.look == 1 else ''} a look" if view.all.look else "none needs a look"
    )
    if len(view.rows) != view.all.total:
        parts.append(f"{len(view.rows)} shown{f': {view.behind}' if view.behind else ''}")
    if view.working:
        parts.append(f"{view.working} still being read")
    return " · ".join(parts)


def who_words(one: Found) -> str:
    """Whose session it is: the name where the library knows it."""
    line = one.line
    synthetic = f"{line.synthetic.upper()}: " if line.synthetic else ""
    number = f", session {line.number}" if line.number else ""
    return f"{synthetic}{one.patient or line.pseudonym}{number}"


def where_words(one: Found) -> str:
    """Room and protocol, and that it came from another room."""
    line = one.line
    imported = f"IMPORTED from {line.clinic}" if one.origin == "imported" else ""
    return " · ".join(filter(None, (imported, line.room, line.protocol)))


def dose_words(one: Found) -> str:
    """What was given and the highest pressure."""
    line = one.line
    dose = f"{line.drug} {line.mg:g} mg" if line.mg else "no dose"
    return dose


def peak_words(one: Found) -> str:
    """The highest systolic pressure after the dose."""
    return "" if one.line.systolic is None else f"peak {one.line.systolic:g}"


def look_words(one: Found) -> str:
    """Why it needs a look; nothing for a quiet one."""
    return "; ".join(reason.words for reason in one.reasons)


def state_words(one: Found) -> str:
    """How it ended and who has still to do something."""
    if one.line.problem:
        return "record not intact"
    ending = TITLES.get(one.line.ending, "")
    state = STATES[one.line.state] if one.origin == "here" or one.line.state != "signed" else "signed there"
    return " · ".join(filter(None, (ending, state)))


def sentence(one: Found) -> str:
    """The row read aloud."""
    look = f"needs a look: {look_words(one)}" if one.needs_a_look else "quiet"
    parts = (one.line.day, who_words(one), where_words(one), dose_words(one), peak_words(one), state_words(one), look)
    return ", ".join(part for part in parts if part)
