"""What a session leaves to be taken up afterwards: the patient's words, what helped, and the follow-up.

Owns what the integration page gathers from the record. Refuses to interpret: quotes and themes stand as they were
written, and whether the follow-up was made is a person's word in a signed addendum.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor import events as ev
from kat_monitor.session.noted import noted
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.state import Record, Session

HELPED = ("reassured", "position", "music", "mask", "light", "blanket", "water")
"""What was done for the patient's comfort, and may have helped."""


class Said(NamedTuple):
    """Words of the patient, written down at `t` ms by event `seq`."""

    seq: int
    t: int
    text: str


class Helped(NamedTuple):
    """What was done for comfort, how often, and first when (ms)."""

    what: str
    times: int
    t: int


class FollowUp(NamedTuple):
    """The follow-up as planned at discharge; `made` is the addendum that records it, None while it is owed."""

    who: str
    when: str
    made: Record | None


class Aftercare(NamedTuple):
    """Everything that the integration page shows."""

    intention: str
    calming: str
    quotes: tuple[Said, ...]
    themes: tuple[Said, ...]
    helped: tuple[Helped, ...]
    follow_up: FollowUp | None
    brought: tuple[Record, ...]
    """What the patient brought back later: addenda with memories, insights and what helped, oldest first."""


def aftercare(session: Session) -> Aftercare:
    """What this session leaves to be taken up."""
    answer = session.gates.get("intention")
    fields = answer.event.fields if answer else {}
    return Aftercare(
        intention=str(fields.get("intention") or ""),
        calming=str(fields.get("calming") or ""),
        quotes=_said(session, "quote"),
        themes=_said(session, "theme"),
        helped=_helped(session),
        follow_up=follow_up(session),
        brought=duties(session, "integration"),
    )


def follow_up(session: Session) -> FollowUp | None:
    """The follow-up that was planned or made; None where neither stands in the record."""
    planned = session.attested.get("follow-up")
    made = duties(session, "follow-up")
    if planned is None and not made:
        return None
    fields = planned.event.fields if planned else {}
    return FollowUp(str(fields.get("who") or ""), str(fields.get("when") or ""), made[-1] if made else None)


def duties(session: Session, about: ev.Duty) -> tuple[Record, ...]:
    """The addenda that record this duty, oldest first."""
    return tuple(
        one for one in session.signatures if isinstance(one.event, ev.AddendumWritten) and one.event.about == about
    )


def _said(session: Session, code: str) -> tuple[Said, ...]:
    found = ((one, str(one.event.fields.get("text") or one.event.text).strip()) for one in noted(session, code))
    return tuple(Said(one.seq, one.t, text) for one, text in found if text)


def _helped(session: Session) -> tuple[Helped, ...]:
    rows = []
    for code in HELPED:
        found = noted(session, code)
        if found:
            rows.append(Helped(title_of(code), len(found), found[0].t))
    return tuple(sorted(rows, key=lambda one: one.t))
