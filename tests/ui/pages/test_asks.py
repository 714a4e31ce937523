from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor.ui.kit import Button, Label
from kat_monitor.ui.pages.asks import LineAsk, PickAsk, PinAsk, TickAsk
from kat_monitor.ui.pages.form import YES_NO, Form, TimeAsk
from kat_monitor.ui.pages.people import PersonAsk, PinRow
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.ui.present_pages_typed import Now, number
from tests.ui.pages.story import PEOPLE, check_pin

Show = Callable[[QWidget], QWidget]
STAFF = [PersonView(*one) for one in PEOPLE]


def test_bad_input_says_what_is_wrong_and_keeps_the_text(qtbot: QtBot) -> None:
    form = Form({"mg": LineAsk("Dose", number(above=0))})
    qtbot.addWidget(form)
    line = form.line("mg").line
    qtbot.keyClicks(line, "35x")
    assert form.read() is None
    assert line.text() == "35x"


def test_enter_goes_to_the_next_question_and_after_the_last_is_done(qtbot: QtBot, shown: Show) -> None:
    form = Form({"one": LineAsk("One"), "two": LineAsk("Two")})
    shown(form)
    qtbot.keyClick(form.line("one").line, Qt.Key.Key_Return)
    assert form.focusWidget() is form.line("two").line
    with qtbot.waitSignal(form.done):
        qtbot.keyClick(form.line("two").line, Qt.Key.Key_Return)


@pytest.mark.parametrize(("width", "is_beside"), [(700, True), (350, False)])
def test_a_question_has_its_answers_beside_it_or_where_that_would_squeeze_it_below(
    shown: Show, width: int, is_beside: bool
) -> None:
    form = Form({"new": PickAsk("New illness since last time", YES_NO, place="beside")})
    shown(form)
    form.resize(width, 300)
    QApplication.processEvents()
    (words,) = [one for one in form.findChildren(Label) if one.text().startswith("New")]
    pick = form.pick("new").pick
    answers, said = (QRect(one.mapTo(form, QPoint(0, 0)), one.size()) for one in (pick, words))
    assert (answers.left() > said.right(), answers.top() > said.bottom()) == (is_beside, not is_beside)
    assert said.width() >= words.fontMetrics().horizontalAdvance(words.text())


def test_what_is_missing_says_so_and_gets_the_focus(shown: Show) -> None:
    form = Form({"one": LineAsk("One", required=False), "two": LineAsk("Two")})
    shown(form)
    assert form.read() is None
    assert form.focusWidget() is form.line("two").line


def test_enter_leads_to_the_same_word_of_the_next_question(qtbot: QtBot, shown: Show) -> None:
    form = Form({"a": PickAsk("A plan", YES_NO), "b": PickAsk("Intent", YES_NO), "c": LineAsk("Who")})
    shown(form)
    form.setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    for _ in range(2):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert (form.pick("a").read().value, form.pick("b").read().value) == ("no", "no")


def test_a_first_letter_answers_and_goes_on(qtbot: QtBot, shown: Show) -> None:
    form = Form({"a": PickAsk("Chest pain", (*YES_NO, ("unknown", "Unknown"))), "b": PickAsk("Fall", YES_NO)})
    shown(form)
    form.setFocus()
    for key in "un":
        qtbot.keyClick(form.focusWidget(), key)
    assert form.read() == {"a": "unknown", "b": "no"}


def test_a_double_press_answers_and_takes_nothing_back_and_a_later_press_does(qtbot: QtBot, shown: Show) -> None:
    pick, tick = PickAsk("Chest pain", YES_NO), TickAsk("No driving")
    form = Form({"a": pick, "b": tick})
    shown(form)
    yes = next(one for one in pick.findChildren(Button) if one.text() == "Yes")
    for button in (yes, tick.button):
        for click in (qtbot.mouseClick, qtbot.mouseDClick):
            click(button, Qt.MouseButton.LeftButton)
    assert form.read() == {"a": "yes", "b": True}
    assert yes.isChecked()
    qtbot.waitUntil(lambda: not pick.pick._beat.isActive() and not tick.button._beat.isActive())
    for button in (yes, tick.button):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (pick.pick.value(), tick.button.isChecked()) == (None, False)


def test_enter_answers_and_goes_on_and_after_the_last_is_done(qtbot: QtBot, shown: Show) -> None:
    form = Form({"a": PickAsk("Chest pain", YES_NO), "b": TickAsk("No driving"), "c": PickAsk("Fall", YES_NO)})
    shown(form)
    form.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Right):
        qtbot.keyClick(form.focusWidget(), key)
    with qtbot.waitSignal(form.done):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.read() == {"a": "yes", "b": True, "c": "no"}


def test_enter_on_what_is_answered_already_leaves_it_so(qtbot: QtBot, shown: Show) -> None:
    form = Form({"a": PickAsk("Chest pain", YES_NO), "b": TickAsk("No driving")})
    shown(form)
    for _ in range(2):
        form.setFocus()
        for _ in form.asks:
            qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.read() == {"a": "yes", "b": True}


def test_enter_passes_over_a_question_that_is_not_asked(qtbot: QtBot, shown: Show) -> None:
    form = Form({"who": PickAsk("Who", YES_NO), "name": LineAsk("Name", required=False), "fit": PickAsk("Fit", YES_NO)})
    form.asks["name"].hide()
    shown(form)
    form.setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.asks["fit"].isAncestorOf(form.focusWidget())


def test_under_a_no_lies_a_no(qtbot: QtBot, shown: Show) -> None:
    form = Form(
        {"plan": PickAsk("A plan", YES_NO, place="beside"), "intent": PickAsk("Intent", YES_NO, place="beside")}
    )
    shown(form)
    form.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(form.focusWidget(), key)
    assert form.read() == {"plan": "no", "intent": "no"}
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(form.focusWidget(), key)
    assert form.read() == {"plan": "yes", "intent": "no"}


def test_arrows_move_without_answering(qtbot: QtBot, shown: Show) -> None:
    ask = PickAsk("Fall", YES_NO)
    shown(ask)
    ask.setFocus()
    qtbot.keyClick(ask.focusWidget(), Qt.Key.Key_Right)
    assert ask.read().value is None
    qtbot.keyClick(ask.focusWidget(), Qt.Key.Key_Space)
    assert ask.read().value == "no"


def test_a_choice_is_taken_back_by_pressing_it_again(qtbot: QtBot) -> None:
    ask = PickAsk("Fall", YES_NO)
    qtbot.addWidget(ask)
    for _ in range(2):
        next(button for value, button in ask.pick._buttons.items() if value == "no").click()
        qtbot.waitUntil(lambda: not ask.pick._beat.isActive())
    assert ask.read().value is None


def test_with_nobody_to_choose_the_pin_stands_below_the_words_in_a_narrow_panel(shown: Show) -> None:
    row = PinRow("Who takes over", check_pin)
    row.show_people([])
    shown(row)
    row.resize(640, 200)
    row.resize(250, 200)
    QApplication.processEvents()
    row.resize(226, 200)
    assert row.width() == 226
    assert row.pin.y() > row.person.nobody.mapTo(row, row.person.nobody.rect().topLeft()).y()


def test_a_choice_outlives_people_who_come_but_not_who_go() -> None:
    ask = PersonAsk("Ordered by")
    ask.show_people(STAFF[:2])
    ask.pick.choose("ar")
    ask.show_people(STAFF)
    assert ask.read().value == "ar"
    ask.show_people(STAFF[:1])
    assert ask.read().value is None


def test_only_people_of_the_role_are_offered() -> None:
    ask = PersonAsk("Ordered by", roles=("prescriber",))
    ask.show_people(STAFF)
    assert list(ask.pick._buttons) == ["ds"]


def test_a_person_is_chosen_or_named_not_both() -> None:
    ask = PersonAsk("Witness")
    ask.show_people(STAFF)
    ask.other.setText("Ivo Hall")
    assert ask.read().value == "Ivo Hall"
    ask.pick.choose("nl")
    assert ask.read().problem


def test_what_is_not_ticked_is_not_known() -> None:
    ask = TickAsk("Read back", required=False)
    assert ask.read() == (None, "", "")


def test_six_hours_ago_does_not_drift_while_it_stands_there() -> None:
    ask = TimeAsk("Last food")
    ask.show_now(Now(100_000_000, 0))
    ask.line.setText("6 h ago")
    first = ask.read().value
    ask.show_now(Now(100_900_000, 900_000))
    assert ask.read().value == first


def test_a_wrong_pin_is_gone_and_says_so(qtbot: QtBot, shown: Show) -> None:
    row = PinRow("Checked by", check_pin)
    shown(row)
    row.show_people(STAFF)
    row.person.pick.choose("ar")
    qtbot.keyClicks(row.pin.line, "9999")
    assert row.check() is None
    assert row.pin.line.text() == ""
    assert "does not fit" in row.pin._below.text()


def test_the_right_pin_names_the_person() -> None:
    row = PinRow("Checked by", check_pin)
    row.show_people(STAFF, but="nl")
    assert list(row.person.pick._buttons) == ["ar", "ds"]
    row.person.pick.choose("ar")
    row.pin.line.setText("2222")
    assert row.check() == STAFF[1]


def test_a_pin_that_nobody_goes_on_with_is_gone_after_a_minute(qtbot: QtBot) -> None:
    ask = PinAsk()
    qtbot.addWidget(ask)
    assert ask._left.interval() == 60_000
    ask._left.setInterval(30)
    ask.line.setText("12")
    qtbot.waitUntil(lambda: ask.line.text() == "")
    ask.line.setText("1234")
    ask.clear()
    assert not ask._left.isActive()
