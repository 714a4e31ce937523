"""One fold, many faces: a session's log becomes its summary, and every format only writes that down.

Owns the order in which the parts are made. Refuses to read a file or a clock: it is given the records of a log, oldest
first, the head that they end in, and what a copy leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from kat_monitor.reports import attention, burden, doses, home, readings
from kat_monitor.reports.corrections import correction_lines
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.instant import Head, Instant
from kat_monitor.reports.limits import limits_of
from kat_monitor.reports.looks import needs_a_look
from kat_monitor.reports.model import GateLine, Person, ProtocolLine, Summary, WithheldLine
from kat_monitor.reports.model_readings import SetRow, StreamMinute, Value
from kat_monitor.reports.plot import chart_data
from kat_monitor.reports.quiets import Unfolding, quiet_lines
from kat_monitor.reports.rems import rems_block
from kat_monitor.reports.story import event_lines, story_lines
from kat_monitor.session.dosing import earliest_leave
from kat_monitor.session.endings import report_gaps
from kat_monitor.session.handover import responsible
from kat_monitor.session.noted import noted
from kat_monitor.session.quick_events import RED, title_of
from kat_monitor.session.state import Record, Session
from kat_monitor.session.unclaimed import unclaimed


class Withheld(NamedTuple):
    """An event whose body this copy leaves out: `utc` in ms since 1970, its digest, empty in a derived copy."""

    seq: int
    t: int
    utc: int
    kind: str
    digest: str


def summarise(
    records: Iterable[Record], head: Head, withheld: Sequence[Withheld] = (), *, derived: bool = False
) -> Summary:
    """Fold a log into its summary. Raises TypeError if the records do not begin with SessionOpened."""
    log = list(records)
    seen = Unfolding()
    session = seen.fold(log)
    frame = Frame(session, any(one.kind == "GateAnswered" for one in withheld))
    left_out = tuple(_withheld(one, frame) for one in withheld)
    rows = readings.values(log, frame)
    counted = readings.in_effect(rows)
    gaps = attention.gap_lines(frame)
    closed = _closed(frame, log[-1])
    quiets = quiet_lines(frame, seen, closed.t)
    alerts = attention.alert_lines(frame, quiets)
    opened, patient = session.opened, session.patient
    leave = earliest_leave(session, session.t)
    gates = home.gate_lines(frame)
    sets, decisive = readings.spot_sets(frame), attention.decisive_values(rows, frame)
    every, minutes = _minutes(sets, counted, session.t0 or 0)
    summary = Summary(
        session=opened.session, pseudonym=opened.pseudonym, clinic=opened.clinic, room=opened.room,
        number=opened.number, course=opened.course, app=opened.app, synthetic=opened.synthetic,
        is_recording=session.is_recording, head=head,
        opened=frame.entered(log[0]),
        t0=_first_dose(frame),
        closed=closed,
        newest=frame.entered(log[-1]),
        people=tuple(
            Person(name=one.name, initials=one.initials, role=one.person_role) for one in session.people.values()
        ),
        responsible=session.name_of(responsible(session)),
        unclaimed=tuple(one.words for one in unclaimed(session)),
        age_years=None if patient is None else patient.age_years,
        weight_kg=None if patient is None else patient.weight_kg,
        protocol=_protocol(frame),
        doses=doses.dose_lines(frame), total_mg=doses.total_mg(session), total_mg_per_kg=doses.total_mg_per_kg(session),
        baseline=readings.baseline_lines(frame),
        peak=readings.peak_pressure(counted, frame), lowest_spo2=readings.lowest_spo2(counted, frame),
        chart=chart_data(counted, gaps, frame),
        looks=(),
        alerts=alerts, quiets=quiets, burden=burden.burden(alerts, quiets, frame, closed.t),
        findings=attention.finding_lines(frame),
        checks=attention.check_lines(frame),
        gates=gates,
        waivers=attention.waiver_lines(session.waivers, frame),
        overrides=attention.waiver_lines(session.overrides, frame),
        criteria=home.criterion_lines(frame),
        lacks=_lacks(session, gates),
        minimum_until=None if leave is None else frame.at(leave.t),
        ready=None if session.ready_since is None else frame.at(session.ready_since),
        ride=home.ride_line(frame), ending=home.ending_line(frame), signatures=home.signature_lines(frame),
        sets=readings.shown_sets(sets, decisive), minutes=minutes, every_min=every, decisive=decisive,
        corrections=correction_lines(rows, frame),
        gaps=gaps, story=story_lines(frame, left_out), events=event_lines(frame, left_out),
        limits=limits_of(frame), withheld=left_out, derived=derived, rems=rems_block(frame), values=rows,
    )  # fmt: skip
    red = tuple(dict.fromkeys(title_of(one.event.code).lower() for one in noted(session, *RED)))
    return replace(summary, looks=needs_a_look(summary, red))


def _minutes(
    sets: Sequence[SetRow], counted: dict[str, list[Value]], zero: int
) -> tuple[int, tuple[StreamMinute, ...]]:
    """Streams by the minute, or a dense recording by the stretch that keeps its table readable."""
    if readings.is_dense(sets):
        return readings.imported_minutes(counted, zero)
    return 1, readings.stream_minutes(readings.streams(counted), zero)


def _withheld(one: Withheld, frame: Frame) -> WithheldLine:
    entered = Instant(one.t, frame.wall(one.utc), frame.minute(one.t))
    return WithheldLine(seq=one.seq, kind=one.kind, entered=entered, digest=one.digest)


def _lacks(session: Session, gates: Iterable[GateLine]) -> tuple[str, ...]:
    """What a report made now would not say; an answer that this copy withholds is no lack."""
    hidden = tuple(f"{one.label}: " for one in gates if one.state == "withheld")
    return tuple(line for line in report_gaps(session) if not line.startswith(hidden))


def _first_dose(frame: Frame) -> Instant | None:
    session = frame.session
    if session.t0 is None:
        return None
    first = min((dose.seq for dose in session.doses if dose.given_t == session.t0), default=None)
    record = next((one for one in session.history if one.seq == first), None)
    return frame.at(session.t0, record)


def _closed(frame: Frame, last: Record) -> Instant:
    ending = home.ending_line(frame)
    return frame.entered(last) if ending is None else ending.ended


def _protocol(frame: Frame) -> ProtocolLine | None:
    rules, chosen = frame.session.protocol, frame.session.protocol_event
    if rules is None or chosen is None:
        return None
    return ProtocolLine(
        id=rules.id, name=rules.name, version=rules.version, author=rules.author, date=rules.date,
        review_by=rules.review_by, sha256=chosen.sha256, approved_by=chosen.approved_by, approved_at=chosen.approved_at,
    )  # fmt: skip
