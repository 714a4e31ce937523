"""Unfinished entries: parked with person and time, taken up with one key, there again after a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.record.library import Library
from kat_monitor.ui.corner import Corner, wall_of
from kat_monitor.ui.own_noting import OwnNoting
from kat_monitor.ui.parking import Parking
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.unfinished import KEEP_MS, PARK_MS
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room

Press = Callable[[str], None]
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
LEE, ANA = PersonView("lee", "R. Lee", "RL", "nurse"), PersonView("ana", "Ana Ruiz", "AR", "therapist")


class Desk2:
    """A live screen with a library behind it; `again()` is the program started anew."""

    def __init__(self, open_room: Open, library: Library) -> None:
        self._open, self.library = open_room, library
        self.again()

    def again(self) -> None:
        story = demo.before_dose()
        event = ev.PersonPresent(
            by="ana", role="therapist", person="ana", name=ANA.name, initials="AR", person_role="therapist"
        )
        story.add(story.session.t, event)
        _, self.room = self._open(story.session)
        self.screen = screen = self.room.screen
        self.room.desk._fits = lambda person, pin: pin == "2222"
        parking = Parking("s-1", lambda: self.room.desk.person, lambda t: wall_of(screen, t), self.library.drafts)
        own = screen.entering.notes.own = OwnNoting(screen, self.library.own_notes)
        self.own = own
        self.corner = Corner(screen, lambda: (LEE, ANA), lambda person: {}, parking)
        parking.pin_wanted.connect(lambda parked: own.open_parked(parked, self.library.drafts, parking))

    def take(self, person: PersonView) -> None:
        self.corner.panel.taken.emit(person)

    def pin(self, pin: str = "2222") -> None:
        self.own.panel.pin.line.setText(pin)
        self.own.panel.go.click()
        QApplication.processEvents()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path, hasher=CHEAP) as made:
        yield made


@pytest.fixture
def desk(open_room: Open, library: Library) -> Desk2:
    return Desk2(open_room, library)


def settle(room: Room) -> None:
    assert room.screen.keys is not None
    room.screen.keys.settle()


def note(desk: Desk2, text: str) -> None:
    desk.screen.live.note.start()
    desk.screen.live.note.text.setPlainText(text)


def test_the_pauses_are_those_of_the_clinic(desk: Desk2) -> None:
    assert [timer.interval() for timer in desk.screen.entry.typing._timers] == [KEEP_MS, PARK_MS] == [2_000, 60_000]


def test_after_a_minute_without_a_key_the_line_is_parked_and_new_typing_starts_clean(desk: Desk2, press: Press) -> None:
    press("158/9")
    begun = desk.room.clock.t
    desk.screen.entry.typing.idle.emit()
    assert desk.screen.entry.line.text() == ""
    assert desk.screen.entry._echo.text() == "Parked 14:42: 158/9"
    desk.room.clock.t += MINUTE
    press("120/80")
    press("Enter")
    (stored,) = desk.room.submitted
    assert isinstance(stored, ev.VitalsObserved)
    assert [one.value for one in stored.readings] == [120, 80]
    desk.screen.act("vitals")
    press("Enter")
    assert desk.screen.entry.line.text() == "158/9"
    assert desk.screen.entry.typing.begun == begun


def test_what_is_taken_up_after_two_minutes_asks_for_its_time(desk: Desk2, press: Press) -> None:
    press("158/94")
    desk.screen.entry.typing.idle.emit()
    desk.room.clock.t += 3 * MINUTE
    desk.screen.act("vitals")
    press("Enter")
    press("Enter")
    assert desk.room.submitted == []
    assert "begun 3 min ago. Add when" in desk.screen.entry._echo.text()


def test_a_parked_note_is_offered_in_the_blank_field_to_its_author_alone(desk: Desk2, press: Press) -> None:
    note(desk, "Says the room is far")
    desk.screen.live.note.typing.idle.emit()
    assert desk.screen.live.note.text.placeholderText().startswith("Parked 14:42: Says the room is far")
    desk.take(ANA)
    assert desk.screen.live.note.text.placeholderText() == "What was seen or said"
    desk.screen.live.note.start()
    press("Enter")
    assert desk.screen.live.note.text.toPlainText() == ""
    desk.take(LEE)
    assert desk.screen.live.note.text.toPlainText() == "Says the room is far"


def test_drafts_are_there_after_the_program_died(desk: Desk2, press: Press) -> None:
    press("158/9")
    desk.screen.entry.typing.paused.emit()
    note(desk, "half a note")
    desk.screen.live.note.typing.paused.emit()
    desk.again()
    assert desk.screen.entry._echo.text() == "Parked 14:42: 158/9"
    desk.screen.live.note.start()
    press("Enter")
    assert desk.screen.live.note.text.toPlainText() == "half a note"


@pytest.mark.parametrize("crashes", [False, True])
def test_what_was_begun_behind_the_lock_is_offered_to_who_unlocks_as_nobodys(
    desk: Desk2, press: Press, crashes: bool
) -> None:
    desk.corner.open("lock")
    desk.screen.act("vitals")
    press("158/9")
    desk.screen.entry.typing.idle.emit()
    assert desk.screen.entry._echo.text() == "Parked 14:42: 158/9"
    if crashes:
        desk.again()
    else:
        desk.corner.locking.panel.opened.emit(LEE)
    assert desk.screen.entry.line.text() == ""
    assert desk.screen.entry._echo.text() == "Parked 14:42 behind the lock: 158/9"
    desk.screen.act("vitals")
    press("Enter")
    assert desk.screen.entry.line.text() == "158/9"
    assert desk.corner.parking.of("lee") == ()


def test_what_is_typed_while_it_is_unlocked_is_kept_for_nobody_else(desk: Desk2, press: Press) -> None:
    desk.corner.open("lock")
    desk.screen.act("vitals")
    press("158/9")
    desk.corner.locking.panel.opened.emit(ANA)
    assert desk.screen.entry.line.text() == ""
    assert desk.screen.entry._echo.text() == "Parked 14:42 behind the lock: 158/9"


def test_what_was_stored_or_cleared_leaves_no_draft(desk: Desk2, press: Press) -> None:
    note(desk, "calm")
    desk.screen.live.note.typing.paused.emit()
    assert desk.library.drafts.of("s-1")
    press("Enter")
    assert isinstance(desk.room.submitted[-1], ev.NoteWritten)
    assert desk.library.drafts.of("s-1") == ()
    desk.screen.act("vitals")
    press("97")
    desk.screen.entry.typing.paused.emit()
    assert desk.library.drafts.of("s-1")
    press("Esc")
    assert desk.library.drafts.of("s-1") == ()


# --- own notes --------------------------------------------------------------------------------------------------------


def test_a_nurse_has_no_own_notes_and_a_therapist_chooses_before_typing(desk: Desk2, press: Press) -> None:
    field = desk.screen.live.note
    assert not field.other.isVisible()
    desk.take(ANA)
    assert field.other.isVisible()
    assert field.kind == "note"
    settle(desk.room)
    press("w")
    assert field.kind == "own"
    assert field.flag.text().startswith("OWN NOTE")
    field.text.setPlainText("begun")
    field.other.click()
    assert field.kind == "own"
    assert "chosen before typing" in desk.screen.entry._echo.text()


def own_note(desk: Desk2, press: Press, text: str = "Transference") -> None:
    desk.take(ANA)
    desk.screen.live.note.choose("own")
    note(desk, text)
    press("Enter")


def test_an_own_note_is_recorded_without_its_text_and_read_back_by_pin(desk: Desk2, press: Press, qtbot: QtBot) -> None:
    own_note(desk, press)
    assert desk.screen.live.side.currentWidget() is desk.own.panel
    desk.pin("0000")
    assert not desk.library.own_notes.has_key("ana")
    desk.pin()
    event = desk.room.submitted[-1]
    assert isinstance(event, ev.OwnNoteWritten)
    assert "Transference" not in ev.encode(event).body
    assert desk.screen.live.note.text.toPlainText() == ""
    assert desk.screen.entry.undo.isVisible()
    seq = desk.room.session.seq
    desk.screen.live.panels.entry.read.emit(seq)
    assert desk.own.panel.text.text() == ""
    desk.pin("0000")
    assert "does not open" in desk.own.panel.pin._below.text()
    desk.pin()
    assert desk.own.panel.text.text() == "Transference"
    desk.own.panel.closed.emit()
    assert desk.own.panel.text.text() == ""


def test_the_text_goes_when_another_person_sits_down(desk: Desk2, press: Press) -> None:
    own_note(desk, press)
    desk.pin()
    desk.screen.live.panels.entry.read.emit(desk.room.session.seq)
    desk.pin()
    desk.take(LEE)
    assert desk.own.panel.text.text() == ""


def test_a_parked_own_note_from_before_a_crash_takes_its_authors_pin(desk: Desk2, press: Press) -> None:
    own_note(desk, press)
    desk.pin()
    note(desk, "half of it")
    desk.screen.live.note.typing.paused.emit()
    desk.again()
    desk.take(ANA)
    field = desk.screen.live.note
    assert field.text.placeholderText().startswith("Parked 14:42: an own note")
    field.start()
    press("Enter")
    assert field.text.toPlainText() == ""
    desk.pin()
    assert (field.kind, field.text.toPlainText()) == ("own", "half of it")


# --- hand-over --------------------------------------------------------------------------------------------------------


def test_a_hand_over_takes_two_pins_and_says_what_the_record_holds(desk: Desk2, press: Press, qtbot: QtBot) -> None:
    ida = {"person": "ida", "name": "Ida Okafor", "initials": "IO", "person_role": "nurse"}
    desk.room.submit(ev.PersonPresent(by="ida", role="nurse", **ida))
    QApplication.processEvents()
    press("p")
    press("g")
    panel = desk.corner.handover
    assert desk.screen.live.side.currentWidget() is panel
    panel.situation.setPlainText("Anxious at the peak, settles with music")
    panel.taker.person.pick.choose("ida")
    panel.taker.pin.line.setText("2222")
    panel.hand_over.click()
    assert not any(isinstance(one, ev.HandedOver) for one in desk.room.submitted)
    panel.giver_pin.line.setText("0000")
    panel.hand_over.click()
    assert not any(isinstance(one, ev.HandedOver) for one in desk.room.submitted)
    panel.giver_pin.line.setText("2222")
    panel.taker.pin.line.setText("2222")
    panel.hand_over.click()
    QApplication.processEvents()
    event = desk.room.submitted[-1]
    assert isinstance(event, ev.HandedOver)
    assert (event.by, event.to, event.situation[:7]) == ("lee", "ida", "Anxious")
    assert set(event.summary) == {"situation", "doses", "vitals", "symptoms", "alerts", "next"}
    assert desk.screen.desk.person == "ida"
    qtbot.waitUntil(lambda: responsible(desk) == "RN Ida Okafor")  # the screen draws four times a second at most


def responsible(desk: Desk2) -> str:
    view = desk.screen.identity._view
    return "" if view is None else view.responsible


def test_an_entry_that_needs_the_pin_again_is_refused_without_it(desk: Desk2) -> None:
    refused = []
    event = ev.HandedOver(by="lee", role="nurse", name="R. Lee", to="ana", to_name="Ana", to_role="therapist")
    desk.room.desk.submit(event, lambda outcome: refused.append(outcome.refused))
    assert refused == ["This needs the PIN again."]
    desk.room.desk.check_pin("lee", "2222")
    desk.room.desk.submit(event, lambda outcome: refused.append(outcome.refused))
    assert refused[-1] == "This needs the PIN again."
    assert desk.room.submitted == []
