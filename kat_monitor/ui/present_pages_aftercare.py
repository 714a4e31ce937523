"""The integration page as a view: the patient's words, what helped, the follow-up, the REMS form.

Owns the words of the page and how what was done becomes a signed addendum. Refuses to judge: `session.aftercare` and
`session.rems` say what there is and what is owed.
"""

from __future__ import annotations

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import local, zone_of
from kat_monitor.session.aftercare import Aftercare, aftercare
from kat_monitor.session.phases import minute_text
from kat_monitor.session.questions import DUTIES
from kat_monitor.session.rems import Field, is_rems, rems_due, rems_fields, submitted
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.present_pages import Frame, IdentityView, PersonView, frame
from kat_monitor.ui.present_pages_home import days_left_words
from kat_monitor.ui.present_pages_leaving import ended_words
from kat_monitor.words import joined, say, tr

NOTHING = say("Nothing was written down.")


class RemsView(msgspec.Struct, frozen=True):
    """The REMS form: how it stands in words, its fields, and whether it still has to be submitted."""

    standing: str
    pressing: bool
    fields: tuple[Field, ...]
    is_due: bool


class AftercareView(msgspec.Struct, frozen=True):
    """The page. Every part is lines to read; `people` may sign what they record, once the session has `ended`."""

    frame: Frame
    ended: str
    words: tuple[str, ...]
    helped: tuple[str, ...]
    plan: str
    made: tuple[str, ...]
    brought: tuple[str, ...]
    rems: RemsView | None
    people: tuple[PersonView, ...]


def aftercare_view(
    session: Session, t: int, *, active: str, identity: IdentityView, people: tuple[PersonView, ...] = ()
) -> AftercareView:
    """The page at `t`. `people`: who works here and may sign, besides those present."""
    about = frame(session, t, active, identity)
    found = aftercare(session)
    return AftercareView(
        frame=about,
        ended=ended_words(session, about.now),
        words=_words(session, found),
        helped=_helped(session, found),
        plan=_plan(found),
        made=tuple(_told(one) for one in _made(found)),
        brought=tuple(_told(one) for one in found.brought),
        rems=_rems(session, t),
        people=about.present + tuple(one for one in people if one.id not in session.present),
    )


def _words(session: Session, found: Aftercare) -> tuple[str, ...]:
    lines = [tr("Intention: {intention}", intention=found.intention)] if found.intention else []
    lines += [f"{minute_text(session, one.t)}  \u201c{one.text}\u201d" for one in found.quotes]
    lines += [
        tr("{minute_text}  Theme: {text}", minute_text=minute_text(session, one.t), text=one.text)
        for one in found.themes
    ]
    return tuple(lines)


def _helped(session: Session, found: Aftercare) -> tuple[str, ...]:
    lines = [tr("Calming plan: {calming}", calming=found.calming)] if found.calming else []
    for one in found.helped:
        times = tr(", {times} times", times=one.times) if one.times > 1 else ""
        lines.append(
            tr(
                "{what}, first at {minute_text}{times}",
                what=one.what,
                minute_text=minute_text(session, one.t),
                times=times,
            )
        )
    return tuple(lines)


def _plan(found: Aftercare) -> str:
    if found.follow_up is None:
        return tr("No follow-up was planned.")
    planned = ", ".join(filter(None, (found.follow_up.who, found.follow_up.when)))
    return tr("Within 24 h: {planned}", planned=planned) if planned else tr("No follow-up was planned.")


def _made(found: Aftercare) -> tuple[Record, ...]:
    return (found.follow_up.made,) if found.follow_up and found.follow_up.made else ()


def _told(record: Record) -> str:
    event = record.event
    assert isinstance(event, ev.AddendumWritten)
    asked = {one.id: one.text for one in DUTIES.get(event.about, ())}
    said = [
        tr("{name}: {value}", name=asked.get(name, name), value=value) for name, value in event.fields.items() if value
    ]
    return f"{event.name}: " + joined("; ", filter(None, (*said, event.text)))


def _rems(session: Session, t: int) -> RemsView | None:
    if not is_rems(session):
        return None
    told = submitted(session)
    if told is not None:
        by = ", ".join(str(told.fields.get(name, "")) for name in ("submitted_on", "submitted_by", "reference"))
        return RemsView(tr("Submitted: {by}", by=by), pressing=False, fields=rems_fields(session), is_due=False)
    today = local(session.utc_of(t), zone_of(session.opened.zone_minutes)).date()
    due = rems_due(session, today)
    words = (
        tr(
            "Due by {isoformat}, {days_left_words}",
            isoformat=due.by.isoformat(),
            days_left_words=days_left_words(due.days_left),
        )
        if due
        else tr("Due 7 days after the session")
    )
    return RemsView(words, due is not None and due.pressing, rems_fields(session), is_due=due is not None)


def duty_event(about: ev.Duty, fields: ev.Fields, by: PersonView) -> ev.AddendumWritten:
    """The addendum by which a person records what was done."""
    return ev.AddendumWritten(by=by.id, role=by.role, name=by.name, text="", about=about, fields=fields)
