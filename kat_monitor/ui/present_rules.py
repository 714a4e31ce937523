"""A protocol that is being edited: its alert rules as a draft, and how the draft differs. No Qt.

Owns the draft: what was changed of which rule, what that makes of the text, and what is wrong with it. Refuses to
write: publishing is the folder's work.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from kat_monitor.protocols import editing, loader, parse
from kat_monitor.protocols.guarded import without_high
from kat_monitor.protocols.model import PHASES, Protocol, Rule
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_limits import condition
from kat_monitor.vitals import VITALS
from kat_monitor.words import say

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


class Draft(msgspec.Struct, frozen=True):
    """A text and the changes made to its rules: by rule id, by key, the new value; None takes a key out."""

    text: str
    edits: Mapping[str, Mapping[str, Value]] = {}

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
        edits = {**self.edits, rule: changes}
        return Draft(self.text, {one: edits[one] for one in edits if edits[one]})

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
    text = draft.edited(top)
    return _judged(draft.text, text)


@lru_cache(maxsize=8)
def _judged(before: str, text: str) -> Judged:
    try:
        now = loader.load(text, "draft")
    except loader.ProtocolMistakes as found:
        return Judged(text, tuple(str(one).removeprefix("draft:") for one in found.mistakes), ())
    was = parse(before)
    lacking = without_high(now, was)
    return Judged(text, (), tuple(map(str, editing.differences(was, now))), tuple(VITALS[one].label for one in lacking))


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
    return rule.id.replace("-", " ")


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
