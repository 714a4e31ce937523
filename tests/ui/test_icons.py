"""Icons: one licensed set, beside words and in their colour, read when they are first drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import resources
from kat_monitor.session.state import Session
from kat_monitor.ui import icons, theme
from kat_monitor.ui.icons import PICTURES, SIZE, draw_icon
from kat_monitor.ui.kit import Button
from kat_monitor.ui.main_window import MainWindow
from tests.ui.conftest import Open
from tests.ui.room import Room

OWN = "kat-monitor"


def test_the_set_comes_with_its_licence_and_every_file_of_it_is_drawn() -> None:
    folder = resources.path("icons")
    licence = resources.path("icons", "LICENSE-lucide.txt").read_text("utf-8")
    assert licence.startswith("ISC License")
    assert {file.stem for file in folder.glob("*.svg")} - {OWN} == set(PICTURES.values())
    for name in set(PICTURES.values()):
        assert "@license lucide-static" in (folder / f"{name}.svg").read_text("utf-8")


@pytest.mark.parametrize("name", PICTURES)
def test_an_icon_is_drawn_in_the_colour_of_its_words_and_in_no_other(qapp: QApplication, name: str) -> None:
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(0)
    ink = QColor("#7CCB86")
    painter = QPainter(image)
    draw_icon(painter, name, 0, SIZE // 2, ink)
    painter.end()
    seen = [image.pixelColor(x, y) for x in range(SIZE) for y in range(SIZE)]
    strokes = [one for one in seen if one.alpha() > 200]
    assert len(strokes) > SIZE
    assert all(abs(a - b) <= 3 for one in strokes for a, b in zip(one.getRgb()[:3], ink.getRgb()[:3], strict=True))


def test_in_a_wide_window_every_key_of_the_bar_has_its_icon_beside_its_words(open_room: Open, live: Session) -> None:
    window, room = open_room(live, (1920, 1080), measure=True)
    assert all(one.picture for one in room.screen.action_bar.buttons.values())
    pictured = [one for one in window.findChildren(Button) if one.picture]
    assert [one for one in pictured if not one.accessibleName()] == []
    assert [one for one in pictured if not one.text() and one is not window.typing.button] == []
    assert [one.text() for one in pictured if one.isVisible() and one.width() < one.minimumSizeHint().width()] == []


def test_the_first_picture_of_a_smaller_window_reads_no_icon(qtbot: QtBot, live: Session) -> None:
    icons._picture.cache_clear()
    room, window = Room(live, measure=True), MainWindow()
    qtbot.addWidget(window)
    window.open_session(room.screen)
    window.grab()
    assert icons._picture.cache_info().misses == 0
    QApplication.processEvents()
    window.grab()
    assert icons._picture.cache_info().misses == 1, "that of the keyboard comes after it"
    window.close_session()


def test_an_icon_gives_way_to_the_words(qapp: QApplication) -> None:
    theme.apply(qapp)
    icons._picture.cache_clear()
    button = Button("Backup and audit", "D")
    button.show_picture("data")
    button.resize(button.sizeHint())
    button.grab()
    assert icons._picture.cache_info().currsize == 1
    icons._picture.cache_clear()
    button.resize(button.sizeHint().width() - 3 * SIZE, button.height())
    button.grab()
    assert icons._picture.cache_info().currsize == 0
