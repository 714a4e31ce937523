"""From a log to its files: whole or not at all, and the same events in each."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kat_monitor import events as ev
from kat_monitor import reports
from kat_monitor.clock import Moment
from kat_monitor.record import EventLog, StorageFault
from kat_monitor.record.verify import verify_file
from kat_monitor.reports.pdf import write_pdf
from kat_monitor.reports.verify import verify_pdf
from tests.reports import scribe


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """A log on disk with the events of a busy session."""
    path = tmp_path / "session.katlog"
    first, *rest = scribe.busy().rows
    drafts = [ev.Draft(row.kind, row.v, row.body or "") for row in rest]
    moments = [Moment(row.t, scribe.START + row.t) for row in rest]
    opening = ev.Draft(first.kind, first.v, first.body or "")
    with EventLog.create(path, Moment(0, scribe.START), [opening], share=lambda path: None) as made:
        made.append(moments[-1], drafts[:200])
    return path


def test_every_format_is_written_and_every_file_is_intact(log: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    files = reports.write_all(log, out, "one")
    assert {name: path.name for name, path in files.items()} == {
        "pdf": "one.pdf", "csv": "one.csv", "events_csv": "one-events.csv", "json": "one.json",
    }  # fmt: skip
    assert sorted(path.name for path in out.iterdir()) == ["one-events.csv", "one.csv", "one.json", "one.pdf"]
    assert verify_pdf(files["pdf"]).exit == verify_file(files["json"]).exit == 0


def test_a_log_and_its_json_give_the_same_report(log: Path, tmp_path: Path) -> None:
    json = reports.export(log, "json", tmp_path / "a.json")["json"]
    one = reports.export(log, "pdf", tmp_path / "a.pdf")["pdf"]
    two = reports.export(json, "pdf", tmp_path / "b.pdf")["pdf"]
    assert one.read_bytes() == two.read_bytes()


def test_the_log_is_not_touched(log: Path, tmp_path: Path) -> None:
    before = log.read_bytes(), sorted(path.name for path in log.parent.iterdir())
    reports.export(log, "pdf", tmp_path / "a.pdf")
    (tmp_path / "a.pdf").unlink()
    assert (log.read_bytes(), sorted(path.name for path in log.parent.iterdir())) == before


def test_csv_puts_the_events_beside_the_values(log: Path, tmp_path: Path) -> None:
    files = reports.export(log, "csv", tmp_path / "name.csv")
    assert files == {"csv": tmp_path / "name.csv", "events_csv": tmp_path / "name-events.csv"}


def test_an_unknown_format_is_ours_to_fix(log: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no format 'docx'"):
        reports.export(log, "docx", tmp_path / "x")


def test_an_altered_log_makes_no_report(log: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    reports.export(log, "json", path)
    path.write_text(path.read_text("utf-8").replace('"value":136', '"value":139'), "utf-8")
    with pytest.raises(reports.NotReported, match=r"a\.json: altered: event"):
        reports.write_all(path, tmp_path, "x")


def test_something_else_makes_no_report(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear colleague")
    with pytest.raises(reports.NotReported, match="not a log"):
        reports.export(path, "pdf", tmp_path / "x.pdf")


def test_a_full_disk_leaves_what_stood_there_and_nothing_half_written(
    log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.pdf").write_bytes(b"the last one")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    loaded = reports.load(log)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFault, match="the disk is full"):
        write_pdf(loaded.summary, "{}", out / "a.pdf")
    assert [(path.name, path.read_bytes()) for path in out.iterdir()] == [("a.pdf", b"the last one")]


def test_a_folder_that_is_not_there_is_said_in_words(log: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="cannot be opened"):
        reports.export(log, "json", tmp_path / "none" / "a.json")
