"""The one way to open a database file of the record: plain, or encrypted with a raw key.

Owns `open_db`, what either library calls an error, and a file's rewriting with or without a key. An encrypted file is
SQLCipher's: every page is encrypted with AES-256 and carries its own HMAC-SHA512, and its first bytes are random.
Refuses to know where a key comes from and what stands in a file. SQLCipher is fetched with the first key.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

MAGIC = b"SQLite format 3\0"
"""The first bytes of any SQLite file that is not encrypted."""

KEY_BYTES = 32


def open_db(
    path: Path, key: bytes | None = None, *, mode: str = "rw", timeout: float = 0.5, autocommit: bool = True
) -> sqlite3.Connection:
    """A connection for any thread, one at a time; the file must be there. `autocommit`: transactions are begun by hand.

    A wrong key shows at the first statement that reads, as SQLITE_NOTADB. Raises one of `database_errors()`.
    """
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect if key is None else _sqlcipher()
    conn = connect(
        f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=timeout, check_same_thread=False,
        isolation_level=None if autocommit else "DEFERRED",
    )  # fmt: skip
    try:
        if key is not None:
            # what is wrong is said by the verdict, not by the library on stderr
            conn.execute("PRAGMA cipher_log_level = NONE")
            conn.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            conn.execute("PRAGMA temp_store = MEMORY")
        return conn
    except BaseException:
        conn.close()
        raise


def database_errors() -> tuple[type[Exception], ...]:
    """The base errors of every database library that is loaded; they share no parent, and carry the same codes."""
    loaded = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if loaded is None else (sqlite3.Error, loaded.Error)


def disk_errors() -> tuple[type[Exception], ...]:
    """`database_errors()` and OSError: all that a file can do to us."""
    return (OSError, *database_errors())


def code_of(error: BaseException) -> int:
    """SQLite's primary result code of an error, -1 where it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF


def is_plain(path: Path) -> bool:
    """Whether a database file is not encrypted; an empty one is not yet either. Raises OSError."""
    with path.open("rb") as file:
        start = file.read(len(MAGIC))
    return start == MAGIC


def damaged_pages(conn: sqlite3.Connection) -> list[str]:
    """Each page of an encrypted file whose HMAC does not hold, in SQLCipher's words; also pages that no query reads."""
    return [str(row[0]) for row in conn.execute("PRAGMA cipher_integrity_check")]


def encrypt_file(path: Path, key: bytes) -> None:
    """Replace a plain database that nobody has open by the same one under a key. Raises OSError, `database_errors()`.

    The old file stays until the new one is whole and on disk; its space on the disk is given back, not overwritten.
    """
    target = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        target.touch(mode=0o600, exist_ok=False)
        plain = _sqlcipher()(str(path), isolation_level=None)
        try:
            plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            plain.execute("PRAGMA journal_mode = DELETE")
            plain.execute(f"ATTACH DATABASE ? AS target KEY \"x'{key.hex()}'\"", (str(target),))
            plain.execute("SELECT sqlcipher_export('target')")
            for name in ("user_version", "application_id"):
                value = int(plain.execute(f"PRAGMA main.{name}").fetchone()[0])
                plain.execute(f"PRAGMA target.{name} = {value}")
            plain.execute("DETACH DATABASE target")
        finally:
            plain.close()
        with target.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(target, path)
    finally:
        target.unlink(missing_ok=True)


def _sqlcipher() -> Callable[..., sqlite3.Connection]:
    import sqlcipher3.dbapi2  # type: ignore[import-untyped]  # it has no types; its connections are those of sqlite3

    return cast("Callable[..., sqlite3.Connection]", sqlcipher3.dbapi2.connect)
