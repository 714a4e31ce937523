"""Layouts that follow the width of a page: words that flow, fields in equal columns, a question and its answers.

Owns geometry alone. Refuses to clip: what does not fit beside goes below.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from kat_monitor.ui.theme import GRID

LEAST_WORDS = 40 * GRID
"""Width in px below which a question beside its answers is hard to read."""


class Wide(QWidget):
    """A field that says how wide it must be for its words not to be cut off."""

    def least_width(self) -> int:
        """Width in px; 0: any does."""
        return 0


class _Growing(QLayout):
    """A layout whose height follows from its width."""

    def __init__(self, gap: int = 2 * GRID) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's own: take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Qt's own: how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Qt's own: the item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Qt's own: take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt's own: it takes the width it is given and no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Qt's own: yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt's own: the height that the items need at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        """Qt's own: put every item in its place."""
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        """Qt's own: as small as it can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Qt's own: the widest item in one column."""
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        tall = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(wide, tall)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, box: QRect, *, move: bool) -> int:
        raise NotImplementedError


class Flow(_Growing):
    """Widgets in their own width, one after the other, on as many lines as they need."""

    def _place(self, box: QRect, *, move: bool) -> int:
        x, y, line = box.x(), box.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            wide = min(size.width(), box.width())
            if x > box.x() and x + wide > box.right() + 1:
                x, y, line = box.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(wide, size.height())))
            x, line = x + wide + self._gap, max(line, size.height())
        return y + line - box.y()


class Columns(_Growing):
    """Fields in equal columns of at least `least` px; one that needs more, or is marked by `spread`, takes several."""

    def __init__(self, least: int = 220, gap: int = 3 * GRID) -> None:
        super().__init__(gap)
        self._least = least

    def minimumSize(self) -> QSize:
        """Qt's own: one column."""
        return QSize(self._least, 0)

    def _place(self, box: QRect, *, move: bool) -> int:
        columns = max(1, (box.width() + self._gap) // (self._least + self._gap))
        each = (box.width() - (columns - 1) * self._gap) // columns
        y, at, line = box.y(), 0, 0
        for item in self._shown():
            widget = item.widget()
            asked = widget.property("spread") if widget is not None else None
            span = min(columns, 1 if asked is None else asked or columns)
            wanted = widget.least_width() if isinstance(widget, Wide) else 0
            while span < columns and span * each + (span - 1) * self._gap < wanted:
                span += 1
            if at + span > columns:
                at, y, line = 0, y + line + self._gap, 0
            wide = span * each + (span - 1) * self._gap
            wide = wide if widget is None else min(wide, widget.maximumWidth())
            tall = _tall(item, wide)
            if move:
                item.setGeometry(QRect(box.x() + at * (each + self._gap), y, wide, tall))
            at, line = at + span, max(line, tall)
        return y + line - box.y()


class Beside(_Growing):
    """Words, and at their right what answers them in its own width; under them, where that would squeeze the words."""

    def _place(self, box: QRect, *, move: bool) -> int:
        words, answer = self._items
        wide = min(answer.sizeHint().width(), box.width())
        left = box.width() - wide - self._gap
        is_beside = left >= LEAST_WORDS
        left = left if is_beside else box.width()
        said, asked = (_tall(item, width) for item, width in ((words, left), (answer, wide)))
        high = max(said, asked) if is_beside else said
        at = QPoint(box.x() + left + self._gap, box.y()) if is_beside else QPoint(box.x(), box.y() + said + self._gap)
        if move:
            words.setGeometry(QRect(box.x(), box.y(), left, high))
            answer.setGeometry(QRect(at, QSize(wide, asked)))
        return high if is_beside else said + self._gap + asked


def _tall(item: QLayoutItem, wide: int) -> int:
    return item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()


def spread(widget: QWidget, columns: int = 0) -> None:
    """Mark a widget that takes several columns of `Columns`; 0: all of them."""
    widget.setProperty("spread", columns)
