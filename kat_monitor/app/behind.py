"""The patient's last session behind the running one's chart.

Owns when it is looked for: once the chart is there, beside the screen, from what reviews keep of that session, or from
its log where nothing is kept yet. Refuses to hold anybody up: without a ghost the chart is the same chart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from kat_monitor import clock
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.session.state import Session
from kat_monitor.ui.progress import Worker
from kat_monitor.ui.session_screen import SessionScreen

if TYPE_CHECKING:
    from kat_monitor.app import keeper
    from kat_monitor.app.keeper import Keeper
    from kat_monitor.ui.progress import Cancelled, Ended, Job, Progress

AFTER_THE_CHART_MS = 500
MOST = 6
"""Logs that are read at most to find one with a dose."""


class LastSession(QObject):
    """Looks for the ghost of one session's patient and gives it to the chart of its screen."""

    def __init__(self, library: Library, session: Session, screen: SessionScreen) -> None:
        super().__init__(screen)
        self._library, self._screen = library, screen
        self._id, self._pseudonym = session.opened.session, session.opened.pseudonym
        wall = clock.local(session.opened_utc, clock.zone_of(session.opened.zone_minutes))
        self._opened = (f"{wall:%Y-%m-%d}", f"{wall:%H:%M}")
        self._keeper: Keeper | None = None
        self._worker: Worker | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(AFTER_THE_CHART_MS)
        self._wait.timeout.connect(self.look)
        screen.charted.connect(self._wait.start)

    def look(self) -> None:
        """Begin to look, if this patient was here before."""
        try:
            others = [one for one in self._library.sessions.of_patient(self._pseudonym) if one.id != self._id]
        except StorageFault:
            return
        if others and self._worker is None:
            self._run(_fetch)

    def close(self) -> None:
        """The session is closed: whatever is found has no chart any more."""
        self._wait.stop()
        if self._worker is not None:
            self._worker.cancel()
            self._worker.over.disconnect(self._over)
            self._worker = None

    def _run(self, job: Job) -> None:
        self._worker = Worker(job)
        self._worker.over.connect(self._over, Qt.ConnectionType.QueuedConnection)
        self._worker.start()

    def _over(self, ended: Ended) -> None:
        """First the means are fetched, then what is not kept yet is made, then there is a ghost or none."""
        is_wanted, self._worker = self._worker is not None, None
        if ended.fault or not is_wanted:
            return
        try:
            if self._keeper is None:
                keeper = self._keeper = ended.value(self._library)
                jobs = keeper.jobs_of(self._pseudonym, self._id)[:MOST]
                if jobs:
                    self._run(_making(jobs))
                    return
            else:
                keeper = self._keeper
                keeper.keep(ended.value)
            self._screen.live.ghost = keeper.ghost(self._pseudonym, self._id, self._opened)
        except (LibraryRefused, StorageFault):
            return  # a library that cannot be read or written says so itself, and the chart does without
        self._screen.refresh()


def _fetch(progress: Progress, cancelled: Cancelled) -> type[Keeper]:
    """What reviews are made of: importing it takes too long for the screen's thread."""
    from kat_monitor.app.keeper import Keeper

    return Keeper


def _making(jobs: list[keeper.Job]) -> Job:
    """The digests of these sessions, as far as there is time."""
    from kat_monitor.app.keeper import make  # fetched already

    return lambda progress, cancelled: [make(job) for job in jobs if not cancelled()]
