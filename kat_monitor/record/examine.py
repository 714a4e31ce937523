"""What an open database holds, looked at as a session log: whose it is, its version, its shape, its chain, its seals.

Owns the order of questions: a stranger's file is not a damaged log, a newer log is not an altered one, and rows are
read only from a table that is the log's own. Refuses to repair and to open files.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from kat_monitor.record import schema
from kat_monitor.record.chain import EMPTY, Finding, Head, Row, check_rows
from kat_monitor.record.database import code_of, database_errors
from kat_monitor.record.seal import Seal
from kat_monitor.words import joined, say

_UNREADABLE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""The last is no wrong statement of ours: those do not change, but a damaged header says "unsupported file format"."""


class Examined(NamedTuple):
    """The rows and seals as they were read, the head of the intact part, and what is wrong with the rows.

    `foreign`: nothing could be examined, because the file is another program's or a newer version's.
    """

    rows: tuple[Row, ...]
    intact: Head
    problem: str = ""
    foreign: bool = False
    seals: tuple[Seal, ...] = ()


def examine(conn: sqlite3.Connection) -> Examined:
    """Look at all of it. Raises one of `database_errors()` where the disk and not the content is the trouble."""
    try:
        return _stranger(conn) or _examine_own(conn)
    except database_errors() as error:
        if not _is_damage(error):
            raise
        return Examined((), EMPTY, say("event 1 cannot be read: the file is damaged or cut off"))


def _stranger(conn: sqlite3.Connection) -> Examined | None:
    if schema.pragma(conn, "application_id") != schema.APPLICATION_ID:
        return Examined((), EMPTY, say("not a log: another kind of SQLite file"), foreign=True)
    version = schema.pragma(conn, "user_version")
    if version > schema.VERSION:
        words = say(
            "log version {version} is newer than this program, which knows {known}: use a newer one",
            version=version,
            known=schema.VERSION,
        )
        return Examined((), EMPTY, words, foreign=True)
    return None


def _examine_own(conn: sqlite3.Connection) -> Examined:
    version = schema.pragma(conn, "user_version")
    if version not in schema.EXPECTED:
        return Examined((), EMPTY, say("there is no log version {version}", version=version))
    wrong = schema.differences(conn, version)
    if any(words.startswith(("table event ", "table seal ")) for words in wrong):
        return Examined((), EMPTY, joined("; ", wrong))
    rows: list[Row] = []
    finding = _check(conn, rows)
    seals, damage = _seals(conn, version)
    problem = joined("; ", filter(None, (finding.problem, damage, *wrong))) or _structure(conn)
    return Examined(tuple(rows), finding.intact, problem, seals=seals)


def _structure(conn: sqlite3.Connection) -> str:
    """What is wrong for a reader who is not as lenient as this one was, or who looks an event up by its number."""
    try:
        conn.execute("PRAGMA writable_schema = RESET")
        said = str(conn.execute("PRAGMA quick_check(1)").fetchone()[0])
    except database_errors() as error:
        if not _is_damage(error):
            raise
        return say("the file is damaged: an ordinary reader does not open it")
    return "" if said == "ok" else say("the file is damaged: {damage}", damage=schema.printable(said.splitlines()[-1]))


def _seals(conn: sqlite3.Connection, version: int) -> tuple[tuple[Seal, ...], str]:
    try:
        return schema.read_seals(conn, version), ""
    except database_errors() as error:
        if not _is_damage(error):
            raise
    return (), say("the seal cannot be read: the file is damaged or cut off")


def _check(conn: sqlite3.Connection, rows: list[Row]) -> Finding:
    def read() -> Iterator[Row]:
        for row in schema.read_rows(conn):
            rows.append(row)
            yield row

    try:
        return check_rows(read())
    except database_errors() as error:
        if not _is_damage(error):
            raise
    finding = check_rows(rows)
    at = finding.intact.seq + 1
    return Finding(finding.intact, say("event {at} cannot be read: the file is damaged or cut off", at=at))


def _is_damage(error: Exception) -> bool:
    return code_of(error) in _UNREADABLE
