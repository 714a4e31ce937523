"""Runs the benchmarks and writes their figures into the README, between its two markers: no figure is typed by hand.

    python benchmarks/run.py --date 2026-11-21 [SCRIPT...]

Each row says on which day it was measured: some scripts may be run without the others, whose rows stay as they are.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
README = HERE.parent / "README.md"
BEGIN, END = "<!-- figures -->", "<!-- /figures -->"
SCRIPTS = (
    "start", "append", "encryption", "paint", "oximeter", "simulate", "report", "steady", "proofs", "decode", "library",
    "alerts", "alarm", "echo", "stalls", "endure",
)  # fmt: skip
HEAD = "| figure | measured | floor | ratio | at most | holds | on |\n|---|---|---|---|---|---|---|"


def run(script: str) -> list[dict[str, Any]]:
    """The figures of one script; its exit code only says whether they hold."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, str(HERE / f"{script}.py")], stdout=subprocess.PIPE, text=True, env=environment, check=False
    )
    figures = json.loads(done.stdout)["figures"]
    assert isinstance(figures, list)
    return figures


def row(one: dict[str, Any], date: str) -> str:
    """One figure as a line of the table."""
    unit = one["unit"]
    holds = "yes" if one["holds"] else "**no**"
    return (
        f"| {one['figure']} | {one['measured']:g} {unit} | {one['floor']:g} {unit} ({one['floor_name']}) "
        f"| {one['ratio']:g} | {one['limit']:g} {unit} ({one['rule']}) | {holds} | {date} |"
    )


def machine() -> str:
    """Where it was measured last."""
    from PySide6 import __version__ as qt

    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, Qt {qt}."


def rows_of(block: str) -> dict[str, str]:
    """The rows that stand in the README, by their figure."""
    lines = [line for line in block.splitlines() if line.startswith("| ")][1:]
    return {line.split(" | ")[0].removeprefix("| "): line for line in lines}


def main() -> None:
    """Run what is named, else all, and put the rows into the block."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--date", required=True)
    parser.add_argument("scripts", nargs="*", metavar="SCRIPT")
    arguments = parser.parse_args()
    measured = [one for script in arguments.scripts or SCRIPTS for one in run(script)]
    text = README.read_text("utf-8")
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    rows = rows_of(rest.split(END, 1)[0]) | {one["figure"]: row(one, arguments.date) for one in measured}
    block = "\n".join([BEGIN, HEAD, *rows.values(), "", machine(), END])
    README.write_text(before + block + after, "utf-8")


if __name__ == "__main__":
    main()
