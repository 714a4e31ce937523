"""The seal keys on the page of data: this room's fingerprint, whom it trusts, and a key that is offered to it.

Owns what is asked before a key is trusted, or no longer: its fingerprint read by a person, and a PIN. Refuses to read a
file and to trust anything: what is wanted leaves as a signal.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.kit import Button, Label, clear_layout, column, heading, row
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_data import KeyLine, KeysView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

ABOUT = say(
    "What this room signs is sealed with its key. Give the key to other rooms, so that they know its records; trust "
    "theirs, so that this room knows those. Compare a fingerprint by voice: a file alone may come from anybody."
)


class SealKeysBox(QWidget):
    """`export_wanted`, `file_wanted`; `trusted` and `distrusted` carry a key and the id of who gave a PIN."""

    export_wanted = Signal()
    file_wanted = Signal()
    trusted = Signal(object, str)
    distrusted = Signal(object, str)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__()
        self._in_hand: tuple[str, KeyLine] | None = None
        self.own = Label("", wrap=True)
        self.said = Label("", "body", "strong", "medium", wrap=True)
        self.keeper = PinRow(tr("Confirmed by a lead or an administrator"), check_pin)
        self.confirm = Button("")
        self.keep = Button(tr("Leave it as it is"), kind="quiet")
        self.export = Button(tr("Export this room's key"))
        self.choose = Button(tr("Choose another room's key or report"))
        self._others = column(spacing=2 * GRID)
        self._asked = QWidget()
        answers = row(self.confirm, self.keep)
        answers.addStretch(1)
        asked = column(self.said, self.keeper, spacing=3 * GRID)
        asked.addLayout(answers)
        self._asked.setLayout(asked)
        keys = row(self.export, self.choose)
        keys.addStretch(1)
        whole = column(heading(tr("Seal keys")), Label(ABOUT, "small", "muted", wrap=True), self.own, spacing=3 * GRID)
        whole.addLayout(self._others)
        whole.addLayout(keys)
        whole.addWidget(self._asked)
        self.setLayout(whole)
        self._asked.hide()
        self.export.clicked.connect(self.export_wanted)
        self.choose.clicked.connect(self.file_wanted)
        self.keeper.entered.connect(self._answer)
        self.confirm.clicked.connect(self._answer)
        self.keep.clicked.connect(self.leave)

    def show_view(self, view: KeysView) -> None:
        """Draw whom this room trusts now; nothing is asked any more."""
        self.own.setText(view.own_words)
        clear_layout(self._others)
        for key in view.others:
            button = Button(tr("No longer trust it"))
            button.setAccessibleName(tr("No longer trust {name}", name=key.name))
            button.setEnabled(not view.read_only)
            button.clicked.connect(lambda checked=False, key=key: self._ask("distrust", key))
            line = row(Label(key.words, wrap=True), button, spacing=3 * GRID)
            line.setStretch(0, 1)
            other = QWidget()
            other.setLayout(line)
            self._others.addWidget(other)
        if not view.others:
            self._others.addWidget(Label(tr("No other room's key is trusted here."), tone="muted", wrap=True))
        self.keeper.show_people(view.keepers)
        self.export.setEnabled(view.own is not None)
        self.choose.setEnabled(not view.read_only)
        self.leave()

    def offer(self, key: KeyLine) -> None:
        """A key was read from a file: is it trusted?"""
        self._ask("trust", key)

    def leave(self) -> None:
        """Nothing is asked."""
        self._in_hand = None
        self.keeper.clear()
        self._asked.hide()

    def _ask(self, act: str, key: KeyLine) -> None:
        self._in_hand = act, key
        if act == "trust":
            self.said.setText(tr("{words}. Does that room show the same fingerprint?", words=key.words))
            self.confirm.say(tr("Trust this key"))
        else:
            self.said.setText(tr("{words}. Records sealed with it are no longer known here.", words=key.words))
            self.confirm.say(tr("No longer trust this key"))
        self._asked.show()
        self.keeper.setFocus()

    def _answer(self) -> None:
        person = None if self._in_hand is None else self.keeper.check()
        if person is None or self._in_hand is None:
            return
        self.keeper.forget()
        act, key = self._in_hand
        (self.trusted if act == "trust" else self.distrusted).emit(key, person.id)
