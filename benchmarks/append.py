"""What a durable, hash-chained append costs over a bare one: both WAL with synchronous=FULL, side by side.

Rounds alternate between the log (salt, digest, hash, canonical check, guarded insert, commit) and bare sqlite3 (insert,
commit of a row of the same size), so that what else the machine does meets both; the medians of all commits are
compared. The disk's own floor, an fdatasync of 4 KiB, is measured in the same rounds. Prints JSON, times in ms.

    python benchmarks/append.py [--rounds 9] [--commits 200] [--folder DIR]
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from kat_monitor import events as ev
from kat_monitor.clock import Moment
from kat_monitor.record import EventLog
from kat_monitor.vitals import Source, reading

START = 1_767_603_600_000
TARGET = 1.5


def second(t: int) -> ev.Draft:
    """What one second of an oximeter brings."""
    readings = (reading("spo2", 95 + t % 4), reading("pulse_rate", 70 + t % 9))
    return ev.encode(
        ev.VitalsObserved(by="nonin", role="device", observed_t=t, source=Source.STREAMING, readings=readings)
    )


def opening() -> ev.Draft:
    """A first event."""
    return ev.encode(
        ev.SessionOpened(
            by="benchmark", role="system", session="s", pseudonym="0" * 16, app="0", clinic="", room="",
            zone_minutes=0, boot="", boot_zero=0, synthetic="simulated",
        )
    )  # fmt: skip


def timed(step: Callable[[int], object], count: int) -> list[float]:
    """Milliseconds of each of `count` calls."""
    times = []
    for number in range(count):
        begin = time.perf_counter()
        step(number)
        times.append((time.perf_counter() - begin) * 1000)
    return times


def bare(folder: Path) -> sqlite3.Connection:
    """A table without guards, and the same durability."""
    conn = sqlite3.connect(folder / "bare.db")
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute(
        "CREATE TABLE event (seq INTEGER PRIMARY KEY, t INT, at TEXT, kind TEXT, v INT, body TEXT, salt TEXT,"
        " digest TEXT, hash TEXT)"
    )
    return conn


def measure(folder: Path, rounds: int, commits: int) -> dict[str, object]:
    """All rounds, and what came of them."""
    times: dict[str, list[float]] = {"log": [], "bare": [], "fdatasync": []}
    drafts = [second(t) for t in range(commits)]
    filler = ("2026-01-05T09:00:00.000Z", "VitalsObserved", 1, drafts[0].body, "0" * 32, "0" * 64, "0" * 64)
    with (
        EventLog.create(folder / "log.katlog", Moment(0, START), [opening()]) as log,
        closing(bare(folder)) as conn,
        (folder / "floor").open("wb", buffering=0) as floor,
    ):

        def append(number: int) -> None:
            log.append(Moment(number, START + number), [drafts[number]])

        def insert(number: int) -> None:
            with conn:
                conn.execute("INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", (number, *filler))

        def sync(number: int) -> None:
            floor.write(bytes(4096))
            getattr(os, "fdatasync", os.fsync)(floor.fileno())

        for _ in range(rounds):
            times["log"] += timed(append, commits)
            times["bare"] += timed(insert, commits)
            times["fdatasync"] += timed(sync, commits // 4)
    ratio = median(times["log"]) / median(times["bare"])
    shown = {name: {"p50": round(median(t), 4), "p99": round(quantiles(t, n=100)[98], 4)} for name, t in times.items()}
    return {
        "benchmark": "append", "python": sys.version.split()[0], "sqlite": sqlite3.sqlite_version,
        "commits": rounds * commits, "ms": shown, "ratio": round(ratio, 2), "target": TARGET,
    }  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--commits", type=int, default=200)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured; a temporary one unless told")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kat-", dir=arguments.folder) as folder:
        print(json.dumps(measure(Path(folder), arguments.rounds, arguments.commits)))


if __name__ == "__main__":
    main()
