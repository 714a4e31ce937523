"""Whether a SQLite file is the de-identified copy that the signed document inside it makes.

Owns the verdict on such a file: the document's signature first, then every table against what follows from it. Refuses
to judge a log, which is for `record.verify`, and to raise for whatever a file may hold.
"""

from __future__ import annotations

from pathlib import Path

from kat_monitor.events import UnknownEvent
from kat_monitor.record.database import MAGIC, disk_errors
from kat_monitor.record.reader import first_bytes, private_copy
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import ALTERED, CANNOT_SAY, INTACT, NO_KEYS, Keys, Verdict, judge_json, judge_record
from kat_monitor.reports.derived import NotDerived, derived_tables, read_derived
from kat_monitor.words import say

_APPLICATION = slice(68, 72)
"""Where a database says whose it is: a log does, and the tables of a copy do not."""

Tables = dict[str, list[tuple[object, ...]]]
"""By name the rows, the names of the columns first."""


def verify_tables(path: Path, keys: Keys = NO_KEYS) -> Verdict:
    """The verdict on a database: of a de-identified copy by its document, of anything else as on a log."""
    found = _tables(path)
    text = _document(found)
    if text is None:
        return judge_record(path, keys).verdict
    verdict = judge_json(text.encode("utf-8", "replace"), keys).verdict
    if verdict.exit != INTACT:
        return verdict
    try:
        summary, _ = read_derived(text)
    except NotDerived as problem:
        return Verdict(say("altered: {problem}", problem=problem), ALTERED)
    except UnknownEvent:
        return Verdict(say("{words}; tables not checked", words=verdict.words), CANNOT_SAY)
    wanted = {name: [tuple(head), *map(tuple, rows)] for name, (head, rows) in derived_tables(text, summary).items()}
    wrong = [name for name in sorted(found.keys() | wanted.keys()) if found.get(name) != wanted.get(name)]
    if wrong:
        return Verdict(
            say("altered: derived copy, table {wrong} is not what its signed document says", wrong=wrong[0]), ALTERED
        )
    return verdict


def _document(found: Tables) -> str | None:
    """The text that a copy carries, if this is one."""
    match found.get("document"):
        case [("json",), (str(text),)]:
            return text
    return None


def _tables(path: Path) -> Tables:
    """What stands in a database that says nobody's name, views and the like included; empty if it is not one."""
    try:
        start = first_bytes(path)
        if start[: len(MAGIC)] != MAGIC or any(start[_APPLICATION]) or not start[_APPLICATION]:
            return {}
        with private_copy(path) as conn:
            found: Tables = {}
            for (name,) in conn.execute("SELECT name FROM sqlite_master").fetchall():
                quoted = name.replace('"', '""')
                rows = conn.execute(f'SELECT * FROM "{quoted}"')
                found[name] = [tuple(column[0] for column in rows.description), *rows]
            return found
    except StorageFault:
        return {}
    except disk_errors():
        return {}
