"""The program as a screen reader has it: a session from first run to signed report over AT-SPI, on a screen of its own.

Needs what only some systems have, and says which; `reader.py` is the one who listens.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kat_monitor.app.files import verify
from kat_monitor.record.library import Library

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
BESIDE = """
"$1" --launch-immediately & bus=$!
PATH=/nonexistent "$2" -m kat_monitor --data "$3" & program=$!
PYTHONPATH= "$4" "$5" "KAT Monitor"; heard=$?
kill $program $bus
exit $heard
"""
"""The bus, the program (with no program beside it that opens PDF files) and the reader; its answer is the answer."""


def lacking() -> str:
    """What this system lacks for it, in words; empty if nothing."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    programs = [name for name in ("xvfb-run", "dbus-run-session") if shutil.which(name) is None]
    if programs:
        return f"{', '.join(programs)} not found"
    if launcher() is None:
        return "at-spi-bus-launcher not found"
    asked = [SYSTEM_PYTHON, "-c", "import dogtail, pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(asked, capture_output=True, env={}, check=False).returncode:
        return "the system's Python has no dogtail"
    return ""


def launcher() -> str | None:
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


@pytest.fixture
def heard(tmp_path: Path) -> tuple[str, Path]:
    """What was heard, and the data folder."""
    reason = lacking()
    if reason:
        pytest.skip(reason)
    data, ears = tmp_path / "data", Path(__file__).with_name("reader.py")
    environment = {
        **os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    command = [
        "xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--", "sh", "-c", BESIDE, "sh",
        str(launcher()), sys.executable, str(data), SYSTEM_PYTHON, str(ears),
    ]  # fmt: skip
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-2_000:]}"
    return done.stdout, data


@pytest.mark.timeout(300)
def test_a_session_is_run_by_ear_alone_from_first_run_to_signed_report(heard: tuple[str, Path]) -> None:
    said, data = heard
    assert "BP: BP 124/78 mmHg" in said
    assert "calm and warm" in said
    assert said.splitlines()[-1] == "done"
    (report,) = (data / "reports").glob("*.pdf")
    assert verify(report, None, data).exit == 0
    with Library.open(data) as library:
        assert [one.state for one in library.sessions.all()] == ["signed"]
