"""What the rules have to say at one instant: `decide` makes events, `next_deadline` says when to ask again.

Rules
1. It remembers nothing: everything follows from the session, so that a log decided again says the same.
2. It is told what time it is, and says since when, not when it noticed.
3. It is asked after every event, and at every deadline before the next event. More often changes nothing.
4. Asked again after its events were applied, it has nothing to add.
5. A session's end ends its alerts; a recording's end leaves them as they are.
"""

from __future__ import annotations

from functools import lru_cache

from kat_monitor import events as ev
from kat_monitor.alerts import checks, machine, off, pauses, spots, streams, technical
from kat_monitor.alerts.book import RuleBook, book_at
from kat_monitor.alerts.said import Desk
from kat_monitor.alerts.stream import Stream, stream_of
from kat_monitor.session.state import Session
from kat_monitor.words import say


def decide(session: Session, t: int) -> list[ev.Event]:
    """The events that the rules bring about at `t` ms; empty when there is nothing to add."""
    return list(_look(_Instant(session, t)).said)


def next_deadline(session: Session, t: int) -> int | None:
    """The next instant after `t` at which time alone could change what the rules say; None if there is none."""
    return min(_look(_Instant(session, t)).later, default=None)


class _Instant:
    """A session, this very one, at `t` ms: equal to itself alone, whatever another holds."""

    __slots__ = ("session", "t")

    def __init__(self, session: Session, t: int) -> None:
        self.session = session
        self.t = t

    def __hash__(self) -> int:
        return hash((id(self.session), self.t))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Instant) and self.session is other.session and self.t == other.t


@lru_cache(maxsize=4)  # the monitor asks three times for one instant: after an event, at the step's end, for a deadline
def _look(instant: _Instant) -> Desk:
    session, t = instant.session, instant.t
    desk = Desk(session, t)
    if session.ended is not None:
        _end_all(desk, session.ended.event)
        if session.protocol is not None and not session.is_recording:
            spots.judge_after_end(desk)
    elif session.protocol is not None:
        book = book_at(session, t)
        _end_unknown(desk, book)
        found = _streams(session)
        streams.judge(desk, book, found)
        spots.judge(desk, book, found)
        technical.judge(desk, book, found)
        machine.judge(desk, book)
        checks.judge(desk, book)
        off.judge(desk, found)
        pauses.judge(desk, book, found)
    return desk


def _streams(session: Session) -> dict[str, Stream]:
    """The streams by vital; a recording has none."""
    if session.is_recording:
        return {}
    found = ((vital, stream_of(trail)) for vital, trail in session.series.items())
    return {vital: stream for vital, stream in found if stream is not None}


def _end_all(desk: Desk, ended: ev.Event) -> None:
    if isinstance(ended, ev.SessionEnded) and not desk.session.is_recording:
        for alert in desk.open.values():
            desk.over(alert, ended.ended_t, say("session ended"))


def _end_unknown(desk: Desk, book: RuleBook) -> None:
    """Another protocol is in force, which does not have the rule."""
    for key, alert in list(desk.open.items()):
        if alert.rule not in book.rules:
            desk.over(alert, desk.session.t, say("the rule is no longer in force"))
            del desk.open[key]
