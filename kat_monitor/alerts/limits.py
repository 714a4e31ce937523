"""A rule's limit for this patient, when it is in force, and whether a value crosses it.

Owns the arithmetic of one comparison: fixed, over the baseline, or a share of it. Refuses history: what happened before
is for those who ask.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import NamedTuple

from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import PHASES, Protocol, Rule
from kat_monitor.session.baseline import baseline
from kat_monitor.session.phases import phase_at
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number, tidy

VALUE_RULES = frozenset({"above", "at_least", "below", "at_most", "rise", "fall_percent"})
UPWARD = frozenset({"above", "at_least", "rise"})
INSIDE_BY = 2
"""Units by which a streaming value must be back inside before its alert can end (clinic.md 3)."""
ALWAYS = frozenset(PHASES)
DOSED = ALWAYS - {"before"}

_CROSSES: dict[str, Callable[[Number, Number], bool]] = {
    "above": operator.gt,
    "at_least": operator.ge,
    "rise": operator.ge,
    "below": operator.lt,
    "at_most": operator.le,
    "fall_percent": operator.le,
}


class Bound(NamedTuple):
    """A value rule with the limit that it has for this patient, in the vital's unit."""

    rule: Rule
    limit: Number

    def crossed_by(self, value: Number) -> bool:
        """Whether this value is over the limit."""
        return _CROSSES[self.rule.compare](value, self.limit)

    def well_inside(self, value: Number) -> bool:
        """Whether this value is back inside by the margin that ends a streaming alert."""
        if self.rule.compare in UPWARD:
            return value <= self.limit - INSIDE_BY
        return value >= self.limit + INSIDE_BY


class RuleBook:
    """A protocol's enabled rules, sorted for those who judge them: values by vital, the others by what they compare."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.rules = {rule.id: rule for rule in protocol.rules if rule.enabled}
        self.by_vital: dict[str, tuple[Rule, ...]] = {}
        self.others: dict[str, tuple[Rule, ...]] = {}
        self._bounds: dict[tuple[str, Number | None], tuple[Bound, ...]] = {}
        for rule in self.rules.values():
            if rule.compare in VALUE_RULES:
                for vital in rule.vitals:
                    self.by_vital[vital] = (*self.by_vital.get(vital, ()), rule)
            else:
                self.others[rule.compare] = (*self.others.get(rule.compare, ()), rule)

    def bounds(self, vital: str, own: Number | None) -> tuple[Bound, ...]:
        """The limits of a vital for a patient whose baseline of it is `own`; worked out once for each baseline."""
        found = self._bounds.get((vital, own))
        if found is None:
            shift = self.protocol.altitude_spo2
            made = (bound(rule, own, shift) for rule in self.by_vital.get(vital, ()))
            found = self._bounds[vital, own] = tuple(one for one in made if one is not None)
        return found


_BOOKS: dict[int, RuleBook] = {}
_MOST_BOOKS = 16


def rule_book(protocol: Protocol) -> RuleBook:
    """The rules of a protocol, sorted once for each protocol object."""
    book = _BOOKS.get(id(protocol))
    if book is None or book.protocol is not protocol:
        if len(_BOOKS) >= _MOST_BOOKS:
            _BOOKS.clear()
        book = _BOOKS[id(protocol)] = RuleBook(protocol)
    return book


def own_baseline(session: Session, vital: str) -> Number | None:
    """The patient's baseline of a vital, None while there is none."""
    known = baseline(session)
    return None if known is None else known.value(vital)


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
    if rule.compare != "rise" and rule.baseline_under is None:
        return Bound(rule, fixed)
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
