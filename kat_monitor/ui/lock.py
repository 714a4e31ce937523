"""The privacy lock of one window: after so long without input it is due.

Owns the watch over keys, mouse and touch, and how long is too long. Refuses to hide anything itself: `due` says that
it is time, and whoever owns the pages locks them. Input is watched where the window receives it, before any widget
does, so that nothing is looked at but input.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

STEP_MS = 5_000
ELSEWHERE_MIN = 3
"""Minutes without input outside a running session (clinic.md 4)."""
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class PrivacyLock(QObject):
    """`due` when nobody has touched the window for `limit()` minutes; `held()` keeps it from falling due."""

    due = Signal()

    def __init__(self, window: QWidget, limit: Callable[[], int], held: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._limit = limit
        self._held = held
        self._idle_ms = 0
        self._watched: QObject | None = None
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.step)
        self._timer.start()

    def touched(self) -> None:
        """Somebody is there."""
        self._idle_ms = 0

    def step(self) -> None:
        """Another while has passed without input."""
        self._idle_ms = 0 if self._held() else self._idle_ms + STEP_MS
        if self._idle_ms >= self._limit() * 60_000:
            self._idle_ms = 0
            self.due.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice input; take nothing away."""
        if event.type() in INPUT:
            self._idle_ms = 0
        elif watched is self._window and event.type() == QEvent.Type.Show:
            self._watch(self._window.windowHandle())
        return False

    def _watch(self, handle: QObject | None) -> None:
        if handle is not None and handle is not self._watched:
            self._watched = handle
            handle.installEventFilter(self)
