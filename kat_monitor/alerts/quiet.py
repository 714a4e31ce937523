"""When devices may be silent: the patient waits for the ride, probes are off on purpose, a cuff inflates on the arm.

Owns the one question, of one vital or of devices as such, with the exact instant since which its answer stands. Refuses
to silence anything but technical alerts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kat_monitor.session.discharge import waiting_for_escort
from kat_monitor.session.dosing import observation_over_t
from kat_monitor.session.memo import remembered
from kat_monitor.session.state import Session
from kat_monitor.words import coded, say

ON_THE_CUFFS_ARM = frozenset({"spo2", "pulse_rate", "perfusion_index"})
"""What an oximeter loses while a cuff inflates on its arm."""
PURPOSE, CUFF = say("off on purpose"), say("a cuff inflates")
ESCORT = say("waiting for the escort")


class Quiet(NamedTuple):
    """Why no device alerts, empty while they are wanted; since when it is so; and whether open alerts end by it."""

    reason: str
    since: int
    ends: bool = True


def quiet(session: Session, t: int, vital: str = "") -> Quiet:
    """Whether technical alerts of a vital are wanted at `t`; with no vital, those of devices as such."""
    since = 0
    if session.ready_since is not None:
        since = _waited_since(session, t)
        if _waiting(session, since):
            return Quiet(ESCORT, since)
    off, cuff = session.off, session.cuff
    if off is not None:
        if off.is_off(vital, t):
            return Quiet(say("{purpose}: {reason}", purpose=PURPOSE, reason=coded(off.reason)), off.t)
        since = max(since, off.wanted_since(vital))
    if cuff is not None and vital in ON_THE_CUFFS_ARM:
        if cuff.t <= t < cuff.until:
            return Quiet(CUFF, cuff.t, ends=False)
        since = max(since, cuff.until)
    return Quiet("", since)


def is_held(session: Session, t: int, vital: str) -> bool:
    """Whether a cuff that inflates holds this vital's technical alerts at `t`, and marks its values."""
    return quiet(session, t, vital).reason == CUFF


def quiet_changes(session: Session) -> Iterator[int]:
    """The instants at which time alone could change the answer."""
    over = observation_over_t(session) if session.ready_since is not None else None
    if over is not None:
        yield over
    if session.cuff is not None:
        yield session.cuff.until


def _waited_since(session: Session, t: int) -> int:
    """The instant, up to `t`, from which on the patient waits, or does not, as at `t`."""
    recorded, over = min(session.history[-1].t, t), observation_over_t(session)
    return recorded if over is None or not recorded < over <= t else over


@remembered(lambda session, t: (session.history.stamp, t))
def _waiting(session: Session, t: int) -> bool:
    return waiting_for_escort(session, t)
