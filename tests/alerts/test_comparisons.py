"""Comparisons that no shipped rule uses: a band, a rise in percent, a change per minute; a rule's own way to end."""

from __future__ import annotations

from functools import lru_cache

import pytest

from kat_monitor import events as ev
from kat_monitor.protocols import loader, shipped
from kat_monitor.vitals import Quality
from tests.alerts.bedside import Bedside, bedside, sec

ROW = """
[[rule]]
id = "own"
vitals = ["{vital}"]
compare = "{compare}"
limit = {limit}
unit = "{unit}"
priority = "{priority}"
phases = ["onset", "peak", "waning", "observe"]
text = "{{label}} {{value}} of {{low}} to {{limit}}{{change_percent}} {{phase}}"
{more}
"""


@lru_cache
def text(row: str) -> str:
    before, _, rest = shipped.shipped()["generic"].partition("[[rule]]")
    after = rest.partition("# Symptoms.")[2]
    made = f"{before}{row}\n# Symptoms.{after}"
    loader.load(made, "own.toml")
    return made


def bed_with(compare: str, limit: float, vital: str = "systolic", unit: str = "mmHg", priority: str = "medium",
             more: str = "", baseline: bool = True, **base: float) -> Bedside:  # fmt: skip
    """A bedside at T0 whose protocol has this one limit."""
    made = text(ROW.format(compare=compare, limit=limit, vital=vital, unit=unit, priority=priority, more=more))
    bed = bedside(dosed=False, baseline=baseline, **base)
    bed.did(-110, ev.ProtocolChosen, protocol="generic", version="1", sha256=ev.text_digest(made), text=made)
    bed.dose(0)
    return bed


@pytest.mark.parametrize(("value", "limit"), [(89, 90), (90, None), (150, None), (151, 150)])
def test_outside_a_band_names_the_end_that_was_crossed(value: float, limit: float | None) -> None:
    bed = bed_with("outside", 150, more="low = 90")
    bed.typed(100, sbp=value)
    assert [one.limit for one in bed.alerts("own")] == ([] if limit is None else [limit])
    if limit is not None:
        percent = round((value - 120) / 1.2)
        assert bed.the("own").text == f"SBP {value} of 90 to {limit}, baseline 120: {percent:+} % in onset, T+1"


def test_a_score_of_nought_is_under_a_band_that_begins_at_one() -> None:
    bed = bed_with("outside", 4, "moaas", "0-5", more="low = 1")
    bed.typed(100, moaas=0)
    assert bed.the("own").limit == 1


def test_a_score_that_is_nought_again_is_back_inside() -> None:
    bed = bed_with("at_least", 1, "dissociation", "0-4")
    bed.typed(100, dissociation=2)
    bed.typed(200, dissociation=0)
    assert bed.the("own").end_reason == "back inside at 0"


def test_from_one_side_of_a_band_to_the_other_is_one_alert() -> None:
    bed = bed_with("outside", 110, "pulse_rate", "/min", more="low = 50\nhold_s = 5")
    bed.streams(10, 20, pr=115)
    bed.streams(21, 60, pr=45)
    assert bed.the("own").is_open
    bed.streams(61, 90, pr=51)
    assert bed.the("own").is_open
    bed.streams(91, 121, pr=52)
    assert sec(bed.the("own").ended_since or 0) == 121


@pytest.mark.parametrize(("value", "fires"), [(149, False), (150, True)])
def test_a_rise_in_percent_of_the_baseline(value: float, fires: bool) -> None:
    bed = bed_with("rise_percent", 25, sbp=120)
    bed.typed(100, sbp=value)
    assert [one.limit for one in bed.alerts("own")] == [150] * fires


def test_without_a_baseline_there_is_no_rise_in_percent() -> None:
    bed = bed_with("rise_percent", 25, baseline=False)
    bed.typed(100, sbp=250)
    assert bed.alerts("own") == []


@pytest.mark.parametrize(
    ("compare", "value", "fires"),
    [
        ("rise_per_min", 149, False),
        ("rise_per_min", 150, True),
        ("fall_per_min", 91, False),
        ("fall_per_min", 90, True),
    ],
)
def test_a_change_per_minute_of_spot_values(compare: str, value: float, fires: bool) -> None:
    bed = bed_with(compare, 10)
    bed.typed(60, sbp=120)
    bed.typed(240, sbp=value)
    assert [one.limit for one in bed.alerts("own")] == ([150 if compare == "rise_per_min" else 90] if fires else [])


@pytest.mark.parametrize(("earlier", "fires"), [(181, False), (180, True), (-660, True), (-660.1, False)])
def test_a_change_is_one_from_a_value_that_is_1_to_15_min_older(earlier: float, fires: bool) -> None:
    bed = bed_with("rise_per_min", 1, baseline=False)
    bed.typed(earlier, entered=max(earlier, 10), sbp=100)
    bed.typed(240, sbp=220)
    assert bool(bed.alerts("own")) == fires


def test_a_stream_s_change_per_minute_holds_and_ends() -> None:
    bed = bed_with("rise_per_min", 20, "pulse_rate", "/min", more="hold_s = 5")
    bed.streams(10, 69, pr=70)
    bed.stream(70, pr=200, quality=Quality.ARTEFACT)
    bed.typed(71, pr=60)
    bed.streams(72, 80, pr=90)
    alert = bed.the("own")
    assert (sec(alert.since), alert.limit, alert.value) == (77, 90, 90)
    bed.streams(81, 170, pr=90)
    # from 132 on the value a minute before is 90 too
    assert sec(bed.the("own").ended_since or 0) == 162


def test_a_row_says_how_far_inside_and_for_how_long_its_alert_ends() -> None:
    bed = bed_with("above", 100, "pulse_rate", "/min", more="hold_s = 5\nend_by = 5\nend_s = 10")
    bed.streams(10, 20, pr=110)
    bed.streams(21, 40, pr=96)
    assert bed.the("own").is_open
    bed.streams(41, 51, pr=95)
    alert = bed.the("own")
    assert (sec(alert.ended_since or 0), alert.end_reason) == (51, "inside by 5 for 10 s")


def test_the_limit_of_a_band_can_be_changed_for_one_patient() -> None:
    bed = bed_with("outside", 150, more="low = 90")
    bed.typed(60, sbp=85)
    bed.add(90, ev.LimitChanged(by="n", role="nurse", rule="own", limit=150, was=150, low=80, was_low=90, unit="mmHg",
                                reason="always low"))  # fmt: skip
    assert bed.the("own").end_reason == "the limit is 80–150 mmHg for this patient from now on"
    bed.typed(120, sbp=79)
    assert [(sec(one.since), one.limit) for one in bed.alerts("own")] == [(60, 90), (120, 80)]
