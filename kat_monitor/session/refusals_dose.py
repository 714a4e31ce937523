"""What is asked of entries around the dose: protocol, patient, gates, waivers, doses and infusions.

Each function says why its entry is refused, or None. Owns the rules that keep a dose from being entered for a session
that is not ready for it; refuses to judge how much is right: it compares with what the clinic's prescriber set.
"""

from __future__ import annotations

import math

import msgspec

from kat_monitor import events as ev
from kat_monitor import protocols
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import DosePage
from kat_monitor.session.dosing import course, devices_given, outside_range, route_matches
from kat_monitor.session.gates import REMS, dose_blockers, gate_of
from kat_monitor.session.phases import span_text
from kat_monitor.session.refusals_bedside import out_of_time
from kat_monitor.session.state import Session
from kat_monitor.words import coded, joined, say

# --- protocol and patient ---------------------------------------------------------------------------------------------


def protocol(session: Session, event: ev.ProtocolChosen, t: int) -> str | None:
    """A text that reads as a protocol, before the dose; its digest names exactly that text."""
    if session.doses:
        return say("A dose was given: the protocol stays. End this session and start another.")
    if ev.text_digest(event.text) != event.sha256:
        return say("The protocol's text does not match its digest. Choose it again from the list.")
    try:
        protocols.parse(event.text)
    except msgspec.DecodeError as mistake:
        return say("This protocol cannot be read: {mistake}. Check the file first.", mistake=mistake)
    return None


def patient(session: Session, event: ev.PatientDescribed, t: int) -> str | None:
    """An age and a weight that a person can have."""
    if event.age_years is not None and not 0 <= event.age_years <= 130:
        return say("An age of {age_years} years is not possible. Check the date of birth.", age_years=event.age_years)
    for weight in (event.weight_kg, event.last_weight_kg):
        if weight is not None and not 1 <= weight <= 500:
            return say("A weight of {weight} kg is not possible. Check the number and its unit.", weight=weight)
    return None


# --- gates ------------------------------------------------------------------------------------------------------------


def gate(session: Session, event: ev.GateAnswered, t: int) -> str | None:
    """A gate of the protocol, before the dose; what the REMS form asks may be answered until the end."""
    if event.role == "system":
        return None
    if gate_of(session, event.gate, t) is None:
        return say("This gate is not in the protocol in force.")
    return say("The dose was given. Write a note instead.") if session.doses and event.gate not in REMS else None


def by_telephone(session: Session, event: ev.GateWaived | ev.CriteriaOverridden, t: int) -> str | None:
    """A nurse enters a waiver or override only in the words of a named prescriber on the telephone."""
    if not event.reason.strip():
        return say("A reason is needed. Write it in the prescriber's words.")
    if not event.prescriber.strip():
        return say("Name the prescriber who decides.")
    if event.role == "nurse" and not event.telephone:
        return say("A nurse enters this only as told by the prescriber on the telephone, read back. Mark it so.")
    if event.telephone and not (event.read_back and event.told_t is not None):
        return say("By telephone: say when it was told, and read it back to the prescriber.")
    if event.told_t is not None and event.told_t > t:
        return say("The time of the call is still to come. Check the time.")
    known = session.people.get(event.prescriber)
    if known is not None and known.person_role != "prescriber":
        return say("{name} is not a prescriber. Name the prescriber who decides.", name=known.name)
    return None


def waiver(session: Session, event: ev.GateWaived, t: int) -> str | None:
    """A gate that is open and that a prescriber may let be."""
    view = gate_of(session, event.gate, t)
    if view is None:
        return say("This gate is not in the protocol in force.")
    if session.doses:
        return say("The dose was given: there is nothing to waive any more.")
    if view.state in ("met", "waived"):
        return say("{title} is {state} already: there is nothing to waive.", title=view.title, state=coded(view.state))
    if not view.waivable:
        return say("{title} cannot be waived: {why}.", title=view.title, why=view.why)
    return by_telephone(session, event, t)


# --- doses ------------------------------------------------------------------------------------------------------------


def dose(session: Session, event: ev.DoseGiven, t: int) -> str | None:
    """Everything that *Dose given* waits for, then the dose itself."""
    rules = session.protocol
    if rules is None:
        return say("Choose a protocol before the dose.")
    if session.is_recording:
        return say("This is a recording: nothing is given here.")
    blockers = dose_blockers(session, t)
    if blockers:
        return say("Still missing before the dose: {blockers}.", blockers=joined("; ", blockers))
    page = rules.dose
    return (
        _numbers(event)
        or out_of_time(session, event.given_t, t)
        or _not_of_protocol(page, event)
        or _devices(session, page, event)
        or _range(page, event)
        or _second_person(session, page, event)
    )


def _numbers(event: ev.DoseGiven) -> str | None:
    if not (math.isfinite(event.mg) and event.mg > 0):
        return say("The dose in mg must be more than 0. Check the number.")
    if not event.drug.strip():
        return say("Name the drug.")
    if event.weight_kg is not None and not 1 <= event.weight_kg <= 500:
        return say(
            "A weight of {weight_kg} kg is not possible. Check the number and its unit.", weight_kg=event.weight_kg
        )
    if event.duration_min is not None and not 0 < event.duration_min <= 24 * 60:
        return say("The infusion's length must be more than 0 min. Check the number.")
    if any(value is not None and value < 0 for value in (event.drawn_mg, event.wasted_mg)):
        return say("Drawn and wasted cannot be less than 0 mg.")
    return None


def _not_of_protocol(page: DosePage, event: ev.DoseGiven) -> str | None:
    if not route_matches(page, event.route):
        return say(
            "The protocol is for the route {route}, not {route_2}. Choose the matching protocol.",
            route=coded(page.route),
            route_2=coded(event.route),
        )
    if page.drugs and event.drug.strip().lower() not in {drug.lower() for drug in page.drugs}:
        return say(
            "The protocol is for {drugs}, not {drug}. Choose the matching protocol.",
            drugs=joined(", ", map(coded, page.drugs)),
            drug=coded(event.drug),
        )
    return None


def _devices(session: Session, page: DosePage, event: ev.DoseGiven) -> str | None:
    """Nasal devices one after the other, each at its distance from the last."""
    if page.devices <= 0:
        return None
    given = devices_given(session)
    if given >= page.devices:
        return say("All {devices} devices of this protocol were given.", devices=page.devices)
    if event.device != given + 1:
        return say("The next device is number {given}.", given=given + 1)
    last = max((one.given_t for one in session.doses), default=None)
    if last is not None and event.given_t - last < page.device_apart * MINUTE:
        rest = round(page.device_apart * MINUTE) - (event.given_t - last)
        return say(
            "The devices are {device_apart} min apart: next in {rest}.",
            device_apart=page.device_apart,
            rest=span_text(rest),
        )
    return None


def _range(page: DosePage, event: ev.DoseGiven) -> str | None:
    outside = outside_range(page, event.mg, event.weight_kg)
    if outside and not (event.reason.strip() and event.ordered_by.strip()):
        return say("{outside}: it needs the prescriber who ordered it, and the reason.", outside=outside)
    return None


def _second_person(session: Session, page: DosePage, event: ev.DoseGiven) -> str | None:
    if event.second_check and event.second_check == event.by:
        return say("The second check is for another person than the one who gives the dose.")
    if page.second_check != "required" or event.second_check:
        return None
    return say("This protocol requires a check by a second person. Ask somebody to check drug, dose and patient.")


def assumed(session: Session, event: ev.DoseAssumed | ev.BaselineAssumed, t: int) -> str | None:
    """Only a recording, which has none of its own, assumes a dose and a baseline."""
    return None if session.is_recording else say("Only a recording assumes its dose and its baseline.")


def infusion(session: Session, event: ev.InfusionChanged, t: int) -> str | None:
    """A change that the infusion can undergo now, at a time when it ran."""
    target = next((one for one in session.doses if one.seq == event.dose), None)
    if target is None or target.infusion is None:
        return say("That infusion is not in this session.")
    if event.changed_t < target.given_t:
        return say("The infusion had not begun then. Check the time.")
    refused = out_of_time(session, event.changed_t, t)
    if refused:
        return refused
    state = course(target, event.changed_t).state
    if state in ("stopped", "done"):
        return say("The infusion is {state} already.", state=coded(state))
    if event.change == "paused" and state == "paused":
        return say("The infusion is paused already.")
    if event.change == "resumed" and state == "running":
        return say("The infusion is running already.")
    if event.change == "rate" and not (event.rate_mg_h is not None and event.rate_mg_h > 0):
        return say("A new rate is needed, in mg/h. To halt the infusion choose pause or stop.")
    return None


def dose_time(session: Session, event: ev.DoseTimeCorrected, t: int) -> str | None:
    """Another time within the session, with a reason; the first entry stays in the record."""
    target = next((one for one in session.doses if one.seq == event.dose), None)
    if target is None:
        return say("That dose is not in this session.")
    if not event.reason.strip():
        return say("A correction needs a reason. Write a word or two.")
    if event.given_t == target.given_t:
        return say("That is the time which stands already.")
    changes = target.infusion.changes if target.infusion else ()
    if changes and event.given_t > min(one[0] for one in changes):
        return say("The infusion was changed before that time. Check the time.")
    return out_of_time(session, event.given_t, t)
