"""The self-test of the room, signed by a person once a day.

Owns what an item is, the clinic's own list, the signature, and what a session of the day records of it. Refuses to hold
anything up: what failed is said, and stands in the record. What the computer tests itself is `machine_test`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from kat_monitor import clock, settings
from kat_monitor import events as ev
from kat_monitor.record.backup import last_backup
from kat_monitor.record.library import Library
from kat_monitor.record.people import Person
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.ui.present_data import BackupLine
from kat_monitor.ui.present_kept import recalled
from kat_monitor.words import coded, joined, say, stored

State = Literal["ok", "failed", "ask"]
"""In order, not in order, or to be said by a person."""
OWN = "own-"
"""How the id of an item of the clinic's own list begins."""
STORED = "self-test/"
"""The newest signed test of each room lies among the settings under this and the room's name."""


class Item(msgspec.Struct, frozen=True):
    """One thing that was tested: `words` say what was found."""

    id: str
    title: str
    state: State
    words: str = ""


def named(item: Item) -> str:
    """Its title: the clinic's own as it was written, the program's known again where it was kept."""
    return item.title if item.id.startswith(OWN) else coded(item.title)


class Signed(msgspec.Struct, frozen=True):
    """A signed test: its room and day (ISO), who signed, `at` UTC, and every item."""

    room: str
    day: str
    person: str
    name: str
    role: str
    at: str
    items: tuple[Item, ...]

    @property
    def failed(self) -> tuple[str, ...]:
        """The titles of what was not in order."""
        return tuple(named(item) for item in self.items if item.state == "failed")


def clinic_list(library: Library) -> tuple[Item, ...]:
    """What a person looks at, as the clinic wrote it."""
    lines = settings.value("self-test-list", library.setting).splitlines()
    return tuple(Item(f"{OWN}{at}", line.strip(), "ask") for at, line in enumerate(lines, start=1) if line.strip())


def today(utc: int) -> str:
    """The clinic's day, ISO."""
    return clock.local(utc).date().isoformat()


def signed_today(library: Library, room: str, utc: int) -> Signed | None:
    """The test of this room that was signed today, or None."""
    text = library.setting(f"{STORED}{room}")
    try:
        found = msgspec.json.decode(text, type=Signed) if text else None
    except msgspec.MsgspecError:
        return None
    return found if found is not None and found.day == today(utc) else None


def signed_words(signed: Signed | None) -> str:
    """Who signed, and when; empty if nobody did."""
    if signed is None:
        return ""
    return say(
        "signed at {from_iso:%H:%M} by {name}", from_iso=clock.local(clock.from_iso(signed.at)), name=signed.name
    )


def backup_line(library: Library) -> BackupLine:
    """The last backup, and where the next one goes."""
    state = last_backup(library.folder)
    folder = settings.value("backup-folder", library.setting)
    return BackupLine(state.made_at, state.to, state.failed_at, state.failure, folder)


def sign(library: Library, room: str, person: Person, items: Sequence[Item], utc: int) -> Signed:
    """Sign today's test of a room, once; the PIN was checked before. Raises LibraryRefused, StorageFault."""
    before = signed_today(library, room, utc)
    if before is not None:
        raise LibraryRefused(
            say("{name} signed today's self-test of {room} already", name=before.name, room=room or say("this room"))
        )
    open_ones = [item.title for item in items if item.state == "ask"]
    if open_ones:
        raise LibraryRefused(say("not looked at yet: {open_ones}", open_ones=joined(", ", open_ones)))
    made = Signed(room, today(utc), person.id, person.name, person.role, clock.iso(utc), tuple(items))
    library.set_setting(f"{STORED}{room}", msgspec.json.encode(made, enc_hook=stored).decode("utf-8"))
    words = "; ".join(f"{item.title}: {item.state}{f' ({item.words})' if item.words else ''}" for item in items)
    library.audit.note("SelfTestSigned", room, words, library.who(person.id))
    return made


def gate_answer(signed: Signed | None) -> tuple[ev.GateAnswered, ...]:
    """What a session of the day records of the signed test as the answer to its gate; nothing without one."""
    if signed is None:
        return ()
    time = clock.local(clock.from_iso(signed.at))
    failed = joined(
        "; ",
        (
            joined(": ", filter(None, (named(item), recalled(item.words))))
            for item in signed.items
            if item.state == "failed"
        ),
    )
    return (
        ev.GateAnswered(
            by=signed.person,
            role=signed.role,
            gate="self-test",
            state="failed" if failed else "met",
            fields={"failed": failed} if failed else {},
            text=say("signed by {name} at {time}", name=signed.name, time=f"{time:%H:%M}"),
        ),
    )
