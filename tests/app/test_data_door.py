"""The self-test of the room and the clinic's data, in the real window on a real library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.app import self_test
from kat_monitor.app.keys_room import KeysRoom
from kat_monitor.app.machine_test import Means, facts_of, quick_items, slow_items
from kat_monitor.app.self_test import Item, gate_answer, sign, signed_today
from kat_monitor.clock import utc_now
from kat_monitor.record.backup import last_backup
from kat_monitor.record.shelf import LibraryRefused
from kat_monitor.ui import theme
from kat_monitor.ui.kit import Button
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.data import DataPage
from kat_monitor.ui.pages.selftest import SelfTestPage
from kat_monitor.ui.present_data import KeyLine
from tests.app.test_desktop import Window
from tests.proofs.changes import SEALER
from tests.record.test_retention import YEAR, a_session

IN_ORDER = (Item("disk", "Disk", "ok", "77 GiB free"), Item("own-1", "Oxygen", "ok"))
NOT_ALL = (*IN_ORDER, Item("speaker", "Speaker", "failed", "no sound output was found"))


class Awake:
    """A computer that lets itself be kept awake, or not."""

    def __init__(self, why_not: str = "") -> None:
        self.why_not, self.is_on = why_not, False

    def begin(self) -> None:
        self.is_on = True

    def problem(self) -> str:
        return self.why_not

    def end(self) -> None:
        self.is_on = False


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    theme.apply(qapp)
    made = Window(tmp_path / "data", qtbot)
    made.lead = made.library.people.add("Maya Okafor", "MO", "lead", "4444")  # type: ignore[attr-defined]
    yield made
    made.desktop.close()
    made.desktop.window.close()
    made.library.close()


def test_a_day_begins_with_a_self_test_that_one_person_signs(window: Window) -> None:
    window.desktop.home.asked.emit("self-test")
    page = window.page(SelfTestPage)
    assert isinstance(page, SelfTestPage)
    window.qtbot.waitUntil(lambda: page.main.isEnabled(), timeout=20_000)
    page.signer.person.pick.choose(window.nurse.id)
    page.signer.pin.line.setText("1111")
    page.main.click()
    assert "Not all was looked at" in page.refusal()
    for name, ask in page.form.asks.items():
        assert isinstance(ask, PickAsk)
        ask.pick.choose("failed" if name == "own-2" else "ok")
    page.main.click()
    assert page.refusal() == ""
    signed = signed_today(window.library, "Room 2", utc_now())
    assert signed is not None
    assert "Suction" in signed.failed
    home = window.desktop.board.home(None, {})
    assert home.self_test.startswith("Signed at")
    assert "SELF-TEST, NOT IN ORDER: " in home.notice
    line = window.library.audit.read().lines[-1]
    assert (line.act, line.by, line.subject) == ("SelfTestSigned", window.nurse.id, "Room 2")
    window.start()
    assert window.desktop.live is not None
    answer = window.desktop.live.session.gates["self-test"].event
    assert isinstance(answer, ev.GateAnswered)
    assert "Suction" in str(answer.fields["failed"])
    assert answer.by == window.nurse.id


def test_a_test_is_signed_once_a_day_and_asked_again_the_next(window: Window) -> None:
    library, utc = window.library, utc_now()
    sign(library, "Room 2", window.nurse, IN_ORDER, utc)
    with pytest.raises(LibraryRefused, match="Noa Lee signed"):
        sign(library, "Room 2", window.therapist, IN_ORDER, utc)
    sign(library, "Room 3", window.therapist, IN_ORDER, utc)
    assert signed_today(library, "Room 2", utc + self_test.clock.HOUR * 24) is None


def test_what_nobody_looked_at_is_not_signed(window: Window) -> None:
    with pytest.raises(LibraryRefused, match="not looked at yet: Suction"):
        sign(window.library, "Room 2", window.nurse, (*IN_ORDER, Item("own-2", "Suction", "ask")), utc_now())


def test_a_session_records_what_failed_and_is_held_up_by_nothing(window: Window) -> None:
    assert gate_answer(None) == ()
    (answer,) = gate_answer(sign(window.library, "Room 2", window.nurse, NOT_ALL, utc_now()))
    assert (answer.state, answer.fields) == ("failed", {"failed": "Speaker: no sound output was found"})
    (answer,) = gate_answer(sign(window.library, "Room 3", window.nurse, IN_ORDER, utc_now()))
    assert (answer.state, answer.fields) == ("met", {})


def test_the_computer_says_what_it_found(window: Window) -> None:
    a_session(window.library, "s-1", "A", utc_now() - YEAR)
    means = Means(lambda: "no sound output was found", lambda: None, lambda: Awake("the desktop says no"))  # type: ignore[arg-type]
    found = {one.id: one for one in (*quick_items(window.library, means), *slow_items(facts_of(window.library)))}
    assert {name: one.state for name, one in found.items()} == {
        "speaker": "failed", "sleep": "failed", "power": "ok", "clock": "ok", "devices": "ok", "backup": "failed",
        "disk": "ok", "record": "ok",
    }  # fmt: skip
    path = window.library.sessions.path("s-1")
    path.write_bytes(path.read_bytes()[:5000])
    a_session(window.library, "s-2", "A", utc_now() + YEAR)
    means = Means(lambda: "", lambda: None, Awake)  # type: ignore[arg-type]
    found = {one.id: one for one in (*quick_items(window.library, means), *slow_items(facts_of(window.library)))}
    assert found["speaker"].state == "ask"
    assert found["sleep"].state == "ok"
    assert found["clock"].words.endswith("before the last session was opened: set it")
    assert found["record"].words.startswith("s-1: ")


def test_a_backup_is_made_once_a_day_by_itself_and_home_says_so(window: Window, tmp_path: Path) -> None:
    desktop, library = window.desktop, window.library
    desktop.data.look()
    assert last_backup(library.folder).made_at == ""
    library.set_setting("backup-folder", str(tmp_path / "disk"))
    desktop.data.look()
    window.qtbot.waitUntil(lambda: not desktop.home.progress.is_busy, timeout=30_000)
    assert str(tmp_path / "disk") in desktop.board.home(None, {}).backup
    assert [line.act for line in library.audit.read().lines][-1] == "BackupMade"
    desktop.data.look()
    assert not desktop.home.progress.is_busy
    assert len(list((tmp_path / "disk").iterdir())) == 1


def test_a_daily_backup_waits_while_a_session_is_recorded(window: Window, tmp_path: Path) -> None:
    window.library.set_setting("backup-folder", str(tmp_path / "disk"))
    window.start()
    window.desktop.data.look()
    assert not window.desktop.home.progress.is_busy
    assert not (tmp_path / "disk").exists()


def test_a_backup_that_fails_is_said_noted_and_not_tried_each_minute(window: Window, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    window.library.set_setting("backup-folder", str(tmp_path / "file" / "disk"))
    window.desktop.data.look()
    window.qtbot.waitUntil(lambda: not window.desktop.home.progress.is_busy, timeout=30_000)
    assert "No backup" in window.desktop.home.refusal()
    assert "FAILED" in window.desktop.board.home(None, {}).backup
    assert [line.act for line in window.library.audit.read().lines][-1] == "BackupFailed"
    window.desktop.data.look()
    assert not window.desktop.home.progress.is_busy


def test_the_audit_is_read_by_a_lead_and_by_nobody_else(window: Window) -> None:
    window.desktop.home.asked.emit("data")
    page = window.page(DataPage)
    assert isinstance(page, DataPage)
    page.audit_wanted.emit(window.nurse.id)
    assert "lead or an administrator" in page.refusal()
    assert page.lines.toPlainText() == ""
    page.audit_wanted.emit(window.lead.id)  # type: ignore[attr-defined]
    assert "audit read" in page.lines.toPlainText().splitlines()[0]
    assert "signed in" in page.lines.toPlainText()
    window.wait(lambda: page.lines.visibleRegion().boundingRect().height() == page.lines.height())


def test_records_past_their_time_go_by_the_leads_word(window: Window) -> None:
    a_session(window.library, "old", "A", utc_now() - 12 * YEAR)
    window.library.set_setting("keep-years", "10")
    window.desktop.home.asked.emit("data")
    page = window.page(DataPage)
    assert isinstance(page, DataPage)
    assert "older than 10 years: 1" in page.past.text()
    page.past_confirmed.emit(window.nurse.id)
    assert "by a lead" in page.refusal()
    page.past_confirmed.emit(window.lead.id)  # type: ignore[attr-defined]
    assert page.said.text().startswith("1 records are gone")
    assert window.library.sessions.all() == ()


def test_the_room_shows_its_key_gives_it_away_and_trusts_anothers_by_a_leads_pin(
    window: Window, tmp_path: Path
) -> None:
    window.desktop.home.asked.emit("data")
    page = window.page(DataPage)
    assert isinstance(page, DataPage)
    own = window.library.seal_keys.own()
    assert own is not None
    assert own.public().fingerprint in page.keys.own.text()
    room = page.findChild(KeysRoom)
    room.export(tmp_path / "room2.katkey")
    assert own.public().key in (tmp_path / "room2.katkey").read_text()
    (tmp_path / "theirs.katkey").write_text(SEALER.public().file_text())
    room.read(tmp_path / "theirs.katkey")
    assert SEALER.public().fingerprint in page.keys.said.text()
    assert SEALER.public() not in window.library.seal_keys.trusted()  # it was only shown
    page.keys.keeper.person.pick.choose(window.lead.id)  # type: ignore[attr-defined]
    page.keys.keeper.pin.line.setText("4444")
    page.keys.confirm.click()
    assert SEALER.public() in window.library.seal_keys.trusted()
    assert "Trusted from now on" in page.said.text()
    (distrust,) = [one for one in page.keys.findChildren(Button) if one.text() == "No longer trust it"]
    distrust.click()
    page.keys.keeper.person.pick.choose(window.lead.id)  # type: ignore[attr-defined]
    page.keys.keeper.pin.line.setText("4444")
    page.keys.confirm.click()
    assert SEALER.public() not in window.library.seal_keys.trusted()
    lines = [one for one in window.library.audit.read().lines if one.act.startswith("Key")]
    assert [(one.act, one.by) for one in lines] == [
        ("KeyExported", window.nurse.id),
        ("KeyTrusted", window.lead.id),  # type: ignore[attr-defined]
        ("KeyDistrusted", window.lead.id),  # type: ignore[attr-defined]
    ]


def test_a_key_is_trusted_by_no_nurse_and_no_other_file_is_a_key(window: Window, tmp_path: Path) -> None:
    window.desktop.home.asked.emit("data")
    page = window.page(DataPage)
    assert isinstance(page, DataPage)
    public = SEALER.public()
    page.keys.trusted.emit(KeyLine(public.name, public.fingerprint, public.key), window.nurse.id)
    assert "by a lead" in page.refusal()
    assert public not in window.library.seal_keys.trusted()
    (tmp_path / "letter.txt").write_text("no key")
    page.findChild(KeysRoom).read(tmp_path / "letter.txt")
    assert "not a seal key" in page.refusal()
