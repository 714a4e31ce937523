"""The doses that were given: the infusion's pause, resume, rate and stop, and a dose time that has to be corrected.

Owns these changes, each an entry of its own with its time. Refuses to change a dose: what was first entered stays in
sight beside its correction.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import LineAsk, TextAsk
from kat_monitor.ui.pages.form import Form, TimeAsk
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.gate_forms import NOBODY
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_dose import DoseView, GivenDose
from kat_monitor.ui.present_pages_typed import number
from kat_monitor.vitals import Number
from kat_monitor.words import say, tr

Change = Literal["paused", "resumed", "stopped", "rate"]
CHANGES: tuple[tuple[Change, str, str, str], ...] = (
    ("paused", say("Pause"), "F9", "running"),
    ("resumed", say("Resume"), "F9", "paused"),
    ("stopped", say("Stop the infusion"), "F11", "running paused"),
)
"""Each change with its words, its key, and the states in which it makes sense."""


class GivenPage(PageFrame):
    """`submitted` carries InfusionChanged and DoseTimeCorrected."""

    def __init__(self) -> None:
        super().__init__(tr("Doses given"))
        self._view: DoseView | None = None
        self._cards: dict[int, DoseCard] = {}
        self._submitted: DoseCard | None = None
        self.none = Label(tr("No dose was given yet."), tone="muted", wrap=True)
        self.body.addWidget(self.none)
        self.body.addStretch(1)
        self.add_back()
        self.add_people()
        self.foot.addStretch(1)
        self.add_main(tr("Give another dose")).clicked.connect(lambda: self.asked.emit("dose"))

    def show_view(self, view: DoseView) -> None:
        """Draw the doses, the newest first; what is typed stays."""
        self._view = view
        self.say_about(f"{view.frame.identity.patient}. {view.standing}")
        self.none.setVisible(not view.given)
        for one in view.given:
            if one.seq not in self._cards:
                for older in self._cards.values():
                    older.drop_keys()
                card = self._cards[one.seq] = DoseCard()
                card.changed.connect(self._change)
                card.corrected.connect(self._correct)
                self.body.insertWidget(0, card)
                self.lead_back_from(card)
            self._cards[one.seq].show_dose(one, view)

    def accepted(self) -> None:
        """The change is in the record: what was typed for it goes."""
        super().accepted()
        if self._submitted is not None:
            self._submitted.clear()
            self._submitted = None

    def go_back(self) -> None:
        """To the live screen; what was typed stays."""
        self.asked.emit("live")

    def _person(self) -> PersonView | None:
        active = self._view.frame.active if self._view else None
        if active is None:
            self.show_refusal(NOBODY)
        return active

    def _change(self, seq: int, change: Change, t: int, rate: Number | None) -> None:
        by = self._person()
        if by is not None:
            self._submitted = self._cards[seq]
            self.submitted.emit(
                ev.InfusionChanged(by=by.id, role=by.role, dose=seq, change=change, changed_t=t, rate_mg_h=rate)
            )

    def _correct(self, seq: int, given_t: int, reason: str) -> None:
        by = self._person()
        if by is not None:
            self._submitted = self._cards[seq]
            self.submitted.emit(ev.DoseTimeCorrected(by=by.id, role=by.role, dose=seq, given_t=given_t, reason=reason))


class DoseCard(Box):
    """One dose. A change without a time of its own is meant now."""

    changed = Signal(int, str, object, object)
    corrected = Signal(int, object, str)

    def __init__(self) -> None:
        self._whole = column(spacing=12)
        super().__init__(self._whole)
        self._dose: GivenDose | None = None
        self._now_t = 0
        self.title = heading("")
        self.detail = Label("", wrap=True)
        self.trail = Label("", "small", "muted", wrap=True)
        self.infusion = Form(
            {
                "at": TimeAsk(tr("Changed at (empty: now)"), required=False, oldest=6 * HOUR),
                "rate": LineAsk(tr("New rate"), number(above=0), unit="mg/h", required=False),
            }
        )
        self.buttons = {change: Button(words, key) for change, words, key, _ in CHANGES}
        self.buttons["rate"] = Button(tr("Set the rate"))
        self.correction = Form(
            {"given_t": TimeAsk(tr("Really given at"), oldest=12 * HOUR), "reason": TextAsk(tr("Reason"), lines=1)}
        )
        self.correct = Button(tr("Correct the time of this dose"), "F12", "quiet")
        self.correct.setCheckable(True)
        self.store = Button(tr("Store the corrected time"))
        self._arrange()

    def _arrange(self) -> None:
        pressed = row(*self.buttons.values())
        pressed.addStretch(1)
        self._pump = QWidget()
        pump = column(self.infusion)
        pump.addLayout(pressed)
        self._pump.setLayout(pump)
        stored = row(self.store)
        stored.addStretch(1)
        self._mend = QWidget()
        mend = column(self.correction)
        mend.addLayout(stored)
        self._mend.setLayout(mend)
        self._mend.hide()
        opened = row(self.correct)
        opened.addStretch(1)
        for part in (self.title, self.detail, self.trail, self._pump):
            self._whole.addWidget(part)
        self._whole.addLayout(opened)
        self._whole.addWidget(self._mend)
        for change, button in self.buttons.items():
            button.clicked.connect(lambda _=False, change=change: self._press(change))
        self.correct.toggled.connect(self._mend.setVisible)
        self.store.clicked.connect(self._correct)
        self.correction.done.connect(self._correct)

    def show_dose(self, dose: GivenDose, view: DoseView) -> None:
        """Draw the dose as it stands; only changes that make sense now are offered."""
        self._dose = dose
        self._now_t = view.frame.now.t
        self.title.setText(dose.title)
        self.detail.setText(dose.detail)
        self.trail.setText(dose.corrected)
        self.trail.setVisible(bool(dose.corrected))
        self.infusion.show_frame(view.frame)
        self.correction.show_frame(view.frame)
        self._pump.setVisible(dose.infusion in ("running", "paused"))
        for change, _, _, states in CHANGES:
            self.buttons[change].setVisible(dose.infusion in states.split())

    def drop_keys(self) -> None:
        """A newer dose has the keys now."""
        for button in (*self.buttons.values(), self.correct):
            button.key = ""
            button.updateGeometry()

    def clear(self) -> None:
        """Blank again."""
        self.infusion.clear()
        self.correction.clear()
        self.correct.setChecked(False)

    def _press(self, change: Change) -> None:
        rate = self.infusion.line("rate")
        rate.required = change == "rate"
        values = self.infusion.read()
        rate.required = False
        if values is not None and self._dose is not None:
            given = values.get("rate") if change == "rate" else None
            self.changed.emit(self._dose.seq, change, values.get("at", self._now_t), given)

    def _correct(self) -> None:
        values = self.correction.read()
        if values is not None and self._dose is not None:
            self.corrected.emit(self._dose.seq, values["given_t"], values["reason"])
