"""The clinic's month: figures to glance at, charts below, and behind each the sessions.

Owns the way from month to month. Refuses to count: `review.month` did.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.review.month import Bar, Chart, Month
from kat_monitor.ui.bars import BarRow, FigureTile
from kat_monitor.ui.kit import Box, Button, Label, clear_layout, column, heading
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.layouts import Columns
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

NAMES = (
    say("January"),
    say("February"),
    say("March"),
    say("April"),
    say("May"),
    say("June"),
    say("July"),
    say("August"),
    say("September"),
    say("October"),
    say("November"),
    say("December"),
)


class MonthPage(PageFrame):
    """`month_wanted` names another month as 2026-11, `behind_wanted` a figure with its sessions, `export_wanted` it."""

    month_wanted = Signal(str)
    behind_wanted = Signal(str, object)
    export_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Month"))
        self._month = ""
        self._figures = Columns(least=150, gap=2 * GRID)
        self._charts = Columns(least=420, gap=4 * GRID)
        for layout in (self._figures, self._charts):
            self.body.addLayout(layout)
        self.body.addStretch(1)
        self.add_back(tr("Review"))
        self.before = Button(tr("Month before"), "F6")
        self.after = Button(tr("Month after"), "F7")
        for button, step in ((self.before, -1), (self.after, 1)):
            button.clicked.connect(lambda checked=False, step=step: self.month_wanted.emit(moved(self._month, step)))
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.add_main(tr("Export the month")).clicked.connect(lambda: self.export_wanted.emit(self._month))

    def show_view(self, month: Month) -> None:
        """Draw this month."""
        self._month = month.month
        self.title.setText(
            tr("{named}, {clinic}", named=named(month.month), clinic=month.clinic)
            if month.clinic
            else named(month.month)
        )
        imported = (
            tr(", {imported} of them imported from other rooms", imported=month.imported) if month.imported else ""
        )
        self.say_about(
            tr("{sessions} sessions{imported}", sessions=month.sessions, imported=imported)
            if month.sessions or month.broken
            else tr("No session was opened here")
        )
        clear_layout(self._figures)
        clear_layout(self._charts)
        for bar in month.figures:
            tile = FigureTile(bar)
            tile.clicked.connect(lambda checked=False, bar=bar: self._open(bar))
            self._figures.addWidget(tile)
        for chart in month.charts:
            if chart.bars:
                self._charts.addWidget(self._chart(chart))

    def take_focus(self) -> None:
        """Export, and from there to the figures."""
        if self.main_button is not None:
            self.main_button.setFocus()

    def go_back(self) -> None:
        """To the table."""
        self.asked.emit("review")

    def _chart(self, chart: Chart) -> QWidget:
        whole = column(heading(chart.title), spacing=0)
        if chart.about:
            whole.addWidget(Label(chart.about, "small", "muted", wrap=True))
        most = max(bar.value for bar in chart.bars)
        for bar in chart.bars:
            line = BarRow(bar, most, chart.title)
            line.clicked.connect(lambda checked=False, bar=bar: self._open(bar, chart.title))
            whole.addWidget(line)
        return Box(whole, 3 * GRID)

    def _open(self, bar: Bar, chart: str = "") -> None:
        name = tr("{chart}: {label}", chart=chart, label=bar.label) if chart else bar.label
        self.behind_wanted.emit(tr("{named}, {name}", named=named(self._month), name=name), bar.sessions)


def named(month: str) -> str:
    """2026-11 as `November 2026`."""
    year, _, number = month.partition("-")
    return tr("{names} {year}", names=NAMES[int(number) - 1], year=year)


def moved(month: str, step: int) -> str:
    """The month so many months away."""
    year, _, number = month.partition("-")
    at = int(year) * 12 + int(number) - 1 + step
    return f"{at // 12:04d}-{at % 12 + 1:02d}"
