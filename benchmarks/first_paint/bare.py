"""The floor of a start: an application, a window with one empty pyqtgraph plot, and a line when it has been painted."""

from __future__ import annotations

import os
import sys

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow


class Painted(QObject):
    """Ends the process with a line once the round of painting that held the watched widget is over."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint event begins the last round: one of ours is posted ahead of all that wait for its end."""
        if event.type() == QEvent.Type.Paint:
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, event: QEvent) -> None:
        """Painted: tell the parent, and do not wait for anything to be taken down."""
        print("painted", flush=True)
        os._exit(0)


app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setMinimumSize(1024, 700)
plot = pg.PlotWidget()
window.setCentralWidget(plot)
watch = Painted()
plot.viewport().installEventFilter(watch)
window.showMaximized()
app.exec()
