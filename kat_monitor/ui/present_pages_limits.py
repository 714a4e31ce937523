"""The limits of one patient as a view: each as it stands now, what the protocol says, and what was changed. No Qt.

Owns the order (as in the protocol) and the words. Refuses to judge a new limit: the monitor's door does.
"""

from __future__ import annotations

from typing import Literal, cast

import msgspec

from kat_monitor import events as ev
from kat_monitor.events import Priority
from kat_monitor.protocols.model import Rule
from kat_monitor.session.own_limits import limit_change_text, protocol_at
from kat_monitor.session.phases import minute_text
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.present_pages import Frame, IdentityView, frame
from kat_monitor.ui.present_words import person_text, wall_text
from kat_monitor.vitals import VITALS, Number
from kat_monitor.words import joined, known, shown, tr

SIGNS = {"above": ">", "at_least": "≥", "below": "<", "at_most": "≤"}


class LimitRow(msgspec.Struct, frozen=True):
    """One rule with a limit. `word`: its limit now; `changes`: each change of it in words, the newest first."""

    rule: str
    title: str
    priority: Priority
    word: str
    limit: Number
    low: Number | None
    unit: str
    about: str
    mark: Literal["done", "open"]
    changes: tuple[str, ...] = ()
    vitals: tuple[str, ...] = ()


class LimitsView(msgspec.Struct, frozen=True):
    """The page of limits; `closed`: why none can be changed."""

    frame: Frame
    rows: tuple[LimitRow, ...]
    closed: str = ""


def limits_view(session: Session, t: int, *, active: str, identity: IdentityView) -> LimitsView:
    """Every rule that is on and has a limit, as it stands at `t` ms."""
    made = frame(session, t, active, identity)
    protocol = protocol_at(session, t)
    if protocol is None or session.protocol is None:
        return LimitsView(made, (), tr("Choose a protocol first."))
    before = {rule.id: rule for rule in session.protocol.rules}
    rows = tuple(
        _row(session, rule, before[rule.id]) for rule in protocol.rules if rule.enabled and rule.limit is not None
    )
    return LimitsView(made, rows, tr("The session has ended.") if session.ended is not None else "")


def first_of(view: LimitsView, vital: str) -> str:
    """The first rule of a vital, else of all; empty if there is none."""
    rules = [row.rule for row in view.rows if vital in row.vitals] or [row.rule for row in view.rows]
    return rules[0] if rules else ""


def _row(session: Session, rule: Rule, before: Rule) -> LimitRow:
    changes = [record for record in session.limit_changes if cast(ev.LimitChanged, record.event).rule == rule.id]
    own = (rule.limit, rule.low) != (before.limit, before.low)
    return LimitRow(
        rule=rule.id,
        title=f"{condition(rule)}",
        priority=rule.priority,
        word=tr("changed") if own else known(rule.priority),
        limit=rule.limit or 0,
        low=rule.low,
        unit=rule.unit or "",
        about=_about(rule, before, own=own),
        mark="done" if own else "open",
        changes=tuple(_change(session, one) for one in reversed(changes)),
        vitals=rule.vitals,
    )


def condition(rule: Rule) -> str:
    """What is compared with what: `SBP ≥ 160 mmHg`, `HR, PR ≥ baseline + 25 %`."""
    labels = joined(", ", (shown(VITALS[vital].label).replace("SpO2", "SpO₂") for vital in rule.vitals))
    unit = f" {rule.unit}" if rule.unit else ""
    size = f"{abs(rule.limit or 0):g}"
    match rule.compare:
        case "outside":
            return tr("{labels} outside {low:g} to {size}{unit}", labels=labels, low=rule.low, size=size, unit=unit)
        case "rise_percent" | "fall_percent":
            sign = tr("≥ baseline +") if rule.compare == "rise_percent" else tr("≤ baseline −")
            return tr("{labels} {sign} {size} %", labels=labels, sign=sign, size=size)
        case "rise_per_min" | "fall_per_min":
            return (
                tr("{labels} rises {size}{unit} a minute", labels=labels, size=size, unit=unit)
                if rule.compare == "rise_per_min"
                else tr("{labels} falls {size}{unit} a minute", labels=labels, size=size, unit=unit)
            )
        case "rise":
            return tr("{labels} ≥ baseline + {size}{unit}", labels=labels, size=size, unit=unit)
    if rule.baseline_under is not None:
        return tr(
            "{labels} {signs} baseline {part} {size}{unit}",
            labels=labels,
            signs=SIGNS[rule.compare],
            part="−" if (rule.limit or 0) < 0 else "+",
            size=size,
            unit=unit,
        )
    return tr("{labels} {signs} {limit:g}{unit}", labels=labels, signs=SIGNS[rule.compare], limit=rule.limit, unit=unit)


def _about(rule: Rule, before: Rule, *, own: bool) -> str:
    phases = {5: tr("at any time"), 4: tr("from the dose on")}.get(
        len(rule.phases), joined(", ", map(known, rule.phases))
    )
    return (
        tr("The protocol says {condition}. {phases}", condition=condition(before), phases=phases.capitalize())
        if own
        else phases
    )


def _change(session: Session, record: Record) -> str:
    event = cast(ev.LimitChanged, record.event)
    when = minute_text(session, record.t) or wall_text(session, record.t)
    return tr(
        "{when}: {limit_change_text}, {by}: {reason}",
        when=when,
        limit_change_text=limit_change_text(event),
        by=person_text(session, event.by),
        reason=event.reason,
    )
