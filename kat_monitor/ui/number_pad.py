"""A number pad for a finger, in the timeline's place: the vitals line types what is pressed.

Owns the keys and their size for a glove. Refuses to take the focus from the line and to cover vitals or alerts.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kat_monitor.ui.kit import Button, Line
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.theme import GRID
from kat_monitor.words import tr

KEY_HEIGHT = 13 * GRID
KEYS = (
    ("1", "2", "3", "bp"), ("4", "5", "6", "hr"), ("7", "8", "9", "spo2"), ("/", "0", ".", "rr"),
)  # fmt: skip
"""Four rows; the words at the right name a vital, which then takes the next number."""
SCORES = ("moaas", "dis")
"""The row below: scores have no place of their own among the numbers and are always named."""
NAMES = {"/": "slash", ".": "point"}


class Finger(QObject):
    """Watches a field. `touched`: a finger is on it, where a mouse or a pen would not need a pad."""

    touched = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press goes through, whoever made it."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
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
        grid = QGridLayout()
        grid.setSpacing(2 * GRID)
        for number, signs in enumerate(KEYS):
            for place, sign in enumerate(signs):
                added = sign if len(sign) == 1 else f" {sign} "
                self._add(grid, number, place, sign, lambda checked=False, added=added: self._type(added))
        for place, sign in enumerate(SCORES):
            self._add(grid, 4, 2 * place, sign, lambda checked=False, sign=sign: self._type(f" {sign} "), span=2)
        self._add(grid, 5, 0, "⌫", lambda checked=False: self._erase(), tr("Erase"))
        self._add(grid, 5, 1, "space", lambda checked=False: self._type(" "))
        self._add(grid, 5, 2, "Enter", lambda checked=False: self._into.entered.emit(self._into.text()), span=2)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """The line keeps it: a key of the keyboard and one of the pad type into the same place."""

    def _type(self, text: str) -> None:
        """Where the cursor is; one space is enough between two."""
        line = self._into
        if text.startswith(" ") and line.text()[-1:] in ("", " "):
            text = text.lstrip()
        line.setFocus()
        line.insert(text)
        line.textEdited.emit(line.text())

    def _erase(self) -> None:
        self._into.backspace()
        self._into.textEdited.emit(self._into.text())

    def _add(
        self, grid: QGridLayout, line: int, place: int, sign: str, act: object, name: str = "", span: int = 1
    ) -> None:
        button = Button(sign, kind="primary" if sign == "Enter" else "plain")
        button.setAccessibleName(name or NAMES.get(sign, sign))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("dense", True)
        button.setFixedHeight(KEY_HEIGHT)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(act)
        self.keys[sign] = button
        grid.addWidget(button, line, place, 1, span)
        grid.setColumnStretch(place, 1)
