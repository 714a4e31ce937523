"""How a condition is said: as a new alert, as the old one again, as the old one asking again, as its end.

Owns the choice between raising, reopening and repeating, and what is open now. Refuses to judge conditions.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Rule
from kat_monitor.session.state import Alert, Session
from kat_monitor.vitals import Number

REOPEN_MS = 5 * MINUTE
"""The same rule within 5 min of its end goes on with the old alert (clinic.md 3)."""

SPOT, STREAM = "spot", "stream"
REOPENS = (STREAM, "device")
"""What flickers goes on with its old alert. Every run of spot values is an alert of its own."""


class Condition(NamedTuple):
    """A rule's condition as it is there: what it stands on, since when, and the record that brought it about."""

    rule: Rule
    basis: str
    since: int
    text: str
    vital: str | None = None
    value: Number | None = None
    limit: Number | None = None
    reading: int | None = None


class Desk:
    """What one decision works on: the session, the instant, the alerts open at it, and what has been said so far.

    `later` gathers the instants at which time alone could change something.
    """

    __slots__ = ("_ended", "later", "open", "said", "session", "t")

    def __init__(self, session: Session, t: int) -> None:
        self.session = session
        self.t = t
        self.open = {(one.rule, one.vital, one.basis): one for one in session.alerts.values()}
        self.said: list[ev.Event] = []
        self.later: list[int] = []
        self._ended: set[int] = set()

    def find(self, rule: Rule, vital: str | None, basis: str) -> Alert | None:
        """The open alert of a rule on this basis."""
        return self.open.get((rule.id, vital, basis)) if self.open else None

    def has_ended(self, rule: Rule, vital: str | None, basis: str, since: int) -> bool:
        """Whether what was there at `since` had its alert, which is over."""
        for alert in reversed(self.session.past_alerts):
            if alert.ended_t is None or alert.ended_t < since:
                return False
            if (alert.rule, alert.vital, alert.basis) == (rule.id, vital, basis) and (alert.ended_since or 0) >= since:
                return True
        return False

    def due(self, t: int) -> bool:
        """Whether this instant has come; if not, it is one to come back at."""
        if t <= self.t:
            return True
        self.later.append(t)
        return False

    def there(self, found: Condition) -> None:
        """A condition is there: raise its alert, or reopen the old one, unless it is open."""
        if self.find(found.rule, found.vital, found.basis) is None:
            self.said.append(_begun(self.session, found))

    def is_over(self, alert: Alert) -> bool:
        """Whether its end has been said in this decision."""
        return alert.seq in self._ended

    def again(self, alert: Alert, found: Condition, why: str = "") -> None:
        """An open alert asks for attention again: something new meets its condition, or `why` says what else."""
        self.said.append(
            ev.AlertRepeated(
                by="rule", role="rule", alert=alert.seq, value=found.value, limit=found.limit, text=found.text,
                since=found.since, reading=found.reading, why=why,
            )
        )  # fmt: skip

    def over(self, alert: Alert, since: int, reason: str, reading: int | None = None) -> None:
        """A condition is over, once, and not before it began."""
        if alert.seq in self._ended:
            return
        self._ended.add(alert.seq)
        since = max(since, alert.since)
        self.said.append(
            ev.AlertEnded(by="rule", role="rule", alert=alert.seq, since=since, reason=reason, reading=reading)
        )


def _begun(session: Session, found: Condition) -> ev.Event:
    old = _lately_ended(session, found)
    if old is not None:
        return ev.AlertReopened(
            by="rule", role="rule", alert=old.seq, value=found.value, limit=found.limit, text=found.text,
            since=max(found.since, old.ended_since or 0), reading=found.reading,
        )  # fmt: skip
    return ev.AlertRaised(
        by="rule", role="rule", rule=found.rule.id, kind=found.rule.kind, priority=found.rule.priority,
        vital=found.vital, value=found.value, limit=found.limit, text=found.text, since=found.since,
        reading=found.reading, basis=found.basis,
    )  # fmt: skip


def _lately_ended(session: Session, found: Condition) -> Alert | None:
    """The alert that this condition goes on with."""
    if not found.basis.startswith(REOPENS):
        return None
    since = found.since - REOPEN_MS
    for alert in reversed(session.past_alerts):
        if alert.ended_t is None or alert.ended_t < since:
            break
        same = (alert.rule, alert.vital, alert.basis) == (found.rule.id, found.vital, found.basis)
        if same and alert.ended_since is not None and alert.ended_since >= since:
            return alert
    return None
