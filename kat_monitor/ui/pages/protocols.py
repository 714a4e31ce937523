"""Protocols: which there are, how each stands, what it says, and a prescriber's signature under a version.

Owns the list, the summary and the PIN. Refuses to change a protocol: a clinic edits a copy, and what is signed is the
exact text whose numbers stand here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading
from kat_monitor.ui.pages.asks import TextAsk
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_protocol_numbers import Section
from kat_monitor.ui.present_protocols import ProtocolCard, ProtocolsView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import joined, say, tr

WHAT_WIDTH = 40 * GRID
TO_THE_TOP = 1_000
"""Pages; no summary has so many."""
SIGNING = say(
    "Whoever signs has read every number above. The version is in force from the next session on, under this name; "
    "a changed letter is another version and needs another signature."
)


class ProtocolsPage(PageFrame):
    """`approved(key, person)` once a prescriber's PIN was right; `copied(key)`; `reread` asks for the files anew.

    `edited(key)` asks for its alert rules; `agreed(key, person, reason)`: the lead lets a vital sign be without a
    high-priority alert.
    """

    approved = Signal(str, str)
    copied = Signal(str)
    reread = Signal()
    edited = Signal(str)
    agreed = Signal(str, str, str)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Protocols"), scrolls=False)
        self._check_pin = check_pin
        self._view = ProtocolsView((), (), "")
        self.rows = RowsAndPane(tr("Protocols"), self._make)
        self.body.addWidget(self.rows)
        self.add_back(tr("Home"))
        acts = (
            (tr("Read on"), "PgDn", lambda: self._turn(1)),
            (tr("Copy"), "F11", self._copy),
            (tr("Alert rules"), "F8", self._edit),
            (tr("Read again"), "F9", self.reread.emit),
        )
        for words, key, act in acts:
            button = Button(words, key, "quiet")
            button.clicked.connect(act)
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Approve this version"))
        self.main.clicked.connect(self._approve)
        self.rows.taken.connect(self._show_in_hand)

    def show_view(self, view: ProtocolsView) -> None:
        """Draw how they stand; a PIN that is being typed stays."""
        self._view = view
        own = tr("The clinic's own files lie in {folder}.", folder=view.folder)
        self.say_about(
            view.read_only or tr("Limits are examples until a prescriber has signed the version. {own}", own=own)
        )
        self.rows.show_rows([RowView(one.key, one.title, one.mark, one.word, one.origin) for one in view.cards])
        for key, pane in self.rows.panes().items():
            assert isinstance(pane, ProtocolPane)
            pane.show_card(self.card(key), view)
        if not self.rows.in_hand() and view.cards:
            self.rows.take(view.cards[0].key)
        self._show_in_hand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page down and up turn the page of the protocol in hand."""
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in turns:
            self._turn(turns[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def show_protocol(self, key: str) -> None:
        """Take a protocol in hand."""
        self.rows.take(key)

    def go_back(self) -> None:
        """To Home."""
        self.asked.emit("home")

    def card(self, key: str) -> ProtocolCard | None:
        """A protocol as it is shown."""
        return next((one for one in self._view.cards if one.key == key), None)

    def _make(self, key: str) -> QWidget:
        pane = ProtocolPane(self._check_pin)
        pane.show_card(self.card(key), self._view)
        pane.pin.entered.connect(self._approve)
        pane.agree.clicked.connect(self._agree)
        pane.lead.entered.connect(self._agree)
        return pane

    def _in_hand(self) -> tuple[ProtocolCard | None, ProtocolPane | None]:
        pane = self.rows.pane(self.rows.in_hand())
        return self.card(self.rows.in_hand()), pane if isinstance(pane, ProtocolPane) else None

    def _show_in_hand(self) -> None:
        card, pane = self._in_hand()
        self.show_refusal("")
        self.main.setEnabled(card is not None and card.can_approve and not self._view.read_only)
        if pane is not None:
            self.lead_back_from(pane)

    def _turn(self, pages: int) -> None:
        above: QWidget | None = self.rows.pane(self.rows.in_hand())
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            bar = above.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())

    def _approve(self) -> None:
        card, pane = self._in_hand()
        if card is None or pane is None or not self.main.isEnabled():
            return
        if pane.pin.is_blank():
            focus_on(pane.pin)
            return
        person = pane.pin.check()
        if person is not None:
            pane.pin.clear()
            self.rows.focus_row()
            self._turn(-TO_THE_TOP)
            self.approved.emit(card.key, person.id)

    def _edit(self) -> None:
        card, _ = self._in_hand()
        if card is None or not card.sections:
            return
        if card.can_edit and not self._view.read_only:
            self.edited.emit(card.key)
        else:
            self.show_refusal(self._view.read_only or tr("An example stays as it is: copy it, then edit the copy"))

    def _agree(self) -> None:
        card, pane = self._in_hand()
        if card is None or pane is None or not card.unguarded:
            return
        reason = pane.why.judge()
        person = None if reason.problem else pane.lead.check()
        if person is not None:
            pane.lead.clear()
            self.agreed.emit(card.key, person.id, reason.value)

    def _copy(self) -> None:
        card, _ = self._in_hand()
        if card is not None and card.sections:
            self.copied.emit(card.key)


class ProtocolPane(QWidget):
    """One protocol: how it stands, what is wrong with its file, what it says, and the signature."""

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__()
        self._card: ProtocolCard | None = None
        self.title = heading("")
        self.standing = Label("", "body", "strong", "medium", wrap=True)
        self.agreed = Label("", "body", "strong", "medium", wrap=True)
        self.about = Label("", tone="muted", wrap=True)
        self.mistakes = column(spacing=GRID)
        self.said = column(spacing=3 * GRID)
        self.pin = PinRow(tr("Prescriber"), check_pin, roles=("prescriber",))
        self.asked = Label("", "body", "strong", "medium", wrap=True)
        self.why = TextAsk(tr("Reason"), lines=1)
        self.lead = PinRow(tr("Lead"), check_pin, roles=("lead",))
        self.why.entered.connect(self.lead.setFocus)
        self.agree = Button(tr("The lead agrees"))
        self.release = Box(column(heading(tr("No high-priority alert")), self.asked, self.why, self.lead, self.agree))
        self.sign = Box(column(heading(tr("Approve this version")), Label(SIGNING, tone="muted", wrap=True), self.pin))
        whole = column(self.title, self.standing, self.agreed, self.about, spacing=2 * GRID)
        whole.addLayout(self.mistakes)
        whole.addWidget(self.release)
        whole.addLayout(self.said)
        whole.addWidget(self.sign)
        self.setLayout(whole)

    def show_card(self, card: ProtocolCard | None, view: ProtocolsView) -> None:
        """Draw it; a PIN that is being typed stays."""
        self.pin.show_people(view.people)
        self.lead.show_people(view.people)
        if card is None or card == self._card:
            return
        self._card = card
        self.title.setText(card.title)
        self.standing.setText(card.standing)
        self.agreed.setText(card.agreed)
        self.agreed.setVisible(bool(card.agreed))
        self.about.setText(card.about)
        self.about.setVisible(bool(card.about))
        clear_layout(self.mistakes)
        if card.mistakes:
            self.mistakes.addWidget(_table(Section(tr("Line, field, what was expected"), ()), card.mistakes))
        clear_layout(self.said)
        for section in card.sections:
            self.said.addWidget(_table(section))
        self.sign.setVisible(card.can_approve and not view.read_only)
        self.asked.setText(
            tr(
                "The file leaves {vitals} without a high-priority alert. "
                "It is not taken until the lead has agreed, with a reason.",
                vitals=joined(", ", card.unguarded),
            )
        )
        self.release.setVisible(bool(card.unguarded) and not view.read_only)


def _table(section: Section, below: tuple[str, ...] = ()) -> QWidget:
    """A heading, its lines in two columns, and lines across."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(1, 1)
    for at, (what, how) in enumerate(section.lines):
        name = Label(what, "small", "muted", "medium", wrap=True)
        name.setFixedWidth(WHAT_WIDTH)
        grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(how, "small", wrap=True), at, 1)
    whole = column(heading(section.title))
    whole.addLayout(grid)
    for line in below:
        whole.addWidget(Label(line, "small", "strong", wrap=True))
    return Box(whole, 3 * GRID)
