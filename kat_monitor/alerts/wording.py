"""The words of an alert: a rule's text with what is known put in.

Owns the fields that a text may name. Refuses to judge. A field that a kind of rule does not know stays a question mark.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from kat_monitor.alerts.book import own_baseline
from kat_monitor.alerts.limits import UPWARD, Bound
from kat_monitor.session.phases import minute_text, phase_at
from kat_monitor.session.state import Session
from kat_monitor.vitals import VITALS, Number, tidy

COMPUTED = frozenset({"rise_percent", "fall_percent", "rise_per_min", "fall_per_min"})
"""Comparisons whose limit follows from a value by more than a sum; a value at it is over it."""


class _Words(dict[str, object]):
    """Format fields; what nobody knows stays readable."""

    def __missing__(self, key: str) -> str:
        return "?"


def fill(text: str, fields: Mapping[str, object]) -> str:
    """A rule's text with its fields put in; a minute that there is none of before the dose leaves no comma behind."""
    return text.format_map(_Words(fields)).replace(", :", ":")


def where(session: Session, t: int) -> str:
    """`in waning, T+1:12`, or `before the dose`."""
    phase = phase_at(session, t)
    return "before the dose" if phase == "before" else f"in {phase}, {minute_text(session, t)}"


def value_text(session: Session, one: Bound, vital: str, value: Number, t: int, *, held: bool = False) -> str:
    """The words of a value's alert at `t`: `SBP 184 >= 180 in waning, T+1:12`, `HR 122 > 120, baseline 84: +45 % ...`.

    What a rule says of the baseline is left out where there is none, and for how long it held where it did not have
    to: only a stream's value is `held`.
    """
    own = own_baseline(session, vital)
    unit = VITALS[vital].unit
    change = percent = ""
    if own:
        change = f", baseline {own}: {tidy(value - own):+} {unit}"
        percent = f", baseline {own}: {round((value - own) / own * 100):+} %"
    fields: dict[str, object] = {
        "label": VITALS[vital].label,
        "value": value,
        "limit": _limit(one, vital, value),
        "low": "?" if one.low is None else one.low,
        "unit": unit,
        "baseline": "not known" if own is None else own,
        "change": change,
        "change_percent": percent,
        "held": f" for {one.rule.hold_s:g} s" if held else "",
        "phase": where(session, t),
        "clock": minute_text(session, t),
    }
    return fill(one.rule.text, fields)


def _limit(one: Bound, vital: str, value: Number) -> Number:
    """The limit as the vital is read: one that was computed has decimals that no value has. It is told as the first
    value beyond it, so that the words are true."""
    limit = one.side(value)
    if one.rule.compare not in COMPUTED:
        return limit
    beyond = math.ceil if one.rule.compare in UPWARD else math.floor
    return beyond(limit) if VITALS[vital].whole else tidy(beyond(limit * 10) / 10)
