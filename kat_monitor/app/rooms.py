"""The pages beside a session that are reached from Home: people, protocols, devices at a test, settings.

Owns the joints between these pages and the library. Refuses rules: who may change the staff and who may put a protocol
in force is the library's to say; every fault of it is told on the page that asked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from kat_monitor import clock
from kat_monitor.app.board import Board, person_view
from kat_monitor.app.connected import Connected
from kat_monitor.app.protocol_folder import ProtocolFile, ProtocolFolder
from kat_monitor.events import text_digest
from kat_monitor.protocols import parse
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.present_codes import role_word
from kat_monitor.words import say, tr

if TYPE_CHECKING:
    from kat_monitor.app.device_room import DeviceRoom
    from kat_monitor.app.rules_room import RulesRoom
    from kat_monitor.ui.pages.frame import PageFrame
    from kat_monitor.ui.pages.protocols import ProtocolsPage
    from kat_monitor.ui.pages.staff import StaffPage
    from kat_monitor.ui.present_people import StaffChange, StaffView
    from kat_monitor.ui.present_protocols import ProtocolCard, ProtocolsView

PROBLEMS = (LibraryRefused, StorageFault)
READ_ONLY = say("Another window of KAT Monitor has this data open. Change it there.")


class Rooms(QObject):
    """The rooms beside a session. `home_wanted` when a page leads back; `left` carries who works here no longer."""

    home_wanted = Signal()
    left = Signal(str)
    set = Signal(object)
    """Names of settings that were changed."""

    def __init__(self, library: Library, board: Board, folder: ProtocolFolder, window: MainWindow) -> None:
        super().__init__()
        self._library = library
        self._board = board
        self._folder = folder
        self._window = window
        self.devices: DeviceRoom | None = None
        """The test of devices while it is in front."""
        self._tested: Connected | None = None

    def open(self, name: str, row: str = "") -> None:
        """Show a room by its name: staff, protocols (one of them in hand), devices or settings."""
        opened: dict[str, Callable[[], PageFrame]] = {
            "staff": self.open_staff,
            "protocols": self.open_protocols,
            "devices": self.open_devices,
            "settings": self.open_settings,
        }
        if name in opened:
            page = opened[name]()
            page.asked.connect(lambda place: self._go_on(page, place))
            self._window.show_page(page)
            page.take_focus()
            if row and name == "protocols":
                cast("ProtocolsPage", page).show_protocol(row)

    def leave(self, page: PageFrame | None = None) -> None:
        """Back to Home; a device that was tested is closed, and nothing typed here stays."""
        if self.devices is not None and self._tested is not None:
            self.devices.close()
            self._tested.close()
            self.devices = self._tested = None
        if page is not None:
            self.home_wanted.emit()
            page.deleteLater()

    def _go_on(self, page: PageFrame, place: str) -> None:
        """From one room to another, or back to Home."""
        self.leave(page)
        self.open(place)

    # --- settings -----------------------------------------------------------------------------------------------------

    def open_settings(self) -> PageFrame:
        """The settings, as a new page."""
        from kat_monitor.app.settings_room import SettingsRoom

        room = SettingsRoom(self._library)
        room.stored.connect(self.set)
        return room.page

    # --- people -------------------------------------------------------------------------------------------------------

    def open_staff(self) -> StaffPage:
        """Who works here, as a new page."""
        from kat_monitor.ui.pages.staff import StaffPage

        page = StaffPage(self._library.people.check_pin)
        page.changed.connect(lambda change: self._change_staff(page, change))
        page.show_view(self._staff())
        return page

    def _staff(self) -> StaffView:
        from kat_monitor.ui.present_people import StaffView

        keepers = tuple(person_view(one) for one in self._library.people.keepers())
        return StaffView(self._board.staff(), keepers, READ_ONLY if self._library.read_only else "")

    def _change_staff(self, page: StaffPage, change: StaffChange) -> None:
        try:
            words = self._changed(change)
            who = self._library.who(change.by)
            self._library.audit.note("StaffChanged", change.person or change.initials, words, who)
        except PROBLEMS as problem:
            page.show_refusal(str(problem))
            return
        page.show_view(self._staff())
        page.done(words)

    def _changed(self, change: StaffChange) -> str:
        people = self._library.people
        if change.act == "mine":
            people.change_pin(change.by, change.old_pin, change.pin)
            return tr("The PIN was changed. Own notes of before open with the new one.")
        if change.by not in {one.id for one in people.keepers()}:
            raise LibraryRefused(say("this list is changed by a lead or an administrator"))
        if change.act == "add":
            added = people.add(change.name, change.initials, change.role, change.pin)
            return tr(
                "{name}, {role}, works here now and signs in with the PIN.", name=added.name, role=role_word(added.role)
            )
        person = people.get(change.person)
        name = person.name if person is not None else change.person
        if change.act == "pin":
            people.set_pin(change.person, change.pin)
            return tr("{name} has a new PIN.", name=name)
        if len(people.all()) == 1:
            raise LibraryRefused(say("{name} is the only person here: add another first", name=name))
        people.leave(change.person)
        self.left.emit(change.person)
        return tr("{name} works here no longer. The PIN is void.", name=name)

    # --- protocols ----------------------------------------------------------------------------------------------------

    def open_protocols(self) -> ProtocolsPage:
        """The protocols, as a new page."""
        from kat_monitor.ui.pages.protocols import ProtocolsPage

        page = ProtocolsPage(self._library.people.check_pin)
        page.approved.connect(lambda key, person: self._try(page, lambda: self._approve(page, key, person)))
        page.copied.connect(lambda key: self._try(page, lambda: self._copy(page, key)))
        page.edited.connect(lambda key: self._open_rules(page, key))
        page.agreed.connect(lambda *said: self._try(page, lambda: self._agree(page, *said)))
        page.reread.connect(lambda: self._try(page, lambda: page.show_view(self._protocols())))
        self._try(page, lambda: page.show_view(self._protocols()))
        return page

    def _try(self, page: PageFrame, act: Callable[[], None]) -> None:
        try:
            act()
        except PROBLEMS as problem:
            page.show_refusal(str(problem))

    def _protocols(self) -> ProtocolsView:
        from kat_monitor.ui.present_protocols import ProtocolsView

        cards = tuple(self._card(one) for one in self._folder.all())
        return ProtocolsView(
            cards, self._board.staff(), str(self._folder.path), READ_ONLY if self._library.read_only else ""
        )

    def _card(self, one: ProtocolFile) -> ProtocolCard:
        from kat_monitor.ui.present_protocols import card

        today = clock.local(clock.utc_now()).date().isoformat()
        protocol = parse(one.text) if one.text else None
        approved = self._board.approved(one.text) if one.text else None
        agreed = self._board.agreed(one.text) if one.text else None
        return card(one.key, one.file, protocol, one.mistakes, approved, today, one.unguarded, agreed)

    def _agree(self, page: ProtocolsPage, key: str, lead: str, reason: str) -> None:
        waiting = next((one.waiting for one in self._folder.all() if one.key == key), "")
        if waiting:
            moment = clock.Moment(0, clock.utc_now())
            self._library.approvals.agree(text_digest(waiting), lead, reason, moment)
            words = f"agreed to no high alert: {reason}"
            self._library.audit.note("ProtocolChanged", key, words, self._library.who(lead))
        page.show_view(self._protocols())

    def _open_rules(self, page: ProtocolsPage, key: str) -> None:
        """The alert rules of a clinic's own protocol, in the place of the list."""
        from kat_monitor.app.rules_room import RulesRoom

        room = RulesRoom(self._library, self._folder, self._board.staff())
        self._try(page, lambda: self._show_rules(page, room, key))

    def _show_rules(self, page: ProtocolsPage, room: RulesRoom, key: str) -> None:
        room.open(key)
        room.page.asked.connect(lambda place: self._back_to(room.page, key))
        self._window.show_page(room.page)
        room.page.take_focus()
        page.deleteLater()

    def _back_to(self, page: PageFrame, key: str) -> None:
        page.deleteLater()
        self.open("protocols", key)

    def _approve(self, page: ProtocolsPage, key: str, person: str) -> None:
        """Sign the text whose numbers were shown: a file that changed meanwhile is shown anew instead."""
        text = self._folder.text(key)
        shown = page.card(key)
        now = next((self._card(one) for one in self._folder.all() if one.key == key), None)
        if shown != now or not text:
            page.show_view(self._protocols())
            page.show_refusal(tr("The file has changed since it was shown. Read it again, then approve"))
            return
        protocol = parse(text)
        moment = clock.Moment(0, clock.utc_now())
        self._library.approvals.approve(protocol.id, protocol.version, text_digest(text), person, moment)
        words = f"version {protocol.version} put in force"
        self._library.audit.note("ProtocolChanged", key, words, self._library.who(person))
        page.show_view(self._protocols())

    def _copy(self, page: ProtocolsPage, key: str) -> None:
        path = self._folder.copy(key)
        self._library.audit.note("ProtocolChanged", key, f"copied to {path.name}")
        page.show_view(self._protocols())
        page.show_protocol(f"own/{path.name}")
        page.show_refusal(tr("Copied. Edit {path}, raise its version, then read the files again", path=path))

    # --- devices ------------------------------------------------------------------------------------------------------

    def open_devices(self) -> PageFrame:
        """A test of devices without a session, as a new page: nothing is recorded."""
        from kat_monitor.app.device_room import DeviceRoom

        self.leave()
        self._tested = Connected(clock.SystemClock())
        self.devices = DeviceRoom(self._library, self._tested, "home")
        self.devices.page.show_view(self.devices.view())
        return self.devices.page
