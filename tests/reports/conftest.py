"""Reports made once for all tests: a quiet, a busy and a crashed session, and a recording."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from kat_monitor.record import jsonfile
from kat_monitor.record.chain import Row
from kat_monitor.reports.identity import Identity
from kat_monitor.reports.load import summary_of
from kat_monitor.reports.model import Summary
from kat_monitor.reports.pdf import write_pdf
from tests.reports import scribe

JANE = Identity("Jane Example-Doe", "4 Mar 1984", "Anna Example")


class Made(NamedTuple):
    """A log, what it comes to, and its report."""

    rows: list[Row]
    summary: Summary
    json: str
    pdf: Path


def made(log: scribe.Scribe, path: Path, identity: Identity | None = None) -> Made:
    summary = summary_of(log.rows)
    text = jsonfile.dump(log.rows)
    return Made(log.rows, summary, text, write_pdf(summary, text, path, identity))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reports")


@pytest.fixture(scope="session")
def quiet(folder: Path) -> Made:
    return made(scribe.quiet(minutes=40), folder / "quiet.pdf")


@pytest.fixture(scope="session")
def busy(folder: Path) -> Made:
    return made(scribe.busy(), folder / "busy.pdf", JANE)


@pytest.fixture(scope="session")
def crash(folder: Path) -> Made:
    return made(scribe.crash(), folder / "crash.pdf")


@pytest.fixture(scope="session")
def recording(folder: Path) -> Made:
    return made(scribe.recording(), folder / "recording.pdf")
