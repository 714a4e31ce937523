"""Knocking at the door: what it refuses, on a session that runs, has ended, or is signed."""

from __future__ import annotations

from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.admit import admit
from tests.session.room import Room, at, recover

DOSE = {"route": "im", "drug": "ketamine", "mg": 35, "weight_kg": 70}
CALL = {"telephone": True, "told_t": at(-20), "read_back": True}
"""What makes a prescriber's word by telephone one that counts."""


def refusal(room: Room, minute: float, cls: type[ev.Event], **fields: Any) -> str | None:
    by, role = fields.pop("by", "n1"), fields.pop("role", "nurse")
    return admit(room.session, cls(by=by, role=role, **fields), at(minute))


def dose(room: Room, minute: float = 0, **fields: Any) -> str | None:
    given = {**DOSE, "given_t": at(minute), **fields}
    return refusal(room, minute, ev.DoseGiven, **given)


def ended(**kwargs: Any) -> Room:
    room = recover(Room(), **kwargs)
    room.did(127, ev.SessionEnded, ending="discharged", ended_t=at(127))
    return room


def signed() -> Room:
    room = ended()
    room.did(128, ev.SessionSigned, name="R. Lee", person_role="nurse", meaning="complete")
    return room
