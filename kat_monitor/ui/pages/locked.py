"""A page behind the privacy lock: nothing but a person and a PIN.

Owns the PIN. Refuses to say what lies behind.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Box, column
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.words import say, tr

ABOUT = say("Nobody has touched this window for a while. What was typed is still there.")


class LockedPage(PageFrame):
    """`unlocked` carries the PersonView whose PIN fitted."""

    unlocked = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Locked"), about=ABOUT)
        self.person = PinRow(tr("Who is there"), check_pin)
        self.body.addWidget(Box(column(self.person)))
        self.body.addStretch(1)
        self.foot.addStretch(1)
        self.add_main(tr("Unlock")).clicked.connect(self._unlock)
        self.person.entered.connect(self._unlock)

    def show_people(self, people: Sequence[PersonView]) -> None:
        """Everyone who works here."""
        self.person.show_people(people)

    def _unlock(self) -> None:
        person = self.person.check()
        if person is not None:
            self.person.clear()
            self.unlocked.emit(person)
