"""What a person typed into a field, as a value or as what is wrong with it.

Owns the reading of numbers, times, dates and PINs. Refuses to clamp, to round and to guess: what can be read in two
ways is asked again, and the text stays where it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from kat_monitor.clock import HOUR, MINUTE, local, zone_of
from kat_monitor.ui.present_words import day_text
from kat_monitor.vitals import Number, tidy
from kat_monitor.words import tr

DAY = 24 * HOUR


class Typed(NamedTuple):
    """A value, or what is wrong with the text; `echo` says in words how the text was understood."""

    value: Any = None
    problem: str = ""
    echo: str = ""


Parse = Callable[[str], Typed]


class Now(NamedTuple):
    """The instant of a page: session clock in ms, wall time in ms since 1970, minutes east of Greenwich."""

    t: int
    utc: int
    zone_minutes: int = 0

    def local(self, t: int) -> datetime:
        """Wall time of an instant of the session's clock, in the session's own zone."""
        return local(self.utc + t - self.t, zone_of(self.zone_minutes))

    def clock(self, t: int) -> str:
        """`14:32`, with the day before it if it is not today: `yesterday 22:15`, `19 Nov 22:15`."""
        then = self.local(t)
        days = (self.local(self.t).date() - then.date()).days
        day = {0: "", 1: tr("yesterday "), -1: tr("tomorrow ")}.get(days, f"{day_text(then)} ")
        return f"{day}{then:%H:%M}"


# --- numbers ----------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,9})?")
_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")


@dataclass(frozen=True)
class NumberParse:
    """How a number is read, with a point or a comma; `above` is excluded, `least` and `most` end a scale."""

    above: Number | None
    least: Number | None
    most: Number | None
    whole: bool

    def __call__(self, text: str) -> Typed:
        """The number, or what is wrong with the text."""
        if not _NUMBER.fullmatch(text):
            return Typed(problem=tr("'{text}' is not a number", text=text))
        if _THOUSANDS.fullmatch(text):
            return Typed(
                problem=tr(
                    "'{text}' can be read as {text_2} or {text_3}: write one",
                    text=text,
                    text_2=text.replace(",", ""),
                    text_3=text.replace(",", "."),
                )
            )
        value = float(text.replace(",", "."))
        if self.whole and not value.is_integer():
            return Typed(problem=tr("a whole number, please"))
        if self.above is not None and value <= self.above:
            return Typed(problem=tr("must be more than {above}", above=self.above))
        if (self.least is not None and value < self.least) or (self.most is not None and value > self.most):
            return Typed(
                problem=tr("{text} is outside {least} to {most}", text=text, least=self.least, most=self.most)
                if self.most is not None
                else tr("must be at least {least}", least=self.least)
            )
        if tidy(value) != value:
            return Typed(problem=tr("at most 3 decimals"))
        return Typed(tidy(value))


def number(
    *, above: Number | None = None, least: Number | None = None, most: Number | None = None, whole: bool = False
) -> NumberParse:
    """How to read such a number."""
    return NumberParse(above, least, most, whole)


def text(*, most: int = 3000) -> Parse:
    """Any words, up to `most` letters."""

    def parse(typed: str) -> Typed:
        if len(typed) > most:
            return Typed(problem=tr("{count} letters; at most {most} fit", count=len(typed), most=most))
        return Typed(typed)

    return parse


def pin(typed: str) -> Typed:
    """A new PIN: 4 to 12 digits."""
    if not re.fullmatch(r"[0-9]{4,12}", typed):
        return Typed(problem=tr("a PIN has 4 to 12 digits"))
    return Typed(typed)


def initials(typed: str) -> Typed:
    """One to four letters, as capitals."""
    if not re.fullmatch(r"\w{1,4}", typed) or any(sign.isdigit() or sign == "_" for sign in typed):
        return Typed(problem=tr("one to four letters"))
    return Typed(typed.upper())


# --- times and dates --------------------------------------------------------------------------------------------------

_CLOCK = re.compile(r"(?:(yesterday|today)\s+)?([01]?\d|2[0-3])[:.]([0-5]\d)", re.IGNORECASE)
_AGO = re.compile(r"(?:(\d+(?:[.,]\d+)?)\s*(?:h|hours?))?\s*(?:(\d+)\s*(?:min|minutes?|m))?(?:\s*ago)?", re.IGNORECASE)


def instant(now: Now, *, oldest: int = 3 * DAY) -> Parse:
    """How to read a time in the past, as ms of the clock: `14:20`, `yesterday 22:15`, `6 h`, `1 h 30 min ago`, `now`.

    A clock time is its most recent one. Older than `oldest` ms: it cannot be meant.
    """

    def parse(typed: str) -> Typed:
        plain = _in_english(typed.casefold())
        if plain == "now":
            return Typed(now.t, echo=said_time(now, now.t))
        t = _clock_time(now, plain)
        if t is None:
            t = _ago(now, plain)
        if t is None:
            return Typed(problem=tr("'{typed}' is not a time: write 14:20, or 6 h ago", typed=typed))
        if t > now.t or now.t - t > oldest:
            still = (
                tr("{typed} has not come yet", typed=typed)
                if _CLOCK.fullmatch(plain)
                else tr("{typed} is too long ago", typed=typed)
            )
            return Typed(problem=tr("{still}; it is {clock}", still=still, clock=now.clock(now.t)))
        return Typed(t, echo=said_time(now, t))

    return parse


def _in_english(typed: str) -> str:
    """The words of a time, which may be typed in the language of the window."""
    for word, english in ((tr("yesterday ").strip(), "yesterday"), (tr("today"), "today"), (tr("now"), "now")):
        if typed.startswith(word.casefold()):
            return english + typed.removeprefix(word.casefold())
    return typed


def said_time(now: Now, t: int) -> str:
    """`07:40, 6 h 20 min ago`."""
    return (
        tr("{clock}, {span} ago", clock=now.clock(t), span=span(now.t - t))
        if now.t - t >= MINUTE
        else tr("{clock}, now", clock=now.clock(t))
    )


def span(ms: int) -> str:
    """A length of time in hours and minutes: `6 h 20 min`, `45 min`."""
    hours, minutes = divmod(ms // MINUTE, 60)
    if not hours:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{hours} h", hours=hours)


def _clock_time(now: Now, typed: str) -> int | None:
    found = _CLOCK.fullmatch(typed)
    if found is None:
        return None
    here = now.local(now.t)
    then = here.replace(hour=int(found[2]), minute=int(found[3]), second=0, microsecond=0)
    day = (found[1] or "").casefold()
    if day == "yesterday" or (not day and then > here):
        then -= timedelta(days=1)
    return now.t - round((here - then).total_seconds() * 1000)


def _ago(now: Now, typed: str) -> int | None:
    found = _AGO.fullmatch(typed)
    if found is None or not (found[1] or found[2]):
        return None
    hours = float((found[1] or "0").replace(",", "."))
    return now.t - round(hours * HOUR) - int(found[2] or 0) * MINUTE


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def day(typed: str) -> Typed:
    """A date: `1984-02-29` or `29 Feb 1984`; gives ISO text."""
    spelled = re.fullmatch(r"(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?\s+(\d{4})", typed)
    plain = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", typed)
    if spelled and spelled[2][:3].casefold() in _MONTHS:
        parts = int(spelled[3]), _MONTHS.index(spelled[2][:3].casefold()) + 1, int(spelled[1])
    elif plain:
        parts = int(plain[1]), int(plain[2]), int(plain[3])
    else:
        return Typed(problem=tr("write the date as 1984-02-29 or 29 Feb 1984"))
    try:
        return Typed(date(*parts).isoformat())
    except ValueError:
        return Typed(problem=tr("there is no {typed}", typed=typed))


def birth_day(today: date) -> Parse:
    """How to read a date of birth, with the age that follows from it."""

    def parse(typed: str) -> Typed:
        read = day(typed)
        if read.problem:
            return read
        years = age(date.fromisoformat(read.value), today)
        if not 0 <= years <= 120:
            return Typed(problem=tr("that makes {years} years: look again", years=years))
        return read._replace(echo=tr("{years} years old", years=years))

    return parse


def age(born: date, today: date) -> int:
    """Whole years between two days."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def expiry(now: Now) -> Parse:
    """How to read an expiry: `2027-12` (to the end of that month) or `2027-12-31`; a past one is kept and said."""

    def parse(typed: str) -> Typed:
        month = re.fullmatch(r"(\d{4})-(\d{1,2})", typed) or re.fullmatch(r"(\d{1,2})[/.](\d{4})", typed)
        if month:
            year, number_ = sorted((int(month[1]), int(month[2])), reverse=True)
            if not 1 <= number_ <= 12:
                return Typed(problem=tr("there is no month {number}", number=number_))
            last = date(year + number_ // 12, number_ % 12 + 1, 1) - timedelta(days=1)
            read = Typed(f"{year:04d}-{number_:02d}")
        else:
            read = day(typed)
            if read.problem:
                return Typed(problem=tr("write the expiry as 2027-12 or 2027-12-31"))
            last = date.fromisoformat(read.value)
        over = last < now.local(now.t).date()
        return read._replace(echo=tr("EXPIRED") if over else "")

    return parse
