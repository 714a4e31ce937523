"""The lock of a data folder: one holder, and it dies with the holder."""

from __future__ import annotations

import subprocess
import sys

from kat_monitor.record.lock import FolderLock

HOLDER = """
import sys
from pathlib import Path
from kat_monitor.record.lock import FolderLock
held = FolderLock.take(Path(sys.argv[1]))
print("held" if held else "taken", flush=True)
sys.stdin.read()
"""


def test_a_lock_is_held_once(tmp_path):
    first = FolderLock.take(tmp_path / "lock")
    assert FolderLock.take(tmp_path / "lock") is None
    first.release()
    FolderLock.take(tmp_path / "lock").release()


def test_a_file_left_behind_locks_nobody_out(tmp_path):
    (tmp_path / "lock").write_text("12345")
    FolderLock.take(tmp_path / "lock").release()


def test_a_lock_dies_with_its_program(tmp_path):
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        assert FolderLock.take(path) is None
        holder.kill()
    FolderLock.take(path).release()
