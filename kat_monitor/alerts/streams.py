"""Limits on streaming values: they must hold, and to end an alert the value must stay well inside.

Owns what a stream raises and ends. A stream that says nothing ends nothing: its own silence is another rule. Refuses
spot values (`spots`).
"""

from __future__ import annotations

from kat_monitor.alerts.limits import Bound, RuleBook, force_of, own_baseline
from kat_monitor.alerts.said import STREAM, Condition, Desk
from kat_monitor.alerts.stream import Stream
from kat_monitor.alerts.wording import value_text
from kat_monitor.clock import SECOND
from kat_monitor.session.state import Alert, Sample
from kat_monitor.vitals import NEVER_ENDS_AN_ALERT

INSIDE_MS = 30 * SECOND
"""How long a streaming value must be well inside before its alert ends (clinic.md 3)."""


def judge(desk: Desk, book: RuleBook, streams: dict[str, Stream]) -> None:
    """Every limit on every stream; what has held is raised, what has been well inside is ended."""
    for vital, stream in streams.items():
        sample = stream.newest
        if not sample.counts or vital not in book.by_vital:
            continue
        for one in book.bounds(vital, own_baseline(desk.session, vital)):
            if one.crossed_by(sample.value) and desk.find(one.rule, vital, STREAM) is None:  # type: ignore[arg-type]
                _crossed(desk, vital, stream, one)
    for alert in desk.open.values():
        if alert.basis == STREAM and alert.limit is not None and alert.vital in streams:
            _ends(desk, alert, Bound(book.rules[alert.rule], alert.limit), streams[alert.vital])


def _crossed(desk: Desk, vital: str, stream: Stream, one: Bound) -> None:
    forced = force_of(one.rule, desk.session)

    def holds(sample: Sample) -> bool:
        return sample.counts and one.crossed_by(sample.value) and forced(sample.t)  # type: ignore[arg-type]

    first = stream.run_since(holds)
    if first is None:
        return
    since = first + round(one.rule.hold_s * SECOND)
    if stream.stands(since) and desk.due(since):
        if not stream.stands(desk.t) and desk.has_ended(one.rule, vital, STREAM, since):
            return
        by = stream.at(since)
        assert by.value is not None
        text = value_text(desk.session, one, vital, by.value, since)
        desk.there(Condition(one.rule, STREAM, since, text, vital, by.value, one.limit, by.seq))


def _ends(desk: Desk, alert: Alert, one: Bound, stream: Stream) -> None:
    since = inside_since(desk, one, stream)
    if since is not None:
        desk.over(alert, since, "inside by 2 for 30 s", stream.newest.seq)


def inside_since(desk: Desk, one: Bound, stream: Stream, after: int = -1) -> int | None:
    """When the stream had been well inside for 30 s, counting what came after `after`; None before that."""

    def inside(sample: Sample) -> bool:
        ends = sample.counts and sample.quality not in NEVER_ENDS_AN_ALERT and sample.t > after
        return ends and one.well_inside(sample.value)  # type: ignore[arg-type]

    first = stream.run_since(inside)
    if first is None:
        return None
    since = first + INSIDE_MS
    return since if stream.stands(since) and desk.due(since) else None
