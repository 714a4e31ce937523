"""Rules that contradict each other, and rules that are never heard."""

from __future__ import annotations

import pytest

from kat_monitor.protocols import loader
from kat_monitor.protocols.model import LOOK_BACK_S
from kat_monitor.vitals import VITALS
from tests.protocols.small import RULE, SMALL, edited, mistakes

CONTRADICTIONS = [
    ("sbp-high-180", "limit = 180", "limit = 165", "sbp-high-180", "over 170, the limit of sbp-high-170"),
    ("sbp-high-170", "limit = 170", "limit = 185", "sbp-high-180", "over 185, the limit of sbp-high-170"),
    ("no-breath-30", "hold_s = 30", "hold_s = 20", "no-breath-30", "under 0, the limit of no-breath-20"),
    ("sbp-low-90", "limit = 90", "limit = 190", "sbp-low-90", "under 180, the high limit of sbp-high-180"),
    ("sbp-low-90", "limit = 90", "limit = 175", "sbp-low-90", "under 170, the high limit of sbp-high-170"),
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
    told = {one.field: one.expected for one in mistakes(text)}
    assert list(told) == ["rule[sbp-high-180].low", "rule[sbp-low-90].limit"]
    assert all(one.startswith("under 70, the limit of sbp-high-170") for one in told.values())


RULES = """
[[rule]]
id = "{id}"
vitals = ["{vital}"]
compare = "{compare}"
unit = "{unit}"
priority = "{priority}"
phases = ["{phase}"]
{more}
text = "x"
"""


def a_rule(id: str, compare: str, priority: str, more: str, vital: str = "systolic", phase: str = "waning") -> str:
    unit = VITALS[vital].unit
    return RULES.format(id=id, compare=compare, priority=priority, more=more, vital=vital, unit=unit, phase=phase)


@pytest.mark.parametrize(
    ("lesser", "urgent", "told"),
    [
        (("at_least", "limit = 160"), ("above", "limit = 155"), "over 160, the limit of lesser"),
        (("above", "limit = 160"), ("at_least", "limit = 160"), "over 160, the limit of lesser"),
        (("below", "limit = 95"), ("at_most", "limit = 96"), "under 95, the limit of lesser"),
        (("at_least", "limit = 160"), ("outside", "limit = 155\nlow = 95"), "over 160, the limit of lesser"),
        (("outside", "limit = 160\nlow = 95"), ("below", "limit = 96"), "under 95, the limit of lesser"),
        (("rise", "limit = 30"), ("rise", "limit = 25"), "over 30, the limit of lesser"),
        (("rise_percent", "limit = 30"), ("rise_percent", "limit = 25"), "over 30, the limit of lesser"),
        (
            ("above", "limit = 30\nbaseline_under = 105"),
            ("at_least", "limit = 30\nbaseline_under = 105"),
            "over 30, the limit of lesser",
        ),
    ],
)
def test_a_nearer_limit_of_higher_priority_is_told_however_the_two_compare(
    lesser: tuple[str, str], urgent: tuple[str, str], told: str
) -> None:
    text = SMALL + a_rule("lesser", lesser[0], "low", lesser[1]) + a_rule("urgent", urgent[0], "medium", urgent[1])
    (only,) = mistakes(text)
    assert (only.field, only.expected.startswith(told)) == ("rule[urgent].limit", True), str(only)


@pytest.mark.parametrize(
    ("lesser", "urgent"),
    [
        (("at_least", "limit = 160"), ("above", "limit = 160")),
        (("at_most", "limit = 95"), ("below", "limit = 95")),
        (("at_least", "limit = 160"), ("rise", "limit = 5")),
        (("rise", "limit = 30"), ("rise_percent", "limit = 5")),
        (("below", "limit = 95"), ("below", "limit = -1\nbaseline_under = 105")),
        (("at_most", "limit = 91\nhold_s = 20"), ("below", "limit = 95\nhold_s = 30")),
    ],
)
def test_what_cannot_be_compared_or_has_a_turn_does_not_contradict(
    lesser: tuple[str, str], urgent: tuple[str, str]
) -> None:
    text = SMALL + a_rule("lesser", lesser[0], "low", lesser[1]) + a_rule("urgent", urgent[0], "medium", urgent[1])
    assert loader.load(text, "small.toml").rules[-1].id == "urgent"


@pytest.mark.parametrize(
    ("high", "low", "told"),
    [
        (("at_least", "limit = 37"), ("below", "limit = 37"), "rule[second].limit: expected under 37, the high limit"),
        (("above", "limit = 37"), ("at_most", "limit = 37"), "rule[second].limit: expected under 37, the high limit"),
        (("above", "limit = 37"), ("below", "limit = 37"), ""),
        (("above", "limit = 37"), ("below", "limit = 37.1"), "rule[second].limit: expected at most 37, the high limit"),
        (("below", "limit = 37.1"), ("above", "limit = 37"), "rule[second].limit: expected at least 37.1, the low"),
        (("at_most", "limit = 37"), ("above", "limit = 37"), "rule[second].limit: expected over 37, the low limit"),
        (("outside", "limit = 40\nlow = 36"), ("below", "limit = 41"), "rule[second].limit: expected at most 40"),
        (("outside", "limit = 40\nlow = 36"), ("above", "limit = 35"), "rule[second].limit: expected at least 36"),
        (("above", "limit = 35"), ("outside", "limit = 40\nlow = 36"), "rule[second].low: expected at most 35"),
        (("outside", "limit = 40\nlow = 36"), ("outside", "limit = 41\nlow = 35"), ""),
    ],
)
def test_limits_that_leave_no_value_between_them_are_told(
    high: tuple[str, str], low: tuple[str, str], told: str
) -> None:
    text = SMALL + "".join(
        a_rule(id, compare, "medium", more, "temperature")
        for id, (compare, more) in zip(("first", "second"), (high, low), strict=True)
    )
    if not told:
        assert loader.load(text, "small.toml").rules[-1].id == "second"
        return
    (only,) = mistakes(text)
    assert told in str(only)


def test_several_contradictions_are_told_at_once_each_with_its_line() -> None:
    text, first = edited('"sbp-high-180"', "limit = 180", "limit = 165")
    text, second = edited('"sbp-low-90"', "limit = 90", "limit = 190", text)
    text, third = edited('"no-breath-30"', "hold_s = 30", "hold_s = 200", text)
    text += a_rule("early", "rise_percent", "medium", "limit = 20") + a_rule(
        "late", "rise_percent", "low", "limit = 30"
    )
    fourth = text[: text.index('"early"')].count("\n") + 1 + 6
    assert [(one.line, one.field) for one in mistakes(text)] == [
        (first, "rule[sbp-high-180].limit"),
        (second, "rule[sbp-low-90].limit"),
        (third, "rule[no-breath-30].hold_s"),
        (fourth, "rule[early].limit"),
    ]


@pytest.mark.parametrize("where", ["no-breath-30", "stale"])
def test_a_hold_may_be_as_long_as_the_rules_look_back_and_no_longer(where: str) -> None:
    hold = {"no-breath-30": "hold_s = 30", "stale": "hold_s = 15"}[where]
    text, _ = edited(f'"{where}"', hold, f"hold_s = {LOOK_BACK_S}")
    assert LOOK_BACK_S in {rule.hold_s for rule in loader.load(text, "small.toml").rules}
    text, line = edited(f'"{where}"', hold, f"hold_s = {LOOK_BACK_S}.5")
    (only,) = mistakes(text)
    assert (only.line, only.found) == (line, f"{LOOK_BACK_S}.5")


def test_limits_contradict_each_other_in_the_one_phase_that_they_share() -> None:
    low = a_rule("waning-low", "at_least", "low", "limit = 172")
    assert loader.load(SMALL + low + a_rule("peak-high", "at_least", "medium", "limit = 171", phase="peak"), "x")
    (only,) = mistakes(SMALL + low + a_rule("waning-high", "at_least", "medium", "limit = 171"))
    assert only.field == "rule[waning-high].limit"


def test_rules_that_never_meet_do_not_contradict_each_other() -> None:
    text, _ = edited('"sbp-high-180"', "limit = 180", 'limit = 165\nphases = ["waning"]')
    assert loader.load(text, "small.toml").rules[1].limit == 165
