"""A session as CSV: one row a value, and beside it one row an event.

Owns the columns and the spelling. Files open right in a spreadsheet: UTF-8, CRLF line ends, times as ISO 8601 with
offset; a byte order mark where some letter is not ASCII, for without one a spreadsheet guesses. A text that a
spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) or that begins with an
apostrophe gets an apostrophe in front; `bare` takes it away again. Numbers stay numbers, a minus sign included, and a
missing value is an empty field beside its quality, never a 0.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from kat_monitor.reports.model import EventLine, Summary
from kat_monitor.reports.model_readings import Value
from kat_monitor.vitals import VITALS

VITALS_COLUMNS = (
    "seq", "observed_at", "entered_at", "t_min", "vital", "value", "unit", "quality", "source", "by", "status",
)  # fmt: skip
EVENT_COLUMNS = ("seq", "observed_at", "entered_at", "t_min", "kind", "by", "role", "text", "body")
BYTE_ORDER_MARK = "\ufeff"
_RISKY = ("=", "+", "-", "@", "\t", "\r", "'")


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def guarded(text: str) -> str:
    """The text so that a spreadsheet shows it instead of computing it, or stopping at a control character.

    Those are spelled as on the page, `[U+0000]`; the event's body beside it keeps the original.
    """
    shown = _CONTROL.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)
    return f"'{shown}" if shown.startswith(_RISKY) else shown


def bare(field: str) -> str:
    """What stood there before `guarded`."""
    return field[1:] if field.startswith("'") else field


def vitals_csv(summary: Summary) -> bytes:
    """Every value ever entered, in the order of the log, streams in full."""
    return _written(VITALS_COLUMNS, map(_value_row, summary.values))


def _value_row(one: Value) -> Sequence[str]:
    return (
        str(one.seq),
        one.observed.at,
        one.entered.at,
        _minute(one.observed.minute),
        one.vital,
        "" if one.value is None else str(one.value),
        VITALS[one.vital].unit,
        one.quality.value,
        one.source.value,
        guarded(one.by),
        one.status,
    )


def events_csv(summary: Summary) -> bytes:
    """Every event but measurements, in the order of the log, in words and with its body as JSON."""
    return _written(EVENT_COLUMNS, map(_event_row, summary.events))


def _event_row(one: EventLine) -> Sequence[str]:
    return (
        str(one.seq),
        one.observed.at,
        one.entered.at,
        _minute(one.observed.minute),
        one.kind,
        guarded(one.by),
        one.role,
        guarded(one.text),
        one.body,
    )


def _minute(minute: float | None) -> str:
    return "" if minute is None else str(minute).removesuffix(".0")


def _written(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows(rows)
    text = file.getvalue()
    return ("" if text.isascii() else BYTE_ORDER_MARK).encode() + text.encode("utf-8", "replace")
