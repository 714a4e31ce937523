"""A TOML text as data, with the line of every table, key and value, and of what is not TOML.

Owns positions and syntax, and reading past mistakes: a statement that is no TOML is taken out and told, the rest is
read, so that one pass finds them all; so are keys and tables that stand twice, of which the first counts. Refuses to
know what a protocol is. The standard parser has the last word, for the grammar that gives the lines is more lenient.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

from tree_sitter import Language, Node, Parser
from tree_sitter_toml import language

from kat_monitor.protocols.mistakes import Path, Problem, quoted

MOST = 50
"""Statements that are taken out; where there are more, the rest is not read."""
DEEPEST = 16
"""Lists and tables within each other."""

_PARSER = Parser(Language(language()))
_KEY = r"""(?:"[^"\n]*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_KEYS = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY})*"
_STATEMENT = re.compile(rf"[ \t]*(?:\[\[?[ \t]*{_KEYS}[ \t]*(?:\]|\r?$)|{_KEYS}[ \t]*=)")
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_KEYS})")
_STARTS_WITH_KEY = re.compile(rf"[ \t]*({_KEYS})")
_TOLD_AT = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_WORDS = {
    "Invalid value": 'a number, true, false, a [list], or text in "straight quotes"',
    "Expected '=' after": '"=" after the key',
    "Unclosed array": 'commas between values and "]" at the end of the list',
    "Unclosed inline": 'commas between values and "}" at the end of the line',
    "Unterminated string": "closing quotes",
    "Illegal character": "text that its line closes with quotes, without control characters",
    "Expected newline": "nothing more on this line",
    "Expected ']": "a closed header such as [phases] or [[rule]]",
    "Invalid initial character": "a key",
    "Unescaped": "a backslash written twice",
    "Found invalid": "text without control characters",
    "Cannot": "each key and each table only once, and whole",
    "maximum recursion": f"at most {DEEPEST} lists within each other",
    "Invalid statement": "a line such as `key = value`, or a [table]",
}


class Positioned(NamedTuple):
    """A text as data. `unread`: paths whose value is no TOML. `whole`: the text was read to its end."""

    data: dict[str, Any]
    lines: dict[Path, int]
    unread: frozenset[Path]
    problems: tuple[Problem, ...]
    whole: bool = True

    def line(self, path: Path) -> int:
        """The line of a path, or of the nearest table around it that the text has."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read(text: str) -> Positioned:
    """Read a TOML text as far as it is one; raises nothing."""
    lines = text.split("\n")
    if not any(map(_STATEMENT.match, lines)):
        found = "something else" if text.strip() else "an empty file"
        problem = Problem((), "TOML: tables such as [phases] and lines such as `onset = 20`", found, line=1)
        return Positioned({}, {}, frozenset(), (problem,))
    errors, whole = _take_out(lines)
    walk = _Walk(frozenset(errors))
    walk.document(_parse(lines))
    problems = [one._replace(path=walk.paths.get(row, ())) for row, one in errors.items()] + walk.problems
    return Positioned(walk.data, walk.lines, frozenset(walk.unread), tuple(problems or _refusal(text)), whole)


def _parse(lines: list[str]) -> Node:
    return _PARSER.parse("\n".join(lines).encode()).root_node


def _refusal(text: str) -> Iterator[Problem]:
    """What the standard parser says against a text; nothing if it reads it."""
    try:
        tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason, at = str(error), _TOLD_AT.search(str(error))
        reason = reason[: at.start()] if at else reason
        words = next((words for start, words in _WORDS.items() if reason.startswith(start)), f"TOML ({reason})")
        lines = text.split("\n")
        line = int(at[1]) if at and at[1] else len(lines)
        yield Problem((), words, quoted(lines[line - 1].strip()), line=line)


# --- taking out what is no TOML ---------------------------------------------------------------------------------------


def _take_out(lines: list[str]) -> tuple[dict[int, Problem], bool]:
    """Take what is no TOML out of the lines: problems by the row where the statement began, and whether they are all.

    Its key or header stays as far as it can be made out, so that nothing else is read into a wrong table.
    """
    errors: dict[int, Problem] = {}
    while (rows := _first_error(lines)) is not None:
        row, at = rows
        if len(errors) == MOST:
            del lines[row:]
            return errors, False
        end = at + 1
        while end < len(lines) and not _STATEMENT.match(lines[end]):
            end += 1
        words = next(_refusal("\n".join(lines[row:end])), Problem((), "TOML")).expected
        stays = "" if row in errors else _what_stays(lines[row])
        errors.setdefault(row, Problem((), words, quoted(lines[at].strip()), line=at + 1))
        lines[row:end] = [stays] + [""] * (end - row - 1)
    return errors, True


def _first_error(lines: list[str]) -> tuple[int, int] | None:
    """The row where the first statement begins that the grammar cannot read, and the row where it goes wrong."""
    root = _parse(lines)
    if not root.has_error:
        return None
    if root.is_error:
        # The grammar has given up on the text as a whole: only the standard parser can say where.
        row = min(next((problem.line or 1 for problem in _refusal("\n".join(lines))), 1), len(lines)) - 1
        return row, row
    node, within = root, next(_faulty(root), None)
    while within is not None and not node.is_error:
        node, within = within, next(_faulty(within), None)
    return _statement(node).start_point.row, node.start_point.row


def _faulty(node: Node) -> Iterator[Node]:
    """The children in which an error lies; none if it is in the node itself, such as a line end that is missing."""
    return (child for child in node.children if child.has_error or child.is_error or child.is_missing)


def _statement(node: Node) -> Node:
    """The key with its value, or the header, that a node belongs to."""
    while node.parent is not None and node.parent.type not in ("document", "table", "table_array_element"):
        node = node.parent
    return node


def _what_stays(line: str) -> str:
    if header := _HEADER.match(line):
        return f"{header[1]}{header[2]}{']' * len(header[1])}"
    key = _STARTS_WITH_KEY.match(line)
    return f"{key[1]} = 0" if key else ""


# --- data and lines ---------------------------------------------------------------------------------------------------


class _Walk:
    """Puts the statements of a document without errors together. `paths`: where the statement of each row leads."""

    def __init__(self, taken_out: frozenset[int]) -> None:
        self.data: dict[str, Any] = {}
        self.lines: dict[Path, int] = {}
        self.unread: set[Path] = set()
        self.paths: dict[int, Path] = {}
        self.problems: list[Problem] = []
        self._taken_out = taken_out
        self._closed: set[Path] = set()
        """Tables that have their header, or stand inline."""
        self._rows: set[Path] = set()
        """Lists of tables, `[[name]]`."""

    def document(self, root: Node) -> None:
        """The whole text."""
        for node in root.named_children:
            if node.type == "pair":
                self._pair(self.data, (), node)
            elif node.type in ("table", "table_array_element"):
                table, path = self._header(node)
                for child in node.named_children:
                    if child.type == "pair":
                        self._pair(table, path, child)

    def _header(self, node: Node) -> tuple[dict[str, Any], Path]:
        """The table that a header opens; one that leads nowhere where it cannot be opened."""
        row, keys = node.start_point.row, tuple(_names(node.named_children[0]))
        parent, path = self._inside(self.data, (), keys[:-1], row)
        path = self.paths[row] = (*path, keys[-1])
        if parent is not None:
            open_it = self._open_row if node.type == "table_array_element" else self._open
            opened, path = open_it(parent, path, keys[-1], row)
            if opened is not None:
                self.paths[row] = path
                return opened, path
        self._twice(row, path)
        return {}, path

    def _open(self, parent: dict[str, Any], path: Path, key: str, row: int) -> tuple[dict[str, Any] | None, Path]:
        table = parent.setdefault(key, {})
        if path in self._closed or path in self.unread or not isinstance(table, dict):
            return None, path
        self.lines[path] = row + 1
        self._closed.add(path)
        return table, path

    def _open_row(self, parent: dict[str, Any], path: Path, key: str, row: int) -> tuple[dict[str, Any] | None, Path]:
        if path not in self._rows and path in self.lines:
            return None, path
        self._rows.add(path)
        self.lines.setdefault(path, row + 1)
        rows = parent.setdefault(key, [])
        rows.append({})
        path = (*path, len(rows) - 1)
        self.lines[path] = row + 1
        return rows[-1], path

    def _inside(
        self, table: dict[str, Any], path: Path, keys: tuple[str, ...], row: int
    ) -> tuple[dict[str, Any] | None, Path]:
        """The table that the first parts of a dotted key lead to, made if missing; None if a value is in the way."""
        for key in keys:
            path = (*path, key)
            self.lines.setdefault(path, row + 1)
            value = table.setdefault(key, {})
            if path in self._rows:
                path, value = (*path, len(value) - 1), value[-1]
            if not isinstance(value, dict) or path in self.unread:
                return None, path
            table = value
        return table, path

    def _pair(self, table: dict[str, Any], path: Path, node: Node, depth: int = 0) -> None:
        row, keys = node.start_point.row, tuple(_names(node.named_children[0]))
        place, inside = self._inside(table, path, keys[:-1], row)
        path = (*inside, keys[-1])
        taken_out = row in self._taken_out
        if taken_out:
            self.paths[row] = path
        if place is None or path in self.lines:
            if not taken_out:
                self._twice(row, path)
            return
        self.lines[path] = row + 1
        if taken_out:
            self.unread.add(path)
        else:
            self._value(place, keys[-1], path, node.named_children[1], depth)

    def _value(self, place: Any, key: str | int, path: Path, node: Node, depth: int) -> None:
        """Put the value of a node into its place, a table or a list that is long enough."""
        parts = [child for child in node.named_children if child.type != "comment"]
        if depth == DEEPEST:
            self._unreadable(path, node, f"at most {DEEPEST} lists within each other")
        elif node.type == "array":
            place[key] = [None] * len(parts)
            for at, part in enumerate(parts):
                self.lines[*path, at] = part.start_point.row + 1
                self._value(place[key], at, (*path, at), part, depth + 1)
        elif node.type == "inline_table":
            self._closed.add(path)
            place[key] = {}
            for part in parts:
                self._pair(place[key], path, part, depth + 1)
        else:
            text = f"value = {_text(node)}"
            refusal = next(_refusal(text), None)
            if refusal is None:
                place[key] = tomllib.loads(text)["value"]
            else:
                self._unreadable(path, node, refusal.expected)

    def _unreadable(self, path: Path, node: Node, expected: str) -> None:
        self.unread.add(path)
        self.problems.append(Problem(path, expected, quoted(_text(node)), line=node.start_point.row + 1))

    def _twice(self, row: int, path: Path) -> None:
        where = f"the first stands in line {self.lines[path]}" if path in self.lines else "a value stands in its way"
        self.problems.append(Problem(path, f"this only once ({where})", line=row + 1))


def _names(key: Node) -> Iterator[str]:
    """The parts of a bare, quoted or dotted key."""
    if key.type == "dotted_key":
        for child in key.named_children:
            yield from _names(child)
    else:
        text = _text(key)
        yield text if key.type == "bare_key" else next(iter(tomllib.loads(f"{text} = 0")))


def _text(node: Node) -> str:
    return (node.text or b"").decode()
