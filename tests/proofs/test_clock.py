"""Midnight, daylight saving, a stepped wall clock, a suspended machine, a reboot: durations and alerts stay right.

The same twenty minutes are lived through at different hours and with different mishaps; what counts is `t`.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import HOUR, MINUTE, SECOND, Moment, from_iso
from kat_monitor.monitor import Input, Monitor
from kat_monitor.session.apply import fold
from kat_monitor.session.resume import resume
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Source, reading
from tests.test_monitor import Page, opened

YEAR = 365 * 24 * HOUR
NOON = from_iso("2026-03-10T12:00:00Z")
LENGTH = 20 * MINUTE


class Wall:
    """The room's clock: `t` by hand, and a wall clock that people and time servers step."""

    def __init__(self, start: int) -> None:
        self.t = 0
        self.start = start
        self.stepped = 0

    def now(self) -> Moment:
        return Moment(self.t, self.start + self.t + self.stepped)


class Lived(NamedTuple):
    session: Session
    alerts: list[tuple[str, int]]
    gaps: list[ev.Event]


def live_through(start: int = NOON, step_at: dict[int, int] | None = None, sleep_at: dict[int, int] | None = None):
    """A pressure that is high at minute 5 and well at 9, an oximeter that falls silent at minute 12."""
    clock = Wall(start)
    first = [record.event for record in opened().history]
    first.append(ev.DoseAssumed(by="program", role="system", given_t=0))
    session = fold(Record(seq, 0, start, event) for seq, event in enumerate(first, start=1))
    monitor = Monitor(Page(), clock, session, lambda session: None)
    pressures = {5 * MINUTE: 184, 9 * MINUTE: 128}
    while clock.t < LENGTH:
        clock.t += SECOND + (sleep_at or {}).get(clock.t, 0)
        clock.stepped += (step_at or {}).get(clock.t, 0)
        entered: list[ev.Event] = []
        if clock.t in pressures:
            pair = (reading("systolic", pressures[clock.t]), reading("diastolic", 80))
            entered.append(
                ev.VitalsObserved(by="nl", role="nurse", observed_t=clock.t, source=Source.TYPED, readings=pair)
            )
        if clock.t <= 12 * MINUTE:
            values = (reading("spo2", 97), reading("pulse_rate", 70))
            entered.append(
                ev.VitalsObserved(
                    by="nonin",
                    role="device",
                    observed_t=clock.t,
                    source=Source.STREAMING,
                    readings=values,
                    device="nonin",
                )
            )
        monitor.handle(Input(event) for event in entered)
    session = monitor.session
    raised = [record.event for record in session.history if isinstance(record.event, ev.AlertRaised)]
    alerts = sorted((alert.rule, alert.since) for alert in raised if alert.rule != "clock-set")
    return Lived(session, alerts, [record.event for record in session.gaps])


@pytest.fixture(scope="module")
def quiet() -> Lived:
    """The same twenty minutes at noon, with nothing the matter."""
    lived = live_through()
    assert "sbp-high-180" in [rule for rule, _ in lived.alerts]
    assert any(since > 12 * MINUTE for _, since in lived.alerts)
    assert lived.gaps == []
    return lived


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("UTC", "2026-03-10T23:50:00Z"),
        ("Europe/Berlin", "2026-03-29T00:50:00Z"),
        ("Europe/Berlin", "2026-10-25T00:50:00Z"),
        ("America/New_York", "2026-12-31T04:55:00Z"),
        ("UTC", "2028-02-28T23:50:00Z"),
    ],
    ids=["midnight", "clocks go forward", "clocks go back", "new year", "leap day"],
)
def test_neither_midnight_nor_daylight_saving_moves_anything(quiet, monkeypatch, zone, start):
    monkeypatch.setenv("TZ", zone)
    if hasattr(time, "tzset"):
        time.tzset()
    lived = live_through(from_iso(start))
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()
    assert (lived.alerts, lived.gaps, lived.session.t) == (quiet.alerts, [], quiet.session.t)


@pytest.mark.parametrize("step", [HOUR, -HOUR, YEAR, -YEAR])
def test_a_step_of_the_wall_clock_is_marked_and_moves_nothing(quiet, step):
    lived = live_through(step_at={7 * MINUTE: step})
    assert lived.alerts == quiet.alerts
    (marked,) = lived.gaps
    assert isinstance(marked, ev.ClockStepped)
    assert marked.step_ms == step


def test_twenty_minutes_of_suspend_count_and_are_a_marked_gap(quiet):
    lived = live_through(sleep_at={14 * MINUTE: 20 * MINUTE})
    (gap,) = lived.gaps
    assert isinstance(gap, ev.GapFound)
    assert gap.to_t - gap.from_t == 20 * MINUTE + SECOND
    assert lived.session.t >= 34 * MINUTE
    assert set(quiet.alerts) <= set(lived.alerts)


@pytest.mark.parametrize("away", [40 * SECOND, 20 * MINUTE])
def test_a_reboot_is_bridged_by_wall_time_to_the_second(quiet, away):
    session = quiet.session
    how = resume(session, "another boot", 9_000, session.utc + away, "the program was started again")
    assert abs((9_000 - how.zero) - (session.t + away)) <= SECOND
    assert [type(event).__name__ for event in how.events] == ["ClockBridged", "SessionResumed"]
    assert how.question == ""


def test_a_restart_in_the_same_boot_goes_on_to_the_millisecond(quiet):
    opened_event = quiet.session.opened
    how = resume(quiet.session, opened_event.boot, opened_event.boot_zero + quiet.session.t + 1_234, 0, "again")
    assert how.zero == opened_event.boot_zero
