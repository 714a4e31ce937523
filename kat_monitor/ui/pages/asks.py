"""One question each: a line, several lines, a few words to choose from, a tick.

Owns the control, its label and the line under it that says what is wrong or how the text was understood. Refuses to be
pre-filled and to change what was typed: `read` gives a value or says in place why there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QLineEdit, QSizePolicy, QWidget

from kat_monitor.ui.beat import Beat
from kat_monitor.ui.fields import Line, Text
from kat_monitor.ui.kit import ENTER, Button, Label, column, row
from kat_monitor.ui.pages.layouts import Beside, Wide, spread
from kat_monitor.ui.pages.pick import Pick
from kat_monitor.ui.present_pages_typed import NumberParse, Parse, Typed, text
from kat_monitor.ui.theme import GRID
from kat_monitor.ui.unfinished import PARK_MS
from kat_monitor.words import say, tr

MISSING = say("not answered yet")
BESIDE_WIDTH = 180 * GRID
"""Width in px up to which an answer beside its question is still read in one line with it."""
Place = Literal["above", "beside", "bare"]


class Ask(Wide):
    """A question with its label above, and a line below that is silent until there is something to say."""

    changed = Signal()
    entered = Signal()
    """Answered by the last key it takes: go on to the next question."""

    def __init__(
        self, label: str, control: QWidget, *, required: bool = True, unit: str = "", place: Place = "above"
    ) -> None:
        """`place`: the label above, beside (a row of a table, the whole width), or bare: the control says it."""
        super().__init__()
        self.required = required
        self.control = control
        name = Label(
            label, "body" if place == "beside" else "small", "text" if place == "beside" else "muted", wrap=True
        )
        name.setBuddy(control)
        self._below = Label("", "small", "strong", "medium", wrap=True)
        self._below.hide()
        line: QLayout = Beside() if place == "beside" else row()
        for widget in (name, control) if place == "beside" else (control,):
            line.addWidget(widget)
        if unit:
            mark = Label(unit, "body", "muted")
            mark.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            line.addWidget(mark)
        if place == "beside":
            spread(self)
            self.setMaximumWidth(BESIDE_WIDTH)
        whole = column(spacing=GRID) if place == "beside" else column(name, spacing=GRID)
        if place == "bare":
            name.hide()  # never setHidden(False): what has no parent yet would become a window and take the keys away
        whole.addLayout(line)
        whole.addWidget(self._below)
        whole.addStretch(1)
        self.setLayout(whole)
        self.setFocusProxy(control)

    def read(self) -> Typed:
        """The value, or what is wrong. Blank is a problem only where an answer is required."""
        raise NotImplementedError

    def clear(self) -> None:
        """Blank again."""
        raise NotImplementedError

    def say(self, words: str, *, problem: bool = True) -> None:
        """Show what is wrong, or how it was understood; empty takes it away."""
        said = "! " + words if words and problem else words
        if said == self._below.text():
            return
        self._below.setText(said)
        self._below.setAccessibleName(self._below.text())
        self._below.setVisible(bool(words))
        self.updateGeometry()

    def judge(self) -> Typed:
        """Read it and say in place what is wrong or how it was understood."""
        read = self.read()
        self.say(read.problem or read.echo, problem=bool(read.problem))
        return read


class LineAsk(Ask):
    """A line of typing, read by `parse`. The text stays whatever becomes of it."""

    def __init__(
        self,
        label: str,
        parse: Parse | None = None,
        *,
        hint: str = "",
        unit: str = "",
        required: bool = True,
        is_name: bool = False,
    ) -> None:
        self.line = Line(tr("{label}, {unit}", label=label, unit=unit) if unit else label, hint)
        self.line.leads_on, self.line.is_name = True, is_name
        super().__init__(label, self.line, required=required, unit=unit)
        self.parse: Parse = parse or text()
        if isinstance(self.parse, NumberParse):
            self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._said: Typed | None = None
        self.line.textChanged.connect(self._on_changed)
        self.line.entered.connect(self._on_entered)
        self.line.editingFinished.connect(self._on_finished)

    def read(self) -> Typed:
        """What the text says, as it was understood when it was typed: a time of "6 h ago" does not drift."""
        typed = self.line.text().strip()
        if not typed:
            return Typed(problem=MISSING if self.required else "")
        if self._said is None:
            self._said = self.parse(typed)
        return self._said

    def clear(self) -> None:
        """Blank again."""
        self.line.clear()
        self.say("")

    def _on_changed(self) -> None:
        self._said = None
        self.say("")
        self.changed.emit()

    def _on_finished(self) -> None:
        if self.line.text().strip():
            self.judge()

    def _on_entered(self) -> None:
        self._on_finished()
        self.entered.emit()


class PinAsk(LineAsk):
    """A PIN: digits that are not shown, gone where nobody went on: the next at the screen must not enter with them."""

    def __init__(self, label: str = "PIN", parse: Parse | None = None) -> None:
        super().__init__(label, parse or (lambda typed: Typed(typed)))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.line.setMaxLength(12)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(PARK_MS)
        self._left.timeout.connect(self.line.clear)
        self.line.textChanged.connect(self._on_pin)

    def _on_pin(self, typed: str) -> None:
        if typed:
            self._left.start()
        else:
            self._left.stop()

    def _on_finished(self) -> None:
        """Nothing is said of a PIN before it is asked for."""


class TextAsk(Ask):
    """Several lines of typing; it takes the whole width. `is_list`: each line is an item."""

    def __init__(
        self, label: str, *, lines: int = 2, hint: str = "", required: bool = True, is_list: bool = False
    ) -> None:
        self.text = Text(label, hint, lines, is_list=is_list)
        self.text.leads_on = True
        super().__init__(label, self.text, required=required)
        spread(self)
        self._parse = text()
        self.text.textChanged.connect(self._on_changed)
        self.text.entered.connect(self.entered)

    def read(self) -> Typed:
        """The text without spaces around it."""
        typed = self.text.toPlainText().strip()
        if not typed:
            return Typed(problem=MISSING if self.required else "")
        return self._parse(typed)

    def clear(self) -> None:
        """Blank again."""
        self.text.clear()
        self.say("")

    def _on_changed(self) -> None:
        self.say("")
        self.changed.emit()


# --- choosing ---------------------------------------------------------------------------------------------------------


class PickAsk(Ask):
    """A question answered by one of a few words."""

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]] = (),
        *,
        required: bool = True,
        place: Place = "above",
        under: QWidget | None = None,
    ) -> None:
        """`under`: a further control under the words."""
        self.pick = Pick(label, options)
        control: QWidget = self.pick
        if under is not None:
            control = QWidget()
            control.setLayout(column(self.pick, under))
            control.setFocusProxy(self.pick)
        if place == "beside":
            self.pick.setFixedWidth(72 * GRID)
        super().__init__(label, control, required=required, place=place)
        self.pick.chosen.connect(self._on_chosen)
        self.pick.answered.connect(self.entered)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Other words to choose from."""
        self.pick.offer(options)

    def least_width(self) -> int:
        """The longest of the words."""
        return self.pick.least_width()

    def read(self) -> Typed:
        """The chosen value."""
        if self.pick.value() is None:
            return Typed(problem=MISSING if self.required else "")
        return Typed(self.pick.value())

    def clear(self) -> None:
        """Nothing chosen."""
        self.pick.choose(None)

    def _on_chosen(self) -> None:
        self.say("")
        self.changed.emit()


class _Tick(Button):
    """Enter says that it is so and goes on; Space and a press take it back too."""

    entered = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setCheckable(True)
        self._beat = Beat(self)

    def nextCheckState(self) -> None:
        """A hand that slips presses twice: that takes nothing back."""
        if not self._beat.isActive():
            self._beat.start()
            super().nextCheckState()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the question's; the rest is a button's."""
        if event.key() in ENTER:
            self.setChecked(True)
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TickAsk(Ask):
    """Something that was done or is there: pressed it is so, and the words are its own label."""

    def __init__(self, label: str, *, required: bool = True) -> None:
        self.button = _Tick(label)
        super().__init__(label, self.button, required=required, place="bare")
        self.button.toggled.connect(self._on_toggled)
        self.button.entered.connect(self.entered)

    def least_width(self) -> int:
        """The words on the button."""
        return self.button.sizeHint().width()

    def read(self) -> Typed:
        """True where it was pressed; never False, for what was not said is not known."""
        if not self.button.isChecked():
            return Typed(problem=MISSING if self.required else "")
        return Typed(True)

    def clear(self) -> None:
        """Not pressed."""
        self.button.setChecked(False)

    def _on_toggled(self) -> None:
        self.say("")
        self.changed.emit()
