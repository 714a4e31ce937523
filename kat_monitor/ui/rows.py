"""A row of a list of things to be met: gates before the dose, criteria before going home.

Owns how a state is drawn: a shape, a word and a line of proof. Refuses to decide what is met.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.kit import ENTER
from kat_monitor.ui.paint import RIGHT, draw_text, draw_words, text_width
from kat_monitor.ui.theme import GRID
from kat_monitor.words import shown

LINE = 15
"""What a line in small takes, px, where a title needs two of them."""


class StateRow(QAbstractButton):
    """One thing to be met: a mark, its title, a state word, and a line of proof. Press to take it in hand.

    Where the title has no room beside the state word, this stands before the proof.

    Arrows lead to the row above and below, and to the right into what the row stands for, as a press does.

    Marks are shapes: `done` a filled disc with a check, `open` a ring, `stop` a barred square.
    """

    moved = Signal(int)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._mark, self._word, self._proof = "", "open", "", ""
        self.setCheckable(True)
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(14 * GRID)
        self.say(title)
        self.show_state("open", "", "")

    def say(self, title: str) -> None:
        """What it stands for; shown with the next state."""
        self._title = shown(title)

    def show_state(self, mark: Literal["done", "open", "stop"], word: str, proof: str) -> None:
        """Show a state: `word` at the right ("met", "missing"), `proof` under the title."""
        self._mark, self._word, self._proof = mark, shown(word), shown(proof)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(f"{self._word}. {self._proof}" if proof else self._word)
        self.setToolTip(self._proof)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, like the space bar; up and down are the list's."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (*ENTER, Qt.Key.Key_Right):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, title, word and proof."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        draw_mark(painter, self._mark, QRect(3 * GRID, self.height() // 2 - 2 * GRID - 1, 18, 18))
        self._draw_words(painter, QRect(11 * GRID, 0, self.width() - 14 * GRID, self.height()))
        painter.end()

    def _draw_words(self, painter: QPainter, line: QRect) -> None:
        body, small, plain = theme.font("body", "medium"), theme.font("small", "medium"), theme.font("small")
        word, title = text_width(painter, self._word, small) + 1, text_width(painter, self._title, body)
        fits = title <= line.width() - word - 2 * GRID
        under = self._proof if fits else " · ".join(filter(None, (self._word, self._proof)))
        if not fits and text_width(painter, self._title, small) > line.width():
            draw_words(painter, line.adjusted(0, 0, 0, -LINE - 1), self._title, small, "strong")
            draw_text(painter, line.adjusted(0, line.height() - LINE - 3, 0, -3), under, plain, "muted")
            return
        if under:
            draw_text(painter, QRect(line.left(), 7 * GRID, line.width(), 5 * GRID), under, plain, "muted")
            line = QRect(line.left(), 2 * GRID, line.width(), 5 * GRID)
        if fits:
            draw_text(painter, line, self._word, small, "text", RIGHT)
        draw_text(painter, line, self._title, body if title <= line.width() else small, "strong")

    def sizeHint(self) -> QSize:
        """As wide as its list."""
        return QSize(60 * GRID, 14 * GRID)

    def _draw_ground(self, painter: QPainter) -> None:
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("strong" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)


def draw_mark(painter: QPainter, mark: str, box: QRect) -> None:
    """A state as a shape: `done`, `open` or `stop`."""
    painter.setPen(QPen(theme.color("text"), 2))
    if mark == "done":
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(box)
        painter.setPen(QPen(theme.color("ground"), 2))
        x, y = box.x(), box.y()
        painter.drawLine(x + 5, y + 9, x + 8, y + 12)
        painter.drawLine(x + 8, y + 12, x + 13, y + 6)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if mark == "stop":
        painter.drawRect(box)
        painter.drawLine(box.left() + 4, box.center().y(), box.right() - 4, box.center().y())
        return
    painter.drawEllipse(box)
