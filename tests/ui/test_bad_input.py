"""Hands that slip: double presses, two keys at once, a finger that slides off, a page pasted, a screen gone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.session.quick_events import GROUPS, QUICK_EVENTS
from kat_monitor.session.state import Session
from kat_monitor.ui.alert_lane import AlertLane
from kat_monitor.ui.beat import Beat
from kat_monitor.ui.fields import Field
from kat_monitor.ui.kit import Button
from kat_monitor.ui.present_lane import lane as in_lane
from tests.ui.conftest import PATIENCE_MS, Open
from tests.ui.demo import calm_story

Press = Callable[[str], None]
PAGE = "Discharge summary\nThe patient was seen on 12 May, 120/80, 72.\n" * 60


def test_a_double_press_of_a_quick_event_notes_it_once(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("e")
    press("b")
    press("nn")
    assert [one.code for one in room.submitted if isinstance(one, ev.EventNoted)] == ["nausea"]


def test_a_double_press_of_enter_stores_the_vitals_once(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("158/94/88")
    press("Enter")
    press("Enter")
    QApplication.processEvents()
    press("Enter")
    assert len([one for one in room.submitted if isinstance(one, ev.VitalsObserved)]) == 1
    assert room.screen.entry.line.text() == ""


def test_a_double_press_of_enter_stores_a_note_once(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("n")
    press("calm")
    press("Enter")
    press("Enter")
    assert len([one for one in room.submitted if isinstance(one, ev.NoteWritten)]) == 1


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        (["158/94/88", "Enter", "Enter"], ev.VitalsObserved),
        (["n", "calm", "Enter", "Enter"], ev.NoteWritten),
        (["e", "b", "n", "n"], ev.EventNoted),
    ],
)
def test_a_double_press_is_one_though_the_disk_is_slow(
    open_room: Open, live: Session, press: Press, monkeypatch: pytest.MonkeyPatch, keys: list[str], kind: type[ev.Event]
) -> None:
    _, room = open_room(live)
    answer, late = room.submit, list[Callable[[], None]]()
    monkeypatch.setattr(room, "submit", lambda *given: late.append(lambda: answer(*given)))
    for key in keys:
        press(key)
    for one in late:
        one()
    QApplication.processEvents()
    assert [type(one) for one in room.submitted] == [kind]
    monkeypatch.undo()
    room.desk.submit(room.submitted[0])  # once it was answered, the same may be meant again
    assert [type(one) for one in room.submitted] == [kind, kind]


def test_a_double_press_of_emergency_opens_one(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("F4")
    press("F4")
    QApplication.processEvents()
    assert len([one for one in room.submitted if isinstance(one, ev.EmergencyOpened)]) == 1


def test_a_double_press_on_the_emergency_card_is_one_act_and_a_later_one_another(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    press("F4")
    press("cc")
    assert [one.code for one in room.submitted if isinstance(one, ev.EventNoted)] == ["help-called"]
    room.clock.t += 1_000
    press("c")
    assert [one.code for one in room.submitted if isinstance(one, ev.EventNoted)] == ["help-called"] * 2


@pytest.mark.parametrize("name", ["acknowledge", "off"])
def test_a_double_press_in_the_lane_asks_and_answers_nothing(
    open_room: Open, live: Session, press: Press, name: str
) -> None:
    """What is asked for lies under the hand that asked: the second press of a double one would be an answer."""
    _, room = open_room(live if name == "acknowledge" else calm_story().session)
    keys = room.screen.lane.keys
    keys._beat.setInterval(HOUR)  # however long the machine takes for both
    button = getattr(keys, name)
    for x in range(button.x() + 4, button.x() + button.width(), 12):
        spot = button.mapTo(room.screen, QPoint(x - button.x(), 20))
        for press_at in (QTest.mouseClick, QTest.mouseDClick):
            met = room.screen.childAt(spot)
            press_at(met, Qt.MouseButton.LeftButton, pos=met.mapFrom(room.screen, spot))
        assert keys.is_asking
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert (room.submitted, keys.is_asking) == ([], True)
        keys._beat.timeout.emit()
        first = QApplication.focusWidget()
        assert first in (*keys.answers, *keys.reasons)
        met = room.screen.childAt(first.mapTo(room.screen, first.rect().center()))
        assert met is first  # from now on a press answers
        keys.leave()
        QApplication.processEvents()
    button.click()
    press("t")
    assert not keys.is_asking  # a key is no slip: it may come at once


def test_keys_of_the_lane_have_their_place_before_they_are_painted(live: Session, qtbot: QtBot) -> None:
    lane, calm = AlertLane(), in_lane(calm_story().session, live.t)
    qtbot.addWidget(lane)
    lane.resize(1366, lane.height())
    lane.show_view(calm)
    lane.show()
    QApplication.processEvents()

    def places() -> list[tuple[str, int, int]]:
        return [(one.text(), one.mapTo(lane, QPoint(0, 0)).x(), one.width()) for one in lane.keys.in_sight]

    for turn in (
        lambda: lane.show_view(in_lane(live, live.t)),
        lane.acknowledge.click,
        lane.keys.leave,
        lambda: lane.show_view(calm),
    ):
        turn()
        at_once = places()
        QApplication.processEvents()
        assert at_once == places()


def hold(key: Qt.Key, text: str, times: int = 20) -> None:
    """A key that is held down: one press, and then those that the keyboard repeats, as the window receives them."""
    for number in range(times):
        window = QApplication.activeWindow()
        assert window is not None
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text, number > 0)
        QApplication.sendEvent(window.windowHandle(), press)
        QApplication.processEvents()


@pytest.mark.parametrize("before", ["", "e"])
def test_a_held_measure_key_starts_no_cuff(
    open_room: Open, live: Session, press: Press, before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Beat, "isActive", lambda self: False)
    _, room = open_room(live, measure=True)
    press(before)
    hold(Qt.Key.Key_M, "m")
    assert room.measured == 0


def test_a_held_enter_confirms_no_odd_value(
    open_room: Open, live: Session, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Beat, "isActive", lambda self: False)
    _, room = open_room(live)
    press("250/120")
    hold(Qt.Key.Key_Return, "\r")
    assert (room.submitted, room.screen.entry.line.text()) == ([], "250/120")


def test_a_held_or_doubled_enter_keeps_no_name_in_a_note(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    beat = room.screen.live.note._keeps.beat
    beat.setInterval(HOUR)
    press("n")
    press("Jane slept")
    hold(Qt.Key.Key_Return, "\r")
    press("Enter")  # let go, and pressed again at once: a double press
    assert room.submitted == []
    beat.stop()
    press("Enter")
    assert [one.text for one in room.submitted if isinstance(one, ev.NoteWritten)] == ["Jane slept"]


def test_a_double_press_keeps_no_name_in_a_quick_event(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("e")
    palette = room.screen.live.panels.palette
    palette._keeps.beat.setInterval(HOUR)
    palette._ask(next(one for one in QUICK_EVENTS if any(asked.kind == "text" for asked in one.asks)))
    for asked, field in palette._fields:
        if asked.kind == "text":
            field.line.setText("Jane")
        elif isinstance(field, Field):
            field.line.setText("1")
        else:
            field._group.buttons()[0].click()
    store = next(one for one in palette.findChildren(Button) if one.text() == "Store")
    store.click()
    store.click()
    assert room.submitted == []
    palette._keeps.beat.stop()
    store.click()
    assert len(room.submitted) == 1


@pytest.mark.parametrize("typed", ["nan", "inf", "1e999", "9" * 400, "-4", "0", "1_000", "4 5", PAGE])
def test_what_is_no_number_is_noted_for_none(open_room: Open, live: Session, press: Press, typed: str) -> None:
    _, room = open_room(live)
    press("e")
    palette = room.screen.live.panels.palette
    palette._ask(next(one for one in QUICK_EVENTS if one.code == "oxygen-on"))
    ((_, field),) = palette._fields
    assert isinstance(field, Field)
    store = next(one for one in palette.findChildren(Button) if one.text() == "Store")
    field.line.setText(typed)
    store.click()
    assert room.submitted == []
    field.line.setText("4,5")
    store.click()
    assert [one.fields for one in room.submitted if isinstance(one, ev.EventNoted)] == [{"litres_min": 4.5}]


def test_names_in_two_answers_of_a_quick_event_are_asked_about_once(
    open_room: Open, live: Session, press: Press, qtbot: QtBot
) -> None:
    _, room = open_room(live)
    press("e")
    palette = room.screen.live.panels.palette
    palette._ask(next(one for one in QUICK_EVENTS if one.code == "drug-given"))
    for (_, field), words in zip(palette._fields, ("Jane's own", "4 mg", "as Doe", "", "Lee", "Lee"), strict=True):
        if isinstance(field, Field):
            field.line.setText(words)
        else:
            field._group.buttons()[0].click()
    store = next(one for one in palette.findChildren(Button) if one.text() == "Store")
    store.click()
    qtbot.waitUntil(lambda: not palette._keeps.beat.isActive())
    store.click()
    assert [one.code for one in room.submitted if isinstance(one, ev.EventNoted)] == ["drug-given"]


def test_a_held_key_still_types_and_moves_about(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    press("n")
    hold(Qt.Key.Key_A, "a", 5)
    assert room.screen.live.note.text.toPlainText() == "aaaaa"
    room.screen.live.timeline.list.setFocus()
    hold(Qt.Key.Key_Down, "", 3)
    assert room.screen.live.timeline.list.currentIndex().row() > 1


def test_a_double_press_of_a_group_notes_nothing() -> None:
    assert [one.code for one in QUICK_EVENTS if one.key == GROUPS[one.group][0] and not one.asks] == []


@pytest.mark.parametrize(("two", "typed"), [("v1", "1"), ("15", "15"), ("1v", "1v"), ("nv", ""), ("av", "")])
def test_two_keys_at_once_do_what_each_does_and_lose_nothing(
    open_room: Open, live: Session, two: str, typed: str
) -> None:
    _, room = open_room(live)
    focus = QApplication.focusWidget()
    assert focus is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        for text in two:
            now = QApplication.focusWidget() or focus
            key = Qt.Key(ord(text.upper()))
            QApplication.sendEvent(now, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
    QApplication.processEvents()
    assert room.submitted == []
    assert room.screen.entry.line.text() == typed
    assert room.screen.live.note.text.toPlainText() == ("v" if two == "nv" else "")
    assert room.screen.lane.keys.is_asking == (two == "av")


@pytest.mark.parametrize("name", ["emergency", "vitals", "measure", "note"])
def test_a_touch_that_slides_off_a_key_presses_nothing(open_room: Open, live: Session, name: str) -> None:
    _, room = open_room(live, measure=True)
    button = room.screen.action_bar.buttons[name]
    QTest.mousePress(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, button.rect().center())
    QTest.mouseMove(button, QPoint(-80, -200))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(-80, -200))
    QApplication.processEvents()
    assert (room.submitted, room.measured, room.screen.live.side.currentIndex()) == ([], 0, 0)
    assert not room.screen.entry.line.hasFocus()


def test_a_page_pasted_into_the_vitals_line_is_said_to_be_no_vitals_and_stays(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    press("v")
    QGuiApplication.clipboard().setText(PAGE)
    room.screen.entry.line.paste()
    room.screen.entry._typed(room.screen.entry.line.text())
    press("Enter")
    QApplication.processEvents()
    assert room.submitted == []
    assert "Discharge summary" in room.screen.entry.line.text()


def test_a_note_of_three_thousand_letters_is_stored_whole_and_moves_nothing(
    open_room: Open, live: Session, press: Press
) -> None:
    _, room = open_room(live)
    note = room.screen.live.note
    before = (note.geometry(), room.screen.action_bar.geometry())
    text = ("Far away and safe. " * 160)[:3_000].strip()
    press("n")
    note.text.setPlainText(text)
    press("Enter")
    QApplication.processEvents()
    (event,) = [one for one in room.submitted if isinstance(one, ev.NoteWritten)]
    assert event.text == text
    assert (note.geometry(), room.screen.action_bar.geometry()) == before
    room.screen.show_session(room.session)
    QApplication.processEvents()
    row = next(one for one in room.screen.live.timeline.model.rows if one.text.startswith("Far away"))
    assert len(row.text) >= 2_900


def test_a_display_that_is_unplugged_takes_nothing_away(open_room: Open, live: Session, press: Press) -> None:
    window, room = open_room(live)
    press("158/9")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.primaryScreenChanged.emit(app.primaryScreen())
    window.hide()
    room.clock.t += 60_000
    room.screen.refresh()
    window.show()
    QApplication.processEvents()
    view = room.screen.values.tiles[0]._view
    assert view is not None
    assert view.age == "1 min"
    assert room.screen.entry.line.text() == "158/9"


def test_a_window_stays_whole_on_what_is_left_of_the_screens_and_grows_back(
    open_room: Open, live: Session, qtbot: QtBot
) -> None:
    window, _ = open_room(live, (1366, 768))
    window.move(700, 200)
    screen = window.screen()
    left = QRect(0, 0, 1024, 700)
    screen.availableGeometryChanged.emit(left)
    qtbot.waitUntil(lambda: window.frameGeometry() == left)
    screen.availableGeometryChanged.emit(QRect(0, 0, 1920, 1040))
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (1366, 768))
    window.move(50, 60)
    before = window.geometry()
    screen.availableGeometryChanged.emit(QRect(0, 0, 1920, 1080))
    qtbot.waitUntil(lambda: not window._on_screen._later.isActive())
    assert window.geometry() == before


def test_behind_a_locked_screen_the_session_goes_on_and_is_up_to_date_afterwards(
    open_room: Open, live: Session, press: Press, qtbot: QtBot
) -> None:
    window, room = open_room(live)
    press("n")
    press("calm")
    lock = QWidget()
    qtbot.addWidget(lock)
    with qtbot.waitActive(lock, timeout=PATIENCE_MS):
        lock.showFullScreen()
        lock.activateWindow()
    assert not window.isActiveWindow()
    room.submit(ev.EventNoted(by="lee", role="nurse", code="blanket", observed_t=room.clock.t))
    qtbot.waitUntil(
        lambda: "Blanket" in [one.text for one in room.screen.live.timeline.model.rows], timeout=PATIENCE_MS
    )
    lock.hide()
    window.activateWindow()
    assert room.screen.live.note.text.toPlainText() == "calm"


NO_FONTS = """
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from kat_monitor.ui import theme
app = QApplication([])
theme.apply(app)
font = theme.font("numeral", "semibold")
print(QFontInfo(font).family(), QFontMetrics(font).horizontalAdvance("158/94") > 60)
"""


def test_without_any_font_of_the_system_the_bundled_one_is_there(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    fonts = {"FONTCONFIG_FILE": str(config), "QT_QPA_FONTDIR": str(tmp_path)}
    here = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path), **fonts}
    told = subprocess.run([sys.executable, "-c", NO_FONTS], env=here, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["Inter", "True"]
