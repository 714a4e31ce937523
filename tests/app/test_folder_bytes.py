"""Nobody's name and no PIN where they do not belong: the bytes of a whole data folder and of its exports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from pypdf import PdfReader

from kat_monitor import events as ev
from kat_monitor.app import files
from kat_monitor.app.station import Begin, Station
from kat_monitor.monitor import Outcome
from kat_monitor.protocols import shipped
from kat_monitor.record.library import Library
from kat_monitor.record.patients import Escort

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PIN = "24681357"
IDENTITY = ("Jordana", "Doe-Vasquez", "PAT-4711", "1984-05-02", "555 0199", "Quentin", "555 0271")
SECRETS = tuple(text.encode() for text in (*IDENTITY, PIN))
KEY = bytes(range(32))


def worked(folder: Path, key: bytes | None) -> Library:
    """A data folder in which a session was begun and written in, with people, an escort and a wrong PIN."""
    library = Library.open(folder, hasher=QUICK, key=key)
    nurse = library.people.add("Noa Lee", "NL", "nurse", PIN)
    station = Station(library)
    text = shipped.shipped()["generic"]
    begin = Begin("PAT-4711", "Jordana Doe-Vasquez", "1984-05-02", text, "555 0199")
    live = station.begin(begin, nurse, lambda session: None, lambda: None)
    name = live.session.opened.session
    library.patients.put_escort(name, "planned", Escort("Quentin Doe-Vasquez", "brother", "555 0271"))
    library.people.check_pin(nurse.id, "11112222")
    library.people.check_pin(nurse.id, PIN)
    outcomes: list[Outcome] = []
    live.submit(ev.NoteWritten(by=nurse.id, role="nurse", text="the patient is settled", observed_t=0), outcomes.append)
    live.submit(
        ev.RideArranged(by=nurse.id, role="nurse", relation="brother", transport="private car", phone_known=True),
        outcomes.append,
    )
    live.close()
    assert [outcome.refused for outcome in outcomes] == ["", ""]
    return library


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    with worked(tmp_path / "data", request.param) as made:
        yield made


def found(paths: Iterator[Path]) -> list[tuple[str, bytes]]:
    stored = {path.name: path.read_bytes() for path in paths if path.is_file()}
    return [(name, secret) for name, data in stored.items() for secret in SECRETS if secret in data]


def test_logs_hold_nobody(library: Library) -> None:
    logs = [*(library.folder / "sessions").iterdir()]
    assert logs
    assert found(iter(logs)) == []


def test_an_encrypted_folder_holds_nothing_to_be_read(library: Library) -> None:
    everything = [path for path in library.folder.rglob("*") if path.is_file()]
    names = {name for name, _ in found(iter(everything))}
    assert names <= (set() if library.encrypts() else {"library.db", "library.db-wal"})
    assert bool(names) != library.encrypts()
    if library.encrypts():
        assert not any(b"settled" in path.read_bytes() for path in everything)


def test_no_pin_is_anywhere(
    library: Library, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    everything = [path for path in library.folder.rglob("*") if path.is_file()]
    assert not any(PIN.encode() in path.read_bytes() for path in everything)
    assert PIN not in caplog.text + "".join(capfd.readouterr())


def test_exports_hold_nobody_but_the_front_of_a_report(library: Library, tmp_path: Path) -> None:
    (entry,) = library.sessions.all()
    out = tmp_path / "out"
    out.mkdir()
    for kind in ("json", "csv", "sqlite", "pdf"):
        assert files.export_with(library, library.sessions.path(entry.id), kind, out / f"session.{kind}") == ""
    assert found(path for path in out.iterdir() if path.suffix != ".pdf") == []
    attached = PdfReader(out / "session.pdf").attachments
    inside = b"".join(data for versions in attached.values() for data in versions)
    assert b"settled" in inside
    assert [secret for secret in SECRETS if secret in inside] == []
