"""Whether each alert rule makes sense by itself.

Owns what each comparison needs and allows, and limits that a vital sign can reach. Refuses to compare rules with each
other, and to say where a limit should lie. A rule that could never be judged is a mistake here, for in the room it
would be silence.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from typing import NamedTuple, get_args

from kat_monitor.events import AlertKind, Priority
from kat_monitor.protocols.mistakes import Path, Problem, meant, shown
from kat_monitor.protocols.model import LOOK_BACK_S, SOUNDS, Compare, Rule
from kat_monitor.protocols.reach import PERCENT, STEEP, reach_words, reachable
from kat_monitor.protocols.sense import ID, Draft, repeated, unknown
from kat_monitor.vitals import VITALS
from kat_monitor.words import say

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
    unit, compare = row.rule.unit, row.rule.compare
    units = dict.fromkeys(VITALS[vital].unit for vital in row.rule.vitals if vital in VITALS)
    wanted = " or ".join(map(shown, units or UNITS))
    if units and compare in (*PERCENT, *STEEP):
        counted = "in percent of the baseline" if compare in PERCENT else "in that a minute"
        wanted += f", that of the vital sign (with {compare} the limit itself is {counted})"
    if unit is not None and unit not in UNITS:
        yield Problem(row.at("unit"), wanted, shown(unit))
    elif unit is not None and any(unit != one for one in units):
        yield Problem(row.at("unit"), wanted, shown(unit), (row.at("vitals"),))


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
