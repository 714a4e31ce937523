"""A PIN that is typed before its field has the focus: wherever one is asked for, it never stands to be read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.ui.corner import Corner
from kat_monitor.ui.own_note_panel import OwnNotePanel
from kat_monitor.ui.panel import Panel
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_timeline import row_of
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.room import Room
from tests.ui.test_scrolling import is_in_sight

Press = Callable[[str], None]
LEE, ANA = PersonView("lee", "R. Lee", "RL", "nurse"), PersonView("ana", "Ana Ruiz", "AR", "therapist")
IDA = PersonView("ida", "Ida Okafor", "IO", "prescriber")


class Asking:
    """A live screen in which two are present and something was entered behind the lock."""

    def __init__(self, open_room: Open) -> None:
        story = demo.before_dose()
        here = {"by": "ana", "role": "therapist", "person": "ana", "name": ANA.name}
        story.add(story.session.t, ev.PersonPresent(**here, initials="AR", person_role="therapist"))
        story.add(story.session.t, ev.NoteWritten(by="unidentified", role="unidentified", text="calm", observed_t=0))
        _, self.room = open_room(story.session)
        self.screen = self.room.screen
        self.corner = Corner(self.screen, lambda: (LEE, ANA, IDA), lambda person: {})

    def people(self) -> Panel:
        self.corner.open("people")
        return self.corner.panel

    def handover(self) -> Panel:
        self.corner.open("handover")
        return self.corner.handover

    def claims(self) -> Panel:
        self.corner.open("claims")
        return self.corner.locking.claims

    def lock(self) -> Panel:
        self.corner.open("lock")
        return self.corner.locking.panel

    def own_note(self) -> Panel:
        panel = OwnNotePanel(lambda person, pin: True)
        self.screen.live.add_panel(panel)
        panel.ask("Yours", "ana", lambda pin: "")
        self.screen.live.show_panel(panel)
        return panel

    def addendum(self) -> Panel:
        panel = self.screen.live.panels.entry
        view = row_of(self.room.session, self.room.session.seq)
        assert view is not None
        panel.open(view._replace(acts=("addendum",)))
        self.screen.live.show_panel(panel)
        return panel


@pytest.fixture
def asking(open_room: Open) -> Asking:
    return Asking(open_room)


@pytest.mark.parametrize("place", ["people", "handover", "claims", "lock", "own_note", "addendum"])
@pytest.mark.parametrize("begins", ["as it opens", "on its button", "in the bar"])
def test_a_pin_typed_outside_its_field_never_stands_in_the_vitals_line(
    asking: Asking, press: Press, place: str, begins: str
) -> None:
    panel: Panel = getattr(asking, place)()
    if begins == "in the bar":
        asking.screen.identity.help.setFocus()
    elif begins == "on its button":
        panel.close_button.show()
        panel.close_button.setFocus()
    elif isinstance(panel.focusWidget(), QLineEdit) or place == "handover":
        panel.setFocus()
    settle(asking.room)
    press("4711")
    assert asking.screen.entry.line.text() == ""
    pins = [one for one in panel.findChildren(QLineEdit) if one.echoMode() == QLineEdit.EchoMode.Password]
    assert "4711" in [one.text() for one in pins]


def test_what_is_typed_at_a_hand_over_is_in_sight(asking: Asking, press: Press, qtbot: QtBot) -> None:
    panel = asking.handover()
    asking.screen.window().resize(1024, 560)
    situation = asking.corner.handover.situation
    area = [one for one in panel.findChildren(QScrollArea) if one.widget().isAncestorOf(situation)][-1]
    situation.setFocus()

    def reads_out() -> bool:
        area.verticalScrollBar().setValue(0)
        return not is_in_sight(situation, area.viewport())

    qtbot.waitUntil(reads_out)
    press("calm")
    qtbot.waitUntil(lambda: is_in_sight(situation, area.viewport()))


def test_where_no_pin_is_asked_for_a_digit_starts_the_vitals(asking: Asking, press: Press) -> None:
    panel = asking.people()
    panel.closed.emit()
    settle(asking.room)
    press("12")
    assert asking.screen.entry.line.text() == "12"


def settle(room: Room) -> None:
    assert room.screen.keys is not None
    room.screen.keys.settle()
