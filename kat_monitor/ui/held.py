"""A key that is held down is one press, on every page of a window: only typing and moving about go on with it.

Owns which keys may be held. Presses are looked at where the window receives them, before any widget does, so that what
asks for a second press gets it from a hand that let go in between, and no page opens on the key that opened the last.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
GOES_ON = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Plus, Qt.Key.Key_Minus,
})  # fmt: skip
"""Keys that may be held down anywhere."""
COMMANDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})
"""Keys that type nothing, and act from a text field too."""


class HeldKeys(QObject):
    """Takes away what the keyboard repeats of a key that is for once."""

    def watch(self, handle: QWindow) -> None:
        """Look at the keys of this window from now on; of one that is watched already nothing changes."""
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through but a repeated press."""
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_repeated(event)


def _is_repeated(event: QKeyEvent) -> bool:
    """Whether this press is one that the keyboard repeats, of a key that is for once where the focus is."""
    key = Qt.Key(event.key())
    if not event.isAutoRepeat() or key in GOES_ON:
        return False
    types = isinstance(QApplication.focusWidget(), TEXT_FIELDS)
    return not types or key in COMMANDS or Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12
