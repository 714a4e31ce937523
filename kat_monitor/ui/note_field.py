"""The note field: a clinical note, whose time is its first key stroke. Enter stores it, Shift+Enter is a new line.

A name of the patient or the escort is flagged while it is typed; F8 writes "the patient" instead, a second Enter keeps
it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui.entry_line import Unfinished
from kat_monitor.ui.kit import ENTER, Label, Text, column
from kat_monitor.ui.present_names import find_name, without_names
from kat_monitor.ui.theme import GRID

NAME = "Clinical note   ·   Enter stores"
Names = Callable[[], Mapping[str, str]]


class NoteText(Text):
    """A text whose plain Enter stores; F8 asks for its names to be replaced."""

    anonymous = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter emits `entered`; with Shift it is a new line."""
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in ENTER and not shift:
            self.entered.emit(self.toPlainText())
        elif event.key() == Qt.Key.Key_F8:
            self.anonymous.emit()
        else:
            super().keyPressEvent(event)


class NoteField(QWidget):
    """`written(text, first key's t)` when a note is finished. The text stays until it is stored."""

    written = Signal(str, int)
    left = Signal()

    def __init__(self, now: Callable[[], int], names: Names) -> None:
        """`now` is the session's clock, ms; `names` what to look for, with what to write instead."""
        super().__init__()
        self._now = now
        self._names = names
        self._begun: int | None = None
        self._kept = ""
        self.text = NoteText("Clinical note", "What was seen or said", 2)
        self.text.textChanged.connect(self._typed)
        self.text.entered.connect(self._enter)
        self.text.anonymous.connect(self._replace)
        self.text.left.connect(self.left)
        self.flag = Label(NAME, "small", "muted", "medium")
        self.flag.setBuddy(self.text)
        self.setLayout(column(self.flag, self.text, spacing=GRID))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def start(self) -> None:
        """Take the focus."""
        self.text.setFocus()

    def accept(self) -> None:
        """The note was stored: blank again."""
        self.text.clear()
        self._begun = None

    def put_aside(self) -> Unfinished | None:
        """Take out what was written and not stored; blank for another person."""
        text, begun = self.text.toPlainText(), self._begun
        self.accept()
        return Unfinished(text, begun) if text.strip() and begun is not None else None

    def bring_back(self, unfinished: Unfinished) -> None:
        """What was put aside, with the time of its first key."""
        self._begun = unfinished.begun
        self.text.setPlainText(unfinished.text)

    def _typed(self) -> None:
        text = self.text.toPlainText()
        if not text.strip():
            self._begun = None
        elif self._begun is None:
            self._begun = self._now()
        self._show_flag(text)

    def _enter(self, text: str) -> None:
        if not text.strip() or self._begun is None:
            return
        if find_name(text, self._names()) is not None and self._kept != text:
            self._kept = text
            self._show_flag(text)
            return
        self.written.emit(text.strip(), self._begun)

    def _replace(self) -> None:
        text = self.text.toPlainText()
        new = without_names(text, self._names())
        if new != text:
            self.text.setPlainText(new)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _show_flag(self, text: str) -> None:
        named = find_name(text, self._names())
        words, tone = NAME, "muted"
        if named is not None:
            keep = "Enter again keeps it" if self._kept == text else "Enter twice keeps it"
            words, tone = f"! {named.name} is a name. F8: {named.instead}. {keep}", "strong"
        if self.flag.text() != words:
            self.flag.setText(words)
            self.flag.setProperty("tone", tone)
            self.flag.style().polish(self.flag)
            self.text.setAccessibleDescription(words)
