"""What is off or paused, said all the time in its own place beside the alerts, each with its countdown."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import draw_text, draw_words, painter_on, text_width
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
        """One line each, or two where the words need them and no other is pushed out; clear of the window's edge."""
        painter, rows = painter_on(self), _rows(self._lines)
        line = QRect(3 * GRID, 0, self.width() - 3 * GRID - theme.EDGE_WIDTH, LINE)
        counts = _counts(painter, rows, line.width())
        line.moveTop((self.height() - LINE * sum(counts)) // 2)
        for one, count in zip(rows, counts, strict=True):
            line.setHeight(LINE * count)
            if one.weighs:
                painter.fillRect(QRect(GRID, line.top() + 2, 3, line.height() - 4), theme.color("strong"))
            _draw(painter, line, one)
            line.moveTop(line.top() + line.height())
        painter.end()


def _rows(lines: tuple[StillView, ...]) -> list[StillView]:
    first = lines if len(lines) <= LINES else lines[: LINES - 1]
    more = len(lines) - len(first)
    return [*first, *([StillView(tr("+{more} more off", more=more), "", True)] if more else [])]


def _counts(painter: QPainter, rows: list[StillView], width: int) -> list[int]:
    """Over how many lines each goes."""
    found, spare = [], LINES - len(rows)
    for one in rows:
        wants = text_width(painter, _words(one), _font(one)) > width
        found.append(2 if wants and spare else 1)
        spare -= found[-1] - 1
    return found


def _words(one: StillView) -> str:
    return f"{shown(one.text)} {one.left}".strip()


def _font(one: StillView) -> QFont:
    return theme.font("small", "semibold" if one.weighs else "medium")


def _draw(painter: QPainter, line: QRect, one: StillView) -> None:
    """The words, and how long it lasts yet: where one has no room it is the words that are cut."""
    font, ink = _font(one), "strong" if one.weighs else "muted"
    if line.height() > LINE:
        draw_words(painter, line, _words(one), font, ink)
        return
    left = text_width(painter, f" {one.left}", font) if one.left else 0
    wide = draw_text(painter, line.adjusted(0, 0, -left, 0), one.text, font, ink)
    draw_text(painter, line.adjusted(wide, 0, 0, 0), f" {one.left}" if one.left else "", font, ink)
