"""The hand on the chart: drag to pan, wheel or pinch to zoom, point or tap to read, tap a marker to open its event.

Owns the span that a person holds and the read-out. Refuses to move the chart by itself while it is held: what comes in
stays out of sight until the chart follows again, and the chart says so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QLabel, QPinchGesture, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.present_readout import Span, marked, panned, read_out, zoomed
from kat_monitor.ui.present_trend import TrendView
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import say, shown

DRAG_PX = 8
STEP = 0.8
"""One notch of the wheel, one press of + : the span shrinks to this part."""
HELD = say("Held. C follows again")
MARK_ROWS = 0.14
"""The upper and the lower part of the chart in which alert and note markers lie, as a share of its height."""
Locate = Callable[[QPointF], float]
"""The minute under a place on the canvas."""


class TrendHand(QObject):
    """Watches the chart's canvas. `moved`: another span is wanted; `opened(seq)`: a marker; `fitted`: a double tap."""

    moved = Signal()
    opened = Signal(int)
    fitted = Signal()

    def __init__(self, canvas: QWidget, locate: Locate) -> None:
        super().__init__(canvas)
        self.span: Span | None = None
        self._canvas = canvas
        self._locate = locate
        self._view: TrendView | None = None
        self._shown: Span = (0.0, 1.0)
        self._pressed: tuple[QPointF, Span] | None = None
        self._is_dragged = False
        self.label = QLabel(canvas)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme.font("small", "semibold"))
        self.label.setProperty("tone", "strong")
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.hide()
        canvas.setMouseTracking(True)
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.installEventFilter(self)

    def show_view(self, view: TrendView) -> TrendView:
        """The view as it is to be drawn: with the span that is held, if one is."""
        self._view = view
        if self.span is not None:
            view = view._replace(start=self.span[0], end=self.span[1])
        self._shown = (view.start, view.end)
        return view

    def follow(self) -> None:
        """Let the chart move with time again."""
        if self.span is not None:
            self.span = None
            self._say("")
            self.moved.emit()

    def press(self, event: QKeyEvent) -> bool:
        """Arrows pan, plus and minus zoom, End follows, Home fits; whether it was one of these."""
        length = self._shown[1] - self._shown[0]
        middle = (self._shown[0] + self._shown[1]) / 2
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self._hold(panned(self._shown, -length / 6)),
            Qt.Key.Key_Right: lambda: self._hold(panned(self._shown, length / 6)),
            Qt.Key.Key_Plus: lambda: self._hold(zoomed(self._shown, middle, STEP)),
            Qt.Key.Key_Minus: lambda: self._hold(zoomed(self._shown, middle, 1 / STEP)),
            Qt.Key.Key_End: self.follow,
            Qt.Key.Key_Home: self.fitted.emit,
        }
        act = acts.get(event.key())
        if act is not None:
            act()
        return act is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas's own events; everything else goes through."""
        kind = event.type()
        if kind == QEvent.Type.Wheel:
            wheel = cast(QWheelEvent, event)
            self._zoom(wheel.position(), STEP ** (wheel.angleDelta().y() / 120))
        elif kind == QEvent.Type.Gesture:
            pinch = cast(QGestureEvent, event).gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture) and pinch.scaleFactor():
                self._zoom(pinch.centerPoint(), 1 / pinch.scaleFactor())
        elif kind == QEvent.Type.Leave:
            self._say("")
        elif isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        else:
            return False
        return kind != QEvent.Type.Leave

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        at = event.position()
        if kind == QEvent.Type.MouseButtonDblClick:
            self._pressed = None
            self.fitted.emit()
        elif kind == QEvent.Type.MouseButtonPress:
            self._pressed, self._is_dragged = (at, self._shown), False
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            self._drag(at)
        elif kind == QEvent.Type.MouseMove:
            self._read(at)
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._pressed = None
            if not self._is_dragged and self._canvas.rect().contains(at.toPoint()):
                self._tap(at)
        return True

    def _drag(self, at: QPointF) -> None:
        assert self._pressed is not None
        began, span = self._pressed
        if self._is_dragged or abs(at.x() - began.x()) > DRAG_PX:
            self._is_dragged = True
            self._hold(panned(span, -(at.x() - began.x()) * self._per_px(span)))

    def _zoom(self, at: QPointF, factor: float) -> None:
        self._hold(zoomed(self._shown, self._locate(at), factor))

    def _hold(self, span: Span) -> None:
        self.span = self._shown = span
        self._say(HELD)
        self.moved.emit()

    def _tap(self, at: QPointF) -> None:
        """On a marker its event; elsewhere the values."""
        share = at.y() / max(self._canvas.height(), 1)
        is_mark = share < MARK_ROWS or share > 1 - MARK_ROWS
        view = self._view
        seq = None
        if view is not None and is_mark:
            within = TARGET / 2 * self._per_px(self._shown)
            seq = marked(view, self._locate(at), within, alerts=share < MARK_ROWS)
        if seq is None:
            self._read(at)
        else:
            self.opened.emit(seq)

    def _read(self, at: QPointF) -> None:
        if self._view is not None:
            within = max(GRID * self._per_px(self._shown), 0.1)
            self._say(read_out(self._view, self._locate(at), within).words)

    def _per_px(self, span: Span) -> float:
        """Minutes a px."""
        return (span[1] - span[0]) / max(self._canvas.width(), 1)

    def _say(self, words: str) -> None:
        words = words or (HELD if self.span is not None else "")
        self.label.setText(shown(words))
        self.label.setVisible(bool(words))
        if words:
            self.label.adjustSize()
            self.label.move(self._canvas.width() - self.label.width() - 3 * GRID, GRID)
