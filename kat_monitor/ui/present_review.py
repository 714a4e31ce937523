"""The lead's table as a view: sessions with their small pictures, filters, what waits for a signature.

Owns the words of the table. Refuses to find and to order: `review.find` does.
"""

from __future__ import annotations

import msgspec

from kat_monitor.review.find import Filter, Found, Overview
from kat_monitor.review.reasons import Reason
from kat_monitor.session.endings import TITLES
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_kept import kept_words
from kat_monitor.words import joined, known, say, tr

STATES = {
    "unfinished": say("not ended"),
    "ended": say("to be signed"),
    "signed": say("waits for you"),
    "signed-off": say("signed off"),
}


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
    parts = [
        (
            tr("{total} session", total=view.all.total)
            if view.all.total == 1
            else tr("{total} sessions", total=view.all.total)
        )
    ]
    parts.append(
        (
            tr("{look} needs a look", look=view.all.look)
            if view.all.look == 1
            else tr("{look} need a look", look=view.all.look)
        )
        if view.all.look
        else tr("none needs a look")
    )
    if len(view.rows) != view.all.total:
        parts.append(
            tr("{count} shown{behind}", count=len(view.rows), behind=f": {view.behind}" if view.behind else "")
        )
    if view.working:
        parts.append(tr("{working} still being read", working=view.working))
    return joined(" · ", parts)


def who_words(one: Found) -> str:
    """Whose session it is: the name where the library knows it."""
    line = one.line
    synthetic = f"{line.synthetic.upper()}: " if line.synthetic else ""
    number = tr(", session {number}", number=line.number) if line.number else ""
    return f"{synthetic}{one.patient or line.pseudonym}{number}"


def where_words(one: Found) -> str:
    """Room and protocol, and that it came from another room."""
    line = one.line
    imported = tr("IMPORTED from {clinic}", clinic=line.clinic) if one.origin == "imported" else ""
    return joined(" · ", filter(None, (imported, line.room, _protocol(line.protocol))))


def _protocol(named: str) -> str:
    """A protocol with its version, those that come with the program in the language."""
    name, mark, version = named.rpartition(" v")
    return f"{known(name)}{mark}{version}"


def bar_words(label: str) -> str:
    """What a bar of the month stands for: the program's own words, codes and protocols in the language."""
    return known(label) if known(label) != label else _protocol(label)


def dose_words(one: Found) -> str:
    """What was given and the highest pressure."""
    line = one.line
    dose = tr("{drug} {mg:g} mg", drug=known(line.drug), mg=line.mg) if line.mg else tr("no dose")
    return dose


def peak_words(one: Found) -> str:
    """The highest systolic pressure after the dose."""
    return "" if one.line.systolic is None else tr("peak {systolic:g}", systolic=one.line.systolic)


def look_words(one: Found) -> str:
    """Why it needs a look; nothing for a quiet one."""
    return joined("; ", map(reason_words, one.reasons))


def reason_words(reason: Reason) -> str:
    """One reason, as it was kept."""
    return kept_words(reason.words) if reason.kind == "seal" else stored_words(reason.words)


def state_words(one: Found) -> str:
    """How it ended and who has still to do something."""
    if one.line.problem:
        return tr("record not intact")
    ending = TITLES.get(one.line.ending, "")
    state = STATES[one.line.state] if one.origin == "here" or one.line.state != "signed" else tr("signed there")
    return joined(" · ", filter(None, (ending, state)))


def sentence(one: Found) -> str:
    """The row read aloud."""
    look = tr("needs a look: {look_words}", look_words=look_words(one)) if one.needs_a_look else known("quiet")
    parts = (one.line.day, who_words(one), where_words(one), dose_words(one), peak_words(one), state_words(one), look)
    return joined(", ", (part for part in parts if part))
