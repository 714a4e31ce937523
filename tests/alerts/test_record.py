"""What the rules write into the record, word for word: each kind of event once, with everything that it carries."""

from __future__ import annotations

from typing import Any

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE
from kat_monitor.protocols import shipped
from kat_monitor.vitals import Quality, Source
from tests.alerts.bedside import Bedside, at, bedside, sec
from tests.alerts.test_comparisons import ROW, bed_with
from tests.alerts.test_life import acknowledge, cuff, pause
from tests.alerts.test_technical import recording, row

BY_RULE = {"by": "rule", "role": "rule"}


def only_row() -> str:
    """A protocol with one limit and no other rule."""
    before, _, _ = shipped.shipped()["generic"].partition("[[rule]]")
    row = {"compare": "above", "limit": 150, "vital": "systolic", "unit": "mmHg", "priority": "high", "more": ""}
    return before + ROW.format(**row)


def last(bed: Bedside, kind: type[ev.Event]) -> ev.Event:
    """The newest event of a kind that the rules have said."""
    return next(one for one in reversed(bed.said) if isinstance(one, kind))


def end_of(bed: Bedside, rule: str) -> tuple[float, str, int | None]:
    alert = bed.the(rule)
    assert alert.ended_since is not None
    return sec(alert.ended_since), alert.end_reason, alert.ended_reading


def fields(bed: Bedside, rule: str) -> tuple[Any, ...]:
    """vital, value, limit, text, reading, basis of an alert."""
    one = bed.the(rule)
    return one.vital, one.value, one.limit, one.text, one.reading, one.basis


# --- a streaming limit ------------------------------------------------------------------------------------------------


def test_a_stream_s_alert_is_raised_with_what_it_stood_on() -> None:
    bed = bedside()
    bed.streams(1, 15, spo2=91)
    seq = bed.stream(16, spo2=91)
    bed.stream(17, spo2=89)
    assert last(bed, ev.AlertRaised) == ev.AlertRaised(
        **BY_RULE, rule="spo2-below-92", kind="physiological", priority="medium", vital="spo2", value=91, limit=92,
        text="SpO2 91 < 92 in onset, T+0", since=at(16), reading=seq, basis="stream",
    )  # fmt: skip


def test_it_is_reopened_with_the_value_that_brought_it_back() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 60, spo2=97)
    bed.streams(61, 75, spo2=91)
    seq = bed.stream(76, spo2=91)
    old = bed.the("spo2-below-92").seq
    assert last(bed, ev.AlertReopened) == ev.AlertReopened(
        **BY_RULE, alert=old, value=91, limit=92, text="SpO2 91 < 92 in onset, T+1", since=at(76), reading=seq
    )


@pytest.mark.parametrize(("second", "count"), [(51 + 300 - 15, 1), (51 + 300 - 14, 2)])
def test_up_to_five_minutes_after_its_end_it_is_reopened_and_later_it_is_a_new_one(second: int, count: int) -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, second - 1, spo2=97)
    bed.streams(second, second + 15, spo2=91)
    assert len(bed.alerts("spo2-below-92")) == count


def test_another_alert_s_end_in_between_does_not_make_it_a_new_one() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 60, spo2=97)
    bed.typed(61, sbp=165)
    bed.typed(62, sbp=120)
    bed.streams(63, 80, spo2=91)
    assert bed.the("spo2-below-92").count == 2


def test_it_asks_again_three_minutes_after_it_was_seen_with_the_value_of_then() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    acknowledge(bed, 21, "spo2-below-92")
    bed.streams(22, 200, spo2=90)
    seq = bed.stream(201, spo2=90)
    assert last(bed, ev.AlertRepeated) == ev.AlertRepeated(
        **BY_RULE, alert=bed.the("spo2-below-92").seq, value=90, limit=92, text="SpO2 90 < 92 in onset, T+3",
        since=at(201), reading=seq, why="still there 3 min after it was seen",
    )  # fmt: skip


def test_it_asks_again_in_the_words_of_the_limit_that_counts_now() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    acknowledge(bed, 21, "spo2-below-92")
    bed.add(22, ev.LimitChanged(by="n", role="nurse", rule="spo2-below-92", limit=93, was=92, unit="%", reason="low"))
    bed.streams(23, 201, spo2=90)
    found = last(bed, ev.AlertRepeated)
    assert isinstance(found, ev.AlertRepeated)
    assert found.text == "SpO2 90 < 93 in onset, T+3"


def test_where_the_stream_says_nothing_by_then_it_asks_again_in_its_old_words() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    acknowledge(bed, 21, "spo2-below-92")
    bed.streams(22, 201, spo2=None)
    found = last(bed, ev.AlertRepeated)
    assert isinstance(found, ev.AlertRepeated)
    assert (found.value, found.text) == (None, "SpO2 91 < 92 in onset, T+0")


def test_it_does_not_ask_again_while_its_probe_is_off_on_purpose_and_does_as_soon_as_that_is_over() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    acknowledge(bed, 21, "spo2-below-92")
    bed.streams(22, 99, spo2=91)
    bed.did(100, ev.DevicesOff, until=at(100) + 10 * MINUTE, reason="toilet")
    bed.streams(101, 699, spo2=91)
    assert not [one for one in bed.said if isinstance(one, ev.AlertRepeated)]
    bed.streams(700, 701, spo2=91)
    assert [one.since for one in bed.said if isinstance(one, ev.AlertRepeated)] == [at(700)]


def test_it_ends_with_what_ended_it() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 50, spo2=97)
    seq = bed.stream(51, spo2=97)
    assert end_of(bed, "spo2-below-92") == (51, "inside by 2 for 30 s", seq)
    assert last(bed, ev.AlertEnded).by == "rule"


# --- spot values ------------------------------------------------------------------------------------------------------


def test_a_spot_value_s_alert_is_raised_repeated_and_ended_with_its_readings() -> None:
    bed = bedside(sbp=150)
    first = bed.typed(60, sbp=172)
    assert fields(bed, "sbp-high-170") == ("systolic", 172, 170, "SBP 172 >= 170 in onset, T+1", first, "spot")
    second = bed.typed(120, sbp=175)
    assert last(bed, ev.AlertRepeated) == ev.AlertRepeated(
        **BY_RULE, alert=bed.the("sbp-high-170").seq, value=175, limit=170, text="SBP 175 >= 170 in onset, T+2",
        since=at(120), reading=second, why="",
    )  # fmt: skip
    third = bed.typed(180, sbp=140)
    assert end_of(bed, "sbp-high-170") == (180, "back inside at 140", third)


def test_a_stream_well_inside_ends_a_cuff_s_alert_and_says_so() -> None:
    bed = bedside()
    bed.typed(10, source=Source.CUFF, pr=125)
    bed.streams(10, 39, pr=80)
    assert bed.the("hr-above-120").is_open
    seq = bed.stream(41, pr=80)
    assert end_of(bed, "hr-above-120") == (41, "the stream is inside by 2 for 30 s", seq)


def test_a_late_finding_says_whose_reading_and_which_limit() -> None:
    bed = bedside()
    seq = bed.typed(60, entered=600, sbp=184)
    (found,) = bed.findings()
    assert found == ev.LateFinding(
        **BY_RULE, rule="sbp-high-180", priority="high", vital="systolic", value=184, limit=180,
        text=found.text, reading=seq, observed_t=at(60),
    )  # fmt: skip
    assert found.text.startswith("SBP 184 >= 180 in onset, T+1")


def test_what_is_entered_after_the_end_is_found_with_its_reading() -> None:
    bed = bedside()
    bed.did(100, ev.SessionEnded, ending="transferred", ended_t=at(100), text="", fields={})
    seq = bed.typed(60, entered=120, sbp=184)
    assert [(one.reading, one.value, one.observed_t) for one in bed.findings()] == [(seq, 184, at(60))]


def test_entries_of_one_moment_are_judged_in_their_order() -> None:
    bed = bedside()
    bed.typed(60, sbp=184)
    bed.typed(60, sbp=120)
    assert end_of(bed, "sbp-high-180")[:2] == (60, "back inside at 120")


# --- pauses and offs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("what", "since", "reason"),
    [
        ("time", 140.5, "its time is over"),
        ("higher", 60, "high priority: SBP 184 >= 180 in onset, T+1"),
        ("worse", 35, "SpO2 is worse than when it was paused"),
    ],
)
def test_sound_comes_back_and_says_why(what: str, since: float, reason: str) -> None:
    bed = bedside(sbp=150)
    bed.streams(1, 20, spo2=91)
    seq = pause(bed, 20.5)
    if what == "worse":
        bed.streams(21, 29, spo2=91)
        bed.streams(30, 40, spo2=89)
    elif what == "higher":
        cuff(bed, 60, 184)
    bed.go(141)
    assert last(bed, ev.SoundResumed) == ev.SoundResumed(**BY_RULE, pause=seq, since=at(since), reason=reason)


def test_a_pressure_that_is_worse_gives_the_sound_back_and_names_itself() -> None:
    bed = bedside()
    cuff(bed, 60, 184)
    seq = pause(bed, 70)
    cuff(bed, 100, 194)
    assert last(bed, ev.SoundResumed) == ev.SoundResumed(
        **BY_RULE, pause=seq, since=at(100), reason="SBP is worse than when it was paused"
    )


def test_devices_are_watched_again_by_the_clock_and_the_record_says_so() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    seq = bed.did(11, ev.DevicesOff, until=at(11) + 10 * MINUTE, reason="toilet")
    bed.go(620)
    assert last(bed, ev.DevicesBack) == ev.DevicesBack(
        **BY_RULE, off=seq, since=at(611), reason="its 10 min are over", vital=""
    )


def test_and_by_their_first_values_all_at_once_or_one_by_one() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97, rr=14)
    seq = bed.did(11, ev.DevicesOff, until=at(11) + 10 * MINUTE, reason="toilet")
    bed.streams(12, 60, spo2=None, rr=None)
    bed.stream(61, spo2=97)
    one = ev.DevicesBack(**BY_RULE, off=seq, since=at(61), reason="values are back", vital="spo2")
    assert last(bed, ev.DevicesBack) == one
    bed.stream(70, spo2=97, rr=14)
    assert last(bed, ev.DevicesBack) == ev.DevicesBack(
        **BY_RULE, off=seq, since=at(70), reason="values are back", vital=""
    )


# --- technical --------------------------------------------------------------------------------------------------------


def test_silence_says_what_is_wrong_and_ends_with_the_value_that_came() -> None:
    bed = bedside()
    bed.stream(1, spo2=97)
    seq = bed.stream(2, spo2=None)
    bed.go(20)
    assert fields(bed, "stale-15-peak") == (
        "spo2", None, None, "SpO2: no value for 15 s, the probe is off. Check the probe", seq, "stream",
    )  # fmt: skip
    back = bed.stream(21, spo2=97)
    assert end_of(bed, "stale-15-peak") == (21, "values are back", back)


def test_a_stream_that_simply_stops_says_that_nothing_comes() -> None:
    bed = bedside()
    bed.stream(1, spo2=97)
    bed.go(20)
    assert bed.the("stale-15-peak").text == "SpO2: no value for 15 s, nothing comes. Check the probe"


def test_artefact_ends_with_the_value_that_was_none() -> None:
    bed = bedside()
    bed.streams(1, 32, spo2=97, quality=Quality.ARTEFACT)
    seq = bed.stream(33, spo2=97)
    assert end_of(bed, "artefact-30") == (33, "no artefact any more", seq)


@pytest.mark.parametrize("rule", ["stale-15-peak", "artefact-30", "device-lost", "cuff-failed"])
def test_devices_off_on_purpose_end_every_technical_alert_and_say_so(rule: str) -> None:
    bed = bedside()
    if rule == "artefact-30":
        bed.streams(1, 32, spo2=97, quality=Quality.ARTEFACT)
    bed.stream(33 if rule == "artefact-30" else 1, rr=14)
    bed.device(34, "lost")
    bed.did(35, ev.MeasurementFailed, by="cuff", role="device", observed_t=at(35), device="cuff", vital="systolic",
            reason="loose")  # fmt: skip
    bed.go(60)
    assert rule in bed.open_rules()
    bed.did(61, ev.DevicesOff, until=at(61) + 10 * MINUTE, reason="toilet")
    assert end_of(bed, rule) == (61, "off on purpose: toilet", None)


def test_a_failed_cuff_says_which_event_it_was_and_ends_with_the_pressure() -> None:
    bed = bedside()
    fail = {"by": "cuff", "role": "device", "device": "cuff", "vital": "systolic"}
    first = bed.did(10, ev.MeasurementFailed, **fail, observed_t=at(10), reason="loose")
    alert = bed.the("cuff-failed")
    assert (alert.vital, alert.value, alert.limit, alert.reading, alert.basis) == (
        "systolic", None, None, first, "spot",
    )  # fmt: skip
    assert "loose" in alert.text
    second = bed.did(70, ev.MeasurementFailed, **fail, observed_t=at(70), reason="moved")
    found = last(bed, ev.AlertRepeated)
    assert isinstance(found, ev.AlertRepeated)
    assert (found.reading, found.since, "moved" in found.text, found.why) == (second, at(70), True, "")
    seq = cuff(bed, 90, 120)
    assert end_of(bed, "cuff-failed") == (90, "measured", seq)


def test_a_lost_device_says_which_event_it_was_and_what_became_of_it() -> None:
    bed = bedside()
    lost = bed.device(10, "lost")
    alert = bed.the("device-lost")
    assert (alert.reading, alert.basis, "the port is gone" in alert.text) == (lost, "device oximeter", True)
    back = bed.device(20, "connected")
    assert end_of(bed, "device-lost") == (20, "device connected", back)


def test_a_device_lost_while_nobody_wanted_it_is_told_when_it_is_wanted_again() -> None:
    bed = bedside()
    bed.did(10, ev.DevicesOff, until=at(10) + 10 * MINUTE, reason="toilet")
    bed.device(20, "lost")
    bed.go(700)
    assert bed.the("device-lost").since == at(610)


@pytest.mark.parametrize("told", [611, 612])
def test_a_device_that_was_lost_before_it_is_told_of_is_lost_since_then(told: int) -> None:
    bed = bedside()
    bed.did(11, ev.DevicesOff, until=at(11) + 10 * MINUTE, reason="toilet")
    bed.did(told, ev.DeviceChanged, by="oximeter", role="device", device="oximeter", driver="masimo", state="lost",
            text="the port is gone", since=at(610))  # fmt: skip
    assert bed.the("device-lost").since == at(610)


def test_a_run_without_signal_says_where_it_began_and_ends_with_the_next_value() -> None:
    bed = recording()
    first = row(bed, 60, spo2=0, temperature=0)
    row(bed, 120, spo2=0)
    assert fields(bed, "no-signal") == (
        "spo2", None, None, "SpO2: no signal. Check lead, probe or cuff", first, "spot",
    )  # fmt: skip
    back = row(bed, 180, spo2=97)
    assert end_of(bed, "no-signal") == (180, "a value came", back)


def test_a_run_without_signal_whose_reading_was_struck_is_over_by_that() -> None:
    bed = bedside()
    seq = row(bed, 60, spo2=0)
    assert bed.open_rules() == {"no-signal"}
    bed.did(90, ev.ReadingStruck, target=seq, vitals=(), reason="wrong patient")
    assert bed.open_rules() == set()


def test_a_part_of_this_computer_says_which_event_it_was_and_that_it_works_again() -> None:
    bed = bedside()
    machine = {"by": "machine", "role": "system"}
    bed.did(9, ev.MachineChanged, **machine, part="screen", works=True, since=at(9))
    seq = bed.did(10, ev.MachineChanged, **machine, part="speaker", works=False, since=at(9), text="told so")
    assert (bed.the("no-speaker").reading, bed.the("no-speaker").basis) == (seq, "machine speaker")
    bed.did(40, ev.MachineChanged, **machine, part="speaker", works=True, since=at(40))
    assert end_of(bed, "no-speaker") == (40, "works again", None)


@pytest.mark.parametrize(("ms", "words"), [(3_600_000, "ahead by 1:00:00"), (-60_000, "back by 1:00")])
def test_a_clock_that_was_set_says_which_way_and_for_how_long_it_is_told(ms: int, words: str) -> None:
    bed = bedside()
    seq = bed.did(10, ev.ClockStepped, by="clock", role="system", step_ms=ms)
    assert bed.the("clock-set").text.startswith(f"This computer's clock was set {words}")
    assert (bed.the("clock-set").reading, bed.the("clock-set").basis) == (seq, "machine clock")
    bed.go(400)
    assert end_of(bed, "clock-set") == (310, "told for 5 min", None)


def test_not_recording_says_so_until_everything_is_written() -> None:
    bed = bedside()
    bed.did(10, ev.RecordingFailed, by="record", role="system", since=at(10), reason="the disk is full")
    assert bed.the("not-recording").text.startswith("NOT RECORDING")
    bed.did(20, ev.RecordingRestored, by="record", role="system", kept=3)
    assert end_of(bed, "not-recording") == (20, "recording again", None)


def test_a_rule_that_is_about_no_value_has_none() -> None:
    bed = bed_with("above", 150)
    bed.stream(1, spo2=97)
    bed.go(100)
    assert bed.open_rules() == {"stale-15-peak"}


def test_a_protocol_without_technical_rows_says_nothing_technical() -> None:
    made = only_row()
    bed = bedside(dosed=False)
    bed.did(-110, ev.ProtocolChosen, protocol="generic", version="1", sha256=ev.text_digest(made), text=made)
    bed.dose(0)
    bed.stream(1, spo2=97)
    bed.device(2, "lost")
    bed.did(3, ev.MachineChanged, by="m", role="system", part="speaker", works=False, since=at(3), text="none")
    bed.did(4, ev.RecordingFailed, by="record", role="system", since=at(4), reason="the disk is full")
    bed.did(5, ev.MeasurementFailed, by="cuff", role="device", observed_t=at(5), device="cuff", vital="systolic",
            reason="loose")  # fmt: skip
    bed.noted(6, "chest-pain")
    bed.typed(7, sbp=190)
    bed.go(3_600)
    assert [one.rule for one in bed.alerts()] == ["own"]
