"""Tabs of the sessions on this station, there only while several run.

Owns the deliberate beat: a press takes a tab in hand, a second one after a moment and within four seconds goes there;
neither a slip nor a double press changes the patient under the hand. Refuses to be the only sign: the front session's
colour stands on its identity bar too.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kat_monitor.ui import theme
from kat_monitor.ui.beat import Beat
from kat_monitor.ui.key_cap import draw_key, key_width
from kat_monitor.ui.kit import row
from kat_monitor.ui.paint import RIGHT, draw_priority, draw_text, painter_on
from kat_monitor.ui.present_sessions import TabView
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import joined, tr

LINE = 13
ARMED_MS = 4_000
"""A second press counts from a beat after the first until this long after it."""


class Tab(QAbstractButton):
    """One session's tab."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.key = f"Ctrl+{number}"
        self.view: TabView | None = None
        self.is_armed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TARGET)
        there = QShortcut(QKeySequence(self.key), self)
        there.setAutoRepeat(False)
        there.activated.connect(self.click)

    def show_view(self, view: TabView, *, is_armed: bool) -> None:
        """Show how it stands."""
        if (view, is_armed) != (self.view, self.is_armed):
            self.view, self.is_armed = view, is_armed
            front = (
                tr("in front")
                if view.is_front
                else tr("again to go there")
                if is_armed
                else tr("press twice to go there")
            )
            self.setAccessibleName(tr("{words}, key {key}", words=view.words, key=self.key))
            said = tr("{front}. {priority} {alert}", front=front, priority=view.priority, alert=view.alert).strip()
            self.setAccessibleDescription(joined("; ", filter(None, (said, view.still))))
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(60 * GRID, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its colour as a bar at the left, who and where, what is paused or off there and what asks for attention."""
        painter, view = painter_on(self), self.view
        if view is not None:
            box = self.rect().adjusted(1, 1, -1, -1)
            painter.setPen(QPen(theme.color("strong" if self.hasFocus() or self.is_armed else "line"), 2))
            painter.setBrush(theme.color("pressed" if view.is_front else "surface"))
            painter.drawRoundedRect(QRectF(box), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
            painter.fillRect(box.left(), box.top(), 2 * GRID, box.height(), theme.color(view.ink))
            inside = box.adjusted(4 * GRID, 0, -2 * GRID, 0)
            if not view.is_front:
                draw_key(painter, self.key, inside.right() - key_width(self.key), box.center().y())
                inside.adjust(0, 0, -key_width(self.key) - 2 * GRID, 0)
            font = theme.font("body", "semibold")
            words = tr("Again: go to {words}", words=view.words) if self.is_armed else view.words
            used = draw_text(painter, inside, words, font, "strong")
            inside.adjust(used + 4 * GRID, 0, 0, 0)
            if view.still:
                bar = QRect(inside.left(), box.center().y() - LINE // 2, 3, LINE)
                painter.fillRect(bar, theme.color("strong"))
                inside.adjust(2 * GRID, 0, 0, 0)
                used = draw_text(painter, inside, view.still, theme.font("small", "semibold"), "strong")
                inside.adjust(used + 4 * GRID, 0, 0, 0)
            if view.priority and not view.is_front:
                draw_priority(painter, view.priority, QRectF(inside.left(), box.center().y() - 5, 10, 10))
                inside.adjust(4 * GRID, 0, 0, 0)
                draw_text(painter, inside, view.alert, theme.font("small", "semibold"), "strong", RIGHT)
        painter.end()


class SessionTabs(QWidget):
    """A tab for each session. `wanted` carries the id of the one that a person wants in front."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tabs: list[Tab] = []
        self._views: tuple[TabView, ...] = ()
        self._armed = ""
        self._beat = Beat(self)
        self._disarm = QTimer(self)
        self._disarm.setSingleShot(True)
        self._disarm.setInterval(ARMED_MS)
        self._disarm.timeout.connect(self._forget)
        self._line = row(spacing=GRID)
        self._line.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)  # the height is the numerals'
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sessions"))
        self.hide()

    def show_view(self, views: tuple[TabView, ...]) -> None:
        """Show these; nothing at all while there are fewer than two."""
        self._views = views
        self.setVisible(len(views) > 1)
        while len(self.tabs) < len(views):
            at = len(self.tabs)
            made = Tab(at + 1)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(lambda checked=False, at=at: self._press(at))
            self.tabs.append(made)
            self._line.addWidget(made)
        for at, made in enumerate(self.tabs):
            made.setVisible(at < len(views))
            if at < len(views):
                made.show_view(views[at], is_armed=views[at].session == self._armed)

    def _press(self, at: int) -> None:
        view = self._views[at]
        if view.is_front:
            self._forget()
        elif self._armed != view.session:
            self._armed = view.session
            self._beat.start()
            self._disarm.start()
            self.show_view(self._views)
        elif not self._beat.isActive():
            self._forget()
            self.wanted.emit(view.session)

    def _forget(self) -> None:
        self._armed = ""
        self._disarm.stop()
        self.show_view(self._views)
