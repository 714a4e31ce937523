"""The last session of a patient, looked for once the running one's chart is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.app.keeper import Keeper
from kat_monitor.ui import theme
from tests.app.test_desktop import Window
from tests.app.test_keeper import store
from tests.reports import scribe


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


def begun(folder: Path, qtbot: QtBot, *, kept: bool = False, known: bool = True) -> Window:
    """A window in which a session runs, with an earlier one of the same patient in the library."""
    window = Window(folder, qtbot)
    window.library.patients.put("12", "Jordan Doe", "1984-05-02", "")
    patient = window.library.patients.find("12")
    assert patient is not None
    log = scribe.Scribe(session="s-0", pseudonym=patient.pseudonym if known else "SOME-ELSE")
    log.rows += scribe.quiet(stream=False).rows[2:]  # the chain is made anew when they are stored
    store(window.library, log)
    if kept:
        Keeper(window.library).refresh()
    window.start()
    return window


@pytest.mark.parametrize("kept", [False, True])
def test_the_last_session_of_the_patient_lies_behind_the_chart(tmp_path: Path, qtbot: QtBot, kept: bool) -> None:
    window = begun(tmp_path, qtbot, kept=kept)
    try:
        front = window.desktop.running.front
        assert front is not None
        live = front.room.screen.live
        assert live.ghost is None  # nothing before the chart
        window.wait(lambda: live.ghost is not None)
        assert live.chart is not None
        assert live.ghost is not None
        assert live.ghost.session == "s-0"
        assert dict(live.ghost.lines)["systolic"]
    finally:
        window.close()


def test_another_patients_session_is_no_ghost(tmp_path: Path, qtbot: QtBot) -> None:
    window = begun(tmp_path, qtbot, known=False)
    try:
        front = window.desktop.running.front
        assert front is not None
        window.wait(lambda: front.room.screen.live.chart is not None)
        front.room.last.look()
        assert front.room.last._worker is None
        assert front.room.screen.live.ghost is None
    finally:
        window.close()


def test_a_session_that_is_closed_while_it_looks_gets_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    window = begun(tmp_path, qtbot)
    front = window.desktop.running.front
    assert front is not None
    window.wait(lambda: front.room.screen.live.chart is not None)
    front.room.last.look()
    assert front.room.last._worker is not None
    window.close()
    assert front.room.last._worker is None


def test_a_start_of_the_window_does_not_fetch_what_reviews_are_made_of() -> None:
    code = "import sys, kat_monitor.app.desktop; print([m for m in sys.modules if m.startswith('kat_monitor.review')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
