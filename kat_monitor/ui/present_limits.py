"""Which limits stand beside a value: the nearest one on either side that an alert rule has in effect now.

Owns the reading of the protocol's rules for display. Refuses to judge: whether a value alerts is decided by the rules
themselves, with their holds.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.protocols.model import Rule
from kat_monitor.session.baseline import baseline
from kat_monitor.session.phases import phase_at
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number, tidy

UPPER = frozenset({"above", "at_least", "rise"})
LOWER = frozenset({"below", "at_most", "fall_percent"})
RATES = frozenset({"heart_rate", "pulse_rate"})


class Limits(NamedTuple):
    """The nearest limits of a vital in its unit; None where no rule has one."""

    low: Number | None
    high: Number | None

    def text(self) -> str:
        """`90 – 160`, `≥ 94`, `≤ 120`, or empty."""
        if self.low is not None and self.high is not None:
            return f"{self.low:g} – {self.high:g}"
        if self.low is not None:
            return f"≥ {self.low:g}"
        return "" if self.high is None else f"≤ {self.high:g}"


def limits(session: Session, vital: str, t: int) -> Limits:
    """The limits of a vital in effect at `t`."""
    if session.protocol is None:
        return Limits(None, None)
    lows: list[Number] = []
    highs: list[Number] = []
    for rule in session.protocol.rules:
        limit = _limit(session, rule, vital, t)
        if limit is not None:
            (highs if rule.compare in UPPER else lows).append(limit)
    return Limits(max(lows, default=None), min(highs, default=None))


def _limit(session: Session, rule: Rule, vital: str, t: int) -> Number | None:
    """The limit of a rule in the vital's unit, or None where it does not apply now."""
    if rule.limit is None or rule.compare not in UPPER | LOWER or vital not in rule.vitals or not rule.enabled:
        return None
    minute = session.minute(t)
    if phase_at(session, t) not in rule.phases or (rule.from_min is not None and (minute or 0) < rule.from_min):
        return None
    before = baseline(session)
    return _against(rule, None if before is None else before.value(vital))


def _against(rule: Rule, base: Number | None) -> Number | None:
    limit = rule.limit
    assert limit is not None
    if rule.baseline_under is not None:
        return tidy(base + limit) if base is not None and base < rule.baseline_under else None
    if rule.baseline_from is not None and base is not None and base < rule.baseline_from:
        return None
    if rule.compare == "rise":
        return None if base is None else tidy(base + limit)
    if rule.compare == "fall_percent":
        return None if base is None else tidy(round(base * (1 - limit / 100)))
    return limit
