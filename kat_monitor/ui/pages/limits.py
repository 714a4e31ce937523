"""The limits of this patient in this session: one list, one in hand, changed with a reason and a PIN.

Owns the page. Refuses to change the protocol: what is changed here counts for this session alone, from now on.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kat_monitor import events as ev
from kat_monitor.ui.kit import Label, column, heading
from kat_monitor.ui.pages.asks import LineAsk, TextAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages_limits import LimitRow, LimitsView, first_of
from kat_monitor.ui.present_pages_typed import number
from kat_monitor.ui.theme import GRID
from kat_monitor.words import joined, say, tr

ABOUT = say(
    "For this patient, in this session, from now on. Values of before keep the limit of their own time. The protocol "
    "stays as it is."
)
WHO = ("nurse", "prescriber")


class LimitsPage(PageFrame):
    """`submitted` carries LimitChanged."""

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Limits for this patient"), about=ABOUT, scrolls=False)
        self._check_pin = check_pin
        self._view: LimitsView | None = None
        self._wanted = ""
        self._submitted: LimitPane | None = None
        self.rows = RowsAndPane(tr("Limits"), self._make)
        self.body.addWidget(self.rows)
        self.add_back()
        self.add_people()
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Change this limit"))
        self.main.clicked.connect(self._change)
        self.rows.taken.connect(lambda: self.show_refusal(""))

    def show_view(self, view: LimitsView) -> None:
        """Draw the limits as they stand; what is typed stays."""
        self._view = view
        if view.closed:
            self.say_about(view.closed)
        self.main.setEnabled(not view.closed)
        self.rows.show_rows([RowView(row.rule, row.title, row.mark, row.word, row.about) for row in view.rows])
        for name, pane in self.rows.panes().items():
            self._show_pane(name, pane)
        if self._wanted or not self.rows.in_hand():
            self._take(first_of(view, self._wanted))

    def show_vital(self, vital: str) -> None:
        """Take the first limit of a vital in hand, now or when there is a view."""
        self._wanted = vital
        if self._view is not None:
            self._take(first_of(self._view, vital))

    def accepted(self) -> None:
        """The change is in the record: what was typed for it goes."""
        super().accepted()
        if self._submitted is not None:
            self._submitted.clear()
            self._submitted = None
        self.rows.focus_row()

    def go_back(self) -> None:
        """To the live screen; what was typed stays."""
        self.asked.emit("live")

    def _take(self, rule: str) -> None:
        self._wanted = ""
        if rule:
            self.rows.take(rule)

    def _make(self, rule: str) -> QWidget:
        row = self._row(rule)
        assert row is not None
        pane = LimitPane(row, self._check_pin)
        pane.pin.entered.connect(self._change)
        self._show_pane(rule, pane)
        self.lead_back_from(pane)
        return pane

    def _row(self, rule: str) -> LimitRow | None:
        return next((row for row in self._view.rows if row.rule == rule), None) if self._view is not None else None

    def _show_pane(self, rule: str, pane: QWidget) -> None:
        row = self._row(rule)
        if row is not None and self._view is not None and isinstance(pane, LimitPane):
            pane.show_limit(row, self._view)

    def _change(self) -> None:
        pane = self.rows.pane(self.rows.in_hand())
        if not isinstance(pane, LimitPane) or not self.main.isEnabled():
            return
        event = pane.read()
        if event is not None:
            self._submitted = pane
            self.submitted.emit(event)


class LimitPane(QWidget):
    """One limit: how it stands, what it is to be, why, and who says so."""

    def __init__(self, row: LimitRow, check_pin: CheckPin) -> None:
        super().__init__()
        self._row = row
        self.title = heading(row.title)
        self.about = Label("", tone="muted", wrap=True)
        self.trail = Label("", "small", "strong", wrap=True)
        asks = {"limit": LineAsk(tr("New limit"), number(), unit=row.unit)}
        if row.low is not None:
            asks = {"low": LineAsk(tr("New lower limit"), number(), unit=row.unit), **asks}
        self.form = Form({**asks, "reason": TextAsk(tr("Reason"), lines=1)})
        self.pin = PinRow(tr("Changed by"), check_pin, roles=WHO)
        self.form.done.connect(self.pin.setFocus)
        whole = column(self.title, self.about, self.trail, self.form, self.pin, spacing=3 * GRID)
        self.setLayout(whole)
        self.setFocusProxy(self.form)

    def show_limit(self, row: LimitRow, view: LimitsView) -> None:
        """Draw how it stands; what is typed stays."""
        self._row = row
        self.title.setText(row.title)
        self.about.setText(row.about)
        self.trail.setText(joined("\n", row.changes))
        self.trail.setVisible(bool(row.changes))
        self.pin.show_people(view.frame.present)

    def read(self) -> ev.LimitChanged | None:
        """The change as an event; None if something is wrong, which then says so."""
        values = self.form.read()
        if values is None:
            return None
        person = self.pin.check()
        if person is None:
            return None
        self.pin.forget()
        row = self._row
        return ev.LimitChanged(
            by=person.id, role=person.role, rule=row.rule, limit=values["limit"], was=row.limit, unit=row.unit,
            reason=values["reason"], low=values.get("low"), was_low=row.low,
        )  # fmt: skip

    def clear(self) -> None:
        """Blank again."""
        self.form.clear()
        self.pin.clear()
