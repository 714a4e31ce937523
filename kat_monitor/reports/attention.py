"""What asked for attention and what it got: alerts with their answers, late findings, checks, waivers, gaps.

Owns response times: from the moment an alert asks until a person acknowledges it. Asking again before that is the same
question; asking again after it is a new one. Refuses to judge an answer: it says what was done, when and by whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, cast

from msgspec.structs import replace

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.burden import paused_s
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.instant import Instant
from kat_monitor.reports.model import CheckLine, FindingLine, GapLine, WaiverLine
from kat_monitor.reports.model_attention import AlertLine, Answered, QuietLine
from kat_monitor.reports.model_readings import DecisiveValue, Value
from kat_monitor.session.schedule import Due, due_items
from kat_monitor.session.state import Alert, Record

_Asking = ev.AlertRaised | ev.AlertRepeated | ev.AlertReopened


# --- alerts -----------------------------------------------------------------------------------------------------------


def alert_lines(frame: Frame, quiets: Sequence[QuietLine] = ()) -> tuple[AlertLine, ...]:
    """Every alert in the order in which they were raised, with what of its sound was paused."""
    stories: dict[int, list[Record]] = {}
    for record in frame.session.history:
        seq = _alert_of(record)
        if seq is not None:
            stories.setdefault(seq, []).append(record)
    return tuple(
        replace(_alert_line(alert, stories[alert.seq], frame), paused_s=paused_s(frame.session, alert, quiets))
        for alert in frame.session.all_alerts()
    )


def _alert_of(record: Record) -> int | None:
    event = record.event
    if isinstance(event, ev.AlertRaised):
        return record.seq
    if isinstance(event, (ev.AlertRepeated, ev.AlertReopened, ev.AlertAcknowledged, ev.AlertEnded)):
        return event.alert
    return None


def _alert_line(alert: Alert, story: Sequence[Record], frame: Frame) -> AlertLine:
    raised = story[0]
    ended = next((r for r in reversed(story) if isinstance(r.event, ev.AlertEnded)), None)
    answers = tuple(_answers(story, frame))
    slowest = max((one.seconds for one in answers if one.answered is not None), default=None)
    return AlertLine(
        seq=alert.seq, rule=alert.rule, kind=alert.kind, priority=alert.priority, vital=alert.vital, value=alert.value,
        limit=alert.limit, text=cast(ev.AlertRaised, raised.event).text, since=frame.at(alert.since, raised),
        raised=frame.entered(raised),
        ended=None if alert.ended_since is None or ended is None else frame.at(alert.ended_since, ended),
        end_reason=alert.end_reason, count=alert.count, mark=alert.mark, answers=answers, response_s=slowest,
    )  # fmt: skip


def _answers(story: Sequence[Record], frame: Frame) -> Iterator[Answered]:
    asked: Record | None = None
    for record in story:
        event = record.event
        if asked is not None and isinstance(event, (ev.AlertAcknowledged, ev.AlertEnded, ev.AlertReopened)):
            yield _answered(asked, record.t, record, frame)
            asked = None
        if asked is None and isinstance(event, _Asking):
            asked = record
    if asked is not None:
        yield _answered(asked, frame.session.t, None, frame)


def _answered(asked: Record, until: int, record: Record | None, frame: Frame) -> Answered:
    event = None if record is None else record.event
    waited = (until - asked.t) / 1000
    if record is None or not isinstance(event, ev.AlertAcknowledged):
        return Answered(asked=frame.entered(asked), answered=None, seconds=waited, by="", action="")
    return Answered(
        asked=frame.entered(asked), answered=frame.entered(record), seconds=waited, by=frame.author(record),
        action=event.action,
    )  # fmt: skip


def decisive_values(rows: Sequence[Value], frame: Frame) -> tuple[DecisiveValue, ...]:
    """The value behind each rise, repetition, return and end of an alert, as it was first entered."""
    wanted: dict[tuple[int, str], list[tuple[int, Literal["raised", "repeated", "reopened", "ended"]]]] = {}
    vitals = {alert.seq: alert.vital for alert in frame.session.all_alerts()}
    for record in frame.session.history:
        event, alert = record.event, _alert_of(record)
        reading = None if isinstance(event, ev.AlertAcknowledged) else getattr(event, "reading", None)
        vital = None if alert is None else vitals.get(alert)
        if alert is not None and vital is not None and reading is not None:
            wanted.setdefault((reading, vital), []).append((alert, _DID[type(event)]))
    found = {(row.seq, row.vital): row for row in rows if (row.seq, row.vital) in wanted}
    lines = [
        DecisiveValue(
            alert=alert, did=did, vital=row.vital, value=row.value, quality=row.quality, when=row.observed,
            source=row.source, seq=row.seq,
        )
        for key, row in found.items()
        for alert, did in wanted[key]
    ]  # fmt: skip
    return tuple(sorted(lines, key=lambda line: (line.when.t, line.alert)))


_DID: dict[type[ev.Event], Literal["raised", "repeated", "reopened", "ended"]] = {
    ev.AlertRaised: "raised", ev.AlertRepeated: "repeated", ev.AlertReopened: "reopened", ev.AlertEnded: "ended",
}  # fmt: skip


def finding_lines(frame: Frame) -> tuple[FindingLine, ...]:
    """Late findings in the order in which they were seen."""
    lines = []
    for record in frame.session.findings:
        event = cast(ev.LateFinding, record.event)
        lines.append(
            FindingLine(
                seq=record.seq, priority=event.priority, vital=event.vital, value=event.value, text=event.text,
                observed=frame.at(event.observed_t, record), seen=frame.entered(record),
            )
        )  # fmt: skip
    return tuple(lines)


# --- checks -----------------------------------------------------------------------------------------------------------


def check_lines(frame: Frame) -> tuple[CheckLine, ...]:
    """Every set that fell due by the newest event, on time, late, missed, or open at the end."""
    session = frame.session
    return tuple(_check(item, frame) for item in due_items(session) if item.t <= session.t or item.is_met)


def _check(item: Due, frame: Frame) -> CheckLine:
    t = frame.session.t
    late = item.satisfied_t is not None and item.was_late
    state: Literal["on time", "late", "missed", "open"] = (
        ("late" if late else "on time") if item.is_met else "missed" if item.is_missed(t) else "open"
    )
    return CheckLine(
        due=frame.at(item.t),
        done=None if item.satisfied_t is None else frame.at(item.satisfied_t),
        state=state,
        late_min=round((item.satisfied_t - item.t) / MINUTE, 1) if late and item.satisfied_t is not None else None,
        unscored=item.scores and item.scored_by is None and item.is_met,
    )


# --- waivers and overrides --------------------------------------------------------------------------------------------


def waiver_lines(records: Iterable[Record], frame: Frame) -> tuple[WaiverLine, ...]:
    """Waived gates or overridden criteria, with the countersignature of those that were given by telephone."""
    confirmed = {
        record.event.target: frame.entered(record)
        for record in frame.session.signatures
        if isinstance(record.event, ev.Countersigned)
    }
    return tuple(_waiver(record, confirmed.get(record.seq), frame) for record in records)


def _waiver(record: Record, countersigned: Instant | None, frame: Frame) -> WaiverLine:
    event = cast(ev.GateWaived | ev.CriteriaOverridden, record.event)
    what = (event.gate,) if isinstance(event, ev.GateWaived) else event.criteria
    return WaiverLine(
        seq=record.seq, what=what, reason=event.reason, prescriber=frame.name(event.prescriber),
        telephone=event.telephone, entered=frame.entered(record), by=frame.name(event.by), countersigned=countersigned,
    )  # fmt: skip


# --- gaps -------------------------------------------------------------------------------------------------------------


def gap_lines(frame: Frame) -> tuple[GapLine, ...]:
    """Stretches without record, and what moved the clocks, in the order of the log."""
    lines = []
    failed: Record | None = None
    for record in frame.session.history:
        event = record.event
        if isinstance(event, ev.RecordingFailed):
            failed = record
        elif isinstance(event, ev.RecordingRestored) and failed is not None:
            lines.append(_not_recording(failed, record.t, frame))
            failed = None
        elif (line := _gap(record, frame)) is not None:
            lines.append(line)
    if failed is not None:
        lines.append(_not_recording(failed, None, frame))
    return tuple(lines)


def _gap(record: Record, frame: Frame) -> GapLine | None:
    event = record.event
    if isinstance(event, ev.GapFound):
        return _line("gap", event.from_t, event.to_t, event.reason, record, frame)
    if isinstance(event, ev.SessionResumed):
        return _line("program stopped", event.last_t, record.t, event.reason, record, frame)
    return None


def _not_recording(failed: Record, until: int | None, frame: Frame) -> GapLine:
    event = cast(ev.RecordingFailed, failed.event)
    return _line("not recording", event.since, until, event.reason, failed, frame)


def _line(what: str, start: int, end: int | None, reason: str, record: Record, frame: Frame) -> GapLine:
    seconds = None if end is None else (end - start) / 1000
    last = None if end is None else frame.at(end, record)
    return GapLine(what=what, start=frame.at(start, record), end=last, seconds=seconds, reason=reason)
