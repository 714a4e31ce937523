"""The operating system's keyring, where there is one: Keychain, Credential Locker, Secret Service, KWallet.

Owns the question whether there is one worth the name, and one entry a data folder. Refuses backends that keep a secret
in plain or not at all. The library is fetched when first asked: its import takes as long as half a start.
"""

from __future__ import annotations

from typing import Any

_SERVICE = "KAT Monitor"
_WORTH_THE_NAME = 1
"""The least priority of a backend that is recommended by its maker; plain files and the null backend have less."""


def is_there() -> bool:
    """Whether this computer has a keyring for this user, now."""
    return _backend() is not None


def keep(name: str, key: bytes) -> bool:
    """Store a key and read it back; False where that does not do."""
    backend = _backend()
    if backend is None:
        return False
    from keyring.errors import KeyringError

    try:
        backend.set_password(_SERVICE, name, key.hex())
    except (KeyringError, OSError, RuntimeError):
        return False
    return fetch(name) == key


def fetch(name: str) -> bytes | None:
    """A key that was kept; None where it is not, or the keyring stays locked."""
    backend = _backend()
    if backend is None:
        return None
    from keyring.errors import KeyringError

    try:
        found = backend.get_password(_SERVICE, name)
        return None if found is None else bytes.fromhex(found)
    except (KeyringError, OSError, RuntimeError, ValueError):
        return None


def _backend() -> Any:
    import keyring

    backend = keyring.get_keyring()
    return backend if backend.priority >= _WORTH_THE_NAME else None
