"""The top bar: patient, session and protocol at the left, marks in the middle, time, devices and person at the right.

Owns the two buttons that are there on every page of a session. Refuses to cut a mark short, or a word of session and
protocol: a long name gives way, and what has no room is left out whole.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain, combinations

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button, row
from kat_monitor.ui.paint import CENTER, RIGHT, draw_text, painter_on, text_width
from kat_monitor.ui.present_people import short
from kat_monitor.ui.present_strip import NOTICE, IdentityView
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import shown, tr

HEIGHT = 12 * GRID
ROOMY = 1_200
"""Width in px from which buttons say their words beside their key."""
PERSON_WIDTH = 56 * GRID
WIDEST = 16_777_215
"""Qt's own: no limit, px."""
LOCK_KEY = "Y"
PICTURED = {"F2": "therapist", LOCK_KEY: "lock", "F3": "devices"}
"""What the icon on a button stands for, by its key."""
WIDE = 1_600
"""Width in px from which the buttons have room for their icons too."""
BETWEEN = "   ·   "


class IdentityBar(QWidget):
    """Draws an IdentityView; a fixed height, whatever it says. `asked`: people, devices or lock."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: IdentityView | None = None
        self._is_calm = False
        self._ink = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Identity"))
        self.therapist = Button(tr("Therapist"), "F2", "quiet")
        self.help = Button("", "?", "quiet")
        self.help.setAccessibleName(tr("Keys, key ?"))
        self.help.setToolTip(tr("Keys and theme"))
        self.devices = Button(tr("Devices"), "F3", "quiet")
        self.devices.clicked.connect(lambda: self.asked.emit("devices"))
        self.person = Button("", "P")
        self.person.setMaximumWidth(PERSON_WIDTH)
        self.person.setAccessibleDescription(tr("At the screen now. Shows everyone who is here"))
        self.person.clicked.connect(lambda: self.asked.emit("people"))
        self.lock = Button(tr("Lock"), LOCK_KEY, "quiet")
        self.lock.setAccessibleDescription(tr("Hides who the patient is; values, clock and alerts stay"))
        self.lock.clicked.connect(lambda: self.asked.emit("lock"))
        line = row(spacing=2 * GRID)
        line.setContentsMargins(0, 0, 2 * GRID, 0)
        line.addStretch(1)
        for button in (self.help, self.therapist, self.lock, self.devices, self.person):
            line.addWidget(button)
        self.setLayout(line)

    def show_view(self, view: IdentityView) -> None:
        """Show this view; nothing is drawn again if it says the same."""
        if view == self._view:
            return
        self._view = view
        parts = (
            view.alarm,
            view.room,
            view.patient,
            view.session,
            view.protocol,
            view.person,
            view.wall,
            *view.marks,
            tr("responsible: {responsible}", responsible=view.responsible) if view.responsible else "",
        )
        self.setAccessibleDescription(", ".join(map(shown, (part for part in parts if part))))
        self.person.say(short(view.person))
        self.person.setToolTip(view.person)
        self.devices.setEnabled(not view.locked)
        self.lock.setEnabled(not view.locked)
        self.update()

    def show_ink(self, ink: str) -> None:
        """The colour of this session's tab as a bar at the left; empty while there are no tabs."""
        if ink != self._ink:
            self._ink = ink
            self.update()

    def show_calm(self, is_calm: bool) -> None:
        """Whether the therapist's page is in front: then the same key leads back."""
        self._is_calm = is_calm
        self._say_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the keys alone stay: the patient's name needs the room."""
        super().resizeEvent(event)
        self._say_buttons()

    def event(self, event: QEvent) -> bool:
        """What is painted lies left of the buttons: where they moved it is painted anew, all of it."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.update()
        return super().event(event)

    def _say_buttons(self) -> None:
        words = {
            self.therapist: tr("All values") if self._is_calm else tr("Therapist"),
            self.lock: tr("Lock"),
            self.devices: tr("Devices"),
        }
        for button, word in words.items():
            roomy = self.width() >= ROOMY
            button.reserve(*((tr("Therapist"), tr("All values")) if roomy and button is self.therapist else ()))
            button.show_picture(PICTURED[button.key] if self.width() >= WIDE else "")
            button.setProperty("dense", not roomy)
            button.style().polish(button)
            button.setMaximumWidth(WIDEST if roomy else TARGET)
            button.say(word if roomy else "")
            button.setAccessibleName(tr("{word}, key {key}", word=word, key=button.key))
            button.setToolTip(word)

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(200 * GRID, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines at the left, marks as outlined words, the time left of the buttons."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), theme.color("surface"))
        if self._ink:
            painter.fillRect(0, 0, theme.EDGE_WIDTH + 6, self.height(), theme.color(self._ink))
        if self._view is not None:
            marks = self._least_marks(painter, self._view)
            right = self._draw_right(painter, self._view, 4 * GRID + sum(self._names(painter, self._view)) + marks)
            left = self._draw_left(painter, self._view, right - marks)
            self._draw_marks(painter, self._view, left + 3 * GRID, right - 3 * GRID)
        painter.end()

    def _names(self, painter: QPainter, view: IdentityView) -> tuple[int, int]:
        """Width in px that room and patient need beside each other; of a narrow window's, the patient alone."""
        name = theme.font("lead", "semibold")
        place = text_width(painter, view.room, name) + 3 * GRID if self.width() >= ROOMY else 0
        return place, text_width(painter, view.patient, name) + 1

    def _draw_left(self, painter: QPainter, view: IdentityView, until: int) -> int:
        """The name above, who is responsible below; what has no room below stands behind the name, or nowhere.

        Where room and name have none beside each other, it is the name that stands there.
        """
        x, width = 4 * GRID, until - 4 * GRID
        name, rest = theme.font("lead", "semibold"), theme.font("small", "medium")
        roomy, used = self.width() >= ROOMY and sum(self._names(painter, view)) <= width, 0
        if roomy:
            used = draw_text(painter, QRect(x, 6, width, 24), view.room, name, "muted") + 3 * GRID
        whole = text_width(painter, view.patient, name) <= width - used
        patient = name if whole else theme.font("body", "semibold")
        used += draw_text(painter, QRect(x + used, 6, width - used, 24), view.patient, patient, "strong")
        responsible = tr("Responsible: {responsible}", responsible=short(view.responsible)) if view.responsible else ""
        others = tuple(shown(part) for part in ("" if roomy else view.room, view.session, view.protocol) if part)

        def fits(above: tuple[str, ...], below: tuple[str, ...]) -> bool:
            over = text_width(painter, BETWEEN.join(("", *above)), rest) if above else 0
            return over <= width - used and text_width(painter, BETWEEN.join(below), rest) <= width

        above, below = two_lines((responsible,) if responsible else (), others, fits)
        if above:
            words = BETWEEN.join(("", *above))
            used += draw_text(painter, QRect(x + used, 9, width - used, 20), words, rest, "muted")
        return x + max(used, draw_text(painter, QRect(x, 29, width, 18), BETWEEN.join(below), rest, "muted"))

    def _draw_right(self, painter: QPainter, view: IdentityView, least: int) -> int:
        """Wall time left of the buttons, beside it the notice where `least` px are left; returns the left edge."""
        right = self.help.x() - 3 * GRID
        time, small = theme.font("lead", "semibold"), theme.font("small")
        wide = text_width(painter, view.wall, time) + 2
        draw_text(painter, QRect(right - wide, 0, wide, HEIGHT), view.wall, time, "strong", RIGHT)
        edge = right - wide - 3 * GRID
        lines = tuple(map(shown, NOTICE))
        notice = max(text_width(painter, line, small) for line in lines) + 2
        if self.width() < ROOMY or edge - notice < least:
            return edge  # the window's title says it: here patient and marks need the room
        for line, top in zip(lines, (6, 24), strict=True):
            draw_text(painter, QRect(edge - notice, top, notice, 18), line, small, "muted", RIGHT)
        return edge - notice

    def _least_marks(self, painter: QPainter, view: IdentityView) -> int:
        """Width that the marks need in two rows, px."""
        widths = [width + 2 * GRID for _, width in _measured(painter, view)]
        at = _shared_out(widths)
        return max(sum(widths[:at]), sum(widths[at:])) + 8 * GRID

    def _draw_marks(self, painter: QPainter, view: IdentityView, left: int, right: int) -> None:
        """All marks in one row, or in two where one has no room: none of them may be cut short."""
        marks = _measured(painter, view)
        if sum(width + 2 * GRID for _, width in marks) - 2 * GRID <= right - left:
            self._draw_row(painter, marks, (left, right), 10, 28)
        else:
            high = (self.height() - theme.EDGE_WIDTH) // 2 - 3  # under the edge of an alert that nobody answers
            at = _shared_out([width for _, width in marks])
            self._draw_row(painter, marks[:at], (left, right), theme.EDGE_WIDTH + 1, high)
            self._draw_row(painter, marks[at:], (left, right), theme.EDGE_WIDTH + high + 3, high)

    def _draw_row(
        self, painter: QPainter, marks: list[tuple[str, int]], ends: tuple[int, int], top: int, height: int
    ) -> None:
        x = ends[0] + max((ends[1] - ends[0] - sum(width + 2 * GRID for _, width in marks) + 2 * GRID) // 2, 0)
        for mark, width in marks:
            box = QRect(x, top, width, height)
            is_alarm = self._view is not None and mark == self._view.alarm
            painter.setPen(theme.color("high" if is_alarm else "edge"))
            painter.setBrush(theme.color("high" if is_alarm else "ground"))
            painter.drawRoundedRect(box, theme.RADIUS_SMALL, theme.RADIUS_SMALL)
            font = theme.font("small", "semibold")
            draw_text(painter, box.adjusted(6, 0, -6, 0), mark, font, "on_high" if is_alarm else "strong", CENTER)
            x += width + 2 * GRID


def _measured(painter: QPainter, view: IdentityView) -> list[tuple[str, int]]:
    """The marks with their widths, px."""
    font = theme.font("small", "semibold")
    return [(mark, text_width(painter, mark, font) + 5 * GRID) for mark in (view.alarm, *view.marks) if mark]


def _shared_out(widths: list[int]) -> int:
    """How many of these stand in the upper of two rows, so that the two need the least width."""
    return min(range(len(widths) + 1), key=lambda at: (max(sum(widths[:at]), sum(widths[at:])), -at))


def two_lines(
    first: tuple[str, ...], others: tuple[str, ...], fits: Callable[[tuple[str, ...], tuple[str, ...]], bool]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands behind the name, and what below it after `first`: as many whole parts as fit, the first first."""
    for count in range(len(others), 0, -1):
        kept = others[:count]
        for lifted in chain.from_iterable(combinations(kept, size) for size in range(count + 1)):
            below = (*first, *(part for part in kept if part not in lifted))
            if fits(lifted, below):
                return lifted, below
    return (), first
