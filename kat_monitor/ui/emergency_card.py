"""The emergency card, in the timeline's place: stopwatch, one key for each thing done, the clinic's own steps.

Owns where they stand. Refuses to cover anything and to close by itself: Escape shows the timeline again while the
emergency goes on, and it ends by a key of its own.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kat_monitor.session.emergency import Act
from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button, Label, clear_layout, column, row, scrolled
from kat_monitor.ui.panel import LOW, Panel
from kat_monitor.ui.present_emergency import NOT_WRITTEN, EmergencyView
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import tr

ACT_HEIGHT = 13 * GRID


class EmergencyCard(Panel):
    """Draws an EmergencyView. `done(act)`: this was done just now; `over`: the emergency has ended."""

    done = Signal(str)
    over = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Emergency"))
        self.close_button.say(tr("Hide"))
        self._steps: tuple[str, ...] | None = None
        self.stopwatch = Label("", "numeral", "strong", "semibold")
        self.stopwatch.setAccessibleName(tr("Stopwatch"))
        self.since = Label("", "small", "muted", wrap=True)
        self.vitals = Label("", "lead", "strong", "semibold")
        self.buttons: dict[str, Button] = {}
        self._said: dict[str, Label] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        self.finish = Button(tr("Emergency over"), "X")
        self.finish.clicked.connect(self.over)
        self._list = column(spacing=2 * GRID)
        inside = QWidget()
        inside.setLayout(self._list)
        self._area = scrolled(inside)
        clock = row(self.stopwatch, self.since)
        clock.setStretch(0, 1)
        self.body.addLayout(clock)
        self.body.addWidget(self.vitals)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.finish)

    def show_view(self, view: EmergencyView) -> None:
        """Show how it stands."""
        self.stopwatch.setText(view.stopwatch or "--:--")
        self.stopwatch.setAccessibleDescription(view.stopwatch)
        self.since.setText(view.since or tr("not in the record yet"))
        self.vitals.setText(view.vitals)
        self.finish.setEnabled(bool(view.stopwatch))
        for at, act in enumerate(view.acts):
            if act.act not in self.buttons:
                self._add(act.act, act.words, act.key, at)
                self._take_room()
            self.buttons[act.act].setEnabled(act.can)
            self._said[act.act].setText(act.said or ("" if act.can else tr("no infusion")))
        if view.steps != self._steps:
            self._steps = view.steps
            self._show_steps(view.steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window a smaller stopwatch and lower keys, so that each of them is in sight."""
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        is_low = self.height() < LOW
        self.stopwatch.setFont(theme.font("title" if is_low else "numeral", "semibold"))
        self.vitals.setFont(theme.font("small" if is_low else "lead", "semibold"))
        self.body.setSpacing(GRID if is_low else 2 * GRID)
        for button in self.buttons.values():
            button.setFixedHeight(TARGET if is_low else ACT_HEIGHT)

    def take_focus(self) -> None:
        """The card itself: its keys are the nearest, and a stray Enter neither hides it nor notes a thing as done."""
        self.setFocus()

    def _add(self, act: Act, words: str, key: str, at: int) -> None:
        button = Button(words, key, "primary")
        button.show_picture(act)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.done.emit(act))
        said = Label("", "small", "text", "medium")
        said.setFixedHeight(theme.SIZES["small"] + GRID)
        self.buttons[act], self._said[act] = button, said
        line, place = 2 * (at // 2), at % 2
        self._grid.addWidget(button, line, place)
        self._grid.addWidget(said, line + 1, place)
        self._grid.setColumnStretch(place, 1)

    def _show_steps(self, steps: tuple[str, ...]) -> None:
        clear_layout(self._list)
        if not steps:
            self._list.addWidget(Label(NOT_WRITTEN, "body", "text", "medium", wrap=True))
        for number, step in enumerate(steps, 1):
            words = step if step[:1].isdigit() else f"{number}   {step}"
            self._list.addWidget(Label(words, "lead", "strong", wrap=True))
        self._list.addStretch(1)
