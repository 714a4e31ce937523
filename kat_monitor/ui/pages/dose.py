"""The dose page: everything about one dose, then one look at all of it, the PINs, and it is recorded.

Owns the two steps: entering, and *check and record*, which asks once and says what it will do. Refuses to fill in: no
drug, number, lot or time stands there that nobody typed.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from kat_monitor import events as ev
from kat_monitor.session.rights import BEDSIDE
from kat_monitor.ui.kit import Box, Button, Label, column, heading, scrolled
from kat_monitor.ui.pages.asks import PinAsk
from kat_monitor.ui.pages.dose_form import NOW, DoseForm
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import Columns
from kat_monitor.ui.pages.people import PIN_WIDTH, CheckPin, PinRow, pin_problem
from kat_monitor.ui.present_pages import PersonView, by_name
from kat_monitor.ui.present_pages_dose import ROUTE_WORDS, DoseView
from kat_monitor.ui.present_pages_gates import DOSE_CHECK, answer_event
from kat_monitor.ui.theme import GRID
from kat_monitor.words import joined, known, tr


class DosingPage(PageFrame):
    """`submitted` carries the second person's check, where that gate is still open, and then the dose."""

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Dose"), scrolls=False)
        self._view: DoseView | None = None
        self._values: dict[str, Any] = {}
        self._waiting = 0
        self.form = DoseForm()
        self.form.done.connect(self._look)
        self.record = RecordStep(check_pin)
        self.record.entered.connect(self._record)
        self.steps = QStackedWidget()
        for step in (self.form, self.record):
            inside = QWidget()
            layout = column(step)
            layout.addStretch(1)
            layout.setContentsMargins(0, 0, 3 * GRID, 0)
            inside.setLayout(layout)
            self.steps.addWidget(scrolled(inside))
        self.body.addWidget(self.steps)
        self.given = Button(tr("Doses given"), "F12", "quiet")
        self.given.clicked.connect(lambda: self.asked.emit("doses"))
        self.add_back()
        self.add_people()
        self.foot.addWidget(self.given)
        self.foot.addStretch(1)
        self.add_main(tr("Dose given")).clicked.connect(self._go_on)

    def show_view(self, view: DoseView) -> None:
        """Draw the page; what is typed stays."""
        self._view = view
        self.given.setVisible(bool(view.given))
        self.form.show_view(view)
        self.record.show_view(view)
        self._head()

    def take_focus(self) -> None:
        """The first question of the step in hand."""
        focus_on(self.record if self.steps.currentIndex() == 1 else self.form)

    def accepted(self) -> None:
        """When the dose itself is in the record, the page is blank again and the live screen comes back."""
        super().accepted()
        self._waiting -= 1
        if self._waiting > 0:
            return
        self._waiting = 0
        self.form.clear()
        self._enter()
        self.asked.emit("live")

    def show_refusal(self, text: str) -> None:
        """Say why it was not taken; everything typed stays, the PINs have to be given again."""
        super().show_refusal(text)
        if text:
            self._waiting = 0

    def go_back(self) -> None:
        """From the second step to the first; from there to the live screen."""
        if self.steps.currentIndex() == 1:
            self._enter()
            self.form.setFocus()
        else:
            self.asked.emit("live")

    # --- the two steps ------------------------------------------------------------------------------------------------

    def _head(self) -> None:
        """In the second step the head says what is about to be recorded, so that no scrolling hides it."""
        view = self._view
        if view is None:
            return
        checking = self.steps.currentIndex() == 1
        self.title.setText(self.record.dose if checking else tr("Dose {count}", count=len(view.given) + 1))
        self.say_about(view.frame.identity.patient if checking else view.standing)

    def _enter(self) -> None:
        self.steps.setCurrentIndex(0)
        self.record.clear()
        self._head()
        if self.main_button is not None:
            self.main_button.say(tr("Dose given"))

    def _go_on(self) -> None:
        (self._record if self.steps.currentIndex() == 1 else self._look)()

    def _look(self) -> None:
        """To the second step, if everything asked is there."""
        view = self._view
        if view is None:
            return
        if view.missing:
            self.show_refusal(tr("Still missing: ") + joined("; ", view.missing))
            return
        active = view.frame.active
        if active is None or active.role not in BEDSIDE:
            self.show_refusal(tr("A nurse or a prescriber gives the dose: change the active person first"))
            return
        values = self.form.read(view)
        if values is None:
            self.show_refusal(tr("Something is missing or wrong above"))
            return
        self.show_refusal("")
        self._values = values
        self.record.show_dose(view, values, self.form.words(view))
        self.steps.setCurrentIndex(1)
        self._head()
        if self.main_button is not None:
            self.main_button.say(tr("Record the dose"))
        focus_on(self.record)

    def _record(self) -> None:
        view = self._view
        if view is None or view.frame.active is None or self._waiting:
            return
        checked = self.record.check(view)
        if checked is None:
            return
        by, second = checked
        events: list[ev.Event] = []
        if second is not None and view.check_open:
            events.append(answer_event(DOSE_CHECK, {"checked_by": second.id}, by=second))
        events.append(dose_event(view, self._values, by=by, second=second))
        self._waiting = len(events)
        for event in events:
            self.submitted.emit(event)


class RecordStep(QWidget):
    """The second step: the dose in words, the second person's PIN, the giver's PIN. `dose` is its one line."""

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__()
        self._check_pin = check_pin
        self.dose = ""
        self.lines = Label("", "body", "text", wrap=True)
        self.does = Label("", "body", "strong", "medium", wrap=True)
        self.second_words = Label("", tone="muted", wrap=True)
        self.second = PinRow(tr("Checked by"), check_pin)
        self.pin = PinAsk()
        self.pin.setFixedWidth(PIN_WIDTH)
        self.giver = Label("", wrap=True)
        self.entered = self.pin.entered
        self.second.entered.connect(lambda: focus_on(self.pin))
        self._second_box = Box(column(heading(tr("Second person")), self.second_words, self.second))
        beside = Columns(380)
        beside.addWidget(self._second_box)
        beside.addWidget(Box(column(heading(tr("Record")), self.does, self.giver, self.pin)))
        whole = column(Box(column(self.lines)), spacing=3 * GRID)
        whole.addLayout(beside)
        self.setLayout(whole)
        self.setFocusProxy(self.second)

    def show_view(self, view: DoseView) -> None:
        """Who may check, and who gives."""
        active = view.frame.active
        self.second.show_people(view.frame.present, but=active.id if active else "")
        self.giver.setText(tr("{words}: your PIN", words=active.words) if active else "")
        self._second_box.setVisible(view.check != "off")
        asked = {
            "required": tr("Reads drug, concentration, dose, patient and route, and confirms by PIN."),
            "asked": tr(
                "Reads drug, concentration, dose, patient and route, and confirms by PIN. "
                "Without this check the report says so on page 1."
            ),
        }
        self.second_words.setText(asked.get(view.check, ""))

    def show_dose(self, view: DoseView, values: dict[str, Any], sums: tuple[str, ...]) -> None:
        """The dose that is about to be recorded."""
        at = tr("now") if values["when"] == NOW else view.frame.now.clock(values["given_t"])
        route = ROUTE_WORDS[values["route"]]
        people = {one.id: one for one in view.frame.present}
        self.dose = tr(
            "{mg:g} mg {drug}, {route}, given {at}", mg=values["mg"], drug=known(values["drug"]), route=route, at=at
        )
        parts = [
            values.get("concentration", ""),
            tr("over {duration_min:g} min", duration_min=values["duration_min"]) if "duration_min" in values else "",
            tr("device {device}", device=view.device) if view.device is not None else "",
            tr("lot {lot}, expiry {expiry}", lot=values["lot"], expiry=values["expiry"]),
            tr("site {site}", site=values["site"]) if "site" in values else "",
            tr("ordered by {by_name}", by_name=by_name(people, values["ordered_by"])),
            tr("prescriber on site: {by_name}", by_name=by_name(people, values["prescriber_on_site"])),
        ]
        self.lines.setText("\n".join([", ".join(filter(None, parts)), *sums]))
        first = (
            tr("starts the clock: T0 is the time of this dose.")
            if not view.given
            else tr("moves the earliest leave time.")
        )
        self.does.setText(tr("Recording {first} {observation}", first=first, observation=view.observation))

    def check(self, view: DoseView) -> tuple[PersonView, PersonView | None] | None:
        """Giver and second person, once their PINs fit; the check may be left out where it is only asked for."""
        second: PersonView | None = None
        if view.check == "required" or (view.check == "asked" and not self.second.is_blank()):
            second = self.second.check()
            if second is None:
                return None
        active, typed = view.frame.active, self.pin.judge()
        if active is None or typed.problem:
            return None
        self.pin.clear()
        problem = pin_problem(self._check_pin, active.id, typed.value)
        if problem:
            self.pin.say(problem)
            focus_on(self.pin)
            return None
        self.second.forget()
        return active, second

    def clear(self) -> None:
        """No PIN."""
        self.second.clear()
        self.pin.clear()


def dose_event(view: DoseView, values: dict[str, Any], *, by: PersonView, second: PersonView | None) -> ev.DoseGiven:
    """The event of a dose that was entered and checked."""
    given_t = view.frame.now.t if values["when"] == NOW else values["given_t"]
    kept = ("route", "drug", "mg", "concentration", "duration_min", "lot", "expiry", "drawn_mg", "wasted_mg", "witness")
    more = ("ordered_by", "prescriber_on_site", "site", "reason", "weight_kg")
    fields = {"weight_kg": None, **{name: values[name] for name in (*kept, *more) if name in values}}
    return ev.DoseGiven(
        by=by.id, role=by.role, given_t=given_t, device=view.device, second_check=second.id if second else "", **fields
    )
