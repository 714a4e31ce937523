"""Files that appear whole or not at all.

Owns the way a report reaches the disk: a neighbour with a name of its own, flushed, then renamed. Refuses to leave a
half-written file under the final name, or the neighbour behind, and to put anything in the place of a session's log.
"""

from __future__ import annotations

from pathlib import Path

from kat_monitor.record.sessions import SUFFIX
from kat_monitor.record.storage import StorageFault, write_whole
from kat_monitor.words import say


def replace_file(path: Path, data: bytes) -> Path:
    """Write `data` to `path`; raises StorageFault and leaves what stood there before."""
    if path.suffix == SUFFIX and path.exists():
        raise StorageFault(say("{name} is a session's log", name=path.name), say("name another file"))
    write_whole(path, data)
    return path
