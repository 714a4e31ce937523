"""The verdict on a session file: intact, altered, or not ours to judge, in words and an exit code.

Owns the words. A log and its JSON export are judged here; other formats (a report that carries the record) are judged
by whoever makes them, handed in by their first bytes. Refuses to write to what it judges, and to call a file sealed by
a key that it does not know intact.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kat_monitor.record.chain import EMPTY, Row
from kat_monitor.record.examine import Examined
from kat_monitor.record.jsonfile import examine_json
from kat_monitor.record.reader import examine_file, first_bytes
from kat_monitor.record.storage import StorageFault, fault_of

INTACT = 0
ALTERED = 1
CANNOT_SAY = 2


class Verdict(NamedTuple):
    """What to say of a file, and the exit code that goes with it: 0 intact, 1 altered, 2 cannot say."""

    words: str
    exit: int


class Judged(NamedTuple):
    """A verdict with the rows that it is about: all of them where it is intact, else those that could be read."""

    rows: tuple[Row, ...]
    verdict: Verdict


Judge = Callable[[Path], Verdict]


def verify_file(path: Path, others: Mapping[bytes, Judge] | None = None) -> Verdict:
    """The verdict on one file; none makes it raise. `others`: first bytes of a format, `b"%PDF-"`, and its judge."""
    try:
        start = first_bytes(path)
    except OSError as error:
        return _out_of_reach(error)
    for magic, judge in (others or {}).items():
        if start.startswith(magic):
            return judge(path)
    return judge_record(path).verdict


def worst(verdicts: Iterable[Verdict]) -> int:
    """The exit code of several files: 2 over 1 over 0."""
    return max((verdict.exit for verdict in verdicts), default=INTACT)


def judge_record(path: Path) -> Judged:
    """The verdict on a log or its JSON export, with its rows: export starts from here. Never raises for a file."""
    try:
        if first_bytes(path).lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
            return judge_json(path.read_bytes())
        return _judged(examine_file(path))
    except StorageFault as fault:
        return Judged((), Verdict(f"cannot be read: {fault}", CANNOT_SAY))
    except (OSError, sqlite3.Error) as error:
        return Judged((), _out_of_reach(error))


def judge_json(data: bytes) -> Judged:
    """The verdict on the bytes of a JSON export, wherever they lay: beside the log, or inside a report."""
    try:
        examined, seal = examine_json(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _judged(Examined((), EMPTY, "holds bytes that are not UTF-8"))
    if seal is not None and not examined.problem:
        return Judged(examined.rows, Verdict("sealed by an unknown key", CANNOT_SAY))
    return _judged(examined)


def _judged(examined: Examined) -> Judged:
    if examined.foreign:
        return Judged((), Verdict(examined.problem, CANNOT_SAY))
    if examined.problem:
        return Judged(examined.rows, Verdict(f"altered: {examined.problem}", ALTERED))
    words = f"intact to event {examined.intact.seq}, not sealed: a missing end cannot be seen"
    return Judged(examined.rows, Verdict(words, INTACT))


def _out_of_reach(error: OSError | sqlite3.Error) -> Verdict:
    fault = fault_of(error)
    if fault is None:
        raise error
    return Verdict(f"cannot be read: {fault}", CANNOT_SAY)
