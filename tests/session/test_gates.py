"""The gates before the dose: what is met, what blocks, and what a prescriber may waive."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kat_monitor import events as ev
from kat_monitor.clock import HOUR
from kat_monitor.protocols.model import DosePage
from kat_monitor.session.gates import QUESTIONS, TITLES, GateView, dose_blockers, gate_list, gate_of
from tests.session.room import GENERIC, IV, NASAL, Room, answers, at, prepare


def gate(room: Room, name: str, minute: float = 0) -> GateView:
    found = gate_of(room.session, name, at(minute))
    assert found is not None
    return found


def answered(name: str, state: ev.GateState = "met", protocol: Any = GENERIC, **fields: Any) -> GateView:
    room = Room(protocol)
    room.did(-10, ev.GateAnswered, gate=name, state=state, fields={**answers(name), **fields})
    return gate(room, name)


def test_every_gate_of_the_protocol_is_listed_in_its_order() -> None:
    assert [one.id for one in gate_list(Room().session, at(0))] == list(GENERIC.gates.items)


def test_every_gate_has_words_and_questions() -> None:
    assert set(TITLES) - {"ride", "baseline"} <= set(QUESTIONS)


def test_nothing_is_met_before_it_is_answered() -> None:
    states = {one.state for one in gate_list(Room().session, at(0)) if one.id != "briefing"}
    assert states == {"missing"}


def test_when_everything_is_answered_nothing_blocks_the_dose() -> None:
    assert dose_blockers(prepare(Room()).session, at(0)) == ()


def test_what_is_missing_is_named() -> None:
    room = prepare(Room(), without=("consent", "ride"))
    assert dose_blockers(room.session, at(0)) == ("Consent: not answered yet", "Ride home arranged: not arranged yet")


def test_without_a_protocol_nothing_is_given() -> None:
    session = msgspec.structs.replace(Room().session, protocol=None)
    assert (dose_blockers(session, 0), gate_list(session, 0)) == (("Choose a protocol first",), ())


def test_gates_of_a_recording_are_not_assessed() -> None:
    room = Room(synthetic="replayed")
    assert {one.state for one in gate_list(room.session, at(0))} == {"not-assessed"}


def test_a_second_dose_does_not_ask_again() -> None:
    room = prepare(Room())
    room.dose(0)
    assert dose_blockers(room.session, at(60)) == ()


# --- answers ----------------------------------------------------------------------------------------------------------


def test_consent_refused_blocks() -> None:
    found = answered("consent", "failed")
    assert (found.state, found.blocks, found.waivable) == ("failed", True, False)


@pytest.mark.parametrize("answer", ["yes", "unknown"])
def test_a_yes_or_unknown_at_screening_goes_to_the_prescriber(answer: str) -> None:
    found = answered("screening", **{"chest-pain": answer})
    assert (found.state, found.waivable, found.why) == ("failed", True, f"for the prescriber: chest pain {answer}")


def test_a_screening_question_without_an_answer_is_missing() -> None:
    found = answered("screening", fall="")
    assert (found.state, found.why) == ("missing", "not answered: Fall or head injury")


@pytest.mark.parametrize(
    ("tablets", "state"), [("taken", "met"), ("not prescribed", "met"), ("not taken", "failed"), ("unknown", "failed")]
)
def test_todays_blood_pressure_tablets(tablets: str, state: str) -> None:
    assert answered("screening", **{"bp-tablets": tablets}).state == state


def test_somebody_intoxicated_gets_no_dose_and_no_waiver() -> None:
    found = answered("screening", intoxicated="yes")
    assert (found.blocks, found.waivable) == (True, False)


# --- the full screening -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("number", "state"), [(None, "missing"), (1, "missing"), (2, "met"), (7, "met")])
def test_the_full_screening_is_asked_at_the_first_session(number: int | None, state: str) -> None:
    assert gate(Room(number=number), "contraindications").state == state


def test_a_later_session_says_when_the_full_screening_is_asked_again() -> None:
    found = gate(Room(number=2), "contraindications")
    assert (found.blocks, found.why) == (False, "asked at session 1; again after 6 months or on any change")


def test_a_full_screening_answered_at_a_later_session_counts() -> None:
    room = Room(number=4)
    room.did(-10, ev.GateAnswered, gate="contraindications", state="failed",
             fields={**answers("contraindications"), "stroke": "yes"})  # fmt: skip
    found = gate(room, "contraindications")
    assert (found.state, found.why) == ("failed", "for the prescriber: stroke yes")


@pytest.mark.parametrize("answer", ["yes", "unknown"])
@pytest.mark.parametrize("question", [one.id for one in QUESTIONS["contraindications"]])
def test_every_contraindication_and_every_unknown_goes_to_the_prescriber(question: str, answer: str) -> None:
    found = answered("contraindications", **{question: answer})
    assert (found.state, found.waivable, found.blocks) == ("failed", True, True)


def test_a_full_screening_answered_by_no_is_met() -> None:
    assert answered("contraindications").state == "met"


def test_a_contraindication_without_an_answer_is_missing() -> None:
    found = answered("contraindications", glaucoma="")
    assert (found.state, found.why) == ("missing", "not answered: Glaucoma (ketamine)")


def test_abbreviations_keep_their_capitals_in_what_the_prescriber_reads() -> None:
    found = answered("contraindications", aneurysm="unknown")
    assert found.why == "for the prescriber: aneurysm or AV malformation (esketamine) unknown"


# --- food, scales, ride -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "reason", "state"), [(2, "", "met"), (1.9, "", "failed"), (1.9, "light toast, prescriber agrees", "met")]
)
def test_a_short_fast_warns_and_needs_a_reason(hours: float, reason: str, state: str) -> None:
    assert answered("intake", food_t=at(0) - round(hours * HOUR), reason=reason).state == state


def test_a_nasal_spray_is_asked_where_the_protocol_names_hours() -> None:
    spray = msgspec.structs.replace(NASAL, gates=msgspec.structs.replace(GENERIC.gates, nasal_spray_hours=1))
    recent = at(0) - HOUR // 2
    assert answered("intake", nasal_spray_t=recent).state == "met"
    assert answered("intake", nasal_spray_t=recent, protocol=spray).state == "failed"


def test_the_fast_is_counted_to_the_dose() -> None:
    room = Room()
    room.did(-10, ev.GateAnswered, gate="intake", state="met", fields={"food_t": at(-60), "fluid_t": at(-180)})
    assert (gate(room, "intake", 0).state, gate(room, "intake", 61).state) == ("failed", "met")


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"phq9": 12, "gad7": 8}, "met"),
        ({"phq9": 12, "gad7": None}, "missing"),
        ({"phq9": None, "gad7": None, "not_done": "tired"}, "met"),
        ({"phq9": 12, "gad7": 8, "age_days": 8}, "missing"),
        ({"phq9": 12, "gad7": 8, "age_days": 7}, "met"),
    ],
)
def test_scales_are_due_after_seven_days_or_say_why_not(fields: dict[str, Any], state: str) -> None:
    assert answered("scales", **fields).state == state


def test_item_nine_prompts_and_does_not_gate() -> None:
    found = answered("scales", phq9=12, phq9_item9=1, gad7=8)
    assert (found.state, found.why) == ("met", "PHQ-9 item 9 is 1: ask about safety")


def test_a_failed_self_test_never_blocks() -> None:
    found = answered("self-test", "failed", failed="speaker")
    assert (found.state, found.blocks) == ("failed", False)


@pytest.mark.parametrize(
    ("relation", "transport", "phone", "state"),
    [
        ("sister", "car", True, "met"),
        ("sister", "car", False, "failed"),
        ("", "taxi", True, "failed"),
        ("none", "car", True, "failed"),
    ],
)
def test_somebody_goes_with_the_patient_and_can_be_called(
    relation: str, transport: str, phone: bool, state: str
) -> None:
    room = Room()
    room.did(-10, ev.RideArranged, relation=relation, transport=transport, phone_known=phone)
    assert gate(room, "ride").state == state


@pytest.mark.parametrize(("check", "blocks"), [("required", True), ("asked", False), ("off", False)])
def test_the_second_persons_check_blocks_only_where_it_is_required(check: Any, blocks: bool) -> None:
    protocol = msgspec.structs.replace(GENERIC, dose=DosePage(route="any", second_check=check))
    assert gate(Room(protocol), "dose-check").blocks is blocks


# --- the last set before the dose -------------------------------------------------------------------------------------


def with_last(age: int | None = 40, protocol: Any = GENERIC, **last: Any) -> GateView:
    room = Room(protocol)
    room.did(-29, ev.PatientDescribed, age_years=age)
    room.set(-12)
    room.set(-4, **last)
    return gate(room, "baseline")


def test_two_quiet_sets_meet_the_gate() -> None:
    assert with_last().state == "met"


def test_one_set_does_not() -> None:
    room = Room()
    room.set(-4)
    assert (gate(room, "baseline").state, gate(room, "baseline").why) == ("missing", "1 of 2 sets, 3 min apart")


@pytest.mark.parametrize(
    ("bp", "age", "state", "waivable"),
    [
        ((140, 90), 40, "met", False),
        ((141, 80), 40, "failed", True),
        ((120, 91), 40, "failed", True),
        ((150, 90), 66, "met", False),
        ((150, 90), 65, "failed", True),
        ((151, 90), 66, "failed", True),
        ((150, 90), None, "failed", True),
        ((180, 90), 66, "failed", False),
        ((150, 110), 40, "failed", False),
    ],
)
def test_the_pressure_before_the_dose(bp: tuple[int, int], age: int | None, state: str, waivable: bool) -> None:
    found = with_last(age, bp=bp)
    assert (found.state, found.waivable, found.blocks) == (state, waivable, state != "met")


@pytest.mark.parametrize(("hr", "state"), [(50, "met"), (110, "met"), (49, "failed"), (111, "failed")])
def test_the_heart_rate_before_the_dose(hr: int, state: str) -> None:
    assert with_last(hr=hr).state == state


@pytest.mark.parametrize(
    ("spo2", "words"), [(94, "last set"), (93, "measure again"), (92, "measure again"), (91, "prescriber")]
)
def test_spo2_before_the_dose(spo2: int, words: str) -> None:
    assert words in with_last(spo2=spo2).why


def test_a_low_spo2_that_was_measured_again_will_do() -> None:
    room = Room()
    room.set(-12, spo2=93)
    room.set(-4, spo2=93)
    assert gate(room, "baseline").state == "met"


def test_a_sedated_patient_gets_no_dose_and_no_waiver() -> None:
    found = with_last(moaas=4)
    assert (found.state, found.waivable) == ("failed", False)


def test_a_blocking_pressure_does_not_hide_in_half_a_set() -> None:
    room = Room()
    room.set(-12)
    room.vitals(-4, bp=(190, 90))
    assert (gate(room, "baseline").state, gate(room, "baseline").waivable) == ("failed", False)


def test_the_gate_judges_the_last_set_not_the_median() -> None:
    room = Room()
    room.set(-12, bp=(185, 100))
    room.set(-4, bp=(130, 80))
    assert gate(room, "baseline").state == "met"


# --- waivers ----------------------------------------------------------------------------------------------------------


def waive(room: Room, minute: float, name: str, telephone: bool = False) -> None:
    room.did(minute, ev.GateWaived, by="d1", role="prescriber", gate=name, reason="known hypertension", prescriber="d1",
             telephone=telephone)  # fmt: skip


def test_a_waiver_opens_the_gate_and_says_why() -> None:
    room = Room()
    room.set(-12)
    room.set(-4, bp=(150, 85))
    waive(room, -2, "baseline", telephone=True)
    found = gate(room, "baseline")
    assert (found.state, found.blocks) == ("waived", False)
    assert found.why.endswith("waived by telephone: known hypertension")


def test_a_newer_set_over_the_limit_needs_a_newer_waiver() -> None:
    room = Room()
    room.set(-12)
    room.set(-8, bp=(150, 85))
    waive(room, -7, "baseline")
    room.set(-3, bp=(170, 85))
    assert gate(room, "baseline").state == "failed"


def test_a_newer_answer_needs_a_newer_waiver() -> None:
    room = Room()
    room.did(-10, ev.GateAnswered, gate="screening", state="met", fields={**answers("screening"), "fall": "yes"})
    waive(room, -9, "screening")
    assert gate(room, "screening").state == "waived"
    room.did(-8, ev.GateAnswered, gate="screening", state="met", fields={**answers("screening"), "chest-pain": "yes"})
    assert gate(room, "screening").state == "failed"


def test_a_waiver_does_not_open_what_is_blocked() -> None:
    room = Room()
    room.set(-12)
    room.set(-4, bp=(185, 85))
    waive(room, -2, "baseline")
    assert gate(room, "baseline").state == "failed"


def test_a_gate_that_the_protocol_does_not_ask_is_nobodys() -> None:
    assert gate_of(Room(IV).session, "horoscope", at(0)) is None


def test_sets_that_have_grown_old_are_no_baseline_though_nothing_was_recorded_since() -> None:
    room = prepare(Room())
    assert gate(room, "baseline", 17).state == "met"
    assert gate(room, "baseline", 19).why == "1 of 2 sets, 3 min apart"


def test_who_is_sedated_gets_no_dose_even_where_no_pressure_was_taken() -> None:
    room = prepare(Room(), without=("baseline",))
    room.vitals(-5, moaas=3)
    found = gate(room, "baseline")
    assert (found.waivable, found.why) == (False, "MOAA/S 3: no dose while sedated")
