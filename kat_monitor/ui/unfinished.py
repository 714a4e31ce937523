"""What somebody is typing and has not stored: its first key, its pauses, and that it is put aside when nobody goes on.

Owns the two pauses: after the shorter one the text is kept as a draft, after the longer one it is parked, so that new
typing starts clean. Refuses to know what is typed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from kat_monitor.record.drafts import Kind

KEEP_MS = 2_000
PARK_MS = 60_000
"""An unfinished entry is parked after this long without a key (clinic.md 4)."""


class Unfinished(NamedTuple):
    """What was typed and not stored, and the `t` of its first key."""

    text: str
    begun: int
    kind: Kind = "vitals"


class Typing(QObject):
    """One field's typing. `paused`: keep what there is; `idle`: park it; `ended(begun)`: it was stored or cleared."""

    paused = Signal()
    idle = Signal()
    ended = Signal(int)

    def __init__(self, parent: QObject, now: Callable[[], int]) -> None:
        """`now` is the session's clock, ms."""
        super().__init__(parent)
        self.begun: int | None = None
        self._now = now
        self._timers = (self._timer(KEEP_MS, self.paused), self._timer(PARK_MS, self.idle))

    def typed(self, text: str) -> None:
        """The field holds this text now; blank ends it."""
        if not text.strip():
            self.end()
            return
        if self.begun is None:
            self.begun = self._now()
        for timer in self._timers:
            timer.start()

    def end(self) -> None:
        """Stored, or taken back."""
        begun = self.leave()
        if begun is not None:
            self.ended.emit(begun)

    def leave(self) -> int | None:
        """Put aside, not ended; returns the `t` of its first key."""
        begun, self.begun = self.begun, None
        for timer in self._timers:
            timer.stop()
        return begun

    def _timer(self, ms: int, signal: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(signal)
        return timer
