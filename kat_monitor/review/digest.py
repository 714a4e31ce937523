"""What reviews keep of a session, so that a month of sessions is a matter of reading and not of folding.

Owns two shapes and how they follow from a log: the `Line`, which the table and its filters need of every session, and
the `Digest`, which charts and figures need of some. Both are kept in the library under the head hash of the log that
they come from. Refuses to hold a name of patient or escort, and anything that cannot be made again from the log.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeVar

import msgspec

from kat_monitor import events as ev
from kat_monitor.reports.attention import alert_lines
from kat_monitor.reports.instant import Head
from kat_monitor.reports.model import Summary
from kat_monitor.reports.model_attention import AlertLine
from kat_monitor.reports.model_chart import ChartData
from kat_monitor.reports.summary import summarise
from kat_monitor.review.reasons import Reason, kept_reasons
from kat_monitor.session.questionnaires import ITEMS
from kat_monitor.session.state import Record
from kat_monitor.vitals import Number

__all__ = ["VERSION", "AlertKept", "Digest", "Line", "Shape", "alert_lines", "broken", "digest_of"]

VERSION = 1
"""Of both shapes: a digest of another version is made again."""
State = Literal["unfinished", "ended", "signed", "signed-off"]
Origin = Literal["here", "imported"]
P = TypeVar("P")
SHAPE_POINTS = 48
"""Points in a small trend picture, at most: more cannot be seen at its size."""


class Kept(msgspec.Struct, frozen=True, array_like=True):
    """The base of what is kept: arrays instead of objects, a third of the bytes."""


class Line(Kept, frozen=True):
    """A session as the table lists it. `day` and `at` are the clinic's wall clock at the opening."""

    id: str
    pseudonym: str
    day: str
    at: str
    clinic: str
    room: str
    protocol: str
    number: int | None
    authors: tuple[str, ...]
    """Who was present, by printed name."""
    drug: str
    mg: Number
    systolic: Number | None
    """The highest after the dose."""
    ending: str
    state: State
    reasons: tuple[Reason, ...]
    """Why it needs a look, as far as the log alone says; `reasons.due` adds what time brings about."""
    ended_utc: int | None
    rems: Literal["", "owed", "submitted"]
    treated: str
    """Day of the first dose."""
    synthetic: str
    problem: str = ""
    """Why no more is known: the record is altered, or cannot be read."""


class AlertKept(Kept, frozen=True):
    """One alert. `response_s`: the slowest answer; None where nobody answered; `waited_s` the longest it stood open."""

    rule: str
    kind: ev.AlertKind
    priority: ev.Priority
    minute: float | None
    response_s: Number | None
    waited_s: Number


class Shape(Kept, frozen=True):
    """A small trend picture and the last session's ghost: minutes from T0 with real readings, thinned, never joined."""

    pressures: tuple[tuple[float, Number, Number], ...]
    """(minute, systolic, diastolic)."""
    heart_rate: tuple[tuple[float, Number], ...]
    spo2: tuple[tuple[float, Number], ...]
    doses: tuple[float, ...]
    end: float


class Digest(Kept, frozen=True):
    """What figures and charts need of one session, beside its line."""

    shape: Shape
    alerts: tuple[AlertKept, ...]
    checks: tuple[int, int, int]
    """On time, late, missed."""
    late_min: tuple[float, ...]
    overrides: int
    waivers: int
    telephone: int
    findings: int
    gap_s: Number
    ready_min: float | None
    """Clinically ready, minutes from T0."""
    minimum_min: float | None
    """End of the observation, minutes from T0."""
    left_min: float | None
    """The patient left, minutes from T0."""
    mg_per_kg: Number | None
    diastolic: Number | None
    """Beside the highest systolic."""
    baseline: Number | None
    """Systolic baseline."""
    lowest_spo2: Number | None
    scales: dict[str, Number]
    """Scores entered at the scales gate by their field: phq9, gad7 and the clinic's own slots."""
    signed_off: tuple[tuple[str, str, str], ...]
    """(name, local time, comment) of each sign-off."""


def digest_of(records: Sequence[Record], head: Head) -> tuple[Line, Digest]:
    """The line and the digest of a whole log. Raises TypeError if it does not begin with SessionOpened."""
    log = list(records)
    summary = summarise(log, head)
    return _line(summary, log), _digest(summary, log)


def broken(session: str, pseudonym: str, protocol: str, opened_at: str, synthetic: str, problem: str) -> Line:
    """The line of a session whose record is altered or cannot be read: the first of all to be looked at."""
    return Line(
        id=session, pseudonym=pseudonym, day=opened_at[:10], at=opened_at[11:16], clinic="", room="", protocol=protocol,
        number=None, authors=(), drug="", mg=0, systolic=None, ending="", state="unfinished",
        reasons=(Reason("seal", problem),), ended_utc=None, rems="", treated="", synthetic=synthetic, problem=problem,
    )  # fmt: skip


def _line(summary: Summary, log: Sequence[Record]) -> Line:
    doses = summary.doses
    ended = next((one for one in reversed(log) if isinstance(one.event, ev.SessionEnded)), None)
    return Line(
        id=summary.session, pseudonym=summary.pseudonym, day=summary.opened.at[:10], at=summary.opened.at[11:16],
        clinic=summary.clinic, room=summary.room, protocol=_protocol(summary), number=summary.number,
        authors=tuple(one.name for one in summary.people), drug=doses[0].drug if doses else "", mg=summary.total_mg,
        systolic=_peak(summary), ending="" if summary.ending is None else summary.ending.ending,
        state=_state(summary), reasons=kept_reasons(summary, log), ended_utc=None if ended is None else _left(ended),
        rems=_rems(summary, log), treated="" if summary.t0 is None else summary.t0.at[:10],
        synthetic=summary.synthetic or "",
    )  # fmt: skip


def _protocol(summary: Summary) -> str:
    return "" if summary.protocol is None else f"{summary.protocol.name} v{summary.protocol.version}"


def _peak(summary: Summary) -> Number | None:
    peak = summary.peak
    return peak.value if peak is not None and peak.vital == "systolic" and peak.after_dose else None


def _left(ended: Record) -> int:
    """UTC of the end, by the event's own two times."""
    event = ended.event
    assert isinstance(event, ev.SessionEnded)
    return ended.utc + event.ended_t - ended.t


def _state(summary: Summary) -> State:
    kinds = {one.kind for one in summary.signatures}
    if "sign-off" in kinds:
        return "signed-off"
    return "signed" if "signature" in kinds else "ended" if summary.ending else "unfinished"


def _rems(summary: Summary, log: Sequence[Record]) -> Literal["", "owed", "submitted"]:
    if summary.ending is None or not any(one.drug.strip().casefold() == "esketamine" for one in summary.doses):
        return ""
    told = any(isinstance(one.event, ev.AddendumWritten) and one.event.about == "rems" for one in log)
    return "submitted" if told else "owed"


def _digest(summary: Summary, log: Sequence[Record]) -> Digest:
    states = [one.state for one in summary.checks]
    both = (*summary.waivers, *summary.overrides)
    peak, ending = summary.peak, summary.ending
    systolic = next((one.value for one in summary.baseline if one.vital == "systolic"), None)
    return Digest(
        shape=_shape(summary.chart), alerts=tuple(_alert(one) for one in summary.alerts),
        checks=(states.count("on time"), states.count("late"), states.count("missed")),
        late_min=tuple(one.late_min for one in summary.checks if one.late_min is not None),
        overrides=len(summary.overrides), waivers=len(summary.waivers),
        telephone=sum(one.telephone for one in both), findings=len(summary.findings),
        gap_s=round(sum(one.seconds or 0 for one in summary.gaps)),
        ready_min=None if summary.ready is None else summary.ready.minute,
        minimum_min=None if summary.minimum_until is None else summary.minimum_until.minute,
        left_min=None if ending is None else ending.ended.minute, mg_per_kg=summary.total_mg_per_kg,
        diastolic=None if _peak(summary) is None or peak is None else peak.beside.get("diastolic"), baseline=systolic,
        lowest_spo2=None if summary.lowest_spo2 is None else summary.lowest_spo2.value, scales=_scales(log),
        signed_off=tuple((s.name, s.when.at, s.meaning) for s in summary.signatures if s.kind == "sign-off"),
    )  # fmt: skip


def _alert(alert: AlertLine) -> AlertKept:
    waited = max((one.seconds for one in alert.answers), default=0)
    return AlertKept(alert.rule, alert.kind, alert.priority, alert.since.minute, alert.response_s, round(waited))


def _scales(log: Sequence[Record]) -> dict[str, Number]:
    """The newest answer to the scales gate; a questionnaire's single items are not scores."""
    found: dict[str, Number] = {}
    for record in log:
        event = record.event
        if isinstance(event, ev.GateAnswered) and event.gate == "scales":
            found = {
                name: value
                for name, value in event.fields.items()
                if isinstance(value, (int, float)) and not isinstance(value, bool) and name not in _NO_SCORES
            }
    return found


_NO_SCORES = frozenset({"age_days", "phq9_item9"}) | ITEMS


# --- the small picture ------------------------------------------------------------------------------------------------


def _shape(chart: ChartData) -> Shape:
    pressures = [
        (round(p.x, 1), p.systolic, p.diastolic)
        for p in chart.pressures
        if p.systolic is not None and p.diastolic is not None
    ]
    return Shape(
        pressures=_thinned(pressures), heart_rate=_series(chart, "heart_rate", "pulse_rate"),
        spo2=_series(chart, "spo2"), doses=tuple(round(one.start, 1) for one in chart.doses), end=round(chart.end, 1),
    )  # fmt: skip


def _series(chart: ChartData, *vitals: str) -> tuple[tuple[float, Number], ...]:
    """Spot values and minutes' medians of the first of these vitals that has any."""
    for vital in vitals:
        points = [(round(p.x, 1), p.y) for p in chart.spots.get(vital, ())]
        points += [(round(p.x, 1), p.y) for run in chart.streams.get(vital, ()) for p in run.middle]
        if points:
            return _thinned(sorted(points))
    return ()


def _thinned(points: Sequence[P]) -> tuple[P, ...]:
    """At most SHAPE_POINTS of them, each a real reading at its own time."""
    step = -(-len(points) // SHAPE_POINTS) or 1
    return tuple(points[::step])
