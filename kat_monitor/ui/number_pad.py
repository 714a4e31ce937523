"""A number pad for a finger, in the timeline's place: the vitals line types what is pressed.

Owns the keys and their size for a glove. Refuses to take the focus from the line and to cover vitals or alerts.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kat_monitor.ui.fields import Line
from kat_monitor.ui.finger_scroll import DOWN
from kat_monitor.ui.kit import Button
from kat_monitor.ui.panel import LOW, Panel
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import say, tr

KEY_HEIGHT, ERASE = 13 * GRID, "⌫"
KEYS = (
    ("1", "2", "3", ERASE), ("4", "5", "6", "space"), ("7", "8", "9", "Enter"), ("/", "0", "."),
    ("bp", "hr", "spo2", "rr"), ("moaas", "dis", "@", "-"),
)  # fmt: skip
"""What a whole entry needs stands in the first four rows: in a low window the others are scrolled to. Those name a
vital or a score, which then takes the next number, and say when: `@-3`, three minutes ago."""
SPANS = {"Enter": (2, 1)}
"""Rows and columns of what takes more than one of each."""
NAMES = {"/": say("slash"), ".": say("point"), "@": say("at the time"), "-": say("minus"), ERASE: say("Erase")}


class Finger(QObject):
    """Watches a field. `touched`: a finger is on it, where a mouse or a pen would not need a pad."""

    touched = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press goes through, whoever made it."""
        if isinstance(event, QMouseEvent) and event.type() in DOWN:
            device = event.pointingDevice()
            if device is not None and device.type() == QInputDevice.DeviceType.TouchScreen:
                self.touched.emit()
        return False


class NumberPad(Panel):
    """Types into a line as its keyboard would; Enter stores it."""

    def __init__(self, line: Line) -> None:
        super().__init__(tr("Numbers"))
        self._into = line
        self.keys: dict[str, Button] = {}
        grid = self._grid = QGridLayout()
        for number, signs in enumerate(KEYS):
            for place, sign in enumerate(signs):
                if sign:
                    self._add(grid, number, place, sign)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """The line keeps it: a key of the keyboard and one of the pad type into the same place."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the keys are as small as a key may be, so that the first four rows are in sight."""
        super().resizeEvent(event)
        is_low = self.height() < LOW
        for layout in (self._grid, self.layout()):
            if layout is not None:
                layout.setSpacing(GRID if is_low else 2 * GRID)
        for sign, key in self.keys.items():
            rows = SPANS.get(sign, (1, 1))[0]
            key.setFixedHeight(rows * (TARGET if is_low else KEY_HEIGHT) + (rows - 1) * self._grid.spacing())

    def _press(self, sign: str) -> None:
        if sign == ERASE:
            self._into.backspace()
            self._into.textEdited.emit(self._into.text())
        elif sign == "Enter":
            self._into.entered.emit(self._into.text())
        elif sign == "space":
            self._type(" ")
        else:
            self._type(sign if len(sign) == 1 else f" {sign} ")

    def _type(self, text: str) -> None:
        """Where the cursor is; one space is enough between two."""
        line = self._into
        if text.startswith(" ") and line.text()[-1:] in ("", " "):
            text = text.lstrip()
        line.setFocus()
        line.insert(text)
        line.textEdited.emit(line.text())

    def _add(self, grid: QGridLayout, line: int, place: int, sign: str) -> None:
        button = Button(sign, kind="primary" if sign == "Enter" else "plain")
        button.setAccessibleName(tr(NAMES[sign]) if sign in NAMES else sign)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("dense", True)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda checked=False: self._press(sign))
        self.keys[sign] = button
        rows, columns = SPANS.get(sign, (1, 1))
        grid.addWidget(button, line, place, rows, columns)
        grid.setColumnStretch(place, 1)
