"""The question before the window closes in mid-session, in the timeline's place; the session goes on meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Button, Label
from kat_monitor.ui.panel import Panel


class LeavePanel(Panel):
    """`leave` when the person wants to go all the same."""

    leave = Signal()

    def __init__(self) -> None:
        super().__init__("Close in mid-session?")
        self.close_button.say("Stay")
        words = (
            "The session has not ended. While the program is closed nothing is measured, nothing alerts and nothing "
            "is recorded.",
            "At the next start it is offered again and goes on, with the gap marked.",
        )
        for text in words:
            self.body.addWidget(Label(text, wrap=True))
        self._leave = Button("Close the program", "Y")
        self._leave.clicked.connect(self.leave)
        self.body.addWidget(self._leave)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """On staying: going takes its own key."""
        self.close_button.setFocus()
