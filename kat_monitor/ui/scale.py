"""How large everything is: one factor over every size in the window, from the setting or the system's own font.

Owns the factor. It is Qt's own, so that each px of a layout, a font, a pen and an icon follows it, on top of the
screen's: no second table of sizes can follow in part. Qt takes it when the application is made; nothing grows under a
hand while a session runs. Refuses a factor at which the live screen has no room on this screen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QFontInfo, QScreen
from PySide6.QtWidgets import QApplication

LEAST_SIZE = (960, 540)
"""What the live screen needs, px: below it the vitals have no room beside anything else."""
TITLE_BAR = 40
"""What a window's own frame takes of a screen's height at most, px."""
AS_SYSTEM = "system"
USUAL_FONT = {"win32": 12.0, "darwin": 13.0}
USUAL_FONT_ELSEWHERE = 15.0
"""How high the system's font is where nobody has enlarged it, px. What the system enlarges by the screen's resolution
(its scale, its dots per inch) Qt follows by itself."""
STEP = 0.05
NOTICED = 1.1
"""A smaller factor is a desktop's taste, nobody's need."""
VARIABLE = "QT_SCALE_FACTOR"
NAME = "KAT Monitor"
"""What a screen reader and the task bar call the program; without it that is the name of a file."""

_factor, _font_px = 1.0, 0.0
"""The factor of the application that was made here last, and how high the system's own font is, px."""


def factor(wanted: str, font_px: float, screen: tuple[int, int]) -> float:
    """The factor for a setting ("system", or percent as "150"), the system's font and the free part of the screen, px.

    From 1 up to what leaves room for the live screen.
    """
    usual = USUAL_FONT.get(sys.platform, USUAL_FONT_ELSEWHERE)
    asked = font_px / usual if wanted == AS_SYSTEM else int(wanted) / 100
    most = min(screen[0] / LEAST_SIZE[0], screen[1] / (LEAST_SIZE[1] + TITLE_BAR))
    found = STEP * int(min(asked, most) / STEP + 1e-6)
    return round(found, 2) if found >= NOTICED else 1.0


def application(wanted: str = AS_SYSTEM) -> QApplication:
    """The application at the size that is wanted; one that was made at another is replaced: no window may be open."""
    global _factor, _font_px
    QApplication.setApplicationName(NAME)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
        _font_px = QFontInfo(app.font()).pixelSize()
    needed = _needed(wanted)
    if needed == _factor:
        return app
    app.shutdown()
    del app
    with _environment(needed):
        _factor = needed
        return QApplication(sys.argv[:1])


def _needed(wanted: str) -> float:
    free = QApplication.primaryScreen().availableSize() * _factor
    return factor(wanted, _font_px, (free.width(), free.height()))


def differs(wanted: str) -> bool:
    """Whether this setting asks for another size than the application has."""
    return _needed(wanted) != _factor


def has_room(screen: QScreen) -> bool:
    """Whether the live screen has room in a window with a frame; else it needs the screen to itself."""
    return screen.availableSize().height() >= LEAST_SIZE[1] + TITLE_BAR


@contextmanager
def _environment(factor: float) -> Iterator[None]:
    """Qt's variable while an application is made; a program that is started from here finds its own factor."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = f"{float(before or 1) * factor:g}"
    yield
    if before is None:
        del os.environ[VARIABLE]
    else:
        os.environ[VARIABLE] = before
