"""Value rules: limits on what was measured, by stream and by spot.

Owns when a value raises, repeats, reopens and ends an alert. Streaming and spot values of one vital are judged apart:
a cuff's pulse does not end what the oximeter's raised. One ends the other only where the other is silent: a stream
that has stopped is answered by a spot value inside, and a spot value by a stream that has been inside for 30 s since.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor import events as ev
from kat_monitor.alerts import stream
from kat_monitor.alerts.limits import Bound, RuleBook, applies_at, own_baseline, rule_book, value_text
from kat_monitor.alerts.said import Condition, again, end, open_alert, say
from kat_monitor.clock import MINUTE
from kat_monitor.session.state import Alert, Record, Sample, Session
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import NEVER_ENDS_AN_ALERT, Number

LATE_MS = 5 * MINUTE
"""An entry about something older raises no alert (clinic.md 6)."""
RANK: dict[ev.Priority, int] = {"low": 1, "medium": 2, "high": 3}
SPOT, STREAM = "spot", "stream"


def judge_streams(session: Session, book: RuleBook) -> Iterator[ev.Event]:
    """Limits on streaming values that have held."""
    for vital in book.by_vital:
        trail = session.series.get(vital)
        sample = stream.newest(trail) if trail else None
        if trail is None or sample is None or not sample.counts:
            continue
        value = sample.value
        assert value is not None
        for one in book.bounds(vital, own_baseline(session, vital)):
            if not one.crossed_by(value) or open_alert(session, one.rule, vital, STREAM):
                continue
            since = stream.crossed_since(session, trail, one)
            if since is not None:
                raiser = _raiser(trail, since)
                yield say(session, _condition(session, one, vital, _value(raiser), raiser.seq, STREAM, since))


def _raiser(trail: Trail[Sample], since: int) -> Sample:
    """The sample at which a hold was fulfilled: the first one at or after `since`."""
    found: Sample | None = None
    for sample in stream.newest_first(trail):
        if found is not None and sample.t < since:
            break
        found = sample
    assert found is not None
    return found


def judge_spots(session: Session, book: RuleBook, fresh: list[Record]) -> Iterator[ev.Event]:
    """Limits on the spot values that were just entered, and late findings of what was entered or corrected late."""
    for record in fresh:
        event = record.event
        if isinstance(event, ev.VitalsObserved):
            for one in event.readings:
                if one.counts and one.value is not None:
                    yield from _judge_spot(session, book, record, event.observed_t, one.vital, one.value)
        elif isinstance(event, ev.ReadingCorrected):
            for one in event.readings:
                if one.counts and one.value is not None:
                    yield from _judge_correction(session, book, event.target, one.vital, one.value)


def _judge_spot(
    session: Session, book: RuleBook, record: Record, t: int, vital: str, value: Number
) -> Iterator[ev.Event]:
    crossed = [one for one in _bounds(session, book, vital, t) if one.crossed_by(value)]
    if not crossed:
        return
    late = record.t - t > LATE_MS or _newest_spot(session, vital) != record.seq
    if late and not session.is_recording:
        yield from _late_finding(session, crossed, record.seq, t, vital, value)
        return
    for one in crossed:
        found = _condition(session, one, vital, value, record.seq, SPOT, t)
        alert = open_alert(session, one.rule, vital, SPOT)
        if alert is None:
            if not _has_spoken(session, one, vital, record.seq):
                yield say(session, found)
        elif alert.newest_reading != record.seq:
            yield again(alert, found)


def _has_spoken(session: Session, one: Bound, vital: str, seq: int) -> bool:
    """Whether this very reading already alerted by this rule: one spot reading never alerts twice."""
    return any(
        alert.rule == one.rule.id and alert.vital == vital and alert.newest_reading == seq
        for alert in reversed(session.past_alerts)
    )


def _judge_correction(session: Session, book: RuleBook, target: int, vital: str, value: Number) -> Iterator[ev.Event]:
    """A corrected value that would have alerted, and did not when it was entered."""
    t = next((one.t for one in session.measurements if one.seq == target), None)
    if t is None:
        return
    rules = {alert.rule for alert in session.all_alerts() if target in (alert.reading, alert.newest_reading)}
    crossed = [one for one in _bounds(session, book, vital, t) if one.crossed_by(value) and one.rule.id not in rules]
    if crossed:
        yield from _late_finding(session, crossed, target, t, vital, value)


def _late_finding(
    session: Session, crossed: list[Bound], seq: int, t: int, vital: str, value: Number
) -> Iterator[ev.Event]:
    """One silent finding for the worst of the limits, once for each reading and value."""
    known = (record.event for record in session.findings)
    for finding in known:
        assert isinstance(finding, ev.LateFinding)
        if (finding.reading, finding.vital, finding.value) == (seq, vital, value):
            return
    worst = max(crossed, key=lambda one: RANK[one.rule.priority])
    yield ev.LateFinding(
        by="rule",
        role="rule",
        rule=worst.rule.id,
        priority=worst.rule.priority,
        vital=vital,
        value=value,
        limit=worst.limit,
        text=value_text(worst, vital, value, session, t),
        reading=seq,
        observed_t=t,
    )


def _bounds(session: Session, book: RuleBook, vital: str, t: int) -> list[Bound]:
    """The limits in force at an instant."""
    bounds = book.bounds(vital, own_baseline(session, vital))
    return [one for one in bounds if applies_at(one.rule, session, t)]


def _condition(session: Session, one: Bound, vital: str, value: Number, seq: int, basis: str, since: int) -> Condition:
    text = value_text(one, vital, value, session, since)
    return Condition(one.rule, basis, since, text, vital, value, one.limit, seq)


def _newest_spot(session: Session, vital: str) -> int | None:
    """`seq` of the newest spot sample of a vital, by observed time."""
    return next((one.seq for one in reversed(session.samples(vital)) if one.source not in stream.STREAMS), None)


# --- what ends them ---------------------------------------------------------------------------------------------------


def ends(session: Session, alert: Alert, t: int) -> ev.Event | None:
    """The end of a value's alert, if its condition is over."""
    assert session.protocol is not None
    assert alert.vital is not None
    trail = session.samples(alert.vital)
    book = rule_book(session.protocol)
    rule = next((rule for rule in book.by_vital.get(alert.vital, ()) if rule.id == alert.rule), None)
    if rule is None or alert.limit is None:
        return end(alert, t, "the rule is no longer in force")
    one = Bound(rule, alert.limit)
    if alert.basis == STREAM:
        return _stream_ends(session, alert, one)
    if alert.mark == "reading struck" and alert.newest_reading == alert.reading:
        return end(alert, t, "reading struck")
    spot = next((s for s in reversed(trail) if s.source not in stream.STREAMS), None)
    if spot is None:
        return end(alert, t, "reading struck")
    if _may_end(spot) and not one.crossed_by(_value(spot)):
        corrected = spot.seq in (alert.reading, alert.newest_reading)
        reason = "reading corrected" if corrected else f"back inside at {_value(spot)}"
        return end(alert, t if corrected else spot.t, reason, spot.seq)
    inside = stream.inside_since(trail, one, max(alert.since, spot.t))
    return None if inside is None else end(alert, inside, "the streaming value has been inside for 30 s")


def _stream_ends(session: Session, alert: Alert, one: Bound) -> ev.Event | None:
    assert alert.vital is not None
    trail = session.samples(alert.vital)
    since = stream.inside_since(trail, one, _last_raised(alert))
    if since is not None:
        return end(alert, since, "inside by 2 for 30 s")
    last = stream.newest(trail)
    newest = trail[-1] if trail else None
    if last is None or newest is None or newest.source in stream.STREAMS or not _may_end(newest):
        return None
    silent = newest.t - last.t > stream.STALE_MS
    if silent and not one.crossed_by(_value(newest)):
        return end(alert, newest.t, f"back inside at {_value(newest)}", newest.seq)
    return None


def _last_raised(alert: Alert) -> int:
    return alert.since if alert.count == 1 else alert.newest_t


def _may_end(sample: Sample) -> bool:
    return sample.counts and sample.quality not in NEVER_ENDS_AN_ALERT


def _value(sample: Sample) -> Number:
    assert sample.value is not None
    return sample.value
