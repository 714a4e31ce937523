"""The alert lane: always there, always as high, whether ten alerts are open or none.

Owns the two steps of acknowledging: the key that says "seen", then the key that says what was done. Refuses to end an
alert: only its condition does.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button, row
from kat_monitor.ui.paint import RIGHT, draw_priority, draw_text, painter_on, text_width
from kat_monitor.ui.present_lane import ACTIONS, AlertView, LaneView
from kat_monitor.ui.theme import GRID

HEIGHT = 15 * GRID
FILLED = frozenset({"high", "medium"})


class AlertLane(QWidget):
    """Draws a LaneView. `acknowledged(seq, action)` says what a person did about the first alert."""

    acknowledged = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._view = LaneView(None, (), 0, "")
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
        if view == self._view:
            return
        self._view = view
        if self._asking is not None and self._in_hand() is None:
            self._stop_asking()
        first = view.first
        self._buttons.setVisible(self._asking is not None or (first is not None and not first.seen))
        self.setAccessibleDescription(view.sentence)
        self.update()

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
        is_filled = not alert.seen and alert.priority in FILLED
        painter.setPen(QPen(theme.color(alert.priority), 2))
        painter.setBrush(theme.color(alert.priority) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        right = self._buttons.x() - 3 * GRID if self._buttons.isVisible() else box.right() - 4 * GRID
        right -= self._draw_others(painter, box, right, is_filled, alert)
        inside = QRect(box.left() + 4 * GRID, box.top(), right - box.left() - 6 * GRID, box.height())
        ink, plain = ("on_alert", "on_alert") if is_filled else (alert.priority, "text")
        stars = text_width(painter, alert.stars, theme.font("title", "semibold"))
        draw_text(painter, inside.adjusted(0, 6, 0, 6), alert.stars, theme.font("title", "semibold"), ink)
        words = inside.adjusted(stars + 3 * GRID, 3, 0, -20)
        times = f"   × {alert.times}" if alert.times > 1 else ""
        size: theme.Size = "title" if self.width() >= 300 * GRID else "lead"
        draw_text(painter, words, alert.text + times, theme.font(size, "semibold"), ink if is_filled else "strong")
        state = alert.seen or "not acknowledged"
        if self.width() >= 300 * GRID:
            state = f"since {alert.when}   ·   {state}   ·   {alert.priority} priority"
        below = f"{alert.lasting}   ·   {state}"
        draw_text(painter, words.adjusted(0, 26, 0, 19), below, theme.font("small", "medium"), plain)

    def _draw_others(self, painter: QPainter, box: QRect, right: int, is_filled: bool, first: AlertView) -> int:
        """The next alerts in short, right-aligned before `right`; returns the width they take."""
        others = [one for one in (self._view.first, *self._view.others) if one is not None and one.seq != first.seq]
        if not others or right - box.left() < 110 * GRID:
            return self._draw_count(painter, box, right, is_filled, len(others) + self._view.more)
        font = theme.font("small", "semibold")
        lines = [f"{one.stars} {one.text}" + (" · seen" if one.seen else "") for one in others[:2]]
        if self._view.more:
            lines[-1] += f"   +{self._view.more} more"
        wide = min(max(text_width(painter, line, font) for line in lines) + 22, (right - box.left()) // 2)
        top = box.top() + (9 if len(lines) > 1 else 18)
        for index, (one, line) in enumerate(zip(others, lines, strict=False)):
            y = top + index * 20
            if not is_filled:
                draw_priority(painter, one.priority, QRectF(right - wide, y + 5, 9, 9))
            ink = "on_alert" if is_filled else "text"
            draw_text(painter, QRect(right - wide + 16, y, wide - 16, 20), line, font, ink)
        return wide + 3 * GRID

    def _draw_count(self, painter: QPainter, box: QRect, right: int, is_filled: bool, count: int) -> int:
        if not count:
            return 0
        words, font = f"+{count} more", theme.font("small", "semibold")
        wide = text_width(painter, words, font) + 2
        ink = "on_alert" if is_filled else "text"
        draw_text(painter, QRect(right - wide, box.top(), wide, box.height()), words, font, ink, RIGHT)
        return wide + 3 * GRID
