"""What was given: doses, infusions and nasal devices, with lot, waste and who ordered, gave and checked.

Owns the lines of a dose. Refuses to repeat the arithmetic: `session.dosing` has mg/kg, waste and infusions.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model import DoseLine, InfusionRun
from kat_monitor.reports.words import number
from kat_monitor.session.dosing import given_mg, infusion_end, mg_per_kg, waste_balance
from kat_monitor.session.state import Dose, Record, Session
from kat_monitor.vitals import Number, tidy


def dose_lines(frame: Frame) -> tuple[DoseLine, ...]:
    """Every dose in the order in which it was given."""
    records = {r.seq: r for r in frame.session.history if isinstance(r.event, (ev.DoseGiven, ev.InfusionChanged))}
    doses = sorted(frame.session.doses, key=lambda dose: (dose.given_t, dose.seq))
    return tuple(_line(dose, records[dose.seq], frame) for dose in doses)


def total_mg(session: Session) -> Number:
    """All milligrams that have reached the patient by the newest event."""
    return tidy(sum(given_mg(dose, session.t) for dose in session.doses))


def total_mg_per_kg(session: Session) -> Number | None:
    """The same by the weight that was entered with the first dose, to 2 decimals; None without one."""
    weight = next((dose.event.weight_kg for dose in session.doses), None)
    return by_weight(total_mg(session), weight) if session.doses else None


def by_weight(mg: Number, weight_kg: Number | None) -> Number | None:
    """mg/kg to 2 decimals, as it is printed everywhere."""
    exact = mg_per_kg(mg, weight_kg)
    return None if exact is None else tidy(round(exact, 2))


def _line(dose: Dose, record: Record, frame: Frame) -> DoseLine:
    event = dose.event
    corrected = dose.given_t != dose.first_given_t
    return DoseLine(
        seq=dose.seq, drug=event.drug, route=event.route, mg=event.mg, weight_kg=event.weight_kg,
        mg_per_kg=by_weight(event.mg, event.weight_kg), given=frame.at(dose.given_t, record),
        entered=frame.entered(record), first=frame.at(dose.first_given_t, record) if corrected else None,
        correction=dose.corrections[-1].reason if dose.corrections else "", by=frame.name(event.by),
        device=event.device, details=tuple(_details(event, frame)), infusion=_run(dose, record, frame),
        unchecked=_unchecked(event, frame), reason=event.reason,
        unbalanced_mg=waste_balance(event.drawn_mg, event.mg, event.wasted_mg) or None,
    )  # fmt: skip


def _unchecked(event: ev.DoseGiven, frame: Frame) -> bool:
    """Whether a second person's check was asked for and is not there, neither with the dose nor at its gate."""
    rules = frame.session.protocol
    answer = frame.session.gates.get("dose-check")
    answered = answer is not None and isinstance(answer.event, ev.GateAnswered) and answer.event.state == "met"
    return not event.second_check and not answered and rules is not None and rules.dose.second_check != "off"


def _details(event: ev.DoseGiven, frame: Frame) -> list[tuple[str, str]]:
    drawn = "" if event.drawn_mg is None else f"{number(event.drawn_mg)} mg"
    wasted = "" if event.wasted_mg is None else f"{number(event.wasted_mg)} mg"
    found = (
        ("Concentration", event.concentration),
        ("Lot", event.lot),
        ("Expiry", event.expiry),
        ("Drawn", drawn),
        ("Wasted", wasted),
        ("Witness", frame.name(event.witness)),
        ("Second check", frame.name(event.second_check)),
        ("Ordered by", frame.name(event.ordered_by)),
        ("Prescriber on site", frame.name(event.prescriber_on_site)),
        ("Site", event.site),
        ("Reason", event.reason),
    )
    return [(what, text) for what, text in found if text]


def _run(dose: Dose, record: Record, frame: Frame) -> InfusionRun | None:
    if dose.infusion is None:
        return None
    session = frame.session
    end = infusion_end(dose, session.t)
    changes = []
    for changed in session.history:
        event = changed.event
        if isinstance(event, ev.InfusionChanged) and event.dose == dose.seq:
            rate = "" if event.rate_mg_h is None else f" {number(event.rate_mg_h)} mg/h"
            changes.append((frame.at(event.changed_t, changed), f"{event.change}{rate}"))
    return InfusionRun(
        planned_min=tidy(dose.infusion.duration_ms / MINUTE), changes=tuple(changes),
        ended=None if end is None or end > session.t else frame.at(end, record), mg_given=given_mg(dose, session.t),
    )  # fmt: skip
