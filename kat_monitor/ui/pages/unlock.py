"""The way into encrypted data where the keyring does not open it: a passphrase, or the printed recovery key.

Owns what is asked then, and a new passphrase after a recovery. Refuses to try keys: what was typed leaves by signals.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Box, Label, column, heading
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.protect import SecretAsk
from kat_monitor.words import say, tr

WORDS = say(
    "Type the passphrase of this data. Where it is lost, type the printed recovery key instead: seven groups of four "
    "letters and digits. Without either, nobody can open it."
)
AGAIN = say("The recovery key opened the data. Choose a new passphrase: from now on it opens the data at each start.")


class UnlockPage(PageFrame):
    """`typed` carries the words; after `ask_new`, `renewed` carries a new passphrase."""

    typed = Signal(str)
    renewed = Signal(str)

    def __init__(self, folder: str) -> None:
        super().__init__(
            tr("This data is encrypted"), about=tr("The data in {folder} is opened by its passphrase.", folder=folder)
        )
        self.words = SecretAsk(tr("Passphrase or recovery key"))
        self.words.entered.connect(self._go_on)
        self.first = Box(column(heading(tr("Open it")), Label(WORDS, wrap=True), self.words))
        self.new = Form({"words": SecretAsk(tr("New passphrase")), "again": SecretAsk(tr("New passphrase again"))})
        self.new.done.connect(self._go_on)
        self.second = Box(column(heading(tr("A new passphrase")), Label(AGAIN, wrap=True), self.new))
        self.second.hide()
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.add_main(tr("Open")).clicked.connect(self._go_on)

    def ask_new(self) -> None:
        """The data is open by its recovery key: ask for a passphrase that opens it next time."""
        self.first.hide()
        self.second.show()
        self.show_refusal("")
        self.new.setFocus()

    def take_focus(self) -> None:
        """Typing begins with the passphrase."""
        self.words.setFocus()

    def refuse(self, why: str) -> None:
        """The words open nothing: they go, and why stands below."""
        self.words.clear()
        self.show_refusal(why)
        self.words.setFocus()

    def _go_on(self) -> None:
        if self.first.isVisibleTo(self):
            words = self.words.line.text().strip()
            if words:
                self.typed.emit(words)
            return
        new = self.new.read()
        if new is None:
            return
        if new["words"] != new["again"]:
            again = self.new.line("again")
            again.clear()
            again.say(tr("the two differ: type the second again"))
            return
        self.renewed.emit(new["words"])
