"""Home and the start of a session as views: what runs, what is due, who is here, which protocols there are.

Owns what makes a row due and how it is worded. Refuses to open logs: sessions come folded, identities from the library.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, local, zone_of
from kat_monitor.session.aftercare import duties, follow_up
from kat_monitor.session.rems import DAYS, rems_due, rems_missing
from kat_monitor.session.state import Record, Session
from kat_monitor.ui.present_codes import ending_word
from kat_monitor.ui.present_pages import IdentityView, PersonView
from kat_monitor.ui.present_pages_typed import DAY, span
from kat_monitor.ui.present_words import day_text
from kat_monitor.words import joined, known, say, shown, tr

COUNTERSIGN_WITHIN = DAY
"""A waiver or override by telephone is countersigned within 24 h (clinic.md 4)."""
FOLLOW_UP_WITHIN = DAY
"""Follow-up or integration within 24 h of going home (clinic.md 7)."""
SHOWN_FOR = 7 * DAY
"""How long after the end a follow-up that nobody recorded stays on Home."""

DueKind = Literal["unsigned", "countersign", "follow-up", "call", "rems"]
DUE_WORDS: dict[DueKind, str] = {
    "unsigned": say("To be signed"),
    "countersign": say("To be countersigned"),
    "follow-up": say("Follow-up"),
    "call": say("Call after leaving early"),
    "rems": say("REMS due"),
}


class SessionRow(msgspec.Struct, frozen=True):
    """A session that can be gone back to. `state`: running, unfinished or ended."""

    id: str
    title: str
    detail: str
    state: str


class DueRow(msgspec.Struct, frozen=True):
    """Something that somebody owes: `by_utc` ms since 1970; `late` once that has passed, `pressing` before it too."""

    kind: DueKind
    session: str
    title: str
    detail: str
    by_utc: int
    late: bool
    pressing: bool = False


class HomeView(msgspec.Struct, frozen=True):
    """Home. `active`: who is signed in; `notice`: what must be known before anything else (read-only, training)."""

    clinic: str
    room: str
    notice: str
    people: tuple[PersonView, ...]
    active: PersonView | None
    sessions: tuple[SessionRow, ...]
    due: tuple[DueRow, ...]
    read_only: bool = False
    self_test: str = ""
    """Today's self-test of the room, in a line."""
    backup: str = ""
    """The last backup, in a line."""


def session_row(session: Session, identity: IdentityView, *, running: bool) -> SessionRow:
    """A session as Home lists it."""
    opened = local(session.opened_utc, zone_of(session.opened.zone_minutes))
    protocol = known(session.protocol.name) if session.protocol else tr("no protocol yet")
    state = "running" if running else "unfinished" if session.ended is None else "ended"
    dosed = tr("dose given") if session.t0 is not None else tr("no dose given")
    parts = [
        _number(session),
        protocol,
        session.opened.room,
        tr("opened {day} {time}", day=day_text(opened), time=f"{opened:%H:%M}"),
        dosed,
    ]
    return SessionRow(session.opened.session, _who(session, identity), joined(" · ", filter(None, parts)), state)


def due_rows(session: Session, identity: IdentityView, utc: int) -> tuple[DueRow, ...]:
    """What is owed for one session at `utc`."""
    who = _who(session, identity)
    rows: list[DueRow] = []

    def add(kind: DueKind, detail: str, by_utc: int, *, pressing: bool = False) -> None:
        words = ", ".join(map(shown, filter(None, (_number(session), detail))))
        rows.append(DueRow(kind, session.opened.session, who, words, by_utc, utc > by_utc, pressing))

    for record in open_countersignatures(session):
        add("countersign", _by_telephone(record), record.utc + COUNTERSIGN_WITHIN)
    ended = session.ended
    if ended is None or not isinstance(ended.event, ev.SessionEnded):
        return tuple(rows)
    end_utc = session.utc_of(ended.event.ended_t)
    if not session.is_signed:
        add(
            "unsigned",
            tr("ended {ago}, {ending}", ago=_ago(utc - end_utc), ending=ending_word(ended.event.ending)),
            end_utc + DAY,
        )
    if utc - end_utc <= SHOWN_FOR:
        follow = follow_up(session)
        if follow is not None and follow.made is None:
            add("follow-up", ", ".join(filter(None, (follow.who, follow.when))), end_utc + FOLLOW_UP_WITHIN)
        if ended.event.ending == "left" and not duties(session, "follow-up"):
            add("call", _joined(ended.event.fields, "call_due"), end_utc + DAY)
    rems = rems_due(session, local(utc, zone_of(session.opened.zone_minutes)).date())
    if rems is not None:
        missing = len(rems_missing(session))
        lacks = (
            (
                tr("{missing} fields not said", missing=missing)
                if missing != 1
                else tr("{missing} field not said", missing=missing)
            )
            if missing
            else ""
        )
        words = ", ".join(map(shown, filter(None, (days_left_words(rems.days_left), lacks))))
        add("rems", words, end_utc + DAYS * DAY, pressing=rems.pressing)
    return tuple(rows)


def days_left_words(days: int) -> str:
    """How many calendar days are left, in words."""
    if days < 0:
        return tr("{days} days over", days=-days) if days != -1 else tr("{days} day over", days=-days)
    return (
        tr("today")
        if days == 0
        else (tr("{days} days left", days=days) if days != 1 else tr("{days} day left", days=days))
    )


def in_order(rows: Iterable[DueRow]) -> tuple[DueRow, ...]:
    """What is due first, first."""
    return tuple(sorted(rows, key=lambda row: (row.by_utc, row.session)))


def open_countersignatures(session: Session) -> tuple[Record, ...]:
    """Waivers and overrides by telephone that no prescriber has confirmed by PIN yet."""
    done = {record.event.target for record in session.signatures if isinstance(record.event, ev.Countersigned)}
    given = (*session.waivers, *session.overrides)
    return tuple(record for record in given if getattr(record.event, "telephone", False) and record.seq not in done)


def _by_telephone(record: Record) -> str:
    event = record.event
    if isinstance(event, ev.GateWaived):
        return tr(
            "{prescriber}: waived {gate} by telephone",
            prescriber=event.prescriber,
            gate=known(event.gate.replace("-", " ")),
        )
    assert isinstance(event, ev.CriteriaOverridden)
    return tr(
        "{prescriber}: overrode {count} criteria by telephone", prescriber=event.prescriber, count=len(event.criteria)
    )


def _joined(fields: ev.Fields, *names: str) -> str:
    return ", ".join(str(fields[name]) for name in names if fields.get(name) not in (None, ""))


def _who(session: Session, identity: IdentityView) -> str:
    simulated = f"{session.opened.synthetic.upper()}: " if session.opened.synthetic else ""
    return f"{simulated}{identity.name or session.opened.pseudonym}"


def _number(session: Session) -> str:
    return tr("session {number}", number=session.opened.number) if session.opened.number else ""


def _ago(ms: int) -> str:
    return (
        tr("{ms} days ago", ms=ms // DAY)
        if ms >= 2 * DAY
        else tr("{ms} ago", ms=span(max(ms, 0) // HOUR * HOUR if ms > HOUR else ms))
    )


# --- the start of a session -------------------------------------------------------------------------------------------


class ProtocolRow(msgspec.Struct, frozen=True):
    """A protocol to choose. `standing`: approved by whom, or EXAMPLE LIMITS, NOT APPROVED."""

    id: str
    name: str
    version: str
    about: str
    standing: str


class KnownPatient(msgspec.Struct, frozen=True):
    """A patient of the library, found by number. `sessions` and `last` are what the library knows of earlier ones."""

    number: str
    name: str
    date_of_birth: str
    phone: str = ""
    sessions: int = 0
    last: str = ""


class StartView(msgspec.Struct, frozen=True):
    """The start of a session: who opens it, where, by which protocol. `today`: ISO date of the clinic's day."""

    active: PersonView
    room: str
    protocols: tuple[ProtocolRow, ...]
    today: str


def standing(approved_by: str, date: str) -> str:
    """How a protocol version stands: a prescriber has put it in force, or its limits are examples."""
    return (
        tr("Approved by {approved_by}, {date}", approved_by=approved_by, date=date)
        if approved_by
        else tr("EXAMPLE LIMITS, NOT APPROVED")
    )


def known_words(known: KnownPatient) -> str:
    """A known patient in a line, to be compared with who sits there."""
    before = (
        tr("{sessions} sessions before", sessions=known.sessions) if known.sessions != 1 else tr("1 session before")
    )
    return ", ".join(map(shown, filter(None, (before if known.sessions else tr("first session here"), known.last))))


def protocol_options(rows: Sequence[ProtocolRow]) -> list[tuple[str, str]]:
    """The protocols as words to choose from."""
    return [(row.id, tr("{name} v{version}", name=known(row.name), version=row.version)) for row in rows]
