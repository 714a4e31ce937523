"""The esketamine REMS form: what it asks, what the record answers, when it is due.

Owns the form's fields in its order (clinical.md 1.1) and the seven calendar days. Refuses to send it and to make an
answer up: what nobody said is empty, and named before the patient leaves. The patient's identity and the setting's
letterhead are the printed form's; they stand in no record.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple, cast

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, local, zone_of
from kat_monitor.session.questions import GATES, Question
from kat_monitor.session.state import Alert, Measurement, Sample, Session
from kat_monitor.words import coded, say

DAYS = 7
"""The form is due within so many days of the session (clinical.md 1.1)."""
PRESSING_DAY = 5
"""From this day after the session it is shown in red (clinic.md 8)."""
_AROUND_40 = 10 * MINUTE


class Field(msgspec.Struct, frozen=True):
    """One field of the form; `value` is empty where nothing was said."""

    id: str
    label: str
    value: str


class RemsDue(msgspec.Struct, frozen=True):
    """When the form is due. `days_left` counts calendar days and is negative after the day; `pressing`: shown red."""

    by: date
    days_left: int
    pressing: bool


def is_rems(session: Session) -> bool:
    """Whether esketamine was given, which the form has to follow."""
    return any(dose.event.drug.strip().casefold() == "esketamine" for dose in session.doses)


def asks_rems(session: Session) -> bool:
    """Whether the protocol in force asks what the form needs."""
    return session.protocol is not None and "rems" in session.protocol.gates.items


def submitted(session: Session) -> ev.AddendumWritten | None:
    """The newest word that the form was submitted: on, by, reference; None while nobody said so."""
    for record in reversed(session.signatures):
        if isinstance(record.event, ev.AddendumWritten) and record.event.about == "rems":
            return record.event
    return None


def rems_due(session: Session, today: date) -> RemsDue | None:
    """When the form of an ended session is due; None if none is, or it was submitted."""
    if session.ended is None or not is_rems(session) or submitted(session) is not None:
        return None
    return due_of(treated_on(session), today)


def due_of(treated: date, today: date) -> RemsDue:
    """When the form of a treatment on this day is due."""
    by = treated + timedelta(days=DAYS)
    return RemsDue(by, (by - today).days, (today - treated).days >= PRESSING_DAY)


def treated_on(session: Session) -> date:
    """The day of the first dose, or of the opening, on the clinic's wall clock."""
    utc = session.opened_utc if session.t0 is None else session.utc_of(session.t0)
    return local(utc, zone_of(session.opened.zone_minutes)).date()


def rems_missing(session: Session) -> tuple[str, ...]:
    """Labels of the form's fields that nobody has filled; empty where there is no such form.

    What follows from the end itself is not missed before it.
    """
    if not is_rems(session):
        return ()
    later = _FROM_THE_END if session.ended is None else ()
    return tuple(one.label for one in rems_fields(session) if not one.value and one.id not in later)


def rems_fields(session: Session) -> tuple[Field, ...]:
    """Every field of the form but the patient's identity, in its order, as far as the record answers it."""
    asked = [*_answers(session, "rems"), *_answers(session, "rems-end")]
    by_id = {one.id: one for one in asked}
    events = (
        ("sedation", say("Sedation"), _spell(session, "moaas", lambda value: value < 5)),
        ("dissociation", say("Dissociation"), _spell(session, "dissociation", lambda value: value > 0)),
        ("respiratory", say("Respiratory depression"), _slow_breathing(session)),
    )
    found = [by_id[name] for name in _FIRST]
    found += [
        Field("treated_on", say("Treatment date"), treated_on(session).isoformat()),
        Field("dose_mg", say("Dose, mg"), f"{sum(dose.event.mg for dose in session.doses):g}"),
        Field("lot", say("Lot number"), ", ".join(dict.fromkeys(d.event.lot for d in session.doses if d.event.lot))),
        by_id["vitals_before"],
        by_id["vitals_end"],
        Field("bp_before", say("BP before"), _pressure(_before(session))),
        Field("bp_40", say("BP at 40 min"), _pressure(_at_40(session))),
        Field("bp_end", say("BP at the end"), _pressure(_last(session))),
    ]
    for name, label, spell in events:
        found += [
            Field(f"{name}_onset", say("{label}: onset", label=label), spell.onset),
            Field(f"{name}_resolved", say("{label}: resolved", label=label), spell.resolved),
            by_id[f"{name}_serious"],
        ]
    found += [
        Field("total_min", say("Minutes from the first device to the end"), _minute(session, _end_t(session))),
        Field("ready_min", say("Ready to leave after, minutes"), _minute(session, session.ready_since)),
    ]
    return tuple(found)


_FROM_THE_END = ("total_min", "ready_min")
_FIRST = tuple(one.id for one in GATES["rems"] if one.id != "vitals_before")


def _answers(session: Session, gate: str) -> list[Field]:
    answer = session.gates.get(gate)
    fields = answer.event.fields if answer else {}
    return [Field(one.id, one.text, _said(one, fields.get(one.id))) for one in GATES[gate]]


def _said(question: Question, value: ev.Scalar) -> str:
    if isinstance(value, bool):
        return coded("yes" if value else "no")
    if isinstance(value, str) and (question.kind == "yes-no" or value in question.choices):
        return coded(value)
    return "" if value is None else str(value)


def _end_t(session: Session) -> int | None:
    return cast(ev.SessionEnded, session.ended.event).ended_t if session.ended else None


def _minute(session: Session, t: int | None) -> str:
    minute = None if t is None else session.minute(t)
    return "" if minute is None else f"{minute:.0f}"


def _pairs(session: Session) -> list[Measurement]:
    return [one for one in session.measurements if one.value("systolic") is not None]


def _pressure(one: Measurement | None) -> str:
    return "" if one is None else f"{one.value('systolic')}/{one.value('diastolic')}"


def _before(session: Session) -> Measurement | None:
    found = [one for one in _pairs(session) if session.t0 is not None and one.t <= session.t0]
    return found[-1] if found else None


def _at_40(session: Session) -> Measurement | None:
    """The pressure nearest to minute 40, at most 10 min away."""
    if session.t0 is None:
        return None
    wanted = session.t0 + 40 * MINUTE
    near = [one for one in _pairs(session) if abs(one.t - wanted) <= _AROUND_40]
    return min(near, key=lambda one: abs(one.t - wanted), default=None)


def _last(session: Session) -> Measurement | None:
    """The last pressure after minute 40."""
    if session.t0 is None:
        return None
    found = [one for one in _pairs(session) if one.t > session.t0 + 40 * MINUTE + _AROUND_40]
    return found[-1] if found else None


class _Spell(NamedTuple):
    """When something began and was over, as the form says it: minutes, `none`, or empty where nobody looked."""

    onset: str
    resolved: str


_NONE, _NOT_LOOKED_FOR = _Spell(coded("none"), coded("none")), _Spell("", "")


def _spell(session: Session, vital: str, is_there: Callable[[float], bool]) -> _Spell:
    """From the first score after the dose that showed it to the first after the last that did."""
    t0 = session.t0
    scores: list[Sample] = [one for one in session.samples(vital) if one.counts and t0 is not None and one.t > t0]
    shown = [one for one in scores if one.value is not None and is_there(one.value)]
    if not shown:
        return _NONE if scores else _NOT_LOOKED_FOR
    after = next((b for a, b in pairwise(scores) if a == shown[-1]), None)
    return _Spell(
        say("{minute} min", minute=_minute(session, shown[0].t)),
        say("{minute} min", minute=_minute(session, after.t)) if after else "",
    )


def _slow_breathing(session: Session) -> _Spell:
    """From the first alert of slow breathing to the end of the last."""
    t0 = session.t0
    if t0 is None or not any(one.counts and one.t > t0 for one in session.samples("resp_rate")):
        return _NOT_LOOKED_FOR
    slow = [one for one in session.all_alerts() if one.since >= t0 and _is_slow(one)]
    if not slow:
        return _NONE
    ends = [one.ended_since for one in slow if one.ended_since is not None]
    over = say("{minute} min", minute=_minute(session, max(ends))) if len(ends) == len(slow) else ""
    return _Spell(say("{minute} min", minute=_minute(session, slow[0].since)), over)


def _is_slow(alert: Alert) -> bool:
    known = alert.vital == "resp_rate" and alert.kind == "physiological"
    return known and alert.value is not None and alert.limit is not None and alert.value <= alert.limit
