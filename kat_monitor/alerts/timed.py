"""Rules that time, events and the machine bring about: stale, artefact, no signal, lost, overdue, symptoms ...

Owns one function a kind of comparison: what is there now, as conditions with the exact instant they fell due. An open
alert without its condition is over; why, is said beside it. Refuses values: those are judged in `values`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kat_monitor import events as ev
from kat_monitor.alerts import stream
from kat_monitor.alerts.limits import RuleBook, applies_at, fill
from kat_monitor.alerts.said import Condition
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.protocols.model import Rule
from kat_monitor.session import phases
from kat_monitor.session.discharge import waiting_for_escort
from kat_monitor.session.noted import all_noted
from kat_monitor.session.quick_events import title_of
from kat_monitor.session.schedule import Due, due_items, recheck_due
from kat_monitor.session.state import Sample, Session
from kat_monitor.session.trail import Trail
from kat_monitor.vitals import VITALS, Quality

Judge = Callable[[Session, int, tuple[Rule, ...]], Iterator[Condition]]


def conditions(session: Session, t: int, book: RuleBook) -> Iterator[Condition]:
    """Every condition of these kinds that is there at `t`, whether it was there before or not."""
    for compare, rules in book.others.items():
        if not (session.is_recording and compare in NOT_IN_RECORDINGS):
            yield from JUDGES[compare](session, t, rules)


def _in_force(session: Session, rule: Rule, since: int, t: int) -> int | None:
    """`since`, or the later instant up to `t` at which the rule came into force; None while it is not in force."""
    if not applies_at(rule, session, t):
        return None
    if applies_at(rule, session, since):
        return since
    starts = [band_start for band_start in _phase_starts(session, t) if since < band_start <= t]
    return next((start for start in starts if applies_at(rule, session, start)), t)


def _phase_starts(session: Session, t: int) -> list[int]:
    t0 = session.t0
    if t0 is None:
        return []
    return sorted(t0 + round(band.start * MINUTE) for band in phases.bands(session, t))


# --- streams ----------------------------------------------------------------------------------------------------------


def _stale(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """No value of a vital that had been streaming: for so long, whatever the device says meanwhile."""
    for vital in {vital: None for rule in rules for vital in rule.vitals}:
        trail = session.series.get(vital)
        last = stream.newest(trail) if trail else None
        if trail is None or last is None:
            continue
        shortest = min(rule.hold_s for rule in rules if vital in rule.vitals) * SECOND
        if last.value is not None and t - last.t < shortest:
            continue
        since = _last_value_t(trail)
        for rule in rules:
            if vital not in rule.vitals:
                continue
            due = since + round(rule.hold_s * SECOND)
            start = _in_force(session, rule, due, t) if t >= due else None
            if start is not None and not waiting_for_escort(session, t):
                yield Condition(rule, "stream", start, fill(rule.text, {"label": VITALS[vital].label}), vital)


def _last_value_t(trail: Trail[Sample]) -> int:
    """When the vital last had a streaming value; if it never had, when its stream began."""
    oldest = 0
    for sample in stream.newest_first(trail):
        oldest = sample.t
        if sample.value is not None:
            break
    return oldest


def _artefact(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """Nothing but artefact for so long."""
    for rule in rules:
        for vital in rule.vitals:
            trail = session.series.get(vital)
            last = stream.newest(trail) if trail else None
            if trail is None or last is None or last.quality is not Quality.ARTEFACT:
                continue
            hold = round(rule.hold_s * SECOND)
            run = stream.run_start(trail, lambda sample: sample.quality is Quality.ARTEFACT, hold)
            start = None if run is None else _in_force(session, rule, run[0] + hold, t)
            if start is not None:
                yield Condition(rule, "stream", start, fill(rule.text, {"label": VITALS[vital].label}), vital)


# --- spot readings, devices, the record -------------------------------------------------------------------------------


def _no_signal(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """The newest spot readings of a vital say that a lead or probe is off: one condition a run of them."""
    for rule in rules:
        for vital, (since, seq) in session.without_signal.items():
            if vital in rule.vitals and applies_at(rule, session, t):
                text = fill(rule.text, {"label": VITALS[vital].label})
                yield Condition(rule, "spot", since, text, vital, reading=seq)


def _failed(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """Measurements that were tried and gave nothing, until one of that vital does."""
    for rule in rules:
        first: dict[str, ev.MeasurementFailed] = {}
        for record in session.failures:
            event = record.event
            assert isinstance(event, ev.MeasurementFailed)
            if event.vital in rule.vitals:
                first.setdefault(event.vital, event)
        for vital, event in first.items():
            start = _in_force(session, rule, event.observed_t, t)
            if start is not None:
                yield Condition(rule, "spot", start, fill(rule.text, {"what": event.reason}), vital)


def _lost(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """A device that is gone, or sends nothing that makes sense."""
    for rule in rules:
        for name, device in session.devices.items():
            if device.event.state not in ("lost", "degraded") or not applies_at(rule, session, t):
                continue
            if not waiting_for_escort(session, t):
                text = fill(rule.text, {"what": device.event.text})
                yield Condition(rule, f"device {name}", device.event.since, text)


def _not_recording(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """Entries are kept in memory only."""
    if session.not_recording_since is not None:
        for rule in rules:
            text = fill(rule.text, {"what": "the disk cannot be written"})
            yield Condition(rule, "record", session.not_recording_since, text)


# --- symptoms and checks ----------------------------------------------------------------------------------------------


def _event(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """Symptoms that were noted and are not over."""
    open_ones = {symptom.seq for symptom in session.symptoms if symptom.resolved_t is None}
    if not open_ones:
        return
    for noted in all_noted(session):
        for rule in rules:
            if noted.seq not in open_ones or noted.event.code not in rule.codes:
                continue
            if applies_at(rule, session, noted.t) and _sedated_enough(session, rule):
                what = {"what": title_of(noted.event.code), "clock": phases.minute_text(session, noted.t)}
                yield Condition(rule, f"event {noted.seq}", noted.t, fill(rule.text, what))


def _sedated_enough(session: Session, rule: Rule) -> bool:
    if rule.while_moaas_at_most is None:
        return True
    score = session.newest("moaas")
    return score is not None and score.value is not None and score.value <= rule.while_moaas_at_most


def _overdue(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """A set that is so late that it alerts: by one rule alone, the most urgent in force when it fell due."""
    for item, since in _late_items(session, t):
        rule = _overdue_rule(session, rules, since)
        if rule is not None:
            what = {"what": f"T{item.minute:+g}"}
            yield Condition(rule, f"due {item.minute:g}", since, fill(rule.text, what))


def _late_items(session: Session, t: int) -> Iterator[tuple[Due, int]]:
    assert session.protocol is not None
    after = round(session.protocol.schedule.low_after * MINUTE)
    for item in due_items(session):
        since = item.t + after
        if since > t:
            return
        if not item.is_met and not item.is_missed(t) and item.t >= (session.t0 or 0):
            yield item, since


def _overdue_rule(session: Session, rules: tuple[Rule, ...], since: int) -> Rule | None:
    recheck = recheck_due(session, since)
    in_force = [rule for rule in rules if applies_at(rule, session, since) or (rule.while_bp_alert and recheck)]
    rank = ("low", "medium", "high")
    return max(in_force, key=lambda rule: rank.index(rule.priority), default=None)


def _recheck(session: Session, t: int, rules: tuple[Rule, ...]) -> Iterator[Condition]:
    """A blood pressure that was to be taken again and was not."""
    assert session.protocol is not None
    found = recheck_due(session, t)
    if found is None:
        return
    since = found.due_t + round(session.protocol.recheck.late * MINUTE)
    for rule in rules:
        start = _in_force(session, rule, since, t) if t >= since else None
        if start is not None:
            yield Condition(rule, f"recheck {found.due_t}", start, rule.text)


JUDGES: dict[str, Judge] = {
    "stale": _stale,
    "artefact": _artefact,
    "no_signal": _no_signal,
    "failed": _failed,
    "lost": _lost,
    "not_recording": _not_recording,
    "event": _event,
    "overdue": _overdue,
    "recheck": _recheck,
}
NOT_IN_RECORDINGS = frozenset({"stale", "artefact", "failed", "lost", "overdue", "recheck"})
"""Nobody was there, and every value is a spot value (contract.md, *replay*)."""


# --- why one is over --------------------------------------------------------------------------------------------------


def over(session: Session, compare: str, basis: str, vital: str | None, t: int) -> tuple[int, str]:
    """Since when, and why, an alert of these kinds has no condition any more."""
    if compare in ("stale", "artefact") and vital is not None:
        return _came_back(session, vital, t)
    if compare == "overdue":
        return _set_taken(session, basis, t)
    reasons = {
        "no_signal": "a value came",
        "failed": "a measurement succeeded",
        "lost": "the device is back",
        "not_recording": "recording again",
        "event": "the symptom is over",
        "recheck": "the pressure was taken again",
    }
    newest = session.newest(vital) if vital is not None else None
    since = newest.t if compare in ("no_signal", "failed") and newest is not None else t
    return since, reasons.get(compare, "over")


def _came_back(session: Session, vital: str, t: int) -> tuple[int, str]:
    first = None
    for sample in stream.newest_first(session.samples(vital)):
        if not sample.counts:
            break
        first = sample.t
    return (t, "no longer asked for") if first is None else (first, "values are back")


def _set_taken(session: Session, basis: str, t: int) -> tuple[int, str]:
    for item in due_items(session):
        if f"due {item.minute:g}" == basis:
            if item.satisfied_t is not None:
                return item.satisfied_t, "the set was taken"
            if item.is_missed(t):
                return item.missed_t, "missed: the next set is due"
    return t, "the schedule moved"
