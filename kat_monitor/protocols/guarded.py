"""Vital signs that a protocol leaves without any high-priority alert, at all or in a phase.

Owns the question. Who may agree to that (the lead, with a reason) and where that is kept is not decided here.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from kat_monitor.protocols import parse
from kat_monitor.protocols.model import PHASES, Phase, Protocol, Rule
from kat_monitor.protocols.shipped import shipped
from kat_monitor.vitals import VITALS

Guard = tuple[str, Phase]
"""A vital sign that has a high-priority alert of its value in a phase."""


class Unguarded(NamedTuple):
    """A vital sign without a high-priority alert in these phases; empty where it has none in any."""

    vital: str
    phases: tuple[Phase, ...] = ()


def guards(protocol: Protocol) -> frozenset[Guard]:
    """Where the values of this protocol have a high-priority alert, from the beginning of the phase, for everybody."""
    phases = protocol.phases
    begins = {"before": -math.inf, "onset": 0, "peak": phases.onset, "waning": phases.peak, "observe": phases.waning}
    found: dict[Guard, list[Rule]] = {}
    for rule in protocol.rules:
        if rule.enabled and rule.priority == "high" and rule.kind == "physiological":
            for vital, phase in product(rule.vitals, rule.phases):
                if rule.from_min is None or rule.from_min <= begins[phase]:
                    found.setdefault((vital, phase), []).append(rule)
    return frozenset(guard for guard, rules in found.items() if _are_for_everybody(rules))


def _are_for_everybody(rules: list[Rule]) -> bool:
    """Whether one of them applies whatever the patient's baseline is, and where none is known."""
    rest = [rule.baseline_from for rule in rules if rule.baseline_under is None]
    low = max((rule.baseline_under for rule in rules if rule.baseline_under is not None), default=-math.inf)
    return any(least is None or least <= low for least in rest)


@lru_cache(maxsize=1)
def _expected() -> frozenset[Guard]:
    return frozenset.union(*(guards(parse(text)) for text in shipped().values()))


def without_high(protocol: Protocol, before: Protocol | None = None) -> tuple[Unguarded, ...]:
    """Vital signs that examples, or the version `before`, alert of with high priority in a phase, and this one not."""
    wanted = _expected() | (guards(before) if before is not None else frozenset())
    kept = guards(protocol)
    missing, known = wanted - kept, {vital for vital, _ in kept}
    lost = {vital: tuple(one for one in PHASES if (vital, one) in missing) for vital in VITALS}
    return tuple(Unguarded(vital, phases if vital in known else ()) for vital, phases in lost.items() if phases)
