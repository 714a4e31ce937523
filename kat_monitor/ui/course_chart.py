"""A patient's course drawn: dose and highest pressure by session, and scores over time.

Owns the two drawings. Refuses to draw a point that is not a recorded number, and to suggest what a dose should be.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.review.course import Course, Stop
from kat_monitor.ui import theme
from kat_monitor.ui.paint import CENTER, RIGHT, draw_text, painter_on
from kat_monitor.ui.theme import GRID
from kat_monitor.words import known, say, shown, tr

HEIGHT = 62 * GRID
EDGE = 14 * GRID
FOOT = 12 * GRID
WORDS_WIDTH = 17 * GRID
"""What a session's numbers need, px; where there is less, some sessions have theirs in the list alone."""
SCALE_NAMES = {"phq9": say("PHQ-9"), "gad7": say("GAD-7")}
INKS = ("spo2", "resp_rate", "heart_rate", "pressure")


class CourseChart(QWidget):
    """By session: the dose as a bar on its own axis, the highest systolic as a mark with its rise."""

    def __init__(self) -> None:
        super().__init__()
        self._stops: tuple[Stop, ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Dose and highest systolic pressure by session"))

    def show_view(self, course: Course) -> None:
        """Show this course."""
        self._stops = course.stops
        said = [
            tr(
                "{day}: {mg:g} mg, {systolic} mmHg",
                day=one.day,
                mg=one.mg,
                systolic=one.systolic if one.systolic is not None else "no",
            )
            for one in self._stops
        ]
        self.setAccessibleDescription("; ".join(map(shown, said)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(160 * GRID, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars from the foot, marks above them, days below."""
        painter = painter_on(self)
        box = QRectF(EDGE, 7 * GRID, self.width() - 2 * EDGE, self.height() - FOOT - 7 * GRID)
        most = max((float(one.mg) for one in self._stops), default=0.0) or 1.0
        small = theme.font("small", "medium")
        _frame(painter, box)
        draw_text(painter, QRect(0, 0, 70 * GRID, 6 * GRID), tr("Highest systolic, mmHg"), small, "pressure")
        draw_text(
            painter, QRect(self.width() - 50 * GRID, 0, 50 * GRID, 6 * GRID), tr("Dose, mg"), small, "muted", RIGHT
        )
        for value in (100, 140, 180):
            y = _y(box, value, 80, 220)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            draw_text(painter, QRect(0, round(y) - 10, EDGE - GRID, 20), f"{value}", small, "muted", RIGHT)
        step = box.width() / max(len(self._stops), 1)
        for number, one in enumerate(self._stops):
            has_words = number % -(-WORDS_WIDTH // step) == 0
            self._draw_stop(painter, box, box.left() + (number + 0.5) * step, step, one, most, has_words)
        painter.end()

    def _draw_stop(
        self, painter: QPainter, box: QRectF, x: float, step: float, one: Stop, most: float, has_words: bool
    ) -> None:
        """One session in a place `step` px wide; without words where they would lie over its neighbours'."""
        small, wide = theme.font("small", "medium"), min(step * 0.5, 60)
        if one.mg:
            high = box.height() * 0.45 * float(one.mg) / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("phase_peak"))
            painter.drawRoundedRect(QRectF(x - wide / 2, box.bottom() - high, wide, high), 3, 3)
            if has_words:
                label = QRect(round(x - 40), round(box.bottom() - 22), 80, 20)
                draw_text(painter, label, f"{one.mg:g}", theme.font("small", "semibold"), "strong", CENTER)
        if one.systolic is not None:
            y = _y(box, float(one.systolic), 80, 220)
            painter.setPen(QPen(theme.color("pressure"), 2))
            painter.setBrush(theme.color("pressure"))
            painter.drawEllipse(QPointF(x, y), 4, 4)
            rise = f" {one.rise:+g}" if one.rise is not None else ""
            if has_words:
                words = QRect(round(x - 60), round(y) - 26, 120, 20)
                draw_text(painter, words, f"{one.systolic:g}{rise}", theme.font("small", "semibold"), "strong", CENTER)
        if not has_words:
            return
        draw_text(painter, QRect(round(x - 60), round(box.bottom()) + 4, 120, 20), one.day[5:], small, "text", CENTER)
        width = round(min(max(step, WORDS_WIDTH) - GRID, 150))
        route = QRect(round(x - width / 2), round(box.bottom()) + 24, width, 20)
        draw_text(painter, route, known(one.protocol.split(" v")[0]), small, "muted", CENTER)


class ScaleChart(QWidget):
    """Scores over the days on which they were entered, each a line of its own with its values."""

    def __init__(self) -> None:
        super().__init__()
        self._scales: dict[str, tuple[tuple[str, float], ...]] = {}
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Scores over time"))

    def show_view(self, course: Course) -> None:
        """Show this course."""
        self._scales = {name: tuple((day, float(v)) for day, v in points) for name, points in course.scales.items()}
        said = [
            tr("{n}: {points}", n=SCALE_NAMES.get(n, n), points=", ".join((tr("{v:g}", v=v) for _, v in points)))
            for n, points in self._scales.items()
        ]
        self.setAccessibleDescription("; ".join(map(shown, said)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(160 * GRID, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Days from left to right, scores from the foot; the names stand above in their colours."""
        painter = painter_on(self)
        box = QRectF(EDGE, 7 * GRID, self.width() - 2 * EDGE, self.height() - FOOT - 7 * GRID)
        days = sorted({day for points in self._scales.values() for day, _ in points})
        most = max((v for points in self._scales.values() for _, v in points), default=0.0) or 1.0
        _frame(painter, box)
        left = 0
        for number, (name, points) in enumerate(self._scales.items()):
            ink = INKS[number % len(INKS)]
            label = SCALE_NAMES.get(name, name.replace("_", " "))
            left += 4 * GRID + draw_text(
                painter, QRect(left, 0, 50 * GRID, 6 * GRID), label, theme.font("small", "semibold"), ink
            )
            self._draw_line(painter, box, points, days, most, ink)
        step = box.width() / max(len(days), 1)
        for number, one in enumerate(days):
            x = box.left() + (number + 0.5) * step
            place = QRect(round(x - 50), round(box.bottom()) + 4, 100, 20)
            draw_text(painter, place, one[5:], theme.font("small", "medium"), "text", CENTER)
        painter.end()

    def _draw_line(
        self,
        painter: QPainter,
        box: QRectF,
        points: Sequence[tuple[str, float]],
        days: list[str],
        most: float,
        ink: str,
    ) -> None:
        step = box.width() / max(len(days), 1)
        last: QPointF | None = None
        for day, value in points:
            at = QPointF(box.left() + (days.index(day) + 0.5) * step, _y(box, value, 0, most * 1.15))
            painter.setPen(QPen(theme.color(ink), 2))
            painter.setBrush(theme.color(ink))
            if last is not None:
                painter.drawLine(last, at)
            painter.drawEllipse(at, 4, 4)
            words = QRect(round(at.x()) - 30, round(at.y()) - 26, 60, 20)
            draw_text(painter, words, f"{value:g}", theme.font("small", "semibold"), "strong", CENTER)
            last = at


def _y(box: QRectF, value: float, low: float, high: float) -> float:
    share = (min(max(value, low), high) - low) / (high - low)
    return box.bottom() - share * box.height()


def _frame(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("ground"))
    painter.drawRect(box)
