from __future__ import annotations

from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.dialogues.pm6750 import Pm6750Dialogue
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.outputs import NO_ORDER, DeviceState, Failed, Observed, Output, State
from kat_monitor.devices.registry import DRIVERS, new_decoder
from tests.devices.captures import raw, vectors

KNOWN = {v["id"]: raw(v) for v in vectors("pm6750")}
START, STOP, DONE, BUSY, SPO2 = (
    KNOWN[name] for name in ("cmd_start_nibp", "cmd_stop_nibp", "nibp_done", "nibp_measuring", "spo2_ok")
)
OPENED, LOST = LinkNote(NoteKind.OPENED, "COM5"), LinkNote(NoteKind.LOST, "COM5 is gone. Plug the cable in again.")


def opened() -> Driver:
    driver = Driver(DRIVERS["pm6750"], new_decoder("pm6750"), Pm6750Dialogue())
    driver.open(0)
    driver.on_link(0, OPENED)
    return driver


def connected() -> Driver:
    driver = opened()
    driver.on_bytes(500, SPO2 + DONE)
    orders(driver, 500, 900)
    return driver


def measuring() -> Driver:
    driver = connected()
    driver.measure(1_000)
    driver.order(1_000)
    driver.on_bytes(1_500, BUSY * 2)
    return driver


def orders(driver: Driver, since: int, until: int) -> bytes:
    """What is sent in that time."""
    return b"".join(driver.order(t).send for t in range(since, until + 1, 50))


def failures(outputs: list[Output]) -> list[str]:
    return [output.reason for output in outputs if isinstance(output, Failed)]


def pressures(outputs: list[Output]) -> list[object]:
    return [o.readings[0].value for o in outputs if isinstance(o, Observed) and o.readings[0].vital == "systolic"]


def test_a_device_that_answers_and_sends_nothing_yet_is_being_configured() -> None:
    driver = opened()
    driver.on_bytes(200, KNOWN["nibp_loose_cuff"])
    assert driver.state is State.CONFIGURING


def test_one_that_never_sends_is_degraded_and_says_so() -> None:
    driver = opened()
    driver.on_bytes(200, KNOWN["nibp_loose_cuff"])
    (said,) = [o for o in driver.tick(5_000) if isinstance(o, DeviceState)]
    assert (said.state, "answers but sends no values" in said.text) == (State.DEGRADED, True)


def test_it_is_connected_with_the_first_values() -> None:
    assert connected().state is State.STREAMING


def test_connecting_starts_no_cuff() -> None:
    driver = opened()
    driver.on_bytes(500, SPO2 + DONE)
    assert START not in orders(driver, 500, 60_000)


def test_a_measurement_is_started_by_a_request() -> None:
    driver = connected()
    driver.measure(1_000)
    assert (driver.state, driver.order(1_000).send) == (State.MEASURING, START)


def test_it_cannot_be_started_twice() -> None:
    driver = measuring()
    assert driver.measure(2_000) == []
    assert driver.order(2_000) == NO_ORDER


def test_a_cuff_that_is_not_connected_is_not_started_and_that_is_a_failure() -> None:
    driver = opened()
    assert failures(driver.measure(100)) == ["Berry PM6750 module is not connected"]
    assert START not in orders(driver, 100, 10_000)


def test_a_device_that_takes_no_commands_says_what_to_press() -> None:
    driver = Driver(DRIVERS["masimo"], new_decoder("masimo"))
    driver.on_link(0, OPENED)
    driver.on_bytes(0, b"02/24/18 04:48:53 SPO2=097% BPM=080 PI=04.96% ALARM=0000 EXC=000800\r\n")
    assert failures(driver.measure(100)) == ["it cannot be started from here: press its own start button"]


def test_the_result_ends_the_measurement() -> None:
    driver = measuring()
    assert pressures(driver.on_bytes(20_000, DONE)) == [118]
    assert driver.state is State.STREAMING


def test_a_result_without_any_value_is_a_failure_in_the_devices_words() -> None:
    driver = Driver(DRIVERS["omron-hbp"], new_decoder("omron-hbp"))
    driver.on_link(0, OPENED)
    outputs = driver.on_bytes(0, b"2026,01,05,10,01,12345678901234567890,7,   ,   ,   ,0\r\n")
    assert (failures(outputs), pressures(outputs)) == (["error 7"], [])


def test_other_values_do_not_end_it() -> None:
    driver = measuring()
    driver.on_bytes(2_000, SPO2)
    assert driver.state is State.MEASURING


def test_a_measurement_without_an_end_fails_and_is_stopped_when_its_time_is_over() -> None:
    driver = measuring()
    for t in range(2_000, 91_000, 1_000):
        assert failures(driver.on_bytes(t, SPO2)) == []
    outputs = driver.on_bytes(91_100, SPO2)
    assert [(o.observed_t, o.reason) for o in outputs if isinstance(o, Failed)] == [(91_000, "no result in time")]
    assert driver.order(91_200).send == STOP


def test_the_guard_holds_although_the_device_fell_silent_meanwhile() -> None:
    driver = measuring()
    driver.tick(10_000)
    assert driver.state is State.DEGRADED
    assert failures(driver.tick(92_000)) == ["no result in time"]


def test_a_cuff_that_falls_silent_while_it_measures_is_named_and_can_be_stopped() -> None:
    driver = measuring()
    (fallen,) = [o.text for o in driver.tick(10_000) if isinstance(o, DeviceState)]
    assert fallen.endswith("Its cuff may be inflated: stop it, or take it off.")
    driver.stop_measuring(11_000)
    assert driver.order(11_000).send == STOP


def test_a_result_that_comes_after_all_is_not_recorded() -> None:
    driver = measuring()
    driver.on_bytes(92_000, BUSY)
    assert pressures(driver.on_bytes(93_000, DONE)) == []


def test_stopping_is_said_and_is_no_failure() -> None:
    driver = measuring()
    outputs = driver.stop_measuring(2_000)
    assert failures(outputs) == []
    assert [o.text for o in outputs if isinstance(o, DeviceState)] == [
        "Berry PM6750 module: the measurement was stopped."
    ]
    assert driver.order(2_000).send == STOP


def test_the_emergency_stop_lets_the_air_out_although_no_measurement_is_known() -> None:
    driver = connected()
    driver.stop_measuring(2_000)
    assert driver.order(2_000).send == STOP


def test_after_a_stop_it_can_be_started_again() -> None:
    driver = measuring()
    driver.stop_measuring(2_000)
    driver.order(2_000)
    driver.measure(3_000)
    assert driver.order(3_000).send == START


def test_an_unplug_while_it_measures_is_a_failure_once() -> None:
    driver = measuring()
    assert failures(driver.on_link(5_000, LOST)) == ["the connection was lost while it measured"]
    assert failures(driver.on_link(5_500, LinkNote(NoteKind.REFUSED, "COM5 is not plugged in."))) == []


def test_what_was_cut_off_is_stopped_when_the_device_is_back() -> None:
    driver = measuring()
    driver.on_link(5_000, LOST)
    driver.on_link(7_000, OPENED)
    assert STOP in orders(driver, 7_000, 8_000)


def test_closing_stops_the_cuff_first() -> None:
    driver = measuring()
    driver.hang_up(2_000)
    assert not driver.is_done
    assert driver.order(2_000).send == STOP
    assert driver.is_done


def test_a_port_that_is_gone_needs_no_last_words() -> None:
    driver = measuring()
    driver.on_link(5_000, LOST)
    driver.hang_up(5_100)
    assert driver.is_done


def test_nothing_is_sent_while_the_port_is_closed() -> None:
    driver = Driver(DRIVERS["pm6750"], new_decoder("pm6750"), Pm6750Dialogue())
    driver.open(0)
    driver.stop_measuring(10)
    assert driver.order(20) == NO_ORDER
