"""Files that appear whole or not at all.

Owns the way a report reaches the disk: a neighbour with a name of its own, flushed, then renamed. Refuses to leave a
half-written file under the final name, or the neighbour behind, and to put anything in the place of a session's log.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from kat_monitor.record.sessions import SUFFIX
from kat_monitor.record.storage import StorageFault, storage_faults, sync_folder


def replace_file(path: Path, data: bytes) -> Path:
    """Write `data` to `path`; raises StorageFault and leaves what stood there before."""
    if path.suffix == SUFFIX and path.exists():
        raise StorageFault(f"{path.name} is a session's log", "name another file")
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with storage_faults():
        try:
            with unfinished.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)
        sync_folder(path.parent)
    return path
