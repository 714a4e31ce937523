from __future__ import annotations

import hashlib
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor.devices.simulator import ROUTES, SCENARIOS, SimulatedPatient
from kat_monitor.vitals import is_possible, pair_is_possible
from tests.devices.simulator.regimens import MINUTE, T0, at, dosed

INSTANTS = st.integers(min_value=0, max_value=210 * MINUTE)


def everything(patient: SimulatedPatient, t: int) -> tuple[object, ...]:
    return patient.sample(t), patient.cuff(t), patient.scores(t), patient.look(t), patient.symptoms_between(0, t)


@given(st.integers(), st.sampled_from(sorted(SCENARIOS)), st.lists(INSTANTS, max_size=8), INSTANTS)
def test_an_answer_depends_on_no_other_question(seed: int, scenario: str, others: list[int], t: int) -> None:
    asked_much = dosed(seed, scenario=scenario)
    for other in others:
        everything(asked_much, other)
    assert everything(asked_much, t) == everything(dosed(seed, scenario=scenario), t)


@given(INSTANTS, INSTANTS)
def test_what_is_done_later_changes_nothing_earlier(t: int, later: int) -> None:
    patient = dosed(7, scenario="desaturation")
    earlier = min(t, later // 1000 * 1000 - 1)
    before = everything(patient, earlier)
    patient.respond(later, "oxygen_on")
    patient.give(max(later, T0), "im", 50)
    assert everything(patient, earlier) == before


def test_a_second_has_one_reading_whenever_in_it_it_is_asked() -> None:
    patient = dosed(1)
    assert patient.sample(at(20)) == patient.sample(at(20) + 999)


def test_the_same_seed_reads_the_same_on_every_machine() -> None:
    seen = hashlib.sha256()
    for scenario in SCENARIOS:
        patient = dosed(11, "esketamine-nasal", scenario)
        for minute in range(-20, 181, 4):
            seen.update(repr([[r.value for r in patient.sample(at(minute))], patient.scores(at(minute))]).encode())
            seen.update(repr([r.value for r in patient.cuff(at(minute)).readings]).encode())
    assert seen.hexdigest() == "302641221c1308a81f4a0b0a055e51737eb4d9c067f718094047a2b7d0ab9f51"


def test_seeds_are_different_people() -> None:
    assert len({SimulatedPatient(seed).person for seed in range(50)}) == 50


def test_a_weight_that_is_given_is_the_patients() -> None:
    assert SimulatedPatient(3, weight_kg=88.5).person.weight_kg == 88.5


def test_a_second_streams_saturation_pulse_and_breathing() -> None:
    assert [r.vital for r in dosed(0).sample(at(10))] == ["spo2", "pulse_rate", "resp_rate"]


def test_a_cuff_reads_two_pressures_their_mean_and_the_pulse_in_25_to_40_s() -> None:
    result = dosed(0).cuff(at(10))
    assert [r.vital for r in result.readings] == ["systolic", "diastolic", "map", "pulse_rate"]
    assert 25_000 <= result.duration_ms <= 40_000


def test_two_cuffs_in_a_row_differ_by_measurement() -> None:
    patient = dosed(0)
    assert len({patient.cuff(at(-10) + 45_000 * n).readings for n in range(10)}) > 5


@given(st.integers(), st.sampled_from(ROUTES), st.floats(min_value=1, max_value=1500), INSTANTS)
def test_any_dose_shows_whole_numbers_that_a_living_adult_can_have(seed: int, route: str, mg: float, t: int) -> None:
    patient = SimulatedPatient(seed)
    patient.give(T0, route, mg)
    readings = (*patient.sample(t), *patient.cuff(t).readings)
    assert all(type(r.value) is int and is_possible(r.vital, r.value) for r in readings)
    systolic, diastolic = (r.value for r in patient.cuff(t).readings[:2])
    assert systolic is not None
    assert diastolic is not None
    assert pair_is_possible(systolic, diastolic)


def test_a_dose_of_anaesthesia_puts_to_sleep() -> None:
    patient = SimulatedPatient(0, weight_kg=70)
    patient.give(T0, "im", 500)
    assert patient.scores(at(25)).moaas <= 1
    assert patient.scores(at(25)).dissociation == 4


def test_before_a_dose_the_patient_is_awake_and_shows_nothing() -> None:
    patient = SimulatedPatient(0, "vomiting")
    assert patient.scores(at(45)) == (5, 0)
    assert not patient.look(at(45)).settled
    assert patient.symptoms_between(0, at(180)) == ()


def test_a_settled_patient_closes_the_eyes_at_the_peak_and_opens_them_later() -> None:
    patient = dosed(0)
    assert patient.look(at(35)).settled
    assert not patient.look(at(110)).settled


def test_a_stopped_infusion_lets_the_patient_come_back() -> None:
    patient = dosed(0)
    patient.change_infusion(at(15), "stopped")
    assert patient.scores(at(35)).dissociation < dosed(0).scores(at(35)).dissociation


@given(st.lists(INSTANTS, min_size=1, max_size=6).map(sorted))
def test_symptoms_are_reported_once_however_the_time_is_cut(cuts: list[int]) -> None:
    patient = dosed(4, scenario="vomiting")
    edges = [0, *cuts, 211 * MINUTE]
    pieces = [s for a, b in pairwise(edges) for s in patient.symptoms_between(a, b)]
    assert tuple(pieces) == patient.symptoms_between(0, 211 * MINUTE)


def test_an_unknown_scenario_is_named_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match="'calm'; known: typical, hypertensive"):
        SimulatedPatient(0, "calm")


def test_a_second_of_the_patient_costs_less_than_60_microseconds() -> None:
    patient = dosed(0, "esketamine-nasal", "desaturation")

    def cost(start: int) -> float:
        begun = time.perf_counter()
        for second in range(500):
            patient.sample(start + second * 1000)
        return (time.perf_counter() - begun) / 500

    assert min(cost(at(25)) for _ in range(5)) < 60e-6
