"""Before dosing as a view: the gates with their state, what each asks and was told, the baseline, what is missing.

Owns the words of the page and how an answer becomes an event. Refuses to judge: `session.gates` says what is met.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from kat_monitor import events as ev
from kat_monitor.session.baseline import baseline, baseline_sets
from kat_monitor.session.gates import GateView, dose_blockers, gate_list, gate_of
from kat_monitor.session.phases import span_text
from kat_monitor.session.questions import GATES, Question
from kat_monitor.session.schedule import next_line
from kat_monitor.session.state import Session
from kat_monitor.ui.present_pages import Frame, IdentityView, PersonView, frame
from kat_monitor.ui.present_pages_typed import Now, said_time
from kat_monitor.vitals import VITALS, Number

Mark = Literal["done", "open", "stop"]
SHOWN = (("BP", ("systolic", "diastolic")), ("HR", ("heart_rate",)), ("SpO2", ("spo2",)), ("RR", ("resp_rate",)))
DOSE_CHECK = "dose-check"
TRANSPORT = ("private car", "taxi", "public transport", "on foot", "ambulance")
BY_WORD = frozenset({"identity", "consent", "intention", "equipment", "self-test", "briefing"})
"""Gates that are met, or not, by a person's word alone."""
SCREENINGS = frozenset({"screening", "contraindications"})
"""Gates whose answers say by themselves what they come to."""
SCREENED = "Y, N or U answers and goes on. Every yes and every unknown goes to the prescriber."


class Gate(msgspec.Struct, frozen=True):
    """One gate: its row in the list, and what the pane beside it shows. `told`: what was answered, by whom, when."""

    id: str
    title: str
    mark: Mark
    word: str
    why: str
    told: tuple[str, ...]
    asked: str
    questions: tuple[Question, ...]
    waivable: bool
    open: bool
    """Still to be answered, waived or decided."""


class BaselineTable(msgspec.Struct, frozen=True):
    """The sets that count as rows of cells, then median and spread; `limit` and `next` in words."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    limit: str
    next: str


class BeforeView(msgspec.Struct, frozen=True):
    """The page before dosing. `missing`: what the dose still waits for; its check is asked on its own page."""

    frame: Frame
    standing: str
    gates: tuple[Gate, ...]
    missing: tuple[str, ...]
    dosed: bool
    baseline: BaselineTable
    second_check: str


def before_view(session: Session, t: int, *, active: str, identity: IdentityView) -> BeforeView:
    """The page before dosing at `t`; `active` is the person whose name entries carry."""
    about = frame(session, t, active, identity)
    return BeforeView(
        frame=about,
        standing=protocol_words(session),
        gates=tuple(_gate(session, one, about.now) for one in gate_list(session, t)),
        missing=missing_but_check(session, t),
        dosed=bool(session.doses),
        baseline=_baseline(session, t, about.now),
        second_check=session.protocol.dose.second_check if session.protocol else "off",
    )


def missing_but_check(session: Session, t: int) -> tuple[str, ...]:
    """What a dose still waits for, leaving out the second person's check: that one is given on the dose page too."""
    gate = gate_of(session, DOSE_CHECK, t)
    waits = f"{gate.title}: " if gate is not None else "\0"
    return tuple(one for one in dose_blockers(session, t) if not one.startswith(waits))


def protocol_words(session: Session) -> str:
    """The protocol in force and how it stands."""
    rules, chosen = session.protocol, session.protocol_event
    if rules is None or chosen is None:
        return "No protocol chosen"
    standing = (
        f"approved by {session.name_of(chosen.approved_by)}" if chosen.approved_by else "EXAMPLE LIMITS, NOT APPROVED"
    )
    return f"{rules.name} v{rules.version}, {standing}"


_MARKS: dict[str, Mark] = {"met": "done", "waived": "done", "failed": "stop"}
_WORDS = {"met": "met", "missing": "missing", "failed": "stop", "waived": "waived", "not-assessed": "not assessed"}


def _gate(session: Session, one: GateView, now: Now) -> Gate:
    who = f"{one.who}: " if one.who and one.state == "waived" else ""
    return Gate(
        id=one.id,
        title=one.title,
        mark=_MARKS.get(one.state, "open"),
        word=_WORDS[one.state],
        why=f"{who}{one.why}" if one.why else one.who,
        told=_told(session, one.id, now),
        asked=_asked(session, one.id),
        questions=GATES.get(one.id, ()),
        waivable=one.waivable and one.state in ("missing", "failed"),
        open=one.state in ("missing", "failed"),
    )


def _told(session: Session, gate: str, now: Now) -> tuple[str, ...]:
    """What was answered last, in lines."""
    answer = session.gates.get(gate)
    if answer is None:
        return ()
    event = answer.event
    lines = [f"{session.name_of(event.by)}, {event.role}, at {now.clock(answer.t)}"]
    known = {question.id: question for question in GATES.get(gate, ())}
    for name, value in event.fields.items():
        question = known.get(name)
        lines.append(f"{question.text if question else name}: {_said(session, question, value, now)}")
    return (*lines, event.text) if event.text else tuple(lines)


def _said(session: Session, question: Question | None, value: ev.Scalar, now: Now) -> str:
    if question is not None and question.kind == "time" and isinstance(value, int):
        return said_time(now, value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return session.name_of(value) if isinstance(value, str) else str(value)


def _asked(session: Session, gate: str) -> str:
    """What the protocol asks at this gate, in numbers."""
    if session.protocol is None:
        return ""
    rules = session.protocol.gates
    if gate == "intake":
        spray = f", nasal spray {rules.nasal_spray_hours} h" if rules.nasal_spray_hours is not None else ""
        return f"Asked before the dose: food {rules.food_hours} h, drink {rules.fluid_hours} h{spray}"
    words = {
        "identity": "The patient says name and date of birth; they are compared with the line above.",
        "screening": SCREENED,
        "contraindications": f"All of it at session 1, then every 6 months or on any change. {SCREENED}",
        "ride": "Name and phone stay in the library; the record holds relation and transport.",
        "scales": "Totals of today or of the last 7 days; or why not today.",
        "self-test": "A failed item never blocks; it stands in the report.",
        "dose-check": "A second person looks at drug, concentration, dose, patient, route, and says so by PIN.",
    }
    return words.get(gate, "")


# --- the baseline -----------------------------------------------------------------------------------------------------


def _baseline(session: Session, t: int, now: Now) -> BaselineTable:
    head = ("", *(name for name, _ in SHOWN))
    rows = [
        (now.clock(one.t), *(_cell([one.value(v) for v in vitals]) for _, vitals in SHOWN))
        for one in baseline_sets(session, t)
    ]
    base = baseline(session)
    if base is not None:
        rows.append(("Median", *(_cell([base.value(v) for v in vitals]) for _, vitals in SHOWN)))
        rows.append(("Spread", *(_cell([base.spread(v) for v in vitals]) for _, vitals in SHOWN)))
    return BaselineTable(head, tuple(rows), _limit(session), _next(session, t))


def _cell(values: list[Number | None]) -> str:
    return "/".join("--" if value is None else f"{value:g}" for value in values)


def _limit(session: Session) -> str:
    if session.protocol is None:
        return ""
    limits = session.protocol.gates.blood_pressure
    known = session.patient.age_years if session.patient else None
    old = known is not None and known > limits.age
    most = limits.systolic_over_age if old else limits.systolic
    age = f" (over {limits.age} years)" if old else ""
    return (
        f"Over {most}/{limits.diastolic}{age} the prescriber decides; "
        f"at or over {limits.blocked_systolic}/{limits.blocked_diastolic} no dose. The last set is judged."
    )


def _next(session: Session, t: int) -> str:
    line = next_line(session, t)
    if line is None or line.kind != "baseline":
        return ""
    missing = ", ".join(VITALS[vital].label for vital in line.missing)
    wanted = f" ({missing})" if missing else ""
    if line.state == "in":
        return f"Next set{wanted} in {span_text(line.away_ms)}"
    return f"Next set{wanted} now: V types it, M measures"


# --- answers as events ------------------------------------------------------------------------------------------------


def answer_event(gate: str, fields: ev.Fields, *, by: PersonView, met: bool = True, text: str = "") -> ev.GateAnswered:
    """The event of an answered gate. A screening says itself whether all was answered by no."""
    state: ev.GateState = "met" if met else "failed"
    if gate in SCREENINGS:
        said = set(fields.values())
        state = "unknown" if "unknown" in said else "failed" if "yes" in said or "not taken" in said else "met"
    return ev.GateAnswered(by=by.id, role=by.role, gate=gate, state=state, fields=fields, text=text)


def scales_problem(values: Mapping[str, Any]) -> str:
    """What cannot be right between the totals of the scales; empty if nothing is."""
    total, item = values.get("phq9"), values.get("phq9_item9")
    if total is not None and item is not None and not item <= total <= 24 + item:
        return f"a total of {total} and {item} in item 9 do not fit together"
    if not values.get("not_done") and (total is None or values.get("gad7") is None):
        return "both totals, or why not today"
    return ""


def by_telephone(reason: str, when: str) -> str:
    """The reason of a decision by telephone, with its time and that it was read back."""
    return f"{reason} (by telephone {when}, read back)"
