"""The life of an alert: seen, paused, worse, escalated, over and not seen; each a sentence."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.alerts.annunciate import Annunciation, Shown
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.vitals import Source
from tests.alerts.bedside import Bedside, at, bedside


def said(bed: Bedside, second: float) -> Annunciation:
    bed.go(second)
    return annunciate(bed.session, at(second))


def shown(bed: Bedside, second: float, rule: str) -> Shown:
    (one,) = (one for one in said(bed, second).shown if one.alert.rule == rule)
    return one


def sounding(bed: Bedside, second: float) -> tuple[str, int] | None:
    sound = said(bed, second).sound
    return None if sound is None else (sound.priority, sound.loudness)


def cuff(bed: Bedside, second: float, sbp: float, dbp: float = 70) -> int:
    return bed.typed(second, source=Source.CUFF, sbp=sbp, dbp=dbp)


def acknowledge(bed: Bedside, second: float, rule: str) -> None:
    bed.did(second, ev.AlertAcknowledged, alert=bed.the(rule).seq, action="watched")


def pause(bed: Bedside, second: float, vital: str = "", side: ev.Side = "") -> int:
    return bed.did(second, ev.SoundPaused, until=at(second) + 2 * MINUTE, vital=vital, side=side)


def room(bed: Bedside, profile: ev.SoundProfile, line: str = "") -> Bedside:
    bed.did(0, ev.SoundChosen, by="room", role="system", profile=profile, call_line=line)
    return bed


# --- a reading is a recheck, not a siren ------------------------------------------------------------------------------


def test_one_medium_automatic_pressure_counts_down_to_the_recheck_in_silence() -> None:
    bed = room(bedside(), "normal")
    cuff(bed, 60, 172)
    one = shown(bed, 61, "sbp-high-170")
    assert (one.silence, one.recheck_t, sounding(bed, 61)) == ("recheck", at(60 + 300), None)


def test_the_second_one_sounds() -> None:
    bed = room(bedside(), "normal")
    cuff(bed, 60, 172)
    cuff(bed, 200, 174)
    assert sounding(bed, 201) == ("medium", 1)


def test_a_high_automatic_pressure_sounds_at_once() -> None:
    bed = bedside()
    cuff(bed, 60, 184)
    assert sounding(bed, 60) == ("high", 1)


def test_a_typed_medium_pressure_is_no_recheck_countdown_but_silent_for_thirty_seconds() -> None:
    bed = room(bedside(), "normal")
    bed.typed(60, sbp=172, dbp=70)
    assert shown(bed, 61, "sbp-high-170").silence == "just typed"
    assert (sounding(bed, 89.9), sounding(bed, 90)) == (None, ("medium", 1))


def test_a_high_typed_value_gives_a_single_burst_and_after_thirty_seconds_the_rest() -> None:
    bed = bedside()
    bed.typed(60, sbp=184, dbp=70)
    first, later = said(bed, 61).sound, said(bed, 91).sound
    assert first is not None
    assert later is not None
    assert (first.every_ms, later.every_ms, later.begin_t) == (None, 8 * SECOND, at(90))


def test_a_red_symptom_noted_here_bursts_once_too() -> None:
    bed = bedside()
    bed.noted(60, "chest-pain")
    sound = said(bed, 61).sound
    assert sound is not None
    assert (sound.priority, sound.every_ms) == ("high", None)


# --- acknowledged -----------------------------------------------------------------------------------------------------


def test_what_was_acknowledged_is_shown_and_silent() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    assert sounding(bed, 20) == ("high", 1)
    for rule in ("spo2-below-90", "spo2-below-92", "spo2-below-94"):
        acknowledge(bed, 21, rule)
    assert shown(bed, 22, "spo2-below-90").state == "seen"
    assert sounding(bed, 22) is None


def test_a_streaming_alert_asks_again_exactly_three_minutes_after_it_was_seen() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    acknowledge(bed, 21, "spo2-below-90")
    bed.streams(22, 210, spo2=88)
    (again,) = (
        one for one in bed.said if isinstance(one, ev.AlertRepeated) and one.alert == bed.the("spo2-below-90").seq
    )
    assert (again.since, again.value, again.why != "") == (at(21 + 180), 88, True)
    assert not bed.the("spo2-below-90").is_acknowledged


def test_a_spot_value_never_asks_twice() -> None:
    bed = bedside()
    bed.typed(60, sbp=184, dbp=70)
    acknowledge(bed, 61, "sbp-high-180")
    bed.go(600)
    assert bed.the("sbp-high-180").is_acknowledged


# --- nobody answers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "value", "second", "stage", "edge"),
    [
        ("spo2-below-90", 88, 59, 0, ""), ("spo2-below-90", 88, 60, 1, "high"), ("spo2-below-90", 88, 119, 1, "high"),
        ("spo2-below-90", 88, 120, 2, "high"), ("spo2-below-92", 91, 179, 0, ""),
        ("spo2-below-92", 91, 180, 2, "medium"), ("spo2-below-94", 93, 900, 0, ""),
    ],
)  # fmt: skip
def test_what_nobody_answers_escalates_on_the_second(rule: str, value: int, second: int, stage: int, edge: str) -> None:
    bed = room(bedside(), "normal", "Call 22")
    bed.streams(1, second + 17, spo2=value)
    heard = said(bed, 16 + second)
    (one,) = (one for one in heard.shown if one.alert.rule == rule)
    assert (one.stage, heard.edge, heard.call) == (stage, edge, "Call 22" if stage == 2 else "")
    assert (heard.sound is not None and heard.sound.loudness == 2) == bool(stage)


def test_a_medium_pressure_that_nobody_answers_is_no_longer_only_a_countdown() -> None:
    bed = bedside()
    cuff(bed, 60, 172)
    assert (sounding(bed, 239), sounding(bed, 240)) == (None, ("medium", 2))


def test_a_worse_reading_that_nobody_answers_either_is_no_new_wait() -> None:
    bed = room(bedside(), "normal", "Call 22")
    cuff(bed, 10, 184)
    cuff(bed, 125, 190)
    heard = said(bed, 130)
    assert (heard.shown[0].stage, heard.shown[0].waited_ms, heard.call) == (2, 120 * SECOND, "Call 22")
    assert heard.sound is not None
    assert (heard.sound.loudness, heard.sound.begin_t) == (2, at(125))


def test_what_comes_and_goes_unseen_has_waited_since_it_came_first() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.streams(21, 60, spo2=97)
    bed.streams(61, 136, spo2=88)
    one = shown(bed, 136, "spo2-below-90")
    assert (one.alert.count, one.stage, one.waited_ms) == (2, 2, 120 * SECOND)


def test_a_new_high_after_one_that_came_and_went_unseen_goes_on_with_its_wait() -> None:
    """Runs of spot values are alerts of their own; the question that nobody answered is the same."""
    bed = room(bedside(), "normal", "Call 22")
    cuff(bed, 10, 184)
    cuff(bed, 70, 120)
    cuff(bed, 125, 190)
    heard = said(bed, 130)
    assert [(one.alert.rule, one.stage, one.waited_ms) for one in heard.shown if one.alert.priority == "high"] == [
        ("sbp-high-180", 2, 120 * SECOND)
    ]
    assert heard.call == "Call 22"


def test_however_often_it_comes_and_goes_unseen_it_has_waited_since_the_first_time() -> None:
    bed = bedside()
    for second, value in ((10, 184), (40, 120), (70, 190), (100, 120), (125, 186)):
        cuff(bed, second, value)
    assert shown(bed, 130, "sbp-high-180").waited_ms == 120 * SECOND


def test_a_new_high_goes_on_with_the_wait_of_the_same_look_alone_be_it_on_the_other_side() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.streams(21, 60, spo2=97)
    cuff(bed, 100, 78)
    cuff(bed, 130, 120)
    cuff(bed, 140, 184)
    assert shown(bed, 150, "sbp-high-180").waited_ms == 50 * SECOND


@pytest.mark.parametrize("priority", ["medium", "low"])
def test_a_less_urgent_one_waits_for_itself(priority: str) -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.streams(21, 400, spo2=97)
    bed.streams(401, 420, spo2=91)
    rule = {"medium": "spo2-below-92", "low": "spo2-below-94"}[priority]
    assert (shown(bed, 420, rule).stage, shown(bed, 420, rule).waited_ms) == (0, 4 * SECOND)


def test_what_was_seen_before_it_went_speaks_for_no_new_high() -> None:
    bed = bedside()
    cuff(bed, 10, 184)
    acknowledge(bed, 20, "sbp-high-180")
    cuff(bed, 70, 120)
    cuff(bed, 125, 190)
    (one,) = (one for one in said(bed, 130).shown if one.alert.priority == "high" and one.asks)
    assert one.waited_ms == 5 * SECOND


def test_after_an_answer_the_wait_begins_anew() -> None:
    bed = bedside()
    cuff(bed, 10, 184)
    acknowledge(bed, 20, "sbp-high-180")
    cuff(bed, 125, 190)
    assert shown(bed, 130, "sbp-high-180").waited_ms == 5 * SECOND


# --- over and not seen ------------------------------------------------------------------------------------------------


def test_a_high_alert_that_nobody_saw_asks_on_after_its_end_until_somebody_has() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.streams(21, 60, spo2=97)
    one = shown(bed, 60, "spo2-below-90")
    assert (one.alert.is_open, one.state, sounding(bed, 60)) == (False, "latched", ("high", 1))
    bed.did(61, ev.AlertAcknowledged, alert=one.alert.seq, action="watched")
    assert all(one.alert.rule != "spo2-below-90" for one in said(bed, 62).shown)


def test_a_medium_one_leaves_a_silent_message_and_a_low_one_nothing() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 60, spo2=97)
    assert [(one.alert.rule, one.state) for one in said(bed, 60).shown] == [("spo2-below-92", "message")]
    assert sounding(bed, 60) is None


def test_what_a_person_struck_was_seen() -> None:
    bed = bedside()
    seq = bed.typed(60, sbp=184, dbp=70)
    bed.did(70, ev.ReadingStruck, target=seq, vitals=(), reason="wrong patient")
    assert said(bed, 71).shown == ()


def test_nothing_sounds_after_the_end_of_the_session() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.did(30, ev.SessionEnded, ending="transferred", ended_t=at(30), text="", fields={})
    assert (said(bed, 31).shown, said(bed, 31).sound) == ((), None)


# --- paused -----------------------------------------------------------------------------------------------------------


def test_a_pause_is_silent_counts_down_and_is_over_on_the_second() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    pause(bed, 20.5)
    bed.streams(21, 139, spo2=88)
    (still,) = (one for one in said(bed, 139).still if one.kind == "paused")
    assert (still.text, still.until, sounding(bed, 139)) == ("Sound paused", at(140.5), None)
    bed.stream(140, spo2=88)
    assert sounding(bed, 140.5) == ("high", 2)
    assert [one.since for one in bed.said if isinstance(one, ev.SoundResumed)] == [at(140.5)]


def test_anything_new_of_higher_priority_breaks_it() -> None:
    bed = room(bedside(), "normal")
    bed.streams(1, 20, spo2=91)
    pause(bed, 21)
    cuff(bed, 30, 184)
    assert bed.session.pauses == ()
    assert sounding(bed, 30) == ("high", 1)


def test_the_same_priority_elsewhere_stays_silent_while_all_is_paused() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    pause(bed, 21)
    cuff(bed, 30, 184)
    assert sounding(bed, 31) is None


@pytest.mark.parametrize(("value", "broken"), [(87, False), (86, True)])
def test_the_same_vital_worse_by_a_step_for_five_seconds_breaks_it(value: int, broken: bool) -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    pause(bed, 20.5)
    bed.streams(21, 25, spo2=value)
    assert bed.session.pauses != ()
    bed.streams(26, 27, spo2=value)
    assert (bed.session.pauses == ()) is broken


def test_a_worse_pressure_breaks_it_and_a_like_one_does_not() -> None:
    for value, broken in ((188, False), (194, True)):
        bed = bedside()
        cuff(bed, 60, 184)
        pause(bed, 70)
        cuff(bed, 100, value)
        assert (bed.session.pauses == ()) is broken


def test_one_side_of_a_vital_is_paused_without_the_other_and_without_the_rest() -> None:
    bed = room(bedside(), "normal")
    cuff(bed, 60, 184)
    pause(bed, 61, "systolic", "above")
    assert sounding(bed, 62) is None
    cuff(bed, 70, 78, 50)
    assert shown(bed, 70, "sbp-below-80").silence == ""
    assert sounding(bed, 70) == ("high", 1)


def test_a_pause_of_one_side_lets_another_vital_sound() -> None:
    bed = room(bedside(), "normal")
    cuff(bed, 3, 184)
    pause(bed, 4, "systolic", "above")
    bed.streams(5, 25, spo2=91)
    assert sounding(bed, 25) == ("medium", 1)


# --- rooms ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("profile", "value", "heard"),
    [
        ("quiet", 93, None), ("quiet", 91, (0, None)), ("quiet", 88, (1, 8_000)),
        ("normal", 93, (0, None)), ("normal", 91, (1, 20_000)), ("normal", 88, (1, 8_000)),
        ("headset", 91, (1, 20_000)),
    ],
)  # fmt: skip
def test_each_room_sounds_in_its_way(
    profile: ev.SoundProfile, value: int, heard: tuple[int, int | None] | None
) -> None:
    bed = room(bedside(), profile)
    bed.streams(1, 20, spo2=value)
    sound = said(bed, 20).sound
    assert (None if sound is None else (sound.loudness, sound.every_ms)) == heard


def test_a_quiet_room_says_so_all_the_time() -> None:
    assert said(bedside(), 1).still[-1].text == "Quiet: low is silent"


def test_only_the_highest_priority_sounds() -> None:
    bed = room(bedside(), "normal")
    bed.streams(1, 20, spo2=91)
    cuff(bed, 21, 184)
    assert sounding(bed, 21) == ("high", 1)


def test_a_pause_does_not_end_before_the_alert_that_ends_it_was_there() -> None:
    bed = bedside()
    bed.streams(1, 100, pr=95)
    bed.typed(101, hr=125)
    bed.streams(101, 110, pr=95)
    bed.did(110, ev.SoundPaused, until=at(230))
    bed.streams(111, 140, pr=130)
    raised = bed.alerts("hr-above-120")[-1]
    resumed = next(one for one in bed.said if isinstance(one, ev.SoundResumed))
    assert (raised.basis, raised.raised_t) == ("stream", at(126))
    assert (resumed.since, resumed.reason) == (at(126), "PR is worse than when it was paused")


def test_a_pause_of_one_side_is_broken_by_what_is_more_urgent_there_whatever_else_asks() -> None:
    bed = bedside()
    bed.typed(1, sbp=190)
    bed.streams(2, 40, spo2=90)
    bed.did(41, ev.SoundPaused, until=at(160), vital="spo2", side="below")
    bed.streams(42, 60, spo2=89)
    assert shown(bed, 60, "spo2-below-90").silence == ""
