"""Submit to painted tile: from a device's submit to the tile on the screen, with three hours at 1 Hz on the chart.

Limit: the 99th percentile is at most that of an empty queued signal and paint in the same run, plus 50 ms. Both start
on the same thread that is not the screen's, in turn, and end when the window has been painted. The path is the app's
own: monitor's thread, durable append, rules, bridge, presenter, tile; each submit also redraws the chart.

    python benchmarks/paint.py [--samples 300] [--period 0.3]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path

import figure
from figure import Figure
from live_window import Feeder, OnScreen, application, go_on, screen_of, second, show
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from recording import record

from kat_monitor.app.desktop import Desktop
from kat_monitor.record.library import Library
from kat_monitor.ui.bridge import Collector

MARGIN_MS = 50.0
MINUTES = 180
PATIENCE_S = 10.0


class Stopwatch:
    """Measures, on the feeder's thread, until the screen's thread says that it is painted."""

    def __init__(self) -> None:
        self.times_ms: list[float] = []
        self._seen = threading.Event()
        self._seen.set()  # what is painted before the first start is no sample
        self._began = 0.0

    def start(self) -> None:
        """Now."""
        self._seen.clear()
        self._began = time.perf_counter()

    def stop(self) -> None:
        """It is painted. On the screen's thread."""
        if not self._seen.is_set():
            self.times_ms.append((time.perf_counter() - self._began) * 1000)
            self._seen.set()

    def wait(self) -> None:
        """Until then; raises TimeoutError if it never comes."""
        if not self._seen.wait(PATIENCE_S):
            raise TimeoutError("what was submitted was never painted")


class Empty(QWidget):
    """The floor: a queued signal makes it paint nothing; `watch` has its samples."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.resize(220, 120)
        self.watch = Stopwatch()
        self._painted = OnScreen(self, self.watch.stop)
        self.wanted.connect(self.update, Qt.ConnectionType.QueuedConnection)

    def sample(self) -> None:
        """One sample, on the feeder's thread."""
        self.watch.start()
        self.wanted.emit()
        self.watch.wait()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing is drawn."""


class Race:
    """Both sides in turn: one sample a pause."""

    def __init__(self, desktop: Desktop, empty: Empty) -> None:
        assert desktop.live is not None
        self.app = Stopwatch()
        self._live = desktop.live
        self._tile = next(tile for tile in screen_of(desktop).values.tiles if "SpO" in tile.accessibleName())
        self._empty = empty
        self._expected = ""
        self._watch = OnScreen(self._tile, self._tile_painted)

    def sample(self, number: int) -> None:
        """The app's and the floor's in turn, on the feeder's thread, each after a pause of its own."""
        if number % 2:
            self._empty.sample()
        else:
            self._submit(number // 2)

    def _submit(self, number: int) -> None:
        """A tile that shows the value already would not be painted again: each value is another one."""
        event = second(self._live.clock.now().t, number)
        self._expected = f"{event.readings[0].value:g}"
        self.app.start()
        self._live.submit(event)
        self.app.wait()

    def _tile_painted(self) -> None:
        view = self._tile._view
        if view is not None and view.value == self._expected:
            self.app.stop()


def measure(folder: Path, samples: int, period: float) -> tuple[list[float], list[float], int]:
    """Milliseconds of either side, and how often the chart was drawn meanwhile."""
    record(folder, MINUTES)
    app = application()
    collector = Collector()
    with Library.open(folder) as library:
        desktop = go_on(library)
        show(app, desktop)
        empty = Empty()
        empty.show()
        race = Race(desktop, empty)
        chart = screen_of(desktop).live.chart
        assert chart is not None
        before = chart.redraws
        Feeder(app).run(race.sample, period / 2, 2 * samples)
        redraws = chart.redraws - before
        desktop.close()
    collector.stop()
    return race.app.times_ms, empty.watch.times_ms, redraws


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=300)
    parser.add_argument("--period", type=float, default=0.3, help="seconds between two submits")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kat-") as folder:
        app, bare, redraws = measure(Path(folder), arguments.samples, arguments.period)
    tail, floor = figure.percentile(app, 99), figure.percentile(bare, 99)
    told = Figure(
        "submit to painted tile, p99, three hours at 1 Hz on the chart", tail, floor, "ms",
        "empty queued signal and paint, p99", floor + MARGIN_MS, f"the floor + {MARGIN_MS:g} ms",
    )  # fmt: skip
    return figure.show(
        "paint", [told], samples=len(app), chart_redraws=redraws, app_ms=figure.spread(app), bare_ms=figure.spread(bare)
    )


if __name__ == "__main__":
    sys.exit(main())
