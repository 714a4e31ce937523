"""The pictures of README and guide: the real window on made-up sessions, one PNG a screen in docs/pictures.

    python tools/screenshots.py [OUT]

Drawn as `look.py` draws: without a display offscreen. Every name, number and time in them is made up. What flashes is
taken in its lit half.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kat_monitor.app.desktop import Desktop
from kat_monitor.app.keeper import Keeper
from kat_monitor.record.library import Library
from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.flash import Flash
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.places import places, session_pages
from kat_monitor.ui.present_pages import IdentityView, PersonView
from kat_monitor.ui.session_screen import Place
from kat_monitor.ui.tokens import THEMES
from tests.app.test_review_room import QUICK, store
from tests.reports import scribe
from tests.ui import demo
from tests.ui.pages import story
from tests.ui.room import Room
from tools.look import therapist_place

OUT = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SIZE = (1366, 768)
DRAWN_MS = 500
PATIENT = IdentityView("Jordan Doe", "1984-05-02", "12", "01 234")
STAFF = (
    ("nl", "Noa Lee", "NL", "nurse"),
    ("ar", "Ana Ruiz", "AR", "therapist"),
    ("ds", "Dana Stone", "DS", "prescriber"),
)
PEOPLE = tuple(PersonView(*one) for one in STAFF)


class Camera:
    """Takes the picture of a window, in the folder named."""

    def __init__(self, out: Path) -> None:
        self._out = out
        out.mkdir(parents=True, exist_ok=True)

    def take(self, window: MainWindow, name: str) -> None:
        """Once all that is due is drawn."""
        QTest.qWait(DRAWN_MS)
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        picture.save(str(self._out / f"{name}.png"))


def pages_of(desk: Desk) -> dict[str, Place]:
    """The pages of a made-up session, and the therapist's."""
    return {
        **places(session_pages(desk), desk, lambda: PATIENT, lambda: PEOPLE),
        "therapist": therapist_place(desk),
    }


@contextmanager
def opened(session: Session, person: str, *, late_ms: int = 6_000) -> Iterator[tuple[MainWindow, Room]]:
    """A window with this session on its screen, `person` at it, `late_ms` after its last event."""
    room = Room(session, pages_of, measure=True)
    room.clock.t = session.t + late_ms
    room.desk.sit_down(person, "nurse")
    window = MainWindow()
    window.resize(*SIZE)
    window.open_session(room.screen)
    window.show()
    room.publish()
    QTest.qWait(DRAWN_MS)
    yield window, room
    window.close_session()
    window.close()


def bedside(camera: Camera, app: QApplication) -> None:
    """The live screen in its three themes, the therapist's view, the emergency."""
    for name in THEMES:
        theme.wear(app, theme.Look(name))
        with opened(demo.live(), "lee") as (window, _):
            camera.take(window, f"live-{name}")
    theme.wear(app, theme.Look())
    with opened(demo.live(), "lee") as (window, room):
        room.screen.act("therapist")
        camera.take(window, "therapist")
        room.screen.act("therapist")
        room.screen.act("emergency")
        camera.take(window, "emergency")


def way_home(camera: Camera) -> None:
    """Before the dose, discharge, sign."""
    begun = story.Story(number=1)
    begun.did(-30, story.ev.GateAnswered, gate="identity", state="met", fields={})
    begun.set(-12)
    with opened(begun.session, "nl") as (window, room):
        room.screen.go("before")
        camera.take(window, "before")
    given = story.Story().ready()
    given.dose(0)
    for minute in (20, 40, 60, 75, 90):
        given.set(minute, bp=(132 - minute // 10, 82))
    given.set(120, moaas=5, dissociation=0)
    given.did(121, story.ev.CriterionAttested, criterion="gait", met=True, fields={"steady": True})
    with opened(given.session, "nl") as (window, room):
        room.screen.go("discharge")
        camera.take(window, "discharge")
    given.did(124, story.ev.SessionEnded, ending="left", ended_t=story.at(124))
    with opened(given.session, "nl") as (window, room):
        room.screen.go("sign")
        camera.take(window, "sign")


def office(camera: Camera) -> None:
    """Home, settings, review: on a library with three made-up sessions."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "data", hasher=QUICK) as library:
        library.name_clinic("Lakeside Clinic", "Room 2")
        lead = library.people.add("Maya Okafor", "MO", "lead", "4444")
        library.people.add("Noa Lee", "NL", "nurse", "1111")
        store(library, scribe.busy(), "2026-11-21-a")
        for name in ("2026-11-21-b", "2026-11-21-c"):
            store(library, scribe.quiet(stream=False), name)
        Keeper(library).refresh()
        desktop = Desktop(library, lambda: None)
        desktop.window.resize(*SIZE)
        desktop.window.show()
        desktop.home.signed_in.emit(lead.id)
        camera.take(desktop.window, "home")
        desktop.home.asked.emit("settings")
        camera.take(desktop.window, "settings")
        desktop.show_home()
        desktop.home.asked.emit("review")
        QTest.qWait(6 * DRAWN_MS)
        camera.take(desktop.window, "review")
        desktop.close()
        desktop.window.close()


def main() -> None:
    """All of them."""
    camera = Camera(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
    app = QApplication([])
    theme.apply(app)
    with mock.patch.object(Flash, "is_lit", return_value=True):
        bedside(camera, app)
        way_home(camera)
        office(camera)


if __name__ == "__main__":
    main()
