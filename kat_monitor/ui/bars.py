"""Bars that can be pressed: a figure of the month with the sessions behind it.

Owns how a bar is drawn and read aloud. Refuses to count.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kat_monitor.review.month import Bar
from kat_monitor.ui import theme
from kat_monitor.ui.kit import ENTER
from kat_monitor.ui.paint import RIGHT, draw_priority, draw_text, painter_on
from kat_monitor.ui.present_review import bar_words
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import known, shown, tr

NAME_SHARE = 0.44
COUNT_WIDTH = 12 * GRID


class BarRow(QAbstractButton):
    """One bar of a chart; a press opens the sessions behind it."""

    def __init__(self, bar: Bar, most: float, chart: str) -> None:
        super().__init__()
        self.bar = bar
        self._most = most or 1
        self.setMinimumHeight(TARGET)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(bool(bar.sessions))
        tone = tr(", {tone} priority", tone=known(bar.tone)) if bar.tone in ("high", "medium", "low") else ""
        self.setAccessibleName(
            tr(
                "{chart}: {label}{tone}, {words}",
                chart=chart,
                label=bar_words(bar.label),
                tone=tone,
                words=bar.words or tr("{value:g}", value=bar.value),
            )
        )
        self.setAccessibleDescription(tr("opens {count} sessions", count=len(bar.sessions)))

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(80 * GRID, TARGET)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Enter presses, like the space bar."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, the bar, the number."""
        painter = painter_on(self)
        box = self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(theme.color("strong" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS_SMALL, theme.RADIUS_SMALL)
        name = QRect(box.left(), box.top(), round(box.width() * NAME_SHARE), box.height())
        if self.bar.tone in ("high", "medium", "low"):
            draw_priority(painter, self.bar.tone, QRectF(name.left(), name.center().y() - 4, 9, 9))
            name = name.adjusted(4 * GRID, 0, 0, 0)
        ink = "text" if self.bar.value else "muted"
        draw_text(painter, name, bar_words(self.bar.label), theme.font("body", "medium"), ink)
        self._draw_bar(painter, QRect(name.right() + 2 * GRID, box.top(), 0, box.height()), box)
        draw_text(
            painter, box, self.bar.words or f"{self.bar.value:g}", theme.font("body", "semibold"), "strong", RIGHT
        )
        painter.end()

    def _draw_bar(self, painter: QPainter, start: QRect, box: QRect) -> None:
        track = QRectF(start.left(), box.center().y() - 6, box.right() - COUNT_WIDTH - start.left(), 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ground"))
        painter.drawRoundedRect(track, 3, 3)
        if self.bar.value:
            track.setWidth(max(track.width() * self.bar.value / self._most, 3))
            painter.setBrush(theme.color("muted"))
            painter.drawRoundedRect(track, 3, 3)


class FigureTile(QAbstractButton):
    """A figure to glance at, large, with its name below; a press opens the sessions behind it."""

    def __init__(self, bar: Bar) -> None:
        super().__init__()
        self.bar = bar
        self.setFixedHeight(20 * GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setEnabled(bool(bar.sessions))
        self.setAccessibleName(
            tr("{label}: {words}", label=bar_words(bar.label), words=bar.words or tr("{value:g}", value=bar.value))
        )
        self.setAccessibleDescription(tr("opens these sessions"))

    def sizeHint(self) -> QSize:
        """Room for two words below the number."""
        return QSize(40 * GRID, 20 * GRID)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Enter presses, like the space bar."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The number, then what it is."""
        painter = painter_on(self)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("strong" if self.hasFocus() else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        inside = box.adjusted(3 * GRID, 2 * GRID, -2 * GRID, -2 * GRID)
        ink = "strong" if self.bar.value else "muted"
        draw_text(painter, inside.adjusted(0, 0, 0, -36), self.bar.words or f"{self.bar.value:g}",
                  theme.font("title", "semibold"), ink)  # fmt: skip
        painter.setFont(theme.font("small", "medium"))
        painter.setPen(theme.color("muted"))
        painter.drawText(inside.adjusted(0, 32, 0, 0), int(Qt.TextFlag.TextWordWrap), shown(self.bar.label))
        painter.end()
