"""One fold, many faces: a session's log becomes its summary, and every format only writes that down.

Owns the order in which the parts are made. Refuses to read a file or a clock: it is given the records of a log, oldest
first, and the head that they end in.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from kat_monitor.reports import attention, doses, home, readings
from kat_monitor.reports.corrections import correction_lines
from kat_monitor.reports.frame import Frame
from kat_monitor.reports.instant import Head, Instant
from kat_monitor.reports.limits import limits_of
from kat_monitor.reports.looks import needs_a_look
from kat_monitor.reports.model import Person, ProtocolLine, Summary
from kat_monitor.reports.plot import chart_data
from kat_monitor.reports.story import event_lines, story_lines
from kat_monitor.session.apply import fold
from kat_monitor.session.dosing import earliest_leave
from kat_monitor.session.endings import report_gaps
from kat_monitor.session.noted import noted
from kat_monitor.session.quick_events import RED, title_of
from kat_monitor.session.state import Record


def summarise(records: Iterable[Record], head: Head) -> Summary:
    """Fold a log into its summary. Raises TypeError if the records do not begin with SessionOpened."""
    log = list(records)
    session = fold(log)
    frame = Frame(session)
    rows = readings.values(log, frame)
    counted = readings.in_effect(rows)
    gaps = attention.gap_lines(frame)
    opened, patient = session.opened, session.patient
    leave = earliest_leave(session, session.t)
    summary = Summary(
        session=opened.session, pseudonym=opened.pseudonym, clinic=opened.clinic, room=opened.room,
        number=opened.number, course=opened.course, app=opened.app, synthetic=opened.synthetic,
        is_recording=session.is_recording, head=head,
        opened=frame.entered(log[0]),
        t0=_first_dose(frame),
        closed=_closed(frame, log[-1]),
        newest=frame.entered(log[-1]),
        people=tuple(
            Person(name=one.name, initials=one.initials, role=one.person_role) for one in session.people.values()
        ),
        age_years=None if patient is None else patient.age_years,
        weight_kg=None if patient is None else patient.weight_kg,
        protocol=_protocol(frame),
        doses=doses.dose_lines(frame), total_mg=doses.total_mg(session), total_mg_per_kg=doses.total_mg_per_kg(session),
        baseline=readings.baseline_lines(frame),
        peak=readings.peak_pressure(counted, frame), lowest_spo2=readings.lowest_spo2(counted, frame),
        chart=chart_data(counted, gaps, frame),
        looks=(),
        alerts=attention.alert_lines(frame), findings=attention.finding_lines(frame),
        checks=attention.check_lines(frame),
        gates=home.gate_lines(frame),
        waivers=attention.waiver_lines(session.waivers, frame),
        overrides=attention.waiver_lines(session.overrides, frame),
        criteria=home.criterion_lines(frame),
        lacks=report_gaps(session),
        minimum_until=None if leave is None else frame.at(leave.t),
        ready=None if session.ready_since is None else frame.at(session.ready_since),
        ride=home.ride_line(frame), ending=home.ending_line(frame), signatures=home.signature_lines(frame),
        sets=readings.spot_sets(frame), minutes=readings.stream_minutes(readings.streams(counted), session.t0 or 0),
        decisive=attention.decisive_values(rows, frame), corrections=correction_lines(rows, frame),
        gaps=gaps, story=story_lines(frame), events=event_lines(frame),
        limits=limits_of(frame), values=rows,
    )  # fmt: skip
    red = tuple(dict.fromkeys(title_of(one.event.code).lower() for one in noted(session, *RED)))
    return replace(summary, looks=needs_a_look(summary, red))


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
