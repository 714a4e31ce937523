"""Whether one rule of a protocol may have another limit, judged as the whole file would be.

Owns the question for a limit that is changed for one patient. Refuses what the loader would refuse: a limit that the
vital sign cannot reach, and one whose order contradicts the priorities.
"""

from __future__ import annotations

from msgspec.structs import replace

from kat_monitor.protocols import rules, together
from kat_monitor.protocols.mistakes import Path, Problem
from kat_monitor.protocols.model import Protocol, Rule
from kat_monitor.protocols.sense import Draft
from kat_monitor.vitals import Number
from kat_monitor.words import say

_DEFAULTS = dict(zip(reversed(Rule.__struct_fields__), reversed(Rule.__struct_defaults__), strict=False))


def misfit(protocol: Protocol, rule: str, limit: Number, low: Number | None = None) -> str:
    """Why this limit does not fit, in words; empty if it does. Raises KeyError for a rule that is not there."""
    old = {one.id: one for one in protocol.rules}[rule]
    new = replace(old, limit=limit, low=old.low if low is None else low)
    changed = replace(protocol, rules=tuple(new if one.id == rule else one for one in protocol.rules))
    known = {(one.path, one.expected) for one in _problems(protocol)}
    found = next((one for one in _problems(changed) if (one.path, one.expected) not in known), None)
    if found is None:
        return ""
    about = protocol.rules[found.path[1]].id if len(found.path) > 1 and isinstance(found.path[1], int) else rule
    if about == rule:
        return say("{limit} does not fit: expected {expected}.", limit=found.found, expected=found.expected)
    return say(
        "{limit} does not fit: {about} would then be expected {expected}.",
        limit=limit, about=about, expected=found.expected,
    )  # fmt: skip


def _problems(protocol: Protocol) -> list[Problem]:
    said: set[Path] = set()
    for place, rule in enumerate(protocol.rules):
        said |= {("rule", place, key) for key in Rule.__struct_fields__ if _says(rule, key)}
    draft = Draft(protocol, said)
    return [*rules.each_rule(draft), *together.all_rules(draft)]


def _says(rule: Rule, key: str) -> bool:
    return key not in _DEFAULTS or getattr(rule, key) != _DEFAULTS[key]
