"""The table of sessions: a row each with a small picture of its trend; thousands of them scroll.

Owns how a row is drawn. A picture is asked for when its row is first seen, and drawn from real readings;
where none is known there is none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kat_monitor.review.digest import Shape
from kat_monitor.review.find import Found
from kat_monitor.ui import theme
from kat_monitor.ui.kit import ENTER
from kat_monitor.ui.paint import draw_priority, draw_text
from kat_monitor.ui.present_review import (
    dose_words,
    look_words,
    peak_words,
    sentence,
    state_words,
    where_words,
    who_words,
)
from kat_monitor.ui.row_model import ROW, Index, RowsModel
from kat_monitor.ui.theme import GRID
from kat_monitor.words import capital, known, tr

ROW_HEIGHT = 16 * GRID
PICTURE_WIDTH = 40 * GRID
SPAN_MIN = (-15.0, 180.0)
LEAST, MOST = 40.0, 200.0
"""What a picture shows of pressure and rate, for all sessions alike: pictures are there to be compared."""
SEVERE = frozenset({"seal", "ending", "prescriber", "high-alert", "red-symptom"})


class SessionDelegate(QStyledItemDelegate):
    """Draws a row: the day, a picture, who and where, what was given, why to look."""

    def __init__(self, shape: Callable[[str], Shape | None]) -> None:
        super().__init__()
        self._ask = shape
        self._shapes: dict[str, Shape | None] = {}

    def forget(self) -> None:
        """Ask for every picture again: digests were made anew."""
        self._shapes.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(200 * GRID, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        one, box = cast(Found, index.data(ROW)), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        inside = box.adjusted(2 * GRID, 0, -2 * GRID, 0)
        small, body, strong = theme.font("small"), theme.font("body", "medium"), theme.font("body", "semibold")
        day = QRect(inside.left(), inside.top(), 24 * GRID, inside.height())
        draw_text(painter, _upper(day), one.line.day, body, "text")
        draw_text(painter, _lower(day), one.line.at, small, "muted")
        picture = QRect(day.right() + GRID, inside.top() + 6, PICTURE_WIDTH, inside.height() - 12)
        self._draw_picture(painter, picture, one.line.id)
        rest = QRect(
            picture.right() + 4 * GRID, inside.top(), inside.right() - picture.right() - 4 * GRID, box.height()
        )
        who = QRect(rest.left(), rest.top(), round(rest.width() * 0.34), rest.height())
        dose = QRect(who.right() + 3 * GRID, rest.top(), round(rest.width() * 0.2), rest.height())
        look = QRect(dose.right() + 3 * GRID, rest.top(), rest.right() - dose.right() - 3 * GRID, rest.height())
        draw_text(painter, _upper(who), who_words(one), strong, "strong")
        draw_text(painter, _lower(who), where_words(one), small, "muted")
        draw_text(painter, _upper(dose), dose_words(one), body, "text")
        draw_text(painter, _lower(dose), peak_words(one), small, "muted")
        self._draw_look(painter, look, one)
        painter.restore()

    def _draw_look(self, painter: QPainter, box: QRect, one: Found) -> None:
        words = look_words(one)
        upper = _upper(box)
        if words and one.needs_a_look:
            tone = "high" if one.reasons[0].kind in SEVERE else "medium"
            draw_priority(painter, tone, QRectF(upper.left(), upper.center().y() - 4, 9, 9))
            upper = upper.adjusted(4 * GRID, 0, 0, 0)
        ink = "text" if one.needs_a_look else "muted"
        draw_text(painter, upper, words or capital(known("quiet")), theme.font("body", "medium"), ink)
        draw_text(painter, _lower(box), state_words(one), theme.font("small"), "muted")

    def _draw_picture(self, painter: QPainter, box: QRect, session: str) -> None:
        if session not in self._shapes:
            self._shapes[session] = self._ask(session)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ground"))
        painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        shape = self._shapes[session]
        if shape is not None:
            draw_shape(painter, QRectF(box).adjusted(3, 3, -3, -3), shape)


def draw_shape(painter: QPainter, box: QRectF, shape: Shape) -> None:
    """Pressures as bars, the rate as a line, doses as ticks; on the same scale for every session."""
    start, end = SPAN_MIN[0], max(SPAN_MIN[1], shape.end)

    def x(minute: float) -> float:
        return box.left() + (min(max(minute, start), end) - start) / (end - start) * box.width()

    def y(value: float) -> float:
        return box.bottom() - (min(max(value, LEAST), MOST) - LEAST) / (MOST - LEAST) * box.height()

    painter.setPen(QPen(theme.color("edge"), 1))
    for minute in shape.doses:
        painter.drawLine(QPointF(x(minute), box.top()), QPointF(x(minute), box.bottom()))
    rate = QColor(theme.color("heart_rate"))
    painter.setPen(QPen(rate, 1))
    last: tuple[float, QPointF] | None = None
    for minute, value in shape.heart_rate:
        at = QPointF(x(minute), y(float(value)))
        if last is not None and minute - last[0] <= 20:
            painter.drawPolyline(QPolygonF([last[1], at]))
        else:
            painter.drawPoint(at)
        last = (minute, at)
    painter.setPen(QPen(theme.color("pressure"), 2))
    for minute, systolic, diastolic in shape.pressures:
        painter.drawLine(QPointF(x(minute), y(float(systolic))), QPointF(x(minute), y(float(diastolic))))


def _upper(box: QRect) -> QRect:
    return QRect(box.left(), box.top() + 8, box.width(), 24)


def _lower(box: QRect) -> QRect:
    return QRect(box.left(), box.top() + 34, box.width(), 20)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    box, state = QRectF(option.rect).adjusted(1, 1, -1, -1), option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("pressed"))
        painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("strong"), 2))
        painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)


class SessionTable(QListView):
    """The table. `opened(session)` when a row is taken by Enter or a press."""

    opened = Signal(str)

    def __init__(self, shape: Callable[[str], Shape | None]) -> None:
        super().__init__()
        self.sessions = RowsModel(sentence)
        self._delegate = SessionDelegate(shape)
        self.setModel(self.sessions)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # the first rows stand at once, thousands follow
        self.setBatchSize(200)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Sessions"))
        self.clicked.connect(self._open)

    def show_rows(self, rows: tuple[Found, ...], *, anew: bool = False) -> None:
        """Show these sessions; the one in hand stays in hand. `anew`: their pictures may have changed."""
        if anew:
            self._delegate.forget()
        if rows is self.sessions.rows:
            self.viewport().update()
            return
        at = self.currentIndex()
        held = self.sessions.rows[at.row()].line.id if at.isValid() else ""
        self.sessions.show_rows(rows)
        row = next((n for n, one in enumerate(rows) if one.line.id == held), 0)
        if rows:
            self.setCurrentIndex(self.sessions.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row in hand."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.sessions.rows[index.row()].line.id)
