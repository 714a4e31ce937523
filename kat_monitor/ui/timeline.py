"""The timeline: every event as a row, newest on top, filtered by kind; Enter or a press takes a row in hand.

Owns how a row is drawn. Refuses to decide what a row says and what can be done with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.kit import ENTER, Button, column, row
from kat_monitor.ui.paint import RIGHT, draw_priority, draw_text
from kat_monitor.ui.present_timeline import FILTERS, RowView, filtered
from kat_monitor.ui.row_model import ROW, Index, RowsModel
from kat_monitor.ui.theme import GRID
from kat_monitor.words import shown, tr

WHEN_WIDTH = 14 * GRID
MOST_LINES = 3


class RowDelegate(QStyledItemDelegate):
    """Draws a row: when at the left, the words over at most three lines, below them what became of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[RowView, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words need at this width; measured once."""
        one = cast(RowView, index.data(ROW))
        width = self._text_width(cast(QWidget, self.parent()).width(), one)
        if (one, width) not in self._heights:
            if len(self._heights) > 5_000:
                self._heights.clear()
            self._heights[one, width] = max(self._measure(one, width), 8 * GRID)
        return QSize(width, self._heights[one, width])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        one, box = cast(RowView, index.data(ROW)), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, one)
        top = box.top() + GRID
        draw_text(painter, QRect(box.left() + 8, top, WHEN_WIDTH, 20), one.when, _small("semibold"), "muted")
        left = box.left() + WHEN_WIDTH + 8
        width = self._text_width(box.width(), one)
        if one.is_own:
            painter.fillRect(QRect(box.left() + 2, box.top() + GRID, GRID, box.height() - 2 * GRID), theme.color("own"))
        if one.priority:
            draw_priority(painter, one.priority, QRectF(left, top + 6, 8, 8))
        indent = 14 if one.priority else 0
        ink = "muted" if one.struck else "strong" if one.is_open else "own" if one.is_own else "text"
        top += _draw_lines(painter, QRect(left + indent, top, width - indent, 1_000), _words(one), _body(one), ink)
        below = _below(one)
        if below:
            _draw_lines(painter, QRect(left, top, width, 1_000), below, _small("regular"), "muted")
        if one.by:
            wide = _by_width(one)
            place = QRect(box.right() - 6 - wide, box.top() + GRID, wide, 20)
            draw_text(painter, place, one.by, _small("regular"), "muted", RIGHT)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, one: RowView) -> None:
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("pressed"))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        if one.is_open:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("edge"), 1))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("strong"), 2))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)

    def _measure(self, one: RowView, width: int) -> int:
        high = _lines_height(_words(one), _body(one), width - (14 if one.priority else 0))
        below = _below(one)
        return high + (_lines_height(below, _small("regular"), width) if below else 0) + 3 * GRID

    def _text_width(self, width: int, one: RowView) -> int:
        return max(width - WHEN_WIDTH - 16 - max(44, _by_width(one)), 20 * GRID)


class Timeline(QWidget):
    """The list with its filter. `taken(seq)` when a person takes a row in hand."""

    taken = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[RowView, ...] = ()
        self.model = RowsModel[RowView](lambda one: one.sentence)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list.viewport()))
        self.list.pressed_row.connect(self._take)
        self.filters: dict[str, Button] = {}
        line = row(spacing=GRID)
        for group, words in FILTERS:
            button = Button(words, kind="quiet")
            button.setFont(theme.font("small", "medium"))
            button.setProperty("dense", True)
            button.setCheckable(True)
            button.setAccessibleName(tr("Show only {words}", words=words))
            button.toggled.connect(self._show)
            self.filters[group] = button
            line.addWidget(button, 1)
        whole = column(spacing=GRID)
        whole.addLayout(line)
        whole.addWidget(self.list, 1)
        self.setLayout(whole)

    def show_view(self, rows: tuple[RowView, ...]) -> None:
        """Show these rows, keeping the place and the row in hand; who is at the newest stays at the newest."""
        if rows is not self._all:
            self._all = rows
            self._show()

    def _show(self) -> None:
        rows = filtered(self._all, frozenset(group for group, button in self.filters.items() if button.isChecked()))
        if rows == self.model.rows:
            return
        index, bar = self.list.currentIndex(), self.list.verticalScrollBar()
        at = bar.value()
        kept = self.model.rows[index.row()].seq if index.row() > 0 or (at and index.isValid()) else None
        self.model.show_rows(rows)
        self._choose(rows, kept)
        bar.setValue(at)

    def _choose(self, rows: Sequence[RowView], seq: int | None) -> None:
        """The row that was current stays it; else the first one is."""
        at = next((number for number, one in enumerate(rows) if one.seq == seq), 0)
        self.list.setCurrentIndex(self.model.index(at))

    def _take(self, number: int) -> None:
        if 0 <= number < len(self.model.rows):
            self.taken.emit(self.model.rows[number].seq)


class _List(QListView):
    """A list in which Enter and a press take the row."""

    pressed_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Timeline"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # rows keep their width, and so their height
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.clicked.connect(lambda index: self.pressed_row.emit(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words of a row elsewhere; Qt itself lays rows out anew for another height alone."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the current row."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self.pressed_row.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""


def _words(one: RowView) -> str:
    """As it is drawn; a value stays in one line with its name."""
    if one.group == "vitals":
        return "   ".join(part.replace(" ", "\u00a0") for part in one.text.split("   "))
    return tr("OPEN  {text}", text=one.text) if one.is_open else one.text


def _below(one: RowView) -> str:
    return "   ·   ".join(map(shown, (part for part in (one.detail, one.late) if part)))


def _small(weight: theme.Weight) -> QFont:
    return theme.font("small", weight)


def _by_width(one: RowView) -> int:
    """Who or what it is from, whole, in any language."""
    return QFontMetrics(_small("regular")).horizontalAdvance(shown(one.by)) + GRID if one.by else 0


def _body(one: RowView) -> QFont:
    font = theme.font("body", "medium" if one.group != "session" else "regular")
    font.setStrikeOut(one.struck)
    return font


def _laid_out(text: str, font: QFont, width: int) -> list[str]:
    """The text in at most three lines; the last one is elided."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while len(lines) < MOST_LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        rest = text[start:] if len(lines) == MOST_LINES - 1 else text[start : start + length]
        lines.append(QFontMetrics(font).elidedText(rest.replace("\n", " ").strip(), Qt.TextElideMode.ElideRight, width))
    layout.endLayout()
    return lines


def _lines_height(text: str, font: QFont, width: int) -> int:
    return len(_laid_out(text, font, width)) * QFontMetrics(font).lineSpacing()


def _draw_lines(painter: QPainter, box: QRect, text: str, font: QFont, ink: str) -> int:
    """Draw the lines from the top of the box; returns their height, px."""
    step = QFontMetrics(font).lineSpacing()
    lines = _laid_out(text, font, box.width())
    for number, line in enumerate(lines):
        draw_text(painter, QRect(box.left(), box.top() + number * step, box.width(), step), line, font, ink)
    return len(lines) * step
