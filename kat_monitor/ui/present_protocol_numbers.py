"""Every number of a protocol in words, as a prescriber reads it before signing. No Qt.

Leaves out nothing that can be changed in a file: what is signed was to be read. Refuses to judge whether a number is
right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from kat_monitor.protocols.model import PHASES, BloodPressureGate, Discharge, DosePage, Gates, Protocol, Rule
from kat_monitor.reports.limits import limit_lines
from kat_monitor.reports.words import label, number, words
from kat_monitor.session import discharge, gates
from kat_monitor.vitals import Number
from kat_monitor.words import joined, known, shown, tr

Lines = tuple[tuple[str, str], ...]
_END_BY, _END_S = 2, 30
"""What ends a stream's alert unless a row says otherwise (clinic.md 3)."""


class Section(msgspec.Struct, frozen=True):
    """A part of a protocol: lines of what and how much."""

    title: str
    lines: Lines


def sections(protocol: Protocol) -> tuple[Section, ...]:
    """Everything that a protocol says, in the order of a session."""
    return (
        Section(tr("Phases"), _phases(protocol)),
        Section(tr("Before the dose"), _gates(protocol.gates)),
        Section(tr("Baseline"), _baseline(protocol)),
        Section(tr("Dose"), _dose(protocol.dose)),
        Section(tr("Checks"), _schedule(protocol)),
        Section(tr("Alerts"), _rules(protocol)),
        Section(tr("Going home"), _discharge(protocol)),
    )


def _phases(protocol: Protocol) -> Lines:
    phases, seen = protocol.phases, protocol.observation
    ends = (
        (tr("Onset"), 0, phases.onset),
        (tr("Peak"), phases.onset, phases.peak),
        (tr("Waning"), phases.peak, phases.waning),
    )
    lines = [(name, tr("{start} to {end}", start=number(start), end=_min(end))) for name, start, end in ends]
    lines.append(
        (tr("Observation"), tr("{waning} to {observe}", waning=number(phases.waning), observe=_min(phases.observe)))
    )
    if phases.peak_after_infusion is not None:
        lines.append(
            (
                tr("Peak of an infusion"),
                tr("ends {peak_after_infusion} after its end", peak_after_infusion=_min(phases.peak_after_infusion)),
            )
        )
    if phases.onset_mark is not None:
        lines.append((tr("Onset mark"), tr("{onset_mark} min", onset_mark=_range(phases.onset_mark))))
    if phases.peak_mark is not None:
        lines.append((tr("Peak mark"), _min(phases.peak_mark)))
    counts = tr("the first device") if seen.counts_from == "first-device" else tr("the start of the last dose")
    lines.append((tr("Stays at least"), tr("{minimum} from {counts}", minimum=_min(seen.minimum), counts=counts)))
    lines.append(
        (
            tr("After an infusion"),
            tr("at least {after_infusion} from its end", after_infusion=_min(seen.after_infusion)),
        )
    )
    lines.append((tr("Window shown"), _min(seen.window)))
    lines.append(
        (tr("Before the minimum"), tr("a prescriber may override") if seen.overridable else tr("never as discharged"))
    )
    return tuple(lines)


def _gates(asked: Gates) -> Lines:
    bp: BloodPressureGate = asked.blood_pressure
    lines = [
        (tr("Asked"), _list(gates.TITLES.get(one, one) for one in asked.items)),
        (tr("A prescriber may waive"), _list(gates.TITLES.get(one, one) for one in asked.waivable)),
        (
            tr("BP needs a prescriber"),
            tr("over {systolic}/{diastolic} mmHg", systolic=number(bp.systolic), diastolic=number(bp.diastolic)),
        ),
        (
            tr("BP, older than {age}", age=number(bp.age)),
            tr("over {systolic_over_age} systolic", systolic_over_age=number(bp.systolic_over_age)),
        ),
        (
            tr("BP blocks"),
            tr(
                "from {blocked_systolic}/{blocked_diastolic} mmHg",
                blocked_systolic=number(bp.blocked_systolic),
                blocked_diastolic=number(bp.blocked_diastolic),
            ),
        ),
        (
            tr("SpO2"),
            tr(
                "recheck below {spo2_recheck} %, prescriber below {spo2_prescriber} %",
                spo2_recheck=number(asked.spo2_recheck),
                spo2_prescriber=number(asked.spo2_prescriber),
            ),
        ),
        (
            tr("Heart rate"),
            tr(
                "prescriber above {heart_rate_high} or below {heart_rate_low} /min",
                heart_rate_high=number(asked.heart_rate_high),
                heart_rate_low=number(asked.heart_rate_low),
            ),
        ),
        (
            tr("Fasting"),
            tr(
                "food {food_hours} h, fluid {fluid_hours} h",
                food_hours=number(asked.food_hours),
                fluid_hours=number(asked.fluid_hours),
            ),
        ),
    ]
    if asked.nasal_spray_hours is not None:
        lines.append(
            (tr("Nasal spray"), tr("none for {nasal_spray_hours} h", nasal_spray_hours=number(asked.nasal_spray_hours)))
        )
    return tuple(lines)


def _baseline(protocol: Protocol) -> Lines:
    wanted = protocol.baseline
    return (
        (
            tr("Sets"),
            tr(
                "median of at least {sets}, {apart} apart, of the last {within}",
                sets=wanted.sets,
                apart=_min(wanted.apart),
                within=_min(wanted.within),
            ),
        ),
        (tr("Rest before"), _min(wanted.rest)),
    )


def _dose(dose: DosePage) -> Lines:
    checks = {"required": tr("required"), "asked": tr("asked, its absence is printed"), "off": tr("not asked")}
    lines = [
        (tr("Route"), known(words(dose.route)) + (tr(", as an infusion") if dose.infusion else "")),
        (tr("Drugs"), _list(map(known, dose.drugs))),
        (tr("Range"), _dose_range(dose)),
        (tr("Second person's check"), checks[dose.second_check]),
        (
            tr("Weight asked again"),
            tr(
                "if it differs by more than {weight_change_percent} %",
                weight_change_percent=number(dose.weight_change_percent),
            ),
        ),
    ]
    if dose.devices:
        mg = "" if dose.device_mg is None else tr(" of {device_mg} mg", device_mg=number(dose.device_mg))
        lines.append(
            (
                tr("Devices"),
                tr(
                    "at most {devices}{mg}, {device_apart} apart",
                    devices=dose.devices,
                    mg=mg,
                    device_apart=_min(dose.device_apart),
                ),
            )
        )
    return tuple(lines)


def _dose_range(dose: DosePage) -> str:
    parts = [tr("{mg} mg", mg=_range(dose.mg))] if dose.mg is not None else []
    parts += [tr("{mg_per_kg} mg/kg", mg_per_kg=_range(dose.mg_per_kg))] if dose.mg_per_kg is not None else []
    return ", ".join(map(shown, parts)) or tr("no range set")


def _schedule(protocol: Protocol) -> Lines:
    plan, again = protocol.schedule, protocol.recheck
    lines = [
        (
            tr("Due at minute"),
            tr("{sets}, then every {then_every}", sets=_numbers(plan.sets), then_every=_min(plan.then_every)),
        ),
        (
            tr("Within"),
            tr("± {window}; alert {low_after} late", window=_min(plan.window), low_after=_min(plan.low_after)),
        ),
        (tr("A set is"), _list(label(vital) for vital in plan.vitals)),
        (tr("Sedation and dissociation"), tr("asked at {scores}", scores=_numbers(plan.scores))),
        (tr("Settled, not roused"), tr("at most {settled_in_a_row} in a row", settled_in_a_row=plan.settled_in_a_row)),
        (
            tr("BP again"),
            tr(
                "{medium} after a medium alert; {high} after a high one, then every {high_again}; "
                "until {clear} are clear; alert {late} late",
                medium=_min(again.medium),
                high=_min(again.high),
                high_again=_min(again.high_again),
                clear=again.clear,
                late=_min(again.late),
            ),
        ),
    ]
    if plan.strict:
        lines.append((tr("Not early"), tr("at {strict}", strict=_numbers(plan.strict))))
    return tuple(lines)


def _rules(protocol: Protocol) -> Lines:
    """Every rule in its own order, by priority word; those that are off at the end, by name."""
    altitude = protocol.altitude_spo2
    on = [rule for rule in protocol.rules if rule.enabled]
    lines: list[tuple[str, str]] = [
        (known(line.priority), _rule_words(rule, line.condition, line.hold, line.when))
        for rule, line in zip(on, limit_lines(protocol), strict=True)
    ]
    off = [rule.id for rule in protocol.rules if not rule.enabled]
    if off:
        lines.append((tr("off"), _list(off)))
    lines.append((tr("altitude"), tr("SpO2 limits marked so are moved by {altitude} %", altitude=number(altitude))))
    return tuple(lines)


def _rule_words(rule: Rule, condition: str, hold: str, when: str) -> str:
    parts = [condition, tr("for {hold}", hold=hold) if hold else "", when or tr("any time")]
    parts += (
        [tr("also before the dose")] if when and "before" in rule.phases and set(rule.phases) != set(PHASES) else []
    )
    parts += [tr("moved by altitude")] if rule.altitude else []
    parts += _ends(rule)
    parts += [tr("stays until acknowledged")] if rule.latching else []
    parts += [tr("sound: {sound}", sound=rule.sound)] if rule.sound else []
    parts += [f"“{rule.advice}”"] if rule.advice else []
    return joined("; ", (part for part in parts if part))


def _ends(rule: Rule) -> list[str]:
    """How far inside and for how long a stream ends it, where that is not as everywhere."""
    if (rule.end_by, rule.end_s) == (_END_BY, _END_S):
        return []
    return [
        tr("a stream ends it by {end_by} inside for {end_s} s", end_by=number(rule.end_by), end_s=number(rule.end_s))
    ]


def _discharge(protocol: Protocol) -> Lines:
    home: Discharge = protocol.discharge
    lines = [
        (tr("Asked"), _list(discharge.TITLES.get(one, one) for one in home.items)),
        (tr("A prescriber may override"), _list(discharge.TITLES.get(one, one) for one in home.overridable)),
        (
            tr("Last two sets"),
            tr(
                "at least {sets_apart} apart, the newest at most {newest_within} old",
                sets_apart=_min(home.sets_apart),
                newest_within=_min(home.newest_within),
            ),
        ),
        (
            tr("Blood pressure"),
            tr(
                "below {systolic_below}/{diastolic_below} mmHg, within {within_percent} % of baseline",
                systolic_below=number(home.systolic_below),
                diastolic_below=number(home.diastolic_below),
                within_percent=number(home.within_percent),
            ),
        ),
        (
            tr("Low systolic"),
            tr(
                "from {systolic_low}, or from {systolic_low_floor} if close to baseline",
                systolic_low=number(home.systolic_low),
                systolic_low_floor=number(home.systolic_low_floor),
            ),
        ),
        (tr("After a drug for BP"), _min(home.after_bp_drug)),
        (
            tr("SpO2"),
            tr("at least {spo2} %, no oxygen for {no_oxygen}", spo2=number(home.spo2), no_oxygen=_min(home.no_oxygen)),
        ),
        (tr("Heart rate"), tr("{heart_rate} /min", heart_rate=_range(home.heart_rate))),
        (tr("Breathing"), tr("{resp_rate} /min", resp_rate=_range(home.resp_rate))),
        (tr("Modified Aldrete"), tr("at least {aldrete}", aldrete=home.aldrete)),
        (tr("Adapted PADSS"), tr("not asked") if home.padss is None else tr("at least {padss}", padss=home.padss)),
        (tr("Pain"), tr("at most {pain}", pain=home.pain)),
        (
            tr("After sedating drugs"),
            tr(
                "{after_sedative}; after a reversal agent {after_reversal}",
                after_sedative=_min(home.after_sedative),
                after_reversal=_min(home.after_reversal),
            ),
        ),
        (tr("Taxi alone"), tr("allowed") if home.taxi_alone else tr("not allowed")),
    ]
    return tuple(lines)


def _min(minutes: Number) -> str:
    return tr("{minutes} min", minutes=number(minutes))


def _range(ends: tuple[Number, Number]) -> str:
    return tr("{ends} to {ends_2}", ends=number(ends[0]), ends_2=number(ends[1]))


def _numbers(values: Sequence[Number]) -> str:
    return ", ".join(f"−{number(-one)}" if one < 0 else number(one) for one in values) or tr("none")


def _list(parts: Iterable[str]) -> str:
    return joined(", ", parts) or tr("none")
