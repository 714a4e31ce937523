"""Limits that were changed for this patient in this session, and the rules as they stand with them.

Owns which limit of a rule counts at an instant: from a change on the new one, before it the old one, so that a value is
always judged by the limit of its own time. Refuses to change anything else of a rule, and any other session.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.protocols.model import Protocol, Rule
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Number
from kat_monitor.words import say


class Changed(NamedTuple):
    """The limit that a rule has from a change on; `low` is the lower end of a band."""

    rule: str
    limit: Number
    low: Number | None


def changes(session: Session) -> tuple[ev.LimitChanged, ...]:
    """Every change in the order of the log."""
    return tuple(cast(ev.LimitChanged, record.event) for record in session.limit_changes)


def newest_change(session: Session, rule: str) -> Record | None:
    """The record of the change that counts for a rule now; None while it has the protocol's limit."""
    found = (one for one in reversed(session.limit_changes) if cast(ev.LimitChanged, one.event).rule == rule)
    return next(found, None)


def changed_at(session: Session, t: int) -> tuple[Changed, ...]:
    """The limits that are not the protocol's at `t` ms, one a rule."""
    found: dict[str, Changed] = {}
    for record in session.limit_changes:
        event = cast(ev.LimitChanged, record.event)
        if record.t <= t:
            found[event.rule] = Changed(event.rule, event.limit, event.low)
    return tuple(found.values())


def protocol_at(session: Session, t: int) -> Protocol | None:
    """The protocol with the limits that this patient has at `t`; the same object for the same limits."""
    if session.protocol is None or not session.limit_changes:
        return session.protocol
    return _with(session.protocol, changed_at(session, t))


def limit_change_text(event: ev.LimitChanged) -> str:
    """`160 to 170 mmHg`, of a band both ends."""
    return say("{ends} to {limit_text}", ends=_ends(event.was_low, event.was), limit_text=limit_text(event))


def limit_text(event: ev.LimitChanged) -> str:
    """The new limit: `170 mmHg`, of a band both ends."""
    return f"{_ends(event.low, event.limit)} {event.unit}".rstrip()


def _ends(low: Number | None, high: Number) -> str:
    return f"{high:g}" if low is None else f"{low:g}–{high:g}"


def rule_with(rule: Rule, limit: Number, low: Number | None = None) -> Rule:
    """The rule with another limit."""
    return replace(rule, limit=limit, low=rule.low if low is None else low)


_MOST = 64
_MADE: dict[tuple[int, tuple[Changed, ...]], tuple[Protocol, Protocol]] = {}


def _with(protocol: Protocol, changed: tuple[Changed, ...]) -> Protocol:
    """Made once for each protocol object and set of limits, because the rules ask many times a second."""
    found = _MADE.get((id(protocol), changed))
    if found is not None and found[0] is protocol:
        return found[1]
    if len(_MADE) >= _MOST:
        _MADE.clear()
    by = {one.rule: one for one in changed}
    rules = tuple(rule_with(rule, *by[rule.id][1:]) if rule.id in by else rule for rule in protocol.rules)
    made = replace(protocol, rules=rules) if changed else protocol
    _MADE[id(protocol), changed] = protocol, made
    return made
