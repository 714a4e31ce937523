"""What is asked of a limit that is changed for one patient: a rule with a limit, a reason, and an order that holds.

Refuses limits that would contradict the others, so that no alert of lower priority stands beyond a higher one.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.protocols.model import Rule
from kat_monitor.protocols.one_limit import misfit
from kat_monitor.session.own_limits import protocol_at
from kat_monitor.session.state import Session
from kat_monitor.words import say


def limit(session: Session, event: ev.LimitChanged, t: int) -> str | None:
    """Why the limit stays as it is."""
    protocol = protocol_at(session, t)
    rule = next((one for one in protocol.rules if one.id == event.rule), None) if protocol is not None else None
    if protocol is None or rule is None or rule.limit is None:
        return say("This protocol has no such limit.")
    if not rule.enabled:
        return say("This rule is off in the protocol. Its limit would change nothing.")
    if not event.reason.strip():
        return say("Another limit needs a reason. Write a word or two.")
    return _as_it_stands(rule, event) or misfit(protocol, rule.id, event.limit, event.low) or None


def _as_it_stands(rule: Rule, event: ev.LimitChanged) -> str | None:
    if event.unit != (rule.unit or ""):
        return say(
            "The limit is in {unit}, not in {unit_2}.", unit=rule.unit or "points", unit_2=event.unit or "points"
        )
    if (event.was, event.was_low) != (rule.limit, rule.low):
        return say("The limit is {limit} by now. Look again before you change it.", limit=rule.limit)
    if (event.low is None) != (rule.low is None):
        return say("A band needs both its ends, any other rule one limit.")
    if (event.limit, event.low) == (rule.limit, rule.low):
        return say("That is the limit which stands already.")
    return None
