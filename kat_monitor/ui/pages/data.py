"""The clinic's data: a backup now, what is past its time, whose seals are known here, and who used it all.

Owns what is asked for each, and the PIN under it. Refuses to do any of it: what is wanted leaves as a signal.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kat_monitor.ui.kit import Box, Button, Label, column, heading
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.pages.seal_keys import SealKeysBox
from kat_monitor.ui.present_data import AuditRow, DataView, audit_text
from kat_monitor.ui.scrolling import show_words
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

FOREVER = say(
    "They go from this computer for good, with what the library knows of them. Backups keep them until those go."
)


class DataPage(PageFrame):
    """`backup_wanted`; `audit_wanted` and `past_confirmed` carry the id of who gave a PIN; `export_wanted`."""

    backup_wanted = Signal()
    audit_wanted = Signal(str)
    export_wanted = Signal()
    past_confirmed = Signal(str)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Data"))
        self.backup = Label("", wrap=True)
        self.past = Label("", wrap=True)
        self.past_list = Label("", "small", "muted", wrap=True)
        self.forever = Label(FOREVER, "body", "strong", wrap=True)
        self.said = Label("", "body", "strong", "medium", wrap=True)
        self.lead = PinRow(tr("Confirmed by the lead"), check_pin)
        self.let_go = Button(tr("Let these records go"))
        self.reader = PinRow(tr("Read by"), check_pin)
        self.read = Button(tr("Read the audit"))
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(tr("Audit, newest first"))
        self.lines.setMinimumHeight(60 * GRID)
        self.lines.hide()
        self.export = Button(tr("Export the audit"))
        self.export.hide()
        self.keys = SealKeysBox(check_pin)
        self._retention = Box(_left(self.let_go, column(self.forever, self.past_list, self.lead, self.let_go)))
        audit = column(heading(tr("Who used the data")), self.reader, self.read, self.export, self.lines)
        for part in (
            self.said,
            Box(column(heading(tr("Backup")), self.backup)),
            Box(column(heading(tr("Records past their time")), self.past, self._retention)),
            Box(column(self.keys)),
            Box(_left(self.export, _left(self.read, audit))),
        ):
            self.body.addWidget(part)
        self.said.hide()
        self.body.addStretch(1)
        self.add_back(tr("Home"))
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Back up now"))
        self.main.clicked.connect(self.backup_wanted)
        self.reader.entered.connect(self._read)
        self.read.clicked.connect(self._read)
        self.export.clicked.connect(self.export_wanted)
        self.lead.entered.connect(self._confirm)
        self.let_go.clicked.connect(self._confirm)

    def show_view(self, view: DataView) -> None:
        """Draw how things stand."""
        self.say_about(
            view.read_only or view.problem or tr("The data of this computer lies in {folder}.", folder=view.folder)
        )
        self.backup.setText(view.backup.words)
        self.past.setText(view.past_words)
        self.past_list.setText(", ".join(one.id for one in view.past))
        self._retention.setVisible(bool(view.past) and not view.read_only)
        self.reader.show_people(view.keepers)
        self.lead.show_people(view.leads)

    def show_audit(self, rows: tuple[AuditRow, ...], problem: str) -> None:
        """The lines, for who may read them."""
        self.lines.setPlainText(audit_text(rows, problem))
        self.lines.show()
        self.export.show()
        self.lines.setFocus()
        show_words(self.lines)

    def tell(self, words: str) -> None:
        """What was done."""
        self.show_refusal("")
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def take_focus(self) -> None:
        """What the page is for."""
        self.main.setFocus()

    def go_back(self) -> None:
        """To Home."""
        self.asked.emit("home")

    def _read(self) -> None:
        person = self.reader.check()
        if person is not None:
            self.reader.forget()
            self.audit_wanted.emit(person.id)

    def _confirm(self) -> None:
        person = self.lead.check()
        if person is not None:
            self.lead.forget()
            self.past_confirmed.emit(person.id)


def _left(widget: QWidget, layout: QVBoxLayout) -> QVBoxLayout:
    """A button as wide as its words."""
    layout.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
    return layout
