"""Discharge: every criterion with its proof or its attestation, the ride home, and a prescriber's override.

Owns the page and the pane of a criterion. Refuses to end the session: that is an act of its own, on its own page.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.session.questions import ATTESTED
from kat_monitor.ui.entry_line import BEGIN
from kat_monitor.ui.kit import Button, Label, column, heading, row, rule
from kat_monitor.ui.pages.decision import Decision, DecisionForm
from kat_monitor.ui.pages.form import fields_of, question_form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.gate_forms import NOBODY, STORE_KEY
from kat_monitor.ui.pages.layouts import Flow
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.pages.people import CheckPin
from kat_monitor.ui.pages.ride import RideForm
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_leaving import CriterionRow, DischargeView, attested_met
from kat_monitor.words import capital, say, shown, tr

WAITING = say("WAITING FOR ESCORT: only the ride home is missing. A set every 30 min, no device alerts.")


class DischargePage(PageFrame):
    """`submitted` carries attestations, overrides and the escort; `escort_given` a name for the library."""

    escort_given = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Discharge"), scrolls=False)
        self._check_pin = check_pin
        self._view: DischargeView | None = None
        self._submitted = ""
        self._ends = False
        """Nothing waits any more; as soon as all is met, the end is in hand."""
        self.waiting = Label("", "body", "strong", "semibold", wrap=True)
        self.criteria = RowsAndPane(tr("Criteria"), self._make)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.criteria, 1)
        self.add_back()
        self.add_people()
        self.foot.addStretch(1)
        self.add_main(tr("End the session")).clicked.connect(self._go_on)

    def show_view(self, view: DischargeView) -> None:
        """Draw the criteria; what is being typed in a pane stays. After a missing score the next comes in hand."""
        before, self._view = self._view, view
        is_here = self.isAncestorOf(
            self.window().focusWidget() or self.window()
        )  # what has the focus may be hidden next
        self.title.setText(
            tr("Discharge {passed} of {count}", passed=view.passed, count=len(view.rows))
            if view.rows
            else tr("Discharge")
        )
        self.say_about(f"{view.frame.identity.patient}. {view.standing}")
        self.waiting.setText(WAITING if view.waiting else "")
        self.waiting.setVisible(view.waiting)
        self.criteria.show_rows([_row(one) for one in view.rows])
        for name, pane in self.criteria.panes().items():
            self._show_pane(name, pane)
        if not self.criteria.in_hand() and view.rows:
            first = [*_waiting(view.rows), *(one for one in view.rows if one.mark != "done"), view.rows[0]][0]
            self.criteria.take(first.id)
        elif before is not None and _is_scored(self.criteria.in_hand(), before, view):
            self._take_next(self.criteria.in_hand(), view, lead=is_here)
        self._lead_to_end(view)
        if self.main_button is not None:
            self.main_button.say(tr("Sign") if view.ended else tr("End the session"))

    def accepted(self) -> None:
        """The entry is in the record: its form is blank again, and the next criterion for a person comes in hand."""
        super().accepted()
        pane = self.criteria.pane(self._submitted)
        if isinstance(pane, CriterionPane):
            pane.clear()
        if self._view is not None and self._submitted == self.criteria.in_hand():
            self._take_next(self._submitted, self._view, lead=True)
        self._submitted = ""

    def _take_next(self, done: str, view: DischargeView, *, lead: bool) -> None:
        """The next criterion that waits for a person; after the last, what the page is for. `lead`: the focus too."""
        names = [one.id for one in view.rows]
        at = names.index(done) + 1
        waiting = [one for one in _waiting((*view.rows[at:], *view.rows[:at])) if one.id != done]
        if waiting:
            self.criteria.take(waiting[0].id)
            if lead:
                self.take_focus()
        else:
            self._ends = lead
            self._lead_to_end(view)

    def _lead_to_end(self, view: DischargeView) -> None:
        """Once all is met, after the last answer: whether that is drawn before or after it was taken."""
        if self._ends and self.main_button is not None and view.passed == len(view.rows):
            self._ends = False
            self.main_button.setFocus()

    def take_focus(self) -> None:
        """The question of the criterion in hand, or, once that is met, of the first that waits; never an override."""
        rows = self._view.rows if self._view is not None else ()
        waiting = _waiting(rows)
        if waiting and any(one.id == self.criteria.in_hand() and one.mark == "done" for one in rows):
            self.criteria.take(waiting[0].id)
        self.criteria.go_in()

    def go_back(self) -> None:
        """To the live screen; what was typed stays."""
        self.asked.emit("live")

    def _go_on(self) -> None:
        self.asked.emit("sign" if self._view is not None and self._view.ended else "end")

    def _make(self, name: str) -> QWidget:
        assert self._view is not None
        one = next(row for row in self._view.rows if row.id == name)
        pane = CriterionPane(one, self._check_pin)
        pane.submitted.connect(self._submit)
        pane.refused.connect(self.show_refusal)
        pane.scores.connect(lambda word: self.asked.emit(f"{BEGIN}{word} "))
        if pane.ride is not None:
            pane.ride.escort_given.connect(self.escort_given)
        self._show_pane(name, pane)
        self.lead_back_from(pane)
        return pane

    def _show_pane(self, name: str, pane: QWidget) -> None:
        assert self._view is not None
        one = next((row for row in self._view.rows if row.id == name), None)
        if one is not None and isinstance(pane, CriterionPane):
            pane.show_criterion(one, self._view)

    def _submit(self, event: ev.Event) -> None:
        self._submitted, self._ends = self.criteria.in_hand(), False
        self.submitted.emit(event)


def _waiting(rows: Sequence[CriterionRow]) -> list[CriterionRow]:
    """What waits for a person rather than for time or a device.

    In the order of these rows, but for the ride, which is last, at the door, and for the Aldrete score: a steady gait
    answers it.
    """
    waiting = [one for one in rows if one.mark != "done" and (one.questions or one.how or one.id == "ride")]
    late = {"aldrete": 1, "ride": 2} if any(one.id == "gait" for one in waiting) else {"ride": 2}
    return sorted(waiting, key=lambda one: late.get(one.id, 0))


def _is_scored(name: str, before: DischargeView, now: DischargeView) -> bool:
    """Whether the score that a criterion waited for is there, and good."""
    waited = any(one.id == name and one.score for one in before.rows)
    return waited and any(one.id == name and one.mark == "done" for one in now.rows)


def _row(one: CriterionRow) -> RowView:
    return RowView(one.id, one.title, one.mark, one.word, one.when or one.proof)


class CriterionPane(QWidget):
    """The criterion in hand: its proof, when it can be met, what a person is asked, and an override."""

    submitted = Signal(object)
    refused = Signal(object)
    scores = Signal(str)
    """The word of a score that is to be typed."""

    def __init__(self, one: CriterionRow, check_pin: CheckPin) -> None:
        super().__init__()
        self.criterion = one
        self._view: DischargeView | None = None
        self.proof = Label("", "body", "strong", "medium", wrap=True)
        self.when = Label("", tone="muted", wrap=True)
        self.ride = RideForm() if one.id == "ride" else None
        self.form = question_form(ATTESTED.get(one.id, ()))
        self.store = Button(tr("Store what was found"), STORE_KEY)
        self.score = Button(tr("Score it"), STORE_KEY)
        self.override = Button(tr("A prescriber decides"), "F12", "quiet")
        self.override.setCheckable(True)
        self.others = Also()
        self.decision = DecisionForm(tr("Override"), check_pin)
        self._arrange()
        self.score.clicked.connect(lambda: self.scores.emit(self.criterion.score))
        self.store.clicked.connect(self._attest)
        self.form.done.connect(self._attest)
        self.override.toggled.connect(self._open_override)
        self.decision.decided.connect(self._decided)

    def _arrange(self) -> None:
        whole = column(heading(self.criterion.title), self.proof, self.when, spacing=12)
        if self.ride is not None:
            whole.addWidget(self.ride)
            self.ride.submitted.connect(self.submitted)
            self.ride.refused.connect(self.refused)
        whole.addWidget(self.form)
        for button in (self.score, self.store, self.override):
            line = row(button)
            line.addStretch(1)
            if button is self.override:
                self._line = rule()
                whole.addWidget(self._line)
            whole.addLayout(line)
        whole.addWidget(self.others)
        whole.addWidget(self.decision)
        self.setLayout(whole)
        for part in (self.others, self.decision):
            part.hide()
        self.setFocusProxy(self.ride or (self.form if self.form.asks else self.score))

    def show_criterion(self, one: CriterionRow, view: DischargeView) -> None:
        """Draw how it stands; the form keeps what was typed."""
        self.criterion, self._view = one, view
        word = capital(shown(one.word))
        self.proof.setText(tr("{word}: {proof}", word=word, proof=one.proof) if one.proof else word)
        self.proof.setVisible(self.ride is None)  # the ride says in its own words how it stands
        self.when.setText(one.when or one.how)
        self.when.setVisible(bool(self.when.text()))
        self.form.setVisible(bool(one.questions))
        self.store.setVisible(bool(one.questions))
        self.score.setVisible(bool(one.score) and not one.questions)
        self.form.show_frame(view.frame)
        self.decision.show_frame(view.frame)
        if self.ride is not None:
            self.ride.show_ride(view.ride, view.frame)
        self.others.offer([other for other in view.rows if other.overridable and other.id != one.id])
        for part in (self._line, self.override):
            part.setVisible(one.overridable)
        if not one.overridable:
            self.override.setChecked(False)

    def clear(self) -> None:
        """Blank again."""
        self.form.clear()
        self.decision.clear()
        self.others.clear()
        self.override.setChecked(False)
        if self.ride is not None:
            self.ride.clear()

    def _active(self) -> PersonView | None:
        active = self._view.frame.active if self._view else None
        if active is None:
            self.refused.emit(NOBODY)
        return active

    def _attest(self) -> None:
        values = self.form.read()
        by = self._active() if values is not None else None
        if values is None or by is None or self._view is None:
            return
        fields = fields_of(self.criterion.questions, values)
        met = attested_met(self.criterion.id, fields, self._view.pain)
        name = self.criterion.id
        self.submitted.emit(ev.CriterionAttested(by=by.id, role=by.role, criterion=name, met=met, fields=fields))

    def _open_override(self, wanted: bool) -> None:
        self.decision.setVisible(wanted)
        self.others.setVisible(wanted and self.others.any())
        if wanted:
            focus_on(self.decision)

    def _decided(self, decision: Decision) -> None:
        self.submitted.emit(
            ev.CriteriaOverridden(
                by=decision.by.id, role=decision.by.role, criteria=(self.criterion.id, *self.others.chosen()),
                reason=decision.reason, prescriber=decision.prescriber, telephone=decision.telephone,
                told_t=decision.told_t, read_back=decision.telephone,
            )
        )  # fmt: skip


class Also(QWidget):
    """Other criteria that the same decision lets be; none is chosen beforehand."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._flow = Flow()
        words = Label(tr("The same decision also lets these be"), "small", "muted", "medium", wrap=True)
        whole = column(words)
        whole.addLayout(self._flow)
        self.setLayout(whole)

    def offer(self, rows: Sequence[CriterionRow]) -> None:
        """Offer these; what was chosen and is still offered stays."""
        wanted = {one.id: one.title for one in rows}
        for name in [name for name in self._buttons if name not in wanted]:
            gone = self._buttons.pop(name)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for name, title in wanted.items():
            if name not in self._buttons:
                button = self._buttons[name] = Button(title)
                button.setCheckable(True)
                self._flow.addWidget(button)

    def any(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._buttons)

    def chosen(self) -> tuple[str, ...]:
        """The ids that were chosen."""
        return tuple(name for name, button in self._buttons.items() if button.isChecked())

    def clear(self) -> None:
        """None chosen."""
        for button in self._buttons.values():
            button.setChecked(False)
