"""Heavy work in a process of its own, so that the screen and a running session keep Python to themselves.

Owns that process and the pipe to it. A thread is not enough for work that computes: it takes turns with the screen, and
reports written on one made the screen wait for more than 100 ms (docs/decisions/0016-reports-are-written-apart.md).
Refuses an open library and Qt: what goes in and what comes out is copied. The pipe is this program's alone; what is a
secret may go through it, and is written nowhere.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the other process needs no Qt
    from kat_monitor.ui.progress import Cancelled, Job, Progress

LOOK_S = 0.05
"""How often it is seen whether the work was told to stop."""
LOOKS = 20
"""How often it is looked once more after that: work that has not left by itself by then is ended."""
LEAVE_S = 0.5
"""How long it may then take to put away what it had begun to write."""
LESS_URGENT = 10
"""By so much the work gives way to the window where both want the processor (POSIX)."""


class WorkBroken(RuntimeError):
    """A fault of ours in the other process, or its sudden end: nothing came of the work."""


def apart(work: Callable[..., Any], *given: object) -> Job:
    """A job that calls `work(*given, progress, cancelled)` in a process of its own.

    `work` is a function of a module. It returns what it expects to go wrong; the job raises WorkBroken for anything
    else. Cancelling asks the work to stop, as of any job; so does the end of this program. Work that computes and does
    not hear it, as a typesetter, is ended a second later and gives None: what it writes appears whole or not at all.
    """

    def job(progress: Progress, cancelled: Cancelled) -> Any:
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(there, work, given), daemon=True)
        with here:
            process.start()
            there.close()
            is_over, made = _answer(here, progress, cancelled)
        if not is_over:
            process.terminate()
            process.join(LEAVE_S)
            process.kill()
        process.join()
        return made

    return job


def _answer(pipe: Connection, progress: Progress, cancelled: Cancelled) -> tuple[bool, Any]:
    """Whether the work came to its end, and what it made."""
    looks = LOOKS
    is_told = False
    try:
        while looks:
            if not is_told and cancelled():
                is_told = True
                pipe.send(True)
            if not pipe.poll(LOOK_S):
                looks -= is_told
                continue
            is_made, value = pipe.recv()
            if is_made:
                return True, value
            progress(*value)
    except (EOFError, OSError) as problem:
        raise WorkBroken("the process ended before its work was done") from problem
    return False, None


def _work(pipe: Connection, work: Callable[..., Any], given: tuple[object, ...]) -> None:
    """The other process: whatever comes through the pipe, its end too, means stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C at the terminal is the window's to answer
    signal.signal(signal.SIGTERM, lambda *told: sys.exit(1))
    if hasattr(os, "nice"):
        os.nice(LESS_URGENT)
    made = work(*given, lambda done, of, words: pipe.send((False, (done, of, words))), pipe.poll)
    pipe.send((True, made))
