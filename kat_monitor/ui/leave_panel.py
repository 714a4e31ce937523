"""The question before the window closes in mid-session, in the timeline's place; the session goes on meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Button, Label
from kat_monitor.ui.panel import Panel
from kat_monitor.words import say, tr

CLOSE, SURE = say("Close the program"), say("Again: close, record nothing")


class LeavePanel(Panel):
    """`leave` when the person wants to go all the same, at the second press; `minimised`: away, and all goes on."""

    leave = Signal()
    minimised = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Close in mid-session?"))
        self.close_button.say(tr("Stay"))
        words = (
            tr("The session has not ended. It goes on being recorded until it is ended or handed over."),
            tr("Out of sight, the window comes back by itself as soon as an alert asks for somebody."),
            tr(
                "If the program is closed all the same, nothing is measured, nothing alerts and nothing is recorded. "
                "At the next start the session is offered again and goes on, with the gap marked."
            ),
        )
        for text in words:
            self.body.addWidget(Label(text, wrap=True))
        self._minimise = Button(tr("Out of sight, all goes on"), "M", "primary")
        self._minimise.clicked.connect(self._go_away)
        self._leave = Button(CLOSE, "Y")
        self._leave.reserve(SURE)
        self._leave.clicked.connect(self._press)
        self.body.addWidget(self._minimise)
        self.body.addWidget(self._leave)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """On staying: going takes its own key."""
        self._leave.say(CLOSE)
        self.close_button.setFocus()

    def _go_away(self) -> None:
        self.closed.emit()
        self.minimised.emit()

    def _press(self) -> None:
        if self._leave.text() == SURE:
            self.leave.emit()
        else:
            self._leave.say(SURE)
