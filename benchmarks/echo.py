"""Key press to echo: from a key that the window gets to the line and its echo on the screen, three devices streaming.

Limit: the 99th percentile is under 50 ms. A fast typist (twelve keys a second) enters one set after the other, the
first digit from outside the line, while oximeter, capnometer and a heart-rate belt stream at 1 Hz each, with three
hours at 1 Hz on the chart. The path is the app's own: window, focus, keys, line, parser, echo, paint. The floor, an
empty queued signal and paint, is measured in turn.

    python benchmarks/echo.py [--samples 600] [--period 0.083]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from itertools import cycle
from pathlib import Path

import figure
from alarm import STREAMS
from figure import Figure
from live_window import Feeder, OnScreen, application, go_on, screen_of, show
from paint import Empty, Stopwatch
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from recording import record

from kat_monitor import events as ev
from kat_monitor.app.desktop import Desktop
from kat_monitor.record.library import Library
from kat_monitor.synthetic.room import DEVICE
from kat_monitor.ui.bridge import Collector
from kat_monitor.vitals import Source, reading

LIMIT_MS = 50.0
MINUTES = 180
TYPED = "158/94 88 97 14"
ESCAPE = "\x1b"
"""Ends a set without storing it: the next digit begins another one from outside the line."""


class Typist:
    """A key and an empty paint in turn, on the feeder's thread."""

    def __init__(self, desktop: Desktop, empty: Empty) -> None:
        self.app = Stopwatch()
        self._window = desktop.window.windowHandle()
        self._line = screen_of(desktop).entry.line
        self._empty = empty
        self._keys = cycle(TYPED + ESCAPE)
        self._expected = ""
        self._watch = OnScreen(self._line, self._painted)

    def sample(self, number: int) -> None:
        """One side."""
        if number % 2:
            self._empty.sample()
            return
        sign = next(self._keys)
        self._expected = "" if sign == ESCAPE else self._expected + sign
        self.app.start()
        key = Qt.Key.Key_Escape if sign == ESCAPE else Qt.Key(ord(sign))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "" if sign == ESCAPE else sign)
            QCoreApplication.postEvent(self._window, event)
        self.app.wait()

    def _painted(self) -> None:
        if self._line.text() == self._expected:
            self.app.stop()


class Streams(threading.Thread):
    """Three devices, a reading a second each, every one at its own moment of it."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(name="streams", daemon=True)
        assert desktop.live is not None
        self._live = desktop.live
        self._over = threading.Event()

    def run(self) -> None:
        """Until `stop`."""
        for number, (device, (vital, value)) in enumerate(cycle(STREAMS.items())):
            if self._over.wait(1 / len(STREAMS)):
                return
            event = ev.VitalsObserved(
                by=device, role="device", observed_t=self._live.clock.now().t, source=Source.STREAMING,
                readings=(reading(vital, value + number % 4),), device=DEVICE,
            )  # fmt: skip
            self._live.submit(event)

    def stop(self) -> None:
        """No more."""
        self._over.set()
        self.join()


def measure(folder: Path, samples: int, period: float) -> tuple[list[float], list[float], int]:
    """Milliseconds of either side, and how often the chart was drawn meanwhile."""
    record(folder, MINUTES)
    app = application()
    collector = Collector()
    with Library.open(folder) as library:
        desktop = go_on(library)
        show(app, desktop)
        chart = screen_of(desktop).live.chart
        assert chart is not None
        empty = Empty()
        empty.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        empty.show()
        desktop.window.activateWindow()
        while not desktop.window.isActiveWindow():
            app.processEvents()
        screen_of(desktop).live.timeline.list.setFocus()
        typist, streams, before = Typist(desktop, empty), Streams(desktop), chart.redraws
        streams.start()
        Feeder(app).run(typist.sample, period / 2, 2 * samples)
        streams.stop()
        redraws = chart.redraws - before
        desktop.close()
    collector.stop()
    return typist.app.times_ms, empty.watch.times_ms, redraws


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=600)
    parser.add_argument("--period", type=float, default=0.083, help="seconds between two keys")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kat-") as folder:
        app, bare, redraws = measure(Path(folder), arguments.samples, arguments.period)
    tail, floor = figure.percentile(app, 99), figure.percentile(bare, 99)
    told = Figure(
        "key press to echo, p99, three devices streaming", tail, floor, "ms", "empty queued signal and paint, p99",
        LIMIT_MS, f"{LIMIT_MS:g} ms",
    )  # fmt: skip
    return figure.show(
        "echo", [told], samples=len(app), chart_redraws=redraws, app_ms=figure.spread(app), bare_ms=figure.spread(bare)
    )


if __name__ == "__main__":
    sys.exit(main())
