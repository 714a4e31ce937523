from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.protocols import parse
from kat_monitor.protocols.shipped import shipped
from kat_monitor.ui.pages.protocols import ProtocolPane, ProtocolsPage
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_protocols import ProtocolsView, card
from tests.ui.pages.story import PEOPLE, check_pin

Show = Callable[[QWidget], QWidget]
STAFF = tuple(PersonView(*one) for one in PEOPLE)
TODAY = "2026-11-21"


def view(*, signed: bool = False, read_only: str = "") -> ProtocolsView:
    by = ("Dana Stone", TODAY) if signed else None
    cards = (
        card("im", "", parse(shipped()["im"]), (), by, TODAY),
        card("own/x.toml", "x.toml", None, ("3: id: expected text",), None, TODAY),
    )
    return ProtocolsView(cards, STAFF, "protocols", read_only)


@pytest.fixture
def page(shown: Show) -> ProtocolsPage:
    made = ProtocolsPage(check_pin)
    made.show_view(view())
    shown(made)
    return made


def pane(page: ProtocolsPage, key: str = "im") -> ProtocolPane:
    found = page.rows.pane(key)
    assert isinstance(found, ProtocolPane)
    return found


def test_a_prescriber_signs_the_version_in_hand_by_pin(qtbot: QtBot, page: ProtocolsPage) -> None:
    assert list(pane(page).pin.person.pick._buttons) == ["ds"]
    pane(page).pin.person.pick.choose("ds")
    pane(page).pin.pin.line.setText("3333")
    with qtbot.waitSignal(page.approved) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == ["im", "ds"]
    assert pane(page).pin.is_blank()


def test_a_wrong_pin_signs_nothing(qtbot: QtBot, page: ProtocolsPage) -> None:
    pane(page).pin.person.pick.choose("ds")
    pane(page).pin.pin.line.setText("1111")
    with qtbot.assertNotEmitted(page.approved):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_what_is_signed_cannot_be_signed_again(page: ProtocolsPage) -> None:
    page.show_view(view(signed=True))
    assert not page.main.isEnabled()
    assert pane(page).sign.isHidden()
    assert pane(page).standing.text().startswith("Approved by Dana Stone")


def test_a_file_with_mistakes_shows_each_and_can_not_be_signed(page: ProtocolsPage) -> None:
    page.show_protocol("own/x.toml")
    assert not page.main.isEnabled()
    assert pane(page, "own/x.toml").mistakes.count() == 1


def test_a_pin_being_typed_outlives_a_new_picture(page: ProtocolsPage) -> None:
    pane(page).pin.person.pick.choose("ds")
    pane(page).pin.pin.line.setText("33")
    page.show_view(view())
    assert (pane(page).pin.person.pick.value(), pane(page).pin.pin.line.text()) == ("ds", "33")


def test_the_summary_is_read_on_by_the_page_keys(qtbot: QtBot, page: ProtocolsPage) -> None:
    before = pane(page).mapTo(page, pane(page).rect().topLeft()).y()
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert pane(page).mapTo(page, pane(page).rect().topLeft()).y() < before


@pytest.mark.parametrize(("key", "signal"), [(Qt.Key.Key_F9, "reread"), (Qt.Key.Key_F11, "copied")])
def test_files_are_read_again_and_copied_by_a_key(qtbot: QtBot, page: ProtocolsPage, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(page, key)


def test_a_second_window_signs_nothing(page: ProtocolsPage) -> None:
    page.show_view(view(read_only="Another window has this data open."))
    assert not page.main.isEnabled()
