"""Whether the numbers and names of a protocol make sense together: all but its alert rules.

Owns the tables of what is possible, in what order, and known by which name; one row, one demand. Refuses to say what is
clinically right: that is the prescriber's, who approves the version. Paths are dotted, as people read them.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, NamedTuple

from kat_monitor.protocols.mistakes import Path, Problem, meant, shown
from kat_monitor.protocols.model import CRITERIA, GATES, Protocol
from kat_monitor.vitals import VITALS, Number


class Draft(NamedTuple):
    """A protocol to be judged, and the paths that its file names; all else stands by default."""

    protocol: Protocol
    said: Container[Path]


Check = Callable[[Draft], Iterator[Problem]]
Range = tuple[Number, Number, str]
"""Lowest, highest, unit."""

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DAY: Range = (0, 1440, "min")
_SPAN: Range = (1, 1440, "min")
_HOUR: Range = (0, 60, "min")
_PERCENT: Range = (0, 100, "%")


def _of(vital: str) -> Range:
    known = VITALS[vital]
    return known.lowest, known.highest, known.unit


RANGES: dict[str, Range] = {
    "phases.onset": _SPAN,
    "phases.peak": _SPAN,
    "phases.waning": _SPAN,
    "phases.observe": _SPAN,
    "phases.peak_after_infusion": _DAY,
    "phases.onset_mark": _DAY,
    "phases.peak_mark": _DAY,
    "observation.minimum": _DAY,
    "observation.after_infusion": _DAY,
    "observation.window": _SPAN,
    "baseline.sets": (1, 10, "sets"),
    "baseline.within": _SPAN,
    "baseline.apart": _HOUR,
    "baseline.rest": _HOUR,
    "schedule.sets": (-1440, 1440, "min"),
    "schedule.then_every": _SPAN,
    "schedule.window": _HOUR,
    "schedule.low_after": _DAY,
    "schedule.strict": (-1440, 1440, "min"),
    "schedule.scores": (-1440, 1440, "min"),
    "schedule.settled_in_a_row": (0, 20, "times"),
    "recheck.medium": (1, 60, "min"),
    "recheck.high": (1, 60, "min"),
    "recheck.high_again": (1, 60, "min"),
    "recheck.clear": (1, 10, "readings"),
    "recheck.late": _HOUR,
    "gates.blood_pressure.systolic": _of("systolic"),
    "gates.blood_pressure.diastolic": _of("diastolic"),
    "gates.blood_pressure.systolic_over_age": _of("systolic"),
    "gates.blood_pressure.age": (18, 120, "years"),
    "gates.blood_pressure.blocked_systolic": _of("systolic"),
    "gates.blood_pressure.blocked_diastolic": _of("diastolic"),
    "gates.spo2_recheck": _of("spo2"),
    "gates.spo2_prescriber": _of("spo2"),
    "gates.heart_rate_high": _of("heart_rate"),
    "gates.heart_rate_low": _of("heart_rate"),
    "gates.food_hours": (0, 48, "h"),
    "gates.fluid_hours": (0, 48, "h"),
    "gates.nasal_spray_hours": (0, 48, "h"),
    "dose.mg_per_kg": (0, 100, "mg/kg"),
    "dose.mg": (0, 10_000, "mg"),
    "dose.devices": (0, 3, "devices"),
    "dose.device_mg": (1, 1000, "mg"),
    "dose.device_apart": _HOUR,
    "dose.weight_change_percent": (1, 100, "%"),
    "altitude_spo2": (-2, 0, "%"),
    "discharge.sets_apart": _DAY,
    "discharge.newest_within": _SPAN,
    "discharge.systolic_below": _of("systolic"),
    "discharge.diastolic_below": _of("diastolic"),
    "discharge.within_percent": _PERCENT,
    "discharge.systolic_low": _of("systolic"),
    "discharge.systolic_low_floor": _of("systolic"),
    "discharge.after_bp_drug": _DAY,
    "discharge.spo2": _of("spo2"),
    "discharge.no_oxygen": _DAY,
    "discharge.heart_rate": _of("heart_rate"),
    "discharge.resp_rate": _of("resp_rate"),
    "discharge.aldrete": (0, 10, "points"),
    "discharge.padss": (0, 8, "points"),
    "discharge.pain": (0, 10, "points"),
    "discharge.after_sedative": _DAY,
    "discharge.after_reversal": _DAY,
}
"""What each number can be at all, wide on purpose; a list or a pair: each of its numbers."""

ASCENDING = (
    ("phases.onset", "phases.peak"),
    ("phases.peak", "phases.waning"),
    ("phases.waning", "phases.observe"),
    ("gates.blood_pressure.systolic", "gates.blood_pressure.blocked_systolic"),
    ("gates.blood_pressure.systolic_over_age", "gates.blood_pressure.blocked_systolic"),
    ("gates.blood_pressure.diastolic", "gates.blood_pressure.blocked_diastolic"),
    ("gates.blood_pressure.diastolic", "gates.blood_pressure.systolic"),
    ("gates.heart_rate_low", "gates.heart_rate_high"),
    ("discharge.systolic_low", "discharge.systolic_below"),
    ("discharge.diastolic_below", "discharge.systolic_below"),
)
"""The second lies over the first."""

NOT_UNDER = (
    ("observation.minimum", "observation.window"),
    ("schedule.window", "schedule.low_after"),
    ("recheck.high", "recheck.medium"),
    ("gates.blood_pressure.systolic", "gates.blood_pressure.systolic_over_age"),
    ("gates.spo2_prescriber", "gates.spo2_recheck"),
    ("discharge.systolic_low_floor", "discharge.systolic_low"),
)
"""The second lies over the first or is equal to it."""

INSIDE = (("phases.peak_mark", "phases.onset", "phases.peak"),)
"""The first lies between the others, or on one of them."""

PAIRS = ("phases.onset_mark", "dose.mg_per_kg", "dose.mg", "discharge.heart_rate", "discharge.resp_rate")
"""[low, high]."""

NAMES: dict[str, tuple[str, ...]] = {
    "schedule.vitals": tuple(VITALS),
    "gates.items": GATES,
    "discharge.items": CRITERIA,
}
"""Lists of known names, at least one."""

WITHIN = (
    ("gates.waivable", "gates.items"),
    ("discharge.overridable", "discharge.items"),
)
"""What the first names stands in the second."""

FILLED = ("id", "name", "version", "author")
NO_TWICE = (*NAMES, "gates.waivable", "discharge.overridable", "schedule.strict", "schedule.scores", "dose.drugs")

CAN_BE_INFUSED = ("any", "iv", "other")


def at(dotted: str) -> Path:
    """The path of a dotted name."""
    return tuple(dotted.split("."))


def _value(draft: Draft, dotted: str) -> Any:
    value: Any = draft.protocol
    for key in dotted.split("."):
        value = getattr(value, key)
    return value


def _numbers(value: object) -> Iterator[tuple[Path, Number]]:
    """The numbers of a value with their places in it; nothing for None."""
    if isinstance(value, tuple):
        yield from (((place,), one) for place, one in enumerate(value))
    elif isinstance(value, int | float):
        yield (), value


# --- one row, one demand ----------------------------------------------------------------------------------------------


def _ranges(draft: Draft) -> Iterator[Problem]:
    for dotted, (lowest, highest, unit) in RANGES.items():
        for place, number in _numbers(_value(draft, dotted)):
            if not lowest <= number <= highest:
                yield Problem((*at(dotted), *place), f"{lowest} to {highest} {unit}", shown(number))


def _orders(draft: Draft) -> Iterator[Problem]:
    for rows, words in ((ASCENDING, ("over", "under")), (NOT_UNDER, ("at least", "at most"))):
        for lower, upper in rows:
            low, high = _value(draft, lower), _value(draft, upper)
            if low is None or high is None or low < high or (low == high and rows is NOT_UNDER):
                continue
            if at(upper) in draft.said:
                yield Problem(at(upper), f"{words[0]} {low} ({lower})", shown(high), (at(lower),))
            else:
                yield Problem(at(lower), f"{words[1]} {high} ({upper})", shown(low), (at(upper),))


def _insides(draft: Draft) -> Iterator[Problem]:
    for dotted, lower, upper in INSIDE:
        value, low, high = (_value(draft, one) for one in (dotted, lower, upper))
        if value is not None and low <= high and not low <= value <= high:
            yield Problem(at(dotted), f"{low} to {high} ({lower} to {upper})", shown(value), (at(lower), at(upper)))


def _pairs(draft: Draft) -> Iterator[Problem]:
    for dotted in PAIRS:
        pair = _value(draft, dotted)
        if pair is not None and pair[0] > pair[1]:
            yield Problem(at(dotted), "[low, high], the lower number first", f"[{pair[0]}, {pair[1]}]")


def _names(draft: Draft) -> Iterator[Problem]:
    for dotted, known in NAMES.items():
        names = _value(draft, dotted)
        if not names:
            yield Problem(at(dotted), f"at least one of {', '.join(known)}", "an empty list")
        yield from unknown(at(dotted), names, known)


def _parts(draft: Draft) -> Iterator[Problem]:
    for dotted, whole in WITHIN:
        names, asked = _value(draft, dotted), _value(draft, whole)
        yield from unknown(at(dotted), names, NAMES[whole])
        for place, name in enumerate(names):
            if name in NAMES[whole] and name not in asked:
                yield Problem((*at(dotted), place), f"only what {whole} names", shown(name), (at(whole),))
    for dotted in NO_TWICE:
        yield from repeated(at(dotted), _value(draft, dotted))


def unknown(path: Path, names: tuple[str, ...], known: Iterable[str]) -> Iterator[Problem]:
    """A problem for each name that nobody knows."""
    for place, name in enumerate(names):
        if name not in known:
            yield Problem((*path, place), f"one of {', '.join(known)}{meant(name, known)}", shown(name))


def repeated(path: Path, values: tuple[object, ...]) -> Iterator[Problem]:
    """A problem for each value that stands again."""
    seen: Counter[object] = Counter()
    for place, value in enumerate(values):
        if seen[value]:
            yield Problem((*path, place), "each value only once", f"{shown(value)} again")
        seen[value] += 1


def _filled(draft: Draft) -> Iterator[Problem]:
    for dotted in FILLED:
        if not _value(draft, dotted).strip():
            yield Problem(at(dotted), "text that is not empty", '""')
    if draft.protocol.id and not ID.fullmatch(draft.protocol.id):
        yield Problem(("id",), "lowercase letters, digits and single hyphens", shown(draft.protocol.id))
    drugs = draft.protocol.dose.drugs
    if not drugs or not all(map(str.strip, drugs)):
        yield Problem(("dose", "drugs"), "at least one drug, none of them empty", shown(drugs))


# --- demands that are no row ------------------------------------------------------------------------------------------


def _dates(draft: Draft) -> Iterator[Problem]:
    read: dict[str, datetime.date] = {}
    for key in ("date", "review_by"):
        text = _value(draft, key)
        try:
            read[key] = datetime.datetime.strptime(text, "%Y-%m-%d").date()
        except ValueError:
            yield Problem((key,), 'a date such as "2026-01-31"', shown(text))
    if len(read) == 2 and read["review_by"] < read["date"]:
        yield Problem(("review_by",), f"a day not before {read['date']} (date)", str(read["review_by"]), (("date",),))


def _schedule(draft: Draft) -> Iterator[Problem]:
    plan = draft.protocol.schedule
    path = ("schedule", "sets")
    if not plan.sets:
        yield Problem(path, "at least one minute from the first dose", "an empty list")
        return
    for place in range(1, len(plan.sets)):
        earlier, later = plan.sets[place - 1], plan.sets[place]
        if later <= earlier:
            yield Problem((*path, place), f"minutes in ascending order: over {earlier}", shown(later))
    rests_on = (path, ("schedule", "then_every"))
    for key in ("strict", "scores"):
        for place, minute in enumerate(_value(draft, f"schedule.{key}")):
            if minute not in plan.sets and not _continues(max(plan.sets), plan.then_every, minute):
                wanted = f"a minute of schedule.sets, or {max(plan.sets)} + a multiple of {plan.then_every}"
                yield Problem(("schedule", key, place), wanted, shown(minute), rests_on)


def _continues(last: Number, every: Number, minute: Number) -> bool:
    return every > 0 and minute > last and (minute - last) % every == 0


def _baseline(draft: Draft) -> Iterator[Problem]:
    base = draft.protocol.baseline
    needed = (base.sets - 1) * base.apart
    if needed > base.within:
        wanted = f"at least {needed} min, which {base.sets} sets {base.apart} min apart take"
        rests_on = (("baseline", "sets"), ("baseline", "apart"))
        yield Problem(("baseline", "within"), wanted, shown(base.within), rests_on)


def _route(draft: Draft) -> Iterator[Problem]:
    dose, observation = draft.protocol.dose, draft.protocol.observation
    route = ("dose", "route")
    if dose.infusion and dose.route not in CAN_BE_INFUSED:
        yield Problem(("dose", "infusion"), f"false, for the route is {dose.route}", "true", (route,))
    if dose.devices and dose.route != "nasal":
        yield Problem(("dose", "devices"), f"0, for the route is {dose.route}", shown(dose.devices), (route,))
    if observation.counts_from == "first-device" and not dose.devices:
        wanted = '"last-dose", for dose.devices is 0'
        yield Problem(("observation", "counts_from"), wanted, '"first-device"', (("dose", "devices"),))


def _minimum(draft: Draft) -> Iterator[Problem]:
    names = draft.protocol.discharge.overridable
    if not draft.protocol.observation.overridable and "observation" in names:
        path = ("discharge", "overridable", names.index("observation"))
        rests_on = (("observation", "overridable"),)
        yield Problem(path, "no observation, for observation.overridable is false", '"observation"', rests_on)


CHECKS: tuple[Check, ...] = (
    _ranges, _orders, _insides, _pairs, _names, _parts, _filled, _dates, _schedule, _baseline, _route, _minimum,
)  # fmt: skip
