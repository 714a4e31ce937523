"""When the keyboard on the screen is there, and where: at the foot of the page in front, which gives way to it.

Owns that a finger on a text field brings it, that its button does for a mouse, and that it goes when nobody types any
more. Refuses to move anything under a press: the page gives way when the finger or the button is let go, and comes back
a beat after the field was left, so that the second of two quick presses meets what the first one met. The vitals line
has a pad of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QInputDevice, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)  # fmt: skip
from shiboken6 import isValid

from kat_monitor.settings import Stored, value
from kat_monitor.ui.beat import BEAT_MS
from kat_monitor.ui.finger_scroll import DOWN, SLIP
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.tabbing import tab_order
from kat_monitor.ui.scrolling import bring_into_sight
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.ui.present_keyboard import Kind
    from kat_monitor.ui.screen_keyboard import ScreenKeyboard

LETTER = "T"
KEY = f"Ctrl+{LETTER}"
LOW = 100 * GRID
"""Height in px of page and keyboard together below which that has three rows."""
WRITTEN = (QLineEdit, QPlainTextEdit, QTextEdit)
DIGITS, NUMBER = Qt.InputMethodHint.ImhDigitsOnly, Qt.InputMethodHint.ImhFormattedNumbersOnly
Wanted = Literal["", "here", "on"]
"""Not; in this field and those that follow it; until the button says otherwise."""


class ScreenTyping(QObject):
    """Watches a window; `begin` once it is shown, `stand` whenever another page is in front of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.keyboard: ScreenKeyboard | None = None
        self._above: QWidget | None = None
        self._mode = "finger"
        self._wanted: Wanted = ""
        self._touched: QPoint | None = None
        self._in_hand: QWidget | None = None
        """The field that was brought into sight last."""
        self.button = self._made()
        shortcut = QShortcut(QKeySequence(KEY), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self.button.click())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow)

    def begin(self) -> None:
        """Watch what the system sends to the window."""
        handle = self._window.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def obey(self, stored: Stored) -> None:
        """As the clinic has set it: for a finger, always or never."""
        mode = value("screen-keyboard", stored)
        if mode == self._mode:
            return
        self._mode = mode
        self._wanted = "on" if self._mode == "always" else ""
        self.button.setVisible(self._mode != "never" and self.button.parentWidget() is not self._window)
        self._later.start(0)

    def stand(self, above: QWidget, corner: QBoxLayout | None) -> None:
        """The keyboard stands below `above` from now on; its button in this corner, or nowhere."""
        if not isValid(self.button):  # gone with the page on which it stood
            self.button = self._made()
        if self.keyboard is not None and not isValid(self.keyboard):
            self.keyboard = None
        self._hide()
        self._above = above
        if corner is None:
            self.button.setParent(self._window)
        else:
            corner.addWidget(self.button)
        self.button.setVisible(corner is not None and self._mode != "never")
        self._later.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Everything goes through; a finger on a text field brings the keyboard when it is lifted."""
        if isinstance(watched, Button):
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, watched, self._show_picture)
        elif isinstance(event, QMouseEvent):
            self._watch(event)
        elif event.type() == QEvent.Type.Resize and self.keyboard is not None and self.keyboard.isVisible():
            self._in_hand = None
            self._later.start(0)
        return False

    def _show_picture(self) -> None:
        """Read once the window has been drawn for the first time: no start waits for it."""
        self.button.show_picture("keyboard")
        self.button.update()

    def _watch(self, event: QMouseEvent) -> None:
        """A finger that was put on a text field and lifted there; one that turns the page begins on one too."""
        at, is_finger = event.position().toPoint(), event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen
        if event.type() in DOWN:
            self._touched = at if is_finger and _written(self._window.childAt(at)) is not None else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            field, touched, self._touched = _written(QApplication.focusWidget()), self._touched, None
            if touched is not None and (at - touched).manhattanLength() > SLIP:
                self._in_hand = field  # it stays where the finger has turned the page to
            elif touched is not None and self._mode != "never":
                self._wanted = self._wanted or "here"
            if self._wanted and field is not None:
                self._later.start(0)

    def _made(self) -> Button:
        button = Button("", kind="quiet", function_key=KEY, parent=self._window)
        button.setFixedWidth(TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCheckable(True)
        button.setAccessibleName(tr("Keyboard on the screen, key {key}", key=KEY))
        button.setToolTip(tr("Keyboard on the screen"))
        button.installEventFilter(self)
        button.clicked.connect(self._turn)
        button.hide()
        return button

    # --- when ---------------------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        """The button: on for every field that comes, or off. With nothing in hand the first field is."""
        focus = QApplication.focusWidget()
        pad = _pad(focus)
        if pad is not None:
            pad.click()
        elif self._wanted:
            self._put_away()
        else:
            self._wanted = "on"
            if _written(focus) is None:
                fields = (one for one in tab_order(self._window) if _written(one) is not None)
                first = next(fields, None)
                if first is not None:
                    first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._settle()

    def _put_away(self) -> None:
        self._wanted = ""
        self._settle()

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Another control has the focus."""
        is_field = _written(now) is not None
        if self._mode == "always" and is_field:
            self._wanted = "on"
        if self._wanted:
            self._later.start(0 if is_field or _pad(now) is not None else BEAT_MS)

    def _settle(self) -> None:
        """As it should be now; later, where something is pressed."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._later.start(BEAT_MS)
            return
        field = _written(QApplication.focusWidget())
        if field is not None and field.window() is not self._window:
            field = None
        if field is None and self._wanted == "here":
            self._wanted = ""
        if field is not None and self._wanted:
            self._show(field)
        else:
            self._hide()
        self.button.setChecked(bool(self._wanted))

    # --- where --------------------------------------------------------------------------------------------------------

    def _show(self, field: QWidget) -> None:
        above = self._above
        holder = above.parentWidget() if above is not None else None
        place = holder.layout() if holder is not None else None
        if above is None or not isinstance(place, QBoxLayout):
            return
        if self.keyboard is None:
            from kat_monitor.ui.screen_keyboard import ScreenKeyboard

            self.keyboard = ScreenKeyboard()
            self.keyboard.put_away.connect(self._put_away)
        keyboard = self.keyboard
        height = above.height() + (keyboard.height() if keyboard.isVisible() else 0)
        keyboard.suit(_kind(field), is_low=height < LOW)
        if keyboard.isHidden():
            place.insertWidget(place.indexOf(above) + 1, keyboard)
            keyboard.appear()
        place.activate()
        if field is not self._in_hand:
            self._in_hand = field
            keyboard.begin_field()
            bring_into_sight(field)
            QTimer.singleShot(0, field, lambda: bring_into_sight(field))  # once what wraps has its height

    def _hide(self) -> None:
        if self.keyboard is not None and not self.keyboard.isHidden():
            self.keyboard.hide()
            self.keyboard.setParent(self._window)
            self._in_hand = None


def _written(widget: QWidget | None) -> QWidget | None:
    """The text field that this is, or is the inside of, if a person may write in it and it has no pad of its own."""
    if widget is not None and isinstance(widget.parentWidget(), QPlainTextEdit | QTextEdit):
        widget = widget.parentWidget()
    if widget is None or not widget.isEnabled() or _pad(widget) is not None:
        return None
    if isinstance(widget, QComboBox):
        return widget if widget.isEditable() else None
    is_open = isinstance(widget, (*WRITTEN, QAbstractSpinBox)) and not widget.isReadOnly()
    return widget if is_open else None


def _pad(widget: QWidget | None) -> Button | None:
    """The button of a field's own pad, which stands elsewhere and is not to move under the hand."""
    pad = widget.property("pad") if widget is not None else None
    return pad if isinstance(pad, Button) else None


def _kind(field: QWidget) -> Kind:
    """What the field's own hints say that it takes."""
    hints = field.inputMethodHints()
    return "digits" if hints & DIGITS else "number" if hints & NUMBER else "letters"
