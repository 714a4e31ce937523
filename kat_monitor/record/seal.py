"""Seals and signatures: Ed25519 by a clinic's key, over the head of a chain or over a derived document.

Owns what exactly is signed, the keys as files, fingerprints, and the check of a signature. Refuses to know where a
private key is kept, whom a clinic trusts, and what an event means. `cryptography` is fetched by the first signature or
check and not by a start.

A seal stands beside the chain, not in it: it signs the canonical JSON array
`["kat-seal/1", signature of the seal before it or "", seq, hash of event seq, at, name, key]`.
A derived document (a de-identified copy) is a JSON object whose `format` is `kat-derived` and that carries its own
signature as its member `signature`, over
`["kat-derived/1", SHA-256 hex of the canonical JSON of all its other members, name, key]`.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from kat_monitor.canonical import canonical
from kat_monitor.record.chain import Row
from kat_monitor.words import say

_SEAL, _DERIVED, _KEY_FORMAT = "kat-seal/1", "kat-derived/1", "kat-seal-key"
DERIVED_FORMAT = "kat-derived"
"""What a derived document says as its `format`."""
_HEX32, _HEX64 = re.compile(r"[0-9a-f]{64}"), re.compile(r"[0-9a-f]{128}")
LONGEST_NAME = 120


class KeyRefused(ValueError):
    """A file that is no seal key, in words."""


class SealKey(msgspec.Struct, frozen=True):
    """The public half of a key: its holder's name and 32 bytes in hex."""

    name: str
    key: str

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the 32 bytes, its first 16 bytes as eight groups of four hex digits."""
        digest = hashlib.sha256(bytes.fromhex(self.key)).hexdigest()[:32]
        return ":".join(digest[at : at + 4] for at in range(0, 32, 4))

    def file_text(self) -> str:
        """The key as a file that is given to other rooms; nothing in it is secret."""
        return canonical({"format": _KEY_FORMAT, "version": 1, "name": self.name, "key": self.key}) + "\n"


def read_key(text: str) -> SealKey:
    """The key of a key file. Raises KeyRefused."""
    try:
        found = json.loads(text)
        version, name, key = found["version"], found["name"], found["key"]
        if found["format"] != _KEY_FORMAT or type(version) is not int:
            raise KeyRefused(say("not a seal key"))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise KeyRefused(say("not a seal key")) from None
    if version > 1:
        raise KeyRefused(
            say("a seal key of version {version}, newer than this program, which knows 1", version=version)
        )
    if not (isinstance(name, str) and isinstance(key, str) and _HEX32.fullmatch(key) and 0 < len(name) <= LONGEST_NAME):
        raise KeyRefused(say("a seal key that is damaged"))
    return SealKey(name, key)


class SigningKey:
    """The private half: 32 secret bytes that sign in the name of `name`."""

    def __init__(self, name: str, private: bytes) -> None:
        self.name = name
        self._private = private

    @staticmethod
    def new_private() -> bytes:
        """32 random bytes: every such string is an Ed25519 key."""
        return secrets.token_bytes(32)

    def public(self) -> SealKey:
        """The half that may be given away."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return SealKey(
            self.name, Ed25519PrivateKey.from_private_bytes(self._private).public_key().public_bytes_raw().hex()
        )

    def sign(self, statement: str) -> str:
        """128 hex digits; the same statement always gets the same."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._private).sign(statement.encode("utf-8")).hex()


def is_signed_by(key: str, signature: str, statement: str) -> bool:
    """Whether this key signed exactly this statement; False too for what is no key or no signature."""
    if not (_HEX32.fullmatch(key) and _HEX64.fullmatch(signature)):
        return False
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(
            bytes.fromhex(signature), statement.encode("utf-8", "surrogatepass")
        )
    except (InvalidSignature, ValueError):
        return False
    return True


# --- the seal of a chain ----------------------------------------------------------------------------------------------


class Seal(NamedTuple):
    """A signature on the chain up to event `seq`, made at `at` (UTC); each seal signs the one before it too."""

    seq: int
    at: str
    name: str
    key: str
    signature: str

    @property
    def by(self) -> SealKey:
        """Who sealed, by the seal's own words."""
        return SealKey(self.name, self.key)


def seal_statement(before: str, seq: int, digest: str, at: str, name: str, key: str) -> str:
    """What a seal signs; `before` is the signature of the seal before it, `digest` the hash of event `seq`."""
    return canonical([_SEAL, before, seq, digest, at, name, key])


def make_seal(signer: SigningKey, before: str, head: Row) -> Seal:
    """The seal on the chain that ends in `head`."""
    public = signer.public()
    statement = seal_statement(before, head.seq, head.hash, head.at, public.name, public.key)
    return Seal(head.seq, head.at, public.name, public.key, signer.sign(statement))


def seals_problem(rows: Sequence[Row], seals: Sequence[Seal]) -> str:
    """What is wrong with the seals of a chain that is whole in itself; empty where nothing is, whoever sealed it."""
    before, last = "", 0
    for seal in seals:
        if not _has_types(seal) or not last < seal.seq <= len(rows):
            return say("seal does not match")
        statement = seal_statement(before, seal.seq, rows[seal.seq - 1].hash, seal.at, seal.name, seal.key)
        if not is_signed_by(seal.key, seal.signature, statement):
            return say("seal does not match")
        before, last = seal.signature, seal.seq
    if seals and last < len(rows):
        return say("event {last} stands behind the seal and is not sealed", last=last + 1)
    return ""


def _has_types(seal: Seal) -> bool:
    return type(seal.seq) is int and all(type(text) is str for text in seal[1:])


def unknown_sealer(seals: Iterable[Seal], trusted: Iterable[SealKey]) -> SealKey | None:
    """The first sealer that is not trusted."""
    known = {key.key for key in trusted}
    return next((seal.by for seal in seals if seal.key not in known), None)


def trusted_name(key: SealKey, trusted: Iterable[SealKey]) -> SealKey:
    """The key by the name under which it is trusted, which is not for the file to say."""
    return next((known for known in trusted if known.key == key.key), key)


# --- derived documents ------------------------------------------------------------------------------------------------


def sign_document(document: Mapping[str, object], signer: SigningKey) -> dict[str, object]:
    """The document with its signature as its last member. `document` is JSON and has no member `signature` yet."""
    if "signature" in document:
        raise ValueError("the document is signed already")
    public = signer.public()
    signature = signer.sign(_derived_statement(document, public))
    return {**document, "signature": {"name": public.name, "key": public.key, "signature": signature}}


def document_signer(document: Mapping[str, Any]) -> SealKey | None:
    """Whose valid signature a derived document carries; None where it carries none or was changed."""
    signed = document.get("signature")
    if not isinstance(signed, dict) or set(signed) != {"name", "key", "signature"}:
        return None
    if not all(isinstance(text, str) for text in signed.values()):
        return None
    public = SealKey(signed["name"], signed["key"])
    rest = {name: value for name, value in document.items() if name != "signature"}
    try:
        statement = _derived_statement(rest, public)
    except (ValueError, RecursionError):
        return None
    return public if is_signed_by(public.key, signed["signature"], statement) else None


def _derived_statement(document: Mapping[str, object], public: SealKey) -> str:
    digest = hashlib.sha256(canonical(document).encode("utf-8")).hexdigest()
    return canonical([_DERIVED, digest, public.name, public.key])
