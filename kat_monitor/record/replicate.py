"""A second copy of a running session on another path, at most a second behind.

Owns a connection of its own to the log, and the copy: a log like the first, under the same key, which `verify` reads.
Events after the copy's last one are written there in one transaction, seals with them. Refuses to hold up the session
for anything, to write behind events of another log, and to be silent: what keeps it from the copy is `problem()`.

The copy is not in write-ahead mode, which does not hold on a share: one program writes it, and nobody else.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from kat_monitor.clock import boot_ms
from kat_monitor.record import schema
from kat_monitor.record.chain import Row
from kat_monitor.record.database import open_db
from kat_monitor.record.log import connect_durably, insert, last_of
from kat_monitor.record.seal import Seal
from kat_monitor.record.storage import StorageFault, storage_faults, sync_folder
from kat_monitor.words import say

EVERY_S = 0.25
"""How often the log is asked for more."""
SILENT_MS = 5_000
"""A step that takes longer than this, on a share that does not answer, is a problem of its own."""


class Replica:
    """The copy of one log in a folder, for one thread. A step that failed may be repeated for as long as it takes."""

    def __init__(self, source: Path, key: bytes | None, folder: Path) -> None:
        """`source`: a log that is open in this program, under this key."""
        self._source, self._key = source, key
        self.path = folder / source.name
        self._reader: sqlite3.Connection | None = None
        self._copy: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None
        self._disk: int | None = None

    def step(self) -> int:
        """Bring the copy up to the log; gives the number of events written. Raises StorageFault."""
        try:
            with storage_faults():
                return self._step()
        except BaseException:
            self._let_go()  # a connection whose disk went away may never see it come back
            raise

    def close(self) -> None:
        """Let go of both."""
        self._let_go()
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def _step(self) -> int:
        if self._reader is None:
            self._reader = open_db(self._source, self._key, mode="ro")
            self._reader.text_factory = schema.lenient_text
        self._look_at_disk()
        if self._copy is None:
            begun = self._begin(self._reader)
            if begun:
                return begun
        assert self._copy is not None
        rows = tuple(schema.read_rows(self._reader, last_of(self._copy).seq))
        if rows:
            version = schema.pragma(self._reader, "user_version")
            _append(self._copy, rows, schema.read_seals(self._reader, version))
        return len(rows)

    def _look_at_disk(self) -> None:
        """The folder is on the disk that it was on, and the copy is still the file that is written to."""
        if not self.path.parent.is_dir():
            if not self.path.parent.parent.is_dir() or self._disk is not None:
                raise StorageFault(say("the folder of the second copy is gone"), say("connect its disk or share"))
            self.path.parent.mkdir(mode=0o700)
        disk = self.path.parent.stat().st_dev
        if self._disk is not None and disk != self._disk:
            raise StorageFault(say("the disk of the second copy is gone"), say("connect it again"))
        self._disk = disk
        if self._copy is not None and (not self.path.exists() or _identity(self.path) != self._file):
            self._let_go()

    def _begin(self, reader: sqlite3.Connection) -> int:
        """Make the copy, or go on with one that is there; gives the number of events that a new one begins with."""
        made = 0
        if not self.path.exists():
            made = self._make(reader)
        copy = connect_durably(self.path, self._key)
        try:
            end = last_of(copy)
            same = reader.execute("SELECT hash FROM event WHERE seq = ?", [end.seq]).fetchone()
            if same is None or same[0] != end.hash:
                raise StorageFault(
                    say("another record has the name of the second copy"), say("move {path} away", path=self.path)
                )
        except BaseException:
            copy.close()
            raise
        self._copy, self._file = copy, _identity(self.path)
        return made

    def _make(self, reader: sqlite3.Connection) -> int:
        unfinished = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}")
        try:
            unfinished.touch(mode=0o600)
            with closing(open_db(unfinished, self._key)) as copy:
                reader.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                made = last_of(copy).seq
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(unfinished, self.path)
            sync_folder(self.path.parent)
            return made
        finally:
            for suffix in ("", "-wal", "-shm", "-journal"):
                Path(f"{unfinished}{suffix}").unlink(missing_ok=True)

    def _let_go(self) -> None:
        copy, self._copy = self._copy, None
        if copy is not None:
            copy.close()


class ReplicaThread(threading.Thread):
    """Keeps one copy up to its log until it is stopped."""

    def __init__(self, replica: Replica, now: Callable[[], int] = boot_ms) -> None:
        super().__init__(name="replica", daemon=True)
        self._replica = replica
        self._now = now
        self._over = threading.Event()
        self._fault = ""
        self._began: int | None = None

    def problem(self) -> str:
        """Why the copy is behind, in words; empty while it is not."""
        began = self._began
        if began is not None and self._now() - began > SILENT_MS:
            return say("the disk of the second copy does not answer")
        return self._fault

    def run(self) -> None:
        """Step after step; the last one after `stop`, so that the end is copied too."""
        is_last = False
        while not is_last:
            is_last = self._over.wait(EVERY_S)
            self._began = self._now()
            try:
                self._replica.step()
                self._fault = ""
            except StorageFault as fault:
                self._fault = str(fault)
            self._began = None
        self._replica.close()

    def stop(self, seconds: float = 5) -> None:
        """Copy what is left and end; a disk that does not answer is waited for no longer than this."""
        self._over.set()
        if self.is_alive():
            self.join(seconds)


def _append(copy: sqlite3.Connection, rows: Sequence[Row], seals: Sequence[Seal]) -> None:
    """One transaction; a seal goes in when its event is the last."""
    sealed = {seal.seq: seal for seal in seals}
    copy.execute("BEGIN IMMEDIATE")
    try:
        for row in rows:
            insert(copy, [row], sealed.get(row.seq))
        copy.execute("COMMIT")
    except BaseException:
        if copy.in_transaction:
            copy.execute("ROLLBACK")
        raise


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
