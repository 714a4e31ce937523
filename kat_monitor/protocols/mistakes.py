"""What can be wrong with a protocol file, as values.

Owns how a mistake reads: file, line, field, what was expected. Refuses to decide what one is.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import NamedTuple

import msgspec

Path = tuple[str | int, ...]
"""From the file's top to a value: keys, and positions from 0 in lists; `("rule", 3, "limit")`."""


class Problem(NamedTuple):
    """Something wrong at a path, before file, line and field have their words.

    `rests_on`: other paths that the judgement read; where one of them is mistaken itself, this one says nothing.
    `line`: where it stands, if that is not the line of the path.
    """

    path: Path
    expected: str
    found: str = ""
    rests_on: tuple[Path, ...] = ()
    line: int | None = None


class Mistake(msgspec.Struct, frozen=True):
    """One mistake. `line` counts from 1, `field` is a path such as `rule[sbp-high-180].limit`, or `file`."""

    file: str
    line: int
    field: str
    expected: str
    found: str = ""

    def __str__(self) -> str:
        """`FILE:LINE: FIELD: expected ..., found ...`, one line."""
        found = f", found {self.found}" if self.found else ""
        return _visible(f"{self.file}:{self.line}: {self.field}: expected {self.expected}{found}")


class ProtocolMistakes(ValueError):
    """The file is no protocol; `mistakes` are all that were found, in the order of their lines."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


LONGEST = 40
"""Characters of a found value that are shown."""


def shown(value: object) -> str:
    """A value as the file spells it, on one line and cut short."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return quoted(value)
        case dict():
            return "a table"
        case list() | tuple():
            return "a list" if value else "an empty list"
        case datetime.date() | datetime.time():
            return f"{value.isoformat()} without quotes"
        case _:
            return _cut(str(value))


def quoted(text: str) -> str:
    """Text in quotes, cut short, on one line."""
    return f'"{_visible(_cut(text))}"'


def meant(name: str, known: Iterable[str]) -> str:
    """A hint where a name looks like one that is known, in whatever case, else nothing."""
    from difflib import get_close_matches  # where a file has a mistake, and not at every start

    folded = {one.casefold(): one for one in known}
    near = get_close_matches(name.casefold(), list(folded), n=1)
    return f" (did you mean {folded[near[0]]}?)" if near else ""


def _visible(text: str) -> str:
    """The text with what would break the line or cannot be seen escaped."""
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
