"""When devices may be silent: nobody is alerted that a probe is off a patient who is waiting for the ride.

Owns the one question, asked anew whenever something is recorded. Refuses to silence anything but technical alerts.
"""

from __future__ import annotations

from kat_monitor.session.discharge import waiting_for_escort
from kat_monitor.session.memo import remembered
from kat_monitor.session.state import Session


def quiet_reason(session: Session) -> str:
    """Why no device alerts, in words; empty while they are wanted."""
    return "waiting for the escort" if session.ready_since is not None and _waiting(session) else ""


def quiet_since(session: Session) -> int:
    """The instant of what was recorded last: from it on, devices are quiet or wanted."""
    return session.history[-1].t


@remembered(lambda session: session.history.stamp)
def _waiting(session: Session) -> bool:
    return waiting_for_escort(session, quiet_since(session))
