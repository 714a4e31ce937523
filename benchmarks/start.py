"""Start: from the start of the process to the live chart's first paint, over a bare window with an empty plot.

Limit: 1.5 times a window with one empty pyqtgraph plot, from the start of its process to its first paint. Both sides
are fresh processes, in turn, on warm caches; the app goes on with an unfinished session of five minutes at 1 Hz, which
it checks and folds first. Measured offscreen and, where Xvfb can be run, in an X window; medians of all rounds.

    python benchmarks/start.py [--rounds 11]
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from figure import Figure, show, spread, times_floor
from recording import record

HERE = Path(__file__).resolve().parent / "first_paint"
TIMES = 1.5
MINUTES = 5


def seconds(script: str, *arguments: str, environment: dict[str, str]) -> float:
    """From the start of the process to its line."""
    began = time.perf_counter()
    child = subprocess.Popen(
        [sys.executable, str(HERE / script), *arguments], stdout=subprocess.PIPE, text=True, env=environment
    )
    with child:
        assert child.stdout is not None
        line = child.stdout.readline()
        passed = time.perf_counter() - began
    if line.strip() != "painted":
        raise RuntimeError(f"{script} said {line!r} and left with {child.returncode}")
    return passed


def measure(folder: Path, rounds: int, environment: dict[str, str]) -> tuple[list[float], list[float]]:
    """Seconds of the app and of the bare window, in turn, after one of each that is not counted."""
    app, bare = [], []
    for number in range(rounds + 1):
        copy = folder / "copy"
        shutil.copytree(folder / "recorded", copy)
        times = seconds("app.py", str(copy), environment=environment), seconds("bare.py", environment=environment)
        shutil.rmtree(copy)
        if number:
            app.append(times[0])
            bare.append(times[1])
    return app, bare


@contextmanager
def displays() -> Iterator[dict[str, dict[str, str]]]:
    """The platforms to measure on by name, each with its environment."""
    here = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}  # as installed
    here["QT_LOGGING_RULES"] = "*.debug=false"
    found = {"offscreen": {**here, "QT_QPA_PLATFORM": "offscreen"}}
    if sys.platform != "linux" or shutil.which("Xvfb") is None:
        yield found
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if number:
            found["X window"] = {**here, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        yield found
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    figures: list[Figure] = []
    details = {}
    with tempfile.TemporaryDirectory(prefix="kat-") as name, displays() as platforms:
        folder = Path(name)
        record(folder / "recorded", MINUTES)
        for platform, environment in platforms.items():
            app, bare = measure(folder, rounds, environment)
            title = f"start to the live chart's first paint, {platform}"
            floor_name = "bare window with an empty plot"
            figures.append(times_floor(title, 1000 * median(app), 1000 * median(bare), "ms", floor_name, TIMES))
            details[platform] = {"app_s": spread(app), "bare_s": spread(bare)}
    return show("start", figures, **details)


if __name__ == "__main__":
    sys.exit(main())
