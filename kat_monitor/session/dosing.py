"""Dose arithmetic: what was given, when it ends, and how long the patient stays for it.

Owns mg/kg, weight, waste, the infusion with its pauses and rates, the spacing of nasal devices, the check against the
protocol, and the observation time. Refuses to recommend: it compares with what the clinic's prescriber wrote down,
and where nothing is written it says so.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE
from kat_monitor.protocols.model import DosePage
from kat_monitor.session.state import Dose, Session
from kat_monitor.vitals import Number, tidy
from kat_monitor.words import say

LB_PER_KG = 2.2046226218
"""International avoirdupois pound, 0.45359237 kg."""

BALANCE_MG = 0.05
"""Difference up to which drawn = given + wasted counts as balanced: half of the last digit that a syringe shows."""


# --- sums on the dose page --------------------------------------------------------------------------------------------


def mg_per_kg(mg: Number, weight_kg: Number | None) -> Number | None:
    """Dose by weight, mg/kg to 3 decimals; None without a weight."""
    return tidy(mg / weight_kg) if weight_kg and weight_kg > 0 else None


def to_lb(kg: Number) -> Number:
    """Kilograms as pounds, to 1 decimal."""
    return tidy(round(kg * LB_PER_KG, 1))


def to_kg(lb: Number) -> Number:
    """Pounds as kilograms, to 1 decimal."""
    return tidy(round(lb / LB_PER_KG, 1))


def waste_balance(drawn_mg: Number | None, given_mg: Number, wasted_mg: Number | None) -> Number | None:
    """Drawn less given less wasted, in mg: 0 balances; None while drawn or wasted is not said."""
    if drawn_mg is None or wasted_mg is None:
        return None
    rest = drawn_mg - given_mg - wasted_mg
    return 0 if abs(rest) <= BALANCE_MG else tidy(rest)


def weight_changed(weight_kg: Number | None, last_kg: Number | None, percent: Number) -> bool:
    """Whether the weight differs from last time's by more than `percent` of it."""
    if not weight_kg or not last_kg:
        return False
    return abs(weight_kg - last_kg) > last_kg * percent / 100


def outside_range(page: DosePage, mg: Number, weight_kg: Number | None) -> str:
    """In words, how the dose leaves the range that a prescriber set; empty if it does not or none is set."""
    if page.mg is not None and not page.mg[0] <= mg <= page.mg[1]:
        return say("{mg} mg is outside {mg_2}-{mg_3} mg", mg=mg, mg_2=page.mg[0], mg_3=page.mg[1])
    by_weight = mg_per_kg(mg, weight_kg)
    limits = page.mg_per_kg
    if limits is not None and by_weight is None:
        return say(
            "mg/kg is unknown without a weight; the range is {limits}-{limits_2} mg/kg",
            limits=limits[0],
            limits_2=limits[1],
        )
    if limits is not None and by_weight is not None and not limits[0] <= by_weight <= limits[1]:
        return say(
            "{by_weight} mg/kg is outside {limits}-{limits_2} mg/kg",
            by_weight=by_weight,
            limits=limits[0],
            limits_2=limits[1],
        )
    return ""


def has_range(page: DosePage) -> bool:
    """Whether a prescriber filled in a dose range; without one the page says "no range set"."""
    return page.mg is not None or page.mg_per_kg is not None


def route_matches(page: DosePage, route: str) -> bool:
    """Whether the route given is the protocol's; `any` takes every route, sublingual and oral share one protocol."""
    swallowed = {"sublingual", "oral"}
    return page.route in ("any", route) or (page.route in swallowed and route in swallowed)


# --- infusions --------------------------------------------------------------------------------------------------------


class Course(NamedTuple):
    """How an infusion stands at an instant: mg given, ms of running, the rate and what it is doing."""

    mg: Number
    running_ms: int
    rate_mg_h: Number
    state: Literal["running", "paused", "stopped", "done"]
    end_t: int | None
    """When it ended, or will at this rate; None while paused."""


class _Run(NamedTuple):
    start: int
    end: int | None
    """None: until the syringe is empty."""
    rate: float
    """mg/ms."""


def course(dose: Dose, t: int) -> Course:
    """The infusion of a dose at `t`, from its start, planned length, pauses and rates; a plain dose is done at once."""
    total = float(dose.event.mg)
    runs, state = _runs(dose, t)
    given, running, end = 0.0, 0, None
    for run in runs:
        room = round((total - given) / run.rate) if run.rate > 0 else None
        empty = None if room is None else run.start + max(room, 0)
        stop = run.end if empty is None else empty if run.end is None else min(run.end, empty)
        reached = min(t, stop) if stop is not None else t
        span = max(reached - run.start, 0)
        given, running = given + span * run.rate, running + span
        end = stop
        if empty is not None and empty == stop:
            state = "done" if t >= empty else state
            break
    rate = runs[-1].rate * HOUR if runs and state == "running" else 0
    if state == "paused":
        end = None
    return Course(tidy(min(given, total)), running, tidy(rate), state, end)


def _runs(dose: Dose, t: int) -> tuple[list[_Run], Literal["running", "paused", "stopped", "done"]]:
    """The stretches in which the pump ran, known at `t`, and what it was told last."""
    infusion = dose.infusion
    if infusion is None or infusion.duration_ms <= 0 or dose.event.mg <= 0:
        return [_Run(dose.given_t, dose.given_t, 0.0)], "done"
    rate = dose.event.mg / infusion.duration_ms
    runs: list[_Run] = []
    start: int | None = dose.given_t
    state: Literal["running", "paused", "stopped", "done"] = "running"
    for at, change, rate_mg_h in sorted(infusion.changes, key=lambda one: one[0]):
        if at > t or state == "stopped":
            break
        at = max(at, dose.given_t)
        if start is not None:
            runs.append(_Run(start, at, rate))
        if rate_mg_h is not None and rate_mg_h >= 0:
            rate = rate_mg_h / HOUR
        if change in ("paused", "stopped"):
            start, state = None, "paused" if change == "paused" else "stopped"
        elif change == "resumed" or start is not None:
            start, state = at, "running"
    if start is not None:
        runs.append(_Run(start, None, rate))
    return runs, state


def given_mg(dose: Dose, t: int) -> Number:
    """Milligrams that have reached the patient by `t`; a dose that is not an infusion counts whole from its time."""
    if dose.infusion is None:
        return dose.event.mg if t >= dose.given_t else 0
    return course(dose, t).mg if t >= dose.given_t else 0


def infusion_end(dose: Dose, t: int) -> int | None:
    """When the infusion of a dose ended or will end as far as is known at `t`; None for other doses.

    A paused infusion is taken to be resumed now with what is left at its last rate.
    """
    if dose.infusion is None:
        return None
    now = course(dose, t)
    if now.end_t is not None:
        return now.end_t
    runs, _ = _runs(dose, t)
    rate = runs[-1].rate if runs and runs[-1].rate > 0 else dose.event.mg / max(dose.infusion.duration_ms, 1)
    return t + round((float(dose.event.mg) - float(now.mg)) / rate) if rate > 0 else t


# --- observation ------------------------------------------------------------------------------------------------------


class Leave(NamedTuple):
    """The earliest time at which the patient may go, ms, and why then."""

    t: int
    because: str


def earliest_leave(session: Session, t: int) -> Leave | None:
    """When observation is over as far as is known at `t`; None before a dose or without a protocol."""
    rules = session.protocol
    start = session.t0 if rules and rules.observation.counts_from == "first-device" else session.last_dose_t
    if rules is None or start is None:
        return None
    hold = rules.observation
    source = say("the first device") if hold.counts_from == "first-device" else say("the last dose")
    leave = Leave(
        start + round(hold.minimum * MINUTE), say("{minimum} min from {source}", minimum=hold.minimum, source=source)
    )
    ends = [end for dose in session.doses if (end := infusion_end(dose, t)) is not None]
    if ends and max(ends) + round(hold.after_infusion * MINUTE) > leave.t:
        after = max(ends) + round(hold.after_infusion * MINUTE)
        return Leave(after, say("{after_infusion} min after the infusion's end", after_infusion=hold.after_infusion))
    return leave


def observation_over_t(session: Session, t: int | None = None) -> int | None:
    """The instant at which observation is over, ms, as known at `t` (the newest event's time unless told)."""
    leave = earliest_leave(session, session.t if t is None else t)
    return None if leave is None else leave.t


# --- nasal devices and doses to be given ------------------------------------------------------------------------------


def devices_given(session: Session) -> int:
    """How many nasal devices the patient has had."""
    return sum(1 for dose in session.doses if dose.event.device is not None)


def next_device_t(session: Session) -> int | None:
    """When the next nasal device may follow, ms; None if none was given or all were."""
    page = session.protocol.dose if session.protocol else None
    given = [dose.given_t for dose in session.doses if dose.event.device is not None]
    if page is None or not given or len(given) >= page.devices:
        return None
    return max(given) + round(page.device_apart * MINUTE)


class DoseDraft(msgspec.Struct, frozen=True):
    """The sums of a dose that is being entered, for the page to show."""

    mg_per_kg: Number | None
    balance_mg: Number | None
    out_of_range: str
    no_range_set: bool
    weight_changed: bool


def draft(session: Session, event: ev.DoseGiven) -> DoseDraft:
    """The sums of an entered but not yet confirmed dose; without a protocol nothing is compared."""
    page = session.protocol.dose if session.protocol else DosePage(route="any")
    last = session.patient.last_weight_kg if session.patient else None
    return DoseDraft(
        mg_per_kg=mg_per_kg(event.mg, event.weight_kg),
        balance_mg=waste_balance(event.drawn_mg, event.mg, event.wasted_mg),
        out_of_range=outside_range(page, event.mg, event.weight_kg),
        no_range_set=not has_range(page),
        weight_changed=weight_changed(event.weight_kg, last, page.weight_change_percent),
    )
