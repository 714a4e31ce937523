"""People: who is here, who is at the screen, who comes in and who has gone.

Owns signing in to a running session: once by PIN, and from then on by a press. Refuses to make anybody active who has
not signed in, and to keep the name of one who left at the screen.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from kat_monitor import events as ev
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages import PeopleView, PersonView


class PeoplePage(PageFrame):
    """`submitted` carries PersonPresent and PersonLeft; `taken` the person who is at the screen from now on."""

    taken = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__("People")
        self.came_from = "live"
        self._view: PeopleView | None = None
        self.active = Form({"active": PickAsk("Entries carry the name of", required=False)})
        spread(self.active.asks["active"])
        self.comes = PinRow("Comes in", check_pin)
        self.sign_in = Button("Sign in", "F9")
        self.nobody = Label("Everybody who works here is signed in.", tone="muted", wrap=True)
        self.gone = Form({"left": PickAsk("Has left", required=False)})
        spread(self.gone.asks["left"])
        self.leave = Button("Store that they left", "F11")
        self.body.addWidget(Box(column(heading("At the screen"), self.active)))
        self.body.addWidget(Box(_with_button(heading("Sign in"), self.nobody, self.comes, self.sign_in)))
        self.body.addWidget(Box(_with_button(heading("Leaving"), self.gone, self.leave)))
        self.body.addStretch(1)
        self.active.pick("active").pick.chosen.connect(self._take)
        self.comes.entered.connect(self._sign_in)
        self.sign_in.clicked.connect(self._sign_in)
        self.leave.clicked.connect(self._leave)
        self.foot.addStretch(1)
        self.add_main("Done").clicked.connect(self.go_back)

    def show_view(self, view: PeopleView) -> None:
        """Draw who is here; a PIN that is being typed stays."""
        self._view = view
        active = view.frame.active
        self.say_about(f"{len(view.frame.present)} signed in. Everyone present signs in once by PIN.")
        options = [(one.id, one.label) for one in view.frame.present]
        self.active.pick("active").offer(options)
        self.active.pick("active").pick.show_choice(active.id if active else None)
        self.gone.pick("left").offer(options)
        self.comes.show_people(view.others)
        for part, shown in ((self.comes, True), (self.sign_in, True), (self.nobody, False)):
            part.setVisible(bool(view.others) is shown)

    def take_focus(self) -> None:
        """Who comes in."""
        focus_on(self.comes if self._view is not None and self._view.others else self.active)

    def accepted(self) -> None:
        """Signed in, or left."""
        super().accepted()
        self.comes.clear()
        self.gone.clear()

    def go_back(self) -> None:
        """To the page that it was called from, else to the live screen."""
        where, self.came_from = self.came_from, "live"
        self.asked.emit(where)

    def _person(self, name: str | None) -> PersonView | None:
        return next((one for one in self._view.frame.present if one.id == name), None) if self._view else None

    def _take(self, name: str | None) -> None:
        person = self._person(name)
        active = self._view.frame.active if self._view else None
        if person is None:
            self.active.pick("active").pick.show_choice(active.id if active else None)
        elif active is None or person.id != active.id:
            self.taken.emit(person)

    def _sign_in(self) -> None:
        person = self.comes.check()
        if person is not None:
            self.comes.forget()
            self.submitted.emit(
                ev.PersonPresent(
                    by=person.id, role=person.role, person=person.id, name=person.name, initials=person.initials,
                    person_role=person.role,
                )
            )  # fmt: skip

    def _leave(self) -> None:
        person = self._person(self.gone.pick("left").pick.value())
        active = self._view.frame.active if self._view else None
        if person is None:
            self.gone.asks["left"].say("choose who has left")
        elif active is not None and person.id == active.id:
            self.gone.asks["left"].say("choose first who is at the screen instead")
        else:
            by = active or person
            self.submitted.emit(ev.PersonLeft(by=by.id, role=by.role, person=person.id))


def _with_button(*parts: Label | Form | PinRow | Button) -> QVBoxLayout:
    """Parts one under the other, the last of them a button in its own width."""
    whole = column(*parts[:-1])
    line = row(parts[-1])
    line.addStretch(1)
    whole.addLayout(line)
    return whole
