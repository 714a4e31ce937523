"""The question whether this computer's clock is right, before an unfinished session goes on.

Owns the two answers. Refuses to cover anything and to answer for anybody: the focus is on leaving the session as it
is, and going on takes its own key.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Box, Label, column, heading
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.present_clock import ClockView
from kat_monitor.words import say, tr

WRONG = say(
    "If they are wrong, set them in this computer's own settings: this page follows. Until somebody answers, the "
    "session stays as it is, nothing of it is lost, and Home offers it again."
)


class ClockQuestionPage(PageFrame):
    """`answered`: date and time are right; `asked` leads back without an answer."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Is this computer's clock right?"))
        self.now = Label("", "title", "strong", "semibold", wrap=True)
        self.last = Label("", "body", "muted", wrap=True)
        self.question = Label("", "body", "strong", "medium", wrap=True)
        says = heading(tr("This computer says"))
        self.body.addWidget(Box(column(says, self.now, self.last, self.question, Label(WRONG, wrap=True))))
        self.body.addStretch(1)
        self.back = self.add_back(tr("They are wrong: leave it as it is"))
        self.foot.addStretch(1)
        self.add_main(tr("They are right: go on")).clicked.connect(self.answered)

    def show_view(self, view: ClockView) -> None:
        """Draw what the clock says now."""
        self.say_about(view.session)
        for label, words in ((self.now, view.now), (self.last, view.last), (self.question, view.question)):
            label.setText(words)

    def take_focus(self) -> None:
        """On leaving it as it is: going on takes its own key."""
        self.back.setFocus()

    def go_back(self) -> None:
        """To Home, without an answer."""
        self.asked.emit("home")
