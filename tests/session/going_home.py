"""One criterion of going home at a minute, on a room that was dosed."""

from __future__ import annotations

from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.discharge import Criterion, criteria
from tests.session.room import Room, at


def one(room: Room, name: str, minute: float = 126) -> Criterion:
    return next(c for c in criteria(room.session, at(minute)) if c.id == name)


def dosed() -> Room:
    room = Room()
    room.set(-12)
    room.set(-4)
    room.dose(0)
    return room


def noted(room: Room, minute: float, code: str, **fields: Any) -> int:
    return room.did(minute, ev.EventNoted, code=code, observed_t=at(minute), fields=fields)
