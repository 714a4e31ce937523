"""A change per minute over an alert's life: it is always one between values of the same kind, spot or streaming."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from tests.alerts.bedside import Bedside, bedside, sec
from tests.alerts.test_comparisons import ROW, bed_with, text
from tests.alerts.test_life import acknowledge
from tests.alerts.test_moments import limit_changed, open_until


def steep_pulse(hold_s: int = 5) -> Bedside:
    return bed_with("rise_per_min", 20, "pulse_rate", "/min", more=f"hold_s = {hold_s}")


def test_a_stream_that_was_seen_asks_again_with_the_limit_that_follows_from_the_stream() -> None:
    bed = steep_pulse()
    bed.typed(5, pr=60)
    bed.streams(10, 79, pr=70)
    for second in range(80, 278):
        if second == 95:
            acknowledge(bed, 95, "own")
        bed.stream(second, pr=90 + (second - 80) // 2)
    repeated = [(sec(one.since), one.text) for one in bed.said if isinstance(one, ev.AlertRepeated)]
    assert repeated == [(275, "PR 187 of ? to 177, baseline 70: +167 % in onset, T+4")]


def test_a_steeper_limit_that_a_stream_still_crosses_ends_nothing() -> None:
    bed = steep_pulse()
    bed.typed(5, pr=90)
    bed.streams(10, 79, pr=70)
    bed.streams(80, 90, pr=100)
    limit_changed(bed, 91, "own", 25, 20, "/min")
    assert bed.the("own").is_open


def test_a_limit_that_is_changed_when_no_earlier_value_is_left_to_compare_with_ends_its_alert() -> None:
    bed = bed_with("rise_per_min", 10)
    bed.typed(60, sbp=120)
    bed.typed(240, sbp=160)
    limit_changed(bed, 1_200, "own", 12, 10)
    assert open_until(bed, "own") == 1_200


def test_what_a_spot_value_raised_is_ended_by_a_stream_that_does_not_rise_however_high_it_is() -> None:
    bed = steep_pulse()
    bed.typed(10, pr=70)
    bed.streams(20, 99, pr=130)
    bed.typed(100, pr=130)
    assert bed.the("own").basis == "spot"
    bed.streams(101, 140, pr=130)
    assert open_until(bed, "own") == 131


def test_a_spot_value_ends_what_a_spot_value_raised_though_a_stream_rises() -> None:
    bed = steep_pulse(hold_s=120)
    bed.typed(10, pr=70)
    bed.typed(100, pr=130)
    bed.streams(101, 170, pr=70)
    bed.streams(171, 179, pr=130)
    bed.typed(180, pr=130)
    assert bed.the("own").end_reason == "back inside at 130"


def test_a_spot_value_that_has_risen_as_steeply_in_a_phase_without_the_limit_does_not_say_that_it_is_back() -> None:
    row = ROW.format(compare="rise_per_min", limit=1, vital="systolic", unit="mmHg", priority="medium", more="")
    made = text(row.replace('["onset", "peak", "waning", "observe"]', '["onset"]'))
    bed = bedside()
    bed.did(30, ev.ProtocolChosen, protocol="generic", version="1", sha256=ev.text_digest(made), text=made)
    bed.typed(900, sbp=100)
    bed.typed(1_140, sbp=120)
    bed.typed(1_260, sbp=150)
    assert bed.the("own").end_reason == "another limit counts in this phase"


@pytest.mark.parametrize(
    ("compare", "then", "told"), [("rise_per_min", 150, "150 of ? to 134"), ("fall_per_min", 60, "60 of ? to 66")]
)
def test_a_limit_that_follows_from_an_earlier_value_is_told_as_a_value_of_its_kind(
    compare: str, then: int, told: str
) -> None:
    bed = bed_with(compare, 20)
    bed.typed(60, sbp=100)
    bed.typed(160, sbp=then)
    assert told in bed.the("own").text
