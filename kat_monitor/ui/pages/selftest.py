"""The self-test of the room: what the computer found, what a person looks at and hears, and one signature a day.

Owns the questions and the test tone's key. Refuses to sign what was not looked at, and to hold anything up.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_self_test import SPEAKER, Looked, LookRow, SelfTestView, machine_words
from kat_monitor.ui.theme import GRID
from kat_monitor.words import tr

LEAST = 60 * GRID


class SelfTestPage(PageFrame):
    """`looked` carries a Looked; `tone_wanted` asks for the test tone."""

    looked = Signal(object)
    tone_wanted = Signal()

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Self-test of the room"))
        self._view = SelfTestView("", (), (), ())
        self._found = QGridLayout()
        self._found.setHorizontalSpacing(4 * GRID)
        self._found.setVerticalSpacing(2 * GRID)
        self._found.setColumnStretch(1, 1)
        self._asks = column()
        self.form = Form({})
        self.tone = Button(tr("Play the test tone"), "F5")
        self.tone.clicked.connect(self.tone_wanted)
        self.signer = PinRow(tr("Looked at by"), check_pin)
        self.signer.entered.connect(self._sign)
        found = column(heading(tr("What this computer found")))
        found.addLayout(self._found)
        asked = column(heading(tr("What a person looks at")), self.tone)
        asked.setAlignment(self.tone, Qt.AlignmentFlag.AlignLeft)
        asked.addLayout(self._asks)
        self._signature = Box(column(self.signer))
        for part in (Box(found), Box(asked), self._signature):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_back(tr("Home"))
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Sign the self-test"))
        self.main.clicked.connect(self._sign)

    def show_view(self, view: SelfTestView) -> None:
        """Draw what is known; what was answered stays while the questions are the same."""
        before, self._view = self._view, view
        self.say_about(view.read_only or view.about)
        if before.machine != view.machine or not view.machine:
            clear_layout(self._found)
            for at, one in enumerate(view.machine):
                self._found.addWidget(Label(one.title, "body", "strong", "medium", wrap=True), at, 0)
                words = machine_words(one)
                failed = one.state == "failed"
                label = Label(words, "body", "strong", "semibold", wrap=True) if failed else Label(words, wrap=True)
                self._found.addWidget(label, at, 1)
            if not view.machine:
                self._found.addWidget(Label(tr("Being tested now."), tone="muted"), 0, 0)
        if self._questions(before) != self._questions(view):
            self._ask(self._questions(view))
        self.signer.show_people(view.people)
        may = not (view.signed or view.read_only)
        self._signature.setVisible(may)
        self.main.setEnabled(may and bool(view.machine))

    def take_focus(self) -> None:
        """The first question."""
        focus_on(self.form if self.form.asks else self.tone)

    def say_tone(self, words: str) -> None:
        """What keeps the tone from sounding."""
        self.show_refusal(words)

    def go_back(self) -> None:
        """To Home."""
        self.asked.emit("home")

    @staticmethod
    def _questions(view: SelfTestView) -> tuple[LookRow, ...]:
        own = view.own if not view.signed else ()
        return tuple(one for one in (*view.machine, *own) if one.state == "ask" and not view.signed)

    def _ask(self, rows: tuple[LookRow, ...]) -> None:
        clear_layout(self._asks)
        titles = {
            one.id: tr("{title}: the test tone", title=one.title) if one.id == SPEAKER else one.title for one in rows
        }
        self.form = Form({one.id: PickAsk(titles[one.id], one.options) for one in rows}, least=LEAST)
        self.form.done.connect(self.signer.setFocus)
        self._asks.addWidget(self.form)
        self.lead_back_from(self.form)

    def _sign(self) -> None:
        if self._view.signed or not self._view.machine:
            return
        answers = self.form.read()
        if answers is None:
            self.show_refusal(tr("Not all was looked at: say of each whether it is in order"))
            return
        self.show_refusal("")
        person = self.signer.check()
        if person is not None:
            self.signer.forget()
            self.looked.emit(Looked(person.id, answers))
