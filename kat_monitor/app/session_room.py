"""One session's screen with everything on it: the pages of whoever is at it, people, devices.

Owns how they come together with the library: identity and escort are read and kept there, never in the record. Refuses
to open or close sessions: it is made for one and thrown away with it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal

from kat_monitor import events as ev
from kat_monitor.app.behind import LastSession
from kat_monitor.app.board import Board
from kat_monitor.app.cuff import Cuff
from kat_monitor.app.room_watch import RoomWatch
from kat_monitor.app.station import Live
from kat_monitor.record.library import EVERY_PIN, Library
from kat_monitor.record.patients import Escort, Occasion
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.settings import value
from kat_monitor.ui.acts import THERAPIST
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.present_names import parts
from kat_monitor.ui.present_pages import IdentityView
from kat_monitor.ui.session_screen import PageWidget, Place, SessionScreen
from kat_monitor.words import tr

if TYPE_CHECKING:
    from kat_monitor.app.device_room import DeviceRoom
    from kat_monitor.ui.corner import Corner
    from kat_monitor.ui.pages.gate_forms import EscortGiven
    from kat_monitor.ui.pages.signing import SigningPage
    from kat_monitor.ui.parking import Parking
    from kat_monitor.ui.present_export import ExportWish


CUFF_TICK_MS = 500
"""How often the schedule is asked whether the cuff is due."""


RECONNECT_MS = 1_500
"""The screen comes first, then the devices that were open when the program stopped."""


class SessionRoom(QObject):
    """A session's screen. `told` carries what is wrong, in words."""

    told = Signal(object)

    def __init__(self, library: Library, board: Board, live: Live, desk: Desk) -> None:
        """`desk`: somebody sits at it already."""
        super().__init__()
        self._library = library
        self._board = board
        self._live = live
        self._desk = desk
        self._pages: dict[str, dict[str, Place]] = {}
        self._ticker: QTimer | None = None
        if live.measure is None:
            self._take_cuff()
        self.devices: DeviceRoom | None = None
        was_open = any(one.event.state != "closed" for one in live.session.devices.values())
        if was_open and live.measure is None and live.session.ended is None:
            QTimer.singleShot(RECONNECT_MS, self, lambda: self._device_room().reconnect())
        desk.every_pin = library.setting(EVERY_PIN) or ""
        self.screen = SessionScreen(desk, {}, self._identity().name, self._names)
        self.screen.pages_wanted.connect(lambda: self.screen.seat(self.pages_of(desk.person)))
        self.screen.charted.connect(lambda: self.corner)
        self.watch = RoomWatch(library.setting, live, self.screen, desk)
        self.last = LastSession(library, live.session, self.screen)

    @cached_property
    def corner(self) -> Corner:
        """People, lock, hand-over and what is parked: made once the first picture is out, or when first asked for."""
        from kat_monitor.ui.corner import Corner

        corner = Corner(self.screen, self._board.staff, self.pages_of, self._parking())
        own = self.screen.entering.notes.own
        if own is not None:
            corner.parking.pin_wanted.connect(
                lambda parked: own.open_parked(parked, self._library.drafts, corner.parking)
            )
        return corner

    def pages_of(self, person: str) -> dict[str, Place]:
        """The pages of one person: what is typed in them stays with who typed it."""
        from kat_monitor.ui.corner import DEVICES
        from kat_monitor.ui.pages.places import places, session_pages
        from kat_monitor.ui.present_therapist import therapist
        from kat_monitor.ui.therapist_page import TherapistPage

        if person not in self._pages:
            pages = session_pages(self._desk)
            for page in (pages.before, pages.discharge):
                page.escort_given.connect(self._keep_escort)
            signing = pages.signing
            signing.report_wanted.connect(lambda wish: self._export(signing, wish))
            room = self._device_room()
            devices = Place(cast(PageWidget, room.page), lambda session, t: room.view())
            calm = TherapistPage(self._desk, self._names)
            self.corner.take_note(calm.note)
            self._pages[person] = {
                **places(pages, self._desk, self._identity, self._board.staff),
                THERAPIST: Place(cast(PageWidget, calm), therapist),
                DEVICES: devices,
            }
        return self._pages[person]

    def _parking(self) -> Parking:
        """What is typed and not stored; in a window that only shows the data it lives as long as the window."""
        from kat_monitor.ui.corner import wall_of
        from kat_monitor.ui.own_noting import OwnNoting
        from kat_monitor.ui.parking import Parking

        screen, library = self.screen, self._library
        drafts = None if library.read_only else library.drafts
        if drafts is not None:
            screen.entering.notes.own = OwnNoting(screen, library.own_notes)
        name = self._live.session.opened.session
        return Parking(name, lambda: self._desk.person, lambda t: wall_of(screen, t), drafts)

    def _export(self, page: SigningPage, wish: ExportWish) -> None:
        from kat_monitor.app.exporting import export_from

        export_from(page, self._library, self._live.path, self._live.session.opened, wish, self._desk.person)

    @property
    def patient(self) -> str:
        """The patient's name, as the library knows it."""
        return self._identity().name

    def close(self) -> None:
        """The session is closed: nothing is looked for or started any more."""
        if self._ticker is not None:
            self._ticker.stop()
        self.watch.close()
        self.last.close()
        if self.devices is not None:
            self.devices.close()

    def _take_cuff(self) -> None:
        """Cuffs are started by a press at the desk, and by the schedule where the clinic wants it."""
        cuff = Cuff(self._live, self._desk, lambda name: value(name, self._library.setting))
        self._desk.cuff = cuff
        self._desk.measure = cuff.start
        self._ticker = QTimer(self)
        self._ticker.setInterval(CUFF_TICK_MS)
        self._ticker.timeout.connect(cuff.tick)
        self._ticker.start()

    def _device_room(self) -> DeviceRoom:
        from kat_monitor.app.device_room import DeviceRoom

        if self.devices is None:
            self.devices = DeviceRoom(
                self._library,
                self._live.devices,
                "back",
                session=lambda: self._live.session,
                choose=self._choose_device,
            )
            self.devices.page.asked.connect(lambda name: self.corner.go_back())
        return self.devices

    def _choose_device(self, vital: str, device: str) -> None:
        self._desk.enter(ev.DeviceChosen, vital=vital, device=device)

    def _identity(self) -> IdentityView:
        return self._board.identity(self._live.session)

    def _names(self) -> dict[str, str]:
        """What is not to stand in a note, with what to write instead."""
        known = self._identity()
        return parts(known.escort, tr("the escort")) | parts(known.name, tr("the patient"))

    def _keep_escort(self, given: EscortGiven) -> None:
        if not given.name:
            return
        occasion: Occasion = "at-door" if given.occasion == "at-door" else "planned"
        escort = Escort(given.name, given.relation, given.phone)
        try:
            self._library.patients.put_escort(self._live.session.opened.session, occasion, escort)
        except (LibraryRefused, StorageFault) as problem:
            self.told.emit(str(problem))
