"""Each driver against its emulated device: the whole path but the port."""

from __future__ import annotations

import pytest

from kat_monitor.devices.emulators import EMULATORS
from kat_monitor.devices.emulators.bedside import BEFORE, Bedside, Fault, patient, pressure_of
from kat_monitor.devices.outputs import State
from kat_monitor.devices.registry import DRIVERS, new_decoder
from kat_monitor.vitals import Quality
from tests.devices.bench import MINUTE, WHEN, Bench

STREAMING = ("masimo", "nonin", "contec", "capnostream", "nellcor", "dinamap", "pm6750")
TOLD = ("dinamap", "suntech", "pm6750")
PUSHING = ("omron-hbp", "and-tm2657", "terumo-bp500")
CHECKED = ("dinamap", "capnostream", "suntech", "pm6750", "nonin")
"""Protocols whose frames prove themselves."""


def test_every_serial_driver_has_an_emulated_device() -> None:
    assert list(EMULATORS) == [name for name, spec in DRIVERS.items() if spec.serial]


@pytest.mark.parametrize("driver", STREAMING)
def test_a_stream_shows_what_the_patient_shows(driver: str) -> None:
    bench, truth = Bench(driver).run(20_000), Bedside(patient("typical"), WHEN)
    for each in bench.observed:
        for reading in each.readings:
            if reading.vital == "spo2":
                near = {
                    truth.oximeter(max(0, t)).spo2 for t in range(each.observed_t - 2_000, each.observed_t + 1, 500)
                }
                assert reading.value in near
    assert len(bench.values("spo2")) >= 9


@pytest.mark.parametrize("driver", STREAMING)
def test_a_stream_is_passed_on_at_most_once_a_second(driver: str) -> None:
    seconds = [r.observed_t // 1_000 for r in Bench(driver).run(20_000).observed if r.readings[0].vital == "spo2"]
    assert len(seconds) == len(set(seconds))


@pytest.mark.parametrize("driver", [*STREAMING, "suntech"])
def test_it_is_connected_by_its_first_valid_answer(driver: str) -> None:
    bench = Bench(driver).run(4_000)
    assert bench.states[-1] is State.STREAMING
    assert bench.failures == []


@pytest.mark.parametrize("driver", STREAMING)
def test_without_a_finger_there_is_no_value(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.OFF).run(10_000)
    assert {r.value for r in bench.values("spo2")} == {None}
    assert Quality.SENSOR_OFF in {r.quality for r in bench.values("spo2")}


@pytest.mark.parametrize("driver", TOLD)
def test_the_cuff_measures_when_it_is_told_to(driver: str) -> None:
    bench = Bench(driver).run(5_000)
    begun = bench.t
    bench.measure().run(MINUTE)
    truth = Bedside(patient("typical"), WHEN)
    near = [pressure_of(truth.cuff(t)) for t in range(begun, begun + 2_000, 20)]
    assert bench.pressures[0] in [(p.systolic, p.diastolic) for p in near if p]
    assert (len(bench.pressures), bench.failures) == (1, [])


@pytest.mark.parametrize("driver", TOLD)
def test_the_cuff_never_measures_by_itself(driver: str) -> None:
    bench = Bench(driver).run(2 * MINUTE)
    assert (bench.pressures, State.MEASURING in bench.states) == ([], False)


@pytest.mark.parametrize("driver", TOLD)
def test_five_measurements_are_five_results(driver: str) -> None:
    bench = Bench(driver).run(5_000)
    for _ in range(5):
        bench.measure().run(MINUTE)
    assert len(bench.pressures) == 5


@pytest.mark.parametrize("driver", TOLD)
def test_a_measurement_can_be_stopped(driver: str) -> None:
    bench = Bench(driver).run(5_000).measure().run(10_000)
    bench.outputs += bench.driver.stop_measuring(bench.t)
    bench.run(MINUTE)
    assert (bench.pressures, bench.failures, bench.states[-1]) == ([], [], State.STREAMING)


@pytest.mark.parametrize("driver", TOLD)
def test_after_a_stop_the_next_measurement_counts(driver: str) -> None:
    bench = Bench(driver).run(5_000).measure().run(10_000)
    bench.outputs += bench.driver.stop_measuring(bench.t)
    bench.run(15_000).measure().run(MINUTE)
    assert len(bench.pressures) == 1


@pytest.mark.parametrize("driver", TOLD)
def test_a_cuff_that_leaks_is_a_failure(driver: str) -> None:
    bench = Bench(driver, "cuff-failure").run(23 * MINUTE if driver == "suntech" else 5_000)
    bench.t = max(bench.t, 24 * MINUTE)
    bench.run(5_000).measure().run(MINUTE)
    assert (bench.pressures, len(bench.failures)) == ([], 1)


@pytest.mark.parametrize("driver", TOLD)
def test_an_unplug_in_the_middle_of_a_measurement_is_a_failure_and_leaves_no_cuff_inflated(driver: str) -> None:
    bench = Bench(driver).run(5_000).measure().run(10_000)
    bench.unplug()
    bench.run(2_000)
    bench.plug()
    bench.run(MINUTE)
    assert (bench.pressures, bench.failures) == ([], ["the connection was lost while it measured"])
    assert bench.states[-1] is State.STREAMING


@pytest.mark.parametrize("driver", ["dinamap", "pm6750"])
def test_a_reading_from_before_is_never_recorded(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.OLD).run(30_000).measure().run(MINUTE)
    assert (bench.pressures, bench.failures[0].startswith("it did not start")) == ([], True)


def test_a_monitor_whose_age_counter_wraps_gives_a_result_once() -> None:
    bench = Bench("dinamap").run(5_000).measure().run(MINUTE)
    bench.bedside.faults.add(Fault.WRAP)
    bench.run(5 * MINUTE)
    assert len(bench.pressures) == 1


@pytest.mark.parametrize("driver", ["dinamap", "suntech"])
def test_a_busy_device_is_a_failure_in_words(driver: str) -> None:
    bench = Bench(driver).run(5_000)
    bench.bedside.faults.add(Fault.BUSY)
    bench.measure().run(4 * MINUTE)
    assert bench.pressures == []
    assert len(bench.failures) == 1


@pytest.mark.parametrize("driver", PUSHING)
def test_a_cuff_at_which_somebody_presses_is_recorded_each_time(driver: str) -> None:
    bench = Bench(driver).run(5 * MINUTE)
    assert len(bench.pressures) == 5
    assert bench.states[-1] is State.STREAMING


@pytest.mark.parametrize("driver", ["omron-hbp", "terumo-bp500"])
def test_a_line_from_before_is_not_recorded_and_that_is_said(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.OLD).run(MINUTE)
    assert (BEFORE.systolic, BEFORE.diastolic) not in bench.pressures
    assert any("stored reading from before this session" in text for text in bench.texts)


@pytest.mark.parametrize("driver", ["omron-hbp", "terumo-bp500"])
def test_a_cuff_whose_clock_is_years_off_is_told_to_be_set(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.WRAP).run(2 * MINUTE)
    assert bench.pressures == []
    assert "set the device's clock" in bench.texts[-1]


@pytest.mark.parametrize("driver", ["masimo", "nellcor", "capnostream"])
def test_a_stream_whose_clock_is_years_off_goes_on_and_that_is_said_once(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.WRAP).run(20_000)
    assert len(bench.values("spo2")) >= 9
    assert len([text for text in bench.texts if "its clock says 2015" in text]) == 1


@pytest.mark.parametrize("driver", EMULATORS)
def test_half_frames_give_nothing_and_are_no_connection(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.HALF).run(40_000)
    assert all(r.value is None for each in bench.observed for r in each.readings if r.vital == "systolic")
    if driver not in ("contec", "nonin", "pm6750"):  # their pieces hold whole frames, or ones that prove nothing
        assert State.STREAMING not in bench.states


@pytest.mark.parametrize("driver", CHECKED)
def test_noise_never_makes_a_wrong_value(driver: str) -> None:
    true = Bench(driver).run(30_000)
    noisy = Bench(driver, "typical", Fault.NOISE).run(30_000)
    known = {(r.vital, r.value) for each in true.observed for r in each.readings}
    for each in noisy.observed:
        assert {(r.vital, r.value) for r in each.readings if r.value is not None} <= known


@pytest.mark.parametrize("driver", EMULATORS)
def test_after_noise_the_device_is_connected_again(driver: str) -> None:
    bench = Bench(driver, "typical", Fault.NOISE).run(40_000)
    bench.bedside.faults.clear()
    bench.run(2 * MINUTE)
    assert bench.states[-1] is State.STREAMING


@pytest.mark.parametrize("driver", EMULATORS)
def test_after_an_unplug_nothing_is_recorded_twice(driver: str) -> None:
    bench = Bench(driver).run(5_000)
    if DRIVERS[driver].can_measure:
        bench.measure()
    bench.run(MINUTE)
    for _ in range(3):
        bench.unplug()
        bench.run(1_000)
        bench.plug()
        bench.run(8_000)
    spots = [each for each in bench.observed if not each.source.is_streaming]
    assert len({(each.observed_t, each.readings) for each in spots}) == len(spots) == len(set(map(str, spots)))
    assert len(bench.pressures) == (1 if DRIVERS[driver].can_measure else len(set(bench.pressures)))
    assert bench.states[-1] is (State.IDENTIFYING if driver in PUSHING else State.STREAMING)


@pytest.mark.parametrize("driver", ["contec", "capnostream"])
def test_a_device_that_must_be_kept_awake_sends_for_minutes(driver: str) -> None:
    bench = Bench(driver).run(3 * MINUTE)
    assert State.DEGRADED not in bench.states
    assert len(bench.values("spo2")) >= 170


@pytest.mark.parametrize("driver", ["contec", "capnostream"])
def test_closing_leaves_the_device_silent(driver: str) -> None:
    bench = Bench(driver).run(5_000)
    bench.driver.hang_up(bench.t)
    bench.run(500)
    before = len(bench.observed)
    bench.run(1_500)
    assert len(bench.observed) <= before + 2
    assert bench.driver.is_done


def stream_of(driver: str) -> bytes:
    """What an emulated device says in two minutes to a host that knows it."""
    bench = Bench(driver).run(5_000)
    if DRIVERS[driver].can_measure:
        bench.measure()
    bench.run(2 * MINUTE)
    return b"".join(bench.heard)


@pytest.mark.parametrize("speaks", EMULATORS)
def test_a_driver_finds_nothing_in_the_stream_of_another_device_at_its_baud_rate(speaks: str) -> None:
    stream, rates = stream_of(speaks), {settings.baud for settings in DRIVERS[speaks].serial}
    others = [name for name in EMULATORS if rates & {settings.baud for settings in DRIVERS[name].serial}]
    found = {name: new_decoder(name).feed(stream) for name in others if name != speaks}
    assert {name: items for name, items in found.items() if items} == {}
