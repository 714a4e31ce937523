"""The baseline: what this patient's vital signs were before the dose.

Owns the choice of the sets that count (clinic.md 1) and their medians. Frozen at the dose: only what was entered before
it counts, a correction of that does too. A recording has no schedule of sets: the rows before its assumed dose count
each by itself, and a vital that has none takes its first number, marked as taken after the dose. Refuses to make a
baseline of too few sets; there is then none.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable
from functools import lru_cache
from statistics import median

import msgspec

from kat_monitor.clock import MINUTE
from kat_monitor.session.memo import remembered
from kat_monitor.session.sets import STAND_INS, VitalSet, complete_sets, rules_key
from kat_monitor.session.state import Sample, Session
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import VITALS, Number, tidy


class Baseline(msgspec.Struct, frozen=True):
    """Medians of the sets that count. `sets`: the `seq` of each; `after_dose`: vitals first known after the dose."""

    sets: tuple[int, ...]
    values: dict[str, tuple[Number, ...]]
    """Per vital what it was in each set, ascending by time."""
    after_dose: frozenset[str] = frozenset()
    medians: dict[str, Number] = {}

    def value(self, vital: str) -> Number | None:
        """The median of a vital in its unit, a rate's stand-in where it was not measured itself; None if unknown."""
        own = self.medians.get(vital)
        return own if own is not None else self.medians.get(STAND_INS.get(vital, vital))

    def range(self, vital: str) -> tuple[Number, Number] | None:
        """The lowest and the highest value among the sets."""
        values = self.values.get(vital) or self.values.get(STAND_INS.get(vital, vital))
        return (min(values), max(values)) if values else None

    def spread(self, vital: str) -> Number | None:
        """How far apart the sets lie: the highest less the lowest value."""
        ends = self.range(vital)
        return None if ends is None else tidy(ends[1] - ends[0])


def baseline(session: Session) -> Baseline | None:
    """The baseline in effect, before the dose that of the last minutes up to now; None while there are too few sets."""
    return _of_recording(session) if session.is_recording else _of_sets(session)


def _first_dose_seq(session: Session) -> int | None:
    return min((dose.seq for dose in session.doses), default=None)


def _minute_of(session: Session) -> int:
    """Until the dose the window moves with the newest event; it is looked at anew once a minute."""
    return session.t // MINUTE


def _set_key(session: Session) -> Hashable:
    t0 = session.t0
    pending = len(complete_sets(session)) if t0 is None else 0
    return session.measurements.stamp, rules_key(session), t0, _minute_of(session) if t0 is None else None, pending


@remembered(_set_key)
def _of_sets(session: Session) -> Baseline | None:
    counted = baseline_sets(session)
    if session.protocol is None or len(counted) < session.protocol.baseline.sets:
        return None
    vitals = [vital for vital in VITALS if any(vital in one.values for one in counted)]
    values = {vital: tuple(v for one in counted if (v := one.value(vital)) is not None) for vital in vitals}
    return Baseline(tuple(one.seq for one in counted), values, medians=_medians(values))


def baseline_sets(session: Session, t: int | None = None) -> tuple[VitalSet, ...]:
    """The pre-dose sets that count: of the last `within` minutes, `apart` minutes apart, the newest first chosen.

    Until the dose they are the last ones at `t`, the newest event's time unless told: silence keeps no set young.
    """
    if session.protocol is None:
        return ()
    rules = session.protocol.baseline
    now = session.t if t is None else max(t, session.t)
    until = now if session.t0 is None else session.t0
    since = until - round(rules.within * MINUTE)
    counted: list[VitalSet] = []
    for one in reversed(complete_sets(session, _first_dose_seq(session))):
        apart = not counted or counted[-1].t - one.t >= rules.apart * MINUTE
        if since <= one.t <= until and apart:
            counted.append(one)
    return tuple(reversed(counted))


def _medians(values: dict[str, tuple[Number, ...]]) -> dict[str, Number]:
    return {vital: tidy(median(numbers)) for vital, numbers in values.items() if numbers}


# --- recordings -------------------------------------------------------------------------------------------------------


class _Cursor:
    """How far a shared history was searched for its first number, so that a long recording is read once."""

    __slots__ = ("at", "found")

    def __init__(self) -> None:
        self.at = 0
        self.found: Sample | None = None


@lru_cache(maxsize=256)
def _cursor(serial: int) -> _Cursor:
    return _Cursor()


def _first_number(trail: Trail[Sample]) -> Sample | None:
    cursor = _cursor(trail.stamp[0])
    at = cursor.at
    while cursor.found is None and at < len(trail):
        sample = trail[at]
        if sample.counts:
            cursor.found = sample
        at += 1
        cursor.at = at
    return cursor.found if cursor.at <= len(trail) else next((one for one in trail if one.counts), None)


def _of_recording(session: Session) -> Baseline | None:
    if session.t0 is None:
        return None
    firsts = {vital: sample for vital, trail in session.series.items() if (sample := _first_number(trail))}
    return _rows_before(session, firsts) if firsts else None


def _row_key(session: Session, firsts: dict[str, Sample]) -> Hashable:
    """The histories themselves, not their recording's name: two files of one name are two patients."""
    t0 = session.t0 or 0
    return t0, tuple(
        (vital, session.samples(vital).stamp[0], sample.seq, _rows(session, vital, t0))
        for vital, sample in firsts.items()
    )


def _rows(session: Session, vital: str, t0: int) -> int:
    trail = session.samples(vital)
    return len(trail) if trail and trail[-1].t < t0 else bisect_left(trail, t0, key=lambda sample: sample.t)


@remembered(_row_key)
def _rows_before(session: Session, firsts: dict[str, Sample]) -> Baseline:
    t0 = session.t0 or 0
    values: dict[str, tuple[Number, ...]] = {}
    seqs: set[int] = set()
    after: set[str] = set()
    for vital, first in firsts.items():
        before = session.samples(vital)[: _rows(session, vital, t0)]
        counted = [one for one in before if one.counts and one.value is not None] or [first]
        if counted[0].t >= t0:
            after.add(vital)
        values[vital] = tuple(one.value for one in counted if one.value is not None)
        seqs.update(one.seq for one in counted)
    return Baseline(tuple(sorted(seqs)), values, frozenset(after), _medians(values))
