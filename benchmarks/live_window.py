"""The app's own window on a recorded session that goes on, and a device that feeds it.

Owns what the figures of the live window share: opening it as a nurse does, a second's readings, the instant at which a
widget is on the screen. Refuses to measure.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from kat_monitor import events as ev
from kat_monitor.app.desktop import Desktop
from kat_monitor.record.library import Library
from kat_monitor.synthetic.room import DEVICE
from kat_monitor.ui import theme
from kat_monitor.ui.session_screen import SessionScreen
from kat_monitor.vitals import Source, reading


def application() -> QApplication:
    """The application, dressed."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app)
    return app


def go_on(library: Library) -> Desktop:
    """Sign in and go on with the library's one session, as a nurse does from home. The window is not shown yet."""
    desktop = Desktop(library, lambda: None)
    desktop.home.signed_in.emit(library.people.all()[0].id)
    desktop.go_on(library.sessions.all()[0].id)
    return desktop


def screen_of(desktop: Desktop) -> SessionScreen:
    """The session's screen."""
    screen = desktop.window.screen_of_session
    assert screen is not None
    return screen


def show(app: QApplication, desktop: Desktop) -> None:
    """Show the window and wait until its chart has been drawn."""
    desktop.window.show()
    live = screen_of(desktop).live
    while live.chart is None or not live.chart.redraws:
        app.processEvents()


def canvas_of(desktop: Desktop) -> QGraphicsView:
    """What the chart is painted on."""
    chart = screen_of(desktop).live.chart
    assert chart is not None
    found = chart.findChild(QGraphicsView)
    assert isinstance(found, QGraphicsView)
    return found


def curves_of(desktop: Desktop) -> list[tuple[object, object]]:
    """x and y of every curve on the chart that has points."""
    from pyqtgraph import PlotDataItem

    drawn = [item for item in canvas_of(desktop).scene().items() if isinstance(item, PlotDataItem)]
    return [(item.xData.copy(), item.yData.copy()) for item in drawn if item.xData is not None and len(item.xData)]


def second(t: int, number: int) -> ev.VitalsObserved:
    """What an oximeter and a capnometer bring in a second; SpO2 is another one each time.

    It comes from the recorded session's own device: another one would stand aside until that is silent.
    """
    readings = (
        reading("spo2", 95 + number % 4),
        reading("pulse_rate", 70 + number % 9),
        reading("resp_rate", 13 + number % 3),
    )
    return ev.VitalsObserved(
        by=DEVICE, role="device", observed_t=t, source=Source.STREAMING, readings=readings, device=DEVICE
    )


class OnScreen(QObject):
    """Calls `then` after each round of painting that the watched widget was part of, before anything else happens."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__()
        self.count = 0
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A paint event of the widget: one of ours is posted ahead of all that wait for the round's end."""
        if event.type() == QEvent.Type.Paint:
            self.count += 1
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, event: QEvent) -> None:
        """The whole window has been painted and flushed."""
        self._then()


class Feeder(QObject):
    """Runs the window while a thread of its own, as a device's link has one, acts once a period."""

    _over = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._over.connect(lambda: app.exit(0), Qt.ConnectionType.QueuedConnection)  # quit() asks the window first
        self._app = app

    def run(self, act: Callable[[int], None], period: float, times: int) -> None:
        """Call `act(number)` every `period` seconds, so many times. Raises what it raised."""
        failed: list[BaseException] = []
        pause = threading.Event()

        def feed() -> None:
            try:
                for number in range(times):
                    pause.wait(period)
                    act(number)
            except BaseException as error:
                failed.append(error)
                raise
            finally:
                self._over.emit()

        thread = threading.Thread(target=feed, name="feeder", daemon=True)
        thread.start()
        self._app.exec()
        thread.join()
        if failed:
            raise failed[0]
