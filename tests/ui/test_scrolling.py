"""What a person is led to stands in sight: the control in hand, and the words that say what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button, Label, column, reveal_focus, scrolled
from kat_monitor.ui.scrolling import show_words


def is_in_sight(widget: QWidget, area: QWidget) -> bool:
    return area.rect().contains(QRect(widget.mapTo(area, QPoint(0, 0)), widget.size()))


def test_what_the_program_puts_in_hand_and_what_it_says_are_scrolled_into_sight(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp)
    buttons, words = [Button(f"row {n}") for n in range(20)], Label("! Mark the entries that are yours")
    inside = QWidget()
    inside.setLayout(column(*buttons, words))
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    assert not is_in_sight(buttons[12], area)
    buttons[12].setFocus()
    qtbot.waitUntil(lambda: is_in_sight(buttons[12], area))
    show_words(words)
    qtbot.waitUntil(lambda: is_in_sight(words, area))


def test_what_is_seen_from_the_top_is_seen_under_its_heading(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp)
    heading, buttons = Label("Mood and safety check"), [Button(f"row {n}") for n in range(20)]
    inside = QWidget()
    inside.setLayout(column(heading, *buttons))
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    for led in (buttons[19], buttons[1]):
        led.setFocus()
        qtbot.waitUntil(lambda led=led: is_in_sight(led, area))
    assert is_in_sight(heading, area)
    area.verticalScrollBar().setValue(40)
    reveal_focus(area)
    assert is_in_sight(heading, area)
