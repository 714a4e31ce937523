"""How a clinic's data is protected at rest: the data key, and the ways to get it back.

Owns `protection.json` in the data folder. The data key is 32 random bytes and stands nowhere in plain: it lies in the
operating system's keyring where there is one, else wrapped by a passphrase; and always wrapped by the recovery key,
which is printed at the first run and kept nowhere. Refuses to open anything with a key that is not this folder's, and
to hide that a folder is not encrypted.

Wrapped: ChaCha20-Poly1305 under scrypt(n=2^15, r=8, p=1) of the words, with the folder's name as associated data.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import msgspec

from kat_monitor.record import keyring
from kat_monitor.record.database import KEY_BYTES
from kat_monitor.record.storage import StorageFault, storage_faults, sync_folder
from kat_monitor.words import say

FILE = "protection.json"
SHORTEST_PASSPHRASE = 10
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_GROUPS, _GROUP = 7, 4
_LOOK_ALIKE = str.maketrans("OIL", "011")
_SCRYPT = {"n": 2**15, "r": 8, "p": 1, "maxmem": 2**26, "dklen": 32}


class NotTheKey(ValueError):
    """Words that open nothing here, and why, for the person who typed them."""


class Wrapped(msgspec.Struct, frozen=True):
    """The data key, encrypted under words: all in hex."""

    salt: str
    nonce: str
    sealed: str


class Protection(msgspec.Struct, frozen=True, omit_defaults=False):
    """What `protection.json` says. `folder`: a random name that ties keys to this folder."""

    encryption: Literal["on", "off"]
    folder: str = ""
    check: str = ""
    in_keyring: bool = False
    passphrase: Wrapped | None = None
    recovery: Wrapped | None = None
    format: str = "kat-protection"
    version: int = 1

    @property
    def is_on(self) -> bool:
        """Whether the folder has a key."""
        return self.encryption == "on"

    def by_keyring(self) -> bytes | None:
        """The data key as this computer's keyring has it; None where it has none of this folder's."""
        found = keyring.fetch(self.folder) if self.in_keyring else None
        return found if found is not None and self._is_own(found) else None

    def by_passphrase(self, words: str) -> bytes:
        """The data key behind the passphrase. Raises NotTheKey."""
        if self.passphrase is None:
            raise NotTheKey(
                say("this data has no passphrase: its key lies in the keyring of the computer it was made on")
            )
        found = _unwrapped(self.passphrase, _plain(words), self.folder)
        if found is None or not self._is_own(found):
            raise NotTheKey(say("this is not the passphrase of this data"))
        return found

    def by_words(self, words: str) -> bytes:
        """The data key behind a passphrase or a recovery key, whichever was typed. Raises NotTheKey."""
        if self.passphrase is not None and not is_recovery(words):
            return self.by_passphrase(words)
        return self.by_recovery(words)

    def by_recovery(self, text: str) -> bytes:
        """The data key behind the printed recovery key. Raises NotTheKey."""
        words = recovery_words(text)
        found = None if self.recovery is None else _unwrapped(self.recovery, words, self.folder)
        if found is None or not self._is_own(found):
            raise NotTheKey(say("this is the recovery key of another data folder"))
        return found

    def _is_own(self, key: bytes) -> bool:
        return secrets.compare_digest(_check(self.folder, key), self.check)


class Protected(msgspec.Struct, frozen=True):
    """A folder's new protection: its data key, and the recovery key as it is printed."""

    protection: Protection
    key: bytes
    recovery: str


def read_protection(folder: Path) -> Protection | None:
    """How a folder is protected; None where that was never decided. Raises StorageFault."""
    try:
        with storage_faults():
            data = (folder / FILE).read_bytes()
    except StorageFault:
        if not (folder / FILE).exists():
            return None
        raise
    try:
        found = msgspec.json.decode(data, type=Protection)
    except (msgspec.MsgspecError, ValueError):
        raise StorageFault(
            say("{folder} is damaged", folder=folder / FILE), say("put it back from the last backup")
        ) from None
    if found.version > 1:
        raise StorageFault(say("this data was protected by a newer version of KAT Monitor"), say("use that one"))
    return found


def key_of(folder: Path, ask: Callable[[str], str] | None = None) -> bytes | None:
    """The data key of a folder, None where it is not encrypted: from the keyring, else by the words that `ask` gets.

    Raises NotTheKey where it is not to be had, StorageFault.
    """
    protection = read_protection(folder)
    if protection is None or not protection.is_on:
        return None
    key = protection.by_keyring()
    if key is not None:
        return key
    if ask is None:
        raise NotTheKey(say("this data is encrypted, and its key is not in the keyring of this computer"))
    words = ask("Passphrase or recovery key of this data: ")
    return protection.by_words(words)


def new_protection(passphrase: str | None) -> Protected:
    """A new key and the ways to it: with a passphrase it is wrapped, without one the keyring will keep it.

    Nothing is written: the person is shown the recovery key first. Raises NotTheKey for a passphrase that does not do.
    """
    name, key, recovery = secrets.token_hex(8), secrets.token_bytes(KEY_BYTES), new_recovery()
    made = Protection(
        encryption="on", folder=name, check=_check(name, key), in_keyring=passphrase is None,
        passphrase=None if passphrase is None else _wrapped(key, _long_enough(passphrase), name),
        recovery=_wrapped(key, recovery_words(recovery), name),
    )  # fmt: skip
    return Protected(made, key, recovery)


def write_protection(folder: Path, made: Protected) -> None:
    """Protect a folder from now on. Raises StorageFault, NotTheKey for a keyring that keeps nothing."""
    if is_protected(folder):
        raise NotTheKey(say("this data is protected already"))
    if made.protection.in_keyring and not keyring.keep(made.protection.folder, made.key):
        raise NotTheKey(say("the keyring of this computer does not keep the key; choose a passphrase"))
    _write(folder, made.protection)


def leave_open(folder: Path) -> None:
    """Note that this clinic decided against encryption. Raises StorageFault, NotTheKey where there is a key already."""
    if is_protected(folder):
        raise NotTheKey(say("this data is protected already"))
    _write(folder, Protection(encryption="off"))


def new_passphrase(folder: Path, key: bytes, passphrase: str) -> None:
    """Another passphrase for the same key, after a recovery for instance. Raises NotTheKey, StorageFault."""
    found = read_protection(folder)
    if found is None or not found._is_own(key):
        raise NotTheKey(say("this is the key of another data folder"))
    wrapped = _wrapped(key, _long_enough(passphrase), found.folder)
    _write(folder, msgspec.structs.replace(found, passphrase=wrapped))


def keep_in_keyring(folder: Path, key: bytes) -> bool:
    """Put a recovered key into this computer's keyring again; False where that is not to be had."""
    found = read_protection(folder)
    if found is None or not found._is_own(key) or not keyring.keep(found.folder, key):
        return False
    _write(folder, msgspec.structs.replace(found, in_keyring=True))
    return True


def is_protected(folder: Path) -> bool:
    """Whether a folder has a key already."""
    found = read_protection(folder)
    return found is not None and found.is_on


# --- the recovery key -------------------------------------------------------------------------------------------------


def new_recovery() -> str:
    """128 random bits and 12 bits that find a slip of the pen: seven groups of four, without I, L, O and U."""
    bits = secrets.token_bytes(16)
    number = int.from_bytes(bits) << 12 | _slip(bits)
    text = "".join(_ALPHABET[number >> shift & 31] for shift in range(135, -1, -5))
    return "-".join(text[at : at + _GROUP] for at in range(0, _GROUPS * _GROUP, _GROUP))


def recovery_words(text: str) -> str:
    """A recovery key as typed, in its one spelling. Raises NotTheKey for one that cannot have been printed."""
    plain = "".join(letter for letter in _plain(text).upper() if letter not in " -").translate(_LOOK_ALIKE)
    if len(plain) != _GROUPS * _GROUP or any(letter not in _ALPHABET for letter in plain):
        raise NotTheKey(
            say("a recovery key has {groups} groups of {group} letters and digits", groups=_GROUPS, group=_GROUP)
        )
    number = 0
    for letter in plain:
        number = number << 5 | _ALPHABET.index(letter)
    if _slip((number >> 12).to_bytes(16)) != number & 0xFFF:
        raise NotTheKey(say("a letter of the recovery key is wrong: compare it with the print"))
    return plain


def is_recovery(words: str) -> bool:
    """Whether these words are a recovery key, of whichever folder."""
    try:
        recovery_words(words)
    except NotTheKey:
        return False
    return True


def _slip(bits: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"kat-recovery" + bits).digest()[:2]) >> 4


# --- wrapping ---------------------------------------------------------------------------------------------------------


def _long_enough(passphrase: str) -> str:
    plain = _plain(passphrase)
    if len(plain) < SHORTEST_PASSPHRASE:
        words = say("four words that fit nowhere else do well")
        raise NotTheKey(
            say(
                "a passphrase has at least {shortest_passphrase} letters; {words}",
                shortest_passphrase=SHORTEST_PASSPHRASE,
                words=words,
            )
        )
    return plain


def _plain(words: str) -> str:
    return unicodedata.normalize("NFKC", words).strip()


def _check(folder: str, key: bytes) -> str:
    """Tells this folder's key from any other, and says nothing about it."""
    return hashlib.sha256(b"kat-check/1" + folder.encode() + key).hexdigest()[:32]


def _wrapped(key: bytes, words: str, folder: str) -> Wrapped:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = ChaCha20Poly1305(_under(words, salt)).encrypt(nonce, key, folder.encode())
    return Wrapped(salt.hex(), nonce.hex(), sealed.hex())


def _unwrapped(wrapped: Wrapped, words: str, folder: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        salt, nonce, sealed = (bytes.fromhex(text) for text in (wrapped.salt, wrapped.nonce, wrapped.sealed))
        return ChaCha20Poly1305(_under(words, salt)).decrypt(nonce, sealed, folder.encode())
    except (InvalidTag, ValueError):
        return None


def _under(words: str, salt: bytes) -> bytes:
    return hashlib.scrypt(words.encode("utf-8"), salt=salt, **_SCRYPT)


def _write(folder: Path, protection: Protection) -> None:
    """The file appears whole or not at all: without it the data cannot be read."""
    path = folder / FILE
    unfinished = path.with_name(f".{FILE}.{secrets.token_hex(4)}")
    with storage_faults():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(protection), indent=1) + b"\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(folder)
