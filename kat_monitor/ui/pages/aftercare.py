"""Integration and what is owed after a session: the patient's words, what helped, follow-up, the REMS form.

Owns the forms by which each is recorded as a signed addendum. Refuses to send anything: that a form was submitted is a
person's word, with the reference that they were given.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.session.questions import DUTIES, DUTY_TITLES, Question
from kat_monitor.session.rems import Field
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import Ask, LineAsk, TextAsk
from kat_monitor.ui.pages.form import Form, ask_for, fields_of
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_aftercare import NOTHING, AftercareView, duty_event
from kat_monitor.ui.present_pages_typed import day
from kat_monitor.ui.theme import GRID
from kat_monitor.words import shown, tr

DATES = frozenset({"made_at", "submitted_on"})
LONG = frozenset({"memories", "insights", "helped", "how"})
SIGNERS: dict[ev.Duty, tuple[str, ...]] = {
    "follow-up": ("nurse", "therapist", "prescriber", "lead"),
    "integration": ("nurse", "therapist", "prescriber", "lead"),
    "rems": ("nurse", "therapist", "prescriber", "lead", "administrator"),
}


class AftercarePage(PageFrame):
    """`submitted` carries an addendum for each duty that is recorded."""

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Integration and aftercare"))
        self.words, self.helped = Label("", wrap=True), Label("", wrap=True)
        self.plan, self.made = Label("", "body", "strong", "medium", wrap=True), Label("", wrap=True)
        self.brought = Label("", wrap=True)
        self.standing = Label("", "body", "strong", "medium", wrap=True)
        self.rems_fields = Label("", wrap=True)
        self.duties = {about: DutyForm(about, check_pin) for about in SIGNERS}
        self._submitted: DutyForm | None = None
        follow, brought, rems = (self.duties[about] for about in ("follow-up", "integration", "rems"))
        self.rems_box = Box(column(heading(tr("REMS form")), self.standing, rems, self.rems_fields))
        for box in (
            Box(column(heading(tr("Follow-up within 24 h")), self.plan, self.made, follow)),
            Box(column(heading(tr("In the patient's words")), self.words)),
            Box(column(heading(tr("What helped")), self.helped)),
            Box(column(heading(tr("Brought back later")), self.brought, brought)),
            self.rems_box,
        ):
            self.body.addWidget(box)
        self.body.addStretch(1)
        for form in self.duties.values():
            form.recorded.connect(lambda event, form=form: self._submit(form, event))
        self.add_back()
        self.add_people()
        home = Button(tr("Home"), "F12", "quiet")
        home.clicked.connect(lambda: self.asked.emit("home"))
        self.foot.addWidget(home)
        self.foot.addStretch(1)

    def show_view(self, view: AftercareView) -> None:
        """Draw what there is and what is owed; what was typed stays."""
        ended = view.ended or tr("The session has not ended yet")
        self.say_about(f"{view.frame.identity.patient}. {ended}.")
        self.words.setText("\n".join(map(shown, view.words)) or NOTHING)
        self.helped.setText("\n".join(map(shown, view.helped)) or NOTHING)
        self.plan.setText(view.plan)
        _show(self.made, view.made)
        _show(self.brought, view.brought)
        owed = {"follow-up": not view.made, "integration": True, "rems": view.rems is not None and view.rems.is_due}
        for about, form in self.duties.items():
            form.show_people(view.people)
            form.setVisible(bool(view.ended) and owed[about])
        self.rems_box.setVisible(view.rems is not None)
        if view.rems is not None:
            self.standing.setText(view.rems.standing)
            tone = "pressing" if view.rems.pressing else "strong"
            if self.standing.property("tone") != tone:
                self.standing.setProperty("tone", tone)
                self.standing.style().polish(self.standing)
            self.rems_fields.setText("\n".join(map(shown, (_line(one) for one in view.rems.fields))))

    def accepted(self) -> None:
        """The addendum is in the record."""
        super().accepted()
        form, self._submitted = self._submitted, None
        if form is not None:
            form.clear()

    def go_back(self) -> None:
        """To the signatures."""
        self.asked.emit("sign")

    def _submit(self, form: DutyForm, event: ev.Event) -> None:
        self._submitted = form
        self.submitted.emit(event)


class DutyForm(QWidget):
    """What one duty asks, and the PIN of who signs that it was done."""

    recorded = Signal(object)

    def __init__(self, about: ev.Duty, check_pin: CheckPin) -> None:
        super().__init__()
        self.about = about
        self.form = Form({one.id: _ask(one) for one in DUTIES[about]}, least=260)
        self.signer = PinRow(
            tr("{duty_titles}: recorded by", duty_titles=DUTY_TITLES[about]), check_pin, roles=SIGNERS[about]
        )
        self.button = Button(
            tr("Record: {duty_titles}", duty_titles=DUTY_TITLES[about].lower())
            if about != "rems"
            else tr("Record: REMS submitted")
        )
        line = row(self.button)
        line.addStretch(1)
        whole = column(self.form, self.signer, spacing=3 * GRID)
        whole.addLayout(line)
        self.setLayout(whole)
        self.form.done.connect(lambda: focus_on(self.signer))
        self.signer.entered.connect(self._record)
        self.button.clicked.connect(self._record)
        self.setFocusProxy(self.form)

    def show_people(self, people: Sequence[PersonView]) -> None:
        """Who may sign."""
        self.signer.show_people(people)

    def clear(self) -> None:
        """Blank again."""
        self.form.clear()
        self.signer.clear()

    def _record(self) -> None:
        said = self.form.read()
        person = self.signer.check() if said is not None else None
        if said is not None and person is not None:
            self.signer.forget()
            self.recorded.emit(duty_event(self.about, fields_of(DUTIES[self.about], said), person))


def _ask(question: Question) -> Ask:
    if question.id in DATES:
        return LineAsk(question.text, day, hint="2026-11-21", required=question.required)
    if question.id in LONG:
        made = TextAsk(question.text, lines=2, required=question.required)
        spread(made)
        return made
    return ask_for(question)


def _show(label: Label, lines: Sequence[str]) -> None:
    label.setText("\n".join(map(shown, lines)))
    label.setVisible(bool(lines))


def _line(one: Field) -> str:
    return tr("{label}: {value}", label=one.label, value=one.value or tr("NOT SAID"))
