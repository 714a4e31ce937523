"""A finger turns the page: what scrolls follows it, and what it began on is not pressed.

Owns the stroke of a finger over everything in a window that scrolls. Refuses two things: a press that was meant to turn
the page (the button under the finger moves with it and would be let go inside itself), and any motion that goes on
after the finger. Qt's own scroller swallows the second of two quick taps, which here are two answers.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QPlainTextEdit,
    QWidget,
)

from kat_monitor.ui.theme import GRID

SLIP = 3 * GRID
"""A finger that moves less than this while it presses means the press, px."""
OUTSIDE = QPointF(-1, -1)
DOWN = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
"""A press; the second of two quick ones comes as the other kind."""


class Hold(NamedTuple):
    """An area that a finger turns: where the finger was and how far the area was turned when that began."""

    area: QAbstractScrollArea
    finger: int
    value: int


class FingerScroll(QObject):
    """Watches a window; `begin` once it is shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._began: QPoint | None = None
        self._hold: Hold | None = None

    def begin(self) -> None:
        """Watch what the system sends to the window: not every event of every widget."""
        handle = self._window.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the moves of a finger that turns a page; everything else goes through."""
        if isinstance(event, QMouseEvent) and event.pointingDevice().type() == QInputDevice.DeviceType.TouchScreen:
            return self._finger(event.type(), event.position().toPoint())
        return False

    def _finger(self, kind: QEvent.Type, at: QPoint) -> bool:
        if kind in DOWN:
            self._began, self._hold = at, None
        elif kind == QEvent.Type.MouseMove and self._began is not None:
            if self._hold is None and abs(at.y() - self._began.y()) > SLIP:
                self._take_hold(at, down=at.y() > self._began.y())
            self._turn(at)
            return self._hold is not None
        elif kind == QEvent.Type.MouseButtonRelease:
            self._began = self._hold = None
        return False

    def _take_hold(self, at: QPoint, *, down: bool) -> None:
        """The innermost area that can be turned that way, but for what a finger moves itself: a slider, a chart."""
        assert self._began is not None
        met = self._window.childAt(self._began)
        while met is not None and not isinstance(met, QAbstractSlider):
            if isinstance(met, QAbstractScrollArea):
                bar = met.verticalScrollBar()
                if bar.value() > bar.minimum() if down else bar.value() < bar.maximum():
                    self._hold = Hold(met, at.y(), bar.value())
                    _let_go(met)
                    return
            met = met.parentWidget()

    def _turn(self, at: QPoint) -> None:
        if self._hold is not None:
            area, finger, value = self._hold
            unit = area.fontMetrics().lineSpacing() if isinstance(area, QPlainTextEdit) else 1  # its bar counts lines
            area.verticalScrollBar().setValue(value - (at.y() - finger) // unit)


def _let_go(area: QAbstractScrollArea) -> None:
    """Whatever is pressed in there is let go outside of itself; a list forgets its row at a press beside all rows."""
    pressed: list[QWidget] = [one for one in area.viewport().findChildren(QAbstractButton) if one.isDown()]
    kinds = DOWN[:1] if isinstance(area, QAbstractItemView) else ()
    for one in (*pressed, area.viewport()):
        for kind in (*kinds, QEvent.Type.MouseButtonRelease):
            beside = QMouseEvent(
                kind, OUTSIDE, QPointF(one.mapToGlobal(OUTSIDE)), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(one, beside)
