"""The fold: what every event changes, in linear time, and never a refusal."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cache
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.session.admit import admit
from kat_monitor.session.apply import apply, fold
from kat_monitor.session.baseline import baseline
from kat_monitor.session.discharge import clinically_ready_since, criteria, waiting_for_escort
from kat_monitor.session.dosing import earliest_leave, next_device_t
from kat_monitor.session.endings import endings, report_gaps
from kat_monitor.session.gates import dose_blockers, gate_list
from kat_monitor.session.phases import bands, marks, phase_at
from kat_monitor.session.schedule import due_items, next_due, next_line, recheck_due
from kat_monitor.session.state import Record, Session
from kat_monitor.vitals import Quality, Source, reading
from tests.session.room import START, Room, at, readings, recover
from tests.test_events import structs


def test_a_log_begins_with_its_opening() -> None:
    room = Room()
    with pytest.raises(TypeError, match="begins with SessionOpened"):
        fold(room.records[1:])


def test_a_corrected_reading_takes_the_place_of_the_first_which_stays_visible() -> None:
    room = Room()
    seq = room.set(0, bp=(180, 90))
    room.did(2, ev.ReadingCorrected, target=seq, readings=readings(bp=(130, 80)), reason="misread")
    measurement = room.session.measurements[-1]
    assert (room.session.newest("systolic").value, measurement.status) == (130, "corrected")  # type: ignore[union-attr]
    assert measurement.original[0].value == 180


def test_a_struck_reading_is_gone_from_the_values_and_stays_in_the_measurement() -> None:
    room = Room()
    seq = room.set(0)
    room.did(2, ev.ReadingStruck, target=seq, vitals=(), reason="wrong patient")
    measurement = room.session.measurements[-1]
    assert (room.session.newest("systolic"), measurement.readings, measurement.status) == (None, (), "struck")
    assert len(measurement.original) == 5


def test_an_alert_on_a_corrected_reading_stays_and_is_marked() -> None:
    room = Room()
    seq = room.set(0, bp=(184, 90))
    alert = room.alert(0, seq)
    room.did(2, ev.ReadingCorrected, target=seq, readings=readings(bp=(134, 90)), reason="misread")
    assert room.session.alerts[alert].mark == "reading corrected"


def test_a_late_entry_takes_its_place_by_the_time_it_was_observed() -> None:
    room = Room()
    room.vitals(0, hr=70)
    room.vitals(-5, hr=60, entered=1)
    assert [one.value for one in room.session.samples("heart_rate")] == [60, 70]


def test_an_alert_is_raised_acknowledged_ended_and_reopened() -> None:
    room = Room()
    alert = room.alert(0, room.set(0, bp=(184, 90)))
    room.did(1, ev.AlertAcknowledged, alert=alert, action="rechecked")
    assert room.session.alerts[alert].is_acknowledged
    room.did(2, ev.AlertEnded, by="rule", role="rule", alert=alert, since=at(2), reason="back inside")
    assert (len(room.session.alerts), room.session.past_alerts[-1].is_open) == (0, False)
    room.did(4, ev.AlertReopened, by="rule", role="rule", alert=alert, value=182, limit=180, text="SBP 182",
             since=at(4), reading=None)  # fmt: skip
    again = room.session.alerts[alert]
    assert (again.count, again.is_acknowledged, len(room.session.past_alerts)) == (2, False, 0)


def test_a_symptom_is_open_until_resolved_and_gone_when_struck() -> None:
    room = Room()
    nausea = room.did(0, ev.EventNoted, code="nausea", observed_t=at(0))
    dizzy = room.did(1, ev.EventNoted, code="dizzy", observed_t=at(1))
    room.did(2, ev.EventNoted, code="water", observed_t=at(2))
    room.did(3, ev.SymptomResolved, target=nausea, observed_t=at(3))
    room.did(4, ev.EntryStruck, target=dizzy, reason="misheard")
    assert [(one.code, one.resolved_t) for one in room.session.symptoms] == [("nausea", at(3))]


def test_an_older_session_does_not_see_what_came_later() -> None:
    room = Room()
    room.set(0)
    older = room.session
    room.set(10, bp=(150, 90))
    assert (len(older.measurements), older.newest("systolic").value) == (1, 120)  # type: ignore[union-attr]


def test_folding_again_gives_the_same_session() -> None:
    room = recover(Room())
    assert fold(room.records) == room.session


def test_a_corrected_dose_time_moves_every_minute_and_keeps_the_first() -> None:
    room = Room()
    seq = room.dose(0)
    room.did(3, ev.DoseTimeCorrected, dose=seq, given_t=at(-5), reason="pump log")
    assert (room.session.minute(at(10)), room.session.doses[0].first_given_t) == (15, at(0))


def test_a_wall_clock_step_changes_nothing_but_the_stored_utc() -> None:
    calm, stepped = recover(Room()), recover(Room())
    step = 3 * 60 * MINUTE
    moved = [Record(r.seq, r.t, r.utc + (step if r.seq > 20 else 0), r.event) for r in stepped.records]
    assert criteria(fold(moved), at(126)) == criteria(calm.session, at(126))


# --- nothing raises ---------------------------------------------------------------------------------------------------

ANY_EVENT = st.one_of(
    [structs(kind) for kind in ev.KINDS.values() if kind not in (ev.ProtocolChosen, ev.SessionOpened)]
)


@cache
def recovered() -> Session:
    return recover(Room(), without=("ride",)).session


def after(events: list[ev.Event]) -> Session:
    session = recovered()
    for event in events:
        session = apply(session, Record(session.seq + 1, session.t + 1, session.utc + 1, event))
    return session


@given(st.lists(ANY_EVENT, max_size=6))
def test_no_event_is_too_odd_to_be_applied(events: list[ev.Event]) -> None:
    assert after(events).seq == recovered().seq + len(events)


RULES: tuple[Callable[[Session, int], object], ...] = (
    lambda session, t: (due_items(session), recheck_due(session)),
    next_due, next_line, phase_at, bands, criteria, clinically_ready_since, waiting_for_escort, endings,
    report_gaps, gate_list, dose_blockers, earliest_leave,
    lambda session, t: (baseline(session), marks(session), next_device_t(session)),
)  # fmt: skip


@given(st.lists(ANY_EVENT, max_size=6), st.integers(-(2**40), 2**40))
def test_no_session_is_too_odd_to_be_judged(events: list[ev.Event], t: int) -> None:
    session = after(events)
    for rule in RULES:
        rule(session, t)
    for event in events:
        assert admit(session, event, t) is None or admit(session, event, t)


# --- linear -----------------------------------------------------------------------------------------------------------


def stream(count: int, source: Source) -> tuple[Session, list[Record]]:
    room = Room()
    first = room.session.seq + 1
    values: list[Any] = [readings(spo2=95 + n % 4, pr=60 + n % 20, rr=14) for n in range(20)]
    records = [
        Record(first + n, n * 1000, START + n * 1000, ev.VitalsObserved(
            by="oxi", role="device", observed_t=n * 1000, source=source, readings=values[n % 20]))
        for n in range(count)
    ]  # fmt: skip
    return room.session, records


def seconds_an_item(count: int, source: Source) -> float:
    session, records = stream(count, source)
    gc.collect()
    gc.disable()  # what the whole test run has on its heap is not the fold's cost
    try:
        start = process_time()
        fold(records, session)
        return (process_time() - start) / count
    finally:
        gc.enable()


@pytest.mark.parametrize("source", [Source.STREAMING, Source.IMPORTED])
def test_a_night_of_readings_folds_in_linear_time(source: Source) -> None:
    """43,200 readings are 12 h at 1 Hz; each costs at most twice what it costs among a tenth as many."""
    ratios = []
    for _ in range(3):
        ratios.append(seconds_an_item(43_200, source) / min(seconds_an_item(4_320, source) for _ in range(3)))
        if ratios[-1] < 2:
            return
    raise AssertionError(f"per item, 43,200 against 4,320 readings: {ratios}")


def test_a_struck_lead_off_reading_no_longer_says_that_a_lead_is_off() -> None:
    off = ev.VitalsObserved(
        by="nl", role="nurse", observed_t=1, source=Source.TYPED, readings=(reading("spo2", None, Quality.NO_SIGNAL),)
    )
    struck = ev.ReadingStruck(by="nl", role="nurse", target=2, vitals=(), reason="wrong patient")
    session, _ = stream(0, Source.TYPED)
    session = apply(session, Record(2, 1, 1, off))
    assert "spo2" in session.without_signal
    assert apply(session, Record(3, 2, 2, struck)).without_signal == {}
