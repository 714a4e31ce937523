from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

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
