"""The question about this computer's clock, in the window, before an unfinished session goes on.

Owns the page while it is asked, and that it follows the clock. Holds no log meanwhile: whatever becomes of the window,
the session lies as it was. Refuses to go on: `answered` says that somebody answered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kat_monitor import clock
from kat_monitor.app.station import Station
from kat_monitor.session.state import Session
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.present_pages import IdentityView

if TYPE_CHECKING:  # made when it is asked, and not at every start
    from kat_monitor.ui.pages.clock_question import ClockQuestionPage

TICK_MS = 1_000


class ClockDoor(QObject):
    """`answered(session, page)`: date and time are right, and the session goes on at that page of it."""

    answered = Signal(str, str)
    home_wanted = Signal()

    def __init__(self, window: MainWindow, station: Station, identity: Callable[[Session], IdentityView]) -> None:
        super().__init__()
        self._window, self._station, self._identity = window, station, identity
        self._page: ClockQuestionPage | None = None
        self._session: Session | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def ask(self, session: Session, page: str) -> None:
        """Show the question about this session; one that was asked before and left is gone."""
        from kat_monitor.ui.pages.clock_question import ClockQuestionPage

        self.close()
        self._session, self._page = session, ClockQuestionPage()
        self._page.answered.connect(lambda: self._answer(page))
        self._page.asked.connect(self._leave)
        self.look()
        self._window.show_page(self._page)
        self._page.take_focus()
        self._timer.start()

    def look(self) -> None:
        """What the clock says now, and whether that is still odd."""
        if self._session is not None and self._page is not None:
            from kat_monitor.ui.present_clock import clock_view

            how = self._station.way_on(self._session)
            view = clock_view(self._session, self._identity(self._session), how.question, clock.utc_now())
            self._page.show_view(view)

    def close(self) -> None:
        """Nothing is asked any more."""
        self._timer.stop()
        if self._page is not None:
            self._page.deleteLater()
        self._page = self._session = None

    def _leave(self) -> None:
        self.home_wanted.emit()
        self.close()

    def _answer(self, page: str) -> None:
        assert self._session is not None
        self.answered.emit(self._session.opened.session, page)
        self.close()
