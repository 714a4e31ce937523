"""Which limits stand beside a value: the nearest one on either side that an alert rule has in effect now. No Qt.

Refuses to judge: whether a value alerts is decided by the rules themselves, with their holds.
"""

from __future__ import annotations

from typing import NamedTuple

from kat_monitor.alerts.book import book_at, own_baseline
from kat_monitor.alerts.limits import UPWARD, in_force
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number

RATES = frozenset({"heart_rate", "pulse_rate"})


class Limits(NamedTuple):
    """The nearest limits of a vital in its unit; None where no rule has one."""

    low: Number | None
    high: Number | None

    def text(self) -> str:
        """`90 – 160`, `≥ 94`, `≤ 120`, or empty."""
        if self.low is not None and self.high is not None:
            return f"{self.low:g} – {self.high:g}"
        if self.low is not None:
            return f"≥ {self.low:g}"
        return "" if self.high is None else f"≤ {self.high:g}"


def limits(session: Session, vital: str, t: int) -> Limits:
    """The limits of a vital in effect at `t`."""
    if session.protocol is None:
        return Limits(None, None)
    bounds = book_at(session, t).bounds(vital, own_baseline(session, vital))
    now = [one for one in bounds if in_force(one.rule, session, t)]
    bands = [one for one in now if one.low is not None]
    lows = [one.limit for one in now if one.low is None and one.rule.compare not in UPWARD]
    highs = [one.limit for one in now if one.low is not None or one.rule.compare in UPWARD]
    lows += [one.low for one in bands if one.low is not None]
    return Limits(max(lows, default=None), min(highs, default=None))
