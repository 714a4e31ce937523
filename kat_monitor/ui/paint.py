"""A few strokes that several hand-painted widgets share: text in a box, the mark of an alert's priority."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme
from kat_monitor.words import shown

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def painter_on(widget: QWidget) -> QPainter:
    """A painter with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def draw_text(painter: QPainter, box: QRect, text: str, font: QFont, ink: str, align: Qt.AlignmentFlag = LEFT) -> int:
    """Draw one line, elided to the box; returns the width used, px. `ink` is a token's name."""
    painter.setFont(font)
    painter.setPen(theme.color(ink))
    line = painter.fontMetrics().elidedText(shown(text), Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, align | Qt.TextFlag.TextSingleLine, line)
    return painter.fontMetrics().horizontalAdvance(line)


def draw_words(painter: QPainter, box: QRect, text: str, font: QFont, ink: str) -> None:
    """Draw a text over as many lines as it takes in the box's width; what is below the box is cut."""
    fits = words_height(painter, box, text, font) <= box.height()
    painter.setPen(theme.color(ink))
    painter.drawText(box, (LEFT if fits else TOP_LEFT) | Qt.TextFlag.TextWordWrap, shown(text))


def words_height(painter: QPainter, box: QRect, text: str, font: QFont) -> int:
    """Height in px that a text takes over several lines in the box's width."""
    painter.setFont(font)
    return painter.fontMetrics().boundingRect(box, int(LEFT | Qt.TextFlag.TextWordWrap), shown(text)).height()


def text_width(painter: QPainter, text: str, font: QFont) -> int:
    """Width of a line in px."""
    painter.setFont(font)
    return painter.fontMetrics().horizontalAdvance(shown(text))


def draw_priority(painter: QPainter, priority: str, box: QRectF) -> None:
    """An alert's mark by shape and colour: high a square, medium a triangle, low a disc."""
    painter.setPen(rim(priority))
    painter.setBrush(theme.color(priority))
    if priority == "high":
        painter.drawRect(box)
    elif priority == "medium":
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    else:
        painter.drawEllipse(box)


def draw_frame(painter: QPainter, priority: str, box: QRectF, radius: int) -> None:
    """A band of an alert's colour along the inside of a box, with a rim around it where it stands out only by that."""
    strokes: tuple[tuple[str, float, float], ...] = ((priority, 2, 1),)
    if theme.wants_rim(priority):
        strokes = (f"{priority}_ink", 4, 2), (priority, 3, 2.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width, inset in strokes:
        painter.setPen(QPen(theme.color(ink), width))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def rim(priority: str) -> QPen:
    """The outline of what is filled with an alert's colour, 1 px at any scale; none where it is seen by itself."""
    pen = QPen(theme.color(f"{priority}_ink"), 1)
    pen.setCosmetic(True)
    return pen if theme.wants_rim(priority) else QPen(Qt.PenStyle.NoPen)
