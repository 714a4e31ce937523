"""The note field: a clinical note, whose time is its first key stroke. Enter stores it, Shift+Enter is a new line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui.kit import ENTER, Label, Text, column
from kat_monitor.ui.theme import GRID


class NoteText(Text):
    """A text whose plain Enter stores."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter emits `entered`; with Shift it is a new line."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not shift:
            self.entered.emit(self.toPlainText())
        else:
            super().keyPressEvent(event)


class NoteField(QWidget):
    """`written(text, first key's t)` when a note is finished. The text stays until it is stored."""

    written = Signal(str, int)
    left = Signal()

    def __init__(self, now: Callable[[], int]) -> None:
        """`now` is the session's clock, ms."""
        super().__init__()
        self._now = now
        self._begun: int | None = None
        self.text = NoteText("Clinical note", "What was seen or said", 2)
        self.text.textChanged.connect(self._typed)
        self.text.entered.connect(self._enter)
        self.text.left.connect(self.left)
        name = Label("Clinical note   ·   Enter stores", "small", "muted", "medium")
        name.setBuddy(self.text)
        self.setLayout(column(name, self.text, spacing=GRID))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def start(self) -> None:
        """Take the focus."""
        self.text.setFocus()

    def accept(self) -> None:
        """The note was stored: blank again."""
        self.text.clear()
        self._begun = None

    def _typed(self) -> None:
        if not self.text.toPlainText().strip():
            self._begun = None
        elif self._begun is None:
            self._begun = self._now()

    def _enter(self, text: str) -> None:
        if text.strip() and self._begun is not None:
            self.written.emit(text.strip(), self._begun)
