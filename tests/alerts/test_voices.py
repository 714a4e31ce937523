"""Who is heard of several: within one session and over all sessions of a computer."""

from __future__ import annotations

from itertools import permutations

import pytest

from kat_monitor.alerts.voices import Sound, Voice, loudest

HIGH, MEDIUM, LOW = "high", "medium", "low"


def voice(session: str, sound: Sound, age: int) -> Voice:
    """That began `age` ms ago, by a clock of its own."""
    return Voice(session, sound, sound.begin_t + age)


def of(session: str, priority: str, age: int, begin_t: int = 0, loudness: int = 1, every: int | None = 8_000) -> Voice:
    return voice(session, Sound(priority, loudness, begin_t, every), age)  # type: ignore[arg-type]


def test_where_nobody_asks_nobody_is_heard() -> None:
    assert loudest([]) is None
    assert loudest([], "a") is None


def test_one_that_asks_alone_is_heard_as_it_is() -> None:
    alone = of("a", LOW, 4_000, loudness=0, every=None)
    assert loudest([alone]) == alone


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_only_the_highest_priority_of_all_patients_is_heard_whoever_is_the_newest(order: tuple[int, ...]) -> None:
    patients = [of("a", HIGH, 300_000), of("b", MEDIUM, 20_000), of("c", LOW, 1_000)]
    heard = loudest([patients[at] for at in order], "c")
    assert heard is not None
    assert (heard.session, heard.sound.priority) == ("a", HIGH)


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_of_two_equals_the_newest_sets_the_time_by_age_and_not_by_the_clock_of_its_session(
    order: tuple[int, ...],
) -> None:
    older, newer = of("a", HIGH, 30_000, begin_t=9_000_000), of("b", HIGH, 2_000, begin_t=5_000)
    patients = [older, newer]
    assert loudest([patients[at] for at in order]) == newer


def test_of_two_equals_the_loudest_says_how_loud_and_the_more_frequent_how_often() -> None:
    escalated, newer = of("a", HIGH, 90_000, loudness=2, every=7_000), of("b", HIGH, 2_000)
    heard = loudest([escalated, newer])
    assert heard == newer._replace(sound=newer.sound._replace(loudness=2, every_ms=7_000))


def test_what_is_less_urgent_makes_the_urgent_neither_louder_nor_more_frequent() -> None:
    patients = [of("a", MEDIUM, 200_000, loudness=2, every=7_000), of("b", HIGH, 2_000)]
    assert loudest(patients) == patients[1]


def test_a_single_burst_is_repeated_where_its_equal_is() -> None:
    heard = loudest([of("a", MEDIUM, 1_000, loudness=0, every=None), of("b", MEDIUM, 50_000, every=20_000)])
    assert heard is not None
    assert (heard.session, heard.sound.every_ms, heard.sound.loudness) == ("a", 20_000, 1)


@pytest.mark.parametrize(("apart", "next_heard"), [(-1, "a"), (0, "a"), (1, "a"), (999, "a"), (1_000, "b")])
def test_one_that_sounds_is_not_cut_off_by_an_equal_that_began_with_it(apart: int, next_heard: str) -> None:
    heard = loudest([of("b", HIGH, 5_000 - apart), of("a", HIGH, 5_000)], "a")
    assert heard is not None
    assert heard.session == next_heard


def test_one_that_sounded_and_asks_no_more_gives_way() -> None:
    other = of("b", MEDIUM, 60_000)
    assert loudest([other], "a") == other


def test_a_burst_is_told_from_that_of_another_patient_and_from_the_next() -> None:
    sound = Sound("high", 1, 1_000, 8_000)
    bursts = [Voice("a", sound, 1_000).burst, Voice("b", sound, 1_000).burst, Voice("a", sound, 9_000).burst]
    assert len(set(bursts)) == 3
    assert Voice("a", sound, 8_999).burst == bursts[0]
