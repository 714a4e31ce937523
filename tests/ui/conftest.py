from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.main_window import MainWindow
from tests.ui import demo
from tests.ui.room import Room

PATIENCE_MS = 60_000
"""A window and its first chart may take as long as the machine likes."""
NAMED = {
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "F2": Qt.Key.Key_F2,
    "F4": Qt.Key.Key_F4,
    "F5": Qt.Key.Key_F5,
    "F6": Qt.Key.Key_F6,
    "F7": Qt.Key.Key_F7,
    "F8": Qt.Key.Key_F8,
    "F9": Qt.Key.Key_F9,
}


@pytest.fixture(autouse=True, scope="session")
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture(scope="session")
def live() -> Session:
    """The made-up session at T+42, an alert open."""
    return demo.live()


Open = Callable[..., tuple[MainWindow, Room]]


@pytest.fixture
def open_room(qtbot: QtBot) -> Iterator[Open]:
    """Show a session in a real window; more keywords go to the Room."""
    windows: list[MainWindow] = []

    def show(session: Session, size: tuple[int, int] = (1366, 768), **more: object) -> tuple[MainWindow, Room]:
        room, window = Room(session, **more), MainWindow()  # type: ignore[arg-type]
        windows.append(window)
        window.resize(*size)
        window.open_session(room.screen)
        with qtbot.waitActive(window, timeout=PATIENCE_MS):
            window.show()
            window.activateWindow()
        room.screen.show_session(session)
        qtbot.waitUntil(lambda: room.screen.live.chart is not None, timeout=PATIENCE_MS)
        return window, room

    yield show
    for window in windows:
        window.close_session()
        window.close()


@pytest.fixture
def press() -> Callable[[str], None]:
    """Type keys where the focus is: letters one by one, or one named key. keyClicks aborts at some signs."""

    def type_keys(text: str) -> None:
        for one in [text] if text in NAMED else list(text):
            focus = QApplication.focusWidget()
            assert focus is not None
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = NAMED[one] if one in NAMED else Qt.Key(ord(one.upper()))
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "" if one in NAMED else one)
                QApplication.sendEvent(focus, event)
            QApplication.processEvents()

    return type_keys
