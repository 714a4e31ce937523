"""What a durable, hash-chained append costs over a bare one: both WAL with synchronous=FULL, side by side.

Limit: 1.5 times the bare one. Rounds alternate between the log (salt, digest, hash, guarded insert, commit) with the
fold of the event into the session, and bare sqlite3 (insert, commit of a row of the same size), so that what else the
machine does meets both; the medians of all commits are compared. The disk's own floor, an fdatasync of 4 KiB, is
measured in the same rounds. Prints JSON, times in ms.

    python benchmarks/append.py [--rounds 15] [--commits 200] [--folder DIR]
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median

from figure import percentile, rounded, show, times_floor

from kat_monitor import events as ev
from kat_monitor.clock import SECOND, Moment
from kat_monitor.protocols import shipped
from kat_monitor.record import EventLog
from kat_monitor.session.apply import apply, fold
from kat_monitor.session.state import Record
from kat_monitor.vitals import Source, reading

START = 1_767_603_600_000
TIMES = 1.5


def second(number: int) -> ev.VitalsObserved:
    """What a second of an oximeter and a capnometer brings."""
    readings = (
        reading("spo2", 95 + number % 4),
        reading("pulse_rate", 70 + number % 9),
        reading("resp_rate", 13 + number % 3),
    )
    return ev.VitalsObserved(
        by="nonin", role="device", observed_t=number * SECOND, source=Source.STREAMING, readings=readings
    )


def opening() -> list[ev.Event]:
    """The first events: what the log is, and its protocol."""
    text = shipped.shipped()["generic"]
    return [
        ev.SessionOpened(
            by="benchmark", role="system", session="s", pseudonym="0" * 16, app="0", clinic="", room="",
            zone_minutes=0, boot="", boot_zero=0, synthetic="simulated",
        ),
        ev.ProtocolChosen(
            by="benchmark", role="system", protocol="generic", version="1", sha256=ev.text_digest(text), text=text
        ),
    ]  # fmt: skip


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


def measure(folder: Path, rounds: int, commits: int) -> dict[str, list[float]]:
    """Milliseconds of every commit of either side, and of the disk alone."""
    times: dict[str, list[float]] = {"record": [], "bare": [], "fdatasync": []}
    first = opening()
    session = fold([Record(seq, 0, START, event) for seq, event in enumerate(first, start=1)])
    body = ev.encode(second(0)).body
    filler = ("2026-01-05T09:00:00.000Z", "VitalsObserved", 1, body, "0" * 32, "0" * 64, "0" * 64)
    with (
        EventLog.create(folder / "log.katlog", Moment(0, START), [ev.encode(event) for event in first]) as log,
        closing(bare(folder)) as conn,
        (folder / "floor").open("wb", buffering=0) as floor,
    ):

        def append(number: int) -> None:
            nonlocal session
            event = events[number]
            moment = Moment(event.observed_t, START + event.observed_t)
            session = apply(session, Record(session.seq + 1, *moment, event))
            log.append(moment, [ev.encode(event)])

        def insert(number: int) -> None:
            with conn:
                conn.execute("INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)", (number, *filler))

        def sync(number: int) -> None:
            floor.write(bytes(4096))
            getattr(os, "fdatasync", os.fsync)(floor.fileno())

        for turn in range(rounds):
            events = [second(turn * commits + number) for number in range(commits)]
            times["record"] += timed(append, commits)
            times["bare"] += timed(insert, commits)
            times["fdatasync"] += timed(sync, commits // 4)
    return times


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--commits", type=int, default=200)
    parser.add_argument("--folder", type=Path, help="on the disk to be measured; a temporary one unless told")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kat-", dir=arguments.folder) as folder:
        times = measure(Path(folder), arguments.rounds, arguments.commits)
    shown = {
        name: {"p50": rounded(median(taken)), "p99": rounded(percentile(taken, 99))} for name, taken in times.items()
    }
    figure = times_floor(
        "durable append of one batch, folded", median(times["record"]), median(times["bare"]), "ms",
        "bare sqlite3 insert and commit, FULL", TIMES,
    )  # fmt: skip
    return show("append", [figure], commits=len(times["record"]), sqlite=sqlite3.sqlite_version, ms=shown)


if __name__ == "__main__":
    sys.exit(main())
