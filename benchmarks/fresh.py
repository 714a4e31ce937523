"""Work in a fresh process and on a folder of its own, so that no figure hangs on what ran before it.

Owns what is told when that process dies: where each of its threads was, and an error in place of a figure. Refuses to
measure.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def apart(work: Callable[..., T], *given: int) -> T:
    """What `work(folder, *given)` returned. Raises BrokenProcessPool if its process died, as of a crash."""
    spawn = multiprocessing.get_context("spawn")
    with (
        tempfile.TemporaryDirectory(prefix="kat-") as folder,
        ProcessPoolExecutor(1, mp_context=spawn, initializer=faulthandler.enable) as pool,
    ):
        return pool.submit(work, Path(folder), *given).result()
