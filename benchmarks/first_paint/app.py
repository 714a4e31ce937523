"""The app from its command line to the live chart: the data folder is opened, a nurse goes on with its session.

The path is the one that a start takes, with the nurse's presses sent by this script: library, home, sign-in, the
unfinished session checked, folded and resumed, the live screen, the chart. A line is printed when the chart has been
painted with the session's data on it.

    python app.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kat_monitor import cli

folder = Path(sys.argv[1])
cli.parser().parse_args(["--data", str(folder)])
cli.prepare_window()

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QGraphicsView

from kat_monitor.app import windows
from kat_monitor.app.desktop import Desktop
from kat_monitor.record.library import Library
from kat_monitor.ui.live_page import LivePage


class Painted(QObject):
    """Ends the process with a line once the round of painting that held the chart is over."""

    def __init__(self, page: LivePage) -> None:
        super().__init__()
        self._page = page
        self._load = page.load_chart
        page.load_chart = self._load_and_watch  # type: ignore[method-assign]

    def _load_and_watch(self) -> None:
        self._load()
        self._canvas().viewport().installEventFilter(self)

    def _canvas(self) -> QGraphicsView:
        assert self._page.chart is not None
        found = self._page.chart.findChild(QGraphicsView)
        assert isinstance(found, QGraphicsView)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint event begins the last round: one of ours is posted ahead of all that wait for its end."""
        if event.type() == QEvent.Type.Paint:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, event: QEvent) -> None:
        """Painted: tell the parent whether there was anything to paint, and do not wait to be taken down."""
        from pyqtgraph import PlotDataItem

        drawn = [item for item in self._canvas().scene().items() if isinstance(item, PlotDataItem)]
        has_data = any(item.xData is not None and len(item.xData) for item in drawn)
        print("painted" if has_data else "empty", flush=True)
        os._exit(0)


def begin() -> Desktop:
    """The window with the session that was left unfinished."""
    global watch
    desktop = Desktop(library, windows.start_demo)
    desktop.home.signed_in.emit(library.people.all()[0].id)
    desktop.go_on(library.sessions.all()[0].id)
    screen = desktop.window.screen_of_session
    assert screen is not None
    watch = Painted(screen.live)
    return desktop


watch: Painted | None = None
with Library.open(folder) as library:
    windows._in_window(begin)
