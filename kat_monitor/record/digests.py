"""What reviews keep of each session, under the head hash of the log that it was made from.

Owns the store: text in, text out, and whether what is kept still belongs to its log. Refuses to know what a digest
says, and to give one out that was made from another state of the log or by another version.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kat_monitor.record.shelf import Shelf
from kat_monitor.record.storage import storage_faults

Origin = Literal["here", "imported"]
ORIGINS: tuple[Origin, ...] = ("here", "imported")
_COLUMNS = "session, origin, head_seq, head_hash, stamp, version, day, line, rest"
_MOST_AT_ONCE = 500
"""Parameters that one statement takes everywhere."""


class Kept(msgspec.Struct, frozen=True):
    """One session's digest as it is stored. `stamp`: size and time of the file, by which a change is noticed."""

    session: str
    origin: Origin
    head_seq: int
    head_hash: str
    stamp: str
    version: int
    day: str
    line: str
    rest: str


class Stamp(msgspec.Struct, frozen=True):
    """From which state of which file a kept digest was made."""

    head_hash: str
    stamp: str
    version: int


class Digests:
    """Kept digests by session."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def put(self, rows: Iterable[Kept]) -> None:
        """Keep these instead of what was kept of their sessions. Raises StorageFault."""
        sql = f"INSERT OR REPLACE INTO digest ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        with self._shelf.writing() as db:
            db.conn.executemany(sql, [msgspec.structs.astuple(one) for one in rows])

    def lines(self, version: int) -> dict[Origin, str]:
        """By origin, the lines of every session that is kept in this version, as the text of one JSON array.

        SQLite puts them together: ten thousand rows in Python take three times as long.
        """
        sql = "SELECT group_concat(line, ',') FROM digest WHERE version = ? AND origin = ?"
        found: dict[Origin, str] = {}
        for origin in ORIGINS:
            ((text,),) = self._shelf.tuples(sql, [version, origin])
            found[origin] = f"[{text or ''}]"
        return found

    def month(self, version: int, month: str) -> list[tuple[Origin, str, str]]:
        """(origin, line, rest) of the sessions opened in a month, 2026-11, oldest first."""
        sql = "SELECT origin, line, rest FROM digest WHERE day >= ? AND day <= ? AND version = ? ORDER BY day, session"
        return [(o, line, rest) for o, line, rest in self._shelf.tuples(sql, [f"{month}-01", f"{month}-31", version])]

    def lines_of(self, version: int, sessions: Sequence[str]) -> dict[str, str]:
        """The line of each of these sessions that is kept."""
        return self._some("line", version, sessions)

    def rests(self, version: int, sessions: Sequence[str]) -> dict[str, str]:
        """The rest of each of these sessions that is kept."""
        return self._some("rest", version, sessions)

    def _some(self, column: Literal["line", "rest"], version: int, sessions: Sequence[str]) -> dict[str, str]:
        found: dict[str, str] = {}
        for start in range(0, len(sessions), _MOST_AT_ONCE):
            part = sessions[start : start + _MOST_AT_ONCE]
            marks = ", ".join("?" * len(part))
            sql = f"SELECT session, {column} FROM digest WHERE version = ? AND session IN ({marks})"
            found.update(self._shelf.tuples(sql, [version, *part]))
        return found

    def stamps(self) -> dict[str, Stamp]:
        """From what each kept digest was made."""
        rows = self._shelf.tuples("SELECT session, head_hash, stamp, version FROM digest")
        return {session: Stamp(head, stamp, version) for session, head, stamp, version in rows}

    def forget(self, sessions: Iterable[str]) -> None:
        """Keep nothing of these any more. Raises StorageFault."""
        with self._shelf.writing() as db:
            db.conn.executemany("DELETE FROM digest WHERE session = ?", [(one,) for one in sessions])


def file_stamp(path: Path) -> str:
    """Size and time of a log and of what was not folded into it yet; any writing changes it. Raises StorageFault."""
    parts = []
    with storage_faults():
        for one in (path, Path(f"{path}-wal")):
            if one == path or one.exists():
                found = one.stat()
                parts.append(f"{found.st_size}:{found.st_mtime_ns}")
    return " ".join(parts)
