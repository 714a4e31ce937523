"""A nurse's hands: whole acts on the live screen by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE, SECOND
from kat_monitor.session.state import Session
from kat_monitor.ui.kit import Button, Choice
from kat_monitor.vitals import Quality
from tests.ui import demo
from tests.ui.conftest import Open

Press = Callable[[str], None]


def test_a_pressure_and_a_pulse_take_ten_keys(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("158/94/88")
    press("Enter")
    (event,) = room.submitted
    assert isinstance(event, ev.VitalsObserved)
    assert [one.value for one in event.readings] == [158, 94, 88]


def test_vitals_are_observed_when_their_first_key_is_typed(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    first = room.clock.t
    press("1")
    room.clock.t += 40 * SECOND
    press("20/80")
    press("Enter")
    (event,) = room.submitted
    assert isinstance(event, ev.VitalsObserved)
    assert event.observed_t == first


def test_a_stored_line_is_blank_again_and_says_what_was_stored(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("120/80")
    press("Enter")
    room.screen.refresh()
    assert room.screen.entry.line.text() == ""


def test_the_example_stands_beside_the_line_as_soon_as_it_is_in_hand(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    room.screen.entry.tell("Acknowledged: watched")
    press("v")
    assert room.screen.entry._echo.text().startswith("158/94 88 97")


def test_what_was_done_is_said_for_ten_seconds_and_a_refusal_until_the_next_key(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    entry = room.screen.entry
    entry.tell("Acknowledged: watched")
    room.clock.t += 9 * SECOND
    room.screen.refresh()
    assert entry._echo.text() == "Acknowledged: watched"
    room.clock.t += SECOND
    room.screen.refresh()
    assert entry._echo.text().startswith("158/94 88 97")
    entry.refuse("A pressure has two numbers")
    room.clock.t += MINUTE
    room.screen.refresh()
    assert entry._echo.text() == "A pressure has two numbers"


def test_odd_values_need_a_second_enter_and_are_marked_confirmed(
    open_room: Open, live: Session, press: Press, qtbot: QtBot
) -> None:
    _, room = open_room(live)
    press("250/120")
    press("Enter")
    press("Enter")  # a double press: nobody has read what is asked
    assert room.submitted == []
    qtbot.waitUntil(lambda: not room.screen.entry._beat.isActive())
    press("Enter")
    (event,) = room.submitted
    assert isinstance(event, ev.VitalsObserved)
    assert event.readings[0].quality is Quality.CONFIRMED


@pytest.mark.parametrize("line", ["94/158", "158", "1200/80", "abc"])
def test_what_cannot_be_is_not_stored_and_its_text_stays(
    open_room: Open, live: Session, press: Press, line: str
) -> None:
    _, room = open_room(live)
    press("v")
    room.screen.keys.settle()  # type: ignore[union-attr]
    press(line)
    press("Enter")
    assert (room.submitted, room.screen.entry.line.text()) == ([], line)


def test_a_fresh_entry_is_struck_by_one_key(open_room: Open, live: Session, press: Press, qtbot: QtBot) -> None:
    _, room = open_room(live)
    press("120/80")
    press("Enter")
    qtbot.waitUntil(room.screen.entry.undo.isVisible)
    room.screen.keys.settle()  # type: ignore[union-attr]
    press("z")
    struck = room.submitted[-1]
    assert isinstance(struck, ev.ReadingStruck)
    assert struck.target == room.session.seq - 1


def test_after_ten_seconds_the_key_strikes_nothing(open_room: Open, live: Session, press: Press, qtbot: QtBot) -> None:
    _, room = open_room(live)
    press("120/80")
    press("Enter")
    qtbot.waitUntil(room.screen.entry.undo.isVisible)
    room.clock.t += 11 * SECOND
    room.screen.refresh()
    room.screen.keys.settle()  # type: ignore[union-attr]
    press("z")
    assert len(room.submitted) == 1


def test_an_alert_is_acknowledged_with_what_was_done(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("a")
    press("t")
    (event,) = room.submitted
    assert isinstance(event, ev.AlertAcknowledged)
    assert (event.action, live.alerts[event.alert].priority) == ("treated", "high")


def test_the_function_key_acknowledges_from_inside_a_note(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("n")
    press("sleeps")
    press("F5")
    press("w")
    assert isinstance(room.submitted[0], ev.AlertAcknowledged)
    assert room.screen.live.note.text.toPlainText() == "sleeps"
    assert room.screen.live.note.text.hasFocus()


def test_what_is_being_acknowledged_stays_in_hand_when_a_worse_alert_comes(
    open_room: Open, press: Press, qtbot: QtBot
) -> None:
    story = demo.before_dose()
    first = story.raise_alert(story.session.t, "spo2", 93, 94, "low", "SpO2 93 < 94")
    _, room = open_room(story.session)
    press("a")
    story.raise_alert(story.session.t, "systolic", 184, 180, "high", "SBP 184 >= 180")
    room.session = story.session
    room.screen.show_session(story.session)
    press("w")
    (event,) = room.submitted
    assert isinstance(event, ev.AlertAcknowledged)
    assert event.alert == first


def test_a_note_has_the_time_of_its_first_key(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("n")
    begun = room.clock.t
    press("c")
    room.clock.t += MINUTE
    press("alm")
    press("Enter")
    assert room.submitted == [
        ev.NoteWritten(by="lee", role="nurse", text="calm", observed_t=begun),
    ]


def test_a_note_with_a_name_is_flagged_and_kept_only_by_a_second_enter(
    open_room: Open, live: Session, press: Press, qtbot: QtBot
) -> None:
    _, room = open_room(live)
    press("n")
    press("jane sleeps")
    press("Enter")
    assert room.submitted == []
    assert room.screen.live.note.flag.text() == "! jane is a name. F8: the patient. Enter again keeps it"
    qtbot.waitUntil(lambda: not room.screen.live.note._keeps.beat.isActive())
    press("Enter")
    assert len(room.submitted) == 1


def test_a_name_is_replaced_by_one_key(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("n")
    press("jane sleeps")
    press("F8")
    press("Enter")
    (event,) = room.submitted
    assert isinstance(event, ev.NoteWritten)
    assert event.text == "the patient sleeps"


def test_letters_are_no_commands_while_and_just_after_somebody_types(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    keys = room.screen.keys
    assert keys is not None
    assert keys._pause.interval() == 1_000
    keys._pause.setInterval(HOUR)  # however long the machine takes for the next keys
    press("n")
    press("a")
    press("Esc")
    press("a")
    assert room.screen.lane._asking is None
    keys.settle()
    press("a")
    assert room.screen.lane._asking is not None


def test_a_quick_event_is_two_keys_after_the_palette(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("e")
    press("b")
    press("v")
    (event,) = room.submitted
    assert isinstance(event, ev.EventNoted)
    assert event.code == "vomited"


def test_an_event_that_asks_keeps_the_time_of_its_first_key(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    begun = room.clock.t
    press("e")
    press("d")
    press("o")
    room.clock.t += MINUTE
    press("2")
    press("Enter")
    (event,) = room.submitted
    assert isinstance(event, ev.EventNoted)
    assert (event.code, event.observed_t, event.fields) == ("oxygen-on", begun, {"litres_min": 2})


def test_a_lozenge_is_out_at_the_first_key_however_late_it_is_said_how(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    begun = room.clock.t
    press("e")
    press("d")
    press("g")
    palette = room.screen.live.panels.palette
    (choice,) = palette.findChildren(Choice)
    room.clock.t += MINUTE
    choice.choose("spat")
    next(one for one in palette.findChildren(Button) if one.accessibleName() == "Store").click()
    (event,) = room.submitted
    assert isinstance(event, ev.EventNoted)
    assert (event.code, event.observed_t, event.fields) == ("lozenge-ended", begun, {"how": "spat"})


def test_escape_leaves_the_palette_and_gives_the_timeline_back(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("e")
    press("Esc")
    assert (room.submitted, room.screen.live.side.currentIndex()) == ([], 0)


def test_an_open_symptom_is_taken_in_hand_and_resolved(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("Enter")  # the newest open symptom stands on top of the timeline
    press("r")
    (event,) = room.submitted
    assert isinstance(event, ev.SymptomResolved)
    assert event.target == live.symptoms[0].seq


def test_a_reading_is_corrected_with_a_reason(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    seq = next(one.seq for one in live.measurements if one.value("systolic") == 158)
    room.screen.entering.take(seq)
    press("148/84")
    panel = room.screen.live.panels.entry
    panel.focusNextChild()
    press("typing error")
    press("Enter")
    (event,) = room.submitted
    assert isinstance(event, ev.ReadingCorrected)
    assert ([one.value for one in event.readings], event.reason) == ([148, 84], "typing error")


def test_an_entry_in_hand_has_only_the_buttons_of_its_own(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    take, panel = room.screen.entering.take, room.screen.live.panels.entry
    take(next(one.seq for one in live.measurements if one.value("systolic") == 158))
    take(live.symptoms[0].seq)
    assert "Correct" not in [one.text() for one in panel.findChildren(Button) if one.isVisible()]
    take(next(record.seq for record in live.history if isinstance(record.event, ev.AlertRaised)))
    press("r")  # the symptom before it is not resolved
    assert [one for one in panel.findChildren(Button) if one.isVisible()] == [panel.close_button]
    assert room.submitted == []


def test_wrong_patient_strikes_in_one_key(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    note = next(record.seq for record in live.history if isinstance(record.event, ev.NoteWritten))
    room.screen.entering.take(note)
    press("w")
    assert room.submitted == [ev.EntryStruck(by="lee", role="nurse", target=note, reason="wrong patient")]


def test_the_infusion_is_paused_by_two_keys(open_room: Open, press: Press) -> None:
    session = demo.live_story(infusion=True, step=5 * SECOND, until=demo.T0 + 20 * MINUTE).session
    _, room = open_room(session)
    press("i")
    press("p")
    (event,) = room.submitted
    assert isinstance(event, ev.InfusionChanged)
    assert event.change == "paused"


def test_the_cuff_starts_only_at_the_second_key(open_room: Open, live: Session, press: Press, qtbot: QtBot) -> None:
    _, room = open_room(live, measure=True)
    press("m")
    assert room.measured == 0
    qtbot.waitUntil(lambda: not room.screen.entering.cuff._beat.isActive())
    press("F6")
    assert room.measured == 1


def test_a_refusal_is_said_and_the_note_stays(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    room.desk.sit_down("lee", "lead")
    press("n")
    press("calm")
    press("Enter")
    QApplication.processEvents()
    assert room.session is live
    assert room.screen.live.note.text.toPlainText() == "calm"


def test_after_a_line_that_was_begun_with_the_mouse_the_keys_still_work(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    QApplication.focusWidget().clearFocus()  # type: ignore[union-attr]
    room.screen.entry.line.setFocus()
    press("120/70")
    press("Enter")
    assert QApplication.focusWidget() is room.screen.live.timeline.list


def test_a_set_that_is_typed_right_after_another_loses_no_digit(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("158/94/88")
    press("Enter")
    press("120/70")
    assert room.screen.entry.line.text() == "120/70"


def test_a_letter_right_after_typing_is_still_no_command(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("158/94/88")
    press("Enter")
    press("e")
    assert room.screen.live.side.currentIndex() == 0
