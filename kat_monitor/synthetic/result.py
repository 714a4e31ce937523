"""What `simulate` and `replay` leave: a log that is whole, and as their last line the outcome in one JSON object.

Owns the names of that object (contract.md). Refuses to compute a clinical number: alerts, times and ending are the
session's.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.monitor import Monitor
from kat_monitor.record import EventLog, StorageFault
from kat_monitor.session.state import Alert, Session

DISCHARGED = ("discharged", "discharged-with-override")


def finish(log: EventLog, monitor: Monitor) -> None:
    """Make the log of a finished run one file. Raises StorageFault where the disk did not take all of it."""
    log.finish()
    log.close()
    if not monitor.is_recording:
        raise StorageFault("the disk did not take the whole session", "free some space on it and run it again")


def describe(session: Session, log: Path, files: Mapping[str, Path], end_t: int) -> dict[str, object]:
    """The object of a finished run; `end_t` is where the clock stood when it ended, in ms."""
    ended = None if session.ended is None else cast(ev.SessionEnded, session.ended.event)
    zero = session.t0 or 0
    last = end_t if ended is None else ended.ended_t
    return {
        "log": str(log),
        "events": session.seq,
        "readings": count_values(session),
        "alerts": [_alert(alert, zero) for alert in session.all_alerts()],
        "elapsed_min": _minutes(last - zero),
        "ending": None if ended is None else ended.ending,
        "discharged": ended is not None and ended.ending in DISCHARGED,
        "files": {name: str(path) for name, path in files.items()},
    }


def count_values(session: Session) -> int:
    """How many values are in effect: readings without a value are not counted."""
    return sum(sample.value is not None for trail in session.series.values() for sample in trail)


def _alert(alert: Alert, zero: int) -> dict[str, object]:
    return {
        "rule": alert.rule,
        "kind": alert.kind,
        "priority": alert.priority,
        "vital": alert.vital,
        "value": alert.value,
        "limit": alert.limit,
        "raised_min": _minutes(alert.since - zero),
        "ended_min": None if alert.ended_since is None else _minutes(alert.ended_since - zero),
    }


def _minutes(ms: int) -> float:
    return round(ms / MINUTE, 3)
