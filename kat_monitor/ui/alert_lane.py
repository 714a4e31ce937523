"""The alert lane: always there, always as high, whether ten alerts are open or none.

Owns how alerts look and flash, and beside them what is off or paused, all the time. Refuses to end an alert: only its
condition does.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.announcing import announce
from kat_monitor.ui.flash import Flash
from kat_monitor.ui.kit import row
from kat_monitor.ui.lane_keys import ANSWERS, LaneKeys
from kat_monitor.ui.paint import (
    RIGHT,
    draw_frame,
    draw_priority,
    draw_text,
    draw_words,
    painter_on,
    text_width,
    words_height,
)
from kat_monitor.ui.present_lane import AlertView, LaneView, fault_lane
from kat_monitor.ui.still_cell import StillCell
from kat_monitor.ui.theme import GRID, Size
from kat_monitor.words import say, shown, tr

HEIGHT = 15 * GRID
SIZES: tuple[Size, ...] = ("title", "lead", "body", "small")
"""The words of an alert are as large as there is room for all of them; the smallest may go over two lines."""
LINE = 17
PRESSING_WIDTH = 84 * GRID
"""Room in px for a hidden patient whom nobody answers, where the lane has it."""
FILLED = frozenset({"high", "medium"})
ROOMY = 1_200
"""Width in px from which the keys have room for all their words."""
WIDE = 1_600
"""Width in px from which they have room for their icons too."""


BETWEEN = "   ·   "
ACKNOWLEDGE, SHOW_PATIENT = say("Acknowledge"), say("Show patient")


class AlertLane(QWidget):
    """Draws a LaneView. `acknowledged(seq, action)` says what a person did about the first alert.

    `paused(vital, side)`, both empty for everything; `resumed(event)`; `switched_off(reason)`; `switched_on(event)`.
    """

    acknowledged = Signal(int, str)
    paused = Signal(str, str)
    resumed = Signal(int)
    switched_off = Signal(str)
    switched_on = Signal(int)
    elsewhere = Signal(str)
    """The patient of this session has to be shown: the alert is theirs."""

    def __init__(self) -> None:
        super().__init__()
        self._view = LaneView(None, (), 0, "")
        self.fault = ""
        """What is said over everything, while nothing is watched."""
        self._asking: int | None = None
        self.flash = Flash(self.update, self)
        self.still = StillCell(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Alerts"))
        self.keys = LaneKeys()
        self.acknowledge = self.keys.acknowledge
        self.keys.asked.connect(self._ask)
        self.keys.answered.connect(self._answer)
        self.keys.paused.connect(self._pause)
        self.keys.resumed.connect(self.resumed)
        self.keys.switched_off.connect(self.switched_off)
        self.keys.switched_on.connect(self.switched_on)
        self.keys.turned.connect(self._turned)
        line = row(spacing=0)
        line.addStretch(1)
        line.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(5 * GRID)
        line.addWidget(self.still)
        self.setLayout(line)
        self._show_keys()

    def show_view(self, view: LaneView) -> None:
        """Show this view. What was being acknowledged stays in hand while it is open, whatever comes on top."""
        if view == self._view or self.fault:
            return
        self._show(view)

    def is_news(self, view: LaneView) -> bool:
        """Whether another alert stands first in this view than in the one shown."""
        before, after = self._view.first, view.first
        return after is not None and (before is None or before.seq != after.seq or before.text != after.text)

    def say_fault(self, text: str) -> None:
        """Nothing is watched any more: say so, over everything that the lane could show until it is taken back."""
        was, self.fault = self.fault, text
        if text and text != was:
            self._show(fault_lane(text))

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200 * GRID, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the keys say less, in a wide one they carry their icons."""
        super().resizeEvent(event)
        for name, key in (("acknowledge", self.keys.acknowledge), ("pause", self.keys.pause), ("off", self.keys.off)):
            key.show_picture(name if self.width() >= WIDE else "")
        self._show_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first alert filled with its colour while nobody has seen it, the others in short behind it."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.color("ground"))
        box = QRect(2 * GRID, 4, self.still.x() - 4 * GRID, HEIGHT - 8)
        alert = self._in_hand() or self._view.first
        if alert is None:
            self._draw_calm(painter, box)
        else:
            self._draw_alert(painter, box, alert)
        painter.end()

    # --- asking -------------------------------------------------------------------------------------------------------

    def _show(self, view: LaneView) -> None:
        is_news = self.is_news(view)
        self._view = view
        if self._asking is not None and self._in_hand() is None:
            self._asking = None
            self.keys.leave()
        self._show_keys()
        self.flash.run(wanted=view.first is not None and view.first.flashes)
        self.still.show_view(view.still)
        self.setAccessibleDescription(view.sentence)
        if is_news:
            announce(self, view.sentence)
        self.update()

    def _show_keys(self) -> None:
        first = self._view.first
        is_elsewhere = first is not None and bool(first.session)
        can_acknowledge = first is not None and (first.seq > 0 or is_elsewhere) and not first.seen
        self.acknowledge.say(SHOW_PATIENT if is_elsewhere else ACKNOWLEDGE)
        self.keys.show_view(
            self._view.quieting, can_acknowledge=can_acknowledge, is_narrow=self.width() < ROOMY and can_acknowledge
        )

    def _ask(self) -> None:
        if self._view.first is not None and self._view.first.session:
            self.elsewhere.emit(self._view.first.session)
        elif self._view.first is not None:
            self._asking = self._view.first.seq
            self.keys.ask(ANSWERS)

    def _answer(self, action: str) -> None:
        seq, self._asking = self._asking, None
        if seq is not None:
            self.acknowledged.emit(seq, action)

    def _pause(self, side_only: bool) -> None:
        what = self._view.quieting
        self.paused.emit(what.vital if side_only else "", what.side if side_only else "")

    def _turned(self) -> None:
        if not self.keys.is_asking:
            self._asking = None
        self._show_keys()
        self.update()

    def _in_hand(self) -> AlertView | None:
        views = () if self._view.first is None else (self._view.first, *self._view.others)
        return next((one for one in views if one.seq == self._asking), None)

    # --- drawing ------------------------------------------------------------------------------------------------------

    def _is_filled(self, alert: AlertView) -> bool:
        """Filled while it wants somebody: all the time, or in the lit part of its flash."""
        if alert.seen or alert.priority not in FILLED:
            return False
        return not alert.flashes or self._asking is not None or self.flash.is_lit(alert.priority)

    def _draw_calm(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        inside = box.adjusted(4 * GRID, 0, 0, 0)
        inside.setRight(self._free_until(box.right() - 4 * GRID))
        draw_text(painter, inside, self._view.calm, theme.font("body", "medium"), "muted")

    def _draw_alert(self, painter: QPainter, box: QRect, alert: AlertView) -> None:
        """The alert takes the width that its words need; what is left is for the others."""
        is_filled = self._is_filled(alert)
        draw_frame(painter, alert.priority, QRectF(box), theme.RADIUS_SMALL)
        if is_filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(alert.priority))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        right = self._free_until(box.right() - 4 * GRID)
        inside = QRect(box.left() + 4 * GRID, box.top(), right - box.left() - 4 * GRID, box.height())
        on_it = f"on_{alert.priority}"
        ink, plain = (on_it, on_it) if is_filled else (f"{alert.priority}_ink", "text")
        small = theme.font("small", "medium")
        stars = draw_text(painter, inside.adjusted(0, 6, 0, 6), alert.stars, theme.font("title", "semibold"), ink)
        inside.setLeft(inside.left() + stars + 3 * GRID)
        text = alert.text + (f"   × {alert.times}" if alert.times > 1 else "")
        room = inside.width() - max(self._least_rest(painter, inside), 4 * GRID) - 2 * GRID
        fonts = [theme.font(size, "semibold") for size in SIZES]
        large = next((font for font in fonts if text_width(painter, text, font) <= room), fonts[-1])
        below = _below(painter, alert, room if self._asking is not None else None)
        needed = max(text_width(painter, text, large), text_width(painter, below, small))
        rest = inside.adjusted(min(needed + 6 * GRID, inside.width() - self._least_rest(painter, inside)), 0, 0, 0)
        inside.setRight(rest.left() - 2 * GRID)
        strong = ink if is_filled else "strong"
        if text_width(painter, text, large) > room:
            over = inside.adjusted(0, 1, 0, 1 - LINE)
            is_tall = words_height(painter, over, text, large) > over.height()
            draw_words(painter, inside if is_tall else over, text, large, strong)
            if not is_tall:
                draw_text(painter, inside.adjusted(0, inside.height() - LINE - 1, 0, -2), below, small, plain)
        else:
            draw_text(painter, inside.adjusted(0, 3, 0, -20), text, large, strong)
            draw_text(painter, inside.adjusted(0, 29, 0, -1), below, small, plain)
        self._draw_others(painter, rest, alert, is_filled)

    def _free_until(self, end: int) -> int:
        """The left edge of the keys that are there, or the end of the lane."""
        keys = self.keys.in_sight
        return min((one.mapTo(self, QPoint(0, 0)).x() - 3 * GRID for one in keys), default=end)

    def _draw_others(self, painter: QPainter, box: QRect, alert: AlertView, is_filled: bool) -> None:
        """The next alerts in short, one under the other, and how many there are beyond them.

        Those whom nobody answers take the place of the others, and as many lines as they need: as much lit as dark.
        """
        if self._asking is not None:
            return
        views = [one for one in (self._view.first, *self._view.others) if one is not None and one.seq != alert.seq]
        font, ink = theme.font("small", "semibold"), f"on_{alert.priority}" if is_filled else "text"
        pressing = [one for one in views if one.unanswered]
        shown = pressing or (views if box.width() >= 52 * GRID else [])
        more = len(views) - len(shown) + self._view.more
        if more:
            used = draw_text(painter, box, tr("+{more} more", more=more), font, ink, RIGHT)
            box = box.adjusted(0, 0, -used - 4 * GRID, 0)
        high = LINE * (3 // len(pressing)) if pressing else 20
        top = box.top() + (box.height() - high * len(shown)) // 2
        for number, one in enumerate(shown):
            line = QRect(box.left(), top + high * number, box.width(), high)
            if not is_filled and not pressing:
                draw_priority(painter, one.priority, QRectF(line.left(), line.center().y() - 4, 9, 9))
                line.setLeft(line.left() + 16)
            if pressing:
                said = [*(f"{one.stars} {words}" for words in one.unanswered), one.unanswered[-1]]
                fitting = (words for words in said if words_height(painter, line, words, font) <= high)
                draw_words(painter, line, next(fitting, said[-1]), font, ink)
            else:
                seen = tr(" · seen") if one.seen else ""
                spared = line.adjusted(0, 0, -text_width(painter, seen, font), 0)
                wide = draw_text(painter, spared, f"{one.stars} {one.text}", font, ink)
                draw_text(painter, line.adjusted(wide, 0, 0, 0), seen, font, ink)

    def _least_rest(self, painter: QPainter, inside: QRect) -> int:
        """Room that is left beside an alert that is not being answered: for how many more there are, and for a hidden
        patient whom nobody answers."""
        if self._asking is not None:
            return 0
        count = text_width(painter, tr("+99 more"), theme.font("small", "semibold")) + 6 * GRID
        is_pressing = any(one.unanswered for one in self._view.others)
        return max(count, min(PRESSING_WIDTH, inside.width() // 2)) if is_pressing else count


def _attention(alert: AlertView) -> str:
    """Who saw it; that nobody did, where the note does not say so."""
    return alert.seen or (
        "" if tr("NOT ANSWERED") in alert.note or tr("not seen") in alert.note else tr("not acknowledged")
    )


def _below(painter: QPainter, alert: AlertView, room: int | None) -> str:
    """Under the words of an alert: that nobody answers, since when, who saw it, what to do.

    `room`: px, where the keys of the answers leave little: as many of them as it holds whole, or since when alone.
    """
    parts = [part for part in (alert.note, alert.lasting, _attention(alert), alert.advice) if part]
    kept = [BETWEEN.join(map(shown, parts[:count])) for count in range(len(parts), 0, -1)] or [""]
    if room is None:
        return kept[0]
    small = theme.font("small", "medium")
    return next((one for one in (*kept, alert.lasting) if text_width(painter, one, small) <= room), "")
