"""Going home: every criterion by its proof, and nothing passes for want of a value."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kat_monitor import events as ev
from kat_monitor.session.discharge import (
    TITLES,
    Criterion,
    clinically_ready_since,
    criteria,
    may_discharge,
    waiting_for_escort,
)
from tests.session.room import GENERIC, NASAL, Room, at, attest, readings, recover


def one(room: Room, name: str, minute: float = 126) -> Criterion:
    return next(c for c in criteria(room.session, at(minute)) if c.id == name)


def dosed() -> Room:
    room = Room()
    room.set(-12)
    room.set(-4)
    room.dose(0)
    return room


def test_somebody_who_is_well_may_go() -> None:
    room = recover(Room())
    assert [c.id for c in criteria(room.session, at(126)) if c.met is not True] == []
    assert may_discharge(room.session, at(126))


def test_every_criterion_of_the_protocol_has_words() -> None:
    assert set(GENERIC.discharge.items) <= set(TITLES)


def test_nothing_is_met_before_anything_was_recorded() -> None:
    room = Room()
    room.dose(0)
    met = [c.id for c in criteria(room.session, at(1)) if c.met]
    assert met == ["symptoms", "drugs"]
    assert not may_discharge(room.session, at(1))


def test_without_a_dose_there_is_no_discharge() -> None:
    assert not may_discharge(Room().session, at(0))


# --- 1, 2 -------------------------------------------------------------------------------------------------------------


def test_the_observation_time_says_until_when() -> None:
    room = dosed()
    early, late = one(room, "observation", 60), one(room, "observation", 120)
    assert (early.met, early.earliest_t, early.proof) == (False, at(120), "120 min from the last dose: until T+2:00")
    assert (late.met, late.since_t) == (True, at(120))


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("consciousness", {"moaas": 5}, {"moaas": 4}),
        ("dissociation", {"dis": 0}, {"dis": 1}),
        ("breathing", {"rr": 10}, {"rr": 9}),
        ("breathing", {"rr": 20}, {"rr": 21}),
        ("oxygen-saturation", {"spo2": 93}, {"spo2": 92}),
        ("heart-rate", {"hr": 100}, {"hr": 101}),
        ("heart-rate", {"hr": 50}, {"hr": 49}),
    ],
)
def test_a_value_at_its_limit(name: str, good: dict[str, Any], bad: dict[str, Any]) -> None:
    room = dosed()
    room.vitals(100, **good)
    assert one(room, name, 101).met is True
    room.vitals(102, **bad)
    assert one(room, name, 103).met is False


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [("breathing", {"rr": 8}, {"rr": 8}), ("oxygen-saturation", {"spo2": 91}, {"spo2": 91}),
     ("heart-rate", {"hr": 46}, {"hr": 44}), ("dissociation", {"dis": 1}, {"dis": 1})],
)  # fmt: skip
def test_the_patients_own_value_before_the_dose_will_do(
    name: str, before: dict[str, Any], after: dict[str, Any]
) -> None:
    room = Room()
    room.set(-12, **before)
    room.set(-4, **before)
    room.dose(0)
    room.vitals(100, **after)
    assert one(room, name, 101).met is True


def test_a_value_older_than_a_set_may_be_is_no_proof() -> None:
    room = dosed()
    room.vitals(90, moaas=5)
    assert (one(room, "consciousness", 120).met, one(room, "consciousness", 121).met) == (True, None)


def test_an_artefact_is_no_proof() -> None:
    room = dosed()
    room.stream(100, spo2=None)
    assert one(room, "oxygen-saturation", 101).met is None


def test_the_proof_names_the_reading_and_its_time() -> None:
    room = dosed()
    room.vitals(100, spo2=91)
    assert one(room, "oxygen-saturation", 101).proof == "SpO2 91 at T+1:40; needs 93 % or own pre-dose value"


# --- 3 ----------------------------------------------------------------------------------------------------------------


def pressures(*sets: tuple[float, tuple[int, int]], baseline: tuple[int, int] = (120, 80)) -> Room:
    room = Room()
    room.set(-12, bp=baseline)
    room.set(-4, bp=baseline)
    room.dose(0)
    for minute, bp in sets:
        room.set(minute, bp=bp)
    return room


@pytest.mark.parametrize(
    ("sets", "met"),
    [
        ([(100, (130, 80)), (110, (128, 80))], True),
        ([(101, (130, 80)), (110, (128, 80))], False),
        ([(100, (160, 80)), (110, (128, 80))], False),
        ([(100, (130, 80)), (110, (128, 100))], False),
        ([(100, (150, 99)), (110, (150, 99))], True),
        ([(100, (150, 90)), (110, (152, 90))], False),
        ([(100, (130, 80)), (105, (165, 80)), (110, (128, 80))], False),
        ([(100, (96, 60)), (110, (99, 70))], True),
        ([(100, (95, 60)), (110, (99, 70))], False),
        ([(100, (89, 60)), (110, (110, 70))], False),
        ([], None),
    ],
    ids=["two good", "too close", "first high", "diastolic high", "not higher than before", "higher and off baseline",
         "one between is high", "low within 20 %", "low beyond 20 %", "below 90", "none"],
)  # fmt: skip
def test_the_last_two_sets(sets: list[tuple[float, tuple[int, int]]], met: bool | None) -> None:
    assert one(pressures(*sets), "blood-pressure", 115).met is met


def test_a_newest_set_of_more_than_30_min_is_too_old() -> None:
    room = pressures((100, (120, 80)), (110, (120, 80)))
    assert (one(room, "blood-pressure", 140).met, one(room, "blood-pressure", 141).met) == (True, False)


def test_an_incomplete_set_is_no_set() -> None:
    room = pressures((100, (120, 80)))
    room.vitals(112, bp=(120, 80))
    assert one(room, "blood-pressure", 115).met is False


@pytest.mark.parametrize(
    ("sets", "earliest"),
    [
        ([(110, (120, 80))], 120),
        ([(100, (165, 80)), (110, (120, 80))], 120),
        ([(100, (120, 80)), (110, (165, 80))], 125),
        ([(70, (120, 80)), (80, (120, 80))], 115),
    ],
    ids=["one set", "the earlier was high", "the newest is high", "too old"],
)
def test_an_unmet_pressure_says_when_it_can_be_met(sets: list[tuple[float, tuple[int, int]]], earliest: float) -> None:
    assert one(pressures(*sets), "blood-pressure", 115).earliest_t == at(earliest)


def treated() -> Room:
    room = pressures((70, (150, 90)), (85, (140, 85)))
    room.did(40, ev.EventNoted, code="drug-given", observed_t=at(40), fields={"drug": "X", "purpose": "blood-pressure"})
    return room


def test_after_a_drug_for_the_pressure_an_hour_passes() -> None:
    found = one(treated(), "blood-pressure", 99)
    assert (found.met, found.earliest_t) == (False, at(100))


def test_after_a_drug_for_the_pressure_the_newest_set_is_taken_standing() -> None:
    room = treated()
    room.set(100, bp=(130, 80))
    assert (one(room, "blood-pressure", 101).met, one(room, "blood-pressure", 101).how) == (None, "attested")
    attest(room, 102, "blood-pressure", standing=True, dizzy=False)
    assert one(room, "blood-pressure", 103).met is True
    room.set(110, bp=(128, 80))
    assert one(room, "blood-pressure", 111).met is None


def test_dizzy_on_standing_is_not_met() -> None:
    room = treated()
    room.set(100, bp=(130, 80))
    attest(room, 102, "blood-pressure", standing=True, dizzy=True)
    assert one(room, "blood-pressure", 103).met is False


def test_a_corrected_reading_changes_the_proof() -> None:
    room = pressures((100, (120, 80)), (110, (120, 80)))
    room.did(112, ev.ReadingCorrected, target=8, readings=readings(bp=(170, 80)), reason="misread")
    assert one(room, "blood-pressure", 115).met is False


# --- 4, 5, 6, 10 ------------------------------------------------------------------------------------------------------


def noted(room: Room, minute: float, code: str, **fields: Any) -> int:
    return room.did(minute, ev.EventNoted, code=code, observed_t=at(minute), fields=fields)


def test_oxygen_must_be_off_for_15_min() -> None:
    room = dosed()
    noted(room, 60, "oxygen-on", litres_min=2)
    room.vitals(100, spo2=97)
    assert one(room, "oxygen-saturation", 101).met is False
    noted(room, 102, "oxygen-off")
    waiting = one(room, "oxygen-saturation", 110)
    assert (waiting.met, waiting.earliest_t) == (False, at(117))
    assert one(room, "oxygen-saturation", 117).met is True


def test_the_aldrete_is_filled_from_the_record_and_waits_for_the_gait() -> None:
    room = recover(Room(), without=("gait",))
    assert (one(room, "aldrete").met, one(room, "aldrete").how) == (None, "attested")
    attest(room, 126, "gait")
    assert one(room, "aldrete").met is True


def test_an_aldrete_with_a_missing_reading_is_a_matter_of_the_record() -> None:
    room = dosed()
    attest(room, 100, "gait")
    assert (one(room, "aldrete", 101).met, one(room, "aldrete", 101).how) == (None, "computed")


def test_the_padss_is_off_by_default() -> None:
    protocol = msgspec.structs.replace(
        GENERIC, discharge=msgspec.structs.replace(GENERIC.discharge, items=("padss",), padss=7)
    )
    room = recover(Room(protocol))
    assert one(room, "padss").met is True
    assert "padss" not in GENERIC.discharge.items


def test_an_open_red_symptom_holds_the_patient() -> None:
    room = recover(Room())
    seq = noted(room, 126, "chest-pain")
    noted(room, 126, "nausea")
    found = one(room, "symptoms", 127)
    assert (found.met, found.proof) == (False, "open: chest pain since T+2:06")
    room.did(128, ev.SymptomResolved, target=seq, observed_t=at(128))
    assert one(room, "symptoms", 129).met is True


@pytest.mark.parametrize(("purpose", "minutes"), [("sedating", 60), ("reversal", 120), (None, 60), ("nausea", 0)])
def test_time_since_sedating_and_reversal_drugs(purpose: str | None, minutes: float) -> None:
    room = dosed()
    noted(room, 50, "drug-given", drug="X", purpose=purpose)
    before, after = one(room, "drugs", 50 + minutes - 0.1), one(room, "drugs", 50 + minutes)
    assert (before.met, after.met) == (minutes == 0, True)


def test_a_struck_drug_counts_no_more() -> None:
    room = dosed()
    seq = noted(room, 50, "drug-given", drug="X", purpose="reversal")
    room.did(51, ev.EntryStruck, target=seq, reason="wrong patient")
    assert one(room, "drugs", 60).met is True


# --- what people judge ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "fields", "met"),
    [
        ("orientation", {"time": False}, False),
        ("gait", {"steady": False}, False),
        ("nausea", {"grade": "mild"}, True),
        ("nausea", {"grade": "moderate"}, False),
        ("pain", {"score": 3}, True),
        ("pain", {"score": 4}, False),
        ("pain", {"score": None}, None),
        ("safety", {"change": "better"}, True),
        ("safety", {"change": "new-or-worse"}, False),
        ("safety", {"plan": True}, False),
        ("safety", {"intent": True}, False),
        ("safety", {"behaviour": True}, False),
        ("instructions", {"driving": False}, False),
        ("follow-up", {"who": ""}, None),
        ("cannula", {"out": False}, False),
    ],
)
def test_an_attestation_is_held_against_its_own_answers(name: str, fields: dict[str, Any], met: bool | None) -> None:
    room = recover(Room(), without=(name,))
    attest(room, 126, name, **fields)
    assert one(room, name).met is met


def test_what_was_judged_not_met_is_not_met() -> None:
    room = recover(Room(), without=("gait",))
    attest(room, 126, "gait", met=False)
    assert one(room, "gait").met is False


@pytest.mark.parametrize(("name", "code"), [("gait", "unsteady"), ("nausea", "vomited"), ("orientation", "confused")])
def test_something_noted_later_takes_a_judgement_back(name: str, code: str) -> None:
    room = recover(Room())
    noted(room, 126, code)
    assert one(room, name, 127).met is False


def test_a_later_dose_asks_for_everything_again() -> None:
    room = recover(Room())
    room.dose(127)
    unmet = {c.id for c in criteria(room.session, at(128)) if c.met is not True}
    assert {"observation", "gait", "orientation", "safety", "blood-pressure"} <= unmet


# --- the ride ---------------------------------------------------------------------------------------------------------


def seen(**changes: Any) -> Criterion:
    room = recover(Room(), without=("ride",))
    fields: dict[str, Any] = {
        "relation": "sister", "as_planned": True, "fit_to_drive": True, "transport": "private car", "handed_over": True,
        **changes,
    }  # fmt: skip
    room.did(126, ev.EscortSeen, **fields)
    return one(room, "ride")


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, True),
        ({"as_planned": False, "relation": "neighbour"}, True),
        ({"handed_over": False}, False),
        ({"fit_to_drive": False}, False),
        ({"fit_to_drive": False, "transport": "taxi"}, True),
        ({"relation": "", "transport": "taxi"}, False),
        ({"relation": "alone"}, False),
    ],
)
def test_the_ride_home(changes: dict[str, Any], met: bool) -> None:
    assert seen(**changes).met is met


def test_an_escort_who_did_not_come_is_no_ride() -> None:
    room = recover(Room(), without=("ride",))
    room.did(126, ev.EscortFailed, reason="did-not-come")
    assert "did not come" in one(room, "ride").proof


# --- ready, waiting, overrides ----------------------------------------------------------------------------------------


def test_clinically_ready_leaves_out_minimum_time_and_ride() -> None:
    room = Room()
    room.set(-12)
    room.set(-4)
    room.dose(0)
    for minute in (60, 75):
        room.set(minute, moaas=5, dis=0)
    attest(room, 78, *("orientation", "gait", "nausea", "pain", "safety", "instructions", "follow-up", "cannula"))
    assert one(room, "observation", 80).met is False
    assert clinically_ready_since(room.session, at(80)) == at(78)


def test_not_ready_while_anything_clinical_is_unmet() -> None:
    assert clinically_ready_since(recover(Room(), without=("pain",)).session, at(126)) is None


def test_ready_since_the_stream_has_held() -> None:
    room = recover(Room(), without=("ride",))
    for second, spo2 in ((1, 90), (2, 95), (3, 96)):
        room.stream(123 + second / 60, spo2=spo2)
    assert clinically_ready_since(room.session, at(124)) == at(123 + 2 / 60)


def test_waiting_for_the_escort_is_when_only_the_ride_is_missing() -> None:
    room = recover(Room(), without=("ride",))
    assert not waiting_for_escort(room.session, at(126))
    room.did(126, ev.ClinicallyReady, by="rule", role="rule", since=at(122))
    assert waiting_for_escort(room.session, at(126))
    noted(room, 127, "chest-pain")
    assert not waiting_for_escort(room.session, at(128))


def override(room: Room, *names: str, minute: float = 126) -> None:
    room.did(
        minute, ev.CriteriaOverridden, by="d1", role="prescriber", criteria=names, reason="agreed", prescriber="d1"
    )


def test_an_override_lets_pass_and_leaves_unmet() -> None:
    room = recover(Room(), without=("follow-up",))
    override(room, "follow-up")
    found = one(room, "follow-up", 127)
    assert (found.met, found.overridden, found.passes, may_discharge(room.session, at(127))) == (
        None,
        True,
        True,
        False,
    )


def test_what_cannot_be_overridden_does_not_pass() -> None:
    room = recover(Room(), without=("gait",))
    override(room, "gait")
    assert not one(room, "gait", 127).passes


def test_the_esketamine_minimum_is_not_overridable() -> None:
    room = Room(NASAL)
    room.dose(0, route="nasal", device=1)
    assert not one(room, "observation", 60).overridable


def test_an_override_from_before_a_later_dose_counts_no_more() -> None:
    room = recover(Room())
    override(room, "observation")
    room.dose(127)
    assert not one(room, "observation", 128).passes


def test_a_recording_has_no_criteria() -> None:
    assert criteria(Room(synthetic="replayed").session, at(100)) == ()
