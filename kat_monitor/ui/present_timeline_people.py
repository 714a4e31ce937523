"""The timeline's words for the people at work: here, gone, responsible, deciding, signing. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.handover import PARTS
from kat_monitor.session.state import Session
from kat_monitor.ui.present_codes import role_word
from kat_monitor.ui.present_words import person_text
from kat_monitor.words import known, shown, tr

Words = tuple[str, str]
"""What happened, and its particulars."""


def _present(session: Session, event: ev.PersonPresent) -> Words:
    return tr("{person} present", person=person_text(session, event.person)), ""


def _left(session: Session, event: ev.PersonLeft) -> Words:
    return tr("{person} left", person=person_text(session, event.person)), ""


def _handed_over(session: Session, event: ev.HandedOver) -> Words:
    said = [
        tr("{title}: {summary}", title=title, summary=event.summary[part])
        for part, title in PARTS
        if event.summary.get(part)
    ]
    return tr("Handed over to {to}", to=person_text(session, event.to)), " · ".join(
        map(shown, filter(None, (event.situation, *said)))
    )


def _claimed(session: Session, event: ev.EntriesClaimed) -> Words:
    many = len(event.targets)
    return (
        tr("{many} entry behind the lock claimed", many=many)
        if many == 1
        else tr("{many} entries behind the lock claimed", many=many)
    ), ""


def _waived(session: Session, event: ev.GateWaived) -> Words:
    return tr("Gate waived: {gate}", gate=known(event.gate.replace("-", " "))), _told(session, event)


def _overridden(session: Session, event: ev.CriteriaOverridden) -> Words:
    return tr("Discharge criteria overridden"), _told(session, event)


def _told(session: Session, event: ev.GateWaived | ev.CriteriaOverridden) -> str:
    return f"{person_text(session, event.prescriber)}: {event.reason}"


def _signed(session: Session, event: ev.SessionSigned) -> Words:
    return tr(
        "Signed by {name}, {person_role}", name=event.name, person_role=role_word(event.person_role)
    ), event.meaning


def _addendum(session: Session, event: ev.AddendumWritten) -> Words:
    return tr("Addendum by {name}", name=event.name), event.text


def _countersigned(session: Session, event: ev.Countersigned) -> Words:
    return tr("Countersigned by {name}", name=event.name), event.meaning


def _signed_off(session: Session, event: ev.LeadSignedOff) -> Words:
    return tr("Signed off by {name}", name=event.name), event.comment


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
