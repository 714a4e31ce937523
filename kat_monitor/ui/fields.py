"""The fields that are typed into: a line, several lines, and a labelled line that says what is wrong with it.

Owns what Enter, Escape and arrows do in them. Refuses to be filled by anybody but a person, and to read what was typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.kit import ENTER, Label, column
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import shown

UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Line(QLineEdit):
    """One line of typing. `entered` comes with Enter; Escape emits `left`.

    `leads_on`: Up and Down go to the control before and after it, as they do among the answers of a form. `is_name`: a
    word begins with a capital; the keyboard on the screen sets it by itself.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leads_on = self.is_name = False
        self.setFont(theme.font("body"))
        self.setAccessibleName(shown(name))
        self.setPlaceholderText(shown(hint))
        self.setMinimumHeight(TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape are the line's own; everything else types."""
        if event.key() in ENTER:
            self.entered.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self.leads_on and event.key() in UP_DOWN:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Text(QPlainTextEdit):
    """Room for several lines. Enter emits `entered` and Shift+Enter is a new line; Escape emits `left`, Tab goes on.

    Where each line is an item of a list, Enter begins the next and Control+Enter emits `entered`. `leads_on`: Up from
    the first line and Down from the last go to the control before and after it.
    """

    entered = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str = "", lines: int = 3, *, is_list: bool = False) -> None:
        super().__init__()
        self._is_list = is_list
        self.leads_on = False
        self.setFont(theme.font("body"))
        self.setAccessibleName(shown(name))
        self.setPlaceholderText(shown(hint))
        self.setTabChangesFocus(True)
        self.setFixedHeight(max(TARGET, QFontMetrics(self.font()).lineSpacing() * lines + 6 * GRID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape are the field's own; everything else types."""
        held, before = event.modifiers(), self.textCursor().position()
        types = held & Qt.KeyboardModifier.ShiftModifier or (
            self._is_list and not held & Qt.KeyboardModifier.ControlModifier
        )
        if event.key() in ENTER and not types:
            self.entered.emit(self.toPlainText())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if self.leads_on and event.key() in UP_DOWN and self.textCursor().position() == before:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)


class Problem(Label):
    """What is wrong with what was typed, in words; its height is kept free, so that nothing moves when it speaks."""

    def __init__(self) -> None:
        super().__init__("", "small", "strong", "medium")
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing())

    def say(self, text: str) -> None:
        """Show a problem; empty takes it away."""
        self.setText(f"! {shown(text)}" if text else "")
        self.setToolTip(shown(text))


class Field(QWidget):
    """A labelled line with a unit and a place for its problem. Blank until a person types."""

    entered = Signal(str)
    changed = Signal(str)

    def __init__(self, label: str, unit: str = "", hint: str = "") -> None:
        super().__init__()
        self.line = Line(f"{shown(label)}, {unit}" if unit else label, hint)
        self.problem = Problem()
        self._name = Label(label, "small", "muted", "medium")
        self._name.setBuddy(self.line)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.line, 1)
        if unit:
            mark = Label(unit, "body", "muted")
            mark.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(mark)
        whole = column(self._name, spacing=GRID)
        whole.addLayout(row)
        whole.addWidget(self.problem)
        self.setLayout(whole)
        self.line.entered.connect(self.entered)
        self.line.textChanged.connect(self.changed)

    def text(self) -> str:
        """What was typed, without spaces around it."""
        return self.line.text().strip()

    def clear(self) -> None:
        """Blank again."""
        self.line.clear()
        self.problem.say("")
