"""What each scenario promises for every protocol and seed."""

from __future__ import annotations

import pytest

from kat_monitor.devices.simulator import SCENARIOS, SimulatedPatient
from kat_monitor.devices.simulator.scenarios import Course, Push
from kat_monitor.vitals import Quality, Reading
from tests.devices.simulator.regimens import MINUTE, PROTOCOLS, at, dosed, pressure

SEEDS = range(50)
EVERY_PROTOCOL = pytest.mark.parametrize("protocol", PROTOCOLS)
DIP = (29.0, 36.0)


def saturations(patient: SimulatedPatient, first: float, last: float) -> list[Reading]:
    return [patient.sample(t)[0] for t in range(at(first), at(last), 1000)]


def longest_below(readings: list[Reading], limit: int) -> int:
    """Seconds of the longest run below `limit`."""
    longest = run = 0
    for r in readings:
        run = run + 1 if r.value is not None and r.value < limit else 0
        longest = max(longest, run)
    return longest


def test_the_scenarios_are_the_contracts() -> None:
    expected = "typical hypertensive desaturation vomiting cuff-failure probe-off slow-recovery"
    assert list(SCENARIOS) == expected.split()


@EVERY_PROTOCOL
def test_hypertensive_reads_at_or_over_180_around_the_peak_and_comes_back(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol, "hypertensive")
        assert all(pressure(patient, minute)[0] >= 180 for minute in range(26, 50, 2))
        assert all(s < 160 and d < 100 for s, d in (pressure(patient, minute) for minute in range(90, 180, 10)))


def test_hypertensive_may_be_dosed() -> None:
    for seed in SEEDS:
        patient = SimulatedPatient(seed, "hypertensive")
        assert all(s <= 140 and d <= 90 for s, d in (pressure(patient, minute) for minute in range(-25, 0, 2)))


def test_a_blood_pressure_drug_brings_the_pressure_down_sooner() -> None:
    patient = dosed(0, scenario="hypertensive")
    patient.respond(at(28), "drug_given")
    assert pressure(patient, 44)[0] < 160 < pressure(dosed(0, scenario="hypertensive"), 44)[0]


@EVERY_PROTOCOL
def test_desaturation_stays_below_90_for_more_than_15_s_and_recovers(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol, "desaturation")
        assert longest_below(saturations(patient, *DIP), 90) > 30
        assert all((patient.sample(at(minute))[0].value or 0) >= 94 for minute in range(36, 60))


def test_oxygen_at_the_first_advisory_shortens_the_dip_yet_not_under_the_high_alerts_hold() -> None:
    for seed in SEEDS:
        untreated = saturations(dosed(seed, scenario="desaturation"), *DIP)
        advised = next(n for n in range(15, 420) if longest_below(untreated[n - 15 : n], 94) == 15)
        patient = dosed(seed, scenario="desaturation")
        patient.respond(at(DIP[0]) + advised * 1000, "oxygen_on")
        assert 20 <= longest_below(saturations(patient, *DIP), 90) < longest_below(untreated, 90) - 20


@EVERY_PROTOCOL
def test_vomiting_shows_nausea_and_then_vomiting(protocol: str) -> None:
    for seed in SEEDS:
        codes = [s.code for s in dosed(seed, protocol, "vomiting").symptoms_between(at(36), at(44))]
        assert codes.count("vomited") == 1
        assert codes.index("nausea") < codes.index("vomited")


def test_retching_disturbs_the_oximeter_for_less_than_15_s() -> None:
    qualities = [r.quality for r in saturations(dosed(0, scenario="vomiting"), 0, 180)]
    assert 5 < qualities.count(Quality.ARTEFACT) < 15


@EVERY_PROTOCOL
def test_the_cuff_fails_from_before_30_until_more_than_8_min_after_40(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol, "cuff-failure")
        tries = [patient.cuff(t) for t in range(at(24), at(51), 30_000)]
        assert all(r.fault == "cuff leak" and r.readings == () for r in tries)


@EVERY_PROTOCOL
def test_the_cuff_works_before_and_after_its_failure(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol, "cuff-failure")
        assert all(patient.cuff(at(minute)).fault is None for minute in (-15, -5, 0, 10, 20, 55, 60, 120))


@EVERY_PROTOCOL
def test_a_probe_that_is_off_gives_no_value_and_never_a_low_one(protocol: str) -> None:
    for seed in SEEDS:
        readings = saturations(dosed(seed, protocol, "probe-off"), 30, 40)
        missing = [r for r in readings if r.value is None]
        assert 180 <= len(missing) <= 240
        assert {r.quality for r in missing} == {Quality.SENSOR_OFF, Quality.SEARCHING}
        assert longest_below(readings, 95) == 0


def test_the_capnometer_goes_on_while_the_probe_is_off() -> None:
    assert dosed(0, scenario="probe-off").sample(at(35))[2].value is not None


@EVERY_PROTOCOL
def test_slow_recovery_is_sedated_and_dissociated_at_180_and_awake_an_hour_later(protocol: str) -> None:
    for seed in SEEDS:
        patient = dosed(seed, protocol, "slow-recovery")
        assert all(patient.scores(at(minute)) == (4, 1) for minute in range(120, 215, 5))
        assert patient.scores(at(250)) == (5, 0)


@pytest.mark.parametrize("scenario", sorted(set(SCENARIOS) - {"desaturation", "vomiting", "probe-off"}))
def test_a_scenario_leaves_the_saturation_alone_that_is_not_about_it(scenario: str) -> None:
    readings = [dosed(0, scenario=scenario).sample(t)[0] for t in range(0, at(180), 10_000)]
    assert all(r.quality is Quality.OK and r.value is not None and r.value >= 95 for r in readings)


def test_a_course_grows_holds_and_fades() -> None:
    course = Course(10, rise=2, hold=4, fade=8)
    weights = [course.weight(minute) for minute in (9, 10, 11, 12, 16, 20, 24, 25)]
    assert weights == [0, 0, 0.5, 1, 1, 0.5, 0, 0]


def test_a_push_never_takes_a_sign_back_from_beyond_its_goal() -> None:
    push = Push("spo2", 86, Course(0, 1, 10, 1))
    assert push.apply(80, 5, ()) == 80
    assert push.apply(97, 5, ()) == 86


def test_an_act_before_the_trouble_is_no_answer_to_it() -> None:
    push = Push("spo2", 86, Course(10, 1, 10, 1), eased_by=("oxygen_on",))
    assert push.apply(97, 15, ((9, "oxygen_on"),)) == 86
    assert push.apply(97, 15, ((13, "oxygen_on"),)) == 97


def test_the_jitter_moves_the_script_by_a_minute_at_most() -> None:
    began = [dosed(seed, scenario="vomiting").symptoms_between(0, 300 * MINUTE) for seed in SEEDS]
    minutes = [(s.t_ms - at(42)) / MINUTE for course in began for s in course if s.code == "vomited"]
    assert -1 <= min(minutes) < -0.5
    assert 0.5 < max(minutes) <= 1
