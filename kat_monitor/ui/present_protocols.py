"""Protocols as views: how each stands, its mistakes, and every number that a prescriber signs, in words. No Qt.

Owns the words of the summary, which leaves out nothing that can be changed in a file: what is signed was to be read.
Refuses to judge whether a number is right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from kat_monitor.protocols.model import PHASES, BloodPressureGate, Discharge, DosePage, Gates, Protocol, Rule
from kat_monitor.reports.limits import limit_lines
from kat_monitor.reports.words import label, number, words
from kat_monitor.session import discharge, gates
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_home import standing
from kat_monitor.vitals import VITALS, Number

Lines = tuple[tuple[str, str], ...]
_END_BY, _END_S = 2, 30
"""What ends a stream's alert unless a row says otherwise (clinic.md 3)."""
UNGUARDED = "the lead has to agree: no high-priority alert is left for"
EXAMPLE, OWN = "comes with the program", "this clinic's own"


class Section(msgspec.Struct, frozen=True):
    """A part of a protocol: lines of what and how much."""

    title: str
    lines: Lines


class ProtocolCard(msgspec.Struct, frozen=True):
    """A protocol as the page shows it. `mistakes`: what is wrong with its file; the rest is its last good version.

    `can_approve`: there is a version, and nobody has signed it yet.
    """

    key: str
    title: str
    mark: Literal["done", "open", "stop"]
    word: str
    origin: str
    standing: str
    about: str = ""
    mistakes: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    can_approve: bool = False
    can_edit: bool = False
    unguarded: tuple[str, ...] = ()
    """Vital signs that the file as it is now leaves without a high-priority alert: the lead is asked."""


class ProtocolsView(msgspec.Struct, frozen=True):
    """The page of protocols. `folder`: where the clinic's own files lie; `read_only`: why nothing can be signed."""

    cards: tuple[ProtocolCard, ...]
    people: tuple[PersonView, ...]
    folder: str
    read_only: str = ""


def card(
    key: str,
    file: str,
    protocol: Protocol | None,
    mistakes: Sequence[str],
    approved: tuple[str, str] | None,
    today: str,
    unguarded: Sequence[str] = (),
) -> ProtocolCard:
    """One protocol: its last good version, approved by (name, ISO date) or not; `today`: ISO date.

    `unguarded`: vital signs that a newer text leaves without a high-priority alert, which waits for the lead.
    """
    mistakes = [*mistakes, *(f"{UNGUARDED} {VITALS[vital].label}" for vital in unguarded)]
    asked = tuple(VITALS[vital].label for vital in unguarded)
    origin = f"{OWN}, {file}" if file else EXAMPLE
    if protocol is None:
        return ProtocolCard(
            key, file, "stop", _count(mistakes), origin, "Not in force: it has never been right", "", tuple(mistakes),
            unguarded=asked,
        )  # fmt: skip
    passed = protocol.review_by < today
    stands = standing(*approved) if approved else standing("", "")
    stands += f". Review date passed: {protocol.review_by}" if passed else f". To be reviewed by {protocol.review_by}"
    if mistakes:
        stands = f"The file has mistakes; version {protocol.version}, the last without, stays. {stands}"
    word = _count(mistakes) if mistakes else "review due" if passed else "approved" if approved else "not approved"
    mark: Literal["done", "open", "stop"] = "stop" if mistakes or passed else "done" if approved else "open"
    about = f"{protocol.about} By {protocol.author}, {protocol.date}.".strip()
    return ProtocolCard(
        key, named(protocol, file), mark, word, origin, stands, about, tuple(mistakes), sections(protocol),
        can_approve=approved is None, can_edit=bool(file), unguarded=asked,
    )  # fmt: skip


def named(protocol: Protocol, file: str) -> str:
    """`Intravenous infusion v2`, and the file of the clinic's own."""
    return f"{protocol.name} v{protocol.version}" + (f" ({file})" if file else "")


def _count(mistakes: Sequence[str]) -> str:
    return "1 mistake" if len(mistakes) == 1 else f"{len(mistakes)} mistakes"


# --- every number in words --------------------------------------------------------------------------------------------


def sections(protocol: Protocol) -> tuple[Section, ...]:
    """Everything that a protocol says, in the order of a session."""
    return (
        Section("Phases", _phases(protocol)),
        Section("Before the dose", _gates(protocol.gates)),
        Section("Baseline", _baseline(protocol)),
        Section("Dose", _dose(protocol.dose)),
        Section("Checks", _schedule(protocol)),
        Section("Alerts", _rules(protocol)),
        Section("Going home", _discharge(protocol)),
    )


def _phases(protocol: Protocol) -> Lines:
    phases, seen = protocol.phases, protocol.observation
    ends = (("Onset", 0, phases.onset), ("Peak", phases.onset, phases.peak), ("Waning", phases.peak, phases.waning))
    lines = [(name, f"{number(start)} to {_min(end)}") for name, start, end in ends]
    lines.append(("Observation", f"{number(phases.waning)} to {_min(phases.observe)}"))
    if phases.peak_after_infusion is not None:
        lines.append(("Peak of an infusion", f"ends {_min(phases.peak_after_infusion)} after its end"))
    if phases.onset_mark is not None:
        lines.append(("Onset mark", f"{_range(phases.onset_mark)} min"))
    if phases.peak_mark is not None:
        lines.append(("Peak mark", _min(phases.peak_mark)))
    counts = "the first device" if seen.counts_from == "first-device" else "the start of the last dose"
    lines.append(("Stays at least", f"{_min(seen.minimum)} from {counts}"))
    lines.append(("After an infusion", f"at least {_min(seen.after_infusion)} from its end"))
    lines.append(("Window shown", _min(seen.window)))
    lines.append(("Before the minimum", "a prescriber may override" if seen.overridable else "never as discharged"))
    return tuple(lines)


def _gates(asked: Gates) -> Lines:
    bp: BloodPressureGate = asked.blood_pressure
    lines = [
        ("Asked", _list(gates.TITLES.get(one, one) for one in asked.items)),
        ("A prescriber may waive", _list(gates.TITLES.get(one, one) for one in asked.waivable)),
        ("BP needs a prescriber", f"over {number(bp.systolic)}/{number(bp.diastolic)} mmHg"),
        (f"BP, older than {number(bp.age)}", f"over {number(bp.systolic_over_age)} systolic"),
        ("BP blocks", f"from {number(bp.blocked_systolic)}/{number(bp.blocked_diastolic)} mmHg"),
        ("SpO2", f"recheck below {number(asked.spo2_recheck)} %, prescriber below {number(asked.spo2_prescriber)} %"),
        (
            "Heart rate",
            f"prescriber above {number(asked.heart_rate_high)} or below {number(asked.heart_rate_low)} /min",
        ),
        ("Fasting", f"food {number(asked.food_hours)} h, fluid {number(asked.fluid_hours)} h"),
    ]
    if asked.nasal_spray_hours is not None:
        lines.append(("Nasal spray", f"none for {number(asked.nasal_spray_hours)} h"))
    return tuple(lines)


def _baseline(protocol: Protocol) -> Lines:
    wanted = protocol.baseline
    return (
        ("Sets", f"median of at least {wanted.sets}, {_min(wanted.apart)} apart, of the last {_min(wanted.within)}"),
        ("Rest before", _min(wanted.rest)),
    )


def _dose(dose: DosePage) -> Lines:
    checks = {"required": "required", "asked": "asked, its absence is printed", "off": "not asked"}
    lines = [
        ("Route", f"{words(dose.route)}{', as an infusion' if dose.infusion else ''}"),
        ("Drugs", _list(dose.drugs)),
        ("Range", _dose_range(dose)),
        ("Second person's check", checks[dose.second_check]),
        ("Weight asked again", f"if it differs by more than {number(dose.weight_change_percent)} %"),
    ]
    if dose.devices:
        mg = "" if dose.device_mg is None else f" of {number(dose.device_mg)} mg"
        lines.append(("Devices", f"at most {dose.devices}{mg}, {_min(dose.device_apart)} apart"))
    return tuple(lines)


def _dose_range(dose: DosePage) -> str:
    parts = [f"{_range(dose.mg)} mg"] if dose.mg is not None else []
    parts += [f"{_range(dose.mg_per_kg)} mg/kg"] if dose.mg_per_kg is not None else []
    return ", ".join(parts) or "no range set"


def _schedule(protocol: Protocol) -> Lines:
    plan, again = protocol.schedule, protocol.recheck
    lines = [
        ("Due at minute", f"{_numbers(plan.sets)}, then every {_min(plan.then_every)}"),
        ("Within", f"± {_min(plan.window)}; alert {_min(plan.low_after)} late"),
        ("A set is", _list(label(vital) for vital in plan.vitals)),
        ("Sedation and dissociation", f"asked at {_numbers(plan.scores)}"),
        ("Settled, not roused", f"at most {plan.settled_in_a_row} in a row"),
        ("BP again", f"{_min(again.medium)} after a medium alert; {_min(again.high)} after a high one, then every "
                     f"{_min(again.high_again)}; until {again.clear} are clear; alert {_min(again.late)} late"),
    ]  # fmt: skip
    if plan.strict:
        lines.append(("Not early", f"at {_numbers(plan.strict)}"))
    return tuple(lines)


def _rules(protocol: Protocol) -> Lines:
    """Every rule in its own order, by priority word; those that are off at the end, by name."""
    altitude = protocol.altitude_spo2
    on = [rule for rule in protocol.rules if rule.enabled]
    lines: list[tuple[str, str]] = [
        (line.priority, _rule_words(rule, line.condition, line.hold, line.when))
        for rule, line in zip(on, limit_lines(protocol), strict=True)
    ]
    off = [rule.id for rule in protocol.rules if not rule.enabled]
    if off:
        lines.append(("off", _list(off)))
    lines.append(("altitude", f"SpO2 limits marked so are moved by {number(altitude)} %"))
    return tuple(lines)


def _rule_words(rule: Rule, condition: str, hold: str, when: str) -> str:
    parts = [condition, f"for {hold}" if hold else "", when or "any time"]
    parts += ["also before the dose"] if when and "before" in rule.phases and set(rule.phases) != set(PHASES) else []
    parts += ["moved by altitude"] if rule.altitude else []
    parts += _ends(rule)
    parts += ["stays until acknowledged"] if rule.latching else []
    parts += [f"sound: {rule.sound}"] if rule.sound else []
    parts += [f"“{rule.advice}”"] if rule.advice else []
    return "; ".join(part for part in parts if part)


def _ends(rule: Rule) -> list[str]:
    """How far inside and for how long a stream ends it, where that is not as everywhere."""
    if (rule.end_by, rule.end_s) == (_END_BY, _END_S):
        return []
    return [f"a stream ends it by {number(rule.end_by)} inside for {number(rule.end_s)} s"]


def _discharge(protocol: Protocol) -> Lines:
    home: Discharge = protocol.discharge
    lines = [
        ("Asked", _list(discharge.TITLES.get(one, one) for one in home.items)),
        ("A prescriber may override", _list(discharge.TITLES.get(one, one) for one in home.overridable)),
        ("Last two sets", f"at least {_min(home.sets_apart)} apart, the newest at most {_min(home.newest_within)} old"),
        ("Blood pressure", f"below {number(home.systolic_below)}/{number(home.diastolic_below)} mmHg, "
                           f"within {number(home.within_percent)} % of baseline"),
        ("Low systolic", f"from {number(home.systolic_low)}, or from {number(home.systolic_low_floor)} "
                         "if close to baseline"),
        ("After a drug for BP", _min(home.after_bp_drug)),
        ("SpO2", f"at least {number(home.spo2)} %, no oxygen for {_min(home.no_oxygen)}"),
        ("Heart rate", f"{_range(home.heart_rate)} /min"),
        ("Breathing", f"{_range(home.resp_rate)} /min"),
        ("Modified Aldrete", f"at least {home.aldrete}"),
        ("Adapted PADSS", "not asked" if home.padss is None else f"at least {home.padss}"),
        ("Pain", f"at most {home.pain}"),
        ("After sedating drugs", f"{_min(home.after_sedative)}; after a reversal agent {_min(home.after_reversal)}"),
        ("Taxi alone", "allowed" if home.taxi_alone else "not allowed"),
    ]  # fmt: skip
    return tuple(lines)


def _min(minutes: Number) -> str:
    return f"{number(minutes)} min"


def _range(ends: tuple[Number, Number]) -> str:
    return f"{number(ends[0])} to {number(ends[1])}"


def _numbers(values: Sequence[Number]) -> str:
    return ", ".join(f"−{number(-one)}" if one < 0 else number(one) for one in values) or "none"


def _list(parts: Iterable[str]) -> str:
    return ", ".join(parts) or "none"
