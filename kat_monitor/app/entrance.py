"""The way to an open library: at once where nobody has to be asked, else over the page that asks.

Owns the order at a start: is the folder protected, does the keyring open it, must a passphrase be typed, is there a
decision to be made first. Refuses to store a name before it is known how names are protected.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kat_monitor.app.desktop import Desktop
from kat_monitor.record import keyring
from kat_monitor.record.library import Library
from kat_monitor.record.protection import (
    NotTheKey,
    Protected,
    Protection,
    is_recovery,
    keep_in_keyring,
    leave_open,
    new_passphrase,
    new_protection,
    read_protection,
    write_protection,
)
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.protect import ProtectPage
from kat_monitor.ui.pages.unlock import UnlockPage

PROBLEMS = (LibraryRefused, NotTheKey, StorageFault)
Begin = Callable[[Library], Desktop | None]
"""What comes after the door. None: it is opened elsewhere, and the library is let go to there."""


class Entrance(QObject):
    """Asks what must be asked, and then makes the desktop, or leaves that to who began."""

    def __init__(self, folder: Path, begin: Begin) -> None:
        super().__init__()
        self.window = MainWindow()
        self.desktop: Desktop | None = None
        self.library: Library | None = None
        self._folder = folder
        self._begin = begin
        self._made: Protected | None = None
        self._key = b""
        protection = read_protection(folder)
        self.page = self._ask_protection() if protection is None else self._ask_words(protection)
        self.window.show_page(self.page)
        self.page.take_focus()

    def close(self) -> None:
        """Let go of what was opened."""
        if self.desktop is not None:
            self.desktop.close()
        if self.library is not None:
            self.library.close()

    # --- the first decision -------------------------------------------------------------------------------------------

    def _ask_protection(self) -> ProtectPage:
        page = ProtectPage("", keyring=keyring.is_there(), upgrade=(self._folder / "library.db").is_file())
        page.chosen.connect(lambda words: self._try(lambda: self._make(page, words)))
        page.confirmed.connect(lambda: self._try(self._protect))
        page.declined.connect(lambda: self._try(self._leave_open))
        return page

    def _make(self, page: ProtectPage, passphrase: str | None) -> None:
        self._made = new_protection(passphrase)
        page.show_recovery(self._made.recovery)

    def _protect(self) -> None:
        assert self._made is not None
        write_protection(self._folder, self._made)
        self._enter(self._made.key)

    def _leave_open(self) -> None:
        leave_open(self._folder)
        self._enter(None)

    # --- a locked folder ----------------------------------------------------------------------------------------------

    def _ask_words(self, protection: Protection) -> UnlockPage:
        page = UnlockPage(str(self._folder))
        page.typed.connect(lambda words: self._unlock(page, protection, words))
        page.renewed.connect(lambda words: self._try(lambda: self._renew(words)))
        return page

    def _unlock(self, page: UnlockPage, protection: Protection, words: str) -> None:
        try:
            self._key = protection.by_words(words)
        except NotTheKey as problem:
            page.refuse(str(problem))
            return
        if is_recovery(words) and not (protection.in_keyring and keep_in_keyring(self._folder, self._key)):
            page.ask_new()
            return
        self._try(lambda: self._enter(self._key))

    def _renew(self, passphrase: str) -> None:
        new_passphrase(self._folder, self._key, passphrase)
        self._enter(self._key)

    # --- in -----------------------------------------------------------------------------------------------------------

    def _enter(self, key: bytes | None) -> None:
        self.library = Library.open(self._folder, key=key)
        self.desktop = self._begin(self.library)
        if self.desktop is None:
            self.library = None
        else:
            self.desktop.window.show_large()
        self.window.close()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except PROBLEMS as problem:
            self.page.show_refusal(str(problem))
