"""Who the patients and their escorts are: the only place that knows.

Owns names, dates of birth, numbers and telephones, kept under a pseudonym. Refuses to let any of it near a log: what
leaves this file for a record is the pseudonym alone, a keyed digest of the clinic's patient number, so that two rooms
with the same key know the same patient and nobody without the key can try numbers out.
"""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from datetime import date
from typing import Literal

import msgspec

from kat_monitor.record.shelf import LibraryRefused, Shelf
from kat_monitor.words import say

Occasion = Literal["planned", "at-door"]


class Patient(msgspec.Struct, frozen=True):
    """A patient; `date_of_birth` as 1984-02-29."""

    pseudonym: str
    number: str
    name: str
    date_of_birth: str
    phone: str = ""


class Escort(msgspec.Struct, frozen=True):
    """Who takes the patient home; the one at the door may differ from the plan."""

    name: str
    relation: str
    phone: str = ""


def pseudonym(key: bytes, number: str) -> str:
    """16 hex digits that stand for a patient number; case, spaces and width of its letters make no difference."""
    plain = "".join(unicodedata.normalize("NFKC", number).casefold().split())
    return hmac.new(key, plain.encode("utf-8"), hashlib.sha256).hexdigest()[:16]


class Patients:
    """Patients by pseudonym, escorts by session."""

    def __init__(self, shelf: Shelf, key: bytes) -> None:
        """`key`: the clinic's own, the same in all its rooms."""
        self._shelf = shelf
        self._key = key

    def put(self, number: str, name: str, date_of_birth: str, phone: str = "") -> Patient:
        """Store a patient, or what changed about a known one. Raises LibraryRefused, StorageFault."""
        if not number.strip() or not name.strip():
            raise LibraryRefused(say("a patient needs a number and a name"))
        try:
            born = date.fromisoformat(date_of_birth).isoformat()
        except ValueError:
            raise LibraryRefused(
                say("{date_of_birth!r} is not a date; write it as 1984-02-29", date_of_birth=date_of_birth)
            ) from None
        patient = Patient(pseudonym(self._key, number), number.strip(), name.strip(), born, phone.strip())
        with self._shelf.writing() as db:
            db.table("patient").upsert(msgspec.structs.asdict(patient), pk="pseudonym")
        return patient

    def get(self, pseudonym: str) -> Patient | None:
        """The patient behind a pseudonym, or None."""
        row = self._shelf.row("SELECT * FROM patient WHERE pseudonym = ?", [pseudonym])
        return None if row is None else msgspec.convert(row, Patient)

    def find(self, number: str) -> Patient | None:
        """The patient of a number, or None."""
        return self.get(pseudonym(self._key, number))

    def all(self) -> tuple[Patient, ...]:
        """Everyone, by name."""
        return tuple(msgspec.convert(row, Patient) for row in self._shelf.rows("SELECT * FROM patient ORDER BY name"))

    def put_escort(self, session: str, occasion: Occasion, escort: Escort) -> None:
        """Store who is to take the patient of `session` home, or who did. Raises LibraryRefused, StorageFault."""
        if not escort.name.strip():
            raise LibraryRefused(say("an escort needs a name"))
        row = {"session": session, "occasion": occasion, **msgspec.structs.asdict(escort)}
        with self._shelf.writing() as db:
            db.table("escort").upsert(row, pk=("session", "occasion"))

    def escort(self, session: str, occasion: Occasion) -> Escort | None:
        """Who was planned, or stood at the door; None if nobody is on file."""
        sql = "SELECT name, relation, phone FROM escort WHERE session = ? AND occasion = ?"
        row = self._shelf.row(sql, [session, occasion])
        return None if row is None else msgspec.convert(row, Escort)
