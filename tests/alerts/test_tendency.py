"""The trend at the tile: what earns it, what it says, and that it never alerts."""

from __future__ import annotations

import random

import numpy as np
import pytest

from kat_monitor.alerts.tendency import STUDENT, Tendency, fitted, tendency
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, at, bedside
from tests.alerts.test_comparisons import bed_with


def pressures(bed: Bedside, *values: tuple[float, float]) -> None:
    for minute, value in values:
        bed.typed(minute * 60, sbp=value, source=Source.CUFF)


def trend(bed: Bedside, minute: float, vital: str = "systolic") -> Tendency | None:
    return tendency(bed.session, vital, at(minute * 60))


def test_four_pressures_on_a_line_earn_it_with_the_next_limit() -> None:
    bed = bedside()
    pressures(bed, (0.1, 112), (2, 124), (4, 136.0), (6, 148))
    found = trend(bed, 6)
    assert found is not None
    assert found.text() == "rising 6 mmHg a minute; 160 in about 2 min"
    assert found.shorter() == ("↗ 6/min, 160 in 2 min", "↗ 160 in 2 min")


def test_the_time_counts_from_now_and_not_from_the_newest_value() -> None:
    bed = bedside()
    pressures(bed, (0.1, 112), (2, 124), (4, 136), (6, 148))
    now, later = trend(bed, 6.6), trend(bed, 7.1)
    assert now is not None
    assert later is not None
    assert (now.in_min, later.in_min, later.limit) == (1, None, None)


def test_it_never_alerts() -> None:
    bed = bedside()
    pressures(bed, (0.1, 112), (2, 124), (4, 136), (6, 148))
    bed.go(600)
    assert bed.alerts() == []


def test_a_crossed_limit_is_not_ahead_any_more() -> None:
    bed = bedside(sbp=135, dbp=80)
    pressures(bed, (0.1, 126), (2, 138), (4, 150), (6, 162))
    found = trend(bed, 6)
    assert found is not None
    assert found.limit == 170


@pytest.mark.parametrize(("values", "limit"), [((130, 140, 150, 160), 170), ((130, 120, 110, 100), 90)])
def test_on_a_limit_the_next_one_is_ahead(values: tuple[float, ...], limit: float) -> None:
    bed = bedside(baseline=False)
    pressures(bed, *zip((2, 4, 6, 8), values, strict=True))
    found = trend(bed, 8)
    assert found is not None
    assert (found.limit, found.in_min) == (limit, 2)


def test_a_limit_that_is_far_away_or_there_already_has_no_time() -> None:
    bed = bedside()
    pressures(bed, (0.1, 102), (4, 106), (8, 110), (12, 114))
    found = trend(bed, 12)
    assert found is not None
    assert (found.limit, found.in_min, found.text()) == (None, None, "rising 1.0 mmHg a minute")


@pytest.mark.parametrize(
    ("values", "minute"),
    [
        (((2, 124), (4, 136), (6, 148)), 6),
        (((0.1, 112), (2, 124), (4, 136), (6, 148)), 18.1),
        (((-31, 112), (2, 124), (4, 136), (6, 148)), 6),
        (((0.1, 120), (2, 123), (4, 126), (6, 129)), 6),
        (((0.1, 112), (2, 140), (4, 118), (6, 148)), 6),
        (((0.1, 112), (2, 124), (4, 136), (6, 148), (8, 140)), 8),
    ],
    ids=["too few", "too old", "the first too long ago", "within noise", "no line", "it has turned"],
)
def test_what_does_not_earn_it_says_nothing(values: tuple[tuple[float, float], ...], minute: float) -> None:
    bed = bedside(baseline=False)
    pressures(bed, *values)
    assert trend(bed, minute) is None


def test_just_young_enough() -> None:
    bed = bedside(baseline=False)
    pressures(bed, (0.1, 112), (2, 124), (4, 136), (6, 148))
    assert trend(bed, 18) is not None


def test_an_artefact_is_no_point_of_it() -> None:
    bed = bedside(baseline=False)
    pressures(bed, (0.1, 112), (2, 124), (4, 136))
    bed.typed(360, sbp=148, quality=Quality.ARTEFACT)
    assert trend(bed, 6) is None


def stream(bed: Bedside, minutes: int, start: float, per_min: float, vital: str = "pr", noise: float = 0) -> float:
    """A stream at one value in 10 s; the minute at which it ends."""
    made = random.Random(1)
    for second in range(0, minutes * 60 + 1, 10):
        value = round(start + per_min * second / 60 + made.uniform(-noise, noise))
        bed.stream(60 + second, **{vital: value})
    return 1 + minutes


def test_a_stream_earns_it_by_the_medians_of_its_minutes() -> None:
    bed = bedside()
    end = stream(bed, 8, 70, 2.5, noise=3)
    found = trend(bed, end, "pulse_rate")
    assert found is not None
    assert found.per_min == pytest.approx(2.5, abs=0.4)
    assert (found.limit, found.in_min) == (100, 4)
    assert found.text().startswith("rising ")


def test_a_stream_that_falls_is_told_its_lower_limit() -> None:
    bed = bedside(spo2=98)
    end = stream(bed, 9, 100, -0.5, "spo2")
    found = trend(bed, end, "spo2")
    assert found is not None
    assert (found.limit, found.text()[:7]) == (94, "falling")


def test_a_silent_stream_has_no_trend() -> None:
    bed = bedside()
    end = stream(bed, 8, 70, 2.5)
    assert trend(bed, end + 0.25, "pulse_rate") is not None
    assert trend(bed, end + 0.26, "pulse_rate") is None


def test_a_stream_of_five_minutes_is_too_short() -> None:
    bed = bedside()
    end = stream(bed, 4, 70, 4)
    assert trend(bed, end, "pulse_rate") is None


def test_spot_and_streaming_values_are_not_drawn_into_one_line() -> None:
    bed = bedside(baseline=False)
    for minute, value in ((1, 60), (2, 70), (3, 80)):
        bed.typed(minute * 60, hr=value)
    bed.stream(240, heart_rate=90)
    assert trend(bed, 4, "heart_rate") is None


def test_scores_have_no_trend() -> None:
    bed = bedside()
    for minute, score in ((1, 5), (2, 4), (3, 3), (4, 2)):
        bed.typed(minute * 60, moaas=score)
    assert trend(bed, 4, "moaas") is None


def test_a_limit_that_was_changed_for_the_patient_is_the_one_ahead() -> None:
    from tests.alerts.test_own_limits import changed

    bed = bedside(sbp=130)
    pressures(bed, (0.1, 112), (2, 124), (4, 136), (6, 148))
    changed(bed, 390, "sbp-high-160", 166, 160)
    found = trend(bed, 7)
    assert found is not None
    assert (found.limit, found.in_min) == (166, 2)


def test_a_line_through_noise_is_earned_by_chance_once_in_a_hundred() -> None:
    made = random.Random(7)
    runs = 4_000
    earned = sum(fitted([(x, made.gauss(120, 12)) for x in range(6)], 0.001) is not None for _ in range(runs))
    # the demand that the newest value lies near the line takes more away; none may come on top
    assert earned / runs < 0.013


def test_the_points_of_student_s_distribution_fall_with_the_degrees_of_freedom() -> None:
    assert list(STUDENT) == sorted(STUDENT, reverse=True)
    assert (STUDENT[1], STUDENT[-1]) == (9.925, 3.169)


def test_values_at_one_instant_are_no_line() -> None:
    assert fitted([(1, 100), (1, 120), (1, 140), (1, 160)], 10) is None


# --- the words --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("found", "text", "shorter"),
    [
        (Tendency("systolic", 6), "rising 6 mmHg a minute", ("↗ 6/min",)),
        (Tendency("systolic", -0.5), "falling 0.5 mmHg a minute", ("↘ 0.5/min",)),
        (Tendency("systolic", 0.5), "rising 0.5 mmHg a minute", ("↗ 0.5/min",)),
        (Tendency("systolic", 1.99), "rising 2.0 mmHg a minute", ("↗ 2.0/min",)),
        (Tendency("systolic", 2), "rising 2 mmHg a minute", ("↗ 2/min",)),
        (Tendency("heart_rate", -3), "falling 3 a minute", ("↘ 3/min",)),
        (
            Tendency("spo2", -0.4, 92, 5),
            "falling 0.4 % a minute; 92 in about 5 min",
            ("↘ 0.4/min, 92 in 5 min", "↘ 92 in 5 min"),
        ),
        (
            Tendency("pulse_rate", 0.9, 100, 5),
            "rising 0.9 a minute; 100 in about 5 min",
            ("↗ 0.9/min, 100 in 5 min", "↗ 100 in 5 min"),
        ),
    ],
)
def test_a_trend_says_way_size_unit_and_limit_and_less_where_there_is_little_room(
    found: Tendency, text: str, shorter: tuple[str, ...]
) -> None:
    assert (found.text(), found.shorter()) == (text, shorter)


# --- the test of the line ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("n", range(3, 15))
def test_a_slope_is_earned_just_above_its_point_of_student_s_distribution(n: int) -> None:
    """Points that alternate about a line: with their size the slope's error grows, and at the table's point it ends."""
    free = n - 2
    point = STUDENT[min(free, len(STUDENT)) - 1]
    xs = [float(x) for x in range(n)]
    wave = alternating(xs)
    spread = sum((x - sum(xs) / n) ** 2 for x in xs)
    error = (sum(one * one for one in wave) / free / spread) ** 0.5
    slope = 100.0
    size = slope / (point * error)
    for share, earned in ((0.99, True), (1.01, False)):
        points = [(x, slope * x + share * size * one) for x, one in zip(xs, wave, strict=True)]
        found = fitted(points, noise=max(2.5 * size, 1))
        if slope * (n - 1) > max(2.5 * size, 1):
            assert (found is not None) is earned


def alternating(xs: list[float]) -> list[float]:
    """Up and down by 1 about no line at all: what a straight line explains of it is taken away."""
    wave = [(-1.0) ** k for k in range(len(xs))]
    mean_x, mean_y = sum(xs) / len(xs), sum(wave) / len(xs)
    spread = sum((x - mean_x) ** 2 for x in xs)
    tilt = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, wave, strict=True)) / spread
    return [y - mean_y - tilt * (x - mean_x) for x, y in zip(xs, wave, strict=True)]


def test_the_line_is_the_one_of_least_squares_wherever_it_lies() -> None:
    points = [(1.0, 103.0), (2.0, 105.0), (3.0, 107.5), (4.0, 109.0), (6.0, 113.5)]
    found = fitted(points, 5)
    assert found is not None
    slope, zero = np.polyfit(*zip(*points, strict=True), 1)
    assert found == pytest.approx((slope, zero + 6 * slope))


@pytest.mark.parametrize(("noise", "earned"), [(7.99, True), (8, False), (8.01, False)])
def test_it_must_move_by_more_than_the_noise(noise: float, earned: bool) -> None:
    assert (fitted([(0, 100), (1, 102), (2, 104), (3, 106), (4, 108)], noise) is not None) is earned


@pytest.mark.parametrize(("off", "earned"), [(5, True), (7, False), (-5, True), (-7, False)])
def test_the_newest_value_must_lie_within_half_the_noise_of_the_line(off: float, earned: bool) -> None:
    """Ten minutes at 4 a minute; the newest value is off, and the line gives way to it by about a third of that."""
    points = [(float(x), 4.0 * x) for x in range(10)] + [(10.0, 40.0 + off)]
    assert (fitted(points, 8) is not None) is earned


@pytest.mark.parametrize(("slope", "earned"), [(40.886, False), (40.887, False), (40.888, True)])
def test_a_slope_on_the_very_edge_of_chance_is_not_earned(slope: float, earned: bool) -> None:
    """The standard error is 7: 5.841, the 1 % point of three degrees of freedom, lies at 40.887."""
    points = [(float(x), slope * x + off) for x, off in enumerate((20, -31, 8, -3, 6))]
    assert (fitted(points, 12) is not None) is earned


def test_the_newest_value_may_lie_off_the_line_by_exactly_half_the_noise() -> None:
    assert fitted([(0, 0.5), (1, 8.5), (2, 21.5), (3, 29.5)], 1) == (10, 30)


def test_what_is_off_at_the_other_end_does_not_matter() -> None:
    points = [(0.0, -7.0), *((float(x), 4.0 * x) for x in range(1, 11))]
    assert fitted(points, 8) is not None
    turned = [*((float(x), 4.0 * x) for x in range(9)), (9.0, 43.0), (10.0, 40.0)]
    assert fitted(turned, 8) is not None


@pytest.mark.parametrize(("minute", "in_min"), [(6, 2), (6.9, 1), (7.1, None)])
def test_a_time_is_said_down_to_one_minute(minute: float, in_min: int | None) -> None:
    bed = bedside()
    pressures(bed, (0.1, 112), (2, 124), (4, 136), (6, 148.2))
    found = trend(bed, minute)
    assert found is not None
    assert found.in_min == in_min


@pytest.mark.parametrize(("first", "earned"), [(-24, True), (-24.1, False)])
def test_the_oldest_of_four_may_be_half_an_hour_old(first: float, earned: bool) -> None:
    bed = bedside(baseline=False)
    pressures(bed, (first, 100), (-14, 110), (-4, 120), (6, 130))
    assert (trend(bed, 6) is not None) is earned


@pytest.mark.parametrize(("minutes", "earned"), [(5, False), (6, True)])
def test_a_stream_needs_six_minutes(minutes: int, earned: bool) -> None:
    bed = bedside()
    for second in range(5, minutes * 60, 5):
        bed.stream(second, pr=70 + second / 20)
    found = tendency(bed.session, "pulse_rate", bed.session.t)
    assert (found is not None) is earned


def test_a_stream_s_line_is_drawn_through_its_last_ten_minutes_only() -> None:
    bed = bedside()
    for second in range(5, 15 * 60, 5):
        bed.stream(second, pr=95 if second < 298 else 70 + (second - 298) / 30)
    found = tendency(bed.session, "pulse_rate", bed.session.t)
    assert found is not None
    assert found.per_min == pytest.approx(2, abs=0.05)


def test_a_missing_second_does_not_end_a_stream_s_line() -> None:
    bed = bedside()
    for second in range(5, 8 * 60, 5):
        bed.stream(second, pr=None if second % 60 == 30 else 70 + second / 20)
    assert tendency(bed.session, "pulse_rate", bed.session.t) is not None


# --- the limit ahead --------------------------------------------------------------------------------------------------


def test_the_limit_ahead_is_the_one_of_this_patient_s_baseline() -> None:
    bed = bedside(hr=55)
    for second in range(5, 8 * 60, 5):
        bed.stream(second, pr=60 - second / 40)
    found = tendency(bed.session, "pulse_rate", bed.session.t)
    assert found is not None
    assert found.limit == 45


@pytest.mark.parametrize(("step", "limit"), [(-1.125, 90), (1.125, 150)])
def test_of_a_band_the_end_on_the_side_it_goes_to_is_ahead(step: float, limit: int) -> None:
    bed = bed_with("outside", 150, more="low = 90")
    end = 100 if step < 0 else 140
    pressures(bed, *((minute, end + step * (minute - 12)) for minute in (0.1, 4, 8, 12)))
    found = trend(bed, 12)
    assert found is not None
    assert found.limit == limit


def test_a_slow_rise_has_its_upper_limit_ahead() -> None:
    bed = bedside()
    pressures(bed, (0.1, 146), (4, 150), (8, 154), (12, 157.9))
    found = trend(bed, 12)
    assert found is not None
    assert (found.limit, found.per_min < 1) == (160, True)


def test_where_no_limit_lies_ahead_only_the_slope_is_said() -> None:
    bed = bed_with("above", 150)
    pressures(bed, (0, 148), (2, 136), (4, 124), (6, 112))
    found = trend(bed, 6)
    assert found is not None
    assert (found.limit, found.text()) == (None, "falling 6 mmHg a minute")


@pytest.mark.parametrize(
    ("values", "minute", "in_min"),
    [(((0, 112), (2, 124), (4, 136), (6, 148)), 7, 1), (((0, 133), (4, 137), (8, 141), (12, 145)), 12, 15)],
)
def test_a_limit_exactly_one_or_fifteen_minutes_ahead_has_its_time(
    values: tuple[tuple[float, float], ...], minute: float, in_min: int
) -> None:
    bed = bedside()
    pressures(bed, *values)
    found = trend(bed, minute)
    assert found is not None
    assert (found.limit, found.in_min) == (160, in_min)


def test_a_breath_rate_that_goes_to_nought_is_drawn_to_nought() -> None:
    bed = bedside()
    for minute, value in ((0, 9), (2, 6), (4, 3), (6, 0)):
        bed.typed(minute * 60, rr=value)
    found = trend(bed, 6, "resp_rate")
    assert found is not None
    assert found.per_min == pytest.approx(-1.5)


def test_a_stream_s_breath_rate_that_goes_to_nought_is_drawn_to_nought() -> None:
    bed = bedside()
    for second in range(5, 7 * 60, 5):
        bed.stream(second, rr=max(6 - second // 60, 0))
    found = tendency(bed.session, "resp_rate", bed.session.t)
    assert found is not None
    assert found.per_min == pytest.approx(-1, abs=0.05)
