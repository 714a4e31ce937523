"""What the trend chart is drawn from: real readings, runs that end where values stop, and what stands around them.

Owns the choice of points. A stream is thinned to the lowest, median and highest reading of each minute, each at its own
time, so that no spike is lost and every point is a reading. Refuses to join what is apart: a run ends where the stream
was silent for longer than a value stays fresh.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Rule
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.model import GapLine
from kat_monitor.reports.model_chart import ChartData, LimitMark, Point, Pressure, Run, Span
from kat_monitor.reports.model_readings import Value
from kat_monitor.reports.readings import number_of, three_of
from kat_monitor.session.baseline import baseline
from kat_monitor.session.dosing import infusion_end
from kat_monitor.session.phases import bands
from kat_monitor.session.sets import FRESH
from kat_monitor.session.state import Session
from kat_monitor.vitals import Number

CHARTED = ("systolic", "heart_rate", "pulse_rate", "spo2", "resp_rate")
_LIMIT_KINDS = {"above": True, "at_least": True, "below": False, "at_most": False}
MOST_DRAWN = 720
"""Spot values of one vital that the chart draws: more lie on top of each other."""
_AFTER = 5 * MINUTE
_BEFORE = 20 * MINUTE
_PRESSURES = ("systolic", "diastolic", "map")


def chart_data(counted: dict[str, list[Value]], gaps: tuple[GapLine, ...], frame: Frame) -> ChartData:
    """All that the chart shows, on an axis of minutes from the first dose, or from the opening where there is none."""
    session = frame.session
    zero = session.t0 or 0
    start, end = _extent(counted, frame, zero)

    def x(t: int) -> float:
        return round((t - zero) / MINUTE, 3)

    return ChartData(
        from_dose=session.t0 is not None,
        start=x(start),
        end=x(end),
        zero_at=frame.at(zero).at,
        pressures=tuple(_pressures(counted, zero)),
        spots={
            vital: tuple(_point(row, zero) for row in _drawn([row for row in rows if not row.source.is_streaming]))
            for vital, rows in counted.items()
            if vital in CHARTED[1:] and not all(row.source.is_streaming for row in rows)
        },
        streams={
            vital: tuple(_thinned(run, zero) for run in _runs(row for row in rows if row.source.is_streaming))
            for vital, rows in counted.items()
            if vital in CHARTED[1:] and any(row.source.is_streaming for row in rows)
        },
        phases=_phases(session, x(end)),
        limits=_limits(frame),
        doses=tuple(_doses(frame, zero)),
        alerts=tuple(
            Span(x(alert.since), x(session.t if alert.ended_since is None else alert.ended_since), alert.priority)
            for alert in session.all_alerts()
        ),
        gaps=tuple(Span(x(gap.start.t), x(session.t if gap.end is None else gap.end.t), gap.what) for gap in gaps),
    )


def _extent(counted: dict[str, list[Value]], frame: Frame, zero: int) -> tuple[int, int]:
    """From the first reading, at most 20 min before the dose, to the end or last reading; a minute wider each way."""
    session = frame.session
    times = [rows[at].observed.t for rows in counted.values() for at in (0, -1)]
    first, last = min(times, default=0), max(times, default=session.t)
    ended = session.ended.event.ended_t if session.ended and isinstance(session.ended.event, ev.SessionEnded) else last
    start = first if session.is_recording or session.t0 is None else max(min(first, zero), zero - _BEFORE)
    start = min(start, zero) if session.t0 is not None else start
    return start - MINUTE, max(last, ended, zero + _AFTER) + MINUTE


def _point(row: Value, zero: int) -> Point:
    return Point(round((row.observed.t - zero) / MINUTE, 3), number_of(row))


def _pressures(counted: dict[str, list[Value]], zero: int) -> list[Pressure]:
    """Every blood pressure; of very many the highest and the lowest of each stretch, as they were measured."""
    drawn: list[Pressure] = []
    at: dict[tuple[int, str], dict[str, Value]] = {}
    for vital in _PRESSURES:
        for row in counted.get(vital, ()):
            at.setdefault((row.observed.t, row.source), {})[vital] = row
    for (t, _), found in sorted(at.items()):
        numbers = {vital: number_of(row) for vital, row in found.items()}
        x = round((t - zero) / MINUTE, 3)
        drawn.append(Pressure(x, numbers.get("systolic"), numbers.get("diastolic"), numbers.get("map")))
    if len(drawn) <= MOST_DRAWN:
        return drawn
    width = (drawn[-1].x - drawn[0].x) / (MOST_DRAWN / 2) or 1
    thinned: list[Pressure] = []
    for _, group in groupby(drawn, key=lambda one: (one.x - drawn[0].x) // width):
        ordered = sorted(group, key=lambda one: (one.systolic or one.mean or 0, one.x))
        thinned += sorted({ordered[0], ordered[-1]}, key=lambda one: one.x)
    return thinned


def _drawn(rows: list[Value]) -> list[Value]:
    """The spot values that the chart shows: all, or of each of many stretches the lowest, median and highest."""
    if len(rows) <= MOST_DRAWN:
        return rows
    first = rows[0].observed.t
    width = (rows[-1].observed.t - first) / (MOST_DRAWN / 3) or 1
    kept: list[Value] = []
    for _, group in groupby(rows, key=lambda row: (row.observed.t - first) // width):
        kept += {row.seq: row for row in three_of(list(group))}.values()
    return sorted(kept, key=lambda row: row.observed.t)


def _runs(rows: Iterable[Value]) -> Iterator[list[Value]]:
    run: list[Value] = []
    for row in rows:
        if run and row.observed.t - run[-1].observed.t > FRESH:
            yield run
            run = []
        run.append(row)
    if run:
        yield run


def _thinned(run: list[Value], zero: int) -> Run:
    """Of each minute three readings, each at its own time."""
    low, middle, high = [], [], []
    for _, group in groupby(run, key=lambda row: (row.observed.t - zero) // MINUTE):
        lowest, median, highest = three_of(list(group))
        low.append(_point(lowest, zero))
        high.append(_point(highest, zero))
        middle.append(_point(median, zero))
    return Run(tuple(low), tuple(middle), tuple(high))


def _phases(session: Session, end: float) -> tuple[Span, ...]:
    """The phases as they came out, an infusion's peak tied to its real end; none without a dose."""
    if session.t0 is None:
        return ()
    return tuple(Span(one.start, min(one.end, end), one.phase) for one in bands(session, session.t) if one.start < end)


def _limits(frame: Frame) -> tuple[LimitMark, ...]:
    """The plain limits of medium and high priority on the charted vitals, that hold for this patient's baseline."""
    rules = frame.session.protocol
    found = baseline(frame.session)
    if rules is None:
        return ()
    marks = [
        LimitMark(vital, rule.limit, rule.priority, _LIMIT_KINDS[rule.compare])
        for rule in rules.rules
        for vital in rule.vitals
        if vital in CHARTED
        and rule.enabled
        and rule.compare in _LIMIT_KINDS
        and rule.limit is not None
        and rule.priority != "low"
        and _is_plain(rule, None if found is None else found.value(vital))
    ]
    return tuple(dict.fromkeys(marks))


def _is_plain(rule: Rule, own: Number | None) -> bool:
    """Whether the limit stands by itself and holds for a patient of this baseline."""
    if rule.baseline_under is not None:
        return False
    return rule.baseline_from is None or own is None or own >= rule.baseline_from


def _doses(frame: Frame, zero: int) -> Iterator[Span]:
    session = frame.session
    for dose in session.doses:
        end = infusion_end(dose, session.t)
        stop = dose.given_t if end is None else end
        name = f"{dose.event.drug} {dose.event.mg} mg"
        yield Span((dose.given_t - zero) / MINUTE, (stop - zero) / MINUTE, name)
    if session.assumed_dose is not None and not session.doses:
        yield Span(0.0, 0.0, "assumed dose")
