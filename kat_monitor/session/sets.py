"""Complete sets of vital signs: what was measured together, though often not in one go.

Owns the question which measurements make one set. A set hangs on one spot reading of its anchor (the blood pressure)
and takes every other vital from the spot readings around it or from a stream that is fresh, so that no pressure is
counted twice. Refuses to carry a value over: what is not found near the anchor is missing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Mapping

import msgspec

from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.memo import remembered
from kat_monitor.session.state import Measurement, Sample, Session
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import Number

FRESH = 15 * SECOND
"""Age up to which a streaming value belongs to a set (clinic.md 3: stale after 15 s)."""

STAND_INS = {"heart_rate": "pulse_rate", "pulse_rate": "heart_rate"}
"""An oximeter's rate stands for the heart rate, and the other way round."""


class VitalSet(msgspec.Struct, frozen=True):
    """One complete set: `seq` and `t` of its anchor, `completed_t` of its last part, values by vital as measured."""

    seq: int
    t: int
    completed_t: int
    values: dict[str, Number]
    seqs: tuple[int, ...]
    """Every measurement that a value came from."""

    def value(self, vital: str) -> Number | None:
        """The set's value of a vital, or of what stands in for it."""
        return look_up(self.values, vital)


class _Found(msgspec.Struct, frozen=True):
    """What lies around one anchor."""

    values: dict[str, Number]
    seqs: tuple[int, ...]
    last_t: int
    missing: tuple[str, ...]


def look_up(values: Mapping[str, Number], vital: str) -> Number | None:
    """The value of a vital in a mapping, or of its stand-in, or None."""
    own = values.get(vital)
    return own if own is not None else values.get(STAND_INS.get(vital, vital))


def complete_sets(session: Session, before_seq: int | None = None) -> tuple[VitalSet, ...]:
    """All complete sets, ascending by the time of their anchor; `before_seq`: only of what was entered before it."""
    done, pending = _scan(session, before_seq)
    if not pending:
        return done
    late = [made for anchor in pending if (made := _made(session, anchor, before_seq))]
    return done if not late else tuple(sorted((*done, *late), key=lambda one: (one.t, one.seq)))


def values_near(session: Session, measurement: Measurement) -> dict[str, Number]:
    """Every vital that was known around a spot measurement, by the rule that makes a set."""
    return _around(session, measurement, None).values


def missing_vitals(session: Session, since_t: int, t: int) -> tuple[str, ...]:
    """Which vitals of the set that counts from `since_t` are still to be taken at `t`; the newest anchor's, if any."""
    anchors = [one for one in _between(session, since_t, t) if _is_anchor(session, one)]
    if anchors:
        return min((_around(session, one, None).missing for one in anchors), key=len)
    have = _streamed(session, t)
    for one in _between(session, max(since_t, t - _reach(session)), t):
        have.update({reading.vital: reading.value for reading in one.readings if reading.counts and reading.value})
    return tuple(vital for vital in _wanted(session) if look_up(have, vital) is None)


def _wanted(session: Session) -> tuple[str, ...]:
    return () if session.protocol is None else session.protocol.schedule.vitals


def _reach(session: Session) -> int:
    """How far apart, in ms, the parts of one set may lie: the whole width of the due window."""
    return 0 if session.protocol is None else round(2 * session.protocol.schedule.window * MINUTE)


def _is_anchor(session: Session, measurement: Measurement) -> bool:
    wanted = _wanted(session)
    vital = "systolic" if "systolic" in wanted or not wanted else wanted[0]
    return measurement.value(vital) is not None


def rules_key(session: Session) -> Hashable:
    """A name of the protocol in force, for what is kept by key."""
    rules, chosen = session.protocol, session.protocol_event
    return None if rules is None else (rules.id, rules.version, chosen and chosen.sha256)


def _scan_key(session: Session, before_seq: int | None) -> Hashable:
    return session.measurements.stamp, before_seq, rules_key(session)


@remembered(_scan_key)
def _scan(session: Session, before_seq: int | None) -> tuple[tuple[VitalSet, ...], tuple[Measurement, ...]]:
    """Sets that are complete, and young anchors which a stream may still complete."""
    done, pending = [], []
    for anchor in session.measurements:
        if session.protocol is None or not _is_anchor(session, anchor):
            continue
        made = _made(session, anchor, before_seq)
        if made:
            done.append(made)
        elif session.t - anchor.t <= _reach(session):
            pending.append(anchor)
    return tuple(done), tuple(pending)


def _made(session: Session, anchor: Measurement, before_seq: int | None) -> VitalSet | None:
    if before_seq is not None and anchor.seq >= before_seq:
        return None
    found = _around(session, anchor, before_seq)
    return None if found.missing else VitalSet(anchor.seq, anchor.t, found.last_t, found.values, found.seqs)


def _around(session: Session, anchor: Measurement, before_seq: int | None) -> _Found:
    """Every vital near the anchor: its own, else the nearest spot reading, else the stream."""
    parts: dict[str, tuple[int, Number, int, int]] = {}
    for one in _between(session, anchor.t - _reach(session), anchor.t + _reach(session)):
        if before_seq is not None and one.seq >= before_seq:
            continue
        far = -1 if one.seq == anchor.seq else abs(one.t - anchor.t)
        for reading in one.readings:
            known = parts.get(reading.vital)
            if reading.counts and reading.value is not None and (known is None or far < known[0]):
                parts[reading.vital] = (far, reading.value, one.t, one.seq)
    for vital, trail in session.series.items():
        if vital in parts:
            continue
        sample = _stream_at(trail, anchor.t, anchor.t + _reach(session))
        if sample and sample.value is not None and (before_seq is None or sample.seq < before_seq):
            parts[vital] = (0, sample.value, sample.t, sample.seq)
    values = {vital: part[1] for vital, part in parts.items()}
    wanted = _wanted(session)
    used = [part for vital in wanted if (part := parts.get(vital) or parts.get(STAND_INS.get(vital, vital)))]
    return _Found(
        values=values,
        seqs=tuple(sorted({part[3] for part in parts.values()})),
        last_t=max((part[2] for part in used), default=anchor.t),
        missing=tuple(vital for vital in wanted if look_up(values, vital) is None),
    )


def _between(session: Session, from_t: int, to_t: int) -> list[Measurement]:
    trail = session.measurements
    return trail[bisect_left(trail, from_t, key=_observed_at) : bisect_right(trail, to_t, key=_observed_at)]


def _observed_at(one: Sample | Measurement) -> int:
    return one.t


def _stream_at(trail: Trail[Sample], t: int, until_t: int) -> Sample | None:
    """The streaming value that was fresh at `t`, else the first one after it up to `until_t`."""
    at = bisect_right(trail, t, key=_observed_at)
    for index in range(at - 1, -1, -1):
        sample = trail[index]
        if sample.t < t - FRESH:
            break
        if sample.source.is_streaming and sample.counts:
            return sample
    for index in range(at, len(trail)):
        sample = trail[index]
        if sample.t > until_t:
            break
        if sample.source.is_streaming and sample.counts:
            return sample
    return None


def _streamed(session: Session, t: int) -> dict[str, Number]:
    found = {vital: _stream_at(trail, t, t) for vital, trail in session.series.items()}
    return {vital: sample.value for vital, sample in found.items() if sample and sample.value is not None}
