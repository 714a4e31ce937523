"""The summary: doses, baseline, checks, alerts with their answers, what needs a look, the way home."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.reports.load import NotReported, records_of, summary_of
from kat_monitor.reports.model import Summary
from tests.reports.conftest import Made
from tests.reports.scribe import Scribe


def test_a_quiet_session_needs_a_look_only_for_its_example_limits(quiet: Made) -> None:
    assert quiet.summary.looks == ("example limits in force",)


def test_a_busy_session_names_every_reason_in_the_leads_order(busy: Made) -> None:
    assert busy.summary.looks == (
        "1 override",
        "2 waivers or overrides by telephone",
        "2 countersignatures missing",
        "1 high alert",
        "high alert unanswered for 2 min 24 s",
        "red symptom: severe headache",
        "1 late finding",
        "2 missed sets",
        "gap 7 min 00 s",
        "waste not balanced",
        "example limits in force",
    )


def test_the_head_names_the_state_of_the_log(quiet: Made) -> None:
    last = quiet.rows[-1]
    assert (quiet.summary.head.seq, quiet.summary.head.of, quiet.summary.head.hash) == (last.seq, last.seq, last.hash)


def test_times_are_the_clinics_wall_clock_and_minutes_from_the_dose(quiet: Made) -> None:
    assert quiet.summary.t0 is not None
    assert (quiet.summary.t0.at, quiet.summary.t0.minute) == ("2026-11-21T09:36:00.000+01:00", 0.0)
    assert quiet.summary.opened.minute == -36.0


def test_a_wall_clock_that_stepped_moves_nothing_written_before_it() -> None:
    log = Scribe()
    log.measure(10, sys=120, dia=80)
    before = summary_of(log.rows).sets[0].observed.at
    log.tell(20, ev.ClockStepped, "program", "system", step_ms=-600_000)
    assert summary_of(log.rows).sets[0].observed.at == before


def test_a_corrected_dose_time_shows_both_times(busy: Made) -> None:
    dose = busy.summary.doses[0]
    assert dose.first is not None
    assert (dose.given.at[11:19], dose.first.at[11:19], dose.correction) == (
        "09:35:30",
        "09:36:00",
        "watch, not screen",
    )


def test_a_dose_has_mg_per_kg_and_the_sum_of_all(busy: Made) -> None:
    assert (busy.summary.doses[0].mg_per_kg, busy.summary.total_mg, busy.summary.total_mg_per_kg) == (0.5, 39, 0.5)


def test_a_stopped_infusion_counts_what_was_given() -> None:
    log = Scribe()
    dose = log.dose(36, mg=40)
    log.tell(46, ev.InfusionChanged, dose=dose, change="stopped", changed_t=46 * MINUTE)
    summary = summary_of(log.rows)
    assert (summary.total_mg, summary.doses[0].mg) == (10, 40)


def test_the_baseline_has_its_spread(quiet: Made) -> None:
    systolic = quiet.summary.baseline[0]
    assert (systolic.vital, systolic.value, systolic.low, systolic.high, systolic.count) == (
        "systolic",
        126,
        124,
        128,
        3,
    )


def test_waste_that_balances_is_not_named(quiet: Made) -> None:
    assert quiet.summary.doses[0].unbalanced_mg is None


# --- alerts -----------------------------------------------------------------------------------------------------------


def answers(log: Scribe) -> list[tuple[float, str]]:
    return [(one.seconds, one.action) for one in summary_of(log.rows).alerts[0].answers]


def test_an_answer_counts_from_asking_to_acknowledging() -> None:
    log = Scribe()
    log.alert(50, acknowledged=50.5, action="treated", ended=60)
    assert answers(log) == [(30.0, "treated")]


def test_an_alert_that_ended_before_anybody_answered_says_how_long_it_waited() -> None:
    log = Scribe()
    log.alert(50, ended=51)
    assert answers(log) == [(60.0, "")]


def test_asking_again_before_an_answer_is_the_same_question() -> None:
    log = Scribe()
    seq = log.alert(50)
    again = {"alert": seq, "value": 190, "limit": 180, "text": "SBP 190 ≥ 180", "since": 51 * MINUTE, "reading": None}
    log.tell(51, ev.AlertRepeated, "rule", "rule", **again)
    log.tell(52, ev.AlertAcknowledged, alert=seq, action="called")
    assert answers(log) == [(120.0, "called")]


def test_asking_again_after_an_answer_is_a_new_question() -> None:
    log = Scribe()
    seq = log.alert(50, acknowledged=50.5, action="watched")
    again = {"alert": seq, "value": 190, "limit": 180, "text": "SBP 190 ≥ 180", "since": 55 * MINUTE, "reading": None}
    log.tell(55, ev.AlertRepeated, "rule", "rule", **again)
    log.tell(56, ev.AlertAcknowledged, alert=seq, action="called")
    assert answers(log) == [(30.0, "watched"), (60.0, "called")]


def test_an_alert_keeps_the_words_in_which_it_was_raised() -> None:
    log = Scribe()
    seq = log.alert(50, text="SBP 184 ≥ 180")
    again = {"alert": seq, "value": 190, "limit": 180, "text": "SBP 190 ≥ 180", "since": 55 * MINUTE, "reading": None}
    log.tell(55, ev.AlertRepeated, "rule", "rule", **again)
    assert summary_of(log.rows).alerts[0].text == "SBP 184 ≥ 180"


def test_an_alert_on_a_corrected_reading_is_marked() -> None:
    log = Scribe()
    reading_seq = log.measure(50, sys=184, dia=90)
    log.alert(50, reading=reading_seq)
    log.tell(52, ev.ReadingStruck, target=reading_seq, vitals=(), reason="arm moved")
    assert summary_of(log.rows).alerts[0].mark == "reading struck"


# --- checks, waivers, gaps --------------------------------------------------------------------------------------------


def states(summary: Summary) -> list[str]:
    return [one.state for one in summary.checks]


def test_checks_are_on_time_late_or_missed(busy: Made) -> None:
    assert states(busy.summary).count("missed") == 2
    assert [one.late_min for one in busy.summary.checks if one.state == "late"] == [6.5, 5.5, 4.5]


def test_a_quiet_session_has_every_check_on_time(quiet: Made) -> None:
    assert set(states(quiet.summary)) == {"on time"}


def test_a_countersignature_closes_a_telephone_waiver() -> None:
    log = Scribe()
    log.people()
    waiver = log.tell(9, ev.GateWaived, gate="intake", reason="light", prescriber="pk", telephone=True)
    assert summary_of(log.rows).waivers[0].countersigned is None
    log.tell(10, ev.Countersigned, "pk", "prescriber", name="Dr Priya Kaur", target=waiver, meaning="confirmed")
    assert summary_of(log.rows).waivers[0].countersigned is not None


def test_a_gap_and_a_time_without_recording_are_told_apart(crash: Made) -> None:
    assert [(gap.what, gap.seconds) for gap in crash.summary.gaps] == [
        ("not recording", 360.0),
        ("program stopped", 780.0),
    ]


# --- the way home -----------------------------------------------------------------------------------------------------


def test_every_criterion_has_its_proof(quiet: Made) -> None:
    assert {one.state for one in quiet.summary.criteria} == {"met"}
    assert all(one.proof for one in quiet.summary.criteria)


def test_an_overridden_criterion_is_neither_met_nor_hidden(busy: Made) -> None:
    states_by_id = {one.id: one.state for one in busy.summary.criteria}
    assert states_by_id["blood-pressure"] == "overridden"


def test_the_ride_home_has_no_name(quiet: Made) -> None:
    ride = quiet.summary.ride
    assert ride is not None
    assert (ride.arranged, ride.handed_over, ride.seen_by) == ("sister, private car", True, "Nora Lee")


def test_signatures_keep_name_role_meaning_and_time(quiet: Made) -> None:
    one = quiet.summary.signatures[0]
    assert (one.name, one.role, one.meaning) == ("Nora Lee", "nurse", "I ran this session and the record is complete")


def test_a_recording_is_no_session(recording: Made) -> None:
    summary = recording.summary
    assert summary.is_recording
    assert (summary.criteria, summary.checks, summary.doses) == ((), (), ())
    assert {one.state for one in summary.gates} == {"not assessed"}


def test_an_empty_session_is_summed_up() -> None:
    summary = summary_of(Scribe(protocol=None).rows)
    assert (summary.t0, summary.peak, summary.protocol, summary.values) == (None, None, None, ())


def test_a_withheld_event_is_named_in_its_place() -> None:
    rows = Scribe().rows
    rows[1] = rows[1]._replace(body=None, salt=None)
    summary = summary_of(rows)
    assert [(one.seq, one.kind, one.digest) for one in summary.withheld] == [(2, "ProtocolChosen", rows[1].digest)]
    assert summary.protocol is None


def test_a_log_that_does_not_open_a_session_makes_no_report() -> None:
    with pytest.raises(NotReported, match="does not begin"):
        records_of(Scribe().rows[1:])


def test_an_event_of_another_shape_is_named() -> None:
    rows = Scribe().rows
    rows[1] = rows[1]._replace(body="{}")
    with pytest.raises(NotReported, match="event 2 does not have the shape of a ProtocolChosen"):
        records_of(rows)
