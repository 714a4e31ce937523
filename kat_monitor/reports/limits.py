"""The rules in force in words: one line a rule.

Owns the wording of a limit, and of its change for one patient. Refuses to look at readings: what a rule did stands in
the alert log.
"""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.protocols.model import PHASES, Protocol, Rule
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model import LimitLine
from kat_monitor.reports.times import both
from kat_monitor.reports.words import label, number, seconds_text, unit, words
from kat_monitor.session.own_limits import limit_change_text, protocol_at
from kat_monitor.session.quick_events import BY_CODE, title_of
from kat_monitor.words import coded, joined, say

_SIGNS = {"above": ">", "at_least": "≥", "below": "<", "at_most": "≤"}
_CONDITIONS = {
    "stale": say("{what} no valid value"), "lost": say("device gone"), "no_signal": say("{what} no signal"),
    "artefact": say("{what} nothing but artefact"), "failed": say("{what} measurement failed"),
    "overdue": say("set overdue"), "recheck": say("recheck overdue"), "not_recording": say("not recording"),
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
    what = joined(", ", map(label, rule.vitals))
    limit, with_unit = number(rule.limit), joined(" ", filter(None, (number(rule.limit), _unit(rule))))
    if rule.compare == "event":
        return say("noted: {codes}", codes=_codes(rule))
    if rule.compare == "machine":
        return say("this computer: {codes}", codes=_codes(rule))
    if rule.compare == "rise":
        return joined(" ≥ ", (what, _from_baseline(rule)))
    if rule.compare == "rise_percent":
        return say("{what} ≥ baseline + {limit} %", what=what, limit=limit)
    if rule.compare == "fall_percent":
        return say("{what} ≤ baseline − {limit} %", what=what, limit=limit)
    if rule.compare == "rise_per_min":
        return say("{what} rises by {limit} a minute or more", what=what, limit=with_unit)
    if rule.compare == "fall_per_min":
        return say("{what} falls by {limit} a minute or more", what=what, limit=with_unit)
    if rule.compare == "outside":
        return say("{what} outside {low} to {limit}", what=what, low=number(rule.low), limit=with_unit)
    if rule.compare in _SIGNS:
        size = with_unit if rule.baseline_under is None else _from_baseline(rule)
        return joined(f" {_SIGNS[rule.compare]} ", (what, size))
    return say(_CONDITIONS[rule.compare], what=what)


def _codes(rule: Rule) -> str:
    return joined(", ", (title_of(code).lower() if code in BY_CODE else coded(words(code)) for code in rule.codes))


def _from_baseline(rule: Rule) -> str:
    limit = rule.limit or 0
    size = joined(" ", filter(None, (number(abs(limit)), _unit(rule))))
    return say("baseline − {size}", size=size) if limit < 0 else say("baseline + {size}", size=size)


def _unit(rule: Rule) -> str:
    return unit(rule.vitals[0]) if rule.vitals else ""


def _when(rule: Rule) -> str:
    parts: list[str] = [] if set(rule.phases) >= set(PHASES) else [joined(", ", map(coded, rule.phases))]
    if rule.from_min is not None:
        parts.append(say("from T+{minute}", minute=number(rule.from_min)))
    if rule.baseline_under is not None:
        parts.append(say("baseline < {limit}", limit=number(rule.baseline_under)))
    if rule.baseline_from is not None:
        parts.append(say("baseline ≥ {limit} or unknown", limit=number(rule.baseline_from)))
    if rule.while_moaas_at_most is not None:
        parts.append(say("with MOAA/S ≤ {limit}", limit=number(rule.while_moaas_at_most)))
    if rule.while_bp_alert:
        parts.append(say("also while a BP alert waits for its recheck"))
    return joined("; ", parts)
