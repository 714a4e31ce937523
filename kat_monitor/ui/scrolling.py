"""An area that scrolls, and what has to be seen in it.

Owns that what a person is led to stands in sight: the control that the program puts in hand, and the words that say
what is wrong. Refuses to move anything under a pressed button of the mouse: the press would meet another control.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from kat_monitor.ui.theme import GRID

MARGIN = 6 * GRID


class FollowingArea(QScrollArea):
    """Follows the focus wherever it is put; Qt itself follows Tab alone."""

    def __init__(self) -> None:
        super().__init__()
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and inside is not None and inside.isAncestorOf(now) and not is_pressed:
            _turn_to(self, now)


def bring_into_sight(widget: QWidget, margin: int = MARGIN) -> None:
    """Scroll every area around it until it is seen, with so many px above and below as far as there is room."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            _turn_to(above, widget, margin)
        above = above.parentWidget()


def _turn_to(area: QScrollArea, widget: QWidget, margin: int = MARGIN) -> None:
    """The whole of it, with what stands above and below as far as there is room; of what is too tall the caret.

    What is seen from the top is seen from there, under the heading that says what it is about.
    """
    high, room, inside = widget.height(), area.viewport().height(), area.widget()
    if inside is None or high > room:
        area.ensureWidgetVisible(widget, 0, GRID)
        return
    at = widget.mapTo(inside, widget.rect().center())
    if at.y() + high // 2 + GRID <= room:
        area.verticalScrollBar().setValue(0)
        return
    area.ensureVisible(at.x(), at.y(), 0, high // 2 + min(margin, (room - high) // 2))


def show_words(label: QWidget) -> None:
    """Bring words that were just put there into sight, once they have their place."""
    QTimer.singleShot(0, label, lambda: bring_into_sight(label))
