"""Whether data have the shape of a protocol: known keys, nothing missing, the right types; all of it at once.

Owns the walk along the model. Refuses to judge numbers: `sense` and `rules` do. What is mistaken is put right just
enough (a required value is made up, the rest takes its default) for everything else to be judged; a judgement that
rests on a mistaken path is left out by whoever reports.
"""

from __future__ import annotations

import math
from collections.abc import Container
from typing import Any

import msgspec
from msgspec import inspect

from kat_monitor.protocols.mistakes import Path, Problem, meant, quoted, shown
from kat_monitor.protocols.model import Protocol


def fit(data: dict[str, Any], unread: Container[Path] = ()) -> tuple[Protocol, list[Problem]]:
    """The data as a protocol, mended where they are none, and all that had to be mended but what was never `unread`."""
    mender = _Mender(unread)
    kind = inspect.type_info(Protocol)
    assert isinstance(kind, inspect.StructType)
    mended = mender.table(kind, data, ())
    return msgspec.convert(mended, Protocol), mender.problems


class _Mender:
    def __init__(self, unread: Container[Path]) -> None:
        self.problems: list[Problem] = []
        self._unread = unread

    def table(self, kind: inspect.StructType, data: dict[str, Any], path: Path) -> dict[str, Any]:
        """The table with known keys only, and all that are required."""
        fields = {field.encode_name: field for field in kind.fields}
        self.problems += [_unknown((*path, key), list(fields)) for key in data if key not in fields]
        mended: dict[str, Any] = {}
        for key, field in fields.items():
            here = (*path, key)
            if key in data:
                if self.value(field.type, data, key, here):
                    mended[key] = data[key]
            elif field.required and here not in self._unread:
                self.problems.append(Problem(here, _words(field.type, here), "nothing"))
            if field.required and key not in mended:
                mended[key] = _made_up(field.type)
        return mended

    def value(self, kind: inspect.Type, place: Any, key: str | int, path: Path) -> bool:
        """Whether the value in its place fits, after what can be mended in it was mended there."""
        value = place[key]
        if path in self._unread:
            return False
        if isinstance(kind, inspect.StructType) and isinstance(value, dict):
            place[key] = self.table(kind, value, path)
            return True
        if isinstance(kind, inspect.VarTupleType) and isinstance(value, list):
            fits = [self.value(kind.item_type, value, at, (*path, at)) for at in range(len(value))]
            return all(fits)
        if _fits(kind, value):
            return True
        self.problems.append(Problem(path, _words(kind, path) + _hint(kind, value), shown(value)))
        return False


def _unknown(path: Path, known: list[str]) -> Problem:
    key = str(path[-1])
    return Problem(path, f"only the keys {', '.join(known)}{meant(key, known)}", quoted(key))


def _hint(kind: inspect.Type, value: Any) -> str:
    """Which of several words was meant, if one looks like this."""
    if not isinstance(kind, inspect.LiteralType) or not isinstance(value, str):
        return ""
    return meant(value, (one for one in kind.values if isinstance(one, str)))


def _fits(kind: inspect.Type, value: Any) -> bool:
    match kind:
        case inspect.UnionType():
            return any(_fits(one, value) for one in kind.types)
        case inspect.BoolType():
            return isinstance(value, bool)
        case inspect.IntType():
            return isinstance(value, int) and not isinstance(value, bool)
        case inspect.FloatType():
            return isinstance(value, float) and math.isfinite(value)
        case inspect.StrType():
            return isinstance(value, str)
        case inspect.LiteralType():
            return any(value == one and type(value) is type(one) for one in kind.values)
        case inspect.TupleType():
            whole = isinstance(value, list) and len(value) == len(kind.item_types)
            return whole and all(map(_fits, kind.item_types, value))
    return False


def _words(kind: inspect.Type, path: Path = ()) -> str:
    """A type in the words of somebody who edits the file."""
    match kind:
        case inspect.UnionType():
            said = [_words(one, path) for one in kind.types if not isinstance(one, inspect.NoneType)]
            return "a number" if "a number" in said else said[0]
        case inspect.LiteralType():
            return ("one of " if len(kind.values) > 1 else "") + ", ".join(map(shown, kind.values))
        case inspect.TupleType():
            return f"[low, high], {len(kind.item_types)} numbers"
        case inspect.VarTupleType():
            rows = isinstance(kind.item_type, inspect.StructType)
            return f"one or more tables [[{_header(path)}]]" if rows else f"a list; each value {_words(kind.item_type)}"
        case inspect.StructType():
            return f"a table [{_header(path)}]"
    return _SIMPLE[type(kind)]


_SIMPLE: dict[type[inspect.Type], str] = {
    inspect.StrType: "text in quotes",
    inspect.BoolType: "true or false",
    inspect.IntType: "a whole number",
    inspect.FloatType: "a number",
}


def _header(path: Path) -> str:
    return ".".join(part for part in path if isinstance(part, str))


def _made_up(kind: inspect.Type) -> Any:
    """Something of this type; nobody judges it."""
    match kind:
        case inspect.UnionType():
            return _made_up(kind.types[0])
        case inspect.LiteralType():
            return kind.values[0]
        case inspect.TupleType():
            return [_made_up(one) for one in kind.item_types]
        case inspect.VarTupleType():
            return []
        case inspect.StructType():
            return {field.encode_name: _made_up(field.type) for field in kind.fields if field.required}
    return _PLAIN[type(kind)]


_PLAIN: dict[type[inspect.Type], Any] = {
    inspect.StrType: "",
    inspect.BoolType: False,
    inspect.IntType: 0,
    inspect.FloatType: 0,
}
