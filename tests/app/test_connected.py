"""Connected devices: which cuff is started, that the schedule starts it once, and that every start is recorded."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.app.connected import Connected
from kat_monitor.app.cuff import NO_CUFF, Cuff
from kat_monitor.clock import Moment, SystemClock
from kat_monitor.devices.outputs import State
from kat_monitor.session.state import Session
from kat_monitor.settings import SETTINGS
from kat_monitor.vitals import Source
from tests.session.room import Room, at, prepare, readings

AUTOMATIC = {"cuff-sets": "automatic", "cuff-rechecks": "automatic"}


class Feed:
    """Stands for a feed whose device can measure."""

    def __init__(self, device: str = "a", state: State = State.STREAMING, *, can_measure: bool = True) -> None:
        self.device = device
        inflated = state is State.MEASURING
        self.view = SimpleNamespace(
            can_measure=can_measure, state=state, title="Example cuff", may_be_inflated=inflated
        )
        self.started = self.stopped = 0

    def measure(self) -> None:
        self.started += 1

    def stop_measuring(self) -> None:
        self.stopped += 1

    def stop(self) -> bool:
        return True


class Bedside:
    """A room with a dose at minute 0, cuffs, and a clock that is set by hand."""

    def __init__(self, *feeds: Feed, **settings: str) -> None:
        self.room = prepare(Room())
        self.room.did(0, ev.DoseGiven, route="im", drug="ketamine", mg=40, given_t=at(0), weight_kg=70)
        seen = readings(systolic=120, diastolic=78, heart_rate=70, spo2=97, resp_rate=14)
        self.room.did(0.5, ev.VitalsObserved, observed_t=at(0.5), source=Source.CUFF, readings=seen)
        self.minute = 0.5
        self.entered: list[Any] = []
        self.devices = Connected(SystemClock())
        self.devices._feeds.update({feed.device: feed for feed in feeds})  # type: ignore[misc]
        self.clock = SimpleNamespace(now=lambda: Moment(at(self.minute), 0))
        live: Any = self
        desk: Any = SimpleNamespace(enter=lambda kind, **fields: self.submit(kind(by="n1", role="nurse", **fields)))
        told = {name: settings.get(name.replace("-", "_"), row.default) for name, row in SETTINGS.items()}
        self.cuff = Cuff(live, desk, lambda name: told[name])

    @property
    def session(self) -> Session:
        return self.room.session

    def submit(self, event: Any) -> None:
        self.entered.append(event)
        self.room.add(self.minute, event)

    def at(self, minute: float) -> Bedside:
        self.minute = minute
        self.cuff.tick()
        return self

    @property
    def starts(self) -> list[tuple[str, str, str]]:
        return [(one.device, one.reason, one.role) for one in self.entered if isinstance(one, ev.CuffStarted)]


def test_the_cuff_that_was_connected_first_is_started_and_it_is_recorded_by_whom() -> None:
    first, second = Feed("a"), Feed("b")
    bed = Bedside(first, second)
    assert bed.cuff.start() == "Cuff started: Example cuff"
    assert (first.started, second.started) == (1, 0)
    assert bed.starts == [("a", "person", "nurse")]


def test_the_cuff_that_a_person_chose_is_started() -> None:
    first, second = Feed("a"), Feed("b")
    bed = Bedside(first, second)
    bed.room.did(0.6, ev.DeviceChosen, vital="systolic", device="b")
    bed.cuff.start()
    assert (first.started, second.started) == (0, 1)


@pytest.mark.parametrize("feed", [Feed(state=State.RECONNECTING), Feed(can_measure=False)])
def test_what_is_lost_or_cannot_measure_is_not_started(feed: Feed) -> None:
    bed = Bedside(feed)
    assert bed.cuff.start() == NO_CUFF
    assert (feed.started, bed.entered) == (0, [])


def test_a_cuff_that_measures_is_stopped() -> None:
    feed = Feed(state=State.MEASURING)
    bed = Bedside(feed)
    assert bed.cuff.is_measuring
    assert bed.cuff.stop() == "Cuff stopped"
    assert feed.stopped == 1
    assert isinstance(bed.entered[0], ev.CuffStopped)


def test_a_cuff_that_fell_silent_while_it_measured_is_stopped_too() -> None:
    feed = Feed(state=State.MEASURING)
    feed.view.state = State.DEGRADED
    bed = Bedside(feed)
    assert bed.cuff.is_measuring
    assert bed.cuff.stop() == "Cuff stopped"
    assert feed.stopped == 1


def test_nothing_starts_by_itself_unless_the_clinic_wants_it() -> None:
    feed = Feed()
    Bedside(feed).at(9).at(10).at(11)
    assert feed.started == 0


def test_the_schedule_starts_the_cuff_once_at_the_due_time() -> None:
    feed = Feed()
    bed = Bedside(feed, cuff_sets="automatic")
    bed.at(9).at(9.9)
    assert feed.started == 0
    for second in range(40):
        bed.at(10 + second / 60)
    assert feed.started == 1
    assert bed.starts == [("a", "schedule", "system")]


def test_a_start_that_the_record_does_not_know_yet_is_not_repeated() -> None:
    feed = Feed()
    bed = Bedside(feed, cuff_sets="automatic")
    bed.submit = bed.entered.append  # type: ignore[method-assign]
    bed.at(9).at(10).at(10.01).at(10.02)
    assert feed.started == 1


def test_a_cuff_that_was_just_connected_is_left_alone_for_a_while() -> None:
    feed = Feed()
    bed = Bedside(feed, cuff_sets="automatic")
    bed.at(10).at(10.2)
    assert feed.started == 0
    bed.at(10.3)
    assert feed.started == 1


def test_quiet_holds_it() -> None:
    feed = Feed()
    bed = Bedside(feed, cuff_sets="automatic").at(9)
    bed.room.did(9, ev.CuffHeld, until=at(13))
    bed.at(10).at(12)
    assert feed.started == 0
    bed.at(13)
    assert feed.started == 1
