"""Work that takes longer than a glance: done on a thread of its own, with a line that says how far it is and a key to
stop it.

Owns the thread, the way back to the screen's thread, and the line. Refuses to know what is done: a job is a function
without Qt that is given `progress(done, of, words)` and `cancelled()`, and gives what it made. A job that was told to
stop returns early and leaves nothing half made; what it may expect to go wrong it returns, in words.

    page.run("Writing the report", lambda progress, cancelled: write(...), then=lambda made: ...)
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from kat_monitor.ui.kit import Box, Button, Label, row
from kat_monitor.ui.theme import GRID, TARGET
from kat_monitor.words import say, tr

Progress = Callable[[int, int, str], None]
"""`progress(done, of, words)`: how far, of how much; `of` 0 where that is not known."""
Cancelled = Callable[[], bool]
Job = Callable[[Progress, Cancelled], Any]

SHOWN_AFTER_MS = 500
"""What is done sooner shows no line: it would only flicker."""
BROKEN = say("A fault of the program stopped this. Nothing of it is kept; try again")


class Ended(NamedTuple):
    """What became of a job: what it gave, whether it was told to stop, and the words for a fault of ours."""

    value: Any
    was_cancelled: bool
    fault: str = ""


Then = Callable[[Ended], None]


class Worker(QObject):
    """One job on a thread of its own. Made, asked and answered in the screen's thread; `over` comes once, queued."""

    told = Signal(int, int, object)
    over = Signal(object)

    _running: set[Worker] = set()
    """Kept alive until the last word of their thread was delivered."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work, name="job", daemon=True)
        self.over.connect(self._forget, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin. Connect first."""
        Worker._running.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the job to stop; `over` says when it has."""
        self._stop.set()

    def _work(self) -> None:
        ended = Ended(None, False, BROKEN)
        try:
            made = self._job(self.told.emit, self._stop.is_set)
            ended = Ended(made, self._stop.is_set())
        finally:
            self.over.emit(ended)  # a fault of ours is raised on, and the screen does not wait for ever

    def _forget(self, ended: object) -> None:
        Worker._running.discard(self)

    @classmethod
    def stop_all(cls, seconds: float) -> None:
        """Ask every job to stop and give each this long: for the end of the program."""
        for worker in list(cls._running):
            worker.cancel()
        for worker in list(cls._running):
            worker._thread.join(seconds)


class ProgressLine(Box):
    """A line with words, a bar and a key to stop; there only while a job takes longer than half a second."""

    def __init__(self) -> None:
        line = row(spacing=3 * GRID)
        super().__init__(line, 2 * GRID)
        self.words = Label("", "body", "text", "medium")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(60 * GRID)
        self.bar.setFixedHeight(3 * GRID)
        self.stop = Button(tr("Stop"), "Esc")
        self.stop.clicked.connect(self.cancel)
        line.addWidget(self.words, 1)
        line.addWidget(self.bar)
        line.addWidget(self.stop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TARGET + 4 * GRID)
        self._title = ""
        self._worker: Worker | None = None
        self._then: Then | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SHOWN_AFTER_MS)
        self._wait.timeout.connect(self.show)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._worker is not None

    def run(self, title: str, job: Job, then: Then) -> bool:
        """Begin a job; `then(ended)` in the screen's thread. False, and nothing begun, while another is under way."""
        if self._worker is not None:
            return False
        self._title, self._then = title, then
        self.stop.setEnabled(True)
        self._show(0, 0, "")
        self._worker = worker = Worker(job)
        worker.told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        worker.over.connect(self._over, Qt.ConnectionType.QueuedConnection)
        self._wait.start()
        worker.start()
        return True

    def _show(self, done: int, of: int, words: str) -> None:
        said = tr("{title}: {words}", title=self._title, words=words) if words else self._title
        self.words.setText(said)
        self.words.setAccessibleName(f"{said}, {100 * done // of} %" if of else said)
        self.bar.setRange(0, of)  # 0, 0: under way, and nobody knows how far
        self.bar.setValue(done)
        self.bar.setAccessibleName(self._title)

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._worker is not None:
            self._worker.cancel()
            self.stop.setEnabled(False)
            self.words.setText(tr("{title}: stopping", title=self._title))

    def _over(self, ended: Ended) -> None:
        self._wait.stop()
        self.hide()
        self._worker = None
        then, self._then = self._then, None
        if then is not None:
            then(ended)
