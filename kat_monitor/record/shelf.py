"""What every part of the library shares: its database, and the one way to write to it.

Owns the transaction around a write, its faults in words, and the refusal of a second copy's writes. Refuses to know
tables.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlite_utils import Database

from kat_monitor.record.storage import StorageFault, storage_faults


class LibraryRefused(ValueError):
    """What the library does not take, in words for the person who tried."""


class Shelf:
    """The library's database, for one thread at a time."""

    def __init__(self, db: Database, *, read_only: bool) -> None:
        self._db = db
        self.read_only = read_only

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[dict[str, Any]]:
        """All rows of a SELECT, as dicts."""
        with storage_faults():
            return list(self._db.query(sql, list(parameters)))

    def row(self, sql: str, parameters: Sequence[object] = ()) -> dict[str, Any] | None:
        """The first row of a SELECT, or None."""
        return next(iter(self.rows(sql, parameters)), None)

    def require_writer(self) -> None:
        """Raise StorageFault in a second copy of the program, which only shows the data."""
        if self.read_only:
            raise StorageFault(
                "this data is open in another window of KAT Monitor", "work there; this window only shows it"
            )

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One transaction: durable after the block, undone if the block fails. Raises StorageFault."""
        self.require_writer()
        with storage_faults(), self._db.atomic():
            yield self._db
