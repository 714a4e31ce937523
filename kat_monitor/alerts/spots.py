"""Limits on spot values, typed, cuff or imported: judged once, when they are entered.

Owns what a spot value raises, repeats and ends, and what is only a late finding. Spot and streaming values of one vital
are judged apart, so that a cuff's pulse does not end what the oximeter raised; one answers the other only where that
one has nothing newer to say: a spot value inside ends a stream's alert while the stream is silent, and a stream that
has been well inside for 30 s after a spot value ends the alert of that. Refuses to rewrite: a correction ends what no
longer stands and finds what would have alerted, silently.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.alerts.book import RuleBook, bound_of_alert, bounds_at
from kat_monitor.alerts.limits import Bound, in_force
from kat_monitor.alerts.said import SPOT, STREAM, Condition, Desk
from kat_monitor.alerts.stream import STALE_MS, Stream
from kat_monitor.alerts.streams import inside_since
from kat_monitor.alerts.wording import value_text
from kat_monitor.clock import MINUTE
from kat_monitor.session.own_limits import limit_text
from kat_monitor.session.state import Alert, Measurement, Record, Sample, Session
from kat_monitor.vitals import NEVER_ENDS_AN_ALERT, Number
from kat_monitor.words import say

LATE_MS = 5 * MINUTE
"""An entry about something older raises no alert (clinic.md 6)."""
RANK: dict[ev.Priority, int] = {"low": 1, "medium": 2, "high": 3}


def judge(desk: Desk, book: RuleBook, streams: dict[str, Stream]) -> None:
    """What was entered at this moment, and what a stream has answered since."""
    for record in _entered_now(desk.session):
        event = record.event
        if isinstance(event, ev.VitalsObserved):
            for one in event.readings:
                sample = _in_effect(desk.session, one.vital, record.seq)
                if sample is not None and sample.counts:
                    _entered(desk, book, one.vital, sample)
        elif isinstance(event, ev.LimitChanged):
            _another_limit(desk, event)
        elif isinstance(event, ev.ReadingCorrected):
            _corrected(desk, event)
            _changed(desk, event.target, {one.vital for one in event.readings}, say("reading corrected"))
        elif isinstance(event, ev.ReadingStruck):
            _changed(desk, event.target, set(event.vitals or desk.session.series), say("reading struck"))
    for alert in desk.open.values():
        if alert.basis == SPOT and alert.limit is not None and alert.vital in streams:
            _answered(desk, book, alert, alert.vital, streams[alert.vital])


def judge_after_end(desk: Desk) -> None:
    """What is entered or corrected once the patient has left alerts nobody; it is a late finding (clinic.md 6)."""
    for record in _entered_now(desk.session):
        event = record.event
        if isinstance(event, ev.VitalsObserved):
            for one in event.readings:
                if one.counts:
                    crossed = _crossed(desk.session, one.vital, event.observed_t, one.value)
                    _find_late(desk, crossed, one.vital, record.seq, event.observed_t, one.value)
        elif isinstance(event, ev.ReadingCorrected):
            _corrected(desk, event)


def _entered_now(session: Session) -> list[Record]:
    """The records of the newest moment, without streams and what the rules said, oldest first."""
    found = []
    for record in reversed(session.history):
        if record.t < session.t:
            break
        if record.event.role != "rule":
            found.append(record)
    return found[::-1]


# --- what was entered -------------------------------------------------------------------------------------------------


def _entered(desk: Desk, book: RuleBook, vital: str, sample: Sample) -> None:
    crossed = _crossed(desk.session, vital, sample.t, sample.value)
    newest = _newest(desk.session, vital)
    is_newest = newest is not None and newest.seq == sample.seq
    if is_newest and sample.entered_t - sample.t <= LATE_MS:
        for one in crossed:
            _alert(desk, one, vital, sample)
    else:
        _find_late(desk, crossed, vital, sample.seq, sample.t, sample.value)
    if is_newest and sample.quality not in NEVER_ENDS_AN_ALERT:
        met = {one.rule.id for one in crossed}
        for alert in _open_limits(desk, vital):
            if alert.rule not in met and _may_answer(desk.session, alert, sample):
                desk.over(alert, sample.t, _reason(desk.session, book, alert, sample), sample.seq)


def _reason(session: Session, book: RuleBook, alert: Alert, sample: Sample) -> str:
    one = bound_of_alert(session, book, alert, alert.vital or "", streaming=False)(sample.t)
    still = one is not None and one.crossed_by(sample.value or 0)
    return say("another limit counts in this phase") if still else say("back inside at {value}", value=sample.value)


def _alert(desk: Desk, one: Bound, vital: str, sample: Sample) -> None:
    text = value_text(desk.session, one, vital, sample.value or 0, sample.t)
    found = Condition(one.rule, SPOT, sample.t, text, vital, sample.value, one.side(sample.value or 0), sample.seq)
    alert = desk.find(one.rule, vital, SPOT)
    if alert is None:
        if not _has_spoken(desk.session, one, vital, sample):
            desk.there(found)
    elif alert.newest_reading != sample.seq and alert.reading != sample.seq:
        desk.again(alert, found)


def _has_spoken(session: Session, one: Bound, vital: str, sample: Sample) -> bool:
    """Whether this reading alerted by this rule and that is over already: one spot reading never alerts twice."""
    for alert in reversed(session.past_alerts):
        if alert.ended_t is None or alert.ended_t < sample.entered_t:
            return False
        same = (alert.rule, alert.vital) == (one.rule.id, vital)
        if same and sample.seq in (alert.reading, alert.newest_reading):
            return True
    return False


def _may_answer(session: Session, alert: Alert, sample: Sample) -> bool:
    """Whether a spot value inside can end this alert: its own kind's always, a stream's while that is silent."""
    if alert.basis == SPOT:
        return True
    trail = session.samples(alert.vital or "")
    newest = next((one for one in reversed(trail) if one.source.is_streaming and one.counts), None)
    return newest is None or sample.t - newest.t > STALE_MS


# --- what was changed -------------------------------------------------------------------------------------------------


def _changed(desk: Desk, target: int, vitals: set[str], reason: str) -> None:
    """End the alerts that rested on a reading which does not stand any more, or not like that."""
    for vital in vitals:
        for alert in _open_limits(desk, vital):
            if alert.basis == STREAM:
                if alert.reading == target and alert.mark == reason == "reading struck":
                    desk.over(alert, desk.session.t, reason)
            elif not _stands(desk.session, alert, vital):
                desk.over(alert, desk.session.t, reason)


def _stands(session: Session, alert: Alert, vital: str) -> bool:
    """Whether the newest spot value in effect still meets the alert's rule; an older one than it never did."""
    newest = _newest(session, vital)
    if newest is None or newest.t < alert.since:
        return False
    return any(one.rule.id == alert.rule for one in _crossed(session, vital, newest.t, newest.value))


def _another_limit(desk: Desk, event: ev.LimitChanged) -> None:
    """End the alerts whose newest value does not cross the limit that this patient has from now on."""
    for alert in list(desk.open.values()):
        if alert.rule != event.rule or alert.vital is None:
            continue
        streaming = alert.basis == STREAM
        trail = reversed(desk.session.samples(alert.vital))
        newest = next((one for one in trail if one.counts and one.source.is_streaming == streaming), None)
        bounds = bounds_at(desk.session, alert.vital, desk.session.t, streaming=streaming)
        one = next((one for one in bounds if one.rule.id == alert.rule), None)
        if newest is None or newest.value is None or one is None or not one.crossed_by(newest.value):
            desk.over(
                alert,
                desk.session.t,
                say("the limit is {limit_text} for this patient from now on", limit_text=limit_text(event)),
            )


def _corrected(desk: Desk, event: ev.ReadingCorrected) -> None:
    """A corrected value that would have alerted, where the one first entered did not."""
    measurement = next((one for one in desk.session.measurements if one.seq == event.target), None)
    if measurement is None:
        return
    for one in event.readings:
        if one.counts:
            before = _first_entered(measurement, one.vital)
            was = {found.rule.id for found in _crossed(desk.session, one.vital, measurement.t, before)}
            now = _crossed(desk.session, one.vital, measurement.t, one.value)
            new = [found for found in now if found.rule.id not in was]
            _find_late(desk, new, one.vital, measurement.seq, measurement.t, one.value)


def _first_entered(measurement: Measurement, vital: str) -> Number | None:
    found = next((one for one in measurement.original if one.vital == vital), None)
    return found.value if found is not None and found.counts else None


def _find_late(desk: Desk, crossed: list[Bound], vital: str, seq: int, t: int, value: Number | None) -> None:
    """One silent finding for the worst limit that no alert told of, once for each reading and value."""
    if value is None:
        return
    for record in desk.session.findings:
        known = record.event
        if isinstance(known, ev.LateFinding) and (known.reading, known.vital, known.value) == (seq, vital, value):
            return
    untold = [one for one in crossed if not _was_told(desk.session, one, vital, t)]
    if untold:
        worst = max(untold, key=lambda one: RANK[one.rule.priority])
        text = value_text(desk.session, worst, vital, value, t)
        desk.said.append(
            ev.LateFinding(
                by="rule", role="rule", rule=worst.rule.id, priority=worst.rule.priority, vital=vital, value=value,
                limit=worst.side(value), text=text, reading=seq, observed_t=t,
            )
        )  # fmt: skip


def _was_told(session: Session, one: Bound, vital: str, t: int) -> bool:
    """Whether an alert of this rule was there at that instant."""
    return any(
        (alert.rule, alert.vital) == (one.rule.id, vital)
        and alert.since <= t
        and (alert.ended_since is None or t <= alert.ended_since)
        for alert in session.all_alerts()
    )


def _answered(desk: Desk, book: RuleBook, alert: Alert, vital: str, stream: Stream) -> None:
    """A stream that has been well inside since the alert asked for attention last."""
    rule = book.rules[alert.rule]
    at = bound_of_alert(desk.session, book, alert, vital, streaming=True)
    since = inside_since(desk, rule, at, stream, after=alert.asked_since)
    if since is not None:
        desk.over(
            alert,
            since,
            say("the stream is inside by {end_by} for {end_s} s", end_by=rule.end_by, end_s=rule.end_s),
            stream.newest.seq,
        )


# --- samples ----------------------------------------------------------------------------------------------------------


def _open_limits(desk: Desk, vital: str) -> list[Alert]:
    return [alert for alert in desk.open.values() if alert.vital == vital and alert.limit is not None]


def _crossed(session: Session, vital: str, t: int, value: Number | None) -> list[Bound]:
    """The limits in force at an instant that a value of it crosses."""
    if value is None:
        return []
    bounds = bounds_at(session, vital, t, streaming=False)
    return [one for one in bounds if one.crossed_by(value) and in_force(one.rule, session, t)]


def _newest(session: Session, vital: str) -> Sample | None:
    """The newest spot value of a vital that counts."""
    trail = session.samples(vital)
    return next((one for one in reversed(trail) if not one.source.is_streaming and one.counts), None)


def _in_effect(session: Session, vital: str, seq: int) -> Sample | None:
    """What stands of a reading; None if it is a stream's or was struck."""
    for sample in reversed(session.samples(vital)):
        if sample.seq == seq:
            return None if sample.source.is_streaming else sample
    return None
