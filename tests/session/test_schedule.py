"""What is due: sets, scores, rechecks and the one next thing."""

from __future__ import annotations

from time import perf_counter

import msgspec
import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols.model import Schedule
from kat_monitor.session.schedule import Due, due_items, next_due, next_line, recheck_due
from tests.session.room import GENERIC, IV, NASAL, Room, at, readings


def dosed(protocol: object = GENERIC) -> Room:
    room = Room(protocol)  # type: ignore[arg-type]
    room.set(-20)
    room.set(-5)
    room.dose(0)
    return room


def item(room: Room, minute: float) -> Due:
    return next(one for one in due_items(room.session) if one.minute == minute)


# --- sets -------------------------------------------------------------------------------------------------------------


def test_nothing_is_due_before_a_dose() -> None:
    room = Room()
    room.set(-5)
    assert due_items(room.session) == ()
    assert next_due(room.session, at(0)) is None


def test_the_schedule_goes_on_every_30_min_to_the_end_of_the_window() -> None:
    minutes = [one.minute for one in due_items(dosed().session)]
    assert minutes == [-15, 0, 10, 20, 30, 40, 55, 70, 85, 100, 120, 150, 180]


def test_it_goes_on_past_the_window_while_the_patient_is_there() -> None:
    due = next_due(dosed().session, at(245))
    assert due is not None
    assert due.minute == 240


@pytest.mark.parametrize(
    ("taken", "met"),
    [(4.9, False), (5.1, True), (10, True), (12.9, True), (19.9, True)],
    ids=["first half", "last half", "on time", "in the window", "late"],
)
def test_a_complete_set_meets_the_item_whose_interval_it_closes(taken: float, met: bool) -> None:
    room = dosed()
    room.set(taken)
    assert item(room, 10).is_met is met


def test_a_late_set_in_the_last_half_of_the_next_interval_meets_both() -> None:
    room = dosed()
    room.set(36)
    assert (item(room, 30).is_met, item(room, 40).is_met) == (True, True)


@pytest.mark.parametrize(("taken", "met"), [(36.9, False), (37, True), (40, True)])
def test_a_strict_time_is_not_met_early(taken: float, met: bool) -> None:
    room = dosed(NASAL)
    room.set(taken)
    assert item(room, 40).is_met is met


def test_the_sets_before_the_dose_meet_the_first_items() -> None:
    room = dosed()
    assert (item(room, -15).satisfied_by, item(room, 0).satisfied_by) == (4, 5)


def test_a_set_may_be_built_of_several_measurements_within_the_window() -> None:
    room = dosed()
    room.vitals(9, bp=(130, 85))
    room.vitals(11, hr=80, spo2=97)
    room.vitals(12, rr=14)
    assert (item(room, 10).is_met, item(room, 10).satisfied_t) == (True, at(12))


def test_parts_further_apart_than_the_window_make_no_set() -> None:
    room = dosed()
    room.vitals(9, bp=(130, 85))
    room.vitals(16, hr=80, spo2=97, rr=14)
    assert not item(room, 10).is_met


@pytest.mark.parametrize(("age_s", "met"), [(15, True), (16, False)])
def test_a_streaming_value_counts_while_it_is_fresh(age_s: int, met: bool) -> None:
    room = dosed()
    room.stream(10 - age_s / 60, spo2=97, pr=80)
    room.vitals(10, bp=(130, 85), rr=14)
    assert item(room, 10).is_met is met


def test_a_stream_that_comes_after_the_cuff_completes_the_set_without_another_entry() -> None:
    room = dosed()
    room.vitals(10, bp=(130, 85), rr=14)
    assert not item(room, 10).is_met
    room.stream(11, spo2=97, pr=80)
    assert item(room, 10).satisfied_t == at(11)


def test_a_value_that_is_missing_or_artefact_does_not_complete_a_set() -> None:
    room = dosed()
    room.stream(10, spo2=None, pr=80)
    room.vitals(10, bp=(130, 85), rr=14)
    assert not item(room, 10).is_met


def test_a_set_is_late_after_the_window_and_missed_when_the_next_falls_due() -> None:
    one = item(dosed(), 10)
    late = [minute for minute in (12, 13, 13.1, 19.9, 20) if one.is_late(at(minute))]
    assert (late, one.is_missed(at(20)), one.is_missed(at(19.9))) == ([13.1, 19.9], True, False)


def test_a_missed_set_entered_later_for_its_time_is_missed_no_more() -> None:
    room = dosed()
    room.vitals(25, rr=14)
    assert item(room, 10).is_missed(at(25))
    room.set(10, entered=26)
    assert not item(room, 10).is_missed(at(26))


def test_a_struck_value_takes_the_set_back() -> None:
    room = dosed()
    seq = room.set(10)
    room.did(12, ev.ReadingStruck, target=seq, vitals=("spo2",), reason="probe was off")
    assert not item(room, 10).is_met


def test_a_corrected_dose_time_moves_every_item() -> None:
    room = dosed()
    dose = room.session.doses[0].seq
    room.did(4, ev.DoseTimeCorrected, dose=dose, given_t=at(-2), reason="pump log")
    assert item(room, 10).t == at(8)


def test_nothing_is_due_after_the_end() -> None:
    room = dosed()
    room.did(45, ev.SessionEnded, ending="left", ended_t=at(45))
    assert next_due(room.session, at(50)) is None
    assert max(one.minute for one in due_items(room.session)) == 40


def test_a_recording_has_no_schedule() -> None:
    room = Room(synthetic="replayed")
    room.did(-30, ev.DoseAssumed, by="replay", role="system", given_t=at(0))
    assert (due_items(room.session), next_due(room.session, at(10))) == ((), None)


def test_the_next_due_is_the_late_one_until_it_is_missed() -> None:
    room = dosed()
    found = [next_due(room.session, at(minute)) for minute in (9, 19, 20)]
    assert [one.minute for one in found if one] == [10, 10, 20]


def test_waiting_for_the_escort_asks_for_a_set_every_30_min() -> None:
    dense = msgspec.structs.replace(GENERIC, schedule=Schedule(sets=(0, 60, 120), then_every=10))
    room = dosed(dense)
    room.did(125, ev.ClinicallyReady, by="rule", role="rule", since=at(125))
    assert [one.minute for one in due_items(room.session)] == [0, 60, 120, 150, 180]


# --- scores -----------------------------------------------------------------------------------------------------------


def test_sedation_is_asked_by_voice_at_the_protocols_times() -> None:
    assert [one.minute for one in due_items(dosed().session) if one.scores] == [0, 55, 85, 120]


def test_settled_may_stand_three_times_in_a_row_and_then_a_score_is_asked() -> None:
    room = dosed()
    for minute in (0, 10, 20):
        room.set(minute, look="settled")
    assert (item(room, 30).scores, item(room, 20).scored_by is not None) == (True, True)
    room.set(30, look="settled")
    assert item(room, 30).scored_by is None


def test_a_score_starts_the_row_anew() -> None:
    room = dosed()
    for minute in (0, 10):
        room.set(minute, look="settled")
    room.set(20, moaas=5)
    assert not item(room, 30).scores


def test_settled_counts_only_beside_a_respiratory_rate_or_spo2() -> None:
    room = dosed()
    room.vitals(55, bp=(120, 80), hr=70, look="settled")
    assert item(room, 55).scored_by is None
    room.vitals(56, look="settled", spo2=97)
    assert item(room, 55).scored_by is not None


# --- rechecks ---------------------------------------------------------------------------------------------------------


def after_alert(priority: ev.Priority) -> Room:
    room = dosed()
    room.alert(10, room.set(10, bp=(184, 95)), priority)
    return room


def due_minute(room: Room) -> float | None:
    found = recheck_due(room.session)
    return None if found is None else (found.due_t - at(0)) / MINUTE


@pytest.mark.parametrize(("priority", "minutes"), [("medium", 15), ("high", 12)])
def test_a_pressure_alert_asks_for_another_reading(priority: ev.Priority, minutes: float) -> None:
    assert due_minute(after_alert(priority)) == minutes


def test_a_pressure_that_was_entered_late_is_taken_again_counted_from_when_it_was_known() -> None:
    room = dosed()
    room.alert(14, room.set(10, bp=(184, 95), entered=14), "high")
    assert due_minute(room) == 16
    room.vitals(15, bp=(150, 90), entered=16)  # that a next one is owed was known
    assert due_minute(room) == 20


def test_a_low_alert_asks_for_none() -> None:
    assert due_minute(after_alert("low")) is None


def test_after_a_high_alert_the_next_ones_are_five_minutes_apart_until_two_are_clear() -> None:
    room = after_alert("high")
    room.vitals(12, bp=(150, 90))
    assert due_minute(room) == 17
    room.vitals(17, bp=(140, 90))
    assert due_minute(room) is None


def test_a_reading_that_is_high_again_starts_the_count_anew() -> None:
    room = after_alert("high")
    room.vitals(12, bp=(150, 90))
    seq = room.vitals(17, bp=(185, 95))
    alert = next(iter(room.session.alerts))
    room.did(17, ev.AlertRepeated, by="rule", role="rule", alert=alert, value=185, limit=180, text="SBP 185",
             since=at(17), reading=seq)  # fmt: skip
    room.vitals(22, bp=(150, 90))
    found = recheck_due(room.session)
    assert found is not None
    assert (found.clear, found.due_t, found.since_alert) == (1, at(27), alert)


def test_an_alert_on_a_struck_reading_asks_for_none() -> None:
    room = after_alert("high")
    room.did(11, ev.ReadingStruck, target=7, vitals=(), reason="cuff kinked")
    assert due_minute(room) is None


def test_no_recheck_after_the_end() -> None:
    room = after_alert("high")
    room.did(11, ev.SessionEnded, ending="transferred", ended_t=at(11))
    assert due_minute(room) is None


# --- the one next thing -----------------------------------------------------------------------------------------------


def test_the_next_line_counts_down_says_now_and_then_late() -> None:
    room = dosed()
    lines = [next_line(room.session, at(minute)) for minute in (8, 10, 13, 14)]
    assert [(one.state, one.away_ms) for one in lines if one] == [
        ("in", 2 * MINUTE), ("now", 0), ("now", -3 * MINUTE), ("late", -4 * MINUTE),
    ]  # fmt: skip


def test_the_next_line_says_what_is_still_missing() -> None:
    room = dosed()
    room.vitals(10, bp=(130, 80), hr=80)
    line = next_line(room.session, at(10))
    assert line is not None
    assert line.missing == ("spo2", "resp_rate")


def test_a_recheck_that_is_due_earlier_comes_first() -> None:
    line = next_line(after_alert("high").session, at(11))
    assert line is not None
    assert (line.kind, line.due_t, line.missing) == ("recheck", at(12), ("systolic",))


def test_before_the_dose_the_next_baseline_set_is_named() -> None:
    room = Room()
    first = next_line(room.session, at(-20))
    room.set(-20)
    second = next_line(room.session, at(-19))
    room.set(-16)
    assert first is not None
    assert second is not None
    assert (first.state, second.due_t, next_line(room.session, at(-15))) == ("now", at(-17), None)


def test_asking_every_second_costs_next_to_nothing() -> None:
    """Each answer is kept by what it depends on; a fold from the start would take milliseconds."""
    room = dosed(IV)
    spent = 0.0
    for second in range(1, 1201):
        room.stream(second / 60, spo2=97, pr=70, rr=14)
        if second % 300 == 0:
            room.vitals(second / 60, bp=(130, 80))
        session = room.session
        start = perf_counter()
        due_items(session)
        recheck_due(session)
        spent += perf_counter() - start
    assert spent / 1200 < 150e-6


def test_a_correction_of_a_reading_is_seen_at_once() -> None:
    room = dosed()
    seq = room.set(10)
    assert item(room, 10).is_met
    room.did(11, ev.ReadingCorrected, target=seq, readings=readings(spo2=96), reason="misread")
    assert item(room, 10).is_met
