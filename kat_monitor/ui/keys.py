"""Keys: a letter clicks the visible button that carries it, a digit starts the vitals entry, an F-key works everywhere.

Rules
1. A letter is a command only outside text fields, and not within 1 s of the last key typed into one. A digit that no
   button carries starts the vitals entry at once: of a set that is typed right after another none may be lost.
2. Of several visible buttons with the same key the nearest to the focus wins, so that a panel's keys are its own.
3. A widget in focus keeps the letters that it names in its property `letters`: the first ones of its answers.
4. An F-key works from every field and ends the pause of rule 1: it was meant. With Alt it is the system's, as Alt+F4.
5. While a PIN is asked for a digit is the PIN's, whatever has the focus: in the vitals line it would stand to be read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kat_monitor.ui.held import TEXT_FIELDS
from kat_monitor.ui.kit import Button
from kat_monitor.ui.secret import DIGITS, take_digit

PAUSE_MS = 1_000
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class Keys(QObject):
    """Watches the keys of one session's screen. `on_digit` takes what starts the vitals entry."""

    def __init__(self, screen: QWidget, on_digit: Callable[[str], None]) -> None:
        super().__init__(screen)
        self._screen = screen
        self._on_digit = on_digit
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._focus: QWidget | None = None
        self._application = cast(QApplication, QApplication.instance())
        self._application.focusChanged.connect(self._watch)
        self._watch(None, QApplication.focusWidget())

    def release(self) -> None:
        """Stop watching."""
        self._application.focusChanged.disconnect(self._watch)
        self._watch(None, None)

    def settle(self) -> None:
        """End the pause after typing: what comes next was meant as a command."""
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key press that is a command; let everything else through."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QWidget) or not isinstance(event, QKeyEvent):
            return False
        return self._handle(watched, event)

    def _watch(self, before: QWidget | None, focus: QWidget | None) -> None:
        """Look at the keys of the widget in focus alone: a filter on everything would see every paint event."""
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus if focus is not None and self._is_ours(focus) else None
        if self._focus is not None:
            self._focus.installEventFilter(self)

    def _is_ours(self, focus: QWidget) -> bool:
        """Another session's screen has keys of its own; what stands around the screens is everybody's."""
        return focus is self._screen or self._screen.isAncestorOf(focus)

    def _handle(self, focus: QWidget, event: QKeyEvent) -> bool:
        is_the_systems = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12 and not is_the_systems:
            return self._press_function_key(event.key() - Qt.Key.Key_F1 + 1)
        text = event.text()
        if not text.isprintable() or not text or event.modifiers() not in PLAIN:
            return False
        if isinstance(focus, TEXT_FIELDS):
            self._pause.start()
            return False
        return self._command(focus, text)

    def _press_function_key(self, number: int) -> bool:
        button = self._find(self._screen, lambda button: f"F{number}" in (button.function_key, button.key))
        if button is None:
            return False
        self.settle()
        button.click()
        return True

    def _command(self, focus: QWidget, text: str) -> bool:
        button = self._nearest(focus, text)
        if self._pause.isActive() and (button is not None or text not in DIGITS):
            return True
        if text.casefold() in (focus.property("letters") or ""):
            return False
        if button is not None:
            button.click()
            return True
        if text in DIGITS and not take_digit(focus, self._screen, text):
            self._on_digit(text)
        return text in DIGITS

    def _nearest(self, focus: QWidget, text: str) -> Button | None:
        """The visible, enabled button with this key that shares the closest ancestor with the focus."""
        around: QWidget | None = focus
        while around is not None:
            button = self._find(around, lambda button: button.key.upper() == text.upper())
            if button is not None:
                return button
            around = None if around is self._screen else around.parentWidget()
        return None

    def _find(self, around: QWidget, is_meant: Callable[[Button], bool]) -> Button | None:
        for button in around.findChildren(Button):
            if is_meant(button) and button.isVisible() and button.isEnabled():
                return button
        return None
