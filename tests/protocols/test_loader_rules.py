"""Rules that contradict each other, and rules that are never heard."""

from __future__ import annotations

import pytest

from kat_monitor.protocols import loader
from tests.protocols.small import RULE, SMALL, edited, mistakes

CONTRADICTIONS = [
    ("sbp-high-180", "limit = 180", "limit = 165", "sbp-high-180", "over 170, the limit of sbp-high-170"),
    ("sbp-high-170", "limit = 170", "limit = 185", "sbp-high-180", "over 185, the limit of sbp-high-170"),
    ("no-breath-30", "hold_s = 30", "hold_s = 20", "no-breath-30", "under 0, the limit of no-breath-20"),
    ("sbp-low-90", "limit = 90", "limit = 190", "sbp-low-90", "at most 180, the high limit of sbp-high-180"),
    ("sbp-low-90", "limit = 90", "limit = 175", "sbp-low-90", "at most 170, the high limit of sbp-high-170"),
]


@pytest.mark.parametrize(("where", "old", "new", "told", "expected"), CONTRADICTIONS)
def test_limits_that_contradict_each_other_are_told_once_with_the_other_rule(
    where: str, old: str, new: str, told: str, expected: str
) -> None:
    text, _ = edited(f'"{where}"', old, new)
    (only,) = mistakes(text)
    assert (only.field, only.expected.startswith(expected)) == (f"rule[{told}].limit", True), str(only)


OVERDUE = """
[[rule]]
id = "{id}"
kind = "overdue"
compare = "overdue"
priority = "{priority}"
phases = [{phases}]
text = "{{what}}"
"""


def late(id: str, priority: str, *phases: str, more: str = "") -> str:
    return OVERDUE.format(id=id, priority=priority, phases=", ".join(map('"{}"'.format, phases))) + more


def test_two_rules_that_leave_a_third_no_turn_are_told() -> None:
    third = late("third", "low", "onset", "peak")
    text = SMALL + late("first", "medium", "onset") + late("second", "medium", "peak", "waning") + third
    (only,) = mistakes(text)
    assert only.field == "rule[third].phases"
    assert "in which first or second is not always the one" in only.expected


@pytest.mark.parametrize(
    "before",
    [
        late("first", "medium", "onset") + late("second", "medium", "waning"),
        late("first", "medium", "onset", "peak", more="enabled = false\n"),
        late("first", "medium", "onset", "peak", more="while_bp_alert = true\n"),
    ],
)
def test_a_rule_that_has_a_turn_somewhere_is_no_mistake(before: str) -> None:
    text = SMALL + before + late("third", "low", "onset", "peak")
    assert loader.load(text, "small.toml").rules[-1].id == "third"


def test_of_two_equal_rules_the_first_takes_every_turn() -> None:
    (only,) = mistakes(SMALL + late("first", "low", "onset") + late("second", "low", "onset"))
    assert only.field == "rule[second].phases"


def test_a_wider_band_of_lower_priority_contradicts_a_narrower_one_of_higher() -> None:
    text, _ = edited('"sbp-high-180"', '"at_least"', '"outside"\nlow = 80')
    text, _ = edited(RULE, '"at_least"', '"outside"\nlow = 70', text)
    (only,) = mistakes(text)
    assert only.field == "rule[sbp-high-180].limit"


def test_rules_that_never_meet_do_not_contradict_each_other() -> None:
    text, _ = edited('"sbp-high-180"', "limit = 180", 'limit = 165\nphases = ["waning"]')
    assert loader.load(text, "small.toml").rules[1].limit == 165
