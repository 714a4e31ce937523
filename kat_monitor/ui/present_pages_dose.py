"""The dose page as a view, its sums in words, and the doses that were given.

Owns what the page shows beside what is typed: mg/kg explained, pounds, volume, waste, range, the next device. Refuses
to fill in and to recommend: sums are of what was typed, ranges are the clinic's own, and where none is set it says so.
"""

from __future__ import annotations

import re

import msgspec

from kat_monitor.protocols.model import DosePage
from kat_monitor.session.dosing import (
    course,
    devices_given,
    earliest_leave,
    has_range,
    mg_per_kg,
    next_device_t,
    outside_range,
    to_kg,
    to_lb,
    waste_balance,
    weight_changed,
)
from kat_monitor.session.gates import gate_of
from kat_monitor.session.phases import minute_text, span_text
from kat_monitor.session.state import Dose, Session
from kat_monitor.ui.present_pages import Frame, IdentityView, frame
from kat_monitor.ui.present_pages_gates import DOSE_CHECK, missing_but_check, protocol_words
from kat_monitor.ui.present_pages_typed import Now, Typed, number
from kat_monitor.vitals import Number, tidy
from kat_monitor.words import known, say, shown, tr

ROUTES: tuple[tuple[str, str], ...] = (
    ("iv", "IV"),
    ("im", "IM"),
    ("sublingual", say("Sublingual")),
    ("oral", say("Oral")),
    ("nasal", say("Nasal")),
    ("other", say("Other route")),
)
ROUTE_WORDS = dict(ROUTES)


class GivenDose(msgspec.Struct, frozen=True):
    """A dose that was given: its words, how its infusion stands, and which changes make sense now."""

    seq: int
    title: str
    detail: str
    corrected: str
    infusion: str = ""
    """running, paused, stopped, done; empty where there is none."""


class DoseView(msgspec.Struct, frozen=True):
    """The dose page. `check_open`: the second-person gate is still to be answered, and is, on this page."""

    frame: Frame
    standing: str
    page: DosePage
    missing: tuple[str, ...]
    check: str
    check_open: bool
    last_weight: Number | None
    given: tuple[GivenDose, ...]
    device: int | None
    """Number of the next nasal device; None for other routes."""
    next_device: str
    observation: str


def dose_view(session: Session, t: int, *, active: str, identity: IdentityView) -> DoseView:
    """The dose page at `t`."""
    about = frame(session, t, active, identity)
    page = session.protocol.dose if session.protocol else DosePage(route="any")
    gate = gate_of(session, DOSE_CHECK, t)
    check_open = gate is not None and gate.state in ("missing", "failed") and not session.doses
    return DoseView(
        frame=about,
        standing=protocol_words(session),
        page=page,
        missing=missing_but_check(session, t),
        check=page.second_check,
        check_open=check_open,
        last_weight=session.patient.last_weight_kg if session.patient else None,
        given=tuple(_given(session, dose, t, about.now) for dose in session.doses),
        device=devices_given(session) + 1 if page.devices else None,
        next_device=_next_device(session, page, t, about.now),
        observation=_observation(session, page),
    )


def _given(session: Session, dose: Dose, t: int, now: Now) -> GivenDose:
    event = dose.event
    device = tr(", device {device}", device=event.device) if event.device is not None else ""
    title = tr(
        "{mg:g} mg {drug} {route}{device}",
        mg=event.mg,
        drug=known(event.drug),
        route=ROUTE_WORDS.get(event.route, event.route),
        device=device,
    )
    at = tr(
        "{given_t}, {given_t_2}, by {by}",
        given_t=minute_text(session, dose.given_t),
        given_t_2=now.clock(dose.given_t),
        by=session.name_of(event.by),
    )
    trail = (
        [tr("first entered as {first_given_t}", first_given_t=now.clock(dose.first_given_t))]
        if dose.corrections
        else []
    )
    trail += [
        tr(
            "corrected to {given_t} by {by}: {reason}",
            given_t=now.clock(one.given_t),
            by=session.name_of(one.by),
            reason=one.reason,
        )
        for one in dose.corrections
    ]
    if dose.infusion is None:
        return GivenDose(dose.seq, title, at, "; ".join(map(shown, trail)))
    stands = course(dose, t)
    rate = tr(" at {rate_mg_h:g} mg/h", rate_mg_h=stands.rate_mg_h) if stands.rate_mg_h else ""
    ends = (
        tr(", ends {end_t}", end_t=now.clock(stands.end_t))
        if stands.end_t is not None and stands.state == "running"
        else ""
    )
    infusion = tr(
        "Infusion {state}: {mg:.1f} of {mg_2:g} mg in {running_ms}{rate}{ends}",
        state=known(stands.state),
        mg=stands.mg,
        mg_2=event.mg,
        running_ms=span_text(stands.running_ms),
        rate=rate,
        ends=ends,
    )
    return GivenDose(
        dose.seq, title, tr("{at}. {infusion}", at=at, infusion=infusion), "; ".join(map(shown, trail)), stands.state
    )


def _next_device(session: Session, page: DosePage, t: int, now: Now) -> str:
    if not page.devices:
        return ""
    given = devices_given(session)
    if given >= page.devices:
        return tr("All {devices} devices were given", devices=page.devices)
    due = next_device_t(session)
    this = tr("Device {given} of at most {devices}", given=given + 1, devices=page.devices)
    if due is None:
        return this
    return (
        tr("{this}: from {due}, in {due_2}", this=this, due=now.clock(due), due_2=span_text(due - t))
        if due > t
        else tr("{this}: may be given now", this=this)
    )


def _observation(session: Session, page: DosePage) -> str:
    rules = session.protocol.observation if session.protocol else None
    if rules is None:
        return ""
    after = (
        tr(", and {after_infusion:g} min after the infusion's end", after_infusion=rules.after_infusion)
        if page.infusion
        else ""
    )
    return tr(
        "Observation: at least {minimum:g} min from the {counts_from}{after}.",
        minimum=rules.minimum,
        counts_from=known(rules.counts_from.replace("-", " ")),
        after=after,
    )


def leave_words(session: Session, t: int, now: Now) -> str:
    """The earliest leave time and why then; empty before a dose."""
    leave = earliest_leave(session, t)
    return (
        ""
        if leave is None
        else tr("Earliest leave {clock} ({because})", clock=now.clock(leave.t), because=leave.because)
    )


# --- what is typed ----------------------------------------------------------------------------------------------------


def weight(typed: str) -> Typed:
    """A weight in kg, or in lb where it says so; the other unit is said below."""
    found = re.fullmatch(r"(.+?)\s*(kg|lbs?|pounds?)?", typed, re.IGNORECASE)
    unit = (found[2] or "kg").casefold() if found else "kg"
    read = number(least=1, most=1200)((found[1] if found else typed).strip())
    if read.problem:
        return read
    kg = read.value if unit == "kg" else to_kg(read.value)
    if not 1 <= kg <= 500:
        return Typed(problem=tr("{kg:g} kg is not possible", kg=kg))
    return Typed(kg, echo=tr("{kg:g} kg = {to_lb:g} lb", kg=kg, to_lb=to_lb(kg) if unit == "kg" else read.value))


class Entered(msgspec.Struct, frozen=True):
    """The numbers as far as they are typed."""

    mg: Number | None = None
    weight_kg: Number | None = None
    concentration: str = ""
    drawn_mg: Number | None = None
    wasted_mg: Number | None = None


class Sums(msgspec.Struct, frozen=True):
    """What follows from them, in words; empty where it does not follow yet."""

    by_weight: str
    volume: str
    balance: str
    balances: bool | None
    """None while it cannot be said."""
    range: str
    outside: bool
    weight_again: bool


def sums(view: DoseView, typed: Entered) -> Sums:
    """The sums of what is typed, and how it lies to the clinic's range and to the last weight."""
    mg, kg = typed.mg, typed.weight_kg
    each = mg_per_kg(mg, kg) if mg is not None else None
    rest = waste_balance(typed.drawn_mg, mg, typed.wasted_mg) if mg is not None else None
    outside = outside_range(view.page, mg, kg) if mg is not None else ""
    return Sums(
        by_weight=tr("{mg:g} mg / {kg:g} kg = {each:g} mg/kg", mg=mg, kg=kg, each=each)
        if each is not None and mg is not None and kg
        else "",
        volume=_volume(mg, typed.concentration),
        balance=_balance(typed, rest),
        balances=None if rest is None else rest == 0,
        range=_range(view.page, outside),
        outside=bool(outside),
        weight_again=weight_changed(kg, view.last_weight, view.page.weight_change_percent),
    )


def _volume(mg: Number | None, concentration: str) -> str:
    found = re.match(r"(\d+(?:[.,]\d+)?)\s*mg\s*/\s*ml\b", concentration.strip(), re.IGNORECASE)
    per_ml = float(found[1].replace(",", ".")) if found else 0.0
    if mg is None or per_ml <= 0:
        return ""
    return tr("{mg:g} mg at {per_ml:g} mg/mL = {mg_2:g} mL", mg=mg, per_ml=per_ml, mg_2=tidy(mg / per_ml))


def _balance(typed: Entered, rest: Number | None) -> str:
    if rest is None:
        return ""
    said = tr(
        "drawn {drawn_mg:g}, given {mg:g}, wasted {wasted_mg:g} mg",
        drawn_mg=typed.drawn_mg,
        mg=typed.mg,
        wasted_mg=typed.wasted_mg,
    )
    if rest == 0:
        return tr("Balances: {said}", said=said)
    return (
        tr("Does not balance: {said}; {rest:g} mg missing", said=said, rest=abs(rest))
        if rest > 0
        else tr("Does not balance: {said}; {rest:g} mg too many", said=said, rest=abs(rest))
    )


def _range(page: DosePage, outside: str) -> str:
    if not has_range(page):
        return tr("No range set: this protocol's prescriber has not filled one in")
    if outside:
        return tr("{outside}: it needs the prescriber who ordered it, and the reason", outside=outside)
    limits = (
        [tr("{low:g}-{high:g} mg/kg", low=low, high=high) for low, high in [page.mg_per_kg] if page.mg_per_kg]
        if page.mg_per_kg
        else []
    )
    limits += [tr("{mg:g}-{mg_2:g} mg", mg=page.mg[0], mg_2=page.mg[1])] if page.mg else []
    return tr("Range of this protocol: {limits}", limits=", ".join(map(shown, limits)))
