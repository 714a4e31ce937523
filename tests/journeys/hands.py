"""Three pairs of hands on the real window: keys alone, a mouse alone, a finger alone. Each act is counted.

A hand meets a control as a person does: the keyboard walks there by Tab or presses the key on the button, mouse and
finger press where the control is drawn and turn the page until it is in sight. Text comes from the keyboard, for those
two from the one on the screen: a press a sign, and one more for another page of keys, or for a capital where none is
set by itself.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QWidget

from kat_monitor.ui.finger_scroll import SLIP
from kat_monitor.ui.kit import Button
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk, TextAsk, TickAsk
from kat_monitor.ui.pages.people import PersonAsk
from kat_monitor.ui.present_keyboard import MORE, SHIFT, SPACE
from kat_monitor.ui.rows import StateRow
from kat_monitor.ui.screen_keyboard import ScreenKeyboard

NAMED = {
    "Tab": Qt.Key.Key_Tab, "Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Right": Qt.Key.Key_Right,
    "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down,
    **{f"F{number}": Qt.Key(Qt.Key.Key_F1 + number - 1) for number in range(1, 13)},
}  # fmt: skip
FAR = 150
"""More stops than any page has."""
PATIENCE_MS = 60_000


class Hands:
    """What every pair of hands can do; `acts` counts keys, clicks, taps and turns of the page."""

    def __init__(self) -> None:
        self.acts: Counter[str] = Counter()

    def press(self, button: QWidget) -> None:
        """Press a button that is in the window."""
        raise NotImplementedError

    def reach(self, control: QWidget) -> None:
        """Get the focus there."""
        raise NotImplementedError

    def answer(self, ask: Ask, value: str) -> None:
        """Answer a question by typing, or by the words of a choice."""
        if isinstance(ask, TickAsk):
            self.press(ask.button)
        elif isinstance(ask, PersonAsk) and value not in _words(ask):
            self.write(ask.other, value)
        elif isinstance(ask, PickAsk):
            self.choose(ask, value)
        elif isinstance(ask, LineAsk):
            self.write(ask.line, value)
        elif isinstance(ask, TextAsk):
            self.write(ask.text, value)

    def choose(self, ask: PickAsk, words: str) -> None:
        """Press one of the words."""
        self.press(_words(ask)[words])

    def write(self, field: QWidget, text: str) -> None:
        """Type into a field."""
        self.reach(field)
        self.type(text)

    def type(self, text: str) -> None:
        """Signs, each into whatever has the focus."""
        for sign in text:
            self._key(Qt.Key(ord(sign.upper())) if ord(sign) < 128 else Qt.Key.Key_unknown, sign)

    def key(self, name: str) -> None:
        """A key that has a name, or one sign."""
        if name in NAMED:
            self._key(NAMED[name], {"Enter": "\r", "Tab": "\t"}.get(name, ""))
        else:
            self.type(name)

    def _key(self, key: Qt.Key, text: str) -> None:
        self.acts["keys"] += 1
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            focus = QApplication.focusWidget() or focus
            QApplication.sendEvent(focus, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        QApplication.processEvents()


class Keyboard(Hands):
    """Keys alone: the key on a button where it has one, else Tab as often as it takes, then Enter."""

    def press(self, button: QWidget) -> None:
        """By its function key from anywhere, by its letter outside text fields, else by walking there."""
        assert isinstance(button, QWidget)
        key = _safe_key(button)
        if key:
            self.key(key)
            return
        self.reach(button)
        self.key("Enter")

    def reach(self, control: QWidget) -> None:
        """By Tab; in a list by its arrows from the row that Tab stops at."""
        rows = control.parentWidget().findChildren(StateRow) if isinstance(control, StateRow) else [control]
        for _ in range(FAR):
            focus = QApplication.focusWidget()
            if focus is control:
                return
            is_below = focus in rows and focus.mapToGlobal(QPoint()).y() < control.mapToGlobal(QPoint()).y()
            self.key("Down" if is_below else "Up" if focus in rows else "Tab")
        raise AssertionError(f"no key reaches {control.accessibleName()!r}")

    def choose(self, ask: PickAsk, words: str) -> None:
        """To the question by Tab, then by the word's first letter, or along the words and Enter."""
        buttons = _words(ask)
        for _ in range(FAR):
            if QApplication.focusWidget() in buttons.values():
                break
            self.key("Tab")
        alike = [one for one in buttons if one[:1].casefold() == words[:1].casefold()]
        if len(alike) == 1:
            self.key(words[:1].lower())
            return
        for _ in buttons:
            if QApplication.focusWidget() is buttons[words]:
                break
            self.key("Right")
        self.key("Enter")


class Pointer(Hands):
    """What mouse and finger share: press where it is drawn, and turn the page until it is in sight."""

    _brings_it = False
    """Whether a press into a field brings the keyboard on the screen; else its button does."""

    def press(self, button: QWidget) -> None:
        """Once, in its middle."""
        self._show(button)
        at = _middle(button)
        self._press_at(_under(button, at), at)
        QApplication.processEvents()

    def reach(self, control: QWidget) -> None:
        """A press into it."""
        self.press(control)

    def type(self, text: str) -> None:
        """On the keyboard on the screen."""
        for sign in text:
            self._strike(SPACE if sign == " " else sign)

    def key(self, name: str) -> None:
        """One of the keys on the screen."""
        self._strike(name)

    def _strike(self, sign: str) -> None:
        keyboard = self._keyboard()
        name = sign if sign in keyboard.keys else sign.lower()
        for _ in range(FAR):
            if name in keyboard.keys:
                break
            self.press(next(key for one, key in keyboard.keys.items() if one.startswith(MORE)))
        if name.isalpha() and len(name) == 1 and keyboard.keys[SHIFT].isChecked() != (name != sign):
            self.press(keyboard.keys[SHIFT])
        self.press(keyboard.keys[name])

    def _keyboard(self) -> ScreenKeyboard:
        """Once it hears what is pressed."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        window = focus.window()
        assert isinstance(window, MainWindow)
        typing = window.typing
        if not self._brings_it and not typing.button.isChecked():
            self.press(typing.button)
        latest = QDeadlineTimer(PATIENCE_MS)
        while typing.keyboard is None or not typing.keyboard.is_ready:
            assert not latest.hasExpired(), f"no keyboard comes for {focus.accessibleName()!r}"
            QApplication.processEvents()
        return typing.keyboard

    def _press_at(self, met: QWidget, at: QPoint) -> None:
        raise NotImplementedError

    def _turn(self, area: QScrollArea, by: int) -> None:
        """Turn the page by so many px, down if it is more than 0; as near as one hand's turn comes."""
        raise NotImplementedError

    def _show(self, control: QWidget) -> None:
        QApplication.processEvents()  # nobody presses what is still moving, or what came under the hand in this beat
        latest = QDeadlineTimer(PATIENCE_MS)
        while _is_deaf(control):
            assert not latest.hasExpired(), f"{control.accessibleName()!r} is not for the hand"
            QApplication.processEvents()
        for area in _areas(control):
            for _ in range(FAR):
                if _is_in_sight(control, area):
                    break
                self._turn(area, _middle(control).y() - _middle(area).y())
            assert _is_in_sight(control, area), f"cannot be brought into sight: {control.accessibleName()!r}"


class Mouse(Pointer):
    """A mouse alone: a click, and the wheel until it is in sight."""

    def _press_at(self, met: QWidget, at: QPoint) -> None:
        self.acts["clicks"] += 1
        QTest.mouseClick(met, Qt.MouseButton.LeftButton, pos=met.mapFromGlobal(at))

    def _turn(self, area: QScrollArea, by: int) -> None:
        self.acts["turns of the wheel"] += 1
        up = 1 if by < 0 else -1
        inside, at = area.viewport(), QPointF(area.viewport().rect().center())
        event = QWheelEvent(
            at, QPointF(inside.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * up), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(inside, event)
        QApplication.processEvents()


class Touch(Pointer):
    """A finger alone, by touch events: a tap, and a stroke over the page until it is in sight."""

    STEPS = 8
    _brings_it = True

    def __init__(self) -> None:
        super().__init__()
        self.screen = QTest.createTouchDevice()

    def _press_at(self, met: QWidget, at: QPoint) -> None:
        self.acts["taps"] += 1
        self.stroke(met, [at])

    def _turn(self, area: QScrollArea, by: int) -> None:
        """Over two thirds of the page at most."""
        self.acts["strokes"] += 1
        seen = area.viewport()
        long = min(abs(by) + 2 * SLIP, seen.height() * 2 // 3)
        middle, far = seen.mapToGlobal(seen.rect().center()), QPoint(0, (long if by < 0 else -long) // 2)
        way = [middle - far + 2 * far * step / self.STEPS for step in range(self.STEPS + 1)]
        self.stroke(seen, way)

    def stroke(self, on: QWidget, way: list[QPoint]) -> None:
        """Put a finger down on a widget, move it along the way (global px) and lift it."""
        window = on.window()
        for number, at in enumerate([*way, way[-1]]):
            touch = QTest.touchEvent(window, self.screen, False)
            here = window.mapFromGlobal(at)
            if number == 0:
                touch.press(0, here, window)
            elif number == len(way):
                touch.release(0, here, window)
            else:
                touch.move(0, here, window)
            touch.commit()
            QApplication.processEvents()


def _words(ask: PickAsk) -> dict[str, Button]:
    return {one.text(): one for one in ask.pick.findChildren(Button) if not one.isHidden()}


def _safe_key(button: QWidget) -> str:
    """The key on a button that works where the focus is: in a field only a function key does."""
    if not isinstance(button, Button):
        return ""
    keys = [key for key in (button.function_key, button.key) if key]
    named = [key for key in keys if key in NAMED]
    if named:
        return named[0]
    focus = QApplication.focusWidget()
    is_field = focus is not None and (focus.inherits("QLineEdit") or isinstance(focus, QPlainTextEdit))
    return keys[0].lower() if keys and not is_field else ""


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def _under(widget: QWidget, at: QPoint) -> QWidget:
    """What a press there meets: the control itself, or nothing may cover it."""
    window = widget.window()
    met = window.childAt(window.mapFromGlobal(at)) or window
    inside = met is widget or widget.isAncestorOf(met)
    assert inside, f"{widget.accessibleName()!r} is covered by {met!r}"
    return met


def _is_deaf(control: QWidget) -> bool:
    above: QWidget | None = control
    while above is not None:
        if above.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
            return True
        above = above.parentWidget()
    return False


def _areas(control: QWidget) -> list[QScrollArea]:
    found, above = [], control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            found.append(above)
        above = above.parentWidget()
    return found


def _is_in_sight(control: QWidget, area: QScrollArea) -> bool:
    seen = area.viewport()
    top = control.mapTo(seen, QPoint(0, 0)).y()
    return top >= 0 and top + min(control.height(), seen.height()) <= seen.height()
