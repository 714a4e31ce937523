"""The clinic's sessions: which there are, where their logs lie, and how far each has come.

Owns the index and the folder of logs. A session is entered before its log is made, so that no log is ever without an
entry; an entry whose log was never born is dropped, and one whose log is gone is kept. Refuses simulated and replayed
sessions outside training, and to keep anything that the log says better: what the index repeats is read from the log's
first events, never handed in.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from kat_monitor.clock import Moment, iso
from kat_monitor.events import Draft
from kat_monitor.record.chain import Head, new_salt
from kat_monitor.record.log import EventLog
from kat_monitor.record.seal import SigningKey
from kat_monitor.record.seal_keys import SealKeys
from kat_monitor.record.shelf import LibraryRefused, Shelf
from kat_monitor.record.storage import storage_faults
from kat_monitor.words import say

State = Literal["unfinished", "ended", "signed"]
SUFFIX = ".katlog"

_SAFE = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_NOT_ON_WINDOWS = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})


class Entry(msgspec.Struct, frozen=True):
    """A session as the index knows it. `head_seq` and `head_hash`: the log's end when it was last noted."""

    id: str
    pseudonym: str
    protocol: str
    opened_at: str
    state: State
    synthetic: str | None
    head_seq: int
    head_hash: str


def new_session_id(utc: int, token: str) -> str:
    """A name for a session opened at `utc` (ms since 1970): `20261121-093000-3f2a`; `token` keeps rooms apart."""
    return f"{re.sub(r'[^0-9T]', '', iso(utc)[:19]).replace('T', '-')}-{token}"


def log_in(folder: Path, session: str) -> Path:
    """Where the log of a session lies in `folder`. Raises LibraryRefused for an id that some system cannot use so."""
    if not _SAFE.fullmatch(session) or session in _NOT_ON_WINDOWS:
        raise LibraryRefused(
            say("{session} cannot name a session: use a-z, 0-9 and -, at most 64", session=repr(session))
        )
    return folder / f"{session}{SUFFIX}"


def _hidden(path: Path) -> Path:
    """Where a log lies while it is being deleted."""
    return path.with_name(f".{path.name}.gone")


class Sessions:
    """Sessions by id, and their logs."""

    def __init__(
        self,
        shelf: Shelf,
        folder: Path,
        seal_keys: SealKeys,
        *,
        training: bool,
        key: bytes | None,
        encrypts: Callable[[], bool],
    ) -> None:
        """`seal_keys` seal what is signed here; `key` opens what is encrypted, new sessions too while it `encrypts`."""
        self._shelf = shelf
        self._seal_keys = seal_keys
        self._key = key
        self._encrypts = encrypts
        self._folder = folder
        self._training = training

    def path(self, session: str) -> Path:
        """Where the log of a session lies. Raises LibraryRefused for an id that some system cannot name a file by."""
        return log_in(self._folder, session)

    def key_of_new(self, synthetic: str | None) -> bytes | None:
        """What a new log is encrypted with; None where it stays plain."""
        return self._key if self._encrypts() and not synthetic else None

    def create(self, moment: Moment, drafts: Sequence[Draft], *, salts: Callable[[], str] = new_salt) -> EventLog:
        """Enter a session and open its log. `drafts` begin with SessionOpened. Raises LibraryRefused, StorageFault."""
        entry = self._entry(moment, drafts)
        path = self.path(entry.id)
        if entry.synthetic and not self._training:
            raise LibraryRefused(
                say(
                    "a {synthetic} session has no place among patients; use a training folder",
                    synthetic=entry.synthetic,
                )
            )
        with self._shelf.writing() as db:
            if self.get(entry.id) is not None:
                raise LibraryRefused(say("there is a session {id} already", id=entry.id))
            db.table("session").insert(msgspec.structs.asdict(entry))
        try:
            key = self.key_of_new(entry.synthetic)
            log = EventLog.create(path, moment, drafts, salts=salts, sealer=self._sealer(entry), key=key)
        except BaseException:
            with self._shelf.writing() as db:
                db.table("session").delete(entry.id)
            raise
        self.note(entry.id, "unfinished", log.head)
        return log

    def open(self, session: str) -> EventLog:
        """Continue a session's log. Raises LogRefused, StorageFault."""
        self._shelf.require_writer()
        return EventLog.open(self.path(session), sealer=self._sealer(self.get(session)), key=self._key)

    def note(self, session: str, state: State, head: Head) -> None:
        """Remember how far a session has come, so that a log whose end is cut off can be told from a whole one."""
        sql = "UPDATE session SET state = ?, head_seq = ?, head_hash = ? WHERE id = ?"
        with self._shelf.writing() as db:
            db.execute(sql, [state, head.seq, head.hash, session])

    def get(self, session: str) -> Entry | None:
        """One session, or None."""
        row = self._shelf.row("SELECT * FROM session WHERE id = ?", [session])
        return None if row is None else msgspec.convert(row, Entry)

    def all(self) -> tuple[Entry, ...]:
        """Every session whose log is there, newest first."""
        return self._where("1")

    def noted(self) -> tuple[Entry, ...]:
        """Every session of which an event was noted or whose log is there, newest first: a log that is gone shows."""
        return tuple(one for one in self._entries("1") if one.head_seq or self.path(one.id).exists())

    def unfinished(self) -> tuple[Entry, ...]:
        """Sessions that were neither ended nor signed: what a restart offers to continue, newest first."""
        return self._where("state = 'unfinished'")

    def of_patient(self, pseudonym: str) -> tuple[Entry, ...]:
        """A patient's sessions, newest first."""
        return self._where("pseudonym = ?", pseudonym)

    def delete(self, session: str) -> None:
        """Delete a log, all that was kept about it, and its patient if nothing else is. Raises StorageFault.

        The log is put out of sight first: whatever dies here, the next start drops what is left of it.
        """
        entry, path = self.get(session), self.path(session)
        hidden = _hidden(path)
        with storage_faults():
            os.replace(path, hidden)
        with self._shelf.writing() as db:
            db.execute("DELETE FROM session WHERE id = ?", [session])
            for table in ("escort", "own_note", "draft", "digest"):
                db.execute(f"DELETE FROM {table} WHERE session = ?", [session])
            if entry is not None:
                others = "SELECT pseudonym FROM session UNION SELECT pseudonym FROM imported"
                sql = f"DELETE FROM patient WHERE pseudonym = ? AND pseudonym NOT IN ({others})"
                db.execute(sql, [entry.pseudonym])
        with storage_faults():
            for left in (hidden, *(Path(f"{path}{suffix}") for suffix in ("-wal", "-shm", "-journal"))):
                left.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Drop what a death left: in `create` entries without a log and logs never renamed, in `delete` what is out
        of sight. An entry of which an event was noted stays: that its log is gone is not for us to forget.
        """
        rows = self._shelf.rows("SELECT id, head_seq FROM session")
        gone = [row for row in rows if not self.path(row["id"]).exists()]
        with self._shelf.writing() as db:
            for row in gone:
                if row["head_seq"] == 0 or _hidden(self.path(row["id"])).exists():
                    db.table("session").delete(row["id"])
        with storage_faults():
            for left in self._folder.glob(f".*{SUFFIX}.*"):
                left.unlink(missing_ok=True)

    def _sealer(self, entry: Entry | None) -> SigningKey | None:
        return None if entry is None or entry.synthetic else self._seal_keys.own()

    def _where(self, condition: str, *parameters: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self._entries(condition, *parameters) if self.path(entry.id).exists())

    def _entries(self, condition: str, *parameters: str) -> Iterator[Entry]:
        rows = self._shelf.rows(f"SELECT * FROM session WHERE {condition} ORDER BY opened_at DESC, id", parameters)
        return (msgspec.convert(row, Entry) for row in rows)

    def _entry(self, moment: Moment, drafts: Sequence[Draft]) -> Entry:
        if not drafts or drafts[0].kind != "SessionOpened":
            raise LibraryRefused(say("a session begins with SessionOpened"))
        opened = json.loads(drafts[0].body)
        chosen = [json.loads(draft.body)["protocol"] for draft in drafts if draft.kind == "ProtocolChosen"]
        return Entry(
            id=opened["session"],
            pseudonym=opened["pseudonym"],
            protocol=chosen[-1] if chosen else "",
            opened_at=moment.at,
            state="unfinished",
            synthetic=opened["synthetic"],
            head_seq=0,
            head_hash="",
        )
