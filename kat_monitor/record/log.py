"""The event log of one session: one SQLite file that only grows, each batch durable before it is spoken of.

Rules
1. A log appears whole or not at all: schema and first events are one transaction in a file that is renamed into place.
2. `append` is all or nothing. After a StorageFault the same batch can be handed in again, as often as it takes: it is
   stored once, even if the failed attempt had reached the disk.
3. Live it is WAL with `synchronous=FULL`; `finish` makes it one file, which is how a signed log stays.
4. From its first signature on, every batch is sealed in the transaction that stores it, where a key is at hand.
5. What was written by somebody else, altered or newer is refused on opening, never continued.

Refuses to know what an event means, and to lie on a network share, where a write-ahead log does not hold.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.record import schema
from kat_monitor.record.chain import EMPTY, Head, Row, link, new_salt
from kat_monitor.record.database import database_errors, is_plain, open_db
from kat_monitor.record.reader import examine_file
from kat_monitor.record.seal import Seal, SigningKey, make_seal, seals_problem
from kat_monitor.record.shelf import database
from kat_monitor.record.storage import (
    OPEN_HERE,
    StorageFault,
    fault_of,
    network_share,
    storage_faults,
    sync_folder,
)
from kat_monitor.words import say

CLOSING = "SessionSigned"
"""The kind of event from which on a log is sealed."""

_WAIT_FOR_LOCK_S = 0.5
_SETTINGS = (
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "trusted_schema = OFF",
    "recursive_triggers = ON",
)

Share = Callable[[Path], str | None]


class LogRefused(Exception):
    """A file that cannot be continued as a log, in words: not a log, altered, newer."""


class _Attempt(NamedTuple):
    """A batch whose storing failed: whether it reached the disk is seen by the next append."""

    before: Head
    moment: Moment
    drafts: tuple[Draft, ...]
    rows: tuple[Row, ...]


class _Ends(NamedTuple):
    """What stands at the end of a log: its last event, its newest seal, whether it was signed."""

    head: Head
    seal: Seal | None = None
    closed: bool = False


class EventLog:
    """A log open for appending, by one thread at a time. Made by `create` and `open`, ended by `close`."""

    def __init__(
        self, path: Path, ends: _Ends, salts: Callable[[], str], sealer: SigningKey | None, key: bytes | None
    ) -> None:
        """For `create` and `open`, which see to what must be true before: a sound log at `path` that `ends` so."""
        self.path = path.resolve()
        self._salts = salts
        self._key = key
        self._conn = connect_durably(self.path, key)
        self._head, self._seal, self._closed = ends
        self._sealer = sealer if schema.pragma(self._conn, "user_version") > 1 else None
        self._failed: _Attempt | None = None
        OPEN_HERE[self.path] = key

    @classmethod
    def create(
        cls,
        path: Path,
        moment: Moment,
        drafts: Sequence[Draft],
        *,
        salts: Callable[[], str] = new_salt,
        share: Share = network_share,
        sealer: SigningKey | None = None,
        key: bytes | None = None,
    ) -> EventLog:
        """A new log that begins with `drafts`. Raises StorageFault, FileExistsError, or ValueError without an event.

        `sealer`: the key that will seal it; without one it stays unsealed. `key`: what the file is encrypted with.
        """
        if not drafts:
            raise ValueError("a log begins with an event")
        with storage_faults():
            _refuse_share(path, share)
            if path.exists():
                raise FileExistsError(f"{path.name} exists; a log is never written over")
            rows = link(EMPTY, moment, drafts, salts)
            unfinished = path.resolve().with_name(f".{path.name}.{secrets.token_hex(4)}")
            try:
                write_first(unfinished, rows, key)
                os.rename(unfinished, path)
                sync_folder(path.parent)
            except BaseException:
                for suffix in ("", "-wal", "-shm", "-journal"):
                    Path(f"{unfinished}{suffix}").unlink(missing_ok=True)
                raise
            return cls(path, _Ends(_head_of(rows)), salts, sealer, key)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        salts: Callable[[], str] = new_salt,
        share: Share = network_share,
        sealer: SigningKey | None = None,
        key: bytes | None = None,
    ) -> EventLog:
        """Continue a log after its last event, every one of which is checked (0.2 s for a night at 1 Hz).

        `key` opens an encrypted one; a plain one stays plain.

        Raises StorageFault, or LogRefused for a file that is not a log, was altered, or is of a newer version.
        """
        with storage_faults():
            _refuse_share(path, share)
            if path.resolve() in OPEN_HERE:
                raise StorageFault(say("the log is open in this program"), say("close it there first"))
            examined = examine_file(path, key)
            problem = examined.problem or seals_problem(examined.rows, examined.seals)
            if problem:
                raise LogRefused(f"{path.name}: {problem}")
            closed = any(row.kind == CLOSING for row in examined.rows)
            newest = examined.seals[-1] if examined.seals else None
            return cls(path, _Ends(examined.intact, newest, closed), salts, sealer, None if is_plain(path) else key)

    def __enter__(self) -> EventLog:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def head(self) -> Head:
        """The last event known to be on disk."""
        return self._head

    def append(self, moment: Moment, drafts: Sequence[Draft]) -> tuple[Row, ...]:
        """Store one batch durably, or raise StorageFault and store nothing; hand the same batch in again to retry."""
        if not drafts:
            return ()
        batch = tuple(drafts)
        with storage_faults():
            if self._failed is None:
                rows = link(self._head, moment, batch, self._salts)
            else:
                rows = self._retried(self._failed, moment, batch)
            closed = self._closed or any(draft.kind == CLOSING for draft in batch)
            seal = self._seal_on(rows[-1]) if closed else None
            if rows[-1].seq > self._head.seq:
                self._failed = _Attempt(self._head, moment, batch, rows)
                store(self._conn, rows, seal)
        self._failed = None
        self._head, self._seal, self._closed = _Ends(_head_of(rows), seal or self._seal, closed)
        return rows

    def _seal_on(self, last: Row) -> Seal | None:
        if self._sealer is not None:
            return make_seal(self._sealer, self._seal.signature if self._seal else "", last)
        if self._seal is not None:
            raise StorageFault(
                say("the log is sealed and the seal key is not at hand"), say("go on in the room that sealed it")
            )
        return None

    def rows(self, after: int = 0) -> tuple[Row, ...]:
        """The stored events with a higher seq than `after`."""
        with storage_faults():
            return tuple(schema.read_rows(self._conn, after))

    def checkpoint(self) -> bool:
        """Fold the write-ahead file into the log; False if that must wait, which loses nothing."""
        return self._without_fault("PRAGMA wal_checkpoint(TRUNCATE)") == 0

    def finish(self) -> bool:
        """Make the log one file; False if a reader or the disk is in the way, and a later call may do it."""
        return self._without_fault("PRAGMA journal_mode = DELETE") == "delete"

    def close(self) -> None:
        """Let go of the file. What was appended is on disk already."""
        self._conn.close()
        OPEN_HERE.pop(self.path, None)

    def _without_fault(self, sql: str) -> object:
        try:
            return self._conn.execute(sql).fetchone()[0]
        except database_errors() as error:
            if fault_of(error) is None:
                raise
            return None

    def _retried(self, failed: _Attempt, moment: Moment, drafts: tuple[Draft, ...]) -> tuple[Row, ...]:
        """The rows to store after a failed attempt: its own, salts and all, if the same batch comes again.

        The connection is made anew, for one whose disk went away may never see it come back.
        """
        stale, self._conn = self._conn, connect_durably(self.path, self._key)
        stale.close()
        self._head = last_of(self._conn)
        if self._head not in (failed.before, _head_of(failed.rows)):
            raise StorageFault(
                say("another program wrote to the log"), say("close it; what is kept here needs a new session")
            )
        if (failed.moment, failed.drafts) == (moment, drafts):
            return failed.rows
        return link(self._head, moment, drafts, self._salts)


def connect_durably(path: Path, key: bytes | None) -> sqlite3.Connection:
    """A connection on which a commit is on disk when it returns; the file must be there."""
    conn = open_db(path, key, timeout=_WAIT_FOR_LOCK_S)
    try:
        for setting in _SETTINGS:
            conn.execute(f"PRAGMA {setting}")
        conn.text_factory = schema.lenient_text
        return conn
    except BaseException:
        conn.close()
        raise


def write_first(path: Path, rows: Sequence[Row], key: bytes | None) -> None:
    """Schema and first rows in one transaction, in a new file that is left in WAL mode without a `-wal` beside it."""
    path.touch(mode=0o600, exist_ok=False)
    conn = connect_durably(path, key)
    try:
        db = database(conn)
        store(conn, rows, prepare=lambda: schema.build(db))
        db.enable_wal()
    finally:
        conn.close()


def store(
    conn: sqlite3.Connection,
    rows: Sequence[Row],
    seal: Seal | None = None,
    prepare: Callable[[], None] = lambda: None,
) -> None:
    """One transaction; whatever goes wrong, it is rolled back."""
    try:
        conn.execute("BEGIN IMMEDIATE")
        prepare()
        insert(conn, rows, seal)
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def insert(conn: sqlite3.Connection, rows: Sequence[Row], seal: Seal | None = None) -> None:
    """Put rows, and a seal on the last of them, into a log inside the caller's transaction."""
    conn.executemany(schema.INSERT, rows)
    if seal is not None:
        conn.execute(schema.INSERT_SEAL, seal)


def last_of(conn: sqlite3.Connection) -> Head:
    """The last event of a log."""
    found = conn.execute("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*found) if found else EMPTY


def _head_of(rows: Sequence[Row]) -> Head:
    return Head(rows[-1].seq, rows[-1].hash)


def _refuse_share(path: Path, share: Share) -> None:
    found = share(path)
    if found is not None:
        raise StorageFault(
            say("{folder} lies on a network share ({found})", folder=path.parent, found=found),
            say("keep a running session on a disk of this computer; copy it to the share when it is signed"),
        )
