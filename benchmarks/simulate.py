"""`simulate` of 180 minutes with all reports, against the bare time of 10,800 durable SQLite commits in the same run.

Limit: at least 1000 times real time where an fsync takes at most 0.2 ms, and anywhere at most
4 times the bare commits plus 2 s.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from figure import Figure, show

from kat_monitor.synthetic.simulate import simulate

SECONDS = 10_800
QUICK_DISK_MS = 0.2
"""On such a disk a session takes at most a thousandth of its own time."""


def bare_commits(folder: Path) -> float:
    """Seconds for 10,800 single-row commits, WAL and synchronous=FULL, with a body as long as a second's event."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE row (seq INTEGER PRIMARY KEY, body TEXT)")
    body = "x" * 480
    began = time.perf_counter()
    for seq in range(SECONDS):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row VALUES (?, ?)", (seq, body))
        connection.execute("COMMIT")
    passed = time.perf_counter() - began
    connection.close()
    return passed


def whole_session(folder: Path) -> tuple[float, float]:
    """Seconds for the session with its reports, and the minutes of session it covered."""
    out = folder / "out"
    out.mkdir()
    began = time.perf_counter()
    result = simulate("generic", "slow-recovery", 0, 180, None, out)
    passed = time.perf_counter() - began
    minutes = result["elapsed_min"]
    assert isinstance(minutes, float)
    return passed, minutes


def main() -> int:
    """Measure both in turn, three times, and print medians."""
    bare, whole, minutes = [], [], 0.0
    for _ in range(3):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            bare.append(bare_commits(folder))
            passed, minutes = whole_session(folder)
            whole.append(passed)
    floor, took = sorted(bare)[1], sorted(whole)[1]
    fsync = floor / SECONDS * 1000
    limit = 4 * floor + 2
    rule = "4 x the floor + 2 s"
    if fsync <= QUICK_DISK_MS:
        limit, rule = min(limit, minutes * 60 / 1000), f"{rule}, and 1000 times real time: this disk is quick"
    figure = Figure("simulate 180 min with all reports", took, floor, "s", "10,800 bare FULL commits", limit, rule)
    return show("simulate", [figure], times_real_time=round(minutes * 60 / took), commit_ms=round(fsync, 3))


if __name__ == "__main__":
    sys.exit(main())
