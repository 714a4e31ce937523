"""The live screen of a session as it was at one of its moments, read-only, with a scrubber.

Owns the scrubber and which moment is shown. Its parts are those of the live screen, drawing the same views. Refuses
every entry: nothing here leads to the record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from kat_monitor.clock import SECOND
from kat_monitor.review.quality import Quality
from kat_monitor.review.replay import Replay, neighbour
from kat_monitor.ui.alert_lane import AlertLane
from kat_monitor.ui.kit import Button, Label, column, row
from kat_monitor.ui.phase_strip import PhaseStrip
from kat_monitor.ui.present_lane import lane
from kat_monitor.ui.present_strip import strip
from kat_monitor.ui.present_tiles import tiles
from kat_monitor.ui.present_timeline import timeline
from kat_monitor.ui.present_trend import trend
from kat_monitor.ui.present_words import wall_text
from kat_monitor.ui.quality_strip import QualityStrip
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.ui.tile_column import TileColumn
from kat_monitor.ui.timeline import Timeline
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.ui.trend import Trend

PLAY_MS = 100
SPEEDS = (60, 300)
"""Times real time while it plays."""


class ShownLane(AlertLane):
    """The alert lane as it looked, without its buttons."""

    def _show_keys(self) -> None:
        """Nothing can be acknowledged, paused or switched off any more."""
        self.keys.hide()


class ReplayScreen(QWidget):
    """Shows a Replay at a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._replay: Replay | None = None
        self._stops: tuple[int, ...] = ()
        self._speed = 0
        self._chart: Trend | None = None
        self.t = 0
        """The moment that is shown, ms on the session's clock."""
        self.strip, self.lane = PhaseStrip(), ShownLane()
        self.values = TileColumn()
        self.timeline = Timeline()
        self.quality = QualityStrip()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Moment"))
        self.slider.setMinimumHeight(TARGET)
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.when = Label("", "body", "strong", "semibold")
        self.when.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.when.setFixedWidth(60 * GRID)
        self.play = Button(tr("Play"), "Space")
        self._timer = QTimer(self)
        self._timer.setInterval(PLAY_MS)
        self._arrange()
        self.slider.valueChanged.connect(lambda second: self._move(second * SECOND))
        self.quality.pressed.connect(self.go)
        self.play.clicked.connect(self.toggle)
        self._timer.timeout.connect(self._tick)

    def show_replay(self, replay: Replay, quality: Quality) -> None:
        """Show this session from its end: how it came out is known, what led there is replayed."""
        self._stop()
        self._replay, self._stops = replay, replay.stops()
        zero = replay.last.t0 or replay.start
        self.quality.show_view(quality, zero)
        self.slider.blockSignals(True)
        self.slider.setRange(replay.start // SECOND, -(-replay.end // SECOND))
        self.slider.setPageStep(60)
        self.slider.setSingleStep(5)
        self.slider.blockSignals(False)
        self.go(replay.end)

    def go(self, t: int) -> None:
        """Show the moment `t`, ms."""
        self.slider.setValue(t // SECOND)
        self._move(t)

    def step(self, *, forward: bool) -> None:
        """To the next or the last happening."""
        found = neighbour(self._stops, self.t, forward=forward)
        if found is not None:
            self.go(found)

    def toggle(self) -> None:
        """Play at 60 times, then 300 times real time, then stand still."""
        faster = [speed for speed in SPEEDS if speed > self._speed]
        if not faster or self._replay is None:
            self._stop()
            return
        if self.t >= self._replay.end:
            self.go(self._replay.start)
        self._speed = faster[0]
        self.play.say(tr("{speed} times", speed=self._speed))
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """The chart is fetched when it is first seen."""
        super().showEvent(event)
        if self._chart is None:
            from kat_monitor.ui.trend import Trend

            self._chart = Trend()
            self._chart_place.addWidget(self._chart)
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tiles and timeline take their share of the width, as on the live screen."""
        super().resizeEvent(event)
        others = (self.strip, self.lane, self.quality, self.slider)
        self.values.take(self.width(), self.height() - sum(one.height() for one in others))
        self.timeline.setFixedWidth(min(max(round(self.width() * 0.24), 60 * GRID), 105 * GRID))

    def _tick(self) -> None:
        if self._replay is not None:
            self.go(min(self.t + self._speed * PLAY_MS, self._replay.end))
            if self.t >= self._replay.end:
                self._stop()

    def _stop(self) -> None:
        self._speed = 0
        self._timer.stop()
        self.play.say(tr("Play"))

    def _move(self, t: int) -> None:
        self.t = t
        self._draw()

    def _draw(self) -> None:
        if self._replay is None:
            return
        session, t = self._replay.at(self.t), self.t
        self.strip.show_view(strip(session, t))
        self.lane.show_view(lane(session, t))
        for tile, view in zip(self.values.tiles, tiles(session, t), strict=True):
            tile.show_view(view)
        self.timeline.show_view(timeline(session))
        if self._chart is not None and self.isVisible():
            self._chart.show_view(trend(session, t))
        minute = session.minute(t)
        since = "" if minute is None else tr("   T{minute:+.0f} min", minute=minute)
        self.when.setText(f"{self.accessibleName()}\n{wall_text(session, t)}:{t // SECOND % 60:02d}{since}")
        self.quality.show_needle(t)

    def _arrange(self) -> None:
        self._chart_place = column(spacing=0)
        body = row(self.values, spacing=2 * GRID)
        body.addLayout(self._chart_place, 1)
        body.addWidget(self.timeline)
        before, after = Button(tr("Before"), ","), Button(tr("After"), ".")
        before.clicked.connect(lambda: self.step(forward=False))
        after.clicked.connect(lambda: self.step(forward=True))
        for button in (before, after, self.play):  # whatever has the focus: the timeline would search for a letter
            QShortcut(QKeySequence(button.key), self, button.click)
        scrub = row(self.when, before, after, self.play, self.slider, spacing=2 * GRID)
        scrub.setStretch(4, 1)
        whole = column(self.strip, self.lane, spacing=0)
        whole.addLayout(body, 1)
        whole.addWidget(self.quality)
        whole.addLayout(scrub)
        self.setLayout(whole)
