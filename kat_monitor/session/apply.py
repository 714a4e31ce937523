"""The fold: `apply(session, record)` makes the next Session from one recorded event.

Owns what every kind of event changes. Refuses to decide: it never raises for an event it is given, creates nothing,
and asks no clock. What may not happen is refused before it becomes an event; what has happened is applied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor import protocols
from kat_monitor.clock import MINUTE
from kat_monitor.session import apply_attention, apply_urgent, measuring
from kat_monitor.session.apply_attention import Changes, Handler
from kat_monitor.session.apply_people import PEOPLE
from kat_monitor.session.quick_events import SYMPTOMS
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.session.state import (
    Alert,
    Answer,
    Dose,
    Infusion,
    Measurement,
    Record,
    Sample,
    Session,
    Symptom,
)
from kat_monitor.vitals import Reading

LONGEST_INFUSION = 7 * 24 * 60
"""Minutes beyond which a planned length is no length; the event keeps what was entered."""


def start(record: Record) -> Session:
    """The session of a log's first event; raises TypeError if that is not a SessionOpened."""
    if not isinstance(record.event, ev.SessionOpened):
        raise TypeError(f"a log begins with SessionOpened, not {type(record.event).__name__}")
    session = Session(opened=record.event, opened_utc=record.utc - record.t)
    return _placed(session, record, {})


def fold(records: Iterable[Record], session: Session | None = None) -> Session:
    """Fold records, from the beginning of a log or on from a session. Linear in their number."""
    for record in records:
        session = start(record) if session is None else apply(session, record)
    if session is None:
        raise TypeError("a session needs at least its first event")
    return session


def apply(session: Session, record: Record) -> Session:
    """The session after one more event."""
    handler = _HANDLERS.get(type(record.event))
    changes = handler(session, record, record.event) if handler else {}
    return _placed(session, record, changes)


def _placed(session: Session, record: Record, changes: dict[str, Any]) -> Session:
    event = record.event
    if not (isinstance(event, ev.VitalsObserved) and event.source.is_streaming):
        changes["history"] = session.history.grown(record)
        if event.role == UNIDENTIFIED:
            changes["unclaimed"] = (*session.unclaimed, record.seq)
    news_t = session.news_t if event.role == "rule" else record.t
    return replace(
        session, seq=record.seq, place=session.place + 1, t=record.t, utc=record.utc, news_t=news_t, **changes
    )


# --- protocol, gates --------------------------------------------------------------------------------------------------


def _protocol(session: Session, record: Record, event: ev.ProtocolChosen) -> Changes:
    return {"protocol": protocols.parse(event.text), "protocol_event": event}


def _patient(session: Session, record: Record, event: ev.PatientDescribed) -> Changes:
    return {"patient": event}


def _gate(session: Session, record: Record, event: ev.GateAnswered) -> Changes:
    return {"gates": {**session.gates, event.gate: Answer(record.seq, record.t, event)}}


def _waived(session: Session, record: Record, event: ev.GateWaived) -> Changes:
    return {"waivers": (*session.waivers, record)}


def _ride(session: Session, record: Record, event: ev.RideArranged) -> Changes:
    return {"ride": event}


# --- doses ------------------------------------------------------------------------------------------------------------


def _dose(session: Session, record: Record, event: ev.DoseGiven) -> Changes:
    planned = event.duration_min
    infusion = None if planned is None else Infusion(round(min(max(planned, 0), LONGEST_INFUSION) * MINUTE))
    return {"doses": (*session.doses, Dose(record.seq, event, event.given_t, record.t, infusion))}


def _dose_assumed(session: Session, record: Record, event: ev.DoseAssumed) -> Changes:
    return {"assumed_dose": event}


def _with_dose(session: Session, seq: int, change: Callable[[Dose], Dose]) -> Changes:
    return {"doses": tuple(change(dose) if dose.seq == seq else dose for dose in session.doses)}


def _dose_time(session: Session, record: Record, event: ev.DoseTimeCorrected) -> Changes:
    def correct(dose: Dose) -> Dose:
        return replace(dose, given_t=event.given_t, corrections=(*dose.corrections, event))

    return _with_dose(session, event.dose, correct)


def _infusion(session: Session, record: Record, event: ev.InfusionChanged) -> Changes:
    def change(dose: Dose) -> Dose:
        if dose.infusion is None:
            return dose
        changes = (*dose.infusion.changes, (event.changed_t, event.change, event.rate_mg_h))
        return replace(dose, infusion=replace(dose.infusion, changes=changes))

    return _with_dose(session, event.dose, change)


# --- readings ---------------------------------------------------------------------------------------------------------


def _changed_reading(
    session: Session, target: int, vitals: Iterable[str], to: Callable[[str], Reading | None], status: str
) -> Changes:
    """Put `to(vital)` in the place of the target's readings (None takes them away) and mark what they had raised."""
    vitals = set(vitals)
    series = dict(session.series)
    for vital in vitals & set(series):
        new = to(vital)

        def change(sample: Sample, new: Reading | None = new) -> Sample | None:
            if sample.seq != target:
                return sample
            return None if new is None else sample._replace(value=new.value, quality=new.quality)

        series[vital] = session.samples(vital).changed(change)

    def mend(one: Measurement) -> Measurement:
        if one.seq != target:
            return one
        kept = (to(reading.vital) if reading.vital in vitals else reading for reading in one.readings)
        return replace(one, readings=tuple(reading for reading in kept if reading is not None), status=status)

    mark = f"reading {status}"
    return {
        "series": series,
        "measurements": session.measurements.changed(mend),
        "without_signal": {
            vital: run for vital, run in session.without_signal.items() if vital not in vitals or run[1] != target
        },
        "alerts": {seq: _marked(alert, target, vitals, mark) for seq, alert in session.alerts.items()},
        "past_alerts": session.past_alerts.changed(lambda alert: _marked(alert, target, vitals, mark)),
    }


def _marked(alert: Alert, target: int, vitals: set[str], mark: str) -> Alert:
    return replace(alert, mark=mark) if alert.reading == target and alert.vital in vitals else alert


def _corrected(session: Session, record: Record, event: ev.ReadingCorrected) -> Changes:
    new = {one.vital: one for one in event.readings}
    return _changed_reading(session, event.target, new, new.get, "corrected")


def _struck(session: Session, record: Record, event: ev.ReadingStruck) -> Changes:
    vitals = event.vitals or tuple(session.series)
    return _changed_reading(session, event.target, vitals, lambda vital: None, "struck")


# --- symptoms ---------------------------------------------------------------------------------------------------------


def _noted(session: Session, record: Record, event: ev.EventNoted) -> Changes:
    if event.code not in SYMPTOMS:
        return {}
    return {"symptoms": (*session.symptoms, Symptom(record.seq, event.code, event.observed_t))}


def _resolved(session: Session, record: Record, event: ev.SymptomResolved) -> Changes:
    return {
        "symptoms": tuple(
            replace(one, resolved_t=event.observed_t) if one.seq == event.target else one for one in session.symptoms
        )
    }


def _entry_struck(session: Session, record: Record, event: ev.EntryStruck) -> Changes:
    return {"symptoms": tuple(one for one in session.symptoms if one.seq != event.target)}


# --- findings and the machine -----------------------------------------------------------------------------------------


def _finding(session: Session, record: Record, event: ev.LateFinding) -> Changes:
    return {"findings": (*session.findings, record)}


def _limit(session: Session, record: Record, event: ev.LimitChanged) -> Changes:
    return {"limit_changes": (*session.limit_changes, record)}


def _recording_failed(session: Session, record: Record, event: ev.RecordingFailed) -> Changes:
    return {"not_recording_since": event.since}


def _recording_restored(session: Session, record: Record, event: ev.RecordingRestored) -> Changes:
    return {"not_recording_since": None}


def _gap(session: Session, record: Record, event: ev.Event) -> Changes:
    return {"gaps": (*session.gaps, record)}


# --- going home -------------------------------------------------------------------------------------------------------


def _attested(session: Session, record: Record, event: ev.CriterionAttested) -> Changes:
    return {"attested": {**session.attested, event.criterion: Answer(record.seq, record.t, event)}}


def _overridden(session: Session, record: Record, event: ev.CriteriaOverridden) -> Changes:
    return {"overrides": (*session.overrides, record)}


def _ready(session: Session, record: Record, event: ev.ClinicallyReady) -> Changes:
    return {"ready_since": event.since}


def _escort(session: Session, record: Record, event: ev.Event) -> Changes:
    return {"escort": record}


def _ended(session: Session, record: Record, event: ev.SessionEnded) -> Changes:
    return {"ended": record}


def _signed(session: Session, record: Record, event: ev.Event) -> Changes:
    return {"signatures": (*session.signatures, record)}


_HANDLERS: dict[type[ev.Event], Handler] = {
    **measuring.HANDLERS,
    ev.ProtocolChosen: _protocol,
    ev.PatientDescribed: _patient,
    **PEOPLE,
    ev.GateAnswered: _gate,
    ev.GateWaived: _waived,
    ev.RideArranged: _ride,
    ev.DoseGiven: _dose,
    ev.DoseAssumed: _dose_assumed,
    ev.DoseTimeCorrected: _dose_time,
    ev.InfusionChanged: _infusion,
    ev.ReadingCorrected: _corrected,
    ev.ReadingStruck: _struck,
    ev.EventNoted: _noted,
    ev.SymptomResolved: _resolved,
    ev.EntryStruck: _entry_struck,
    **apply_attention.HANDLERS,
    ev.LateFinding: _finding,
    ev.LimitChanged: _limit,
    **apply_urgent.HANDLERS,
    ev.RecordingFailed: _recording_failed,
    ev.RecordingRestored: _recording_restored,
    ev.GapFound: _gap,
    ev.SessionResumed: _gap,
    ev.ClockBridged: _gap,
    ev.ClockStepped: _gap,
    ev.CriterionAttested: _attested,
    ev.CriteriaOverridden: _overridden,
    ev.ClinicallyReady: _ready,
    ev.EscortSeen: _escort,
    ev.EscortFailed: _escort,
    ev.SessionEnded: _ended,
    ev.SessionSigned: _signed,
    ev.AddendumWritten: _signed,
    ev.Countersigned: _signed,
    ev.LeadSignedOff: _signed,
}
"""What each kind of event changes; kinds that are missing (notes) stand in the history alone."""
