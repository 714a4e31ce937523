"""What crosses between the monitor's thread and the screen's: published sessions, and answers to what was submitted.

Rules
1. Only frozen values cross, by queued signals; the monitor's thread never touches a widget and makes no QObject.
2. Of several sessions only the newest is shown, at most 25 a second; an answer is never dropped.
3. Python's cycle collector runs in the screen's thread alone: a collection in a worker would destroy Qt objects there.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from kat_monitor import events as ev
from kat_monitor.session.state import Session

if TYPE_CHECKING:
    from kat_monitor.monitor import Outcome, Reply

FRAME_MS = 40
COLLECT_MS = 100
START_MS, CALM_MS = 5_000, 1_000
MOST_YOUNG = 20_000
"""New objects of a worker, a report say, are walked in portions: all of one report took a tenth of a second."""
TURN_S = 0.0005
"""How long another thread may keep the interpreter while the screen's waits for it, s. A picture asks for it dozens of
times: at Python's own 5 ms a report that is being written meanwhile made a frame take a tenth of a second."""

Then = Callable[["Outcome"], None]


class Writer(Protocol):
    """Who takes events to be: the monitor's thread."""

    def submit(self, event: ev.Event, reply: Reply | None = None) -> None:
        """Hand in an event to be, from any thread; the reply comes on the writer's own."""
        ...


class Bridge(QObject):
    """Carries sessions to the screen (`session_changed`) and answers to whoever asked. Lives in the screen's thread."""

    session_came = Signal(object)
    """Before `session_changed`: for what cannot wait until everything is drawn, as sound."""
    session_changed = Signal(object)
    _came = Signal()
    _answered = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._newest: Session | None = None
        self._waiting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FRAME_MS)
        self._pause.timeout.connect(self._after_pause)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def publish(self, session: Session) -> None:
        """Take the newest session, on the monitor's thread. One signal is under way at most."""
        self._newest = session
        if not self._waiting:
            self._waiting = True
            self._came.emit()

    def answer(self, then: Then) -> Reply:
        """A reply for the monitor that calls `then` with the outcome in the screen's thread."""
        return lambda outcome: self._answered.emit(then, outcome)

    def stop(self) -> None:
        """Carry nothing more: the session was let go of, and its screen with it. No session under way is drawn.

        Answers under way are given now, while there is who keeps or forgets by them.
        """
        self.blockSignals(True)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._pause.stop()

    def _on_came(self) -> None:
        if self._pause.isActive():
            self.session_came.emit(self._newest)  # a frame's pause holds back pictures alone
        else:
            self._deliver()

    def _after_pause(self) -> None:
        if self._waiting:
            self._deliver()

    def _deliver(self) -> None:
        self._waiting = False  # before reading: what is published from here on signals again
        self._pause.start()
        newest = self._newest
        self.session_came.emit(newest)
        self.session_changed.emit(newest)

    def _on_answered(self, then: Then, outcome: Outcome) -> None:
        then(outcome)


class Collector(QObject):
    """Runs Python's cycle collector by a timer of the screen's thread, to which other threads give way at once.

    What a start made (libraries, widgets) stays until the end: it is frozen, so that no later collection walks it. A
    full one took longer than the chart's first paint otherwise, and would halt the screen as long in mid-session.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN_S)
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(COLLECT_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due: once a second, or as soon as there is much that is new.

        What is there while the program starts is frozen.
        """
        self._ticks += 1
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if self._ticks % (CALM_MS // COLLECT_MS) and counts[0] < MOST_YOUNG:
            return
        if self._ticks * COLLECT_MS <= START_MS:
            gc.freeze()
            return
        for generation in (2, 1, 0):
            if thresholds[generation] and counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Give collecting back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
        sys.setswitchinterval(self._turn)
