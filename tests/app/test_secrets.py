"""A whole morning in the real window; then every byte that it left is searched for who the patient is, and for PINs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.app import files
from kat_monitor.ui import theme
from kat_monitor.ui.pages.gate_forms import EscortGiven
from tests.app.test_desktop import Window

NAME, BORN, NUMBER, PHONE = "Zebedee Quuxworth", "1931-07-19", "MRN-7731904", "0799-5550133"
ESCORT, ESCORT_PHONE = "Wilhelmina Xanthopoulou", "0799-5550177"
IDENTITY = ("Zebedee", "Quuxworth", BORN, NUMBER, PHONE, "Wilhelmina", "Xanthopoulou", ESCORT_PHONE)
PINS = ("90817263", "81726354", "72635445", "63544536")
"""The nurse's, the therapist's, the prescriber's, and a wrong one."""


class Morning(Window):
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        super().__init__(folder, qtbot)
        for person, pin in zip((self.nurse, self.therapist, self.prescriber), PINS, strict=False):
            self.library.people.set_pin(person.id, pin)

    def go(self) -> None:
        from kat_monitor.ui.pages.start import StartPage, StartSession

        self.desktop.home.start_wanted.emit()
        page = self.page(StartPage)
        assert isinstance(page, StartPage)
        page.started.emit(StartSession(NUMBER, NAME, BORN, PHONE, "generic", "Room 2", session=2, course=6))
        room = self.room
        self.screen = room.screen
        room._keep_escort(EscortGiven("planned", ESCORT, "aunt", ESCORT_PHONE))
        panel = room.corner.panel
        self.wait(lambda: self.screen.session is not None)
        room.corner.open("people")
        panel.comes.person.pick.choose(self.therapist.id)
        for pin in (PINS[3], PINS[1]):
            panel.comes.pin.line.setText(pin)
            panel.sign_in.click()
        self.wait(lambda: self.therapist.id in self.session.present)
        self.enter(lambda: self.screen.entering.notes.write(self.screen.live.note, "calm", 1, "note"), ev.NoteWritten)
        room.corner.panel.taken.emit(self.person(self.therapist.id))
        self.library.own_notes.make_key(self.therapist.id, PINS[1])
        write = lambda: self.screen.entering.notes.write(self.screen.live.note, "secret wish", 1, "own")  # noqa: E731
        self.enter(write, ev.OwnNoteWritten)
        self.desktop.privacy.lock()
        for pin in (PINS[3], PINS[0]):
            room.corner.locking.panel.here.person.pick.choose(self.nurse.id)
            room.corner.locking.panel.here.pin.line.setText(pin)
            room.corner.locking.panel.unlock.click()
        assert not self.screen.desk.is_locked

    @property
    def session(self):
        assert self.desktop.live is not None
        return self.desktop.live.session

    def person(self, person: str):
        return next(one for one in self.desktop.board.staff() if one.id == person)

    def enter(self, act, kind: type[ev.Event]) -> None:
        act()
        self.wait(lambda: any(isinstance(one.event, kind) for one in self.session.history))


@pytest.fixture(scope="module", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp)


@pytest.fixture
def morning(tmp_path: Path, qtbot: QtBot) -> Iterator[Morning]:
    made = Morning(tmp_path / "data", qtbot)
    yield made
    made.close()


def found_in(folder: Path, secrets: tuple[str, ...], but: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Where a secret stands, as UTF-8 or UTF-16, in any file but those whose names begin so."""
    hits = []
    for file in folder.rglob("*"):
        if file.is_file() and not file.name.startswith(but):
            raw = file.read_bytes()
            for secret in secrets:
                if secret.encode() in raw or secret.encode("utf-16-le") in raw:
                    hits.append((file.name, secret))
    return hits


def test_no_identity_and_no_pin_lies_in_what_a_session_left(
    morning: Morning, tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    morning.go()
    live = morning.desktop.live
    assert live is not None
    out = tmp_path / "out"
    out.mkdir()
    morning.desktop._drop_live()
    for kind in ("json", "csv"):
        assert not files.export_with(morning.library, live.path, kind, out / f"session.{kind}")
    assert found_in(tmp_path / "data", IDENTITY, but=("library.",)) == []
    assert found_in(out, IDENTITY) == []
    assert found_in(tmp_path, PINS) == []
    assert found_in(tmp_path, ("secret wish",)) == []
    said = "".join(capfd.readouterr()) + caplog.text
    assert [one for one in (*IDENTITY, *PINS, "secret wish") if one in said] == []


def test_the_search_would_find_them(morning: Morning, tmp_path: Path) -> None:
    morning.go()
    (tmp_path / "data" / "capture.txt").write_text(f"{NAME} {PINS[0]}", encoding="utf-8")
    assert {secret for _, secret in found_in(tmp_path, (*IDENTITY, *PINS), but=("library.",))} == {
        "Zebedee", "Quuxworth", PINS[0],
    }  # fmt: skip


def test_home_names_no_patient_while_nobody_is_signed_in(morning: Morning) -> None:
    morning.go()
    desktop = morning.desktop
    assert any("Quuxworth" in one.title for one in desktop.board.home(morning.nurse, {}).sessions)
    assert not any("Quuxworth" in one.title for one in desktop.board.home(None, {}).sessions)


def test_home_left_alone_signs_out_and_locks_the_session_behind_it(morning: Morning) -> None:
    morning.go()
    desktop = morning.desktop
    assert desktop.privacy.minutes() == 15
    desktop.show_home()
    assert desktop.privacy.minutes() == 3
    desktop.privacy.lock()
    assert desktop._person is None
    assert morning.screen.desk.is_locked


def test_a_page_left_alone_waits_behind_a_pin_with_what_was_typed(morning: Morning) -> None:
    from kat_monitor.ui.pages.locked import LockedPage
    from kat_monitor.ui.pages.start import StartPage

    desktop = morning.desktop
    desktop.home.start_wanted.emit()
    start = morning.page(StartPage)
    desktop.privacy.lock()
    page = desktop.window.front()
    assert isinstance(page, LockedPage)
    desktop.privacy.lock()
    assert desktop.window.front() is page
    page.person.person.pick.choose(morning.nurse.id)
    page.person.pin.line.setText(PINS[0])
    page.person.entered.emit()
    assert desktop.window.front() is start


def test_another_persons_pin_leads_to_home_not_to_what_somebody_began(morning: Morning) -> None:
    from kat_monitor.ui.pages.locked import LockedPage

    desktop = morning.desktop
    desktop.home.start_wanted.emit()
    desktop.privacy.lock()
    page = desktop.window.front()
    assert isinstance(page, LockedPage)
    page.person.person.pick.choose(morning.therapist.id)
    page.person.pin.line.setText(PINS[1])
    page.person.entered.emit()
    assert desktop.window.front() is desktop.home
    assert desktop._person == morning.therapist


def test_who_changes_their_own_pin_keeps_their_own_notes(morning: Morning) -> None:
    from kat_monitor.ui.pages.staff import StaffPage

    library, author = morning.library, morning.therapist.id
    library.own_notes.make_key(author, PINS[1])
    note, digest = library.own_notes.keep("s-1", author, "secret wish")
    morning.desktop.home.asked.emit("staff")
    page = morning.page(StaffPage)
    assert isinstance(page, StaffPage)
    page.act.pick("act").pick.choose("mine")
    page.mine.person.pick.choose(author)
    page.mine.pin.line.setText(PINS[3])
    for field in ("pin", "again"):
        page.new_pin.line(field).line.setText("55555555")
    page.main.click()
    assert library.people.check_pin(author, PINS[1])
    page.mine.pin.line.setText(PINS[1])
    page.main.click()
    assert library.people.check_pin(author, "55555555")
    assert library.own_notes.read(note, "55555555", digest) == "secret wish"


def test_the_lock_locks_every_session_of_the_window_and_its_tab(morning: Morning) -> None:
    from kat_monitor.ui.pages.start import StartPage, StartSession

    morning.go()
    desktop = morning.desktop
    desktop.home.start_wanted.emit()
    page = morning.page(StartPage)
    assert isinstance(page, StartPage)
    page.started.emit(StartSession("77", "Ottoline Vandersloot", BORN, "", "im", "Room 3", session=1, course=6))
    first, second = list(desktop.running)
    morning.wait(lambda: second.room.screen.session is not None)
    second.room.screen.entry.start("1")
    desktop.running.show(first.id)
    assert [one.text for one in second.room.corner.parking.of(morning.nurse.id)] == ["1"]
    first.room.screen.identity.lock.click()
    assert first.room.screen.desk.is_locked
    assert second.room.screen.desk.is_locked
    desktop.running.show_tabs()
    assert "OV" not in {desktop.running._tab(one, first).initials for one in (first, second)}
