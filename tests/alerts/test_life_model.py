"""The life of an alert against a small model of it: whatever happens in whatever order, both say the same."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from msgspec.structs import replace as changed

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.session.state import Session
from kat_monitor.vitals import Source
from tests.alerts.bedside import Bedside, at, bedside, sec

ROWS = {
    "sbp-high-160": ("above", 160, "low"), "sbp-high-170": ("above", 170, "medium"),
    "sbp-high-180": ("above", 180, "high"), "sbp-below-100": ("below", 100, "low"),
    "sbp-below-90": ("below", 90, "medium"), "sbp-below-80": ("below", 80, "high"),
}  # fmt: skip
RANK = {"low": 1, "medium": 2, "high": 3}
VALUES = [75, 95, 120, 165, 175, 185, 196]


# --- the model --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Life:
    """One alert of the model; times in s."""

    rule: str
    asked: float
    typed: bool
    cuff_first: bool
    number: int
    acked: bool = False
    single: bool = True
    waiting: float = 0

    @property
    def priority(self) -> str:
        return ROWS[self.rule][2]

    def is_met(self, value: int) -> bool:
        side, limit, _ = ROWS[self.rule]
        return value >= limit if side == "above" else value < limit


@dataclass
class Model:
    """The reference: what `annunciate` should say of systolic pressures alone, in a room that sounds normally."""

    open: dict[str, Life] = field(default_factory=dict)
    left: list[Life] = field(default_factory=list)
    pauses: dict[str, tuple[float, int, int, int]] = field(default_factory=dict)  # side -> until, rank, value, number
    value: int = 120
    clear: int = 99
    number: int = 0

    def reading(self, t: float, value: int, typed: bool) -> None:
        for name in ROWS:
            life = self.open.get(name)
            self.number += 1
            if Life(name, 0, False, False, 0).is_met(value):
                fresh = Life(name, t, typed, not typed, self.number, waiting=t)
                since = t if life is None or life.acked else life.waiting
                old = life and replace(life, asked=t, typed=typed, acked=False, single=False, waiting=since)
                self.open[name] = old or fresh
            elif life is not None:
                self.left += [] if life.acked or life.priority == "low" else [self.open[name]]
                del self.open[name]
        is_bad = any(one.priority != "low" for one in self.open.values())
        self.clear = 0 if is_bad else self.clear + 1
        self.pauses = {side: p for side, p in self.pauses.items() if not self._breaks(side, p, t, value)}
        self.value = value

    def _breaks(self, side: str, pause: tuple[float, int, int, int], t: float, value: int) -> bool:
        _, rank, before, number = pause
        heard = [one for one in self.open.values() if side in ("", ROWS[one.rule][0])]
        higher = any(RANK[one.priority] > rank for one in heard)
        known = {ROWS[one.rule][0] for one in heard if one.number < number}
        worse = ("above" in known and value - before >= 10) or ("below" in known and before - value >= 10)
        return any(one.asked == t for one in heard) and (higher or worse)

    def pause(self, t: float, side: str) -> None:
        self.number += 1
        rank = max(RANK[one.priority] for one in self.standing() if not one.acked and self.asks(one))
        self.pauses[side] = (t + 120, rank, self.value, self.number)

    def standing(self) -> list[Life]:
        return [*self.open.values(), *self.left]

    def shown(self) -> list[Life]:
        worst = max((RANK[one.priority] for one in self.open.values() if not one.acked), default=0)
        return [*self.open.values(), *(one for one in self.left if RANK[one.priority] > worst)]

    def asks(self, one: Life) -> bool:
        return not one.acked and (one in self.open.values() or one.priority == "high")

    def stage(self, one: Life, t: float) -> int:
        unseen = [left.waiting for left in self.left if self.asks(left) and left.priority == one.priority]
        waited = t - min([one.waiting, *unseen])
        if one.priority == "high":
            return (waited >= 60) + (waited >= 120)
        return 2 * (one.priority == "medium" and waited >= 180)

    def is_silent(self, one: Life, t: float) -> bool:
        paused = any(t < until and side in ("", ROWS[one.rule][0]) for side, (until, *_) in self.pauses.items())
        typed = one.priority != "high" and one.typed and t - one.asked < 30
        waits = one.priority != "high" and one.single and one.cuff_first and self.clear < 2 and not self.stage(one, t)
        return paused or typed or waits

    def sound(self, t: float) -> tuple[str, int, float, int | None] | None:
        heard = [one for one in self.shown() if self.asks(one) and not self.is_silent(one, t)]
        if not heard:
            return None
        top = max(heard, key=lambda one: RANK[one.priority]).priority
        made = [self._sound(one, t) for one in heard if one.priority == top]
        again = [every for _, _, every in made if every is not None]
        return top, max(loud for loud, _, _ in made), max(begin for _, begin, _ in made), min(again, default=None)

    def _sound(self, one: Life, t: float) -> tuple[int, float, int | None]:
        if self.stage(one, t):
            return 2, one.asked, 7_000 if one.priority == "high" else 10_000
        if one.typed and t - one.asked < 30:
            return 1, one.asked, None
        every = {"high": 8_000, "medium": 20_000, "low": None}[one.priority]
        return (0 if every is None else 1), one.asked + 30 * one.typed, every


# --- both side by side ------------------------------------------------------------------------------------------------


@cache
def prepared() -> Session:
    """A dosed session without a baseline, whose protocol has these rules alone, in a room that sounds normally."""
    bed = bedside(baseline=False)
    bed.did(0, ev.SoundChosen, by="room", role="system", profile="normal")
    assert bed.session.protocol is not None
    rules = tuple(one for one in bed.session.protocol.rules if one.id in ROWS)
    return changed(bed.session, protocol=changed(bed.session.protocol, rules=rules))


class LifeMachine(RuleBasedStateMachine):
    """Readings, answers, pauses and time, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.bed = Bedside(prepared())
        self.model = Model()
        self.t = 10.0

    @rule(value=st.sampled_from(VALUES), typed=st.booleans(), later=st.integers(1, 40))
    def read(self, value: int, typed: bool, later: int) -> None:
        self.wait(later)
        self.bed.typed(self.t, source=Source.TYPED if typed else Source.CUFF, sbp=value, dbp=60)
        self.model.reading(self.t, value, typed)

    @rule(seconds=st.sampled_from([1, 29, 30, 59, 60, 119, 120, 180]))
    def wait(self, seconds: int) -> None:
        self.t += seconds
        self.bed.go(self.t)
        self.model.pauses = {side: pause for side, pause in self.model.pauses.items() if self.t < pause[0]}

    @precondition(lambda self: any(not one.acked for one in self.model.shown()))
    @rule(data=st.data())
    def acknowledge(self, data: Any) -> None:
        one = data.draw(st.sampled_from([one for one in self.model.shown() if not one.acked]))
        seq = next(
            shown.alert.seq for shown in annunciate(self.bed.session, at(self.t)).shown
            if (shown.alert.rule, sec(shown.alert.newest_t)) == (one.rule, one.asked)
        )  # fmt: skip
        self.bed.did(self.t, ev.AlertAcknowledged, alert=seq, action="watched")
        if one in self.model.left:
            self.model.left.remove(one)
        else:
            self.model.open[one.rule] = replace(one, acked=True)

    @precondition(lambda self: any(self.model.asks(one) for one in self.model.standing()))
    @rule(side=st.sampled_from(["", "above", "below"]))
    def pause(self, side: ev.Side) -> None:
        self.bed.did(self.t, ev.SoundPaused, until=at(self.t + 120), vital="systolic" if side else "", side=side)
        self.model.pause(self.t, side)

    @precondition(lambda self: self.bed.session.pauses)
    @rule()
    def resume(self) -> None:
        pause = self.bed.session.pauses[0]
        self.bed.did(self.t, ev.SoundResumed, pause=pause.seq, since=at(self.t), reason="by hand")
        del self.model.pauses[pause.side]

    @invariant()
    def they_say_the_same(self) -> None:
        said, model, t = annunciate(self.bed.session, at(self.t)), self.model, self.t
        found = sorted((one.alert.rule, sec(one.alert.newest_t), one.asks, one.stage) for one in said.shown)
        wanted = sorted(
            (one.rule, one.asked, model.asks(one), model.stage(one, t) if model.asks(one) else 0)
            for one in model.shown()
        )
        assert found == wanted
        sound = said.sound
        heard = None if sound is None else (sound.priority, sound.loudness, sec(sound.begin_t), sound.every_ms)
        assert heard == model.sound(t)
        assert {one.side for one in self.bed.session.pauses} == set(model.pauses)


def run(examples: int) -> None:
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        LifeMachine,
        settings=settings(max_examples=examples, stateful_step_count=12, deadline=None, suppress_health_check=checks),
    )


def test_three_hundred_lives_are_as_the_model_says() -> None:
    run(300)


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_ten_thousand_lives_are_as_the_model_says() -> None:
    run(10_000)
