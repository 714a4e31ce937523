"""The way to the data: the first decision, the passphrase, the recovery key; and nothing stored before it is made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kat_monitor.app.board import NOT_ENCRYPTED
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.entrance import Entrance
from kat_monitor.app.opening import library_at_once
from kat_monitor.record import keyring
from kat_monitor.record.database import is_plain
from kat_monitor.record.library import Library
from kat_monitor.record.protection import new_protection, read_protection, write_protection
from kat_monitor.ui.pages.protect import ProtectPage
from kat_monitor.ui.pages.unlock import UnlockPage
from kat_monitor.ui.present_protect import last_group, recovery_sheet

WORDS = "seven grey cups on a shelf"


class Door:
    """An entrance with a person before it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entrance = Entrance(folder, lambda library: Desktop(library, lambda: None))

    @property
    def protect(self) -> ProtectPage:
        assert isinstance(self.entrance.page, ProtectPage)
        return self.entrance.page

    @property
    def unlock(self) -> UnlockPage:
        assert isinstance(self.entrance.page, UnlockPage)
        return self.entrance.page

    @property
    def library(self) -> Library:
        assert self.entrance.library is not None
        return self.entrance.library

    def type_words(self, words: str) -> None:
        self.protect.words.line("words").line.setText(words)
        self.protect.words.line("again").line.setText(words)
        self.protect._go_on()

    def confirm(self, group: str) -> None:
        self.protect.typed.line.setText(group)
        self.protect._go_on()

    def try_words(self, words: str) -> None:
        self.unlock.words.line.setText(words)
        self.unlock._go_on()


@pytest.fixture
def opened(tmp_path: Path, qapp: QApplication) -> Iterator[Door]:
    door = Door(tmp_path / "data")
    yield door
    door.entrance.close()


@pytest.fixture
def locked(tmp_path: Path, qapp: QApplication) -> Iterator[tuple[Door, str]]:
    folder = tmp_path / "data"
    made = new_protection(WORDS)
    write_protection(folder, made)
    Library.open(folder, key=made.key).close()
    door = Door(folder)
    yield door, made.recovery
    door.entrance.close()


def test_a_new_folder_is_encrypted_after_the_recovery_key_is_on_paper(opened: Door) -> None:
    opened.type_words(WORDS)
    recovery = opened.protect.shown.text()
    assert not opened.folder.exists(), "something was stored before the key was on paper"
    opened.confirm("0000" if last_group(recovery) != "0000" else "1111")
    assert opened.entrance.library is None
    opened.confirm(recovery[-4:].lower())
    assert opened.library.encrypts()
    assert not is_plain(opened.folder / "library.db")
    assert library_at_once(opened.folder) is None


def test_two_passphrases_that_differ_or_are_short_make_no_key(opened: Door) -> None:
    opened.protect.words.line("words").line.setText(WORDS)
    opened.protect.words.line("again").line.setText("another")
    opened.protect._go_on()
    assert opened.protect.shown.text() == ""
    opened.type_words("short")
    assert "at least 10 letters" in opened.protect.refusal()


def test_doing_without_takes_a_tick_and_is_said_on_home(opened: Door) -> None:
    opened.protect._decline()
    assert opened.entrance.library is None
    opened.protect.without.control.click()  # type: ignore[attr-defined]
    opened.protect._decline()
    assert not opened.library.encrypts()
    assert opened.entrance.desktop is not None
    assert opened.entrance.desktop.board._notice() == NOT_ENCRYPTED
    opened.library.people.add("Noa Lee", "NL", "nurse", "2468")
    opened.entrance.close()
    again = library_at_once(opened.folder)
    assert again is not None
    again.close()


def test_the_passphrase_opens_the_data_and_a_wrong_one_says_so(locked: tuple[Door, str]) -> None:
    door, _ = locked
    door.try_words("eight grey cups on a shelf")
    assert "not the passphrase" in door.unlock.refusal()
    assert door.unlock.words.line.text() == ""
    door.try_words(WORDS)
    assert door.library.encrypts()


def test_the_recovery_key_opens_the_data_and_asks_for_a_new_passphrase(locked: tuple[Door, str]) -> None:
    door, recovery = locked
    door.try_words(recovery)
    assert door.entrance.library is None
    for name in ("words", "again"):
        door.unlock.new.line(name).line.setText("nine brown horses in a row")
    door.unlock._go_on()
    assert door.library.encrypts()
    found = read_protection(door.folder)
    assert found is not None
    assert found.by_passphrase("nine brown horses in a row") == found.by_recovery(recovery)


def test_with_a_keyring_nothing_is_typed_but_the_last_group(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, bytes] = {}
    monkeypatch.setattr(keyring, "is_there", lambda: True)
    monkeypatch.setattr(keyring, "keep", lambda name, key: kept.update({name: key}) or True)
    monkeypatch.setattr(keyring, "fetch", kept.get)
    door = Door(tmp_path / "data")
    door.protect._go_on()
    door.confirm(door.protect.shown.text()[-4:])
    assert door.library.encrypts()
    door.entrance.close()
    again = library_at_once(door.folder)
    assert again is not None
    assert again.encrypts()
    again.close()


def test_a_training_folder_needs_no_decision_and_older_data_does(tmp_path: Path) -> None:
    Library.open(tmp_path / "training", training=True).close()
    training = library_at_once(tmp_path / "training")
    assert training is not None
    training.close()
    Library.open(tmp_path / "older").close()
    assert library_at_once(tmp_path / "older") is None


def test_the_recovery_sheet_says_what_it_is_for() -> None:
    sheet = recovery_sheet("Quiet clinic", "AAAA-BBBB")
    assert "Quiet clinic" in sheet
    assert "AAAA-BBBB" in sheet


def test_a_library_that_wants_another_size_is_handed_out_and_stays_open(tmp_path: Path, qapp: QApplication) -> None:
    handed: list[Library] = []
    entrance = Entrance(tmp_path, lambda library: handed.append(library))
    entrance.window.show()
    assert isinstance(entrance.page, ProtectPage)
    entrance.page.declined.emit()
    assert not entrance.window.isVisible()
    entrance.close()
    (library,) = handed
    assert library.is_empty()
    library.close()
