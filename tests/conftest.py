"""What every test stands on: no screen, one time zone, one language, nobody's own data, the same examples each run."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kat_monitor import resources as program_resources

# Before anything imports Qt: the platform is read once, when the application object is made.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.*=false"  # it names every codec symbol it looked for
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "UTC"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nobody's own keyring either
if hasattr(time, "tzset"):
    time.tzset()

settings.register_profile("room", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "room")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep tests out of the person's own data: the platform's user folders lie in a throw-away one."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)


@pytest.fixture(scope="session")
def resources() -> Path:
    """The folder of everything that comes with the program."""
    return program_resources.root()


def pytest_runtest_setup() -> None:
    """As in the program: a search for garbage in a worker thread can destroy Qt's objects there."""
    gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """A window ends with its test, and from the top: left to the collector a child may go before its parent, and crash.

    One that is not deleted yet, for its test's module goes on with it, does nothing by the clock meanwhile.
    """
    yield
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    main = sys.modules.get("kat_monitor.ui.main_window")
    if widgets is not None and core is not None and main is not None and widgets.QApplication.instance() is not None:
        for window in widgets.QApplication.topLevelWidgets():
            if isinstance(window, main.MainWindow):
                for timer in window.findChildren(core.QTimer):
                    timer.stop()
                if not window.isVisible():
                    window.deleteLater()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            break
