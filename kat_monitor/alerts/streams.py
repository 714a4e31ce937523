"""Limits on streaming values: they must hold, and to end an alert the value must stay well inside.

Owns what a stream raises and ends. A stream that says nothing ends nothing: its own silence is another rule. Refuses
spot values (`spots`).
"""

from __future__ import annotations

from kat_monitor.alerts.book import At, RuleBook, bound_of_alert, bound_over, bounds_at
from kat_monitor.alerts.limits import Bound, force_of
from kat_monitor.alerts.said import STREAM, Condition, Desk
from kat_monitor.alerts.stream import Stream
from kat_monitor.alerts.wording import value_text
from kat_monitor.clock import SECOND
from kat_monitor.protocols.model import Rule
from kat_monitor.session.state import Alert, Sample
from kat_monitor.vitals import NEVER_ENDS_AN_ALERT
from kat_monitor.words import say


def judge(desk: Desk, book: RuleBook, streams: dict[str, Stream]) -> None:
    """Every limit on every stream; what has held is raised, what has been well inside is ended."""
    for vital, stream in streams.items():
        sample = stream.newest
        if not sample.counts or (vital not in book.by_vital and vital not in book.steep):
            continue
        for one in bounds_at(desk.session, vital, sample.t, streaming=True):
            if one.crossed_by(sample.value) and desk.find(one.rule, vital, STREAM) is None:  # type: ignore[arg-type]
                _crossed(desk, vital, stream, one)
    for alert in desk.open.values():
        if alert.basis == STREAM and alert.limit is not None and alert.vital in streams:
            at = bound_of_alert(desk.session, book, alert, alert.vital, streaming=True)
            _ends(desk, alert, book.rules[alert.rule], at, streams[alert.vital])


def _crossed(desk: Desk, vital: str, stream: Stream, one: Bound) -> None:
    forced = force_of(one.rule, desk.session)
    bound_at = bound_over(desk.session, one, vital, streaming=True)

    def holds(sample: Sample) -> bool:
        if sample.value is None or not sample.counts or not forced(sample.t):
            return False
        its = bound_at(sample.t)
        return its is not None and its.crossed_by(sample.value)

    first = stream.run_since(holds)
    if first is None:
        return
    since = first + round(one.rule.hold_s * SECOND)
    if stream.stands(since) and desk.due(since):
        if not stream.stands(desk.t) and desk.has_ended(one.rule, vital, STREAM, since):
            return
        by = stream.at(since)
        assert by.value is not None
        text = value_text(desk.session, one, vital, by.value, since, held=True)
        desk.there(Condition(one.rule, STREAM, since, text, vital, by.value, one.side(by.value), by.seq))


def _ends(desk: Desk, alert: Alert, rule: Rule, at: At, stream: Stream) -> None:
    since = inside_since(desk, rule, at, stream)
    if since is not None:
        desk.over(
            alert,
            since,
            say("inside by {end_by} for {end_s} s", end_by=rule.end_by, end_s=rule.end_s),
            stream.newest.seq,
        )


def inside_since(desk: Desk, rule: Rule, at: At, stream: Stream, after: int = -1) -> int | None:
    """When the stream had been well inside for as long as ends the alert, counting what came after `after`."""

    def inside(sample: Sample) -> bool:
        if sample.value is None or not sample.counts or sample.quality in NEVER_ENDS_AN_ALERT or sample.t <= after:
            return False
        one = at(sample.t)
        return one is not None and one.well_inside(sample.value)

    first = stream.run_since(inside)
    if first is None:
        return None
    since = first + round(rule.end_s * SECOND)
    return since if stream.stands(since) and desk.due(since) else None
