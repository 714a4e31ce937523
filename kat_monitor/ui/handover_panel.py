"""The hand-over in the timeline's place: what is read out, a word from who goes, two PINs.

Owns both PINs. Refuses to be edited where the record speaks: the summary is computed, only the situation is typed.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.fields import Text
from kat_monitor.ui.kit import Button, Label, clear_layout, column, heading, row, rule, scrolled
from kat_monitor.ui.pages.asks import PinAsk
from kat_monitor.ui.pages.people import CheckPin, PinRow, pin_problem
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_people import HandoverView
from kat_monitor.ui.scrolling import bring_into_sight, show_words
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

SITUATION = say("In your words: what matters now, what worries you")


class HandoverPanel(Panel):
    """`handed_over(view, taker, situation)` once both PINs fit."""

    handed_over = Signal(object, object, str)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Hand over"))
        self._check_pin = check_pin
        self._view: HandoverView | None = None
        self._parts = column(spacing=GRID)
        self.situation = Text(tr("In your words"), SITUATION, 2)
        self.giver = Label("", "body", "strong", "medium", wrap=True)
        self.giver_pin = PinAsk(tr("PIN of who hands over"))
        self.taker = PinRow(tr("Who takes over"), check_pin)
        self.problem = Label("", "small", "strong", "medium", wrap=True)
        self.hand_over = Button(tr("Hand over"), function_key="F9")
        self.hand_over.clicked.connect(self._hand_over)
        self.situation.textChanged.connect(lambda: bring_into_sight(self.situation))
        self.situation.entered.connect(self.giver_pin.setFocus)
        self.giver_pin.entered.connect(self.taker.setFocus)
        self.taker.entered.connect(self._hand_over)
        inside = column()
        inside.addLayout(self._parts)
        for part in (self.situation, rule(), self.giver, self.giver_pin, heading(tr("Takes over")), self.taker):
            inside.addWidget(part)
        inside.addWidget(self.problem)
        inside.addLayout(row(self.hand_over))
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        self.body.addWidget(scrolled(holder), 1)
        self.watch(self.situation)
        self.watch(self.giver_pin.line)
        self.watch(self.taker.pin.line)
        self.say("")

    def show_view(self, view: HandoverView) -> None:
        """Read out what stands now; what was typed stays."""
        if self._view is not None and view.parts == self._view.parts and view.takers == self._view.takers:
            return
        self._view = view
        clear_layout(self._parts)
        for title, words in view.parts:
            self._parts.addWidget(Label(title, "small", "muted", "medium"))
            self._parts.addWidget(Label(words, "body", "text", wrap=True))
        self.giver.setText(tr("{words}, hands over", words=view.giver.words))
        self.taker.show_people(view.takers)

    def open(self) -> None:
        """Begin with nothing typed."""
        self._view = None
        self.situation.clear()
        self.giver_pin.clear()
        self.taker.clear()
        self.say("")

    def take_focus(self) -> None:
        """What to add in own words comes first."""
        self.situation.setFocus()

    def say(self, words: str) -> None:
        """What is wrong, in place; empty takes it away."""
        self.problem.setText("! " + words if words else "")
        self.problem.setVisible(bool(words))
        if words:
            show_words(self.problem)

    def _hand_over(self) -> None:
        view = self._view
        if view is None or not self._giver_fits(view.giver):
            return
        taker = self.taker.check()
        if taker is not None:
            self.giver_pin.clear()
            self.taker.forget()
            self.handed_over.emit(view, taker, self.situation.toPlainText().strip())

    def _giver_fits(self, giver: PersonView) -> bool:
        typed = self.giver_pin.judge()
        if typed.problem:
            return False
        problem = pin_problem(self._check_pin, giver.id, typed.value)
        if problem:
            self.giver_pin.line.clear()
            self.giver_pin.say(problem)
            self.giver_pin.setFocus()
        return not problem
