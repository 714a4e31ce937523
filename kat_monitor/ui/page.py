"""The frame of a page in the central area, and of a panel in the timeline's place.

Owns title, body and the row of buttons below, so that every page begins and ends alike. Refuses to cover anything: a
page lies beside the tiles and under the alert lane, a panel lies where the timeline was.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kat_monitor.session.state import Session
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.theme import GRID


class Page(QWidget):
    """A page of a session. A subclass fills `self.body` and `self.foot` and answers `show_session`.

    `asked` names the place to go to: "before", "dose", "live", "discharge", "sign", "home". A page serves one session.
    """

    asked = Signal(str)

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self.desk = desk
        self.title = Label(title, "title", "strong", "semibold")
        self.title.setMinimumHeight(9 * GRID)
        self.about = Label("", "body", "muted")
        self.body = column()
        self.foot = row()
        whole = column(self.title, self.about, spacing=GRID)
        whole.addSpacing(2 * GRID)
        whole.addLayout(self.body, 1)
        whole.addSpacing(2 * GRID)
        whole.addLayout(self.foot)
        whole.setContentsMargins(4 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.setLayout(whole)

    def show_session(self, session: Session, t: int) -> None:
        """Show this session at `t` ms. Called when the page is shown, when the session changed, and once a second.

        It must leave alone what a person is typing.
        """
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the focus where typing begins, when the page has just been shown."""
        self.setFocus()


class Panel(Box):
    """A panel in the timeline's place: a title, a body, and Escape to close. `closed` says so."""

    closed = Signal()

    def __init__(self, title: str) -> None:
        whole = column()
        super().__init__(whole, 3 * GRID)
        self.close_button = Button("Close", "Esc", "quiet")
        self.close_button.clicked.connect(self.closed)
        self.heading = heading(title)
        whole.addLayout(row(self.heading, self.close_button))
        self.body = column()
        whole.addLayout(self.body, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)

    def take_focus(self) -> None:
        """Put the focus where the panel begins."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes from anywhere inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
