"""Entries made behind the privacy lock, in the timeline's place: each is taken by the person who made it, by PIN.

Owns the choice. Refuses to choose for anybody: nothing is marked until a person marks it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.kit import Button, Label, clear_layout, column, row, rule, scrolled
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import ClaimsView
from kat_monitor.ui.scrolling import show_words
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, shown, tr

ASKED = say(
    "Mark what you entered yourself. What nobody claims is listed before the patient leaves, and in the report."
)
ALL_KEY = "M"


class ClaimPanel(Panel):
    """`claimed(person, seqs)`: a PersonView and the numbers of the entries."""

    claimed = Signal(object, object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Entered behind the lock"))
        self._proven: PersonView | None = None
        self._view = ClaimsView((), ())
        self.buttons: dict[int, Button] = {}
        self.who = Label("", "body", "strong", "medium", wrap=True)
        self._list = column(spacing=GRID)
        self.all = Button(tr("Mark all"), ALL_KEY, "quiet")
        self.all.clicked.connect(self._mark_all)
        self.pin = PinRow(tr("Whose they are"), check_pin)
        self.claim = Button(tr("These are mine"), function_key="F9")
        self.claim.clicked.connect(self._claim)
        self.pin.entered.connect(self._claim)
        self.problem = Label("", "small", "strong", "medium", wrap=True)
        inside = column(Label(ASKED, "small", "muted", wrap=True), self.who)
        inside.addLayout(self._list)
        inside.addLayout(row(self.all))
        for part in (rule(), self.pin, self.problem):
            inside.addWidget(part)
        inside.addLayout(row(self.claim))
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        self.body.addWidget(scrolled(holder), 1)
        self.watch(self.pin.pin.line)
        self.say("")

    def open(self, proven: PersonView | None) -> None:
        """Begin; `proven`: whose PIN was just given, so that it is not asked for twice."""
        self._proven = proven
        self.pin.clear()
        self.pin.setVisible(proven is None)
        self.who.setText(tr("{words}: which of these are yours?", words=proven.words) if proven else "")
        self.who.setVisible(proven is not None)
        for button in self.buttons.values():
            button.setChecked(False)
        self.say("")

    def show_view(self, view: ClaimsView) -> None:
        """Draw what nobody has claimed; what is marked stays marked."""
        if view == self._view and self.buttons:
            return
        self._view = view
        marked = {seq for seq, button in self.buttons.items() if button.isChecked()}
        clear_layout(self._list)
        self.buttons = {}
        for seq, words in view.entries:
            button = Button(words, kind="row")
            button.setCheckable(True)
            button.setChecked(seq in marked)
            button.setToolTip(shown(words))
            self.buttons[seq] = button
            self._list.addWidget(button)
        self.pin.show_people(view.people)

    def take_focus(self) -> None:
        """The first entry."""
        first = next(iter(self.buttons.values()), self.close_button)
        first.setFocus()

    def say(self, words: str) -> None:
        """What is wrong, in place; empty takes it away."""
        self.problem.setText("! " + words if words else "")
        self.problem.setVisible(bool(words))
        if words:
            show_words(self.problem)

    def _mark_all(self) -> None:
        for button in self.buttons.values():
            button.setChecked(True)
        (self.claim if self._proven else self.pin).setFocus()

    def _claim(self) -> None:
        marked = tuple(seq for seq, button in self.buttons.items() if button.isChecked())
        if not marked:
            self.say(tr("Mark the entries that are yours"))
            return
        person = self._proven or self.pin.check()
        if person is not None:
            self.pin.forget()
            self.claimed.emit(person, marked)
