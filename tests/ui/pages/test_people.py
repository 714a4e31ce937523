from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.ui.bridge import Bridge
from kat_monitor.ui.desk import Desk
from kat_monitor.ui.pages.places import NAMES, places, session_pages
from kat_monitor.ui.pages.present import PeoplePage
from kat_monitor.ui.present_pages import IdentityView, PersonView, people_view
from tests.ui.demo import FakeClock
from tests.ui.pages.story import PATIENT, PEOPLE, Story, at, check_pin

Show = Callable[[QWidget], QWidget]
NEW = PersonView("io", "Ida Okafor", "IO", "nurse")
STAFF = (*(PersonView(*one) for one in PEOPLE), NEW)


def page_of(story: Story, active: str = "nl") -> PeoplePage:
    page = PeoplePage(lambda person, pin: check_pin(person, pin) or (person, pin) == ("io", "4444"))
    page.show_view(people_view(story.session, at(0), active=active, identity=PATIENT, people=STAFF))
    return page


def test_somebody_comes_in_by_pin(qtbot: QtBot, shown: Show) -> None:
    story = Story()
    page = page_of(story)
    shown(page)
    assert list(page.comes.person.pick._buttons) == ["io"]
    page.comes.person.pick.choose("io")
    page.comes.pin.line.setText("4444")
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    story.add(0, got.args[0])
    assert story.session.present[-1] == "io"


def test_the_person_at_the_screen_changes_by_one_press(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    with qtbot.waitSignal(page.taken) as got:
        page.active.pick("active").pick._buttons["ds"].click()
    assert got.args == [STAFF[2]]


def test_drawing_the_page_again_changes_nobody(qtbot: QtBot, shown: Show) -> None:
    story = Story()
    page = page_of(story)
    shown(page)
    with qtbot.assertNotEmitted(page.taken):
        page.show_view(people_view(story.session, at(1), active="ds", identity=PATIENT, people=STAFF))
    assert page.active.pick("active").pick.value() == "ds"


def test_the_person_at_the_screen_does_not_leave_before_another_takes_over(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    page.gone.pick("left").pick.choose("nl")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F11)
    page.gone.pick("left").pick.choose("ar")
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F11)
    assert got.args == [ev.PersonLeft(by="nl", role="nurse", person="ar")]


class Sink:
    def submit(self, event: ev.Event, reply: object = None) -> None:
        raise AssertionError("nothing is entered here")


def test_every_place_draws_its_view_and_people_lead_back(qtbot: QtBot, dressed: None) -> None:
    desk = Desk(Bridge(), Sink(), FakeClock(), check_pin)
    desk.sit_down("nl", "nurse")
    pages = session_pages(desk)
    story = Story("iv-infusion").ready()
    story.dose(0, duration_min=40)
    for place in places(pages, desk, IdentityView, lambda: STAFF).values():
        qtbot.addWidget(place.page)
        place.page.show_view(place.view(story.session, at(20)))
    for name, page in zip(NAMES[:-1], pages, strict=False):
        page.asked.emit("people")
        with qtbot.waitSignal(pages.people.asked) as got:
            pages.people.go_back()
        assert got.args == [name]


def test_taking_over_the_screen_puts_the_name_on_what_is_entered(qtbot: QtBot) -> None:
    desk = Desk(Bridge(), Sink(), FakeClock(), check_pin)
    pages = session_pages(desk)
    for page in pages:
        qtbot.addWidget(page)
    pages.people.taken.emit(STAFF[2])
    assert (desk.person, desk.role) == ("ds", "prescriber")
