"""What is due and when: sets, scores, rechecks, and the one next thing.

Owns the arithmetic of the schedule (clinic.md 1) over what was measured. Refuses to raise alerts and to keep state: an
item is met, late or missed by the record alone, so that a set entered later for an earlier time meets it after all.
Every instant is in ms on the session's clock.
"""

from __future__ import annotations

from collections.abc import Hashable
from itertools import pairwise
from typing import Literal

import msgspec

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE, SECOND
from kat_monitor.protocols.model import Protocol
from kat_monitor.session.baseline import baseline_sets
from kat_monitor.session.dosing import observation_over_t
from kat_monitor.session.emergency import VITALS_EVERY, vitals_due_t
from kat_monitor.session.memo import remembered
from kat_monitor.session.sets import complete_sets, missing_vitals, rules_key, values_near
from kat_monitor.session.state import Alert, Measurement, Session
from kat_monitor.vitals import Number

WAITING_EVERY = 30
"""Minutes between sets while only the ride home is missing (clinic.md 7)."""

LONGEST = 48 * HOUR
"""How long past the window sets are still laid out; a log that was forgotten open asks for no more."""

BLOOD_PRESSURE = frozenset({"systolic", "diastolic", "map"})


class Due(msgspec.Struct, frozen=True):
    """One set of the schedule, `minute` from T0. It counts from `opens_t`, is late after `late_t`, lost at `missed_t`.

    `satisfied_by`: `seq` of the set that met it, `satisfied_t` when that was complete. `scores`: sedation and
    dissociation are asked by voice; `scored_by` is the measurement that answers or may stand for the answer.
    """

    minute: Number
    t: int
    strict: bool
    scores: bool
    opens_t: int
    late_t: int
    missed_t: int
    satisfied_by: int | None = None
    satisfied_t: int | None = None
    scored_by: int | None = None

    @property
    def is_met(self) -> bool:
        """Whether a complete set was taken for it."""
        return self.satisfied_by is not None

    def is_late(self, t: int) -> bool:
        """Whether its window has passed without a set, and the next is not due yet."""
        return not self.is_met and self.late_t < t < self.missed_t

    def is_missed(self, t: int) -> bool:
        """Whether the next one fell due before a set was taken."""
        return not self.is_met and self.missed_t <= t

    @property
    def was_late(self) -> bool:
        """Whether the set that met it came after the window."""
        return self.satisfied_t is not None and self.satisfied_t > self.late_t


class Recheck(msgspec.Struct, frozen=True):
    """A blood pressure to be taken again: due because of alert `since_alert`, of its priority."""

    since_alert: int
    due_t: int
    priority: ev.Priority
    clear: int
    """How many clear readings there are already."""


class NextLine(msgspec.Struct, frozen=True):
    """The one next thing: `in` (still `away_ms` to go), `now`, or `late` (by `-away_ms`)."""

    kind: Literal["baseline", "set", "recheck", "emergency"]
    due_t: int
    away_ms: int
    state: Literal["in", "now", "late"]
    missing: tuple[str, ...]
    """Vitals of the set that are still to be taken."""
    scores: bool = False


# --- the sets of the schedule -----------------------------------------------------------------------------------------


def due_items(session: Session) -> tuple[Due, ...]:
    """Every set of the schedule up to the end of the window, or as far as the session has come; none before a dose."""
    if session.protocol is None or session.t0 is None or session.is_recording:
        return ()
    return _items(session, _horizon(session, session.t), len(complete_sets(session)))


def next_due(session: Session, t: int) -> Due | None:
    """The set that is due next or late at `t`; None before a dose and after the end."""
    if session.protocol is None or session.t0 is None or session.is_recording or session.ended:
        return None
    items = _items(session, _horizon(session, t), len(complete_sets(session)))
    return next((item for item in items if not item.is_met and item.missed_t > t), None)


def missed(session: Session, t: int) -> tuple[Due, ...]:
    """The sets that were missed by `t` since the last one that was taken, oldest first."""
    items = due_items(session)
    since = next((n for n in range(len(items), 0, -1) if items[n - 1].is_met), 0)
    return tuple(item for item in items[since:] if item.is_missed(t))


def _horizon(session: Session, t: int) -> int:
    """Up to which instant items are laid out: the window, and past its end always the next one or two."""
    assert session.protocol is not None
    assert session.t0 is not None
    rules = session.protocol
    every = max(round(rules.schedule.then_every * MINUTE), MINUTE)
    window_end = session.t0 + round(max(rules.observation.window, *rules.schedule.sets, 0) * MINUTE)
    beyond = min(max(t + every - window_end, 0), LONGEST)
    return window_end + -(-beyond // every) * every


def _items_key(session: Session, horizon: int, sets: int) -> Hashable:
    ended = session.ended and session.ended.seq
    return session.measurements.stamp, session.t0, rules_key(session), horizon, sets, ended, _thin_after(session)


@remembered(_items_key)
def _items(session: Session, horizon: int, sets: int) -> tuple[Due, ...]:
    rules = session.protocol
    assert rules is not None
    bare = _bare(session, rules, horizon)
    taken = complete_sets(session)
    looks = _looks(session)
    items: list[Due] = []
    in_a_row = 0
    for item in bare:
        one = next((s for s in taken if item.opens_t <= s.t < item.missed_t), None)
        scores = item.scores or in_a_row >= rules.schedule.settled_in_a_row
        seen = [(m, kind) for m, kind in looks if item.opens_t <= m.t < item.missed_t]
        scored = next((m.seq for m, kind in seen if kind == "scored"), None)
        settled = next((m.seq for m, kind in seen if kind == "settled"), None)
        may_stand = settled is not None and in_a_row < rules.schedule.settled_in_a_row
        if scored is not None:
            in_a_row = 0
        elif settled is not None:
            in_a_row += 1
        items.append(
            msgspec.structs.replace(
                item,
                scores=scores,
                satisfied_by=one and one.seq,
                satisfied_t=one and one.completed_t,
                scored_by=scored if scored is not None else settled if may_stand else None,
            )
        )
    return tuple(items)


def _bare(session: Session, rules: Protocol, horizon: int) -> list[Due]:
    """The times of the schedule, before anything was measured; one more than asked for knows when the last is lost."""
    assert session.t0 is not None
    t0, plan = session.t0, rules.schedule
    minutes = list(plan.sets)
    last = (horizon - t0) / MINUTE + WAITING_EVERY
    while plan.then_every > 0 and (not minutes or minutes[-1] <= last):
        minutes.append((minutes[-1] if minutes else 0) + plan.then_every)
    minutes = _thinned(minutes, _thin_after(session), t0)
    end = session.ended.event if session.ended else None
    ended_t = end.ended_t if isinstance(end, ev.SessionEnded) else None
    window = round(plan.window * MINUTE)
    items = []
    before = -rules.baseline.within
    for minute, following in pairwise(minutes):
        t = t0 + round(minute * MINUTE)
        strict = minute in plan.strict
        opens = t - window if strict else min(t0 + round((before + minute) / 2 * MINUTE), t - window)
        if t <= horizon and (ended_t is None or t <= ended_t):
            missed = t0 + round(following * MINUTE)
            items.append(Due(minute, t, strict, minute in plan.scores, opens, t + window, missed))
        before = minute
    return items


def _thin_after(session: Session) -> int | None:
    """From when the schedule thins out: clinically ready, observation over, and no escort has taken the patient."""
    if session.ready_since is None:
        return None
    escort = session.escort.event if session.escort else None
    gone = isinstance(escort, ev.EscortSeen) and escort.handed_over
    over = observation_over_t(session)
    return None if over is None or gone else max(session.ready_since, over)


def _thinned(minutes: list[Number], after: int | None, t0: int) -> list[Number]:
    if after is None:
        return minutes
    kept: list[Number] = []
    for minute in minutes:
        if t0 + minute * MINUTE <= after or not kept or minute - kept[-1] >= WAITING_EVERY:
            kept.append(minute)
    return kept


def _looks(session: Session) -> list[tuple[Measurement, str]]:
    """Measurements that carry a sedation score, or "settled" beside a respiratory rate or SpO2."""
    found = []
    for one in session.measurements:
        if one.value("moaas") is not None:
            found.append((one, "scored"))
        elif one.look == "settled" and one.status != "struck":
            near = values_near(session, one)
            if "resp_rate" in near or "spo2" in near:
                found.append((one, "settled"))
    return found


# --- rechecks ---------------------------------------------------------------------------------------------------------


def recheck_due(session: Session) -> Recheck | None:
    """The blood pressure that must be taken again after a medium or high alert; None once enough readings are clear."""
    if session.protocol is None or session.ended or not (session.alerts or session.past_alerts):
        return None
    return _recheck(session)


@remembered(lambda session: (session.history.stamp, rules_key(session)))
def _recheck(session: Session) -> Recheck | None:
    assert session.protocol is not None
    rules = session.protocol.recheck
    pressures = [one for one in session.measurements if any(one.value(vital) is not None for vital in BLOOD_PRESSURE)]
    times: dict[int | None, int] = {one.seq: one.t for one in pressures}
    alerts = [alert for alert in session.all_alerts() if _asks_again(alert)]
    named = {seq for alert in alerts for seq in (alert.reading, alert.newest_reading)}
    bad = named & times.keys()
    if not bad:
        return None
    last_bad = max(times[seq] for seq in bad)
    clear = [one for one in pressures if one.t > last_bad]
    if len(clear) >= rules.clear:
        return None
    episode = _episode(pressures, bad, rules.clear)
    raised = [alert for alert in alerts if alert.newest_reading in episode or alert.reading in episode]
    alert = max(raised, key=lambda one: (one.priority == "high", one.seq))
    newest = clear[-1] if clear else next(one for one in reversed(pressures) if one.seq in bad)
    first_high = any(one.priority == "high" and one.reading == newest.seq for one in raised)
    minutes = rules.high if first_high else rules.high_again if alert.priority == "high" else rules.medium
    known_t = newest.t if clear else max(newest.t, newest.entered_t)  # nobody measures again what nobody knows of yet
    return Recheck(alert.seq, known_t + round(minutes * MINUTE), alert.priority, len(clear))


def _asks_again(alert: Alert) -> bool:
    """A medium or high blood pressure alert that still rests on what was measured."""
    unfounded = alert.mark == "reading struck" or (alert.mark == "reading corrected" and not alert.is_open)
    return (
        alert.kind == "physiological"
        and alert.vital in BLOOD_PRESSURE
        and alert.priority in ("medium", "high")
        and not unfounded
    )


def _episode(pressures: list[Measurement], bad: set[int | None], clear: int) -> set[int]:
    """The bad readings since there were last enough clear ones in a row."""
    episode: set[int] = set()
    calm = 0
    for one in pressures:
        if one.seq in bad:
            episode = {one.seq} if calm >= clear else episode | {one.seq}
            calm = 0
        else:
            calm += 1
    return episode


# --- the one next thing -----------------------------------------------------------------------------------------------


def next_line(session: Session, t: int) -> NextLine | None:
    """What is due next: in an emergency the minute's vitals, else the earlier of recheck and set; None after the end.

    Before the dose it is the next baseline set.
    """
    if session.protocol is None or session.ended or session.is_recording:
        return None
    rules = session.protocol
    window = round(rules.schedule.window * MINUTE)
    urgent_t = vitals_due_t(session)
    if urgent_t is not None:
        return _line("emergency", urgent_t, t, VITALS_EVERY, missing_vitals(session, urgent_t, t))
    if session.t0 is None:
        return _next_baseline(session, t, window)
    recheck, item = recheck_due(session), next_due(session, t)
    if recheck and (item is None or recheck.due_t <= item.t):
        grace = min(window, round(rules.recheck.late * MINUTE))
        wanted = ("systolic",) if "systolic" in rules.schedule.vitals else ()
        return _line("recheck", recheck.due_t, t, grace, wanted)
    if item is None:
        return None
    missing = missing_vitals(session, min(item.opens_t, t), t)
    return _line("set", item.t, t, window, missing, item.scores and item.scored_by is None)


def _next_baseline(session: Session, t: int, window: int) -> NextLine | None:
    assert session.protocol is not None
    rules = session.protocol.baseline
    have = baseline_sets(session, t)
    if len(have) >= rules.sets:
        return None
    due_t = have[-1].t + round(rules.apart * MINUTE) if have else t
    return _line("baseline", due_t, t, window, missing_vitals(session, due_t if have else t - window, t))


def _line(
    kind: Literal["baseline", "set", "recheck", "emergency"],
    due_t: int, t: int, grace: int, missing: tuple[str, ...], scores: bool = False,
) -> NextLine:  # fmt: skip
    away = due_t - t
    state: Literal["in", "now", "late"] = "in" if away > SECOND // 2 else "now" if away >= -grace else "late"
    return NextLine(kind, due_t, away, state, missing, scores)
