"""Staff: who works here; add a person, give a new PIN, note that somebody leaves.

Owns what is asked for each. Refuses to change the list: what was entered leaves as a `StaffChange`, once the PIN of
somebody who may is right. A new PIN stays on the page no longer than it takes to store it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kat_monitor.session.rights import ROLES
from kat_monitor.ui.kit import Box, Label, clear_layout, column, heading
from kat_monitor.ui.pages.asks import LineAsk, PickAsk, PinAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.pages.people import CheckPin, PersonAsk, PinRow
from kat_monitor.ui.present_codes import role_title
from kat_monitor.ui.present_pages_typed import initials, pin
from kat_monitor.ui.present_people import ACTS, Act, StaffChange, StaffView, staff_button, staff_rows
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

OWN_NOTES = say(
    "Own notes written so far open with the old PIN alone: nobody else can give it back. Who knows the old PIN changes "
    "it under Change my PIN, and keeps them."
)
LEAVES = say(
    "The PIN of who leaves is void from then on. The name stays in the records, and the initials are free for others."
)


class StaffPage(PageFrame):
    """`changed` carries a StaffChange; the host answers by `done(words)` or `show_refusal(why)`."""

    changed = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("People"))
        self._view = StaffView((), ())
        self.act = Form({"act": PickAsk(tr("What is to be done"), ACTS)})
        self.adds = Form(
            {
                "name": LineAsk(tr("Name"), hint=tr("as it should stand on reports"), is_name=True),
                "initials": LineAsk(tr("Initials"), initials, hint=tr("one to four letters")),
                "role": PickAsk(tr("Role"), [(role, role_title(role)) for role in ROLES]),
                "pin": PinAsk(tr("Their PIN, 4 to 12 digits"), pin),
                "again": PinAsk(tr("Their PIN again")),
            }
        )
        self.person = Form({"person": PersonAsk(tr("Who"), other=False)})
        self.new_pin = Form({"pin": PinAsk(tr("New PIN, 4 to 12 digits"), pin), "again": PinAsk(tr("New PIN again"))})
        self.mine = PinRow(tr("Whose PIN"), check_pin)
        self.pin_words = Label(OWN_NOTES, tone="muted", wrap=True)
        self.leaves = Label(LEAVES, tone="muted", wrap=True)
        self.keeper = PinRow(tr("Confirmed by"), check_pin)
        self.said = Label("", "body", "strong", "medium", wrap=True)
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(4 * GRID)
        self._list.setVerticalSpacing(2 * GRID)
        self._list.setColumnStretch(1, 1)
        self._arrange()
        self.act.pick("act").pick.chosen.connect(self._show_act)
        self.person.pick("person").pick.chosen.connect(self._show_button)
        self.adds.done.connect(self.keeper.setFocus)
        self.new_pin.done.connect(self._after_new_pin)
        self.keeper.entered.connect(self._store)
        self.main.clicked.connect(self._store)
        self._show_act()

    def show_view(self, view: StaffView) -> None:
        """Draw who works here; what was typed stays."""
        if view.people != self._view.people:
            clear_layout(self._list)
            for at, (letters, words) in enumerate(staff_rows(view)):
                self._list.addWidget(Label(letters, "body", "strong", "medium", wrap=True), at, 0)
                self._list.addWidget(Label(words, wrap=True), at, 1)
        self._view = view
        self.say_about(view.read_only or view.who_may)
        self.person.pick("person").offer([(one.id, one.label) for one in view.people])
        self.keeper.show_people(view.keepers)
        self.mine.show_people(view.people)
        self.main.setEnabled(not view.read_only)

    def take_focus(self) -> None:
        """What is to be done."""
        focus_on(self.act)

    def done(self, words: str) -> None:
        """It was stored: blank for the next, and say so."""
        self.show_refusal("")
        for form in (self.act, self.adds, self.person, self.new_pin):
            form.clear()
        self.keeper.clear()
        self.mine.clear()
        self._tell(words)
        self.take_focus()

    def go_back(self) -> None:
        """To Home."""
        self.asked.emit("home")

    def _arrange(self) -> None:
        spread(self.adds.asks["name"], 2)
        for wide in (self.adds.asks["role"], self.act.asks["act"], self.person.asks["person"]):
            spread(wide)
        parts = column(
            heading(tr("Change")),
            self.act,
            self.adds,
            self.person,
            self.mine,
            self.new_pin,
            self.pin_words,
            self.leaves,
            self.keeper,
        )
        here = column(heading(tr("Who works here")))
        here.addLayout(self._list)
        self.said.hide()
        for part in (self.said, Box(here), Box(parts)):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_back(tr("Home"))
        self.foot.addStretch(1)
        self.main = self.add_main(staff_button("add", {}, ""))
        self.main.reserve(staff_button("pin", {}, ""))

    def _act(self) -> Act | None:
        chosen = self.act.pick("act").pick.value()
        return next((act for act, _ in ACTS if act == chosen), None)

    def _show_act(self) -> None:
        act = self._act()
        shown: dict[QWidget, bool] = {
            self.adds: act == "add",
            self.person: act in ("pin", "leave"),
            self.mine: act == "mine",
            self.new_pin: act in ("pin", "mine"),
            self.pin_words: act == "pin",
            self.leaves: act == "leave",
            self.keeper: act not in (None, "mine"),
        }
        for part, is_shown in shown.items():
            part.setVisible(is_shown)
        if act is not None:
            self._tell("")
        self._show_button()

    def _show_button(self) -> None:
        chosen = self.person.pick("person").pick.value() or ""
        self.main.say(staff_button(self._act(), {one.id: one.label for one in self._view.people}, chosen))

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _after_new_pin(self) -> None:
        """Somebody else's needs a keeper; one's own is confirmed by the old PIN above."""
        if self._act() == "mine":
            self._store()
        else:
            self.keeper.setFocus()

    def _store(self) -> None:
        act = self._act()
        if act is None:
            self.act.read()
            focus_on(self.act)
            return
        fields = self._fields(act)
        if fields is None:
            self.show_refusal(tr("Something is missing above"))
            return
        self.show_refusal("")
        confirms = self.mine if act == "mine" else self.keeper
        known = confirms.pin.line.text()
        person = confirms.check()
        if person is not None:
            confirms.forget()
            own = {"person": person.id, "old_pin": known} if act == "mine" else {}
            self.changed.emit(StaffChange(act=act, by=person.id, **fields, **own))

    def _fields(self, act: Act) -> dict[str, str] | None:
        """What was entered for this act; None if something is missing, which then says so."""
        person = {} if act in ("add", "mine") else self.person.read()
        form = {"add": self.adds, "pin": self.new_pin, "mine": self.new_pin}.get(act)
        typed = {} if form is None or person is None else form.read()
        if person is None or typed is None:
            return None
        if form is not None and typed.pop("again") != typed["pin"]:
            again = form.line("again")
            again.clear()
            again.say(tr("the two PINs differ: type the second again"))
            focus_on(again)
            return None
        return {**person, **typed}
