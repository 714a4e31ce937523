"""The lead's room: the table, a session on the desk, the month, a patient's course.

Owns which of them is in front. Refuses rules and reading: the shelf and the desk see to those.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kat_monitor.app.board import Board
from kat_monitor.app.keeper import now
from kat_monitor.app.monthly import write_month
from kat_monitor.app.review_desk import ReviewDesk
from kat_monitor.app.review_shelf import PROBLEMS, Ask, ReviewShelf
from kat_monitor.record.library import Library
from kat_monitor.review.course import course_of
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.review_month import MonthPage
from kat_monitor.ui.pages.review_patient import CourseView, PatientPage
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.ui.pages.frame import PageFrame


class ReviewRoom(QObject):
    """`home_wanted` when the table leads back; `release_wanted` names a session that is to be let go."""

    home_wanted = Signal()
    release_wanted = Signal(str)

    def __init__(self, library: Library, board: Board, window: MainWindow, running: Ask, active: Ask) -> None:
        """`running` and `active` as the shelf is told."""
        super().__init__()
        self._window = window
        self._library = library
        self.shelf = ReviewShelf(library, board, running, active)
        self.desk = ReviewDesk(library, board, self.shelf)
        self.month, self.patient = MonthPage(), PatientPage()
        self._connect()

    def open(self) -> None:
        """The table, as things stand now; what changed since is read beside the screen."""
        self.shelf.open()
        self._show(self.shelf.page)
        QTimer.singleShot(0, self.shelf.work)

    def close(self) -> None:
        """Gone from the room: no PIN stands any more."""
        self.desk.close()

    def open_session(self, session: str) -> None:
        """Read a session and show its page 1."""
        pages = (self.desk.page, self.month, self.patient)
        self.desk.open(session, next((page for page in pages if page.isVisible()), self.shelf.page))

    def open_month(self, month: str = "") -> None:
        """A month; the newest with a session unless told another."""
        utc, today = now()
        newest = max((one.line.day[:7] for one in self.shelf.everything), default=f"{today:%Y-%m}")
        self.month.show_view(self.shelf.keeper.month(month or newest, utc, today))
        self._show(self.month)

    def _show_behind(self, words: str, sessions: Sequence[str]) -> None:
        self.shelf.show_behind(words, sessions)
        self._show(self.shelf.page)

    def _export(self, month: str) -> None:
        from kat_monitor.ui.pages.choosing import Mode, choose

        title, name = tr("Export the month"), f"{month}.html"
        html = tr("HTML (*.html)")
        choose(self.month, title, Mode.AnyFile, lambda paths: self.export_month(month, paths[0]), name, html)

    def export_month(self, month: str, out: Path) -> None:
        """Write the month's page, and say where it lies."""
        self._library.audit.note("RecordExported", f"month {month}", "html")
        try:
            write_month(self.shelf.keeper, month, out)
        except PROBLEMS as problem:
            self.month.show_refusal(str(problem))
            return
        self.month.say_about(tr("The month lies in {out}", out=out))

    def open_patient(self, session: str) -> None:
        """The course of the patient of a session, or behind a pseudonym."""
        one = next((f for f in self.shelf.everything if session in (f.line.id, f.line.pseudonym)), None)
        if one is not None:
            course = course_of(self.shelf.keeper.of_patient(one.line.pseudonym))
            self.patient.show_view(CourseView(one.patient or one.line.pseudonym, course))
            self._show(self.patient)

    def _show(self, page: PageFrame) -> None:
        self._window.show_page(page)
        page.take_focus()

    def _back(self, place: str) -> None:
        if place == "home":
            self.home_wanted.emit()
        else:
            self.desk.leave()
            self.shelf.reload()
            self._show(self.shelf.page)

    def _connect(self) -> None:
        table, session = self.shelf.page, self.desk.page
        for page in (table, session, self.month, self.patient):
            page.asked.connect(self._back)
        table.month_wanted.connect(self.open_month)
        table.patient_wanted.connect(self.open_patient)
        table.session_wanted.connect(self.open_session)
        table.sitting_wanted.connect(lambda: self.desk.sit(table))
        session.patient_wanted.connect(self.open_patient)
        self.desk.shown.connect(lambda: self._show(session))
        self.desk.done.connect(lambda: self._back("review"))
        self.desk.release_wanted.connect(self.release_wanted)
        self.month.behind_wanted.connect(self._show_behind)
        self.month.export_wanted.connect(self._export)
        self.month.month_wanted.connect(self.open_month)
        self.patient.session_wanted.connect(self.open_session)
