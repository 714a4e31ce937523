"""Steady: what three hours at 1 Hz do to memory, and what a live session costs of a core.

Limits: resident memory after 10,800 seconds at most 1.15 times that after the first minute; a live session at 1 Hz
under 5 % of one core with those three hours on the chart. Memory: the app's own window, every simulated second stepped,
published, delivered and painted, as fast as that goes. Load: processor time of the whole process while the monitor's
thread ticks and a device submits once a second in real time; its floor are the same curves in bare plots, redrawn once
a second in the same process.

    python benchmarks/steady.py [--seconds 10800] [--real-seconds 20]
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import figure
from figure import Figure, times_floor
from fresh import apart
from recording import SECONDS

TIMES = 1.15
CORE_PERCENT = 5.0
MEGABYTE = 1_000_000
MINUTE_S = 60
WARM_S = 3
"""Seconds before the load is measured: what is done once is not what a second costs."""


def resident_mb() -> float:
    """Resident memory of this process; where the system does not say, the most that it ever was."""
    if sys.platform == "linux":
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE


def memory(folder: Path, seconds: int) -> dict[str, float]:
    """Megabytes after the first minute and at the end, and how often the chart was painted."""
    from live_window import OnScreen, application, canvas_of, screen_of, show
    from PySide6.QtCore import QTimer
    from recording import begin

    from kat_monitor import clock
    from kat_monitor.app.desktop import Desktop
    from kat_monitor.app.rehearsal import furnish
    from kat_monitor.app.running import Door
    from kat_monitor.app.station import Live
    from kat_monitor.clock import SECOND
    from kat_monitor.monitor import MonitorThread
    from kat_monitor.ui.bridge import Collector

    app, collector = application(), Collector()
    with furnish(folder) as library:
        desktop, door = Desktop(library, lambda: None), Door()
        rehearsal = begin(library, clock.utc_now(), door.bridge.publish)
        stepper = rehearsal.stepper
        live = Live(MonitorThread(stepper.monitor), rehearsal.log, stepper.clock)  # stepped below, never started
        desktop.open_live(live, library.people.all()[0].id, door)
        show(app, desktop)
        chart = screen_of(desktop).live.chart
        assert chart is not None
        painted = OnScreen(canvas_of(desktop).viewport(), lambda: None)
        # What paces the screen in real time would leave most of these seconds unpainted.
        paces = [pace for owner in (door.bridge, chart) for pace in owner.findChildren(QTimer)]
        zero = stepper.clock.now().t
        after_minute = 0.0
        for number in range(1, seconds + 1):
            for pace in paces:
                pace.stop()
            stepper.run(zero + number * SECOND, finished=lambda session: False)
            app.processEvents()
            app.processEvents()
            collector.collect()
            if number == MINUTE_S:
                after_minute = resident_mb()
        found = {"minute": after_minute, "end": resident_mb(), "painted": painted.count, "events": live.session.seq}
        desktop.close()
    collector.stop()
    return found


def load(folder: Path, real_seconds: int) -> dict[str, float]:
    """Percent of a core of the live window with three hours on its chart, and of bare plots with the same curves."""
    from live_window import Feeder, application, curves_of, go_on, screen_of, second, show
    from recording import record

    from kat_monitor.record.library import Library
    from kat_monitor.ui.bridge import Collector

    record(folder, SECONDS // 60)
    app, collector = application(), Collector()
    with Library.open(folder) as library:
        desktop = go_on(library)
        show(app, desktop)
        live = desktop.live
        assert live is not None
        chart = screen_of(desktop).live.chart
        assert chart is not None
        curves = curves_of(desktop)
        feeder = Feeder(app)

        def submit(number: int) -> None:
            live.submit(second(live.clock.now().t, number))

        feeder.run(submit, 1.0, WARM_S)
        before = chart.redraws
        app_percent = percent_of_a_core(lambda: feeder.run(submit, 1.0, real_seconds))
        redraws = chart.redraws - before
        desktop.close()
        desktop.window.hide()
    bare_percent = bare_plots(curves, real_seconds)
    collector.stop()
    return {"app": app_percent, "bare": bare_percent, "redraws": redraws}


def bare_plots(curves: list[tuple[object, object]], real_seconds: int) -> float:
    """Percent of a core of the same curves in plain plots that are redrawn once a second."""
    import pyqtgraph as pg
    from live_window import Feeder, application
    from PySide6.QtCore import QObject, Qt, Signal

    class Beat(QObject):
        """Says on the screen's thread that a second is over."""

        came = Signal()

    app = application()
    canvas = pg.GraphicsLayoutWidget()
    canvas.resize(1366, 768)
    items = [canvas.addPlot(row=number, col=0).plot(pen=1) for number in range(len(curves))]
    beat = Beat()

    def redraw() -> None:
        for item, (x, y) in zip(items, curves, strict=True):
            item.setData(x, y)

    beat.came.connect(redraw, Qt.ConnectionType.QueuedConnection)
    canvas.show()
    redraw()

    def wanted(number: int) -> None:
        beat.came.emit()

    feeder = Feeder(app)
    feeder.run(wanted, 1.0, WARM_S)
    percent = percent_of_a_core(lambda: feeder.run(wanted, 1.0, real_seconds))
    canvas.close()
    return percent


def percent_of_a_core(wait: Callable[[], None]) -> float:
    """Processor time of all threads of this process over the real time of `wait()`."""
    began, used = time.perf_counter(), time.process_time()
    wait()
    return (time.process_time() - used) / (time.perf_counter() - began) * 100


def main() -> int:
    """Measure both, each in a fresh process, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=SECONDS)
    parser.add_argument("--real-seconds", type=int, default=20)
    arguments = parser.parse_args()
    grown = apart(memory, arguments.seconds)
    used = apart(load, arguments.real_seconds)
    return figure.show(
        "steady",
        [
            times_floor(
                "memory after 3 h at 1 Hz", grown["end"], grown["minute"], "MB", "the same after 1 min", TIMES
            ),
            Figure(
                "processor of a live session at 1 Hz, 3 h on the chart", used["app"], used["bare"], "% of a core",
                "the same curves in bare plots, redrawn at 1 Hz", CORE_PERCENT, f"{CORE_PERCENT:g} % of a core",
            ),
        ],
        memory=grown, load=used,
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
