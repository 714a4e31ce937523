"""The door: what is refused, in words that say what to do; and what is never refused."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kat_monitor import events as ev
from kat_monitor.protocols.model import DosePage
from kat_monitor.session.admit import admit
from kat_monitor.vitals import Quality, Reading, Source
from tests.session.room import GENERIC, IV, NASAL, Room, answers, at, prepare, readings, recover


def refusal(room: Room, minute: float, cls: type[ev.Event], **fields: Any) -> str | None:
    by, role = fields.pop("by", "n1"), fields.pop("role", "nurse")
    return admit(room.session, cls(by=by, role=role, **fields), at(minute))


def ended(**kwargs: Any) -> Room:
    room = recover(Room(), **kwargs)
    room.did(127, ev.SessionEnded, ending="discharged", ended_t=at(127))
    return room


def signed() -> Room:
    room = ended()
    room.did(128, ev.SessionSigned, name="R. Lee", person_role="nurse", meaning="complete")
    return room


# --- who may ----------------------------------------------------------------------------------------------------------


def test_a_therapist_does_not_give_a_dose() -> None:
    room = prepare(Room())
    assert "Ask: nurse, prescriber" in (dose(room, by="t1", role="therapist") or "")


def test_somebody_who_is_not_signed_in_enters_nothing() -> None:
    assert "not signed in" in (refusal(Room(), 0, ev.NoteWritten, by="x9", text="hello", observed_t=0) or "")


def test_somebody_who_left_enters_nothing() -> None:
    room = Room()
    room.did(-20, ev.PersonLeft, person="n1")
    assert "Sign in" in (refusal(room, 0, ev.NoteWritten, text="hello", observed_t=0) or "")


def test_nobody_enters_in_another_role_than_their_own() -> None:
    found = refusal(Room(), 0, ev.NoteWritten, role="prescriber", text="hello", observed_t=0)
    assert found == "R. Lee is signed in as nurse, not as prescriber."


def test_people_do_not_raise_alerts() -> None:
    found = refusal(Room(), 0, ev.AlertEnded, alert=1, since=0, reason="enough")
    assert found == "Not for the role nurse."


def test_a_therapist_marks_an_alert_by_calling_the_nurse() -> None:
    room = prepare(Room())
    alert = room.alert(0, room.set(0, bp=(190, 90)))
    as_therapist = {"by": "t1", "role": "therapist", "alert": alert}
    assert "choose called" in (refusal(room, 1, ev.AlertAcknowledged, action="watched", **as_therapist) or "")
    assert refusal(room, 1, ev.AlertAcknowledged, action="called", **as_therapist) is None


# --- readings ---------------------------------------------------------------------------------------------------------


def typed(minute: float, observed: float | None = None, quality: Quality = Quality.OK, **values: Any) -> str | None:
    return refusal(
        Room(), minute, ev.VitalsObserved, observed_t=at(minute if observed is None else observed), source=Source.TYPED,
        readings=readings(quality, **values),
    )  # fmt: skip


def test_an_ordinary_set_is_admitted() -> None:
    assert typed(0, bp=(120, 80), hr=70, spo2=98, rr=14) is None


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"bp": (80, 120)}, "diastolic must be below"),
        ({"bp": (120, 120)}, "diastolic must be below"),
        ({"bp": (1200, 80)}, "not possible"),
        ({"spo2": 101}, "not possible"),
        ({"systolic": 120}, "Half a blood pressure"),
        ({"diastolic": 80}, "Half a blood pressure"),
        ({}, "Nothing was entered"),
        ({"bp": (250, 80)}, "Press Enter again"),
        ({"hr": 30}, "Press Enter again"),
    ],
)
def test_what_cannot_be_is_refused(values: dict[str, Any], words: str) -> None:
    assert words in (typed(0, **values) or "")


def test_an_odd_value_is_kept_once_confirmed() -> None:
    assert typed(0, quality=Quality.CONFIRMED, bp=(250, 100)) is None


def test_a_mean_alone_and_a_look_alone_are_admitted() -> None:
    assert typed(0, map=92) is None
    look = refusal(Room(), 0, ev.VitalsObserved, observed_t=at(0), source=Source.TYPED, readings=(), look="settled")
    assert look is None


def test_a_reading_twice_or_unknown_is_refused() -> None:
    twice = (*readings(hr=70), *readings(hr=71))
    strange = (Reading("mood", 3, "", Quality.OK),)
    found = [
        refusal(Room(), 0, ev.VitalsObserved, observed_t=0, source=Source.TYPED, readings=r) for r in (twice, strange)
    ]
    assert ["twice" in (found[0] or ""), "not a vital sign" in (found[1] or "")] == [True, True]


@pytest.mark.parametrize(("observed", "words"), [(1, "still to come"), (-30.1, "before this session was opened")])
def test_a_time_outside_the_session_is_refused(observed: float, words: str) -> None:
    assert words in (typed(0, observed=observed, hr=70) or "")


def test_a_late_entry_is_admitted() -> None:
    assert typed(0, observed=-20, hr=70) is None


def test_a_stream_is_let_through_until_the_end() -> None:
    event = ev.VitalsObserved(
        by="oxi", role="device", observed_t=at(126), source=Source.STREAMING, readings=readings(spo2=97)
    )
    assert admit(recover(Room()).session, event, at(126)) is None
    assert admit(ended().session, event, at(128)) == "The session has ended: readings stop."


def test_readings_of_before_the_end_may_come_late_and_later_ones_not() -> None:
    room = ended()
    late = {"source": Source.TYPED, "readings": readings(hr=70)}
    assert refusal(room, 130, ev.VitalsObserved, observed_t=at(126), **late) is None
    assert "readings stop there" in (refusal(room, 130, ev.VitalsObserved, observed_t=at(129), **late) or "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"target": 999}, "not in this session"),
        ({"reason": " "}, "needs a reason"),
        ({"readings": ()}, "Nothing to correct"),
        ({"readings": readings(etco2=40)}, "has no EtCO2"),
        ({"readings": readings(diastolic=130)}, "diastolic must be below"),
        ({"readings": readings(systolic=130)}, None),
    ],
)
def test_corrections(changes: dict[str, Any], words: str | None) -> None:
    room = Room()
    seq = room.set(-10)
    fields = {"target": seq, "readings": readings(bp=(130, 85)), "reason": "misread", **changes}
    found = refusal(room, 0, ev.ReadingCorrected, **fields)
    assert found is None if words is None else words in (found or "")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, None),
        ({"vitals": ("spo2",)}, None),
        ({"vitals": ("systolic",)}, "whole blood pressure"),
        ({"vitals": ("etco2",)}, "does not have this value"),
        ({"reason": ""}, "needs a reason"),
        ({"target": 999}, "not in this session"),
    ],
)
def test_striking(changes: dict[str, Any], words: str | None) -> None:
    room = Room()
    fields = {"target": room.set(-10), "vitals": (), "reason": "talking", **changes}
    found = refusal(room, 0, ev.ReadingStruck, **fields)
    assert found is None if words is None else words in (found or "")


def test_a_reading_of_a_stream_can_be_struck() -> None:
    room = Room()
    seq = room.stream(-10, spo2=60)
    assert refusal(room, 0, ev.ReadingStruck, target=seq, vitals=("spo2",), reason="cold finger") is None


# --- notes and quick events -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cls", "fields", "words"),
    [
        (ev.NoteWritten, {"text": "calm", "observed_t": at(-1)}, None),
        (ev.NoteWritten, {"text": " \n", "observed_t": at(-1)}, "empty"),
        (ev.NoteWritten, {"text": "calm", "observed_t": at(1)}, "still to come"),
        (ev.EventNoted, {"code": "nausea", "observed_t": at(-1)}, None),
        (ev.EventNoted, {"code": "levitating", "observed_t": at(-1)}, "not a quick event"),
        (ev.EventNoted, {"code": "infusion-paused", "observed_t": at(-1)}, "with the infusion"),
        (ev.EventNoted, {"code": "quote", "observed_t": at(-1)}, "what was said"),
        (ev.EventNoted, {"code": "quote", "observed_t": at(-1), "text": "blue"}, None),
        (ev.EntryStruck, {"target": 1, "reason": "x"}, "not a note"),
        (ev.SymptomResolved, {"target": 1, "observed_t": at(-1)}, "not in this session"),
        (ev.AlertAcknowledged, {"alert": 1, "action": "watched"}, "over already"),
    ],
)
def test_entries(cls: type[ev.Event], fields: dict[str, Any], words: str | None) -> None:
    found = refusal(Room(), 0, cls, **fields)
    assert found is None if words is None else words in (found or "")


def test_a_symptom_is_over_once_and_not_before_it_began() -> None:
    room = Room()
    seq = room.did(-5, ev.EventNoted, code="nausea", observed_t=at(-5))
    assert "before it began" in (refusal(room, 0, ev.SymptomResolved, target=seq, observed_t=at(-6)) or "")
    room.did(-1, ev.SymptomResolved, target=seq, observed_t=at(-1))
    assert "resolved already" in (refusal(room, 0, ev.SymptomResolved, target=seq, observed_t=at(0)) or "")


def test_a_note_is_struck_once() -> None:
    room = Room()
    seq = room.did(-5, ev.NoteWritten, text="x", observed_t=at(-5))
    assert refusal(room, 0, ev.EntryStruck, target=seq, reason="wrong patient") is None
    room.did(-4, ev.EntryStruck, target=seq, reason="wrong patient")
    assert "struck already" in (refusal(room, 0, ev.EntryStruck, target=seq, reason="again") or "")


# --- protocol, gates, waivers -----------------------------------------------------------------------------------------


def test_a_protocol_that_cannot_be_read_is_refused_and_one_that_can_is_not() -> None:
    chosen = Room().session.protocol_event
    assert chosen is not None
    assert admit(Room().session, chosen, at(0)) is None
    text = "id = 1"
    broken = msgspec.structs.replace(chosen, text=text, sha256=ev.text_digest(text))
    assert "cannot be read" in (admit(Room().session, broken, at(0)) or "")
    assert "digest" in (admit(Room().session, msgspec.structs.replace(chosen, sha256="0"), at(0)) or "")


def test_the_protocol_stays_once_a_dose_was_given() -> None:
    room = Room()
    room.dose(0)
    chosen = room.session.protocol_event
    assert chosen is not None
    assert "the protocol stays" in (admit(room.session, chosen, at(1)) or "")


@pytest.mark.parametrize(("fields", "fine"), [({"age_years": 40}, True), ({"age_years": 200}, False),
                                              ({"age_years": 40, "weight_kg": 0}, False)])  # fmt: skip
def test_a_patient_has_a_possible_age_and_weight(fields: dict[str, Any], fine: bool) -> None:
    assert (refusal(Room(), 0, ev.PatientDescribed, **fields) is None) is fine


def test_a_gate_is_answered_before_the_dose_and_only_if_asked() -> None:
    room = Room()
    assert refusal(room, 0, ev.GateAnswered, gate="consent", state="met") is None
    assert "not in the protocol" in (refusal(room, 0, ev.GateAnswered, gate="horoscope", state="met") or "")
    room.dose(0)
    assert "note instead" in (refusal(room, 1, ev.GateAnswered, gate="consent", state="met") or "")


WAIVER = {"by": "d1", "role": "prescriber", "gate": "screening", "reason": "seen by me", "prescriber": "d1"}
CALL = {"telephone": True, "told_t": at(-20), "read_back": True}
TOLD = {"gate": "screening", "reason": "told", "prescriber": "D. Stone"}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (WAIVER, None),
        ({**WAIVER, "reason": ""}, "reason is needed"),
        ({**WAIVER, "prescriber": ""}, "Name the prescriber"),
        ({**WAIVER, "gate": "consent"}, "cannot be waived"),
        ({**WAIVER, "gate": "horoscope"}, "not in the protocol"),
        ({**WAIVER, "gate": "intake"}, "nothing to waive"),
        (TOLD, "on the telephone"),
        ({**TOLD, **CALL}, None),
        ({**TOLD, **CALL, "read_back": False}, "read it back"),
        ({**TOLD, **CALL, "told_t": None}, "when it was told"),
        ({**TOLD, **CALL, "told_t": at(5)}, "still to come"),
        ({**TOLD, **CALL, "prescriber": "t1"}, "not a prescriber"),
    ],
)
def test_waivers(fields: dict[str, Any], words: str | None) -> None:
    room = prepare(Room(), without=("screening", "consent"))
    found = refusal(room, 0, ev.GateWaived, **fields)
    assert found is None if words is None else words in (found or "")


def test_at_180_there_is_no_waiver() -> None:
    room = prepare(Room())
    room.set(-1, bp=(185, 90))
    assert "cannot be waived" in (refusal(room, 0, ev.GateWaived, **{**WAIVER, "gate": "baseline"}) or "")


# --- doses ------------------------------------------------------------------------------------------------------------

DOSE = {"route": "im", "drug": "ketamine", "mg": 35, "weight_kg": 70}


def dose(room: Room, minute: float = 0, **fields: Any) -> str | None:
    given = {**DOSE, "given_t": at(minute), **fields}
    return refusal(room, minute, ev.DoseGiven, **given)


def test_a_dose_waits_for_its_gates_and_says_for_which() -> None:
    found = dose(prepare(Room(), without=("consent",)))
    assert found == "Still missing before the dose: Consent: not answered yet."


def with_dose_page(**page: Any) -> Room:
    return prepare(Room(msgspec.structs.replace(GENERIC, dose=DosePage(**{"route": "any", **page}))))


@pytest.mark.parametrize(
    ("page", "fields", "words"),
    [
        ({}, {}, None),
        ({}, {"mg": 0}, "more than 0"),
        ({}, {"mg": -5}, "more than 0"),
        ({}, {"weight_kg": 700}, "not possible"),
        ({}, {"weight_kg": None}, None),
        ({}, {"duration_min": 0}, "length must be more"),
        ({}, {"wasted_mg": -1}, "less than 0"),
        ({}, {"given_t": at(1)}, "still to come"),
        ({"route": "iv"}, {}, "for the route iv, not im"),
        ({}, {"drug": "propofol"}, "for ketamine, not propofol"),
        ({}, {"drug": "Ketamine "}, None),
        ({}, {"drug": ""}, "Name the drug"),
        ({"mg": (10, 30)}, {}, "outside 10-30 mg"),
        ({"mg": (10, 30)}, {"reason": "tolerant", "ordered_by": "d1"}, None),
        ({"mg": (10, 30)}, {"reason": "tolerant"}, "prescriber who ordered it"),
        ({"second_check": "required"}, {}, "requires a check"),
        ({"second_check": "required"}, {"second_check": "t1"}, None),
        ({"second_check": "required"}, {"second_check": "n1"}, "another person"),
    ],
)
def test_doses(page: dict[str, Any], fields: dict[str, Any], words: str | None) -> None:
    found = dose(with_dose_page(**page), **fields)
    assert found is None if words is None else words in (found or "")


@pytest.mark.parametrize(
    ("minute", "device", "words"),
    [(6, 2, None), (4, 2, "5 min apart: next in 1:00"), (6, 1, "number 2"), (6, None, "number 2")],
)
def test_nasal_devices_come_in_order_and_apart(minute: float, device: int | None, words: str | None) -> None:
    room = prepare(Room(NASAL))
    room.dose(0, route="nasal", drug="esketamine", mg=28, device=1)
    found = dose(room, minute, route="nasal", drug="esketamine", mg=28, device=device)
    assert found is None if words is None else words in (found or "")


def test_a_fourth_device_is_refused() -> None:
    room = prepare(Room(NASAL))
    for n in range(3):
        room.dose(n * 6, route="nasal", drug="esketamine", mg=28, device=n + 1)
    assert "All 3 devices" in (dose(room, 20, route="nasal", drug="esketamine", mg=28, device=4) or "")


@pytest.mark.parametrize(
    ("change", "changed", "rate", "words"),
    [
        ("paused", 10, None, None),
        ("stopped", 10, None, None),
        ("resumed", 10, None, "running already"),
        ("rate", 10, 30, None),
        ("rate", 10, None, "new rate is needed"),
        ("paused", 50, None, "done already"),
        ("paused", -1, None, "had not begun"),
        ("paused", 61, None, "still to come"),
    ],
)
def test_infusion_changes(change: str, changed: float, rate: float | None, words: str | None) -> None:
    room = Room(IV)
    seq = room.dose(0, route="iv", mg=40, duration_min=40)
    found = refusal(room, 60, ev.InfusionChanged, dose=seq, change=change, changed_t=at(changed), rate_mg_h=rate)
    assert found is None if words is None else words in (found or "")


def test_a_plain_dose_has_no_infusion_to_change() -> None:
    room = Room()
    seq = room.dose(0)
    assert "not in this session" in (
        refusal(room, 1, ev.InfusionChanged, dose=seq, change="paused", changed_t=at(1)) or ""
    )


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, None),
        ({"reason": ""}, "needs a reason"),
        ({"given_t": at(0)}, "stands already"),
        ({"given_t": at(9)}, "still to come"),
        ({"dose": 999}, "not in this session"),
    ],
)
def test_dose_time_corrections(fields: dict[str, Any], words: str | None) -> None:
    room = Room()
    seq = room.dose(0)
    found = refusal(room, 5, ev.DoseTimeCorrected, **{"dose": seq, "given_t": at(-2), "reason": "pump log", **fields})
    assert found is None if words is None else words in (found or "")


# --- the end ----------------------------------------------------------------------------------------------------------


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
    assert found == "Observation was not over then: it lasted until T+2:00. Check the time."
    assert refusal(room, 127, ev.SessionEnded, ending="discharged", ended_t=at(120)) is None
    assert refusal(room, 127, ev.SessionEnded, ending="left", ended_t=at(119)) is None


def test_a_prescriber_may_shorten_the_observation_time() -> None:
    room = recover(Room())
    last = {"ending": "discharged-with-override", "ended_t": at(119)}
    room.did(119, ev.CriteriaOverridden, **{**OVERRIDE, "criteria": ("observation",)}, entered=126)
    assert "Observation" not in (refusal(room, 127, ev.SessionEnded, **last) or "")


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


# --- everything -------------------------------------------------------------------------------------------------------


def test_a_session_is_opened_once() -> None:
    room = Room()
    assert "open already" in (admit(room.session, room.session.opened, at(0)) or "")


def test_everything_that_the_room_did_is_admitted_by_the_door() -> None:
    """What the helpers of these tests enter is what people could have entered."""
    room = ended()
    again = Room()
    for record in room.records[len(again.records) :]:
        assert admit(again.session, record.event, record.t) is None, record
        again.add((record.t - at(0)) / 60_000, record.event)


def test_answers_of_the_room_fit_the_questions() -> None:
    assert set(answers("screening")) >= {"fall", "bp-tablets"}
