"""Export from the page of a running session: beside the screen, in every format, and what is wrong is said there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.app.exporting import export_from
from kat_monitor.app.files import export, verify
from kat_monitor.clock import Moment
from kat_monitor.events import Draft, SessionOpened, decode
from kat_monitor.record import EventLog
from kat_monitor.record.library import Library
from kat_monitor.ui import theme
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.present_export import COPIES, FORMATS, OPEN_REPORT, ExportWish, file_name
from tests.reports import scribe


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data", hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)) as made:
        made.name_clinic("Quiet clinic", "Room 2")
        yield made


@pytest.fixture
def page(qtbot: QtBot) -> SigningPage:
    made = SigningPage(lambda person, pin: None)  # type: ignore[arg-type, return-value]
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def log(tmp_path: Path) -> tuple[Path, SessionOpened]:
    rows = scribe.crash().rows[:60]
    path = tmp_path / "session.katlog"
    opening, *rest = [Draft(row.kind, row.v, row.body or "") for row in rows]
    with EventLog.create(path, Moment(0, scribe.START), [opening], share=lambda path: None) as made:
        made.append(Moment(rows[-1].t, scribe.START + rows[-1].t), rest)
    opened = decode(opening.kind, opening.v, opening.body)
    assert isinstance(opened, SessionOpened)
    return path, opened


def run(qtbot: QtBot, page: SigningPage, library: Library, log: tuple[Path, SessionOpened], wish: ExportWish) -> str:
    """Export and wait; what the page says."""
    export_from(page, library, *log, wish)
    qtbot.waitUntil(lambda: not page.progress.is_busy, timeout=60_000)
    return page.refusal() or page.export.said.text()


@pytest.mark.parametrize("kind", ["pdf", "xlsx", "json"])
def test_what_was_wished_lies_beside_the_other_reports(
    qtbot: QtBot, page: SigningPage, library: Library, log: tuple[Path, SessionOpened], kind: str
) -> None:
    said = run(qtbot, page, library, log, ExportWish(kind, "payer"))
    path = library.folder / "reports" / f"s-1-payer.{kind}"
    assert said == f"Written: {path}"
    assert path.stat().st_size > 1000


def test_where_the_report_lies_is_said_above_the_buttons_where_nothing_opens_it(
    qtbot: QtBot,
    page: SigningPage,
    library: Library,
    log: tuple[Path, SessionOpened],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    export_from(page, library, *log, OPEN_REPORT)
    qtbot.waitUntil(lambda: not page.progress.is_busy, timeout=60_000)
    assert str(library.folder / "reports") in page.refusal()


def test_the_audit_says_who_had_which_copy_made(
    qtbot: QtBot, page: SigningPage, library: Library, log: tuple[Path, SessionOpened]
) -> None:
    nurse = library.people.add("Noa Lee", "NL", "nurse", "1111")
    export_from(page, library, *log, ExportWish("json", "payer"), nurse.id)
    qtbot.waitUntil(lambda: not page.progress.is_busy, timeout=60_000)
    line = library.audit.read().lines[-1]
    assert (line.act, line.by, line.role, line.subject) == ("RecordExported", nurse.id, "nurse", "session")
    assert line.words.startswith("json, payer copy, to ")


def test_a_copy_made_by_command_stands_in_the_audit_with_the_computers_user(
    library: Library, log: tuple[Path, SessionOpened], tmp_path: Path
) -> None:
    folder = library.folder
    library.close()
    assert export(log[0], "csv", tmp_path / "a.csv", folder) == ""
    with Library.open(folder) as again:
        line = again.audit.read().lines[-1]
    assert (line.act, line.role, line.words.split(",")[:2]) == (
        "RecordExported",
        "command line",
        ["csv", " record copy"],
    )
    assert line.by.startswith("user ")


def test_a_de_identified_copy_is_signed_with_the_rooms_own_key_and_its_name_says_nothing(
    qtbot: QtBot, page: SigningPage, library: Library, log: tuple[Path, SessionOpened]
) -> None:
    run(qtbot, page, library, log, ExportWish("json", "deidentified"))
    path = library.folder / "reports" / "session-deidentified.json"
    assert verify(path, None, library.folder).words.startswith("derived copy, signature valid: Quiet clinic, Room 2")


def test_a_place_that_cannot_be_written_is_said_on_the_page(
    qtbot: QtBot, page: SigningPage, library: Library, log: tuple[Path, SessionOpened], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    said = run(qtbot, page, library, log, ExportWish("json", "record", str(tmp_path / "file" / "a.json")))
    assert "file" in said
    assert said.startswith("!")


def test_a_form_that_this_session_does_not_have_is_said_on_the_page(
    qtbot: QtBot, page: SigningPage, library: Library, log: tuple[Path, SessionOpened]
) -> None:
    assert "no esketamine was given" in run(qtbot, page, library, log, ExportWish("rems", "record"))


def test_the_page_offers_every_format_and_copy_that_there_is() -> None:
    from kat_monitor import reports

    assert {name for name, _ in FORMATS} == set(reports.FORMATS)
    assert tuple(name for name, _ in COPIES) == reports.COPIES
    assert file_name("s-1", ExportWish("fhir", "payer")) == "s-1-payer.fhir.json"
