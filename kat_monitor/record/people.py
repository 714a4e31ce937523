"""The clinic's staff: who they are, in which role, and whether a PIN is theirs.

Owns names, initials, roles, the argon2 hash of each PIN, and the wrong ones: each is recorded, and from the third on
the next try waits. Refuses to store, log or say a PIN, and to say whether it was the person or the PIN that was wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from kat_monitor import clock
from kat_monitor.clock import SECOND, Moment
from kat_monitor.record.own_notes import OwnNotes
from kat_monitor.record.shelf import LibraryRefused, Shelf
from kat_monitor.session.rights import ROLES
from kat_monitor.words import say

_PIN = re.compile(r"[0-9]{4,12}")
_COLUMNS = "id, name, initials, role, active"
KEEPER_ROLES = ("lead", "administrator")
WAITS = (0, 0, 0, 5, 10, 20, 30)
"""Seconds until the next try after so many wrong PINs in a row; the last one for all beyond (clinic.md 4)."""


class PinDelayed(LibraryRefused):
    """Too many wrong PINs: the next try waits. Nothing but the PIN waits."""


def this_moment() -> Moment:
    """The computer's own clocks: `t` counts from its start, so that setting the date shortens no wait."""
    return Moment(clock.boot_ms(), clock.utc_now())


class Person(msgspec.Struct, frozen=True):
    """A member of staff. `id` is what the log writes as `by`; it is never given to another person."""

    id: str
    name: str
    initials: str
    role: str
    active: bool = True


class People:
    """Staff by id."""

    def __init__(
        self,
        shelf: Shelf,
        hasher: PasswordHasher | None = None,
        own_notes: OwnNotes | None = None,
        now: Callable[[], Moment] = this_moment,
    ) -> None:
        """`hasher`: argon2id with the library's own costs (64 MiB, 3 passes, about 0.09 s) unless told another."""
        self._shelf = shelf
        self._hasher = hasher or PasswordHasher()
        self._own_notes = own_notes
        self._now = now
        self._wrong: dict[str, tuple[int, int]] = {}
        """Wrong PINs in a row, and the `t` at which the last one was given."""
        self.noticed: Callable[[str, bool], None] = lambda person, fits: None
        """Told of every PIN that was tried: the person's id and whether it fitted."""

    def all(self) -> tuple[Person, ...]:
        """Everyone who may work now, by name."""
        rows = self._shelf.rows(f"SELECT {_COLUMNS} FROM person WHERE active ORDER BY name, id")
        return tuple(msgspec.convert(row, Person, strict=False) for row in rows)

    def keepers(self) -> tuple[Person, ...]:
        """Who may change this list: leads and administrators; while there is neither, who was here first."""
        everyone = self.all()
        keepers = tuple(person for person in everyone if person.role in KEEPER_ROLES)
        if keepers or not everyone:
            return keepers
        first = self._shelf.row("SELECT id FROM person WHERE active ORDER BY rowid LIMIT 1")
        return tuple(person for person in everyone if first is not None and person.id == first["id"])

    def get(self, person: str) -> Person | None:
        """One person by id, those who left included; None if there is none."""
        row = self._shelf.row(f"SELECT {_COLUMNS} FROM person WHERE id = ?", [person])
        return None if row is None else msgspec.convert(row, Person, strict=False)

    def add(self, name: str, initials: str, role: str, pin: str) -> Person:
        """A new member of staff. Raises LibraryRefused for what does not do, StorageFault."""
        name, initials = name.strip(), initials.strip().upper()
        if not name or not initials or len(initials) > 4:
            raise LibraryRefused(say("a person needs a name, and initials of one to four letters"))
        if role not in ROLES:
            raise LibraryRefused(
                say("{role!r} is not a role; choose one of: {roles}", role=role, roles=", ".join(ROLES))
            )
        pin_hash = self._hash(pin)
        with self._shelf.writing() as db:
            if any(person.initials == initials for person in self.all()):
                raise LibraryRefused(say("{initials} are another person's initials; choose others", initials=initials))
            person = Person(self._new_id(initials), name, initials, role)
            db.table("person").insert({**msgspec.structs.asdict(person), "pin_hash": pin_hash})
        return person

    def set_pin(self, person: str, pin: str) -> None:
        """Give a person another PIN; own notes of before open with the old one alone.

        Raises LibraryRefused, StorageFault.
        """
        pin_hash = self._hash(pin)
        with self._shelf.writing() as db:
            self._known(person)
            db.execute("UPDATE person SET pin_hash = ? WHERE id = ?", [pin_hash, person])
            if self._own_notes is not None:
                self._own_notes.retire(db, person, self._now().at)
        self._wrong.pop(person, None)

    def change_pin(self, person: str, old: str, new: str) -> None:
        """A person changes their own PIN, which was checked; their own notes open with the new one from now on.

        Raises LibraryRefused, StorageFault.
        """
        pin_hash = self._hash(new)
        with self._shelf.writing() as db:
            self._known(person)
            db.execute("UPDATE person SET pin_hash = ? WHERE id = ?", [pin_hash, person])
            if self._own_notes is not None:
                self._own_notes.rewrap(db, person, old, new)

    def leave(self, person: str) -> None:
        """A person no longer works here: the PIN is void, the name stays for old records."""
        with self._shelf.writing() as db:
            self._known(person)
            db.execute("UPDATE person SET active = 0 WHERE id = ?", [person])

    def check_pin(self, person: str, pin: str) -> bool:
        """Whether this is the person's PIN. It takes as long for an unknown person as for a wrong PIN.

        Raises PinDelayed while the next try has to wait.
        """
        self._wait(person)
        fits = self._fits(person, pin)
        self._remember(person, fits)
        self.noticed(person, fits)
        return fits

    def failures(self) -> tuple[tuple[str, str], ...]:
        """Every wrong PIN: when (ISO 8601) and for whom."""
        return tuple((row["at"], row["person"]) for row in self._shelf.rows("SELECT * FROM pin_failure ORDER BY id"))

    def _wait(self, person: str) -> None:
        count, last = self._wrong.get(person, (0, 0))
        rest = last + WAITS[min(count, len(WAITS) - 1)] * SECOND - self._now().t
        if rest > 0:
            raise PinDelayed(say("{count} wrong PINs: wait {rest} s", count=count, rest=-(-rest // SECOND)))

    def _remember(self, person: str, fits: bool) -> None:
        if fits:
            self._wrong.pop(person, None)
            return
        now = self._now()
        self._wrong[person] = self._wrong.get(person, (0, 0))[0] + 1, now.t
        if not self._shelf.read_only:
            with self._shelf.writing() as db:
                db.execute("INSERT INTO pin_failure (at, person) VALUES (?, ?)", [now.at, person])

    def _fits(self, person: str, pin: str) -> bool:
        row = self._shelf.row("SELECT pin_hash FROM person WHERE id = ? AND active", [person])
        if row is None:
            self._hasher.hash(pin)
            return False
        try:
            return self._hasher.verify(row["pin_hash"], pin)
        except VerifyMismatchError:
            return False

    def _hash(self, pin: str) -> str:
        if not _PIN.fullmatch(pin):
            raise LibraryRefused(say("a PIN has 4 to 12 digits"))
        return self._hasher.hash(pin)

    def _known(self, person: str) -> None:
        if self.get(person) is None:
            raise LibraryRefused(say("there is no person {person!r}", person=person))

    def _new_id(self, initials: str) -> str:
        """Initials and a running number, so that `by` in a log can be read, and no id ever comes twice."""
        stem = re.sub(r"[^a-z0-9]", "", initials.lower()) or "p"
        taken = {row["id"] for row in self._shelf.rows("SELECT id FROM person")}
        return next(name for number in range(1, len(taken) + 2) if (name := f"{stem}-{number}") not in taken)
