"""The commands as people and scripts meet them: files, exit codes, one-line errors, the last line of stdout."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import os
import sys
from pathlib import Path
from typing import IO

import pytest
from pypdf import PdfReader

from kat_monitor import cli
from kat_monitor.cli import main

ICU = Path(__file__).parent / "data" / "icu-s25047.csv"


def last_line(text: str) -> dict[str, object]:
    found = json.loads(text.strip().splitlines()[-1])
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short simulated session and its files."""
    out = tmp_path_factory.mktemp("simulated") / "out"
    assert main(["simulate", "--protocol", "im", "--minutes", "12", "--seed", "4", "--out", str(out)]) == 0
    return out


def only(folder: Path, ending: str) -> Path:
    (found,) = [path for path in folder.iterdir() if path.name.endswith(ending)]
    return found


def test_simulate_writes_its_five_files_and_nothing_else(simulated: Path) -> None:
    assert len(list(simulated.iterdir())) == 5
    for ending in (".katlog", ".pdf", ".json", "-events.csv"):
        assert only(simulated, ending).stat().st_size > 100


def test_the_last_line_says_what_the_contract_asks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "folder"
    main(["simulate", "--protocol", "generic", "--minutes", "1", "--out", str(out)])
    said = last_line(capsys.readouterr().out)
    assert set(said) == {"log", "events", "readings", "alerts", "elapsed_min", "ending", "discharged", "files"}
    assert (said["elapsed_min"], said["ending"], said["discharged"]) == (1, None, False)
    files = said["files"]
    assert isinstance(files, dict)
    assert set(files) == {"pdf", "csv", "events_csv", "json"}
    assert all(Path(path).is_absolute() and Path(path).is_file() for path in files.values())


def test_the_same_arguments_give_the_same_bytes(simulated: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    main(["simulate", "--protocol", "im", "--minutes", "12", "--seed", "4", "--out", str(again)])
    for path in simulated.iterdir():
        other = again / path.name
        assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(other.read_bytes()).digest(), path.name


def test_a_folder_that_holds_something_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert main(["simulate", "--protocol", "generic", "--minutes", "1", "--out", str(tmp_path)]) == 2
    assert "not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("ending", [".katlog", ".json", ".pdf"])
def test_every_face_of_an_untouched_record_verifies(simulated: Path, ending: str) -> None:
    path = only(simulated, ending)
    before = path.read_bytes()
    assert main(["verify", str(path)]) == 0
    assert path.read_bytes() == before


def test_the_worst_of_several_files_decides(simulated: Path, tmp_path: Path) -> None:
    whole = only(simulated, ".json")
    altered = tmp_path / "altered.json"
    altered.write_text(
        whole.read_text("utf-8").replace('"value":', '"value": ', 1).replace("TRAINING", "BRAINING"), "utf-8"
    )
    nothing = tmp_path / "nothing.txt"
    nothing.write_text("not a log")
    assert main(["verify", str(whole), str(altered)]) == 1
    assert main(["verify", str(whole), str(altered), str(nothing)]) == 2


@pytest.mark.parametrize("kind", ["pdf", "csv", "json"])
def test_an_export_equals_what_simulate_wrote(simulated: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / f"x.{kind}"
    assert main(["export", str(only(simulated, ".katlog")), "--format", kind, "--out", str(out)]) == 0
    wrote = next(path for path in simulated.iterdir() if path.suffix == f".{kind}" and "-events" not in path.name)
    assert out.read_bytes() == wrote.read_bytes()


@pytest.mark.parametrize("kind", ["pdf", "csv", "json", "html", "xlsx", "fhir", "sqlite"])
def test_nothing_is_ever_written_over_a_log(
    simulated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    whole = only(simulated, ".katlog").read_bytes()
    log, other, plain = (tmp_path / name for name in ("a.katlog", "b.katlog", "c.sqlite"))
    for file in (log, other, plain):
        file.write_bytes(whole)
    for source, out in ((log, log), (log, other), (plain, plain)):
        assert main(["export", str(source), "--format", kind, "--out", str(out)]) == 2
        assert capsys.readouterr().err.count("\n") == 1
        assert out.read_bytes() == whole


@pytest.mark.parametrize(("option", "text"), [("--minutes", "long"), ("--seed", "x")])
def test_what_is_no_number_is_named_in_plain_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, text: str
) -> None:
    assert main(["simulate", "--protocol", "im", option, text, "--out", str(tmp_path / "x")]) == 2
    assert f"{text}" in (told := capsys.readouterr().err)
    assert "number" in told
    assert "_" not in told


@pytest.mark.parametrize("kind", ["html", "xlsx", "fhir"])
def test_every_format_is_written(simulated: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "x"
    assert main(["export", str(only(simulated, ".katlog")), "--format", kind, "--out", str(out)]) == 0
    assert out.stat().st_size > 1000


def test_a_session_without_esketamine_has_no_rems_form(
    simulated: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "x"
    assert main(["export", str(only(simulated, ".katlog")), "--format", "rems", "--out", str(out)]) == 2
    assert "no esketamine was given" in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize("copy", ["payer", "deidentified"])
def test_a_copy_is_written_and_verifies(
    simulated: Path, tmp_path: Path, copy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log, out = str(only(simulated, ".katlog")), tmp_path / "x.json"
    assert main(["export", log, "--format", "json", "--copy", copy, "--out", str(out)]) == 0
    assert main(["verify", str(out)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("derived copy, signature valid" if copy == "deidentified" else "intact to event")


def test_a_recording_is_no_session(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", str(ICU), "--protocol", "generic", "--out", str(tmp_path / "out")]) == 0
    said = last_line(capsys.readouterr().out)
    assert (said["ending"], said["discharged"]) == ("recording", False)
    alerts = said["alerts"]
    assert isinstance(alerts, list)
    assert not [alert for alert in alerts if alert["kind"] == "overdue"]
    assert sum(alert["kind"] == "technical" for alert in alerts) == runs_of_zeros(ICU)


def test_a_first_number_after_the_dose_is_marked_as_such_in_log_and_report(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("minute,heart_rate,spo2,map\n-2,70,0,\n3,72,97,\n5,,96,\n")
    assert main(["replay", str(table), "--protocol", "generic", "--out", str(tmp_path / "out")]) == 0
    events = json.loads(only(tmp_path / "out", ".json").read_text())["events"]
    [marked] = [one["body"] for one in events if one["kind"] == "BaselineAssumed"]
    assert (marked["vitals"], marked["mark"]) == (["spo2"], "after dose")
    pages = "".join(page.extract_text() for page in PdfReader(only(tmp_path / "out", ".pdf")).pages)
    assert "after dose: SpO2" in pages


def runs_of_zeros(path: Path) -> int:
    """How many runs of zeros there are in the columns where 0 is no signal; a blank does not break a run."""
    header, *rows = (line.split(",") for line in path.read_text().splitlines())
    found = 0
    for name in ("systolic", "diastolic", "map", "heart_rate", "pulse_rate", "spo2"):
        if name in header:
            cells = [row[header.index(name)] for row in rows]
            numbers = [float(cell) for cell in cells if cell]
            found += sum(now == 0 and (n == 0 or numbers[n - 1] != 0) for n, now in enumerate(numbers))
    return found


@pytest.mark.parametrize(
    ("table", "where"),
    [
        ("minute,spo2\n0,97\n1,good\n", "line 3, column spo2"),
        ("minute,spo2\n0,nan\n", "line 2, column spo2"),
        ("minute,spo2\n1,97\n0,97\n", "line 3, column minute"),
        ("minute,spo2\n1,97\n1,97\n", "line 3, column minute"),
        ("spo2\n97\n", "line 1"),
        ("minute,mood\n0,fine\n", "line 1"),
    ],
)
def test_a_table_that_would_need_guessing_is_refused(
    tmp_path: Path, table: str, where: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "table.csv"
    path.write_text(table)
    out = tmp_path / "out"
    assert main(["replay", str(path), "--protocol", "generic", "--out", str(out)]) == 2
    assert where in capsys.readouterr().err
    assert not out.exists()


def test_decode_writes_one_reading_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    line = b"09/15/10 15:10:29 SPO2=097% BPM=064 PI=11.82% ALARM=20 EXC=800\r\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"noise\r\n" + line)))
    assert main(["decode", "masimo"]) == 0
    out = capsys.readouterr()
    readings = [json.loads(text) for text in out.out.splitlines()]
    assert {one["vital"]: one["value"] for one in readings} == {
        "spo2": 97, "pulse_rate": 64, "perfusion_index": 11.82,
    }  # fmt: skip
    assert set(readings[0]) == {"vital", "value", "unit", "quality", "device_time"}
    assert "dropped" in out.err


@pytest.mark.parametrize("driver", ["simulator", "replay", "toaster"])
def test_what_has_no_bytes_cannot_be_decoded(driver: str) -> None:
    assert main(["decode", driver, "-"]) == 2


def test_devices_answers_with_none_found() -> None:
    assert main(["devices"]) == 0


def test_protocols_are_listed_in_the_contracts_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["protocols"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == ["generic", "iv-infusion", "im", "sublingual", "esketamine-nasal", "other-route"]


def test_a_protocol_with_mistakes_is_refused_with_all_of_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from kat_monitor.protocols import shipped

    text = shipped.shipped()["im"].replace('version = "1"', "version = 1").replace("onset = 10", "onset = 95")
    path = tmp_path / "im.toml"
    path.write_text(text, "utf-8")
    assert main(["protocols", "check", str(path)]) == 1
    err = capsys.readouterr().err
    assert "version" in err
    assert "phases" in err


def test_a_protocol_that_leaves_a_vital_sign_without_a_high_alert_says_whom_that_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from kat_monitor.protocols import shipped

    path = tmp_path / "im.toml"
    for off, said in (("", ""), ("\nenabled = false", "no high-priority alert for DBP: the lead has to agree")):
        path.write_text(shipped.shipped()["im"].replace('id = "dbp-high-110"', f'id = "dbp-high-110"{off}'), "utf-8")
        assert main(["protocols", "check", str(path)]) == 0
        told = capsys.readouterr().out.splitlines()
        assert told[0].endswith("no mistakes found")
        assert [line for line in told[1:] if said not in line] == []
        assert len(told) == (2 if said else 1)


@pytest.mark.parametrize(
    "arguments",
    [
        ["simulate", "--protocol", "generic"],
        ["simulate", "--protocol", "smoke", "--out", "x"],
        ["simulate", "--protocol", "generic", "--minutes", "-3", "--out", "x"],
        ["simulate", "--protocol", "generic", "--start", "yesterday", "--out", "x"],
        ["export", "missing.katlog", "--format", "pdf", "--out", "x.pdf"],
        ["replay", "missing.csv", "--protocol", "generic", "--out", "x"],
        ["verify", "missing.katlog"],
        ["protocols", "check"],
        ["protocols", "check", "missing.toml"],
        ["wander"],
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    out = capsys.readouterr()
    assert len((out.err + out.out).strip().splitlines()) == 1


@pytest.mark.parametrize(
    "command", ["demo", "simulate", "replay", "export", "verify", "decode", "devices", "protocols"]
)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert "usage" in capsys.readouterr().out


# --- a world that does not hold still ---------------------------------------------------------------------------------


class _Stdout(io.StringIO):
    """Takes nothing: a full disk behind it, or nobody who reads on."""

    def __init__(self, error: OSError, behind: IO[bytes]) -> None:
        super().__init__()
        self.error = error
        self.behind = behind

    def write(self, text: str) -> int:
        raise self.error

    def fileno(self) -> int:
        return self.behind.fileno()


def test_an_answer_that_cannot_be_written_is_one_line_and_exit_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with (tmp_path / "behind").open("wb") as behind:
        monkeypatch.setattr(sys, "stdout", _Stdout(OSError(errno.ENOSPC, "No space left on device"), behind))
        assert main(["protocols"]) == 2
    assert capsys.readouterr().err == "kat-monitor: the answer cannot be written: No space left on device\n"


def test_a_reader_who_has_seen_enough_is_no_mistake(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "lines").write_bytes(b"02/24/18 04:48:53 SN=1 SPO2=098% BPM=073 PI=02.54% EXC=000000\r\n")
    with (tmp_path / "behind").open("wb") as behind:
        monkeypatch.setattr(sys, "stdout", _Stdout(BrokenPipeError(errno.EPIPE, "Broken pipe"), behind))
        assert main(["decode", "masimo", str(tmp_path / "lines")]) == 0
    assert capsys.readouterr().err == ""


def test_a_command_that_is_stopped_says_so_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(cli.COMMANDS, "devices", stopped)
    assert main(["devices"]) == 2
    assert capsys.readouterr().err == "kat-monitor: stopped before it was done\n"


@pytest.mark.parametrize("start", ["9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "2026-01-05T09:00:00"])
def test_a_start_that_cannot_be_makes_no_folder(start: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["simulate", "--protocol", "im", "--start", start, "--out", str(out)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not out.exists()


def test_a_recording_whose_name_is_not_text_is_replayed(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"a\xff.csv")
    try:
        file.write_text("minute,spo2\n0,97\n")
    except OSError:
        pytest.skip("this file system has no such names")
    assert main(["replay", str(file), "--protocol", "im", "--out", str(tmp_path / "out")]) == 0
