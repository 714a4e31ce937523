"""A protocol's text with some of its rules' values changed; comments and order stay as the clinic wrote them.

Owns the edit of a text, and the difference of two protocols in words. Refuses to judge the result: the loader does,
with every mistake at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import msgspec
import tomlkit

from kat_monitor.protocols import positions
from kat_monitor.protocols.mistakes import shown
from kat_monitor.protocols.model import Protocol, Rule
from kat_monitor.words import say

Edits = Mapping[str, Mapping[str, Any]]
"""By rule id, then by key: the new value; None takes the key out."""
_DEFAULTS = dict(zip(reversed(Rule.__struct_fields__), reversed(Rule.__struct_defaults__), strict=False))


def edited(text: str, edits: Edits, top: Mapping[str, str] | None = None) -> str:
    """The text with these edits of its rules and of keys at its `top`. Raises KeyError for a rule that is not there."""
    document = tomlkit.parse(text)
    for key, value in (top or {}).items():
        document[key] = value
    rules: dict[str, Any] = {str(one["id"]): one for one in document["rule"]}
    new: dict[str, dict[str, Any]] = {}
    for rule, changes in edits.items():
        table = rules[rule]
        for key, value in changes.items():
            if value is None:
                table.pop(key, None)
            elif key in table:
                table[key] = value
            elif value != _DEFAULTS.get(key):
                new.setdefault(rule, {})[key] = value
    return _with_lines(tomlkit.dumps(document), new)


def _with_lines(text: str, new: Mapping[str, Mapping[str, Any]]) -> str:
    """The text with keys that a rule did not have, each on a line below its id: what follows the rule stays there."""
    place = positions.read(text)
    ids = {rule["id"]: at for at, rule in enumerate(place.data["rule"])}
    lines = text.split("\n")
    for rule in sorted(new, key=lambda one: ids[one], reverse=True):
        below = place.lines["rule", ids[rule], "id"]
        lines[below:below] = [f"{key} = {tomlkit.item(value).as_string()}" for key, value in new[rule].items()]
    return "\n".join(lines)


class Difference(NamedTuple):
    """One value that is not the same: where, what it was, what it is; empty text where there was, or is, nothing."""

    where: str
    was: str
    now: str

    def __str__(self) -> str:
        """`sbp-high-160 limit: 160 -> 165`."""
        nothing = say("nothing")
        return say("{where}: {was} -> {now}", where=self.where, was=self.was or nothing, now=self.now or nothing)


def differences(was: Protocol, now: Protocol) -> tuple[Difference, ...]:
    """Everything that the two say differently, in the order of the file; rules are known by their id."""
    old, new = msgspec.to_builtins(was), msgspec.to_builtins(now)
    rules_was, rules_now = ({one["id"]: one for one in side.pop("rule")} for side in (old, new))
    found = list(_between(old, new, ""))
    for rule in dict.fromkeys([*rules_was, *rules_now]):
        if rule not in rules_now:
            found.append(Difference(rule, say("this rule"), ""))
        elif rule not in rules_was:
            found.append(Difference(rule, "", say("a new rule")))
        else:
            found += _between(rules_was[rule], rules_now[rule], f"{rule} ")
    return tuple(found)


def _between(was: dict[str, Any], now: dict[str, Any], where: str) -> Iterator[Difference]:
    for key in dict.fromkeys([*was, *now]):
        one, other = was.get(key), now.get(key)
        if isinstance(one, dict) and isinstance(other, dict):
            yield from _between(one, other, f"{where}{key}.")
        elif one != other:
            yield Difference(f"{where}{key}", _said(one), _said(other))


def _said(value: Any) -> str:
    if value is None or value == "":
        return ""
    return ", ".join(map(shown, value)) if isinstance(value, list | tuple) else shown(value)
