"""A tile: the newest value of one vital, large enough for 2 m, with everything that says how far to believe it.

Owns where each part stands. The alert's colour is on its edge and its word; the number keeps the vital's own colour.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import RIGHT, draw_priority, draw_text, painter_on, text_width
from kat_monitor.ui.present_tiles import TileView
from kat_monitor.ui.theme import GRID

PAD = 3 * GRID


class Tile(QWidget):
    """Draws a TileView. Its parts keep their place whatever the value is."""

    def __init__(self) -> None:
        super().__init__()
        self._view: TileView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(22 * GRID)

    def show_view(self, view: TileView) -> None:
        """Show this view; nothing is drawn again if it says the same."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(view.sentence)
        self.update()

    def sizeHint(self) -> QSize:
        """A column of tiles on a small screen."""
        return QSize(52 * GRID, 24 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and judgement above, the value, then change, age, source and limits below."""
        painter = painter_on(self)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        if self._view is not None:
            if self._view.priority:
                self._draw_edge(painter, self._view.priority)
            self._draw_top(painter, self._view)
            self._draw_value(painter, self._view)
            self._draw_bottom(painter, self._view)
        painter.end()

    def _draw_edge(self, painter: QPainter, priority: str) -> None:
        painter.setPen(QPen(theme.color(priority), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _draw_top(self, painter: QPainter, view: TileView) -> None:
        box = QRect(PAD, 2 * GRID, self.width() - 2 * PAD, 20)
        used = draw_text(painter, box, view.name, theme.font("body", "semibold"), view.ink)
        draw_text(painter, box.adjusted(used + 6, 1, 0, 1), view.unit, theme.font("small"), "muted")
        if view.priority:
            font = theme.font("small", "semibold")
            seen = view.judgement.endswith("seen")
            word = f"{view.priority.upper()} · seen" if seen else view.priority.upper()
            wide = text_width(painter, word, font)
            draw_text(painter, box, word, font, view.priority, RIGHT)
            draw_priority(painter, view.priority, QRectF(box.right() - wide - 15, box.center().y() - 4, 9, 9))

    def _draw_value(self, painter: QPainter, view: TileView) -> None:
        font = theme.font("numeral", "semibold")
        top = 2 * GRID + 20
        room = self.height() - top - 2 * GRID - 22
        box = QRect(PAD, top, self.width() - 2 * PAD, max(room, 44))
        ink = "muted" if view.struck or view.value == "--" else view.ink
        used = draw_text(painter, box, view.value, font, ink)
        if view.struck:
            middle = box.center().y() + 3
            painter.setPen(QPen(theme.color("muted"), 3))
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + used, middle))
        beside = QRect(box.left() + used + 2 * GRID, box.top(), box.width() - used - 2 * GRID, box.height())
        self._draw_beside(painter, view, beside)

    def _draw_beside(self, painter: QPainter, view: TileView, box: QRect) -> None:
        """At the right of the value: change with its arrow, and below it MAP or what else belongs to the value."""
        strong, small = theme.font("lead", "semibold"), theme.font("small", "medium")
        middle = box.center().y()
        change = f"{view.change} {view.arrow}".strip()
        if QFontMetrics(strong).horizontalAdvance(change) <= box.width():
            draw_text(painter, QRect(box.left(), middle - 21, box.width(), 22), change, strong, "text", RIGHT)
        draw_text(painter, QRect(box.left(), middle + 1, box.width(), 18), view.second, small, "muted", RIGHT)

    def _draw_bottom(self, painter: QPainter, view: TileView) -> None:
        box = QRect(PAD, self.height() - 2 * GRID - 20, self.width() - 2 * PAD, 20)
        said = " · ".join(part for part in (view.age, view.source) if part)
        small = theme.font("small", "medium")
        if view.limits and not view.why:
            wide = draw_text(painter, box, view.limits, small, "muted", RIGHT)
            box = box.adjusted(0, 0, -wide - 2 * GRID, 0)
        used = draw_text(painter, box, said, small, "text" if said else "muted")
        if view.why:
            rest = box.adjusted(used + 2 * GRID if used else 0, 0, 0, 0)
            draw_text(
                painter,
                rest,
                view.why,
                theme.font("small", "semibold"),
                "strong",
                RIGHT if used else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            )
