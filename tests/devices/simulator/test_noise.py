from __future__ import annotations

import statistics
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.devices.simulator.noise import LARGEST, Stream


@given(st.integers(), st.integers())
def test_a_number_depends_on_seed_purpose_and_index_alone(seed: int, n: int) -> None:
    asked_often = Stream(seed, "a")
    for other in range(3):
        asked_often.normal(other)
    assert asked_often.normal(n) == Stream(seed, "a").normal(n)


def test_purposes_of_one_seed_share_no_numbers() -> None:
    assert not {Stream(1, "a").bits(n) for n in range(100)} & {Stream(1, "b").bits(n) for n in range(100)}


def test_neighbouring_seeds_share_no_numbers() -> None:
    assert len({Stream(seed, "a").bits(n) for seed in range(100) for n in range(100)}) == 10_000


def test_a_normal_has_mean_0_and_deviation_1() -> None:
    drawn = [Stream(3, "a").normal(n) for n in range(20_000)]
    assert abs(statistics.mean(drawn)) < 0.03
    assert abs(statistics.stdev(drawn) - 1) < 0.03


@given(st.integers(), st.integers(), st.integers(min_value=1, max_value=1000))
def test_noise_and_wander_are_bounded(seed: int, n: int, period: int) -> None:
    stream = Stream(seed, "a")
    assert abs(stream.normal(n)) <= LARGEST + 1e-12
    assert abs(stream.wander(n, period)) <= LARGEST + 1e-12


def test_wander_does_not_jump() -> None:
    stream = Stream(5, "a")
    course = [stream.wander(second, 60) for second in range(3600)]
    assert max(abs(b - a) for a, b in pairwise(course)) < 2 * LARGEST * 1.5 / 60


@given(st.integers(), st.integers())
def test_uniform_stays_within_its_range(seed: int, n: int) -> None:
    assert -2 <= Stream(seed, "a").uniform(-2, 5, n) < 5
