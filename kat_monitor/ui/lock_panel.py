"""The privacy lock in the timeline's place: what goes on working, and the PIN that unlocks.

Owns the PIN. Refuses to hide values, clock and alerts, and to stand in the way of anything that keeps the patient safe:
those go on without it, and are claimed later.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.ui.kit import Button, Label, column, row, rule, scrolled
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_people import LockedView
from kat_monitor.words import say, tr

WORKS = say(
    "Who the patient is, notes and pages are hidden. Without a PIN work: acknowledge, vitals with V, measure, quick "
    "events, emergency. They are recorded as person not identified, and claimed later by PIN."
)


class LockPanel(Panel):
    """`opened` carries the PersonView whose PIN fitted."""

    opened = Signal(object)
    CLOSES = False

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Locked"))
        self._view = LockedView((), ())
        self.close_button.hide()
        self.here = PinRow(tr("Who is there"), check_pin)
        self.unlock = Button(tr("Unlock"), function_key="F9")
        self.unlock.clicked.connect(self._unlock)
        self.here.entered.connect(self._unlock)
        inside = column(self.here)
        inside.addLayout(row(self.unlock))
        inside.addWidget(rule())
        inside.addWidget(Label(WORKS, "small", "muted", wrap=True))
        inside.addStretch(1)
        holder = QWidget()
        holder.setLayout(inside)
        self.body.addWidget(scrolled(holder), 1)

    def show_view(self, view: LockedView) -> None:
        """Who may unlock; a PIN that is being typed stays."""
        if view != self._view:
            self._view = view
            self.here.show_people([*view.here, *view.others])

    def take_focus(self) -> None:
        """The panel itself: letters are commands until somebody chooses to unlock."""
        self.setFocus()

    def ask(self) -> None:
        """Somebody wants in."""
        self.here.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keys back; the lock stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.here.clear()
            self.setFocus()
            return
        super().keyPressEvent(event)

    def _unlock(self) -> None:
        person = self.here.check()
        if person is not None:
            self.here.clear()
            self.opened.emit(person)
