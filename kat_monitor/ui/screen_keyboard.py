"""The keyboard on the screen: its keys reach the field in hand as those of a keyboard would.

Owns the keys that are drawn and the events that they send, so that every rule of a field holds for them too: first key,
Enter, limits, double presses. A capital is for one letter, and stays after a quick double press; a word of a name
begins with one by itself. Refuses to take the focus, and to type within a beat of its appearing or changing: the
second of two quick taps was not meant for what has come under the finger.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.beat import Beat
from kat_monitor.ui.fields import Line
from kat_monitor.ui.kit import Button
from kat_monitor.ui.present_keyboard import (
    AWAY,
    ENTER,
    ERASE,
    HELD_SHIFT,
    LEFT,
    MORE,
    RIGHT,
    ROWS,
    ROWS_LOW,
    SHIFT,
    SPACE,
    UNITS,
    Key,
    Kind,
    key_rows,
    page_word,
)  # fmt: skip
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import say, shown, tr

GAP = GRID
WIDEST, WIDEST_DIGITS = 240 * GRID, 110 * GRID
"""A hand need not travel further than this, px."""
SENT = {
    ERASE: (Qt.Key.Key_Backspace, "\b"), ENTER: (Qt.Key.Key_Return, "\r"), SPACE: (Qt.Key.Key_Space, " "),
    LEFT: (Qt.Key.Key_Left, ""), RIGHT: (Qt.Key.Key_Right, ""),
}  # fmt: skip
"""Keys with a name, as the keyboard sends them."""
ENTER_WORD = say("Enter")
"""What stands on that key in the language of the window."""
HELD = frozenset({ERASE, LEFT, RIGHT})
"""What goes on while it is held."""
HELD_FOR_MS, HELD_EACH_MS = 500, 70
NAMES = {
    ERASE: say("Erase"), SHIFT: say("Capital letter"), HELD_SHIFT: say("Capitals stay"),
    LEFT: say("One sign to the left"), RIGHT: say("One sign to the right"), SPACE: say("Space bar"),
    AWAY: say("Put the keyboard away"),
}  # fmt: skip


class ScreenKeyboard(QFrame):
    """Types into whatever has the focus. `put_away` was pressed; `suit` says for which kind of field it is."""

    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, Button] = {}
        """By sign or name, those of the page in front."""
        self._kind: Kind = "letters"
        self._is_low = False
        self._page = 0
        self._stays = False
        """Capitals stay until their key is pressed again."""
        self._rows: list[list[tuple[Button | None, int]]] = []
        self._beat, self._twice = Beat(self), Beat(self)
        self.setProperty("box", "bar")
        self.setAccessibleName(tr("Keyboard on the screen"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def suit(self, kind: Kind, *, is_low: bool) -> None:
        """Show the keys for this kind of field, from the first page on if it is another; low: in three rows."""
        if self._rows and (kind, is_low) == (self._kind, self._is_low):
            return
        self._kind, self._is_low = kind, is_low
        count = ROWS_LOW if is_low else ROWS
        self.setFixedHeight(count * TARGET + (count - 1) * GAP + (GAP if is_low else 2 * GAP))
        self._turn(0)
        self._beat.start()

    def appear(self) -> None:
        """Come into sight, deaf for a beat."""
        if self.isHidden():
            self._beat.start()
            self._turn(0)
            self.show()

    def begin_field(self) -> None:
        """Another field is in hand: what was chosen in the last one is over."""
        self._stays = False
        self._set_capitals(are_on=bool(_begins_name()))

    @property
    def is_ready(self) -> bool:
        """Whether it is in sight and hears its keys."""
        return self.isVisible() and not self._beat.isActive()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every key to its place."""
        super().resizeEvent(event)
        self._place()

    # --- keys ---------------------------------------------------------------------------------------------------------

    def _turn(self, page: int) -> None:
        """Another page of keys in the place of those."""
        for button in self.keys.values():
            button.hide()
            button.deleteLater()
        self.keys, self._page, self._rows = {}, page, []
        for keys in key_rows(self._kind, page, is_low=self._is_low):
            self._rows.append([(self._made(key) if key.name else None, key.units) for key in keys])
        self._set_capitals(are_on=bool(_begins_name()))
        self._place()

    def _made(self, key: Key) -> Button:
        name = key.name
        button = Button("", kind="primary" if name == ENTER else "plain", parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("dense", True)
        button.setFont(theme.font("lead" if len(name) == 1 else "body", "medium"))
        if name == AWAY:
            button.show_picture(AWAY)
        elif name.startswith(MORE):
            button.say(page_word(int(name.removeprefix(MORE)), is_low=self._is_low))
        elif name != SPACE:
            button.say(tr(ENTER_WORD) if name == ENTER else name)
        if name in NAMES:
            button.setAccessibleName(shown(NAMES[name]))
        elif name.startswith(MORE):
            button.setAccessibleName(tr("Other keys: {signs}", signs=button.text()))
        button.setCheckable(name == SHIFT)
        if name in HELD:
            button.setAutoRepeat(True)
            button.setAutoRepeatDelay(HELD_FOR_MS)
            button.setAutoRepeatInterval(HELD_EACH_MS)
        button.clicked.connect(lambda checked=False: self._press(name))
        self.keys[name] = button
        button.show()
        return button

    def _place(self) -> None:
        if not self._rows:
            return
        widest = WIDEST if self._kind == "letters" else WIDEST_DIGITS
        width = min(self.width() - (0 if self._is_low else 2 * GAP), widest)
        left, unit = (self.width() - width) // 2, (width + GAP) / UNITS
        height = (self.height() - (GAP if self._is_low else 2 * GAP) + GAP) / len(self._rows)
        for number, keys in enumerate(self._rows):
            at, top, bottom = 0, GAP + round(number * height), round((number + 1) * height)
            for button, units in keys:
                start, end = round(at * unit), round((at + units) * unit)
                if button is not None:
                    button.setGeometry(left + start, top, end - start - GAP, bottom - top)
                at += units

    # --- pressing -----------------------------------------------------------------------------------------------------

    def _press(self, name: str) -> None:
        if self._beat.isActive():
            return
        if name != SHIFT:
            self._twice.stop()
        if name == AWAY:
            self.put_away.emit()
        elif name.startswith(MORE):
            self._turn(int(name.removeprefix(MORE)))
        elif name == SHIFT:
            self._press_shift()
        elif name in SENT:
            _send(*SENT[name])
            begins = _begins_name()
            if begins is not None:
                self._set_capitals(are_on=begins)
        else:
            self._type(name)

    def _press_shift(self) -> None:
        """For one letter, or off again; the second of two quick presses lets the capitals stay."""
        self._stays = self._twice.isActive()
        if not self._stays:
            self._twice.start()
        self._set_capitals(are_on=self.keys[SHIFT].isChecked())

    def _type(self, sign: str) -> None:
        """One sign; a letter ends what was chosen for one letter: capitals, and the page of accents."""
        _send(_key_of(sign), self.keys[sign].text())
        begins = _begins_name()
        if sign.isalpha() and self._page > 0:
            self._turn(0)
        elif sign.isalpha() or begins is not None:
            self._set_capitals(are_on=bool(begins))

    def _set_capitals(self, *, are_on: bool) -> None:
        """Letters as they will be typed, wherever there are capitals at all."""
        shift = self.keys.get(SHIFT)
        if shift is None:
            return
        are_on, name = are_on or self._stays, HELD_SHIFT if self._stays else SHIFT
        shift.setChecked(are_on)
        shift.say(name)
        shift.setAccessibleName(shown(NAMES[name]))
        for sign, button in self.keys.items():
            if len(sign) == 1 and sign.isalpha():
                button.say(_capital(sign) if are_on else sign)


def _begins_name() -> bool | None:
    """Whether the next sign is the first of a word in a field for a name; None in another field."""
    field = QApplication.focusWidget()
    if not isinstance(field, Line) or not field.is_name:
        return None
    return field.text()[: field.cursorPosition()][-1:] in ("", " ", "-")


def _capital(sign: str) -> str:
    """The capital of a letter; one without a single one stays as it is."""
    return sign.upper() if len(sign.upper()) == 1 else sign


def _key_of(sign: str) -> Qt.Key:
    """Qt's own number of a key, for which it takes the capital's."""
    number = ord(_capital(sign))
    return Qt.Key(number) if number < 0x100 else Qt.Key.Key_unknown


def _send(key: Qt.Key, text: str) -> None:
    """A press and its release, to whatever has the focus."""
    shift = Qt.KeyboardModifier.ShiftModifier if text.isupper() else Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        focus: QWidget | None = QApplication.focusWidget()
        if focus is not None:
            QApplication.sendEvent(focus, QKeyEvent(kind, key, shift, text))
