"""The esketamine monitoring form: each of its fields from the record, or the word that the record does not say it.

Owns the fields and their order (clinic.md 8). Refuses to judge: "sedation" is any MOAA/S below 5 after the first
device, "dissociation" any score above the one before it; whether an event was serious, and whether breathing was
depressed, is what a person said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.home import criterion_lines, gate_lines
from kat_monitor.reports.model_rems import RemsBlock, RemsField
from kat_monitor.reports.words import number, scalar
from kat_monitor.session.schedule import due_items
from kat_monitor.session.sets import VitalSet, complete_sets
from kat_monitor.session.state import Sample, Session
from kat_monitor.vitals import Number, tidy

SUBMIT_DAYS = 7
"""Calendar days from the treatment until the form has to be in (clinic.md 8)."""
TWO_HOURS = 120 * MINUTE
STRICT_MIN = 40
"""Minutes after the first device at which the form wants a blood pressure."""
GATE = "rems"
"""The gate whose answers fill the form's own questions."""

_AT_THE_END = ("blood-pressure", "oxygen-saturation", "heart-rate", "breathing")
_MEDICINES = (
    ("benzodiazepine", "Benzodiazepines"), ("hypnotic", "Non-benzodiazepine sedative hypnotics"),
    ("opioid", "Opioids"), ("stimulant", "Psychostimulants"), ("maoi", "Monoamine oxidase inhibitors (MAOIs)"),
)  # fmt: skip
_PROVIDER = (
    ("provider", "Name"), ("provider_phone", "Telephone"), ("provider_email", "E-mail"),
    ("setting_address", "Healthcare setting, address"),
)  # fmt: skip


def rems_block(frame: Frame) -> RemsBlock | None:
    """The form of an esketamine session with a first device; None for any other."""
    session = frame.session
    if session.t0 is None or not any(dose.event.drug.casefold() == "esketamine" for dose in session.doses):
        return None
    fields = (
        *_patient(frame), *_medicines(frame), *_provider(frame), *_treatment(frame), *_acceptable(frame),
        *_pressures(frame), *_effects(frame),
    )  # fmt: skip
    day = date.fromisoformat(frame.at(session.t0).at[:10]) + timedelta(days=SUBMIT_DAYS)
    return RemsBlock(
        fields=fields,
        submit_by=day.isoformat(),
        missing=tuple(f"{one.section}: {one.label}" for one in fields if one.missing),
    )


def _field(section: str, label: str, value: str) -> RemsField:
    return RemsField(section=section, label=label, value=value, missing=not value)


def _answers(frame: Frame, gate: str) -> ev.Fields:
    answer = frame.session.gates.get(gate)
    return answer.event.fields if answer and isinstance(answer.event, ev.GateAnswered) else {}


def _said(fields: ev.Fields, key: str) -> str:
    return scalar(fields[key]) if fields.get(key) not in (None, "") else ""


# --- who --------------------------------------------------------------------------------------------------------------


def _patient(frame: Frame) -> Iterator[RemsField]:
    section, said = "Patient", _answers(frame, GATE)
    first = _said(said, "first_treatment") or ("yes" if frame.session.opened.number == 1 else "")
    if frame.session.opened.number is not None and frame.session.opened.number > 1:
        first = first or "no"
    yield RemsField(section=section, label="First, middle, last name", value="", identity="name")
    yield RemsField(section=section, label="Date of birth", value="", identity="born")
    yield _field(section, "Sex", _said(said, "sex"))
    yield _field(section, "Enrolled in the REMS", _said(said, "enrolled"))
    yield _field(section, "First treatment", first)


def _medicines(frame: Frame) -> Iterator[RemsField]:
    said = _answers(frame, GATE)
    # The screening asks for four of the five in one question; only its "no" says something about each.
    none = _answers(frame, "contraindications").get("interactions") in (False, "no")
    for key, label in _MEDICINES:
        yield _field("Medicines taken", label, _said(said, key) or ("no" if none and key != "hypnotic" else ""))


def _provider(frame: Frame) -> Iterator[RemsField]:
    said = _answers(frame, GATE)
    section = "Monitoring provider"
    for key, label in _PROVIDER[:3]:
        yield _field(section, label, _said(said, key))
    yield _field(section, "Healthcare setting, name", frame.session.opened.clinic)
    yield _field(section, _PROVIDER[3][1], _said(said, _PROVIDER[3][0]))


# --- the treatment ----------------------------------------------------------------------------------------------------


def _treatment(frame: Frame) -> Iterator[RemsField]:
    session, section = frame.session, "Treatment"
    assert session.t0 is not None
    doses = [dose for dose in session.doses if dose.event.drug.casefold() == "esketamine"]
    total = tidy(sum(dose.event.mg for dose in doses))
    ended = _ended_t(session)
    yield _field(section, "Date", frame.at(session.t0).at[:10])
    yield _field(section, "Dose", f"{number(total)} mg{'' if total in (56, 84) else ' (other)'}")
    yield _field(section, "Lot number", ", ".join(dict.fromkeys(one.event.lot for one in doses if one.event.lot)))
    total_min = "" if ended is None else f"{(ended - session.t0) // MINUTE}"
    yield _field(section, "Minutes from first device to completion of monitoring", total_min)
    ready = "" if session.ready_since is None else f"{(session.ready_since - session.t0) // MINUTE}"
    yield _field(section, "Minutes from first device until ready to leave, had there been no 2 h minimum", ready)


def _ended_t(session: Session) -> int | None:
    event = session.ended.event if session.ended else None
    return event.ended_t if isinstance(event, ev.SessionEnded) else None


def _acceptable(frame: Frame) -> Iterator[RemsField]:
    section = "Vital signs acceptable"
    before = next((one for one in gate_lines(frame) if one.gate == "baseline"), None)
    text = "" if before is None else {"met": "yes", "waived": f"no; {before.why}"}.get(before.state, "")
    yield _field(section, "Before administration", text)
    states = {one.id: one.state for one in criterion_lines(frame)}
    judged = [states[one] for one in _AT_THE_END if one in states]
    ended = frame.session.ended is not None and judged and "not assessed" not in judged
    end = "" if not ended else "yes" if set(judged) == {"met"} else "no"
    yield _field(section, "Before session completion", end)


# --- blood pressure ---------------------------------------------------------------------------------------------------


def _pressures(frame: Frame) -> Iterator[RemsField]:
    session, section = frame.session, "Blood pressure"
    assert session.t0 is not None
    sets = complete_sets(session)
    before = [one for one in sets if one.t < session.t0]
    at_40 = next((item.satisfied_by for item in due_items(session) if item.minute == STRICT_MIN), None)
    end = [one for one in sets if one.t > session.t0]
    yield _field(section, "Before administration", _pressure(before[-1], frame) if before else "")
    found = next((one for one in sets if one.seq == at_40), None)
    yield _field(section, "40 minutes after administration", "" if found is None else _pressure(found, frame))
    yield _field(section, "Before session completion", _pressure(end[-1], frame) if end and session.ended else "")


def _pressure(one: VitalSet, frame: Frame) -> str:
    if "systolic" not in one.values or "diastolic" not in one.values:
        return ""
    pair = f"{number(one.values['systolic'])}/{number(one.values['diastolic'])}"
    return f"{pair} mmHg at {frame.at(one.t).at[11:16]}"


# --- what the patient went through ------------------------------------------------------------------------------------


def _effects(frame: Frame) -> Iterator[RemsField]:
    session = frame.session
    moaas, dissociation = _after(session, "moaas"), _after(session, "dissociation")
    yield from _effect(frame, "Sedation", moaas, lambda value: value < 5, "sedation")
    before = [one for one in session.samples("dissociation") if one.counts and one.t < (session.t0 or 0)]
    own = before[-1].value if before and before[-1].value is not None else 0
    yield from _effect(frame, "Dissociation", dissociation, lambda value: value > own, "dissociation")
    said = _answers(frame, GATE)
    section = "Respiratory depression"
    yield _field(section, "Experienced", _said(said, "respiratory_depression"))
    if said.get("respiratory_depression") in (True, "yes"):
        yield _field(section, "Onset, minutes from first device", _said(said, "respiratory_onset"))
        yield _field(section, "Resolved, minutes from first device", _said(said, "respiratory_resolved"))
    yield _field("Events", "Serious adverse event", _said(said, "serious"))


def _after(session: Session, vital: str) -> list[Sample]:
    return [one for one in session.samples(vital) if one.counts and one.t >= (session.t0 or 0)]


def _effect(
    frame: Frame, section: str, found: Sequence[Sample], there: Callable[[Number], bool], key: str
) -> Iterator[RemsField]:
    t0 = frame.session.t0 or 0
    ill = [one for one in found if one.value is not None and there(one.value)]
    yield _field(section, "Experienced", "" if not found else "yes" if ill else "no")
    if not ill:
        return
    over = next((one for one in found if one.t > ill[-1].t), None)
    yield _field(section, "Onset, minutes from first device", f"{(ill[0].t - t0) // MINUTE}")
    yield _field(section, "Resolved, minutes from first device", "" if over is None else f"{(over.t - t0) // MINUTE}")
    if over is not None:
        yield _field(section, "Resolved within 2 h", "yes" if over.t - t0 <= TWO_HOURS else "no")
    yield _field(section, "Serious", _said(_answers(frame, GATE), f"{key}_serious"))
