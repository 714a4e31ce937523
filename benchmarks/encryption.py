"""What encryption at rest costs an append: the same batches to an encrypted and to a plain log, side by side.

Limit: 1.3 times the plain one. Rounds alternate, so that what else the machine does meets both; the medians of all
commits are compared. Prints JSON, times in ms.

    python benchmarks/encryption.py [--rounds 15] [--commits 200] [--folder DIR]
"""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
from pathlib import Path
from statistics import median

from append import START, opening, second, timed
from figure import percentile, rounded, show, times_floor

from kat_monitor import events as ev
from kat_monitor.clock import Moment
from kat_monitor.record import EventLog

TIMES = 1.3


def measure(folder: Path, rounds: int, commits: int) -> dict[str, list[float]]:
    """Milliseconds of every append to either log."""
    times: dict[str, list[float]] = {"encrypted": [], "plain": []}
    first = [ev.encode(event) for event in opening()]
    logs = {
        name: EventLog.create(folder / f"{name}.katlog", Moment(0, START), first, key=key)
        for name, key in (("encrypted", secrets.token_bytes(32)), ("plain", None))
    }
    for turn in range(rounds):
        batches = []
        for number in range(commits):
            event = second(turn * commits + number)
            batches.append((Moment(event.observed_t, START + event.observed_t), [ev.encode(event)]))
        for name in sorted(logs, reverse=bool(turn % 2)):
            log = logs[name]
            times[name] += timed(lambda number, log=log, batches=batches: log.append(*batches[number]), commits)
    for log in logs.values():
        log.close()
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
        "durable append to an encrypted log", median(times["encrypted"]), median(times["plain"]), "ms",
        "the same to a plain log", TIMES,
    )  # fmt: skip
    return show("encryption", [figure], commits=len(times["plain"]), ms=shown)


if __name__ == "__main__":
    sys.exit(main())
