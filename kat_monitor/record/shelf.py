"""What every part of the library shares: its database, and the one way to write to it.

Owns the transaction around a write, its faults in words, and the refusal of a second copy's writes. Refuses to know
tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from kat_monitor.record.storage import StorageFault, storage_faults
from kat_monitor.words import say

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import Table


class LibraryRefused(ValueError):
    """What the library does not take, in words for the person who tried."""


class Shelf:
    """The library's database, for one thread at a time. sqlite-utils is fetched by the first write, not by a start."""

    def __init__(self, conn: sqlite3.Connection, *, read_only: bool) -> None:
        self._conn = conn
        self.read_only = read_only

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[dict[str, Any]]:
        """All rows of a SELECT, as dicts."""
        with storage_faults():
            found = self._conn.execute(sql, list(parameters))
            names = [column[0] for column in found.description]
            return [dict(zip(names, row, strict=True)) for row in found]

    def tuples(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """All rows of a SELECT as they come: for thousands of them."""
        with storage_faults():
            return self._conn.execute(sql, list(parameters)).fetchall()

    def row(self, sql: str, parameters: Sequence[object] = ()) -> dict[str, Any] | None:
        """The first row of a SELECT, or None."""
        return next(iter(self.rows(sql, parameters)), None)

    def require_writer(self) -> None:
        """Raise StorageFault in a second copy of the program, which only shows the data."""
        if self.read_only:
            raise StorageFault(
                say("this data is open in another window of KAT Monitor"), say("work there; this window only shows it")
            )

    @contextmanager
    def writing(self) -> Iterator[Writer]:
        """One transaction: durable after the block, undone if the block fails. Raises StorageFault."""
        self.require_writer()
        with storage_faults():
            self._conn.execute("BEGIN IMMEDIATE")
            with self._conn:
                yield Writer(self._conn)


class Writer(NamedTuple):
    """What a block that writes is given."""

    conn: sqlite3.Connection

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> None:
        """Run one statement."""
        self.conn.execute(sql, list(parameters))

    def table(self, name: str) -> Table:
        """A table with the help of sqlite-utils."""
        return database(self.conn).table(name)


def database(conn: sqlite3.Connection) -> Database:
    """The same connection with the help of sqlite-utils, whose import takes as long as the rest of a start."""
    from sqlite_utils import Database

    return Database(conn, execute_plugins=False)
