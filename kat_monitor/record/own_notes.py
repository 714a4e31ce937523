"""Own notes of therapists: encrypted to their author, outside every log.

Owns the authors' keys and the boxes. An author has an X25519 key pair; its private half is wrapped by a key that is
made from the PIN (argon2id, AES-256-GCM), so that a note can be written without the PIN and read with it alone. A box
is AES-256-GCM under a key agreed between a fresh X25519 key and the author's; it is bound to its session and author,
and padded, so that its length says little. Refuses to open anything for anybody but who knows the author's PIN: no
lead, no administrator and no key of the clinic does.

What a PIN of few digits protects, and what it does not, stands in `docs/security.md`.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import Any, NamedTuple

from argon2 import PasswordHasher

from kat_monitor.record.shelf import LibraryRefused, Shelf, Writer
from kat_monitor.words import say

_BLOCK = 256
"""Bytes to whose multiple a text is padded."""
_SALT = 32


class Kept(NamedTuple):
    """A note that lies encrypted in the library: what the log says of it."""

    note: str
    digest: str


class NoKey(LibraryRefused):
    """The author has no key yet: it is made with the PIN, once."""


class OwnNotes:
    """Keys and boxes by author."""

    def __init__(self, shelf: Shelf, hasher: PasswordHasher | None = None) -> None:
        """`hasher` lends its costs to the wrapping of keys."""
        self._shelf = shelf
        self._costs = hasher or PasswordHasher()

    # --- keys ---------------------------------------------------------------------------------------------------------

    def has_key(self, author: str) -> bool:
        """Whether the author can write own notes now."""
        return self._current(author) is not None

    def make_key(self, author: str, pin: str) -> None:
        """A key pair for an author whose PIN was checked. Raises StorageFault."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

        pair = X25519PrivateKey.generate()
        key, salt = secrets.token_hex(8), secrets.token_bytes(16)
        costs = (self._costs.time_cost, self._costs.memory_cost, self._costs.parallelism)
        wrapped = _seal(_stretched(pin, salt, costs), pair.private_bytes_raw(), f"{key} {author}")
        row = [key, author, pair.public_key().public_bytes_raw().hex(), wrapped, salt.hex(), *costs]
        with self._shelf.writing() as db:
            db.execute("INSERT INTO own_key VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')", row)

    def rewrap(self, db: Writer, author: str, old: str, new: str) -> None:
        """Every key that the old PIN opens is opened by the new one from now on."""
        for row in self._shelf.rows("SELECT * FROM own_key WHERE author = ?", [author]):
            private = _unwrapped(row, old)
            if private is not None:
                salt = secrets.token_bytes(16)
                costs = (row["time_cost"], row["memory_cost"], row["lanes"])
                wrapped = _seal(_stretched(new, salt, costs), private, f"{row['id']} {author}")
                db.execute("UPDATE own_key SET wrapped = ?, salt = ? WHERE id = ?", [wrapped, salt.hex(), row["id"]])

    def retire(self, db: Writer, author: str, at: str) -> None:
        """Somebody else set the author's PIN: what was written so far stays under the old one."""
        db.execute("UPDATE own_key SET until = ? WHERE author = ? AND until = ''", [at, author])

    # --- notes --------------------------------------------------------------------------------------------------------

    def keep(self, session: str, author: str, text: str) -> Kept:
        """Encrypt a note and store it, durably. Raises NoKey, StorageFault."""
        note, salt = secrets.token_hex(8), secrets.token_bytes(_SALT)
        key, box = self.sealed(author, salt + text.encode("utf-8", "replace"), f"{note} {session}")
        with self._shelf.writing() as db:
            db.execute("INSERT INTO own_note VALUES (?, ?, ?, ?, ?)", [note, session, author, key, box])
        return Kept(note, _digest(salt, text))

    def drop(self, note: str) -> None:
        """Forget a note that the session's record did not take."""
        with self._shelf.writing() as db:
            db.execute("DELETE FROM own_note WHERE id = ?", [note])

    def read(self, note: str, pin: str, digest: str) -> str:
        """The text, for its author's PIN. Raises LibraryRefused with words for the author."""
        row = self._shelf.row("SELECT * FROM own_note WHERE id = ?", [note])
        if row is None:
            raise LibraryRefused(say("this note does not lie in this room's library"))
        plain = self.opened(row["key"], row["box"], pin, f"{note} {row['session']}")
        salt, text = plain[:_SALT], plain[_SALT:].decode("utf-8")
        if _digest(salt, text) != digest:
            raise LibraryRefused(say("this text is not the one that was written: its digest differs from the record's"))
        return text

    # --- boxes --------------------------------------------------------------------------------------------------------

    def sealed(self, author: str, plain: bytes, about: str) -> tuple[str, str]:
        """Encrypt to an author: the key's id and the box. `about` binds it to its place. Raises NoKey."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

        row = self._current(author)
        if row is None:
            raise NoKey(say("own notes need your PIN once, to make the key that only you can open"))
        once, public = X25519PrivateKey.generate(), bytes.fromhex(row["public"])
        mine = once.public_key().public_bytes_raw()
        shared = once.exchange(X25519PublicKey.from_public_bytes(public))
        padded = len(plain).to_bytes(4, "big") + plain
        padded += bytes(-len(padded) % _BLOCK)
        return row["id"], mine.hex() + _seal(_agreed(shared, mine, public), padded, f"{about} {author}")

    def opened(self, key: str, box: str, pin: str, about: str) -> bytes:
        """Decrypt for the author's PIN. Raises LibraryRefused."""
        from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

        row = self._shelf.row("SELECT * FROM own_key WHERE id = ?", [key])
        private = None if row is None else _unwrapped(row, pin)
        if row is None or private is None:
            old = (
                say("; it opens with the PIN that was yours until {until}", until=row["until"][:10])
                if row and row["until"]
                else ""
            )
            raise LibraryRefused(say("this PIN does not open the note{old}", old=old))
        mine, sealed = bytes.fromhex(box[:64]), box[64:]
        shared = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(mine))
        padded = _unseal(_agreed(shared, mine, bytes.fromhex(row["public"])), sealed, f"{about} {row['author']}")
        if padded is None:
            raise LibraryRefused(say("this note was changed after it was written and cannot be read"))
        return padded[4 : 4 + int.from_bytes(padded[:4], "big")]

    def _current(self, author: str) -> dict[str, Any] | None:
        return self._shelf.row("SELECT * FROM own_key WHERE author = ? AND until = '' ORDER BY rowid DESC", [author])


def _digest(salt: bytes, text: str) -> str:
    return hashlib.sha256(salt + text.encode("utf-8", "replace")).hexdigest()


def _stretched(pin: str, salt: bytes, costs: tuple[int, int, int]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    passes, memory, lanes = costs
    return hash_secret_raw(pin.encode(), salt, passes, memory, lanes, 32, Type.ID)


def _unwrapped(row: dict[str, Any], pin: str) -> bytes | None:
    costs = (row["time_cost"], row["memory_cost"], row["lanes"])
    return _unseal(_stretched(pin, bytes.fromhex(row["salt"]), costs), row["wrapped"], f"{row['id']} {row['author']}")


def _agreed(shared: bytes, mine: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, mine + public, b"kat-monitor own note").derive(shared)


def _seal(key: bytes, plain: bytes, about: str) -> str:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(12)
    return (nonce + AESGCM(key).encrypt(nonce, plain, about.encode())).hex()


def _unseal(key: bytes, sealed: str, about: str) -> bytes | None:
    """The plain bytes, or None for the wrong key, the wrong place, or a changed box."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    raw = bytes.fromhex(sealed)
    try:
        return AESGCM(key).decrypt(raw[:12], raw[12:], about.encode())
    except InvalidTag:
        return None
