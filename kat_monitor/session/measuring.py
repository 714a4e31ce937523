"""What measuring changes in a session: readings, failed measurements, devices that come and go, the cuff.

Owns the fold of what devices and people measure, and which of several devices is in charge of a vital's stream: a
person's choice, else the one that came first, and while that one has had no value for 15 s or is gone, another one
that has. What the others send is recorded like everything; it stands aside here, so that one stream is one device's
and no limit is judged on two probes mixed. Refuses to set a spot value aside: somebody took it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from kat_monitor import events as ev
from kat_monitor.session.sets import FRESH
from kat_monitor.session.state import EMPTY, Device, Measurement, Record, Sample, Session
from kat_monitor.vitals import Quality

Changes = dict[str, Any]
Handler = Callable[[Session, Record, Any], Changes]


# --- readings ---------------------------------------------------------------------------------------------------------


def _observed_at(sample: Sample) -> int:
    return sample.t


def _observed(session: Session, record: Record, event: ev.VitalsObserved) -> Changes:
    series = dict(session.series)
    changes: Changes = {"series": series}
    source, device = event.source, event.device
    is_stream = source.is_streaming
    for one in event.readings:
        sample = Sample(event.observed_t, one.value, one.quality, source, record.seq, record.t, device)
        trail = series.get(one.vital, EMPTY)
        newest = trail[-1] if trail else None
        goes_on = newest is not None and newest.source is source and newest.device == device  # nearly always
        if is_stream and not goes_on and not _is_in_charge(session, one.vital, sample):
            changes["aside"] = _set_aside(changes.get("aside", session.aside), one.vital, sample)
        else:
            series[one.vital] = trail.placed(sample, _observed_at)
    if is_stream:
        return changes
    if source.is_cuff:
        changes.update(_answered(session, record))
    changes["measurements"] = _measured(session, record, event)
    changes["without_signal"] = _without_signal(session, record, event)
    if session.failures:
        got = {one.vital for one in event.readings if one.counts}
        changes["failures"] = tuple(f for f in session.failures if cast(ev.MeasurementFailed, f.event).vital not in got)
    return changes


def _without_signal(session: Session, record: Record, event: ev.VitalsObserved) -> dict[str, tuple[int, int]]:
    off = dict(session.without_signal)
    for one in event.readings:
        if one.value is not None:
            off.pop(one.vital, None)
        elif one.quality is Quality.NO_SIGNAL:
            off.setdefault(one.vital, (event.observed_t, record.seq))
    return off


def _measured(session: Session, record: Record, event: ev.VitalsObserved) -> object:
    measurement = Measurement(
        seq=record.seq, t=event.observed_t, entered_t=record.t, source=event.source, readings=event.readings,
        original=event.readings, look=event.look, by=event.by,
    )  # fmt: skip
    return session.measurements.placed(measurement, lambda one: one.t)


def _failed(session: Session, record: Record, event: ev.MeasurementFailed) -> Changes:
    return {"failures": (*session.failures, record), **_answered(session, record)}


# --- several devices --------------------------------------------------------------------------------------------------


def in_charge(session: Session, vital: str) -> Sample | None:
    """The newest streaming sample that is shown and judged; its device is in charge. None without a stream."""
    trail = session.samples(vital)
    return next((sample for sample in reversed(trail) if sample.source.is_streaming), None)


def _is_in_charge(session: Session, vital: str, sample: Sample) -> bool:
    leader = in_charge(session, vital)
    if leader is None or leader.device == sample.device:
        return True
    known = session.devices.get(leader.device)
    if known is not None and known.event.state in ("lost", "closed"):
        return True
    if sample.value is None:
        return False
    return session.chosen.get(vital) == sample.device or _is_silent(session, vital, sample.t)


def _is_silent(session: Session, vital: str, t: int) -> bool:
    """Whether the device in charge has had no value for so long that its value is not fresh any more."""
    for sample in reversed(session.samples(vital)):
        if t - sample.t > FRESH:
            break
        if sample.source.is_streaming and sample.value is not None:
            return False
    return True


def _set_aside(aside: dict[str, dict[str, Sample]], vital: str, sample: Sample) -> dict[str, dict[str, Sample]]:
    return {**aside, vital: {**aside.get(vital, {}), sample.device: sample}}


def _chosen(session: Session, record: Record, event: ev.DeviceChosen) -> Changes:
    return {"chosen": {**session.chosen, event.vital: event.device}}


def _device(session: Session, record: Record, event: ev.DeviceChanged) -> Changes:
    return {"devices": {**session.devices, event.device: Device(record.seq, record.t, event)}}


# --- the cuff ---------------------------------------------------------------------------------------------------------


def _answered(session: Session, record: Record) -> Changes:
    """The cuff that inflates is over: it gave its values, or none."""
    cuff = session.cuff
    return {} if cuff is None or cuff.over_t is not None else {"cuff": cuff._replace(over_t=record.t)}


def _stopped(session: Session, record: Record, event: ev.CuffStopped) -> Changes:
    return _answered(session, record)


def _held(session: Session, record: Record, event: ev.CuffHeld) -> Changes:
    return {"cuff_held_until": event.until if event.until > record.t else None}


HANDLERS: dict[type[ev.Event], Handler] = {
    ev.VitalsObserved: _observed,
    ev.MeasurementFailed: _failed,
    ev.DeviceChanged: _device,
    ev.DeviceChosen: _chosen,
    ev.CuffStopped: _stopped,
    ev.CuffHeld: _held,
}
