"""Who used this data folder, and for what: an append-only chain beside the sessions.

Owns `audit.katlog`: a file of the same shape and chain as a session's log, so that `verify`, backup and encryption know
it already; its kinds are those of ACTS. Several programs may write to it, each line behind the one that is last then.
Refuses to stop anybody's work: a line that the disk does not take waits, and `problem` says so until it is written.
Refuses names of patients: a session is named by its id. An altered chain goes on, because one that ended would hide
what comes after; where it was altered is found by reading it.
"""

from __future__ import annotations

import io
import json
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kat_monitor import clock
from kat_monitor.canonical import canonical
from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.record.chain import EMPTY, Head, Row, link
from kat_monitor.record.database import encrypt_file, is_plain
from kat_monitor.record.lock import FolderLock
from kat_monitor.record.log import connect_durably, insert, last_of, write_first
from kat_monitor.record.reader import examine_file
from kat_monitor.record.storage import OPEN_HERE, StorageFault, storage_faults, sync_folder
from kat_monitor.words import say, stored

FILE = "audit.katlog"
LATER = "audit-later.json"
"""What is to be noted by the next program that has the key: a restore on a computer that has not got it yet."""
ACTS = {
    "SignedIn": say("signed in"),
    "SignedOut": say("signed out"),
    "PinAccepted": say("PIN accepted"),
    "PinFailed": say("wrong PIN"),
    "RecordViewed": say("record opened"),
    "RecordExported": say("record exported"),
    "SettingChanged": say("setting changed"),
    "StaffChanged": say("staff changed"),
    "ProtocolChanged": say("protocol changed"),
    "KeyExported": say("seal key exported"),
    "KeyTrusted": say("seal key trusted"),
    "KeyDistrusted": say("seal key no longer trusted"),
    "SelfTestSigned": say("self-test signed"),
    "BackupMade": say("backup made"),
    "BackupFailed": say("backup failed"),
    "BackupRemoved": say("old backup removed"),
    "Restored": say("data restored"),
    "RetentionConfirmed": say("end of retention confirmed"),
    "RecordDeleted": say("record deleted"),
    "AuditRead": say("audit read"),
    "AuditExported": say("audit exported"),
}
WAIT_S = 0.5
"""How long whoever notes a line waits for it to be durable: no longer than a person at the bedside may be kept."""
LAST_WAIT_S = 10.0
COLUMNS = ("seq", "at", "by", "role", "act", "subject", "words")


class Who(NamedTuple):
    """Whose doing it is: a person's id and role, or the program's own."""

    by: str
    role: str


PROGRAM = Who("program", "system")


class Later(msgspec.Struct, frozen=True):
    """A line that is left for a program that has the key: `utc` in ms since 1970."""

    utc: int
    act: str
    subject: str
    words: str


class AuditLine(NamedTuple):
    """One line as it is read: `at` UTC, `act` a kind of ACTS, `subject` what it was done to."""

    seq: int
    at: str
    by: str
    role: str
    act: str
    subject: str
    words: str


class AuditRead(NamedTuple):
    """The lines whose chain is whole, and what is wrong after them; empty if nothing is."""

    lines: tuple[AuditLine, ...]
    problem: str = ""


class Audit:
    """The audit of one data folder, for one thread at a time. The file is opened by the first line that is noted.

    A thread of its own writes: a disk that takes seconds for a line must not hold up the screen at a bedside.
    """

    def __init__(
        self, folder: Path, key: bytes | None, *, owner: bool = False, utc: Callable[[], int] = clock.utc_now
    ) -> None:
        """`owner`: this program has the folder to itself, and a plain file becomes encrypted once there is a key."""
        self.path = (folder / FILE).resolve()
        self.who = PROGRAM
        self.problem = ""
        self._key = key
        self._owner = owner
        self._utc = utc
        self._conn: sqlite3.Connection | None = None
        self._waiting: list[tuple[int, Draft]] = []
        self._taken = False
        self._writer: ThreadPoolExecutor | None = None

    def sign_in(self, who: Who) -> None:
        """From here on it is this person's doing."""
        self.who = who
        self.note("SignedIn")

    def sign_out(self) -> None:
        """Nobody is signed in any more."""
        if self.who != PROGRAM:
            self.note("SignedOut")
        self.who = PROGRAM

    def note(self, act: str, subject: str = "", words: str = "", who: Who | None = None) -> None:
        """Write down that something was done, durably where the disk lets us; by `self.who` unless told another."""
        assert act in ACTS, act
        self._soon(WAIT_S, self._take, (self._utc(), _draft(act, subject, words, who or self.who)))

    def flush(self) -> bool:
        """Write what waits; whether nothing waits any more."""
        return self._soon(WAIT_S, self._flush)

    def read(self) -> AuditRead:
        """All of it, checked. Raises StorageFault."""
        self._soon(LAST_WAIT_S, self._flush)
        return read_audit(self.path.parent, self._key)

    def close(self) -> None:
        """Write what waits, if it can be, and let go of the file."""
        writer, self._writer = self._writer, None
        if writer is not None:
            last = writer.submit(self._end)
            wait([last], LAST_WAIT_S)
            writer.shutdown(wait=last.done())

    def _soon(self, seconds: float, act: Callable[..., bool], *given: object) -> bool:
        """Let the writing thread do it, and wait for it no longer than this."""
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="audit")
        try:
            return self._writer.submit(act, *given).result(seconds)
        except TimeoutError:
            self.problem = say("the audit is not being written: the disk takes too long; see what else uses it")
            return False

    # --- on the writing thread, which alone has the file and what waits -----------------------------------------------

    def _take(self, line: tuple[int, Draft]) -> bool:
        self._waiting.append(line)
        return self._flush()

    def _flush(self) -> bool:
        try:
            with storage_faults():
                self._take_later()
                self._write()
        except StorageFault as fault:
            self.problem = say("the audit is not being written: {fault}", fault=fault)
            self._let_go()  # a connection whose disk went away may never see it come back
            return False
        self.problem = ""
        return True

    def _end(self) -> None:
        if self._waiting:
            self._flush()
        self._let_go()

    def _write(self) -> None:
        """Append what waits in one transaction, behind whatever line is last in it."""
        if self._waiting and not self.path.exists():
            self._create()
        if not self._waiting:
            return
        conn = self._opened()
        conn.execute("BEGIN IMMEDIATE")
        try:
            first = conn.execute("SELECT at FROM event ORDER BY seq LIMIT 1").fetchone()
            rows = self._linked(last_of(conn), clock.from_iso(first[0]))
            insert(conn, rows)
            conn.execute("COMMIT")
        except BaseException:
            if conn.in_transaction:
                conn.execute("ROLLBACK")
            raise
        self._waiting.clear()

    def _create(self) -> None:
        """The file appears with its first lines in it; one program at a time makes it."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FolderLock.take(self.path.with_name("audit.lock"))
        if lock is None:
            raise StorageFault(say("another program is just making the audit"), say("the next line writes it"))
        try:
            if not self.path.exists():
                unfinished = self.path.with_name(f".{FILE}.new")
                for suffix in ("", "-wal", "-shm", "-journal"):
                    Path(f"{unfinished}{suffix}").unlink(missing_ok=True)
                write_first(unfinished, self._linked(EMPTY, self._waiting[0][0]), self._key)
                os.rename(unfinished, self.path)
                sync_folder(self.path.parent)
                self._waiting.clear()
        finally:
            lock.release()

    def _linked(self, head: Head, zero: int) -> tuple[Row, ...]:
        """What waits as rows behind `head`; `t` counts from the first line's `zero`."""
        rows: list[Row] = []
        for utc, draft in self._waiting:
            rows += link(head, Moment(utc - zero, utc), [draft])
            head = Head(rows[-1].seq, rows[-1].hash)
        return tuple(rows)

    def _opened(self) -> sqlite3.Connection:
        if self._conn is None:
            plain = OPEN_HERE[self.path] is None if self.path in OPEN_HERE else is_plain(self.path)
            if plain and self._key is not None and self._owner:
                encrypt_file(self.path, self._key)
                plain = False
            if not plain and self._key is None:
                raise StorageFault(
                    say("the audit is encrypted and its key is not at hand"), say("unlock the data first")
                )
            key = None if plain else self._key
            self._conn = connect_durably(self.path, key)
            OPEN_HERE[self.path] = key
        return self._conn

    def _let_go(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.close()
            OPEN_HERE.pop(self.path, None)

    def _take_later(self) -> None:
        """What was left for a program that has the key comes first."""
        later = self.path.with_name(LATER)
        if self._taken or not later.exists() or (self._key is None and self._is_locked()):
            return
        try:
            left = msgspec.json.decode(later.read_bytes(), type=list[Later])
        except msgspec.MsgspecError:
            left = [Later(self._utc(), "Restored", "", "what was left to be noted cannot be read")]
        known = [one for one in left if one.act in ACTS]
        self._waiting[:0] = [(one.utc, _draft(one.act, one.subject, one.words, PROGRAM)) for one in known]
        self._taken = True
        self._write()
        later.unlink()
        self._taken = False

    def _is_locked(self) -> bool:
        return self.path.exists() and not is_plain(self.path)


def note_later(folder: Path, later: Later) -> None:
    """Leave a line for the next program that has this folder's key. Raises OSError."""
    (folder / LATER).write_bytes(msgspec.json.encode([later], enc_hook=stored))


def read_audit(folder: Path, key: bytes | None) -> AuditRead:
    """The audit of a folder, its chain checked; none at all is no problem. Raises StorageFault."""
    path = (folder / FILE).resolve()
    if not path.exists():
        return AuditRead(())
    with storage_faults():
        found = examine_file(path, key)
    return AuditRead(tuple(_line(row) for row in found.rows[: found.intact.seq]), found.problem)


def as_csv(lines: tuple[AuditLine, ...]) -> str:
    """The lines as a table with a head; a text that a spreadsheet would take for a formula is made plain."""
    import csv  # not at every start

    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    for line in lines:
        table.writerow([_harmless(value) for value in line])
    return out.getvalue()


def _harmless(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _draft(act: str, subject: str, words: str, who: Who) -> Draft:
    return Draft(act, 1, canonical({"by": who.by, "role": who.role, "subject": subject, "words": words}))


def _line(row: Row) -> AuditLine:
    body: dict[str, Any] = json.loads(row.body or "{}")
    by, role, subject, words = (str(body.get(name, "")) for name in ("by", "role", "subject", "words"))
    return AuditLine(row.seq, row.at, by, role, row.kind, subject, words)
