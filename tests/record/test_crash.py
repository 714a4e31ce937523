"""Death at any moment: what was acknowledged is in the log, and the log goes on."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kat_monitor.record import EventLog
from kat_monitor.record.chain import check_rows
from tests.record.making import FIRST, opened

WRITER = """
import sys
from pathlib import Path
from tests.record.making import at, note, vitals
from kat_monitor.record import EventLog
log = EventLog.open(Path(sys.argv[1]))
t = 0
while True:
    t += 1
    rows = log.append(at(t), [vitals(t), note("n" * (t % 900))])
    print(rows[-1].seq, rows[-1].hash, flush=True)
    if t % 7 == 0:
        log.checkpoint()
"""

BIRTH = """
import os, sys
from pathlib import Path
from tests.record.making import FIRST, opened
from kat_monitor.record import EventLog
calls = 0
def dying(event, arguments):
    global calls
    if event in ("open", "os.rename", "sqlite3.connect"):
        calls += 1
        if calls == int(sys.argv[2]):
            os.kill(os.getpid(), 9)
path = Path(sys.argv[1])
sys.addaudithook(dying)
EventLog.create(path, FIRST, [opened()])
"""


def test_nothing_acknowledged_is_lost_when_the_program_is_killed(tmp_path):
    path = tmp_path / "session.katlog"
    EventLog.create(path, FIRST, [opened()]).close()
    for acknowledged in (1, 20, 60):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
        lines = [writer.stdout.readline() for _ in range(acknowledged)]
        writer.kill()
        lines += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        last = next(line for line in reversed(lines) if line.endswith("\n"))
        seq, digest = last.split()
        with EventLog.open(path) as log:
            rows = log.rows()
        assert rows[int(seq) - 1].hash == digest
        assert check_rows(rows).problem == ""


@pytest.mark.parametrize("call", [1, 2, 3, 4, 5])
def test_a_death_at_birth_leaves_a_whole_log_or_none(tmp_path, call):
    path = tmp_path / "session.katlog"
    subprocess.run([sys.executable, "-c", BIRTH, str(path), str(call)], check=False)
    if path.exists():
        with EventLog.open(path) as log:
            assert [row.kind for row in log.rows()] == ["SessionOpened"]
