"""Where a PIN goes that is typed while something else has the focus: to the field that asks for it, never to be read.

Owns which field that is: of those on the page that hide what is typed the nearest to the focus.
"""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

DIGITS = frozenset("0123456789")


def take_digit(focus: QWidget, top: QWidget, text: str) -> bool:
    """Put a digit into the PIN field nearest to the focus on what `top` shows; False where there is none."""
    field = _nearest(focus, top) if text in DIGITS else None
    if field is None:
        return False
    field.setFocus()
    field.insert(text)
    return True


def _nearest(focus: QWidget, top: QWidget) -> QLineEdit | None:
    around: QWidget | None = focus
    while around is not None:
        for field in around.findChildren(QLineEdit):
            if field.echoMode() == QLineEdit.EchoMode.Password and field.isVisible() and field.isEnabled():
                return field
        around = None if around is top else around.parentWidget()
    return None
