"""Quick events in effect: what was noted and not struck.

Owns one question over the history. Refuses to look at streams: they are not in the history.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.session.memo import remembered
from kat_monitor.session.state import Session


class Noted(NamedTuple):
    """A quick event in effect, observed at `t` ms."""

    seq: int
    t: int
    event: ev.EventNoted


@remembered(lambda session: session.history.stamp)
def all_noted(session: Session) -> tuple[Noted, ...]:
    """Every quick event that was not struck, ascending by observed time."""
    struck = {record.event.target for record in session.history if isinstance(record.event, ev.EntryStruck)}
    found = (
        Noted(record.seq, record.event.observed_t, record.event)
        for record in session.history
        if isinstance(record.event, ev.EventNoted) and record.seq not in struck
    )
    return tuple(sorted(found, key=lambda one: (one.t, one.seq)))


def noted(session: Session, *codes: str) -> tuple[Noted, ...]:
    """Quick events of these codes, ascending by observed time."""
    return tuple(one for one in all_noted(session) if one.event.code in codes)
