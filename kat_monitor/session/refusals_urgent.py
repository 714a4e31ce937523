"""What is asked of an emergency and of a call: a time that can be, and one emergency at a time."""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.session.emergency import opened_t
from kat_monitor.session.refusals_bedside import out_of_time
from kat_monitor.session.state import Session
from kat_monitor.words import say


def opened(session: Session, event: ev.EmergencyOpened, t: int) -> str | None:
    """One at a time: the stopwatch of an emergency is not set back."""
    if session.emergency is not None:
        return say("The emergency card is open already; its stopwatch runs on.")
    return out_of_time(session, event.opened_t, t)


def closed(session: Session, event: ev.EmergencyClosed, t: int) -> str | None:
    """An emergency that is open, over after it began."""
    since = opened_t(session)
    if since is None:
        return say("No emergency is open.")
    if event.closed_t < since:
        return say("An emergency cannot be over before it began. Check the time.")
    return out_of_time(session, event.closed_t, t)


def called(session: Session, event: ev.NurseCalled, t: int) -> str | None:
    """Only its time is asked: a call is never refused for having been made before."""
    return out_of_time(session, event.called_t, t)
