"""Before and after: the gates before the dose, the criteria for going home, the ride, the ending, the signatures.

Owns the lines of these parts. Refuses to decide what is met: the gates and criteria are the session's own functions,
asked at the moment that the page is about.
"""

from __future__ import annotations

from typing import Literal, cast

from kat_monitor import events as ev
from kat_monitor.reports.answers import answer_lines, answers_text
from kat_monitor.reports.copies import OWN_WORDS
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.instant import Instant
from kat_monitor.reports.model import CriterionLine, EndingLine, GateLine, RideLine, SignatureLine
from kat_monitor.reports.story import escort_text
from kat_monitor.reports.words import words
from kat_monitor.session.discharge import Criterion, criteria
from kat_monitor.session.endings import TITLES
from kat_monitor.session.gates import GateView, gate_list
from kat_monitor.session.questions import ATTESTED, DUTIES, DUTY_TITLES, ENDINGS, GATES
from kat_monitor.session.state import Record

# --- the gates --------------------------------------------------------------------------------------------------------


def gate_lines(frame: Frame) -> tuple[GateLine, ...]:
    """Every gate of the protocol as it stood at the first dose, or stands now; for a recording none is assessed.

    Where answers to gates were withheld, one of the patient's own words that has none is `withheld`, not missing.
    """
    session = frame.session
    return tuple(_gate(one, frame) for one in gate_list(session, session.t if session.t0 is None else session.t0))


def _gate(one: GateView, frame: Frame) -> GateLine:
    answer = frame.session.gates.get(one.id)
    record = next((r for r in frame.session.history if answer and r.seq == answer.seq), None)
    said = answer.event.fields if answer else {}
    hidden = frame.gates_withheld and one.id in OWN_WORDS and answer is None
    return GateLine(
        gate=one.id, label=one.title, state="withheld" if hidden else words(one.state), why="" if hidden else one.why,
        by=one.who, entered=None if record is None else frame.entered(record),
        answers=answer_lines(said, GATES.get(one.id, ()), frame),
    )  # fmt: skip


# --- the criteria -----------------------------------------------------------------------------------------------------


def criterion_lines(frame: Frame) -> tuple[CriterionLine, ...]:
    """Every discharge criterion as it stood when the patient left, corrections included; none for a recording."""
    session = frame.session
    if session.t0 is None:
        return ()
    ended = session.ended.event.ended_t if session.ended and isinstance(session.ended.event, ev.SessionEnded) else None
    return tuple(_criterion(one, frame) for one in criteria(session, session.t if ended is None else ended))


def _criterion(found: Criterion, frame: Frame) -> CriterionLine:
    state: Literal["met", "not met", "overridden", "not assessed"] = (
        "met" if found.met else "overridden" if found.overridden else "not assessed" if found.met is None else "not met"
    )
    answer = frame.session.attested.get(found.id)
    said = answer.event.fields if answer else {}
    return CriterionLine(
        id=found.id, label=found.title, state=state, how=found.how, proof=found.proof,
        answers=answer_lines(said, ATTESTED.get(found.id, ()), frame),
    )  # fmt: skip


# --- the ride home ----------------------------------------------------------------------------------------------------


def ride_line(frame: Frame) -> RideLine | None:
    """The ride as arranged and as it came out; None if nothing was said about one."""
    found = {kind: [r for r in frame.session.history if isinstance(r.event, kind)] for kind in _RIDE}
    arranged, seen = found[ev.RideArranged], found[ev.EscortSeen]
    if not any(found.values()):
        return None
    plan = cast(ev.RideArranged, arranged[-1].event) if arranged else None
    escort = cast(ev.EscortSeen, seen[-1].event) if seen else None
    return RideLine(
        arranged="" if plan is None else ", ".join(filter(None, (plan.relation, plan.transport))),
        arranged_at=frame.entered(arranged[-1]) if arranged else None,
        seen="" if escort is None else escort_text(escort),
        seen_at=frame.entered(seen[-1]) if seen else None,
        seen_by="" if escort is None else frame.name(escort.by),
        handed_over=escort is not None and escort.handed_over,
        trouble=tuple(_trouble(record, frame) for record in found[ev.EscortFailed]),
    )


_RIDE: tuple[type[ev.Event], ...] = (ev.RideArranged, ev.EscortSeen, ev.EscortFailed)


def _trouble(record: Record, frame: Frame) -> tuple[Instant, str]:
    event = cast(ev.EscortFailed, record.event)
    return frame.entered(record), ": ".join(filter(None, (words(event.reason), event.text)))


# --- the end ----------------------------------------------------------------------------------------------------------


def ending_line(frame: Frame) -> EndingLine | None:
    """How the session ended; None while it goes on."""
    record = frame.session.ended
    if record is None:
        return None
    event = cast(ev.SessionEnded, record.event)
    return EndingLine(
        ending=event.ending,
        title=TITLES[event.ending], ended=frame.at(event.ended_t, record), by=frame.name(event.by), text=event.text,
        said=answers_text(event.fields, ENDINGS.get(event.ending, ()), frame),
    )  # fmt: skip


def signature_lines(frame: Frame) -> tuple[SignatureLine, ...]:
    """Every signature, addendum, countersignature and sign-off in the order of the log."""
    return tuple(_signature(record, frame) for record in frame.session.signatures)


def _addendum(event: ev.AddendumWritten, frame: Frame) -> str:
    said = answers_text(event.fields, DUTIES.get(event.about, ()), frame)
    title = f"{DUTY_TITLES[event.about]}: " if event.about else ""
    return title + "; ".join(filter(None, (event.text, said)))


def _signature(record: Record, frame: Frame) -> SignatureLine:
    event = record.event
    kind: Literal["signature", "addendum", "countersignature", "sign-off"]
    role, target = event.role, None
    if isinstance(event, ev.SessionSigned):
        kind, meaning, role = "signature", event.meaning, event.person_role
    elif isinstance(event, ev.AddendumWritten):
        kind, meaning, target = "addendum", _addendum(event, frame), event.target
    elif isinstance(event, ev.Countersigned):
        kind, meaning, target = "countersignature", event.meaning, event.target
    else:
        kind, meaning = "sign-off", cast(ev.LeadSignedOff, event).comment
    name = cast(ev.SessionSigned, event).name
    return SignatureLine(
        seq=record.seq, kind=kind, name=name, role=role, meaning=meaning, when=frame.entered(record), target=target
    )
