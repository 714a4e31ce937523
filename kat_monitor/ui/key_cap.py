"""A key cap: the sign of a key as it stands on a button, on the help sheet, wherever a key is named.

Owns its size and its strokes. Refuses to know what the key does.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from kat_monitor.ui import theme
from kat_monitor.ui.theme import GRID


def key_width(key: str) -> int:
    """Width in px of the key cap that `draw_key` draws."""
    return max(5 * GRID, QFontMetrics(theme.font("small", "semibold")).horizontalAdvance(key) + 2 * GRID)


def draw_key(painter: QPainter, key: str, left: int, middle: int, *, enabled: bool = True) -> int:
    """Draw a key cap with its left edge at `left`, centred on `middle`; returns its width in px."""
    width, height = key_width(key), 5 * GRID
    box = QRect(left, middle - height // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("edge"), 1))
    painter.setBrush(theme.color("ground"))
    painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
    painter.setFont(theme.font("small", "semibold"))
    painter.setPen(theme.color("text" if enabled else "edge"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    return width
