"""A protocol that is being edited: its alert rules as a draft, and how the draft differs. No Qt.

Owns the draft: what was changed of which rule, what that makes of the text, and what is wrong with it. Refuses to
write: publishing is the folder's work.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec

from kat_monitor.protocols import editing, loader, parse
from kat_monitor.protocols.guarded import without_high
from kat_monitor.protocols.model import PHASES, Protocol, Rule
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_limits import condition
from kat_monitor.ui.present_pages_typed import number
from kat_monitor.ui.present_protocols import unguarded_words
from kat_monitor.words import known, say, tr

NUMBERS: Mapping[str, str] = {
    "limit": say("Limit"),
    "low": say("Lower limit"),
    "hold_s": say("Streaming: must hold for, s"),
    "end_by": say("Ends when inside by"),
    "end_s": say("Ends after so many s inside"),
    "from_min": say("From minute"),
}
"""Keys that are numbers, with their words."""
Value = Any


class Unread(NamedTuple):
    """A number that cannot be read: of which rule, under which key, and what is wrong with it."""

    rule: str
    key: str
    problem: str

    def words(self) -> str:
        """`sbp-high-160, Limit: '16o' is not a number`."""
        return tr("{rule}, {field}: {problem}", rule=self.rule, field=NUMBERS[self.key], problem=self.problem)


class Draft(msgspec.Struct, frozen=True):
    """A text and the changes made to its rules: by rule id, by key, the new value; None takes a key out.

    `unread`: by rule id, by key, what was typed where a number is wanted and none can be read.
    """

    text: str
    edits: Mapping[str, Mapping[str, Value]] = {}
    unread: Mapping[str, Mapping[str, str]] = {}

    @property
    def protocol(self) -> Protocol:
        """As it was before the changes."""
        return parse(self.text)

    def with_value(self, rule: str, key: str, value: Value) -> Draft:
        """The draft with one more change; a value as it was takes the change back."""
        old = getattr(self.rule(rule), key)
        old = list(old) if isinstance(old, tuple) else old
        changes = {**self.edits.get(rule, {}), key: value}
        if value == old:
            changes.pop(key)
        unread = {one: typed for one, typed in self.unread.get(rule, {}).items() if one != key}
        return Draft(self.text, _with(self.edits, rule, changes), _with(self.unread, rule, unread))

    def with_typed(self, rule: str, key: str, typed: str) -> Draft:
        """The draft with a text in the place of a number: it stays until one is typed, and nothing is published."""
        changes = {one: value for one, value in self.edits.get(rule, {}).items() if one != key}
        unread = {**self.unread.get(rule, {}), key: typed}
        return Draft(self.text, _with(self.edits, rule, changes), _with(self.unread, rule, unread))

    @property
    def changed(self) -> frozenset[str]:
        """The rules in which something was typed that is not as it was."""
        return frozenset((*self.edits, *self.unread))

    def problems(self) -> tuple[Unread, ...]:
        """What cannot be read, and why."""
        return tuple(
            Unread(rule, key, number()(typed).problem)
            for rule, keys in self.unread.items()
            for key, typed in keys.items()
        )

    def rule(self, rule: str) -> Rule:
        """A rule as it was. Raises KeyError."""
        return {one.id: one for one in self.protocol.rules}[rule]

    def edited(self, top: Mapping[str, str] | None = None) -> str:
        """The text that the changes make, with other keys at its top."""
        return editing.edited(self.text, self.edits, top)


class Judged(msgspec.Struct, frozen=True):
    """A draft's text, every mistake in it, every difference, and vitals left without a high-priority alert."""

    text: str
    mistakes: tuple[str, ...]
    differences: tuple[str, ...]
    unguarded: tuple[str, ...] = ()


def judged(draft: Draft, top: Mapping[str, str] | None = None) -> Judged:
    """What the draft comes to."""
    found = _judged(draft.text, draft.edited(top))
    unread = tuple(one.words() for one in draft.problems())
    return msgspec.structs.replace(found, mistakes=(*unread, *found.mistakes)) if unread else found


def _with(
    whole: Mapping[str, Mapping[str, Any]], rule: str, part: Mapping[str, Any]
) -> Mapping[str, Mapping[str, Any]]:
    """The whole with another part for this rule; an empty one goes."""
    made = {**whole, rule: part}
    return {one: made[one] for one in made if made[one]}


@lru_cache(maxsize=8)
def _judged(before: str, text: str) -> Judged:
    try:
        now = loader.load(text, "draft")
    except loader.ProtocolMistakes as found:
        return Judged(text, tuple(str(one).removeprefix("draft:") for one in found.mistakes), ())
    was = parse(before)
    lacking = tuple(map(unguarded_words, without_high(now, was)))
    return Judged(text, (), tuple(map(str, editing.differences(was, now))), lacking)


class RulesView(msgspec.Struct, frozen=True):
    """The page of a protocol's alert rules. `sessions`: how many past ones the draft can be tried on."""

    key: str
    name: str
    text: str
    people: tuple[PersonView, ...] = ()
    sessions: int = 0
    today: str = ""


def rule_title(rule: Rule) -> str:
    """A rule in a line: what it compares, or its id where it has no limit."""
    if rule.limit is not None:
        return condition(rule)
    return known(rule.id.replace("-", " "))


def keys_of(rule: Rule) -> tuple[str, ...]:
    """The numbers that this rule has or may have."""
    from kat_monitor.protocols.rules import COMPARISONS

    needs = COMPARISONS[rule.compare]
    able = {*needs.needed, *needs.allowed}
    return tuple(key for key in NUMBERS if key in able or (key == "from_min" and rule.from_min is not None))


def phases_of(rule: Rule, draft: Draft) -> list[str]:
    """The phases of a rule as the draft has them, in their order."""
    said = draft.edits.get(rule.id, {}).get("phases", rule.phases)
    return [one for one in PHASES if one in said]


def next_version(version: str) -> str:
    """The version after this one: `2` after `1`, `1.3` after `1.2`, `a.2` after `a`."""
    head, dot, last = version.rpartition(".")
    if last.isdigit():
        return f"{head}{dot}{int(last) + 1}"
    return f"{version}.2"
