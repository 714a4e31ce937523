"""What the people at work change in a session: who is here, who is responsible, whose an entry is.

Owns these handlers of the fold and the question who is responsible. Refuses to decide who may: that was asked at the
door.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.session.state import Alert, Record, Session

Changes = dict[str, Any]


def _present(session: Session, record: Record, event: ev.PersonPresent) -> Changes:
    others = tuple(person for person in session.present if person != event.person)
    return {"people": {**session.people, event.person: event}, "present": (*others, event.person)}


def _left(session: Session, record: Record, event: ev.PersonLeft) -> Changes:
    return {"present": tuple(person for person in session.present if person != event.person)}


def _handed_over(session: Session, record: Record, event: ev.HandedOver) -> Changes:
    return {"handovers": (*session.handovers, record)}


def _claimed(session: Session, record: Record, event: ev.EntriesClaimed) -> Changes:
    """What was claimed has an author from now on, also where readings and acknowledgements keep one."""
    mine = dict.fromkeys((seq for seq in event.targets if seq in session.unclaimed), event.by)
    answered = {one.event.alert for one in session.history
                if one.seq in mine and isinstance(one.event, ev.AlertAcknowledged)}  # fmt: skip

    def named(alert: Alert) -> Alert:
        is_mine = alert.seq in answered and alert.acknowledged_by == UNIDENTIFIED
        return replace(alert, acknowledged_by=event.by) if is_mine else alert

    return {
        "claimed": {**session.claimed, **mine},
        "unclaimed": tuple(seq for seq in session.unclaimed if seq not in mine),
        "measurements": session.measurements.changed(lambda one: replace(one, by=event.by) if one.seq in mine else one),
        "alerts": {seq: named(alert) for seq, alert in session.alerts.items()},
        "past_alerts": session.past_alerts.changed(named),
    }


PEOPLE: dict[type[ev.Event], Callable[[Session, Record, Any], Changes]] = {
    ev.PersonPresent: _present,
    ev.PersonLeft: _left,
    ev.HandedOver: _handed_over,
    ev.EntriesClaimed: _claimed,
}
"""What each of these kinds changes."""
