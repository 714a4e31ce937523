"""The baseline: median of the quiet sets before the dose, frozen by it."""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.session.baseline import Baseline, baseline
from kat_monitor.vitals import Source
from tests.session.room import NASAL, Room, at, readings


def of(room: Room) -> Baseline:
    found = baseline(room.session)
    assert found is not None
    return found


def with_sets(*pressures: tuple[float, int]) -> Room:
    room = Room()
    for minute, systolic in pressures:
        room.set(minute, bp=(systolic, 80))
    return room


def test_it_is_the_median_of_the_sets() -> None:
    found = of(with_sets((-20, 118), (-12, 130), (-4, 120)))
    assert (found.value("systolic"), found.spread("systolic"), found.range("systolic")) == (120, 12, (118, 130))


def test_one_set_is_no_baseline() -> None:
    assert baseline(with_sets((-4, 120)).session) is None


def test_two_sets_closer_than_three_minutes_count_as_the_newer_one() -> None:
    room = with_sets((-20, 118), (-5, 130), (-3, 120))
    assert of(room).values["systolic"] == (118, 120)


def test_a_set_of_more_than_30_min_before_the_dose_does_not_count() -> None:
    room = with_sets((-29, 150), (-12, 120), (-4, 122))
    room.dose(5)
    assert of(room).values["systolic"] == (120, 122)


def test_a_set_without_a_respiratory_rate_does_not_count() -> None:
    room = with_sets((-20, 118), (-12, 130))
    room.vitals(-4, bp=(180, 90), hr=70, spo2=98)
    assert of(room).value("systolic") == 124


def test_a_pulse_rate_stands_for_the_heart_rate() -> None:
    room = Room()
    for minute in (-12, -4):
        room.vitals(minute, bp=(120, 80), pr=66, spo2=98, rr=14)
    assert of(room).value("heart_rate") == 66


def test_a_fresh_stream_completes_a_set() -> None:
    room = Room()
    for minute in (-12, -4):
        room.stream(minute - 0.1, spo2=97, pr=66)
        room.vitals(minute, bp=(120, 80), rr=14)
    assert of(room).value("spo2") == 97


def test_it_is_frozen_by_the_dose() -> None:
    room = with_sets((-12, 120), (-4, 122))
    room.dose(0)
    room.set(-2, bp=(190, 80), entered=3)
    assert of(room).value("systolic") == 121


def test_a_correction_of_an_early_set_counts_after_the_dose() -> None:
    room = with_sets((-12, 120), (-4, 122))
    room.dose(0)
    room.did(3, ev.ReadingCorrected, target=4, readings=readings(bp=(130, 80)), reason="misread")
    assert of(room).value("systolic") == 126


def test_a_struck_set_no_longer_counts() -> None:
    room = with_sets((-20, 118), (-12, 120), (-4, 160))
    room.did(-1, ev.ReadingStruck, target=6, vitals=(), reason="patient talked")
    assert of(room).values["systolic"] == (118, 120)


def test_a_corrected_dose_time_moves_its_window() -> None:
    room = with_sets((-28, 150), (-12, 120), (-4, 122))
    dose = room.dose(5)
    assert of(room).value("systolic") == 121
    room.did(9, ev.DoseTimeCorrected, dose=dose, given_t=at(0), reason="pump log")
    assert of(room).value("systolic") == 122


def test_a_recording_takes_the_rows_before_its_assumed_dose() -> None:
    room = Room(NASAL, synthetic="replayed")
    room.did(-30, ev.DoseAssumed, by="replay", role="system", given_t=at(0))
    for minute, systolic in ((-10, 110), (-5, 120), (5, 170)):
        room.vitals(minute, source=Source.IMPORTED, bp=(systolic, 70))
    assert of(room).value("systolic") == 115
    assert of(room).after_dose == frozenset()


def test_a_recording_without_earlier_rows_takes_each_vitals_first_number_and_says_so() -> None:
    room = Room(NASAL, synthetic="replayed")
    room.did(-30, ev.DoseAssumed, by="replay", role="system", given_t=at(0))
    room.vitals(-5, source=Source.IMPORTED, spo2=97)
    room.vitals(5, source=Source.IMPORTED, bp=(120, 70), hr=None)
    room.vitals(6, source=Source.IMPORTED, bp=(150, 70), hr=80)
    assert (of(room).value("spo2"), of(room).value("systolic"), of(room).value("heart_rate")) == (97, 120, 80)
    assert of(room).after_dose == {"systolic", "diastolic", "heart_rate"}


def test_a_recording_with_nothing_but_gaps_has_none() -> None:
    room = Room(NASAL, synthetic="replayed")
    room.did(-30, ev.DoseAssumed, by="replay", role="system", given_t=at(0))
    room.vitals(5, source=Source.IMPORTED, hr=None)
    assert baseline(room.session) is None


def test_two_recordings_of_one_name_have_each_its_own() -> None:
    found = []
    for systolic in (110, 150):
        room = Room(NASAL, synthetic="replayed")
        room.did(-30, ev.DoseAssumed, by="replay", role="system", given_t=at(0))
        room.vitals(-5, source=Source.IMPORTED, bp=(systolic, 70))
        found.append(of(room).value("systolic"))
    assert found == [110, 150]
