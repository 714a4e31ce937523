"""The words of an alert: every field that a rule's text may name, and which vitals and sides are one look."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kat_monitor.alerts.limits import Bound, bound
from kat_monitor.alerts.sides import STEPS, is_worse
from kat_monitor.alerts.wording import fill, value_text
from kat_monitor.protocols.model import Rule
from kat_monitor.vitals import VITALS, family
from tests.alerts.bedside import Bedside, at
from tests.alerts.test_comparisons import bed_with


def rule(bed: Bedside, **more: object) -> Rule:
    """The one row of a bedside's protocol, changed."""
    assert bed.session.protocol is not None
    return replace(next(one for one in bed.session.protocol.rules if one.id == "own"), **more)


def words(text: str, value: float = 130, baseline: bool = True, low: float | None = None) -> str:
    """A rule's text, filled for a systolic pressure at T+1."""
    bed = bed_with("above", 150, baseline=baseline)
    return value_text(bed.session, Bound(rule(bed, text=text), 150, low), "systolic", value, at(60))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{label} {value} {unit}", "SBP 130 mmHg"),
        ("{limit}", "150"),
        ("{low}", "?"),
        ("{baseline}", "120"),
        ("{change}", ", baseline 120: +10 mmHg"),
        ("{change_percent}", ", baseline 120: +8 %"),
        ("{held}", ""),
        ("{phase}", "in onset, T+1"),
        ("{clock}", "T+1"),
        ("{what}", "?"),
    ],
)
def test_a_text_may_name_these_fields(text: str, said: str) -> None:
    assert words(text) == said


@pytest.mark.parametrize(("text", "said"), [("{baseline}", "not known"), ("{change}", ""), ("{change_percent}", "")])
def test_without_a_baseline_it_is_not_known_and_nothing_is_said_of_a_change(text: str, said: str) -> None:
    assert words(text, baseline=False) == said


@pytest.mark.parametrize(("value", "said"), [(89, "90 of 90"), (90, "150 of 90"), (151, "150 of 90")])
def test_a_band_names_the_end_that_is_crossed_and_its_lower_end(value: float, said: str) -> None:
    assert words("{limit} of {low}", value, low=90) == said


def test_a_minute_that_there_is_none_of_leaves_no_comma_behind() -> None:
    assert fill("Chest pain, {clock}: go", {"clock": ""}) == "Chest pain: go"
    assert fill("Chest pain, {clock}: go", {"clock": "T+1"}) == "Chest pain, T+1: go"
    assert fill("{nobody} knows", {}) == "? knows"


# --- one look, and a step for the worse -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("vital", "speaks"),
    [("systolic", "systolic"), ("diastolic", "systolic"), ("map", "systolic"), ("heart_rate", "heart_rate"),
     ("pulse_rate", "heart_rate"), ("spo2", "spo2")],
)  # fmt: skip
def test_pressures_are_one_look_and_so_are_rates(vital: str, speaks: str) -> None:
    assert family(vital) == speaks


@pytest.mark.parametrize("vital", sorted(VITALS))
def test_worse_is_a_step_away_from_the_limit_s_side(vital: str) -> None:
    step = STEPS.get(vital, 1)
    found = [is_worse(vital, side, 50 + by, 50) for side in ("above", "below") for by in (step, step - 0.5, -step)]
    assert found == [True, False, False, False, False, True]


# --- a limit for this patient -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("compare", "limit", "own", "more", "found"),
    [
        ("above", 160, None, {}, 160),
        ("above", 160, 120, {"altitude": True}, 160),
        ("rise", 40, 120, {}, 160),
        ("rise", 40, None, {}, None),
        ("rise_percent", 30, 120, {}, 156),
        ("rise_percent", 30, None, {}, None),
        ("fall_percent", 30, 120, {}, 84),
        ("fall_percent", 30, None, {}, None),
        ("below", 100, None, {"baseline_from": 105}, 100),
        ("below", 100, 105, {"baseline_from": 105}, 100),
        ("below", 100, 104.5, {"baseline_from": 105}, None),
        ("below", -10, 104.5, {"baseline_under": 105}, 94.5),
        ("below", -10, 105, {"baseline_under": 105}, None),
        ("below", -10, None, {"baseline_under": 105}, None),
    ],
)
def test_a_limit_follows_from_the_row_and_the_baseline(
    compare: str, limit: float, own: float | None, more: dict[str, object], found: float | None
) -> None:
    made = bound(rule(bed_with("above", 150), compare=compare, limit=limit, **more), own)
    assert (None if made is None else made.limit) == found


@pytest.mark.parametrize(
    ("vital", "compare", "limit", "told"),
    [
        ("systolic", "rise_percent", 155.4, "156"),
        ("systolic", "fall_percent", 84.7, "84"),
        ("temperature", "rise_percent", 38.43, "38.5"),
        ("temperature", "fall_percent", 34.77, "34.7"),
        ("temperature", "above", 38.43, "38.43"),
    ],
)
def test_a_computed_limit_is_told_as_the_first_value_beyond_it(
    vital: str, compare: str, limit: float, told: str
) -> None:
    bed = bed_with("above", 150)
    row = rule(bed, text="{limit}", compare=compare, vitals=(vital,))
    assert value_text(bed.session, Bound(row, limit), vital, limit, at(60)) == told


@pytest.mark.parametrize(
    ("value", "crossed", "well_inside"),
    [(89, True, False), (90, False, False), (91.5, False, False), (92, False, True), (148, False, True),
     (148.5, False, False), (150, False, False), (151, True, False)],
)  # fmt: skip
def test_a_band_is_left_at_its_ends_and_well_inside_by_the_margin(
    value: float, crossed: bool, well_inside: bool
) -> None:
    bed = bed_with("outside", 150, more="low = 90")
    one = Bound(rule(bed), 150, 90)
    assert (one.crossed_by(value), one.well_inside(value)) == (crossed, well_inside)
    assert one.side(value) == (90 if value < 90 else 150)
