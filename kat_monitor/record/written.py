"""A database written in one go: a log from the rows of another, or the tables of what is no log.

Owns the writing of such a file in a folder of its own, so that it appears whole: plain to hand out, under a key to be
kept. The log has the schema and the rows of the one that it was made from, and `verify` judges it as that log. Refuses
rows that are no whole chain.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from kat_monitor.record import schema
from kat_monitor.record.chain import Row, check_rows
from kat_monitor.record.database import open_db
from kat_monitor.record.seal import Seal
from kat_monitor.record.shelf import database
from kat_monitor.record.storage import storage_faults

Cells = Iterable[Sequence[object]]


def written_log(rows: Sequence[Row], seals: Sequence[Seal] = (), key: bytes | None = None) -> bytes:
    """The bytes of a log with these rows and seals, encrypted with `key` if there is one.

    Raises StorageFault, or ValueError for rows that are not an intact chain.
    """
    finding = check_rows(rows)
    if finding.problem:
        raise ValueError(f"not exported, for the record is not intact: {finding.problem}")

    def fill(conn: sqlite3.Connection) -> None:
        schema.build(database(conn))
        done = 0
        for seal in seals:  # a seal stands on the last event that there is when it is made
            conn.executemany(schema.INSERT, rows[done : seal.seq])
            conn.execute(schema.INSERT_SEAL, seal)
            done = seal.seq
        conn.executemany(schema.INSERT, rows[done:])

    return _made(fill, key)


def plain_tables(tables: Mapping[str, tuple[Sequence[str], Cells]]) -> bytes:
    """The bytes of a database with these tables: by name, columns and rows."""

    def fill(conn: sqlite3.Connection) -> None:
        for name, (columns, rows) in tables.items():
            conn.execute(f'CREATE TABLE "{name}" ({", ".join(columns)})')
            conn.executemany(f'INSERT INTO "{name}" VALUES ({_marks(columns)})', rows)

    return _made(fill)


def _marks(columns: Iterable[object]) -> str:
    return ", ".join("?" for _ in columns)


def _made(fill: Callable[[sqlite3.Connection], None], key: bytes | None = None) -> bytes:
    with storage_faults(), tempfile.TemporaryDirectory(prefix="kat-") as folder:
        path = Path(folder) / "made.db"
        path.touch(mode=0o600)
        with closing(open_db(path, key)) as conn:
            conn.execute("BEGIN")
            fill(conn)
            conn.execute("COMMIT")
        return path.read_bytes()
