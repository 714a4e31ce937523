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
from kat_monitor.ui.present_codes import role_word
from kat_monitor.ui.present_kept import kept_words
from kat_monitor.ui.present_pages import Frame, IdentityView, PersonView, frame
from kat_monitor.ui.present_pages_typed import Now, said_time
from kat_monitor.vitals import VITALS, Number
from kat_monitor.words import known, say, shown, tr

Mark = Literal["done", "open", "stop"]
SHOWN = (
    (say("BP"), ("systolic", "diastolic")),
    (say("HR"), ("heart_rate",)),
    (say("SpO2"), ("spo2",)),
    (say("RR"), ("resp_rate",)),
)
DOSE_CHECK, SELF_TEST = "dose-check", "self-test"
TRANSPORT = (say("private car"), say("taxi"), say("public transport"), say("on foot"), say("ambulance"))
BY_WORD = frozenset({"identity", "consent", "intention", "equipment", "self-test", "briefing"})
"""Gates that are met, or not, by a person's word alone."""
SCREENINGS = frozenset({"screening", "contraindications"})
"""Gates whose answers say by themselves what they come to."""
SCREENED = say("Y, N or U answers and goes on. Every yes and every unknown goes to the prescriber.")


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
    waits = tr("{title}: ", title=gate.title) if gate is not None else "\0"
    return tuple(one for one in dose_blockers(session, t) if not one.startswith(waits))


def protocol_words(session: Session) -> str:
    """The protocol in force and how it stands."""
    rules, chosen = session.protocol, session.protocol_event
    if rules is None or chosen is None:
        return tr("No protocol chosen")
    standing = (
        tr("approved by {approved_by}", approved_by=session.name_of(chosen.approved_by))
        if chosen.approved_by
        else tr("EXAMPLE LIMITS, NOT APPROVED")
    )
    return tr("{name} v{version}, {standing}", name=known(rules.name), version=rules.version, standing=standing)


_MARKS: dict[str, Mark] = {"met": "done", "waived": "done", "failed": "stop"}
_WORDS = {
    "met": say("met"),
    "missing": say("missing"),
    "failed": say("stop"),
    "waived": say("waived"),
    "not-assessed": say("not assessed"),
}


def _gate(session: Session, one: GateView, now: Now) -> Gate:
    who = tr("{who}: ", who=one.who) if one.who and one.state == "waived" else ""
    return Gate(
        id=one.id,
        title=one.title,
        mark=_MARKS.get(one.state, "open"),
        word=_WORDS[one.state],
        why=tr("{who}{why}", who=who, why=one.why) if one.why else one.who,
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
    lines = [
        tr(
            "{by}, {role}, at {clock}",
            by=session.name_of(event.by),
            role=role_word(event.role),
            clock=now.clock(answer.t),
        )
    ]
    asked = {question.id: question for question in GATES.get(gate, ())}
    for name, value in event.fields.items():
        question = asked.get(name)
        lines.append(
            tr(
                "{text}: {said}",
                text=question.text if question else known(name),
                said=kept_words(str(value)) if gate == SELF_TEST else _said(session, question, value, now),
            )
        )
    if event.text:
        lines.append(kept_words(event.text) if gate == SELF_TEST else event.text)
    return tuple(lines)


def _said(session: Session, question: Question | None, value: ev.Scalar, now: Now) -> str:
    if question is not None and question.kind == "time" and isinstance(value, int):
        return said_time(now, value)
    if isinstance(value, bool):
        return known("yes" if value else "no")
    if question is not None and value in question.choices:
        return known(str(value))
    return session.name_of(value) if isinstance(value, str) else str(value)


def _asked(session: Session, gate: str) -> str:
    """What the protocol asks at this gate, in numbers."""
    if session.protocol is None:
        return ""
    rules = session.protocol.gates
    if gate == "intake":
        spray = (
            tr(", nasal spray {nasal_spray_hours} h", nasal_spray_hours=rules.nasal_spray_hours)
            if rules.nasal_spray_hours is not None
            else ""
        )
        return tr(
            "Asked before the dose: food {food_hours} h, drink {fluid_hours} h{spray}",
            food_hours=rules.food_hours,
            fluid_hours=rules.fluid_hours,
            spray=spray,
        )
    words = {
        "identity": tr("The patient says name and date of birth; they are compared with the line above."),
        "screening": SCREENED,
        "contraindications": tr(
            "All of it at session 1, then every 6 months or on any change. {screened}", screened=SCREENED
        ),
        "ride": tr("Name and phone stay in the library; the record holds relation and transport."),
        "scales": tr("Totals of today or of the last 7 days; or why not today."),
        "self-test": tr("A failed item never blocks; it stands in the report."),
        "dose-check": tr("A second person looks at drug, concentration, dose, patient, route, and says so by PIN."),
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
        rows.append((tr("Median"), *(_cell([base.value(v) for v in vitals]) for _, vitals in SHOWN)))
        rows.append((tr("Spread"), *(_cell([base.spread(v) for v in vitals]) for _, vitals in SHOWN)))
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
    age = tr(" (over {age} years)", age=limits.age) if old else ""
    return tr(
        "Over {most}/{diastolic}{age} the prescriber decides; at or over "
        "{blocked_systolic}/{blocked_diastolic} no dose. The last set is judged.",
        most=most,
        diastolic=limits.diastolic,
        age=age,
        blocked_systolic=limits.blocked_systolic,
        blocked_diastolic=limits.blocked_diastolic,
    )


def _next(session: Session, t: int) -> str:
    line = next_line(session, t)
    if line is None or line.kind != "baseline":
        return ""
    missing = ", ".join(shown(VITALS[vital].label) for vital in line.missing)
    wanted = f" ({missing})" if missing else ""
    if line.state == "in":
        return tr("Next set{wanted} in {away_ms}", wanted=wanted, away_ms=span_text(line.away_ms))
    return tr("Next set{wanted} now: V types it, M measures", wanted=wanted)


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
        return tr("a total of {total} and {item} in item 9 do not fit together", total=total, item=item)
    if not values.get("not_done") and (total is None or values.get("gad7") is None):
        return tr("both totals, or why not today")
    return ""


def by_telephone(reason: str, when: str) -> str:
    """The reason of a decision by telephone, with its time and that it was read back."""
    return tr("{reason} (by telephone {when}, read back)", reason=reason, when=when)
