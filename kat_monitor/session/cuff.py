"""When the schedule starts the cuff by itself, and until when it is held.

Owns the decision, over the record alone: a set or recheck whose pressure is due, once, and once more after a failure.
Refuses to start anything before the dose, outside the protocol's window, or while the patient is not to be touched,
unless a high alert asks for the recheck; and to know devices: which cuff, and whether one is there, is the caller's.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.schedule import BLOOD_PRESSURE, next_due, recheck_due
from kat_monitor.session.sets import missing_vitals
from kat_monitor.session.state import Session

TRIES = 2
"""A measurement that gave nothing is tried once more; then it is for people."""
AGAIN_MS = 60 * SECOND
"""After a failure the arm rests for so long."""
GRACE_MS = 15 * SECOND
"""A hold ends with the window; the start that waited for it may come so much later."""


class Wanted(NamedTuple):
    """A start that is due: for what, and since when."""

    reason: Literal["schedule", "recheck"]
    due_t: int


def window_end(session: Session, t: int) -> int | None:
    """Until when the cuff can be held at `t`: the end of the window of the set that is due or comes next."""
    item = next_due(session, t)
    return None if item is None or item.late_t <= t else item.late_t


def held_until(session: Session, t: int) -> int | None:
    """Until when the cuff is held; None if it is not, or not any more."""
    until = session.cuff_held_until
    return until if until is not None and t < until and session.ended is None else None


def start_wanted(session: Session, t: int, *, sets: bool, rechecks: bool) -> Wanted | None:
    """What the cuff is to be started for at `t`; None while nothing is due, or it is held, or was started for it.

    `sets`: the clinic lets the schedule start the cuff; `rechecks`: an alert's recheck too.
    """
    if session.protocol is None or session.t0 is None or session.ended is not None or session.is_recording:
        return None
    return (_recheck(session, t) if rechecks else None) or (_set(session, t) if sets else None)


def _recheck(session: Session, t: int) -> Wanted | None:
    assert session.protocol is not None
    recheck = recheck_due(session)
    if recheck is None or not recheck.due_t <= t <= recheck.due_t + round(session.protocol.recheck.late * MINUTE):
        return None
    if recheck.priority != "high" and held_until(session, t) is not None:
        return None
    return Wanted("recheck", recheck.due_t) if _may_start(session, recheck.due_t, t) else None


def _set(session: Session, t: int) -> Wanted | None:
    item = next_due(session, t)
    if item is None or not item.t <= t <= item.late_t + GRACE_MS or held_until(session, t) is not None:
        return None
    if not BLOOD_PRESSURE & set(missing_vitals(session, item.opens_t, t)):
        return None
    return Wanted("schedule", item.t) if _may_start(session, item.t, t) else None


def _may_start(session: Session, due_t: int, t: int) -> bool:
    """Not twice for the same, nor while somebody's measurement may still give it; once more after a failure."""
    run = session.cuff
    if run is None or run.t < due_t - AGAIN_MS:
        return True
    if run.tries >= TRIES or t - run.t < AGAIN_MS:
        return False
    return any(_is_failure(record.event, run.t) for record in session.failures)


def _is_failure(event: ev.Event, since: int) -> bool:
    return isinstance(event, ev.MeasurementFailed) and event.vital in BLOOD_PRESSURE and event.observed_t >= since
