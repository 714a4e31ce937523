"""The window: home and its pages, or the screens of sessions with their tabs.

Owns which of them is in front and the question before closing in mid-session: while a session of a patient runs, no
close button, no key and no end of the desktop's own sitting closes it. Refuses to know what they hold: the application
puts them in.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from kat_monitor.ui.alert_lane import AlertLane
from kat_monitor.ui.finger_scroll import FingerScroll
from kat_monitor.ui.held import HeldKeys
from kat_monitor.ui.kit import column
from kat_monitor.ui.on_screen import OnScreen
from kat_monitor.ui.pages.frame import PageFrame
from kat_monitor.ui.pages.tabbing import step
from kat_monitor.ui.scale import LEAST_SIZE, has_room
from kat_monitor.ui.screen_typing import ScreenTyping
from kat_monitor.ui.session_screen import SessionScreen
from kat_monitor.ui.session_tabs import SessionTabs
from kat_monitor.words import tr, unreviewed

SIZE = (1366, 768)
SMALLEST = LEAST_SIZE
"""A full-HD screen at 200 %."""


class MainWindow(QMainWindow):
    """Shows a page or a session screen. `closing` once the window is really on its way out."""

    closing = Signal()
    session_wanted = Signal(str)
    """A tab was chosen."""
    turned = Signal()
    """Another page or screen is in front."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(
            " · ".join(filter(None, (tr("KAT Monitor: record and reminder aid, not a medical device"), unreviewed())))
        )
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self.screen_of_session: SessionScreen | None = None
        self._screens: list[SessionScreen] = []
        self._may_close = False
        self._stack = QStackedWidget()
        self.tabs = SessionTabs()
        self.tabs.wanted.connect(self.session_wanted)
        whole = QWidget()
        self.lane = AlertLane()
        self.lane.acknowledge.key = self.lane.acknowledge.function_key = ""  # keys belong to the page in front
        self.lane.hide()
        whole.setLayout(column(self.tabs, self.lane, self._stack, spacing=0))
        self.setCentralWidget(whole)
        self.typing = ScreenTyping(self)
        self._stack.currentChanged.connect(self._seat_typing)
        self._stack.currentChanged.connect(self.turned)
        self._fingers = FingerScroll(self)
        self._held = HeldKeys(self)
        self._on_screen = OnScreen(self)

    def show_large(self) -> None:
        """As large as the screen lets it be; without a frame where that would push the action bar off the screen."""
        self.resize(self.size().boundedTo(self.screen().availableSize()))  # where nobody manages windows
        if not has_room(self.screen()):
            self.showFullScreen()
        else:
            self.showMaximized()

    def show_page(self, page: QWidget) -> None:
        """Bring a page without a session to the front: home, first run, start."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def front(self) -> QWidget | None:
        """The page or screen in front."""
        return self._stack.currentWidget()

    def open_session(self, screen: SessionScreen) -> None:
        """Show a session's screen; those of others stay behind it."""
        self._screens.append(screen)
        screen.closing.connect(self._leave)
        screen.hiding.connect(self.showMinimized)
        self._stack.addWidget(screen)
        self.show_session(screen)

    def show_session(self, screen: SessionScreen) -> None:
        """Bring a session's screen to the front."""
        self.screen_of_session = screen
        self._stack.setCurrentWidget(screen)

    def close_session(self, screen: SessionScreen | None = None) -> None:
        """Throw a session's screen away; without one, that in front. Another one then stands in its place."""
        screen = screen or self.screen_of_session
        if screen is None or screen not in self._screens:
            return
        self._screens.remove(screen)
        screen.close_down()
        self._stack.removeWidget(screen)
        screen.deleteLater()
        if screen is self.screen_of_session:
            self.screen_of_session = self._screens[-1] if self._screens else None

    def come_back(self) -> None:
        """From the task bar to the front: something in a session asks for attention."""
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
            self.raise_()
            self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on a finger turns what scrolls, a held key is one press, and the window stays on its screen."""
        super().showEvent(event)
        self._on_screen.begin()
        self._fingers.begin()
        self._held.watch(self.windowHandle())
        self.typing.begin()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through bars, page and vitals line in the order of reading."""
        return step(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """In mid-session ask in place and stay; else go. Whoever opened the sessions lets go of them."""
        running = [one for one in self._screens if one.session is not None and one.session.ended is None]
        if running and not self._may_close:
            event.ignore()
            front = self.screen_of_session
            screen = front if front in running and front is not None else running[-1]
            self.come_back()
            self.show_session(screen)
            screen.ask_to_leave(tuple(one.still_running() for one in running))
            return
        self.closing.emit()
        event.accept()

    def _seat_typing(self) -> None:
        """The keyboard on the screen, below the page in front, or below the middle of a session's screen."""
        front = self.front()
        if isinstance(front, SessionScreen):
            self.typing.stand(front.middle, front.entry.corner)
        else:
            self.typing.stand(self._stack, front.corner if isinstance(front, PageFrame) else None)

    def _leave(self) -> None:
        self._may_close = True
        self.close()
