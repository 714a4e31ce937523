"""The question before the window closes in mid-session, in the timeline's place; the session goes on meanwhile.

Owns the ways out: stay, out of sight, end the session, hand it over. Refuses to let go of a patient who is being
watched: the program closes from here only where nobody is, in a rehearsal or after a fault that ended the recording.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Button, Label, column
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_sessions import StillRunning
from kat_monitor.words import say, tr

GOES_ON = say(
    "It goes on being watched and recorded until it is ended. Whoever goes hands it over to somebody who stays."
)
OUT_OF_SIGHT = say("Out of sight, the window comes back by itself as soon as an alert asks for somebody.")
MAY_CLOSE = {
    "simulated": (say("A simulated session: nobody is watched and nothing is kept."), say("Close the demo")),
    "fallen": (
        say("Nothing is watched or recorded any more. At the next start it is offered again."),
        say("Close the program"),
    ),
}
"""Why the program may close in mid-session: in words, and what the button says."""


class LeavePanel(Panel):
    """`asked`: "end" or "handover"; `minimised`: away, and all goes on; `leave` where nothing holds the window."""

    asked = Signal(str)
    leave = Signal()
    minimised = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Close in mid-session?"))
        self.close_button.say(tr("Stay"))
        self._running = column(spacing=0)
        self._why = Label("", wrap=True)
        self.minimise = Button(tr("Out of sight, all goes on"), "M", "primary")
        self.minimise.clicked.connect(self._go_away)
        self.hand_over = Button(tr("Hand over"), "G")
        self.hand_over.clicked.connect(lambda: self.asked.emit("handover"))
        self.end = Button(tr("End the session"), "X")
        self.end.clicked.connect(lambda: self.asked.emit("end"))
        self.out = Button("", "Y")
        self.out.clicked.connect(self.leave)
        self.body.addLayout(self._running)
        self.body.addWidget(self._why)
        self.body.addWidget(Label(OUT_OF_SIGHT, wrap=True))
        for button in (self.minimise, self.hand_over, self.end, self.out):
            self.body.addWidget(button)
        self.body.addStretch(1)

    def show_running(self, running: tuple[StillRunning, ...]) -> None:
        """Name what still runs; the way out of the program is there only where each of them lets go of it."""
        while line := self._running.takeAt(0):
            if (widget := line.widget()) is not None:
                widget.deleteLater()
        for one in running:
            self._running.addWidget(Label(one.words, "body", "strong", "semibold", wrap=True))
        holding = [one for one in running if not one.lets_go]
        why, out = (GOES_ON, "") if holding or not running else MAY_CLOSE[running[0].lets_go]
        self._why.setText(why)
        self.out.say(out)
        self.out.setVisible(bool(out))

    def take_focus(self) -> None:
        """On staying: going takes its own key."""
        self.close_button.setFocus()

    def _go_away(self) -> None:
        self.closed.emit()
        self.minimised.emit()
