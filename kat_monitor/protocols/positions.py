"""Where things stand in a TOML text: the line of every table and key, and of what is not TOML.

Owns positions and syntax. Refuses to know what a protocol is. A key is named by its path, `("rule", 3, "limit")`; the
fourth `[[rule]]` is `("rule", 3)`. What is not TOML is put aside, line by line, so that the rest can still be checked
and everything is reported at once.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import NamedTuple

import tree_sitter_toml
from tree_sitter import Language, Node, Parser

Path = tuple[str | int, ...]
_TOML = Language(tree_sitter_toml.language())
_KEYS = frozenset({"bare_key", "quoted_key", "dotted_key"})
_SAID = re.compile(r"^(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)$", re.DOTALL)


class SyntaxMistake(NamedTuple):
    """A line that is not TOML, the key that it seems to be about, what was expected, and where it ends."""

    line: int
    path: Path
    expected: str
    last: int


class Positioned(NamedTuple):
    """A text as data, with the line of each path. `broken`: what was put aside because it is not TOML."""

    data: dict[str, object]
    lines: dict[Path, int]
    broken: tuple[SyntaxMistake, ...]

    def line(self, path: Path) -> int:
        """The line of a path, or of the nearest table around it that the text has."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read(text: str) -> Positioned:
    """Read a TOML text as far as it is one; raises nothing."""
    walk = _Walk()
    walk.document(Parser(_TOML).parse(text.encode("utf-8", "replace")).root_node)
    kept = text.split("\n")
    for mistake in walk.broken:
        _put_aside(mistake, kept)
    while True:
        try:
            return Positioned(tomllib.loads("\n".join(kept)), walk.lines, tuple(sorted(walk.broken)))
        except tomllib.TOMLDecodeError as problem:
            mistake = _said(str(problem), kept, walk.names)
            walk.broken.append(mistake)
            _put_aside(mistake, kept)


def _put_aside(mistake: SyntaxMistake, kept: list[str]) -> None:
    kept[mistake.line - 1 : mistake.last] = [""] * (mistake.last - mistake.line + 1)


class _Walk:
    """Notes the line of every table and key, what stands in each line, and what is not TOML."""

    def __init__(self) -> None:
        self.lines: dict[Path, int] = {}
        self.names: dict[int, Path] = {}
        self.broken: list[SyntaxMistake] = []
        self._counts: dict[Path, int] = {}

    def document(self, root: Node) -> None:
        """The whole text."""
        for node in root.children:
            if node.type in ("table", "table_array_element"):
                self._table(node)
            else:
                self._line(node, ())

    def _table(self, node: Node) -> None:
        key = next((child for child in node.children if child.type in _KEYS), None)
        path = _inside(_names(key) if key else (), self._counts)
        if node.type == "table_array_element":
            at = self._counts[path] = self._counts.get(path, -1) + 1
            path = (*path, at)
        self._note(path, node)
        for child in node.children:
            self._line(child, path)

    def _line(self, node: Node, inside: Path) -> None:
        if node.type == "ERROR" or node.is_missing:
            self.broken.append(_error(node, inside))
        elif node.type == "pair":
            self._pair(node, inside)

    def _pair(self, node: Node, inside: Path) -> None:
        path = (*inside, *_names(node.children[0]))
        self._note(path, node)
        if node.has_error:
            self.broken.append(_broken(node, path, "a TOML value"))
            return
        value = node.children[-1]
        if value.type == "inline_table":
            self._parts(value, path)
        elif value.type == "array":
            for at, child in enumerate(one for one in value.children if one.type == "inline_table"):
                self._note((*path, at), child)
                self._parts(child, (*path, at))

    def _parts(self, table: Node, inside: Path) -> None:
        for child in table.children:
            if child.type == "pair":
                self._pair(child, inside)

    def _note(self, path: Path, node: Node) -> None:
        line = node.start_point.row + 1
        self.lines.setdefault(path, line)
        self.names[line] = path


def _inside(names: Path, counts: dict[Path, int]) -> Path:
    """The path of a header: `[rule.sub]` belongs to the newest `[[rule]]`."""
    path: Path = ()
    for at, name in enumerate(names):
        path = (*path, name)
        if path in counts and at < len(names) - 1:
            path = (*path, counts[path])
    return path


def _below(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield child
        yield from _below(child)


def _error(node: Node, inside: Path) -> SyntaxMistake:
    key = next((child for child in _below(node) if child.type in _KEYS), None)
    if key is None:
        return _broken(node, inside, "TOML: key = value, or a [table]")
    return _broken(node, (*inside, *_names(key)), "a TOML value: text in quotes, a number, true or false, [list]")


def _broken(node: Node, path: Path, expected: str) -> SyntaxMistake:
    first = node.start_point.row + 1
    last = node.end_point.row + (1 if node.end_point.column else 0)
    return SyntaxMistake(first, path, expected, max(first, last))


def _names(key: Node) -> tuple[str, ...]:
    if key.type == "dotted_key":
        return tuple(name for child in key.children if child.type in _KEYS for name in _names(child))
    text = (key.text or b"").decode("utf-8", "replace")
    return (text.strip("\"'"),)


def _said(problem: str, kept: list[str], names: dict[int, Path]) -> SyntaxMistake:
    """What the TOML reader says, at a line that can still be put aside."""
    found = _SAID.match(problem)
    line = int(found["line"]) if found and found["line"] else len(kept)
    line = min(line, len(kept))
    while line > 1 and not kept[line - 1].strip():
        line -= 1
    what = found["what"] if found else problem
    return SyntaxMistake(line, names.get(line, ()), f"TOML ({what[:1].lower()}{what[1:]})", line)
