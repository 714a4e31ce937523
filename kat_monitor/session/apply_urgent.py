"""What the events of an emergency and of a call change in the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kat_monitor import events as ev
from kat_monitor.session.state import Record, Session

Changes = dict[str, Any]


def _opened(session: Session, record: Record, event: ev.EmergencyOpened) -> Changes:
    return {"emergency": record}


def _closed(session: Session, record: Record, event: ev.EmergencyClosed) -> Changes:
    return {"emergency": None}


def _called(session: Session, record: Record, event: ev.NurseCalled) -> Changes:
    return {"nurse_call": record}


HANDLERS: dict[type[ev.Event], Callable[[Session, Record, Any], Changes]] = {
    ev.EmergencyOpened: _opened,
    ev.EmergencyClosed: _closed,
    ev.NurseCalled: _called,
}
