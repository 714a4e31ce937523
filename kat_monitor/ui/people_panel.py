"""People here, in the timeline's place: who is at the screen, who comes in, who has gone, and who goes to Home.

Owns the keys and the PIN. Everyone present is a press away, without a PIN; to come in takes it once. Refuses to let
the person at the screen go before another takes over, and one whose entry is unfinished.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.kit import Button, Label, clear_layout, column, heading, row, rule, scrolled
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_people import HereRow, HereView, short
from kat_monitor.ui.scrolling import show_words
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

OUT_KEY = "O"
HAND_OVER_KEY, CLAIM_KEY, HOME_KEY = "G", "U", "S"
NOT_FOR_PEOPLE = f"{OUT_KEY}{HAND_OVER_KEY}{CLAIM_KEY}{HOME_KEY}A"
"""A acknowledges an alert, whatever panel is open."""
TAKE = say("Who is at the screen from now on?")
OUT = say("Who has left?")
GOES_ON = say("This session goes on meanwhile; its alerts are shown on Home too.")


class PeoplePanel(Panel):
    """`taken` carries who is at the screen from now on, `came` who signed in, `gone` who has left: a PersonView.

    `wanted` names where else to go: handover, claims or home.
    """

    wanted = Signal(str)
    taken = Signal(object)
    came = Signal(object)
    gone = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("People here"))
        self._view = HereView((), ())
        self.buttons: dict[str, Button] = {}
        self.asked = Label(TAKE, "small", "muted", wrap=True)
        self._list = column(spacing=GRID)
        self.out = Button(tr("Somebody has left"), OUT_KEY, "quiet")
        self.out.setCheckable(True)
        self.out.toggled.connect(self._show_asked)
        self.hand_over = Button(tr("Hand over"), HAND_OVER_KEY)
        self.hand_over.clicked.connect(lambda: self.wanted.emit("handover"))
        self.claims = Button("", CLAIM_KEY)
        self.claims.clicked.connect(lambda: self.wanted.emit("claims"))
        self.home = Button(tr("Home, other sessions"), HOME_KEY, "quiet")
        self.home.clicked.connect(lambda: self.wanted.emit("home"))
        self.problem = Label("", "small", "strong", "medium", wrap=True)
        self.nobody = Label(tr("Everybody who works here is signed in."), "small", "muted", wrap=True)
        self.comes = PinRow(tr("Who comes in"), check_pin)
        self.sign_in = Button(tr("Sign in"), function_key="F9")
        self.sign_in.clicked.connect(self._sign_in)
        self.comes.entered.connect(self._sign_in)
        inside = column(self.asked)
        inside.addLayout(self._list)
        inside.addLayout(row(self.hand_over))
        inside.addWidget(self.claims)
        for part in (self.problem, rule(), heading(tr("Sign in")), self.nobody, self.comes):
            inside.addWidget(part)
        inside.addLayout(row(self.sign_in))
        inside.addWidget(rule())
        inside.addLayout(row(self.out))
        inside.addWidget(rule())
        inside.addLayout(row(self.home))
        inside.addWidget(Label(GOES_ON, "small", "muted", wrap=True))
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        self.body.addWidget(scrolled(holder), 1)
        self.watch(self.comes.pin.line)
        self.say("")

    def show_view(self, view: HereView) -> None:
        """Draw who is here; a PIN that is being typed stays."""
        if view == self._view:
            return
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        self._view = view
        clear_layout(self._list)
        self.buttons = {}
        for one in view.here:
            button = Button(short(one.person.label), one.key, "row")
            button.setToolTip(one.person.label)
            button.setAccessibleDescription(one.more)
            button.clicked.connect(lambda checked=False, one=one: self._press(one))
            self.buttons[one.person.id] = button
            self._list.addWidget(button)
            if one.more:
                self._list.addWidget(_below(one.more))
        self.comes.show_people(view.others)
        for part in (self.comes, self.sign_in):
            part.setVisible(bool(view.others))
        self.nobody.setVisible(not view.others)
        self.hand_over.setVisible(view.may_hand_over)
        self.claims.setVisible(bool(view.unclaimed))
        self.claims.say(tr("{unclaimed} entered behind the lock: whose?", unclaimed=view.unclaimed))
        if had_focus:
            self.take_focus()

    def open(self) -> None:
        """Begin with who is at the screen; no PIN of before."""
        self.out.setChecked(False)
        self.comes.clear()
        self.say("")

    def take_focus(self) -> None:
        """The first who is not at the screen yet."""
        others = [self.buttons[one.person.id] for one in self._view.here if not one.is_active]
        (others[0] if others else self.comes if self._view.others else self.close_button).setFocus()

    def signed_in(self) -> None:
        """The record has it: the PIN goes, and the keys are the panel's again."""
        self.comes.clear()
        self.say("")
        self.take_focus()

    def say(self, words: str) -> None:
        """What is wrong, in place; empty takes it away."""
        self.problem.setText("! " + words if words else "")
        self.problem.setVisible(bool(words))
        if words:
            show_words(self.problem)

    def _show_asked(self) -> None:
        self.asked.setText(OUT if self.out.isChecked() else TAKE)
        self.say("")

    def _press(self, one: HereRow) -> None:
        if not self.out.isChecked():
            self.taken.emit(one.person)
        elif one.is_active:
            self.say(tr("Choose first who is at the screen instead"))
        elif one.kept:
            self.say(
                tr("{initials} has an unfinished entry: take it up or clear it first", initials=one.person.initials)
            )
        else:
            self.out.setChecked(False)
            self.gone.emit(one.person)

    def _sign_in(self) -> None:
        person = self.comes.check()
        if person is not None:
            self.comes.forget()
            self.came.emit(person)


def _below(words: str) -> Label:
    made = Label(words, "small", "muted", wrap=True)
    made.setContentsMargins(11 * GRID, 0, 0, GRID)
    return made
