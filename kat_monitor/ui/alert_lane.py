"""The alert lane: always there, always as high, whether ten alerts are open or none.

Owns the two steps of acknowledging: the key that says "seen", then the key that says what was done. Refuses to end an
alert: only its condition does.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button, row
from kat_monitor.ui.paint import RIGHT, draw_priority, draw_text, painter_on, text_width
from kat_monitor.ui.present_lane import ACTIONS, AlertView, LaneView, fault_lane
from kat_monitor.ui.theme import GRID

HEIGHT = 15 * GRID
FILLED = frozenset({"high", "medium"})


class AlertLane(QWidget):
    """Draws a LaneView. `acknowledged(seq, action)` says what a person did about the first alert."""

    acknowledged = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._view = LaneView(None, (), 0, "")
        self._fault = False
        self._asking: int | None = None
        self._came_from: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName("Alerts")
        self.acknowledge = Button("Acknowledge", "A", function_key="F5")
        self.acknowledge.clicked.connect(self._ask)
        self._buttons = self._make_buttons()
        self._buttons.setVisible(False)
        whole = row()
        whole.setContentsMargins(0, 0, 3 * GRID, 0)
        whole.addStretch(1)
        whole.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(whole)

    def show_view(self, view: LaneView) -> None:
        """Show this view. What was being acknowledged stays in hand while it is open, whatever comes on top."""
        if view == self._view or self._fault:
            return
        self._view = view
        if self._asking is not None and self._in_hand() is None:
            self._stop_asking()
        first = view.first
        self._buttons.setVisible(self._asking is not None or (first is not None and not first.seen))
        self.setAccessibleDescription(view.sentence)
        self.update()

    def say_fault(self, text: str) -> None:
        """Nothing is watched any more: say so, over everything that the lane could show from now on."""
        self.show_view(fault_lane(text))
        self._fault = True

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200 * GRID, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the question open."""
        if event.key() == Qt.Key.Key_Escape and self._asking is not None:
            self._stop_asking()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first alert filled with its colour while nobody has seen it, the others in short behind it."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.color("ground"))
        box = QRect(2 * GRID, 4, self.width() - 4 * GRID, HEIGHT - 8)
        alert = self._in_hand() or self._view.first
        if alert is None:
            self._draw_calm(painter, box)
        else:
            self._draw_alert(painter, box, alert)
        painter.end()

    # --- asking -------------------------------------------------------------------------------------------------------

    def _make_buttons(self) -> QStackedWidget:
        answers = QWidget()
        line = row()
        self._answers = []
        for action, words, key in ACTIONS:
            button = Button(words, key)
            button.clicked.connect(lambda checked=False, action=action: self._answer(action))
            self._answers.append(button)
            line.addWidget(button)
        leave = Button("", "Esc", "quiet")
        leave.setAccessibleName("Not yet, key Escape")
        leave.clicked.connect(self._stop_asking)
        line.addWidget(leave)
        answers.setLayout(line)
        seen = QWidget()
        one = row()
        one.addStretch(1)
        one.addWidget(self.acknowledge)
        seen.setLayout(one)
        stack = QStackedWidget()
        stack.addWidget(seen)
        stack.addWidget(answers)
        stack.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return stack

    def _ask(self) -> None:
        first = self._view.first
        if first is None:
            return
        self._asking = first.seq
        self._came_from = QApplication.focusWidget()
        self._buttons.setCurrentIndex(1)
        self._answers[0].setFocus()
        self.update()

    def _answer(self, action: str) -> None:
        seq = self._asking
        self._stop_asking()
        if seq is not None:
            self.acknowledged.emit(seq, action)

    def _stop_asking(self) -> None:
        self._asking = None
        back, self._came_from = self._came_from, None
        self._buttons.setCurrentIndex(0)
        first = self._view.first
        self._buttons.setVisible(first is not None and not first.seen)
        if back is not None and back is not self.acknowledge and back.isVisible():
            back.setFocus()
        self.update()

    def _in_hand(self) -> AlertView | None:
        views = () if self._view.first is None else (self._view.first, *self._view.others)
        return next((one for one in views if one.seq == self._asking), None)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _draw_calm(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        inside = box.adjusted(4 * GRID, 0, -4 * GRID, 0)
        draw_text(painter, inside, self._view.calm, theme.font("body", "medium"), "muted")

    def _draw_alert(self, painter: QPainter, box: QRect, alert: AlertView) -> None:
        """The alert takes the width that its words need; what is left is for the others."""
        is_filled = not alert.seen and alert.priority in FILLED
        painter.setPen(QPen(theme.color(alert.priority), 2))
        painter.setBrush(theme.color(alert.priority) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        right = self._free_until(box.right() - 4 * GRID)
        inside = QRect(box.left() + 4 * GRID, box.top(), right - box.left() - 4 * GRID, box.height())
        ink, plain = ("on_alert", "on_alert") if is_filled else (alert.priority, "text")
        large, small = theme.font("title", "semibold"), theme.font("small", "medium")
        stars = draw_text(painter, inside.adjusted(0, 6, 0, 6), alert.stars, large, ink)
        inside.setLeft(inside.left() + stars + 3 * GRID)
        text = alert.text + (f"   × {alert.times}" if alert.times > 1 else "")
        if text_width(painter, text, large) > inside.width() - self._count_width(painter):
            large = theme.font("lead", "semibold")
        below = f"{alert.lasting}   ·   {alert.seen or 'not acknowledged'}"
        needed = max(text_width(painter, text, large), text_width(painter, below, small))
        rest = inside.adjusted(min(needed + 6 * GRID, inside.width() - self._count_width(painter)), 0, 0, 0)
        inside.setRight(rest.left() - 2 * GRID)
        draw_text(painter, inside.adjusted(0, 3, 0, -20), text, large, ink if is_filled else "strong")
        draw_text(painter, inside.adjusted(0, 29, 0, -1), below, small, plain)
        self._draw_others(painter, rest, alert, is_filled)

    def _free_until(self, end: int) -> int:
        """The left edge of the buttons that are there, or the end of the lane."""
        if not self._buttons.isVisible():
            return end
        first = self.acknowledge if self._asking is None else self._answers[0]
        return first.mapTo(self, QPoint(0, 0)).x() - 3 * GRID

    def _draw_others(self, painter: QPainter, box: QRect, alert: AlertView, is_filled: bool) -> None:
        """The next alerts in short, one under the other, and how many there are beyond them."""
        views = [one for one in (self._view.first, *self._view.others) if one is not None and one.seq != alert.seq]
        font, ink = theme.font("small", "semibold"), "on_alert" if is_filled else "text"
        shown = views if box.width() >= 52 * GRID else []
        more = len(views) - len(shown) + self._view.more
        if more:
            used = draw_text(painter, box, f"+{more} more", font, ink, RIGHT)
            box = box.adjusted(0, 0, -used - 4 * GRID, 0)
        top = box.top() + (box.height() - 20 * len(shown)) // 2
        for number, one in enumerate(shown):
            line = QRect(box.left(), top + 20 * number, box.width(), 20)
            if not is_filled:
                draw_priority(painter, one.priority, QRectF(line.left(), line.top() + 5, 9, 9))
                line.setLeft(line.left() + 16)
            draw_text(painter, line, f"{one.stars} {one.text}" + (" · seen" if one.seen else ""), font, ink)

    def _count_width(self, painter: QPainter) -> int:
        """Room that is always left for how many more there are."""
        return text_width(painter, "+99 more", theme.font("small", "semibold")) + 6 * GRID
