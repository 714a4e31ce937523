"""How instants are written on a page.

Owns the spellings: `10:16`, `10:16:00`, `T+40` (from an hour on `T+1:41`), `21 Nov 2026`. Refuses to compute: wall time
and minutes come with the instant.
"""

from __future__ import annotations

from kat_monitor.reports.instant import Instant
from kat_monitor.reports.style import DateOrder

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LATE_MS = 60_000
"""From this difference on, ms, an entry shows when it was entered beside when it was observed."""


def clock(instant: Instant) -> str:
    """Local time to the minute."""
    return instant.at[11:16]


def clock_s(instant: Instant) -> str:
    """Local time to the second."""
    return instant.at[11:19]


def date(instant: Instant, order: DateOrder) -> str:
    """Local date in the clinic's order, with the month in letters where an order of numbers could be mistaken."""
    year, month, day = instant.at[:10].split("-")
    if order == "year-month-day":
        return instant.at[:10]
    if order == "month-day-year":
        return f"{_MONTHS[int(month) - 1]} {int(day)}, {year}"
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def since(instant: Instant) -> str:
    """Whole minutes from the first dose, `T+41`, `T+1:41`, `T-5`; empty without a dose."""
    if instant.minute is None:
        return ""
    whole = int(abs(instant.minute) + 1e-9)
    return minute_text(-whole if instant.minute < 0 else whole)


def minute_text(minute: int) -> str:
    """A whole minute from the first dose: `T+41`, `T+1:41`, `T-5`."""
    sign, size = "-" if minute < 0 else "+", abs(minute)
    return f"T{sign}{size // 60}:{size % 60:02d}" if size >= 60 else f"T{sign}{size}"


def both(instant: Instant) -> str:
    """`T+41 (10:17)`, or the time alone without a dose."""
    return f"{since(instant)} ({clock(instant)})" if instant.minute is not None else clock(instant)


def late(observed: Instant, entered: Instant, order: DateOrder) -> str:
    """When it was entered, where that differs by a minute or more; with the date where that differs too."""
    if abs(entered.t - observed.t) < LATE_MS:
        return ""
    return clock_s(entered) if entered.at[:10] == observed.at[:10] else f"{date(entered, order)} {clock_s(entered)}"
