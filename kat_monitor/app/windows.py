"""The window and what happens in it: which page is in front, which session is open, who is signed in.

Owns the joints between pages, station and library. Refuses rules: what may be entered is decided where it is submitted,
and what is shown is presented elsewhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kat_monitor.app import language
from kat_monitor.app.appearance import look_of
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.opening import library_at_once
from kat_monitor.app.running import Door
from kat_monitor.app.station import Station
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.settings import Stored, value
from kat_monitor.ui import scale, theme
from kat_monitor.ui.bridge import Collector
from kat_monitor.ui.progress import Worker

if TYPE_CHECKING:
    from kat_monitor.app.entrance import Entrance

CANNOT = 2
STOP_S = 3.0
"""How long the end of the program waits for a report that is being written, to be put away."""
NO_DISPLAY = (
    "there is no display to open a window on. Log in on the machine's screen, or run `kat-monitor simulate` instead"
)


def run_app(data: Path | None) -> int:
    """The app on the clinic's data. Returns the exit code."""
    folder = Station.folder(data)
    try:
        library = library_at_once(folder)
    except (StorageFault, LibraryRefused) as problem:
        return _complain(str(problem))
    handed: list[Library] = []
    if library is None:
        code = _in_window(lambda: _entrance(folder, handed))
        if not handed:
            return code
        (library,) = handed
    opened = library
    with opened:
        return _in_window(
            lambda: Desktop(opened, start_demo), look_of(opened, None), value("scale", opened.setting), opened.setting
        )


def _entrance(folder: Path, handed: list[Library]) -> Entrance:
    """The way in; a library that wants everything in another size is handed out, for a window that begins anew."""
    from kat_monitor.app.entrance import Entrance

    def begin(library: Library) -> Desktop | None:
        if scale.differs(value("scale", library.setting)):
            handed.append(library)
            return None
        look = look_of(library, None)
        app = QApplication.instance()
        if look is not None and isinstance(app, QApplication):
            theme.apply(app, look)
        language.speak(language.language_of(library.setting))
        return Desktop(library, start_demo)

    return Entrance(folder, begin)


def run_demo(protocol: str, scenario: str, speed: float, seed: int) -> int:
    """The app on a simulated session with throw-away data. Returns the exit code."""
    from kat_monitor.app.rehearsal import furnish, open_demo

    if not _has_display():
        return _complain(NO_DISPLAY)
    with (
        tempfile.TemporaryDirectory(prefix="kat-demo-", ignore_cleanup_errors=True) as folder,
        furnish(Path(folder)) as library,
    ):

        def begin() -> Desktop:
            desktop = Desktop(library, start_demo)
            door = Door()
            live = open_demo(library, protocol, scenario, seed, speed, door.bridge.publish)
            desktop.open_live(live, "nl-1", door)
            live.thread.start()
            return desktop

        return _in_window(begin)


def start_demo() -> None:
    """The demo in a program of its own, so that nothing of it comes near the clinic's data."""
    subprocess.Popen([sys.executable, "-m", "kat_monitor", "demo"], start_new_session=True)


def _in_window(
    begin: Callable[[], Desktop | Entrance],
    look: theme.Look | None = None,
    size: str = scale.AS_SYSTEM,
    stored: Stored = lambda name: None,
) -> int:
    if not _has_display():
        return _complain(NO_DISPLAY)
    app = scale.application(size)
    language.speak(language.language_of(stored))
    theme.apply(app, look)
    collector = Collector()
    desktop = begin()
    desktop.window.show_large()
    code = app.exec()
    Worker.stop_all(STOP_S)
    desktop.close()
    desktop.window.deleteLater()  # from the top: what is left to Python goes in no order
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collector.stop()
    return code


def _has_display() -> bool:
    """Whether Qt would find a screen: it ends the whole program where it does not."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _complain(problem: str) -> int:
    sys.stderr.write(f"kat-monitor: {problem}\n")
    return CANNOT
