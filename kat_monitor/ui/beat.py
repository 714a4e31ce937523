"""The beat between a press and the second one that confirms it.

Owns how long it is. A hand that slips, a glove, a worn key and a double click press twice within it, and that is one
press: nobody has read yet what the second would do.
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
