"""One program at a time on one data folder.

Owns the lock: the operating system's own, on a file, so that it dies with the process that held it, however that died.
Refuses to read meaning into the file: it is empty, and left behind it locks nobody out.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class FolderLock:
    """A held lock. Made by `take`, given back by `release`."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> FolderLock | None:
        """Lock the file at `path`, made if missing; None if somebody else holds it. Raises OSError of the disk."""
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if _locked(descriptor):
            return cls(descriptor)
        os.close(descriptor)
        return None

    def release(self) -> None:
        """Give the lock back; closing the file does it on every platform."""
        os.close(self._descriptor)


def _locked(descriptor: int) -> bool:
    if sys.platform == "win32":  # pragma: no cover - other platform
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        # flock and not lockf: lockf would let this process lock twice, and lose the lock with any other descriptor
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
