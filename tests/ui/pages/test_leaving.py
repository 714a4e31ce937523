"""Discharge, ending, signing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.session.discharge import clinically_ready_since, criteria
from kat_monitor.session.questions import ATTESTED
from kat_monitor.ui.pages.asks import PickAsk
from kat_monitor.ui.pages.discharge import CriterionPane, DischargePage
from kat_monitor.ui.pages.ending import EndingPage
from kat_monitor.ui.pages.gate_forms import EscortGiven
from kat_monitor.ui.pages.signing import SigningPage
from kat_monitor.ui.present_export import OPEN_REPORT, ExportWish
from kat_monitor.ui.present_pages_leaving import (
    CriterionRow,
    DischargeView,
    attested_met,
    discharge_view,
    end_view,
    sign_view,
)
from tests.ui.pages.story import PATIENT, Story, at, check_pin

Show = Callable[[QWidget], QWidget]
FOUND: dict[str, ev.Fields] = {
    "orientation": {"person": True, "place": True, "time": True},
    "gait": {"steady": True},
    "nausea": {"grade": "none"},
    "pain": {"score": 0},
    "safety": {"change": "none", "plan": False, "intent": False},
    "instructions": {"driving": True, "machinery": True, "decisions": True, "phone": True},
    "follow-up": {"who": "Ana", "when": "tomorrow 10:00"},
    "cannula": {"out": True},
}


def dosed() -> Story:
    story = Story().ready()
    story.dose(0)
    return story


def recovered() -> Story:
    """Two hours later everything holds but the ride."""
    story = dosed()
    for minute in (100, 115):
        story.set(minute, moaas=5, dissociation=0)
    for criterion, fields in FOUND.items():
        story.did(116, ev.CriterionAttested, criterion=criterion, met=True, fields=fields)
    story.did(117, ev.CriterionAttested, criterion="aldrete", met=True, fields={"activity": 2})
    ready = clinically_ready_since(story.session, at(121))
    assert ready is not None
    story.did(121, ev.ClinicallyReady, ("rule", "rule"), since=ready)
    return story


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


# --- the end ----------------------------------------------------------------------------------------------------------


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


# --- signing ----------------------------------------------------------------------------------------------------------


def ended() -> Story:
    story = Story()
    story.did(
        -20,
        ev.GateWaived,
        gate="intake",
        reason="toast",
        prescriber="Dana Stone",
        telephone=True,
        told_t=at(-21),
        read_back=True,
    )
    story.did(-10, ev.SessionEnded, ending="not-dosed", ended_t=at(-10), fields={"reason": "unwell"})
    return story


def signing(story: Story) -> SigningPage:
    page = SigningPage(check_pin)
    page.show_view(sign_view(story.session, at(0), active="nl", identity=PATIENT))
    return page


def test_a_signature_says_what_it_does_and_takes_two_presses(qtbot: QtBot, shown: Show) -> None:
    story = ended()
    page = signing(story)
    shown(page)
    page.meaning.pick("meaning").pick.choose("ran")
    page.signer.person.pick.choose("nl")
    page.signer.pin.line.setText("1111")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)
    assert page.says.text().startswith(f"Noa Lee, nurse, signs everything up to event {story.session.seq}:")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)  # a double press: nobody has read what it says
    qtbot.waitUntil(lambda: page._ready is not None and not page._ready[2].isActive())
    with qtbot.waitSignal(page.submitted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F10)
    meaning = "I ran this session and the record is complete"
    assert got.args == [ev.SessionSigned(by="nl", role="nurse", name="Noa Lee", person_role="nurse", meaning=meaning)]


@pytest.mark.parametrize("change", ["meaning", "person", "escape"])
def test_a_change_before_the_second_press_takes_the_first_back(qtbot: QtBot, shown: Show, change: str) -> None:
    page = signing(ended())
    shown(page)
    page.meaning.pick("meaning").pick.choose("ran")
    page.signer.person.pick.choose("nl")
    page.signer.pin.line.setText("1111")
    qtbot.keyClick(page, Qt.Key.Key_F10)
    if change == "meaning":
        page.meaning.pick("meaning").pick.choose("took-part")
    elif change == "person":
        page.signer.person.pick.choose("ds")
    else:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_F10)


def test_no_meaning_and_no_signer_are_preselected(shown: Show) -> None:
    page = signing(ended())
    shown(page)
    assert (page.meaning.pick("meaning").pick.value(), page.signer.person.pick.value()) == (None, None)


def test_nobody_signs_twice() -> None:
    story = ended()
    story.did(-5, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    assert "nl" not in signing(story).signer.person.pick._buttons


def test_a_telephone_waiver_is_countersigned_by_its_prescriber(qtbot: QtBot, shown: Show) -> None:
    story = ended()
    page = signing(story)
    shown(page)
    box = page.telephone
    box.which.pick("which").pick.choose(str(story.session.waivers[0].seq))
    box.prescriber.person.pick.choose("ds")
    box.prescriber.pin.line.setText("3333")
    with qtbot.waitSignal(page.submitted) as got:
        box.button.click()
    story.add(1, got.args[0])
    page.accepted()
    page.show_view(sign_view(story.session, at(1), active="nl", identity=PATIENT))
    assert not box.isVisible()


def test_an_addendum_is_signed_and_names_its_event(qtbot: QtBot, shown: Show) -> None:
    story = ended()
    story.did(-5, ev.SessionSigned, name="Noa Lee", person_role="nurse", meaning="ran")
    page = signing(story)
    shown(page)
    box = page.addendum
    box.form.asks["text"].text.setPlainText("Pulse was 72, not 27")
    box.form.line("target").line.setText("4")
    box.writer.person.pick.choose("ar")
    box.writer.pin.line.setText("2222")
    with qtbot.waitSignal(page.submitted) as got:
        box.button.click()
    assert got.args[0].target == 4
    story.add(1, got.args[0])


def test_an_addendum_waits_for_the_signature(shown: Show) -> None:
    page = signing(ended())
    shown(page)
    assert not page.addendum.isVisible()


def test_the_report_is_a_key_away(qtbot: QtBot, shown: Show) -> None:
    page = signing(ended())
    shown(page)
    with qtbot.waitSignal(page.report_wanted) as got:
        qtbot.keyClick(page, Qt.Key.Key_F9)
    assert got.args == [OPEN_REPORT]


def test_an_export_says_format_copy_and_place(qtbot: QtBot, shown: Show) -> None:
    page = signing(ended())
    shown(page)
    qtbot.keyClick(page, Qt.Key.Key_F11)
    asks = page.export.form.asks
    for name, choice in (("kind", "xlsx"), ("copy", "payer")):
        ask = asks[name]
        assert isinstance(ask, PickAsk)
        ask.pick.choose(choice)
    with qtbot.waitSignal(page.report_wanted) as got:
        page.export.button.click()
    assert got.args == [ExportWish("xlsx", "payer")]


def test_an_export_without_a_format_asks_for_it(shown: Show) -> None:
    page = signing(ended())
    shown(page)
    wished: list[object] = []
    page.report_wanted.connect(wished.append)
    page.export.button.click()
    assert wished == []


def test_an_unsigned_session_that_has_not_ended_cannot_be_signed(shown: Show) -> None:
    page = signing(dosed())
    shown(page)
    assert not page.sign_box.isVisible()
