"""The beat between a press and the second one that confirms it, and the press that counts only when it comes again.

Owns how long the beat is. A hand that slips, a glove, a worn key and a double click press twice within it, and that is
one press: nobody has read yet what the second would do.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 300


class Beat(QTimer):
    """Started at the first press; while it is active a second one does not count."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(BEAT_MS)


class Again:
    """What the first press asked about; only the same press again, a beat later, means it."""

    def __init__(self, parent: QObject) -> None:
        self.about: object = None
        self.beat = Beat(parent)

    def is_meant(self, about: object) -> bool:
        """Whether this press confirms the one before it; else it asks, and `about` says what."""
        if self.about != about:
            self.about = about
            self.beat.start()
            return False
        return not self.beat.isActive()

    def forget(self) -> None:
        """Nothing was asked: the next press is a first one."""
        self.about = None
