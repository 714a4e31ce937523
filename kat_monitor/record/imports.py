"""Sessions of other rooms that came back as exported reports: of each the record that the file carried, as a log.

Owns the folder `imported` and its index. A log there is encrypted as this library's own are; a report is not kept,
because it may print a name and can be made again. Refuses a session that is this library's own, an older state than
the one it holds, another history of the same session, and simulated or replayed sessions outside training. Whether a
file is intact was judged before: what comes in here is whole.
"""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from kat_monitor.record.chain import Row
from kat_monitor.record.sessions import Sessions, log_in
from kat_monitor.record.shelf import LibraryRefused, Shelf
from kat_monitor.record.storage import storage_faults, write_whole
from kat_monitor.record.verify import Judged
from kat_monitor.record.written import written_log
from kat_monitor.words import say


class Imported(msgspec.Struct, frozen=True):
    """A session of another room: the name of its `file`, the `verdict` on it, and who brought it."""

    session: str
    pseudonym: str
    clinic: str
    room: str
    file: str
    verdict: str
    head_seq: int
    head_hash: str
    at: str
    by: str


class Imports:
    """Imported sessions by id."""

    def __init__(self, shelf: Shelf, folder: Path, sessions: Sessions, *, training: bool) -> None:
        self._shelf = shelf
        self._folder = folder
        self._sessions = sessions
        self._training = training

    def path(self, session: str) -> Path:
        """Where the record of an imported session lies. Raises LibraryRefused for an id that cannot name a file."""
        log = log_in(self._folder, session)
        older = log.with_suffix(".json")  # as versions before this one kept it
        return older if older.exists() and not log.exists() else log

    def all(self) -> tuple[Imported, ...]:
        """Every imported session, by id."""
        return tuple(
            msgspec.convert(row, Imported) for row in self._shelf.rows("SELECT * FROM imported ORDER BY session")
        )

    def get(self, session: str) -> Imported | None:
        """One of them, or None."""
        row = self._shelf.row("SELECT * FROM imported WHERE session = ?", [session])
        return None if row is None else msgspec.convert(row, Imported)

    def add(self, judged: Judged, file: Path, at: str, by: str) -> Imported:
        """Take in a whole record with its seals; `file` carried it. Raises LibraryRefused, StorageFault."""
        self._shelf.require_writer()
        rows = judged.rows
        first = json.loads(rows[0].body or "{}")
        session = str(first.get("session", ""))
        path = log_in(self._folder, session)
        if first.get("synthetic") and not self._training:
            raise LibraryRefused(
                say(
                    "a {synthetic} session has no place among patients; use a training folder",
                    synthetic=first["synthetic"],
                )
            )
        if self._sessions.get(session) is not None:
            raise LibraryRefused(
                say("session {session} is this library's own: it is in the table already", session=session)
            )
        self._refuse_older(session, rows)
        made = Imported(
            session=session, pseudonym=str(first.get("pseudonym", "")), clinic=str(first.get("clinic", "")),
            room=str(first.get("room", "")), file=file.name, verdict=judged.verdict.words, head_seq=rows[-1].seq,
            head_hash=rows[-1].hash, at=at, by=by,
        )  # fmt: skip
        with storage_faults():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole(path, written_log(rows, judged.seals, self._sessions.key_of_new(first.get("synthetic"))))
        with storage_faults():
            for suffix in (".json", ".pdf"):  # of a version that kept the file itself
                path.with_suffix(suffix).unlink(missing_ok=True)
        with self._shelf.writing() as db:
            db.table("imported").upsert(msgspec.structs.asdict(made), pk="session")
        return made

    def _refuse_older(self, session: str, rows: tuple[Row, ...]) -> None:
        """What is here already stays, unless what comes goes on from it."""
        known = self.get(session)
        if known is None:
            return
        hashes = [row.hash for row in rows]
        if known.head_hash == hashes[-1]:
            raise LibraryRefused(
                say(
                    "session {session} was imported already, to the same event {head_seq}",
                    session=session,
                    head_seq=known.head_seq,
                )
            )
        if known.head_seq > len(hashes):
            raise LibraryRefused(
                say(
                    "session {session} is here in a later state, event {head_seq}",
                    session=session,
                    head_seq=known.head_seq,
                )
            )
        if hashes[known.head_seq - 1] != known.head_hash:
            raise LibraryRefused(
                say(
                    "session {session} is here with another history: one of the two files is not genuine",
                    session=session,
                )
            )
