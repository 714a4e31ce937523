"""A tile: the newest value of one vital, large enough for 2 m, with everything that says how far to believe it.

Owns where each part stands. The alert's colour is on its edge and its word; the number keeps the vital's own colour.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import RIGHT, draw_frame, draw_priority, draw_text, painter_on, text_width
from kat_monitor.ui.present_tiles import TileView
from kat_monitor.ui.theme import GRID, Size
from kat_monitor.words import known, shown, tr

PAD, PAD_NARROW = 3 * GRID, 2 * GRID
NARROW = 50 * GRID
"""Width in px below which the limits stand beside the value: under it are age and source, which come first."""
LINE, LINE_LOW = 18, 15
"""Height of the small lines above and below the value, and in a low tile, px."""
LEAST, LEAST_TALL, LEAST_LOW = 20 * GRID, 27 * GRID, 17 * GRID
"""Least height of a tile, of one with a line more, and of one in a low window, px."""
EDGE, EDGE_LOW = 6, 2
"""What the lines keep from the tile's edge, and in a low tile at least, px."""
NUMERAL_NEEDS = 34
"""Height in px that the numerals need: they are what the tile is for, and the lines around them give way."""


class Tile(QWidget):
    """Draws a TileView. Its parts keep their place whatever the value is."""

    pressed = Signal()
    """Somebody wants to see its limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: TileView | None = None
        self._tall = False

    def stand(self, *, tall: bool) -> None:
        """Whether there is a line more below the value, for a pressure."""
        self._tall = tall
        self.update()

    def show_view(self, view: TileView) -> None:
        """Show this view; nothing is drawn again if it says the same."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleName(view.name)
        self.setAccessibleDescription(view.sentence)
        self.setToolTip(shown(view.trend))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press inside asks for the limits of its vital."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and judgement above, the value and its change, then age, source and limits below."""
        painter = painter_on(self)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        view = self._view
        if view is not None:
            if view.priority:
                draw_frame(painter, view.priority, QRectF(self.rect()), theme.RADIUS)
            has_told = self._draw_top(painter, view)
            used = self._draw_value(painter, view)
            self._draw_beside(painter, view, used)
            self._draw_bottom(painter, view, with_trend=not has_told)
        painter.end()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < NARROW

    @property
    def _pad(self) -> int:
        return PAD_NARROW if self._is_narrow else PAD

    def _line(self, top: int, height: int = LINE) -> QRect:
        return QRect(self._pad, top, self.width() - 2 * self._pad, height)

    @property
    def _is_low(self) -> bool:
        """Whether the lines around the value must be small, so that the value need not be."""
        return not self._tall and self.height() < 2 * (LINE + EDGE) + NUMERAL_NEEDS

    @property
    def _frame(self) -> tuple[int, int]:
        """What the lines around the value keep from the tile's edge, and how high they are."""
        if not self._is_low:
            return EDGE, LINE
        return max((self.height() - 2 * LINE_LOW - NUMERAL_NEEDS) // 4, EDGE_LOW), LINE_LOW

    def _line_above(self) -> QRect:
        """Of name and judgement."""
        edge, line = self._frame
        return self._line(edge, line)

    def _line_below(self) -> QRect:
        """Of age, source and limits."""
        edge, line = self._frame
        return self._line(self.height() - line - edge, line)

    def _value_box(self) -> QRect:
        """Between the top line and the lines below; the value stands in its middle."""
        top, end = self._line_above().bottom() + 1, self._line_below().top()
        if not self._is_low:  # a numeral has no descender, and so stands where the eye has the middle
            top, end = top - 3, end - (LINE + 2 if self._tall else 0) + 1
        return QRect(self._pad, top, self.width() - 2 * self._pad, end - top)

    def _draw_top(self, painter: QPainter, view: TileView) -> bool:
        """Whether there was room for the trend."""
        box, left = self._line_above(), 0
        size: Size = "small" if self._is_low else "body"
        used = draw_text(painter, box, view.name, theme.font(size, "semibold"), view.ink)
        used += 6 + draw_text(painter, box.adjusted(used + 6, 1, 0, 1), view.unit, theme.font("small"), "muted")
        if view.priority:
            font = theme.font("small", "semibold")
            seen = tr(" · seen") if view.judgement.endswith(tr(" · seen")) else ""
            word = known(view.priority).upper() + seen
            wide = text_width(painter, word, font)
            left = wide + 15 + 2 * GRID
            draw_text(painter, box, word, font, f"{view.priority}_ink", RIGHT)
            draw_priority(painter, view.priority, QRectF(box.right() - wide - 15, box.center().y() - 4, 9, 9))
        words = self._trend_in(painter, view, box.width() - used - left - 2 * GRID)
        if words:
            draw_text(painter, box.adjusted(0, 1, -left, 1), words, theme.font("small", "semibold"), "strong", RIGHT)
        return bool(words)

    def _trend_in(self, painter: QPainter, view: TileView, room: int) -> str:
        """The most that can be said of the trend in so many px; empty if nothing can."""
        font = theme.font("small", "semibold")
        said = (view.trend, *view.trend_short)
        return next((words for words in said if words and text_width(painter, words, font) <= room), "")

    def _draw_value(self, painter: QPainter, view: TileView) -> int:
        box = self._value_box()
        ink = "muted" if view.struck or view.value == "--" else view.ink
        font = theme.font("numeral", "semibold")
        if text_width(painter, view.value, font) > box.width():
            font = theme.font("title", "semibold")  # smaller, for a number must never be cut short
        used = draw_text(painter, box, view.value, font, ink)
        if view.struck:
            middle = box.center().y() + 3
            painter.setPen(QPen(theme.color("muted"), 3))
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + used, middle))
        return used

    def _draw_beside(self, painter: QPainter, view: TileView, used: int) -> None:
        """Change with its arrow, and MAP or what else belongs to the value: beside it, for a pressure below it."""
        strong, small = theme.font("lead", "semibold"), theme.font("small", "medium")
        change = f"{view.change} {view.arrow}".strip()
        if self._tall:
            box = self._line(self.height() - 2 * LINE - 10)
            draw_text(painter, box, view.second, theme.font("body", "medium"), "text")
            draw_text(painter, box, change, strong, "text", RIGHT)
            return
        box = self._value_box()
        box.setLeft(box.left() + used + 2 * GRID)
        middle = box.center().y()
        second = view.second or (view.limits if self._is_narrow else "")
        at = middle - 20 if second else middle - 9
        draw_text(painter, QRect(box.left(), at, box.width(), 22), change, strong, "text", RIGHT)
        draw_text(painter, QRect(box.left(), middle + 2, box.width(), LINE), second, small, "muted", RIGHT)

    def _draw_bottom(self, painter: QPainter, view: TileView, *, with_trend: bool) -> None:
        box = self._line_below()
        small = theme.font("small", "medium")
        said = " · ".join(map(shown, (part for part in (view.age, view.source) if part)))
        if view.why:
            wide = text_width(painter, view.why, theme.font("small", "semibold"))
            why = box if not said else QRect(max(box.right() - wide, box.left()), box.top(), wide + 2, LINE)
            draw_text(painter, why, view.why, theme.font("small", "semibold"), "strong")
            box = box.adjusted(0, 0, -wide - 2 * GRID, 0)
        elif view.limits and (not self._is_narrow or view.second):
            wide = draw_text(painter, box, view.limits, small, "muted", RIGHT)
            box = box.adjusted(0, 0, -wide - 2 * GRID, 0)
        trend = view.trend_short[-1] if with_trend and view.trend_short else ""
        if trend:
            said = f"{view.age} · {trend}"  # the source gives way: where the value goes is asked for sooner
        if text_width(painter, said, small) >= box.width():
            said = view.age  # whole words or none: the age is what no number may be without
        if box.width() > 0:
            draw_text(painter, box, said, small, "text")
