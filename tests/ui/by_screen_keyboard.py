"""How tests open and press the keyboard on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.screen_keyboard import ScreenKeyboard


def ready(window: MainWindow, qtbot: QtBot) -> ScreenKeyboard:
    qtbot.waitUntil(lambda: window.typing.keyboard is not None and window.typing.keyboard.is_ready)
    assert window.typing.keyboard is not None
    return window.typing.keyboard


def is_there(window: MainWindow) -> bool:
    return window.typing.keyboard is not None and window.typing.keyboard.isVisible()


def by_button(window: MainWindow, qtbot: QtBot) -> ScreenKeyboard:
    window.typing.button.click()
    return ready(window, qtbot)


def strike(keyboard: ScreenKeyboard, *names: str) -> None:
    for name in names:
        keyboard.keys[name].click()
        QApplication.processEvents()
