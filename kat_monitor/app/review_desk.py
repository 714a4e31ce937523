"""One session on the lead's desk: read beside the screen, shown from its page 1, replayed, signed off.

Owns the way from one session of a sitting to the next, and how a sign-off reaches the record. Refuses rules: who may
sign off what is `sign_off`'s to say.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from kat_monitor import clock
from kat_monitor import events as ev
from kat_monitor.app.board import Board, person_view
from kat_monitor.app.review_shelf import ReviewShelf
from kat_monitor.app.sign_off import Sitting, enter, why_not
from kat_monitor.record.library import Library
from kat_monitor.record.verify import Keys, judge_record
from kat_monitor.reports.instant import Head
from kat_monitor.reports.load import NotReported, records_of
from kat_monitor.reports.model import Summary
from kat_monitor.reports.summary import summarise
from kat_monitor.review.find import Found
from kat_monitor.review.quality import Quality, quality_of
from kat_monitor.review.replay import Replay
from kat_monitor.ui.pages.review_session import ReviewSessionPage, SessionView, SignOff
from kat_monitor.ui.present_front import FrontView, front
from kat_monitor.ui.present_review import who_words
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.ui.pages.frame import PageFrame
    from kat_monitor.ui.progress import Ended


class Opened(NamedTuple):
    """A session that was read for review, or why it was not."""

    summary: Summary | None
    replay: Replay | None
    quality: Quality | None
    problem: str = ""


def read(path: Path, keys: Keys) -> Opened:
    """Read and fold a whole record; touches neither Qt nor the library."""
    judged = judge_record(path, keys)
    if judged.verdict.exit or not judged.rows:
        return Opened(None, None, None, judged.verdict.words)
    try:
        records = records_of(judged.rows)
    except (NotReported, ev.UnknownEvent) as problem:
        return Opened(None, None, None, str(problem))
    last = judged.rows[-1]
    summary = summarise(records, Head(last.seq, last.seq, last.hash))
    return Opened(summary, Replay(records), quality_of(summary))


class ReviewDesk(QObject):
    """`shown` when a session is to come to the front, `done` when there is none left to show.

    `release_wanted` names a session that this program still has open: it is let go before it is signed off.
    """

    shown = Signal()
    done = Signal()
    release_wanted = Signal(str)

    def __init__(self, library: Library, board: Board, shelf: ReviewShelf) -> None:
        super().__init__()
        self._library = library
        self._board = board
        self._shelf = shelf
        self._queue: list[str] = []
        self.sitting = Sitting()
        self.page = ReviewSessionPage(library.people.check_pin)
        self.page.next_wanted.connect(self._next)
        self.page.report_wanted.connect(self._report)
        self.page.signed.connect(self._sign)

    def close(self) -> None:
        """Gone from the room: no PIN stands any more."""
        self.sitting.over()
        self._queue = []
        self.page.sitting_lead = None

    def leave(self) -> None:
        """Back to the table: the sitting's PIN stands, its order does not."""
        self._queue = []

    def open(self, session: str, page: PageFrame) -> None:
        """Read a session and show its page 1; `page` is in front meanwhile and says how far it is."""
        one = self._shelf.found(session)
        if one is None:
            return
        self.release_wanted.emit(session)
        self._library.audit.note("RecordViewed", session)
        path, keys = self._shelf.path(one), self._library.keys()
        page.run(tr("Opening the session"), lambda progress, cancelled: read(path, keys), lambda e: self._read(one, e))

    def sit(self, page: PageFrame) -> None:
        """Go through the quiet sessions that wait, oldest first."""
        self._queue = list(self._shelf.view().all.quiet)
        if self._queue:
            self.open(self._queue[0], page)

    def _read(self, one: Found, ended: Ended) -> None:
        opened: Opened | None = ended.value
        if opened is None:
            return
        leads = tuple(person for person in self._board.staff() if person.role == "lead")
        lead = self.sitting.lead(clock.boot_ms())
        self.page.sitting_lead = None if lead is None else person_view(lead)
        self.sitting.saw(one.line.id)
        waits = [name for name in self._queue if name == one.line.id]
        place = (
            tr("{index} of {count}", index=self._queue.index(one.line.id) + 1, count=len(self._queue)) if waits else ""
        )
        page1 = _nothing(opened.problem) if opened.summary is None else front(opened.summary, one.patient, one.reasons)
        view = SessionView(
            session=one.line.id,
            title=who_words(one),
            front=page1,
            why_not=why_not(one, read_only=self._library.read_only, has_lead=bool(leads)),
            needs_pin=bool(one.reasons),
            leads=leads,
            place=place,
        )
        self.page.show_session(view, opened.replay, opened.quality)
        self.shown.emit()

    def _sign(self, wanted: SignOff) -> None:
        one = self._shelf.found(wanted.session)
        person = self._library.people.get(wanted.person.id)
        if one is None or person is None:
            return
        at = clock.boot_ms()
        refused = self.sitting.refusal(one, person, pin_fresh=wanted.pin_fresh, now=at)
        if not refused:
            event = ev.LeadSignedOff(by=person.id, role=person.role, name=person.name, comment=wanted.comment)
            refused = enter(self._library, wanted.session, event)
        if refused:
            self.page.show_refusal(refused)
            return
        if wanted.pin_fresh and not one.reasons:
            self.sitting.began(person, at)
        self._shelf.renew()
        self._go_on(wanted.session)

    def _go_on(self, session: str) -> None:
        """To the next of the sitting, or back to the table."""
        if session in self._queue:
            left = self._queue[self._queue.index(session) + 1 :]
            waiting = [name for name in left if (one := self._shelf.found(name)) and one.can_be_signed_off]
            if waiting:
                self.open(waiting[0], self.page)
                return
        self._queue = []
        self.done.emit()

    def _next(self) -> None:
        view = self.page._view
        if view is not None:
            self._go_on(view.session)

    def _report(self, session: str) -> None:
        """The session's report, written anew from its record."""
        one = self._shelf.found(session)
        if one is None:
            return
        from kat_monitor.app.exporting import report_for

        report_for(self.page, self._library, self._shelf.path(one), session, one.line.pseudonym)


def _nothing(problem: str) -> FrontView:
    """Page 1 of a record that cannot be read: what is wrong with it, and nothing else."""
    return FrontView("", (problem,), (), (), tr("not intact"))
