"""What stands on the disk when an entry is acknowledged, seen from outside by strace: a completed sync in between."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from kat_monitor.record import EventLog
from tests.record.making import FIRST, opened

KEY = bytes(range(32))
ENTRIES = 25
WRITER = f"""
import os, sys
from pathlib import Path
from tests.record.making import at, note
from kat_monitor.record import EventLog
key = bytes.fromhex(sys.argv[2]) or None
with EventLog.open(Path(sys.argv[1]), key=key) as log:
    for t in range(1, {ENTRIES + 1}):
        rows = log.append(at(t), [note("n" * t)])
        os.write(1, b"stored %d\\n" % rows[-1].seq)
        if t % 10 == 0:
            log.checkpoint()
"""
_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\((\d+)<([^>]*)>(.*)\) += (-?\d+)")


def traced(path, key, folder):
    """The calls of a writer that matter, in order: (call, file, result, whole line)."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    out = folder / "calls"
    command = [
        strace, "-f", "-y", "-o", str(out), "-e", "trace=write,pwrite64,pwritev,fsync,fdatasync",
        sys.executable, "-c", WRITER, str(path), "" if key is None else key.hex(),
    ]  # fmt: skip
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode and "ptrace" in ran.stderr:
        pytest.skip(f"this system does not let one process watch another: {ran.stderr.strip().splitlines()[0]}")
    assert ran.returncode == 0, ran.stderr
    found = (_CALL.match(line) for line in out.read_text("utf-8", "replace").splitlines())
    return [(one[1], one[3], int(one[5]), one[4]) for one in found if one]


@pytest.mark.skipif(sys.platform != "linux", reason="strace is Linux's")
@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_a_completed_sync_stands_between_each_write_and_its_acknowledgement(tmp_path, key):
    path = tmp_path / "session.katlog"
    EventLog.create(path, FIRST, [opened()], key=key).close()
    unsynced, written, acknowledged = set(), 0, 0
    for call, file, result, rest in traced(path, key, tmp_path):
        if file.startswith(str(path)) and not file.endswith("-shm"):
            if call in ("fsync", "fdatasync"):
                assert result == 0
                unsynced.discard(file)
            else:
                unsynced.add(file)
                written += file.endswith("-wal")
        elif call == "write" and '"stored ' in rest:
            acknowledged += 1
            assert not unsynced, f"acknowledged before {unsynced} was on disk"
            assert written, "acknowledged without a write"
            written = 0
    assert acknowledged == ENTRIES
