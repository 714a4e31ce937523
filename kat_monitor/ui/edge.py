"""The edge of the screen, in an alert's colour when nobody answers it. It lies over everything and catches nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme


class Edge(QWidget):
    """A frame around its parent; hidden while everything is answered."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.priority = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(False)
        around.installEventFilter(self)

    def show_view(self, priority: str) -> None:
        """Show the edge in this priority's colour, or with none take it away."""
        if priority == self.priority:
            return
        self.priority = priority
        if priority:
            self.setGeometry(self._around.rect())
            self.raise_()
        self.setVisible(bool(priority))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as its parent."""
        if event.type() == QEvent.Type.Resize and self.priority:
            self.setGeometry(self._around.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Four bars, and where their colour is not seen on the theme's paper a rim at their inner side."""
        if not self.priority:
            return
        painter = QPainter(self)
        width = theme.EDGE_WIDTH
        if theme.wants_rim(self.priority):
            self._draw_bars(painter, width, theme.color(f"{self.priority}_ink"))
            width -= 1
        self._draw_bars(painter, width, theme.color(self.priority))
        painter.end()

    def _draw_bars(self, painter: QPainter, width: int, color: QColor) -> None:
        area = self.rect()
        for box in (
            area.adjusted(0, 0, 0, width - area.height()),
            area.adjusted(0, area.height() - width, 0, 0),
            area.adjusted(0, 0, width - area.width(), 0),
            area.adjusted(area.width() - width, 0, 0, 0),
        ):
            painter.fillRect(box, color)
