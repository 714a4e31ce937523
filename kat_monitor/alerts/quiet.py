"""When devices may be silent: nobody is alerted that a probe is off a patient who is waiting for the ride.

Owns the one question. It is asked anew whenever something is recorded, and when observation is over, so that its answer
has an exact instant. Refuses to silence anything but technical alerts.
"""

from __future__ import annotations

from kat_monitor.session.discharge import waiting_for_escort
from kat_monitor.session.dosing import observation_over_t
from kat_monitor.session.memo import remembered
from kat_monitor.session.state import Session


def quiet_reason(session: Session, t: int) -> str:
    """Why no device alerts at `t`, in words; empty while they are wanted."""
    if session.ready_since is None:
        return ""
    return "waiting for the escort" if _waiting(session, quiet_since(session, t)) else ""


def quiet_since(session: Session, t: int) -> int:
    """The instant, up to `t`, from which on devices are as quiet or as wanted as they are at `t`."""
    recorded, over = min(session.history[-1].t, t), observation_over_t(session)
    return recorded if over is None or not recorded < over <= t else over


def quiet_from(session: Session) -> int | None:
    """When time alone could make devices quiet; None while the patient is not ready."""
    return None if session.ready_since is None else observation_over_t(session)


@remembered(lambda session, t: (session.history.stamp, t))
def _waiting(session: Session, t: int) -> bool:
    return waiting_for_escort(session, t)
