"""First run: the clinic, the room and the first person. Nothing else is needed to begin.

Owns what is asked then. Refuses to make anybody: what was entered leaves as a `FirstRun`.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal

from kat_monitor.session.rights import ROLES
from kat_monitor.ui.kit import Box, Button, Label, column, heading
from kat_monitor.ui.pages.asks import LineAsk, PickAsk, PinAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.present_codes import role_title
from kat_monitor.ui.present_pages_typed import initials, pin
from kat_monitor.words import tr

DEMO_KEY = "F9"


class FirstRun(msgspec.Struct, frozen=True):
    """What the first run asks: names of clinic and room, and the first person with a PIN."""

    clinic: str
    room: str
    name: str
    initials: str
    role: str
    pin: str


class FirstRunPage(PageFrame):
    """`finished` carries a FirstRun, `demo_wanted` asks for the demo session."""

    finished = Signal(object)
    demo_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            "KAT Monitor",
            about=tr(
                "A record and reminder aid for one treatment room. It is not a certified medical device. "
                "Two short steps, and it is ready."
            ),
        )
        self.clinic = Form(
            {"clinic": LineAsk(tr("Clinic")), "room": LineAsk(tr("Room"), hint=tr("as it is called in the house"))}
        )
        self.person = Form(
            {
                "name": LineAsk(tr("Name"), hint=tr("as it should stand on reports"), is_name=True),
                "initials": LineAsk(tr("Initials"), initials, hint=tr("one to four letters")),
                "role": PickAsk(tr("Role"), [(role, role_title(role)) for role in ROLES]),
                "pin": PinAsk(tr("PIN, 4 to 12 digits"), pin),
                "again": PinAsk(tr("PIN again")),
            }
        )
        spread(self.person.asks["role"])
        for wide in (self.clinic.asks["clinic"], self.person.asks["name"]):
            spread(wide, 2)
        self.clinic.done.connect(self.person.setFocus)
        self.person.done.connect(self._finish)
        hint = Label(
            tr("Others are added later. The PIN is stored only as a digest: nobody can read it."),
            tone="muted",
            wrap=True,
        )
        self.body.addWidget(Box(column(heading(tr("This room")), self.clinic)))
        self.body.addWidget(Box(column(heading(tr("You")), self.person, hint)))
        self.body.addStretch(1)
        self.demo = Button(tr("Look at a demo session"), DEMO_KEY)
        self.demo.clicked.connect(self.demo_wanted)
        self.foot.addWidget(self.demo)
        self.foot.addStretch(1)
        self.add_main(tr("Begin")).clicked.connect(self._finish)

    def take_focus(self) -> None:
        """Typing begins with the clinic's name."""
        self.clinic.setFocus()

    def _finish(self) -> None:
        clinic, person = self.clinic.read(), self.person.read()
        if clinic is None or person is None:
            self.show_refusal(tr("Something is missing above"))
            return
        if person.pop("again") != person["pin"]:
            again = self.person.line("again")
            again.clear()
            again.say(tr("the two PINs differ: type the second again"))
            again.setFocus()
            return
        self.show_refusal("")
        self.finished.emit(FirstRun(**clinic, **person))
