"""The lead's pages at the sizes of a window: nothing cut off, nothing too small to be pressed, all of it read aloud."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.ui import theme
from kat_monitor.ui.pages.frame import PageFrame
from tests.app.test_review_room import BUSY, Window
from tests.app.test_review_room import stored as stored
from tests.ui.pages.test_every_page import FIELDS, SIZES, faults, seen


def opened(window: Window) -> Iterator[tuple[str, PageFrame]]:
    """Each page of the lead's room, in front."""
    yield "table", window.room.shelf.page
    window.open(BUSY)
    yield "session", window.room.desk.page
    window.room.open_month()
    yield "month", window.room.month
    window.room.open_patient(BUSY)
    yield "patient", window.room.patient


def test_the_leads_pages_fit_their_window_and_can_be_read_aloud(stored: Path, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp)
    window = Window(stored, qtbot)
    found = {}
    for name, page in opened(window):
        for size in SIZES[:2]:
            window.desktop.window.resize(*size)
            for _ in range(3):
                QApplication.processEvents()
            assert page.isVisible()
            wrong = {words: which for words, which in faults(page).items() if which}
            nameless = [one for one in seen(page, QAbstractButton, *FIELDS) if not one.accessibleName()]
            if wrong or nameless:
                found[name, size] = wrong, nameless
    window.close()
    assert found == {}
