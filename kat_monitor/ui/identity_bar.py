"""The top bar: room, patient, session and protocol at the left, marks in the middle, person and time at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import CENTER, RIGHT, draw_text, painter_on, text_width
from kat_monitor.ui.present_strip import NOTICE, IdentityView
from kat_monitor.ui.theme import GRID

HEIGHT = 12 * GRID


class IdentityBar(QWidget):
    """Draws an IdentityView; a fixed height, whatever it says."""

    def __init__(self) -> None:
        super().__init__()
        self._view: IdentityView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName("Identity")

    def show_view(self, view: IdentityView) -> None:
        """Show this view; nothing is drawn again if it says the same."""
        if view == self._view:
            return
        self._view = view
        parts = (view.alarm, view.room, view.patient, view.session, view.protocol, view.person, view.wall, *view.marks)
        self.setAccessibleDescription(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200 * GRID, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines at the left, marks as outlined words, person and time at the right."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        if self._view is not None:
            right = self._draw_right(painter, self._view)
            left = self._draw_left(painter, self._view, right - 2 * GRID)
            self._draw_marks(painter, self._view, left + 6 * GRID, right - 6 * GRID)
        painter.end()

    def _draw_left(self, painter: QPainter, view: IdentityView, until: int) -> int:
        x, width = 4 * GRID, until - 4 * GRID
        name, rest = theme.font("lead", "semibold"), theme.font("small", "medium")
        used = draw_text(painter, QRect(x, 6, width, 24), view.room, name, "muted")
        used += 3 * GRID + draw_text(
            painter, QRect(x + used + 3 * GRID, 6, width - used, 24), view.patient, name, "strong"
        )
        below = "   ·   ".join(part for part in (view.session, view.protocol) if part)
        return x + max(used, draw_text(painter, QRect(x, 29, width, 18), below, rest, "muted"))

    def _draw_right(self, painter: QPainter, view: IdentityView) -> int:
        """Person and wall time over the notice; returns the left edge."""
        right = self.width() - 4 * GRID
        time, person, small = theme.font("lead", "semibold"), theme.font("body", "medium"), theme.font("small")
        wide = text_width(painter, view.wall, time)
        draw_text(painter, QRect(right - wide - 2, 6, wide + 2, 24), view.wall, time, "strong", RIGHT)
        before = text_width(painter, view.person, person)
        edge = right - wide - 5 * GRID
        draw_text(painter, QRect(edge - before, 6, before + 2, 24), view.person, person, "text", RIGHT)
        notice = text_width(painter, NOTICE, small)
        draw_text(painter, QRect(right - notice - 2, 29, notice + 2, 18), NOTICE, small, "muted", RIGHT)
        return min(edge - before, right - notice)

    def _draw_marks(self, painter: QPainter, view: IdentityView, left: int, right: int) -> None:
        font = theme.font("small", "semibold")
        marks = ([view.alarm] if view.alarm else []) + list(view.marks)
        widths = [text_width(painter, mark, font) + 5 * GRID for mark in marks]
        x = left + max((right - left - sum(widths) - 2 * GRID * max(len(marks) - 1, 0)) // 2, 0)
        for mark, width in zip(marks, widths, strict=True):
            box = QRect(x, (HEIGHT - 28) // 2, min(width, right - x), 28)
            if box.width() < 10 * GRID:
                break
            is_alarm = mark == view.alarm
            painter.setPen(theme.color("high" if is_alarm else "edge"))
            painter.setBrush(theme.color("high" if is_alarm else "ground"))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
            draw_text(painter, box.adjusted(6, 0, -6, 0), mark, font, "on_alert" if is_alarm else "strong", CENTER)
            x += width + 2 * GRID
