"""What the rules have to say at one instant: `decide` makes events, `next_deadline` says when to ask again.

Rules
1. It remembers nothing: everything follows from the session, so that a log decided again says the same.
2. It is told what time it is, and says since when, not when it noticed.
3. Asked again after its events were applied, it has nothing to add.
4. A recording's end leaves its alerts as they are; a session's end ends them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor import events as ev
from kat_monitor.alerts import stream, timed, values
from kat_monitor.alerts.limits import VALUE_RULES, RuleBook, rule_book
from kat_monitor.alerts.said import end, open_alert, say
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.schedule import due_items, recheck_due
from kat_monitor.session.state import Record, Session


def decide(session: Session, t: int) -> list[ev.Event]:
    """The events that the rules bring about at `t` ms; empty when there is nothing to add."""
    if session.protocol is None:
        return []
    if session.ended is not None:
        return list(_at_the_end(session))
    book = rule_book(session.protocol)
    found = [*values.judge_streams(session, book), *values.judge_spots(session, book, _fresh(session, t))]
    present = list(timed.conditions(session, t, book))
    for condition in present:
        if not open_alert(session, condition.rule, condition.vital, condition.basis):
            found.append(say(session, condition))
    here = {(one.rule.id, one.vital, one.basis) for one in present}
    return [*found, *_over(session, t, book, here)]


def _fresh(session: Session, t: int) -> list[Record]:
    """The records of this very moment."""
    fresh = []
    for record in reversed(session.history):
        if record.t != t:
            break
        fresh.append(record)
    return fresh[::-1]


def _over(session: Session, t: int, book: RuleBook, here: set[tuple[str, str | None, str]]) -> Iterator[ev.Event]:
    compares = {rule.id: rule.compare for rule in book.protocol.rules}
    for alert in session.alerts.values():
        compare = compares.get(alert.rule)
        if compare is None:
            yield end(alert, t, "the rule is no longer in force")
        elif compare in VALUE_RULES:
            event = values.ends(session, alert, t)
            if event is not None:
                yield event
        elif (alert.rule, alert.vital, alert.basis) not in here:
            since, reason = timed.over(session, compare, alert.basis, alert.vital, t)
            yield end(alert, since, reason)


def _at_the_end(session: Session) -> Iterator[ev.Event]:
    assert session.ended is not None
    ended = session.ended.event
    assert isinstance(ended, ev.SessionEnded)
    if not session.is_recording:
        for alert in session.alerts.values():
            yield end(alert, ended.ended_t, "session ended")


def next_deadline(session: Session, t: int) -> int | None:
    """The next instant after `t` at which time alone could change what the rules say; None if there is none."""
    if session.protocol is None or session.ended is not None or session.is_recording:
        return None
    book = rule_book(session.protocol)
    later = [due for due in _deadlines(session, t, book) if due > t]
    return min(later, default=None)


def _deadlines(session: Session, t: int, book: RuleBook) -> Iterator[int]:
    rules = session.protocol
    assert rules is not None
    for rule in book.others.get("stale", ()):
        for vital in rule.vitals:
            trail = session.series.get(vital)
            last = stream.newest(trail) if trail else None
            if last is not None and last.value is not None:
                yield last.t + round(rule.hold_s * SECOND)
    after = round(rules.schedule.low_after * MINUTE)
    for item in due_items(session):
        if not item.is_met and item.missed_t > t:
            yield item.t + after
            yield item.missed_t
            if item.t > t:
                break
    recheck = recheck_due(session, t)
    if recheck is not None:
        yield recheck.due_t + round(rules.recheck.late * MINUTE)
