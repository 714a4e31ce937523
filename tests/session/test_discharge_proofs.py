"""Going home, read from the record: every criterion by its proof, and nothing passes for want of a value."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kat_monitor import events as ev
from tests.session.going_home import dosed, noted, one
from tests.session.room import GENERIC, Room, at, attest, readings, recover

# --- time and values --------------------------------------------------------------------------------------------------


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


# --- blood pressure ---------------------------------------------------------------------------------------------------


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


# --- oxygen, scores, symptoms, drugs ----------------------------------------------------------------------------------


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
