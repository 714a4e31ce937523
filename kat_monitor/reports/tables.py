"""A table as data, for whatever sets it on a page.

Owns the shape and the columns that most tables begin with. Refuses to know fonts and widths in points.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kat_monitor.reports.instant import Instant
from kat_monitor.reports.style import DateOrder
from kat_monitor.reports.times import clock_s, late, since

Text = str | dict[str, str]
"""A cell: plain, or `{"t": text, "s": manner, "was": what stood there first, "at": when}`; manners: muted, strong,
struck, high, medium, low."""
Column = tuple[str, str, str]
"""Heading, width (`auto`, or a part of the rest like `2fr`), alignment."""

WHEN: tuple[Column, Column] = (("T+", "auto", "right"), ("Time", "auto", "left"))
ENTERED: Column = ("Entered", "auto", "left")


MOST_ROWS = 2_000
"""Rows that one table prints: more is no longer read, and costs minutes to set. What is left out is counted."""


class Table(msgspec.Struct, frozen=True):
    """One table with its title and a line about how to read it."""

    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Text, ...], ...]


def table(heading: str, columns: Iterable[Column], rows: Iterable[tuple[Text, ...]], note: str = "") -> Table:
    """A table from whatever yields its rows; a column for the time of entry stands only where some row needs it."""
    columns, rows = tuple(columns), tuple(rows)
    if ENTERED in columns:
        place = columns.index(ENTERED)
        if not any(row[place] for row in rows):
            columns = columns[:place] + columns[place + 1 :]
            rows = tuple(row[:place] + row[place + 1 :] for row in rows)
    if len(rows) > MOST_ROWS:
        rest = f"The first {MOST_ROWS} of {len(rows)}; all of them stand in the record attached to the PDF."
        note, rows = f"{note} {rest}".strip(), rows[:MOST_ROWS]
    return Table(heading, note, columns, rows)


def when(instant: Instant) -> tuple[Text, Text]:
    """Minutes from the first dose, and local time to the second."""
    return since(instant), clock_s(instant)


def entered(observed: Instant, at: Instant, dates: DateOrder) -> Text:
    """When it was entered, where that was later; else nothing."""
    return muted(late(observed, at, dates))


def muted(text: str) -> Text:
    """Text of lesser weight."""
    return {"t": text, "s": "muted"} if text else ""
