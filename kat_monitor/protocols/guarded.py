"""Vital signs that a protocol leaves without any high-priority alert.

Owns the question. Who may agree to that (the lead, with a reason) and where that is kept is not decided here.
"""

from __future__ import annotations

from functools import lru_cache

from kat_monitor.protocols import parse
from kat_monitor.protocols.model import Protocol
from kat_monitor.protocols.shipped import shipped
from kat_monitor.vitals import VITALS


def high_vitals(protocol: Protocol) -> frozenset[str]:
    """The vital signs that have a high-priority alert of their value."""
    return frozenset(
        vital
        for rule in protocol.rules
        if rule.enabled and rule.priority == "high" and rule.kind == "physiological"
        for vital in rule.vitals
    )


@lru_cache(maxsize=1)
def _expected() -> frozenset[str]:
    return frozenset.union(*(high_vitals(parse(text)) for text in shipped().values()))


def without_high(protocol: Protocol, before: Protocol | None = None) -> tuple[str, ...]:
    """Vital signs that every example, or the version `before`, alerts of with high priority and this one does not."""
    wanted = _expected() | (high_vitals(before) if before is not None else frozenset())
    missing = wanted - high_vitals(protocol)
    return tuple(vital for vital in VITALS if vital in missing)
