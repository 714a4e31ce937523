"""What was entered behind the privacy lock and has no author yet, in words.

Owns the list that is offered to whoever unlocks, shown before the patient leaves, and printed. Refuses to guess whose
an entry is.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.session.phases import minute_text
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import VITALS
from kat_monitor.words import coded, joined, say

PRESSURE = ("systolic", "diastolic", "map")


class Unclaimed(NamedTuple):
    """An entry without an author: entered at `t` ms."""

    seq: int
    t: int
    words: str


def unclaimed(session: Session) -> tuple[Unclaimed, ...]:
    """Every entry behind the lock that nobody has claimed, in the order of the log."""
    if not session.unclaimed:
        return ()
    wanted = set(session.unclaimed)
    return tuple(Unclaimed(one.seq, one.t, _words(session, one)) for one in session.history if one.seq in wanted)


def _words(session: Session, record: Record) -> str:
    return say(
        "{minute_text} {what}", minute_text=minute_text(session, record.t), what=_what(session, record.event)
    ).strip()


def _values(event: ev.VitalsObserved) -> list[str]:
    found = {one.vital: one.value for one in event.readings if one.value is not None}
    upper, lower = found.get("systolic"), found.get("diastolic")
    said = [] if upper is None or lower is None else [say("BP {upper:g}/{lower:g}", upper=upper, lower=lower)]
    return said + [
        say("{label} {value:g}", label=VITALS[vital].label, value=value)
        for vital, value in found.items()
        if vital not in PRESSURE
    ]


def _what(session: Session, event: ev.Event) -> str:
    if isinstance(event, ev.VitalsObserved):
        return joined(", ", _values(event))
    if isinstance(event, ev.EventNoted):
        return title_of(event.code)
    if isinstance(event, ev.AlertAcknowledged):
        alert = next((one for one in session.all_alerts() if one.seq == event.alert), None)
        return (
            say("alert {action}: {text}", action=coded(event.action), text=alert.text)
            if alert
            else say("alert {action}", action=coded(event.action))
        )
    if isinstance(event, ev.InfusionChanged):
        return say("infusion {change}", change=coded(event.change))
    return (
        say("struck event {target}", target=event.target)
        if isinstance(event, ev.EntryStruck | ev.ReadingStruck)
        else "entry"
    )
