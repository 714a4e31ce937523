"""The shape of a session log: the table of events, that of seals, their guards, and the views that people read.

Owns the exact text of every object of each schema version, because `verify` compares a log against it to the letter.
Refuses to migrate: a log keeps the shape it was born with, and a new shape is a new version beside the old one.

`INSERT OR REPLACE` deletes without firing a delete trigger unless the connection says `PRAGMA recursive_triggers`, and
a stranger's connection need not say so; the in-order trigger stops it before that, for a row that is there is not next.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kat_monitor.record.chain import Row
from kat_monitor.record.seal import Seal
from kat_monitor.words import say

if TYPE_CHECKING:
    from sqlite_utils import Database

VERSION = 2
"""The version that this program writes, kept in SQLite's `user_version`."""

APPLICATION_ID = 0x4B415431
"""`KAT1`, kept in SQLite's `application_id`: what tells a log from any other database."""

COLUMNS = {"seq": int, "t": int, "at": str, "kind": str, "v": int, "body": str, "salt": str, "digest": str, "hash": str}
_NOT_NULL = ("t", "at", "kind", "v", "digest", "hash")

_TABLE = """CREATE TABLE "event" (
   "seq" INTEGER PRIMARY KEY,
   "t" INTEGER NOT NULL,
   "at" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "v" INTEGER NOT NULL,
   "body" TEXT,
   "salt" TEXT,
   "digest" TEXT NOT NULL,
   "hash" TEXT NOT NULL
) STRICT"""

TRIGGERS = {
    "event_no_update": """CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only: an event is never changed'); END""",
    "event_no_delete": """CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only: an event is never deleted'); END""",
    "event_in_order": """CREATE TRIGGER event_in_order BEFORE INSERT ON event
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'the log is append-only: an event follows the last one'); END""",
}

VIEWS = {
    "session": """SELECT seq, at AS opened_at,
  body ->> '$.session' AS session, body ->> '$.pseudonym' AS pseudonym, body ->> '$.clinic' AS clinic,
  body ->> '$.room' AS room, body ->> '$.zone_minutes' AS zone_minutes, body ->> '$.synthetic' AS synthetic,
  body ->> '$.app' AS app
FROM event WHERE kind = 'SessionOpened'""",
    "vitals": """SELECT event.seq, event.t, event.at, body ->> '$.observed_t' AS observed_t,
  reading.value ->> '$.vital' AS vital, reading.value ->> '$.value' AS value, reading.value ->> '$.unit' AS unit,
  reading.value ->> '$.quality' AS quality, body ->> '$.source' AS source, body ->> '$.device' AS device,
  reading.value ->> '$.device_time' AS device_time, body ->> '$.by' AS "by", body ->> '$.role' AS role
FROM event, json_each(event.body, '$.readings') AS reading WHERE event.kind = 'VitalsObserved'""",
    "corrections": """SELECT seq, t, at, kind, coalesce(body ->> '$.target', body ->> '$.dose') AS target,
  body -> '$.readings' AS readings, body -> '$.vitals' AS vitals, body ->> '$.given_t' AS given_t,
  body ->> '$.reason' AS reason, body ->> '$.by' AS "by", body ->> '$.role' AS role
FROM event WHERE kind IN ('ReadingCorrected', 'ReadingStruck', 'EntryStruck', 'DoseTimeCorrected')""",
    "notes": """SELECT seq, t, at, kind, body ->> '$.observed_t' AS observed_t, body ->> '$.code' AS code,
  body ->> '$.text' AS text, body -> '$.fields' AS fields, body ->> '$.by' AS "by", body ->> '$.role' AS role
FROM event WHERE kind IN ('NoteWritten', 'EventNoted', 'AddendumWritten')""",
    "doses": """SELECT seq, t, at, body ->> '$.given_t' AS given_t, body ->> '$.route' AS route,
  body ->> '$.drug' AS drug, body ->> '$.mg' AS mg, body ->> '$.weight_kg' AS weight_kg,
  body ->> '$.duration_min' AS duration_min, body ->> '$.device' AS device, body ->> '$.lot' AS lot,
  body ->> '$.drawn_mg' AS drawn_mg, body ->> '$.wasted_mg' AS wasted_mg, body ->> '$.witness' AS witness,
  body ->> '$.ordered_by' AS ordered_by, body ->> '$.by' AS "by", body ->> '$.role' AS role
FROM event WHERE kind = 'DoseGiven'""",
    "alerts": """SELECT raised.seq, raised.t, raised.at, raised.body ->> '$.since' AS since,
  raised.body ->> '$.rule' AS rule, raised.body ->> '$.kind' AS kind, raised.body ->> '$.priority' AS priority,
  raised.body ->> '$.vital' AS vital, raised.body ->> '$.value' AS value, raised.body ->> '$.limit' AS "limit",
  raised.body ->> '$.text' AS text, answered.t AS acknowledged_t, answered.body ->> '$.by' AS acknowledged_by,
  answered.body ->> '$.action' AS action, ended.t AS ended_t, ended.body ->> '$.reason' AS end_reason
FROM event AS raised
LEFT JOIN (SELECT body ->> '$.alert' AS alert, min(seq) AS seq FROM event WHERE kind = 'AlertAcknowledged' GROUP BY 1)
  AS first_answer ON first_answer.alert = raised.seq
LEFT JOIN event AS answered ON answered.seq = first_answer.seq
LEFT JOIN (SELECT body ->> '$.alert' AS alert, max(seq) AS seq FROM event
    WHERE kind IN ('AlertEnded', 'AlertReopened') GROUP BY 1)
  AS last_turn ON last_turn.alert = raised.seq
LEFT JOIN event AS ended ON ended.seq = last_turn.seq AND ended.kind = 'AlertEnded'
WHERE raised.kind = 'AlertRaised'""",
    "people": """SELECT seq, t, at, body ->> '$.person' AS person, body ->> '$.name' AS name,
  body ->> '$.initials' AS initials, body ->> '$.person_role' AS role
FROM event WHERE kind = 'PersonPresent'""",
    "signatures": """SELECT seq, t, at, kind, body ->> '$.name' AS name,
  coalesce(body ->> '$.person_role', body ->> '$.role') AS role,
  coalesce(body ->> '$.meaning', body ->> '$.text', body ->> '$.comment') AS meaning, body ->> '$.by' AS "by"
FROM event WHERE kind IN ('SessionSigned', 'AddendumWritten', 'Countersigned', 'LeadSignedOff')""",
}

SEAL_COLUMNS = {"seq": int, "at": str, "name": str, "key": str, "signature": str}

_SEAL_TABLE = """CREATE TABLE "seal" (
   "seq" INTEGER PRIMARY KEY,
   "at" TEXT NOT NULL,
   "name" TEXT NOT NULL,
   "key" TEXT NOT NULL,
   "signature" TEXT NOT NULL
) STRICT"""

SEAL_TRIGGERS = {
    "seal_no_update": """CREATE TRIGGER seal_no_update BEFORE UPDATE ON seal
BEGIN SELECT RAISE(ABORT, 'a seal is never changed'); END""",
    "seal_no_delete": """CREATE TRIGGER seal_no_delete BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'a seal is never deleted'); END""",
    "seal_on_head": """CREATE TRIGGER seal_on_head BEFORE INSERT ON seal
WHEN new.seq IS NOT (SELECT max(seq) FROM event) OR new.seq IN (SELECT seq FROM seal)
BEGIN SELECT RAISE(ABORT, 'a seal stands on the last event, once'); END""",
}

INSERT = f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
INSERT_SEAL = f"INSERT INTO seal ({', '.join(SEAL_COLUMNS)}) VALUES ({', '.join('?' * len(SEAL_COLUMNS))})"

_VERSION_1 = {
    ("table", "event"): _TABLE,
    **{("trigger", name): sql for name, sql in TRIGGERS.items()},
    **{("view", name): f'CREATE VIEW "{name}" AS {sql}' for name, sql in VIEWS.items()},
}

EXPECTED: dict[int, dict[tuple[str, str], str]] = {
    1: _VERSION_1,
    2: {
        **_VERSION_1,
        ("table", "seal"): _SEAL_TABLE,
        **{("trigger", name): sql for name, sql in SEAL_TRIGGERS.items()},
    },
}
"""Version -> (type, name) -> text of every object that a log has; it has no other."""


def build(db: Database) -> None:
    """Give an empty database the newest schema, inside the caller's transaction.

    Raises RuntimeError if what came out is not the text of EXPECTED: another way of writing the same table would make
    every log of it look altered.
    """
    db.table("event").create(COLUMNS, pk="seq", not_null=_NOT_NULL, strict=True)
    db.table("seal").create(SEAL_COLUMNS, pk="seq", not_null=tuple(SEAL_COLUMNS)[1:], strict=True)
    for sql in (*TRIGGERS.values(), *SEAL_TRIGGERS.values()):
        db.execute(sql)
    for name, sql in VIEWS.items():
        db.create_view(name, sql)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {VERSION}")
    wrong = differences(db.conn, VERSION)
    if wrong:
        raise RuntimeError(f"the log's schema came out otherwise than written down: {'; '.join(wrong)}")


def differences(conn: sqlite3.Connection, version: int) -> list[str]:
    """Each object that is missing, strange or otherwise than in that version, in words; empty where none is."""
    expected = EXPECTED[version]
    found = conn.execute("SELECT type, name, tbl_name, sql, rootpage FROM sqlite_master").fetchall()
    names = [(kind, name) for kind, name, *_ in found]
    wrong = [
        say("{kind} {name} is missing", kind=kind, name=name) for kind, name in expected if (kind, name) not in names
    ]
    for kind, name, of, sql, page in found:
        if (kind, name) not in expected or names.count((kind, name)) > 1:
            wrong.append(say("{kind} {name} does not belong here", kind=printable(kind), name=printable(name)))
        elif (sql, of) != (expected[kind, name], _table_of(kind, name)) or not (page if kind == "table" else page == 0):
            wrong.append(say("{kind} {name} was changed", kind=kind, name=name))
    return wrong


def _table_of(kind: str, name: str) -> str:
    """To what SQLite says that an object belongs; a trigger's name begins with its table's."""
    return name.partition("_")[0] if kind == "trigger" else name


def printable(text: object) -> str:
    """A damaged or wilful name, so that any terminal shows it and none obeys it."""
    return str(text).encode("unicode_escape").decode("ascii")


def lenient_text(raw: bytes) -> str:
    """A `text_factory` that reads damaged text too, so that the chain check and not a decoder meets it."""
    return raw.decode("utf-8", "surrogateescape")


def pragma(conn: sqlite3.Connection, name: str) -> int:
    """A number from the database's header."""
    return int(conn.execute(f"PRAGMA {name}").fetchone()[0])


def read_rows(conn: sqlite3.Connection, after: int | None = None) -> Iterator[Row]:
    """The stored events in order, as they are: those after seq `after`, else all, a number below 1 too."""
    where, bound = ("", ()) if after is None else ("WHERE seq > ?", (after,))
    for values in conn.execute(f"SELECT {', '.join(COLUMNS)} FROM event {where} ORDER BY seq", bound):
        yield Row(*values)


def read_seals(conn: sqlite3.Connection, version: int) -> tuple[Seal, ...]:
    """The seals in order; a log of version 1 has none."""
    if version < 2:
        return ()
    columns = ", ".join(SEAL_COLUMNS)
    return tuple(Seal(*values) for values in conn.execute(f"SELECT {columns} FROM seal ORDER BY seq"))
