"""Settings: by group at the left, at the right what can be chosen, with the help that stands in the table.

Owns how a kind of setting becomes a control, and the PIN under what is guarded. Refuses to know any setting by name and
to store: what was changed leaves as a `SettingsChange`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kat_monitor.settings import Setting
from kat_monitor.ui.kit import Button, Label, column, heading
from kat_monitor.ui.pages.asks import Ask, LineAsk, PickAsk, TextAsk
from kat_monitor.ui.pages.form import Form
from kat_monitor.ui.pages.frame import PageFrame, focus_on
from kat_monitor.ui.pages.lists import RowsAndPane, RowView
from kat_monitor.ui.pages.people import CheckPin, PinRow
from kat_monitor.ui.present_pages_typed import Parse, Typed
from kat_monitor.ui.present_settings import SettingGroup, SettingRow, SettingsChange, SettingsView
from kat_monitor.ui.theme import GRID
from kat_monitor.words import joined, say, shown, tr, unreviewed

BESIDE = ((say("Devices"), "F3", "devices"), (say("People"), "F4", "staff"), (say("Protocols"), "F6", "protocols"))
"""What is set on pages of its own."""
TEXT_LINES = 10


class SettingsPage(PageFrame):
    """`changed` carries a SettingsChange; the host answers by `done(words)` or `show_refusal(why)`."""

    changed = Signal(object)

    def __init__(self, check_pin: CheckPin) -> None:
        super().__init__(tr("Settings"), scrolls=False)
        self._check_pin = check_pin
        self._view = SettingsView((), ())
        self.rows = RowsAndPane(tr("Settings"), self._make)
        self.body.addWidget(self.rows)
        self.add_back(tr("Home"))
        for words, key, room in BESIDE:
            button = Button(words, key, "quiet")
            button.clicked.connect(lambda checked=False, room=room: self.asked.emit(room))
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.main = self.add_main(tr("Store"))
        self.main.clicked.connect(self._store)
        self.rows.taken.connect(lambda: self.show_refusal(""))

    def show_view(self, view: SettingsView) -> None:
        """Draw what counts now; what was changed and not stored yet stays."""
        self._view = view
        lies = tr("The data of this computer lies in {folder}.", folder=view.folder) if view.folder else ""
        self.say_about("\n".join(map(shown, filter(None, (unreviewed(), view.read_only or lies)))))
        self.rows.show_rows(
            [
                RowView(
                    one.id,
                    one.title,
                    "open",
                    tr("{changed} changed", changed=one.changed) if one.changed else "",
                    _titles(one),
                )
                for one in view.groups
            ]
        )
        for key, pane in self.rows.panes().items():
            assert isinstance(pane, SettingsPane)
            pane.show_group(self._group(key), view)
        if not self.rows.in_hand() and view.groups:
            self.rows.take(view.groups[0].id)
        self.main.setEnabled(not view.read_only)

    def done(self, words: str) -> None:
        """It was stored: say so; the PIN goes."""
        pane = self._pane()
        if pane is not None:
            pane.pin.clear()
            pane.said.setText(words)
        self.show_refusal("")
        self.rows.focus_row()

    def go_back(self) -> None:
        """To Home."""
        self.asked.emit("home")

    def _make(self, key: str) -> QWidget:
        pane = SettingsPane(self._group(key), self._check_pin)
        pane.show_group(self._group(key), self._view)
        pane.pin.entered.connect(self._store)
        self.lead_back_from(pane)
        return pane

    def _group(self, key: str) -> SettingGroup:
        return next(one for one in self._view.groups if one.id == key)

    def _pane(self) -> SettingsPane | None:
        pane = self.rows.pane(self.rows.in_hand())
        return pane if isinstance(pane, SettingsPane) else None

    def _store(self) -> None:
        pane = self._pane()
        texts = pane.texts() if pane is not None else None
        if pane is None or texts is None:
            self.show_refusal(tr("Something above cannot be stored so"))
            return
        if not texts:
            self.show_refusal(tr("Nothing was changed"))
            return
        person = ""
        if pane.needs_pin(texts):
            keeper = pane.pin.check()
            if keeper is None:
                return
            pane.pin.forget()
            person = keeper.id
        self.show_refusal("")
        self.changed.emit(SettingsChange(texts, person))


class SettingsPane(QWidget):
    """One group: each setting with its help, then the PIN where one is needed."""

    def __init__(self, group: SettingGroup, check_pin: CheckPin) -> None:
        super().__init__()
        self._group = group
        self._shown: dict[str, str] = {}
        self.asks = {row.setting.name: _ask(row.setting) for row in group.rows}
        whole = column(heading(group.title), spacing=2 * GRID)
        for row in group.rows:
            about = Label(row.about, "small", "muted", wrap=True)
            about.setContentsMargins(0, 0, 0, 3 * GRID)
            whole.addWidget(Form({row.setting.name: self.asks[row.setting.name]}, least=60 * GRID))
            whole.addWidget(about)
        self.said = Label("", "body", "strong", "medium", wrap=True)
        self.pin = PinRow(tr("Confirmed by a lead or an administrator"), check_pin)
        whole.addWidget(self.pin)
        whole.addWidget(self.said)
        whole.addStretch(1)
        self.setLayout(whole)
        self.pin.setVisible(group.is_guarded)
        for ask in self.asks.values():
            ask.changed.connect(lambda: self.said.setText(""))

    def show_group(self, group: SettingGroup, view: SettingsView) -> None:
        """Show the texts that count; one that was changed here and not stored stays as it is."""
        self.pin.show_people(view.keepers)
        for row in group.rows:
            name = row.setting.name
            if self._shown.get(name) == row.text:
                continue
            if name not in self._shown or self._text(name) in (self._shown[name], row.text):
                _show(self.asks[name], row)
            self._shown[name] = row.text
        self._group = group

    def texts(self) -> dict[str, str | None] | None:
        """What differs from what counts; None if a text is impossible, which then says so and has the focus."""
        changed: dict[str, str | None] = {}
        for row in self._group.rows:
            name = row.setting.name
            if self.asks[name].judge().problem:
                focus_on(self.asks[name])
                return None
            text = self._text(name)
            if text != row.text:
                changed[name] = None if text == row.setting.default else text
        return changed

    def needs_pin(self, texts: dict[str, str | None]) -> bool:
        """Whether one of these is guarded."""
        return any(row.setting.guarded and row.setting.name in texts for row in self._group.rows)

    def _text(self, name: str) -> str:
        """The text of a control; blank, or a choice taken back, is the default."""
        read = self.asks[name].read()
        row = next(one for one in self._group.rows if one.setting.name == name)
        return str(read.value) if read.value is not None else row.setting.default


def _titles(group: SettingGroup) -> str:
    return joined(", ", (row.setting.title or row.setting.name for row in group.rows))


def _ask(setting: Setting) -> Ask:
    """The control of a setting."""
    title = setting.title or setting.name
    if setting.kind == "choice":
        return PickAsk(title, [(one, setting.called(one)) for one in setting.choices], required=False)
    if setting.kind == "text":
        return TextAsk(title, lines=TEXT_LINES, required=False, is_list=True)
    return LineAsk(title, _parse(setting), hint=setting.default, unit=setting.unit, required=False)


def _parse(setting: Setting) -> Parse:
    return lambda typed: Typed(problem=setting.problem(typed)) if setting.problem(typed) else Typed(typed)


def _show(ask: Ask, row: SettingRow) -> None:
    if isinstance(ask, PickAsk):
        ask.pick.show_choice(row.text)
    elif isinstance(ask, LineAsk):
        ask.line.setText(row.text)
    elif isinstance(ask, TextAsk):
        ask.text.setPlainText(row.text)
