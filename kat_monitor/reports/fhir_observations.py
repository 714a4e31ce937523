"""Measurements as FHIR Observations: a spot value is one, a stream is one with all its samples.

Owns the two shapes. A blood pressure is one Observation with its parts as components. A value that a correction took
the place of, or that was struck, stays as `entered-in-error`. Refuses to invent: where there is no value there is the
reason; a second of a stream without a sample is `E`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from kat_monitor.clock import SECOND
from kat_monitor.reports.fhir import Links, actor, clean
from kat_monitor.reports.fhir_codes import (
    LOCAL,
    PRESSURE,
    TERMINOLOGY,
    Plain,
    absent,
    coded,
    concept,
    is_score,
    quantity,
)
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_readings import Value
from kat_monitor.vitals import VITALS, Quality

_PRESSURES = ("systolic", "diastolic", "map")
_STATUS = {"original": "final", "corrected": "corrected", "struck": "entered-in-error"}
_NO_SAMPLE = "E"


def observations(summary: Summary, links: Links) -> Iterator[Plain]:
    """Every value of the record, spot ones first."""
    spots = [one for one in summary.values if not one.source.is_streaming]
    for seq, together in groupby(spots, key=lambda one: one.seq):
        yield from _measurement(seq, list(together), summary, links)
    streams: dict[tuple[str, str], list[Value]] = {}
    for one in summary.values:
        if one.source.is_streaming:
            streams.setdefault((one.vital, one.by), []).append(one)
    for (vital, by), rows in streams.items():
        yield from _stream(vital, by, rows, summary, links)


# --- spot values ------------------------------------------------------------------------------------------------------


def _measurement(seq: int, rows: Sequence[Value], summary: Summary, links: Links) -> Iterator[Plain]:
    """One event: its pressures together, every other vital by itself."""
    by_status = sorted((one for one in rows if one.vital in _PRESSURES), key=lambda one: one.status)
    for status, pressures in groupby(by_status, key=lambda one: one.status):
        yield _pressure(seq, status, list(pressures), summary, links)
    for one in rows:
        if one.vital not in _PRESSURES:
            yield {**_head(one, f"{seq}.{one.vital}", summary, links), "code": concept(one.vital), **_value(one)}


def _pressure(seq: int, status: str, rows: Sequence[Value], summary: Summary, links: Links) -> Plain:
    made = {**_head(rows[0], f"{seq}.pressure.{status}", summary, links), "code": coded(PRESSURE, "Blood pressure")}
    made["component"] = [{"code": concept(one.vital), **_value(one)} for one in rows]
    return made


def _head(one: Value, about: str, summary: Summary, links: Links) -> Plain:
    head: Plain = {
        "resourceType": "Observation", "id": links.id("Observation", about),
        "identifier": [{"system": f"{LOCAL}:event", "value": f"{one.seq}"}], "status": _STATUS[one.status],
        "category": _category(one.vital), "subject": links.to("Patient"), "encounter": links.to("Encounter"),
        "effectiveDateTime": one.observed.at, "issued": one.entered.at, "performer": [actor(summary, one.by, links)],
        "method": {"text": one.source.value},
    }  # fmt: skip
    if one.value is not None and one.quality is not Quality.OK:
        head["note"] = [{"text": f"quality: {one.quality.value}"}]
    return head


def _category(vital: str) -> list[Plain]:
    code = "survey" if is_score(vital) else "vital-signs"
    return [{"coding": [{"system": f"{TERMINOLOGY}observation-category", "code": code}]}]


def _value(one: Value) -> Plain:
    if one.value is None:
        return {"dataAbsentReason": absent(one.quality)}
    if is_score(one.vital):
        return {"valueInteger": int(one.value)}
    return {"valueQuantity": quantity(one.value, VITALS[one.vital].unit)}


# --- streams ----------------------------------------------------------------------------------------------------------


def _stream(vital: str, by: str, rows: Sequence[Value], summary: Summary, links: Links) -> Iterator[Plain]:
    """One Observation with a sample a second; a sample whose second is taken stands by itself."""
    first, last = min(rows, key=_t), max(rows, key=_t)
    slots: list[str] = [_NO_SAMPLE] * (round((last.observed.t - first.observed.t) / SECOND) + 1)
    taken: set[int] = set()
    rest = []
    for one in sorted(rows, key=_t):
        slot = round((one.observed.t - first.observed.t) / SECOND)
        if slot in taken:
            rest.append(one)
            continue
        taken.add(slot)
        if one.value is not None and one.status != "struck":
            slots[slot] = f"{one.value}"
    yield {
        "resourceType": "Observation", "id": links.id("Observation", f"stream.{vital}.{by}"), "status": "final",
        "category": _category(vital), "code": concept(vital), "subject": links.to("Patient"),
        "encounter": links.to("Encounter"),
        "effectivePeriod": {"start": first.observed.at, "end": last.observed.at},
        "performer": [{"display": clean(by)}], "method": {"text": first.source.value},
        "valueSampledData": {
            "origin": {**quantity(0, VITALS[vital].unit)}, "period": SECOND, "dimensions": 1,
            "data": " ".join(slots),
        },
        "note": [{"text": f"Times to the nearest second. {_doubts(rows)}"}],
    }  # fmt: skip
    for one in rest:
        about = f"{one.seq}.{vital}.{by}"
        yield {**_head(one, about, summary, links), "code": concept(vital), **_value(one)}


def _t(one: Value) -> int:
    return one.observed.t


def _doubts(rows: Iterable[Value]) -> str:
    """How many of the samples carry a doubt."""
    counts: dict[str, int] = {}
    for one in rows:
        if one.value is not None and one.quality is not Quality.OK:
            counts[one.quality.value] = counts.get(one.quality.value, 0) + 1
    return "; ".join(f"{count} samples marked {quality}" for quality, count in sorted(counts.items())) or "None marked."
