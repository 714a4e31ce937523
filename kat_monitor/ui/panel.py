"""The frame of a panel in the timeline's place: title, a body that scrolls where the window is low, Escape to close.

Refuses to cover anything: a panel lies where the timeline was, beside the vitals and under the alert lane.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.fields import Line, Text
from kat_monitor.ui.kit import Box, Button, column, heading, row, scrolled
from kat_monitor.ui.theme import GRID
from kat_monitor.words import shown, tr

LOW, CRAMPED = 90 * GRID, 40 * GRID
"""Heights in px below which a panel says less, so that what is pressed stays in sight, and has no title."""


class Panel(Box):
    """A panel in the timeline's place: a title, a body, and Escape to close. `closed` says so."""

    closed = Signal()
    CLOSES = True
    """Whether a person may close it; what closes by itself alone shows no key for it."""

    def __init__(self, title: str) -> None:
        whole = self._whole = column()
        super().__init__(whole, 3 * GRID)
        self.close_button = Button(tr("Close"), "Esc", "quiet")
        self.close_button.clicked.connect(self.closed)
        self.heading = heading(title)
        whole.addLayout(row(self.heading, self.close_button))
        self.body = column()
        holder = QWidget()
        holder.setLayout(self.body)
        whole.addWidget(scrolled(holder), 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(shown(title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the keyboard on a small screen the title gives way to what is typed."""
        super().resizeEvent(event)
        is_cramped = self.height() < CRAMPED
        self.heading.setVisible(not is_cramped)
        self.close_button.setVisible(self.CLOSES and not is_cramped)
        margin = GRID if is_cramped else 3 * GRID
        self._whole.setContentsMargins(margin, margin, margin, margin)
        self._fit_heading()

    def title(self, words: str) -> None:
        """Another title."""
        self.heading.setText(words)
        self._fit_heading()

    def _fit_heading(self) -> None:
        """A size smaller where its longest word has no room beside the key that closes."""
        large = theme.font("lead", "semibold")
        key = self.close_button.sizeHint().width() + 2 * GRID if self.CLOSES else 0
        longest = max(map(QFontMetrics(large).horizontalAdvance, self.heading.text().split()), default=0)
        room = self.width() - 6 * GRID - key
        self.heading.setFont(large if longest <= room else theme.font("body", "semibold"))

    def take_focus(self) -> None:
        """Put the focus where the panel begins."""
        self.setFocus()

    def watch(self, field: Line | Text) -> None:
        """Let Escape in this field close the panel too."""
        field.left.connect(self.closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes from anywhere inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
