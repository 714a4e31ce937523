"""Recovery scales from what was recorded: Modified Aldrete, and an adapted PADSS.

Owns the scoring (clinical.md 4.1, 4.2): Aldrete's circulation by percent, as in the original; the PADSS without its
bleeding item, 0 to 8, which is therefore called adapted. Refuses to fill in: an item without a value has no score, and
a scale with such an item has no total and never passes.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kat_monitor.vitals import Number
from kat_monitor.words import coded, joined, say

Score = int | None


class Item(msgspec.Struct, frozen=True):
    """One item of a scale: 2, 1 or 0, or None where nothing was recorded; `basis` is the value it rests on."""

    name: str
    score: Score
    basis: str


class Scale(msgspec.Struct, frozen=True):
    """A scale with its items. `highest` is the most it can reach."""

    name: str
    items: tuple[Item, ...]
    highest: int

    @property
    def total(self) -> int | None:
        """The sum; None while an item is missing."""
        scores = [one.score for one in self.items]
        return None if any(score is None for score in scores) else sum(score or 0 for score in scores)

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the items without a value."""
        return tuple(coded(one.name) for one in self.items if one.score is None)

    def passes(self, at_least: int) -> bool:
        """Whether all items are there, none is 0, and the sum reaches `at_least`."""
        return self.total is not None and self.total >= at_least and all(one.score for one in self.items)

    @property
    def text(self) -> str:
        """The scale in a line: `Modified Aldrete 9 of 10 (activity 2, ...)`."""
        shown = joined(
            ", ",
            (
                say("{name} {score}", name=coded(one.name), score="--" if one.score is None else one.score)
                for one in self.items
            ),
        )
        return say(
            "{name} {total} of {highest} ({shown})",
            name=self.name,
            total="--" if self.total is None else self.total,
            highest=self.highest,
            shown=shown,
        )


class Recovery(msgspec.Struct, frozen=True):
    """The recorded values that the scales need; None is not recorded."""

    systolic: Number | None = None
    heart_rate: Number | None = None
    resp_rate: Number | None = None
    spo2: Number | None = None
    moaas: Number | None = None
    baseline_systolic: Number | None = None
    baseline_heart_rate: Number | None = None
    oxygen: bool = False
    breathless: bool = False
    activity: Score = None
    """Limbs moved on request: 2 four, 1 two, 0 none; a steady gait shows 2."""
    steady: bool | None = None
    nausea: str | None = None
    pain: Number | None = None


def _scored(value: Number | None, rule: Callable[[Number], int]) -> Score:
    return None if value is None else rule(value)


def percent_off(value: Number | None, baseline: Number | None) -> float | None:
    """How far a value lies from its baseline, in percent of it, without a sign; None without either."""
    return None if value is None or not baseline else abs(value - baseline) / baseline * 100


def modified_aldrete(found: Recovery) -> Scale:
    """Modified Aldrete, 0 to 10."""
    off = percent_off(found.systolic, found.baseline_systolic)
    items = (
        Item("activity", found.activity, say("steady gait") if found.steady else say("as judged")),
        Item(
            "respiration",
            _scored(found.resp_rate, lambda rr: _respiration(rr, found.breathless)),
            say("RR {resp_rate}", resp_rate=_shown(found.resp_rate)),
        ),
        Item(
            "circulation",
            _scored(off, lambda p: 2 if p <= 20 else 1 if p <= 50 else 0),
            say(
                "SBP {systolic} against {baseline_systolic}",
                systolic=_shown(found.systolic),
                baseline_systolic=_shown(found.baseline_systolic),
            ),
        ),
        Item(
            "consciousness",
            _scored(found.moaas, lambda m: 2 if m >= 5 else 1 if m >= 3 else 0),
            say("MOAA/S {moaas}", moaas=_shown(found.moaas)),
        ),
        Item(
            say("oxygen saturation"),
            _scored(found.spo2, lambda s: _saturation(s, found.oxygen)),
            (
                say("SpO2 {spo2} on oxygen", spo2=_shown(found.spo2))
                if found.oxygen
                else say("SpO2 {spo2}", spo2=_shown(found.spo2))
            ),
        ),
    )
    return Scale(say("Modified Aldrete"), items, 10)


def adapted_padss(found: Recovery) -> Scale:
    """Adapted PADSS, 0 to 8: vital signs, ambulation, nausea, pain; bleeding does not apply here."""
    offs = (
        percent_off(found.systolic, found.baseline_systolic),
        percent_off(found.heart_rate, found.baseline_heart_rate),
    )
    known = [off for off in offs if off is not None]
    worst = max(known) if len(known) == len(offs) else None
    nausea = {"none": 2, "mild": 2, "moderate": 1, "severe": 0}.get(found.nausea or "")
    items = (
        Item(say("vital signs"), _scored(worst, lambda p: 2 if p <= 20 else 1 if p <= 40 else 0), say("BP and HR")),
        Item("ambulation", None if found.steady is None else 2 if found.steady else 1, "gait"),
        Item("nausea", nausea, found.nausea or "--"),
        Item("pain", _scored(found.pain, lambda p: 2 if p <= 3 else 1 if p <= 6 else 0), _shown(found.pain)),
    )
    return Scale(say("Adapted PADSS"), items, 8)


def _respiration(rate: Number, breathless: bool) -> int:
    if rate <= 0:
        return 0
    return 1 if breathless or rate < 10 or rate > 24 else 2


def _saturation(spo2: Number, oxygen: bool) -> int:
    """Over 92 % on room air 2; kept at 90 % or more, with oxygen or not, 1."""
    if spo2 > 92 and not oxygen:
        return 2
    return 1 if spo2 >= 90 else 0


def _shown(value: Number | None) -> str:
    return "--" if value is None else f"{value}"
