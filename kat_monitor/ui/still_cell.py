"""What is off or paused, said all the time in its own place beside the alerts, each with its countdown."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import draw_text, painter_on
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
        rows = [(one.sentence, one.weighs) for one in shown] + (
            [(tr("+{more} more off", more=more), True)] if more else []
        )
        top = (self.height() - LINE * len(rows)) // 2
        for number, (text, weighs) in enumerate(rows):
            line = QRect(3 * GRID, top + LINE * number, self.width() - 3 * GRID, LINE)
            if weighs:
                painter.fillRect(QRect(GRID, line.top() + 2, 3, LINE - 4), theme.color("strong"))
            font = theme.font("small", "semibold" if weighs else "medium")
            draw_text(painter, line, text, font, "strong" if weighs else "muted")
        painter.end()
