"""The sheet of keys is read off the buttons; the pad types into the vitals line and covers nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.entry import parse_entry
from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.help_sheet import key_rows
from kat_monitor.ui.kit import Button
from tests.ui.conftest import Open
from tests.ui.room import Room
from tests.ui.test_screen import on_screen, places

Press = Callable[[str], None]


def test_every_key_of_every_button_is_on_the_sheet(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live, measure=True)
    press("?")
    assert room.screen.acts.help is not None
    assert room.screen.acts.help.isVisible()
    listed = {key for one in key_rows(room.screen) for key in one.keys.split()}
    carried = {key for one in room.screen.findChildren(Button) for key in (one.key, one.function_key) if key}
    assert carried <= listed
    assert {"?", "F2", "F4", "F5", "F6", "F7"} <= listed


def test_a_key_that_is_changed_on_its_button_is_changed_on_the_sheet(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    room.screen.action_bar.buttons["note"].key = "W"
    assert any(one.keys == "W" and one.words == "Note" for one in key_rows(room.screen))


def test_the_theme_is_wanted_from_the_sheet(open_room: Open, live: Session, qtbot: QtBot) -> None:
    _, room = open_room(live)
    room.screen.act("help")
    assert room.screen.acts.help is not None
    with qtbot.waitSignal(room.screen.themed) as caught:
        room.screen.acts.help.themes["light"].click()
    assert caught.args == ["light"]
    assert room.screen.acts.help.themes[theme.look().theme].isChecked()


# --- the pad ----------------------------------------------------------------------------------------------------------


def test_a_pressure_and_a_pulse_by_the_pad_alone(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    room.screen.act("pad")
    pad = room.screen.acts.pad
    assert pad is not None
    for sign in "158/94":
        pad.keys[sign].click()
    for sign in ("hr", "8", "9", "⌫", "8", "Enter"):
        pad.keys[sign].click()
    (event,) = room.submitted
    assert isinstance(event, ev.VitalsObserved)
    assert [one.value for one in event.readings] == [158, 94, 88]


@pytest.mark.parametrize("keys", [("@", "-", "3"), ("@", "1", "4", ".", "2", "0")])
def test_a_pressure_of_some_minutes_ago_is_told_its_time_by_the_pad_alone(
    open_room: Open, live: Session, keys: tuple[str, ...]
) -> None:
    _, room = open_room(live)
    room.screen.act("pad")
    pad = room.screen.acts.pad
    assert pad is not None
    for sign in ("1", "2", "0", "/", "8", "0", "space", *keys):
        pad.keys[sign].click()
    assert parse_entry(room.screen.entry.line.text()).echo.split()[-1] == {3: "@-3", 6: "@14:20"}[len(keys)]


def test_keyboard_and_pad_type_into_one_place(open_room: Open, live: Session, press: Press) -> None:
    _, room = open_room(live)
    room.screen.act("pad")
    assert room.screen.acts.pad is not None
    press("12")
    room.screen.acts.pad.keys["0"].click()
    press("/80")
    assert room.screen.entry.line.text() == "120/80"


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_its_keys_are_for_a_glove_and_cover_nothing(open_room: Open, live: Session, size: tuple[int, int]) -> None:
    _, room = open_room(live, size)
    before = places(room.screen)
    room.screen.act("pad")
    QApplication.processEvents()
    pad = room.screen.acts.pad
    assert pad is not None
    assert places(room.screen) == before
    assert all(min(key.width(), key.height()) >= theme.TARGET for key in pad.keys.values())
    box = on_screen(pad, room.screen)
    kept = [before["lane"], before["entry"], *(before[f"tile {number}"] for number in range(5))]
    assert not any(box.intersects(one) for one in kept)


def touch(room: Room, kind: QInputDevice.DeviceType) -> None:
    device = QPointingDevice(
        "finger", 7, kind, QPointingDevice.PointerType.Finger, QInputDevice.Capability.Position, 1, 1
    )
    line = room.screen.entry.line
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress, QPointF(5, 5), line.mapToGlobal(QPointF(5, 5)), Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, device,
    )  # fmt: skip
    QApplication.sendEvent(line, event)


def test_a_finger_on_the_line_brings_the_pad_and_a_mouse_does_not(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    touch(room, QInputDevice.DeviceType.Mouse)
    assert room.screen.acts.pad is None
    touch(room, QInputDevice.DeviceType.TouchScreen)
    assert room.screen.acts.pad is not None
    assert room.screen.acts.pad.isVisible()
