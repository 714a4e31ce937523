"""The seal keys of this room: its own, with which it seals, and those of other rooms that it trusts.

Owns where they are kept: in the library, so that they are encrypted with it and stand in its backups. Refuses to hand
out the private half as anything but a key that signs.
"""

from __future__ import annotations

from typing import Any

from kat_monitor.clock import Moment
from kat_monitor.record.seal import SealKey, SigningKey
from kat_monitor.record.shelf import LibraryRefused, Shelf
from kat_monitor.words import say


class SealKeys:
    """Keys by their public half, as hex."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def own(self) -> SigningKey | None:
        """This room's key, made when first asked for; None in a window that only reads. Raises StorageFault."""
        row = self._row()
        if row["seal_key"] is None:
            if self._shelf.read_only:
                return None
            private = SigningKey.new_private()
            row["seal_key"] = private.hex()
            public = SigningKey("", private).public().key
            with self._shelf.writing() as db:
                db.execute("UPDATE clinic SET seal_key = ?, seal_public = ?", [private.hex(), public])
        return SigningKey(_name(row), bytes.fromhex(row["seal_key"]))

    def public(self) -> SealKey | None:
        """The public half of this room's own key; None while it has none."""
        row = self._row()
        return None if row["seal_public"] is None else SealKey(_name(row), row["seal_public"])

    def trusted(self) -> tuple[SealKey, ...]:
        """Every key whose seals hold here, this room's own first."""
        own = self.public()
        rows = self._shelf.rows("SELECT name, key FROM trusted_key ORDER BY name, key")
        others = tuple(SealKey(row["name"], row["key"]) for row in rows)
        return others if own is None else (own, *others)

    def trust(self, key: SealKey, moment: Moment) -> None:
        """Let another room's seals hold here, under that name. Raises LibraryRefused, StorageFault."""
        if any(known.key == key.key for known in self.trusted()):
            raise LibraryRefused(say("the key {fingerprint} is trusted already", fingerprint=key.fingerprint))
        with self._shelf.writing() as db:
            db.table("trusted_key").insert({"key": key.key, "name": key.name, "added_at": moment.at})

    def distrust(self, key: str) -> None:
        """Another room's seals no longer hold here. Raises StorageFault."""
        with self._shelf.writing() as db:
            db.execute("DELETE FROM trusted_key WHERE key = ?", [key])

    def _row(self) -> dict[str, Any]:
        row = self._shelf.row("SELECT name, room, seal_key, seal_public FROM clinic")
        assert row is not None
        return row


def _name(row: dict[str, Any]) -> str:
    """The name under which this room seals."""
    return ", ".join(part for part in (row["name"], row["room"]) if part) or say("this clinic")
