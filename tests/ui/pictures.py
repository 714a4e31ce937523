"""The main pages as pictures, half as large as they stand on the screen, and how far two of them are apart.

    python -m tests.ui.pictures

takes all of them anew into `tests/ui/pictures/`: look at each before it is stored. What moves by itself stands still:
the flash of an alert is lit, the caret does not blink. Letters are drawn by the machine; `probe` says whether this one
draws them as the machine did on which the pictures were looked at.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.flash import Flash
from kat_monitor.ui.tokens import THEMES
from tests.ui import demo
from tests.ui.pages import story
from tools.screenshots import opened

FOLDER = Path(__file__).with_name("pictures")
PROBE = FOLDER / "probe.txt"
SHARE, ROUNDS = 2, 6
NOTICED = 24
"""A channel that differs by less is no difference to an eye."""


def before() -> Session:
    begun = story.Story(number=1)
    begun.did(-30, ev.GateAnswered, gate="identity", state="met", fields={})
    begun.set(-12)
    return begun.session


def going_home(*, ended: bool = False) -> Session:
    given = story.Story().ready()
    given.dose(0)
    for minute in (20, 40, 60, 75, 90):
        given.set(minute, bp=(132 - minute // 10, 82))
    given.set(120, moaas=5, dissociation=0)
    if ended:
        given.did(124, ev.SessionEnded, ending="left", ended_t=story.at(124))
    return given.session


PAGES = {
    "live": (demo.live, "lee", "live"),
    "therapist": (demo.live, "lee", "therapist"),
    "emergency": (demo.live, "lee", "emergency"),
    "before": (before, "nl", "before"),
    "discharge": (going_home, "nl", "discharge"),
    "sign": (lambda: going_home(ended=True), "nl", "sign"),
}
"""Of each the session, who is at the screen, and where they go."""


@contextmanager
def standing_still(app: QApplication) -> Iterator[None]:
    """Nothing that a clock moves by itself."""
    blink = app.cursorFlashTime()
    app.setCursorFlashTime(0)
    with mock.patch.object(Flash, "is_lit", return_value=True):
        yield
    app.setCursorFlashTime(blink)


def take(app: QApplication, look: str, page: str) -> QImage:
    """One page in one theme."""
    made, person, place = PAGES[page]
    theme.wear(app, theme.Look(look))
    with standing_still(app), opened(made(), person) as (window, room):
        if page == "emergency":
            room.screen.act(place)
        elif page != "live":
            room.screen.go(place)
        while room.screen.live.chart is None or not room.screen.live.chart.redraws:
            app.processEvents()
        for _ in range(ROUNDS):  # the page has arrived, and what its layout asked for has been given
            app.processEvents()
        picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    theme.wear(app, theme.Look())
    half = QSize(picture.width() // SHARE, picture.height() // SHARE)
    return picture.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def apart(one: QImage, other: QImage) -> int:
    """How many pixels an eye would tell apart; all of them where the sizes differ."""
    if one.size() != other.size():
        return one.width() * one.height()
    return int((np.abs(_channels(one) - _channels(other)).max(axis=2) >= NOTICED).sum())


def _channels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return lines[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).astype(np.int16)


def probe() -> str:
    """How this machine draws letters, as a digest."""
    image = QImage(320, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.white)
    for at, size in enumerate(theme.SIZES):
        painter.setFont(theme.font(size))
        painter.drawText(4 + 60 * at, 46, "Rg184")
    painter.end()
    return hashlib.sha256(bytes(image.constBits())).hexdigest()


def main() -> None:
    """All of them."""
    app = QApplication([])
    theme.apply(app)
    FOLDER.mkdir(exist_ok=True)
    for look in THEMES:
        for page in PAGES:
            take(app, look, page).save(str(FOLDER / f"{page}-{look}.png"), None, 0)
    PROBE.write_text(f"{probe()}\n", "ascii")


if __name__ == "__main__":
    main()
