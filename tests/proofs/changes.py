"""Two thousand ways to change a record: rows, seals, guards, views, JSON values, pages and attachments of a PDF.

Owns one sealed session in its three forms, the hands that change it, and the question whether it was seen. Each change
takes the guards away first and puts them back, as somebody would who knows the format. Refuses changes that change
nothing: they would be counted as missed.
"""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.record import EventLog, schema
from kat_monitor.record.database import open_db
from kat_monitor.record.jsonfile import dump
from kat_monitor.record.seal import SigningKey
from kat_monitor.record.verify import Keys, Verdict, judge_json, judge_record, verify_file
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.pdf import write_pdf
from kat_monitor.reports.verify import verify_pdf
from tests.reports import scribe

SEALER = SigningKey("Quiet clinic", bytes(32))
DATA = bytes(range(32))
KEYS = Keys((SEALER.public(),), DATA)
WITHHELD = ("body", "salt", "salt = NULL, body")
"""By half, which no copy does, and whole, which breaks no hash and is told all the same."""


class Tally(NamedTuple):
    """What became of so many changes."""

    changes: int = 0
    missed: int = 0
    refused: int = 0
    """Unchanged files that were not accepted."""

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return Tally(*(one + two for one, two in zip(self, other, strict=True)))


def a_log(folder: Path) -> bytes:
    """A short session with every part of a report, signed and sealed."""
    path = folder / "session.katlog"
    write_log(path, None)
    return path.read_bytes()


def an_export(folder: Path) -> str:
    """Its JSON export."""
    a_log(folder)
    judged = judge_record(folder / "session.katlog", KEYS)
    return dump(judged.rows, judged.seals)


def a_report(folder: Path) -> bytes:
    """Its report."""
    text = an_export(folder)
    judged = judge_json(text.encode(), KEYS)
    return write_pdf(summary_of(judged.rows, judged.seals), text, folder / "session.pdf").read_bytes()


def accepted(verdict: Verdict) -> bool:
    """Whether a file is called sealed and intact, all of it. One whose seal was taken away is called not sealed."""
    return verdict.words.startswith("intact, sealed by Quiet clinic ") and "withheld" not in verdict.words


def write_log(path: Path, key: bytes | None) -> None:
    """The session as one finished log."""
    rows = iter(scribe.quiet(minutes=2).rows)
    salts = random.Random(5)
    first = next(rows)
    with EventLog.create(
        path, _moment(first), [_draft(first)], salts=lambda: salts.randbytes(16).hex(), sealer=SEALER, key=key
    ) as log:
        for row in rows:
            log.append(_moment(row), [_draft(row)])
        log.finish()


def _moment(row: Any) -> Moment:
    return Moment(row.t, scribe.START + row.t)


def _draft(row: Any) -> Draft:
    return Draft(row.kind, row.v, row.body)


# --- the log ----------------------------------------------------------------------------------------------------------


def changed_logs(changes: int, folder: Path, seed: int = 0) -> Tally:
    """Rows, seals and schema, in turn."""
    draw = random.Random(seed)
    whole = a_log(folder)
    path = folder / "changed.katlog"
    path.write_bytes(whole)
    tally = Tally(refused=int(not accepted(verify_file(path, keys=KEYS))))
    for number in range(changes):
        path.write_bytes(whole)
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            (_row_changed, _row_moved, _seal_changed, _schema_changed)[number % 4](conn, draw)
        tally = tally.plus(Tally(1, int(accepted(verify_file(path, keys=KEYS)))))
    return tally


def _unguarded(conn: sqlite3.Connection, sql: str, values: tuple[object, ...] = ()) -> None:
    guards = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        conn.execute(f"DROP TRIGGER {name}")
    conn.execute(sql, values)
    assert conn.execute("SELECT changes()").fetchone() != (0,), "a change that changes nothing"
    for _, text in guards:
        conn.execute(text)


def _row_changed(conn: sqlite3.Connection, draw: random.Random) -> None:
    column = draw.choice(list(schema.COLUMNS)[1:])
    seq, old = draw.choice(conn.execute(f"SELECT seq, {column} FROM event").fetchall())
    new = old + draw.choice([-1, 1, 1000]) if isinstance(old, int) else _other_text(old, draw)
    _unguarded(conn, f"UPDATE event SET {column} = ? WHERE seq = ?", (new, seq))


def _other_text(old: str, draw: random.Random) -> str:
    """One character otherwise, away or more."""
    at, what = draw.randrange(len(old)), draw.choice("cdi")
    if what == "d":
        return old[:at] + old[at + 1 :]
    letter = draw.choice([letter for letter in "0159abfxz \u00e9{" if letter != old[at]])
    return old[:at] + letter + old[at + (what == "c") :]


def _row_moved(conn: sqlite3.Connection, draw: random.Random) -> None:
    (last,) = conn.execute("SELECT max(seq) FROM event").fetchone()
    seq = draw.randint(1, last)
    what = draw.choice(["delete", "number", "copy", "withhold"])
    if what == "delete":
        _unguarded(conn, "DELETE FROM event WHERE seq = ?", (seq,))
    elif what == "number":
        _unguarded(conn, "UPDATE event SET seq = ? WHERE seq = ?", (draw.choice([0, -seq, last + 1, last + 99]), seq))
    elif what == "withhold":
        _unguarded(conn, f"UPDATE event SET {draw.choice(WITHHELD)} = NULL WHERE seq = ?", (seq,))
    else:
        columns = ", ".join(list(schema.COLUMNS)[1:])
        to = draw.choice([0, -1, last + 1])
        _unguarded(conn, f"INSERT INTO event SELECT {to}, {columns} FROM event WHERE seq = ?", (seq,))


def _seal_changed(conn: sqlite3.Connection, draw: random.Random) -> None:
    seals = conn.execute("SELECT * FROM seal ORDER BY seq").fetchall()
    at = draw.randrange(len(seals))
    column = draw.choice(list(schema.SEAL_COLUMNS))
    if draw.random() < 0.1:
        _unguarded(conn, "DELETE FROM seal WHERE seq = ?", (seals[at][0],))
        return
    old = seals[at][list(schema.SEAL_COLUMNS).index(column)]
    new = draw.choice([old + 1000, 0, -old]) if isinstance(old, int) else _other_text(old, draw)
    _unguarded(conn, f"UPDATE seal SET {column} = ? WHERE seq = ?", (new, seals[at][0]))


def _schema_changed(conn: sqlite3.Connection, draw: random.Random) -> None:
    objects = conn.execute("SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall()
    kind, name, sql = draw.choice(objects)
    what = draw.choice(["drop", "other", "more", "table", "index", "version"])
    if what == "drop":
        conn.execute(f"DROP {kind} {name}")
    elif what == "other":
        conn.execute(f"DROP {kind} {name}")
        conn.execute(
            sql.replace("RAISE(ABORT", "RAISE(FAIL") if kind == "trigger" else f"{sql} LIMIT {draw.randrange(99)}"
        )
    elif what == "more":
        conn.execute(f"CREATE VIEW more{draw.randrange(1000)} AS SELECT 1 AS one")
    elif what == "table":
        conn.execute(f"ALTER TABLE {draw.choice(['event', 'seal'])} ADD COLUMN more{draw.randrange(1000)} TEXT")
    elif what == "index":
        conn.execute(f"CREATE INDEX more ON event ({draw.choice(['t', 'at', 'kind'])})")
    else:
        conn.execute(f"PRAGMA user_version = {draw.choice([0, 1, 3, 77])}")


# --- the JSON export --------------------------------------------------------------------------------------------------


def changed_exports(changes: int, folder: Path, seed: int = 1) -> Tally:
    """A value, a key or an element anywhere in the file."""
    draw = random.Random(seed)
    text = an_export(folder)
    tally = Tally(refused=int(not accepted(judge_json(text.encode(), KEYS).verdict)))
    for _ in range(changes):
        top = json.loads(text)
        _json_changed(top, draw)
        changed = json.dumps(top, ensure_ascii=False, separators=(",", ":"))
        tally = tally.plus(Tally(1, int(accepted(judge_json(changed.encode(), KEYS).verdict))))
    return tally


def _json_changed(top: Any, draw: random.Random) -> None:
    places = list(_places(top))
    holder, key = draw.choice(places)
    old = holder[key]
    if draw.random() < 0.15:
        del holder[key]
    elif isinstance(holder, dict) and draw.random() < 0.1:
        holder[f"more{draw.randrange(1000)}"] = 1
    elif isinstance(old, str) and old:
        holder[key] = _other_text(old, draw)
    else:
        holder[key] = draw.choice([new for new in (0, 1, -1, 77, True, None, "x", [], [1]) if not _same(new, old)])


def _same(one: object, two: object) -> bool:
    return type(one) is type(two) and one == two


def _places(value: Any) -> Any:
    """Every (holder, key) of a JSON value; members of an empty list have none."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in inside:
        yield value, key
        yield from _places(member)


# --- the report -------------------------------------------------------------------------------------------------------


def changed_reports(changes: int, folder: Path, seed: int = 2) -> Tally:
    """A byte anywhere in the PDF, page or attachment; or another file's attachment or page in its place."""
    draw = random.Random(seed)
    whole = a_report(folder)
    path = folder / "changed.pdf"
    path.write_bytes(whole)
    tally = Tally(refused=int(not accepted(verify_pdf(path, keys=KEYS))))
    for number in range(changes):
        path.write_bytes(_pdf_byte(whole, draw) if number % 3 else _pdf_part(whole, draw))
        tally = tally.plus(Tally(1, int(accepted(verify_pdf(path, keys=KEYS)))))
    return tally


def _pdf_byte(whole: bytes, draw: random.Random) -> bytes:
    data = bytearray(whole)
    data[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
    return bytes(data)


def _pdf_part(whole: bytes, draw: random.Random) -> bytes:
    """A page's drawing or an attachment decoded, changed by one character and stored again, as an editor would."""
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(whole)) as pdf:
        streams: list[Any] = [page.Contents for page in pdf.pages]
        streams += [spec.obj.EF.F for spec in pdf.attachments.values()]
        stream = draw.choice(streams)
        data = bytearray(stream.read_bytes())
        digits = [at for at, byte in enumerate(data) if 48 <= byte <= 57]
        at = draw.choice(digits)
        data[at] = 48 + (data[at] - 47) % 10
        stream.write(bytes(data))
        saved = io.BytesIO()
        pdf.save(saved)
    return saved.getvalue()


# --- single bytes -----------------------------------------------------------------------------------------------------


def flipped_encrypted(flips: int, folder: Path, seed: int = 3) -> Tally:
    """Every flipped byte of an encrypted sealed log is found, whatever it was."""
    draw = random.Random(seed)
    path = folder / "session.katlog"
    write_log(path, DATA)
    whole = path.read_bytes()
    tally = Tally(refused=int(not accepted(verify_file(path, keys=KEYS))))
    for _ in range(flips):
        path.write_bytes(_pdf_byte(whole, draw))
        tally = tally.plus(Tally(1, int(accepted(verify_file(path, keys=KEYS)))))
    return tally


class Flips(NamedTuple):
    """Flips of a plain log: how many change what some query returns, and how many of those were missed."""

    flips: int
    told: int
    missed: int


def flipped_plain(flips: int, folder: Path, seed: int = 4) -> Flips:
    """Every flip that changes what any query of any table, view or header returns is found."""
    draw = random.Random(seed)
    path = folder / "session.katlog"
    write_log(path, None)
    whole, before = path.read_bytes(), answers(path)
    told = missed = 0
    for _ in range(flips):
        path.write_bytes(_pdf_byte(whole, draw))
        if answers(path) != before:
            told += 1
            missed += accepted(verify_file(path, keys=KEYS))
    return Flips(flips, told, missed)


def answers(path: Path) -> list[object]:
    """What the file answers to every question: each table and view, the schema, the header's numbers."""
    found: list[object] = []
    with closing(open_db(path, mode="ro")) as conn:
        conn.text_factory = bytes
        names = [name for _, name in schema.EXPECTED[schema.VERSION] if not name.count("_")]
        asked = [f"SELECT * FROM {name}" for name in names]
        asked += ["SELECT type, name, tbl_name, sql FROM sqlite_master", "SELECT count(*), sum(t), max(at) FROM event"]
        asked += [f"PRAGMA {name}" for name in ("application_id", "user_version", "encoding")]
        asked += [f"SELECT * FROM event WHERE seq = {seq}" for seq in range(1, 40, 3)]
        for sql in asked:
            try:
                found.append(conn.execute(sql).fetchall())
            except (sqlite3.Error, OverflowError, UnicodeDecodeError) as problem:  # the last: a column's damaged name
                found.append(type(problem).__name__)
    return found


Change = Callable[[int, Path], Tally]
