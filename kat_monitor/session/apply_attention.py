"""How the fold changes alerts, and what is paused or off: condition, attention and quiet, three things apart.

Owns the handlers of those events. Refuses, like the whole fold, to decide and to fail.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.session.silence import Cuff, Off, Pause
from kat_monitor.session.state import Alert, Record, Session
from kat_monitor.vitals import family

Changes = dict[str, Any]
Handler = Callable[[Session, Record, Any], Changes]

RANK: dict[ev.Priority, int] = {"low": 1, "medium": 2, "high": 3}


# --- the condition ----------------------------------------------------------------------------------------------------


def _raised(session: Session, record: Record, event: ev.AlertRaised) -> Changes:
    alert = Alert(
        seq=record.seq, rule=event.rule, kind=event.kind, priority=event.priority, vital=event.vital, value=event.value,
        limit=event.limit, text=event.text, since=event.since, raised_t=record.t, reading=event.reading,
        basis=event.basis, newest_value=event.value, newest_reading=event.reading, newest_t=record.t,
        asking_t=record.t, place=session.place + 1, asked_place=session.place + 1,
        asked_since=max(event.since, session.news_t), latching=_latches(session, event),
    )  # fmt: skip
    return {"alerts": {**session.alerts, record.seq: alert}}


def _latches(session: Session, event: ev.AlertRaised) -> bool:
    """As its row says; where there is no row any more, high ones do."""
    rows = session.protocol.rules if session.protocol is not None else ()
    return next((row.latching for row in rows if row.id == event.rule), event.priority == "high")


def _reopened(session: Session, record: Record, event: ev.AlertReopened) -> Changes:
    old = next((alert for alert in session.past_alerts if alert.seq == event.alert), None)
    if old is None:
        return {}
    again = _asking_again(session, old, event, record)
    alert = replace(
        old, count=old.count + 1, ended_since=None, ended_t=None, end_reason="", ended_reading=None, mark="", **again
    )
    return {
        "alerts": {**session.alerts, alert.seq: alert},
        "past_alerts": session.past_alerts.changed(lambda one: None if one.seq == alert.seq else one),
    }


def _repeated(session: Session, record: Record, event: ev.AlertRepeated) -> Changes:
    old = session.alerts.get(event.alert)
    return {} if old is None else _with_alert(session, event.alert, **_asking_again(session, old, event, record))


def _asking_again(session: Session, old: Alert, event: ev.AlertReopened | ev.AlertRepeated, record: Record) -> Changes:
    return {
        "asking_t": old.asking_t if _asks(old) else record.t,
        "acknowledged_t": None, "acknowledged_by": "", "action": "", "newest_value": event.value,
        "newest_reading": event.reading, "newest_t": record.t, "text": event.text, "asked_place": session.place + 1,
        "asked_since": max(event.since, session.news_t),
    }  # fmt: skip


def _ended(session: Session, record: Record, event: ev.AlertEnded) -> Changes:
    alert = session.alerts.get(event.alert)
    if alert is None:
        return {}
    over = replace(
        alert, ended_since=event.since, ended_t=record.t, end_reason=event.reason,
        ended_reading=None if event.reason.startswith("reading ") else event.reading,
    )  # fmt: skip
    rest = {seq: one for seq, one in session.alerts.items() if seq != event.alert}
    return {"alerts": rest, "past_alerts": session.past_alerts.grown(over)}


def _with_alert(session: Session, seq: int, **changes: Any) -> Changes:
    alert = session.alerts.get(seq)
    return {} if alert is None else {"alerts": {**session.alerts, seq: replace(alert, **changes)}}


# --- attention --------------------------------------------------------------------------------------------------------


def _acknowledged(session: Session, record: Record, event: ev.AlertAcknowledged) -> Changes:
    seen = {"acknowledged_t": record.t, "acknowledged_by": event.by, "action": event.action}
    if event.alert in session.alerts or not any(one.seq == event.alert for one in session.past_alerts):
        return _with_alert(session, event.alert, **seen)
    return {
        "past_alerts": session.past_alerts.changed(lambda one: replace(one, **seen) if one.seq == event.alert else one)
    }


# --- quiet ------------------------------------------------------------------------------------------------------------


def _paused(session: Session, record: Record, event: ev.SoundPaused) -> Changes:
    """A later pause of the same takes the place of the one before; what it is not about counts for nothing."""
    look = family(event.vital)
    about = (one for one in (*session.alerts.values(), *session.past_alerts) if not look or _look(one) == look)
    asking = (one for one in about if _asks(one))
    rank = max((RANK[one.priority] for one in asking), default=0)
    pause = Pause(record.seq, record.t, event.until, event.vital, event.side, event.by, rank, session.place + 1)
    others = (one for one in session.pauses if (one.vital, one.side) != (event.vital, event.side))
    return {"pauses": (*others, pause)}


def _look(alert: Alert) -> str:
    return family(alert.vital or "")


def _asks(alert: Alert) -> bool:
    return not alert.is_acknowledged and (alert.is_open or alert.is_latched)


def _resumed(session: Session, record: Record, event: ev.SoundResumed) -> Changes:
    return {"pauses": tuple(one for one in session.pauses if one.seq != event.pause)}


def _off(session: Session, record: Record, event: ev.DevicesOff) -> Changes:
    return {"off": Off(record.seq, record.t, event.until, event.reason, event.by)}


def _back(session: Session, record: Record, event: ev.DevicesBack) -> Changes:
    off = session.off
    if off is None or off.seq != event.off or off.over_t is not None:
        return {}
    if event.vital:
        return {"off": off._replace(back=(*off.back, (event.vital, event.since)))}
    return {"off": off._replace(over_t=event.since)}


def _cuff(session: Session, record: Record, event: ev.CuffStarted) -> Changes:
    before = session.cuff
    is_again = before is not None and event.due_t is not None and before.due_t == event.due_t
    tries = before.tries + 1 if before is not None and is_again else 1
    return {"cuff": Cuff(event.observed_t, None, event.due_t, tries)}


def _sound(session: Session, record: Record, event: ev.SoundChosen) -> Changes:
    return {"sound": event}


def _machine(session: Session, record: Record, event: ev.MachineChanged) -> Changes:
    return {"machine": {**session.machine, event.part: record}}


HANDLERS: dict[type[ev.Event], Handler] = {
    ev.AlertRaised: _raised,
    ev.AlertReopened: _reopened,
    ev.AlertRepeated: _repeated,
    ev.AlertEnded: _ended,
    ev.AlertAcknowledged: _acknowledged,
    ev.SoundPaused: _paused,
    ev.SoundResumed: _resumed,
    ev.DevicesOff: _off,
    ev.DevicesBack: _back,
    ev.CuffStarted: _cuff,
    ev.SoundChosen: _sound,
    ev.MachineChanged: _machine,
}
