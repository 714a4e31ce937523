"""Where the keyboard on the screen lies: over nothing, with room for every key, and the field in hand in sight."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.app import language
from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.present_keyboard import number_of_pages
from kat_monitor.ui.screen_keyboard import ScreenKeyboard
from kat_monitor.ui.therapist_page import TherapistPage
from tests.ui.by_screen_keyboard import by_button
from tests.ui.conftest import Open
from tests.ui.pages.conftest import spoken
from tests.ui.pages.test_every_page import OUTSIDE, PAGES, is_elided
from tests.ui.test_read_aloud import controls
from tests.ui.test_screen import SIZES, on_screen, places
from tests.ui.test_therapist import places_of as calm_page

__all__ = ["spoken"]

Speak = Callable[[str], None]
LANGUAGES = (language.ENGLISH, *language.TRANSLATED)
MOVES = ("middle",)
"""What gives way to the keyboard."""


def seen_whole(widget: QWidget, window: QWidget) -> QRect:
    """The part of a widget that no area around it cuts off, in the window."""
    box = on_screen(widget, window)
    above = widget.parentWidget()
    while above is not None and above is not window:
        box = box.intersected(on_screen(above, window))
        above = above.parentWidget()
    return box


def faults_of(keyboard: ScreenKeyboard) -> list[str]:
    """Keys that are too small, without room for their words, outside of it, or over one another."""
    keys = keyboard.keys
    small = [name for name, key in keys.items() if min(key.width(), key.height()) < theme.TARGET]
    tight = [name for name, key in keys.items() if is_elided(key)]
    outside = [name for name, key in keys.items() if not keyboard.rect().contains(key.geometry())]
    over = [f"{a} {b}" for a, b in combinations(keys, 2) if keys[a].geometry().intersects(keys[b].geometry())]
    return [*small, *tight, *outside, *over]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_bars_tiles_and_lane_keep_their_place_and_it_covers_none_of_them(
    spoken: Speak, open_room: Open, live: Session, qtbot: QtBot, code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    window, room = open_room(live, size, measure=True)
    screen = room.screen
    screen.act("note")
    QApplication.processEvents()
    before = places(screen)
    keyboard = by_button(window, qtbot)
    after = places(screen)
    assert {name: box for name, box in after.items() if name not in MOVES} == {
        name: box for name, box in before.items() if name not in MOVES
    }
    box = on_screen(keyboard, screen)
    assert before["middle"].contains(box)
    assert not box.intersects(after["middle"])
    assert (window.width(), window.height()) == size
    field = screen.live.note.text
    assert seen_whole(field, screen).size() == field.size()
    assert not on_screen(field, screen).intersects(box)
    for page in range(number_of_pages(is_low=size == SIZES[-1])):
        keyboard._turn(page)
        assert faults_of(keyboard) == []
    buttons = [one for one in window.findChildren(Button) if one.isVisible()]
    assert [one.text() for one in buttons if is_elided(one)] == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_small_values_of_the_therapists_page_stay_in_sight(
    spoken: Speak, open_room: Open, live: Session, qtbot: QtBot, code: str, size: tuple[int, int]
) -> None:
    spoken(code)
    window, room = open_room(live, size, places=calm_page)
    room.screen.act("therapist")
    QApplication.processEvents()
    page = room.screen.middle.currentWidget()
    assert isinstance(page, TherapistPage)
    room.screen.act("note")
    keyboard = by_button(window, qtbot)
    values, call, field = page.values, page.call, page.note.text
    for one in (values, call, field):
        assert seen_whole(one, window).size() == one.size()
        assert one.isVisible()
    assert values.width() >= 3 * 30 * theme.GRID
    boxes = [on_screen(one, window) for one in (values, call, field, keyboard)]
    assert [pair for pair in combinations(boxes, 2) if pair[0].intersects(pair[1])] == []


INSIDE = [name for name in PAGES if name not in ("first run", "protect", "recovery key", "unlock", "home", "start")]


def fields(page: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, QPlainTextEdit)
    return [one for kind in kinds for one in page.findChildren(kind) if one.isVisible() and not one.isReadOnly()]


@pytest.mark.parametrize("size", [(1024, 768), (960, 540)])
@pytest.mark.parametrize("name", PAGES)
def test_every_field_of_every_page_is_in_sight_above_it(
    open_room: Open, live: Session, qtbot: QtBot, name: str, size: tuple[int, int]
) -> None:
    window, room = open_room(live, size)
    page = PAGES[name]()
    assert isinstance(page, PageFrame)
    if name in INSIDE and not isinstance(page, OUTSIDE):
        room.screen.middle.addWidget(page)
        room.screen.middle.setCurrentWidget(page)
    else:
        window.show_page(page)
    QApplication.processEvents()
    for field in [one for one in fields(page) if one.isEnabled()]:
        field.setFocus()
        if not window.typing.button.isChecked():
            window.typing.button.click()
        QApplication.processEvents()
        QApplication.processEvents()
        keyboard = window.typing.keyboard
        assert keyboard is not None
        assert keyboard.isVisible()
        seen = seen_whole(field, window)
        assert seen.height() >= min(theme.TARGET, field.height()) - 1, field.accessibleName()
        assert not seen.intersects(on_screen(keyboard, window))
        assert faults_of(keyboard) == []
    room.screen.middle.removeWidget(page)


@pytest.mark.parametrize("page", [0, 1, 2])
def test_every_key_has_a_name_of_its_own_to_be_read_aloud(
    open_room: Open, live: Session, qtbot: QtBot, page: int
) -> None:
    window, room = open_room(live, measure=True)
    room.screen.act("note")
    by_button(window, qtbot)._turn(page)
    found = controls(window)
    assert [one for one, times in found.items() if times > 1 or not one[1].strip()] == []
