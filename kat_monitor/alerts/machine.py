"""What alerts rest on and does not work: the record, the loudspeaker, the screen, power, the clock.

Owns what is there of these, and what ends it. Refuses to look at a computer: parts of the program do, and say so in
events.
"""

from __future__ import annotations

from kat_monitor import events as ev
from kat_monitor.alerts.book import RuleBook
from kat_monitor.alerts.limits import in_force
from kat_monitor.alerts.said import Condition, Desk
from kat_monitor.alerts.wording import fill
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Rule
from kat_monitor.session.phases import span_text
from kat_monitor.words import say

RECORD, CLOCK, MACHINE = "record", "clock", "machine"
CLOCK_MS = 5 * MINUTE
"""How long it is told that the wall clock was set."""


def judge(desk: Desk, book: RuleBook) -> None:
    """Everything of this kind. A recording has no room, no screen and no loudspeaker."""
    if desk.session.is_recording:
        return
    for rule in book.others.get("not_recording", ()):
        _not_recording(desk, rule)
    for rule in book.others.get("machine", ()):
        _machine(desk, rule)
        if CLOCK in rule.codes:
            _clock(desk, rule)


def _machine(desk: Desk, rule: Rule) -> None:
    """Parts of this computer that alerts rest on: what does not work alerts until it does."""
    for part, record in desk.session.machine.items():
        event = record.event
        assert isinstance(event, ev.MachineChanged)
        alert = desk.find(rule, None, f"{MACHINE} {part}")
        if part not in rule.codes:
            continue
        if event.works:
            if alert is not None:
                desk.over(alert, event.since, say("works again"), None)
        elif in_force(rule, desk.session, event.since):
            text = fill(rule.text, {"what": event.text or part})
            desk.there(Condition(rule, f"{MACHINE} {part}", event.since, text, reading=record.seq))


def _clock(desk: Desk, rule: Rule) -> None:
    """The wall clock was set: it alerts for a while, since nothing can undo it; set anew it asks again."""
    newest = next((one for one in reversed(desk.session.gaps) if isinstance(one.event, ev.ClockStepped)), None)
    alert = desk.find(rule, None, f"{MACHINE} {CLOCK}")
    if newest is None:
        return
    assert isinstance(newest.event, ev.ClockStepped)
    over = newest.t + CLOCK_MS
    if desk.due(over):
        if alert is not None:
            desk.over(alert, over, say("told for 5 min"))
    elif alert is None or alert.newest_reading != newest.seq:
        moved = newest.event.step_ms
        by = span_text(abs(moved))
        what = (
            say("This computer's clock was set ahead by {what}", what=by)
            if moved > 0
            else say("This computer's clock was set back by {what}", what=by)
        )
        text = fill(rule.text, {"what": what})
        found = Condition(rule, f"{MACHINE} {CLOCK}", newest.t, text, reading=newest.seq)
        if alert is None:
            desk.there(found)
        else:
            desk.again(alert, found)


def _not_recording(desk: Desk, rule: Rule) -> None:
    """Entries are kept in memory only."""
    since = desk.session.not_recording_since
    if since is not None:
        desk.there(Condition(rule, RECORD, since, rule.text))
        return
    for alert in [one for one in desk.open.values() if one.rule == rule.id]:
        desk.over(alert, desk.session.t, say("recording again"))
