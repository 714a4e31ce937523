"""The page of settings, joined to the library that keeps them.

Owns what happens when one is stored. Refuses to judge who may change what is guarded without asking the library for
its keepers again: a page can be older than the list of staff.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kat_monitor.app.board import person_view
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.settings import SETTINGS, value
from kat_monitor.ui.pages.settings import SettingsPage
from kat_monitor.ui.present_settings import SettingsChange, SettingsView, settings_view
from kat_monitor.words import joined, say, tr

READ_ONLY = say("Another window of KAT Monitor has this data open. Change it there.")


class SettingsRoom(QObject):
    """One page of settings. `stored` carries the names of what was changed."""

    stored = Signal(object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self.page = SettingsPage(library.people.check_pin)
        self.page.changed.connect(self._change)
        self.page.show_view(self.view())
        self.setParent(self.page)

    def view(self) -> SettingsView:
        """The settings as they stand."""
        library = self._library
        keepers = tuple(person_view(one) for one in library.people.keepers())
        return settings_view(library.setting, keepers, str(library.folder), READ_ONLY if library.read_only else "")

    def _change(self, change: SettingsChange) -> None:
        try:
            self._store(change)
        except (LibraryRefused, StorageFault) as problem:
            self.page.show_refusal(str(problem))
            return
        self.page.show_view(self.view())
        self.page.done(tr("Stored."))
        self.stored.emit(tuple(change.texts))

    def _store(self, change: SettingsChange) -> None:
        keepers = {one.id for one in self._library.people.keepers()}
        if any(SETTINGS[name].guarded for name in change.texts) and change.by not in keepers:
            raise LibraryRefused(say("this is changed by a lead or an administrator"))
        who = self._library.who(change.by) if change.by else None  # what is free is whoever's is signed in
        for name, text in change.texts.items():
            if text is not None and SETTINGS[name].problem(text):
                raise LibraryRefused(joined(": ", (SETTINGS[name].title, SETTINGS[name].problem(text))))
            before = value(name, self._library.setting)
            self._library.set_setting(name, text)
            words = f"{_short(before)} -> {_short(value(name, self._library.setting))}"
            self._library.audit.note("SettingChanged", name, words, who)


def _short(text: str) -> str:
    """A text of several lines would fill the audit."""
    line = " / ".join(text.splitlines())
    return f"{line[:77]}..." if len(line) > 80 else line or "(empty)"
