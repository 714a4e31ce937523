from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.ui.pages.dose import DosingPage
from kat_monitor.ui.pages.given import GivenPage
from kat_monitor.ui.present_pages_dose import DoseView, Entered, dose_view, sums
from tests.ui.pages.story import LONG, PATIENT, Story, at, check_pin

Show = Callable[[QWidget], QWidget]

IM: dict[str, Any] = {
    "route": "im", "drug": "ketamine", "concentration": "50 mg/mL", "mg": "35", "weight_kg": "70", "lot": "AB-1",
    "site": "left deltoid", "expiry": "2027-12", "drawn_mg": "50", "wasted_mg": "15", "ordered_by": "ds",
    "prescriber_on_site": "Dr Ida Hall", "witness": "ar", "when": "now",
}  # fmt: skip


def view_of(story: Story, minute: float = 0, active: str = "nl") -> DoseView:
    return dose_view(story.session, at(minute), active=active, identity=PATIENT)


def page_of(story: Story, minute: float = 0, active: str = "nl") -> DosingPage:
    page = DosingPage(check_pin)
    page.show_view(view_of(story, minute, active))
    return page


def enter(page: DosingPage, **answers: str) -> None:
    for name, value in answers.items():
        form = next(form for form in (page.form.drug, page.form.vial, page.form.people) if name in form.asks)
        ask = form.asks[name]
        if hasattr(ask, "line"):
            ask.line.setText(value)
        elif value in getattr(ask.pick, "_buttons"):  # noqa: B009
            ask.pick.choose(value)
        else:
            ask.other.setText(value)


def confirm(page: DosingPage, second: str = "ar", pins: tuple[str, str] = ("2222", "1111")) -> None:
    if second:
        page.record.second.person.pick.choose(second)
        page.record.second.pin.line.setText(pins[0])
    page.record.pin.line.setText(pins[1])


def recorded(qtbot: QtBot, page: DosingPage) -> list[ev.Event]:
    events: list[ev.Event] = []
    page.submitted.connect(events.append)
    qtbot.keyClick(page, Qt.Key.Key_F10)
    confirm(page)
    qtbot.keyClick(page, Qt.Key.Key_F10)
    return events


def test_what_is_entered_comes_out_as_the_dose(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    assert recorded(qtbot, page) == [
        ev.DoseGiven(
            by="nl", role="nurse", route="im", drug="ketamine", mg=35, given_t=at(0), weight_kg=70,
            concentration="50 mg/mL", lot="AB-1", expiry="2027-12", drawn_mg=50, wasted_mg=15, witness="ar",
            second_check="ar", ordered_by="ds", prescriber_on_site="Dr Ida Hall", site="left deltoid",
        )
    ]  # fmt: skip


def test_the_dose_that_the_page_makes_is_admitted(qtbot: QtBot, shown: Show) -> None:
    story = Story().ready()
    page = page_of(story)
    shown(page)
    enter(page, **IM)
    assert [admit(story.session, event, at(0)) for event in recorded(qtbot, page)] == [None]


def test_the_page_asks_once_and_says_what_it_will_do(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    record = page.record
    assert page.title.text() == "35 mg ketamine, IM, given now"
    assert page.about.text() == f"{LONG}, born 1984-02-29"
    assert "starts the clock" in record.does.text()
    assert "35 mg / 70 kg = 0.5 mg/kg" in record.lines.text()


def test_escape_leads_back_to_what_was_typed(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    qtbot.keyClick(page, Qt.Key.Key_F10)
    qtbot.keyClick(page.record.pin.line, Qt.Key.Key_Escape)
    assert page.steps.currentIndex() == 0
    assert page.form.drug.line("mg").line.text() == "35"


def test_nothing_is_recorded_with_a_wrong_pin(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    qtbot.keyClick(page, Qt.Key.Key_F10)
    for pins in (("2222", "9999"), ("9999", "1111")):
        confirm(page, pins=pins)
        with qtbot.assertNotEmitted(page.submitted):
            qtbot.keyClick(page, Qt.Key.Key_F10)


def test_a_required_check_cannot_be_left_out_and_an_asked_one_can(qtbot: QtBot, shown: Show) -> None:
    for protocol, events in (("im", 0), ("sublingual", 1)):
        page = page_of(Story(protocol).ready())
        shown(page)
        enter(page, **IM)
        enter(page, route=protocol)
        got: list[ev.Event] = []
        page.submitted.connect(got.append)
        qtbot.keyClick(page, Qt.Key.Key_F10)
        confirm(page, second="")
        qtbot.keyClick(page, Qt.Key.Key_F10)
        assert len(got) == events


def test_the_check_on_this_page_answers_its_gate_too(qtbot: QtBot, shown: Show) -> None:
    story = Story().ready()
    story.did(-1, ev.GateAnswered, gate="dose-check", state="missing")
    page = page_of(story)
    shown(page)
    enter(page, **IM)
    check, dose = recorded(qtbot, page)
    assert (check.by, dose.by) == ("ar", "nl")
    assert isinstance(check, ev.GateAnswered)
    story.add(0, check)
    story.add(0, dose)


def test_a_dose_of_before_is_given_its_time(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **{**IM, "when": "another"})
    enter(page, given_t="14:36")
    dose = recorded(qtbot, page)[-1]
    assert isinstance(dose, ev.DoseGiven)
    assert dose.given_t == at(-4)


def test_only_who_may_gives_a_dose(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready(), active="ar")
    shown(page)
    enter(page, **IM)
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.steps.currentIndex() == 0
    assert "nurse or a prescriber" in page.refusal()


@pytest.mark.parametrize(
    ("name", "text"),
    [("mg", "0"), ("mg", "35 mg"), ("mg", "1,500"), ("weight_kg", "heavy"), ("expiry", "soon"), ("lot", ""),
     ("route", "iv"), ("drawn_mg", "-1"), ("wasted_mg", ""), ("site", ""), ("wasted_mg", "12")],
)  # fmt: skip
def test_bad_input_keeps_the_text_and_goes_no_further(qtbot: QtBot, shown: Show, name: str, text: str) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    enter(page, **{name: text})
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.steps.currentIndex() == 0
    assert page.refusal()
    if name != "route":
        form = next(form for form in (page.form.drug, page.form.vial) if name in form.asks)
        assert form.line(name).line.text() == text


def test_waste_that_does_not_balance_must_be_said(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **{**IM, "wasted_mg": "12"})
    assert "3 mg missing" in page.form.balance.text()
    page.form.vial.asks["unbalanced"].button.click()
    dose = recorded(qtbot, page)[-1]
    assert isinstance(dose, ev.DoseGiven)
    assert dose.wasted_mg == 12


def test_a_weight_far_from_the_last_is_asked_again(qtbot: QtBot, shown: Show) -> None:
    story = Story().ready()
    story.did(-2, ev.PatientDescribed, age_years=42, last_weight_kg=80)
    page = page_of(story)
    shown(page)
    enter(page, **IM)
    again = page.form.drug.line("weight_again")
    assert again.isVisible()
    enter(page, weight_again="71")
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.steps.currentIndex() == 0
    enter(page, weight_again="70")
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.steps.currentIndex() == 1


def test_an_infusion_asks_how_long(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story("iv-infusion").ready())
    shown(page)
    enter(page, **{**IM, "route": "iv"})
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.steps.currentIndex() == 0
    enter(page, duration_min="40")
    dose = recorded(qtbot, page)[-1]
    assert isinstance(dose, ev.DoseGiven)
    assert dose.duration_min == 40


def test_a_refused_dose_keeps_everything_but_the_pins(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    recorded(qtbot, page)
    page.show_refusal("Not now")
    assert page.refusal() == "! Not now"
    assert page.form.drug.line("mg").line.text() == "35"
    assert page.record.pin.line.text() == page.record.second.pin.line.text() == ""


def test_a_recorded_dose_blanks_the_page_and_brings_the_live_screen(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    recorded(qtbot, page)
    with qtbot.waitSignal(page.asked) as got:
        page.accepted()
    assert got.args == ["live"]
    assert all(form.is_blank() for form in (page.form.drug, page.form.vial, page.form.people))


def test_a_second_press_while_it_is_being_stored_gives_no_second_dose(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story().ready())
    shown(page)
    enter(page, **IM)
    events = recorded(qtbot, page)
    confirm(page)
    qtbot.keyClick(page, Qt.Key.Key_F10)
    assert len(events) == 1


# --- the view ---------------------------------------------------------------------------------------------------------


def test_without_a_range_the_page_says_so() -> None:
    assert sums(view_of(Story().ready()), Entered(mg=35)).range.startswith("No range set")


@pytest.mark.parametrize(
    ("entered", "by_weight", "volume", "balance"),
    [
        (Entered(), "", "", ""),
        (Entered(mg=35, weight_kg=70), "35 mg / 70 kg = 0.5 mg/kg", "", ""),
        (Entered(mg=35, concentration="50 mg/mL"), "", "35 mg at 50 mg/mL = 0.7 mL", ""),
        (Entered(mg=35, concentration="0 mg/ml"), "", "", ""),
        (Entered(mg=35, concentration="50 %"), "", "", ""),
        (Entered(mg=35, drawn_mg=50, wasted_mg=15), "", "", "Balances: drawn 50, given 35, wasted 15 mg"),
        (
            Entered(mg=35, drawn_mg=40, wasted_mg=6), "", "",
            "Does not balance: drawn 40, given 35, wasted 6 mg; 1 mg too many",
        ),
    ],
)  # fmt: skip
def test_the_sums_follow_from_what_is_typed(entered: Entered, by_weight: str, volume: str, balance: str) -> None:
    said = sums(view_of(Story().ready()), entered)
    assert (said.by_weight, said.volume, said.balance) == (by_weight, volume, balance)


def test_the_next_nasal_device_is_counted_and_timed() -> None:
    story = Story("esketamine-nasal").ready()
    assert view_of(story).next_device == "Device 1 of at most 3"
    story.dose(0, mg=28, device=1)
    shown = view_of(story, 2)
    assert (shown.device, shown.next_device) == (2, "Device 2 of at most 3: from 14:45, in 3:00")


def test_a_gate_that_this_page_answers_is_not_missing_on_it() -> None:
    story = Story().ready()
    story.did(-1, ev.GateAnswered, gate="dose-check", state="missing")
    shown = view_of(story)
    assert (shown.missing, shown.check_open) == ((), True)


# --- doses given ------------------------------------------------------------------------------------------------------


def given(story: Story, minute: float) -> GivenPage:
    page = GivenPage()
    page.show_view(view_of(story, minute))
    return page


@pytest.mark.parametrize(
    ("button", "change", "rate"), [("paused", "paused", None), ("stopped", "stopped", None), ("rate", "rate", 40)]
)
def test_an_infusion_is_changed_now_or_at_the_time_said(
    qtbot: QtBot, shown: Show, button: str, change: Any, rate: Any
) -> None:
    story = Story("iv-infusion").ready()
    seq = story.dose(0, duration_min=40)
    page = given(story, 10)
    shown(page)
    card = page._cards[seq]
    if rate:
        card.infusion.line("rate").line.setText(str(rate))
        card.infusion.line("at").line.setText("2 min ago")
    with qtbot.waitSignal(page.submitted) as got:
        card.buttons[button].click()
    when = at(8 if rate else 10)
    assert got.args == [
        ev.InfusionChanged(by="nl", role="nurse", dose=seq, change=change, changed_t=when, rate_mg_h=rate)
    ]


def test_only_changes_that_make_sense_are_offered(shown: Show) -> None:
    story = Story("iv-infusion").ready()
    seq = story.dose(0, duration_min=40)
    story.did(5, ev.InfusionChanged, dose=seq, change="paused", changed_t=at(5))
    page = given(story, 10)
    shown(page)
    assert [name for name, button in page._cards[seq].buttons.items() if button.isVisible()] == [
        "resumed",
        "stopped",
        "rate",
    ]
    assert "Infusion paused: 4.4 of 35 mg in 5:00" in page._cards[seq].detail.text()


def test_a_dose_time_is_corrected_with_its_reason_and_leaves_a_trail(qtbot: QtBot, shown: Show) -> None:
    story = Story().ready()
    seq = story.dose(0)
    page = given(story, 10)
    shown(page)
    card = page._cards[seq]
    card.correct.click()
    card.correction.line("given_t").line.setText("14:38")
    with qtbot.assertNotEmitted(page.submitted):
        card.store.click()
    card.correction.asks["reason"].text.setPlainText("clock misread")
    with qtbot.waitSignal(page.submitted) as got:
        card.store.click()
    event = got.args[0]
    assert event == ev.DoseTimeCorrected(by="nl", role="nurse", dose=seq, given_t=at(-2), reason="clock misread")
    story.add(10, event)
    page.accepted()
    page.show_view(view_of(story, 10))
    assert card.trail.text() == "first entered as 14:40; corrected to 14:38 by Noa Lee: clock misread"


def test_a_dose_without_a_syringe_needs_no_concentration_and_no_waste(qtbot: QtBot, shown: Show) -> None:
    page = page_of(Story("sublingual").ready())
    shown(page)
    left_out = ("concentration", "site", "drawn_mg", "wasted_mg", "witness")
    enter(page, **{**{name: value for name, value in IM.items() if name not in left_out}, "route": "sublingual"})
    (dose,) = recorded(qtbot, page)
    assert isinstance(dose, ev.DoseGiven)
    assert (dose.route, dose.concentration, dose.drawn_mg) == ("sublingual", "", None)
