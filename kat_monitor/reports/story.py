"""The session told event by event: people, gates, doses, notes, symptoms, corrections, the way home.

Owns the words for every kind of event that is not a measurement or an alert, which have their own tables. Refuses to
leave out: a note or quick event that was struck stays, with the reason, and what a copy withholds stays as an event
with its kind, time and digest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from kat_monitor import events as ev
from kat_monitor.reports.answers import answers_text
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model import EventLine, StoryLine, WithheldLine
from kat_monitor.reports.story_quiet import TELL_QUIET, Words
from kat_monitor.reports.times import both
from kat_monitor.reports.words import label, marked, number, scalar, words
from kat_monitor.session.handover import PARTS
from kat_monitor.session.own_limits import limit_change_text
from kat_monitor.session.questions import ATTESTED, DUTIES, DUTY_TITLES, ENDINGS, GATES
from kat_monitor.session.quick_events import BY_CODE, title_of
from kat_monitor.session.state import Record


class Told(NamedTuple):
    """An event in words; `t` is when it was observed, None where it was entered then."""

    what: str
    text: str = ""
    t: int | None = None


def story_lines(frame: Frame, withheld: Iterable[WithheldLine] = ()) -> tuple[StoryLine, ...]:
    """Every event but measurements and alerts, by the time it was observed."""
    struck = {
        record.event.target: record.event.reason
        for record in frame.session.history
        if isinstance(record.event, ev.EntryStruck)
    }
    lines = [
        StoryLine(
            seq=one.seq, observed=one.entered, entered=one.entered, by="", role="", what="Withheld",
            text=withheld_text(one),
        )
        for one in withheld
    ]  # fmt: skip
    for record in frame.session.history:
        told = tell(record, frame)
        if told is not None:
            lines.append(_line(record, told, struck.get(record.seq, ""), frame))
    return tuple(sorted(lines, key=lambda line: (line.observed.t, line.seq)))


def withheld_text(one: WithheldLine) -> str:
    """What a copy says of an event that it leaves out."""
    return _join(one.kind, f"digest {one.digest}" if one.digest else "")


def event_lines(frame: Frame, withheld: Iterable[WithheldLine] = ()) -> tuple[EventLine, ...]:
    """Every event but measurements, in the order of the log."""
    lines = [
        EventLine(
            seq=one.seq, observed=one.entered, entered=one.entered, kind=one.kind, by="", role="",
            text=f"Withheld: {withheld_text(one)}", body="",
        )
        for one in withheld
    ]  # fmt: skip
    for record in frame.session.history:
        event = record.event
        told = tell(record, frame) or _tell_alert(event)
        if told is not None:
            entered = frame.entered(record)
            lines.append(
                EventLine(
                    seq=record.seq, observed=entered if told.t is None else frame.at(told.t, record), entered=entered,
                    kind=type(event).__name__, by=frame.author(record), role=event.role,
                    text=": ".join(filter(None, (told.what, told.text))), body=ev.encode(event).body,
                )
            )  # fmt: skip
    return tuple(sorted(lines, key=lambda line: line.seq))


def _tell_alert(event: ev.Event) -> Told | None:
    if isinstance(event, (ev.AlertRaised, ev.AlertReopened, ev.AlertRepeated)):
        why = event.why if isinstance(event, ev.AlertRepeated) else ""
        return Told(_ALERT[type(event)], _join(event.text, why), event.since)
    if isinstance(event, ev.AlertAcknowledged):
        return Told("Alert acknowledged", _join(f"event {event.alert}", words(event.action)))
    if isinstance(event, ev.AlertEnded):
        return Told("Alert ended", _join(f"event {event.alert}", event.reason), event.since)
    if isinstance(event, ev.LateFinding):
        return Told("Late finding", event.text, event.observed_t)
    return None


_ALERT: dict[type[ev.Event], str] = {
    ev.AlertRaised: "Alert raised", ev.AlertReopened: "Alert reopened", ev.AlertRepeated: "Alert repeated",
}  # fmt: skip


def tell(record: Record, frame: Frame) -> Told | None:
    """The event in words; None for measurements and alerts."""
    how = _TELL.get(type(record.event))
    return None if how is None else how(record.event, frame)


def _line(record: Record, told: Told, struck: str, frame: Frame) -> StoryLine:
    entered = frame.entered(record)
    return StoryLine(
        seq=record.seq, observed=entered if told.t is None else frame.at(told.t, record), entered=entered,
        by=frame.author(record), role=record.event.role, what=told.what, text=told.text,
        is_note=isinstance(record.event, ev.NoteWritten | ev.OwnNoteWritten), struck=struck,
    )  # fmt: skip


def _join(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def _opened(event: ev.SessionOpened, frame: Frame) -> Told:
    return Told("Session opened", f"KAT Monitor {event.app}")


def _protocol(event: ev.ProtocolChosen, frame: Frame) -> Told:
    approved = f"approved by {event.approved_by}" if event.approved_by else "example limits, not approved"
    return Told("Protocol chosen", _join(f"{event.protocol} version {event.version}", approved))


def _patient(event: ev.PatientDescribed, frame: Frame) -> Told:
    age = "" if event.age_years is None else f"age {event.age_years}"
    weight = "" if event.weight_kg is None else f"{number(event.weight_kg)} kg"
    last = "" if event.last_weight_kg is None else f"last time {number(event.last_weight_kg)} kg"
    return Told("Patient described", _join(age, weight, last))


def _present(event: ev.PersonPresent, frame: Frame) -> Told:
    return Told("Signed in", f"{event.name} ({event.initials}), {words(event.person_role)}")


def _left(event: ev.PersonLeft, frame: Frame) -> Told:
    return Told("Signed out", frame.name(event.person))


def _handed_over(event: ev.HandedOver, frame: Frame) -> Told:
    said = [f"{title.lower()}: {event.summary[part]}" for part, title in PARTS if event.summary.get(part)]
    from_to = f"{event.name} to {event.to_name}, {words(event.to_role)}"
    return Told("Handed over", _join(from_to, event.situation, *said))


def _claimed(event: ev.EntriesClaimed, frame: Frame) -> Told:
    which = ", ".join(str(seq) for seq in event.targets)
    return Told("Entries behind the lock claimed", _join(event.name, f"event {which}"))


def _own_note(event: ev.OwnNoteWritten, frame: Frame) -> Told:
    return Told("Own note", "text with its author", event.observed_t)


def _gate(event: ev.GateAnswered, frame: Frame) -> Told:
    said = answers_text(event.fields, GATES.get(event.gate, ()), frame)
    return Told(f"Gate {words(event.gate)}", _join(words(event.state), said, event.text))


def _waived(event: ev.GateWaived, frame: Frame) -> Told:
    how = "by telephone" if event.telephone else ""
    return Told(f"Gate {words(event.gate)} waived", _join(frame.name(event.prescriber), how, event.reason))


def _ride(event: ev.RideArranged, frame: Frame) -> Told:
    phone = "telephone known" if event.phone_known else "telephone not known"
    return Told("Ride home arranged", _join(event.relation, event.transport, phone))


def _dose(event: ev.DoseGiven, frame: Frame) -> Told:
    over = "" if event.duration_min is None else f"over {number(event.duration_min)} min"
    return Told("Dose given", _join(f"{event.drug} {number(event.mg)} mg {words(event.route)}", over), event.given_t)


def _infusion(event: ev.InfusionChanged, frame: Frame) -> Told:
    rate = "" if event.rate_mg_h is None else f"{number(event.rate_mg_h)} mg/h"
    return Told(f"Infusion {'at another rate' if event.change == 'rate' else event.change}", rate, event.changed_t)


def _limit(event: ev.LimitChanged, frame: Frame) -> Told:
    return Told("Limit changed for this patient", f"{event.rule} {limit_change_text(event)}: {event.reason}")


def _dose_time(event: ev.DoseTimeCorrected, frame: Frame) -> Told:
    return Told("Dose time corrected", _join(f"event {event.dose}", event.reason))


def _assumed(event: ev.DoseAssumed, frame: Frame) -> Told:
    return Told("First dose assumed", "for a recording that has none of its own", event.given_t)


def _assumed_baseline(event: ev.BaselineAssumed, frame: Frame) -> Told:
    return Told("Baseline assumed", f"{event.mark}: {', '.join(label(one) for one in event.vitals)}")


def _failed(event: ev.MeasurementFailed, frame: Frame) -> Told:
    return Told("Measurement failed", _join(label(event.vital), event.device, event.reason), event.observed_t)


def _corrected(event: ev.ReadingCorrected, frame: Frame) -> Told:
    now = ", ".join(f"{label(one.vital)} {marked(one.value, one.quality)}" for one in event.readings)
    return Told("Reading corrected", _join(f"event {event.target}: {now}", event.reason))


def _struck(event: ev.ReadingStruck, frame: Frame) -> Told:
    which = ", ".join(label(vital) for vital in event.vitals) or "all of it"
    return Told("Reading struck", _join(f"event {event.target}: {which}", event.reason))


def _noted(event: ev.EventNoted, frame: Frame) -> Told:
    asks = BY_CODE[event.code].asks if event.code in BY_CODE else ()
    return Told(title_of(event.code), _join(answers_text(event.fields, asks, frame), event.text), event.observed_t)


def _resolved(event: ev.SymptomResolved, frame: Frame) -> Told:
    symptom = next((one.code for one in frame.session.symptoms if one.seq == event.target), "")
    return Told("Resolved", _join(words(symptom), f"event {event.target}"), event.observed_t)


def _note(event: ev.NoteWritten, frame: Frame) -> Told:
    return Told("Note", event.text, event.observed_t)


def _entry_struck(event: ev.EntryStruck, frame: Frame) -> Told:
    return Told("Entry struck", _join(f"event {event.target}", event.reason))


def _emergency(event: ev.EmergencyOpened, frame: Frame) -> Told:
    return Told("Emergency card opened", "", event.opened_t)


def _emergency_over(event: ev.EmergencyClosed, frame: Frame) -> Told:
    return Told("Emergency over", "", event.closed_t)


def _called(event: ev.NurseCalled, frame: Frame) -> Told:
    return Told("Nurse called", "", event.called_t)


def _device(event: ev.DeviceChanged, frame: Frame) -> Told:
    return Told(f"Device {event.state}", _join(event.device, event.text), event.since)


def _stopped(event: ev.CuffStopped, frame: Frame) -> Told:
    return Told("Cuff stopped", event.device)


def _held(event: ev.CuffHeld, frame: Frame) -> Told:
    until = frame.at(event.until)
    return Told("Quiet", f"the schedule starts no cuff before {both(until)}")


def _chosen(event: ev.DeviceChosen, frame: Frame) -> Told:
    return Told("Device chosen", _join(label(event.vital), event.device))


def _resumed(event: ev.SessionResumed, frame: Frame) -> Told:
    return Told("Session resumed", event.reason)


def _gap(event: ev.GapFound, frame: Frame) -> Told:
    return Told("Gap", event.reason, event.from_t)


def _bridged(event: ev.ClockBridged, frame: Frame) -> Told:
    checked = "" if event.confirmed is None else f"time looked at by a person: {scalar(event.confirmed)}"
    return Told("Clock bridged by wall time", _join(f"{number(event.bridged_ms / 1000)} s", checked))


def _stepped(event: ev.ClockStepped, frame: Frame) -> Told:
    return Told("Wall clock moved", f"by {number(event.step_ms / 1000)} s; durations are untouched")


def _not_recording(event: ev.RecordingFailed, frame: Frame) -> Told:
    return Told("Not recording", event.reason, event.since)


def _recording(event: ev.RecordingRestored, frame: Frame) -> Told:
    return Told("Recording again", f"{event.kept} entries kept and written")


def _attested(event: ev.CriterionAttested, frame: Frame) -> Told:
    state = "met" if event.met else "not met"
    said = answers_text(event.fields, ATTESTED.get(event.criterion, ()), frame)
    return Told(f"Attested: {words(event.criterion)}", _join(state, said, event.text))


def _overridden(event: ev.CriteriaOverridden, frame: Frame) -> Told:
    what = ", ".join(words(one) for one in event.criteria)
    how = "by telephone" if event.telephone else ""
    return Told("Criteria overridden", _join(what, frame.name(event.prescriber), how, event.reason))


def _ready(event: ev.ClinicallyReady, frame: Frame) -> Told:
    return Told("Clinically ready", "", event.since)


def escort_text(event: ev.EscortSeen) -> str:
    """What was seen at the door, without a name."""
    return _join(
        event.relation,
        event.transport,
        "as planned" if event.as_planned else "not as planned",
        "fit to drive" if event.fit_to_drive else "not fit to drive",
        "handed over" if event.handed_over else "not handed over yet",
        event.text,
    )


def _escort(event: ev.EscortSeen, frame: Frame) -> Told:
    return Told("Escort seen", escort_text(event))


def _no_escort(event: ev.EscortFailed, frame: Frame) -> Told:
    return Told(f"Escort {words(event.reason)}", event.text)


def _ended(event: ev.SessionEnded, frame: Frame) -> Told:
    said = answers_text(event.fields, ENDINGS.get(event.ending, ()), frame)
    return Told(f"Ended: {words(event.ending)}", _join(said, event.text), event.ended_t)


def _signed(event: ev.SessionSigned, frame: Frame) -> Told:
    return Told("Signed", _join(f"{event.name}, {words(event.person_role)}", event.meaning))


def _addendum(event: ev.AddendumWritten, frame: Frame) -> Told:
    about = "" if event.target is None else f"on event {event.target}"
    said = answers_text(event.fields, DUTIES.get(event.about, ()), frame)
    return Told(DUTY_TITLES.get(event.about, "Addendum"), _join(event.name, about, event.text, said))


def _countersigned(event: ev.Countersigned, frame: Frame) -> Told:
    return Told("Countersigned", _join(event.name, f"event {event.target}", event.meaning))


def _signed_off(event: ev.LeadSignedOff, frame: Frame) -> Told:
    return Told("Signed off by the lead", _join(event.name, event.comment))


def _quiet(how: Callable[[Any, Frame], Words]) -> Callable[[Any, Frame], Told]:
    return lambda event, frame: Told(*how(event, frame))


_TELL: dict[type[ev.Event], Callable[[Any, Frame], Told]] = {
    ev.SessionOpened: _opened, ev.ProtocolChosen: _protocol, ev.PatientDescribed: _patient, ev.PersonPresent: _present,
    ev.PersonLeft: _left, ev.HandedOver: _handed_over, ev.EntriesClaimed: _claimed, ev.OwnNoteWritten: _own_note,
    ev.SessionResumed: _resumed, ev.GapFound: _gap, ev.ClockBridged: _bridged,
    ev.ClockStepped: _stepped, ev.GateAnswered: _gate, ev.GateWaived: _waived, ev.RideArranged: _ride,
    ev.DoseGiven: _dose, ev.InfusionChanged: _infusion, ev.DoseTimeCorrected: _dose_time, ev.DoseAssumed: _assumed,
    ev.BaselineAssumed: _assumed_baseline,
    ev.MeasurementFailed: _failed, ev.ReadingCorrected: _corrected, ev.ReadingStruck: _struck, ev.EventNoted: _noted,
    ev.SymptomResolved: _resolved, ev.NoteWritten: _note, ev.EntryStruck: _entry_struck, ev.DeviceChanged: _device,
    ev.LimitChanged: _limit,
    ev.CuffStopped: _stopped, ev.CuffHeld: _held, ev.DeviceChosen: _chosen,
    ev.RecordingFailed: _not_recording, ev.RecordingRestored: _recording, ev.CriterionAttested: _attested,
    ev.CriteriaOverridden: _overridden, ev.ClinicallyReady: _ready, ev.EscortSeen: _escort,
    ev.EscortFailed: _no_escort, ev.SessionEnded: _ended, ev.SessionSigned: _signed, ev.AddendumWritten: _addendum,
    ev.Countersigned: _countersigned, ev.LeadSignedOff: _signed_off, ev.EmergencyOpened: _emergency,
    ev.EmergencyClosed: _emergency_over, ev.NurseCalled: _called,
    **{kind: _quiet(how) for kind, how in TELL_QUIET.items()},
}  # fmt: skip

TOLD = frozenset(_TELL)
"""Kinds of event that have words here; measurements and alerts have tables of their own."""
