"""The emergency card: from every field by one key, in the timeline's place, with a time for each thing done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.state import Session
from kat_monitor.ui.present_emergency import NOT_WRITTEN, emergency
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room
from tests.ui.test_screen import places

Press = Callable[[str], None]


def seen(room: Room) -> None:
    QApplication.processEvents()
    room.screen.show_session(room.session)


@pytest.mark.parametrize("at", ["timeline", "vitals", "note", "palette"])
def test_one_function_key_opens_it_from_every_field(open_room: Open, live: Session, press: Press, at: str) -> None:
    _, room = open_room(live)
    begin = {"timeline": "", "vitals": "v", "note": "n", "palette": "e"}[at]
    press(begin)
    if at in ("vitals", "note"):
        press("15")
    press("F4")
    assert room.screen.live.side.currentWidget() is room.screen.live.panels.emergency
    assert room.submitted == [ev.EmergencyOpened(by="lee", role="nurse", opened_t=room.clock.t)]
    if at == "vitals":
        assert room.screen.entry.line.text() == "15"


@pytest.mark.parametrize("stray", ["Enter", " "])
def test_a_stray_key_neither_hides_it_nor_records_a_thing_as_done(
    open_room: Open, live: Session, press: Press, stray: str
) -> None:
    _, room = open_room(live)
    for times in (1, 2):  # the card is filled only after it was opened for the first time
        press("F4")
        press(stray)
        seen(room)
        assert room.screen.live.panels.emergency.isVisible(), times
        assert [type(one) for one in room.submitted] == [ev.EmergencyOpened], times


def test_the_keys_that_close_a_window_open_no_emergency(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    assert room.submitted == []
    QTest.keyClick(focus, Qt.Key.Key_F4, Qt.KeyboardModifier.ControlModifier)  # a worn Ctrl that sticks
    assert [type(one) for one in room.submitted] == [ev.EmergencyOpened]


def test_the_sign_opens_it_too_and_a_second_press_does_not_begin_again(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    press("!")
    seen(room)
    press("!")
    assert [type(one) for one in room.submitted] == [ev.EmergencyOpened]


def test_it_is_opened_over_a_page_and_what_was_typed_there_stays(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    room.screen.act("emergency")
    assert room.screen.place() == "live"
    assert room.screen.live.panels.emergency.isVisible()


@pytest.mark.parametrize(("key", "code"), [("c", "help-called"), ("o", "oxygen-on"), ("d", "drug-given")])
def test_each_thing_done_takes_one_key_and_is_dated_by_it(
    open_room: Open, live: Session, press: Press, key: str, code: str
) -> None:
    _, room = open_room(live)
    press("F4")
    seen(room)
    room.clock.t += 31 * SECOND
    press(key)
    seen(room)
    event = room.submitted[-1]
    assert isinstance(event, ev.EventNoted)
    assert (event.code, event.observed_t) == (code, room.clock.t)
    assert "after 0:31" in room.screen.live.panels.emergency._said[code].text()


def test_the_infusion_is_stopped_by_one_key_and_the_card_stays(open_room: Open, press: Press) -> None:
    session = demo.live_story(infusion=True, step=5 * SECOND, until=demo.T0 + 20 * MINUTE).session
    _, room = open_room(session)
    press("F4")
    seen(room)
    press("s")
    seen(room)
    event = room.submitted[-1]
    assert isinstance(event, ev.InfusionChanged)
    assert event.change == "stopped"
    card = room.screen.live.panels.emergency
    assert room.screen.live.side.currentWidget() is card
    assert not card.buttons["infusion-stopped"].isEnabled()


def test_a_therapist_who_stopped_the_pump_loses_no_time(open_room: Open, press: Press) -> None:
    story = demo.live_story(infusion=True, step=5 * SECOND, until=demo.T0 + 20 * MINUTE)
    story.add(
        story.session.t,
        ev.PersonPresent(
            by="ruiz", role="therapist", person="ruiz", name="A. Ruiz", initials="AR", person_role="therapist"
        ),
    )  # fmt: skip
    _, room = open_room(story.session)
    room.desk.sit_down("ruiz", "therapist")
    press("F4")
    seen(room)
    t = room.clock.t
    press("s")
    QApplication.processEvents()
    room.clock.t += 9 * SECOND
    note = room.submitted[-1]
    assert isinstance(note, ev.NoteWritten)
    assert (note.observed_t, "stopped at the pump" in note.text) == (t, True)


def test_escape_hides_it_and_the_emergency_goes_on_until_it_is_ended(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    press("F4")
    seen(room)
    press("Esc")
    assert room.screen.live.side.currentIndex() == 0
    assert room.session.emergency is not None
    press("F4")
    press("x")
    seen(room)
    assert room.session.emergency is None
    assert room.screen.live.side.currentIndex() == 0


def test_nothing_moves_when_it_opens(open_room: Open, live: Session) -> None:
    for size in ((1024, 768), (1366, 768)):
        _, room = open_room(live, size, measure=True)
        seen(room)
        before = places(room.screen)
        room.screen.act("emergency")
        seen(room)
        assert places(room.screen) == before


def test_the_clinics_own_steps_stand_on_it_and_none_are_invented() -> None:
    story = demo.before_dose()
    assert emergency(story.session, story.session.t, "").steps == ()
    assert "not written" in NOT_WRITTEN
    assert emergency(story.session, story.session.t, "Call 222\n\n  Airway ").steps == ("Call 222", "Airway")


def test_an_emergency_that_was_open_at_a_restart_is_shown_again(open_room: Open) -> None:
    story = demo.live_story(step=5 * SECOND)
    story.add(story.session.t, ev.EmergencyOpened(**demo.NURSE, opened_t=story.session.t))
    _, room = open_room(story.session)
    assert room.screen.live.side.currentWidget() is room.screen.live.panels.emergency
