"""An own note and its author's PIN, in the timeline's place: read back, take up, or make the key, once.

Owns the PIN and, until it closes, the text. Refuses to keep either: closing and another person take both away.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.kit import Button, Label, column, row, scrolled
from kat_monitor.ui.pages.asks import PinAsk
from kat_monitor.ui.pages.people import DOES_NOT_FIT, CheckPin, pin_problem
from kat_monitor.ui.panel import Panel
from kat_monitor.words import say, tr

OLD_PIN = say("Written under an earlier PIN? Type that one.")


class OwnNotePanel(Panel):
    """Asks for one PIN and does one thing with it."""

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Own note"))
        self._check_pin = check_pin
        self._author = ""
        self._makes_key = False
        self._open: Callable[[str], str] = lambda pin: ""
        self.words = Label("", "body", "text", wrap=True)
        self.pin = PinAsk(tr("Your PIN"))
        self.go = Button(tr("Open"), function_key="F9")
        self.text = Label("", "body", "strong", wrap=True)
        self.go.clicked.connect(self._try)
        self.pin.entered.connect(self._try)
        inside = column(self.words, self.pin)
        inside.addLayout(row(self.go))
        inside.addWidget(self.text)
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        self.body.addWidget(scrolled(holder), 1)
        self.watch(self.pin.line)
        self.closed.connect(self.forget)

    def ask(self, words: str, author: str, open_it: Callable[[str], str], *, makes_key: bool = False) -> None:
        """Ask the author's PIN, with what it is for; `open_it(pin)` gives the text to show, or raises LibraryRefused.

        `makes_key`: the PIN must be the one of today; else one of before opens what was written under it.
        """
        self.forget()
        self._makes_key = makes_key
        self.go.say(tr("Make my key") if makes_key else tr("Open"))
        self.words.setText(words)
        self._author, self._open = author, open_it

    def take_focus(self) -> None:
        """The PIN."""
        self.pin.setFocus()

    def forget(self) -> None:
        """No PIN and no text."""
        self.pin.clear()
        self.text.setText("")
        self.pin.show()
        self.go.show()

    def _try(self) -> None:
        typed = self.pin.judge()
        if typed.problem:
            return
        problem = pin_problem(self._check_pin, self._author, typed.value)
        text = ""
        if not problem or (problem == DOES_NOT_FIT and not self._makes_key):
            try:
                text = self._open(typed.value)
                problem = ""
            except (LibraryRefused, StorageFault) as refused:
                problem = str(refused)
        self.pin.line.clear()
        if problem:
            self.pin.say(problem)
            self.pin.setFocus()
            return
        self.text.setText(text)
        self.pin.setVisible(not text)
        self.go.setVisible(not text)
        self.close_button.setFocus()
