"""How a session may end, and what its report would lack.

Owns the five endings of clinic.md 7 and the list of gaps that is named before the patient leaves. Leaving, transfer
and a session without a dose are always recordable; only the word *discharged* can be barred.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kat_monitor import events as ev
from kat_monitor.session.discharge import Criterion, criteria
from kat_monitor.session.dosing import waste_balance
from kat_monitor.session.gates import REMS, gate_list
from kat_monitor.session.questions import ENDINGS, Question, unanswered
from kat_monitor.session.rems import rems_missing
from kat_monitor.session.schedule import due_items
from kat_monitor.session.state import Session
from kat_monitor.session.unclaimed import unclaimed
from kat_monitor.words import coded, joined, say

ORDER: tuple[ev.Ending, ...] = ("discharged", "discharged-with-override", "left", "transferred", "not-dosed")
TITLES: dict[str, str] = {
    "discharged": say("Discharged"),
    "discharged-with-override": say("Discharged with override"),
    "left": say("Left before criteria were met"),
    "transferred": say("Transferred"),
    "not-dosed": say("Not dosed"),
    "recording": say("Recording"),
}
FEW = 3
"""So many unmet criteria are told with their proof, where there is room for it."""


class EndingView(msgspec.Struct, frozen=True):
    """One ending: whether it is possible now, why not, and what it asks for."""

    ending: ev.Ending
    title: str
    possible: bool
    why: str
    asks: tuple[Question, ...]


def endings(session: Session, t: int) -> tuple[EndingView, ...]:
    """The five endings as they stand at `t`."""
    return tuple(_view(session, ending, t) for ending in ORDER)


def ending_barred(session: Session, ending: ev.Ending, t: int) -> str:
    """Why the session may not end with this word now; empty if it may."""
    if ending == "recording":
        return "" if session.is_recording else say("Only a recording ends as one.")
    if session.is_recording:
        return say("This is a recording, not a session: it has no discharge.")
    if ending == "not-dosed":
        return say("A dose was given. Choose another ending.") if session.doses else ""
    if ending == "transferred":
        return ""
    if session.t0 is None:
        return say("No dose was given: end the session as not dosed.")
    return "" if ending == "left" else _discharge_barred(session, ending, t)


def _discharge_barred(session: Session, ending: ev.Ending, t: int) -> str:
    found = criteria(session, t)
    if ending == "discharged":
        missing = [one for one in found if one.met is not True]
        return say("Not met: {unmet}.", unmet=_with_proof(missing)) if missing else ""
    unmet = [one.title for one in found if not one.passes]
    if unmet:
        barred = [one.title for one in found if not one.passes and not one.overridable]
        last = say(" Cannot be overridden: {barred}.", barred=joined(", ", barred)) if barred else ""
        return say("Neither met nor overridden: {unmet}.{last}", unmet=joined(", ", unmet), last=last)
    return "" if any(one.overridden for one in found) else say("Every criterion is met: the ending is discharged.")


def _with_proof(unmet: Sequence[Criterion]) -> str:
    """Their titles; of a few, what the record says of each too: a score beside it on the screen may be too old."""
    if len(unmet) > FEW:
        return joined(", ", (one.title for one in unmet))
    return joined("; ", (say("{title}: {proof}", title=one.title, proof=one.proof) for one in unmet))


def _view(session: Session, ending: ev.Ending, t: int) -> EndingView:
    why = ending_barred(session, ending, t)
    return EndingView(ending, TITLES[ending], session.ended is None and not why, why, ENDINGS[ending])


# --- what the report would lack ---------------------------------------------------------------------------------------


def report_gaps(session: Session, t: int | None = None) -> tuple[str, ...]:
    """In words, what a report made now would not say; shown before the patient leaves and again before signing."""
    t = session.t if t is None else t
    if session.is_recording:
        return ()
    return (
        *_of_patient(session),
        *(
            say("{title}: {why}", title=one.title, why=one.why or coded(one.state))
            for one in gate_list(session, t)
            if one.state in ("missing", "failed") and one.id not in REMS
        ),
        *_of_doses(session),
        *_of_checks(session, t),
        *_of_telephone(session),
        *(say("Entered behind the lock, claimed by nobody: {words}", words=one.words) for one in unclaimed(session)),
        *(say("REMS form: {label} not said", label=label) for label in rems_missing(session)),
        *_of_ending(session, t),
    )


def _of_patient(session: Session) -> list[str]:
    gaps = []
    if session.protocol is None:
        gaps.append(say("No protocol was chosen"))
    if session.patient is None or session.patient.age_years is None:
        gaps.append(say("The patient's age is not known"))
    return gaps


def _of_doses(session: Session) -> list[str]:
    gaps = []
    asked = session.protocol.dose.second_check if session.protocol else "off"
    for number, dose in enumerate(session.doses, start=1):
        event = dose.event
        said = {
            say("lot"): event.lot,
            say("expiry"): event.expiry,
            say("ordered by"): event.ordered_by,
            say("prescriber on site"): event.prescriber_on_site,
            say("weight"): event.weight_kg,
        }
        missing = [word for word, value in said.items() if not value]
        if missing:
            gaps.append(say("Dose {number}: {missing} not said", number=number, missing=joined(", ", missing)))
        balance = waste_balance(event.drawn_mg, event.mg, event.wasted_mg)
        if balance is None:
            gaps.append(say("Dose {number}: drawn and wasted not said", number=number))
        elif balance:
            gaps.append(
                say("Dose {number}: drawn, given and wasted differ by {balance} mg", number=number, balance=balance)
            )
        if asked != "off" and not event.second_check:
            gaps.append(say("Dose {number}: not checked by a second person", number=number))
    return gaps


def _of_checks(session: Session, t: int) -> list[str]:
    until = t if session.ended is None else session.ended.t
    gaps = [
        say("The set of T{minute:+g} is missing", minute=item.minute)
        for item in due_items(session)
        if item.is_missed(until)
    ]
    unread = [item for item in due_items(session) if item.scores and item.scored_by is None and item.missed_t <= until]
    return gaps + [say("Sedation was not scored at T{minute:+g}", minute=item.minute) for item in unread]


def _of_telephone(session: Session) -> list[str]:
    """Waivers and overrides by telephone that nobody has countersigned."""
    signed = {one.event.target for one in session.signatures if isinstance(one.event, ev.Countersigned)}
    gaps = []
    for record in (*session.waivers, *session.overrides):
        event = record.event
        if isinstance(event, (ev.GateWaived, ev.CriteriaOverridden)) and event.telephone and record.seq not in signed:
            what = event.gate if isinstance(event, ev.GateWaived) else ", ".join(event.criteria)
            gaps.append(
                say(
                    "By telephone, to be countersigned within 24 h: {what} ({prescriber})",
                    what=what,
                    prescriber=session.name_of(event.prescriber),
                )
            )
    return gaps


def _of_ending(session: Session, t: int) -> list[str]:
    event = session.ended.event if session.ended else None
    if isinstance(event, ev.SessionEnded):
        missing = unanswered(ENDINGS.get(event.ending, ()), event.fields)
        gaps = (
            [say("{titles}: {missing} not said", titles=TITLES[event.ending], missing=joined(", ", missing))]
            if missing
            else []
        )
        return gaps if session.is_signed else [*gaps, say("Not signed")]
    unmet = [
        say("{title}: {proof}", title=one.title, proof=one.proof) for one in criteria(session, t) if not one.passes
    ]
    return unmet if session.t0 is not None else []
