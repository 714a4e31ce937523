"""Byte to painted tile: from the last byte of an oximeter's line on a serial port to its value on the screen.

Limit: the 99th percentile is at most that of an empty queued signal and paint in the same run, plus 80 ms. The path is
the app's own: port, link's thread, decoder, driver, monitor's thread, durable append, rules, bridge, presenter, tile,
with three hours at 1 Hz on the chart. The device sends a line a second, as it does, over a pseudo-terminal.

    python benchmarks/oximeter.py [--samples 200]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import figure
from figure import Figure
from live_window import Feeder, OnScreen, application, go_on, screen_of, show
from paint import Empty, Stopwatch
from recording import record

from kat_monitor.app.desktop import Desktop
from kat_monitor.devices.emulators.terminal import PtyPort
from kat_monitor.devices.feed import serial_link
from kat_monitor.devices.ports import Port
from kat_monitor.record.library import Library
from kat_monitor.ui.bridge import Collector

DRIVER = "masimo"
LINE = "03/08/16 15:53:43 SN=0000070986 SPO2={spo2:03d}% BPM=095 PI=02.14% ALARM=0000 EXC=000800\r\n"
MARGIN_MS = 80.0
MINUTES = 180
WARM = 20
"""Lines before the first that counts: for 15 s the recorded session's own oximeter is still in charge."""
HALF = 0.5


class Bedside:
    """An oximeter's line and an empty paint in turn, half a second each, on the feeder's thread."""

    def __init__(self, desktop: Desktop, port: PtyPort, empty: Empty) -> None:
        self.app = Stopwatch()
        self._port = port
        self._tile = next(tile for tile in screen_of(desktop).values.tiles if "SpO" in tile.accessibleName())
        self._empty = empty
        self._expected = ""
        self._watch = OnScreen(self._tile, self._tile_painted)

    def sample(self, number: int) -> None:
        """One side; every line has another value than the one before, or its tile would not be painted again."""
        if number % 2:
            self._empty.sample()
            return
        line = number // 2
        value = 95 + line % 4
        self._expected = f"{value}"
        text = LINE.format(spo2=value).encode()
        if line < WARM:
            self._port.write(text)
            return
        self.app.start()
        self._port.write(text)
        self.app.wait()

    def _tile_painted(self) -> None:
        view = self._tile._view
        if view is not None and view.value == self._expected:
            self.app.stop()


def measure(folder: Path, samples: int) -> tuple[list[float], list[float]]:
    """Milliseconds of either side."""
    record(folder, MINUTES)
    app = application()
    collector = Collector()
    port = PtyPort(folder / "oximeter")
    with Library.open(folder) as library:
        desktop = go_on(library)
        show(app, desktop)
        empty = Empty()
        empty.show()
        assert desktop.live is not None
        desktop.live.devices.connect(DRIVER, str(port.name), serial_link(DRIVER, Port(str(port.name))))
        bedside = Bedside(desktop, port, empty)
        Feeder(app).run(bedside.sample, HALF, 2 * (WARM + samples))
        desktop.close()
    port.unplug()
    collector.stop()
    return bedside.app.times_ms, empty.watch.times_ms[WARM:]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--samples", type=int, default=200)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kat-") as folder:
        app, bare = measure(Path(folder), arguments.samples)
    tail, floor = figure.percentile(app, 99), figure.percentile(bare, 99)
    told = Figure(
        "oximeter's byte to painted tile, p99, three hours at 1 Hz on the chart", tail, floor, "ms",
        "empty queued signal and paint, p99", floor + MARGIN_MS, f"the floor + {MARGIN_MS:g} ms",
    )  # fmt: skip
    return figure.show("oximeter", [told], samples=len(app), app_ms=figure.spread(app), bare_ms=figure.spread(bare))


if __name__ == "__main__":
    sys.exit(main())
