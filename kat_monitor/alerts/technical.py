"""Data that do not come: a silent stream, nothing but artefact, no signal, a failed cuff, a lost device.

Owns what is there of these, and what ends it. Refuses physiology: a value that is missing is never a value.
"""

from __future__ import annotations

from collections.abc import Iterator

from kat_monitor import events as ev
from kat_monitor.alerts.book import RuleBook
from kat_monitor.alerts.limits import in_force
from kat_monitor.alerts.quiet import Quiet, quiet, quiet_changes
from kat_monitor.alerts.said import SPOT, STREAM, Condition, Desk
from kat_monitor.alerts.stream import Stream
from kat_monitor.alerts.wording import fill
from kat_monitor.clock import SECOND
from kat_monitor.protocols.model import Rule
from kat_monitor.session.state import Alert, Sample, Session
from kat_monitor.vitals import VITALS, Quality
from kat_monitor.words import coded, say

_WORDS = {
    Quality.SENSOR_OFF: say("the probe is off"),
    Quality.SEARCHING: say("the device is searching"),
    Quality.HELD: say("the device holds an old value"),
    Quality.NO_SIGNAL: say("there is no signal"),
}


def judge(desk: Desk, book: RuleBook, streams: dict[str, Stream]) -> None:
    """Everything technical. A recording has no devices: only its values can say that there was no signal."""
    for rule in book.others.get("no_signal", ()):
        _no_signal(desk, rule)
    if desk.session.is_recording:
        return
    for t in quiet_changes(desk.session):
        desk.due(t)
    _judge_streams(desk, book, streams)
    devices = quiet(desk.session, desk.t)
    for rule in book.others.get("failed", ()):
        _failed(desk, rule, devices)
    for rule in book.others.get("lost", ()):
        _lost(desk, rule, devices)


def _judge_streams(desk: Desk, book: RuleBook, streams: dict[str, Stream]) -> None:
    states = {vital: quiet(desk.session, desk.t, vital) for vital in streams}
    for compare, judge_one in (("stale", _stale), ("artefact", _artefact)):
        for rule in book.others.get(compare, ()):
            for vital in rule.vitals:
                if vital in streams:
                    judge_one(desk, rule, vital, streams[vital], states[vital])


def _hush(desk: Desk, alert: Alert, state: Quiet) -> None:
    if state.ends:
        desk.over(alert, state.since, state.reason)


# --- streams ----------------------------------------------------------------------------------------------------------


def _stale(desk: Desk, rule: Rule, vital: str, stream: Stream, state: Quiet) -> None:
    """No value for so long. Which row it is follows from the phase in which the silence began."""
    alert = desk.find(rule, vital, STREAM)
    hold = round(rule.hold_s * SECOND)
    if alert is not None:
        if state.reason:
            _hush(desk, alert, state)
        elif stream.newest.counts and desk.t - stream.newest.t < hold:
            desk.over(alert, stream.newest.t, say("values are back"), stream.newest.seq)
        return
    start = _silent_since(desk.session, rule, stream)
    if start is not None and desk.due(start + hold) and not state.reason and in_force(rule, desk.session, start):
        desk.there(_silence(rule, vital, stream, max(start + hold, state.since)))


def _silent_since(session: Session, rule: Rule, stream: Stream) -> int | None:
    """When the stream gave its last value; the dose, if the rule counts from that and it came later."""
    if "before" in rule.phases:
        return stream.last_value_t(0)
    return None if session.t0 is None else stream.last_value_t(session.t0)


def _artefact(desk: Desk, rule: Rule, vital: str, stream: Stream, state: Quiet) -> None:
    """Nothing but artefact for so long, whatever is missing between; the next value that counts ends it."""
    alert = desk.find(rule, vital, STREAM)
    if alert is not None:
        if state.reason:
            _hush(desk, alert, state)
        elif stream.newest.counts:
            desk.over(alert, stream.newest.t, say("no artefact any more"), stream.newest.seq)
        return

    artefacts: list[int] = []

    def holds(sample: Sample) -> bool:
        if sample.counts or not in_force(rule, desk.session, sample.t):
            return False
        if sample.quality is Quality.ARTEFACT:
            artefacts.append(sample.t)
        return True

    if stream.newest.quality is Quality.ARTEFACT and stream.run_since(holds) is not None:
        since = artefacts[-1] + round(rule.hold_s * SECOND)
        if stream.stands(since) and desk.due(since) and not state.reason:
            desk.there(_silence(rule, vital, stream, since))


def _silence(rule: Rule, vital: str, stream: Stream, since: int) -> Condition:
    what = _WORDS.get(stream.newest.quality, say("nothing comes"))
    text = fill(rule.text, {"label": VITALS[vital].label, "what": what})
    return Condition(rule, STREAM, since, text, vital, reading=stream.newest.seq)


# --- spot measurements ------------------------------------------------------------------------------------------------


def _no_signal(desk: Desk, rule: Rule) -> None:
    """A run of spot readings without a signal: one alert a vital, ended by its next value."""
    off = desk.session.without_signal
    for vital, (since, seq) in off.items():
        if vital in rule.vitals and in_force(rule, desk.session, since):
            text = fill(rule.text, {"label": VITALS[vital].label})
            desk.there(Condition(rule, SPOT, since, text, vital, reading=seq))
    for alert in _of(desk, rule):
        if alert.vital not in off:
            newest = desk.session.newest(alert.vital or "")
            desk.over(alert, newest.t if newest else desk.session.t, say("a value came"), newest and newest.seq)


def _failed(desk: Desk, rule: Rule, state: Quiet) -> None:
    """Measurements that were tried and gave nothing, until one of that vital does; each asks again."""
    newest: dict[str, tuple[int, ev.MeasurementFailed]] = {}
    for record in desk.session.failures:
        event = record.event
        if isinstance(event, ev.MeasurementFailed) and in_force(rule, desk.session, event.observed_t):
            newest[event.vital] = record.seq, event
    for vital, (seq, event) in newest.items():
        if vital in rule.vitals and not state.reason:
            text = fill(rule.text, {"what": event.reason, "label": VITALS[vital].label})
            found = Condition(rule, SPOT, event.observed_t, text, vital, reading=seq)
            alert = desk.find(rule, vital, SPOT)
            if alert is None:
                desk.there(found)
            elif alert.newest_reading != seq:
                desk.again(alert, found)
    for alert in _of(desk, rule):
        if state.reason:
            _hush(desk, alert, state)
        elif alert.vital not in newest:
            sample = desk.session.newest(alert.vital or "")
            desk.over(alert, sample.t if sample else desk.session.t, say("measured"), sample and sample.seq)


# --- devices ------------------------------------------------------------------------------------------------------


def _lost(desk: Desk, rule: Rule, state: Quiet) -> None:
    """A device whose port is gone. One that is there and says nothing is a silent stream."""
    for name, device in desk.session.devices.items():
        alert = desk.find(rule, None, f"device {name}")
        is_lost = device.event.state == "lost"
        if alert is not None and not is_lost:
            desk.over(alert, device.event.since, say("device {state}", state=coded(device.event.state)), device.seq)
        elif alert is not None and state.reason:
            _hush(desk, alert, state)
        elif alert is None and is_lost and not state.reason:
            since = max(device.event.since, _wanted_again(state, device.t))
            if in_force(rule, desk.session, since):
                text = fill(rule.text, {"what": device.event.text or name})
                desk.there(Condition(rule, f"device {name}", since, text, reading=device.seq))


def _wanted_again(state: Quiet, t: int) -> int:
    """Since when devices are wanted again, if what happened at `t` happened while they were not."""
    return state.since if t < state.since else 0


def _of(desk: Desk, rule: Rule) -> Iterator[Alert]:
    return (alert for alert in desk.open.values() if alert.rule == rule.id)
