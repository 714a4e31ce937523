"""The chart: blood pressure as v over ^ joined by a bar, rate as a line, SpO2 and breathing on axes of their own.

Owns how a TrendView is drawn with pyqtgraph: pen 1, one opaque grid level, no OpenGL, at most four redraws a second and
only when something changed. Importing this module imports pyqtgraph, so the window does it after its first paint.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QVBoxLayout, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.paint import rim
from kat_monitor.ui.present_strip import StripMark
from kat_monitor.ui.present_trend import TrendView
from kat_monitor.ui.trend_hand import TrendHand
from kat_monitor.ui.trend_items import PressureItems, VitalItems, ghost_items, ghost_words, note_marks
from kat_monitor.words import shown, tr

FRAME_MS = 250
NOW_STEP = 1 / 6
"""Minutes by which the now-line moves: ten seconds, less than a pixel of the whole window."""
RATE_RANGE, SPO2_RANGE, BREATH_RANGE = (40.0, 200.0), (85.0, 100.5), (0.0, 30.0)
AXIS_WIDTH = 60
LABEL_PX = 17
"""Height that a line of words takes, px: in a low window those of two doses must not lie over each other."""
ALERT_ROOM = 20
"""What the marks of alerts along the top need above a pressure, mmHg: over it they hid its value."""
ALERT_SYMBOLS = {"high": "s", "medium": "t1", "low": "o"}
SIGNS = {
    "heart_rate": ("heart_rate", "o"),
    "pulse_rate": ("heart_rate", "o"),
    "spo2": ("spo2", "d"),
    "resp_rate": ("resp_rate", "s"),
}
"""Colour and spot mark of each vital."""


class _Lane(NamedTuple):
    """One plot of the chart with what stands behind its data: a view and two axes, a third of a whole PlotItem."""

    plot: pg.ViewBox
    foot: pg.AxisItem
    range: tuple[float, float]
    step: float
    behind: list[QGraphicsRectItem | pg.InfiniteLine]
    now: pg.InfiniteLine


class _Canvas(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """Says once that it was painted, when that round of painting is over."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_new = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """As ever."""
        super().paintEvent(event)
        if self._is_new:
            self._is_new = False
            QTimer.singleShot(0, self, self.painted.emit)


class Trend(QWidget):
    """Draws a TrendView. `painted` once, after the first time."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.redraws = 0
        self.look = theme.look()
        self._view: TrendView | None = None
        self._drawn: object = None
        self._behind: object = None
        self._canvas = _Canvas()
        self._canvas.painted.connect(self.painted)
        self._canvas.setBackground(theme.color("ground"))
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._main = self._add_lane(0, RATE_RANGE, 40, ((tr("BP"), "pressure"), (tr("HR"), "heart_rate")))
        self._spo2 = self._add_lane(1, SPO2_RANGE, 5, ((tr("SpO₂ %"), "spo2"),))
        self._breath = self._add_lane(2, BREATH_RANGE, 10, ((tr("RR"), "resp_rate"),))
        layout = self._canvas.ci.layout
        layout.setSpacing(0)
        layout.setContentsMargins(0, 4, 8, 0)
        for number, share in enumerate((6, 3, 2)):
            layout.setRowStretchFactor(2 * number, share)
            layout.setRowSpacing(2 * number + 1, 6)
        self._breath.foot.setStyle(showValues=True)
        self._breath.foot.setHeight(22)
        lanes = {"heart_rate": self._main, "pulse_rate": self._main, "spo2": self._spo2, "resp_rate": self._breath}
        self._vitals = {vital: VitalItems(lane.plot, *SIGNS[vital]) for vital, lane in lanes.items()}
        self._pressure = PressureItems(self._main.plot)
        self._alerts, self._notes = pg.ScatterPlotItem(size=9, pen=None), note_marks()
        self._main.plot.addItem(self._alerts, ignoreBounds=True)
        self._breath.plot.addItem(self._notes, ignoreBounds=True)
        self.hand = TrendHand(self._canvas.viewport(), self._minute_at)
        self.hand.moved.connect(self._redraw)
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self._draw)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._canvas)
        self.setLayout(whole)
        self.setAccessibleName(tr("Trend"))

    def show_view(self, view: TrendView) -> None:
        """Show this view; drawn now, or with the next frame if one was drawn less than 250 ms ago."""
        self._view = view
        if not self._frame.isActive():
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, plus, minus, Home and End move the chart."""
        if not self.hand.press(event):
            super().keyPressEvent(event)

    def _minute_at(self, place: QPointF) -> float:
        """The minute under a place on the canvas."""
        return float(self._main.plot.mapSceneToView(self._canvas.mapToScene(place.toPoint())).x())

    def _redraw(self) -> None:
        """Another span: with the next frame, or now if the last one is old enough."""
        if not self._frame.isActive():
            self._draw()

    # --- making -------------------------------------------------------------------------------------------------------

    def _add_lane(
        self, number: int, span: tuple[float, float], step: float, names: tuple[tuple[str, str], ...]
    ) -> _Lane:
        plot = pg.ViewBox(enableMouse=False, enableMenu=False)
        plot.disableAutoRange()
        plot.setYRange(*span, padding=0)
        left, foot = pg.AxisItem("left"), pg.AxisItem("bottom")
        self._canvas.addItem(plot, row=2 * number, col=1)
        self._canvas.addItem(left, row=2 * number, col=0)
        self._canvas.addItem(foot, row=2 * number + 1, col=1)
        for axis in (left, foot):
            axis.linkToView(plot)
            axis.setStyle(tickFont=theme.font("small"), maxTickLevel=0, tickAlpha=255, tickLength=0)
            axis.setTextPen(theme.color("muted"))
            axis.setPen(theme.color("line"))
            axis.setTickPen(theme.color("line"))
            axis.setGrid(255)
            axis.setZValue(-200)  # the grid lies under the data
        left.setWidth(AXIS_WIDTH)
        left.setTickSpacing(levels=[(step, 0)])
        foot.setStyle(showValues=False)
        foot.setHeight(4)
        words = "&nbsp;&nbsp;".join(
            f'<span style="color:{theme.color(ink).name()}">{name}</span>' for name, ink in names
        )
        label = pg.TextItem(html=words, anchor=(1, 0))
        label.setFont(theme.font("small", "semibold"))
        label.setParentItem(left)
        label.setPos(AXIS_WIDTH, -4)
        now = pg.InfiniteLine(angle=90, pen=pg.mkPen(theme.color("strong"), width=1))
        now.setZValue(20)
        plot.addItem(now, ignoreBounds=True)
        return _Lane(plot, foot, span, step, [], now)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        """Draw the newest view if anything on it changed."""
        if self._view is None:
            return
        view = self.hand.show_view(self._view)
        now = round(view.now / NOW_STEP) * NOW_STEP
        key = (
            view.zero,
            round(view.start, 1),
            round(view.end, 1),
            now,
            view.bands,
            view.limits,
            view.marks,
            view.notes,
            view.ghost,
        )
        changed: list[VitalItems | PressureItems] = [
            self._vitals[vital] for vital, trail in view.samples if self._vitals[vital].follow(trail, view.zero)
        ]
        if self._pressure.follow(view.pressures, view.zero):
            changed.append(self._pressure)
        if key == self._drawn and not changed:
            return
        self._drawn = key
        self.redraws += 1
        self._frame.start()
        self.setAccessibleDescription(view.sentence)
        self._draw_frame(view, now)
        for items in changed:
            items.draw()
        self._draw_marks(view)
        self._widen()

    def _draw_frame(self, view: TrendView, now: float) -> None:
        """Ranges, now-lines, and behind the data phases and limits, which are made again only when they change."""
        for lane in (self._main, self._spo2, self._breath):
            lane.plot.setXRange(view.start, view.end, padding=0)
            lane.now.setValue(now)
        step = 30 if view.end - view.start > 90 else 10 if view.end - view.start > 40 else 5
        others = [mark for mark in view.marks if mark.kind != "alert"]
        behind = (view.bands, view.limits, step, others, view.ghost, round(view.end - view.start))
        if behind == self._behind:
            return
        self._behind = behind
        for lane in (self._main, self._spo2, self._breath):
            lane.foot.setTickSpacing(levels=[(step, 0)])
            for item in lane.behind:
                lane.plot.removeItem(item)
            lane.behind.clear()
            self._draw_bands(lane, view)
        limits = dict(view.limits)
        for lane, vital in ((self._main, "systolic"), (self._spo2, "spo2"), (self._breath, "resp_rate")):
            for value in limits[vital]:
                if value is not None:
                    self._add_limit(lane, float(value))
        self._add_marks([mark for mark in view.marks if mark.kind != "alert"], view.end - view.start)
        for lane, vitals in (
            (self._main, ("systolic", "diastolic", "heart_rate")),
            (self._spo2, ("spo2",)),
        ):
            lane.behind.extend(ghost_items(lane.plot, view.ghost, vitals))
        self._breath.behind.extend(ghost_words(self._breath.plot, view.ghost))  # there the top is nearly always free

    def _draw_bands(self, lane: _Lane, view: TrendView) -> None:
        for band in view.bands:
            if band.phase == "peak":
                box = QGraphicsRectItem(QRectF(band.start, -500, band.end - band.start, 1_500))
                box.setPen(QPen(Qt.PenStyle.NoPen))
                box.setBrush(_veil())
                box.setZValue(-30)
                lane.plot.addItem(box, ignoreBounds=True)
                lane.behind.append(box)

    def _add_limit(self, lane: _Lane, value: float) -> None:
        pen = pg.mkPen(theme.color("edge"), width=1, style=Qt.PenStyle.DashLine)
        line = pg.InfiniteLine(
            value,
            angle=0,
            pen=pen,
            label=f"{value:g}",
            labelOpts={"position": 0.99, "color": theme.color("muted"), "anchors": [(1, 0.9), (1, 0.9)]},
        )
        line.label.setFont(theme.font("small"))
        line.setZValue(-10)
        lane.plot.addItem(line, ignoreBounds=True)
        lane.behind.append(line)

    def _add_marks(self, marks: list[StripMark], length: float) -> None:
        """Doses and changes of infusions; the words of those close together stand under each other."""
        row, last, tall = 0, -length, max(self._main.plot.height(), 1.0)
        foot, step = max(0.05, LABEL_PX / tall * 0.6), max(0.055, LABEL_PX / tall)
        for mark in sorted(marks, key=lambda one: one.start):
            row = (row + 1) % 3 if mark.start - last < length / 5 else 0
            last = mark.start
            self._add_mark(mark.start, mark.text, foot + step * row)

    def _add_mark(self, minute: float, text: str, height: float) -> None:
        """A dose or a change of the infusion: a line through all lanes, its words near the foot."""
        for lane in (self._main, self._spo2, self._breath):
            pen = pg.mkPen(theme.color("text"), width=1, style=Qt.PenStyle.DotLine)
            line = pg.InfiniteLine(minute, angle=90, pen=pen)
            lane.plot.addItem(line, ignoreBounds=True)
            lane.behind.append(line)
            if lane is self._main:
                pg.InfLineLabel(
                    line, shown(text), position=height, anchors=[(0, 0.5), (0, 0.5)], color=theme.color("text")
                ).setFont(theme.font("small", "medium"))

    def _draw_marks(self, view: TrendView) -> None:
        """Alerts along the top, notes along the foot."""
        top = self._main.plot.viewRange()[1][1]
        low = self._main.plot.viewRange()[1][0]
        at = top - (top - low) * 0.03
        self._alerts.setData(
            [
                {
                    "pos": (one.start, at),
                    "symbol": ALERT_SYMBOLS[one.priority],
                    "brush": theme.color(one.priority),
                    "pen": rim(one.priority),
                }
                for one in view.marks
                if one.kind == "alert"
            ]
        )
        foot = BREATH_RANGE[0] + 1.5
        self._notes.setData(view.notes, [foot] * len(view.notes))

    def _widen(self) -> None:
        """Make room for values outside the usual range, a whole tick at a time; never narrower than usual."""
        found = {vital: items.ends() for vital, items in self._vitals.items()}
        pressures = ((low, high + ALERT_ROOM) for low, high in self._pressure.ends())
        rates = [*found["heart_rate"], *found["pulse_rate"], *pressures]
        for lane, ends in ((self._main, rates), (self._spo2, found["spo2"]), (self._breath, found["resp_rate"])):
            low = min([lane.range[0], *(one[0] for one in ends)])
            high = max([lane.range[1], *(one[1] for one in ends)])
            low = lane.range[0] if low >= lane.range[0] else np.floor(low / lane.step) * lane.step
            high = lane.range[1] if high <= lane.range[1] else np.ceil(high / lane.step) * lane.step
            if lane.plot.viewRange()[1] != [low, high]:
                lane.plot.setYRange(low, high, padding=0)


def _veil() -> QColor:
    """Over the grid while the peak lasts: hardly more than the ground, so that every ink still stands out."""
    veil = QColor(theme.color("edge"))
    veil.setAlpha(26)
    return veil
