"""The page of settings knows kinds, not names: a new row of the table is on it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kat_monitor.settings import SETTINGS, Setting
from kat_monitor.ui.pages.asks import LineAsk, PickAsk, TextAsk
from kat_monitor.ui.pages.settings import SettingsPage, SettingsPane
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_settings import (
    SettingGroup,
    SettingRow,
    SettingsChange,
    SettingsView,
    settings_view,
)

LOUD = Setting("loud", ("quiet", "loud"), "quiet", "How loud.", "Loudness", guarded=False)
LOCK = Setting("lock", (), "15", "Minutes.", "Lock", kind="whole", least=5, most=30, unit="min")
STEPS = Setting("steps", (), "", "What is done.", "Steps", kind="text")
LEAD = PersonView("mo", "Maya Okafor", "MO", "lead")


def view(**texts: str) -> SettingsView:
    rows = tuple(SettingRow(row, texts.get(row.name, row.default)) for row in (LOUD, LOCK, STEPS))
    return SettingsView((SettingGroup("session", "Session", rows),), (LEAD,), "/data")


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(lambda person, pin: pin == "1234")
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show_view(view())
    made.show()
    return made


def pane_of(page: SettingsPage) -> SettingsPane:
    pane = page.rows.pane(page.rows.in_hand())
    assert isinstance(pane, SettingsPane)
    return pane


def wanted(page: SettingsPage, qtbot: QtBot) -> SettingsChange:
    with qtbot.waitSignal(page.changed) as caught:
        page.main.click()
    assert caught.args is not None
    return caught.args[0]


def choose(pane: SettingsPane, value: str) -> None:
    ask = pane.asks["loud"]
    assert isinstance(ask, PickAsk)
    ask.pick.choose(value)


def line(pane: SettingsPane) -> LineAsk:
    ask = pane.asks["lock"]
    assert isinstance(ask, LineAsk)
    return ask


def test_every_kind_has_its_control_with_what_counts_now(page: SettingsPage) -> None:
    pane = pane_of(page)
    assert {name: type(ask) for name, ask in pane.asks.items()} == {
        "loud": PickAsk, "lock": LineAsk, "steps": TextAsk,
    }  # fmt: skip
    assert line(pane).line.text() == "15"


def test_a_free_setting_is_changed_without_a_pin(page: SettingsPage, qtbot: QtBot) -> None:
    choose(pane_of(page), "loud")
    assert wanted(page, qtbot) == SettingsChange({"loud": "loud"})


def test_a_guarded_one_needs_the_pin_of_a_keeper(page: SettingsPage, qtbot: QtBot) -> None:
    pane = pane_of(page)
    line(pane).line.setText("20")
    with qtbot.assertNotEmitted(page.changed):
        page.main.click()
    pane.pin.person.pick.choose("mo")
    pane.pin.pin.line.setText("1234")
    assert wanted(page, qtbot) == SettingsChange({"lock": "20"}, "mo")


@pytest.mark.parametrize("text", ["4", "31", "-5", "x", "1e1", "٥", "10.5"])
def test_what_is_impossible_is_said_in_place_and_not_stored(page: SettingsPage, qtbot: QtBot, text: str) -> None:
    line(pane_of(page)).line.setText(text)
    with qtbot.assertNotEmitted(page.changed):
        page.main.click()
    assert "cannot be stored" in page.refusal()
    assert line(pane_of(page)).line.text() == text


def test_blank_is_the_default_again(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_view(view(loud="loud"))
    choose(pane_of(page), "loud")  # pressed again: taken back
    ask = pane_of(page).asks["loud"]
    assert isinstance(ask, PickAsk)
    ask.pick.choose(None)
    assert wanted(page, qtbot) == SettingsChange({"loud": None})


def test_what_was_begun_stays_when_another_window_stores_something(page: SettingsPage) -> None:
    line(pane_of(page)).line.setText("20")
    page.show_view(view(loud="loud"))
    assert line(pane_of(page)).line.text() == "20"
    assert pane_of(page).asks["loud"].read().value == "loud"


def test_nothing_can_be_stored_where_the_data_is_only_shown(page: SettingsPage) -> None:
    page.show_view(SettingsView(view().groups, (LEAD,), "/data", "Another window has it."))
    assert not page.main.isEnabled()
    assert page.about.text() == "Another window has it."


def test_the_whole_table_is_on_the_page(qtbot: QtBot) -> None:
    page = SettingsPage(lambda person, pin: True)
    qtbot.addWidget(page)
    page.show_view(settings_view({}.get))
    seen: set[str] = set()
    for group in settings_view({}.get).groups:
        page.rows.take(group.id)
        seen |= pane_of(page).asks.keys()
    assert seen == SETTINGS.keys()
