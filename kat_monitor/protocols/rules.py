"""Whether the alert rules make sense: each by itself, and together.

Owns what each comparison needs and allows, limits that a vital sign can reach, and limits whose order contradicts their
priorities. Refuses to say where a limit should lie. A rule that could never be judged is a mistake here, for in the
room it would be silence.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import NamedTuple, get_args

from kat_monitor.events import AlertKind, Priority
from kat_monitor.protocols.mistakes import Path, Problem, meant, shown
from kat_monitor.protocols.model import LOOK_BACK_S, PHASES, SOUNDS, Compare, Phase, Protocol, Rule
from kat_monitor.protocols.reach import DOWN, UP, reach_words, reachable
from kat_monitor.protocols.sense import ID, Draft, repeated, unknown
from kat_monitor.vitals import VITALS, Number
from kat_monitor.words import coded, say

CODES = (
    "chest-pain", "severe-headache", "breathless", "neurological-sign", "seizure", "fainted", "unresponsive",
    "nausea", "vomited", "dizzy", "headache", "blurred-vision", "double-vision", "drowsy", "confused", "unsteady",
    "palpitations", "urinary-urgency", "anxious", "distressed", "panic", "hallucination", "agitated", "tearful",
    "euphoric", "emotionally-raw", "drug-given", "help-called", "oxygen-on", "oxygen-off", "lozenge-ended", "position",
    "reassured", "iv-checked", "toilet", "water", "blanket", "mask", "music", "light", "came-in", "went-out", "quote",
    "theme",
)  # fmt: skip
"""Every event that can be noted with a quick key, and so alert."""

MACHINE = ("speaker", "screen", "awake", "battery", "copy", "clock")
"""Every part of this computer that can alert."""

FIELDS = (
    "label", "value", "limit", "low", "unit", "baseline", "change", "change_percent", "held", "phase", "clock",
    "what",
)  # fmt: skip
"""What the text of a rule may name in braces."""


class Needs(NamedTuple):
    """What a comparison is: the kind of its alerts, the keys that it needs, and those that it understands besides."""

    kind: AlertKind
    needed: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()


_VALUE = ("hold_s", "end_by", "end_s")
_LIMIT = Needs("physiological", ("vitals", "limit", "unit"), (*_VALUE, "baseline_from", "baseline_under", "altitude"))
_CHANGE = Needs("physiological", ("vitals", "limit", "unit"), _VALUE)
COMPARISONS: dict[Compare, Needs] = {
    "above": _LIMIT,
    "at_least": _LIMIT,
    "below": _LIMIT,
    "at_most": _LIMIT,
    "outside": Needs("physiological", ("vitals", "low", "limit", "unit"), _VALUE),
    "rise": _CHANGE,
    "rise_percent": _CHANGE,
    "fall_percent": _CHANGE,
    "rise_per_min": _CHANGE,
    "fall_per_min": _CHANGE,
    "stale": Needs("technical", ("vitals", "hold_s")),
    "artefact": Needs("technical", ("vitals", "hold_s")),
    "no_signal": Needs("technical", ("vitals",)),
    "failed": Needs("technical", ("vitals",)),
    "lost": Needs("technical"),
    "not_recording": Needs("technical"),
    "machine": Needs("technical", ("codes",)),
    "event": Needs("physiological", ("codes",), ("while_moaas_at_most",)),
    "overdue": Needs("overdue", (), ("while_bp_alert",)),
    "recheck": Needs("overdue"),
}
_DEPENDENT = {key for one in COMPARISONS.values() for key in (*one.needed, *one.allowed)}

UNITS = tuple(dict.fromkeys(vital.unit for vital in VITALS.values()))
PRIORITIES: tuple[Priority, ...] = get_args(Priority)
WIDEST_END = 20
"""Units of a margin that ends an alert; a wider one would keep alerts that are over."""


class Row(NamedTuple):
    """One rule, its path, and which of its keys the file names."""

    rule: Rule
    path: Path
    said: frozenset[str]

    def at(self, *keys: str | int) -> Path:
        """The path of one of its values."""
        return (*self.path, *keys)


def rows(draft: Draft) -> list[Row]:
    """The rules of a draft with their places."""
    found = []
    for place, rule in enumerate(draft.protocol.rules):
        path: Path = ("rule", place)
        found.append(Row(rule, path, frozenset(key for key in Rule.__struct_fields__ if (*path, key) in draft.said)))
    return found


def each_rule(draft: Draft) -> Iterator[Problem]:
    """What is wrong with single rules."""
    for row in rows(draft):
        for check in _EACH:
            yield from check(row)


# --- one rule ---------------------------------------------------------------------------------------------------------


def _words(row: Row) -> Iterator[Problem]:
    if not ID.fullmatch(row.rule.id):
        yield Problem(row.at("id"), "lowercase letters, digits and single hyphens", shown(row.rule.id))
    if not row.rule.text.strip():
        yield Problem(row.at("text"), "the words of the alert", shown(row.rule.text))
    try:
        parts = list(string.Formatter().parse(row.rule.text))
    except ValueError:
        yield Problem(row.at("text"), "braces in pairs, such as {value}", shown(row.rule.text))
        return
    for _, field, form, conversion in parts:
        if field is not None and (field not in FIELDS or form or conversion):
            wanted = f"only {', '.join(f'{{{one}}}' for one in FIELDS)} in braces"
            yield Problem(row.at("text"), wanted, shown(row.rule.text))


def _keys(row: Row) -> Iterator[Problem]:
    compare = row.rule.compare
    needs = COMPARISONS[compare]
    rests_on = (row.at("compare"),)
    for key in needs.needed:
        if key not in row.said:
            yield Problem(row.at(key), f"a value, which {compare} needs", "nothing", rests_on)
    for key in sorted(row.said & _DEPENDENT - {*needs.needed, *needs.allowed}):
        yield Problem(row.at(key), f"no such key with {compare}, which does not use it", "", rests_on)
    if row.rule.kind != needs.kind:
        yield Problem(row.at("kind"), f'"{needs.kind}" with {compare}', shown(row.rule.kind), rests_on)
    if {"baseline_from", "baseline_under"} <= row.said:
        yield Problem(row.at("baseline_under"), "baseline_from or baseline_under, not both", "both")
    if row.rule.altitude and set(row.rule.vitals) != {"spo2"}:
        yield Problem(
            row.at("altitude"), "false, for only limits of spo2 move with altitude", "true", (row.at("vitals"),)
        )


def _before_the_dose(row: Row) -> Iterator[Problem]:
    rule = row.rule
    if rule.kind == "physiological" and rule.priority != "high" and "before" in rule.phases:
        wanted = 'phases without "before", for only high priority alerts before the dose'
        found = shown(rule.phases) if "phases" in row.said else "all phases"
        yield Problem(row.at("phases"), wanted, found, (row.at("priority"), row.at("kind"), row.at("compare")))


def _lists(row: Row) -> Iterator[Problem]:
    rule = row.rule
    yield from unknown(row.at("vitals"), rule.vitals, VITALS)
    yield from unknown(row.at("codes"), rule.codes, MACHINE if rule.compare == "machine" else CODES)
    for key, values in (("vitals", rule.vitals), ("codes", rule.codes), ("phases", rule.phases)):
        yield from repeated(row.at(key), values)
        if not values and key in row.said:
            yield Problem(row.at(key), "at least one value", "an empty list")


def _times(row: Row) -> Iterator[Problem]:
    rule = row.rule
    if not 0 <= rule.hold_s <= LOOK_BACK_S:
        wanted = f"0 to {LOOK_BACK_S} s, which is how far back the rules look"
        yield Problem(row.at("hold_s"), wanted, shown(rule.hold_s))
    elif "hold_s" in row.said and "hold_s" in COMPARISONS[rule.compare].needed and rule.hold_s == 0:
        yield Problem(row.at("hold_s"), "more than 0 s", "0", (row.at("compare"),))
    if not 0 <= rule.end_s <= LOOK_BACK_S:
        wanted = f"0 to {LOOK_BACK_S} s, which is how far back the rules look"
        yield Problem(row.at("end_s"), wanted, shown(rule.end_s))
    if not 0 <= rule.end_by <= WIDEST_END:
        yield Problem(row.at("end_by"), f"0 to {WIDEST_END} units of the vital sign", shown(rule.end_by))
    if rule.from_min is not None and not -1440 <= rule.from_min <= 1440:
        yield Problem(row.at("from_min"), "-1440 to 1440 min", shown(rule.from_min))


def _sounds(row: Row) -> Iterator[Problem]:
    """A sound that is known and no more urgent than the alert; a high alert has its own, or it might go unheard."""
    rule = row.rule
    if not rule.sound and "sound" not in row.said:
        return
    if rule.sound not in SOUNDS:
        yield Problem(row.at("sound"), f"one of {', '.join(SOUNDS)}{meant(rule.sound, SOUNDS)}", shown(rule.sound))
        return
    able = ("high",) if rule.priority == "high" else SOUNDS[SOUNDS.index(rule.priority) :]
    if rule.sound not in able:
        wanted = f"{' or '.join(able)} with {rule.priority} priority"
        yield Problem(row.at("sound"), wanted, shown(rule.sound), (row.at("priority"),))


def _units(row: Row) -> Iterator[Problem]:
    unit = row.rule.unit
    wanted = dict.fromkeys(VITALS[vital].unit for vital in row.rule.vitals if vital in VITALS)
    if unit is not None and unit not in UNITS:
        yield Problem(row.at("unit"), " or ".join(map(shown, wanted or UNITS)), shown(unit))
    elif unit is not None and any(unit != one for one in wanted):
        yield Problem(row.at("unit"), " or ".join(map(shown, wanted)), shown(unit), (row.at("vitals"),))


def _limits(row: Row) -> Iterator[Problem]:
    rule = row.rule
    for vital in rule.vitals:
        if vital not in VITALS:
            continue
        rests_on = (row.at("vitals"), row.at("compare"), row.at("baseline_under"))
        if rule.limit is not None and not reachable(rule, vital, rule.limit):
            yield Problem(row.at("limit"), reach_words(rule, vital), shown(rule.limit), rests_on)
            break
        if rule.compare == "outside" and rule.low is not None and not reachable(rule, vital, rule.low):
            yield Problem(row.at("low"), reach_words(rule, vital), shown(rule.low), rests_on)
            break
    if rule.compare == "outside" and rule.low is not None and rule.limit is not None and rule.low >= rule.limit:
        wanted = say("under {limit} (limit)", limit=rule.limit)
        yield Problem(row.at("low"), wanted, shown(rule.low), (row.at("limit"),))
    yield from _baselines(row)


def _baselines(row: Row) -> Iterator[Problem]:
    rule = row.rule
    for key, value in (("baseline_from", rule.baseline_from), ("baseline_under", rule.baseline_under)):
        for vital in rule.vitals:
            known = VITALS.get(vital)
            if known and value is not None and not known.lowest <= value <= known.highest:
                wanted = f"{known.lowest} to {known.highest} {known.unit} ({vital})"
                yield Problem(row.at(key), wanted, shown(value), (row.at("vitals"),))
                break
    if rule.while_moaas_at_most is not None and not 0 <= rule.while_moaas_at_most <= 5:
        yield Problem(row.at("while_moaas_at_most"), "0 to 5", shown(rule.while_moaas_at_most))


_EACH: tuple[Callable[[Row], Iterator[Problem]], ...] = (
    _words, _keys, _before_the_dose, _lists, _times, _sounds, _units, _limits,
)  # fmt: skip


# --- rules together ---------------------------------------------------------------------------------------------------


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
    for row in found:
        yield from _contradiction(row, [other for other in found if _meet(row.rule, other.rule)])
    yield from _crossed(found)
    yield from _never(draft.protocol, found)


def _meet(one: Rule, other: Rule) -> bool:
    """Whether two rules can judge the same value at the same time by limits that can be compared."""
    return (
        one.limit is not None
        and other.limit is not None
        and one.enabled
        and other.enabled
        and not {*one.vitals}.isdisjoint(other.vitals)
        and not {*one.phases}.isdisjoint(other.phases)
        and (one.baseline_under is None) == (other.baseline_under is None)
    )


def _contradiction(row: Row, others: list[Row]) -> Iterator[Problem]:
    """At most one problem: a rule of lower priority, same vital and comparison, whose limit lies beyond this one's."""
    rule = row.rule
    sign = -1 if rule.compare in DOWN else 1
    for other in others:
        lesser = other.rule
        if lesser.compare != rule.compare or _rank(lesser) >= _rank(rule):
            continue
        assert rule.limit is not None
        assert lesser.limit is not None
        beyond = sign * (rule.limit - lesser.limit)
        if rule.low is not None and lesser.low is not None:
            beyond = min(beyond, lesser.low - rule.low)
        if beyond < 0 or (beyond == 0 and rule.hold_s <= lesser.hold_s):
            wanted = _beside(lesser, below=sign < 0)
            yield Problem(row.at("limit"), wanted, shown(rule.limit), (*_judged(row), *_judged(other)))
            return


def _beside(lesser: Rule, *, below: bool) -> str:
    """On which side of a less urgent limit one must stand."""
    if below:
        return say(
            "under {limit}, the limit of {id}, whose priority is only {priority}",
            limit=lesser.limit, id=lesser.id, priority=coded(lesser.priority),
        )  # fmt: skip
    return say(
        "over {limit}, the limit of {id}, whose priority is only {priority}",
        limit=lesser.limit, id=lesser.id, priority=coded(lesser.priority),
    )  # fmt: skip


def _crossed(found: list[Row]) -> Iterator[Problem]:
    """Limits of one vital between which no value is left: the high one lies under the low one.

    Told once for a rule, with the other of its own priority if there is one.
    """
    told: set[str] = set()
    for one, other in sorted(combinations(found, 2), key=lambda pair: _rank(pair[0].rule) != _rank(pair[1].rule)):
        sides = [row for compares in (UP, DOWN) for row in (one, other) if row.rule.compare in compares]
        if len(sides) != 2 or sides[0].rule.compare not in UP or sides[1].rule.compare not in DOWN:
            continue
        high, low = sides[0].rule, sides[1].rule
        if other.rule.id in told or high.baseline_under is not None or not _meet(high, low):
            continue
        assert high.limit is not None
        assert low.limit is not None
        if high.limit < low.limit:
            told.add(other.rule.id)
            high_is_later = sides[0] is other
            wanted = say("at least {limit}, the low limit of {id}", limit=low.limit, id=low.id)
            if not high_is_later:
                wanted = say("at most {limit}, the high limit of {id}", limit=high.limit, id=high.id)
            yield Problem(other.at("limit"), wanted, shown(other.rule.limit), (*_judged(one), *_judged(other)))


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


def _judged(row: Row) -> tuple[Path, ...]:
    return tuple(row.at(key) for key in ("limit", "compare", "priority", "vitals", "phases", "hold_s", "enabled"))


def _rank(rule: Rule) -> int:
    return PRIORITIES.index(rule.priority)
