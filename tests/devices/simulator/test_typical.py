"""The contract's promise for `typical`: nothing high, hardly anything at all, and home before 180."""

from __future__ import annotations

import statistics

import pytest

from kat_monitor.devices.simulator import SimulatedPatient
from tests.devices.simulator.regimens import MINUTE, PROTOCOLS, at, dosed, pressure

SEEDS = range(50)
EVERY_PROTOCOL = pytest.mark.parametrize("protocol", PROTOCOLS)
BEFORE = (-15, -10, -5)
CUFFS = (0, 5, 10, 15, 20, 30, 40, 45, 55, 60, 70, 75, 85, 90, 100, 120, 150)


def baseline(patient: SimulatedPatient) -> tuple[float, float]:
    sets = [pressure(patient, minute) for minute in BEFORE]
    return statistics.median(s for s, _ in sets), statistics.median(d for _, d in sets)


def within_every_streaming_limit(patient: SimulatedPatient, t: int) -> bool:
    """Not even an advisory limit is touched, so that no hold matters."""
    spo2, pulse_rate, resp_rate = (r.value for r in patient.sample(t))
    assert spo2 is not None
    assert pulse_rate is not None
    assert resp_rate is not None
    return 94 <= spo2 <= 100 and 55 <= pulse_rate <= 100 and 12 <= resp_rate <= 20


def test_the_patient_passes_the_gates() -> None:
    for seed in SEEDS:
        patient = SimulatedPatient(seed)
        assert all(s <= 140 and d <= 90 for s, d in (pressure(patient, minute) for minute in range(-25, 0)))
        assert patient.scores(at(-1)).moaas == 5


@EVERY_PROTOCOL
def test_no_stream_touches_a_limit(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol)
        assert all(within_every_streaming_limit(patient, t) for t in range(0, at(180), 59_000))


@EVERY_PROTOCOL
def test_no_second_of_a_session_touches_a_limit(protocol: str) -> None:
    patient = dosed(0, protocol)
    assert all(within_every_streaming_limit(patient, t) for t in range(0, at(180), 1000))


@EVERY_PROTOCOL
def test_no_pressure_reaches_a_medium_limit(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol)
        resting_systolic, resting_diastolic = baseline(patient)
        for systolic, diastolic in (pressure(patient, minute) for minute in CUFFS):
            assert 90 <= systolic < min(170, resting_systolic + 40)
            assert diastolic < min(105, resting_diastolic + 25)
            assert systolic > 0.7 * resting_systolic


@EVERY_PROTOCOL
def test_advisory_pressures_are_rare(protocol: str) -> None:
    pressures = [pressure(dosed(seed, protocol), minute) for seed in SEEDS for minute in CUFFS]
    assert sum(s >= 160 or d >= 100 or s < 100 for s, d in pressures) <= len(SEEDS) / 10


@EVERY_PROTOCOL
def test_the_patient_stays_rousable_and_is_awake_when_sedation_would_alert(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol)
        assert all(patient.scores(at(minute)).moaas >= 3 for minute in range(0, 90, 2))
        assert all(patient.scores(at(minute)).moaas == 5 for minute in range(90, 180, 5))


@EVERY_PROTOCOL
def test_about_every_second_patient_is_sedated_and_nearly_all_dissociate(protocol: str) -> None:
    scores = [[dosed(seed, protocol).scores(at(minute)) for minute in range(10, 60, 5)] for seed in SEEDS]
    assert 0.05 <= sum(min(s.moaas for s in course) < 5 for course in scores) / len(SEEDS) <= 0.9
    assert sum(max(s.dissociation for s in course) > 0 for course in scores) / len(SEEDS) >= 0.75


@EVERY_PROTOCOL
def test_two_hours_after_the_dose_the_patient_can_go_home(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol)
        rested = baseline(patient)
        for minute in (120, 130, 150):
            assert patient.scores(at(minute)) == (5, 0)
            measured = pressure(patient, minute)
            assert measured[0] >= 100
            assert all(abs(now - then) <= 0.2 * then for now, then in zip(measured, rested, strict=True))


def test_nobody_vomits_or_shows_a_red_symptom() -> None:
    codes = {s.code for seed in SEEDS for s in dosed(seed).symptoms_between(0, 211 * MINUTE)}
    assert codes == {"dizzy", "euphoric", "anxious", "tearful", "nausea", "headache"}


def test_the_mean_rise_at_30_and_40_min_is_that_of_the_infusion_studies() -> None:
    for minute in (30, 40):
        rises = [pressure(p, minute)[0] - baseline(p)[0] for p in (dosed(seed) for seed in range(200))]
        assert 3 <= statistics.mean(rises) <= 13


def test_the_mean_of_individual_maxima_is_that_of_the_meta_analysis() -> None:
    scheduled = (0, 10, 20, 30, 40, 55, 70, 85, 100, 120)
    systolic, diastolic = [], []
    for patient in (dosed(seed) for seed in range(200)):
        rested = baseline(patient)
        sets = [pressure(patient, minute) for minute in scheduled]
        systolic.append(max(s for s, _ in sets) - rested[0])
        diastolic.append(max(d for _, d in sets) - rested[1])
    assert 12 <= statistics.mean(systolic) <= 14.8
    assert 8 <= statistics.mean(diastolic) <= 10.1
