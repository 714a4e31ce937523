from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.ui.pages.staff import StaffPage
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import StaffChange, StaffView
from tests.ui.pages.story import LONG, PEOPLE, check_pin

Show = Callable[[QWidget], QWidget]
STAFF = tuple(PersonView(*one) for one in PEOPLE)


@pytest.fixture
def page(shown: Show) -> StaffPage:
    made = StaffPage(check_pin)
    made.show_view(StaffView(STAFF, STAFF[:1]))
    shown(made)
    return made


def begin(page: StaffPage, act: str, person: str = "", **typed: str) -> None:
    page.act.pick("act").pick.choose(act)
    if person:
        page.person.pick("person").pick.choose(person)
    form = page.adds if act == "add" else page.new_pin
    for name, text in typed.items():
        if name == "role":
            form.pick(name).pick.choose(text)
        else:
            form.line(name).line.setText(text)


def confirm(page: StaffPage, pin: str = "1111") -> None:
    page.keeper.person.pick.choose("nl")
    page.keeper.pin.line.setText(pin)


NEW = {"name": LONG, "initials": "bf", "role": "nurse", "pin": "4711", "again": "4711"}


def test_a_new_person_is_confirmed_by_the_pin_of_who_may(qtbot: QtBot, page: StaffPage) -> None:
    begin(page, "add", **NEW)
    confirm(page)
    with qtbot.waitSignal(page.changed) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [StaffChange(act="add", by="nl", name=LONG, initials="BF", role="nurse", pin="4711")]


def test_nothing_changes_without_the_right_pin(qtbot: QtBot, page: StaffPage) -> None:
    begin(page, "add", **NEW)
    confirm(page, "9999")
    with qtbot.assertNotEmitted(page.changed):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.keeper.pin.line.text() == ""
    assert page.adds.line("name").line.text() == LONG


def test_two_pins_that_differ_are_typed_again(qtbot: QtBot, page: StaffPage) -> None:
    begin(page, "add", **{**NEW, "again": "4712"})
    confirm(page)
    with qtbot.assertNotEmitted(page.changed):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.adds.line("again").line.text() == ""


def test_a_person_gets_a_new_pin(qtbot: QtBot, page: StaffPage) -> None:
    begin(page, "pin", "ds", pin="8888", again="8888")
    confirm(page)
    with qtbot.waitSignal(page.changed) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [StaffChange(act="pin", by="nl", person="ds", pin="8888")]


def test_the_button_says_who_leaves_before_it_is_pressed(qtbot: QtBot, page: StaffPage) -> None:
    begin(page, "leave", "ds")
    assert page.main.text() == "MD Dana Stone leaves"
    confirm(page)
    with qtbot.waitSignal(page.changed) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [StaffChange(act="leave", by="nl", person="ds")]


def test_after_it_was_stored_no_pin_stays_on_the_page(page: StaffPage) -> None:
    begin(page, "add", **NEW)
    confirm(page)
    page.done("stored")
    assert page.adds.is_blank()
    assert page.keeper.is_blank()
    assert page.said.text() == "stored"


def test_a_second_window_changes_nothing(page: StaffPage) -> None:
    page.show_view(StaffView(STAFF, STAFF[:1], "Another window has this data open."))
    assert not page.main.isEnabled()
    assert page.about.text() == "Another window has this data open."
