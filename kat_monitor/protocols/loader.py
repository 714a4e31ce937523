"""A protocol file in, a protocol out, or every mistake in it at once.

Owns the order of judging (text, TOML, shape, sense) and the words of a field. Refuses to guess: a file with a mistake
gives no protocol, and whatever version was in force stays so, which is the caller's to keep.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from pathlib import Path as File
from typing import Any

from kat_monitor.protocols import parse, positions, rules, sense, shape, together
from kat_monitor.protocols.mistakes import Mistake, Path, Problem, ProtocolMistakes, quoted, shown
from kat_monitor.protocols.model import Protocol

__all__ = ["LARGEST", "Mistake", "ProtocolMistakes", "load", "load_file"]

LARGEST = 128 * 1024
"""Bytes of a protocol file; the shipped ones have 16 thousand."""

_CHECKS: tuple[sense.Check, ...] = (*sense.CHECKS, rules.each_rule, together.all_rules)
_BOM = "\ufeff"


def load_file(path: File) -> Protocol:
    """The protocol of a TOML file. Raises ProtocolMistakes, or OSError where the file cannot be read."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise _refused(str(path), _too_large())
    try:
        return load(content.decode("utf-8").removeprefix(_BOM), str(path))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"the byte {content[error.start]:#04x}"
        raise _refused(str(path), Problem((), "text in UTF-8", found, line=line)) from None


def load(text: str, file: str, id: str | None = None) -> Protocol:
    """The protocol of a TOML text, which `file` names in mistakes; `id`: what it must be called.

    Raises ProtocolMistakes.
    """
    if (problem := _no_text(text)) is not None:
        raise _refused(file, problem)
    place = positions.read(text)
    names = _names(place.data.get("rule"))
    if not place.data or not place.whole:
        raise ProtocolMistakes(_mistakes(file, place.problems, place, names))
    draft, misshapen = shape.fit(place.data, place.unread)
    told = [*place.problems, *misshapen]
    told += _judged(sense.Draft(draft, place.lines), id, place, misshapen)
    if told:
        raise ProtocolMistakes(_mistakes(file, told, place, names))
    return parse(text)


def _no_text(text: str) -> Problem | None:
    if len(text) > LARGEST:
        return _too_large()
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return Problem((), "text in UTF-8", quoted(text[error.start]), line=text.count("\n", 0, error.start) + 1)
    return None


def _too_large() -> Problem:
    return Problem((), f"a protocol of at most {LARGEST // 1024} kB", "more", line=1)


def _refused(file: str, problem: Problem) -> ProtocolMistakes:
    return ProtocolMistakes((Mistake(file, problem.line or 1, "file", problem.expected, problem.found),))


def _judged(draft: sense.Draft, id: str | None, place: positions.Positioned, misshapen: list[Problem]) -> list[Problem]:
    """What makes no sense, check by check; nothing of what only follows from something that is mistaken itself."""
    twice = {problem.path for problem in place.problems}
    mistaken = {*place.unread, *(problem.path for problem in misshapen)}
    told = list(_called(draft.protocol, id))
    for check in _CHECKS:
        new = [one for one in check(draft) if not _follows(one, twice, mistaken)]
        told += new
        mistaken |= {one.path for one in new}
    return told


def _called(protocol: Protocol, id: str | None) -> Iterator[Problem]:
    if id is not None and protocol.id not in ("", id):
        yield Problem(("id",), f"{quoted(id)}, as its file is called", shown(protocol.id))


def _follows(problem: Problem, twice: Container[Path], mistaken: Iterable[Path]) -> bool:
    """Whether a judgement read what stands twice or is mistaken: that value, one around it or one inside it."""
    read = (problem.path, *problem.rests_on)
    if any(path in twice for path in read):
        return True
    return any(path[: len(bad)] == bad[: len(path)] for bad in mistaken for path in read)


def _mistakes(
    file: str, problems: Iterable[Problem], place: positions.Positioned, names: dict[int, str]
) -> tuple[Mistake, ...]:
    found = {
        Mistake(file, problem.line or place.line(problem.path), _field(problem.path, names), *problem[1:3])
        for problem in problems
    }
    return tuple(sorted(found, key=lambda one: (one.line, one.field, one.expected)))


# --- the words of a field ---------------------------------------------------------------------------------------------


def _names(rules: Any) -> dict[int, str]:
    """What each rule is called in a field: its id, where that is a good one and no other rule's."""
    if not isinstance(rules, list):
        return {}
    ids = [rule.get("id") if isinstance(rule, dict) else None for rule in rules]
    return {
        at: id for at, id in enumerate(ids) if isinstance(id, str) and sense.ID.fullmatch(id) and ids.count(id) == 1
    }


def _field(path: Path, names: dict[int, str]) -> str:
    """`rule[sbp-high-180].limit`; a rule without an id of its own goes by its number from 1, other lists by none."""
    if not path:
        return "file"
    parts = [str(part) for part in path if isinstance(part, str)]
    if path[0] == "rule" and len(path) > 1 and isinstance(path[1], int):
        parts[0] = f"rule[{names.get(path[1], str(path[1] + 1))}]"
    return ".".join(parts)
