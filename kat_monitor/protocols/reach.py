"""How far a rule's limit can reach, by its comparison and its vital sign.

Owns the two ends, and their words. Refuses to compare rules with each other.
"""

from __future__ import annotations

from kat_monitor.protocols.model import Compare, Rule
from kat_monitor.vitals import VITALS, Number
from kat_monitor.words import joined, say

UP: tuple[Compare, ...] = ("above", "at_least")
DOWN: tuple[Compare, ...] = ("below", "at_most")
PERCENT: tuple[Compare, ...] = ("rise_percent", "fall_percent")
STEEP: tuple[Compare, ...] = ("rise_per_min", "fall_per_min")
STEEPEST_RISE_PERCENT = 300


def _reach(rule: Rule, vital: str) -> tuple[Number, Number, bool]:
    """Lowest and highest limit that makes sense, and whether the lowest itself does; if not, the highest does.

    At the other end a rule would be true of every value, or of none.
    """
    known = VITALS[vital]
    width = known.highest - known.lowest
    if rule.compare in PERCENT:
        return 0, 100 if rule.compare == "fall_percent" else STEEPEST_RISE_PERCENT, False
    if rule.compare == "rise" or rule.compare in STEEP:
        return 0, width, False
    if rule.baseline_under is not None:
        return (0, width, False) if rule.compare in UP else (-width, 0, True)
    return known.lowest, known.highest, rule.compare in ("above", "at_most")


def reachable(rule: Rule, vital: str, limit: Number) -> bool:
    """Whether a limit of this rule makes sense for the vital."""
    low, high, from_low = _reach(rule, vital)
    return low <= limit < high if from_low else low < limit <= high


def reach_words(rule: Rule, vital: str) -> str:
    """The limits that make sense, in words."""
    low, high, from_low = _reach(rule, vital)
    numbers = say("{low} to under {high}", low=low, high=high)
    if not from_low:
        numbers = say("over {low} to {high}", low=low, high=high)
    if rule.compare == "rise_percent":
        return say("a rise of {numbers} percent", numbers=numbers)
    if rule.compare == "fall_percent":
        return say("a fall of {numbers} percent", numbers=numbers)
    unit = VITALS[vital].unit
    if rule.compare in STEEP:
        return say("a change of {numbers} {unit} a minute ({vital})", numbers=numbers, unit=unit, vital=vital)
    size = joined(" ", filter(None, (numbers, unit)))
    if rule.compare == "rise":
        return say("a rise of {numbers} ({vital})", numbers=size, vital=vital)
    if rule.baseline_under:
        return say("a distance from the baseline of {numbers} ({vital})", numbers=size, vital=vital)
    return say("{numbers} ({vital})", numbers=size, vital=vital)
