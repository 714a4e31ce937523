"""The way from Home to the self-test of the room and to the clinic's data, and the backup once a day.

Owns both pages while they are open, and when a backup begins by itself: while no session is being recorded. Refuses to
run what is slow in the window's thread, and to let an end of retention pass without the lead's PIN.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kat_monitor import clock, settings
from kat_monitor.app.board import person_view
from kat_monitor.app.self_test import backup_line, clinic_list, named, sign, signed_today, signed_words
from kat_monitor.record.backup import last_backup
from kat_monitor.record.library import Library
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.record.storage import StorageFault
from kat_monitor.ui.main_window import MainWindow
from kat_monitor.ui.present_codes import role_word
from kat_monitor.words import say, tr

if TYPE_CHECKING:
    from kat_monitor.app.self_test import Item
    from kat_monitor.ui.pages.data import DataPage
    from kat_monitor.ui.pages.frame import PageFrame
    from kat_monitor.ui.pages.selftest import SelfTestPage
    from kat_monitor.ui.present_data import DataView
    from kat_monitor.ui.present_self_test import Looked, LookRow, SelfTestView
    from kat_monitor.ui.progress import Cancelled, Ended, Progress

PROBLEMS = (LibraryRefused, StorageFault)
READ_ONLY = say("Another window of KAT Monitor has this data open. Change it there.")
LOOK_MS = 60_000
AGAIN_AFTER = clock.HOUR
"""A daily backup that failed is tried again after this long, ms."""


class DataDoor(QObject):
    """`home_wanted` when a page leads back, and when what Home says of backup or self-test has changed."""

    home_wanted = Signal()
    changed = Signal()

    def __init__(
        self,
        library: Library,
        window: MainWindow,
        home: PageFrame,
        is_recording: Callable[[], bool],
        tone: Callable[[], str],
    ) -> None:
        """`home` shows how far a daily backup is; `is_recording`: whether a session runs; `tone` plays it."""
        super().__init__()
        self._tone = tone
        self._library, self._window, self._home, self._is_recording = library, window, home, is_recording
        self._found: tuple[Item, ...] = ()
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def open(self, name: str) -> None:
        """The page of this name, if it is one of these."""
        if name == "self-test":
            self._show(self.open_self_test())
        elif name == "data":
            self._show(self.open_data())

    def close(self) -> None:
        """The window goes."""
        self._clock.stop()

    def _show(self, page: PageFrame) -> None:
        page.asked.connect(lambda name: self._leave(page))
        self._window.show_page(page)
        page.take_focus()

    def _leave(self, page: PageFrame) -> None:
        self.home_wanted.emit()
        if not page.progress.is_busy:  # what is under way there still tells the page
            page.deleteLater()

    # --- the self-test ------------------------------------------------------------------------------------------------

    def open_self_test(self) -> SelfTestPage:
        """The self-test as a new page; what takes a moment is tested beside it."""
        from kat_monitor.app.machine_test import Means, facts_of, quick_items, slow_items
        from kat_monitor.ui.pages.selftest import SelfTestPage
        from kat_monitor.ui.sound import problem_now

        page = SelfTestPage(self._library.people.check_pin)
        page.looked.connect(lambda looked: self._sign(page, looked))
        page.tone_wanted.connect(lambda: self._play(page))
        self._found = ()
        page.show_view(self._self_test())
        facts, quick = facts_of(self._library), quick_items(self._library, Means(problem_now))

        def then(ended: Ended) -> None:
            self._found = (*quick, *(ended.value or ()))
            page.show_view(self._self_test())

        page.run(tr("Testing disk and records"), lambda progress, cancelled: slow_items(facts), then)
        return page

    def _self_test(self) -> SelfTestView:
        from kat_monitor.ui.present_self_test import SelfTestView

        room = self._library.clinic.room
        signed = signed_today(self._library, room, clock.utc_now())
        return SelfTestView(
            room=room or tr("This room"),
            machine=tuple(_row(item) for item in (self._found if signed is None else signed.items)),
            own=tuple(_row(item) for item in clinic_list(self._library)),
            people=tuple(person_view(one) for one in self._library.people.all()),
            signed=signed_words(signed),
            failed=signed.failed if signed is not None else (),
            read_only=READ_ONLY if self._library.read_only else "",
        )

    def _sign(self, page: SelfTestPage, looked: Looked) -> None:
        from kat_monitor.app.self_test import Item

        person = self._library.people.get(looked.person)
        items = [
            Item(item.id, item.title, "failed" if looked.answers[item.id] == "failed" else "ok", item.words)
            if item.id in looked.answers
            else item
            for item in (*self._found, *clinic_list(self._library))
        ]
        try:
            if person is not None:
                sign(self._library, self._library.clinic.room, person, items, clock.utc_now())
        except PROBLEMS as problem:
            page.show_refusal(str(problem))
            return
        page.show_view(self._self_test())
        self.changed.emit()

    def _play(self, page: SelfTestPage) -> None:
        problem = self._tone()
        page.say_tone(tr("No tone: {problem}", problem=problem) if problem else "")

    # --- data ---------------------------------------------------------------------------------------------------------

    def open_data(self) -> DataPage:
        """Backups, retention and audit as a new page."""
        from kat_monitor.app.keys_room import KeysRoom
        from kat_monitor.ui.pages.data import DataPage

        page = DataPage(self._library.people.check_pin)
        page.backup_wanted.connect(lambda: self._choose_and_back_up(page))
        page.audit_wanted.connect(lambda person: self._read_audit(page, person))
        page.export_wanted.connect(lambda: self._export_audit(page))
        page.past_confirmed.connect(lambda person: self._let_go(page, person))
        page.show_view(self._data())
        KeysRoom(self._library, page)
        return page

    def _data(self) -> DataView:
        from kat_monitor.record.retention import past
        from kat_monitor.ui.present_data import DataView, PastRow

        library = self._library
        years = settings.whole("keep-years", library.setting)
        old = past(library.sessions.all(), years, clock.utc_now())
        everyone = [person_view(one) for one in library.people.all()]
        return DataView(
            folder=str(library.folder),
            backup=backup_line(library),
            years=years,
            past=tuple(PastRow(one.id, one.opened_at) for one in old),
            keepers=tuple(one for one in everyone if one.role in ("lead", "administrator")),
            leads=tuple(one for one in everyone if one.role == "lead"),
            problem=library.audit.problem,
            read_only=READ_ONLY if library.read_only else "",
        )

    def _choose_and_back_up(self, page: DataPage) -> None:
        from kat_monitor.ui.pages.choosing import Mode, choose

        def begin(paths: list[Path]) -> None:
            self.back_up(page, paths[0], lambda words: page.tell(words))

        folder = settings.value("backup-folder", self._library.setting)
        if folder:
            begin([Path(folder)])
        else:
            choose(page, tr("A folder on another disk or share"), Mode.Directory, begin)

    def _read_audit(self, page: DataPage, person: str) -> None:
        from kat_monitor.record.audit import ACTS
        from kat_monitor.ui.present_data import AuditRow

        known = self._library.people.get(person)
        if known is None or known.role not in ("lead", "administrator"):
            page.show_refusal(tr("The audit is read by a lead or an administrator"))
            return
        self._library.audit.note("AuditRead", who=self._library.who(person))
        try:
            found = self._library.audit.read()
        except StorageFault as fault:
            page.show_refusal(str(fault))
            return
        rows = tuple(
            AuditRow(
                one.at,
                f"{one.by} ({role_word(one.role)})",
                ACTS.get(one.act, one.act),
                f"{one.subject} {one.words}".strip(),
            )
            for one in found.lines
        )
        page.show_audit(rows, found.problem)

    def _export_audit(self, page: DataPage) -> None:
        from kat_monitor.app.keeping import write_audit
        from kat_monitor.ui.pages.choosing import Mode, choose

        def write(paths: list[Path]) -> None:
            try:
                page.tell(write_audit(self._library, paths[0]).words[0])
            except StorageFault as fault:
                page.show_refusal(str(fault))

        choose(page, tr("Export the audit"), Mode.AnyFile, write, "audit.csv", tr("CSV (*.csv)"))

    def _let_go(self, page: DataPage, person: str) -> None:
        from kat_monitor.record.retention import delete_past

        shown = self._data()
        try:
            who = self._library.who(person)
            ids = [one.id for one in shown.past]
            gone = delete_past(self._library, ids, shown.years, clock.utc_now(), who)
        except PROBLEMS as problem:
            page.show_refusal(str(problem))
            return
        page.show_view(self._data())
        page.tell(tr("{count} records are gone; the audit names each.", count=len(gone)))
        self.changed.emit()

    # --- backups ------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Once a minute: begin the day's backup if it is due and nothing is being recorded."""
        folder = settings.value("backup-folder", self._library.setting)
        if folder and not self._library.read_only and self._is_due() and not self._is_recording():
            self.back_up(self._home, Path(folder), lambda words: None)

    def _is_due(self) -> bool:
        state, utc = last_backup(self._library.folder), clock.utc_now()
        if state.failed_at and utc - clock.from_iso(state.failed_at) < AGAIN_AFTER:
            return False
        if not state.made_at:
            return True
        made = clock.from_iso(state.made_at)
        return clock.local(made).date() != clock.local(utc).date()

    def back_up(self, page: PageFrame, dest: Path, done: Callable[[str], None]) -> None:
        """A backup beside the page, which says how far it is; `done(words)` when it is whole."""
        from kat_monitor.app.keeping import note_made
        from kat_monitor.record.backup import Made, Source, make_backup
        from kat_monitor.record.backup_manifest import BackupRefused, Stopped

        source = Source(self._library.folder, self._library.keys(), is_open_here=True)
        keep = settings.whole("backup-keep", self._library.setting)

        def job(progress: Progress, cancelled: Cancelled) -> Made | str:
            def told(so_far: int, of: int, words: str) -> bool:
                progress(so_far // 1024, of // 1024, words)
                return not cancelled()

            try:
                return make_backup(source, dest, clock.utc_now(), keep=keep, told=told)
            except (BackupRefused, StorageFault) as problem:
                return str(problem)
            except Stopped:
                return ""

        def then(ended: Ended) -> None:
            if isinstance(ended.value, Made):
                note_made(self._library, ended.value)
                remarks = "".join(
                    tr(". Damaged in the data itself: {one}", one=one) for one in ended.value.manifest.remarks
                )
                done(tr("Backed up and verified: {path}{remarks}", path=ended.value.path, remarks=remarks))
            elif ended.value:
                self._library.audit.note("BackupFailed", str(dest), ended.value)
                page.show_refusal(tr("No backup: {value}", value=ended.value))
            self.changed.emit()

        page.run(tr("Backup"), job, then)


def _row(item: Item) -> LookRow:
    from kat_monitor.ui.present_self_test import LookRow

    return LookRow(item.id, named(item), item.state, item.words)
