"""The second copy of a session that runs in the real window: kept, missed, told, kept again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor.record.verify import verify_file
from kat_monitor.ui import theme
from tests.app.test_desktop import Window


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp)
    made = Window(tmp_path / "data", qtbot)
    yield made
    made.desktop.close()
    made.desktop.window.close()
    made.library.close()


def told(window: Window) -> bool:
    """Whether the missing copy stands in the lane."""
    assert window.desktop.live is not None
    return any(one.rule == "no-second-copy" for one in window.desktop.live.session.alerts.values())


def test_a_missing_second_disk_is_a_technical_alert_until_it_is_back(window: Window, tmp_path: Path) -> None:
    window.library.set_setting("replica-folder", str(tmp_path / "second"))
    window.start()
    live = window.desktop.live
    assert live is not None
    copy = tmp_path / "second" / live.path.name
    window.qtbot.waitUntil(copy.exists, timeout=10_000)
    shutil.move(tmp_path / "second", tmp_path / "unplugged")
    window.qtbot.waitUntil(lambda: told(window), timeout=15_000)
    shutil.move(tmp_path / "unplugged", tmp_path / "second")
    window.qtbot.waitUntil(lambda: not told(window), timeout=15_000)
    path = live.path
    window.desktop.close()
    assert verify_file(copy).words == verify_file(path).words
    assert verify_file(copy).exit == 0


def test_without_a_folder_there_is_no_copy_and_nothing_is_said(window: Window) -> None:
    window.start()
    assert window.desktop.live is not None
    assert window.desktop.live.replica is None
    assert not told(window)
