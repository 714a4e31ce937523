"""How a clinic's data is protected on the disk: asked once, before anything is stored.

Owns the passphrase where there is no keyring, the recovery key on screen and on paper, and the explicit decision
against encryption. What a lost key means stands here before one can be lost. Refuses to make keys, and to go on before
the last group of the recovery key was typed from the print: what was entered leaves by signals.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget

from kat_monitor.record.storage import fault_of
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import LineAsk, TickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.present_protect import ABOUT, LOST, TICK, WITHOUT, last_group, recovery_sheet, way_in
from kat_monitor.words import joined, tr

PRINT_KEY, SAVE_KEY = "F5", "F6"


class SecretAsk(LineAsk):
    """Words that are not shown."""

    def __init__(self, label: str, *, hint: str = "") -> None:
        super().__init__(label, hint=hint)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)

    def _on_finished(self) -> None:
        """Nothing is said of a secret before it is asked for."""


def _beside(*buttons: Button) -> QWidget:
    """Buttons side by side at the left."""
    line = row(*buttons)
    line.addStretch(1)
    held = QWidget()
    held.setLayout(line)
    return held


class ProtectPage(PageFrame):
    """`chosen` carries a passphrase, or None where the keyring keeps the key; then `show_recovery`, and `confirmed`.

    `declined` is the explicit decision against encryption.
    """

    chosen = Signal(object)
    confirmed = Signal()
    declined = Signal()

    def __init__(self, clinic: str, *, keyring: bool, upgrade: bool = False) -> None:
        """`upgrade`: there is data already, which is not encrypted yet."""
        super().__init__(
            tr("Protect this clinic's data") if not upgrade else tr("Protect the data that is here"), about=ABOUT
        )
        self._clinic = clinic
        self._recovery = ""
        asks = {} if keyring else {"words": SecretAsk(tr("Passphrase")), "again": SecretAsk(tr("Passphrase again"))}
        self.words = Form(asks)
        self.words.done.connect(self._go_on)
        self.first = Box(column(heading(tr("The key")), Label(way_in(keyring=keyring), wrap=True), self.words))
        self.without = TickAsk(TICK, required=False)
        self.decline = Button(tr("Do without encryption"), "F9")
        self.decline.clicked.connect(self._decline)
        self.against = Box(
            column(heading(tr("Or without")), Label(WITHOUT, wrap=True), self.without, _beside(self.decline))
        )
        self.shown = Label("", "title", "strong", "semibold", wrap=True)
        self.print = Button(tr("Print it"), PRINT_KEY)
        self.save = Button(tr("Save it as text"), SAVE_KEY)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.typed = LineAsk(tr("Last group of the recovery key, from the print"), hint=tr("four letters and digits"))
        self.typed.entered.connect(self._go_on)
        self.second = Box(
            column(
                heading(tr("The recovery key")),
                Label(LOST, wrap=True),
                self.shown,
                _beside(self.print, self.save),
                self.typed,
            )
        )
        self.second.hide()
        for box in (self.first, self.second, self.against):
            self.body.addWidget(box)
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.add_main(tr("Go on")).clicked.connect(self._go_on)

    def show_recovery(self, recovery: str) -> None:
        """The key was made: show how it is got back, and wait until it is on paper."""
        self._recovery = recovery
        self.shown.setText(recovery)
        self.shown.setAccessibleName(tr("Recovery key {recovery}", recovery=" ".join(recovery)))
        self.first.hide()
        self.against.hide()
        self.second.show()
        self.show_refusal("")
        self.typed.setFocus()

    def _go_on(self) -> None:
        if self._recovery:
            self._confirm()
            return
        words = self.words.read()
        if words is None:
            self.show_refusal(tr("Something is missing above"))
        elif words.get("words") != words.get("again"):
            self.words.line("again").clear()
            self.words.line("again").say(tr("the two differ: type the second again"))
        else:
            self.show_refusal("")
            self.chosen.emit(words.get("words"))

    def _confirm(self) -> None:
        typed = self.typed.line.text()
        if last_group(typed) != last_group(self._recovery):
            self.typed.say(tr("this is not the last group: compare it with the print"))
            self.typed.setFocus()
            return
        self.confirmed.emit()

    def _decline(self) -> None:
        if not self.without.read().value:
            self.without.say(tr("tick this first: it is a decision for the whole clinic"))
            return
        self.declined.emit()

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            sheet = QTextDocument(recovery_sheet(self._clinic, self._recovery))
            sheet.print_(printer)

    def _save(self) -> None:
        from kat_monitor.ui.pages.choosing import Mode, choose

        def write(paths: list[Path]) -> None:
            try:
                paths[0].write_text(recovery_sheet(self._clinic, self._recovery), encoding="utf-8")
            except OSError as problem:
                self.show_refusal(joined(": ", (str(paths[0]), str(fault_of(problem)))))

        title = tr("Where to, best a stick that goes into the safe")
        choose(self, title, Mode.AnyFile, write, "recovery-key.txt")
