"""The timeline's words for the people at work: here, gone, responsible, deciding, signing. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.handover import PARTS
from kat_monitor.session.state import Session
from kat_monitor.ui.present_words import person_text

Words = tuple[str, str]
"""What happened, and its particulars."""


def _present(session: Session, event: ev.PersonPresent) -> Words:
    return f"{person_text(session, event.person)} present", ""


def _left(session: Session, event: ev.PersonLeft) -> Words:
    return f"{person_text(session, event.person)} left", ""


def _handed_over(session: Session, event: ev.HandedOver) -> Words:
    said = [f"{title}: {event.summary[part]}" for part, title in PARTS if event.summary.get(part)]
    return f"Handed over to {person_text(session, event.to)}", " · ".join(filter(None, (event.situation, *said)))


def _claimed(session: Session, event: ev.EntriesClaimed) -> Words:
    many = len(event.targets)
    return f"{many} {'entry' if many == 1 else 'entries'} behind the lock claimed", ""


def _waived(session: Session, event: ev.GateWaived) -> Words:
    return f"Gate waived: {event.gate.replace('-', ' ')}", _told(session, event)


def _overridden(session: Session, event: ev.CriteriaOverridden) -> Words:
    return "Discharge criteria overridden", _told(session, event)


def _told(session: Session, event: ev.GateWaived | ev.CriteriaOverridden) -> str:
    return f"{person_text(session, event.prescriber)}: {event.reason}"


def _signed(session: Session, event: ev.SessionSigned) -> Words:
    return f"Signed by {event.name}, {event.person_role}", event.meaning


def _addendum(session: Session, event: ev.AddendumWritten) -> Words:
    return f"Addendum by {event.name}", event.text


def _countersigned(session: Session, event: ev.Countersigned) -> Words:
    return f"Countersigned by {event.name}", event.meaning


def _signed_off(session: Session, event: ev.LeadSignedOff) -> Words:
    return f"Signed off by {event.name}", event.comment


PEOPLE_WORDS: dict[type[ev.Event], Callable[[Session, Any], Words]] = {
    ev.PersonPresent: _present,
    ev.PersonLeft: _left,
    ev.HandedOver: _handed_over,
    ev.EntriesClaimed: _claimed,
    ev.GateWaived: _waived,
    ev.CriteriaOverridden: _overridden,
    ev.SessionSigned: _signed,
    ev.AddendumWritten: _addendum,
    ev.Countersigned: _countersigned,
    ev.LeadSignedOff: _signed_off,
}
"""Each is a row of the session's own, whatever the timeline is filtered by."""
