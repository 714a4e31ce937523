"""A rehearsed session in the real window: from the dose to the signed report, with every thread running."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from kat_monitor.app import rehearsal
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.files import verify
from kat_monitor.app.running import Door
from kat_monitor.record.library import Library
from kat_monitor.ui.present_export import OPEN_REPORT
from kat_monitor.ui.session_screen import SessionScreen

STILL_MS = 60_000
"""For so long nothing may come of a session that runs."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with rehearsal.furnish(tmp_path) as made:
        yield made


def opened(qtbot: QtBot, library: Library, scenario: str, speed: float, hands: str) -> Desktop:
    desktop, door = Desktop(library, lambda: None), Door()
    qtbot.addWidget(desktop.window)
    live = rehearsal.open_demo(
        library,
        "im",
        scenario,
        3,
        speed,
        door.bridge.publish,
        hands=hands,  # type: ignore[arg-type]
    )
    desktop.open_live(live, "nl-1", door)
    desktop.window.show()
    live.thread.start()
    return desktop


def wait(qtbot: QtBot, screen: SessionScreen, condition: Callable[[], bool]) -> None:
    """For as long as the session goes on: how fast it does is the machine's."""
    seq = -1
    while not condition():
        now = -1 if screen.session is None else screen.session.seq
        assert now > seq or now < 0, f"it stands still at event {now}"
        seq = now
        with contextlib.suppress(TimeoutError):
            qtbot.waitUntil(condition, timeout=STILL_MS)


@pytest.mark.timeout(600)
def test_a_rehearsed_session_is_shown_to_its_signed_end_and_its_report_verifies(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    desktop = opened(qtbot, library, "typical", 20_000, "all")
    screen = desktop.window.screen_of_session
    assert screen is not None
    wait(qtbot, screen, lambda: screen.session is not None and screen.session.is_signed)
    screen.go("sign")
    pages = {name: place.page for name, place in screen.places.items()}
    pages["sign"].report_wanted.emit(OPEN_REPORT)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: bool(urls), timeout=300_000)
    (report,) = urls
    assert library.sessions.all()[0].state == "signed"
    desktop.close()
    verdict = verify(Path(report), None, library.folder)
    assert verdict.exit == 0, verdict.words


@pytest.mark.timeout(600)
def test_the_window_closed_in_mid_session_leaves_a_session_that_is_offered_again(
    qtbot: QtBot, library: Library
) -> None:
    desktop = opened(qtbot, library, "desaturation", 3_000, "cuff")
    screen = desktop.window.screen_of_session
    assert screen is not None
    wait(qtbot, screen, lambda: bool(screen.session and screen.session.alerts))
    desktop.close()
    (entry,) = library.unfinished()
    assert desktop.station.read(entry) is not None


def test_a_fault_of_the_writer_stands_in_the_alert_lane(qtbot: QtBot, library: Library) -> None:
    desktop = opened(qtbot, library, "typical", 1, "cuff")
    screen = desktop.window.screen_of_session
    assert screen is not None
    assert desktop.running.front is not None
    desktop.running.front.door.died()
    qtbot.waitUntil(lambda: "NOT RECORDING" in screen.lane.accessibleDescription(), timeout=STILL_MS)
    desktop.close()
