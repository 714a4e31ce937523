"""The pages after the first: tables of everything that the contract puts on paper.

Owns which tables there are and in which order, and those of care: doses, alerts, checks, gates, criteria, notes,
events, limits. Refuses to compute: it spells out the summary, and leaves out only tables that would be empty.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor.reports.detail_alerts import alert_tables
from kat_monitor.reports.detail_readings import (
    corrections_table,
    decisive_table,
    findings_table,
    minutes_tables,
    spot_table,
)
from kat_monitor.reports.front import STARS, check_text
from kat_monitor.reports.instant import Instant
from kat_monitor.reports.model import Person, StoryLine, Summary, WaiverLine
from kat_monitor.reports.style import DateOrder
from kat_monitor.reports.tables import ENTERED, WHEN, Table, Text, entered, muted, table, when
from kat_monitor.reports.times import both, clock_s, date, since
from kat_monitor.reports.words import number, seconds_text, title, words


def tables(summary: Summary, dates: DateOrder) -> list[Table]:
    """Every table that has a row, in the order of the pages."""
    made = (
        _doses(summary, dates),
        spot_table(summary, dates),
        corrections_table(summary),
        *alert_tables(summary),
        findings_table(summary),
        _checks(summary),
        _gates(summary),
        _waivers(summary, dates),
        _criteria(summary),
        _gaps(summary),
        _lacks(summary),
        _notes(summary, dates),
        _story(summary, dates),
        _signatures(summary, dates),
        _people(summary),
        decisive_table(summary),
        *minutes_tables(summary),
        _limits(summary),
    )
    return [one for one in made if one.rows]


# --- doses ------------------------------------------------------------------------------------------------------------


def _doses(summary: Summary, dates: DateOrder) -> Table:
    columns = (*WHEN, ("Given", "1fr", "left"), ("Particulars", "2fr", "left"), ("By", "auto", "left"), ENTERED)
    return table("Doses", columns, _dose_rows(summary, dates))


def _dose_rows(summary: Summary, dates: DateOrder) -> Iterator[tuple[Text, ...]]:
    for dose in summary.doses:
        device = "" if dose.device is None else f" device {dose.device}"
        per = "" if dose.mg_per_kg is None else f", {number(dose.mg_per_kg)} mg/kg at {number(dose.weight_kg)} kg"
        given = f"{dose.drug} {number(dose.mg)} mg {words(dose.route)}{device}{per}"
        details = "; ".join(f"{what.lower()} {text}" for what, text in dose.details)
        if dose.unchecked:
            details = f"{details}; no second check"
        if dose.unbalanced_mg is not None:
            details = f"{details}; waste not balanced by {number(dose.unbalanced_mg)} mg"
        yield (*when(dose.given), given, details, dose.by, entered(dose.given, dose.entered, dates))
        if dose.first is not None:
            was = f"time corrected from {clock_s(dose.first)}: {dose.correction}"
            yield "", "", muted(was), "", "", ""
        run = dose.infusion
        if run is None:
            continue
        yield "", "", f"infusion over {number(run.planned_min)} min", "", "", ""
        for at, change in run.changes:
            yield (*when(at), f"infusion {change}", "", "", "")
        if run.ended is not None:
            yield (*when(run.ended), f"infusion over: {number(run.mg_given)} mg given", "", "", "")
        else:
            yield "", "", f"{number(run.mg_given)} mg given by the newest event", "", "", ""


# --- attention --------------------------------------------------------------------------------------------------------


def _checks(summary: Summary) -> Table:
    columns = (("Due", "auto", "right"), ("Time", "auto", "left"), ("Taken", "auto", "left"), ("", "1fr", "left"))
    rows = []
    for one in summary.checks:
        remark = check_text(one.state, one.late_min)
        if one.unscored:
            remark = f"{remark}; sedation and dissociation not asked"
        taken = "" if one.done is None else f"{since(one.done)} {clock_s(one.done)}".strip()
        rows.append((*when(one.due), taken, remark))
    return table("Checks by the schedule", columns, rows)


def _gates(summary: Summary) -> Table:
    columns = (
        ("Gate", "2fr", "left"), ("State", "auto", "left"), ("Why", "3fr", "left"), ("By", "1fr", "left"),
        ("Entered", "auto", "left"),
    )  # fmt: skip
    rows = (
        (one.label, _state(one.state), one.why, one.by, "" if one.entered is None else clock_s(one.entered))
        for one in summary.gates
    )
    return table("Gates before the dose", columns, rows)


def _lacks(summary: Summary) -> Table:
    return table("What this report does not say", (("", "1fr", "left"),), ((one,) for one in summary.lacks))


def _waivers(summary: Summary, dates: DateOrder) -> Table:
    columns = (
        *WHEN, ("", "auto", "left"), ("What", "2fr", "left"), ("Reason", "3fr", "left"), ("Prescriber", "1fr", "left"),
        ("How", "2fr", "left"),
    )  # fmt: skip
    rows = [_waiver(one, "waived", dates) for one in summary.waivers] + [
        _waiver(one, "overridden", dates) for one in summary.overrides
    ]
    return table("Waivers and overrides", columns, rows)


def _waiver(one: WaiverLine, did: str, dates: DateOrder) -> tuple[Text, ...]:
    how = f"in person, entered by {one.by}"
    if one.telephone:
        signed = (
            "not countersigned" if one.countersigned is None else f"countersigned {_dated(one.countersigned, dates)}"
        )
        how = f"by telephone to {one.by}, {signed}"
    what = ", ".join(words(part) for part in one.what)
    return (*when(one.entered), did, what, one.reason, one.prescriber, how)


def _gaps(summary: Summary) -> Table:
    columns = (*WHEN, ("What", "1fr", "left"), ("Until", "auto", "left"), ("Length", "auto", "left"),
               ("Reason", "2fr", "left"))  # fmt: skip
    rows = (
        (
            *when(one.start), words(one.what), "the end" if one.end is None else clock_s(one.end),
            seconds_text(one.seconds), one.reason,
        )
        for one in summary.gaps
    )  # fmt: skip
    return table("Gaps in the record", columns, rows, "Nothing was measured or decided in a gap.")


# --- going home -------------------------------------------------------------------------------------------------------


def _criteria(summary: Summary) -> Table:
    columns = (("Criterion", "2fr", "left"), ("State", "auto", "left"), ("Proof or attestation", "4fr", "left"))
    rows = ((one.label, _state(one.state), one.proof) for one in summary.criteria)
    until = "" if summary.minimum_until is None else f"Observation over at the earliest {both(summary.minimum_until)}. "
    ready = "" if summary.ready is None else f"Clinically ready {both(summary.ready)}."
    return table("Criteria for going home", columns, rows, f"{until}{ready}".strip())


def _state(state: str) -> Text:
    return state if state in ("met", "not assessed") else {"t": state, "s": "strong"}


def _signatures(summary: Summary, dates: DateOrder) -> Table:
    columns = (("When", "auto", "left"), ("", "auto", "left"), ("Name", "1fr", "left"), ("Text", "3fr", "left"),
               ("Event", "auto", "right"))  # fmt: skip
    rows = (
        (
            _dated(one.when, dates), one.kind, f"{one.name}, {words(one.role)}",
            one.meaning if one.target is None else f"on event {one.target}: {one.meaning}", number(one.seq),
        )
        for one in summary.signatures
    )  # fmt: skip
    return table("Signatures and addenda", columns, rows)


def _dated(instant: Instant, dates: DateOrder) -> str:
    return f"{date(instant, dates)} {clock_s(instant)}"


def _people(summary: Summary) -> Table:
    columns = (("Present", "2fr", "left"), ("Initials", "1fr", "left"), ("Role", "2fr", "left"))
    return table("People", columns, (_person(one, summary) for one in summary.people))


def _person(one: Person, summary: Summary) -> tuple[str, str, str]:
    holds = ", responsible" if one.name == summary.responsible else ""
    return one.name, one.initials, f"{title(one.role)}{holds}"


# --- the story --------------------------------------------------------------------------------------------------------


def _notes(summary: Summary, dates: DateOrder) -> Table:
    columns = (*WHEN, ("By", "1fr", "left"), ("Note", "5fr", "left"), ENTERED)
    rows = (
        (*when(o.observed), o.by, _told(o, o.text), entered(o.observed, o.entered, dates))
        for o in summary.story
        if o.is_note
    )
    return table("Clinical notes", columns, rows)


def _story(summary: Summary, dates: DateOrder) -> Table:
    columns = (
        *WHEN,
        ("Event", "auto", "right"),
        ("What", "1.5fr", "left"),
        ("", "3.5fr", "left"),
        ("By", "1fr", "left"),
        ENTERED,
    )
    rows = (
        (
            *when(one.observed), muted(number(one.seq)), _told(one, one.what), _told(one, one.text), one.by,
            entered(one.observed, one.entered, dates),
        )
        for one in summary.story
        if not one.is_note
    )  # fmt: skip
    return table("Events", columns, rows, "All but measurements, alerts and notes, which have tables of their own.")


def _told(one: StoryLine, text: str) -> Text:
    return {"t": text, "s": "struck", "was": f"struck: {one.struck}"} if one.struck and text else text


def _limits(summary: Summary) -> Table:
    columns = (
        ("Rule", "2fr", "left"), ("Priority", "auto", "left"), ("Condition", "3fr", "left"),
        ("Held for", "auto", "left"), ("When", "3fr", "left"), ("Changed for this patient", "3fr", "left"),
    )  # fmt: skip
    own = any(one.changed for one in summary.limits)
    shown = len(columns) if own else len(columns) - 1
    rows = (
        (
            one.rule,
            {"t": f"{STARS[one.priority]} {one.priority}", "s": one.priority},
            one.condition,
            one.hold,
            one.when,
            one.changed,
        )
        for one in summary.limits
    )
    note = "Spot values do not wait; streaming values do, for the time given."
    return table("Limits in force", columns[:shown], (row[:shown] for row in rows), note)
