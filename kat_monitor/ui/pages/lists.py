"""A list of things to be met beside the one in hand.

Owns the two places: rows at the left, a pane at the right that keeps what was typed in it. Refuses to know what the
rows are about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kat_monitor.ui.kit import column, row, scrolled
from kat_monitor.ui.pages.frame import focus_on
from kat_monitor.ui.rows import StateRow
from kat_monitor.ui.theme import GRID
from kat_monitor.words import shown, tr

LIST_WIDTH = 88 * GRID
ROW_HEIGHT = 12 * GRID


class RowView(NamedTuple):
    """A row: its id, title, mark, the word of its state, and a line of proof."""

    id: str
    title: str
    mark: Literal["done", "open", "stop"]
    word: str
    proof: str


class RowsAndPane(QWidget):
    """Rows at the left; at the right the pane of the row in hand, made once by `make(id)` and kept.

    The rows are one stop for Tab. Arrows take the next one in hand; a press leads to the first question of its pane.
    """

    taken = Signal(str)
    """A row was taken in hand."""

    def __init__(self, name: str, make: Callable[[str], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._rows: dict[str, StateRow] = {}
        self._panes: dict[str, QWidget] = {}
        self._list: QVBoxLayout = column(spacing=0)
        self._list.setContentsMargins(0, 0, GRID, 0)
        self._list.addStretch(1)
        inside = QWidget()
        inside.setAccessibleName(shown(name))
        inside.setLayout(self._list)
        self._left = left = scrolled(inside)
        left.setMaximumWidth(LIST_WIDTH)
        later = Qt.ConnectionType.QueuedConnection  # the range changes before the rows have their places
        left.verticalScrollBar().rangeChanged.connect(self._settle, later)
        self._stack = QStackedWidget()
        line = row(left, self._stack, spacing=4 * GRID)
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        self.setLayout(line)

    def show_rows(self, rows: Sequence[RowView]) -> None:
        """Draw the rows; new ones get their place at the end, the one in hand stays."""
        for one in rows:
            if one.id not in self._rows:
                self._add(one)
            self._rows[one.id].say(one.title)
            self._rows[one.id].show_state(one.mark, one.word, one.proof)
        titles = Counter(one.title for one in rows)
        for one in rows:
            if titles[one.title] > 1:  # two rules of one limit: read aloud, their title alone would be the same
                self._rows[one.id].setAccessibleName(
                    tr("{title}, {word}, {proof}", title=one.title, word=one.word, proof=one.proof)
                )

    def in_hand(self) -> str:
        """The id of the row in hand, empty if none is."""
        return next((name for name, button in self._rows.items() if button.isChecked()), "")

    def take(self, name: str, around: int = ROW_HEIGHT) -> None:
        """Take a row in hand; `around`: so much of what stands above and below it comes into sight too, px."""
        for known, button in self._rows.items():
            button.setChecked(known == name)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if known == name else Qt.FocusPolicy.ClickFocus)
        if name not in self._panes:
            self._panes[name] = self._make(name)
            self._stack.addWidget(scrolled(_padded(self._panes[name])))
        self._stack.setCurrentIndex(list(self._panes).index(name))
        self._keep_in_sight(around)
        self.taken.emit(name)

    def go_in(self) -> None:
        """Put the focus on the first question of the row in hand, or on the row where nothing is asked."""
        pane = self.pane(self.in_hand())
        asks = pane.focusProxy() if pane is not None else None
        if pane is not None and asks is not None and not asks.isHidden():
            focus_on(pane)
        if pane is None or not pane.isAncestorOf(self.window().focusWidget() or self):
            self.focus_row()

    def focus_row(self) -> None:
        """Put the focus on the row in hand."""
        if name := self.in_hand():
            self._rows[name].setFocus()

    def pane(self, name: str) -> QWidget | None:
        """The pane of a row, if it was ever in hand."""
        return self._panes.get(name)

    def panes(self) -> dict[str, QWidget]:
        """Every pane that was ever in hand."""
        return dict(self._panes)

    def _settle(self) -> None:
        """The rows have their places."""
        self._keep_in_sight(ROW_HEIGHT)

    def _keep_in_sight(self, around: int) -> None:
        """The row in hand, wherever it was taken from: another page or the row before it."""
        if name := self.in_hand():
            self._left.ensureWidgetVisible(self._rows[name], 0, around)

    def _press(self, name: str) -> None:
        """What is pressed is in sight: the list stays where it is, for the next press."""
        self.take(name, 0)
        self.go_in()

    def _step(self, name: str, by: int) -> None:
        """To the row above or below; at an end it stays."""
        names = list(self._rows)
        self.take(names[min(max(names.index(name) + by, 0), len(names) - 1)])
        self.focus_row()

    def _add(self, one: RowView) -> None:
        button = StateRow(one.title)
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.clicked.connect(lambda: self._press(one.id))
        button.moved.connect(lambda by: self._step(one.id, by))
        self._rows[one.id] = button
        button.setStyleSheet(f"min-height: {ROW_HEIGHT}px")  # the application's sheet knows one least height for all
        button.ensurePolished()  # its height is known before the page is first drawn
        self._list.insertWidget(self._list.count() - 1, button)


def _padded(pane: QWidget) -> QWidget:
    inside = QWidget()
    layout = column(pane)
    layout.addStretch(1)
    layout.setContentsMargins(0, 0, 3 * GRID, 0)
    inside.setLayout(layout)
    return inside
