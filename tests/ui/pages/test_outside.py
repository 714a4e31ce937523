"""First run, home, start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.ui.pages.first_run import FirstRun, FirstRunPage
from kat_monitor.ui.pages.home import HomePage
from kat_monitor.ui.pages.start import StartPage, StartSession
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_home import DueRow, HomeView, KnownPatient, ProtocolRow, SessionRow, StartView
from tests.ui.pages.story import LONG, PEOPLE, check_pin

Show = Callable[[QWidget], QWidget]
STAFF = tuple(PersonView(*one) for one in PEOPLE)
KNOWN = KnownPatient("12", LONG, "1984-02-29", "01 234", 2, "last 7 Nov 2026")
PROTOCOLS = (ProtocolRow("im", "IM", "1", "One injection", "EXAMPLE LIMITS, NOT APPROVED"),)


def first_run() -> FirstRunPage:
    page = FirstRunPage()
    for name, value in (("clinic", "Lakeside"), ("room", "Room 2")):
        page.clinic.line(name).line.setText(value)
    for name, value in (("name", LONG), ("initials", "bf"), ("pin", "4711"), ("again", "4711")):
        page.person.line(name).line.setText(value)
    page.person.pick("role").pick.choose("nurse")
    return page


def test_the_first_run_makes_clinic_room_and_person(qtbot: QtBot, shown: Show) -> None:
    page = first_run()
    shown(page)
    with qtbot.waitSignal(page.finished) as got:
        qtbot.keyClick(page.person.line("again").line, Qt.Key.Key_F10)
    assert got.args == [FirstRun("Lakeside", "Room 2", LONG, "BF", "nurse", "4711")]


def test_two_pins_that_differ_are_typed_again(qtbot: QtBot) -> None:
    page = first_run()
    qtbot.addWidget(page)
    page.person.line("again").line.setText("4712")
    with qtbot.assertNotEmitted(page.finished):
        page._finish()
    assert page.person.line("pin").line.text() == "4711"


def test_the_first_run_names_what_is_missing(qtbot: QtBot) -> None:
    page = first_run()
    qtbot.addWidget(page)
    page.person.pick("role").pick.choose(None)
    with qtbot.assertNotEmitted(page.finished):
        page._finish()
    assert page.refusal()


def test_the_demo_is_one_key_away_from_every_field(qtbot: QtBot, shown: Show) -> None:
    page = FirstRunPage()
    shown(page)
    with qtbot.waitSignal(page.demo_wanted):
        qtbot.keyClick(page.clinic.line("clinic").line, Qt.Key.Key_F9)


# --- home -------------------------------------------------------------------------------------------------------------


def home(active: PersonView | None = None) -> HomeView:
    sessions = (SessionRow("s1", LONG, "IM", "running"), SessionRow("s2", "Jane Doe", "IM", "unfinished"))
    due = (DueRow("unsigned", "s3", "Jane Doe", "ended 26 h ago", 0, late=True),)
    return HomeView("Lakeside", "Room 2", "", STAFF, active, sessions, due)


def test_signing_in_asks_for_the_pin(qtbot: QtBot, shown: Show) -> None:
    page = HomePage(check_pin)
    shown(page)
    page.show_view(home())
    page.sign_in.row.person.pick.choose("nl")
    qtbot.keyClicks(page.sign_in.row.pin.line, "1111")
    with qtbot.waitSignal(page.signed_in) as got:
        qtbot.keyClick(page.sign_in.row.pin.line, Qt.Key.Key_Return)
    assert got.args == ["nl"]


def test_nobody_starts_a_session_unnamed(qtbot: QtBot, shown: Show) -> None:
    page = HomePage(check_pin)
    shown(page)
    page.show_view(home())
    with qtbot.assertNotEmitted(page.start_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    page.show_view(home(STAFF[0]))
    with qtbot.waitSignal(page.start_wanted):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_a_digit_continues_the_session_of_that_number(qtbot: QtBot, shown: Show) -> None:
    page = HomePage(check_pin)
    shown(page)
    page.show_view(home(STAFF[0]))
    with qtbot.waitSignal(page.session_wanted) as got:
        qtbot.keyClick(page, "2")
    assert got.args == ["s2"]


def test_a_pin_typed_beside_its_field_opens_no_session_and_is_the_pins(qtbot: QtBot, shown: Show) -> None:
    page = HomePage(check_pin)
    shown(page)
    page.show_view(home())
    with qtbot.assertNotEmitted(page.session_wanted):
        qtbot.keyClicks(page, "21")
    assert page.sign_in.row.pin.line.text() == "21"


def test_a_pin_being_typed_outlives_a_new_picture_of_home(shown: Show) -> None:
    page = HomePage(check_pin)
    shown(page)
    page.show_view(home())
    page.sign_in.row.person.pick.choose("nl")
    page.sign_in.row.pin.line.setText("11")
    page.show_view(home())
    assert (page.sign_in.row.person.pick.value(), page.sign_in.row.pin.line.text()) == ("nl", "11")


# --- start ------------------------------------------------------------------------------------------------------------


def start_page() -> StartPage:
    page = StartPage(lambda number: KNOWN if number == "12" else None)
    page.show_view(StartView(STAFF[0], "Room 2", PROTOCOLS, "2026-11-21"))
    return page


def typed(page: StartPage, **texts: str) -> None:
    for name, text in texts.items():
        form = next(form for form in (page.number, page.identity, page.session) if name in form.asks)
        form.line(name).line.setText(text)


def test_a_new_patient_is_asked_for_name_and_birth(qtbot: QtBot, shown: Show) -> None:
    page = start_page()
    shown(page)
    typed(page, number="77", name=LONG, date_of_birth="29 Feb 1984", session="3", course="6")
    page.session.pick("protocol").pick.choose("im")
    with qtbot.waitSignal(page.started) as got:
        page._start()
    assert got.args == [StartSession("77", LONG, "1984-02-29", "", "im", "Room 2", 3, 6)]


def test_a_known_patient_is_shown_and_not_asked_again(qtbot: QtBot, shown: Show) -> None:
    page = start_page()
    shown(page)
    typed(page, number="12")
    page.session.pick("protocol").pick.choose("im")
    with qtbot.waitSignal(page.started) as got:
        page._start()
    assert page.identity.isHidden()
    assert got.args[0].name == LONG


def test_what_the_library_says_of_a_patient_goes_when_the_number_changes(shown: Show) -> None:
    page = start_page()
    shown(page)
    typed(page, number="12")
    page._look_up()
    page._mend()
    typed(page, number="13")
    page._look_up()
    assert page.identity.line("name").line.text() == ""


def test_no_protocol_is_preselected(qtbot: QtBot, shown: Show) -> None:
    page = start_page()
    shown(page)
    typed(page, number="12")
    with qtbot.assertNotEmitted(page.started):
        page._start()


@pytest.mark.parametrize(
    ("name", "text"), [("date_of_birth", "31.2.1984"), ("date_of_birth", "2030-01-01"), ("session", "x")]
)
def test_bad_input_starts_nothing_and_stays(qtbot: QtBot, shown: Show, name: str, text: str) -> None:
    page = start_page()
    shown(page)
    typed(page, number="77", name="Jane Doe", date_of_birth="1984-01-01")
    typed(page, **{name: text})
    page.session.pick("protocol").pick.choose("im")
    with qtbot.assertNotEmitted(page.started):
        page._start()
    form = page.identity if name in page.identity.asks else page.session
    assert form.line(name).line.text() == text


def test_a_session_beyond_its_course_is_looked_at_again(qtbot: QtBot, shown: Show) -> None:
    page = start_page()
    shown(page)
    typed(page, number="12", session="7", course="6")
    page.session.pick("protocol").pick.choose("im")
    with qtbot.assertNotEmitted(page.started):
        page._start()
