"""Checks that are late, and symptoms that are there.

Owns when a set or a recheck is so late that it alerts, and which symptoms alert. Refuses the schedule itself: what is
due, met and missed is `session.schedule`'s word.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.alerts.book import RuleBook
from kat_monitor.alerts.limits import in_force
from kat_monitor.alerts.said import Condition, Desk
from kat_monitor.alerts.wording import fill
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Rule
from kat_monitor.session.phases import minute_text
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.schedule import Due, due_items, missed, next_due, recheck_due
from kat_monitor.session.state import Alert, Sample, Session
from kat_monitor.words import say

SCHEDULE, RECHECK = "schedule", "recheck"
RANK: dict[ev.Priority, int] = {"low": 1, "medium": 2, "high": 3}


def judge(desk: Desk, book: RuleBook) -> None:
    """Everything of this kind. A recording has no schedule."""
    if desk.session.symptoms or desk.open:
        for rule in book.others.get("event", ()):
            _symptoms(desk, rule)
    if not desk.session.is_recording:
        if "overdue" in book.others:
            _overdue(desk, book, book.others["overdue"])
        for rule in book.others.get("recheck", ()):
            _recheck(desk, book, rule)


# --- sets -------------------------------------------------------------------------------------------------------------


def _overdue(desk: Desk, book: RuleBook, rules: tuple[Rule, ...]) -> None:
    """A set that is late: one alert until a set is taken, by the most urgent rule in force when it fell due.

    When the next set is late too the alert asks again and says which were missed; that they were ends nothing, unless
    a more urgent rule is in force by then: its alert takes the place.
    """
    alert = next((one for one in desk.open.values() if one.basis == SCHEDULE), None)
    item = next_due(desk.session, desk.t)
    late = round(book.protocol.schedule.low_after * MINUTE)
    if item is not None and desk.due(item.t + late):
        desk.due(item.missed_t + late)
        found = _late(desk.session, rules, item, item.t + late)
        if found is None or (alert is not None and alert.asked_since >= found.since):
            return
        if alert is not None and RANK[found.rule.priority] <= RANK[alert.priority]:
            minutes = missed_minutes(desk.session, found.since)
            desk.again(alert, found, say("{minutes} missed", minutes=minutes) if minutes else "")
            return
        if alert is not None:
            words = say("{priority} priority: {text}", priority=found.rule.priority, text=found.text)
            desk.over(alert, found.since, words)
        desk.there(found)
    elif alert is not None:
        _set_taken(desk, alert, item)


def _late(session: Session, rules: tuple[Rule, ...], item: Due, since: int) -> Condition | None:
    awaited = recheck_due(session) is not None
    able = [rule for rule in rules if in_force(rule, session, since) and (awaited or not rule.while_bp_alert)]
    if not able:
        return None
    rule = max(able, key=lambda one: RANK[one.priority])
    return Condition(rule, SCHEDULE, since, fill(rule.text, {"what": minute_text(session, item.t)}))


def missed_minutes(session: Session, t: int) -> str:
    """`T+10, T+20`: the sets missed by `t` since the last one that was taken; empty if none was."""
    return ", ".join(minute_text(session, item.t) for item in missed(session, t))


def _set_taken(desk: Desk, alert: Alert, item: Due | None) -> None:
    """The alert goes on while the set before the next one is missing as well."""
    before = [one for one in due_items(desk.session) if item is None or one.t < item.t]
    last = before[-1] if before else None
    if last is None:
        desk.over(alert, desk.session.t, say("the schedule moved"))
    elif last.satisfied_t is not None:
        desk.over(alert, last.satisfied_t, say("a set was taken"), last.satisfied_by)


def _recheck(desk: Desk, book: RuleBook, rule: Rule) -> None:
    """A blood pressure that was to be taken again and was not."""
    alert = desk.find(rule, None, RECHECK)
    due = recheck_due(desk.session)
    if due is not None:
        since = due.due_t + round(book.protocol.recheck.late * MINUTE)
        if desk.due(since):
            if in_force(rule, desk.session, since):
                text = fill(rule.text, {"what": minute_text(desk.session, due.due_t)})
                desk.there(Condition(rule, RECHECK, since, text, reading=due.since_alert))
            return
    if alert is not None:
        taken = _pressure_after(desk.session, alert.since)
        if taken is None:
            desk.over(alert, desk.session.t, say("no recheck is due any more"))
        else:
            desk.over(alert, taken.t, say("the pressure was taken again"), taken.seq)


def _pressure_after(session: Session, t: int) -> Sample | None:
    """The first blood pressure that was taken, or entered, after an instant."""
    found = None
    for vital in ("systolic", "map"):
        for sample in reversed(session.samples(vital)):
            if max(sample.t, sample.entered_t) < t:
                break
            if sample.counts:
                found = sample
    return found


# --- symptoms ---------------------------------------------------------------------------------------------------------


def _symptoms(desk: Desk, rule: Rule) -> None:
    """Symptoms that are open: each is an alert of its own until somebody marks it as over."""
    session = desk.session
    score = session.newest("moaas") if rule.while_moaas_at_most is not None else None
    for one in session.symptoms:
        if one.code not in rule.codes:
            continue
        alert = desk.find(rule, None, f"event {one.seq}")
        since = _meets(session, rule, one.t, score)
        if one.resolved_t is not None:
            if alert is not None:
                desk.over(alert, one.resolved_t, say("the symptom is over"))
        elif since is None:
            if alert is not None and score is not None:
                desk.over(alert, score.t, say("MOAA/S {value}", value=score.value), score.seq)
        elif alert is None:
            fields = {"what": title_of(one.code), "clock": minute_text(session, one.t)}
            desk.there(Condition(rule, f"event {one.seq}", since, fill(rule.text, fields), reading=one.seq))
    open_ones = {f"event {one.seq}" for one in session.symptoms}
    for alert in desk.open.values():
        if alert.rule == rule.id and alert.basis not in open_ones:
            desk.over(alert, session.t, say("entry struck"))


def _meets(session: Session, rule: Rule, t: int, score: Sample | None) -> int | None:
    """Since when the rule's condition on a symptom of `t` is there; None if it is not."""
    since = t
    if rule.while_moaas_at_most is not None:
        if score is None or score.value is None or score.value > rule.while_moaas_at_most:
            return None
        since = max(t, score.t)
    return since if in_force(rule, session, since) else None
