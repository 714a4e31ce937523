"""What is asked of entries about devices: holding the cuff, and which of several devices is shown.

Each function says why its entry is refused, or None.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.session.cuff import window_end
from kat_monitor.session.state import Session
from kat_monitor.vitals import VITALS
from kat_monitor.words import say


def held(session: Session, event: ev.CuffHeld, t: int) -> str | None:
    """A hold ends with the window of the set that is due or comes next; ending one is always possible."""
    if event.until <= t:
        return None
    end = window_end(session, t)
    if end is None:
        return say("No window is open: nothing is due that could be held, or the set is late already.")
    return say("The cuff is held until the end of this window at most.") if event.until > end else None


def chosen(session: Session, event: ev.DeviceChosen, t: int) -> str | None:
    """A vital sign, and a device of this session."""
    if event.vital not in VITALS:
        return say("{vital} is not a vital sign that this program knows.", vital=event.vital)
    if event.device not in session.devices:
        return say("{device} was not connected in this session.", device=event.device)
    return None
