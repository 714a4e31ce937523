"""What the alert lane says: which open alert asks first, in words and stars, and what the others are. No Qt.

Order: nobody has seen it before seen; then the higher priority; then the newer. Each limit is an alert of its own, so
one pressure can raise several: they are one look, the worst of them speaks, and one answer is for all. Refuses to leave
one out: what does not speak is counted.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from kat_monitor.session.phases import minute_text
from kat_monitor.session.state import Alert, Session
from kat_monitor.ui.present_words import PRIORITY_RANK, STARS, age_text, person_text, wall_text

ACTIONS = (
    ("watched", "Watched", "W"),
    ("rechecked", "Rechecked", "R"),
    ("treated", "Treated", "T"),
    ("called", "Called", "C"),
)
"""What can be said to have been done, its words and its key (clinic.md 3)."""


class AlertView(NamedTuple):
    """One open alert. `seen` says by whom it was acknowledged and with what; empty while nobody has."""

    seq: int
    priority: str
    stars: str
    text: str
    when: str
    lasting: str
    seen: str
    times: int = 1


class LaneView(NamedTuple):
    """The lane: `first` in full, `others` in short, `more` for which there is no room, `calm` when there is none."""

    first: AlertView | None
    others: tuple[AlertView, ...]
    more: int
    calm: str

    @property
    def sentence(self) -> str:
        """The lane read aloud."""
        if self.first is None:
            return self.calm
        rest = len(self.others) + self.more
        one = self.first
        seen = f", {one.seen}" if one.seen else ", not acknowledged"
        return f"{one.priority} priority: {one.text}, {one.when}, for {one.lasting}{seen}; {rest} more"


FAMILIES = {"diastolic": "systolic", "map": "systolic", "pulse_rate": "heart_rate"}
"""Vitals that are one look: a blood pressure, a rate of the heart."""


def lane(session: Session, t: int, room: int = 2) -> LaneView:
    """The lane at `t`; `room`: how many others are shown in short."""
    ranked = sorted(session.alerts.values(), key=_rank)
    if not ranked:
        return LaneView(None, (), 0, _calm(session))
    looks = {look_of(alert): alert for alert in reversed(ranked)}
    views = [_view(session, alert, t) for alert in sorted(looks.values(), key=_rank)][: 1 + room]
    return LaneView(views[0], tuple(views[1:]), len(ranked) - len(views), "")


def fault_lane(text: str) -> LaneView:
    """The lane when nothing is watched any more: it says so, before any alert that it could show."""
    return LaneView(AlertView(0, "high", STARS["high"], text, "", "", ""), (), 0, "")


def look_of(alert: Alert) -> Hashable:
    """What is looked at to answer this alert: a vital with its kin, else the alert itself."""
    if alert.vital is None or alert.kind != "physiological":
        return alert.seq
    return FAMILIES.get(alert.vital, alert.vital)


def together(session: Session | None, alert: int) -> tuple[int, ...]:
    """The alert and those that the same look answers: on the same vital, unanswered, and not of higher priority."""
    seen = session.alerts.get(alert) if session is not None else None
    if session is None or seen is None:
        return (alert,)
    same = (
        other.seq
        for other in session.alerts.values()
        if other.seq != alert
        and not other.is_acknowledged
        and look_of(other) == look_of(seen)
        and PRIORITY_RANK[other.priority] >= PRIORITY_RANK[seen.priority]
    )
    return (alert, *same)


def _rank(alert: Alert) -> tuple[bool, int, int]:
    return alert.is_acknowledged, PRIORITY_RANK[alert.priority], -alert.newest_t


def _view(session: Session, alert: Alert, t: int) -> AlertView:
    seen = ""
    if alert.is_acknowledged:
        seen = f"{alert.action} · {person_text(session, alert.acknowledged_by)}"
    return AlertView(
        seq=alert.seq,
        priority=alert.priority,
        stars=STARS[alert.priority],
        text=alert.text,
        when=minute_text(session, alert.since) or wall_text(session, alert.since),
        lasting=age_text(max(t - alert.since, 0)),
        seen=seen,
        times=alert.count,
    )


def _calm(session: Session) -> str:
    """No alert is open: the last one that was, if any, so that calm is told from blind."""
    if not session.past_alerts:
        return "No open alerts"
    last = session.past_alerts[-1]
    ended = last.ended_since if last.ended_since is not None else session.t
    when = minute_text(session, ended) or wall_text(session, ended)
    return f"No open alerts   ·   last: {last.text}, ended {when}"
