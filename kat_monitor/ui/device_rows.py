"""What the timeline says of devices and of the cuff: text, particulars and time of each event. No Qt.

Owns these words, and which words of a device are no news. Refuses to place a row: the timeline does.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.rivals import short
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.present_kept import kept_words
from kat_monitor.ui.present_words import wall_text
from kat_monitor.vitals import VITALS
from kat_monitor.words import joined, known, say, shown, tr

Words = tuple[str, str, int]
"""What happened, its particulars, and when."""

WHY = {
    "": say("at the device"),
    "person": "",
    "schedule": say("by the schedule"),
    "recheck": say("as the recheck after an alert"),
}


def _started(session: Session, record: Record, event: ev.CuffStarted) -> Words:
    particulars = joined(" · ", (part for part in (WHY[event.reason], known(short(event.device))) if part))
    return tr("Cuff started"), particulars, event.observed_t


def _stopped(session: Session, record: Record, event: ev.CuffStopped) -> Words:
    return tr("Cuff stopped"), known(short(event.device)), record.t


def _held(session: Session, record: Record, event: ev.CuffHeld) -> Words:
    if event.until <= record.t:
        return tr("Quiet ended: the cuff may start"), "", record.t
    return tr("Quiet until {until}", until=wall_text(session, event.until)), tr("the cuff is held"), record.t


def _chosen(session: Session, record: Record, event: ev.DeviceChosen) -> Words:
    label = shown(VITALS[event.vital].label).replace("SpO2", "SpO₂") if event.vital in VITALS else event.vital
    return tr("{label} shown from {device}", label=label, device=known(short(event.device))), "", record.t


def _changed(session: Session, record: Record, event: ev.DeviceChanged) -> Words:
    return (
        tr("{device} {state}", device=known(short(event.device)), state=known(event.state)),
        kept_words(event.text),
        event.since,
    )


WORDS: dict[type[ev.Event], Callable[[Session, Record, Any], Words]] = {
    ev.CuffStarted: _started,
    ev.CuffStopped: _stopped,
    ev.CuffHeld: _held,
    ev.DeviceChosen: _chosen,
    ev.DeviceChanged: _changed,
}


def at_work(session: Session) -> frozenset[int]:
    """Words of a connected device about its cuff, that it measures and is connected as before: no news.

    The cuff's start and its result have rows of their own.
    """
    found: set[int] = set()
    before: dict[str, tuple[str, str]] = {}
    for record in session.history:
        event = record.event
        if isinstance(event, ev.DeviceChanged):
            state, text = before.get(event.device, ("", ""))
            measures = any(one.endswith(" is measuring.") for one in (text, event.text))
            if state == event.state == "connected" and measures:
                found.add(record.seq)
            before[event.device] = event.state, event.text
    return frozenset(found)
