"""The seal keys on the page of data, joined to the library that keeps them.

Owns the way from a key file, or a report, to a trusted key. Refuses to trust for anybody but a lead or an
administrator, whoever the page let through: it can be older than the list of staff.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kat_monitor.app.board import person_view
from kat_monitor.app.keys import distrust_key, export_key, key_in, other_keys, own_key, trust_key
from kat_monitor.record.audit import Who
from kat_monitor.record.library import Library
from kat_monitor.record.seal import KeyRefused, SealKey
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.pages.data import DataPage
from kat_monitor.ui.present_data import KeyLine, KeysView
from kat_monitor.words import capital, say, shown, tr

FILES = say("Seal keys (*.katkey);;All files (*)")
WITH_REPORTS = say("Seal keys and reports (*.katkey *.pdf *.json);;All files (*)")
READ_ONLY = say("Another window of KAT Monitor has this data open. Change it there.")


class KeysRoom(QObject):
    """The keys' part of one page of data."""

    def __init__(self, library: Library, page: DataPage) -> None:
        super().__init__(page)
        self._library, self._page = library, page
        page.keys.export_wanted.connect(self._choose_place)
        page.keys.file_wanted.connect(self._choose_file)
        page.keys.trusted.connect(lambda key, person: self._change(trust_key, key, person))
        page.keys.distrusted.connect(lambda key, person: self._change(distrust_key, key, person))
        self.show()

    def show(self) -> None:
        """Draw the keys as they stand."""
        library = self._library
        self._page.keys.show_view(
            KeysView(
                own=None if (own := own_key(library)) is None else _line(own),
                others=tuple(map(_line, other_keys(library))),
                keepers=tuple(person_view(one) for one in library.people.keepers()),
                read_only=READ_ONLY if library.read_only else "",
            )
        )

    def export(self, out: Path) -> None:
        """Write this room's public key as a file."""
        own = own_key(self._library)
        if own is not None:
            self._try(lambda: export_key(self._library, own, out))

    def read(self, path: Path) -> None:
        """Show the fingerprint of a key, or of what sealed a report, before anything is trusted."""
        try:
            self._page.keys.offer(_line(key_in(path)))
        except KeyRefused as problem:
            self._page.show_refusal(str(problem))

    def _change(self, act: Callable[[Library, SealKey, Who | None], str], key: KeyLine, person: str) -> None:
        if person not in {one.id for one in self._library.people.keepers()}:
            self._page.show_refusal(tr("Keys are trusted by a lead or an administrator"))
            return
        if self._try(lambda: act(self._library, SealKey(key.name, key.key), self._library.who(person))):
            self.show()

    def _try(self, act: Callable[[], str]) -> bool:
        try:
            words = act()
        except (LibraryRefused, StorageFault) as problem:
            self._page.show_refusal(str(problem))
            return False
        self._page.tell(f"{capital(shown(words))}.")
        return True

    def _choose_place(self) -> None:
        from kat_monitor.ui.pages.choosing import Mode, choose

        title, name = tr("Export this room's key"), "room.katkey"
        choose(self._page, title, Mode.AnyFile, lambda paths: self.export(paths[0]), name, FILES)

    def _choose_file(self) -> None:
        from kat_monitor.ui.pages.choosing import Mode, choose

        title = tr("A key of another room, or a report that it sealed")
        choose(self._page, title, Mode.ExistingFile, lambda paths: self.read(paths[0]), filters=WITH_REPORTS)


def _line(key: SealKey) -> KeyLine:
    return KeyLine(key.name, key.fingerprint, key.key)
