"""The library's tables, as migrations: each runs once, in one transaction with the row that says it ran.

Owns the shape of `library.db`, which, unlike a log, is changed in place. Refuses to drop what an older version kept.
"""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("kat-library")


@MIGRATIONS()
def m001_first_tables(db: Database) -> None:
    """Clinic, people, patients and escorts, sessions, approvals, settings."""
    tables: dict[str, tuple[dict[str, type], str | tuple[str, ...]]] = {
        "clinic": ({"id": int, "name": str, "room": str, "training": int, "pseudonym_key": str}, "id"),
        "person": ({"id": str, "name": str, "initials": str, "role": str, "active": int, "pin_hash": str}, "id"),
        "patient": ({"pseudonym": str, "number": str, "name": str, "date_of_birth": str, "phone": str}, "pseudonym"),
        "escort": (
            {"session": str, "occasion": str, "name": str, "relation": str, "phone": str},
            ("session", "occasion"),
        ),
        "session": (
            {
                "id": str, "pseudonym": str, "protocol": str, "opened_at": str, "state": str, "synthetic": str,
                "head_seq": int, "head_hash": str,
            },
            "id",
        ),
        "approval": ({"sha256": str, "protocol": str, "version": str, "approver": str, "at": str}, "sha256"),
        "setting": ({"name": str, "value": str}, "name"),
    }  # fmt: skip
    for name, (columns, key) in tables.items():
        optional = {"synthetic"}
        db.table(name).create(columns, pk=key, not_null=set(columns) - optional, strict=True)
    db.table("session").create_index(["pseudonym"])


@MIGRATIONS()
def m002_seal_keys(db: Database) -> None:
    """This room's own seal key, and the public keys of others that are trusted."""
    for column in ("seal_key", "seal_public"):
        db.execute(f"ALTER TABLE clinic ADD COLUMN {column} TEXT")
    columns = {"key": str, "name": str, "added_at": str}
    db.table("trusted_key").create(columns, pk="key", not_null=set(columns), strict=True)


@MIGRATIONS()
def m003_people_at_work(db: Database) -> None:
    """Wrong PINs, the keys and texts of own notes, and what was typed and not stored yet."""
    tables: dict[str, tuple[dict[str, type], str]] = {
        "pin_failure": ({"id": int, "at": str, "person": str}, "id"),
        "own_key": (
            {
                "id": str, "author": str, "public": str, "wrapped": str, "salt": str, "time_cost": int,
                "memory_cost": int, "lanes": int, "until": str,
            },
            "id",
        ),
        "own_note": ({"id": str, "session": str, "author": str, "key": str, "box": str}, "id"),
        "draft": (
            {"id": str, "session": str, "person": str, "kind": str, "begun": int, "text": str, "key": str}, "id",
        ),
    }  # fmt: skip
    for name, (columns, key) in tables.items():
        db.table(name).create(columns, pk=key, not_null=set(columns), strict=True)
    db.table("own_key").create_index(["author"])
    db.table("draft").create_index(["session"])


@MIGRATIONS()
def m004_agreements(db: Database) -> None:
    """Protocol texts that leave a vital sign without a high-priority alert, and the lead who agreed to that."""
    columns = {"sha256": str, "lead": str, "reason": str, "at": str}
    db.table("agreement").create(columns, pk="sha256", not_null=set(columns), strict=True)


@MIGRATIONS()
def m005_reviews(db: Database) -> None:
    """What reviews keep of each session, and the sessions that came from other rooms."""
    columns: dict[str, type] = {
        "session": str, "origin": str, "head_seq": int, "head_hash": str, "stamp": str, "version": int, "day": str,
        "line": str, "rest": str,
    }  # fmt: skip
    db.table("digest").create(columns, pk="session", not_null=set(columns), strict=True)
    db.table("digest").create_index(["day"])
    columns = {
        "session": str, "pseudonym": str, "clinic": str, "room": str, "file": str, "verdict": str, "head_seq": int,
        "head_hash": str, "at": str, "by": str,
    }  # fmt: skip
    db.table("imported").create(columns, pk="session", not_null=set(columns), strict=True)


def is_newer(db: Database) -> bool:
    """Whether a migration ran on this library that this program does not have."""
    ours = {migration.name for migration in MIGRATIONS.pending(Database(memory=True, execute_plugins=False))}
    return not ours.issuperset(migration.name for migration in MIGRATIONS.applied(db))
