"""The session as a workbook: an overview, then one sheet for each kind of thing, every value in full.

Owns sheets and columns. Numbers are numbers and times are a spreadsheet's own, in the zone in which the log was
opened, which the overview names. Text stays text: nothing is computed, nothing becomes a link. Refuses to leave a row
out: what does not fit on one sheet goes on on the next.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, NamedTuple

from kat_monitor.clock import from_iso
from kat_monitor.reports.front import answer_text, check_text, front
from kat_monitor.reports.instant import Instant
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_readings import Value
from kat_monitor.reports.style import Style
from kat_monitor.reports.words import words
from kat_monitor.vitals import VITALS

ROWS = 1_048_575
"""Rows under the heading that a sheet can hold."""
LONGEST = 32_000
"""Letters of a cell; a longer text is cut there and says so."""
_TIMES = ("observed", "entered", "given", "since", "ended", "due", "taken", "countersigned")
_WIDTHS = dict.fromkeys(_TIMES, 23) | {"text": 60, "body": 40, "proof": 60, "reason": 40, "what": 30, "criterion": 34}
_DAY_MS = 86_400_000
_EPOCH = 25_569
"""Days from a spreadsheet's day 0 to 1970-01-01."""

Cell = str | int | float | bool | None | Instant


class Sheet(NamedTuple):
    """One sheet: its name, its columns, its rows."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]
    widths: Mapping[str, int] = _WIDTHS


def workbook(summary: Summary, style: Style) -> bytes:
    """The workbook's bytes; the same summary gives the same ones."""
    import xlsxwriter  # type: ignore[import-untyped]

    made = io.BytesIO()
    options = {
        "in_memory": True, "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
        "strings_to_numbers": False, "nan_inf_to_errors": False,
    }  # fmt: skip
    with xlsxwriter.Workbook(made, options) as book:
        book.set_properties({"title": f"Session {summary.pseudonym}", "created": _created(summary)})
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1}),
            "time": book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss.000"}),
        }
        for sheet in sheets(summary, style):
            _write(book, formats, sheet)
    return made.getvalue()


def _created(summary: Summary) -> datetime:
    return datetime.fromtimestamp(from_iso(summary.newest.at) // 1000, UTC).replace(tzinfo=None)


def sheets(summary: Summary, style: Style) -> tuple[Sheet, ...]:
    """Every sheet, the overview first."""
    overview = Sheet("Overview", ("what", "text"), _overview(summary, style))
    return (overview, *_measured(summary), *_attention(summary), *_going_home(summary), _events(summary))


def _measured(summary: Summary) -> Iterable[Sheet]:
    columns = ("seq", "observed", "entered", "t_min", "vital", "value", "unit", "quality", "source", "by", "status")
    rows = (
        (
            one.seq, one.observed, one.entered, one.observed.minute, one.vital, one.value, VITALS[one.vital].unit,
            one.quality.value, one.source.value, one.by, one.status,
        )
        for one in summary.values
        if not one.source.is_streaming
    )  # fmt: skip
    yield Sheet("Vitals", columns, rows)
    yield _streams(summary)
    given = (
        "seq",
        "given",
        "entered",
        "t_min",
        "drug",
        "route",
        "mg",
        "mg_per_kg",
        "weight_kg",
        "device",
        "by",
        "text",
    )
    doses = (
        (
            one.seq, one.given, one.entered, one.given.minute, one.drug, one.route, one.mg, one.mg_per_kg,
            one.weight_kg, one.device, one.by, "; ".join(f"{what}: {text}" for what, text in one.details),
        )
        for one in summary.doses
    )  # fmt: skip
    yield Sheet("Doses", given, doses)


def _attention(summary: Summary) -> Iterable[Sheet]:
    columns = (
        "seq", "since", "ended", "t_min", "priority", "kind", "rule", "vital", "value", "limit", "text", "response_s",
        "answer", "reason",
    )  # fmt: skip
    rows = (
        (
            one.seq, one.since, one.ended, one.since.minute, one.priority, one.kind, one.rule, one.vital, one.value,
            one.limit, one.text, one.response_s, answer_text(one), one.end_reason,
        )
        for one in summary.alerts
    )  # fmt: skip
    yield Sheet("Alerts", columns, rows)
    held = ("seq", "since", "ended", "t_min", "kind", "what", "count", "seconds", "by", "reason")
    quiets = (
        (
            one.seq, one.start, one.end, one.start.minute, one.kind, one.what, one.count, one.seconds, one.by,
            one.reason,
        )
        for one in summary.quiets
    )  # fmt: skip
    yield Sheet("Paused, off or held", held, quiets, _WIDTHS | {"what": 60, "by": 20})
    checks = (
        (one.due, one.done, one.due.minute, one.state, check_text(one.state, one.late_min)) for one in summary.checks
    )
    yield Sheet("Checks", ("due", "taken", "t_min", "state", "text"), checks)


def _going_home(summary: Summary) -> Iterable[Sheet]:
    gates = ((one.label, one.state, one.why, one.by, one.entered) for one in summary.gates)
    yield Sheet("Gates", ("gate", "state", "text", "by", "entered"), gates)
    criteria = ((one.label, one.state, one.how, one.proof) for one in summary.criteria)
    yield Sheet("Going home", ("criterion", "state", "how", "proof"), criteria)
    columns = ("seq", "entered", "what", "reason", "prescriber", "by", "telephone", "countersigned")
    waivers = (
        (
            one.seq, one.entered, ", ".join(words(part) for part in one.what), one.reason, one.prescriber, one.by,
            one.telephone, one.countersigned,
        )
        for one in (*summary.waivers, *summary.overrides)
    )  # fmt: skip
    yield Sheet("Waivers", columns, waivers)


def _events(summary: Summary) -> Sheet:
    columns = ("seq", "observed", "entered", "t_min", "kind", "by", "role", "text", "body")
    rows = (
        (one.seq, one.observed, one.entered, one.observed.minute, one.kind, one.by, one.role, one.text, one.body)
        for one in summary.events
    )
    return Sheet("Events", columns, rows)


def _streams(summary: Summary) -> Sheet:
    """One row a measurement of a stream, a column a vital; what is not plainly good stands in the last column."""
    rows = [one for one in summary.values if one.source.is_streaming]
    vitals = [vital for vital in VITALS if any(one.vital == vital for one in rows)]
    columns = ("seq", "observed", "entered", "t_min", *(f"{one} {VITALS[one].unit}" for one in vitals), "by", "remark")
    return Sheet("Streams", columns, (_second(list(one), vitals) for _, one in groupby(rows, key=lambda row: row.seq)))


def _second(rows: Sequence[Value], vitals: Sequence[str]) -> Sequence[Cell]:
    first = rows[0]
    found = {one.vital: one.value for one in rows}
    odd = [
        f"{one.vital}: {', '.join(words)}"
        for one in rows
        if (words := [word for word in (one.quality.value, one.status) if word not in ("ok", "original")])
    ]
    late = None if first.entered.t == first.observed.t else first.entered
    return (
        first.seq, first.observed, late, first.observed.minute, *(found.get(vital) for vital in vitals), first.by,
        "; ".join(odd),
    )  # fmt: skip


def _overview(summary: Summary, style: Style) -> Iterable[Sequence[Cell]]:
    said: dict[str, Any] = front(summary, style.dates)
    yield said["title"], said["pseudonym"]
    yield "Stamp", said["stamp"]
    yield "Place", said["place"]
    yield "Date", said["date"]
    yield "Offset of all times from UTC", summary.opened.at[-6:]
    yield "About", said["about"]
    for banner in said["banners"]:
        yield "Banner", banner
    for fact in said["facts"]:
        yield fact["name"], "; ".join(fact["lines"])
    yield "Needs a look", "; ".join(said["looks"]) or "nothing"
    for one in said["readings"]:
        yield one["name"], " ".join(filter(None, (one["value"], one["unit"], *one["lines"])))
    yield "Alerts", said["alerts"]["line"]
    yield "Going home", said["criteria_line"]
    yield "Ride home", "; ".join(said["ride"])
    for one in said["signatures"]:
        yield "Signature", f"{one['name']}{one['when']}: {one['text']}"
    yield "State of the record", said["head"]
    yield "Hash", said["hash"]
    yield "Notice", said["notice"]


# --- writing ----------------------------------------------------------------------------------------------------------


def _write(book: Any, formats: dict[str, Any], sheet: Sheet) -> None:
    page, number = _page(book, formats, sheet, sheet.name), 1
    for count, row in enumerate(sheet.rows):
        if count and count % ROWS == 0:
            number += 1
            page = _page(book, formats, sheet, f"{sheet.name} {number}")
        for at, cell in enumerate(row):
            if cell is not None and cell != "":
                _put(page, formats, count % ROWS + 1, at, cell)


def _page(book: Any, formats: dict[str, Any], sheet: Sheet, name: str) -> Any:
    page = book.add_worksheet(name)
    page.freeze_panes(1, 0)
    for at, column in enumerate(sheet.columns):
        page.set_column(at, at, sheet.widths.get(column, 12))
        page.write_string(0, at, column, formats["head"])
    return page


def _put(page: Any, formats: dict[str, Any], row: int, at: int, cell: Cell) -> None:
    if isinstance(cell, Instant):
        page.write_number(row, at, _serial(cell), formats["time"])
    elif isinstance(cell, bool):
        page.write_boolean(row, at, cell)
    elif isinstance(cell, int | float):
        page.write_number(row, at, cell)
    elif isinstance(cell, str):
        page.write_string(row, at, cell if len(cell) <= LONGEST else f"{cell[:LONGEST]} [cut]")


def _serial(instant: Instant) -> float:
    """Local wall time as a spreadsheet counts it: days since the end of 1899."""
    return from_iso(f"{instant.at[:23]}+00:00") / _DAY_MS + _EPOCH
