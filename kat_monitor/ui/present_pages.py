"""What every page is told: who is there, who the patient is, what time it is.

Owns the small views that pages share and how they are made from a session. Refuses Qt, and to carry the patient's name
anywhere but to the screen: `IdentityView` comes from the library and goes into no event.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.present_codes import role_word
from kat_monitor.ui.present_pages_typed import Now
from kat_monitor.ui.present_words import ROLE_MARKS
from kat_monitor.words import tr


class PersonView(msgspec.Struct, frozen=True):
    """A member of staff as a page names them; `id` is what an event writes as `by`."""

    id: str
    name: str
    initials: str
    role: str

    @property
    def words(self) -> str:
        """`Noa Lee, nurse`."""
        return f"{self.name}, {role_word(self.role)}"

    @property
    def label(self) -> str:
        """`RN Noa Lee`, as the identity bar has it: short enough for a button."""
        return tr("{role} {name}", role=ROLE_MARKS.get(self.role, ""), name=self.name).strip()


class IdentityView(msgspec.Struct, frozen=True):
    """The patient as the library knows them, and the escort: for the eyes only."""

    name: str = ""
    date_of_birth: str = ""
    number: str = ""
    phone: str = ""
    escort: str = ""
    escort_phone: str = ""

    @property
    def patient(self) -> str:
        """Full name and date of birth, or that they are not at hand."""
        if not self.name:
            return tr("Name not at hand")
        return tr("{name}, born {date_of_birth}", name=self.name, date_of_birth=self.date_of_birth)


class Frame(msgspec.Struct, frozen=True):
    """What every page of a session shows or enters in: the active person, who is present, the patient, the time."""

    now: Now
    active: PersonView | None
    present: tuple[PersonView, ...]
    identity: IdentityView


def frame(session: Session, t: int, active: str, identity: IdentityView) -> Frame:
    """The frame of a session's page at `t` ms; `active` is the id of the person whose name entries carry."""
    known = {person: _person(event) for person, event in session.people.items()}
    present = tuple(known[person] for person in session.present if person in known)
    now = Now(t, session.utc_of(t), session.opened.zone_minutes)
    return Frame(now, known.get(active), present, identity)


def _person(event: ev.PersonPresent) -> PersonView:
    return PersonView(event.person, event.name, event.initials, event.person_role)


def by_name(people: Mapping[str, PersonView], person: str) -> str:
    """`Noa Lee, nurse` of an id; a name that is no id stands for itself."""
    known = people.get(person)
    return known.words if known else person
