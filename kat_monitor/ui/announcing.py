"""What is said to a screen reader without being asked: an alert that comes.

Owns the way there. Refuses to say the same twice: who calls knows what is news.
"""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, sentence: str) -> None:
    """Say it at once, over whatever is being read; and mark its place as where an alert is."""
    event = QAccessibleAnnouncementEvent(where, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
    QAccessible.updateAccessibility(QAccessibleEvent(where, QAccessible.Event.Alert))
