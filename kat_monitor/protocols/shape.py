"""Whether data have the shape of a protocol: known keys, nothing missing, the right types; all of it at once.

Owns the walk along the model. Refuses to judge numbers: that is `checks`. What is mistaken is put right just enough
(a required value is made up, the rest takes its default) for the checks of everything else to go on; whoever reports
must leave out what rests on a path that is mistaken already.
"""

from __future__ import annotations

import types
import typing
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Union, cast, get_args, get_origin

import msgspec

from kat_monitor.protocols.model import Protocol
from kat_monitor.protocols.positions import Path
from kat_monitor.vitals import Number


class Problem(NamedTuple):
    """What is wrong at a path. `rests_on`: other paths that this judgement read."""

    path: Path
    expected: str
    rests_on: tuple[Path, ...] = ()


def fit(data: dict[str, object]) -> tuple[Protocol, list[Problem]]:
    """The data as a protocol, mended where they are not one, and everything that had to be mended."""
    problems: list[Problem] = []
    mended = _table(Protocol, data, (), problems)
    return msgspec.convert(mended, Protocol), problems


def _table(kind: type[msgspec.Struct], data: object, path: Path, problems: list[Problem]) -> dict[str, object]:
    """A table of the file; `data` that are no table count as an empty one."""
    if not isinstance(data, dict):
        problems.append(Problem(path, f"a table, [{_dotted(path)}]"))
        return {field.encode_name: _made_up(_types(kind)[field.name]) for field in _required(kind)}
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for key in data.keys() - fields.keys():
        problems.append(Problem((*path, key), _known(key, list(fields))))
    mended: dict[str, object] = {}
    for key, field in fields.items():
        wanted = _types(kind)[field.name]
        if key in data:
            fits, value = _value(wanted, data[key], (*path, key), problems)
            if fits or field.required:
                mended[key] = value
        elif field.required:
            problems.append(Problem((*path, key), f"{_words(wanted)}; it is missing"))
            mended[key] = _made_up(wanted)
    return mended


def _value(wanted: Any, value: object, path: Path, problems: list[Problem]) -> tuple[bool, object]:
    """Whether the value fits, and the value or what is made up for it."""
    if _is_table(wanted):
        return True, _table(wanted, value, path, problems)
    inner = _rows(wanted)
    if inner is not None:
        if isinstance(value, list):
            return True, [_table(inner, one, (*path, at), problems) for at, one in enumerate(value)]
        problems.append(Problem(path, f"one or more tables, [[{_dotted(path)}]]"))
        return False, []
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        problems.append(Problem(path, f"{_words(wanted)}, not {_shown(value)}"))
        return False, _made_up(wanted)
    return True, value


@lru_cache(maxsize=32)
def _types(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _required(kind: type[msgspec.Struct]) -> list[msgspec.structs.FieldInfo]:
    return [field for field in msgspec.structs.fields(kind) if field.required]


def _is_table(wanted: Any) -> bool:
    return isinstance(wanted, type) and issubclass(wanted, msgspec.Struct)


def _rows(wanted: Any) -> type[msgspec.Struct] | None:
    """The struct of a list of tables."""
    inside = get_args(wanted)
    return cast(type[msgspec.Struct], inside[0]) if get_origin(wanted) is tuple and _is_table(inside[0]) else None


def _dotted(path: Path) -> str:
    return ".".join(str(part) for part in path if isinstance(part, str))


def _known(key: str, known: list[str]) -> str:
    near = get_close_matches(key, known, n=1)
    return f"a known key; did you mean {near[0]}?" if near else f"a known key: {', '.join(known)}"


def _shown(value: object) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 40 else f"{text[:40]}..."


def _words(wanted: Any) -> str:
    """A type in the words of somebody who edits the file."""
    if get_origin(wanted) is Literal:
        return f"one of {', '.join(str(one) for one in get_args(wanted))}"
    if get_origin(wanted) is tuple:
        inside = get_args(wanted)
        many = len(inside) == 2 and inside[1] is Ellipsis
        return f"a list of {_plural(inside[0])}" if many else f"[low, high], {len(inside)} {_plural(inside[0])}"
    if get_origin(wanted) in (Union, types.UnionType) and wanted != Number:
        return _words(next(one for one in _parts(wanted) if one is not type(None)))
    if _is_table(wanted):
        return "a table"
    return {str: 'text, such as "1"', bool: "true or false", int: "a whole number"}.get(wanted, "a number")


def _parts(wanted: Any) -> list[Any]:
    parts = [one for one in get_args(wanted) if one is not type(None)]
    return [Number] if set(parts) == {int, float} else parts


def _plural(wanted: Any) -> str:
    if get_origin(wanted) is Literal:
        return f"any of {', '.join(get_args(wanted))}"
    return "texts" if wanted is str else "numbers"


def _made_up(wanted: Any) -> object:
    """Something of this type, so that the rest can be checked."""
    if get_origin(wanted) is Literal:
        return get_args(wanted)[0]
    if _is_table(wanted):
        return {field.encode_name: _made_up(_types(wanted)[field.name]) for field in _required(wanted)}
    if get_origin(wanted) is tuple:
        inside = get_args(wanted)
        return [] if inside[-1] is Ellipsis else [0] * len(inside)
    if get_origin(wanted) in (Union, types.UnionType):
        return None if type(None) in get_args(wanted) else 0
    return "" if wanted is str else False if wanted is bool else 0
