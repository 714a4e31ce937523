"""The quality strip: four lanes over the session's time, with what was late, unanswered, missing or decided.

Owns how it is drawn and where a press leads. Refuses to judge: `review.quality` did.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kat_monitor.review.quality import Mark, Quality
from kat_monitor.ui import theme
from kat_monitor.ui.paint import draw_text, painter_on, rim
from kat_monitor.ui.theme import GRID
from kat_monitor.words import joined, say, shown, tr

LANES = (("checks", say("Checks")), ("alerts", say("Alerts")), ("gaps", say("Gaps")), ("decisions", say("Decisions")))
LANE_HEIGHT = 14
NAME_WIDTH = 24 * GRID
FIGURES_WIDTH = 110 * GRID


class QualityStrip(QWidget):
    """Draws a Quality with a needle. `pressed(t)` in ms where somebody pressed."""

    pressed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._quality: Quality | None = None
        self._needle: float | None = None
        self._zero = 0
        self.setFixedHeight(LANE_HEIGHT * len(LANES) + GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Quality"))

    def show_view(self, quality: Quality, zero: int) -> None:
        """Show this strip; `zero` is minute 0 in ms."""
        self._quality, self._zero = quality, zero
        said = joined("; ", (tr("{name}: {words}", name=name, words=words) for name, words in quality.figures))
        self.setAccessibleDescription(said)
        self.update()

    def show_needle(self, t: int) -> None:
        """Where the replay stands, ms."""
        self._needle = (t - self._zero) / 60_000
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200 * GRID, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names at the left, marks in the middle, figures at the right."""
        painter = painter_on(self)
        if self._quality is not None:
            figures = dict(self._quality.figures)
            small = theme.font("small", "medium")
            for number, (lane, name) in enumerate(LANES):
                line = QRect(0, number * LANE_HEIGHT, self.width(), LANE_HEIGHT)
                draw_text(painter, QRect(line.left(), line.top(), NAME_WIDTH, LANE_HEIGHT), name, small, "muted")
                box = self._track(line)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("surface"))
                painter.drawRoundedRect(box.adjusted(0, 2, 0, -2), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
                for mark in self._quality.marks:
                    if mark.lane == lane:
                        self._draw_mark(painter, box, mark)
                if self._figures_width():
                    beside = QRect(box.right() + 3 * GRID, line.top(), self._figures_width(), LANE_HEIGHT)
                    draw_text(painter, beside, figures.get(name, ""), small, "text")
            self._draw_needle(painter)
        painter.end()

    def _figures_width(self) -> int:
        return min(FIGURES_WIDTH, self.width() // 3)

    def _track(self, line: QRect) -> QRect:
        return line.adjusted(NAME_WIDTH, 0, -self._figures_width() - 3 * GRID, 0)

    def _x(self, minute: float) -> float:
        assert self._quality is not None
        box = self._track(self.rect())
        share = (minute - self._quality.start) / max(self._quality.end - self._quality.start, 1)
        return box.left() + min(max(share, 0), 1) * box.width()

    def _draw_mark(self, painter: QPainter, box: QRect, mark: Mark) -> None:
        left, right = self._x(mark.start), self._x(mark.end)
        painter.setPen(rim(mark.tone) if mark.tone else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(mark.tone or "edge"))
        middle = box.center().y()
        painter.drawRoundedRect(QRectF(left - 2, middle - 4, max(right - left, 4), 9), 2, 2)

    def _draw_needle(self, painter: QPainter) -> None:
        if self._needle is not None:
            x = self._x(self._needle)
            painter.setPen(QPen(theme.color("strong"), 1))
            painter.drawLine(round(x), 0, round(x), LANE_HEIGHT * len(LANES))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """To the mark under the press, else to that moment."""
        mark = self._mark_at(event.position().toPoint())
        if mark is not None:
            self.pressed.emit(mark.t)
        elif self._quality is not None:
            box = self._track(self.rect())
            share = (event.position().x() - box.left()) / max(box.width(), 1)
            if 0 <= share <= 1:
                minute = self._quality.start + share * (self._quality.end - self._quality.start)
                self.pressed.emit(self._zero + round(minute * 60_000))

    def event(self, event) -> bool:  # type: ignore[no-untyped-def]
        """A mark says in words what it is."""
        if isinstance(event, QHelpEvent):
            mark = self._mark_at(event.pos())
            QToolTip.showText(event.globalPos(), shown(mark.words) if mark else "", self)
            return True
        return bool(super().event(event))

    def _mark_at(self, at: QPoint) -> Mark | None:
        if self._quality is None or not 0 <= at.y() // LANE_HEIGHT < len(LANES):
            return None
        lane = LANES[at.y() // LANE_HEIGHT][0]
        for mark in reversed(self._quality.marks):
            if mark.lane == lane and self._x(mark.start) - 6 <= at.x() <= self._x(mark.end) + 6:
                return mark
        return None
