from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.ui.pages.before import BeforePage, GatePane
from kat_monitor.ui.pages.gate_forms import EscortGiven
from kat_monitor.ui.present_pages_gates import before_view
from kat_monitor.ui.rows import StateRow
from tests.ui.pages.story import PATIENT, SCREENING, Story, at, check_pin

Show = Callable[[QWidget], QWidget]


def page_of(story: Story, active: str = "nl", minute: float = -5) -> BeforePage:
    page = BeforePage(check_pin)
    page.show_view(before_view(story.session, at(minute), active=active, identity=PATIENT))
    return page


def in_hand(page: BeforePage, gate: str) -> GatePane:
    page.gates.take(gate)
    pane = page.gates.pane(gate)
    assert isinstance(pane, GatePane)
    return pane


def stored(qtbot: QtBot, page: BeforePage, key: Qt.Key = Qt.Key.Key_F9) -> ev.Event:
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, key)
    event = got.args[0]
    assert isinstance(event, ev.Event)
    return event


def test_the_first_open_gate_comes_in_hand(shown: Show) -> None:
    story = Story()
    story.did(-20, ev.GateAnswered, gate="identity", state="met")
    assert page_of(story).gates.in_hand() == "consent"


def test_ten_letters_answer_the_screening(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "screening").form.form
    page.take_focus()
    for letter in "nnnnnynnn":
        qtbot.keyClick(form.focusWidget(), letter)
    form.pick("bp-tablets").pick.choose("not prescribed")
    event = stored(qtbot, page)
    answers = {**dict.fromkeys(SCREENING, "no"), "pregnancy": "yes", "bp-tablets": "not prescribed"}
    assert event == ev.GateAnswered(by="nl", role="nurse", gate="screening", state="failed", fields=answers)


def test_an_unanswered_question_stores_nothing(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    in_hand(page, "screening")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)


def test_times_of_food_and_drink_become_instants(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "intake").form.form
    form.line("food_t").line.setText("6 h ago")
    form.line("fluid_t").line.setText("12:35")
    event = stored(qtbot, page)
    assert isinstance(event, ev.GateAnswered)
    assert event.fields == {"food_t": at(-365), "fluid_t": at(-125)}


def test_consent_is_met_by_its_tick_and_not_met_needs_words(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "consent").form.form
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)
        qtbot.keyClick(page, Qt.Key.Key_F11)
    form.asks["remark"].text.setPlainText("wants to think it over")
    denied = stored(qtbot, page, Qt.Key.Key_F11)
    assert denied == ev.GateAnswered(
        by="nl", role="nurse", gate="consent", state="failed", text="wants to think it over"
    )


def test_enter_after_a_remark_stores_nothing_for_a_remark_may_say_why_not(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "consent").form
    form.form.asks["remark"].text.setPlainText("wants to think it over")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(form.form.asks["remark"].text, Qt.Key.Key_Return)
    assert page.focusWidget() is form.store


def test_item_9_prompts_where_it_is_typed(shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    ask = in_hand(page, "scales").form.form.line("phq9_item9")
    ask.line.setText("1")
    assert ask.judge().echo.startswith("Ask about safety now")


def test_the_escort_s_name_goes_to_the_library_and_not_into_the_record(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "ride").form.form
    for name, text in (("relation", "sister"), ("name", "Rosa Doe"), ("phone", "0170 1")):
        form.line(name).line.setText(text)
    form.pick("transport").pick.choose("taxi")
    with qtbot.waitSignal(page.escort_given) as escort:
        event = stored(qtbot, page)
    assert escort.args == [EscortGiven("planned", "Rosa Doe", "sister", "0170 1")]
    assert event == ev.RideArranged(by="nl", role="nurse", relation="sister", transport="taxi", phone_known=True)


def test_an_escort_without_a_phone_is_asked_for_it(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "ride").form.form
    form.line("relation").line.setText("sister")
    form.line("name").line.setText("Rosa Doe")
    form.pick("transport").pick.choose("taxi")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)


def test_the_dose_is_checked_by_another_person_with_the_pin(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    second = in_hand(page, "dose-check").form.second
    assert "nl" not in second.person.pick._buttons
    second.person.pick.choose("ar")
    second.pin.line.setText("2222")
    event = stored(qtbot, page)
    assert event == ev.GateAnswered(
        by="ar", role="therapist", gate="dose-check", state="met", fields={"checked_by": "ar"}
    )


def test_a_prescriber_in_the_room_waives_by_pin(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    decision = in_hand(page, "intake").decision
    qtbot.keyClick(page, Qt.Key.Key_F12)
    decision.way.asks["reason"].text.setPlainText("toast at noon")
    decision.way.pick("way").pick.choose("room")
    decision.prescriber.person.pick.choose("ds")
    decision.prescriber.pin.line.setText("3333")
    with qtbot.waitSignal(page.submitted) as got:
        decision.button.click()
    assert got.args == [
        ev.GateWaived(by="ds", role="prescriber", gate="intake", reason="toast at noon", prescriber="ds")
    ]


def test_a_waiver_by_telephone_is_taken_down_and_read_back(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    decision = in_hand(page, "intake").decision
    qtbot.keyClick(page, Qt.Key.Key_F12)
    decision.way.asks["reason"].text.setPlainText("toast at noon")
    decision.way.pick("way").pick.choose("telephone")
    decision.call.line("prescriber").line.setText("Dr Ida Hall")
    decision.call.line("when").line.setText("14:30")
    decision.taker.person.pick.choose("nl")
    decision.taker.pin.line.setText("1111")
    with qtbot.assertNotEmitted(page.submitted):
        decision.button.click()
    decision.call.asks["read_back"].button.click()
    with qtbot.waitSignal(page.submitted) as got:
        decision.button.click()
    assert got.args == [
        ev.GateWaived(
            by="nl", role="nurse", gate="intake", reason="toast at noon (by telephone 14:30, read back)",
            prescriber="Dr Ida Hall", telephone=True, told_t=at(-10), read_back=True,
        )
    ]  # fmt: skip


def test_a_blocked_gate_offers_no_waiver(shown: Show) -> None:
    story = Story()
    story.set(-6, bp=(182, 84))
    page = page_of(story)
    shown(page)
    assert not in_hand(page, "baseline").waive.isVisible()


def test_what_is_typed_outlives_new_pictures_and_other_gates(shown: Show) -> None:
    story = Story()
    page = page_of(story)
    shown(page)
    form = in_hand(page, "intake").form.form
    form.line("food_t").line.setText("six")
    page.gates.take("ride")
    page.show_view(before_view(story.session, at(-3), active="nl", identity=PATIENT))
    page.show_refusal("refused")
    assert in_hand(page, "intake").form.form.line("food_t").line.text() == "six"


def test_a_stored_answer_blanks_its_form_and_brings_the_next_gate(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "consent").form.form
    form.asks["signed"].button.click()
    stored(qtbot, page)
    page.accepted()
    assert page.gates.in_hand() == "screening"
    assert form.is_blank()


def row_of(page: BeforePage, title: str) -> StateRow:
    return next(one for one in page.findChildren(StateRow) if one.accessibleName().startswith(title))


def is_whole(row: QWidget) -> bool:
    return row.visibleRegion().boundingRect().height() == row.height()


def test_a_gate_at_the_end_of_the_list_is_in_sight_when_it_comes_in_hand(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    row = row_of(page, "Dose check")
    assert not is_whole(row)
    page.gates.take("dose-check")
    qtbot.waitUntil(lambda: is_whole(row))


def test_a_page_that_opens_on_the_last_gate_has_it_in_sight(qtbot: QtBot, shown: Show) -> None:
    story = Story().ready()
    story.did(-1, ev.GateAnswered, gate="dose-check", state="missing")
    page = page_of(story)
    shown(page)
    row = row_of(page, "Dose check")
    qtbot.waitUntil(lambda: is_whole(row))


def test_the_dose_button_says_what_is_missing(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    with qtbot.assertNotEmitted(page.asked):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert "Consent: not answered yet" in page.refusal()


def test_the_dose_button_leads_on_when_nothing_is_missing(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    with qtbot.waitSignal(page.asked) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert got.args == ["dose"]


def test_escape_leads_back_from_a_field_too(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story())
    shown(page)
    form = in_hand(page, "intake").form.form
    with qtbot.waitSignal(page.asked) as got:
        qtbot.keyClick(form.line("food_t").line, Qt.Key.Key_Escape)
    assert got.args == ["live"]


def test_nobody_answers_unnamed(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story(), active="")
    shown(page)
    in_hand(page, "consent").form.form.asks["signed"].button.click()
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert "who you are" in page.refusal()
