"""The rules in force in words: one line a rule.

Owns the wording of a limit, and of its change for one patient. Refuses to look at readings: what a rule did stands in
the alert log.
"""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.protocols.model import PHASES, Protocol, Rule
from kat_monitor.protocols.rules import PERCENT, STEEP
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model import LimitLine
from kat_monitor.reports.times import both
from kat_monitor.reports.words import label, number, seconds_text, unit, words
from kat_monitor.session.own_limits import limit_change_text, protocol_at

_SIGNS = {"above": ">", "at_least": "≥", "below": "<", "at_most": "≤"}
_CONDITIONS = {
    "stale": "no valid value", "lost": "device gone", "no_signal": "no signal", "artefact": "nothing but artefact",
    "failed": "measurement failed", "overdue": "set overdue", "recheck": "recheck overdue",
    "not_recording": "not recording",
}  # fmt: skip


def limit_lines(protocol: Protocol | None) -> tuple[LimitLine, ...]:
    """Every rule of the protocol that is on, in its own order; empty without one."""
    return () if protocol is None else tuple(_line(rule) for rule in protocol.rules if rule.enabled)


def limits_of(frame: Frame) -> tuple[LimitLine, ...]:
    """Every rule with the limit that this patient had at the end, and each change of it with who, when and why."""
    session = frame.session
    told: dict[str, list[str]] = {}
    for record in session.limit_changes:
        event = cast(ev.LimitChanged, record.event)
        when = both(frame.entered(record))
        text = f"{limit_change_text(event)}, {when}, {frame.name(event.by)}: {event.reason}"
        told.setdefault(event.rule, []).append(text)
    lines = limit_lines(protocol_at(session, session.t))
    return tuple(replace(one, changed="; ".join(told.get(one.rule, ()))) for one in lines)


def _line(rule: Rule) -> LimitLine:
    return LimitLine(
        rule=rule.id, kind=rule.kind, priority=rule.priority, condition=_condition(rule),
        hold=seconds_text(rule.hold_s) if rule.hold_s else "", when=_when(rule),
    )  # fmt: skip


def _condition(rule: Rule) -> str:
    what = ", ".join(label(vital) for vital in rule.vitals)
    if rule.compare == "event":
        return "noted: " + ", ".join(words(code) for code in rule.codes)
    if rule.compare == "machine":
        return "this computer: " + ", ".join(words(code) for code in rule.codes)
    if rule.compare == "rise":
        return f"{what} ≥ {_from_baseline(rule)}"
    if rule.compare in PERCENT:
        signs = ("≥", "+") if rule.compare == "rise_percent" else ("≤", "−")
        return f"{what} {signs[0]} baseline {signs[1]} {number(rule.limit)} %"
    if rule.compare in STEEP:
        did = "rises" if rule.compare == "rise_per_min" else "falls"
        return f"{what} {did} by {number(rule.limit)} {_unit(rule)} a minute or more"
    if rule.compare == "outside":
        return f"{what} outside {number(rule.low)} to {number(rule.limit)} {_unit(rule)}".rstrip()
    if rule.compare in _SIGNS:
        size = f"{number(rule.limit)} {_unit(rule)}" if rule.baseline_under is None else _from_baseline(rule)
        return f"{what} {_SIGNS[rule.compare]} {size}".rstrip()
    return f"{what} {_CONDITIONS[rule.compare]}".lstrip()


def _from_baseline(rule: Rule) -> str:
    limit = rule.limit or 0
    return f"baseline {'−' if limit < 0 else '+'} {number(abs(limit))} {_unit(rule)}".rstrip()


def _unit(rule: Rule) -> str:
    return unit(rule.vitals[0]) if rule.vitals else ""


def _when(rule: Rule) -> str:
    parts = [] if set(rule.phases) >= set(PHASES) else [", ".join(rule.phases)]
    if rule.from_min is not None:
        parts.append(f"from T+{number(rule.from_min)}")
    if rule.baseline_under is not None:
        parts.append(f"baseline < {number(rule.baseline_under)}")
    if rule.baseline_from is not None:
        parts.append(f"baseline ≥ {number(rule.baseline_from)} or unknown")
    if rule.while_moaas_at_most is not None:
        parts.append(f"with MOAA/S ≤ {number(rule.while_moaas_at_most)}")
    if rule.while_bp_alert:
        parts.append("also while a BP alert waits for its recheck")
    return "; ".join(parts)
