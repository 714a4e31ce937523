"""The monitor judges time before news: neither the tick nor the bundling of entries decides which alerts there are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import Moment
from kat_monitor.monitor import Input, Monitor
from kat_monitor.session.state import Session
from kat_monitor.vitals import Source
from tests.alerts.bedside import START, at, bedside, readings, sec


class Hand:
    """A clock that is set by hand."""

    def __init__(self, t: int) -> None:
        self.t = t

    def now(self) -> Moment:
        return Moment(self.t, START + self.t)


class Nowhere:
    """A journal that forgets."""

    def append(self, moment: Moment, drafts: Sequence[ev.Draft]) -> None: ...

    def checkpoint(self) -> None: ...

    def finish(self) -> None: ...


class Room:
    def __init__(self) -> None:
        session = bedside().session
        self.clock = Hand(session.t)
        self.monitor = Monitor(Nowhere(), self.clock, session, lambda session: None)
        nurse = ev.PersonPresent(by="n", role="nurse", person="n", name="Noa", initials="N", person_role="nurse")
        self.step(1, nurse)

    def step(self, second: float, *inputs: ev.Event) -> None:
        self.clock.t = at(second)
        self.monitor.handle([Input(event) for event in inputs])

    @property
    def session(self) -> Session:
        return self.monitor.session

    def alert(self, rule: str) -> tuple[float, float | None]:
        (found,) = (one for one in self.session.all_alerts() if one.rule == rule)
        return sec(found.since), None if found.ended_since is None else sec(found.ended_since)


def streamed(second: float, spo2: float) -> ev.VitalsObserved:
    return ev.VitalsObserved(
        by="d", role="device", observed_t=at(second), source=Source.STREAMING, readings=readings(spo2=spo2)
    )


def typed(second: float, sbp: float) -> ev.VitalsObserved:
    return ev.VitalsObserved(
        by="n", role="nurse", observed_t=at(second), source=Source.TYPED, readings=readings(sbp=sbp, dbp=70)
    )


def test_a_hold_that_was_fulfilled_between_two_steps_is_not_undone_by_the_second() -> None:
    room = Room()
    for second in (3, 8, 13, 17.9):
        room.step(second, streamed(second, 91))
    room.step(18.2, streamed(18.2, 97))
    assert room.alert("spo2-below-92") == (18, None)


def test_a_silence_that_is_over_at_the_next_step_was_there() -> None:
    room = Room()
    room.step(3, streamed(3, 97))
    room.step(18.4, streamed(18.4, 97))
    assert room.alert("stale-15-peak") == (18, 18.4)


@pytest.mark.parametrize("minutes", [40, 41])
def test_what_fell_due_while_the_machine_slept_has_its_own_instants(minutes: int) -> None:
    room = Room()
    room.step(3, streamed(3, 97))
    room.step(minutes * 60)
    assert room.alert("stale-15-peak") == (18, None)
    assert room.alert("overdue-peak") == (18 * 60, None)


def test_two_readings_of_one_step_are_judged_one_after_the_other() -> None:
    room = Room()
    room.step(60, typed(58, 184), typed(60, 120))
    assert room.alert("sbp-high-180") == (58, 60)
    assert room.session.findings == ()
