"""The tables of measurements: spot sets, streams by the minute, values behind alerts, corrections.

Owns their columns; a column stands only where some row fills it. Refuses to compute: it spells out the summary.
"""

from __future__ import annotations

from itertools import groupby

from kat_monitor.reports.corrections import ADDENDUM
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_readings import Cell, RealReading, SetRow, StreamMinute
from kat_monitor.reports.style import DateOrder
from kat_monitor.reports.tables import ENTERED, WHEN, Table, Text, entered, muted, table, when
from kat_monitor.reports.times import clock_s, minute_text, since
from kat_monitor.reports.words import label, marked, number, unit, with_unit, words
from kat_monitor.vitals import VITALS, Quality, Source

_PAIR = ("systolic", "diastolic")
ABREAST = 3
"""Streams that one table holds side by side."""


# --- spot sets --------------------------------------------------------------------------------------------------------


def spot_table(summary: Summary, dates: DateOrder) -> Table:
    """Every cuff, typed, imported and scored value."""
    present = {cell.vital for row in summary.sets for cell in row.cells}
    vitals = [vital for vital in VITALS if vital in present and vital != "diastolic"]
    looks = any(row.look for row in summary.sets)
    columns = [*WHEN, *((_heading(vital), "auto", "right") for vital in vitals)]
    columns += [("Look", "auto", "left")] if looks else []
    columns += [("Source", "auto", "left"), ("By", "1fr", "left"), ENTERED]
    rows = (
        (
            *when(row.observed),
            *(_vital_cell(row, vital) for vital in vitals),
            *((words(row.look),) if looks else ()),
            words(row.source.value),
            _by(row),
            entered(row.observed, row.entered, dates),
        )
        for row in summary.sets
    )
    note = "Every cuff, typed, imported and scored value."
    if any(one.source is Source.IMPORTED for one in summary.minutes):
        note = "Every cuff, typed and scored value, and of the recording what raised or ended an alert or was changed."
    return table("Measurements", columns, rows, note)


def _heading(vital: str) -> str:
    name = "BP" if vital == "systolic" else label(vital)
    return f"{name} {unit(vital)}".rstrip()


def _by(row: SetRow) -> Text:
    return f"{row.by} ({row.site})" if row.site else row.by


def _vital_cell(row: SetRow, vital: str) -> Text:
    cells = {cell.vital: cell for cell in row.cells}
    if vital == "systolic":
        pair = [cells[one] for one in _PAIR if one in cells]
        return _shown(pair) if pair else ""
    return _shown([cells[vital]]) if vital in cells else ""


def _shown(cells: list[Cell]) -> Text:
    """One value, or a pair with a stroke between."""
    was = "/".join(number(cell.value if cell.status == "original" else cell.was) for cell in cells)
    if all(cell.status == "struck" for cell in cells):
        return {"t": was, "s": "struck"}
    text = "/".join(number(cell.value) for cell in cells)
    odd = dict.fromkeys(words(cell.quality.value) for cell in cells if cell.quality is not Quality.OK)
    text = " ".join([text, *odd])
    if any(cell.status != "original" for cell in cells):
        return {"t": text, "s": "strong", "was": was}
    return text


# --- streams ----------------------------------------------------------------------------------------------------------


def minutes_tables(summary: Summary) -> list[Table]:
    """Per minute of each stream the lowest, median and highest real reading with its time; three streams a table."""
    vitals = [vital for vital in VITALS if any(line.vital == vital for line in summary.minutes)]
    return [_minutes_table(summary, vitals[at : at + ABREAST]) for at in range(0, len(vitals), ABREAST)]


def _minutes_table(summary: Summary, vitals: list[str]) -> Table:
    columns = [("T+" if summary.t0 else "Minute", "auto", "right")]
    for vital in vitals:
        name = f"{label(vital)} {unit(vital)}".rstrip()
        columns += [(f"{name} low", "1fr", "right"), ("median", "1fr", "right"), ("high", "1fr", "right")]
    rows = []
    for minute, group in groupby(summary.minutes, key=lambda line: line.minute):
        lines = {line.vital: line for line in group if line.vital in vitals}
        if lines:
            rows.append(_minute_row(minute, lines, vitals))
    stretch = "minute" if summary.every_min == 1 else f"stretch of {summary.every_min} minutes"
    what = "Recording" if any(one.source is Source.IMPORTED for one in summary.minutes) else "Streams"
    note = (
        f"Lowest, median and highest real reading of each {stretch}, with the time at which it was read; the median "
        "of an even number is the lower of the two in the middle. Every value stands in the record attached to the PDF."
    )
    return table(f"{what} by the {stretch}: {', '.join(map(label, vitals))}", columns, rows, note)


def _minute_row(minute: int, lines: dict[str, StreamMinute], vitals: list[str]) -> tuple[Text, ...]:
    row: list[Text] = [minute_text(minute)]
    for vital in vitals:
        line = lines.get(vital)
        row += ["", "", ""] if line is None else [_real(one) for one in (line.lowest, line.median, line.highest)]
    return tuple(row)


def _real(one: RealReading) -> Text:
    return {"t": number(one.value), "at": clock_s(one.when)}


# --- values behind alerts ---------------------------------------------------------------------------------------------


def decisive_table(summary: Summary) -> Table:
    """Every stream value that raised, repeated, reopened or ended an alert; spot values stand in their own table."""
    columns = (*WHEN, ("Alert", "auto", "right"), ("It", "auto", "left"), ("Value", "2fr", "left"),
               ("Source", "1fr", "left"), ("Event", "auto", "right"))  # fmt: skip
    rows = (
        (
            *when(one.when), number(one.alert), one.did,
            f"{label(one.vital)} {marked(one.value, one.quality)} {unit(one.vital)}".rstrip(),
            words(one.source.value), number(one.seq),
        )
        for one in summary.decisive
        if one.source.is_streaming
    )  # fmt: skip
    return table("Stream values that raised or ended an alert", columns, rows, "As they were first entered.")


# --- corrections ------------------------------------------------------------------------------------------------------


def corrections_table(summary: Summary) -> Table:
    """What was changed after it was entered, beside its original."""
    columns = (*WHEN, ("What", "1fr", "left"), ("Was", "2fr", "left"), ("Now", "2fr", "left"),
               ("Reason", "2fr", "left"), ("By", "1fr", "left"), ("Entered", "auto", "left"))  # fmt: skip
    rows = (
        (
            *when(one.observed),
            one.what,
            one.was if one.now == ADDENDUM else {"t": one.was, "s": "struck"},
            one.now,
            one.reason,
            one.by,
            clock_s(one.entered),
        )
        for one in summary.corrections
    )
    return table("Corrections", columns, rows, "The original stays in the record.")


def findings_table(summary: Summary) -> Table:
    """Late and corrected values that would have alerted."""
    columns = (*WHEN, ("Finding", "2fr", "left"), ("Value", "1fr", "left"), ("Seen", "auto", "left"))
    rows = (
        (
            *when(one.observed),
            one.text,
            with_unit(one.vital, one.value),
            muted(f"{since(one.seen)} {clock_s(one.seen)}"),
        )
        for one in summary.findings
    )
    return table("Late findings", columns, rows, "Entered or corrected later; they would have alerted.")
