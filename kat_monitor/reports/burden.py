"""What alerts cost: how many an hour, by rule, unanswered, and for how long their sound was paused.

Owns these counts. Refuses to judge them: a lead compares sessions.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from statistics import median

from kat_monitor import events as ev
from kat_monitor.alerts.sides import covers
from kat_monitor.clock import HOUR, SECOND
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model_attention import AlertLine, Burden, BurdenLine, QuietKind, QuietLine
from kat_monitor.reports.quiets import Span, merged
from kat_monitor.session.apply_attention import RANK
from kat_monitor.session.silence import Pause
from kat_monitor.session.state import Alert, Session


def paused_s(session: Session, alert: Alert, quiets: Sequence[QuietLine]) -> float:
    """Seconds of an alert's life in which its sound was paused; overlapping pauses count once."""
    end = alert.ended_t if alert.ended_t is not None else session.t
    spans = []
    for one in quiets:
        event = _that_began(session, one)
        if not isinstance(event, ev.SoundPaused):
            continue
        pause = Pause(one.seq, one.start.t, event.until, event.vital, event.side, event.by, 0)
        if covers(session, pause, alert):
            spans.append((max(one.start.t, alert.raised_t), min(one.end.t, end)))
    return length(spans) / SECOND


def _that_began(session: Session, one: QuietLine) -> ev.Event:
    """Looked up and not searched for: a long recording has thousands of alerts, each of which asks."""
    return session.history[bisect_left(session.history, one.seq, key=lambda record: record.seq)].event


def length(spans: Iterable[Span]) -> int:
    """How much time these spans cover together, ms; what lies in several of them counts once."""
    return sum(last - first for first, last in merged(spans))


def _in_all(quiets: Sequence[QuietLine], kind: QuietKind) -> float:
    """Seconds in which anything of this kind was silent."""
    return length((one.start.t, one.end.t) for one in quiets if one.kind == kind) / SECOND


def burden(alerts: Sequence[AlertLine], quiets: Sequence[QuietLine], frame: Frame, closed_t: int) -> Burden:
    """The counts of a session from the first dose, or its opening, to its end."""
    session = frame.session
    hours = max(closed_t - (session.t0 or 0), 0) / HOUR
    rules = sorted({one.rule for one in alerts})
    lines = [_line(rule, [one for one in alerts if one.rule == rule]) for rule in rules]
    lines.sort(key=lambda one: (-RANK[one.priority], -one.count, one.rule))
    return Burden(
        hours=round(hours, 2),
        alerts=len(alerts),
        per_hour=round(len(alerts) / hours, 1) if hours else None,
        unanswered=sum(one.response_s is None for one in alerts),
        paused_s=_in_all(quiets, "sound"),
        off_s=_in_all(quiets, "devices"),
        rules=tuple(lines),
    )


def _line(rule: str, alerts: Sequence[AlertLine]) -> BurdenLine:
    answered = [one.response_s for one in alerts if one.response_s is not None]
    return BurdenLine(
        rule=rule,
        priority=alerts[0].priority,
        count=len(alerts),
        asked=sum(len(one.answers) for one in alerts),
        unanswered=sum(one.response_s is None for one in alerts),
        response_s=median(answered) if answered else None,
    )
