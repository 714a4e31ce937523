"""An emergency in progress: since when, what was done when, and when the next vitals are due.

Owns the arithmetic of the emergency card and whether a call for the nurse is still unanswered. Refuses to say what is
to be done: the steps are the clinic's.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.noted import noted
from kat_monitor.session.rights import BEDSIDE
from kat_monitor.session.state import Session

VITALS_EVERY = MINUTE
"""While an emergency is open, ms between vitals."""

Act = Literal["infusion-stopped", "help-called", "oxygen-on", "drug-given"]
ACTS: tuple[Act, ...] = ("infusion-stopped", "help-called", "oxygen-on", "drug-given")
"""What has a key of its own on the card; the last three are quick events of the same code."""


class Done(NamedTuple):
    """An act since the emergency began: the newest time, and how many times."""

    t: int
    times: int


def opened_t(session: Session) -> int | None:
    """Since when the emergency lasts, in ms; None without one."""
    event = session.emergency.event if session.emergency is not None else None
    return event.opened_t if isinstance(event, ev.EmergencyOpened) else None


def done(session: Session) -> dict[Act, Done]:
    """Every act of the card since the emergency began, by its name."""
    since = opened_t(session)
    if since is None:
        return {}
    found: dict[Act, Done] = {}
    for act in ACTS:
        if act == "infusion-stopped":
            times = [
                change[0]
                for dose in session.doses
                if dose.infusion is not None
                for change in dose.infusion.changes
                if change[1] == "stopped" and change[0] >= since
            ]
        else:
            times = [one.t for one in noted(session, act) if one.t >= since]
        if times:
            found[act] = Done(max(times), len(times))
    return found


def vitals_due_t(session: Session) -> int | None:
    """When the next vitals are due, in ms: at once, then a minute after each measurement; None without an emergency."""
    since = opened_t(session)
    if since is None:
        return None
    last = max((one.t for one in session.measurements[-5:] if one.t >= since and one.status != "struck"), default=None)
    return since if last is None else last + VITALS_EVERY


def open_call_t(session: Session) -> int | None:
    """When the nurse was called, in ms, while neither a nurse nor a prescriber has entered anything since."""
    call = session.nurse_call
    event = call.event if call is not None else None
    if call is None or not isinstance(event, ev.NurseCalled):
        return None
    for record in reversed(session.history):
        if record.seq <= call.seq:
            break
        if record.event.role in BEDSIDE:
            return None
    return event.called_t
