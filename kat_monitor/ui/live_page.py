"""The live screen's middle: the chart, and at its right the timeline with the note field, or a panel in their place.

Owns where they stand. pyqtgraph is imported only when `load_chart` is called, after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.kit import column, row
from kat_monitor.ui.note_field import Names, NoteField
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_actions import infusion
from kat_monitor.ui.present_emergency import emergency
from kat_monitor.ui.present_timeline import timeline
from kat_monitor.ui.present_trend import trend
from kat_monitor.ui.theme import GRID
from kat_monitor.ui.timeline import Timeline

if TYPE_CHECKING:
    from kat_monitor.review.course import Ghost
    from kat_monitor.ui.side_panels import SidePanels
    from kat_monitor.ui.trend import Trend

ZOOM_MIN = 30.0
CRAMPED = 50 * GRID
"""Height in px below which neither chart nor timeline can be read: what is written has the place."""


class LivePage(QWidget):
    """Chart and timeline. `show_panel` puts a panel in the timeline's place, `close_panel` takes it away."""

    restyled = Signal()
    """The chart was made anew and has nothing on it yet."""
    panelled = Signal(object)
    """The panels were made: SidePanels, to be joined to what they ask for."""

    def __init__(self, now: Callable[[], int], names: Names, steps: Callable[[], str] = str) -> None:
        """`now` is the session's clock, ms; `names` are not to stand in a note; `steps`: the clinic's emergency."""
        super().__init__()
        self._now, self._names, self._steps = now, names, steps
        self._panels: SidePanels | None = None
        self.chart: Trend | None = None
        self.timeline = Timeline()
        self.note = NoteField(now, names)
        self.is_zoomed = False
        self.ghost: Ghost | None = None
        """This patient's last session, behind this one."""
        self._came_from: QWidget | None = None
        beside = QWidget()
        beside.setLayout(column(self.timeline, self.note, spacing=2 * GRID))
        self.side = QStackedWidget()
        self.side.addWidget(beside)
        self._chart_place = column(spacing=0)
        whole = row(spacing=2 * GRID)
        whole.addLayout(self._chart_place, 1)
        whole.addWidget(self.side)
        self.setLayout(whole)

    @property
    def panels(self) -> SidePanels:
        """Made when first wanted: the first picture of a session needs none of them."""
        if self._panels is None:
            from kat_monitor.ui.side_panels import SidePanels

            self._panels = SidePanels(self._now, self._names)
            for panel in self._panels.all():
                self.add_panel(panel)
            self.panelled.emit(self._panels)
        return self._panels

    def add_panel(self, panel: Panel) -> None:
        """Let this panel stand in the timeline's place too."""
        self.side.addWidget(panel)
        panel.closed.connect(self.close_panel)
        panel.hide()

    def turn_chart(self) -> None:
        """Held: it follows again. Following: between the whole and its last minutes."""
        if self.is_held and self.chart is not None:
            self.chart.hand.follow()
        else:
            self.is_zoomed = not self.is_zoomed

    @property
    def is_held(self) -> bool:
        """Whether a person holds the chart at a span of its own."""
        return self.chart is not None and self.chart.hand.span is not None

    def _fit(self) -> None:
        """The whole, following."""
        self.is_zoomed = False
        if self.chart is not None:
            self.chart.hand.follow()

    def load_chart(self) -> None:
        """Import the chart and put it in its place."""
        if self.chart is None:
            from kat_monitor.ui.trend import Trend

            self.chart = Trend()
            self.chart.hand.opened.connect(self.timeline.taken)
            self.chart.hand.fitted.connect(self._fit)
            self._chart_place.addWidget(self.chart)
            if self.height() < CRAMPED:
                self.chart.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Another look: what is drawn with pens of its own is made again, before anything is painted."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.chart is not None and self.chart.look != theme.look():
            self._chart_place.removeWidget(self.chart)
            self.chart.setParent(None)
            self.chart.deleteLater()
            self.chart = None
            self.load_chart()
            self.restyled.emit()

    def show_session(self, session: Session, t: int) -> None:
        """Show this session at `t` ms."""
        self.timeline.show_view(timeline(session))
        if self.chart is not None and self.isVisible():
            self.chart.show_view(trend(session, t, ZOOM_MIN if self.is_zoomed else None, self.ghost))
        if self._panels is None:
            return
        if self.side.currentWidget() is self._panels.infusion:
            self._panels.infusion.show_view(infusion(session, t))
        elif self.side.currentWidget() is self._panels.emergency:
            self._panels.emergency.show_view(emergency(session, t, self._steps()))

    def show_emergency(self) -> None:
        """The emergency card, and the focus on it."""
        self.show_panel(self.panels.emergency)

    def show_panel(self, panel: Panel) -> None:
        """Put this panel in the timeline's place."""
        if self.side.currentIndex() == 0:
            self._came_from = self.focusWidget()
        self.side.setCurrentWidget(panel)
        panel.take_focus()

    def close_panel(self) -> None:
        """Back to the timeline, and to where the focus was."""
        self.side.setCurrentIndex(0)
        back, self._came_from = self._came_from, None
        (back if back is not None and back.isVisible() else self.timeline.list).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The timeline takes its share of the width."""
        super().resizeEvent(event)
        is_cramped = self.height() < CRAMPED
        self.timeline.setVisible(not is_cramped)
        if self.chart is not None:
            self.chart.setVisible(not is_cramped)
        share = min(max(round(self.width() * 0.29), 66 * GRID), 105 * GRID)
        self.side.setFixedWidth(self.width() if is_cramped else share)
