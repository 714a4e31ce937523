"""What is off or paused, said all the time in its own place beside the alerts, each with its countdown."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import draw_text, painter_on, text_width
from kat_monitor.ui.present_lane import StillView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import shown, tr

LINES, LINE = 3, 17
WIDTH = 40 * GRID


class StillCell(QWidget):
    """Draws StillViews; what takes something away stands out, by weight and a bar."""

    def __init__(self, height: int) -> None:
        super().__init__()
        self._lines: tuple[StillView, ...] = ()
        self.setFixedSize(WIDTH, height)
        self.setAccessibleName(tr("Off or paused"))

    def show_view(self, lines: tuple[StillView, ...]) -> None:
        """Show these; beyond three the others are counted."""
        if lines != self._lines:
            self._lines = lines
            self.setAccessibleDescription("; ".join(shown(one.sentence) for one in lines))
            self.setToolTip("\n".join(shown(one.sentence) for one in lines))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line each."""
        painter, lines = painter_on(self), self._lines
        shown = lines if len(lines) <= LINES else lines[: LINES - 1]
        more = len(lines) - len(shown)
        rows = [*shown, *([StillView(tr("+{more} more off", more=more), "", True)] if more else [])]
        top = (self.height() - LINE * len(rows)) // 2
        for number, one in enumerate(rows):
            line = QRect(3 * GRID, top + LINE * number, self.width() - 3 * GRID, LINE)
            if one.weighs:
                painter.fillRect(QRect(GRID, line.top() + 2, 3, LINE - 4), theme.color("strong"))
            _draw(painter, line, one)
        painter.end()


def _draw(painter: QPainter, line: QRect, one: StillView) -> None:
    """The words, and how long it lasts yet: where one has no room it is the words that are cut."""
    font, ink = theme.font("small", "semibold" if one.weighs else "medium"), "strong" if one.weighs else "muted"
    left = text_width(painter, f" {one.left}", font) if one.left else 0
    wide = draw_text(painter, line.adjusted(0, 0, -left, 0), one.text, font, ink)
    draw_text(painter, line.adjusted(wide, 0, 0, 0), f" {one.left}" if one.left else "", font, ink)
