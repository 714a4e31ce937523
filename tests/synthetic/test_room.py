"""The simulated devices: what they tell of themselves, by the same door as any."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts.quiet import is_held
from kat_monitor.clock import SECOND
from kat_monitor.devices.simulator import SimulatedPatient
from kat_monitor.session.apply import fold
from kat_monitor.session.state import Record, Session
from kat_monitor.synthetic.room import SimulatedRoom
from tests.alerts.bedside import START, at, bedside
from tests.synthetic.rehearsed import run


class Monitored:
    """A simulated room whose events are folded, second by second."""

    def __init__(self) -> None:
        self.session: Session = bedside().session
        self.room = SimulatedRoom(SimulatedPatient(), at(0))

    def seconds(self, first: int, last: int) -> list[ev.Event]:
        """What the devices say from one second to another, both included."""
        said: list[ev.Event] = []
        for second in range(first, last + 1):
            for event in self.room.act(self.session, at(second)):
                record = Record(self.session.seq + 1, at(second), START + at(second), event)
                self.session = fold([record], self.session)
                said.append(event)
        return said


def starts(said: list[ev.Event]) -> list[int]:
    return [one.observed_t for one in said if isinstance(one, ev.CuffStarted)]


@pytest.mark.parametrize("press", ["want_cuff", "start_cuff"])
def test_a_start_of_the_cuff_is_told_once_with_its_instant(press: str) -> None:
    monitored = Monitored()
    monitored.seconds(1, 5)
    if press == "want_cuff":
        monitored.room.want_cuff()
    else:
        monitored.room.start_cuff(at(6))
    assert starts(monitored.seconds(6, 60)) == [at(6)]


def test_a_press_while_the_cuff_measures_starts_nothing() -> None:
    monitored = Monitored()
    monitored.room.want_cuff()
    monitored.seconds(1, 5)
    monitored.room.want_cuff()
    assert starts(monitored.seconds(6, 20)) == []


def test_the_oximeters_technical_alerts_are_held_from_the_start_to_the_result() -> None:
    monitored = Monitored()
    monitored.room.want_cuff()
    said = monitored.seconds(1, 10)
    assert is_held(monitored.session, at(10), "spo2")
    second = 10
    while not any(isinstance(one, ev.VitalsObserved) and one.source.is_cuff for one in said):
        second += 1
        said = monitored.seconds(second, second)
    assert not is_held(monitored.session, monitored.session.t, "spo2")


def test_in_a_session_every_result_of_the_cuff_has_its_start() -> None:
    session, _ = run("generic", "cuff-failure", seed=2, minutes=60)
    began = [one.event.observed_t for one in session.history if isinstance(one.event, ev.CuffStarted)]
    failed = [one.event.observed_t for one in session.history if isinstance(one.event, ev.MeasurementFailed)]
    measured = [one.t for one in session.measurements if one.source.is_cuff]
    assert failed
    results = sorted([*failed, *measured])
    assert all(25 * SECOND <= end - start <= 41 * SECOND for start, end in zip(began, results, strict=True))
