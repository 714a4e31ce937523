"""Facts of the people at work: who is here, who is responsible, whose an entry is, that an own note was written."""

from __future__ import annotations

from kat_monitor.events.base import Event, Fields


class PersonPresent(Event, frozen=True, kw_only=True):
    """A member of staff signed in by PIN; the log keeps the name, so that a signature can be read by itself."""

    person: str
    name: str
    initials: str
    person_role: str


class PersonLeft(Event, frozen=True, kw_only=True):
    """A member of staff is no longer present."""

    person: str


class HandedOver(Event, frozen=True, kw_only=True):
    """The responsibility for the session goes from `by` to `to`; both gave their PIN.

    `summary` is what was read out then, as the record had it at that moment; it stays as it was said, whatever is
    corrected later. `situation` is what the one who goes adds in own words.
    """

    name: str
    to: str
    to_name: str
    to_role: str
    situation: str = ""
    summary: Fields = {}


class EntriesClaimed(Event, frozen=True, kw_only=True):
    """Entries that were made under the privacy lock by a person not identified are this person's, by PIN."""

    name: str
    targets: tuple[int, ...]


class OwnNoteWritten(Event, frozen=True, kw_only=True):
    """A therapist wrote an own note. Its text is encrypted to its author and kept outside the log.

    `note` finds it there; `digest` is SHA-256 hex of a random salt and the text, both of which only the author can
    read: it proves later that a text is the one that was written, and says nothing about it.
    """

    note: str
    digest: str
    observed_t: int
