"""Stalls: how long the screen's thread lets something wait, in a simulated three-hour session at 60 times real time.

Limits: the 99.9th percentile of the wait is at most 100 ms, and no more waits are longer than in a bare Qt loop under
the same load. Every 10 ms a thread of its own puts a signal into the screen's queue; the wait is the time until it is
answered. Meanwhile the session runs with its devices, log and rules, and one report after the other is written as the
app writes them (PDF, XLSX, HTML, CSV, FHIR). The bare loop is a window with nothing on it, in a fresh process with the
same session and the same reports: what Python and the machine cost is in both.

    python benchmarks/stalls.py [--minutes 180] [--speed 60]
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import figure
from figure import Figure

LONG_MS = 100.0
PROBE_S = 0.01
REPORTS = ("pdf", "xlsx", "html", "csv", "fhir")
WARM_S = 3.0
"""Before the first wait that counts: a start is another figure."""


class Waits(NamedTuple):
    """What one side waited, ms, and how many reports were written meanwhile."""

    times: list[float]
    reports: int

    @property
    def long(self) -> int:
        """How many were stalls."""
        return sum(wait > LONG_MS for wait in self.times)


def writing(folder: str, log: Path, over: threading.Event) -> list[str]:
    """Write reports of the running session until it is over; names what was written. Raises what went wrong."""
    from kat_monitor.app.apart import apart
    from kat_monitor.app.files import carry_out_for, order

    written: list[str] = []
    for kind in cycle(REPORTS):
        if over.is_set():
            return written
        told = order(None, log, kind, Path(folder) / f"report.{kind}", "record")
        problem = apart(carry_out_for, told, None)(lambda *how_far: None, lambda: False)
        if problem:
            raise RuntimeError(problem)
        written.append(kind)
    return written


def side(folder: str, minutes: float, speed: float, bare: bool) -> Waits:
    """One side, in its own process: the app's window, or a bare one."""
    from live_window import Feeder, application
    from PySide6.QtCore import QObject, Qt, Signal
    from PySide6.QtWidgets import QWidget

    from kat_monitor.app.desktop import Desktop
    from kat_monitor.app.rehearsal import furnish, open_demo
    from kat_monitor.app.running import Door
    from kat_monitor.ui.bridge import Collector

    class Probe(QObject):
        """A signal with the moment at which it was put into the queue."""

        sent = Signal(float)

    app, collector = application(), Collector()
    times: list[float] = []
    written: list[str] = []
    failed: list[BaseException] = []
    over = threading.Event()
    with furnish(Path(folder)) as library:
        door = Door()
        live = open_demo(library, "generic", "typical", 7, speed, door.bridge.publish, hands="cuff")
        desktop = None
        window = QWidget()
        window.resize(1366, 768)
        if not bare:
            desktop = Desktop(library, lambda: None)
            desktop.open_live(live, library.people.all()[0].id, door)
            window = desktop.window
        window.show()
        probe = Probe()
        probe.sent.connect(
            lambda sent: times.append((time.perf_counter() - sent) * 1000), Qt.ConnectionType.QueuedConnection
        )

        def reports() -> None:
            try:
                written.extend(writing(folder, live.path, over))
            except BaseException as error:
                failed.append(error)
                raise

        writer = threading.Thread(target=reports, name="reports", daemon=True)
        live.thread.start()
        writer.start()
        Feeder(app).run(lambda number: probe.sent.emit(time.perf_counter()), PROBE_S, round(WARM_S / PROBE_S))
        times.clear()
        probes = round(minutes * 60 / speed / PROBE_S)
        Feeder(app).run(lambda number: probe.sent.emit(time.perf_counter()), PROBE_S, probes)
        over.set()
        writer.join()
        if desktop is not None:
            desktop.close()
        else:
            live.close()
    collector.stop()
    if failed:
        raise failed[0]
    return Waits(times, len(written))


def _apart(minutes: float, speed: float, *, bare: bool) -> Waits:
    fresh = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory(prefix="kat-") as folder, ProcessPoolExecutor(1, fresh) as pool:
        return pool.submit(side, folder, minutes, speed, bare).result()  # one of a Pool may have no process of its own


def main() -> int:
    """Measure both, each in a fresh process, and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=180.0, help="of the session")
    parser.add_argument("--speed", type=float, default=60.0)
    arguments = parser.parse_args()
    app = _apart(arguments.minutes, arguments.speed, bare=False)
    bare = _apart(arguments.minutes, arguments.speed, bare=True)
    tail, floor = figure.percentile(app.times, 99.9), figure.percentile(bare.times, 99.9)
    told = [
        Figure(
            "wait in the screen's thread, p99.9, 3 h at 60 x with reports being written", tail, floor, "ms",
            "a bare Qt loop under the same load", LONG_MS, f"{LONG_MS:g} ms",
        ),
        Figure(
            f"waits over {LONG_MS:g} ms in the screen's thread meanwhile", app.long, bare.long, "stalls",
            "a bare Qt loop under the same load", bare.long, "no more than the floor",
        ),
    ]  # fmt: skip
    return figure.show(
        "stalls", told, waits=len(app.times), reports=app.reports, reports_bare=bare.reports,
        app_ms=figure.spread(app.times), bare_ms=figure.spread(bare.times),
    )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
