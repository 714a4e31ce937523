"""A finger on the window: taps press, strokes turn the page, and neither is taken for the other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.state import Session
from kat_monitor.ui.fields import Text
from kat_monitor.ui.kit import Button, column, scrolled
from kat_monitor.ui.main_window import MainWindow
from tests.journeys.hands import Touch
from tests.ui.conftest import Open

ANSWERS = 30


class Page(QWidget):
    """A page of buttons that is higher than the window, with a long note in its midst."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[int] = []
        self.note = Text("Note", lines=3)
        self.note.setPlainText("\n".join(f"line {number}" for number in range(40)))
        inside, lines = QWidget(), QVBoxLayout()
        self.buttons = [Button(f"Answer {number}") for number in range(ANSWERS)]
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda checked=False, number=number: self.pressed.append(number))
            lines.addWidget(button)
        lines.insertWidget(2, self.note)
        inside.setLayout(lines)
        self.area: QScrollArea = scrolled(inside)
        self.setLayout(column(self.area))

    @property
    def turned(self) -> int:
        """How far, px."""
        return self.area.verticalScrollBar().value()


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    window, made = MainWindow(), Page()
    window.show_page(made)
    window.resize(1024, 768)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()


def middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def way(start: QPoint, down: int, steps: int = 8) -> list[QPoint]:
    return [start + QPoint(0, down * step // steps) for step in range(steps + 1)]


def test_a_tap_presses_and_two_quick_taps_are_two_presses(page: Page) -> None:
    finger = Touch()
    for number in (4, 5, 5):
        finger.press(page.buttons[number])
    assert page.pressed == [4, 5, 5]


def test_a_stroke_turns_the_page_and_presses_nothing(page: Page) -> None:
    finger, start = Touch(), middle(page.buttons[8])
    finger.stroke(page.buttons[8], way(start, -200))
    assert page.turned == 200 - 200 // 8
    assert page.pressed == []
    assert not page.buttons[8].isDown()
    finger.press(page.buttons[12])
    assert page.pressed == [12]


def test_a_stroke_back_stops_at_the_top_and_still_presses_nothing(page: Page) -> None:
    finger = Touch()
    page.area.verticalScrollBar().setValue(50)
    finger.stroke(page.buttons[8], way(middle(page.buttons[8]), 300))
    assert page.turned == 0
    assert page.pressed == []


def test_a_finger_that_trembles_still_presses(page: Page) -> None:
    finger, start = Touch(), middle(page.buttons[5])
    finger.stroke(page.buttons[5], [start, start + QPoint(3, 5), start + QPoint(-2, -4)])
    assert page.pressed == [5]
    assert page.turned == 0


def test_a_touch_that_slides_off_sideways_presses_nothing(page: Page) -> None:
    finger, start = Touch(), middle(page.buttons[5])
    finger.stroke(page.buttons[5], [start, start + QPoint(0, 6), start + QPoint(0, -60)])
    page.area.verticalScrollBar().setValue(0)
    edge = page.buttons[5].mapToGlobal(QPoint(-6, 20))
    finger.stroke(page.buttons[5], [start, edge])
    assert page.pressed == []


def test_a_note_turns_by_its_lines_and_at_its_end_hands_on_to_the_page(page: Page) -> None:
    finger, bar = Touch(), page.note.verticalScrollBar()
    finger.stroke(page.note, way(middle(page.note), -60))
    assert 0 < bar.value() < 8
    assert page.turned == 0
    bar.setValue(bar.maximum())
    finger.stroke(page.note, way(middle(page.note), -60))
    assert page.turned > 0


def test_a_mouse_does_not_turn_the_page(page: Page) -> None:
    button = page.buttons[8]
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    QTest.mouseMove(button, button.rect().center() - QPoint(0, 200))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=button.rect().center() - QPoint(0, 200))
    assert page.turned == 0
    assert page.pressed == []


def test_the_timeline_follows_a_finger_and_takes_no_row(open_room: Open, live: Session) -> None:
    _, room = open_room(live, (960, 540))
    rows, taken = room.screen.live.timeline.list, []
    room.screen.live.timeline.taken.connect(taken.append)
    Touch().stroke(rows, way(middle(rows), -60))
    QApplication.processEvents()
    assert rows.verticalScrollBar().value() > 0
    assert taken == []


@pytest.mark.parametrize("name", ["emergency", "measure", "dose", "discharge"])
def test_a_touch_that_slides_off_a_key_of_the_bar_does_nothing(open_room: Open, live: Session, name: str) -> None:
    _, room = open_room(live, measure=True)
    button = room.screen.action_bar.buttons[name]
    Touch().stroke(button, way(middle(button), -160))
    assert (room.submitted, room.measured, room.screen.live.side.currentIndex()) == ([], 0, 0)
    assert room.screen.place() == "live"


def test_vitals_are_entered_by_finger_alone_at_200_percent(open_room: Open, live: Session) -> None:
    _, room = open_room(live, (960, 540))
    finger = Touch()
    finger.press(room.screen.entry.line)
    pad = room.screen.acts.pad
    assert pad is not None
    for sign in ("1", "3", "1", "/", "8", "2", "/", "7", "6", "Enter"):
        finger.press(pad.keys[sign])
    (stored,) = [one for one in room.submitted if isinstance(one, ev.VitalsObserved)]
    assert [reading.value for reading in stored.readings] == [131, 82, 76]
    assert finger.acts["strokes"] == 0
