"""The window: home and its pages, or the screen of one session.

Owns which of them is in front and the question before closing in mid-session. Refuses to know what they hold: the
application puts them in.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from kat_monitor.ui.session_screen import SessionScreen

SIZE = (1366, 768)
SMALLEST = (1024, 700)


class MainWindow(QMainWindow):
    """Shows a page or a session screen. `closing` once the window is really on its way out."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("KAT Monitor")
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.screen_of_session: SessionScreen | None = None
        self._may_close = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)

    def show_page(self, page: QWidget) -> None:
        """Bring a page without a session to the front: home, first run, start."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def front(self) -> QWidget | None:
        """The page or screen in front."""
        return self._stack.currentWidget()

    def open_session(self, screen: SessionScreen) -> None:
        """Show a session's screen; the screen of the one before is thrown away, nothing of it is carried over."""
        self.close_session()
        self.screen_of_session = screen
        screen.live.leave_panel.leave.connect(self._leave)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)

    def close_session(self) -> None:
        """Throw the session's screen away."""
        screen, self.screen_of_session = self.screen_of_session, None
        if screen is not None:
            screen.close_down()
            self._stack.removeWidget(screen)
            screen.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """In mid-session ask in place and stay; else go."""
        screen = self.screen_of_session
        running = screen is not None and screen.session is not None and screen.session.ended is None
        if running and screen is not None and not self._may_close:
            self._stack.setCurrentWidget(screen)
            screen.ask_to_leave()
            event.ignore()
            return
        self.close_session()
        self.closing.emit()
        event.accept()

    def _leave(self) -> None:
        self._may_close = True
        self.close()
