from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.devices.ble_link import BlePort
from kat_monitor.devices.feed import DeviceView
from kat_monitor.devices.outputs import State
from kat_monitor.devices.ports import Port
from kat_monitor.session.rivals import Rivals
from kat_monitor.ui.pages.devices import DevicesPage, PortPane
from kat_monitor.ui.present_devices import PATH, DevicesView, Heard, devices_view

Show = Callable[[QWidget], QWidget]
USB, OTHER = Port("/dev/ttyUSB0", "adapter", "FTDI", 0x0403, 0x6001), Port("/dev/ttyS0")
VIEW = DeviceView(device="masimo x", driver="masimo", title="Masimo", can_measure=False)


def view(
    state: State | None = None, remembered: str = "", ports: tuple[Port, ...] = (USB, OTHER), recorded: bool = True
) -> DevicesView:
    heard = {} if state is None else {USB.name: Heard(msgspec.structs.replace(VIEW, state=state, text="Check cable."))}
    return devices_view(ports, heard, {USB.name: remembered} if remembered else {}, 0, recorded=recorded)


@pytest.fixture
def page(shown: Show) -> DevicesPage:
    made = DevicesPage()
    made.show_view(view())
    shown(made)
    return made


def pane(page: DevicesPage, name: str = USB.name) -> PortPane:
    found = page.rows.pane(name)
    assert isinstance(found, PortPane)
    return found


def test_a_device_is_connected_by_three_presses_and_no_typing(qtbot: QtBot, page: DevicesPage) -> None:
    page.rows._rows[OTHER.name].click()
    pane(page, OTHER.name).form.pick("driver").pick._buttons["masimo"].click()
    with qtbot.waitSignal(page.connect_wanted) as got:
        page.main.click()
    assert got.args == [OTHER.name, "masimo"]


def test_nothing_is_opened_before_a_device_is_chosen(qtbot: QtBot, page: DevicesPage) -> None:
    with qtbot.assertNotEmitted(page.connect_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_a_remembered_device_is_chosen_already(qtbot: QtBot, shown: Show) -> None:
    page = DevicesPage()
    page.show_view(view(remembered="nonin"))
    shown(page)
    with qtbot.waitSignal(page.connect_wanted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [USB.name, "nonin"]


def test_an_open_device_says_how_it_stands_and_is_disconnected_by_the_same_key(qtbot: QtBot, page: DevicesPage) -> None:
    page.show_view(view(State.DEGRADED))
    assert (pane(page).state.text(), pane(page).text.text()) == ("Nothing valid", "Check cable.")
    assert page.main.text() == "Disconnect"
    with qtbot.waitSignal(page.disconnect_wanted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [USB.name]


def test_where_nothing_is_recorded_a_device_is_tested(page: DevicesPage) -> None:
    page.show_view(view(recorded=False))
    assert page.main.text() == "Test"
    page.show_view(view(State.STREAMING, recorded=False))
    assert page.main.text() == "End test"


def test_a_port_or_file_is_given_by_its_path(qtbot: QtBot, page: DevicesPage) -> None:
    page.take_port(PATH)
    form = pane(page, PATH).form
    form.line("path").line.setText("/dev/pts/7")
    form.pick("driver").pick.choose("masimo")
    with qtbot.waitSignal(page.connect_wanted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == ["/dev/pts/7", "masimo"]


def test_a_port_that_is_gone_keeps_its_row(page: DevicesPage) -> None:
    page.show_view(view(ports=(OTHER,)))
    assert list(page.rows._rows) == [USB.name, OTHER.name, PATH]
    assert page.rows._rows[USB.name].accessibleDescription().startswith("not listed")


def test_without_any_port_the_page_says_what_to_do(shown: Show) -> None:
    page = DevicesPage()
    page.show_view(view(ports=()))
    shown(page)
    assert page.none.isVisible()


def test_a_rival_is_named_and_this_device_can_be_shown_instead(qtbot: QtBot, page: DevicesPage) -> None:
    found = (Rivals("spo2", "nonin /dev/ttyUSB1", ("masimo x",), False),)
    heard = {USB.name: Heard(msgspec.structs.replace(VIEW, state=State.STREAMING))}
    page.show_view(devices_view((USB, OTHER), heard, {}, 0, recorded=True, found=found))
    one = pane(page)
    assert one.rival.text() == "SpO2: nonin ttyUSB1 is shown, masimo x is recorded too."
    with qtbot.waitSignal(page.show_wanted) as got:
        one.show_this.click()
    assert got.args == [USB.name]


def test_the_device_that_is_shown_offers_no_choice(page: DevicesPage) -> None:
    found = (Rivals("spo2", "masimo x", ("nonin /dev/ttyUSB1",), False),)
    heard = {USB.name: Heard(msgspec.structs.replace(VIEW, state=State.STREAMING))}
    page.show_view(devices_view((USB, OTHER), heard, {}, 0, recorded=True, found=found))
    assert pane(page).rival.isVisible()
    assert not pane(page).show_this.isVisible()


def test_a_bluetooth_device_stands_beside_the_ports_with_its_own_drivers(qtbot: QtBot, page: DevicesPage) -> None:
    found = BlePort("AA:BB", "BM59", ("ble-blood-pressure",))
    page.show_view(devices_view((USB, OTHER), {}, {}, 0, recorded=True, radio=(found,)))
    page.take_port("AA:BB")
    drivers = list(pane(page, "AA:BB").form.pick("driver").pick._buttons)
    assert drivers == ["ble-blood-pressure", "ble-plx", "ble-heart-rate"]
    with qtbot.waitSignal(page.connect_wanted) as got:
        page.main.click()
    assert got.args == ["AA:BB", "ble-blood-pressure"]


@pytest.mark.parametrize(("choice", "speed"), [(None, 1.0), ("10", 10.0), ("", None)])
def test_a_file_is_played_as_fast_as_it_is_wanted(page: DevicesPage, choice: str | None, speed: float | None) -> None:
    page.take_port(PATH)
    pane(page, PATH).form.pick("speed").pick.choose(choice)
    assert page.speed() == speed
