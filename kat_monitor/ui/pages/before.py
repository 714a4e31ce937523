"""Before dosing: the gates at the left, the one in hand at the right, and what *Dose given* still waits for.

Owns the order of going through them. Refuses to give the dose: its button leads to the dose page, or says what is
missing.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kat_monitor import events as ev
from kat_monitor.ui.kit import Button, Label, Tone, column, heading, row, rule
from kat_monitor.ui.pages.decision import Decision, DecisionForm
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.gate_forms import gate_form
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.pages.people import CheckPin
from kat_monitor.ui.present_pages import Frame
from kat_monitor.ui.present_pages_gates import BaselineTable, BeforeView, Gate
from kat_monitor.ui.theme import GRID
from kat_monitor.words import capital, joined, shown, tr


class BeforePage(PageFrame):
    """`submitted` carries gates, waivers and the ride; `escort_given` the escort's name for the library."""

    escort_given = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Before dosing"), scrolls=False)
        self._check_pin = check_pin
        self._view: BeforeView | None = None
        self._submitted = ""
        self.gates = RowsAndPane(tr("Gates"), self._make)
        self.body.addWidget(self.gates)
        self.missing = Label("", tone="muted", wrap=True)
        self.add_back()
        self.add_people()
        self.foot.addWidget(self.missing, 1)
        self.add_main(tr("Dose given")).clicked.connect(self._go_on)

    def show_view(self, view: BeforeView) -> None:
        """Draw the gates; what is being typed in a pane stays."""
        self._view = view
        self.say_about(f"{view.frame.identity.patient}. {view.standing}")
        self.gates.show_rows([RowView(one.id, one.title, one.mark, one.word, one.why) for one in view.gates])
        for name, pane in self.gates.panes().items():
            self._show_pane(name, pane)
        if not self.gates.in_hand() and view.gates:
            self.gates.take(next((one.id for one in view.gates if one.open), view.gates[0].id))
        few, following = len(view.missing), next((one.title for one in view.gates if one.open), "")
        self.missing.setText(
            tr("{few} missing, next: {following}", few=few, following=following) if few else tr("Nothing is missing")
        )
        if self.main_button is not None:
            self.main_button.say(tr("Dose given: {few} missing", few=few) if few else tr("Dose given"))

    def accepted(self) -> None:
        """The answer is in the record: its form is blank again, and the next open gate comes in hand."""
        super().accepted()
        pane = self.gates.pane(self._submitted)
        if isinstance(pane, GatePane):
            pane.clear()
        if self._view is not None and self._submitted == self.gates.in_hand():
            self._take_next(self._view)
        self._submitted = ""

    def take_focus(self) -> None:
        """The question of the gate in hand."""
        self.gates.go_in()

    def go_back(self) -> None:
        """To the live screen; what was typed stays."""
        self.asked.emit("live")

    def _take_next(self, view: BeforeView) -> None:
        names = [one.id for one in view.gates]
        at = names.index(self._submitted) + 1
        following = next(
            (one.id for one in (*view.gates[at:], *view.gates[:at]) if one.open and one.id != self._submitted), ""
        )
        if following:
            self.gates.take(following)
            self.take_focus()

    def _make(self, name: str) -> QWidget:
        assert self._view is not None
        gate = next(one for one in self._view.gates if one.id == name)
        pane = GatePane(gate, self._check_pin)
        pane.submitted.connect(self._submit)
        pane.form.escort_given.connect(self.escort_given)
        pane.form.refused.connect(self.show_refusal)
        self._show_pane(name, pane)
        self.lead_back_from(pane)
        return pane

    def _show_pane(self, name: str, pane: QWidget) -> None:
        assert self._view is not None
        gate = next((one for one in self._view.gates if one.id == name), None)
        if gate is not None and isinstance(pane, GatePane):
            pane.show_gate(gate, self._view.frame, self._view.baseline)

    def _submit(self, event: ev.Event) -> None:
        self._submitted = self.gates.in_hand()
        self.submitted.emit(event)

    def _go_on(self) -> None:
        if self._view is None:
            return
        if self._view.missing:
            self.show_refusal(tr("Still missing: ") + joined("; ", self._view.missing))
            return
        self.show_refusal("")
        self.asked.emit("dose")


class GatePane(QWidget):
    """The gate in hand: what is asked, what was answered, the form, and a prescriber's waiver where one is possible."""

    submitted = Signal(object)

    def __init__(self, gate: Gate, check_pin: CheckPin) -> None:
        super().__init__()
        self.gate = gate
        self.why = Label("", "body", "strong", "medium", wrap=True)
        self.asked = Label("", tone="muted", wrap=True)
        self.told = Label("", "small", "muted", wrap=True)
        self.table = Table() if gate.id == "baseline" else None
        self.form = gate_form(gate.id, gate.questions, check_pin)
        self.form.answered.connect(self.submitted)
        self.waive = Button(tr("A prescriber decides"), "F12", "quiet")
        self.waive.setCheckable(True)
        self.decision = DecisionForm(tr("Waive this gate"), check_pin)
        self.decision.hide()
        self.waive.toggled.connect(self._open_waiver)
        self.decision.decided.connect(self._waived)
        whole = column(heading(gate.title), self.why, self.asked, spacing=3 * GRID)
        if self.table is not None:
            whole.addWidget(self.table)
        line = row(self.waive)
        line.addStretch(1)
        self._line = rule()
        for part in (self.form, self._line):
            whole.addWidget(part)
        whole.addLayout(line)
        whole.addWidget(self.decision)
        whole.addWidget(self.told)
        self.setLayout(whole)
        self.setFocusProxy(self.form)

    def show_gate(self, gate: Gate, frame: Frame, baseline: BaselineTable) -> None:
        """Draw the state of the gate; the form keeps what was typed."""
        self.gate = gate
        self.why.setText(
            tr("{word}: {why}", word=capital(shown(gate.word)), why=gate.why) if gate.why else capital(shown(gate.word))
        )
        self.asked.setText(gate.asked)
        self.asked.setVisible(bool(gate.asked))
        self.told.setText(joined("\n", (tr("Answered"), *gate.told)) if gate.told else "")
        self.form.show_frame(frame)
        self.decision.show_frame(frame)
        if self.table is not None:
            self.table.show_table(baseline)
        for part in (self._line, self.waive):
            part.setVisible(gate.waivable)
        if not gate.waivable:
            self.waive.setChecked(False)

    def clear(self) -> None:
        """Blank again."""
        self.form.clear()
        self.decision.clear()
        self.waive.setChecked(False)

    def _open_waiver(self, wanted: bool) -> None:
        self.decision.setVisible(wanted)
        if wanted:
            focus_on(self.decision)

    def _waived(self, decision: Decision) -> None:
        self.submitted.emit(
            ev.GateWaived(
                by=decision.by.id, role=decision.by.role, gate=self.gate.id, reason=decision.reason,
                prescriber=decision.prescriber, telephone=decision.telephone,
                told_t=decision.told_t, read_back=decision.telephone,
            )
        )  # fmt: skip


class Table(QWidget):
    """The baseline: the sets that count, their median and spread, the limit, and when the next is due."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: BaselineTable | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self._limit = Label("", tone="muted", wrap=True)
        self._next = Label("", "body", "strong", "medium", wrap=True)
        line = row()
        line.addLayout(self._grid)
        line.addStretch(1)
        whole = column()
        whole.addLayout(line)
        whole.addWidget(self._next)
        whole.addWidget(self._limit)
        self.setLayout(whole)

    def show_table(self, table: BaselineTable) -> None:
        """Draw it; the cells only when they changed."""
        self._next.setText(table.next)
        self._limit.setText(table.limit)
        if self._shown is not None and (self._shown.head, self._shown.rows) == (table.head, table.rows):
            return
        self._shown = table
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for down, cells in enumerate((table.head, *table.rows)):
            for across, cell in enumerate(cells):
                strong = down and cells[0] == "Median"
                tone: Tone = "strong" if strong else "muted" if not down or not across else "text"
                label = Label(cell, "body", tone, "semibold" if strong else "regular", wrap=True)
                label.setMinimumWidth(12 * GRID)
                self._grid.addWidget(label, down, across)
        if not table.rows:
            self._grid.addWidget(Label(tr("No complete set yet"), tone="text", wrap=True), 1, 0, 1, len(table.head))
