"""The data key and the ways to it: keyring, passphrase, recovery key; and what each wrong one is told."""

from __future__ import annotations

import os
import stat

import pytest

from kat_monitor.record import keyring, protection
from kat_monitor.record.protection import (
    NotTheKey,
    keep_in_keyring,
    key_of,
    leave_open,
    new_passphrase,
    new_protection,
    new_recovery,
    read_protection,
    recovery_words,
    write_protection,
)
from kat_monitor.record.storage import StorageFault

WORDS = "seven grey cups on a shelf"


def protect(folder, passphrase):
    made = new_protection(passphrase)
    write_protection(folder, made)
    return made


class Backend:
    """A keyring that keeps what it is given; `is_locked`: it says so, as one whose owner is away."""

    priority = 5

    def __init__(self):
        self.kept = {}

    def set_password(self, service, name, secret):
        self.kept[service, name] = secret

    def get_password(self, service, name):
        return self.kept.get((service, name))


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    """What this computer has is no part of a test."""
    monkeypatch.setattr(keyring, "_backend", lambda: None)


@pytest.fixture
def backend(monkeypatch):
    made = Backend()
    monkeypatch.setattr(keyring, "_backend", lambda: made)
    return made


def test_a_folder_without_a_word_about_it_is_not_protected(tmp_path):
    assert read_protection(tmp_path) is None
    assert key_of(tmp_path) is None


def test_a_clinic_can_decide_against_it(tmp_path):
    leave_open(tmp_path)
    assert not read_protection(tmp_path).is_on
    assert key_of(tmp_path) is None


def test_a_passphrase_opens_it_whatever_keyboard_typed_it(tmp_path):
    made = protect(tmp_path, "Straße über Å" + WORDS)
    assert key_of(tmp_path, lambda prompt: " Straße über Å" + WORDS) == made.key
    with pytest.raises(NotTheKey, match="not the passphrase"):
        key_of(tmp_path, lambda prompt: WORDS)


def test_the_recovery_key_opens_it_however_it_is_spelled(tmp_path):
    made = protect(tmp_path, WORDS)
    for text in (
        made.recovery,
        made.recovery.lower(),
        made.recovery.replace("-", " "),
        made.recovery.replace("0", "O"),
    ):
        assert key_of(tmp_path, lambda prompt, text=text: text) == made.key


def test_without_anybody_to_ask_it_stays_closed(tmp_path):
    protect(tmp_path, WORDS)
    with pytest.raises(NotTheKey, match="not in the keyring of this computer"):
        key_of(tmp_path)


def test_the_keyring_opens_it_without_a_word(tmp_path, backend):
    made = protect(tmp_path, None)
    assert key_of(tmp_path) == made.key
    assert read_protection(tmp_path).passphrase is None


def test_a_keyring_that_lost_the_key_leaves_the_recovery_key(tmp_path, backend):
    made = protect(tmp_path, None)
    backend.kept.clear()
    assert key_of(tmp_path, lambda prompt: made.recovery) == made.key
    with pytest.raises(NotTheKey, match="7 groups"):
        key_of(tmp_path, lambda prompt: WORDS)
    assert keep_in_keyring(tmp_path, made.key)
    assert key_of(tmp_path) == made.key


def test_another_folders_key_in_the_keyring_is_not_taken(tmp_path, backend):
    protect(tmp_path, None)
    for entry in backend.kept:
        backend.kept[entry] = bytes(32).hex()
    with pytest.raises(NotTheKey):
        key_of(tmp_path)


def test_without_a_keyring_a_passphrase_is_needed(tmp_path):
    with pytest.raises(NotTheKey, match="choose a passphrase"):
        protect(tmp_path, None)
    assert read_protection(tmp_path) is None


def test_a_short_passphrase_is_refused(tmp_path):
    with pytest.raises(NotTheKey, match="at least 10"):
        protect(tmp_path, "123456789")


def test_a_key_is_made_once(tmp_path):
    protect(tmp_path, WORDS)
    for again in (lambda: protect(tmp_path, WORDS), lambda: leave_open(tmp_path)):
        with pytest.raises(NotTheKey, match="protected already"):
            again()


def test_a_new_passphrase_takes_the_place_of_the_old_one(tmp_path):
    made = protect(tmp_path, WORDS)
    new_passphrase(tmp_path, made.key, "another nine brown horses")
    found = read_protection(tmp_path)
    assert found.by_passphrase("another nine brown horses") == made.key == found.by_recovery(made.recovery)
    with pytest.raises(NotTheKey):
        found.by_passphrase(WORDS)
    with pytest.raises(NotTheKey, match="another data folder"):
        new_passphrase(tmp_path, bytes(32), "another nine brown horses")


def test_a_recovery_key_of_another_folder_is_called_so(tmp_path):
    made = protect(tmp_path / "a", WORDS)
    other = protect(tmp_path / "b", WORDS)
    with pytest.raises(NotTheKey, match="recovery key of another data folder"):
        made.protection.by_recovery(other.recovery)


def test_one_wrong_letter_of_a_recovery_key_is_told_from_a_wrong_key():
    """12 check bits: one slip in 4,096 would pass, and would then open nothing."""
    text = new_recovery()
    places = [place for place, letter in enumerate(text) if letter != "-"]
    slips = [text[:place] + ("7" if text[place] != "7" else "8") + text[place + 1 :] for place in places]
    assert (
        sum(said_of(slip) == "a letter of the recovery key is wrong: compare it with the print" for slip in slips) > 26
    )


def said_of(text):
    try:
        recovery_words(text)
    except NotTheKey as problem:
        return str(problem)
    return ""


@pytest.mark.parametrize("text", ["", "AAAA", "UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU", "x" * 500])
def test_what_is_no_recovery_key_is_told_what_one_looks_like(text):
    with pytest.raises(NotTheKey, match="7 groups of 4"):
        recovery_words(text)


def test_neither_key_nor_words_stand_in_the_file(tmp_path):
    made = protect(tmp_path, WORDS)
    text = (tmp_path / protection.FILE).read_text()
    for secret in (made.key.hex(), WORDS, made.recovery, made.recovery.replace("-", "")):
        assert secret not in text
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / protection.FILE).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "damaged"),
        ("{}", "damaged"),
        ('{"encryption":"perhaps"}', "damaged"),
        ('{"encryption":"on","version":2}', "newer version"),
    ],
)
def test_a_damaged_or_newer_protection_is_called_so(tmp_path, text, words):
    (tmp_path / protection.FILE).write_text(text)
    with pytest.raises(StorageFault, match=words):
        read_protection(tmp_path)
