"""Unfinished entries: parked with person and time, kept as drafts over a crash, taken up again with one key.

Owns what lies aside, by person, and when: after 60 s without a key, on a change of person or patient, on leaving the
screen. Refuses to give anybody else's typing to the person at the screen, and to merge two entries: what is taken up
goes into a blank field, with the time of its first key. What was begun behind the lock is nobody's yet: it is offered
to whoever is at the screen, said to be so, and never put into a field by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from kat_monitor.record.drafts import Draft, Drafts, Kind
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.ui.entry_line import EntryLine
from kat_monitor.ui.note_field import NoteField
from kat_monitor.ui.unfinished import Unfinished
from kat_monitor.words import say, tr

SHOWN = 24
"""Letters of a parked entry that are shown."""
HIDDEN = say("an own note")


Field = EntryLine | NoteField


class Parked(NamedTuple):
    """An entry put aside. `draft` is set while its text is a box that only its author's PIN opens."""

    person: str
    kind: Kind
    text: str
    begun: int
    draft: Draft | None = None


class Parking(QObject):
    """What lies aside in one session. `told` carries a word for the person; `pin_wanted` a parked own note to open."""

    told = Signal(object)
    pin_wanted = Signal(object)

    def __init__(
        self, session: str, person: Callable[[], str], wall: Callable[[int], str], drafts: Drafts | None = None
    ) -> None:
        """`person`: who is at the screen; `wall(t)`: as `14:32`; without `drafts` nothing outlives a crash."""
        super().__init__()
        self._session = session
        self._person = person
        self._wall = wall
        self._drafts = drafts
        self._parked: list[Parked] = []
        self._fields: list[tuple[Field, tuple[Kind, ...]]] = []
        for one in drafts.of(session) if drafts is not None else ():
            self._parked.append(Parked(one.person, one.kind, one.text, one.begun, one if one.key else None))

    def attach(self, field: Field, *kinds: Kind) -> None:
        """Look after this field; what lies aside for who is at the screen is offered in it."""
        self._fields.append((field, kinds))
        field.taken_up.connect(lambda: self.take_up(field))
        field.typing.paused.connect(lambda: self._keep(field))
        field.typing.idle.connect(lambda: self._park_one(field, self._person()))
        field.typing.ended.connect(lambda begun: self._ended(kinds, begun))
        self.offer()

    def take_back(self, person: str) -> None:
        """A person is at the screen again: the newest of theirs goes on where it was."""
        for field, kinds in self._fields:
            newest = self._newest(person, kinds)
            if newest is not None and newest.person == person and newest.draft is None and field.isVisible():
                self._bring_back(field, newest)
        self.offer()

    def park(self, person: str) -> bool:
        """Put aside what is being typed anywhere here. Whether there was anything."""
        parked = [self._park_one(field, person) for field, _ in self._fields]
        return any(parked)

    def take_up(self, field: Field) -> None:
        """Go on with the newest that lies aside for who is at the screen."""
        kinds = next(kinds for one, kinds in self._fields if one is field)
        newest = self._newest(self._person(), kinds)
        if newest is None:
            return
        if newest.draft is not None:
            self.pin_wanted.emit(newest)
        else:
            self._bring_back(field, newest)
            self.offer()

    def opened(self, parked: Parked, text: str) -> None:
        """The author's PIN opened a parked own note: it is taken up like any other."""
        self._parked.remove(parked)
        plain = parked._replace(text=text, draft=None)
        self._parked.append(plain)
        notes = [field for field, kinds in self._fields if "own" in kinds]
        self._bring_back(next((field for field in notes if field.isVisible()), notes[0]), plain)
        self.offer()

    def of(self, person: str) -> tuple[Parked, ...]:
        """What lies aside for a person, the newest last: also what was begun behind the lock, which nobody owns yet."""
        return tuple(one for one in self._parked if one.person in (person, UNIDENTIFIED))

    def people(self) -> frozenset[str]:
        """Who has something lying aside."""
        return frozenset(one.person for one in self._parked)

    def offer(self) -> None:
        """Say in each field what lies aside for who is at the screen."""
        for field, kinds in self._fields:
            mine = [one for one in self.of(self._person()) if one.kind in kinds]
            field.say_parked(self._words(mine) if mine else "")

    # --- inside -------------------------------------------------------------------------------------------------------

    def _words(self, mine: list[Parked]) -> str:
        one = mine[-1]
        shown = HIDDEN if one.kind == "own" else " ".join(one.text.split())
        cut = f"{shown[:SHOWN]}…" if len(shown) > SHOWN else shown
        more = tr(" and {count} more", count=len(mine) - 1) if len(mine) > 1 else ""
        is_nobodys = one.person == UNIDENTIFIED and self._person() != UNIDENTIFIED
        wall = tr("{wall} behind the lock", wall=self._wall(one.begun)) if is_nobodys else self._wall(one.begun)
        return tr("Parked {wall}: {cut}{more}", wall=wall, cut=cut, more=more)

    def _newest(self, person: str, kinds: tuple[Kind, ...]) -> Parked | None:
        return next((one for one in reversed(self.of(person)) if one.kind in kinds), None)

    def _bring_back(self, field: Field, parked: Parked) -> None:
        self._parked.remove(parked)
        field.bring_back(Unfinished(parked.text, parked.begun, parked.kind))

    def _park_one(self, field: Field, person: str) -> bool:
        unfinished = field.put_aside()
        if unfinished is None:
            return False
        self._parked.append(Parked(person, unfinished.kind, unfinished.text, unfinished.begun))
        self._store(person, unfinished)
        self.offer()
        return True

    def _keep(self, field: Field) -> None:
        """A draft of what is being typed: it goes on, and comes back after a crash."""
        unfinished = field.unfinished()
        if unfinished is not None:
            self._store(self._person(), unfinished)

    def _store(self, person: str, one: Unfinished) -> None:
        if self._drafts is None:
            return
        try:
            name = self._name(one.kind, one.begun)
            self._drafts.put(Draft(name, self._session, person, one.kind, one.begun, one.text))
        except (LibraryRefused, StorageFault) as problem:
            self.told.emit(tr("Not kept over a crash: {problem}", problem=problem))

    def _ended(self, kinds: tuple[Kind, ...], begun: int) -> None:
        if self._drafts is None:
            return
        try:
            for kind in kinds:
                self._drafts.drop(self._name(kind, begun))
        except StorageFault as problem:
            self.told.emit(tr("A draft could not be removed: {problem}", problem=problem))

    def _name(self, kind: Kind, begun: int) -> str:
        return f"{self._session} {kind} {begun}"
