"""Seal keys between rooms, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kat_monitor.cli import main
from kat_monitor.record.library import Library
from tests.proofs.changes import SEALER, write_log


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with Library.open(tmp_path / "data") as library:
        library.name_clinic("Quiet clinic", "Room 2")
    return tmp_path / "data"


def ran(data: Path, *words: str) -> int:
    return main(["--data", str(data), *words])


def test_a_room_shows_its_own_key_and_gives_it_away(data, tmp_path, capsys):
    assert ran(data, "keys") == 0
    shown = capsys.readouterr().out
    assert shown.startswith("own ")
    assert "Quiet clinic, Room 2" in shown
    assert ran(data, "keys", "export", str(tmp_path / "room2.katkey")) == 0
    text = (tmp_path / "room2.katkey").read_text()
    with Library.open(data) as library:
        own = library.seal_keys.own()
        assert own is not None
        assert own.public().key in text
        assert own._private.hex() not in text


def test_another_rooms_log_is_believed_once_its_key_is_trusted(data, tmp_path, capsys):
    write_log(tmp_path / "theirs.katlog", None)
    (tmp_path / "theirs.katkey").write_text(SEALER.public().file_text())
    assert ran(data, "verify", str(tmp_path / "theirs.katlog")) == 2
    assert ran(data, "keys", "trust", str(tmp_path / "theirs.katkey")) == 0
    assert ran(data, "verify", str(tmp_path / "theirs.katlog")) == 0
    assert ran(data, "keys", "distrust", SEALER.public().fingerprint) == 0
    assert ran(data, "verify", str(tmp_path / "theirs.katlog")) == 2
    by_file = ["--key", str(tmp_path / "theirs.katkey"), str(tmp_path / "theirs.katlog")]
    assert ran(data, "verify", *by_file) == 0
    assert "intact, sealed by Quiet clinic fingerprint " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("keys", "trust"), "needs a FILE"),
        (("keys", "trust", "nowhere"), "cannot be read"),
        (("keys", "distrust", "aa:bb"), "no key with the fingerprint"),
    ],
)
def test_what_cannot_be_done_is_one_line(data, capsys, words, said):
    assert ran(data, *words) == 2
    assert said in capsys.readouterr().err


def test_without_a_data_folder_there_are_no_keys(tmp_path, capsys):
    assert ran(tmp_path / "none", "keys") == 2
    assert "name one with --data" in capsys.readouterr().err
