"""The infusion, in the timeline's place: how it stands, and pause, resume, stop with one key each."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Button, Label
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_actions import InfusionView
from kat_monitor.words import tr


class InfusionPanel(Panel):
    """Draws an InfusionView; `changed(dose, change)` says what was done at the pump."""

    changed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__(tr("Infusion"))
        self._view: InfusionView | None = None
        self._words = Label("", "lead", "strong", "medium", wrap=True)
        self.body.addWidget(self._words)
        self.body.addWidget(Label(tr("Change the pump first, then say so here."), "small", "muted", wrap=True))
        self._buttons: dict[str, Button] = {}
        for change, words, key in (
            ("paused", tr("Paused"), "P"),
            ("resumed", tr("Resumed"), "R"),
            ("stopped", tr("Stopped"), "S"),
        ):
            button = Button(words, key)
            button.clicked.connect(lambda checked=False, change=change: self._change(change))
            self._buttons[change] = button
            self.body.addWidget(button)
        self.body.addStretch(1)

    def show_view(self, view: InfusionView | None) -> None:
        """Show how it stands; None once there is nothing left to change."""
        if view == self._view:
            return
        self._view = view
        self._words.setText(view.words if view is not None else tr("No infusion is running."))
        able = (False, False, False) if view is None else (view.can_pause, view.can_resume, view.can_stop)
        for button, may in zip(self._buttons.values(), able, strict=True):
            button.setEnabled(may)

    def take_focus(self) -> None:
        """The first change that makes sense."""
        next((one for one in self._buttons.values() if one.isEnabled()), self.close_button).setFocus()

    def _change(self, change: str) -> None:
        if self._view is not None:
            self.changed.emit(self._view.dose, change)
