"""Runs the benchmarks and writes their figures into the README, between its two markers: no figure is typed by hand.

python benchmarks/run.py --date 2026-11-21
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
    "alarm",
)  # fmt: skip
HEAD = "| figure | measured | floor | ratio | at most | holds |\n|---|---|---|---|---|---|"


def run(script: str) -> list[dict[str, Any]]:
    """The figures of one script; its exit code only says whether they hold."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, str(HERE / f"{script}.py")], stdout=subprocess.PIPE, text=True, env=environment, check=False
    )
    figures = json.loads(done.stdout)["figures"]
    assert isinstance(figures, list)
    return figures


def row(one: dict[str, Any]) -> str:
    """One figure as a line of the table."""
    unit = one["unit"]
    holds = "yes" if one["holds"] else "**no**"
    return (
        f"| {one['figure']} | {one['measured']:g} {unit} | {one['floor']:g} {unit} ({one['floor_name']}) "
        f"| {one['ratio']:g} | {one['limit']:g} {unit} ({one['rule']}) | {holds} |"
    )


def machine(date: str) -> str:
    """Where and when it was measured."""
    from PySide6 import __version__ as qt

    return (
        f"Measured on {date}: {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, Qt {qt}."
    )


def main() -> None:
    """Run all, and rewrite the block."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--date", required=True)
    date = parser.parse_args().date
    rows = [row(one) for script in SCRIPTS for one in run(script)]
    text = README.read_text("utf-8")
    before, rest = text.split(BEGIN, 1)
    after = rest.split(END, 1)[1]
    block = "\n".join([BEGIN, HEAD, *rows, "", machine(date), END])
    README.write_text(before + block + after, "utf-8")


if __name__ == "__main__":
    main()
