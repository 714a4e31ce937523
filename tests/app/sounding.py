"""The app's own window on the demo's session, in which a high alert is raised; run by the test that listens.

    python -m tests.app.sounding FOLDER SECONDS [SEEN]

Owns nothing but the pressure that it submits, as a device would, once the window has been there for a moment, and
the nurse who acknowledges it SEEN seconds later.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kat_monitor import events as ev
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.rehearsal import furnish, open_demo
from kat_monitor.app.running import Door
from kat_monitor.synthetic.room import DEVICE
from kat_monitor.ui import theme
from kat_monitor.ui.bridge import Collector
from kat_monitor.vitals import Source, reading

CALM_MS = 2_500
"""The room is quiet for so long before anything is wrong."""


def main(folder: Path, seconds: float, seen: float | None = None) -> None:
    """Show, alert, acknowledge, and go so many seconds after the alert."""
    app = QApplication([])
    theme.apply(app)
    collector = Collector()
    with furnish(folder) as library:
        desktop, door = Desktop(library, lambda: None), Door()
        live = open_demo(library, "generic", "typical", 0, 1, door.bridge.publish)
        desktop.open_live(live, "nl-1", door)
        live.thread.start()
        desktop.window.show()

        def alert() -> None:
            readings = reading("systolic", 190), reading("diastolic", 95)
            t = live.clock.now().t
            live.submit(
                ev.VitalsObserved(
                    by=DEVICE, role="device", observed_t=t, source=Source.SIMULATED_CUFF, readings=readings,
                    device=DEVICE,
                )
            )  # fmt: skip

        def acknowledge() -> None:
            for one in live.session.alerts.values():
                live.submit(ev.AlertAcknowledged(by="nl-1", role="nurse", alert=one.seq, action="watched"))

        def wait_for_the_alert() -> None:
            if all(one.priority != "high" for one in live.session.alerts.values()):
                QTimer.singleShot(50, wait_for_the_alert)
                return
            if seen is not None:
                QTimer.singleShot(round(1000 * seen), acknowledge)
            QTimer.singleShot(round(1000 * seconds), lambda: app.exit(0))

        QTimer.singleShot(CALM_MS, alert)
        QTimer.singleShot(CALM_MS, wait_for_the_alert)
        app.exec()
        desktop.close()
    collector.stop()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(float, sys.argv[2:]))
