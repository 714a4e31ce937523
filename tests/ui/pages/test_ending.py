"""The page of the end: which endings are barred and why, and what each of them asks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.ui.pages.ending import EndingPage
from kat_monitor.ui.present_pages_leaving import end_view
from tests.ui.pages.leaving import dosed, recovered
from tests.ui.pages.story import PATIENT, Story, at

Show = Callable[[QWidget], QWidget]


def ending(story: Story, minute: float, name: str) -> EndingPage:
    page = EndingPage()
    page.show_view(end_view(story.session, at(minute), active="nl", identity=PATIENT))
    page.choice.pick("ending").pick.choose(name)
    page.when.pick("when").pick.choose("now")
    return page


def test_a_patient_is_discharged_when_all_is_met(qtbot: QtBot, shown: Show) -> None:
    story = recovered()
    story.did(
        123, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
        handed_over=True,
    )  # fmt: skip
    page = ending(story, 124, "discharged")
    shown(page)
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [ev.SessionEnded(by="nl", role="nurse", ending="discharged", ended_t=at(124))]


def test_enter_leads_from_the_ending_to_when_it_was(qtbot: QtBot, shown: Show) -> None:
    page = ending(recovered(), 122, "discharged")
    shown(page)
    page.take_focus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert page.when.isAncestorOf(page.focusWidget())


def in_remark(page: EndingPage) -> QWidget:
    page.when.asks["remark"].setFocus()
    focus = page.focusWidget()
    assert focus is not None
    return focus


def test_enter_in_the_remark_leads_to_the_button_and_shift_enter_is_a_new_line(qtbot: QtBot, shown: Show) -> None:
    page = ending(recovered(), 122, "left")
    shown(page)
    field = in_remark(page)
    qtbot.keyClicks(field, "left by taxi")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "alone")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.focusWidget() is page.main_button
    assert page.when.asks["remark"].read().value == "left by taxi\nalone"


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Backtab])
def test_from_the_remark_the_way_leads_back(qtbot: QtBot, shown: Show, key: Qt.Key) -> None:
    page = ending(recovered(), 122, "left")
    shown(page)
    qtbot.keyClick(in_remark(page), key)
    assert page.when.asks["when"].isAncestorOf(page.focusWidget())


def test_down_leads_on_from_the_last_line_of_the_remark_alone(qtbot: QtBot, shown: Show) -> None:
    page = ending(recovered(), 122, "left")
    shown(page)
    field = in_remark(page)
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert page.focusWidget() is field
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert page.focusWidget() is not field


def test_at_another_time_the_page_leaves_the_judgement_to_the_record(qtbot: QtBot, shown: Show) -> None:
    page = ending(dosed(), 60, "discharged")
    shown(page)
    page.when.pick("when").pick.choose("another")
    assert not page.why.isVisible()
    page.when.line("ended_t").line.setText("5 min")
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args[0].ended_t == at(55)
    assert (admit(dosed().session, got.args[0], at(60)) or "").startswith("At T+55: Not met: Observation")


def test_the_word_discharged_is_barred_and_says_why(qtbot: QtBot, shown: Show) -> None:
    page = ending(dosed(), 60, "discharged")
    shown(page)
    assert page.why.text().startswith("Not met: Observation time is over")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_leaving_is_recorded_even_with_nothing_said_but_only_after_it_was_named(qtbot: QtBot, shown: Show) -> None:
    page = ending(dosed(), 60, "left")
    shown(page)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert "Risks explained by" in page.refusal()
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)  # a double press: nobody has read what is not said
    qtbot.waitUntil(lambda: not page._without.beat.isActive())
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == [ev.SessionEnded(by="nl", role="nurse", ending="left", ended_t=at(60))]


def test_what_leaving_asks_comes_out_by_name(qtbot: QtBot, shown: Show) -> None:
    story = dosed()
    page = ending(story, 60, "transferred")
    shown(page)
    form = page._forms["transferred"]
    form.line("called_t").line.setText("10 min")
    form.line("arrived_t").line.setText("now")
    form.line("handed_to").line.setText("ambulance crew")
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    event = got.args[0]
    assert event.fields == {"called_t": at(50), "arrived_t": at(60), "handed_to": "ambulance crew"}
    assert admit(story.session, event, at(60)) is None


def test_the_page_says_what_the_report_would_lack() -> None:
    page = ending(dosed(), 60, "left")
    assert "Dose 1: prescriber on site not said" in page.gaps.text()


def test_after_the_end_comes_signing(qtbot: QtBot) -> None:
    page = ending(dosed(), 60, "left")
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.asked) as got:
        page.accepted()
    assert got.args == ["sign"]
