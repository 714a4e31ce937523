"""What the vitals line says back while it is typed: what was understood, or what is wrong. No Qt."""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.session.entry import Entry, parse_entry
from kat_monitor.session.phases import minute_text
from kat_monitor.session.state import Session
from kat_monitor.ui.present_words import wall_text
from kat_monitor.words import joined, say, tr

HINT = say("158/94 88 97   or   bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 @-3")
LATE_MS = 120_000
"""Enter later than this after the first key asks for the time (clinic.md 4)."""


class EchoView(NamedTuple):
    """The echo: `words`, and whether they name a problem; `enter` says what Enter does now."""

    words: str
    is_problem: bool
    enter: str


def echo(text: str, session: Session | None, observed_t: int, t: int, confirming: bool) -> EchoView:
    """The echo of a line typed since `observed_t`. `confirming`: Enter was pressed once on odd values."""
    if not text.strip():
        return EchoView(HINT, False, "")
    entry = parse_entry(text)
    if entry.problem is not None:
        return EchoView(entry.problem, True, "")
    if not entry.is_complete:
        return EchoView(HINT, False, "")
    if is_late(entry, observed_t, t):
        return EchoView(
            tr("{echo}: begun {t} min ago. Add when: @-3 or @14:20", echo=entry.echo, t=(t - observed_t) // 60000),
            True,
            "",
        )
    when = _when(session, observed_t) if session is not None and not _has_time(entry) else ""
    words = f"{entry.echo}   {when}".rstrip()
    if entry.odd:
        odd = joined(", ", entry.odd)
        enter = tr("Enter again: keep it") if confirming else tr("Enter twice: store")
        return EchoView(tr("{words}   ·   {odd} is unusual", words=words, odd=odd), confirming, enter)
    return EchoView(words, False, tr("Enter: store"))


def is_late(entry: Entry, observed_t: int, t: int) -> bool:
    """Whether the line has been open so long that its time must be said."""
    return not _has_time(entry) and t - observed_t > LATE_MS


def _has_time(entry: Entry) -> bool:
    return entry.minutes_ago is not None or entry.clock is not None


def _when(session: Session, t: int) -> str:
    return tr("at {minute_text}", minute_text=minute_text(session, t) or wall_text(session, t))
