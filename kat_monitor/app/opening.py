"""The library of a data folder where nobody has to be asked anything first.

Owns the question whether that is so: what is encrypted opens by itself only with the keyring, and a folder of which
nothing was decided yet asks. Refuses screens: who has to be asked meets `entrance.py`.
"""

from __future__ import annotations

from pathlib import Path

from kat_monitor.record.library import Library
from kat_monitor.record.protection import read_protection


def library_at_once(folder: Path) -> Library | None:
    """The library where nobody has to be asked anything first. Raises StorageFault, LibraryRefused."""
    protection = read_protection(folder)
    if protection is None:
        return _undecided(folder)
    if not protection.is_on:
        return Library.open(folder)
    key = protection.by_keyring()
    return None if key is None else Library.open(folder, key=key)


def _undecided(folder: Path) -> Library | None:
    """Nothing was said about encryption: a training folder and a window that only reads need no decision."""
    if not (folder / "library.db").is_file():
        return None
    library = Library.open(folder)
    if library.clinic.training or library.read_only:
        return library
    library.close()
    return None
