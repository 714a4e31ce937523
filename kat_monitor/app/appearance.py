"""How bright and in which colours the window is: the clinic's setting, and the phase where it follows that.

Owns when the look changes. Refuses to know colours, which are the theme's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kat_monitor.protocols.model import Phase
from kat_monitor.record.library import Library
from kat_monitor.settings import value
from kat_monitor.ui import theme

EVERY_MS = 10_000
"""How often the phase is asked for; a phase lasts a quarter of an hour and more."""
LOW_PHASES = frozenset({"onset", "peak"})


def look_of(library: Library, phase: Phase | None) -> theme.Look:
    """The look that the settings ask for in this phase; None without a session in front."""
    follows = value("follow-phase", library.setting) == "yes"
    return theme.Look(value("theme", library.setting), follows and phase in LOW_PHASES)


class Appearance(QObject):
    """Keeps the look as it should be. `phase` gives that of the session in front, if one is."""

    def __init__(self, library: Library, phase: Callable[[], Phase | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._phase = phase
        self._ticker = QTimer(self)
        self._ticker.setInterval(EVERY_MS)
        self._ticker.timeout.connect(self.follow)
        self._ticker.start()
        self.follow()

    def follow(self) -> None:
        """Wear what the settings and the phase ask for now."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.wear(app, look_of(self._library, self._phase()))

    def choose(self, name: str) -> None:
        """Another theme from now on, here and at the next start. Raises StorageFault."""
        self._library.set_setting("theme", name)
        self.follow()

    def stop(self) -> None:
        """Look no more."""
        self._ticker.stop()
