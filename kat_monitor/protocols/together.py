"""Whether the alert rules of a protocol make sense together.

Owns limits whose order contradicts their priorities, limits between which no value is left, and rules whose turn never
comes. Refuses to compare what is measured differently: whether 30 percent under a baseline lies over a number, only a
baseline could say.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from kat_monitor.protocols.mistakes import Path, Problem, shown
from kat_monitor.protocols.model import PHASES, Phase, Protocol, Rule
from kat_monitor.protocols.reach import DOWN, UP
from kat_monitor.protocols.rules import PRIORITIES, Row, rows
from kat_monitor.protocols.sense import Draft
from kat_monitor.vitals import Number
from kat_monitor.words import coded, say

REACHED = ("at_least", "at_most")
"""Comparisons that are true of the limit itself."""


def all_rules(draft: Draft) -> Iterator[Problem]:
    """What is wrong with the rules together."""
    found = rows(draft)
    if not found:
        yield Problem(("rule",), "at least one table [[rule]]", "none")
    first: dict[str, Path] = {}
    for row in found:
        if row.rule.id in first:
            yield Problem(row.at("id"), "an id of its own", f"{shown(row.rule.id)} again", (first[row.rule.id],))
        first.setdefault(row.rule.id, row.at("id"))
    edges = [edge for row in found if row.rule.enabled for edge in _edges(row)]
    for edge in edges:
        yield from _contradiction(edge, edges)
    yield from _crossed(edges)
    yield from _never(draft.protocol, found)


# --- limits that are compared -----------------------------------------------------------------------------------------


class Edge(NamedTuple):
    """One limit, and on which side of it the rule alerts; a band has two. `measure`: what the number is counted in."""

    row: Row
    key: str
    value: Number
    up: bool
    measure: str

    @property
    def rank(self) -> int:
        """How urgent its rule is."""
        return _rank(self.row.rule)

    def meets(self, other: Edge) -> bool:
        """Whether both can judge the same value at the same time, by numbers that can be compared."""
        one, two = self.row.rule, other.row.rule
        return (
            self.measure == other.measure
            and not {*one.vitals}.isdisjoint(two.vitals)
            and not {*one.phases}.isdisjoint(two.phases)
        )

    def judged(self) -> tuple[Path, ...]:
        """What a judgement about it read."""
        return tuple(
            self.row.at(key) for key in (self.key, "compare", "priority", "vitals", "phases", "hold_s", "enabled")
        )


def _edges(row: Row) -> Iterator[Edge]:
    rule = row.rule
    measure = "value" if rule.baseline_under is None else "from the baseline"
    if rule.limit is not None:
        if rule.compare in (*UP, *DOWN, "outside"):
            yield Edge(row, "limit", rule.limit, rule.compare not in DOWN, measure)
        else:
            yield Edge(row, "limit", rule.limit, True, rule.compare)
    if rule.low is not None and rule.compare == "outside":
        yield Edge(row, "low", rule.low, False, measure)


def _contradiction(edge: Edge, edges: list[Edge]) -> Iterator[Problem]:
    """At most one problem: a limit of lower priority on the same side that lies beyond this one."""
    for other in edges:
        if other.up != edge.up or other.rank >= edge.rank or not edge.meets(other):
            continue
        if _is_nearer(edge, other):
            yield Problem(edge.row.at(edge.key), _beside(other), shown(edge.value), (*edge.judged(), *other.judged()))
            return


def _is_nearer(edge: Edge, lesser: Edge) -> bool:
    """Whether the more urgent one alerts no later than the lesser: of the same limit, it may hold longer."""
    one, two = edge.row.rule, lesser.row.rule
    beyond = edge.value - lesser.value if edge.up else lesser.value - edge.value
    if one.compare == two.compare:
        return beyond < 0 or (beyond == 0 and one.hold_s <= two.hold_s)
    is_first = beyond < 0 or (beyond == 0 and (one.compare in REACHED or two.compare not in REACHED))
    return is_first and one.hold_s <= two.hold_s


def _beside(lesser: Edge) -> str:
    """On which side of a less urgent limit one must stand."""
    if lesser.up:
        return say(
            "over {limit}, the limit of {id}, whose priority is only {priority}",
            limit=lesser.value, id=lesser.row.rule.id, priority=coded(lesser.row.rule.priority),
        )  # fmt: skip
    return say(
        "under {limit}, the limit of {id}, whose priority is only {priority}",
        limit=lesser.value, id=lesser.row.rule.id, priority=coded(lesser.row.rule.priority),
    )  # fmt: skip


def _crossed(edges: list[Edge]) -> Iterator[Problem]:
    """Limits of one vital between which no value is left: the high one does not lie over the low one.

    Told once for a rule, with the other of its own priority if there is one.
    """
    told: set[Path] = set()
    for one, other in sorted(combinations(edges, 2), key=lambda pair: pair[0].rank != pair[1].rank):
        if one.up == other.up or one.row is other.row or other.row.path in told or not one.meets(other):
            continue
        high, low = (one, other) if one.up else (other, one)
        is_taken = high.row.rule.compare in REACHED or low.row.rule.compare in REACHED
        if high.value < low.value or (high.value == low.value and is_taken):
            told.add(other.row.path)
            wanted = _apart(one, other, is_taken=is_taken)
            yield Problem(other.row.at(other.key), wanted, shown(other.value), (*one.judged(), *other.judged()))


def _apart(one: Edge, later: Edge, *, is_taken: bool) -> str:
    """Where the later of two crossed limits must lie; `is_taken`: the limit itself already alerts."""
    limit, id = one.value, one.row.rule.id
    if later.up:
        if is_taken:
            return say("over {limit}, the low limit of {id}", limit=limit, id=id)
        return say("at least {limit}, the low limit of {id}", limit=limit, id=id)
    if is_taken:
        return say("under {limit}, the high limit of {id}", limit=limit, id=id)
    return say("at most {limit}, the high limit of {id}", limit=limit, id=id)


# --- rules whose turn never comes -------------------------------------------------------------------------------------


def _never(protocol: Protocol, found: list[Row]) -> Iterator[Problem]:
    """Rules whose turn never comes: their phases are over before their minute, or more urgent ones take every turn."""
    ends: dict[Phase, Number] = {"before": 0, **{name: getattr(protocol.phases, name) for name in PHASES[1:-1]}}
    late = [row for row in found if row.rule.compare == "overdue" and row.rule.enabled]
    for row in found:
        rule = row.rule
        if rule.from_min is not None and all(ends.get(one, rule.from_min + 1) <= rule.from_min for one in rule.phases):
            last = max((ends[one] for one in rule.phases if one in ends), default=0)
            wanted = f"under {last}, the minute at which its phases are over"
            yield Problem(row.at("from_min"), wanted, shown(rule.from_min), (row.at("phases"), ("phases",)))
        if row in late and (by := _taken(row, late)):
            wanted = f"a phase, or a priority, in which {by} is not always the one to alert"
            yield Problem(row.at("phases"), wanted, shown(rule.phases), (row.at("priority"), row.at("enabled")))


def _taken(row: Row, late: list[Row]) -> str:
    """The rules that always alert of a late set in the place of this one, in words; empty if it has a turn."""
    rule = row.rule
    before = [
        other.rule
        for other in late
        if other is not row
        and (rule.while_bp_alert or not other.rule.while_bp_alert)
        and (_rank(other.rule), -late.index(other)) > (_rank(rule), -late.index(row))
    ]
    covered = {phase for other in before for phase in other.phases}
    return " or ".join(other.id for other in before) if covered >= set(rule.phases) else ""


def _rank(rule: Rule) -> int:
    return PRIORITIES.index(rule.priority)
