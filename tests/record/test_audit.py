"""Who used the data folder: every line is durable, chained, written by any program, and held back by no disk."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from kat_monitor.clock import boot_ms
from kat_monitor.record.audit import Audit, Later, Who, as_csv, note_later, read_audit
from kat_monitor.record.database import MAGIC
from kat_monitor.record.library import Library
from kat_monitor.record.log import insert
from kat_monitor.record.storage import StorageFault
from kat_monitor.record.verify import verify_file

KEY = bytes(range(32))
LEAD = Who("mo-1", "lead")


def test_lines_are_read_back_in_order_with_who_did_what(tmp_path: Path) -> None:
    audit = Audit(tmp_path, None)
    audit.note("SignedIn", who=LEAD)
    audit.note("RecordViewed", "20261121-093000-3f2a", who=LEAD)
    found = audit.read()
    assert [(one.seq, one.by, one.role, one.act, one.subject) for one in found.lines] == [
        (1, "mo-1", "lead", "SignedIn", ""),
        (2, "mo-1", "lead", "RecordViewed", "20261121-093000-3f2a"),
    ]
    assert found.problem == ""
    audit.close()
    assert verify_file(audit.path).words.startswith("intact to event 2")


def test_two_programs_write_to_one_audit(tmp_path: Path) -> None:
    first = Audit(tmp_path, None)
    first.note("SignedIn", who=LEAD)
    other = "from pathlib import Path; from kat_monitor.record.audit import Audit, Who; " + (
        "import sys; Audit(Path(sys.argv[1]), None).note('BackupMade', 'E', who=Who('cron', 'system'))"
    )
    subprocess.run([sys.executable, "-c", other, str(tmp_path)], check=True)
    first.note("SignedOut", who=LEAD)
    found = first.read()
    assert [one.act for one in found.lines] == ["SignedIn", "BackupMade", "SignedOut"]
    assert found.problem == ""
    first.close()


def test_a_line_that_was_changed_is_found_and_the_audit_goes_on(tmp_path: Path) -> None:
    audit = Audit(tmp_path, None)
    for _ in range(3):
        audit.note("SignedIn", who=LEAD)
    audit.close()
    conn = sqlite3.connect(audit.path)
    conn.execute("DROP TRIGGER event_no_update")
    conn.execute("UPDATE event SET body = replace(body, 'mo-1', 'nl-1') WHERE seq = 2")
    conn.commit()
    conn.close()
    again = Audit(tmp_path, None)
    again.note("SignedOut", who=LEAD)
    found = again.read()
    again.close()
    assert found.problem.startswith("event 2")
    assert [one.seq for one in found.lines] == [1]
    with sqlite3.connect(audit.path) as conn:
        assert conn.execute("SELECT count(*) FROM event").fetchone() == (4,)


def test_an_encrypted_audit_says_nothing_to_who_has_no_key(tmp_path: Path) -> None:
    audit = Audit(tmp_path, KEY)
    audit.note("SignedIn", who=LEAD)
    audit.close()
    assert not audit.path.read_bytes().startswith(MAGIC)
    assert b"mo-1" not in audit.path.read_bytes()
    assert read_audit(tmp_path, KEY).lines[0].by == "mo-1"
    assert "no key" in read_audit(tmp_path, None).problem
    keyless = Audit(tmp_path, None)
    keyless.note("SignedIn", who=LEAD)
    assert "encrypted" in keyless.problem


def test_a_plain_audit_becomes_encrypted_with_the_folder_and_keeps_its_lines(tmp_path: Path) -> None:
    plain = Audit(tmp_path, None)
    plain.note("SignedIn", who=LEAD)
    plain.close()
    keyed = Audit(tmp_path, KEY, owner=True)
    keyed.note("SignedOut", who=LEAD)
    keyed.close()
    assert not keyed.path.read_bytes().startswith(MAGIC)
    assert [one.act for one in read_audit(tmp_path, KEY).lines] == ["SignedIn", "SignedOut"]


def test_what_the_disk_does_not_take_waits_and_is_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    audit = Audit(tmp_path, None)
    audit.note("SignedIn", who=LEAD)

    def full(*rows: object) -> None:
        raise StorageFault("the disk is full", "free some space on it")

    with monkeypatch.context() as broken:
        broken.setattr("kat_monitor.record.audit.insert", full)
        audit.note("RecordViewed", "s-1", who=LEAD)
        assert "the disk is full" in audit.problem
    audit.note("SignedOut", who=LEAD)
    assert audit.problem == ""
    assert [one.act for one in audit.read().lines] == ["SignedIn", "RecordViewed", "SignedOut"]
    audit.close()


def test_a_line_left_for_who_has_the_key_comes_before_the_next(tmp_path: Path) -> None:
    Audit(tmp_path, KEY).note("SignedIn", who=LEAD)
    note_later(tmp_path, Later(1_800_000_000_000, "Restored", "kat-20261121", "from a backup"))
    Audit(tmp_path, None).note("SignedIn", who=LEAD)
    audit = Audit(tmp_path, KEY)
    audit.note("SignedOut", who=LEAD)
    assert [one.act for one in audit.read().lines] == ["SignedIn", "Restored", "SignedOut"]
    audit.note("SignedIn", who=LEAD)
    assert [one.act for one in audit.read().lines][1:] == ["Restored", "SignedOut", "SignedIn"]
    audit.close()


def test_every_wrong_pin_is_noted_and_never_a_pin(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        person = library.people.add("Noa Lee", "NL", "nurse", "4711")
        assert not library.people.check_pin(person.id, "987654")
        assert library.people.check_pin(person.id, "4711")
        lines = library.audit.read().lines
    assert [(one.act, one.by, one.role) for one in lines] == [
        ("PinFailed", "nl-1", "nurse"),
        ("PinAccepted", "nl-1", "nurse"),
    ]
    assert b"987654" not in (tmp_path / "audit.katlog").read_bytes()


def test_the_table_holds_no_formula(tmp_path: Path) -> None:
    audit = Audit(tmp_path, None)
    audit.note("SettingChanged", "logo", "=cmd()", who=LEAD)
    text = as_csv(audit.read().lines)
    audit.close()
    assert text.splitlines()[0] == "seq,at,by,role,act,subject,words"
    assert text.splitlines()[1].endswith(",'=cmd()")


def test_a_disk_that_takes_seconds_holds_nobody_up_and_gets_every_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    audit = Audit(tmp_path, None)
    audit.note("SignedIn", who=LEAD)
    goes_on = threading.Event()

    def slow(*rows: Any) -> None:
        goes_on.wait(20)
        insert(*rows)

    monkeypatch.setattr("kat_monitor.record.audit.insert", slow)
    before = boot_ms()
    audit.note("RecordViewed", "s-1", who=LEAD)
    assert boot_ms() - before < 2_000
    assert "takes too long" in audit.problem
    goes_on.set()
    assert [one.act for one in audit.read().lines] == ["SignedIn", "RecordViewed"]
    assert audit.problem == ""
    audit.close()
