"""The door: who may enter, notes and quick events, and what is never refused."""

from __future__ import annotations

import math
from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from tests.session.door import dose, ended, refusal
from tests.session.room import Room, answers, at, prepare

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


@pytest.mark.parametrize("number", [math.inf, -math.inf, math.nan, 10**400, -(2**70)])
def test_a_number_that_no_record_can_hold_is_refused_whatever_it_is_about(number: float) -> None:
    room = Room()
    fields = {"litres_min": number}
    noted = refusal(room, 5, ev.EventNoted, code="oxygen-on", fields=fields, observed_t=at(5))
    assert noted == "A number in this entry is not possible. Enter it again."
    assert dose(room, 5, mg=number) == noted


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
