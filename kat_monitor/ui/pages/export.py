"""The box that exports a session: which format, which copy, where to.

Owns the choice. Refuses to write: the host does, beside the screen, and says how far it is.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from kat_monitor.ui.kit import Box, Button, Label, column, heading, row
from kat_monitor.ui.pages.asks import LineAsk, PickAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.layouts import spread
from kat_monitor.ui.present_export import COPIES, FORMATS, PLAIN, ExportWish
from kat_monitor.words import shown, tr


class ExportBox(Box):
    """`wished` carries what a person wants written."""

    wished = Signal(object)

    def __init__(self) -> None:
        whole = column(heading(tr("Export")), Label(PLAIN, "small", "muted", wrap=True))
        super().__init__(whole)
        self.form = Form(
            {
                "kind": PickAsk(tr("Format"), FORMATS),
                "copy": PickAsk(tr("Copy"), COPIES),
                "path": LineAsk(tr("File (empty: with the other reports)"), required=False),
            }
        )
        for name in ("kind", "copy", "path"):
            spread(self.form.asks[name])
        self.said = Label("", wrap=True)
        self.said.hide()
        self.button = Button(tr("Write the file"))
        line = row(self.button)
        line.addStretch(1)
        for part in (self.form, self.said):
            whole.addWidget(part)
        whole.addLayout(line)
        self.form.done.connect(self._wish)
        self.button.clicked.connect(self._wish)

    def say(self, words: str) -> None:
        """What became of it."""
        self.said.setText(words)
        self.said.setAccessibleName(shown(words))
        self.said.setVisible(bool(words))

    def _wish(self) -> None:
        said = self.form.read()
        if said is not None:
            self.say("")
            self.wished.emit(ExportWish(said["kind"], said["copy"], said.get("path") or ""))
