"""Which alerts are about the same look at the patient, and on which side of it.

Owns sides, and what a step for the worse is; which vitals are one look is `vitals`'s. Refuses
limits: how far a value may go is a rule's.
"""

from __future__ import annotations

from kat_monitor.alerts.book import VALUE_RULES, book_at
from kat_monitor.alerts.limits import UPWARD
from kat_monitor.events import Side
from kat_monitor.session.silence import Pause
from kat_monitor.session.state import Alert, Session
from kat_monitor.vitals import Number, family

STEPS: dict[str, Number] = {
    "systolic": 10, "diastolic": 10, "map": 10, "heart_rate": 10, "pulse_rate": 10, "spo2": 2, "resp_rate": 3,
    "etco2": 5,
}  # fmt: skip
"""A change for the worse that a person wants to hear of, in the vital's unit: about twice its measurement noise."""


def side_of(session: Session, alert: Alert) -> Side:
    """Whether the value is above or below its limit; empty for alerts that have no sides."""
    if alert.vital is None or alert.limit is None or session.protocol is None:
        return ""
    rule = book_at(session, session.t).rules.get(alert.rule)
    if rule is None or rule.compare not in VALUE_RULES:
        return ""
    is_upward = alert.limit == rule.limit if rule.low is not None else rule.compare in UPWARD
    return "above" if is_upward else "below"


def covers(session: Session, pause: Pause, alert: Alert) -> bool:
    """Whether the pause is about this alert."""
    if not pause.vital:
        return True
    same = alert.vital is not None and family(alert.vital) == family(pause.vital)
    return same and side_of(session, alert) == pause.side


def is_worse(vital: str, side: Side, value: Number, before: Number) -> bool:
    """Whether a value is worse than one before by a step or more."""
    moved = value - before if side == "above" else before - value
    return moved >= STEPS.get(vital, 1)
