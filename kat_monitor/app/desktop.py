"""Which page is in front, which session is open, who is signed in.

Owns the joints between the window's pages, the station and the library: a page says what is wanted, and this carries it
there. Refuses rules and drawing: what may be entered is decided at the monitor's door, what is shown is presented.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kat_monitor.app.appearance import Appearance
from kat_monitor.app.background import Background
from kat_monitor.app.board import Board
from kat_monitor.app.clock_door import ClockDoor
from kat_monitor.app.data_door import DataDoor
from kat_monitor.app.one_voice import OneVoice
from kat_monitor.app.privacy import Privacy
from kat_monitor.app.protocol_folder import ProtocolFolder
from kat_monitor.app.review_door import ReviewDoor
from kat_monitor.app.rooms import Rooms
from kat_monitor.app.running import Door, Running, RunningSessions
from kat_monitor.app.session_room import SessionRoom
from kat_monitor.app.station import Begin, Live, Station, present
from kat_monitor.protocols.model import Phase
from kat_monitor.record import LogRefused
from kat_monitor.record.library import Library
from kat_monitor.record.people import Person
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.session.phases import phase_at
from kat_monitor.session.state import Session
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.pages.home import HomePage
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.ui.pages.first_run import FirstRun
    from kat_monitor.ui.pages.start import StartPage, StartSession

AFTERCARE = ("follow-up", "call", "rems")
"""What is due after a session, and recorded on one page."""
PROBLEMS = (LibraryRefused, LogRefused, StorageFault)


class Desktop(QObject):
    """One window on one data folder."""

    def __init__(self, library: Library, start_demo: Callable[[], None]) -> None:
        super().__init__()
        self.station = Station(library)
        folder = ProtocolFolder(library.folder, read_only=library.read_only, agreed=library.approvals.agreed)
        self.board = Board(self.station, folder)
        self.library = library
        self.window = MainWindow()
        self.running = RunningSessions(self.station, self.window)
        self.rooms = Rooms(library, self.board, folder, self.window)
        self.rooms.home_wanted.connect(self.show_home)
        self.rooms.left.connect(self._person_left)
        self.appearance = Appearance(library, self._phase, self.window)
        self.rooms.set.connect(lambda names: self.appearance.follow())
        self.rooms.set.connect(lambda names: self.running.follow_settings())
        self.voice = OneVoice(self.running, library.setting)
        self.rooms.set.connect(self.voice.follow_settings)
        self.background = Background(self.window, self.running)
        self.review = ReviewDoor(library, self.board, self.window, lambda: self.live, lambda: self._person)
        self.review.home_wanted.connect(self.show_home)
        self.review.released.connect(self._drop_live)
        self.window.typing.obey(library.setting)
        self.rooms.set.connect(lambda names: self.window.typing.obey(library.setting))
        self._person: Person | None = None
        self.home = HomePage(library.people.check_pin)
        self.home.session_wanted.connect(self.go_on)
        self.clock = ClockDoor(self.window, self.station, self.board.identity)
        self.clock.answered.connect(lambda session, page: self.go_on(session, page, clock_is_right=True))
        self.clock.home_wanted.connect(self.show_home)
        self.home.due_wanted.connect(self._take_up)
        self.home.start_wanted.connect(self._start_page)
        self.home.demo_wanted.connect(start_demo)
        self.home.signed_in.connect(self._signed_in)
        self.home.signed_out.connect(self._signed_out)
        self.home.asked.connect(self.rooms.open)
        self.home.asked.connect(self.review.open)
        self.data = DataDoor(library, self.window, self.home, self.running.is_recording, self.voice.test)
        self.data.home_wanted.connect(self.show_home)
        self.data.changed.connect(self._show_again)
        self.home.asked.connect(self.data.open)
        self.privacy = Privacy(
            self.window,
            library,
            lambda: [one.room for one in self.running],
            lambda: self._person.id if self._person else "",
        )
        self.privacy.sign_out.connect(self._signed_out)
        self.privacy.locked.connect(self.review.shut)
        self.privacy.taken.connect(self._signed_in)
        if library.is_empty() and not library.read_only:
            from kat_monitor.ui.pages.first_run import FirstRunPage

            first = FirstRunPage()
            first.finished.connect(self._first_run)
            first.demo_wanted.connect(start_demo)
            self.window.show_page(first)
        else:
            self.show_home()

    def close(self) -> None:
        """Let go of the session; an unfinished one is offered again."""
        self.appearance.stop()
        self.background.close()
        self.clock.close()
        self.data.close()
        self.rooms.leave()
        self.running.drop_all()
        self.voice.close()

    @property
    def live(self) -> Live | None:
        """The session in front."""
        front = self.running.front
        return None if front is None else front.live

    # --- home ---------------------------------------------------------------------------------------------------------

    def show_home(self) -> None:
        """Home, as things stand now."""
        self.home.show_view(self.board.home(self._person, {one.id: one.live for one in self.running}))
        self.window.show_page(self.home)
        self.home.take_focus()

    def _home_from(self, desk: Desk) -> None:
        """Home, in the name of whoever was at the session's screen, who need not be the one that opened it."""
        if self._person is None or self._person.id != desk.person:
            self._signed_in(desk.person)
        else:
            self.show_home()

    def _show_again(self) -> None:
        """What Home says has changed, wherever the person is now."""
        self.home.show_view(self.board.home(self._person, {one.id: one.live for one in self.running}))

    def _first_run(self, first: FirstRun) -> None:
        try:
            self.library.name_clinic(first.clinic, first.room)
            self._person = self.library.people.add(first.name, first.initials, first.role, first.pin)
            self.library.audit.sign_in(self.library.who(self._person.id))
        except PROBLEMS as problem:
            self._tell(str(problem))
            return
        self.show_home()

    def _signed_in(self, person: str) -> None:
        self._person = self.library.people.get(person)
        if self._person is not None:
            self.library.audit.sign_in(self.library.who(person))
        self.show_home()

    def _signed_out(self) -> None:
        self.review.shut()
        self.library.audit.sign_out()
        self._person = None
        self.show_home()

    def _person_left(self, person: str) -> None:
        """Somebody works here no longer: nothing is entered in that name from Home."""
        if self._person is not None and self._person.id == person:
            self._person = None

    # --- a session ----------------------------------------------------------------------------------------------------

    def _start_page(self) -> None:
        if self._person is None:
            self._tell(tr("Sign in first."))
            return
        from kat_monitor.ui.pages.start import StartPage

        page = StartPage(self.board.find)
        page.started.connect(lambda wanted: self._start(page, wanted))
        page.asked.connect(lambda name: self.show_home())
        page.asked.connect(page.deleteLater)
        try:
            page.show_view(self.board.start(self._person))
        except PROBLEMS as problem:
            self._tell(str(problem))
            return
        self.window.show_page(page)
        page.take_focus()

    def _start(self, page: StartPage, wanted: StartSession) -> None:
        assert self._person is not None
        try:
            text = self.board.protocol_text(wanted.protocol)
            if not text:
                self._tell(tr("This protocol cannot be read any more. Look under Protocols."))
                return
            begin = Begin(
                wanted.number,
                wanted.name,
                wanted.date_of_birth,
                text,
                wanted.phone,
                wanted.session,
                wanted.course,
                wanted.room,
            )
            door = Door()
            live = self.station.begin(begin, self._person, door.bridge.publish, door.died)
        except PROBLEMS as problem:
            self._tell(str(problem))
            return
        self.open_live(live, self._person.id, door)
        page.deleteLater()

    def go_on(self, session: str, page: str = "", *, clock_is_right: bool = False) -> None:
        """Open a session that runs, is unfinished, or wants a signature, at a page of it.

        `clock_is_right`: somebody has said so, whatever is odd about this computer's clock.
        """
        if self.running.get(session) is not None:
            self.running.show(session)
        elif not self._resume(session, page, clock_is_right=clock_is_right):
            return
        front = self.running.front
        if page and front is not None:
            front.room.screen.go(page)

    def _resume(self, session: str, page: str, *, clock_is_right: bool) -> bool:
        """Whether it runs now; else the window says why not, or asks."""
        entry = self.library.sessions.get(session)
        if entry is None or self._person is None:
            self._tell(tr("Sign in first.") if self._person is None else tr("This session is no longer there."))
            return False
        try:
            log, folded, how = self.station.examine(entry)
        except PROBLEMS as problem:
            self._tell(str(problem))
            return False
        if how.question and not clock_is_right:
            log.close()
            self.clock.ask(folded, page)
            return False
        door = Door()
        live = self.station.resume(log, folded, how, door.bridge.publish, door.died)
        if self._person.id not in folded.present and not folded.is_signed:
            live.submit(present(self._person))
        self.open_live(live, self._person.id, door)
        return True

    def _take_up(self, session: str, due: str) -> None:
        """Open the session of something that is due, where that is recorded."""
        self.go_on(session, "aftercare" if due in AFTERCARE else "")

    def open_live(self, live: Live, person: str, door: Door) -> None:
        """Show a session's screen beside those that run; `door` is what its writer was given."""
        desk = Desk(
            door.bridge, live.thread, live.clock, self.library.people.check_pin, live.measure, self.library.setting
        )
        known = self.library.people.get(person)
        assert known is not None
        desk.sit_down(known.id, known.role)
        room = SessionRoom(self.library, self.board, live, desk)
        room.told.connect(self._tell)
        room.screen.identity.asked.connect(self.privacy.asked)
        room.screen.left.connect(lambda: self._home_from(desk))
        room.screen.themed.connect(self._wear)
        self.running.add(Running(live, room, door))
        room.screen.go(first_page(live.session))

    def _drop_live(self) -> None:
        """Let go of the session in front."""
        front = self.running.front
        if front is not None:
            self.running.drop(front)

    def _wear(self, theme: str) -> None:
        try:
            self.appearance.choose(theme)
        except PROBLEMS as problem:
            self._tell(str(problem))

    def _phase(self) -> Phase | None:
        """Of the session in front."""
        return None if self.live is None else phase_at(self.live.session, self.live.clock.now().t)

    # --- words --------------------------------------------------------------------------------------------------------

    def _tell(self, text: str) -> None:
        screen = self.window.screen_of_session
        if screen is not None and screen.isVisible():
            screen.entry.tell(text, stays=True)
        else:
            self.home.show_refusal(text)
            self.window.show_page(self.home)


def first_page(session: Session) -> str:
    """Where a session is taken up: before the dose at its gates, after its end at the signature."""
    if session.ended is not None:
        return "sign"
    return "before" if session.t0 is None else "live"
