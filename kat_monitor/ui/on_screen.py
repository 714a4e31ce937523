"""A window stays whole on what is left of the screens: unplugged, or made smaller, a screen takes nothing out of sight.

Owns the way back too: a window that was made smaller here is as large as before once there is room. Refuses to move a
window that is whole in sight, and one whose desktop has seen to it within a beat.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

DESKTOP_MS = 500
"""How long the desktop has to put a large window right by itself."""


class OnScreen(QObject):
    """Watches the screen of a window; `begin` once it is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None
        self._free = QRect()
        self._before: QSize | None = None
        """How large it was, while it has no room for that."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DESKTOP_MS)
        self._later.timeout.connect(self._fit)

    def begin(self) -> None:
        """Watch from now on; where the window stands now is its owner's."""
        handle = self._window.windowHandle()
        if self._screen is None:
            handle.screenChanged.connect(self._move_to)
            self._watch(handle.screen())

    def _move_to(self, screen: QScreen | None) -> None:
        if screen is not None:
            self._watch(screen)
            self._change(screen.availableGeometry())

    def _watch(self, screen: QScreen) -> None:
        if self._screen is not None and isValid(self._screen):
            self._screen.availableGeometryChanged.disconnect(self._change)
        self._screen = screen
        screen.availableGeometryChanged.connect(self._change)

    def _change(self, free: QRect) -> None:
        self._free = free
        self._later.start()

    def _fit(self) -> None:
        now, framed = self._window.geometry(), self._window.frameGeometry()
        if self._free.isEmpty() or (self._before is None and self._free.contains(framed)):
            return
        size = self._before or now.size()
        box = within(QRect(now.topLeft(), size), self._free.marginsRemoved(_margins(framed, now)))
        self._before = size if box.size() != size else None
        self._window.setGeometry(box)


def _margins(framed: QRect, inside: QRect) -> QMargins:
    """What the window's frame takes on each side, px."""
    left, top = inside.left() - framed.left(), inside.top() - framed.top()
    return QMargins(left, top, framed.right() - inside.right(), framed.bottom() - inside.bottom())


def within(box: QRect, free: QRect) -> QRect:
    """The box, moved and made smaller as far as it takes to lie within `free`."""
    size = box.size().boundedTo(free.size())
    x = min(max(box.x(), free.x()), free.x() + free.width() - size.width())
    y = min(max(box.y(), free.y()), free.y() + free.height() - size.height())
    return QRect(QPoint(x, y), size)
