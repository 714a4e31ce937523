"""Vital signs that a protocol leaves without any high-priority alert, at all or in a phase.

Owns the question. Who may agree to that (the lead, with a reason) and where that is kept is not decided here.
"""

from __future__ import annotations

from functools import lru_cache

from kat_monitor.protocols import parse
from kat_monitor.protocols.model import Phase, Protocol
from kat_monitor.protocols.shipped import shipped
from kat_monitor.vitals import VITALS

Guard = tuple[str, Phase]
"""A vital sign that has a high-priority alert of its value in a phase."""


def guards(protocol: Protocol) -> frozenset[Guard]:
    """Where the values of this protocol have a high-priority alert."""
    return frozenset(
        (vital, phase)
        for rule in protocol.rules
        if rule.enabled and rule.priority == "high" and rule.kind == "physiological"
        for vital in rule.vitals
        for phase in rule.phases
    )


@lru_cache(maxsize=1)
def _expected() -> frozenset[Guard]:
    return frozenset.union(*(guards(parse(text)) for text in shipped().values()))


def without_high(protocol: Protocol, before: Protocol | None = None) -> tuple[str, ...]:
    """Vital signs that examples, or the version `before`, alert of with high priority in a phase, and this one not."""
    wanted = _expected() | (guards(before) if before is not None else frozenset())
    missing = {vital for vital, _ in wanted - guards(protocol)}
    return tuple(vital for vital in VITALS if vital in missing)
