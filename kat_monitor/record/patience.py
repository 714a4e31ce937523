"""A journal that nobody has to wait for: an append that takes too long is a fault that passes.

Owns one thread that writes to the log, and the time that the bedside waits for it. A disk that takes seconds for a
write would otherwise hold up values and alerts with it: after that time the batch counts as kept, NOT RECORDING is
raised, and the same batch handed in again gets what became of it. Refuses to let two batches overtake each other, and
to call anything stored that is not: what the log raised is raised to whoever hands the batch in next.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

from kat_monitor.clock import Moment
from kat_monitor.events import Draft
from kat_monitor.record.chain import Head, Row
from kat_monitor.record.log import EventLog
from kat_monitor.record.storage import StorageFault
from kat_monitor.words import say

WAIT_S = 0.5
"""How long an append may take before the bedside goes on without it: NOT RECORDING is to show within 1 s."""
LAST_WAIT_S = 10.0
"""How long the end of a session waits for what is still being written."""


class _Late(NamedTuple):
    """A batch that is still being written, or was when somebody last looked."""

    batch: tuple[Moment, tuple[Draft, ...]]
    written: Future[tuple[Row, ...]]


class PatientLog:
    """An event log for a bedside; a Journal."""

    def __init__(self, log: EventLog, wait_s: float = WAIT_S) -> None:
        self._log = log
        self._wait_s = wait_s
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._late: _Late | None = None

    @property
    def path(self) -> Path:
        """Where the log lies."""
        return self._log.path

    @property
    def head(self) -> Head:
        """The last event known to be on disk."""
        return self._log.head

    def append(self, moment: Moment, drafts: Sequence[Draft]) -> tuple[Row, ...]:
        """As EventLog's, but raises StorageFault too where the disk takes too long; the same batch asks again."""
        batch = (moment, tuple(drafts))
        late, self._late = self._late, None
        if late is None:
            return self._outcome(_Late(batch, self._writer.submit(self._log.append, *batch)), self._wait_s)
        if late.batch != batch:
            self._late = late
            raise StorageFault(say("the disk is still busy with the batch before"), say("hand that one in again first"))
        return self._outcome(late, 0)

    def checkpoint(self) -> bool:
        """Fold the write-ahead file into the log; False if that must wait, which loses nothing."""
        return self._soon(self._writer.submit(self._log.checkpoint), self._wait_s)

    def finish(self) -> bool:
        """Make the log one file; False if a reader or the disk is in the way, and a later call may do it."""
        return self._soon(self._writer.submit(self._log.finish), self._wait_s)

    def close(self) -> None:
        """Let go of the file, after what is still being written or after the last wait."""
        self._writer.shutdown(wait=self._soon(self._writer.submit(self._closed), LAST_WAIT_S))

    def _closed(self) -> bool:
        self._log.close()
        return True

    def _outcome(self, late: _Late, wait_s: float) -> tuple[Row, ...]:
        try:
            return late.written.result(wait_s)
        except TimeoutError:
            self._late = late
            raise StorageFault(
                say("the disk takes too long to write"), say("see what else uses it; keep the program open")
            ) from None

    @staticmethod
    def _soon(act: Future[bool], wait_s: float) -> bool:
        try:
            return act.result(wait_s)
        except TimeoutError:
            return False
