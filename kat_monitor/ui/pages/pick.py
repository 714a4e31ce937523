"""Words side by side, one of which may be chosen, and the keys that lead to them.

Owns the choosing: one stop for Tab, arrows, Enter, Space and first letters. Refuses to know its question: an `Ask` says
what is missing and where the way goes on.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.beat import Beat
from kat_monitor.ui.kit import ENTER, Button
from kat_monitor.ui.pages.layouts import Flow
from kat_monitor.words import shown, tr


class _Option(Button):
    """One of the words to choose from: arrows go to its neighbours, Enter or a first letter chooses and goes on.

    Up and down keep to the same word of the question above or below: under a No lies a No.
    """

    moved = Signal(int)
    lettered = Signal(str)
    entered = Signal()

    def __init__(self, value: str, words: str, question: str) -> None:
        super().__init__(words)
        self.value = value
        self.setCheckable(True)
        self.setAccessibleName(tr("{question}: {words}", question=question, words=words) if question else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter and letters are the question's; the rest is a button's."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in ENTER:
            self.entered.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
            self._keep_to_the_word()
        elif event.text() and event.text().casefold() in (self.property("letters") or ""):
            self.lettered.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)

    def _keep_to_the_word(self) -> None:
        met = self.window().focusWidget()
        pick = met.parentWidget() if isinstance(met, _Option) else None
        if isinstance(pick, Pick) and pick is not self.parentWidget():
            pick.go_to(self.value)


class Pick(QWidget):
    """Words side by side, one of which may be chosen; pressing it again takes the choice back. Nothing is chosen first.

    One stop for Tab; arrows go between the words. Space chooses; Enter and a word's first letter choose and go on.
    """

    chosen = Signal(object)
    """The value, or None when the choice was taken back."""
    answered = Signal()
    """Chosen by Enter or by its letter: the hand is ready for the next question."""

    def __init__(self, question: str, options: Sequence[tuple[str, str]] = ()) -> None:
        """`options`: (value, words)."""
        super().__init__()
        self._question = question
        self._options: tuple[tuple[str, str], ...] = ()
        self._buttons: dict[str, _Option] = {}
        self._value: str | None = None
        self._beat = Beat(self)
        self._flow = Flow()
        self.setLayout(self._flow)
        self.offer(options)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Other words to choose from; a choice that is still among them stays."""
        told = tuple((value, shown(words)) for value, words in options)
        if told == self._options:
            return
        self._options = told
        letters = "".join(words[:1].casefold() for _, words in told)
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for value, words in told:
            button = _Option(value, words, self._question)
            button.setProperty("letters", letters)
            button.clicked.connect(lambda _, value=value: self._press(value))
            button.moved.connect(lambda step, value=value: self._move(value, step))
            button.lettered.connect(self._by_letter)
            button.entered.connect(lambda value=value: self._answer(value))
            self._buttons[value] = button
            self._flow.addWidget(button)
        self._value = self._value if self._value in self._buttons else None
        self._show()

    def value(self) -> str | None:
        """The chosen value, or None."""
        return self._value

    def least_width(self) -> int:
        """The longest of the words."""
        return max((button.sizeHint().width() for button in self._buttons.values()), default=0)

    def choose(self, value: str | None) -> None:
        """Choose by program or by press; None takes the choice back."""
        self._value = value
        self._show()
        self.chosen.emit(value)

    def _press(self, value: str) -> None:
        """A hand that slips presses twice: that takes nothing back."""
        if value == self._value and self._beat.isActive():
            self._show()
            return
        self._beat.start()
        self.choose(None if value == self._value else value)

    def show_choice(self, value: str | None) -> None:
        """Show what is so already; emits nothing."""
        if value != self._value:
            self._value = value if value in self._buttons else None
            self._show()

    def _show(self) -> None:
        stop = self._value or next(iter(self._buttons), None)
        for value, button in self._buttons.items():
            button.setChecked(value == self._value)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if value == stop else Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(self._buttons[stop])

    def go_to(self, value: str) -> None:
        """Put the focus on this word, where it is one of them."""
        if value in self._buttons:
            self._buttons[value].setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, value: str, step: int) -> None:
        values = list(self._buttons)
        self._buttons[values[(values.index(value) + step) % len(values)]].setFocus(Qt.FocusReason.TabFocusReason)

    def _by_letter(self, letter: str) -> None:
        meant = [value for value, words in self._options if words.casefold().startswith(letter)]
        if len(meant) == 1:
            self._answer(meant[0])

    def _answer(self, value: str) -> None:
        self.choose(value)
        self.answered.emit()
