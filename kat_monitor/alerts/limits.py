"""A rule's limit for this patient, when it is in force, and whether a value crosses it.

Owns the arithmetic of one comparison: fixed, a band, over the baseline, or a share of it. Refuses history: what
happened before is for those who ask.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import NamedTuple

from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import PHASES, Rule
from kat_monitor.session.phases import phase_at
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number, tidy

UPWARD = frozenset({"above", "at_least", "rise", "rise_percent", "rise_per_min"})
ALWAYS = frozenset(PHASES)
DOSED = ALWAYS - {"before"}

_CROSSES: dict[str, Callable[[Number, Number], bool]] = {
    "above": operator.gt,
    "at_least": operator.ge,
    "rise": operator.ge,
    "rise_percent": operator.ge,
    "rise_per_min": operator.ge,
    "below": operator.lt,
    "at_most": operator.le,
    "fall_percent": operator.le,
    "fall_per_min": operator.le,
}


class Bound(NamedTuple):
    """A value rule with the limit that it has for this patient, in the vital's unit; `low`: a band's lower end."""

    rule: Rule
    limit: Number
    low: Number | None = None

    def crossed_by(self, value: Number) -> bool:
        """Whether this value is over the limit, or outside the band."""
        if self.low is not None:
            return not self.low <= value <= self.limit
        return _CROSSES[self.rule.compare](value, self.limit)

    def well_inside(self, value: Number) -> bool:
        """Whether this value is back inside by the margin that ends a streaming alert."""
        by = self.rule.end_by
        if self.low is not None:
            return self.low + by <= value <= self.limit - by
        return value <= self.limit - by if self.rule.compare in UPWARD else value >= self.limit + by

    def side(self, value: Number) -> Number:
        """The limit on the side of this value: the lower end of a band for what is under it, else the limit."""
        return self.low if self.low is not None and value < self.low else self.limit


def bound(rule: Rule, own: Number | None, altitude: Number = 0) -> Bound | None:
    """The rule with its limit for a patient with this baseline; None where it does not apply to that.

    `altitude` moves the limits that are marked for it.
    """
    assert rule.limit is not None
    fixed = rule.limit + altitude if rule.altitude else rule.limit
    if rule.baseline_from is not None:
        return Bound(rule, fixed) if own is None or own >= rule.baseline_from else None
    if rule.compare == "fall_percent":
        return None if own is None else Bound(rule, tidy(own * (1 - rule.limit / 100)))
    if rule.compare == "rise_percent":
        return None if own is None else Bound(rule, tidy(own * (1 + rule.limit / 100)))
    if rule.compare != "rise" and rule.baseline_under is None:
        return Bound(rule, fixed, rule.low)
    if own is None or (rule.baseline_under is not None and own >= rule.baseline_under):
        return None
    return Bound(rule, tidy(own + fixed))


def in_force(rule: Rule, session: Session, t: int) -> bool:
    """Whether the rule is in force at an instant: its phases, and not before its minute."""
    return force_of(rule, session)(t)


def force_of(rule: Rule, session: Session) -> Callable[[int], bool]:
    """The same question for many instants of one session."""
    t0, phases = session.t0, frozenset(rule.phases)
    if t0 is None:
        never = rule.from_min is not None or "before" not in phases
        return lambda t: not never
    begin = -math.inf if rule.from_min is None else t0 + rule.from_min * MINUTE
    if phases == ALWAYS:
        return lambda t: t >= begin
    if phases == DOSED:
        begin = max(begin, t0)
        return lambda t: t >= begin
    return lambda t: t >= begin and phase_at(session, t) in phases
