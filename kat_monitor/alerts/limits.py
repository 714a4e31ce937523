"""A rule's limit for this patient, whether a value crosses it, and the words that say so.

Owns the arithmetic of one comparison: fixed, over the baseline, or a share of it. Refuses to know time and history.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kat_monitor.protocols.model import Phase, Protocol, Rule
from kat_monitor.session import baseline, phases
from kat_monitor.session.state import Session
from kat_monitor.vitals import VITALS, Number, tidy

VALUE_RULES = frozenset({"above", "at_least", "below", "at_most", "rise", "fall_percent"})
UPWARD = frozenset({"above", "at_least", "rise"})
INSIDE_BY = 2
"""Units by which a streaming value must be back inside before its alert can end (clinic.md 3)."""

_CROSSES: dict[str, Callable[[Number, Number], bool]] = {
    "above": lambda value, limit: value > limit,
    "at_least": lambda value, limit: value >= limit,
    "rise": lambda value, limit: value >= limit,
    "below": lambda value, limit: value < limit,
    "at_most": lambda value, limit: value <= limit,
    "fall_percent": lambda value, limit: value <= limit,
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
        away = INSIDE_BY if self.rule.compare in UPWARD else -INSIDE_BY
        return not self.crossed_by(value) and not self.crossed_by(value + away)


class RuleBook:
    """A protocol's enabled rules, sorted for those who judge them: values by vital, the others by what they compare."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.by_vital: dict[str, tuple[Rule, ...]] = {}
        self.others: dict[str, tuple[Rule, ...]] = {}
        self._bounds: dict[tuple[str, Number | None], tuple[Bound, ...]] = {}
        for rule in protocol.rules:
            if rule.enabled and rule.compare in VALUE_RULES:
                for vital in rule.vitals:
                    self.by_vital[vital] = (*self.by_vital.get(vital, ()), rule)
            elif rule.enabled:
                self.others[rule.compare] = (*self.others.get(rule.compare, ()), rule)

    def bounds(self, vital: str, own: Number | None) -> tuple[Bound, ...]:
        """The limits of a vital for a patient whose baseline of it is `own`; worked out once for each baseline."""
        found = self._bounds.get((vital, own))
        if found is None:
            rules = self.by_vital.get(vital, ())
            found = tuple(one for rule in rules if (one := bound(rule, own)) is not None)
            self._bounds[vital, own] = found
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
    known = baseline.baseline(session)
    return None if known is None else known.value(vital)


def bound(rule: Rule, own: Number | None) -> Bound | None:
    """The rule with its limit for a patient with this baseline; None where it does not apply to that."""
    assert rule.limit is not None
    if rule.baseline_from is not None:
        return Bound(rule, rule.limit) if own is None or own >= rule.baseline_from else None
    if rule.compare == "fall_percent":
        return None if own is None else Bound(rule, tidy(own * (1 - rule.limit / 100)))
    if rule.compare != "rise" and rule.baseline_under is None:
        return Bound(rule, rule.limit)
    if own is None or (rule.baseline_under is not None and own >= rule.baseline_under):
        return None
    return Bound(rule, tidy(own + rule.limit))


def applies_at(rule: Rule, session: Session, t: int) -> bool:
    """Whether the rule is in force at an instant: its phases, and not before its minute."""
    if phases.phase_at(session, t) not in rule.phases:
        return False
    return rule.from_min is None or (session.minute(t) or 0) >= rule.from_min


class _Words(dict[str, object]):
    """Format fields; what a rule's text asks for and nobody knows stays readable."""

    def __missing__(self, key: str) -> str:
        return "?"


def value_text(one: Bound, vital: str, value: Number, session: Session, t: int) -> str:
    """The words of a value's alert at `t`: `SBP 184 >= 180 in waning, T+1:12`."""
    own = own_baseline(session, vital)
    phase: Phase = phases.phase_at(session, t)
    fields: dict[str, object] = {
        "label": VITALS[vital].label,
        "value": value,
        "limit": one.limit,
        "unit": VITALS[vital].unit,
        "baseline": "not known" if own is None else own,
        "change": "?" if own is None else f"{tidy(value - own):+}",
        "change_percent": "no baseline" if not own else f"{round((value - own) / own * 100):+} %",
        "phase": "before the dose" if phase == "before" else phase,
        "clock": phases.minute_text(session, t),
    }
    return fill(one.rule.text, fields)


def fill(text: str, fields: Mapping[str, object]) -> str:
    """A rule's text with its fields put in."""
    return text.format_map(_Words(fields))
