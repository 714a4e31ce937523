"""Endure: 20,000 plot updates and 5,000 dialogs in one window, 200 reports of each format, and what memory they leave.

Limit: no crash, and resident memory at the end at most 1.05 times that after the first tenth. An update gives the live
chart another picture of the session and has it painted; a dialog is what asks here: a panel in the timeline's place, a
page of the session, or a room made anew (settings, staff, start of a session), opened, painted and left again. Reports
(PDF, XLSX, HTML, CSV, FHIR) are written in one process, each round about another record of half an hour at 1 Hz.

    python benchmarks/endure.py [--updates 20000] [--dialogs 5000] [--reports 200]
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import sys
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from figure import Figure, show, times_floor
from fresh import apart
from steady import resident_mb

TIMES = 1.05
MINUTES = 30
PANELS = ("event", "emergency", "help", "pad", "infusion")
PAGES = ("discharge", "end", "limits", "aftercare", "therapist", "live")
ROOMS = ("settings", "staff")
REPORTS = ("pdf", "xlsx", "html", "csv", "fhir")
STEP_MIN = 0.5
"""How far the picture of the chart moves with each update, minutes."""


def grown(work: Iterator[None], times: int, settle: Callable[[], None]) -> tuple[float, float]:
    """Megabytes after a tenth of so many steps of the work, and at the end."""
    warm = 0.0
    for number in range(times):
        next(work)
        settle()
        if number == times // 10:
            warm = resident_mb()
    return warm, resident_mb()


def endure(folder: Path, updates: int, dialogs: int) -> dict[str, float]:
    """Both, in a fresh process."""
    import live_window
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer
    from recording import record

    from kat_monitor.record.library import Library
    from kat_monitor.ui.bridge import Collector
    from kat_monitor.ui.present_trend import trend

    record(folder, MINUTES)
    app, collector = live_window.application(), Collector()

    def settle() -> None:
        """Paint, delete what is to be deleted, collect."""
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        collector.collect()

    with Library.open(folder) as library:
        desktop = live_window.go_on(library)
        live_window.show(app, desktop)
        screen = live_window.screen_of(desktop)
        chart, session = screen.live.chart, screen.session
        assert chart is not None
        assert session is not None
        paces = chart.findChildren(QTimer)

        def plots() -> Iterator[None]:
            """The last half hour, then the whole, each from another moment on."""
            for number in cycle(range(int(MINUTES / STEP_MIN))):
                for pace in paces:
                    pace.stop()  # what paces the screen in real time would leave most of these undrawn
                chart.show_view(trend(session, session.t + number * 30_000, (None, 30.0)[number % 2]))
                yield

        def asked() -> Iterator[None]:
            """Everything that asks, in turn."""
            ways: list[Callable[[], None]] = [
                *(lambda name=name: screen.act(name) for name in PANELS),
                *(lambda name=name: screen.go(name) for name in PAGES),
                *(lambda name=name: desktop.rooms.open(name) for name in ROOMS),
                desktop.home.start_wanted.emit,
            ]
            for way in cycle(ways):
                desktop.window.show_session(screen)
                way()
                settle()
                _leave(desktop, screen)
                yield

        before = chart.redraws
        plot = grown(plots(), updates, settle)
        redraws = chart.redraws - before
        dialog = grown(asked(), dialogs, settle)
        desktop.close()
    collector.stop()
    return {
        "plot_warm": plot[0], "plot_end": plot[1], "dialog_warm": dialog[0], "dialog_end": dialog[1],
        "redraws": redraws,
    }  # fmt: skip


def report(folder: Path, rounds: int) -> tuple[float, float]:
    """Megabytes after a tenth of the rounds and at the end, in a fresh process; a round writes one of each format."""
    from kat_monitor import reports
    from kat_monitor.record import jsonfile
    from kat_monitor.reports.load import Loaded, summary_of
    from kat_monitor.reports.style import PLAIN
    from tests.reports.scribe import quiet

    rows = tuple(quiet(minutes=MINUTES).rows)

    def written() -> Iterator[None]:
        """Each round knows the session up to an event earlier than the one before."""
        for number in range(rounds):
            known = rows[: len(rows) - number]
            face = reports.Face(Loaded(known, jsonfile.dump(known), summary_of(known)), None, PLAIN)
            for kind in REPORTS:
                reports.write(face, kind, folder / f"report.{kind}")
            yield

    return grown(written(), rounds, _give_back)


def _give_back() -> None:
    """Collect, and have the system's allocator return what is free, where it can be told to."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)


def _leave(desktop: object, screen: object) -> None:
    """As a person leaves it: the panel closes, the page leads back."""
    from kat_monitor.app.desktop import Desktop
    from kat_monitor.ui.pages.frame import PageFrame
    from kat_monitor.ui.session_screen import SessionScreen

    assert isinstance(desktop, Desktop)
    assert isinstance(screen, SessionScreen)
    front = desktop.window.front()
    if isinstance(front, PageFrame) and front is not desktop.home:
        front.asked.emit("home")
    screen.live.close_panel()
    screen.go("live")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--updates", type=int, default=20_000)
    parser.add_argument("--dialogs", type=int, default=5_000)
    parser.add_argument("--reports", type=int, default=200)
    arguments = parser.parse_args()
    found = apart(endure, arguments.updates, arguments.dialogs)
    warm, end = apart(report, arguments.reports)
    told: list[Figure] = [
        times_floor(
            f"memory after {arguments.updates:,} plot updates", found["plot_end"], found["plot_warm"], "MB",
            "the same after a tenth of them", TIMES,
        ),
        times_floor(
            f"memory after {arguments.dialogs:,} dialogs opened and left", found["dialog_end"], found["dialog_warm"],
            "MB", "the same after a tenth of them", TIMES,
        ),
        times_floor(
            f"memory after {arguments.reports:,} reports of each format", end, warm, "MB",
            "the same after a tenth of them", TIMES,
        ),
    ]  # fmt: skip
    return show("endure", told, **found, report_warm=warm, report_end=end)


if __name__ == "__main__":
    sys.exit(main())
