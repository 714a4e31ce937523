"""Looking into a session file without touching it: for verify, import and export.

Owns the private copy. A log is copied with its `-wal` (and a `-journal`, if a finish was cut short), never with the
`-shm`, and the copy is opened: a main file alone lacks what is still in the write-ahead file, `immutable` ignores it,
and opening the original would write beside it. A log that is being written is copied until the copy is of one state.
Refuses to open the original, with one exception: a log that this very process is writing is copied by SQLite itself,
because closing another descriptor of it would drop the writer's locks.
"""

from __future__ import annotations

import math
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kat_monitor.record import schema
from kat_monitor.record.chain import EMPTY
from kat_monitor.record.database import MAGIC, code_of, damaged_pages, database_errors, open_db
from kat_monitor.record.examine import Examined, examine
from kat_monitor.record.storage import OPEN_HERE, StorageFault
from kat_monitor.words import joined, say

_WAL_HEADER = 32
_PAGE = 4096
_TRIES = 20


def first_bytes(path: Path) -> bytes:
    """The first page of a file, enough to tell what it is; of a log that is open here, what says so. Raises OSError."""
    if path.resolve() in OPEN_HERE:
        return MAGIC
    with path.open("rb") as file:
        return file.read(_PAGE)


def examine_file(path: Path, key: bytes | None = None) -> Examined:
    """All there is to say of a file that should be a log; `key` opens an encrypted one.

    Raises OSError, StorageFault or one of `database_errors()` of the disk.
    """
    start = first_bytes(path)
    if start[: len(MAGIC)] == MAGIC:
        with private_copy(path, OPEN_HERE.get(path.resolve())) as conn:
            return examine(conn)
    if not start:
        return _foreign(say("not a log: the file is empty"))
    if not looks_encrypted(start, path.stat().st_size):
        return _foreign(say("not a log"))
    if key is None:
        return _foreign(say("encrypted, and no key is at hand (or not a log)"))
    with private_copy(path, key) as conn:
        return _examine_encrypted(conn)


def _foreign(words: str) -> Examined:
    return Examined((), EMPTY, words, foreign=True)


def _examine_encrypted(conn: sqlite3.Connection) -> Examined:
    try:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except database_errors() as error:
        if code_of(error) not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
        return _foreign(say("encrypted by another key than this data folder's, or its first page is damaged"))
    pages = damaged_pages(conn)
    examined = examine(conn)
    if not pages:
        return examined
    return examined._replace(
        problem=joined("; ", filter(None, (examined.problem, say("the file is damaged: {damage}", damage=pages[0]))))
    )


def looks_encrypted(start: bytes, size: int) -> bool:
    """Whether a file could be an encrypted database: whole pages, and a first page without any order in it.

    4,096 random bytes have 7.95 bits of entropy a byte, give or take 0.01.
    """
    if size % _PAGE or len(start) < _PAGE:
        return False
    counts = Counter(start).values()
    return -sum(count / len(start) * math.log2(count / len(start)) for count in counts) > 7.9


@contextmanager
def private_copy(path: Path, key: bytes | None = None) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of the log in a private folder, gone with the block; its text is read leniently.

    The copy of an encrypted log is encrypted too.
    """
    path = path.resolve()
    with tempfile.TemporaryDirectory(prefix="kat-") as folder:
        copy = Path(folder) / "log"
        if path in OPEN_HERE:
            copy_by_sqlite(path, copy, key)
        else:
            copy_files(path, copy)
        with closing(open_db(copy, key)) as conn:
            conn.text_factory = schema.lenient_text
            conn.execute("PRAGMA trusted_schema = OFF")
            # lets a file that was cut off be read up to the cut; the copy is ours to open so
            conn.execute("PRAGMA writable_schema = ON")
            yield conn


def copy_by_sqlite(path: Path, copy: Path, key: bytes | None) -> None:
    """Copy a database that this process has open, as of one instant; its writer goes on meanwhile."""
    copy.touch(mode=0o600)
    with closing(open_db(path, key)) as source, closing(open_db(copy, key)) as target:
        source.backup(target)


def copy_files(path: Path, copy: Path) -> None:
    """Copy main file and write-ahead file of one state.

    A writer only appends to the write-ahead file until it starts it anew, with another header. What a checkpoint
    writes into the main file meanwhile stands in the write-ahead file too, so that main file first, write-ahead file
    second, with the same header before and after, is one state, whatever else happened in between. Without a header to
    go by, the main file must not have changed.
    """
    for _ in range(_TRIES):
        before = _state(path)
        shutil.copyfile(path, copy)
        for suffix in ("-wal", "-journal"):
            Path(f"{copy}{suffix}").unlink(missing_ok=True)
            _copy_if_there(Path(f"{path}{suffix}"), Path(f"{copy}{suffix}"))
        if _state(path) == before:
            return
    raise StorageFault(
        say("{name} is being written too fast to be copied", name=path.name), say("try again in a moment")
    )


def _copy_if_there(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except FileNotFoundError:
        target.unlink(missing_ok=True)


def _state(path: Path) -> tuple[bytes, int, int]:
    try:
        with Path(f"{path}-wal").open("rb") as file:
            header = file.read(_WAL_HEADER)
    except FileNotFoundError:
        header = b""
    if header:
        return header, 0, 0
    main = path.stat()
    return header, main.st_mtime_ns, main.st_size
