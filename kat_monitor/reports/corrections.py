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

ADDENDUM = "addendum"
"""What a signed record says instead of a new value: the original stands, and the text beside it."""


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
        elif isinstance(event, ev.AddendumWritten) and event.target is not None:
            lines.extend(_addendum(record, event, records.get(event.target), rows, frame))
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


def _addendum(
    record: Record, event: ev.AddendumWritten, target: Record | None, rows: Sequence[Value], frame: Frame
) -> Iterator[CorrectionLine]:
    """A signed text about an entry of a signed record: what stands there, and what is said of it."""
    told = None if target is None else tell(target, frame)
    stands = ", ".join(
        f"{label(row.vital)} {_spelled(row.vital, row.value, row.quality)}" for row in rows if row.seq == event.target
    )
    seen = next((row.observed for row in rows if row.seq == event.target), None)
    if seen is None and target is None:
        return
    if target is not None and seen is None:
        seen = frame.entered(target) if told is None or told.t is None else frame.at(told.t, target)
    assert seen is not None
    what = "Reading" if stands else told.what if told is not None else "Entry"
    was = stands or (told.text if told is not None else "") or what
    yield CorrectionLine(
        seq=record.seq, target=event.target or 0, what=what, was=was, now=ADDENDUM, reason=event.text,
        observed=seen, entered=frame.entered(record), by=event.name,
    )  # fmt: skip
