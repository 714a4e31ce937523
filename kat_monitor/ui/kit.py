"""The few controls that every screen is made of.

Owns label, button, choice and box, so that a target is 44 px, a key stands on its button, a name can be read
aloud and a focus ring is seen everywhere without a page thinking of it. Refuses to know sessions and events: a control
shows what it is given and emits what the person did.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from kat_monitor.ui import theme
from kat_monitor.ui.icons import SIZE, draw_icon
from kat_monitor.ui.key_cap import draw_key, key_width
from kat_monitor.ui.scrolling import FollowingArea, bring_into_sight
from kat_monitor.ui.theme import GRID, TARGET, Size, Weight
from kat_monitor.words import shown, tr

Tone = Literal["text", "muted", "strong", "pressing"]
Kind = Literal["plain", "primary", "quiet", "row"]
LONGEST_WORD = 24 * GRID
"""Width in px that a button always leaves for one word; a longer one (a person's name) may break or be cut."""
EDGE = GRID // 2
"""What words that need all of a button keep from its edge, px."""
L = TypeVar("L", bound=QBoxLayout)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Label(QLabel):
    """A line of text; `wrap` lets it run over several. Plain text always: nothing typed can become markup."""

    def __init__(
        self,
        text: str = "",
        size: Size = "body",
        tone: Tone = "text",
        weight: Weight = "regular",
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(shown(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(size, weight))
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(shown(text))


def heading(text: str) -> Label:
    """A heading inside a page or panel."""
    return Label(text, "lead", "strong", "semibold", wrap=True)


class Button(QPushButton):
    """A button of at least 44 px that shows its keys. `key`: a letter or sign; `function_key`: "F5", from every field.

    The window's key handling clicks the visible button that carries the key; the button itself also answers Enter.
    """

    def __init__(
        self, text: str, key: str = "", kind: Kind = "plain", parent: QWidget | None = None, function_key: str = ""
    ) -> None:
        super().__init__(shown(text), parent)
        self.key = key
        self.function_key = function_key
        self.picture = ""
        self._reserved: tuple[str, ...] = ()
        self.setProperty("kind", kind)
        self.setFont(theme.font("body", "semibold" if kind == "primary" else "medium"))
        self._name()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Change the words on it; place and key stay."""
        words = shown(text)
        if words != self.text():
            self.setText(words)
            self._name()

    def show_picture(self, name: str) -> None:
        """Draw this icon beside the words, where both have room; empty takes it away."""
        if name != self.picture:
            self.picture = name
            self.updateGeometry()

    def reserve(self, *words: str) -> None:
        """Keep room for the longest of these, so that nothing moves when the words change."""
        self._reserved = tuple(map(shown, words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the words and the key cap beside them."""
        metrics = QFontMetrics(self.font())
        words = max(metrics.horizontalAdvance(one) for one in (self.text(), *self._reserved))
        beside = self._cap_width() + self._picture_width()
        return QSize(max(words + beside + 7 * GRID, TARGET), max(super().sizeHint().height(), TARGET))

    def minimumSizeHint(self) -> QSize:
        """Never smaller than a target or its longest word in small; the words may go over two lines."""
        metrics = QFontMetrics(theme.font("small", "medium"))
        words = max(metrics.horizontalAdvance(one) for one in " ".join((self.text(), *self._reserved)).split(" "))
        cap = key_width(self.key) + 2 * GRID if self.key else 0
        return QSize(max(TARGET, min(words, LONGEST_WORD) + cap + 2 * EDGE + 2), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, like the space bar."""
        if event.key() in ENTER:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's own button, then the key cap and the words as one centred pair."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words, option.text = option.text, ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        inner = self.rect().adjusted(2 * GRID, 0, -2 * GRID, 0)
        font, function_key, caps = self.font(), self.function_key, self._cap_width()
        room = inner.width() - caps
        if QFontMetrics(font).horizontalAdvance(words) > room:
            font = theme.font("small", "medium")
            inner = self.rect().adjusted(EDGE, 0, -EDGE, 0)
            room = inner.width() - caps
        metrics = QFontMetrics(font)
        if function_key and metrics.horizontalAdvance(words) > room:  # the words come before the second key
            spared = key_width(function_key) + 2 * GRID
            function_key, caps, room = "", caps - spared, room + spared
        picture = self._picture_width() if metrics.horizontalAdvance(words) + self._picture_width() <= room else 0
        used = min(metrics.horizontalAdvance(words), room) + caps + picture
        left = inner.left() if self.property("kind") == "row" else inner.left() + (inner.width() - used) // 2
        if self.key:
            left += draw_key(painter, self.key, left, inner.center().y(), enabled=self.isEnabled()) + 2 * GRID
        if picture:
            draw_icon(painter, self.picture, left, inner.center().y(), option.palette.buttonText().color())
            left += picture
        painter.setPen(option.palette.buttonText().color())
        painter.setFont(font)
        box = QRect(left, inner.top(), min(metrics.horizontalAdvance(words), room) + 1, inner.height())
        wrap = Qt.TextFlag.TextWordWrap if metrics.horizontalAdvance(words) > room else Qt.TextFlag.TextSingleLine
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | wrap, words)
        if function_key:
            after = box.right() + 2 * GRID
            draw_key(painter, function_key, after, inner.center().y(), enabled=self.isEnabled())
        painter.end()

    def _cap_width(self) -> int:
        return sum(key_width(key) + 2 * GRID for key in (self.key, self.function_key) if key)

    def _picture_width(self) -> int:
        return SIZE + (2 * GRID if self.text() else 0) if self.picture else 0

    def _name(self) -> None:
        keys = tr(" or ").join(key for key in (self.key, self.function_key) if key)
        self.setAccessibleName(tr("{text}, key {keys}", text=self.text(), keys=keys) if keys else self.text())


class Choice(QWidget):
    """A question with its answers side by side; none is chosen until a person chooses. `chosen` carries the value."""

    chosen = Signal(str)

    def __init__(self, question: str, answers: Sequence[tuple[str, str]], *, stacked: bool = False) -> None:
        """`answers`: (value, words). `stacked`: one under the other instead of side by side."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._values: dict[QAbstractButton, str] = {}
        row: QBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
        row.setSpacing(2 * GRID)
        for value, words in answers:
            button = Button(words)
            button.setCheckable(True)
            button.setAccessibleName(f"{shown(question)}: {shown(words)}")
            self._group.addButton(button)
            self._values[button] = value
            row.addWidget(button)
        if not stacked:
            row.addStretch(1)
        whole = column(spacing=GRID)
        if question:
            whole.addWidget(Label(question, "body", wrap=True))
        whole.addLayout(row)
        self.setLayout(whole)
        self._group.buttonClicked.connect(lambda button: self.chosen.emit(self._values[button]))

    def value(self) -> str | None:
        """The chosen answer, or None."""
        button = self._group.checkedButton()
        return None if button is None else self._values[button]

    def choose(self, value: str | None) -> None:
        """Show an answer that the record already holds; None shows none. Emits nothing."""
        self._group.setExclusive(False)
        for button, known in self._values.items():
            button.setChecked(known == value)
        self._group.setExclusive(True)


# --- boxes ------------------------------------------------------------------------------------------------------------


def column(*widgets: QWidget, spacing: int = 2 * GRID, margin: int = 0) -> QVBoxLayout:
    """A vertical layout on the grid."""
    return _filled(QVBoxLayout(), widgets, spacing, margin)


def row(*widgets: QWidget, spacing: int = 2 * GRID, margin: int = 0) -> QHBoxLayout:
    """A horizontal layout on the grid."""
    return _filled(QHBoxLayout(), widgets, spacing, margin)


def _filled(layout: L, widgets: Sequence[QWidget], spacing: int, margin: int) -> L:
    layout.setSpacing(spacing)
    layout.setContentsMargins(margin, margin, margin, margin)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


class Box(QFrame):
    """A surface with a hairline around it, holding one layout."""

    def __init__(self, layout: QLayout, margin: int = 4 * GRID) -> None:
        super().__init__()
        self.setProperty("box", "surface")
        layout.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(layout)


def rule() -> QFrame:
    """A hairline across."""
    line = QFrame()
    line.setProperty("box", "rule")
    return line


def scrolled(inside: QWidget) -> QScrollArea:
    """The widget in an area that scrolls downwards only; the control in focus is brought into sight."""
    area = FollowingArea()
    inside.setProperty("scrolled", True)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    return area


def reveal_focus(page: QWidget) -> None:
    """Bring what has the focus into sight once the page is laid out; before that Qt scrolls to where it is not yet."""
    focus = page.focusWidget()
    if focus is not None and page.isAncestorOf(focus):
        bring_into_sight(focus, 24 * GRID)


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout, and out of those within it, and let Qt delete it."""
    while item := layout.takeAt(0):
        widget, within = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        if within is not None:
            clear_layout(within)
