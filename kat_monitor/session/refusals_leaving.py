"""What is asked of entries at the end: attestations, overrides, endings, signatures and what follows them.

Each function says why its entry is refused, or None. Owns the rule that "not overridable" bars the word discharged and
never the record: leaving and transfer can always be entered.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.discharge import TITLES, criteria, is_overridable, may_discharge
from kat_monitor.session.endings import ending_barred
from kat_monitor.session.phases import minute_text
from kat_monitor.session.pressure import at_blocking_pressure
from kat_monitor.session.questions import ATTESTED, DUTIES, unanswered
from kat_monitor.session.refusals_bedside import record_of
from kat_monitor.session.refusals_dose import by_telephone
from kat_monitor.session.rems import is_rems
from kat_monitor.session.state import Session
from kat_monitor.words import joined, say


def attested(session: Session, event: ev.CriterionAttested, t: int) -> str | None:
    """A criterion of the protocol that people judge, after the dose."""
    items = session.protocol.discharge.items if session.protocol else ()
    title = TITLES.get(event.criterion, event.criterion)
    if event.criterion not in items:
        return say("{title} is not asked by the protocol in force.", title=title)
    if event.criterion not in ATTESTED and event.criterion in TITLES:
        return say("{title} is read from the record. Take the measurement that is missing.", title=title)
    return say("No dose was given yet: this is judged at the end.") if session.t0 is None else None


def overridden(session: Session, event: ev.CriteriaOverridden, t: int) -> str | None:
    """Unmet criteria that may be overridden; by telephone not at or over the blocking pressure."""
    if session.t0 is None:
        return say("No dose was given: there is nothing to override.")
    if not event.criteria:
        return say("Say which criteria are overridden.")
    found = {one.id: one for one in criteria(session, t)}
    for name in event.criteria:
        title = TITLES.get(name, name)
        if name not in found:
            return say("{title} is not asked by the protocol in force.", title=title)
        if not is_overridable(session, name):
            return say("{title} cannot be overridden. Wait, or end the session as left or transferred.", title=title)
        if found[name].met is True:
            return say("{title} is met: there is nothing to override.", title=title)
    if event.telephone and "blood-pressure" in event.criteria and at_blocking_pressure(session):
        return say("Not by telephone at this blood pressure. The prescriber must see the patient.")
    return by_telephone(session, event, t)


def ended(session: Session, event: ev.SessionEnded, t: int) -> str | None:
    """An ending that is possible now, at a time within the session."""
    if event.ended_t > t:
        return say("That time is still to come. End the session when the patient has gone.")
    first = session.last_dose_t if session.doses else 0
    if event.ended_t < (first or 0):
        return say("The session cannot end before its last dose. Check the time.")
    return _barred(session, event, t)


def _barred(session: Session, event: ev.SessionEnded, t: int) -> str | None:
    """Judged as of the minute entered: at its beginning, and at what was measured within it or, while it lasts, now.

    Nobody is measured after a discharge.
    """
    over_t = event.ended_t + MINUTE
    seen = [
        one.t for one in session.measurements if one.t > event.ended_t and any(value.counts for value in one.readings)
    ]
    latest = t if t < over_t else max((one for one in seen if one < over_t), default=event.ended_t)
    barred = ending_barred(session, event.ending, event.ended_t)
    if not barred and not may_discharge(session, latest):  # that all is met by then takes nothing from an override
        barred = ending_barred(session, event.ending, latest)
    when, last_t = minute_text(session, event.ended_t), max(seen, default=event.ended_t)
    if barred:
        return barred if t < over_t else say("At {when}: {barred}", when=when, barred=barred)
    if last_t < over_t or event.ending not in ("discharged", "discharged-with-override"):
        return None
    last = minute_text(session, last_t)
    return say("The patient was still measured at {last}, after {when}. Check the time.", last=last, when=when)


def signed(session: Session, event: ev.SessionSigned, t: int) -> str | None:
    """After the end, by a named person, once each, on a record that is stored."""
    if session.ended is None:
        return say("End the session first: say how and when the patient left.")
    if session.not_recording_since is not None:
        return say("The record is not stored completely. Wait until recording works again, then sign.")
    if not event.name.strip() or not event.meaning.strip():
        return say("A signature needs the printed name and what it means.")
    already = any(isinstance(one.event, ev.SessionSigned) and one.event.by == event.by for one in session.signatures)
    return say("{name} has signed already. Write an addendum instead.", name=event.name) if already else None


def addendum(session: Session, event: ev.AddendumWritten, t: int) -> str | None:
    """Some text, after signing, about something that is in the record; a duty after the session from its end on."""
    if event.about:
        return _duty(session, event)
    if event.role == "administrator":
        return say("An administrator records that the REMS form was submitted, and nothing else of the session.")
    if not session.is_signed:
        return say("The record is not signed yet. Write a note instead.")
    if not event.text.strip():
        return say("The addendum is empty. Write something, or leave it.")
    if event.target is not None and not 1 <= event.target <= session.seq:
        return say("The entry that this addendum is about is not in the record.")
    return None


def _duty(session: Session, event: ev.AddendumWritten) -> str | None:
    """What is owed after a session: recorded once it has ended, by a name, with what was asked."""
    if session.ended is None:
        return say("The session has not ended yet. Write a note instead.")
    if not event.name.strip():
        return say("An addendum needs the printed name of its writer.")
    if event.role == "administrator" and event.about != "rems":
        return say("An administrator records that the REMS form was submitted, and nothing else of the session.")
    if event.about == "rems" and not is_rems(session):
        return say("This session has no REMS form: no esketamine was given.")
    missing = unanswered(DUTIES[event.about], event.fields)
    if missing:
        return say("Not said yet: {missing}.", missing=joined(", ", missing))
    if event.about == "integration" and not any(event.fields.values()):
        return say("Nothing was written. Write something, or leave it.")
    return None


def countersigned(session: Session, event: ev.Countersigned, t: int) -> str | None:
    """A waiver or override by telephone that still waits, by the prescriber who gave it."""
    record = record_of(session, event.target)
    told = record.event if record else None
    if not isinstance(told, (ev.GateWaived, ev.CriteriaOverridden)) or not told.telephone:
        return say("That is not a waiver or override by telephone.")
    if not _is_same_person(session, told.prescriber, event):
        return say("To be countersigned by {prescriber}, who gave it.", prescriber=session.name_of(told.prescriber))
    done = any(
        isinstance(one.event, ev.Countersigned) and one.event.target == event.target for one in session.signatures
    )
    return say("That is countersigned already.") if done else None


def _is_same_person(session: Session, prescriber: str, event: ev.Countersigned) -> bool:
    told = {prescriber.strip().casefold(), session.name_of(prescriber).strip().casefold()}
    return bool(told & {event.by.strip().casefold(), event.name.strip().casefold()})


def signed_off(session: Session, event: ev.LeadSignedOff, t: int) -> str | None:
    """After signing."""
    return None if session.is_signed else say("The session is not signed yet. Sign-off comes after that.")
