"""What the chart draws of one vital: its arrays and the items of pyqtgraph that show them.

Owns signs and lines: a stream is a thin line, a spot value a mark, a pressure v over ^ joined by a bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath

from kat_monitor.session.state import Measurement, Sample
from kat_monitor.session.trail import Trail
from kat_monitor.ui import theme
from kat_monitor.ui.trend_series import Floats, PressureSeries, VitalSeries
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.review.course import Ghost

Ends = tuple[float, float]
GHOST_GAP_MIN = 16.0
"""Minutes between two values of an earlier session that its faint line joins at most."""
GHOST_STEPS = 2.5
"""A line joins nothing that lies further apart than so many of its usual steps: that was a gap."""


class VitalItems:
    """A line and marks in the vital's colour."""

    def __init__(self, plot: pg.ViewBox, ink: str, symbol: str) -> None:
        colour = theme.color(ink)
        self.series = VitalSeries()
        self._line = pg.PlotDataItem(pen=pg.mkPen(colour, width=1), connect="finite")
        self._line.setClipToView(True)
        self._line.setDownsampling(auto=True, method="peak")
        self._line.opts["autoDownsampleFactor"] = 1.0
        brush, pen = pg.mkBrush(theme.color("ground")), pg.mkPen(colour, width=2)
        self._spots = pg.ScatterPlotItem(symbol=symbol, size=8, brush=brush, pen=pen)
        for item in (self._line, self._spots):
            plot.addItem(item, ignoreBounds=True)

    def follow(self, trail: Trail[Sample], zero: int) -> bool:
        """Take in what is new; True if anything is, which `draw` then shows."""
        return self.series.follow(trail, zero)

    def draw(self) -> None:
        """Hand the arrays to pyqtgraph."""
        self._line.setData(self.series.line.x, self.series.line.y)
        self._spots.setData(self.series.spots.x, self.series.spots.y)

    def ends(self) -> list[Ends]:
        """Lowest and highest of line and marks."""
        return [*ends(self.series.line.y), *ends(self.series.spots.y)]


class PressureItems:
    """Pressures as pairs, a mean alone as a dash."""

    def __init__(self, plot: pg.ViewBox) -> None:
        colour = theme.color("pressure")
        tips = {"pen": pg.mkPen(colour, width=2), "brush": None, "size": 15}
        self.series = PressureSeries()
        self._bars = pg.PlotDataItem(pen=pg.mkPen(colour, width=1), connect="pairs")
        self._upper = pg.ScatterPlotItem(symbol=_chevron(-1), **tips)
        self._lower = pg.ScatterPlotItem(symbol=_chevron(1), **tips)
        self._means = pg.ScatterPlotItem(symbol=_stroke(0.5, 0), **tips)
        for item in (self._bars, self._upper, self._lower, self._means):
            plot.addItem(item, ignoreBounds=True)

    def follow(self, trail: Trail[Measurement], zero: int) -> bool:
        """Read the measurements; True if they changed, which `draw` then shows."""
        return self.series.follow(trail, zero)

    def draw(self) -> None:
        """Hand the arrays to pyqtgraph."""
        series = self.series
        self._bars.setData(*series.bars())
        self._upper.setData(series.x, series.upper)
        self._lower.setData(series.x, series.lower)
        self._means.setData(series.mean_x, series.mean)

    def ends(self) -> list[Ends]:
        """Lowest and highest of all pressures."""
        return [*ends(self.series.upper), *ends(self.series.lower), *ends(self.series.mean)]


def ghost_items(plot: pg.ViewBox, ghost: Ghost | None, vitals: tuple[str, ...]) -> list[pg.PlotCurveItem]:
    """An earlier session as faint dotted lines behind the data, broken at its gaps."""
    made = []
    for vital, points in () if ghost is None else ghost.lines:
        if vital in vitals:
            x, y = np.array(points, float).T
            steps = np.diff(x)
            most = min(GHOST_GAP_MIN, GHOST_STEPS * float(np.median(steps))) if len(steps) else 0.0
            joined = np.append(steps <= most, False).astype(np.int32)
            pen = pg.mkPen(_faint(), width=1, style=Qt.PenStyle.DotLine)
            item = pg.PlotCurveItem(x, y, pen=pen, connect=joined)
            item.setZValue(-20)
            plot.addItem(item, ignoreBounds=True)
            made.append(item)
    return made


def ghost_words(plot: pg.ViewBox, ghost: Ghost | None) -> list[pg.TextItem]:
    """Which session the dotted lines are, in a corner of the chart."""
    if ghost is None:
        return []
    words = pg.TextItem(tr("dotted: {words}", words=ghost.words), color=theme.color("muted"), anchor=(0, 0))
    words.setFont(theme.font("small"))
    words.setParentItem(plot)
    words.setPos(6, 0)
    return [words]


def _faint() -> QColor:
    return theme.color("edge")


def note_marks() -> pg.ScatterPlotItem:
    """Small strokes along the foot of the chart."""
    return pg.ScatterPlotItem(symbol=_stroke(0, 0.5), size=9, pen=pg.mkPen(theme.color("muted"), width=2), brush=None)


def ends(values: Floats) -> list[Ends]:
    """The lowest and the highest number as one pair; none without numbers."""
    if not len(values) or np.isnan(values).all():
        return []
    return [(float(np.nanmin(values)), float(np.nanmax(values)))]


def _chevron(side: int) -> QPainterPath:
    """An open v (side -1, above its point) or ^ (side 1, below it); the tip is the value."""
    path = QPainterPath()
    path.moveTo(-0.5, 0.75 * side)
    path.lineTo(0, 0)
    path.lineTo(0.5, 0.75 * side)
    return path


def _stroke(across: float, down: float) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(-across, -down)
    path.lineTo(across, down)
    return path
