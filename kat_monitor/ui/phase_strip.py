"""The phase strip: the whole window with its phases as bands, where we are, doses, alerts, the earliest leave time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import CENTER, RIGHT, draw_priority, draw_text, painter_on, text_width
from kat_monitor.ui.present_strip import StripBand, StripMark, StripView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import known, shown, tr

HEIGHT = 15 * GRID
CLOCK_WIDTH, LEAVE_WIDTH = 236, 148
BAND_TOP, BAND_HEIGHT = 14, 26


class PhaseStrip(QWidget):
    """Draws a StripView; a fixed height, the bands between the clock and the leave time."""

    def __init__(self) -> None:
        super().__init__()
        self._view: StripView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Phase"))

    def show_view(self, view: StripView) -> None:
        """Show this view; nothing is drawn again if it says the same."""
        if view == self._view:
            return
        self._view = view
        self.setAccessibleDescription(
            ", ".join(shown(p) for p in (view.clock, view.phase, view.leave, view.leave_in) if p)
        )
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200 * GRID, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Clock and phase word, bands with marks and needle, leave time."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.color("ground"))
        view = self._view
        if view is not None:
            left = 4 * GRID
            clock = QRect(left, 6, CLOCK_WIDTH - 2 * GRID, 32)
            draw_text(painter, clock, view.clock, theme.font("title", "semibold"), "strong")
            draw_text(painter, QRect(left, 38, CLOCK_WIDTH, 20), view.phase, theme.font("body", "semibold"), "text")
            self._draw_bands(painter, view)
            self._draw_leave(painter, view)
        painter.end()

    def _area(self) -> QRectF:
        left = 4 * GRID + CLOCK_WIDTH
        return QRectF(left, BAND_TOP, max(self.width() - left - LEAVE_WIDTH - 8 * GRID, 1), BAND_HEIGHT)

    def _x(self, view: StripView, minute: float) -> float:
        area = self._area()
        share = (minute - view.start) / max(view.end - view.start, 1)
        return area.left() + area.width() * min(max(share, 0.0), 1.0)

    def _draw_bands(self, painter: QPainter, view: StripView) -> None:
        area = self._area()
        for band in view.bands:
            self._draw_band(painter, view, band)
        for minute in range(int(view.start), int(view.end) + 1, 30):
            x = self._x(view, minute)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4))
            box = QRect(int(x) - 20, int(area.bottom()) + 4, 40, 16)
            draw_text(painter, box, str(minute), theme.font("small"), "muted", CENTER)
        for mark in view.marks:
            self._draw_mark(painter, view, mark)
        if view.leave_at is not None:
            self._draw_flag(painter, self._x(view, view.leave_at))
        if view.needle is not None:
            self._draw_needle(painter, self._x(view, view.needle))

    def _draw_band(self, painter: QPainter, view: StripView, band: StripBand) -> None:
        area = self._area()
        left, right = self._x(view, band.start), self._x(view, band.end)
        box = QRectF(left + 1, area.top(), max(right - left - 2, 0), area.height())
        painter.setPen(QPen(theme.color("edge"), 1) if band.is_now else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"phase_{band.phase}"))
        painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        font = theme.font("small", "semibold" if band.is_now else "medium")
        words, inside = known(band.phase), box.toRect().adjusted(8, 0, -4, 0)
        wide = text_width(painter, words, font)
        clear = self._clear_of_lines(view, inside, wide)
        if wide <= inside.width():  # the phase of now stands under the clock too
            place = clear if wide <= clear.width() else inside
            draw_text(painter, place, words, font, "strong" if band.is_now else "text")

    def _clear_of_lines(self, view: StripView, inside: QRect, wide: int) -> QRect:
        """The part of a band where neither needle nor pole crosses words of this width."""
        lines = (self._x(view, at) for at in (view.needle, view.leave_at) if at is not None)
        for x in sorted(lines):
            if inside.left() - GRID < x < inside.left() + wide + GRID:
                inside = inside.adjusted(round(x) + 2 * GRID - inside.left(), 0, 0, 0)
        return inside

    def _draw_mark(self, painter: QPainter, view: StripView, mark: StripMark) -> None:
        area, x = self._area(), self._x(view, mark.start)
        if mark.kind == "alert":
            draw_priority(painter, mark.priority, QRectF(x - 4, area.top() - 12, 8, 8))
        elif mark.kind in ("onset", "peak"):
            painter.setPen(QPen(theme.color("edge"), 2))
            painter.drawLine(QPointF(x, area.bottom() - 3), QPointF(self._x(view, mark.end) + 1, area.bottom() - 3))
        else:
            painter.setPen(QPen(theme.color("strong"), 2))
            painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("strong"))
            painter.drawPolygon(_diamond(x, area.top() - 7, 5))

    def _draw_needle(self, painter: QPainter, x: float) -> None:
        area = self._area()
        painter.setPen(QPen(theme.color("ground"), 5))
        painter.drawLine(QPointF(x, area.top() - 2), QPointF(x, area.bottom() + 2))
        painter.setPen(QPen(theme.color("strong"), 2))
        painter.drawLine(QPointF(x, area.top() - 6), QPointF(x, area.bottom() + 4))

    def _draw_flag(self, painter: QPainter, x: float) -> None:
        """The earliest leave time: a pole with a pennant."""
        area = self._area()
        painter.setPen(QPen(theme.color("text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, area.top() - 10), QPointF(x, area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        top = area.top() - 11
        painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + 11, top + 4), QPointF(x, top + 8)]))

    def _draw_leave(self, painter: QPainter, view: StripView) -> None:
        box = QRect(self.width() - LEAVE_WIDTH - 4 * GRID, 10, LEAVE_WIDTH, 28)
        if view.leave:
            draw_text(painter, box, view.leave, theme.font("lead", "semibold"), "strong", RIGHT)
        below = box.adjusted(0, 28, 0, 20)
        draw_text(
            painter, QRect(below.left(), 38, below.width(), 20), view.leave_in, theme.font("small"), "muted", RIGHT
        )


def _diamond(x: float, y: float, size: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size), QPointF(x - size, y)])
