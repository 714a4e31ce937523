"""A prescriber decides: in the room by PIN, or by telephone, taken down and read back.

Owns the two ways of clinic.md 4. Refuses a decision without a reason and without a PIN; one by telephone names the
prescriber and waits for a countersignature.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.kit import Button, column, row
from kat_monitor.ui.pages.asks import LineAsk, PickAsk, TextAsk, TickAsk
from kat_monitor.ui.pages.form import Form, TimeAsk
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages import Frame, PersonView
from kat_monitor.ui.present_pages_gates import by_telephone
from kat_monitor.words import tr

IN_THE_ROOM, TELEPHONE = "room", "telephone"


class Decision(msgspec.Struct, frozen=True):
    """What was decided: `by` enters it, `prescriber` (an id, or by telephone a name) answers for it."""

    by: PersonView
    prescriber: str
    reason: str
    telephone: bool
    told_t: int | None = None
    """When it was said on the telephone, ms."""


class DecisionForm(QWidget):
    """Reason and way; `decided` carries a Decision once the PIN fits."""

    decided = Signal(object)

    def __init__(self, words: str, check_pin: CheckPin) -> None:
        super().__init__()
        self._frame: Frame | None = None
        self.way = Form(
            {
                "reason": TextAsk(tr("Reason"), lines=2),
                "way": PickAsk(tr("Decided"), [(IN_THE_ROOM, tr("In the room")), (TELEPHONE, tr("By telephone"))]),
            }
        )
        self.call = Form(
            {
                "prescriber": LineAsk(tr("Prescriber on the telephone")),
                "when": TimeAsk(tr("Time of the call")),
                "read_back": TickAsk(tr("Read back and confirmed")),
            }
        )
        self.prescriber = PinRow(tr("Prescriber"), check_pin, roles=("prescriber",))
        self.taker = PinRow(tr("Taken down by"), check_pin, roles=("nurse", "prescriber"))
        self.button = Button(words)
        foot = row(self.button)
        foot.addStretch(1)
        whole = column(self.way, self.call, self.prescriber, self.taker)
        whole.addLayout(foot)
        self.setLayout(whole)
        self.way.pick("way").changed.connect(self._show_way)
        self.prescriber.entered.connect(self._decide)
        self.taker.entered.connect(self._decide)
        self.button.clicked.connect(self._decide)
        self.setFocusProxy(self.way)
        self._show_way()

    def show_frame(self, frame: Frame) -> None:
        """Who is there and what time it is."""
        self._frame = frame
        self.call.show_frame(frame)
        self.prescriber.show_people(frame.present)
        self.taker.show_people(frame.present)

    def clear(self) -> None:
        """Blank again."""
        for part in (self.way, self.call, self.prescriber, self.taker):
            part.clear()

    def _show_way(self) -> None:
        way = self.way.pick("way").pick.value()
        for part, shown in ((self.prescriber, IN_THE_ROOM), (self.call, TELEPHONE), (self.taker, TELEPHONE)):
            part.setVisible(way == shown)

    def _decide(self) -> None:
        said = self.way.read()
        if said is None or self._frame is None:
            return
        if said["way"] == IN_THE_ROOM:
            person = self.prescriber.check()
            if person is not None:
                self.prescriber.forget()
                self.decided.emit(Decision(person, person.id, said["reason"], telephone=False))
            return
        call = self.call.read()
        taker = self.taker.check() if call is not None else None
        if call is not None and taker is not None:
            self.taker.forget()
            reason = by_telephone(said["reason"], self._frame.now.clock(call["when"]))
            self.decided.emit(Decision(taker, call["prescriber"], reason, telephone=True, told_t=call["when"]))
