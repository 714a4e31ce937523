"""Judges of exported files that are not ours: npm packages, run once for all files that a test hands over."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parents[1] / "npm"


def judged(kind: str, files: Sequence[Path]) -> list[dict[str, Any]]:
    """What `check.mjs` finds in each file; where it cannot run the test is skipped with the reason, in CI it fails."""
    node = shutil.which("node")
    missing = "node is not installed" if node is None else ""
    if not missing and not (HERE / "node_modules").is_dir():
        missing = "the npm packages are not installed: `python3 kat.py setup` does it"
    if missing or node is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(missing)
    command = [node, str(HERE / "check.mjs"), kind, *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]
