"""Ports and devices in words."""

from __future__ import annotations

import msgspec
import pytest

from kat_monitor.devices.feed import DeviceView
from kat_monitor.devices.outputs import Failed, Observed, State
from kat_monitor.devices.ports import Port
from kat_monitor.devices.registry import connectable
from kat_monitor.ui.present_devices import PATH, Heard, device_card, devices_view, driver_options, identity
from kat_monitor.vitals import Quality, Source, reading

USB = Port("/dev/ttyUSB0", "FT232R USB UART", "FTDI", 0x0403, 0x6001, "A10K", ("masimo", "nonin"))
PLAIN = Port("/dev/ttyS0")
VIEW = DeviceView(device="masimo /dev/ttyUSB0", driver="masimo", title="Masimo", can_measure=False)


def heard(state: State, text: str = "", **more: object) -> Heard:
    return Heard(msgspec.structs.replace(VIEW, state=state, text=text, **more))


def test_every_port_has_its_row_and_the_last_row_takes_a_path() -> None:
    view = devices_view((USB, PLAIN), {}, {USB.name: "nonin"}, 0, recorded=True)
    assert [(one.id, one.title, one.driver) for one in view.ports] == [
        (USB.name, "FT232R USB UART", "nonin"),
        (PLAIN.name, PLAIN.name, ""),
        (PATH, "By its path", ""),
    ]
    assert "FTDI, USB 0403:6001, serial number A10K" in view.ports[0].about


def test_drivers_that_are_likely_on_the_adapter_come_first_and_none_is_missing() -> None:
    names = [name for name, _ in driver_options(USB)]
    assert names[:2] == ["masimo", "nonin"]
    assert sorted(names) == sorted(connectable())


@pytest.mark.parametrize(
    ("state", "mark", "word"),
    [
        (State.OPENING, "open", "opening"),
        (State.IDENTIFYING, "open", "waiting"),
        (State.STREAMING, "done", "connected"),
        (State.MEASURING, "done", "measuring"),
        (State.DEGRADED, "stop", "nothing valid"),
        (State.RECONNECTING, "stop", "not there"),
        (State.CLOSED, "open", "closed"),
    ],
)
def test_a_state_is_a_shape_and_a_word(state: State, mark: str, word: str) -> None:
    view = devices_view((USB,), {USB.name: heard(state)}, {}, 0, recorded=True)
    assert (view.ports[0].mark, view.ports[0].word) == (mark, word)


def test_a_port_that_was_given_by_its_path_stays_listed_while_it_is_open() -> None:
    view = devices_view((PLAIN,), {"/dev/pts/7": heard(State.STREAMING)}, {}, 0, recorded=False)
    assert [one.id for one in view.ports] == [PLAIN.name, "/dev/pts/7", PATH]
    assert view.about.startswith("A test: nothing is recorded")


def test_values_stand_with_unit_quality_and_age() -> None:
    readings = (reading("spo2", 97), reading("pulse_rate", None, Quality.SENSOR_OFF))
    one = heard(State.STREAMING, latest=(Observed(1_000, Source.STREAMING, readings),))
    lines = [(line.value, line.note) for line in device_card(one, 3_500).values]
    assert lines == [("97 %", "2 s"), ("–", "sensor off · 2 s")]


def test_what_a_lost_device_said_last_is_called_so() -> None:
    one = heard(State.RECONNECTING, latest=(Observed(0, Source.STREAMING, (reading("spo2", 97),)),))
    assert [line.note for line in device_card(one, 3_000).values] == ["last value · 3 s"]


def test_a_cuff_without_a_result_says_why() -> None:
    one = heard(State.STREAMING, failed=Failed(0, "systolic", "cuff loose"))
    assert [(line.label, line.note) for line in device_card(one, 0).values] == [("Cuff", "cuff loose")]


def test_bytes_are_counted_and_the_last_can_be_read() -> None:
    assert device_card(heard(State.DEGRADED), 0).received == "No byte received yet."
    one = Heard(VIEW, 6, b"ab\x00\x01cd")
    assert device_card(one, 0).received == "6 bytes received, the last: ab··cd"
    binary = Heard(VIEW, 9, b"\x85\x1c\x01\x00\xff\x80a")
    assert device_card(binary, 0).received == "9 bytes received, the last: 85 1c 01 00 ff 80 61"


@pytest.mark.parametrize(
    ("port", "name"),
    [(USB, "usb 0403:6001 A10K"), (msgspec.structs.replace(USB, name="COM7"), "usb 0403:6001 A10K"),
     (PLAIN, "port /dev/ttyS0")],
)  # fmt: skip
def test_an_adapter_is_remembered_by_what_it_is_not_by_where_it_is(port: Port, name: str) -> None:
    assert identity(port) == name
