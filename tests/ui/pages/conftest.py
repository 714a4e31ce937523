from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import words
from kat_monitor.app import language
from kat_monitor.ui import theme

W = TypeVar("W", bound=QWidget)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def shown(qtbot: QtBot, dressed: None) -> Callable[[W], W]:
    """Show a page as the room sees it, at the smallest size that it must work at."""

    def show(page: W, width: int = 1024, height: int = 768) -> W:
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        return page

    return show


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Speaks a language for one test; afterwards English again."""
    before = set(qapp.findChildren(QTranslator))
    usual = QLocale()
    yield language.speak
    words.speak(None)
    QLocale.setDefault(usual)
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
