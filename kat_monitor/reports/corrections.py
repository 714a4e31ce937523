"""What was changed after it was entered, each beside its original: values, dose times, entries that were struck.

Owns the pairing of a correction with what stood there before it. Refuses to show a new value without the old one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from kat_monitor import events as ev
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model_readings import CorrectionLine, Value
from kat_monitor.reports.story import tell
from kat_monitor.reports.words import label, with_unit, words
from kat_monitor.session.state import Record
from kat_monitor.vitals import Number, Quality


def correction_lines(rows: Sequence[Value], frame: Frame) -> tuple[CorrectionLine, ...]:
    """Every correction and strike in the order of the log; `rows` are all values as entered."""
    history = frame.session.history
    records = {record.seq: record for record in history}
    targets = {r.event.target for r in history if isinstance(r.event, (ev.ReadingCorrected, ev.ReadingStruck))}
    originals: dict[int, dict[str, Value]] = {}
    for row in rows:
        if row.seq in targets:
            originals.setdefault(row.seq, {})[row.vital] = row
    texts = {seq: {vital: _spelled(vital, row.value, row.quality) for vital, row in found.items()}
             for seq, found in originals.items()}  # fmt: skip
    lines: list[CorrectionLine] = []
    for record in history:
        event = record.event
        if isinstance(event, (ev.ReadingCorrected, ev.ReadingStruck)) and event.target in originals:
            lines.extend(_reading(record, event, texts[event.target], originals[event.target], frame))
        elif isinstance(event, ev.DoseTimeCorrected):
            lines.extend(_dose_time(record, event, records.get(event.dose), frame))
        elif isinstance(event, ev.EntryStruck):
            lines.extend(_entry(record, event, records.get(event.target), frame))
    return tuple(lines)


def _reading(
    record: Record,
    event: ev.ReadingCorrected | ev.ReadingStruck,
    before: dict[str, str],
    originals: dict[str, Value],
    frame: Frame,
) -> Iterator[CorrectionLine]:
    if isinstance(event, ev.ReadingCorrected):
        new = {one.vital: _spelled(one.vital, one.value, one.quality) for one in event.readings}
    else:
        new = dict.fromkeys(event.vitals or tuple(before), "struck")
    for vital in [one for one in new if one in originals]:
        yield CorrectionLine(
            seq=record.seq, target=event.target, what=label(vital), was=before[vital], now=new[vital],
            reason=event.reason, observed=originals[vital].observed, entered=frame.entered(record),
            by=frame.name(event.by),
        )  # fmt: skip
        before[vital] = new[vital]


def _spelled(vital: str, value: Number | None, quality: Quality) -> str:
    return words(quality.value) if value is None else with_unit(vital, value)


def _dose_time(
    record: Record, event: ev.DoseTimeCorrected, dose: Record | None, frame: Frame
) -> Iterator[CorrectionLine]:
    if dose is None:
        return
    now = frame.at(event.given_t, dose)
    yield CorrectionLine(
        seq=record.seq, target=event.dose, what="Time of dose",
        was=frame.at(cast(ev.DoseGiven, dose.event).given_t, dose).at[11:19], now=now.at[11:19], reason=event.reason,
        observed=now, entered=frame.entered(record), by=frame.name(event.by),
    )  # fmt: skip


def _entry(record: Record, event: ev.EntryStruck, target: Record | None, frame: Frame) -> Iterator[CorrectionLine]:
    told = None if target is None else tell(target, frame)
    if told is None or target is None:
        return
    yield CorrectionLine(
        seq=record.seq, target=event.target, what=told.what, was=told.text or told.what, now="struck",
        reason=event.reason, observed=frame.entered(target) if told.t is None else frame.at(told.t, target),
        entered=frame.entered(record), by=frame.name(event.by),
    )  # fmt: skip
