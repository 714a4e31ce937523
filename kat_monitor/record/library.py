"""The clinic's library: everything that is not a session's record. People, patients, the index of sessions, settings.

Owns one data folder: `library.db`, its lock, and `sessions/`. The first program on a folder writes; a second one on the
same folder is told so and only reads. Refuses a library that a newer version has changed.
"""

from __future__ import annotations

import secrets
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec
from argon2 import PasswordHasher

from kat_monitor import settings
from kat_monitor.record.approvals import Approvals
from kat_monitor.record.audit import Audit, Who
from kat_monitor.record.database import MAGIC, code_of, database_errors, encrypt_file, open_db
from kat_monitor.record.digests import Digests
from kat_monitor.record.drafts import Drafts
from kat_monitor.record.imports import Imports
from kat_monitor.record.lock import FolderLock
from kat_monitor.record.own_notes import OwnNotes
from kat_monitor.record.patients import Patients
from kat_monitor.record.people import People
from kat_monitor.record.reader import first_bytes, looks_encrypted
from kat_monitor.record.seal_keys import SealKeys
from kat_monitor.record.sessions import Entry, Sessions
from kat_monitor.record.shelf import LibraryRefused, Shelf, database
from kat_monitor.record.storage import StorageFault, storage_faults
from kat_monitor.record.verify import Keys
from kat_monitor.words import say

_MIGRATED, _MIGRATION_SET = "_sqlite_migrations", "kat-library"
EVERY_PIN = "every-pin"
"""The setting that holds everybody's PIN, in the library of a demo alone: nobody was told one."""
KNOWN_MIGRATIONS = {"m001_first_tables", "m002_seal_keys", "m003_people_at_work", "m004_agreements", "m005_reviews"}
"""What `library_schema` holds, known without loading it: a library that is up to date opens without sqlite-utils."""


class Clinic(msgspec.Struct, frozen=True):
    """The clinic's name and this room's. `training`: simulated sessions are welcome and patients are not real."""

    name: str = ""
    room: str = ""
    training: bool = False


class Library:
    """An open library, for one thread at a time. Made by `open`, ended by `close`."""

    def __init__(
        self,
        folder: Path,
        conn: sqlite3.Connection,
        lock: FolderLock | None,
        hasher: PasswordHasher | None,
        key: bytes | None,
    ) -> None:
        """For `open`, which sees to schema and lock."""
        self.folder = folder
        self._conn = conn
        self._lock = lock
        self._shelf = Shelf(conn, read_only=lock is None)
        self._key = key
        pseudonyms = bytes.fromhex(self._clinic_row()["pseudonym_key"])
        self.own_notes = OwnNotes(self._shelf, hasher)
        self.drafts = Drafts(self._shelf, self.own_notes)
        self.people = People(self._shelf, hasher, self.own_notes)
        self.patients = Patients(self._shelf, pseudonyms)
        self.seal_keys = SealKeys(self._shelf)
        self.sessions = Sessions(
            self._shelf,
            folder / "sessions",
            self.seal_keys,
            training=self.clinic.training,
            key=key,
            encrypts=self.encrypts,
        )
        self.approvals = Approvals(self._shelf, self.people)
        self.digests = Digests(self._shelf)
        self.imports = Imports(self._shelf, folder / "imported", self.sessions, training=self.clinic.training)
        self.audit = Audit(folder, key, owner=not self.read_only)
        self.people.noticed = self._note_pin
        if not self.read_only:
            self.sessions.sweep()

    @classmethod
    def open(
        cls, folder: Path, *, training: bool = False, hasher: PasswordHasher | None = None, key: bytes | None = None
    ) -> Library:
        """The library in `folder`, made if missing; `training` marks a new one and does not change an old one.

        With a `key` it is encrypted, and an older plain one becomes so. Read-only if another program has it open.
        Raises StorageFault, or LibraryRefused for a newer one and for one that this key does not open.
        """
        with storage_faults():
            (folder / "sessions").mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FolderLock.take(folder / "library.lock")
            try:
                key_of_file = _prepared(folder / "library.db", key, writable=lock is not None)
                conn = _connect(folder / "library.db", key_of_file, writable=lock is not None)
                try:
                    if lock is not None and not _is_up_to_date(conn):
                        _bring_up(conn, training)
                    return cls(folder, conn, lock, hasher, key)
                except BaseException:
                    conn.close()
                    raise
            except BaseException:
                if lock is not None:
                    lock.release()
                raise

    def __enter__(self) -> Library:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def read_only(self) -> bool:
        """Whether another program has this data open, so that this one only shows it."""
        return self._shelf.read_only

    @property
    def clinic(self) -> Clinic:
        """The clinic's facts."""
        row = self._clinic_row()
        return Clinic(row["name"], row["room"], bool(row["training"]))

    def is_empty(self) -> bool:
        """Whether nobody works here yet: the first run makes the first person."""
        return self._shelf.row("SELECT 1 FROM person LIMIT 1") is None

    def name_clinic(self, name: str, room: str) -> None:
        """Set the names of clinic and room. Raises StorageFault."""
        with self._shelf.writing() as db:
            db.execute("UPDATE clinic SET name = ?, room = ?", [name.strip(), room.strip()])

    def unfinished(self) -> tuple[Entry, ...]:
        """Sessions that a restart offers to continue, newest first."""
        return self.sessions.unfinished()

    def keys(self) -> Keys:
        """What this room holds against a file that is to be verified."""
        return Keys(self.seal_keys.trusted(), self._key)

    def encrypts(self) -> bool:
        """Whether a session that begins now is encrypted."""
        return self._key is not None and settings.value("encryption", self.setting) == "on"

    def setting(self, name: str) -> str | None:
        """A setting's stored text, or None where it has its default."""
        row = self._shelf.row("SELECT value FROM setting WHERE name = ?", [name])
        return None if row is None else str(row["value"])

    def set_setting(self, name: str, value: str | None) -> None:
        """Store a setting's text; None gives it back its default. Raises StorageFault."""
        with self._shelf.writing() as db:
            if value is None:
                db.execute("DELETE FROM setting WHERE name = ?", [name])
            else:
                db.table("setting").upsert({"name": name, "value": value}, pk="name")

    def close(self) -> None:
        """Let go of the folder."""
        self.audit.close()
        self._conn.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _note_pin(self, person: str, fits: bool) -> None:
        self.audit.note("PinAccepted" if fits else "PinFailed", who=self.who(person))

    def who(self, person: str) -> Who:
        """A person as the audit names them."""
        known = self.people.get(person)
        return Who(person, known.role if known is not None else "nobody known")

    def _clinic_row(self) -> dict[str, Any]:
        row = self._shelf.row("SELECT * FROM clinic") if _has_table(self._conn, "clinic") else None
        if row is None:
            raise StorageFault(
                say("another window of KAT Monitor is just making this library"), say("try again in a moment")
            )
        return row


def _prepared(path: Path, key: bytes | None, *, writable: bool) -> bytes | None:
    """The key that the file is opened with. A plain library becomes encrypted as soon as there is a key for it."""
    start = first_bytes(path) if path.exists() else b""
    if key is None and looks_encrypted(start, len(start)):
        raise LibraryRefused(say("this data is encrypted and its key is not at hand"))
    if key is not None and writable:
        for left in path.parent.glob(f".{path.name}.*"):  # of an encryption that was cut short
            left.unlink(missing_ok=True)
    if key is not None and start.startswith(MAGIC):
        if not writable:
            return None
        encrypt_file(path, key)
    return key


def _connect(path: Path, key: bytes | None, *, writable: bool) -> sqlite3.Connection:
    if writable:
        path.touch(mode=0o600, exist_ok=True)
    conn = open_db(path, key, mode="rw" if writable else "ro", timeout=2, autocommit=False)
    try:
        if key is not None:
            _refuse_wrong_key(conn)
        if writable:
            conn.execute("PRAGMA journal_mode = WAL")
        for setting in ("synchronous = FULL", "fullfsync = ON", "trusted_schema = OFF", "recursive_triggers = ON"):
            conn.execute(f"PRAGMA {setting}")
        return conn
    except BaseException:
        conn.close()
        raise


def _refuse_wrong_key(conn: sqlite3.Connection) -> None:
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except database_errors() as error:
        if code_of(error) == sqlite3.SQLITE_NOTADB:
            raise LibraryRefused(say("this data is encrypted with another key, or damaged")) from None
        raise


def _has_table(conn: sqlite3.Connection, name: str) -> bool:
    return conn.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [name]).fetchone() is not None


def _is_up_to_date(conn: sqlite3.Connection) -> bool:
    """Whether exactly the migrations that this program knows have run, and the clinic has its row."""
    if not (_has_table(conn, _MIGRATED) and _has_table(conn, "clinic")):
        return False
    ran = conn.execute(f"SELECT name FROM {_MIGRATED} WHERE migration_set = ?", [_MIGRATION_SET])
    return {row[0] for row in ran} == KNOWN_MIGRATIONS and conn.execute("SELECT 1 FROM clinic").fetchone() is not None


def _bring_up(conn: sqlite3.Connection, training: bool) -> None:
    """Give the database its newest schema, and a new one its clinic with the key of its pseudonyms."""
    from kat_monitor.record.library_schema import MIGRATIONS, is_newer

    db = database(conn)
    if is_newer(db):
        raise LibraryRefused(say("a newer version of KAT Monitor has changed this library: use that one"))
    MIGRATIONS.apply(db)
    if db.table("clinic").count == 0:
        key = secrets.token_hex(32)
        db.table("clinic").insert({"id": 1, "name": "", "room": "", "training": training, "pseudonym_key": key})
