"""The schedule's own cuff: when it starts, that it starts once, and what holds it."""

from __future__ import annotations

from typing import Any

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.admit import admit
from kat_monitor.session.cuff import Wanted, held_until, start_wanted, window_end
from kat_monitor.vitals import Source
from tests.session.room import Room, at, prepare, readings

CUFF = "dinamap /dev/ttyUSB0"


def dosed() -> Room:
    room = prepare(Room())
    room.did(0, ev.DoseGiven, route="im", drug="ketamine", mg=40, given_t=at(0), weight_kg=70)
    pressure(room, 0.5)
    return room


def pressure(room: Room, minute: float, systolic: int = 120, diastolic: int = 78) -> int:
    return room.add(
        minute,
        ev.VitalsObserved(
            by=CUFF, role="device", observed_t=at(minute), source=Source.CUFF, device=CUFF,
            readings=readings(systolic=systolic, diastolic=diastolic, heart_rate=70, spo2=97, resp_rate=14),
        ),
    )  # fmt: skip


def started(room: Room, minute: float, wanted: Wanted | None) -> None:
    room.add(
        minute,
        ev.CuffStarted(
            by="schedule", role="system", device=CUFF, observed_t=at(minute),
            reason=wanted.reason if wanted else "person", due_t=wanted and wanted.due_t,
        ),
    )  # fmt: skip


def failed(room: Room, minute: float) -> None:
    room.add(
        minute,
        ev.MeasurementFailed(
            by=CUFF, role="device", observed_t=at(minute), device=CUFF, vital="systolic", reason="cuff loose"
        ),
    )


def wanted(room: Room, minute: float, **told: Any) -> Wanted | None:
    return start_wanted(room.session, at(minute), **{"sets": True, "rechecks": True, **told})


def high(room: Room, minute: float, priority: str = "high") -> None:
    seq = pressure(room, minute, 190, 100)
    room.add(
        minute,
        ev.AlertRaised(
            by="rule", role="rule", rule="sbp-high", kind="physiological", priority=priority, vital="systolic",  # type: ignore[arg-type]
            value=190, limit=180, text="SBP 190", since=at(minute), reading=seq, basis="spot",
        ),
    )  # fmt: skip


def test_the_cuff_starts_at_the_due_time_and_not_before() -> None:
    room = dosed()
    assert wanted(room, 9.99) is None
    assert wanted(room, 10) == Wanted("schedule", at(10))


def test_a_clinic_that_waits_for_a_press_gets_no_start() -> None:
    assert wanted(dosed(), 10, sets=False) is None


def test_nothing_starts_before_the_dose_or_after_the_end() -> None:
    assert wanted(prepare(Room()), 0) is None
    room = dosed()
    room.did(9, ev.SessionEnded, ending="transferred", ended_t=at(9))
    assert wanted(room, 10) is None


def test_one_start_answers_one_due_time() -> None:
    room = dosed()
    started(room, 10, wanted(room, 10))
    assert wanted(room, 10.5) is None
    assert wanted(room, 12) is None


def test_a_set_that_somebody_took_in_time_needs_no_start() -> None:
    room = dosed()
    pressure(room, 8)
    assert wanted(room, 10) is None


def test_a_persons_press_just_before_is_not_repeated() -> None:
    room = dosed()
    started(room, 9.5, None)
    assert wanted(room, 10) is None


def test_what_failed_is_tried_once_more_after_a_minute_and_then_left_to_people() -> None:
    room = dosed()
    started(room, 10, wanted(room, 10))
    failed(room, 10.5)
    assert wanted(room, 10.9) is None
    again = wanted(room, 11.1)
    assert again == Wanted("schedule", at(10))
    started(room, 11.1, again)
    failed(room, 11.5)
    assert wanted(room, 12.9) is None


def test_a_start_never_comes_after_the_window() -> None:
    assert wanted(dosed(), 13.5) is None


def test_the_next_set_after_a_failure_starts_again() -> None:
    room = dosed()
    for minute in (10, 11.2):
        started(room, minute, Wanted("schedule", at(10)))
        failed(room, minute + 0.5)
    assert wanted(room, 20) == Wanted("schedule", at(20))


def test_quiet_holds_the_cuff_to_the_end_of_the_window() -> None:
    room = dosed()
    until = window_end(room.session, at(9))
    assert until == at(13)
    room.did(9, ev.CuffHeld, until=until)
    assert wanted(room, 10) is None
    assert wanted(room, 12.99) is None
    assert held_until(room.session, at(12)) == until
    assert wanted(room, 13) == Wanted("schedule", at(10))


def test_a_hold_that_is_taken_back_holds_nothing() -> None:
    room = dosed()
    room.did(9, ev.CuffHeld, until=at(13))
    room.did(11, ev.CuffHeld, until=at(11))
    assert wanted(room, 11) == Wanted("schedule", at(10))


def test_a_medium_recheck_waits_for_the_end_of_the_hold_a_high_one_does_not() -> None:
    calm, grave = dosed(), dosed()
    for room, priority in ((calm, "medium"), (grave, "high")):
        high(room, 6, priority)
        room.did(6.5, ev.CuffHeld, until=at(13))
    assert wanted(calm, 11.2) is None
    assert wanted(grave, 8) == Wanted("recheck", at(8))


def test_a_clinic_may_leave_rechecks_to_people() -> None:
    room = dosed()
    high(room, 6)
    assert wanted(room, 8, rechecks=False) is None


def test_rechecks_go_on_until_two_are_clear() -> None:
    room = dosed()
    high(room, 2)
    for minute in (4, 9.5):
        found = wanted(room, minute)
        assert found == Wanted("recheck", at(minute))
        started(room, minute, found)
        pressure(room, minute + 0.5)
    assert wanted(room, 10.4) is None


def test_a_hold_beyond_the_window_or_without_one_is_refused() -> None:
    room = dosed()
    hold = ev.CuffHeld(by="n1", role="nurse", until=at(20))
    assert "end of this window at most" in (admit(room.session, hold, at(9)) or "")
    late = ev.CuffHeld(by="n1", role="nurse", until=at(14) + MINUTE)
    assert "No window" in (admit(room.session, late, at(13) + SECOND) or "")
    assert admit(room.session, ev.CuffHeld(by="n1", role="nurse", until=at(13)), at(9)) is None
