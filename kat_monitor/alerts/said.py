"""How an alert that a rule brought about is said: as the event of its rule, new, again, or reopened.

Owns the choice between raising, repeating and reopening. Refuses to judge conditions.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Rule
from kat_monitor.session.state import Alert, Session
from kat_monitor.vitals import Number

REOPEN_MS = 5 * MINUTE
"""A streaming alert's rule within 5 min of its end goes on with the old alert; every run of spot values is its own
(clinic.md 3)."""


class Condition(NamedTuple):
    """A rule's condition as it is there: what it stands on, since when, and the reading that brought it about."""

    rule: Rule
    basis: str
    since: int
    text: str
    vital: str | None = None
    value: Number | None = None
    limit: Number | None = None
    reading: int | None = None


def open_alert(session: Session, rule: Rule, vital: str | None, basis: str) -> Alert | None:
    """The open alert of this rule on this basis."""
    for alert in session.alerts.values():
        if alert.rule == rule.id and alert.vital == vital and alert.basis == basis:
            return alert
    return None


def say(session: Session, found: Condition) -> ev.Event:
    """The event of a condition without an open alert."""
    for alert in reversed(session.past_alerts) if found.basis == "stream" else ():
        same = alert.rule == found.rule.id and alert.vital == found.vital and alert.basis == found.basis
        if same and alert.ended_since is not None and found.since - alert.ended_since <= REOPEN_MS:
            return ev.AlertReopened(
                by="rule",
                role="rule",
                alert=alert.seq,
                value=found.value,
                limit=found.limit,
                text=found.text,
                since=found.since,
                reading=found.reading,
            )
    return ev.AlertRaised(
        by="rule",
        role="rule",
        rule=found.rule.id,
        kind=found.rule.kind,
        priority=found.rule.priority,
        vital=found.vital,
        value=found.value,
        limit=found.limit,
        text=found.text,
        since=found.since,
        reading=found.reading,
        basis=found.basis,
    )


def again(alert: Alert, found: Condition) -> ev.Event:
    """The event of a new spot reading that meets the condition of an open alert."""
    return ev.AlertRepeated(
        by="rule",
        role="rule",
        alert=alert.seq,
        value=found.value,
        limit=found.limit,
        text=found.text,
        since=found.since,
        reading=found.reading,
    )


def end(alert: Alert, since: int, reason: str, reading: int | None = None) -> ev.Event:
    """The event of a condition that is over since `since`."""
    return ev.AlertEnded(by="rule", role="rule", alert=alert.seq, since=since, reason=reason, reading=reading)
