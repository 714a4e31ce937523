"""People at work: somebody is always responsible, a hand-over says what the record holds, the lock stops no help."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from kat_monitor.session.endings import report_gaps
from kat_monitor.session.handover import responsible, summary
from kat_monitor.session.rights import UNIDENTIFIED
from kat_monitor.session.unclaimed import unclaimed
from kat_monitor.vitals import Source
from tests.session.room import Room, at, prepare, readings

LOCKED: dict[str, Any] = {"by": UNIDENTIFIED, "role": UNIDENTIFIED}
OTHER = {"person": "n2", "name": "B. Hart", "initials": "BH", "person_role": "nurse"}


def two_nurses() -> Room:
    """A dosed session at minute 42 with a second nurse."""
    room = prepare(Room())
    room.did(-10, ev.PersonPresent, by="n2", **OTHER)
    room.dose(0)
    room.set(30, bp=(158, 94))
    room.did(25, ev.EventNoted, entered=31, code="nausea", observed_t=at(25))
    return room


def refusal(
    room: Room, minute: float, kind: type[ev.Event], /, by: str = "n1", role: str = "nurse", **fields: Any
) -> str:
    return admit(room.session, kind(by=by, role=role, **fields), at(minute)) or ""


def hand_over(**changed: Any) -> dict[str, Any]:
    return {"name": "R. Lee", "to": "n2", "to_name": "B. Hart", "to_role": "nurse", **changed}


# --- responsible ------------------------------------------------------------------------------------------------------


def test_the_first_at_the_bedside_is_responsible_until_it_is_handed_over() -> None:
    room = two_nurses()
    assert responsible(room.session) == "n1"
    assert not refusal(room, 42, ev.HandedOver, **hand_over())
    room.did(42, ev.HandedOver, **hand_over())
    assert responsible(room.session) == "n2"


def test_a_therapist_who_came_first_is_not_responsible_once_a_nurse_is_there() -> None:
    room = prepare(Room())
    people = {"t1": room.session.people["t1"], "n1": room.session.people["n1"]}
    assert list(people) == ["t1", "n1"]
    assert responsible(replace(room.session, people=people)) == "n1"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"by": "n2", "to": "n1"}, "R. Lee is responsible"),
        ({"to": "n1"}, "another person"),
        ({"to": "t1"}, "A nurse or a prescriber takes over"),
        ({"to": "n9", "to_name": "X. Y"}, "X. Y is not signed in"),
        ({"by": "t1", "role": "therapist"}, "Not for the role therapist"),
    ],
)
def test_who_may_hand_over_to_whom(fields: dict[str, Any], words: str) -> None:
    assert words in refusal(two_nurses(), 42, ev.HandedOver, **hand_over(**fields))


def test_who_is_responsible_does_not_leave_the_patient() -> None:
    room = two_nurses()
    assert "Hand over first" in refusal(room, 42, ev.PersonLeft, person="n1")
    assert not refusal(room, 42, ev.PersonLeft, by="n2", person="n2")
    room.did(42, ev.HandedOver, **hand_over())
    assert not refusal(room, 43, ev.PersonLeft, person="n1")


def test_the_summary_holds_every_part_and_every_value_has_its_age() -> None:
    room = two_nurses()
    seq = room.set(40, bp=(184, 101), spo2=96)
    room.alert(41, seq)
    said = summary(room.session, at(42))
    assert said["vitals"] == "BP 184/101, 2 min ago; HR 70, 2 min ago; SpO2 96, 2 min ago; RR 14, 2 min ago"
    assert said["doses"] == "ketamine 35 mg im at T+0"
    assert said["symptoms"] == "Nausea since T+25"
    assert said["alerts"] == "high: SBP 184 >= 180 (not answered)"
    assert "peak" in str(said["situation"])
    assert "may leave from" in str(said["next"])


def test_a_summary_before_anything_happened_invents_nothing() -> None:
    said = summary(Room().session, at(-29))
    assert (said["doses"], said["vitals"], said["symptoms"], said["alerts"]) == ("none", "none taken", "none", "none")


# --- behind the privacy lock ------------------------------------------------------------------------------------------


def behind(room: Room) -> Room:
    """Values, a symptom and an answered alert, by nobody in particular."""
    typed = readings(bp=(184, 101))
    seq = room.did(40, ev.VitalsObserved, observed_t=at(40), source=Source.TYPED, readings=typed, **LOCKED)
    alert = room.alert(41, seq)
    room.did(41.5, ev.AlertAcknowledged, alert=alert, action="called", **LOCKED)
    room.did(42, ev.EventNoted, code="headache", observed_t=at(42), **LOCKED)
    return room


def test_what_keeps_the_patient_safe_is_taken_from_nobody_in_particular() -> None:
    room = two_nurses()
    alert = room.alert(41, room.set(40, bp=(184, 101)))
    typed = {"observed_t": at(41), "source": Source.TYPED, "readings": readings(spo2=95)}
    for kind, fields in (
        (ev.VitalsObserved, typed),
        (ev.AlertAcknowledged, {"alert": alert, "action": "treated"}),
        (ev.EventNoted, {"code": "vomited", "observed_t": at(41)}),
    ):
        assert not refusal(room, 42, kind, **LOCKED, **fields)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (ev.NoteWritten, {"text": "calm", "observed_t": at(41)}),
        (ev.DoseGiven, {"route": "im", "drug": "ketamine", "mg": 10, "given_t": at(41), "weight_kg": 70}),
        (ev.PersonLeft, {"person": "n2"}),
        (ev.SymptomResolved, {"target": 1, "observed_t": at(41)}),
        (ev.VitalsObserved, {"observed_t": at(41), "source": Source.CUFF, "readings": readings(bp=(120, 80))}),
        (ev.SessionEnded, {"ending": "left", "ended_t": at(41)}),
    ],
)
def test_nothing_else_is(kind: type[ev.Event], fields: dict[str, Any]) -> None:
    assert refusal(two_nurses(), 42, kind, **LOCKED, **fields)


def test_behind_the_lock_only_what_was_entered_there_is_struck() -> None:
    room = two_nurses()
    hers = room.set(39)
    nobodys = room.did(40, ev.EventNoted, code="dizzy", observed_t=at(40), **LOCKED)
    assert "Unlock first" in refusal(room, 41, ev.ReadingStruck, **LOCKED, target=hers, vitals=(), reason="x")
    assert not refusal(room, 41, ev.EntryStruck, **LOCKED, target=nobodys, reason="x")


def test_entries_behind_the_lock_are_listed_until_somebody_claims_them() -> None:
    room = behind(two_nurses())
    listed = [one.words for one in unclaimed(room.session)]
    assert listed == ["T+40 BP 184/101", "T+41 alert called: SBP 184 >= 180", "T+42 Headache"]
    assert sum("claimed by nobody" in gap for gap in report_gaps(room.session, at(43))) == 3
    assert room.session.name_of(UNIDENTIFIED) == "person not identified"

    targets = tuple(one.seq for one in unclaimed(room.session))
    assert not refusal(room, 43, ev.EntriesClaimed, name="R. Lee", targets=targets)
    room.did(43, ev.EntriesClaimed, name="R. Lee", targets=targets)
    assert unclaimed(room.session) == ()
    assert room.session.measurements[-1].by == "n1"
    assert [one.acknowledged_by for one in room.session.all_alerts()] == ["n1"]
    assert "claimed already" in refusal(room, 44, ev.EntriesClaimed, name="R. Lee", targets=targets)


def test_only_what_was_made_behind_the_lock_can_be_claimed() -> None:
    room = two_nurses()
    assert "not made behind the lock" in refusal(
        room, 43, ev.EntriesClaimed, name="R. Lee", targets=(room.session.seq,)
    )


# --- own notes --------------------------------------------------------------------------------------------------------


def test_an_own_note_leaves_its_time_its_author_and_a_digest() -> None:
    room = two_nurses()
    note = {"note": "n-1", "digest": "0" * 64, "observed_t": at(41)}
    assert not refusal(room, 42, ev.OwnNoteWritten, by="t1", role="therapist", **note)
    assert "Not for the role nurse" in refusal(room, 42, ev.OwnNoteWritten, **note)
    assert refusal(room, 42, ev.OwnNoteWritten, by="t1", role="therapist", **{**note, "digest": ""})
    assert "text" not in ev.OwnNoteWritten.__struct_fields__
