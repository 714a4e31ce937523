"""The page of discharge: what is met and by when, what a person found, the ride, and a prescriber's override."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.session.discharge import criteria
from kat_monitor.session.questions import ATTESTED
from kat_monitor.ui.pages.discharge import CriterionPane, DischargePage
from kat_monitor.ui.pages.gate_forms import EscortGiven
from kat_monitor.ui.present_pages_leaving import CriterionRow, DischargeView, attested_met, discharge_view
from tests.session.room import FOUND
from tests.ui.pages.leaving import dosed, recovered
from tests.ui.pages.story import PATIENT, Story, at, check_pin

Show = Callable[[QWidget], QWidget]


def view(story: Story, minute: float) -> DischargeView:
    return discharge_view(story.session, at(minute), active="nl", identity=PATIENT)


def criterion(story: Story, name: str, minute: float) -> CriterionRow:
    return next(one for one in view(story, minute).rows if one.id == name)


def page_of(story: Story, minute: float) -> DischargePage:
    page = DischargePage(check_pin)
    page.show_view(view(story, minute))
    return page


def in_hand(page: DischargePage, name: str) -> CriterionPane:
    page.criteria.take(name)
    pane = page.criteria.pane(name)
    assert isinstance(pane, CriterionPane)
    return pane


# --- the view ---------------------------------------------------------------------------------------------------------


def test_an_unmet_criterion_says_when_it_can_be_met() -> None:
    row = criterion(dosed(), "observation", 60)
    assert (row.word, row.when) == ("not met", "At the earliest 16:40, in 1 h")


def test_the_page_counts_what_passes_and_says_when_the_patient_may_leave() -> None:
    shown = view(dosed(), 60)
    assert shown.passed == sum(one.passes for one in criteria(dosed().session, at(60)))
    assert shown.standing.startswith("Earliest leave 16:40 (120 min from the last dose)")


def test_only_the_ride_is_missing() -> None:
    shown = view(recovered(), 122)
    assert (shown.waiting, [row.id for row in shown.rows if row.mark != "done"]) == (True, ["ride"])
    assert "clinically ready since T+" in shown.standing


def test_the_plan_names_the_escort_from_the_library() -> None:
    known = msgspec.structs.replace(PATIENT, escort="Rosa Doe", escort_phone="0170 1")
    shown = discharge_view(dosed().session, at(60), active="nl", identity=known)
    assert shown.ride.plan == "sister, private car (Rosa Doe, 0170 1)"


@pytest.mark.parametrize(
    ("name", "fields", "met"),
    [
        *((name, fields, True) for name, fields in FOUND.items()),
        ("gait", {"steady": False}, False),
        ("nausea", {"grade": "moderate"}, False),
        ("pain", {"score": 4}, False),
        ("safety", {"change": "none", "plan": True, "intent": False}, False),
        ("safety", {"change": "new-or-worse", "plan": False, "intent": False}, False),
    ],
)
def test_a_judgement_is_met_by_what_was_found(name: str, fields: ev.Fields, met: bool) -> None:
    assert attested_met(name, fields, 3) is met


# --- the discharge page -----------------------------------------------------------------------------------------------


def answer(pane: CriterionPane, fields: ev.Fields) -> None:
    for name, value in fields.items():
        ask: Any = pane.form.asks[name]
        if value is True and hasattr(ask, "button"):
            ask.button.click()
        elif hasattr(ask, "pick"):
            ask.pick.choose({True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else value)
        else:
            ask.line.setText(str(value))


def row_in_focus(page: DischargePage) -> str:
    return next((name for name, row in page.criteria._rows.items() if row is page.focusWidget()), "")


def test_the_page_opens_on_the_first_criterion_that_waits_for_a_person(shown: Show) -> None:
    story = dosed()
    story.set(58, moaas=5, dissociation=0)
    page = page_of(story, 60)
    shown(page)
    page.take_focus()
    pane = page.criteria.pane(page.criteria.in_hand())
    assert isinstance(pane, CriterionPane)
    assert page.criteria.in_hand() == "orientation"
    assert pane.form.isAncestorOf(page.focusWidget())


@pytest.mark.parametrize(("name", "word"), [("consciousness", "moaas"), ("dissociation", "dis"), ("aldrete", "moaas")])
def test_a_missing_score_says_where_it_is_typed(shown: Show, name: str, word: str) -> None:
    story = dosed()
    page = page_of(story, 60)
    shown(page)
    assert in_hand(page, name).when.text() == f"Score it in the vitals line, F7: {word} and the number"
    story.set(61, moaas=5, dissociation=0)
    page.show_view(view(story, 62))
    assert not in_hand(page, name).when.text().startswith("Score it")


def test_a_score_begins_in_the_vitals_line_and_once_it_is_there_the_next_comes_in_hand(
    qtbot: QtBot, shown: Show
) -> None:
    story = dosed()
    page = page_of(story, 60)
    shown(page)
    in_hand(page, "consciousness")
    page.take_focus()
    with qtbot.waitSignal(page.asked) as got:
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert got.args == ["vitals:moaas "]
    story.set(61, moaas=5)
    page.show_view(view(story, 62))
    assert page.criteria.in_hand() == "dissociation"
    assert in_hand(page, "dissociation").isAncestorOf(page.focusWidget())
    with qtbot.waitSignal(page.asked) as got:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert got.args == ["vitals:dis "]


def test_a_score_that_is_not_good_stays_in_hand(shown: Show) -> None:
    story = dosed()
    page = page_of(story, 60)
    shown(page)
    in_hand(page, "consciousness")
    story.set(61, moaas=4)
    page.show_view(view(story, 62))
    assert page.criteria.in_hand() == "consciousness"


def test_the_ride_comes_last_and_the_aldrete_score_after_the_gait_that_answers_it(qtbot: QtBot, shown: Show) -> None:
    story = dosed()
    story.set(100, moaas=5, dissociation=0)
    story.set(115, moaas=5, dissociation=0)
    page = page_of(story, 121)
    shown(page)
    page.take_focus()
    order = []
    while (name := page.criteria.in_hand()) in FOUND:
        order.append(name)
        story.did(121, ev.CriterionAttested, criterion=name, met=True, fields=FOUND[name])
        page._submitted = name
        page.accepted()
        page.show_view(view(story, 121))
    assert (order, name) == (list(FOUND), "ride")


def test_a_pressure_is_asked_about_only_after_a_drug_for_it(shown: Show) -> None:
    story = dosed()
    page = page_of(story, 60)
    shown(page)
    pane = in_hand(page, "blood-pressure")
    assert not pane.form.isVisible()
    story.did(1, ev.EventNoted, code="drug-given", observed_t=at(1),
              fields={"drug": "labetalol", "purpose": "blood-pressure"})  # fmt: skip
    story.set(100, moaas=5, dissociation=0)
    story.set(115, moaas=5, dissociation=0)
    page.show_view(view(story, 121))
    assert pane.form.isVisible()


def test_who_comes_back_finds_the_first_that_waits_and_not_what_is_met(shown: Show) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    in_hand(page, "symptoms")
    page.take_focus()
    assert page.criteria.in_hand() == "consciousness"


@pytest.mark.parametrize("drawn_first", [True, False])
def test_when_all_is_met_the_end_is_in_hand(shown: Show, *, drawn_first: bool) -> None:
    story = seen_at_the_door()
    page = page_of(story, 123)
    shown(page)
    in_hand(page, "ride")
    page.take_focus()
    story.did(123, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
              handed_over=True)  # fmt: skip
    page._submitted = "ride"
    steps = [lambda: page.show_view(view(story, 123)), page.accepted]
    for step in steps if drawn_first else reversed(steps):
        step()
    assert page.focusWidget() is page.main_button


def test_after_the_hand_over_nothing_is_asked_of_the_ride_any_more(qtbot: QtBot, shown: Show) -> None:
    story = seen_at_the_door()
    story.did(123, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
              handed_over=True)  # fmt: skip
    page = page_of(story, 124)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    assert (
        ride.state.text()
        == "The patient was handed over to the escort. Sister, private car, fit to drive, or not driving."
    )
    assert not ride.over.isVisible()
    assert not any(ask.isVisible() for ask in ride.form.asks.values())
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)  # somebody else after all: asked for first
    assert ride.form.asks["who"].isVisible()
    assert ride.over.isVisible()


def test_the_buttons_of_the_ride_are_in_sight(shown: Show) -> None:
    page = page_of(recovered(), 122)
    shown(page, 1110, 480)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    area = next(one for one in page.findChildren(QScrollArea) if one.isAncestorOf(ride))
    QApplication.processEvents()
    for button in (ride.seen, ride.over):
        assert button.mapTo(area.viewport(), button.rect().bottomLeft()).y() <= area.viewport().height()


def test_an_override_is_not_the_first_thing_in_hand_where_nothing_is_asked(shown: Show) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    page.criteria.take("observation")
    page.take_focus()
    assert row_in_focus(page) == "observation"


def test_arrows_go_through_the_criteria_and_show_each(qtbot: QtBot, shown: Show) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    names = list(page.criteria._rows)
    page.criteria.take(names[0])
    page.criteria.focus_row()
    for name in (names[1], names[2]):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
        assert (row_in_focus(page), page.criteria.in_hand()) == (name, name)
    for name in (names[1], names[0], names[0]):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Up)
        assert (row_in_focus(page), page.criteria.in_hand()) == (name, name)


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_from_a_criterion_the_way_leads_to_its_question(qtbot: QtBot, shown: Show, key: Qt.Key) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    pane = in_hand(page, "gait")
    page.criteria.focus_row()
    qtbot.keyClick(page.focusWidget(), key)
    assert pane.form.isAncestorOf(page.focusWidget())


@pytest.mark.parametrize("name", FOUND)
def test_what_a_person_found_comes_out_as_an_attestation(qtbot: QtBot, shown: Show, name: str) -> None:
    story = dosed()
    page = page_of(story, 60)
    shown(page)
    answer(in_hand(page, name), FOUND[name])
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert got.args == [ev.CriterionAttested(by="nl", role="nurse", criterion=name, met=True, fields=FOUND[name])]
    assert admit(story.session, got.args[0], at(60)) is None


ENTER, RIGHT, STORE = Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_F9


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("orientation", [ENTER] * 3),
        ("gait", [ENTER]),
        ("nausea", [ENTER]),
        ("pain", [Qt.Key.Key_0, ENTER]),
        ("safety", [ENTER, RIGHT, ENTER, ENTER, STORE]),
        ("instructions", [ENTER] * 4),
        ("cannula", [ENTER]),
    ],
)
def test_who_knows_no_letters_stores_a_criterion_in_these_keys(
    qtbot: QtBot, shown: Show, name: str, keys: list[Qt.Key]
) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    in_hand(page, name)
    page.take_focus()
    stored: list[ev.Event] = []
    page.submitted.connect(stored.append)
    for key in keys:
        assert stored == []
        qtbot.keyClick(page.focusWidget(), key)
    assert stored == [ev.CriterionAttested(by="nl", role="nurse", criterion=name, met=True, fields=FOUND[name])]


@pytest.mark.parametrize("name", [name for name in FOUND if any(one.required for one in ATTESTED[name])])
def test_a_judgement_half_answered_is_not_stored(qtbot: QtBot, shown: Show, name: str) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    in_hand(page, name)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)


@pytest.mark.parametrize("typed", ["11", "-1", "much", "2.5"])
def test_pain_outside_its_scale_is_not_clamped(qtbot: QtBot, shown: Show, typed: str) -> None:
    page = page_of(dosed(), 60)
    shown(page)
    line = in_hand(page, "pain").form.line("score").line
    line.setText(typed)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert line.text() == typed


def test_the_escort_of_the_plan_is_seen_and_then_takes_over(qtbot: QtBot, shown: Show) -> None:
    story = recovered()
    page = page_of(story, 122)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    ride.form.pick("who").pick.choose("planned")
    ride.form.pick("fit").pick.choose("yes")
    for key, over in ((Qt.Key.Key_F9, False), (Qt.Key.Key_F11, True)):
        with qtbot.waitSignal(page.submitted) as got:
            qtbot.keyClick(page, key)
        assert got.args == [
            ev.EscortSeen(
                by="nl", role="nurse", relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
                handed_over=over,
            )
        ]  # fmt: skip
        story.add(123, got.args[0])
        page.accepted()
        page.show_view(view(story, 123))
    assert criterion(story, "ride", 123).word == "met"


def seen_at_the_door(fit: bool = True) -> Story:
    story = recovered()
    story.did(122, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=fit, transport="private car",
              handed_over=False)  # fmt: skip
    return story


@pytest.mark.parametrize(
    ("fit", "mark", "word", "proof"),
    [(True, "open", "open", "not handed over yet: "),
     (False, "stop", "not met", "the escort is not fit to drive: ")],
)  # fmt: skip
def test_an_escort_at_the_door_is_told_by_what_is_still_to_do(fit: bool, mark: str, word: str, proof: str) -> None:
    row = criterion(seen_at_the_door(fit), "ride", 123)
    assert (row.mark, row.word) == (mark, word)
    assert row.proof.startswith(proof)


def test_of_an_escort_who_was_seen_nothing_is_asked_again(shown: Show) -> None:
    page = page_of(seen_at_the_door(), 123)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    assert "Sister, private car, fit to drive" in ride.state.text()
    assert [name for name, ask in ride.form.asks.items() if ask.isVisible()] == ["remark"]
    page.take_focus()
    assert page.focusWidget() is ride.over


def test_somebody_else_at_the_door_is_asked_for_anew(qtbot: QtBot, shown: Show) -> None:
    page = page_of(seen_at_the_door(), 123)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert ride.form.asks["fit"].isVisible()
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F11)  # who that is was not said yet
    ride.form.pick("who").pick.choose("planned")
    ride.form.pick("fit").pick.choose("no")
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert not got.args[0].fit_to_drive


def test_a_remark_at_the_hand_over_goes_with_it(qtbot: QtBot, shown: Show) -> None:
    page = page_of(seen_at_the_door(), 123)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    ride.form.line("remark").line.setText("has the number to call")
    with qtbot.waitSignal(page.submitted) as got:
        ride.over.click()
    assert (got.args[0].handed_over, got.args[0].text) == (True, "has the number to call")


def test_another_escort_is_named_to_the_library_alone(qtbot: QtBot, shown: Show) -> None:
    page = page_of(recovered(), 122)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    ride.form.pick("who").pick.choose("other")
    ride.form.line("relation").line.setText("neighbour")
    ride.form.line("name").line.setText("Otto Berg")
    ride.form.pick("transport").pick.choose("taxi")
    ride.form.pick("fit").pick.choose("no")
    with qtbot.waitSignal(page.escort_given) as escort, qtbot.waitSignal(page.submitted) as got:
        ride.over.click()
    assert escort.args == [EscortGiven("at-door", "Otto Berg", "neighbour")]
    assert "Otto" not in str(got.args[0])


@pytest.mark.parametrize(("button", "reason"), [("missing", "did-not-come"), ("unfit", "unfit")])
def test_a_ride_that_fell_through_is_recorded_and_says_what_to_do(
    qtbot: QtBot, shown: Show, button: str, reason: Any
) -> None:
    story = recovered()
    page = page_of(story, 122)
    shown(page)
    ride = in_hand(page, "ride").ride
    assert ride is not None
    with qtbot.waitSignal(page.submitted) as got:
        getattr(ride, button).click()
    assert got.args == [ev.EscortFailed(by="nl", role="nurse", reason=reason)]
    story.add(123, got.args[0])
    page.show_view(view(story, 123))
    assert "Arrange another one" in ride.state.text()


def test_waiting_for_the_escort_stands_over_the_page(shown: Show) -> None:
    page = page_of(recovered(), 122)
    shown(page)
    assert page.waiting.text().startswith("WAITING FOR ESCORT")


def test_a_prescriber_overrides_several_criteria_at_once(qtbot: QtBot, shown: Show) -> None:
    story = dosed()
    page = page_of(story, 60)
    shown(page)
    pane = in_hand(page, "observation")
    qtbot.keyClick(page, Qt.Key.Key_F12)
    pane.others._buttons["gait"].click()
    pane.decision.way.asks["reason"].text.setPlainText("short dose")
    pane.decision.way.pick("way").pick.choose("room")
    pane.decision.prescriber.person.pick.choose("ds")
    pane.decision.prescriber.pin.line.setText("3333")
    with qtbot.waitSignal(page.submitted) as got:
        pane.decision.button.click()
    assert got.args == [
        ev.CriteriaOverridden(
            by="ds", role="prescriber", criteria=("observation", "gait"), reason="short dose", prescriber="ds"
        )
    ]
    story.add(60, got.args[0])
    assert criterion(story, "gait", 61).word == "overridden"


def test_what_cannot_be_overridden_is_not_offered(shown: Show) -> None:
    story = Story("esketamine-nasal").ready()
    story.dose(0, mg=28, device=1)
    page = page_of(story, 60)
    shown(page)
    assert not in_hand(page, "observation").override.isVisible()
