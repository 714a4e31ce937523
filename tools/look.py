"""Open the real window on a session made by hand and save a picture of each screen.

    python tools/look.py OUT [W H [THEME]]

With a display it draws there (`xvfb-run -s "-screen 0 1920x1080x24" python tools/look.py OUT`), without one offscreen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.acts import THERAPIST
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.present_therapist import therapist
from kat_monitor.ui.session_screen import PageWidget, Place
from kat_monitor.ui.therapist_page import TherapistPage
from tests.ui import demo
from tests.ui.room import Room


def show(session: Session, size: tuple[int, int]) -> tuple[MainWindow, Room]:
    """A window with this session on its screen."""
    room = Room(session, lambda desk: {THERAPIST: therapist_place(desk)}, measure=True)
    window = MainWindow()
    window.resize(*size)
    window.open_session(room.screen)
    window.show()
    room.publish()
    settle()
    return window, room


def therapist_place(desk: Desk) -> Place:
    """The therapist's page of this desk."""
    return Place(cast(PageWidget, TherapistPage(desk, dict)), therapist)


def settle() -> None:
    """Let everything that is due be drawn."""
    QTest.qWait(400)


def live(window: MainWindow, room: Room, save: Callable[[str], None]) -> None:
    """The live screen and everything that can stand on it."""
    save("live")
    room.screen.act("vitals")
    room.screen.entry.line.setText("158/94 88 9")
    room.screen.entry._typed("158/94 88 9")
    save("entry")
    room.screen.entry._leave()
    room.screen.lane.acknowledge.click()
    save("acknowledging")
    room.screen.lane.keys.leave()
    room.screen.act("event")
    save("event-groups")
    room.screen.live.panels.palette.show_group("body")
    save("event-body")
    room.screen.live.panels.palette.show_group("done")
    save("event-done")
    rows = room.screen.live.timeline.model.rows
    room.screen.entering.take(next(row.seq for row in rows if "correct" in row.acts))
    save("correct")
    room.screen.act("emergency")
    save("emergency")
    room.screen.act("help")
    save("keys")
    room.screen.act("pad")
    save("pad")
    room.screen.ask_to_leave()
    save("leave")
    room.screen.live.close_panel()
    room.screen.act(THERAPIST)
    save("therapist")
    room.screen.act(THERAPIST)
    room.screen.act("chart")
    save("zoomed")


def main() -> None:
    """Draw all pictures into the folder named."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    size = (int(sys.argv[2]), int(sys.argv[3])) if len(sys.argv) > 3 else (1366, 768)
    app = QApplication([])
    theme.apply(app, theme.Look(sys.argv[4]) if len(sys.argv) > 4 else None)

    def saver(window: MainWindow, prefix: str) -> Callable[[str], None]:
        def save(name: str) -> None:
            settle()
            window.grab().save(str(out / f"{prefix}{name}-{size[0]}.png"))

        return save

    window, room = show(demo.live(), size)
    live(window, room, saver(window, ""))
    window.close_session()
    for name, story in (("before", demo.before_dose()), ("calm", demo.calm_story()), ("faults", demo.faults_story())):
        window, room = show(story.session, size)
        saver(window, "")(name)
        window.close_session()


if __name__ == "__main__":
    main()
