"""A session as one JSON file: the log's rows and nothing else, readable without SQLite and checkable by anyone.

    {"format": "kat-session", "version": 1, "session": {...},
     "events": [{"seq", "t", "at", "kind", "v", "salt", "digest", "body", "hash"}, ...], "head": hash,
     "seal": null or [{"seq", "at", "name", "key", "signature"}, ...]}

One event stands on a line. `body` is an object with its keys in canonical order, so that its text, and with it the
digest, can be made again; `session` repeats what stands in the first event; nothing is derived. Refuses keys that it
does not know, for what is not under a hash must not look as if it were.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, NamedTuple, NoReturn

from kat_monitor.canonical import canonical
from kat_monitor.record.chain import EMPTY, Row, check_rows
from kat_monitor.record.examine import Examined
from kat_monitor.record.seal import DERIVED_FORMAT, Seal
from kat_monitor.words import say

FORMAT = "kat-session"
VERSION = 1
_TOP = ("format", "version", "session", "events", "head", "seal")
_EVENT = ("seq", "t", "at", "kind", "v", "salt", "digest", "body", "hash")
_ABOUT_THE_ENTRY = ("by", "role")
_SEAL = Seal._fields


class Derived(NamedTuple):
    """A document made from a record and signed by itself; it is no record."""

    document: dict[str, Any]


class _Wrong(ValueError):
    """What is wrong with the file's frame, in words."""


def session_part(first: Row) -> dict[str, object]:
    """What `session` holds: when the log was opened, and every plain member of its first event."""
    body = {} if first.body is None else json.loads(first.body)
    plain = {key: value for key, value in body.items() if not isinstance(value, (dict, list))}
    return {"opened_at": first.at, **{key: plain[key] for key in sorted(plain) if key not in _ABOUT_THE_ENTRY}}


def dump(rows: Sequence[Row], seals: Sequence[Seal] = ()) -> str:
    """The file's text, ending in a newline. Raises ValueError for rows that are not an intact chain."""
    finding = check_rows(rows)
    if finding.problem:
        raise ValueError(f"not exported, for the record is not intact: {finding.problem}")
    head = f'{{"format":"{FORMAT}","version":{VERSION},"session":{_compact(session_part(rows[0]))},"events":['
    events = ",\n".join(map(_line, rows))
    seal = _compact([one._asdict() for one in seals] or None)
    return f'{head}\n{events}\n],"head":"{rows[-1].hash}","seal":{seal}}}\n'


def _line(row: Row) -> str:
    fields = row._asdict()
    body = fields.pop("body")
    texts = {key: _compact(value) for key, value in fields.items()} | {"body": "null" if body is None else body}
    return "{" + ",".join(f'"{key}":{texts[key]}' for key in _EVENT) + "}"


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def examine_json(text: str) -> Examined | Derived:
    """What a JSON file holds, as of a log; a derived document as it is. Never raises for what is in it."""
    try:
        top = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_number)
        if isinstance(top, dict) and top.get("format") == DERIVED_FORMAT:
            return Derived(top)
        return _examine_top(top)
    except json.JSONDecodeError as error:
        return _altered(_where(text, error))
    except _Wrong as error:
        return _altered(str(error))
    except (ValueError, RecursionError):
        return _altered(say("holds what JSON cannot say"))


def _examine_top(top: object) -> Examined:
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        return Examined((), EMPTY, say("not a log: another kind of JSON file"), foreign=True)
    version = top.get("version")
    if type(version) is int and version > VERSION:
        words = say(
            "session file version {version} is newer than this program, which knows {known}: use a newer one",
            version=version,
            known=VERSION,
        )
        return Examined((), EMPTY, words, foreign=True)
    if version != VERSION or type(version) is not int:
        raise _Wrong(say("there is no session file version {version}", version=repr(version)))
    _same_keys(top, _TOP, say("the file"))
    if not isinstance(top["events"], list):
        raise _Wrong(say("events is not a list"))
    rows = tuple(_row(event, place) for place, event in enumerate(top["events"], start=1))
    finding = check_rows(rows)
    problem = finding.problem or _frame_problem(top, rows)
    return Examined(rows, finding.intact, problem, seals=_seals(top["seal"]))


def _frame_problem(top: dict[str, Any], rows: Sequence[Row]) -> str:
    if top["head"] != rows[-1].hash:
        return say("head is not the hash of event {seq}: the end is missing or was changed", seq=rows[-1].seq)
    if _exact(top["session"]) != _exact(session_part(rows[0])):
        return say("event 1 says otherwise than the part session")
    return ""


def _exact(value: object) -> str:
    """Text by which 1, 1.0 and true differ, which compare as equal."""
    return canonical(value)


def _row(event: object, place: int) -> Row:
    if not isinstance(event, dict):
        raise _Wrong(say("event {place} is not an object", place=place))
    _same_keys(event, _EVENT, say("event {place}", place=place))
    body = event["body"]
    if body is not None and not isinstance(body, dict):
        raise _Wrong(say("event {place} has a body that is no object", place=place))
    return Row(**{**event, "body": None if body is None else canonical(body)})


def _seals(found: object) -> tuple[Seal, ...]:
    if found is None:
        return ()
    if not isinstance(found, list) or not found:
        raise _Wrong(say("seal is neither null nor a list of seals"))
    for one in found:
        if not isinstance(one, dict):
            raise _Wrong(say("seal holds what is no seal"))
        _same_keys(one, _SEAL, say("the seal"))
    return tuple(Seal(**one) for one in found)


def _same_keys(found: dict[str, Any], known: Sequence[str], what: str) -> None:
    strange = sorted(set(found) - set(known))
    missing = [key for key in known if key not in found]
    if strange:
        raise _Wrong(say("{what} has a key that does not belong there: {strange}", what=what, strange=repr(strange[0])))
    if missing:
        raise _Wrong(say("{what} lacks {missing}", what=what, missing=repr(missing[0])))


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = next(key for key in found if sum(key == other for other, _ in pairs) > 1)
        raise _Wrong(say("key {twice} stands twice in one object", twice=repr(twice)))
    return found


def _no_number(name: str) -> NoReturn:
    raise _Wrong(say("{name} is not a number", name=name))


def _where(text: str, error: json.JSONDecodeError) -> str:
    """The event at which the text stops being JSON, if it stands on a line of its own; else line and column."""
    line = text[text.rfind("\n", 0, error.pos) + 1 :]
    found = re.match(r'\{"seq":(\d{1,9}),', line)
    where = (
        say("event {place}", place=found[1])
        if found
        else say("line {line}, column {column}", line=error.lineno, column=error.colno)
    )
    return say("{where} cannot be read: the file is damaged or cut off", where=where)


def _altered(problem: str) -> Examined:
    return Examined((), EMPTY, problem)
