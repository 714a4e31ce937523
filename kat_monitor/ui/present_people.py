"""Staff as views: who works here and who may change that, who is in the room and by which key. No Qt.

Owns what an entry about staff must hold, and the letter under which a person is taken. Refuses the library and the
record: both are told what was entered.
"""

from __future__ import annotations

import string
from collections.abc import Collection, Mapping, Sequence
from typing import Literal

import msgspec

from kat_monitor.session.handover import PARTS, responsible, summary
from kat_monitor.session.rights import BEDSIDE, ROOM
from kat_monitor.session.state import Session
from kat_monitor.session.unclaimed import unclaimed
from kat_monitor.ui.present_codes import stored_words
from kat_monitor.ui.present_pages import IdentityView, PersonView, frame
from kat_monitor.words import joined, say, tr

Act = Literal["add", "mine", "pin", "leave"]
ACTS: tuple[tuple[Act, str], ...] = (
    ("add", say("Add a person")),
    ("mine", say("Change my PIN")),
    ("pin", say("New PIN")),
    ("leave", say("Somebody leaves")),
)


class StaffChange(msgspec.Struct, frozen=True):
    """One change of the list of staff, confirmed by the PIN of `by`. What an act does not need is empty."""

    act: Act
    by: str
    person: str = ""
    name: str = ""
    initials: str = ""
    role: str = ""
    pin: str = ""
    old_pin: str = ""
    """Of who changes their own: their own notes open with the new one from then on."""


class StaffView(msgspec.Struct, frozen=True):
    """Who works here and who may change it; `read_only` says why nothing can be changed in this window."""

    people: tuple[PersonView, ...]
    keepers: tuple[PersonView, ...]
    read_only: str = ""

    @property
    def who_may(self) -> str:
        """The rule in words, with the names of today."""
        names = tr(" or ").join(one.name for one in self.keepers)
        if any(one.role in ("lead", "administrator") for one in self.keepers):
            return tr("Changed by a lead or an administrator, with their PIN: {names}.", names=names)
        return tr("Until there is a lead or an administrator, {names} changes this list, with the PIN.", names=names)


def staff_rows(view: StaffView) -> tuple[tuple[str, str], ...]:
    """A line a person: initials, then name and role."""
    return tuple((one.initials, one.words) for one in view.people)


def staff_button(act: Act | None, names: Mapping[str, str], person: str) -> str:
    """What the button will do, in words; `names` by id."""
    name = names.get(person, "")
    match act:
        case "mine":
            return tr("Change my PIN")
        case "pin":
            return tr("Set a new PIN for {name}", name=name) if name else tr("Set a new PIN")
        case "leave":
            return tr("{name} leaves", name=name) if name else tr("Leaves")
        case _:
            return tr("Add this person")


# --- in the room ------------------------------------------------------------------------------------------------------


class HereRow(msgspec.Struct, frozen=True):
    """Somebody who is signed in to the session. `is_active`: entries carry this name; `kept`: something unfinished."""

    person: PersonView
    key: str
    is_active: bool
    kept: bool = False
    is_responsible: bool = False

    @property
    def more(self) -> str:
        """What else there is to know of them."""
        said = (
            (tr("at the screen"), self.is_active),
            (tr("responsible"), self.is_responsible),
            (tr("unfinished entry"), self.kept),
        )
        return joined(" · ", (words for words, holds in said if holds))


class HereView(msgspec.Struct, frozen=True):
    """Who is here, and which other members of staff may sign in; `unclaimed`: how many entries nobody has claimed."""

    here: tuple[HereRow, ...]
    others: tuple[PersonView, ...]
    unclaimed: int = 0
    may_hand_over: bool = False


def here_view(
    session: Session, t: int, active: str, staff: Sequence[PersonView], kept: Collection[str], taken: str = ""
) -> HereView:
    """The people of the session at `t`; `staff`: everyone who works here; `taken`: letters that mean something else."""
    present = frame(session, t, active, IdentityView()).present
    keys = letters(present, taken)
    holder = responsible(session)
    rows = tuple(HereRow(one, keys[one.id], one.id == active, one.id in kept, one.id == holder) for one in present)
    others = tuple(one for one in staff if one.id not in session.present)
    return HereView(rows, others, len(session.unclaimed), session.ended is None and bool(takers(session)))


# --- responsibility, and what was entered behind the lock ---------------------------------------------------------


class HandoverView(msgspec.Struct, frozen=True):
    """What is handed over, by whom, and who may take it. `parts`: title and words, in the order of reading out."""

    giver: PersonView
    takers: tuple[PersonView, ...]
    parts: tuple[tuple[str, str], ...]
    summary: dict[str, str]


def takers(session: Session) -> tuple[str, ...]:
    """Who is here and may become responsible."""
    holder = responsible(session)
    return tuple(one for one in session.present if one != holder and session.people[one].person_role in BEDSIDE)


def handover_view(session: Session, t: int) -> HandoverView | None:
    """The hand-over as it would be read out at `t`; None while nobody is responsible."""
    holder = responsible(session)
    if holder not in session.people:
        return None
    present = {one.id: one for one in frame(session, t, holder, IdentityView()).present}
    kept = {part: str(words) for part, words in summary(session, t).items()}
    told = summary(session, t, stored_words)
    giver = _person_of(session, holder)
    may = tuple(present[one] for one in takers(session))
    return HandoverView(giver, may, tuple((title, str(told[part])) for part, title in PARTS if part in told), kept)


def _person_of(session: Session, person: str) -> PersonView:
    known = session.people[person]
    return PersonView(known.person, known.name, known.initials, known.person_role)


class ClaimsView(msgspec.Struct, frozen=True):
    """What nobody has claimed, by number and in words, and who may claim."""

    entries: tuple[tuple[int, str], ...]
    people: tuple[PersonView, ...]


def claims_view(session: Session) -> ClaimsView:
    """The entries made behind the lock that have no author yet."""
    people = tuple(_person_of(session, one) for one in session.present if session.people[one].person_role in ROOM)
    return ClaimsView(tuple((one.seq, one.words) for one in unclaimed(session)), people)


class LockedView(msgspec.Struct, frozen=True):
    """Who may unlock: those who are here first, then who else works here."""

    here: tuple[PersonView, ...]
    others: tuple[PersonView, ...]


def locked_view(session: Session, staff: Sequence[PersonView]) -> LockedView:
    """Who may unlock this session's screen."""
    here = tuple(_person_of(session, one) for one in session.present)
    return LockedView(here, tuple(one for one in staff if one.id not in session.present))


def short(label: str, most: int = 26) -> str:
    """A label that fits a button: `RN Bartholomew Featherstone-Montgomery` becomes `RN B. Featherstone-Montgomery`."""
    parts = label.split()
    if len(label) <= most or len(parts) < 3:
        return label
    mark, *first, last = parts
    return " ".join([mark, *(f"{one[0]}." for one in first), last])


def letters(people: Sequence[PersonView], taken: str = "") -> dict[str, str]:
    """A letter a person, the one who came first choosing first: of the initials, else of the name, else any.

    Never a digit, which starts the vitals line. Empty once all letters are gone; a press still does.
    """
    free = [one for one in string.ascii_uppercase if one not in taken.upper()]
    keys: dict[str, str] = {}
    for person in people:
        wished = f"{person.initials}{person.name}".upper()
        key = next((sign for sign in [*wished, *free] if sign in free), "")
        keys[person.id] = key
        if key:
            free.remove(key)
    return keys
