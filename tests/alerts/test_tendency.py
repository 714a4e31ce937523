"""The trend at the tile: what earns it, what it says, and that it never alerts."""

from __future__ import annotations

import random

import pytest

from kat_monitor.alerts.tendency import STUDENT, Tendency, fitted, tendency
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, at, bedside


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
