"""The beat of an alert that wants somebody: lit and dark in turn, at its priority's rate."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kat_monitor.ui import theme

STEP_MS = 250
"""How often the beat moves on: four steps make the fastest flash."""


class Flash(QObject):
    """Beats while it is told to; `turned` is called when something lit becomes dark, or the other way."""

    def __init__(self, turned: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._turned = turned
        self._steps = 0
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.step)

    @property
    def is_beating(self) -> bool:
        """Whether something flashes now."""
        return self._timer.isActive()

    def run(self, *, wanted: bool) -> None:
        """Begin, lit; or stop."""
        if not wanted:
            self._timer.stop()
            self._steps = 0
        elif not self._timer.isActive():
            self._timer.start()

    def step(self) -> None:
        """One step on."""
        before = self.is_lit("high"), self.is_lit("medium")
        self._steps += 1
        if (self.is_lit("high"), self.is_lit("medium")) != before:
            self._turned()

    def is_lit(self, priority: str) -> bool:
        """Whether an alert of this priority is filled at this moment of the beat."""
        hertz, share = theme.FLASH[priority]
        return (self._steps * STEP_MS / 1000 * hertz) % 1 < share
