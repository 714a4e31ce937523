"""Discharge, ending and signing as views: criteria with their proof, the ride, what the report would lack, signatures.

Owns the words and what each page offers. Refuses to judge: `session.discharge` and `session.endings` do.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kat_monitor import events as ev
from kat_monitor.session.attestation import MUST_BE_FALSE, ride_trouble
from kat_monitor.session.discharge import TITLES as CRITERIA
from kat_monitor.session.discharge import Criterion, criteria, waiting_for_escort
from kat_monitor.session.endings import TITLES as ENDINGS
from kat_monitor.session.endings import EndingView, endings, report_gaps
from kat_monitor.session.phases import minute_text
from kat_monitor.session.questions import ATTESTED, DUTY_TITLES, Question
from kat_monitor.session.sets import complete_sets
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.present_codes import role_word
from kat_monitor.ui.present_pages import Frame, IdentityView, PersonView, frame
from kat_monitor.ui.present_pages_dose import leave_words
from kat_monitor.ui.present_pages_gates import Mark
from kat_monitor.ui.present_pages_home import open_countersignatures
from kat_monitor.ui.present_pages_typed import Now, said_time, span
from kat_monitor.vitals import Number
from kat_monitor.words import joined, known, say, shown, tr

MEANINGS: tuple[tuple[str, str], ...] = (
    ("ran", say("I ran this session and the record is complete")),
    ("took-part", say("I took part in this session and the record is as I saw it")),
    ("responsible", say("I am the responsible prescriber and have read this record")),
)
"""What a signature means; one of them is chosen, none is preselected."""
COUNTERSIGNED = say("I gave this by telephone, as it stands here")


SCORES = {"consciousness": "moaas", "dissociation": "dis"}
"""How a score is written in the vitals line, by the criterion that it meets."""
SCORED = {**dict(zip(SCORES, SCORES, strict=True)), "aldrete": "consciousness"}
"""The criterion whose score a criterion waits for."""


IF_NEEDED = frozenset({"blood-pressure"})
"""What a person is asked about only where the record does not answer: whether the newest set was taken standing."""


class CriterionRow(msgspec.Struct, frozen=True):
    """One criterion: its row, what the pane beside it shows, and what a person is asked about it."""

    id: str
    title: str
    mark: Mark
    word: str
    proof: str
    when: str
    """From when it can be met at the earliest, in words; empty where that is not a matter of time."""
    how: str
    """Where what is missing is entered, in words; empty where it is asked beside or comes by itself."""
    score: str
    """How the score that it waits for begins in the vitals line; empty where none is missing."""
    questions: tuple[Question, ...]
    attested: bool
    overridable: bool


class RideView(msgspec.Struct, frozen=True):
    """The plan, and what became of it; `state` none, seen, handed-over, did-not-come, unfit. `seen`: who was seen.

    `found`: who that is, in words.
    """

    plan: str
    relation: str
    transport: str
    state: str
    seen: ev.EscortSeen | None = None
    found: str = ""


class DischargeView(msgspec.Struct, frozen=True):
    """The discharge page. `standing` is the one line that says how far it is; `waiting`: only the ride is missing."""

    frame: Frame
    rows: tuple[CriterionRow, ...]
    passed: int
    standing: str
    waiting: bool
    dosed: bool
    ended: bool
    ride: RideView
    pain: Number = 3
    """The clinic's highest pain score at which a patient may go."""


def discharge_view(session: Session, t: int, *, active: str, identity: IdentityView) -> DischargeView:
    """The discharge page at `t`."""
    about = frame(session, t, active, identity)
    found = criteria(session, t)
    return DischargeView(
        frame=about,
        rows=tuple(_at_the_door(session, _criterion(one, about.now, _score(one, found))) for one in found),
        passed=sum(one.passes for one in found),
        standing=_standing(session, t, about.now),
        waiting=waiting_for_escort(session, t),
        dosed=session.t0 is not None,
        ended=session.ended is not None,
        ride=_ride(session, identity),
        pain=session.protocol.discharge.pain if session.protocol else 3,
    )


def _score(one: Criterion, found: Sequence[Criterion]) -> str:
    """A score is typed into the vitals line; one scale wants another's."""
    wants = SCORED.get(one.id, "")
    is_missing = any(other.id == wants and other.met is None for other in found)
    return SCORES[wants] if is_missing and one.met is None and not one.passes else ""


def _criterion(one: Criterion, now: Now, score: str) -> CriterionRow:
    mark: Mark = "done" if one.passes else "open" if one.met is None else "stop"
    word = (
        tr("overridden")
        if one.overridden
        else tr("met")
        if one.met
        else tr("open")
        if one.met is None
        else tr("not met")
    )
    when = ""
    if not one.passes and one.earliest_t is not None:
        when = tr(
            "At the earliest {earliest_t}, in {earliest_t_2}",
            earliest_t=now.clock(one.earliest_t),
            earliest_t_2=span(max(one.earliest_t - now.t, 0)),
        )
    return CriterionRow(
        id=one.id,
        title=one.title,
        mark=mark,
        word=word,
        proof=one.proof,
        when=when,
        how=tr("Score it in the vitals line, F7: {word} and the number", word=score) if score else "",
        score=score,
        questions=() if one.id in IF_NEEDED and one.how != "attested" else ATTESTED.get(one.id, ()),
        attested=one.how == "attested",
        overridable=one.overridable and not one.passes,
    )


def _at_the_door(session: Session, row: CriterionRow) -> CriterionRow:
    """While the right escort waits at the door nothing is wrong: the hand-over is what is still to do."""
    event, rules = session.escort and session.escort.event, session.protocol
    if row.id != "ride" or row.mark != "stop" or not isinstance(event, ev.EscortSeen) or rules is None:
        return row
    if ride_trouble(event, taxi_alone=rules.discharge.taxi_alone):
        return row
    return msgspec.structs.replace(row, mark="open", word=tr("open"))


def _standing(session: Session, t: int, now: Now) -> str:
    if session.ended is not None:
        return ended_words(session, now)
    if session.t0 is None:
        return tr("No dose was given: a session can end as not dosed, left or transferred.")
    ready = session.ready_since
    parts = [leave_words(session, t, now)]
    if ready is not None:
        parts.append(
            tr("clinically ready since {ready}, {ready_2}", ready=minute_text(session, ready), ready_2=now.clock(ready))
        )
    return joined("; ", filter(None, parts))


def _ride(session: Session, identity: IdentityView) -> RideView:
    plan, event = session.ride, session.escort.event if session.escort else None
    who = ", ".join(filter(None, (identity.escort, identity.escort_phone)))
    words = (
        tr(
            "{relation}, {transport}{who}",
            relation=plan.relation,
            transport=known(plan.transport),
            who=tr(" ({who})", who=who) if who else "",
        )
        if plan
        else tr("No ride was arranged")
    )
    state = "none"
    if isinstance(event, ev.EscortFailed):
        state = event.reason
    elif isinstance(event, ev.EscortSeen):
        state = "handed-over" if event.handed_over else "seen"
    seen = event if isinstance(event, ev.EscortSeen) else None
    found = "" if seen is None else _found(seen)
    return RideView(words, plan.relation if plan else "", plan.transport if plan else "", state, seen, found)


def _found(seen: ev.EscortSeen) -> str:
    """Who is at the door, as it was entered."""
    fit = tr("fit to drive, or not driving") if seen.fit_to_drive else tr("not fit to drive")
    return joined(", ", filter(None, (seen.relation, known(seen.transport), fit, seen.text)))


def attested_met(criterion: str, fields: ev.Fields, pain: Number) -> bool:
    """Whether what a person found is what the criterion asks for; `pain` is the clinic's highest score."""
    if criterion == "nausea":
        return fields.get("grade") in ("none", "mild")
    if criterion == "pain":
        score = fields.get("score")
        return isinstance(score, (int, float)) and score <= pain
    if criterion == "safety" and fields.get("change") == "new-or-worse":
        return False
    return not any(value is (name in MUST_BE_FALSE) for name, value in fields.items() if isinstance(value, bool))


# --- the end ----------------------------------------------------------------------------------------------------------


class EndView(msgspec.Struct, frozen=True):
    """The ending page. `last_set` is the newest complete set and its age; `gaps` what the report would lack."""

    frame: Frame
    endings: tuple[EndingView, ...]
    gaps: tuple[str, ...]
    last_set: str
    ended: str


def end_view(session: Session, t: int, *, active: str, identity: IdentityView) -> EndView:
    """The ending page at `t`."""
    about = frame(session, t, active, identity)
    ended = ended_words(session, about.now) if session.ended is not None else ""
    return EndView(about, endings(session, t), report_gaps(session, t), _last_set(session, about.now), ended)


def _last_set(session: Session, now: Now) -> str:
    sets = complete_sets(session)
    if not sets:
        return tr("No complete set was taken")
    last = sets[-1]
    pressure = f"{last.values.get('systolic', '--')}/{last.values.get('diastolic', '--')}"
    rate, spo2 = last.value("heart_rate"), last.value("spo2")
    return tr(
        "Last set {pressure}, HR {rate}, SpO2 {spo2}, {said_time}",
        pressure=pressure,
        rate=rate,
        spo2=spo2,
        said_time=said_time(now, last.t),
    )


def ended_words(session: Session, now: Now) -> str:
    """How and when the session ended; empty while it has not."""
    event = session.ended.event if session.ended else None
    if not isinstance(event, ev.SessionEnded):
        return ""
    return tr("{endings} at {ended_t}", endings=ENDINGS[event.ending], ended_t=now.clock(event.ended_t))


# --- signatures -------------------------------------------------------------------------------------------------------


class TelephoneRow(msgspec.Struct, frozen=True):
    """A waiver or override by telephone that waits for its prescriber's PIN."""

    seq: int
    words: str
    late: bool


class SignView(msgspec.Struct, frozen=True):
    """The signing page. `signers` may still sign; `people` may write an addendum; `signed` are lines, oldest first."""

    frame: Frame
    ended: str
    gaps: tuple[str, ...]
    signed: tuple[str, ...]
    is_signed: bool
    signers: tuple[PersonView, ...]
    people: tuple[PersonView, ...]
    telephone: tuple[TelephoneRow, ...]
    head: str
    example_limits: bool


def sign_view(
    session: Session, t: int, *, active: str, identity: IdentityView, people: tuple[PersonView, ...] = ()
) -> SignView:
    """The signing page at `t`. `people`: who may write an addendum or countersign, besides those present."""
    about = frame(session, t, active, identity)
    done = {record.event.by for record in session.signatures if isinstance(record.event, ev.SessionSigned)}
    return SignView(
        frame=about,
        ended=ended_words(session, about.now),
        gaps=report_gaps(session, t),
        signed=tuple(_signed(session, record, about.now) for record in session.signatures),
        is_signed=session.is_signed,
        signers=tuple(one for one in about.present if one.id not in done and one.role != "administrator"),
        people=about.present + tuple(one for one in people if one.id not in session.present),
        telephone=tuple(_telephone(session, record, about.now) for record in open_countersignatures(session)),
        head=tr("event {seq}", seq=session.seq),
        example_limits=bool(session.protocol_event and not session.protocol_event.approved_by),
    )


def _signed(session: Session, record: Record, now: Now) -> str:
    event, when = record.event, now.clock(record.t)
    match event:
        case ev.SessionSigned():
            return tr(
                "{name}, {person_role}, {when}: {meaning}",
                name=event.name,
                person_role=role_word(event.person_role),
                when=when,
                meaning=known(event.meaning),
            )
        case ev.AddendumWritten():
            about = tr(" on event {target}", target=event.target) if event.target is not None else ""
            said = "; ".join(map(shown, (f"{value}" for value in (event.text, *event.fields.values()) if value)))
            title = shown(DUTY_TITLES.get(event.about, DUTY_TITLES[""]))
            return tr(
                "{title}{about}, {name}, {when}: {said}",
                title=title,
                about=about,
                name=event.name,
                when=when,
                said=said,
            )
        case ev.Countersigned():
            return tr(
                "Countersigned event {target}, {name}, {when}: {meaning}",
                target=event.target,
                name=event.name,
                when=when,
                meaning=known(event.meaning),
            )
        case ev.LeadSignedOff():
            return tr("Clinic lead {name}, {when}: {comment}", name=event.name, when=when, comment=event.comment)
        case _:
            return f"{session.name_of(event.by)}, {when}"


def _telephone(session: Session, record: Record, now: Now) -> TelephoneRow:
    event = record.event
    late = now.t - record.t > 24 * 3_600_000
    if isinstance(event, ev.GateWaived):
        what = tr("waived: {gate}", gate=known(event.gate.replace("-", " ")))
    else:
        assert isinstance(event, ev.CriteriaOverridden)
        what = tr("overrode: ") + joined(", ", (CRITERIA.get(name, name).lower() for name in event.criteria))
    said = session.name_of(event.prescriber)
    return TelephoneRow(
        record.seq,
        tr(
            "{said} {what}. {reason}. Event {seq}, {clock}",
            said=said,
            what=what,
            reason=event.reason,
            seq=record.seq,
            clock=now.clock(record.t),
        ),
        late,
    )
