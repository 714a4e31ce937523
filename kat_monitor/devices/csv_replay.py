"""Recorded vital signs from a CSV file, row by row, with nothing guessed.

Owns the columns, the order of rows and what a cell means. Refuses a file whose time or numbers it would have to guess,
with line and column; a value that no adult shows, a pair that cannot be true and half a blood pressure become "no
value", counted, and the row stays.

- Comma-separated UTF-8 with a header line; a byte order mark, CRLF and quoted cells are fine, semicolons are not.
- `minute` (from T0; negative and fractional allowed) or `time` (ISO 8601 with offset), not both; strictly rising.
- Then any vitals by name. `systolic` and `diastolic` come together, for a blood pressure is stored whole or as `map`.
- Blank: not measured. 0 in a pressure, a rate of the heart or SpO2: no signal. `resp_rate` 0 is apnoea.
"""

from __future__ import annotations

import csv
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from kat_monitor.clock import MINUTE, named
from kat_monitor.vitals import PULSE, VITALS, Number, Quality, Reading, is_recordable, pair_is_possible, reading

NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
TIMES = ("minute", "time")
PAIR = ("systolic", "diastolic")
LONGEST_MINUTE = 10_000_000
"""19 years; a minute beyond it is a date in the wrong column."""


class CsvError(ValueError):
    """The file cannot be replayed; `line` counts from 1, `column` is the name in the header or None."""

    def __init__(self, line: int, column: str | None, problem: str) -> None:
        where = f"line {line}" if column is None else f"line {line}, column {column}"
        super().__init__(f"{where}: {problem}")
        self.line = line
        self.column = column


class ReplayRow(msgspec.Struct, frozen=True):
    """One row. `t_ms` counts from T0 and may be negative; without readings nothing is recorded for it."""

    minute: float
    t_ms: int
    readings: tuple[Reading, ...]


class Recording(msgspec.Struct, frozen=True):
    """A whole file. `t0_utc` is T0 in ms since 1970 where the file or the caller says it, else None.

    `warnings` are lines for people; `counts` says how often each vital was `implausible` or `invalid` (half a pair).
    """

    rows: tuple[ReplayRow, ...]
    warnings: tuple[str, ...]
    counts: dict[str, int]
    t0_utc: int | None


class _Header(msgspec.Struct, frozen=True):
    """Which column means what."""

    clock: str
    clock_at: int
    vitals: tuple[tuple[str, int], ...]
    width: int
    extra: tuple[str, ...]


def read_recording(path: Path, dose_at: int | None = None) -> Recording:
    """Read a CSV file; `dose_at` (ms since 1970) is T0. Raises CsvError, or OSError where the file cannot be read."""
    with path.open("rb") as lines:
        return read_lines(lines, dose_at)


def read_lines(lines: Iterable[bytes], dose_at: int | None = None) -> Recording:
    """Read the lines of a CSV file, one at a time. Raises CsvError."""
    table = _table(lines)
    header = _header(next(table, (1, [""]))[1])
    counts: Counter[str] = Counter()
    rows: list[ReplayRow] = []
    t0 = dose_at
    last: int | None = None
    for line, cells in table:
        _check_width(header, line, cells)
        if header.clock == "time":
            utc = _utc(line, cells[header.clock_at])
            t0 = utc if t0 is None else t0
            t_ms = utc - t0
            _check_near(line, "time", cells[header.clock_at], t_ms)
        else:
            t_ms = _minute(line, cells[header.clock_at])
        if last is not None and t_ms <= last:
            order = "the same as" if t_ms == last else "earlier than"
            raise CsvError(line, header.clock, f"{cells[header.clock_at].strip()} is {order} the row before")
        last = t_ms
        values = _values(header, line, cells)
        rows.append(ReplayRow(t_ms / MINUTE, t_ms, _readings(values, counts)))
    if not rows:
        raise CsvError(2, None, "there is no row under the header")
    return Recording(tuple(rows), (*_extras(header), *_oddities(counts)), dict(counts), t0)


def _text(lines: Iterable[bytes]) -> Iterator[str]:
    """Decode line by line, so that what is not text has a line number."""
    for number, line in enumerate(lines, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise CsvError(number, None, "this is not UTF-8 text; save the table as CSV (UTF-8)") from None


def _table(lines: Iterable[bytes]) -> Iterator[tuple[int, list[str]]]:
    """Rows of cells with their line numbers; blank lines are passed over."""
    table = csv.reader(_text(lines), strict=True, skipinitialspace=True)
    while True:
        try:
            cells = next(table)
        except StopIteration:
            return
        except csv.Error as error:
            raise CsvError(table.line_num, None, f"this is not CSV ({error})") from None
        if len(cells) > 1 or "".join(cells).strip():
            yield table.line_num, cells


def _header(cells: list[str]) -> _Header:
    """Understand the header line."""
    names = [cell.strip() for cell in cells]
    if len(names) == 1 and (";" in names[0] or "\t" in names[0]):
        raise CsvError(1, None, "the columns are not separated by commas; save the table as comma-separated CSV")
    for name in (*TIMES, *VITALS):
        if names.count(name) > 1:
            raise CsvError(1, name, "this column is there twice")
    clocks = [name for name in TIMES if name in names]
    if not clocks:
        raise CsvError(1, "minute", "this column is missing; each row needs minute, or time with an offset")
    if len(clocks) > 1:
        raise CsvError(1, "time", "there is a minute column too; keep one of the two")
    vitals = tuple((name, names.index(name)) for name in VITALS if name in names)
    if not vitals:
        raise CsvError(1, None, f"there is no column with a vital sign; known: {', '.join(VITALS)}")
    missing = [name for name in PAIR if name not in names]
    if len(missing) == 1:
        raise CsvError(1, missing[0], "this column is missing; a blood pressure is stored whole, or as map alone")
    extra = tuple(name or f"number {at}" for at, name in enumerate(names, 1) if name not in (*TIMES, *VITALS))
    return _Header(clocks[0], names.index(clocks[0]), vitals, len(names), extra)


def _check_width(header: _Header, line: int, cells: list[str]) -> None:
    if len(cells) != header.width:
        raise CsvError(line, None, f"the row has {len(cells)} of {header.width} cells")


def _utc(line: int, cell: str) -> int:
    try:
        return named(cell.strip())
    except ValueError:
        raise CsvError(
            line,
            "time",
            f"{_quoted(cell)} is not a time with an offset (1900 to 2999), such as 2026-11-21T09:30:00+00:00",
        ) from None


def _minute(line: int, cell: str) -> int:
    """Whole milliseconds from T0."""
    minute = _number(line, "minute", cell)
    if minute is None:
        raise CsvError(line, "minute", "this cell is empty")
    t_ms = round(min(max(minute, -2 * LONGEST_MINUTE), 2 * LONGEST_MINUTE) * MINUTE)
    _check_near(line, "minute", cell, t_ms)
    return t_ms


def _check_near(line: int, column: str, cell: str, t_ms: int) -> None:
    if abs(t_ms) > LONGEST_MINUTE * MINUTE:
        raise CsvError(line, column, f"{_quoted(cell)} is too far from the dose")


def _number(line: int, column: str, cell: str) -> float | None:
    """A finite decimal number, or None for a blank cell."""
    text = cell.strip()
    if not text:
        return None
    number = float(text) if NUMBER.fullmatch(text) else math.nan
    if not math.isfinite(number):
        raise CsvError(line, column, f"{_quoted(cell)} is not a number")
    return number


def _quoted(cell: str) -> str:
    text = cell.strip()
    return repr(text if len(text) <= 40 else text[:40] + "...")


def _values(header: _Header, line: int, cells: list[str]) -> dict[str, float]:
    """The numbers of a row; blank cells are left out."""
    read = ((vital, _number(line, vital, cells[at])) for vital, at in header.vitals)
    return {vital: number for vital, number in read if number is not None}


def _readings(values: dict[str, float], counts: Counter[str]) -> tuple[Reading, ...]:
    """What the numbers of one row are worth; `counts` takes in those that lose their value."""
    qualities = {vital: _quality(vital, value) for vital, value in values.items()}
    for vital, quality in _judge_pair(values, qualities).items():
        qualities[vital] = quality
    counts.update(vital for vital, quality in qualities.items() if quality in (Quality.IMPLAUSIBLE, Quality.INVALID))
    return tuple(reading(vital, values[vital], quality) for vital, quality in qualities.items())


def _quality(vital: str, value: Number) -> Quality:
    if value == 0 and vital in PULSE:
        return Quality.NO_SIGNAL
    return Quality.OK if is_recordable(vital, value) else Quality.IMPLAUSIBLE


def _judge_pair(values: dict[str, float], qualities: dict[str, Quality]) -> dict[str, Quality]:
    """What becomes of systolic and diastolic: they are true together or not at all."""
    there = [vital for vital in PAIR if vital in values]
    if any(qualities[vital] is Quality.IMPLAUSIBLE for vital in there):
        return {vital: Quality.IMPLAUSIBLE for vital in there if qualities[vital] is Quality.OK}
    good = [vital for vital in there if qualities[vital] is Quality.OK]
    if len(good) == 1:
        return {good[0]: Quality.INVALID}
    if len(good) == 2 and not pair_is_possible(values["systolic"], values["diastolic"]):
        return dict.fromkeys(PAIR, Quality.IMPLAUSIBLE)
    return {}


def _extras(header: _Header) -> Iterator[str]:
    for name in header.extra:
        meant = re.sub(r"\W+", "_", name.lower())
        yield f"column {name} is ignored" + (f"; did you mean {meant}?" if meant in VITALS else "")


def _oddities(counts: Counter[str]) -> Iterator[str]:
    for vital, number in sorted(counts.items()):
        yield f"{vital}: {number} {'value' if number == 1 else 'values'} cannot be true; recorded as no value"
