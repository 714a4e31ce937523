"""Other limits tried on session files: logs in, lines out, for the command and for the protocols page.

Owns the reading of logs and the words where one cannot be read: it is named and the others go on. Refuses to write to a
log, and to say which limits are better.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from kat_monitor.events import UnknownEvent
from kat_monitor.record.verify import ALTERED, NO_KEYS, Keys, judge_record
from kat_monitor.reports.load import NotReported, records_of
from kat_monitor.review import what_if
from kat_monitor.review.again import Stopped
from kat_monitor.session.state import Record
from kat_monitor.words import joined, say

Told = Callable[[int, int, str], bool]
"""Told how far of how much, with words; False stops."""
OTHERWISE = "  " + say(
    "this version of the program decides this log otherwise than it was recorded; both sides are decided anew"
)


class Trial(NamedTuple):
    """What other limits would have changed: lines for each session, one for all, and what could not be read and why."""

    lines: tuple[str, ...]
    totals: str
    unread: tuple[str, ...]


def try_out(logs: Sequence[Path], text: str, told: Told, keys: Keys = NO_KEYS) -> Trial:
    """Every log under the protocol `text`, which has no mistakes. Raises Stopped."""
    found: list[what_if.Differences] = []
    lines: list[str] = []
    unread: list[str] = []
    for number, path in enumerate(logs):
        try:
            one = what_if.what_if(read(path, keys), text, _part(number, len(logs), told))
        except NotReported as problem:
            unread.append(str(problem))
            continue
        found.append(one)
        lines += session_lines(path.name, one)
    return Trial(tuple(lines), what_if.totals(found), tuple(unread))


def try_out_beside(
    logs: Sequence[Path],
    text: str,
    keys: Keys,
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Trial | None:
    """As `try_out`, with what a job is given: None where it was stopped."""

    def told(done: int, of: int, words: str) -> bool:
        progress(done, of, words)
        return not cancelled()

    try:
        return try_out(logs, text, told, keys)
    except Stopped:
        return None


def read(path: Path, keys: Keys = NO_KEYS) -> list[Record]:
    """The records of a log or its JSON export. Raises NotReported with the file's name."""
    judged = judge_record(path, keys)
    if judged.verdict.exit == ALTERED or not judged.rows:
        raise NotReported(joined(": ", (path.name, judged.verdict.words)))
    try:
        return records_of(judged.rows)
    except (UnknownEvent, NotReported) as problem:
        raise NotReported(joined(": ", (path.name, str(problem)))) from problem


def session_lines(name: str, one: what_if.Differences) -> list[str]:
    """A session's headline, and a line for each alert that is not as it was."""
    protocols = joined(" -> ", (what_if.named(one.before.protocol), what_if.named(one.after.protocol)))
    lines = [joined(": ", (name, protocols, what_if.headline(one)))]
    lines += [] if one.as_recorded else [OTHERWISE]
    return [*lines, *(joined("  ", ("", what_if.change_line(one, change))) for change in one.changes)]


def _part(number: int, logs: int, told: Told) -> Callable[[int, int], bool]:
    """How far one log is, as part of all."""
    words = say("session {number} of {logs}", number=number + 1, logs=logs)
    if not told(100 * number, 100 * logs, words):
        raise Stopped
    return lambda done, of: told(100 * number + 100 * done // of, 100 * logs, words)
