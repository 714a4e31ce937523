"""What people judge at the end: orientation, gait, nausea, pain, safety, instructions, and the ride home.

Owns how an attestation and the escort at the door become a finding. Refuses to take a judgement for met when its own
answers say otherwise, when one of them is missing, or when something noted afterwards takes it back.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.session.findings import Finding, Look
from kat_monitor.session.noted import noted
from kat_monitor.session.questions import ATTESTED, unanswered
from kat_monitor.session.quick_events import title_of
from kat_monitor.words import coded, joined, say

WALKING_TRANSPORT = frozenset({"taxi", say("public transport"), say("on foot"), "ambulance"})
"""Transport in which the escort does not drive."""

MUST_BE_FALSE = frozenset({"plan", "intent", "behaviour"})
UNDONE_BY = {
    "orientation": ("confused",),
    "gait": ("unsteady", "dizzy", "fainted"),
    "nausea": ("vomited",),
}
"""What is noted after a judgement, and takes it back."""


def attested(look: Look, criterion: str) -> Finding:
    """What a named person found, unless something noted later takes it back."""
    answer = look.answer(criterion)
    if answer is None:
        return Finding(None, say("not judged yet"), how="attested")
    event = answer.event
    missing = unanswered(ATTESTED.get(criterion, ()), event.fields)
    if missing:
        return Finding(None, say("not answered: {missing}", missing=joined(", ", missing)), how="attested")
    who = say("{by} at {at}", by=look.session.name_of(event.by), at=look.at(answer.t))
    found = (
        joined(
            ", ",
            (
                say("{key} {word}", key=coded(key), word=_word(criterion, key, value))
                for key, value in event.fields.items()
            ),
        )
        or event.text
    )
    undone = [one for one in noted(look.session, *UNDONE_BY.get(criterion, ())) if one.t > answer.t]
    if undone:
        after = say(
            "{code} at {at}, after {who}",
            code=title_of(undone[-1].event.code).lower(),
            at=look.at(undone[-1].t),
            who=who,
        )
        return Finding(False, after, how="attested")
    if not _says_met(look, criterion, event):
        return Finding(False, say("{who}: {found}", who=who, found=found), how="attested")
    return Finding(True, say("{who}: {found}", who=who, found=found) if found else who, answer.t, how="attested")


def _word(criterion: str, key: str, value: ev.Scalar) -> str:
    """An answer: one of the program's own words, or what was typed."""
    if isinstance(value, bool):
        return coded("yes" if value else "no")
    asked = next((one for one in ATTESTED.get(criterion, ()) if one.id == key), None)
    is_ours = asked is not None and (asked.kind.startswith("yes-no") or value in asked.choices)
    return coded(str(value).replace("-", " ")) if is_ours else str(value)


def _says_met(look: Look, criterion: str, event: ev.GateAnswered | ev.CriterionAttested) -> bool:
    fields = event.fields
    if not isinstance(event, ev.CriterionAttested) or not event.met:
        return False
    if criterion == "nausea":
        return fields.get("grade") in ("none", "mild")
    if criterion == "pain":
        score = fields.get("score")
        return isinstance(score, (int, float)) and score <= look.rules.pain
    if criterion == "safety" and fields.get("change") == "new-or-worse":
        return False
    return not any(value is (key in MUST_BE_FALSE) for key, value in fields.items() if isinstance(value, bool))


def ride(look: Look) -> Finding:
    """Whether the escort took the patient over at the door."""
    record = look.session.escort
    event = record.event if record else None
    if record is None or event is None:
        plan = look.session.ride
        planned = (
            say("arranged: {relation}, {transport}; ", relation=plan.relation, transport=coded(plan.transport))
            if plan
            else say("none arranged; ")
        )
        return Finding(None, say("{planned}the escort has not been seen", planned=planned), how="attested")
    when = say("{by} at {at}", by=look.session.name_of(event.by), at=look.at(record.t))
    if not isinstance(event, ev.EscortSeen):
        reason = (
            say("did not come")
            if isinstance(event, ev.EscortFailed) and event.reason == "did-not-come"
            else say("unfit")
        )
        return Finding(False, say("escort {reason} ({when})", reason=reason, when=when), how="attested")
    shown = say(
        "{relation}, {transport}, seen by {when}",
        relation=event.relation or say("alone"),
        transport=coded(event.transport),
        when=when,
    )
    waits = "" if event.handed_over else say("not handed over yet")
    why = ride_trouble(event, taxi_alone=look.rules.taxi_alone) or waits
    if why:
        return Finding(False, say("{why}: {shown}", why=why, shown=shown), how="attested")
    return Finding(True, say("{shown}, handed over", shown=shown), record.t, how="attested")


def ride_trouble(event: ev.EscortSeen, *, taxi_alone: bool) -> str:
    """Why nobody may go home with whom is at the door; empty where only the hand-over is to come."""
    alone = event.relation.strip().lower() in ("", "none", "alone")
    if alone:
        return "" if event.transport == "taxi" and taxi_alone else say("nobody goes with the patient")
    fit = event.fit_to_drive or event.transport in WALKING_TRANSPORT
    return "" if fit else say("the escort is not fit to drive")
