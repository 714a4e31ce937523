"""The therapist's page: calm, one state word, the values small, what the patient came for, and room to write.

Owns where they stand. Refuses numbers in the foreground: whoever looks after the patient's journey reads a word first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kat_monitor import events as ev
from kat_monitor.ui import theme
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row, scrolled
from kat_monitor.ui.note_field import Names, NoteField
from kat_monitor.ui.paint import draw_text, painter_on
from kat_monitor.ui.panel import LOW
from kat_monitor.ui.present_therapist import SmallValue, TherapistView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, shown, tr

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome

CRAMPED, TINY = 64 * GRID, 40 * GRID
"""Heights in px below which the plan, and then the state word too, gives way to the values and to what is written."""
Direction = QBoxLayout.Direction
NOTHING = say("not written down before the dose")


class SmallValues(QWidget):
    """BP, rate and saturation in one line, small; what is too old is struck."""

    def __init__(self) -> None:
        super().__init__()
        self._values: tuple[SmallValue, ...] = ()
        self.setFixedHeight(13 * GRID)
        self.setAccessibleName(tr("Newest values"))

    def show_values(self, values: tuple[SmallValue, ...]) -> None:
        """Show these."""
        if values != self._values:
            self._values = values
            old = tr("too old: ")
            words = (
                tr(
                    "{name} {old}{value}, {age}",
                    name=one.name,
                    old=old if one.struck else "",
                    value=one.value,
                    age=one.age,
                )
                for one in values
            )
            self.setAccessibleDescription("; ".join(map(shown, words)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Three thirds: name and age above, the value below."""
        painter = painter_on(self)
        each = self.width() // max(len(self._values), 1)
        for at, one in enumerate(self._values):
            above, below = QRect(at * each, 0, each - 8, 20), QRect(at * each, 20, each - 8, 32)
            used = draw_text(painter, above, one.name, theme.font("small", "semibold"), one.ink)
            draw_text(painter, above.adjusted(used + 8, 0, 0, 0), one.age, theme.font("small"), "muted")
            ink = "muted" if one.struck or one.value == "--" else one.ink
            used = draw_text(painter, below, one.value, theme.font("title", "semibold"), ink)
            if one.struck:
                painter.setPen(QPen(theme.color("muted"), 2))
                painter.drawLine(below.left(), below.center().y() + 2, below.left() + used, below.center().y() + 2)
        painter.end()


class TherapistPage(QWidget):
    """Draws a TherapistView. A page of the session's screen: `asked` names the place to go to."""

    submitted = Signal(object)
    asked = Signal(str)

    def __init__(self, desk: Desk, names: Names) -> None:
        super().__init__()
        self._desk = desk
        self._view: TherapistView | None = None
        self.word = Label("", "numeral", "strong", "semibold")
        self.word.setAccessibleName(tr("State"))
        self.why = Label("", "body", "muted", wrap=True)
        self.values = SmallValues()
        self.call = Button(tr("Call the nurse"), "K", "primary", function_key="F9")
        self.call.clicked.connect(self._call)
        self.said = Label("", "body", "strong", "medium")
        self.note = NoteField(desk.now, names, first="own")
        self.note.left.connect(self.take_focus)
        self.intention = Label("", "lead", "text", wrap=True)
        self.calming = Label("", "lead", "text", wrap=True)
        keys = row(self.call, self.said)
        keys.setStretch(1, 1)
        state = self._state = column(self.word, self.why, self.values, spacing=2 * GRID)
        state.addStretch(1)
        state.addLayout(keys)
        plan = QWidget()
        inside = column(heading(tr("Intention")), self.intention, heading(tr("Calming plan")), self.calming)
        inside.addStretch(1)
        plan.setLayout(inside)
        self._plan = Box(column(scrolled(plan)))
        beside = row(Box(state), self._plan, spacing=2 * GRID)
        beside.setStretch(0, 1)
        beside.setStretch(1, 1)
        whole = self._whole = column()
        whole.addLayout(beside, 1)
        whole.addWidget(self.note)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the state word is smaller and its reason is left to the lane: the values stay in sight."""
        super().resizeEvent(event)
        is_low = self.height() < LOW
        self.word.setFont(theme.font("title" if is_low else "numeral", "semibold"))
        self.why.setVisible(not is_low)
        is_cramped, is_tiny = self.height() < CRAMPED, self.height() < TINY
        self._plan.setVisible(not is_cramped)
        self._whole.setDirection(Direction.LeftToRight if is_cramped else Direction.TopToBottom)
        self._whole.setStretch(1, 1 if is_cramped else 0)
        for one in (self.word, self.said):
            one.setVisible(not is_tiny)
        margin = 2 * GRID if is_tiny else 4 * GRID
        self._state.setContentsMargins(margin, margin, margin, margin)

    def show_view(self, view: TherapistView) -> None:
        """Show how it stands."""
        if view == self._view:
            return
        self._view = view
        self.word.setText(view.word)
        self.word.setAccessibleDescription(shown(view.word))
        self.why.setText(view.why)
        self.values.show_values(view.values)
        self.said.setText(view.call)
        self.intention.setText(view.intention or NOTHING)
        self.calming.setText(view.calming or NOTHING)

    def take_focus(self) -> None:
        """On the call: letters are commands, and the note takes its own key."""
        self.call.setFocus()

    def accepted(self) -> None:
        """What was submitted is in the record."""

    def show_refusal(self, text: str) -> None:
        """Why an entry was not taken; what was written stays."""
        self.said.setText(text)

    def _call(self) -> None:
        self._desk.enter(ev.NurseCalled, self._answered, called_t=self._desk.now())

    def _answered(self, outcome: Outcome) -> None:
        standing = self._view.call if self._view is not None else ""
        self.show_refusal(outcome.refused or standing)
