"""The rules of one session, sorted for those who judge them, and which limit of a rule counts for a value.

Owns what a limit follows from: the protocol, this patient's changes of it, the baseline, and for a change per minute
the value before. Refuses to judge: `spots` and `streams` do.
"""

from __future__ import annotations

from collections.abc import Callable

from kat_monitor.alerts.limits import Bound, bound
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Protocol, Rule
from kat_monitor.session.baseline import baseline
from kat_monitor.session.own_limits import newest_change, protocol_at
from kat_monitor.session.state import Alert, Sample, Session
from kat_monitor.vitals import Number, tidy

STEEP = frozenset({"rise_per_min", "fall_per_min"})
VALUE_RULES = STEEP | {"above", "at_least", "below", "at_most", "outside", "rise", "rise_percent", "fall_percent"}
BEFORE_MS, LONGEST_MS = MINUTE, 15 * MINUTE
"""A change per minute is one from a value at least a minute older, and from none that is older than a quarter hour."""

At = Callable[[int], Bound | None]
"""The bound that counts for a value of an instant; None where the rule has none for it."""


class RuleBook:
    """A protocol's enabled rules: values by vital, the others by what they compare."""

    def __init__(self, protocol: Protocol) -> None:
        self.protocol = protocol
        self.rules = {rule.id: rule for rule in protocol.rules if rule.enabled}
        self.by_vital: dict[str, tuple[Rule, ...]] = {}
        self.steep: dict[str, tuple[Rule, ...]] = {}
        self.others: dict[str, tuple[Rule, ...]] = {}
        self._bounds: dict[tuple[str, Number | None], tuple[Bound, ...]] = {}
        for rule in self.rules.values():
            if rule.compare in VALUE_RULES:
                sorted_in = self.steep if rule.compare in STEEP else self.by_vital
                for vital in rule.vitals:
                    sorted_in[vital] = (*sorted_in.get(vital, ()), rule)
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

    def bound_of(self, rule: str, vital: str, own: Number | None) -> Bound | None:
        """The limit of one rule; None where it does not apply to that baseline."""
        return next((one for one in self.bounds(vital, own) if one.rule.id == rule), None)


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


def book_at(session: Session, t: int) -> RuleBook:
    """The rules with the limits that this patient has at `t` ms. The session has a protocol."""
    protocol = protocol_at(session, t)
    assert protocol is not None
    return rule_book(protocol)


def own_baseline(session: Session, vital: str) -> Number | None:
    """The patient's baseline of a vital, None while there is none."""
    known = baseline(session)
    return None if known is None else known.value(vital)


def bounds_at(session: Session, vital: str, t: int, *, streaming: bool) -> list[Bound]:
    """Every limit that counts for a value of `vital` observed at `t`, spot or streaming."""
    book = book_at(session, t)
    steep = (_steep(session, rule, vital, t, streaming=streaming) for rule in book.steep.get(vital, ()))
    return [*book.bounds(vital, own_baseline(session, vital)), *(one for one in steep if one is not None)]


def bound_over(session: Session, one: Bound, vital: str, *, streaming: bool) -> At:
    """The bound of one rule for values of other times: the same, unless the limit was changed or moves by itself."""
    rule = one.rule
    if rule.compare in STEEP:
        return lambda t: _steep(session, book_at(session, t).rules[rule.id], vital, t, streaming=streaming)
    if newest_change(session, rule.id) is None:
        return lambda t: one
    own = own_baseline(session, vital)
    return lambda t: book_at(session, t).bound_of(rule.id, vital, own)


def bound_of_alert(session: Session, book: RuleBook, alert: Alert, vital: str, *, streaming: bool) -> At:
    """The bound that ends an alert: the limit it was raised by, unless that was changed or moves by itself."""
    rule = book.rules[alert.rule]
    raised_by = Bound(rule, alert.limit or 0)
    if rule.low is not None:
        raised_by = Bound(rule, rule.limit or 0, rule.low)
    return bound_over(session, raised_by, vital, streaming=streaming)


def _steep(session: Session, rule: Rule, vital: str, t: int, *, streaming: bool) -> Bound | None:
    """The value from which the change since an earlier one is too much."""
    earlier = _earlier(session, vital, t, streaming=streaming)
    if earlier is None or earlier.value is None:
        return None
    change = (rule.limit or 0) * (t - earlier.t) / MINUTE
    return Bound(rule, tidy(earlier.value + (change if rule.compare == "rise_per_min" else -change)))


def _earlier(session: Session, vital: str, t: int, *, streaming: bool) -> Sample | None:
    """The newest value of the same kind that is at least a minute older; an artefact is none."""
    for sample in reversed(session.samples(vital)):
        if sample.t < t - LONGEST_MS:
            break
        if sample.t <= t - BEFORE_MS and sample.counts and sample.source.is_streaming == streaming:
            return sample
    return None
