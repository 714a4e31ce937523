"""The same seed gives the same alerts at speed 1, at 60 and without a limit: the pace only says when, never what."""

from __future__ import annotations

from functools import cache
from typing import cast

import pytest

from kat_monitor.clock import MINUTE, SECOND, Moment
from kat_monitor.events import Draft
from kat_monitor.monitor import Input, ScaledMonitorThread, Stepper
from kat_monitor.record import EventLog
from kat_monitor.session.state import Session
from kat_monitor.synthetic.care_team import DOSE_T
from kat_monitor.synthetic.rehearsal import rehearse
from tests.synthetic.rehearsed import Paper

UNTIL = DOSE_T + 45 * MINUTE
SCENARIO = "hypertensive"


class Hurried(ScaledMonitorThread):
    """The thread of a demonstration that notes how long it would wait instead of waiting."""

    waited_s = 0.0

    def _waited(self, seconds: float) -> tuple[list[Input], bool]:
        self.waited_s += seconds
        return [], self._stepper.clock.now().t >= UNTIL


def rehearsed(seed: int) -> tuple[Stepper, Paper]:
    paper = Paper()

    def open_paper(moment: Moment, drafts: list[Draft]) -> EventLog:
        paper.append(moment, drafts)
        return cast(EventLog, paper)

    return rehearse("generic", SCENARIO, seed, None, open_paper).stepper, paper


def told(session: Session) -> list[tuple[object, ...]]:
    return [
        (one.rule, one.vital, one.since, one.ended_since, one.end_reason, one.value) for one in session.all_alerts()
    ]


@cache
def unbounded(seed: int) -> Session:
    stepper, _ = rehearsed(seed)
    stepper.run(UNTIL, finished=lambda session: False)
    return stepper.monitor.session


@pytest.mark.parametrize("speed", [1.0, 60.0])
def test_a_seed_gives_the_same_alerts_at_any_speed(speed: float) -> None:
    stepper, _ = rehearsed(3)
    began = stepper.clock.now().t
    thread = Hurried(stepper, speed)
    thread.run()
    expected = [one for one in told(unbounded(3)) if cast(int, one[2]) <= UNTIL]
    assert [one for one in told(stepper.monitor.session) if cast(int, one[2]) <= UNTIL] == expected
    assert expected
    assert thread.waited_s == pytest.approx((stepper.clock.now().t - began) / SECOND / speed, rel=0.01)
