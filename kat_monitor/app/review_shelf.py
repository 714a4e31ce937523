"""The lead's table and what keeps it true: digests made beside the screen, filters, reports of other rooms.

Owns which sessions are shown and the work that is still to be done. Refuses rules: what needs a look and what may come
in is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kat_monitor.app import importing
from kat_monitor.app.board import Board
from kat_monitor.app.keeper import Job, Keeper, make, now
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.review.digest import Shape
from kat_monitor.review.find import Filter, Found, filtered, overview
from kat_monitor.ui.pages.review import ReviewPage, only
from kat_monitor.ui.present_review import ReviewView
from kat_monitor.words import say, tr

if TYPE_CHECKING:
    from kat_monitor.ui.progress import Ended

Ask = Callable[[], str]
AT_ONCE = 4
"""Sessions that are read before the table shows them."""
FILES = say("Reports and exports (*.pdf *.json)")
PROBLEMS = (LibraryRefused, StorageFault)


class ReviewShelf(QObject):
    """The table over everything that is kept."""

    def __init__(self, library: Library, board: Board, running: Ask, active: Ask) -> None:
        """`running`: the session that is being recorded; `active`: who is signed in. Ids, empty if there is none."""
        super().__init__()
        self._library = library
        self._board = board
        self._running = running
        self._active = active
        self._filter = Filter()
        self._behind = ""
        self._jobs: list[Job] = []
        self.keeper = Keeper(library)
        self.everything: tuple[Found, ...] = ()
        self._overview = overview(())
        self.page = ReviewPage(self._shape)
        self.page.files_dropped.connect(self.bring)
        self.page.import_wanted.connect(self._choose_files)
        self.page.wanted.connect(self._ask)

    def open(self) -> None:
        """Everything, as things stand now."""
        self._filter, self._behind = Filter(), ""
        self.reload()

    def reload(self) -> None:
        """Read what is kept again."""
        self.everything = self.keeper.table(*now())
        self._overview = overview(self.everything)
        self._draw()

    def renew(self) -> None:
        """Make again what was changed here, at once, and show it."""
        self.keeper.refresh(self._running())
        self.reload()

    def view(self) -> ReviewView:
        """The table as it is asked for."""
        return ReviewView(
            rows=filtered(self.everything, self._filter),
            all=self._overview,
            wanted=self._filter,
            behind=self._behind,
            working=len(self._jobs),
            read_only=self._library.read_only,
        )

    def found(self, session: str) -> Found | None:
        """One session of the table, whatever is shown of it; None if it is not kept."""
        return next((one for one in self.everything if one.line.id == session), None)

    def path(self, one: Found) -> Path:
        """Where the record of a session lies."""
        if one.origin == "imported":
            return self._library.imports.path(one.line.id)
        return self._library.sessions.path(one.line.id)

    def show_behind(self, words: str, sessions: Sequence[str]) -> None:
        """Only the sessions behind a figure; `words` say which."""
        self._behind, self._filter = words, only(sessions)
        self._draw()

    def _draw(self) -> None:
        self.page.show_view(self.view())

    def _ask(self, wanted: Filter) -> None:
        self._filter = wanted
        if not wanted.only:
            self._behind = ""
        self._draw()

    def _shape(self, session: str) -> Shape | None:
        digest = self.keeper.digest(session)
        return None if digest is None else digest.shape

    def work(self) -> None:
        """Make the digests that are missing, some at a time."""
        if not self._jobs:
            self._jobs = self.keeper.jobs(self._running())
        part = self._jobs[:AT_ONCE]
        if not part:
            self._draw()
            return

        def job(progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> list[object]:
            made: list[object] = []
            for one in part:
                if cancelled():
                    break
                progress(len(made), len(part), one.session)
                made.append(make(one))
            return made

        self.page.run(tr("Reading sessions"), job, self._worked)

    def _worked(self, ended: Ended) -> None:
        self._jobs = [] if ended.was_cancelled or ended.fault else self._jobs[AT_ONCE:]
        try:
            self.keeper.keep(ended.value or ())
        except PROBLEMS as problem:
            self.page.show_refusal(str(problem))
            self._jobs = []
        self.reload()
        if self._jobs:
            self.work()

    def _choose_files(self) -> None:
        from kat_monitor.ui.pages.choosing import Mode, choose

        choose(self.page, tr("Import reports of other rooms"), Mode.ExistingFiles, self.bring, filters=FILES)

    def bring(self, paths: Sequence[Path]) -> None:
        """Verify these files beside the screen, then take in what is whole."""
        keys, known = self._library.keys(), importing.names_in(self._library)
        by = self._active()

        def job(progress: Callable[[int, int, str], None], cancelled: Callable[[], bool]) -> list[importing.Checked]:
            checked = []
            for number, path in enumerate(paths):
                if cancelled():
                    break
                progress(number, len(paths), path.name)
                checked.append(importing.check(path, keys, known))
            return checked

        def then(ended: Ended) -> None:
            brought = [importing.take_in(self._library, one, by) for one in ended.value or ()]
            self.reload()
            if brought:
                self.page.say_brought(importing.summed_up(brought))
            self._jobs = []
            self.work()

        self.page.run(tr("Checking the files"), job, then)
