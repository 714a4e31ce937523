"""What is asked of the people at work: signing in, leaving, handing over, and what is done behind the privacy lock.

Each function says why its entry is refused, or None. Owns the rule that somebody is always responsible. Refuses to know
PINs: those were checked before.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.session.handover import responsible
from kat_monitor.session.refusals_bedside import record_of
from kat_monitor.session.rights import BEDSIDE, ROLES, UNIDENTIFIED
from kat_monitor.session.state import Session
from kat_monitor.vitals import Source
from kat_monitor.words import coded, joined, say


def present(session: Session, event: ev.PersonPresent, t: int) -> str | None:
    """A named person in a role that exists."""
    if event.person_role not in ROLES:
        return say(
            "{person_role} is not a role. Choose one of: {roles}.",
            person_role=event.person_role,
            roles=joined(", ", ROLES),
        )
    return None if event.person and event.name.strip() else say("A person needs a name.")


def left(session: Session, event: ev.PersonLeft, t: int) -> str | None:
    """Somebody who is there, and not responsible for a patient who is."""
    if event.person not in session.present:
        return say("{person} is not signed in.", person=session.name_of(event.person))
    if session.ended is None and event.person == responsible(session):
        return say("{person} is responsible for this session. Hand over first.", person=session.name_of(event.person))
    return None


def handed_over(session: Session, event: ev.HandedOver, t: int) -> str | None:
    """From who is responsible, to another person at the bedside who is signed in."""
    holder = responsible(session)
    if event.by != holder:
        return say(
            "{holder} is responsible and hands over, not {by}.",
            holder=session.name_of(holder),
            by=session.name_of(event.by),
        )
    if event.to == event.by:
        return say("Hand over to another person.")
    known = session.people.get(event.to)
    if known is None or event.to not in session.present:
        return say("{to_name} is not signed in. Sign in with the PIN first.", to_name=event.to_name or event.to)
    if known.person_role not in BEDSIDE:
        return say(
            "{name} is signed in as {person_role}. A nurse or a prescriber takes over.",
            name=known.name,
            person_role=coded(known.person_role),
        )
    return None


def claimed(session: Session, event: ev.EntriesClaimed, t: int) -> str | None:
    """Entries that were made behind the privacy lock and that nobody has claimed."""
    if not event.targets:
        return say("Choose the entries that are yours.")
    if any(seq not in session.unclaimed for seq in event.targets):
        return say("One of these entries was claimed already, or was not made behind the lock.")
    return None


def own_note(session: Session, event: ev.OwnNoteWritten, t: int) -> str | None:
    """A note that lies outside the log, with its digest, at a time within the session."""
    if not event.note or len(event.digest) != 64:
        return say("The note was not kept. Write it again.")
    if event.observed_t > t:
        return say("That time is still to come. Correct the time of the note.")
    return say("That time lies before this session was opened.") if event.observed_t < 0 else None


def behind_the_lock(session: Session, event: ev.Event) -> str | None:
    """What nobody in particular may do: typed values, a paused or stopped infusion, and undoing one's own."""
    if isinstance(event, ev.VitalsObserved) and event.source is not Source.TYPED:
        return say("Unlock first: only typed values are taken behind the lock.")
    if isinstance(event, ev.InfusionChanged) and event.change not in ("paused", "stopped"):
        return say("Unlock first: behind the lock an infusion can be paused or stopped.")
    if isinstance(event, ev.ReadingStruck | ev.EntryStruck):
        target = record_of(session, event.target)
        if target is None or target.event.by != UNIDENTIFIED:
            return say("Unlock first: behind the lock only what was entered there can be struck.")
    return None
