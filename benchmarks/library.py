"""A library of 10,000 sessions in the lead's table, and a month of 1,000 from what is kept of them.

The floor of each is to read the same bytes from the same file and do nothing with them. Sessions are made up: what is
measured is reading, deciding what needs a look today, filtering and showing.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from figure import Figure, show, spread
from PySide6.QtWidgets import QApplication

from kat_monitor.app.keeper import Keeper
from kat_monitor.record.digests import Kept
from kat_monitor.record.library import Library
from kat_monitor.review.digest import VERSION, AlertKept, Digest, Line, Shape
from kat_monitor.review.find import Filter, filtered, overview
from kat_monitor.review.reasons import Reason
from kat_monitor.ui import theme
from kat_monitor.ui.pages.review import ReviewPage
from kat_monitor.ui.present_review import ReviewView

SESSIONS, IN_THE_MONTH = 10_000, 1_000
MONTH, TODAY = "2026-11", date(2026, 11, 30)
UTC = 1_796_000_000_000
LIMIT_MS, MONTH_LIMIT_MS = 200.0, 1_000.0
RUNS = 9
PROTOCOLS = ("Intravenous infusion v2", "Esketamine, nasal v1", "Intramuscular injection v3", "Sublingual v1")
PEOPLE = ("Noa Lee", "Ana Ruiz", "Dana Stone", "Ida Berg", "Theo Brandt", "Priya Kaur")
REASONS = (Reason("missed-set", "1 missed set"), Reason("high-alert", "2 high alerts"), Reason("ending", "transferred"))


def made_up(number: int, draw: random.Random) -> Kept:
    """One session's digest: a thousand of them lie in the month, the others in the years before."""
    if number < IN_THE_MONTH:
        day = date(2026, 11, 1) + timedelta(days=number % 30)
    else:
        day = date(2026, 10, 31) - timedelta(days=number % 1_500)
    session, look = f"s-{number:05d}", tuple(draw.sample(REASONS, k=draw.choice((0, 0, 0, 1, 2))))
    line = Line(
        id=session, pseudonym=f"{number % 900:016x}", day=day.isoformat(), at="09:30", clinic="Clinic",
        room=f"Room {number % 6}", protocol=draw.choice(PROTOCOLS), number=1 + number % 6,
        authors=tuple(draw.sample(PEOPLE, k=3)), drug="ketamine", mg=35, systolic=draw.randint(120, 190),
        ending="discharged", reasons=look, ended_utc=UTC - 10**9,
        state=draw.choices(("signed-off", "signed", "ended"), (90, 8, 2))[0],
        rems=draw.choices(("", "submitted", "owed"), (75, 23, 2))[0], treated=day.isoformat(), synthetic="",
    )  # fmt: skip
    shape = Shape(
        tuple((float(m), draw.randint(110, 180), draw.randint(60, 100)) for m in range(-15, 125, 10)),
        tuple((float(m), draw.randint(60, 110)) for m in range(48)),
        tuple((float(m), draw.randint(90, 100)) for m in range(48)), (0.0,), 130.0,
    )  # fmt: skip
    alert = AlertKept("sbp-high-160", "physiological", "medium", 41.0, 38, 38)
    digest = Digest(
        shape=shape, alerts=(alert,) * draw.randint(0, 6), checks=(9, draw.randint(0, 2), 0), late_min=(4.0,),
        overrides=0, waivers=1, telephone=0, findings=0, gap_s=0, ready_min=105.0, minimum_min=120.0, left_min=134.0,
        mg_per_kg=0.5, diastolic=92, baseline=124, lowest_spo2=93, scales={"phq9": 12, "gad7": 9}, signed_off=(),
    )  # fmt: skip
    texts = [msgspec.json.encode(one).decode() for one in (line, digest)]
    return Kept(session, "here", 11_000, "0" * 64, "1:1", VERSION, line.day, *texts)


def timed(work: Callable[[], object]) -> list[float]:
    """Milliseconds of each run, after one that counts for nothing."""
    work()
    spans = []
    for _ in range(RUNS):
        start = perf_counter()
        work()
        spans.append((perf_counter() - start) * 1_000)
    return spans


def main() -> int:
    """Measure both and print them."""
    gc.disable()  # as the window does: its own collector runs between events
    app = QApplication([])
    theme.apply(app)
    draw = random.Random(6)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        library.digests.put(made_up(number, draw) for number in range(SESSIONS))
        for number in range(900):
            library.patients.put(str(number), f"Patient {number}", "1984-05-02")
        keeper, page = Keeper(library), ReviewPage(lambda session: None)
        page.resize(1366, 768)
        page.show()

        def open_and_filter() -> None:
            rows = keeper.table(UTC, TODAY)
            everything = overview(rows)
            for wanted in (Filter(), Filter(text="room 3 missed", protocol=PROTOCOLS[0], look=True)):
                page.show_view(ReviewView(filtered(rows, wanted), everything, wanted))
                app.processEvents()

        table, month = timed(open_and_filter), timed(lambda: keeper.month(MONTH, UTC, TODAY))
        read_table = timed(lambda: library.digests.lines(VERSION))
        read_month = timed(lambda: library.digests.month(VERSION, MONTH))
        counted = keeper.month(MONTH, UTC, TODAY).sessions
    bytes_read = "the same bytes read and nothing done"
    figures = [
        Figure(f"a library of {SESSIONS:,} sessions opened, filtered and shown", median(table), median(read_table),
               "ms", bytes_read, LIMIT_MS, "200 ms"),
        Figure(f"a month of {counted:,} sessions from what is kept", median(month), median(read_month), "ms",
               bytes_read, MONTH_LIMIT_MS, "1 s"),
    ]  # fmt: skip
    return show("library", figures, table=spread(table), month=spread(month), runs=RUNS)


if __name__ == "__main__":
    raise SystemExit(main())
