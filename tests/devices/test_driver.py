from __future__ import annotations

import pytest

from kat_monitor.devices.decoder import LinkNote, NoteKind
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.outputs import DeviceState, Observed, Output, State
from kat_monitor.devices.registry import DRIVERS, new_decoder

OPENED = LinkNote(NoteKind.OPENED, "/dev/ttyUSB0")
LOST = LinkNote(NoteKind.LOST, "/dev/ttyUSB0 is gone. Plug the cable in again.")


def line(spo2: str = "097", exc: str = "000800") -> bytes:
    return f"02/24/18 04:48:53 SPO2={spo2}% BPM=080 PI=04.96% ALARM=0000 EXC={exc}\r\n".encode()


def opened(t: int = 0) -> Driver:
    driver = Driver(DRIVERS["masimo"], new_decoder("masimo"))
    driver.open(t)
    driver.on_link(t, OPENED)
    return driver


def streaming() -> Driver:
    driver = opened()
    driver.on_bytes(0, line())
    return driver


def observed(outputs: list[Output]) -> list[Observed]:
    return [output for output in outputs if isinstance(output, Observed)]


def states(outputs: list[Output]) -> list[DeviceState]:
    return [output for output in outputs if isinstance(output, DeviceState)]


def test_an_open_port_is_not_a_connected_device() -> None:
    assert opened().state is State.IDENTIFYING


def test_connected_comes_with_the_first_valid_line() -> None:
    (said,) = states(opened().on_bytes(100, line()))
    assert (said.state, said.state.recorded) == (State.STREAMING, "connected")


def test_a_valid_line_without_a_value_connects_too() -> None:
    driver = opened()
    driver.on_bytes(100, line(exc="000820"))
    assert driver.state is State.STREAMING


def test_nothing_received_says_power_and_cable() -> None:
    (said,) = states(opened().tick(5_000))
    assert said.state is State.DEGRADED
    assert "Nothing received" in said.text
    assert "power and cable" in said.text


def test_garbage_received_says_baud() -> None:
    driver = opened()
    for t in range(0, 5_000, 250):
        driver.on_bytes(t, b"\xfe\x80\xfe")
    (said,) = states(driver.tick(5_000))
    assert "9600 8N1 or 19200 8N1" in said.text


def test_the_words_follow_when_garbage_stops() -> None:
    driver = opened()
    driver.on_bytes(4_900, b"\xfe")
    driver.tick(5_000)
    (said,) = states(driver.tick(8_000))
    assert "Nothing received" in said.text


def test_a_stream_that_stops_is_degraded_from_the_instant_it_fell_due() -> None:
    driver = streaming()
    assert states(driver.tick(2_999)) == []
    assert [(said.since, said.state) for said in states(driver.tick(3_200))] == [(3_000, State.DEGRADED)]


def test_a_degraded_device_is_said_once() -> None:
    driver = streaming()
    driver.tick(3_000)
    assert driver.tick(3_250) == []


def test_a_degraded_device_connects_again_with_a_valid_line() -> None:
    driver = streaming()
    driver.tick(3_000)
    driver.on_bytes(4_000, line())
    assert driver.state is State.STREAMING


def test_a_lost_port_is_said_at_once() -> None:
    (said,) = states(streaming().on_link(1_500, LOST))
    assert (said.since, said.state, said.state.recorded) == (1_500, State.RECONNECTING, "lost")


def test_a_port_that_came_back_is_not_connected_before_a_valid_line() -> None:
    driver = streaming()
    driver.on_link(1_500, LOST)
    driver.on_link(2_000, OPENED)
    assert driver.state is State.IDENTIFYING


def test_half_a_line_is_not_completed_across_a_loss() -> None:
    driver = streaming()
    driver.on_bytes(1_000, line()[:40])
    driver.on_link(1_500, LOST)
    driver.on_link(2_000, OPENED)
    assert observed(driver.on_bytes(2_100, line()[40:])) == []


def test_the_same_refusal_is_said_once() -> None:
    driver = opened()
    refused = LinkNote(NoteKind.REFUSED, "not there")
    assert len(driver.on_link(10, refused) + driver.on_link(20, refused)) == 1


def test_a_stream_passes_at_most_once_a_second() -> None:
    driver = opened()
    out = [o for t in range(0, 10_000, 40) for o in observed(driver.on_bytes(t, line()))]
    assert [o.observed_t // 1000 for o in out] == sorted({o.observed_t // 1000 for o in out})


def test_the_newest_of_a_second_counts_whole() -> None:
    driver = streaming()
    driver.on_bytes(300, line("096"))
    driver.on_bytes(600, line("095", exc="000810"))
    (late,) = observed(driver.tick(1_000))
    assert late.observed_t == 600
    assert next((r.value, r.quality) for r in late.readings) == (95, "artefact")


def test_a_line_a_second_passes_without_delay() -> None:
    driver = streaming()
    assert [len(observed(driver.on_bytes(t, line()))) for t in (1_010, 2_020, 3_005)] == [1, 1, 1]


def test_what_waited_for_its_second_goes_out_when_the_port_is_lost() -> None:
    driver = streaming()
    driver.on_bytes(300, line("096"))
    assert [o.observed_t for o in observed(driver.on_link(400, LOST))] == [300]


def test_a_fault_that_the_device_reports_is_said_in_its_words() -> None:
    said = states(opened().on_bytes(0, line(exc="000802")))
    assert [state.text for state in said][-1] == "Masimo Rad-8 / Rad-87 / Radical-7 / Root: defective sensor."


def test_closing_says_closed() -> None:
    assert [said.state.recorded for said in states(streaming().close(9))] == ["closed"]


@pytest.mark.parametrize("state", [State.OPENING, State.IDENTIFYING, State.CONFIGURING])
def test_states_on_the_way_are_not_recorded(state: State) -> None:
    assert state.recorded is None
