"""Backup, restore and audit from the command line, as somebody who keeps the data types them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from kat_monitor.cli import main
from kat_monitor.record.library import Library
from tests.record.test_backup import data


def run(folder: Path, *words: str) -> int:
    return main(["--data", str(folder), *words])


def test_a_backup_is_restored_and_all_of_it_stands_in_the_audit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = data(tmp_path / "data")
    assert run(folder, "backup", str(tmp_path / "disk")) == 0
    path, size = capsys.readouterr().out.splitlines()
    assert Path(path).is_dir()
    assert size.endswith("verified")
    assert run(tmp_path / "back", "restore", str(tmp_path / "disk")) == 0
    assert "restored from" in capsys.readouterr().out
    assert run(tmp_path / "back", "audit", "--out", str(tmp_path / "audit.csv")) == 0
    acts = [row["act"] for row in csv.DictReader(io.StringIO((tmp_path / "audit.csv").read_text("utf-8")))]
    assert acts == ["SignedIn", "Restored", "AuditExported"]
    with Library.open(folder) as library:
        assert [line.act for line in library.audit.read().lines] == ["SignedIn", "BackupMade"]


def test_a_backup_goes_while_the_app_has_the_data_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data(tmp_path / "data")
    with Library.open(folder) as running:
        assert run(folder, "backup", str(tmp_path / "disk")) == 0
        assert [line.act for line in running.audit.read().lines] == ["SignedIn", "BackupMade"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("backup", "{tmp}/disk"), "no data of KAT Monitor"),
        (("restore", "{tmp}/nowhere"), "there is no backup in"),
        (("audit", "--out", "{tmp}/audit.csv"), "no data of KAT Monitor"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert run(tmp_path / "empty", *(word.format(tmp=tmp_path) for word in words)) == 2
    heard = capsys.readouterr().err
    assert said in heard
    assert len(heard.splitlines()) == 1
    assert not (tmp_path / "empty").exists()


def test_a_full_folder_is_left_alone_by_a_restore(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = data(tmp_path / "data")
    assert run(folder, "backup", str(tmp_path / "disk")) == 0
    assert run(folder, "restore", str(tmp_path / "disk")) == 2
    assert "--over" in capsys.readouterr().err
    assert run(folder, "restore", str(tmp_path / "disk"), "--over") == 0
    assert "kept in" in capsys.readouterr().out
