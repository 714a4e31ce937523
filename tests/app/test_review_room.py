"""A lead's day in the real window: find what needs a look, replay it, sign off, import, export the month."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import clock
from kat_monitor import events as ev
from kat_monitor.app.desktop import Desktop
from kat_monitor.app.keeper import Keeper
from kat_monitor.app.review_room import ReviewRoom
from kat_monitor.app.sign_off import SITTING_MS, Sitting, enter
from kat_monitor.app.station import records_of
from kat_monitor.canonical import canonical
from kat_monitor.clock import Moment, from_iso
from kat_monitor.events import Draft
from kat_monitor.record import jsonfile
from kat_monitor.record.library import Library
from kat_monitor.record.people import Person
from kat_monitor.record.verify import judge_record
from kat_monitor.reports.verify import carried_record
from kat_monitor.review.find import Filter, Found
from kat_monitor.ui import theme
from kat_monitor.ui.bars import BarRow, FigureTile
from kat_monitor.ui.pages.home import HomePage
from tests.reports import scribe

QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
BUSY, CALM, CALM_TOO = "busy-1", "calm-1", "calm-2"


def approved(log: scribe.Scribe, session: str) -> list[Draft]:
    """The log as events to store, its protocol in force and its session renamed."""
    drafts = []
    for row in log.rows:
        body = json.loads(row.body or "")
        if row.kind == "SessionOpened":
            body["session"] = session
        if row.kind == "ProtocolChosen":
            body |= {"approved_by": "Dr Priya Kaur", "approved_at": "2026-10-01T09:00:00.000Z"}
        drafts.append(Draft(row.kind, row.v, canonical(body)))
    return drafts


def store(library: Library, log: scribe.Scribe, session: str) -> None:
    drafts = approved(log, session)
    opened = library.sessions.create(Moment(0, from_iso(log.rows[0].at)), drafts[:1])
    for row, draft in zip(log.rows[1:], drafts[1:], strict=True):
        opened.append(Moment(row.t, from_iso(row.at)), [draft])
    library.sessions.note(session, "signed", opened.head)
    opened.close()


class Window:
    """The desktop on a library with a busy and two calm sessions; a lead is signed in."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.library = Library.open(folder, hasher=QUICK)
        self.lead, self.nurse = (self.library.people.get(one) for one in ("mo-1", "nl-1"))
        assert self.lead is not None
        assert self.nurse is not None
        self.qtbot = qtbot
        self.desktop = Desktop(self.library, lambda: None)
        self.desktop.window.show()
        self.desktop.home.signed_in.emit(self.lead.id)
        self.desktop.home.asked.emit("review")
        assert self.desktop.review.room is not None
        self.room: ReviewRoom = self.desktop.review.room
        qtbot.waitUntil(lambda: len(self.room.shelf.everything) == 3 and not self.busy, timeout=60_000)

    @property
    def busy(self) -> bool:
        return self.room.shelf.page.progress.is_busy or bool(self.room.shelf._jobs)

    def open(self, session: str) -> None:
        self.room.open_session(session)
        self.qtbot.waitUntil(lambda: self.at(session), timeout=30_000)

    def at(self, session: str) -> bool:
        view = self.room.desk.page._view
        return view is not None and view.session == session and self.room.desk.page.isVisible()

    def sign(self, pin: str, comment: str = "") -> None:
        page = self.room.desk.page
        page.comment.text.setPlainText(comment)
        page.lead.person.pick.choose(self.lead.id)
        page.lead.pin.line.setText(pin)
        assert page.main_button is not None
        page.main_button.click()

    def signed_off(self, session: str) -> list[ev.LeadSignedOff]:
        rows = judge_record(self.library.sessions.path(session)).rows
        return [one.event for one in records_of(rows) if isinstance(one.event, ev.LeadSignedOff)]

    def close(self) -> None:
        self.desktop.close()
        self.desktop.window.close()
        self.desktop.window.deleteLater()
        self.library.close()


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic's data, made once: its people, a busy and two calm sessions, what reviews keep of them."""
    folder = tmp_path_factory.mktemp("clinic") / "data"
    with Library.open(folder, hasher=QUICK) as library:
        library.name_clinic("Quiet clinic", "Room 2")
        library.people.add("Maya Okafor", "MO", "lead", "4444")
        library.people.add("Noa Lee", "NL", "nurse", "1111")
        store(library, scribe.busy(), BUSY)
        for name in (CALM, CALM_TOO):
            store(library, scribe.quiet(stream=False), name)
        Keeper(library).refresh()
    return folder


@pytest.fixture
def window(stored: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    made = Window(Path(shutil.copytree(stored, tmp_path / "data")), qtbot)
    yield made
    made.close()


def shown(window: Window) -> list[str]:
    return [one.line.id for one in window.room.shelf.page.table.sessions.rows]


def test_the_way_to_review_is_shown_to_leads_alone(window: Window) -> None:
    home: HomePage = window.desktop.home
    window.room.shelf.page.go_back()
    assert home.review.isVisible()
    home.signed_in.emit(window.nurse.id)
    assert not home.review.isVisible()


def test_a_leads_day(window: Window, tmp_path: Path) -> None:
    """What needs a look stands first; it is replayed as it was, signed off with a comment, and the month exported."""
    assert shown(window)[0] == BUSY
    window.open(BUSY)
    page = window.room.desk.page
    assert page.front.reasons.text().startswith("Look at: ")
    page.turn()
    replay = page.replay
    assert replay._replay is not None
    t0 = replay._replay.last.t0
    assert t0 is not None
    replay.go(t0)
    assert not replay._replay.at(replay.t).past_alerts
    assert replay.lane.acknowledge.isVisible() is False
    replay.timeline.list.setFocus()
    press = window.qtbot.keyClick
    press(replay.timeline.list, Qt.Key.Key_Period)
    assert replay.t > t0
    press(replay.timeline.list, Qt.Key.Key_Comma)
    before = replay.t
    assert before <= t0
    press(replay.timeline.list, Qt.Key.Key_Space)
    window.qtbot.waitUntil(lambda: replay.t > before)
    page.turn()
    window.sign("4444", "Seen with the team")
    assert [one.comment for one in window.signed_off(BUSY)] == ["Seen with the team"]
    window.qtbot.waitUntil(lambda: window.room.shelf.page.isVisible())
    one = window.room.shelf.found(BUSY)
    assert one is not None
    assert one.line.state == "signed-off"
    window.room.export_month(one.line.day[:7], tmp_path / "month.html")
    assert BUSY in (tmp_path / "month.html").read_text("utf-8")


def test_a_wrong_pin_signs_nothing(window: Window) -> None:
    window.open(BUSY)
    window.sign("9999")
    assert window.signed_off(BUSY) == []
    assert window.at(BUSY)


def test_quiet_sessions_go_by_with_one_pin_and_each_is_signed_for_itself(window: Window) -> None:
    first, second = window.room.shelf.view().all.quiet
    window.room.shelf.page.sitting.click()
    window.qtbot.waitUntil(lambda: window.at(first), timeout=30_000)
    window.sign("4444")
    window.qtbot.waitUntil(lambda: window.at(second), timeout=30_000)
    page = window.room.desk.page
    assert not page.lead.isVisible()
    assert page.main_button is not None
    page.main_button.click()
    window.qtbot.waitUntil(lambda: window.room.shelf.page.isVisible(), timeout=30_000)
    assert [len(window.signed_off(one)) for one in (CALM, CALM_TOO)] == [1, 1]
    assert [one.by for one in window.signed_off(CALM_TOO)] == [window.lead.id]


def test_filters_and_figures_lead_to_their_sessions(window: Window) -> None:
    table = window.room.shelf.page
    table.look.click()
    assert shown(window) == [BUSY]
    table.go_back()
    assert len(shown(window)) == 3
    table.wanted.emit(Filter(text="calm-2"))
    assert shown(window) == [CALM_TOO]
    window.room.open_month()
    tile = next(one for one in window.room.month.findChildren(FigureTile) if one.bar.label == "Need a look")
    tile.click()
    assert shown(window) == [BUSY]
    assert "Need a look" in table.about.text()
    window.room.open_month()
    assert window.room.month.findChildren(BarRow)


def test_dropped_reports_come_in_verified_and_altered_ones_do_not(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, bad = tmp_path / "room-3.json", tmp_path / "bad.json"
    rows = scribe.quiet(minutes=20, stream=False).rows
    good.write_text(jsonfile.dump(rows), "utf-8")
    bad.write_text(jsonfile.dump(rows).replace('"t":0', '"t":7', 1), "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (good, bad)])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(10, 10), action, data, button, Qt.KeyboardModifier.NoModifier)
    window.room.shelf.page.dropEvent(event)
    window.qtbot.waitUntil(lambda: len(window.room.shelf.everything) == 4 and not window.busy, timeout=60_000)
    (one,) = [f for f in window.room.shelf.everything if f.origin == "imported"]
    assert one.line.id == "s-1"
    assert "bad.json: it was altered" in window.room.shelf.page.brought.text()
    window.open("s-1")
    assert "signed off in the room" in window.room.desk.page.note.text()
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    window.room.desk._report("s-1")
    window.qtbot.waitUntil(lambda: bool(shown), timeout=60_000)
    report = Path(shown[0].toLocalFile())
    assert report == window.library.folder / "reports" / "s-1.pdf"
    assert carried_record(report) == judge_record(window.library.imports.path("s-1"), window.library.keys())


def test_a_patients_course_opens_from_a_session(window: Window) -> None:
    window.room.open_patient(BUSY)
    assert window.room.patient.isVisible()
    assert len(window.room.patient.doses._stops) == 3


# --- the rules of signing off -----------------------------------------------------------------------------------------

LEAD, NURSE = Person("mo-1", "Maya", "MO", "lead"), Person("nl-1", "Noa", "NL", "nurse")


def of(window: Window, session: str) -> Found:
    one = window.room.shelf.found(session)
    assert one is not None
    return one


def test_who_may_sign_off_what(window: Window) -> None:
    sitting, calm, busy = Sitting(), of(window, CALM), of(window, BUSY)
    assert "Open the session first" in sitting.refusal(calm, LEAD, pin_fresh=True, now=0)
    sitting.saw(CALM)
    sitting.saw(BUSY)
    assert "Only a clinic lead" in sitting.refusal(calm, NURSE, pin_fresh=True, now=0)
    assert "sitting" in sitting.refusal(calm, LEAD, pin_fresh=False, now=0)
    sitting.began(LEAD, 0)
    assert sitting.refusal(calm, LEAD, pin_fresh=False, now=SITTING_MS - 1) == ""
    assert "sitting" in sitting.refusal(calm, LEAD, pin_fresh=False, now=SITTING_MS)
    assert "PIN of its own" in sitting.refusal(busy, LEAD, pin_fresh=False, now=1)
    assert sitting.refusal(busy, LEAD, pin_fresh=True, now=1) == ""


def test_what_the_session_refuses_is_said_and_nothing_is_written(window: Window) -> None:
    before = judge_record(window.library.sessions.path(CALM)).rows
    event = ev.LeadSignedOff(by="nl-1", role="nurse", name="Noa", comment="")
    assert "Not for the role nurse" in enter(window.library, CALM, event)
    assert judge_record(window.library.sessions.path(CALM)).rows == before


def test_the_privacy_lock_ends_the_sittings_pin_wherever_the_lead_is(window: Window) -> None:
    window.room.desk.sitting.began(LEAD, clock.boot_ms())
    assert window.room.desk.sitting.lead(clock.boot_ms()) is not None
    window.desktop.privacy.lock()
    assert window.room.desk.sitting.lead(clock.boot_ms()) is None
    window.room.desk.sitting.began(LEAD, clock.boot_ms())
    window.desktop.show_home()
    window.desktop.privacy.lock()
    assert window.room.desk.sitting.lead(clock.boot_ms()) is None


def test_the_audit_says_who_had_the_month_written(window: Window, tmp_path: Path) -> None:
    window.room.export_month("2026-11", tmp_path / "month.html")
    line = window.library.audit.read().lines[-1]
    assert (line.act, line.by, line.subject) == ("RecordExported", window.lead.id, "month 2026-11")
