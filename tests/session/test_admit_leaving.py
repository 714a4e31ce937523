"""The door at the end: going home and overrides, the ending, signatures, and what comes after them."""

from __future__ import annotations

from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.vitals import Quality
from tests.session.door import CALL, DOSE, ended, refusal, signed
from tests.session.room import NASAL, Room, at, prepare, recover


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"criterion": "gait", "met": True}, None),
        ({"criterion": "heart-rate", "met": True}, "read from the record"),
        ({"criterion": "horoscope", "met": True}, "not asked"),
    ],
)
def test_attestations(fields: dict[str, Any], words: str | None) -> None:
    room = Room()
    room.dose(0)
    found = refusal(room, 100, ev.CriterionAttested, **fields)
    assert found is None if words is None else words in (found or "")


def test_nothing_is_attested_before_a_dose() -> None:
    assert "No dose" in (refusal(Room(), 0, ev.CriterionAttested, criterion="gait", met=True) or "")


OVERRIDE = {"by": "d1", "role": "prescriber", "criteria": ("follow-up",), "reason": "agreed", "prescriber": "d1"}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (OVERRIDE, None),
        ({**OVERRIDE, "criteria": ()}, "Say which"),
        ({**OVERRIDE, "criteria": ("safety",)}, "cannot be overridden"),
        ({**OVERRIDE, "criteria": ("heart-rate",)}, "nothing to override"),
        ({**OVERRIDE, "criteria": ("horoscope",)}, "not asked"),
        ({**OVERRIDE, "by": "n1", "role": "nurse"}, "on the telephone"),
        ({**OVERRIDE, "by": "n1", "role": "nurse", **CALL}, None),
    ],
)
def test_overrides(fields: dict[str, Any], words: str | None) -> None:
    found = refusal(recover(Room(), without=("follow-up",)), 126, ev.CriteriaOverridden, **fields)
    assert found is None if words is None else words in (found or "")


def test_the_esketamine_minimum_is_nobodys_to_override() -> None:
    room = prepare(Room(NASAL))
    room.dose(0, route="nasal", drug="esketamine", device=1)
    found = refusal(room, 60, ev.CriteriaOverridden, **{**OVERRIDE, "criteria": ("observation",)})
    assert "cannot be overridden" in (found or "")


def test_not_by_telephone_at_the_blocking_pressure() -> None:
    room = recover(Room())
    room.set(126, bp=(182, 90))
    told = {**OVERRIDE, "criteria": ("blood-pressure",), "by": "n1", "role": "nurse", "telephone": True}
    assert "must see the patient" in (refusal(room, 127, ev.CriteriaOverridden, **told) or "")


def test_a_word_by_telephone_does_not_reach_up_to_the_blocking_pressure() -> None:
    room = recover(Room())
    room.set(126, bp=(165, 90))
    told = {**OVERRIDE, "criteria": ("blood-pressure",), "by": "n1", "role": "nurse", "telephone": True}
    room.did(127, ev.CriteriaOverridden, **told)
    over = {"ending": "discharged-with-override", "ended_t": at(128)}
    assert refusal(room, 128, ev.SessionEnded, **over) is None
    room.set(128, bp=(182, 90))
    assert "Neither met nor overridden" in (refusal(room, 128, ev.SessionEnded, **over) or "")


def test_nobody_is_discharged_back_into_the_observation_time() -> None:
    room = recover(Room())
    found = refusal(room, 127, ev.SessionEnded, ending="discharged", ended_t=at(119))
    assert found == "At T+1:59: Not met: Observation time is over: 120 min from the last dose: until T+2:00."
    assert refusal(room, 127, ev.SessionEnded, ending="discharged", ended_t=at(120)) is None
    assert refusal(room, 127, ev.SessionEnded, ending="left", ended_t=at(119)) is None


def test_a_prescriber_may_shorten_the_observation_time() -> None:
    room = recover(Room())
    last = {"ending": "discharged-with-override", "ended_t": at(119)}
    room.did(119, ev.CriteriaOverridden, **{**OVERRIDE, "criteria": ("observation",)}, entered=126)
    assert "Observation" not in (refusal(room, 127, ev.SessionEnded, **last) or "")


def ended_at(room: Room, minute: float, now: float, ending: str = "discharged") -> str | None:
    return refusal(room, now, ev.SessionEnded, ending=ending, ended_t=at(minute))


def test_an_ending_is_judged_as_of_the_time_that_was_entered() -> None:
    room = recover(Room())  # the newest set at 120
    assert ended_at(room, 121, 240) is None
    assert (ended_at(room, 119.5, 240) or "").startswith("At T+1:59: Not met: Observation")


def test_values_count_by_the_time_that_was_entered_and_not_by_when_it_was_written() -> None:
    room = recover(Room())
    room.did(130, ev.EscortFailed, reason="unfit")
    room.did(170, ev.EscortSeen, relation="sister", as_planned=True, fit_to_drive=True, transport="private car",
             handed_over=True, entered=170)  # fmt: skip
    assert (ended_at(room, 165, 171) or "").startswith("At T+2:45: Not met: Awake (MOAA/S 5), Dissociation gone, ")
    assert ended_at(room, 140, 171) is None


def test_a_measurement_of_which_one_value_was_struck_was_taken_nevertheless() -> None:
    room = recover(Room())
    seq = room.set(160, bp=(190, 112), moaas=3, dis=0)
    room.did(165, ev.ReadingStruck, target=seq, vitals=("heart_rate",), reason="a slip")
    assert "still measured at T+2:40" in (ended_at(room, 140, 170) or "")


def test_a_probe_without_a_patient_keeps_nobody_from_going() -> None:
    room = recover(Room())
    room.vitals(150, spo2=None)
    room.vitals(151, quality=Quality.ARTEFACT, spo2=80)
    assert ended_at(room, 140, 170) is None


def test_what_was_measured_in_the_very_minute_of_an_ending_counts_whenever_it_is_written() -> None:
    room = recover(Room())
    room.set(121.5, bp=(190, 112), moaas=5, dis=0)
    for now in (121.6, 122.4, 170):
        assert "Not met: Blood pressure" in (ended_at(room, 121, now) or "")
    assert ended_at(room, 121, 170, "left") is None


def test_an_override_holds_also_where_all_is_met_before_the_minute_is_over() -> None:
    room = recover(Room())  # the observation is over at 120, when the last set was taken
    room.did(119, ev.CriteriaOverridden, **{**OVERRIDE, "criteria": ("observation",)}, entered=126)
    assert ended_at(room, 119.6, 170, "discharged-with-override") is None
    assert "Observation" in (ended_at(room, 119.6, 170) or "")


@pytest.mark.parametrize(
    ("ending", "words"), [("discharged", "still measured at T+2:40, after T+2:20"), ("left", None)]
)
def test_nobody_is_discharged_at_a_time_before_the_last_measurement(ending: str, words: str | None) -> None:
    room = recover(Room())
    seq = room.set(160, moaas=3, dis=0)
    found = ended_at(room, 140, 170, ending)
    assert found is None if words is None else words in (found or "")
    room.did(165, ev.ReadingStruck, target=seq, vitals=(), reason="another patient")
    assert ended_at(room, 140, 170, ending) is None


@pytest.mark.parametrize(
    ("ending", "words"),
    [("discharged", "Not met: Observation"), ("left", None), ("transferred", None), ("not-dosed", "A dose was given"),
     ("recording", "recording"), ("discharged-with-override", "Neither met nor overridden")],
)  # fmt: skip
def test_endings(ending: str, words: str | None) -> None:
    room = Room()
    room.dose(0)
    found = refusal(room, 30, ev.SessionEnded, ending=ending, ended_t=at(30))
    assert found is None if words is None else words in (found or "")


@pytest.mark.parametrize(("minute", "words"), [(31, "still to come"), (-1, "before its last dose")])
def test_a_session_ends_within_itself(minute: float, words: str) -> None:
    room = Room()
    room.dose(0)
    assert words in (refusal(room, 30, ev.SessionEnded, ending="left", ended_t=at(minute)) or "")


SIGNATURE = {"name": "R. Lee", "person_role": "nurse", "meaning": "complete"}


def test_signing_comes_after_the_end_and_once_each() -> None:
    assert "End the session first" in (refusal(recover(Room()), 126, ev.SessionSigned, **SIGNATURE) or "")
    assert refusal(ended(), 128, ev.SessionSigned, **SIGNATURE) is None
    assert "signed already" in (refusal(signed(), 129, ev.SessionSigned, **SIGNATURE) or "")


def test_nobody_signs_what_is_not_stored() -> None:
    room = ended()
    room.did(127, ev.RecordingFailed, by="record", role="system", since=at(127), reason="disk full")
    assert "not stored completely" in (refusal(room, 128, ev.SessionSigned, **SIGNATURE) or "")


@pytest.mark.parametrize("cls", [ev.DoseGiven, ev.CriterionAttested, ev.GateAnswered, ev.EscortSeen, ev.SessionEnded])
def test_what_makes_no_sense_after_the_end_is_refused(cls: type[ev.Event]) -> None:
    fields: dict[type[ev.Event], dict[str, Any]] = {
        ev.DoseGiven: {**DOSE, "given_t": at(128)},
        ev.CriterionAttested: {"criterion": "gait", "met": True},
        ev.GateAnswered: {"gate": "consent", "state": "met"},
        ev.EscortSeen: {
            "relation": "x",
            "as_planned": True,
            "fit_to_drive": True,
            "transport": "taxi",
            "handed_over": True,
        },
        ev.SessionEnded: {"ending": "left", "ended_t": at(128)},
    }
    assert refusal(ended(), 128, cls, **fields[cls]) == (
        "The session has ended. Write a note, or an addendum after signing."
    )


def test_after_signing_only_addenda_and_signatures_are_accepted() -> None:
    room = signed()
    assert "Write an addendum" in (refusal(room, 129, ev.NoteWritten, text="late", observed_t=at(120)) or "")
    assert refusal(room, 129, ev.AddendumWritten, name="R. Lee", text="late") is None
    assert refusal(room, 129, ev.LeadSignedOff, by="l1", role="lead", name="L", comment="") is None


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"text": ""}, "empty"), ({"text": "x", "target": 9999}, "not in the record"), ({"text": "x", "target": 3}, None)],
)
def test_addenda(fields: dict[str, Any], words: str | None) -> None:
    found = refusal(signed(), 129, ev.AddendumWritten, name="R. Lee", **fields)
    assert found is None if words is None else words in (found or "")


def test_before_signing_there_is_no_addendum_and_no_sign_off() -> None:
    assert "note instead" in (refusal(ended(), 128, ev.AddendumWritten, name="R. Lee", text="x") or "")
    assert "not signed yet" in (
        refusal(ended(), 128, ev.LeadSignedOff, by="l1", role="lead", name="L", comment="") or ""
    )


def test_a_telephone_waiver_is_countersigned_by_who_gave_it() -> None:
    room = prepare(Room())
    seq = room.did(-1, ev.GateWaived, gate="scales", reason="x", prescriber="D. Stone", telephone=True)
    fields = {"by": "d1", "role": "prescriber", "target": seq, "meaning": "as told"}
    assert refusal(room, 1, ev.Countersigned, name="D. Stone", **fields) is None
    other = {**fields, "by": "d2"}
    assert "who gave it" in (refusal(room, 1, ev.Countersigned, name="E. Wood", **other) or "")
    assert "not a waiver" in (refusal(room, 1, ev.Countersigned, name="D. Stone", **{**fields, "target": 3}) or "")
