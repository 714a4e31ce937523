"""Every role tries every kind of entry through the screen's own door: desk, PIN, monitor, record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from kat_monitor import events as ev
from kat_monitor.clock import Moment
from kat_monitor.monitor import Input, Monitor, Outcome, Reply
from kat_monitor.session.rights import PIN_AGAIN, RIGHTS, ROLES, UNIDENTIFIED
from kat_monitor.session.state import Session
from kat_monitor.ui.bridge import Bridge
from kat_monitor.ui.desk import Desk
from tests.session.room import START, Room, at, prepare

EVERYBODY = (*ROLES, UNIDENTIFIED, "device", "rule", "system")
MAY = """
PersonPresent       nurse therapist prescriber lead administrator system
PersonLeft          nurse therapist prescriber lead administrator system
HandedOver          nurse prescriber
EntriesClaimed      nurse therapist prescriber
ProtocolChosen      nurse therapist prescriber system
GateAnswered        nurse therapist prescriber system
GateWaived          nurse prescriber
RideArranged        nurse therapist prescriber
DoseGiven           nurse prescriber
DoseTimeCorrected   nurse prescriber
InfusionChanged     nurse prescriber not-identified
VitalsObserved      nurse therapist prescriber not-identified device system
ReadingCorrected    nurse prescriber
ReadingStruck       nurse therapist prescriber not-identified
EventNoted          nurse therapist prescriber not-identified
SymptomResolved     nurse therapist prescriber
NoteWritten         nurse therapist prescriber
OwnNoteWritten      therapist prescriber
EntryStruck         nurse therapist prescriber not-identified
AlertAcknowledged   nurse therapist prescriber not-identified
EmergencyOpened     nurse therapist prescriber not-identified
LimitChanged        nurse prescriber
AlertRaised         rule
AlertEnded          rule
LateFinding         rule
CriterionAttested   nurse prescriber
CriteriaOverridden  nurse prescriber
EscortSeen          nurse prescriber
EscortFailed        nurse prescriber
SessionEnded        nurse prescriber system
SessionSigned       nurse therapist prescriber
AddendumWritten     nurse therapist prescriber lead administrator
Countersigned       prescriber
LeadSignedOff       lead
SessionOpened       system
SessionResumed      system
GapFound            system
RecordingFailed     system
RecordingRestored   system
"""
"""Who may enter what, written down a second time: no change of the table is silent."""
EXPECTED = {line.split()[0]: frozenset(line.split()[1:]) for line in MAY.strip().splitlines()}


class Paper:
    """A journal that keeps what it is given."""

    def __init__(self) -> None:
        self.kinds: list[str] = []

    def append(self, moment: Moment, drafts: Sequence[ev.Draft]) -> None:
        self.kinds += [draft.kind for draft in drafts]

    def checkpoint(self) -> None: ...

    def finish(self) -> None: ...


class Door:
    """A desk in front of a real monitor; the PIN is always known."""

    def __init__(self, session: Session) -> None:
        self.paper = Paper()
        self.monitor = Monitor(self.paper, self, session, lambda session: None, real=False)
        self.desk = Desk(Bridge(), self, self, lambda person, pin: pin == "right")  # type: ignore[arg-type]

    def now(self) -> Moment:
        return Moment(at(2), START + at(2))

    def submit(self, event: ev.Event, reply: Reply | None = None) -> None:
        self.monitor.handle([Input(event, reply)])

    def tries(self, event: ev.Event, pin: str = "right") -> str:
        """Why the entry was refused; empty if it stands in the record."""
        told: list[Outcome] = []
        self.desk.bridge.answer = lambda then: then  # type: ignore[method-assign,assignment,return-value]
        for person in {event.by, getattr(event, "to", event.by)}:
            self.desk.check_pin(person, pin)
        self.desk.submit(event, told.append)
        return told[0].refused


@pytest.fixture(scope="module")
def session() -> Session:
    room = prepare(Room())
    for role in ("lead", "administrator"):
        room.did(-10, ev.PersonPresent, by=role, role=role, person=role, name=role, initials=role[:2].upper(),
                 person_role=role)  # fmt: skip
    room.dose(0)
    return room.session


BY = {"nurse": "n1", "therapist": "t1", "prescriber": "d1"}


def sample(kind: type[ev.Event], role: str) -> ev.Event:
    """Some event of this kind by somebody in this role."""
    info = msgspec.inspect.type_info(kind)
    assert isinstance(info, msgspec.inspect.StructType)
    fields: dict[str, Any] = {one.name: value_of(one.type) for one in info.fields if one.required}
    return kind(**{**fields, "by": BY.get(role, role), "role": role})


def value_of(info: Any) -> Any:
    match info:
        case msgspec.inspect.StrType():
            return "x"
        case msgspec.inspect.BoolType():
            return False
        case msgspec.inspect.IntType() | msgspec.inspect.FloatType():
            return 1
        case msgspec.inspect.LiteralType():
            return info.values[0]
        case msgspec.inspect.EnumType():
            return next(iter(info.cls))
        case msgspec.inspect.UnionType():
            return value_of(info.types[0])
        case msgspec.inspect.NoneType():
            return None
        case msgspec.inspect.VarTupleType():
            return ()
        case msgspec.inspect.DictType():
            return {}
    raise AssertionError(f"a field type that events have not had so far: {info}")


@pytest.mark.parametrize("kind", sorted(ev.KINDS))
def test_every_role_is_let_in_or_turned_away_as_the_table_says(kind: str, session: Session) -> None:
    cls = ev.KINDS[kind]
    may = EXPECTED.get(kind, RIGHTS[cls])
    for role in EVERYBODY:
        door = Door(session)
        refused = door.tries(sample(cls, role))
        turned_away = refused.startswith(f"Not for the role {role}.")
        assert turned_away is (role not in may), f"{role}: {refused}"
        if turned_away:
            assert door.paper.kinds == []


def test_the_table_of_this_page_names_no_kind_that_is_gone() -> None:
    assert set(EXPECTED) <= set(ev.KINDS)


@pytest.mark.parametrize("kind", sorted(one.__name__ for one in PIN_AGAIN))
def test_what_needs_the_pin_again_does_not_pass_without_it(kind: str, session: Session) -> None:
    cls = ev.KINDS[kind]
    for role in sorted(RIGHTS[cls] & set(ROLES)):
        door = Door(session)
        assert door.tries(sample(cls, role), pin="wrong") == "This needs the PIN again."
        assert door.paper.kinds == []


def test_who_is_not_signed_in_enters_nothing_and_nobody_enters_in_another_role(session: Session) -> None:
    door = Door(session)
    note = ev.NoteWritten(by="ghost", role="nurse", text="x", observed_t=1)
    assert "not signed in" in door.tries(note)
    assert "is signed in as therapist" in door.tries(ev.NoteWritten(by="t1", role="nurse", text="x", observed_t=1))
    assert door.paper.kinds == []
