"""Sessions that run while no screen of theirs is in front: their alerts over Home and every other page.

Owns the lane under the tabs on a page without a session, and the window's edge: one for all sessions, in front or not.
Refuses to let an alert be answered there: it leads to its patient first.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from kat_monitor.app.running import Running, RunningSessions
from kat_monitor.ui.edge import Edge
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.present_elsewhere import join
from kat_monitor.ui.present_lane import LaneView
from kat_monitor.ui.present_words import PRIORITY_RANK
from kat_monitor.ui.session_screen import SessionScreen
from kat_monitor.words import tr

LOOK_MS = 500
"""How often it looks, as the sound does."""


class Background(QObject):
    """Looks twice a second, and at once when another page comes to the front."""

    def __init__(self, window: MainWindow, running: RunningSessions) -> None:
        super().__init__(window)
        self._window, self._running = window, running
        self.edge = Edge(window)
        window.lane.elsewhere.connect(running.show)
        window.turned.connect(self.look)
        running.looked.connect(self._edge_worst)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def close(self) -> None:
        """The window goes."""
        self._timer.stop()

    def look(self) -> None:
        """Say what the sessions behind the page in front have to say, and what is off or paused in all of them."""
        front, lane = self._window.front(), self._window.lane
        hidden = [one for one in self._running if one.room.screen is not front and one.live.session.ended is None]
        is_there = bool(hidden) and not isinstance(front, SessionScreen)
        if is_there:
            said = self._running.elsewhere("")
            still = tuple(line for line in said[0].lane.still if all(line in one.lane.still for one in said))
            lane.show_view(join(LaneView(None, (), 0, _calm(hidden), still), said))
        lane.setVisible(is_there)

    def _edge_worst(self) -> None:
        """What nobody answers is seen whatever is in front: the worst of all sessions."""
        edges = (one.room.watch.annunciator.edge for one in self._running)
        self.edge.show_view(min(filter(None, edges), key=PRIORITY_RANK.__getitem__, default=""))


def _calm(hidden: list[Running]) -> str:
    count = tr("A session runs") if len(hidden) == 1 else tr("{count} sessions run", count=len(hidden))
    return tr("{count} behind this page   ·   no open alerts", count=count)
