"""The real window on a real library: people, protocols and devices as the room uses them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.session_room import SessionRoom
from kat_monitor.protocols import shipped
from kat_monitor.record.library import Library
from kat_monitor.ui import theme
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.before import BeforePage, GatePane
from kat_monitor.ui.pages.devices import DevicesPage, PortPane
from kat_monitor.ui.pages.gate_forms import DoseCheckGate
from kat_monitor.ui.pages.protocols import ProtocolPane, ProtocolsPage
from kat_monitor.ui.pages.settings import SettingsPage, SettingsPane
from kat_monitor.ui.pages.staff import StaffPage
from kat_monitor.ui.pages.start import StartPage, StartSession
from kat_monitor.ui.present_devices import PATH

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
LINE = "03/08/16 15:53:43 SN=0000070986 SPO2=097% BPM=095 PI=02.14% ALARM=0000 EXC=000000\r\n"


class Window:
    """The desktop on a clinic with a nurse who made it, a therapist and a prescriber."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.library = Library.open(folder, hasher=QUICK)
        self.library.name_clinic("Quiet clinic", "Room 2")
        self.nurse = self.library.people.add("Noa Lee", "NL", "nurse", "1111")
        self.therapist = self.library.people.add("Ana Ruiz", "AR", "therapist", "2222")
        self.prescriber = self.library.people.add("Dana Stone", "DS", "prescriber", "3333")
        self.desktop = Desktop(self.library, lambda: None)
        self.qtbot = qtbot
        self.desktop.window.show()
        self.desktop.home.signed_in.emit(self.nurse.id)

    def page(self, kind: type) -> object:
        """The newest page of this kind."""
        return self.desktop.window.findChildren(kind)[-1]

    def start(self, protocol: str = "im") -> None:
        self.desktop.home.start_wanted.emit()
        page = self.page(StartPage)
        assert isinstance(page, StartPage)
        page.started.emit(
            StartSession("12", "Jordan Doe", "1984-05-02", "", protocol, "Room 2", session=2, course=6)
        )  # fmt: skip
        assert self.desktop.live is not None

    @property
    def room(self) -> SessionRoom:
        """Of the session in front."""
        front = self.desktop.running.front
        assert front is not None
        return front.room

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=30_000)  # type: ignore[arg-type]

    def close(self) -> None:
        self.desktop.close()
        self.desktop.window.close()
        self.desktop.window.deleteLater()
        self.library.close()


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    made = Window(tmp_path, qtbot)
    yield made
    made.close()


def hold(window: Window, key: Qt.Key, times: int = 12) -> None:
    """A key that is held down, as the window receives it."""
    for number in range(times):
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", number > 0)
        QApplication.sendEvent(window.desktop.window.windowHandle(), press)
        QApplication.processEvents()


def active(window: Window) -> None:
    with window.qtbot.waitActive(window.desktop.window):
        window.desktop.window.activateWindow()


def test_a_key_that_is_held_opens_one_page_and_does_nothing_on_it(window: Window) -> None:
    active(window)
    window.desktop.home.take_focus()
    hold(window, Qt.Key.Key_F10)
    page = window.desktop.window.front()
    assert isinstance(page, StartPage)
    assert page.refusal() == ""


def add_person(window: Window, name: str, initials: str, role: str, pin: str) -> StaffPage:
    window.desktop.home.asked.emit("staff")
    page = window.page(StaffPage)
    assert isinstance(page, StaffPage)
    page.act.pick("act").pick.choose("add")
    for field, text in (("name", name), ("initials", initials), ("pin", pin), ("again", pin)):
        page.adds.line(field).line.setText(text)
    page.adds.pick("role").pick.choose(role)
    page.keeper.person.pick.choose(window.nurse.id)
    page.keeper.pin.line.setText("1111")
    page.main.click()
    return page


def test_a_person_added_on_the_page_can_sign_in(window: Window) -> None:
    add_person(window, "Ida Okafor", "IO", "nurse", "4444")
    row = window.desktop.home.sign_in.row
    window.desktop.home.signed_out.emit()
    row.person.pick.choose("io-1")
    row.pin.line.setText("4444")
    window.desktop.home.sign_in.go.click()
    assert window.desktop.home.sign_in.who.text() == "Ida Okafor, nurse, signed in"


def test_initials_that_are_taken_are_refused_in_place(window: Window) -> None:
    page = add_person(window, "Nora Lind", "NL", "nurse", "4444")
    assert "another person's initials" in page.refusal()
    assert page.adds.line("name").line.text() == "Nora Lind"


def test_once_there_is_a_lead_the_nurse_changes_the_staff_no_more(window: Window) -> None:
    page = add_person(window, "Maya Okafor", "MO", "lead", "4444")
    assert list(page.keeper.person.pick._buttons) == ["mo-1"]


def test_who_leaves_is_signed_out_of_home(window: Window) -> None:
    window.desktop.home.asked.emit("staff")
    page = window.page(StaffPage)
    assert isinstance(page, StaffPage)
    page.act.pick("act").pick.choose("leave")
    page.person.pick("person").pick.choose(window.nurse.id)
    page.keeper.person.pick.choose(window.nurse.id)
    page.keeper.pin.line.setText("1111")
    page.main.click()
    page.go_back()
    assert not window.desktop.home.sign_in.row.isHidden()
    assert window.nurse.id not in window.desktop.home.sign_in.row.person.pick._buttons


def test_sessions_that_have_ended_are_let_go_of_whole_when_the_window_was_closed(window: Window) -> None:
    rooms = []
    for _ in range(2):
        window.start()
        room, live = window.room, window.desktop.live
        assert live is not None
        room.screen.desk.submit(
            ev.SessionEnded(
                by=window.nurse.id,
                role="nurse",
                ending="not-dosed",
                ended_t=live.clock.now().t,
                fields={"reason": "ill"},
            ),
            lambda outcome: None,
        )
        window.wait(lambda room=room: room.screen.session is not None and room.screen.session.ended is not None)
        rooms.append((room, live))
    assert window.desktop.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.desktop.close()
    assert [live.thread.is_alive() for _, live in rooms] == [False, False]
    assert list(window.desktop.running) == []


def test_a_second_person_signs_in_and_does_the_dose_check(window: Window) -> None:
    window.start()
    live, room = window.desktop.live, window.room
    assert live is not None
    panel = room.corner.panel
    room.screen.identity.person.click()
    panel.comes.person.pick.choose(window.therapist.id)
    panel.comes.pin.line.setText("2222")
    panel.sign_in.click()
    window.wait(lambda: window.therapist.id in panel.buttons)
    panel.closed.emit()
    assert room.screen.place() == "before"
    page = room.screen.places["before"].page
    assert isinstance(page, BeforePage)
    page.gates.take("dose-check")
    pane = page.gates.pane("dose-check")
    assert isinstance(pane, GatePane)
    assert isinstance(pane.form, DoseCheckGate)
    pane.form.second.person.pick.choose(window.therapist.id)
    pane.form.second.pin.line.setText("2222")
    pane.form.second.entered.emit()
    window.wait(lambda: "dose-check" in live.session.gates)
    answered = live.session.gates["dose-check"].event
    assert (answered.by, answered.role) == (window.therapist.id, "therapist")


def test_a_protocol_approved_on_the_page_removes_the_mark_from_the_next_session(window: Window) -> None:
    window.desktop.home.asked.emit("protocols")
    page = window.page(ProtocolsPage)
    assert isinstance(page, ProtocolsPage)
    page.show_protocol("im")
    pane = page.rows.pane("im")
    assert isinstance(pane, ProtocolPane)
    pane.pin.person.pick.choose(window.prescriber.id)
    pane.pin.pin.line.setText("3333")
    page.main.click()
    assert pane.standing.text().startswith("Approved by Dana Stone")
    window.start("im")
    assert marks(window) == ()


def marks(window: Window) -> tuple[str, ...]:
    screen = window.desktop.window.screen_of_session
    assert screen is not None
    assert screen.identity._view is not None
    return screen.identity._view.marks


def test_without_an_approval_the_limits_are_examples(window: Window) -> None:
    window.start("im")
    assert marks(window) == ("EXAMPLE LIMITS, NOT APPROVED",)


def test_the_clinics_own_protocol_is_offered_and_used(window: Window) -> None:
    folder = window.library.folder / "protocols"
    folder.mkdir()
    (folder / "ours.toml").write_text(shipped.shipped()["im"].replace('version = "1"', 'version = "7"'), "utf-8")
    window.start("own/ours.toml")
    assert window.desktop.live is not None
    chosen = window.desktop.live.session.protocol_event
    assert chosen is not None
    assert chosen.version == "7"


def test_a_file_that_changed_after_it_was_shown_is_not_signed(window: Window) -> None:
    folder = window.library.folder / "protocols"
    folder.mkdir()
    text = shipped.shipped()["im"]
    (folder / "ours.toml").write_text(text, "utf-8")
    window.desktop.home.asked.emit("protocols")
    page = window.page(ProtocolsPage)
    assert isinstance(page, ProtocolsPage)
    (folder / "ours.toml").write_text(text.replace("peak = 40", "peak = 45"), "utf-8")
    page.approved.emit("own/ours.toml", window.prescriber.id)
    assert "has changed" in page.refusal()
    card = page.card("own/ours.toml")
    assert card is not None
    assert card.can_approve


def settings_page(window: Window) -> SettingsPage:
    window.desktop.home.asked.emit("settings")
    page = window.page(SettingsPage)
    assert isinstance(page, SettingsPage)
    return page


def test_a_setting_changed_on_the_page_is_kept_and_shown_again(window: Window) -> None:
    page = settings_page(window)
    page.rows.take("reports")
    pane = page.rows.pane("reports")
    assert isinstance(pane, SettingsPane)
    paper = pane.asks["paper"]
    assert isinstance(paper, PickAsk)
    paper.pick.choose("us-letter")
    pane.pin.person.pick.choose(window.nurse.id)
    pane.pin.pin.line.setText("1111")
    page.main.click()
    assert (window.library.setting("paper"), pane.said.text()) == ("us-letter", "Stored.")
    page.go_back()
    again = settings_page(window)
    again.rows.take("reports")
    pane = again.rows.pane("reports")
    assert isinstance(pane, SettingsPane)
    assert pane.asks["paper"].read().value == "us-letter"


def test_from_the_settings_a_key_leads_to_the_pages_beside(window: Window) -> None:
    settings_page(window).asked.emit("protocols")
    assert isinstance(window.page(ProtocolsPage), ProtocolsPage)
    assert window.page(ProtocolsPage).isVisible()


def test_a_start_that_is_left_or_taken_leaves_no_page_behind(window: Window) -> None:
    for _ in range(3):
        window.desktop.home.start_wanted.emit()
        page = window.page(StartPage)
        assert isinstance(page, StartPage)
        page.asked.emit("home")
    window.start()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    assert window.desktop.window.findChildren(StartPage) == []


# --- devices ----------------------------------------------------------------------------------------------------------


def connect(page: DevicesPage, path: str) -> None:
    page.take_port(PATH)
    pane = page.rows.pane(PATH)
    assert isinstance(pane, PortPane)
    pane.form.line("path").line.setText(path)
    pane.form.pick("driver").pick.choose("masimo")
    page.main.click()


def test_a_pty_oximeter_connected_by_the_page_is_in_the_session(window: Window) -> None:
    window.start()
    live, room = window.desktop.live, window.room
    assert live is not None
    ours, theirs = os.openpty()
    try:
        room.screen.identity.devices.click()
        connect(room.devices.page, os.ttyname(theirs))
        window.wait(lambda: "open" in opened(room.devices.page, os.ttyname(theirs)))

        def shown() -> bool:
            os.write(ours, LINE.encode())
            room.screen.refresh()
            return "97" in [
                tile._view.value for tile in room.screen.values.tiles if tile._view and "SpO" in tile._view.name
            ]

        window.wait(shown)
        assert "spo2" in live.session.series
    finally:
        live.devices.close()
        os.close(ours)
        os.close(theirs)


def opened(page: DevicesPage, name: str) -> str:
    pane = page.rows.pane(name)
    return pane.text.text() if isinstance(pane, PortPane) else ""


def test_a_captured_file_is_not_played_into_a_record(window: Window, tmp_path: Path) -> None:
    capture = tmp_path / "capture.bin"
    capture.write_text(LINE * 3)
    window.start()
    room = window.room
    room.screen.identity.devices.click()
    connect(room.devices.page, str(capture))
    assert "not played into a record" in room.devices.page.refusal()


def test_a_captured_file_is_played_at_a_test_from_home(window: Window, tmp_path: Path) -> None:
    capture = tmp_path / "capture.bin"
    capture.write_text(LINE * 3)
    window.desktop.home.asked.emit("devices")
    page = window.page(DevicesPage)
    assert isinstance(page, DevicesPage)
    connect(page, str(capture))
    window.wait(lambda: "97 %" in values(page, str(capture)))
    page.go_back()
    assert window.desktop.rooms.devices is None


def values(page: DevicesPage, name: str) -> list[str]:
    pane = page.rows.pane(name)
    return [line.value for line in pane._lines] if isinstance(pane, PortPane) else []
