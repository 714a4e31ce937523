"""What was measured: every value with its status, spot sets, streams by the minute, the extremes, the baseline.

Owns the choice of readings that a page shows. Each is a stored one: the median of a minute is the lower of the two in
the middle, the peak is the reading that was highest. Refuses to average, smooth or bridge.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import cast

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model_readings import (
    BaselineLine,
    Cell,
    DecisiveValue,
    Extreme,
    RealReading,
    SetRow,
    Status,
    StreamMinute,
    Value,
)
from kat_monitor.session.baseline import baseline
from kat_monitor.session.state import Measurement, Record
from kat_monitor.vitals import VITALS, Number, Quality, Reading, Source

_PRESSURES = ("systolic", "diastolic", "map")


# --- every value ever entered -----------------------------------------------------------------------------------------


def values(records: Sequence[Record], frame: Frame) -> tuple[Value, ...]:
    """Every value in the order of the log. A correction adds its own row and strikes the one that it replaces."""
    changed = {r.event.target for r in records if isinstance(r.event, (ev.ReadingCorrected, ev.ReadingStruck))}
    rows: list[Value] = []
    in_effect: dict[int, dict[str, int]] = {}
    for record in records:
        event = record.event
        if isinstance(event, ev.VitalsObserved):
            if record.seq in changed:
                in_effect[record.seq] = {one.vital: len(rows) + at for at, one in enumerate(event.readings)}
            rows.extend(_entered(record, event, frame))
        elif isinstance(event, ev.ReadingCorrected):
            _correct(rows, in_effect.get(event.target, {}), record, event, frame)
        elif isinstance(event, ev.ReadingStruck):
            _strike(rows, in_effect.get(event.target, {}), event.vitals)
    return tuple(rows)


def _entered(record: Record, event: ev.VitalsObserved, frame: Frame) -> Iterator[Value]:
    observed, entered, by = frame.at(event.observed_t, record), frame.entered(record), frame.author(record)
    if event.observed_t == record.t:
        observed = entered
    for one in event.readings:
        yield Value(record.seq, observed, entered, one.vital, one.value, one.quality, event.source, by, "original")


def _correct(
    rows: list[Value], places: dict[str, int], record: Record, event: ev.ReadingCorrected, frame: Frame
) -> None:
    for one in event.readings:
        if one.vital not in places:
            continue
        old = rows[places[one.vital]]
        rows[places[one.vital]] = replace(old, status="struck")
        places[one.vital] = len(rows)
        by, entered = frame.author(record), frame.entered(record)
        rows.append(
            Value(record.seq, old.observed, entered, one.vital, one.value, one.quality, old.source, by, "corrected")
        )


def _strike(rows: list[Value], places: dict[str, int], vitals: Iterable[str]) -> None:
    for vital in tuple(vitals) or tuple(places):
        if vital in places:
            rows[places[vital]] = replace(rows[places[vital]], status="struck")
            del places[vital]


# --- spot measurements ------------------------------------------------------------------------------------------------


def spot_sets(frame: Frame) -> tuple[SetRow, ...]:
    """Every cuff, typed, imported and scored measurement, ascending by the time it was observed."""
    session = frame.session
    records = {record.seq: record for record in session.history if isinstance(record.event, ev.VitalsObserved)}
    return tuple(_set_row(one, records[one.seq], frame) for one in session.measurements)


def _set_row(one: Measurement, record: Record, frame: Frame) -> SetRow:
    event = cast(ev.VitalsObserved, record.event)
    now = {reading.vital: reading for reading in one.readings}
    return SetRow(
        seq=one.seq, observed=frame.at(one.t, record), entered=frame.entered(record), source=one.source,
        by=frame.name(one.by), look=one.look, site=event.site, status=one.status,
        cells=tuple(_cell(reading, now.get(reading.vital)) for reading in one.original),
    )  # fmt: skip


def _cell(first: Reading, now: Reading | None) -> Cell:
    if now is None:
        return Cell(vital=first.vital, value=None, quality=first.quality, status="struck", was=first.value)
    status: Status = "original" if now == first else "corrected"
    was = None if status == "original" else first.value
    return Cell(vital=first.vital, value=now.value, quality=now.quality, status=status, was=was)


# --- streams ----------------------------------------------------------------------------------------------------------


def in_effect(rows: Iterable[Value]) -> dict[str, list[Value]]:
    """Per vital the values that count, ascending by the time they were observed, in the vocabulary's order."""
    found: dict[str, list[Value]] = {vital: [] for vital in VITALS}
    for row in rows:
        if row.value is not None and row.status != "struck" and row.quality is not Quality.ARTEFACT:
            found[row.vital].append(row)
    for kept in found.values():
        kept.sort(key=_observed)
    return {vital: kept for vital, kept in found.items() if kept}


def streams(counted: dict[str, list[Value]]) -> dict[str, list[Value]]:
    """What of it came from a stream."""
    found = {vital: [row for row in rows if row.source.is_streaming] for vital, rows in counted.items()}
    return {vital: rows for vital, rows in found.items() if rows}


def stream_minutes(streamed: dict[str, list[Value]], zero: int, every: int = 1) -> tuple[StreamMinute, ...]:
    """Lowest, median and highest reading of each minute from `zero` (ms) of each stream, by minute, then by vital.

    `every`: minutes that are taken together.
    """
    span = every * MINUTE
    lines = [
        _minute(vital, part * every, list(group))
        for vital, rows in streamed.items()
        for part, group in groupby(rows, key=lambda row: (row.observed.t - zero) // span)
    ]
    return tuple(sorted(lines, key=lambda line: line.minute))


# --- long recordings --------------------------------------------------------------------------------------------------


MOST_IMPORTED = 600
"""Imported measurements that stand in the tables one by one; of more, as of a stream, three of each stretch do."""
_STRETCHES = (1, 5, 15, 60, 240, 1440)
_MOST_STRETCHES = 1_000


def is_dense(sets: Sequence[SetRow]) -> bool:
    """Whether so much was imported that it is shown as a stream is."""
    return sum(row.source is Source.IMPORTED for row in sets) > MOST_IMPORTED


def shown_sets(sets: tuple[SetRow, ...], decisive: Iterable[DecisiveValue]) -> tuple[SetRow, ...]:
    """The measurements that stand in the tables: of a dense recording those that were changed or decided an alert."""
    if not is_dense(sets):
        return sets
    told = {one.seq for one in decisive if one.did in ("raised", "ended")}
    return tuple(row for row in sets if row.source is not Source.IMPORTED or row.status or row.seq in told)


def imported_minutes(counted: dict[str, list[Value]], zero: int) -> tuple[int, tuple[StreamMinute, ...]]:
    """Of a dense recording, by how many minutes it is summed up, and its lines."""
    found = {vital: [row for row in rows if row.source is Source.IMPORTED] for vital, rows in counted.items()}
    found = {vital: rows for vital, rows in found.items() if rows}
    times = [rows[at].observed.t for rows in found.values() for at in (0, -1)]
    span = (max(times, default=0) - min(times, default=0)) / MINUTE
    every = next((one for one in _STRETCHES if span / one <= _MOST_STRETCHES), _STRETCHES[-1])
    return every, stream_minutes(found, zero, every)


def _minute(vital: str, minute: int, rows: list[Value]) -> StreamMinute:
    low, mid, high = (RealReading(number_of(row), row.observed) for row in three_of(rows))
    return StreamMinute(
        minute=minute, vital=vital, lowest=low, median=mid, highest=high, count=len(rows), source=rows[0].source
    )


def three_of(rows: Sequence[Value]) -> tuple[Value, Value, Value]:
    """The lowest, the lower median and the highest of some values; of equals the first."""
    ordered = sorted(rows, key=_size)
    return ordered[0], ordered[(len(ordered) - 1) // 2], _highest(ordered)


def _highest(rows: Iterable[Value]) -> Value:
    """The highest value, the first of equals."""
    return max(rows, key=lambda row: (number_of(row), -row.observed.t))


def _observed(row: Value) -> int:
    return row.observed.t


def _size(row: Value) -> Number:
    return number_of(row)


def number_of(row: Value) -> Number:
    """The value of a row that counts."""
    assert row.value is not None
    return row.value


# --- extremes and baseline --------------------------------------------------------------------------------------------


def peak_pressure(counted: dict[str, list[Value]], frame: Frame) -> Extreme | None:
    """The highest systolic pressure from the first dose on, else the highest MAP; the first of equals."""
    for vital in ("systolic", "map"):
        rows = _since_dose(counted, vital, frame)
        if rows:
            return _extreme(counted, _highest(rows), frame)
    return None


def lowest_spo2(counted: dict[str, list[Value]], frame: Frame) -> Extreme | None:
    """The lowest SpO2 from the first dose on; the first of equals."""
    rows = _since_dose(counted, "spo2", frame)
    return _extreme(counted, min(rows, key=_size), frame) if rows else None


def _since_dose(counted: dict[str, list[Value]], vital: str, frame: Frame) -> list[Value]:
    t0 = frame.session.t0
    return [row for row in counted.get(vital, ()) if t0 is None or row.observed.t >= t0]


def _extreme(counted: dict[str, list[Value]], row: Value, frame: Frame) -> Extreme:
    together = _PRESSURES if row.vital in _PRESSURES else ()
    same = [one for vital in together for one in counted.get(vital, ()) if one.observed.t == row.observed.t]
    return Extreme(
        vital=row.vital, value=number_of(row), when=row.observed, source=row.source, quality=row.quality, by=row.by,
        seq=row.seq, after_dose=frame.session.t0 is not None,
        beside={one.vital: number_of(one) for one in same if one.vital != row.vital},
    )  # fmt: skip


def baseline_lines(frame: Frame) -> tuple[BaselineLine, ...]:
    """The baseline of each vital that has one; empty where there were too few sets."""
    found = baseline(frame.session)
    if found is None:
        return ()
    return tuple(
        BaselineLine(
            vital=vital, value=found.medians[vital], low=min(numbers), high=max(numbers), count=len(numbers),
            after_dose=vital in found.after_dose,
        )
        for vital, numbers in found.values.items()
        if numbers
    )  # fmt: skip
