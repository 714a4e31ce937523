"""A record as a plain log: from an encrypted one and from an export, with the same verdict and with views."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from kat_monitor.cli import main
from kat_monitor.record import EventLog
from kat_monitor.record.verify import judge_record, verify_file
from kat_monitor.record.written import written_log
from kat_monitor.reports import export
from tests.proofs.changes import KEYS, write_log
from tests.record.making import some_rows

DATA = KEYS.data


@pytest.mark.parametrize("key", [None, DATA], ids=["plain", "encrypted"])
def test_the_plain_copy_says_what_the_original_says(tmp_path, key):
    path, out = tmp_path / "session.katlog", tmp_path / "session.db"
    write_log(path, key)
    before = path.read_bytes()
    export(path, "sqlite", out, keys=KEYS)
    assert verify_file(out, keys=KEYS) == verify_file(path, keys=KEYS)
    assert judge_record(out, KEYS).rows == judge_record(path, KEYS).rows
    assert path.read_bytes() == before
    with closing(sqlite3.connect(out)) as conn:
        assert conn.execute("SELECT count(*) FROM vitals").fetchone()[0] > 10


def test_a_copy_goes_on_as_a_log(tmp_path):
    (tmp_path / "a.katlog").write_bytes(written_log(some_rows(), ()))
    with EventLog.open(tmp_path / "a.katlog") as log:
        assert log.head.seq == 5


def test_the_command_writes_it(tmp_path, capsys):
    write_log(tmp_path / "session.katlog", None)
    command = ["export", str(tmp_path / "session.katlog"), "--format", "sqlite", "--out", str(tmp_path / "a.db")]
    assert main(command) == 0
    assert main(["verify", str(tmp_path / "a.db")]) == 2
    assert "sealed by an unknown key: Quiet clinic" in capsys.readouterr().out
