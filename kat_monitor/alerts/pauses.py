"""When paused sound comes back, and when an alert that was seen asks again.

Owns the ends of a pause: its time, anything new of higher priority, the same vital worse by a step; and the reminder of
a streaming alert that is still there some time after it was acknowledged. Refuses to sound: that is `annunciate`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor import events as ev
from kat_monitor.alerts.book import RuleBook, bound_of_alert
from kat_monitor.alerts.quiet import quiet
from kat_monitor.alerts.said import STREAM, Condition, Desk
from kat_monitor.alerts.sides import covers, is_worse, side_of
from kat_monitor.alerts.stream import Stream
from kat_monitor.alerts.wording import value_text
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.apply_attention import RANK
from kat_monitor.session.silence import Pause
from kat_monitor.session.state import Alert, Sample
from kat_monitor.vitals import VITALS, Number, family
from kat_monitor.words import say

REMIND_MS = 3 * MINUTE
"""How long after it was seen a streaming alert asks again (clinical.md 5.2)."""
WORSE_HOLD_MS = 5 * SECOND
"""How long a stream must be worse by a step: one beat of noise gives nobody's sound back."""
STILL_THERE = say("still there 3 min after it was seen")


def judge(desk: Desk, book: RuleBook, streams: dict[str, Stream]) -> None:
    """Pauses that are over, and alerts that ask again."""
    for pause in desk.session.pauses:
        over = min(_ends(desk, pause, streams), default=None)
        if over is not None:
            since, reason = over
            desk.said.append(ev.SoundResumed(by="rule", role="rule", pause=pause.seq, since=since, reason=reason))
    for alert in desk.open.values():
        if alert.basis == STREAM and alert.limit is not None and alert.acknowledged_t is not None:
            _remind(desk, book, alert, streams)


# --- pauses -----------------------------------------------------------------------------------------------------------


def _ends(desk: Desk, pause: Pause, streams: dict[str, Stream]) -> Iterator[tuple[int, str]]:
    """Everything that has ended the pause by now: since when, and why."""
    if desk.due(pause.until):
        yield pause.until, say("its time is over")
    for alert in desk.open.values():
        if not covers(desk.session, pause, alert):
            continue
        if alert.asked_place > pause.place and RANK[alert.priority] > pause.rank:
            yield alert.asked_since, say("{priority} priority: {text}", priority=alert.priority, text=alert.text)
        elif alert.limit is not None and alert.vital is not None and _was_paused(desk, pause, alert):
            yield from _worse(desk, pause, alert, alert.vital, streams)


def _was_paused(desk: Desk, pause: Pause, alert: Alert) -> bool:
    """Whether this look at the patient alerted on this side when the pause began."""
    side = side_of(desk.session, alert)
    return any(
        one.place < pause.place
        and one.vital is not None
        and family(one.vital) == family(alert.vital or "")
        and side_of(desk.session, one) == side
        for one in desk.open.values()
    )


def _worse(desk: Desk, pause: Pause, alert: Alert, vital: str, streams: dict[str, Stream]) -> Iterator[tuple[int, str]]:
    side = side_of(desk.session, alert)
    if not side:
        return
    words = say("{label} is worse than when it was paused", label=VITALS[vital].label)
    if alert.basis == STREAM and vital in streams:
        before = _value(streams[vital].at(pause.t))
        if before is not None:
            first = streams[vital].run_since(
                lambda one: one.t > pause.t and one.counts and is_worse(vital, side, one.value, before)  # type: ignore[arg-type]
            )
            since = None if first is None else max(first + WORSE_HOLD_MS, alert.asked_since)
            if since is not None and desk.due(since):
                yield since, words
    elif alert.asked_place > pause.place and alert.newest_value is not None:
        before = _spot_before(desk, vital, pause.seq)
        if before is not None and is_worse(vital, side, alert.newest_value, before):
            yield alert.asked_since, words


def _value(sample: Sample) -> Number | None:
    return sample.value if sample.counts else None


def _spot_before(desk: Desk, vital: str, seq: int) -> Number | None:
    """The newest spot value that counts of those entered before an event."""
    for sample in reversed(desk.session.samples(vital)):
        if sample.seq < seq and sample.counts and not sample.source.is_streaming:
            return sample.value
    return None


# --- reminders --------------------------------------------------------------------------------------------------------


def _remind(desk: Desk, book: RuleBook, alert: Alert, streams: dict[str, Stream]) -> None:
    """Not while its probe is off on purpose; then as soon as it is watched again."""
    assert alert.acknowledged_t is not None
    vital, rule = alert.vital or "", book.rules[alert.rule]
    state = quiet(desk.session, desk.t, vital)
    since = max(alert.acknowledged_t + REMIND_MS, state.since)
    if state.reason or vital not in streams or not desk.due(since) or desk.is_over(alert):
        return
    sample = streams[vital].at(since)
    value = _value(sample)
    text = alert.text
    one = bound_of_alert(desk.session, book, alert, vital, streaming=True)(since)
    if value is not None and one is not None:
        text = value_text(desk.session, one, vital, value, since, held=True)
    found = Condition(rule, STREAM, since, text, vital, value, alert.limit, sample.seq)
    desk.again(alert, found, STILL_THERE)
