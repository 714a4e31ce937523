"""The door: whether an entry becomes a fact, and if not, why, in words that say what to do.

Owns the order of the questions: who may, is the session still open for it, does it make sense. Deciding refuses here;
`apply` never does. Refuses to check a PIN (the library did, before the entry was submitted) and to change anything.
A stream's readings pass with the rights check alone: they come once a second and their decoder has judged them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.canonical import is_possible
from kat_monitor.session import refusals_bedside as bedside
from kat_monitor.session import refusals_devices as cuff
from kat_monitor.session import refusals_dose as dose
from kat_monitor.session import refusals_leaving as leaving
from kat_monitor.session import refusals_limits as limits
from kat_monitor.session import refusals_people as people
from kat_monitor.session import refusals_urgent as urgent
from kat_monitor.session.rights import RIGHTS, ROLES, UNIDENTIFIED, may
from kat_monitor.session.state import Session
from kat_monitor.words import coded, joined, say

Check = Callable[[Session, Any, int], str | None]

CHECKS: dict[type[ev.Event], Check] = {
    ev.SessionOpened: lambda session, event, t: say(
        "This session is open already. Start a new one for another patient."
    ),
    ev.ProtocolChosen: dose.protocol,
    ev.PatientDescribed: dose.patient,
    ev.PersonPresent: people.present,
    ev.PersonLeft: people.left,
    ev.HandedOver: people.handed_over,
    ev.EntriesClaimed: people.claimed,
    ev.OwnNoteWritten: people.own_note,
    ev.GateAnswered: dose.gate,
    ev.GateWaived: dose.waiver,
    ev.DoseGiven: dose.dose,
    ev.InfusionChanged: dose.infusion,
    ev.DoseTimeCorrected: dose.dose_time,
    ev.DoseAssumed: dose.assumed,
    ev.BaselineAssumed: dose.assumed,
    ev.VitalsObserved: bedside.vitals,
    ev.MeasurementFailed: bedside.observed,
    ev.CuffHeld: cuff.held,
    ev.DeviceChosen: cuff.chosen,
    ev.ReadingCorrected: bedside.corrected,
    ev.ReadingStruck: bedside.struck,
    ev.EventNoted: bedside.noted,
    ev.SymptomResolved: bedside.resolved,
    ev.NoteWritten: bedside.note,
    ev.EntryStruck: bedside.entry_struck,
    ev.AlertAcknowledged: bedside.acknowledged,
    ev.LimitChanged: limits.limit,
    ev.EmergencyOpened: urgent.opened,
    ev.EmergencyClosed: urgent.closed,
    ev.NurseCalled: urgent.called,
    ev.SoundPaused: bedside.paused,
    ev.SoundResumed: bedside.resumed,
    ev.DevicesOff: bedside.off,
    ev.DevicesBack: bedside.back,
    ev.CuffStarted: bedside.observed,
    ev.CriterionAttested: leaving.attested,
    ev.CriteriaOverridden: leaving.overridden,
    ev.SessionEnded: leaving.ended,
    ev.SessionSigned: leaving.signed,
    ev.AddendumWritten: leaving.addendum,
    ev.Countersigned: leaving.countersigned,
    ev.LeadSignedOff: leaving.signed_off,
}
"""What is asked of each kind; a kind that is missing is never refused for what it says."""

CLOSED_BY_THE_END: frozenset[type[ev.Event]] = frozenset(
    {
        ev.ProtocolChosen, ev.PatientDescribed, ev.HandedOver, ev.GateAnswered, ev.GateWaived, ev.RideArranged,
        ev.DoseGiven, ev.DoseAssumed, ev.LimitChanged, ev.MeasurementFailed, ev.CriterionAttested,
        ev.CriteriaOverridden, ev.EscortSeen, ev.EscortFailed, ev.SessionEnded, ev.SoundPaused, ev.DevicesOff,
        ev.CuffStarted, ev.CuffStopped, ev.CuffHeld, ev.DeviceChosen,
    }
)  # fmt: skip
"""What makes no sense once the patient has left. Readings of before, notes and corrections still come until signed."""

ANYBODY: frozenset[type[ev.Event]] = frozenset(
    {
        ev.PersonPresent,
        ev.PersonLeft,
        ev.ClockBridged,
        ev.AddendumWritten,
        ev.Countersigned,
        ev.LeadSignedOff,
        ev.SoundChosen,
    }
)
"""What a member of staff may enter who is not signed in to this session."""


def admit(session: Session, event: ev.Event, t: int) -> str | None:
    """Why the entry is refused at `t`, in words that say what to do; None if it becomes a fact."""
    kind = type(event)
    if isinstance(event, ev.VitalsObserved) and event.source.is_streaming and event.role == "device":
        return None if session.ended is None and not session.is_signed else say("The session has ended: readings stop.")
    refused = _not_entitled(session, event) or _too_late(session, kind)
    if not refused and event.role == UNIDENTIFIED:
        refused = people.behind_the_lock(session, event)
    if refused:
        return refused
    if not is_possible(event):  # the record could not be written with it, of this event and of all that come after it
        return say("A number in this entry is not possible. Enter it again.")
    check = CHECKS.get(kind)
    return check(session, event, t) if check else None


def _not_entitled(session: Session, event: ev.Event) -> str | None:
    kind = type(event)
    if not may(event.role, kind):
        allowed = joined(", ", map(coded, sorted(RIGHTS[kind] & frozenset(ROLES))))
        return say("Not for the role {role}.", role=coded(event.role)) + (
            say(" Ask: {allowed}.", allowed=allowed) if allowed else ""
        )
    if event.role not in ROLES or kind in ANYBODY:
        return None
    person = session.people.get(event.by)
    if person is None or event.by not in session.present:
        return say("{by} is not signed in. Sign in with the PIN first.", by=session.name_of(event.by))
    if person.person_role != event.role:
        return say(
            "{name} is signed in as {person_role}, not as {role}.",
            name=person.name,
            person_role=coded(person.person_role),
            role=coded(event.role),
        )
    return None


def _too_late(session: Session, kind: type[ev.Event]) -> str | None:
    if session.is_signed and kind.__name__ not in ev.AFTER_SIGNING:
        return say("The record is signed. Write an addendum instead.")
    if session.ended is not None and kind in CLOSED_BY_THE_END:
        return say("The session has ended. Write a note, or an addendum after signing.")
    return None
