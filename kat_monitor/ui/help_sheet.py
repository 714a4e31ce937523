"""Every key of the screen on one sheet, in the timeline's place: read off the buttons themselves, and the three themes.

Owns the reading and the order. Refuses a table of keys of its own, which could differ from what stands on a button.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kat_monitor.settings import SETTINGS
from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button, Label, clear_layout, column, heading, row, scrolled
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.theme import GRID
from kat_monitor.words import say, tr

RULES = (
    (
        "0 - 9",
        say("a digit starts the vitals line from outside a text field; where a PIN is asked for it is the PIN's"),
    ),
    ("Tab", say("the next control; Enter or Space presses it")),
    (say("F-keys"), say("work from every field and behind the privacy lock")),
)


class KeyRow(NamedTuple):
    """A key with what its button says, and the part of the screen that the button stands in."""

    part: str
    keys: str
    words: str


def key_rows(screen: QWidget) -> tuple[KeyRow, ...]:
    """Every key on the buttons of a screen, hidden panels too, each once, by the part of the screen."""
    found = dict.fromkeys(_rows(screen))
    parts = list(dict.fromkeys(one.part for one in found))
    return tuple(sorted(found, key=lambda one: parts.index(one.part)))


def _rows(screen: QWidget) -> Iterator[KeyRow]:
    for button in screen.findChildren(Button):
        keys = "  ".join(key for key in (button.key, button.function_key) if key)
        words = button.text() or button.accessibleName().split(", key ")[0]
        if keys and words:
            yield KeyRow(_part(button, screen), keys, words)


def _part(button: QWidget, screen: QWidget) -> str:
    """The name of what the button stands in."""
    around = button.parentWidget()
    while around is not None and around is not screen:
        if around.accessibleName():
            return around.accessibleName()
        around = around.parentWidget()
    return tr("Always there")


class HelpSheet(Panel):
    """Lists the keys of the screen that it stands on. `themed` carries a theme's name."""

    themed = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Keys"))
        self.themes: dict[str, Button] = {}
        self._list = column(spacing=2 * GRID)
        setting = SETTINGS["theme"]
        line = row(spacing=GRID)
        for name in setting.choices:
            button = Button(setting.called(name))
            button.setCheckable(True)
            button.setAccessibleName(tr("{title}: {called}", title=setting.title, called=setting.called(name)))
            button.clicked.connect(lambda checked=False, name=name: self._choose(name))
            self.themes[name] = button
            line.addWidget(button, 1)
        inside = QWidget()
        inside.setLayout(self._list)
        self._list.setContentsMargins(2 * GRID, 2 * GRID, GRID, 0)
        self.area = scrolled(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(tr("All keys"))
        self.body.addLayout(line)
        self.body.addWidget(self.area, 1)

    def open(self, screen: QWidget) -> None:
        """Read the keys anew."""
        self.show_theme()
        clear_layout(self._list)
        parts: dict[str, list[tuple[str, str]]] = {tr("Everywhere"): list(RULES)}
        for one in key_rows(screen):
            parts.setdefault(one.part, []).append((one.keys, one.words))
        for part, lines in parts.items():
            self._list.addWidget(_part_box(part, lines))
        self._list.addStretch(1)

    def show_theme(self) -> None:
        """Mark the theme in use."""
        for name, button in self.themes.items():
            button.setChecked(name == theme.look().theme)

    def _choose(self, name: str) -> None:
        self.themed.emit(name)
        self.show_theme()

    def take_focus(self) -> None:
        """On the list: arrows scroll it."""
        self.area.setFocus()


def _part_box(part: str, lines: list[tuple[str, str]]) -> QWidget:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(1, 1)
    for at, (keys, words) in enumerate(lines):
        name = Label(keys, "small", "strong", "semibold", wrap=True)
        name.setFixedWidth(20 * GRID)
        grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(words, "small", wrap=True), at, 1)
    whole = column(heading(part), spacing=GRID)
    whole.addLayout(grid)
    made = QWidget()
    made.setLayout(whole)
    return made
