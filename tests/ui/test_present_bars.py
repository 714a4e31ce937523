"""Identity, phase strip, alert lane, next thing."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.ui.present_actions import actions, infusion, next_thing
from kat_monitor.ui.present_lane import lane
from kat_monitor.ui.present_strip import identity, strip
from tests.ui import demo
from tests.ui.demo import NOW, NURSE, T0, Story


def dosed(t: int = T0) -> Story:
    story = Story()
    story.add(t, ev.DoseGiven(**NURSE, route="im", drug="ketamine", mg=40, given_t=t, weight_kg=70))
    return story


def test_identity_says_room_patient_session_protocol_person_and_wall_time_of_the_clinic() -> None:
    view = identity(demo.live(), NOW, "lee", "J. Doe 1984")
    assert (view.room, view.patient, view.session) == ("Room 2", "J. Doe 1984", "session 3 of 6")
    assert (view.protocol, view.person, view.wall) == ("Generic session v1", "RN R. Lee", "15:32")


def test_without_a_library_the_pseudonym_stands_in_for_the_name() -> None:
    assert identity(demo.live(), NOW, "lee").patient == "P-7K2M"


def test_simulated_and_unapproved_limits_are_marked() -> None:
    assert identity(demo.live(), NOW, "").marks == ("SIMULATED", "EXAMPLE LIMITS, NOT APPROVED")


def test_a_demo_says_everybody_s_pin_and_a_real_session_never() -> None:
    assert identity(demo.live(), NOW, "", pin="1234").marks[0] == "SIMULATED · PIN 1234"
    assert not any("1234" in mark for mark in identity(Story(synthetic=None).session, MINUTE, "", pin="1234").marks)


def test_approved_limits_carry_no_mark() -> None:
    story = Story(synthetic=None)
    chosen = story.session.protocol_event
    assert chosen is not None
    fields = {name: getattr(chosen, name) for name in ("protocol", "version", "sha256", "text")}
    story.add(MINUTE, ev.ProtocolChosen(**NURSE, **fields, approved_by="doc", approved_at="2026-11-01"))
    assert identity(story.session, MINUTE, "").marks == ()


def test_not_recording_is_an_alarm_in_the_bar() -> None:
    story = Story()
    story.add(MINUTE, ev.RecordingFailed(by="record", role="system", since=MINUTE, reason="disk full"))
    assert identity(story.session, MINUTE, "").alarm == "NOT RECORDING"


def test_before_the_dose_the_strip_shows_the_plan_and_no_needle() -> None:
    view = strip(Story().session, MINUTE)
    assert (view.clock, view.phase, view.needle, view.leave) == ("T --:--:--", "BEFORE DOSE", None, "")
    assert [band.phase for band in view.bands] == ["onset", "peak", "waning", "observe"]


@pytest.mark.parametrize(("minute", "phase"), [(0, "ONSET"), (20, "PEAK"), (60, "WANING"), (120, "OBSERVE")])
def test_the_strip_names_the_phase(minute: int, phase: str) -> None:
    assert strip(dosed().session, T0 + minute * MINUTE).phase == phase


def test_the_leave_time_stands_from_minute_0_and_a_later_dose_moves_it() -> None:
    story = dosed()
    first = strip(story.session, T0)
    story.add(
        T0 + MINUTE, ev.DoseGiven(**NURSE, route="im", drug="ketamine", mg=10, given_t=T0 + 30 * MINUTE, weight_kg=70)
    )
    assert (first.leave, first.leave_in) == ("leave ≥ 16:50", "in 2 h 00")
    assert strip(story.session, T0 + 30 * MINUTE).leave == "leave ≥ 17:20"


def test_after_the_window_the_strip_goes_on() -> None:
    view = strip(dosed().session, T0 + 200 * MINUTE)
    assert view.end == 205
    assert view.leave_in == "time is over"


def test_the_lane_shows_the_highest_that_nobody_has_seen() -> None:
    view = lane(demo.live(), NOW)
    assert view.first is not None
    assert (view.first.stars, view.first.text, view.first.when, view.first.lasting) == (
        "***", "SBP 184 >= 180", "T+41", "38 s",
    )  # fmt: skip


def test_what_was_seen_stands_behind_what_was_not_and_says_by_whom() -> None:
    story = dosed()
    number = story.raise_alert(T0, "systolic", 184, 180, "high", "SBP 184 >= 180")
    story.add(T0, ev.AlertAcknowledged(**NURSE, alert=number, action="watched"))
    story.raise_alert(T0, "spo2", 93, 94, "low", "SpO2 93 < 94")
    view = lane(story.session, T0)
    assert view.first is not None
    assert (view.first.text, view.others[0].seen) == ("SpO2 93 < 94", "watched · RN R. Lee")


def test_alerts_without_room_are_counted() -> None:
    story = dosed()
    for number in range(5):
        story.raise_alert(T0 + number * SECOND, None, None, None, "low", f"alert {number}", "technical")
    view = lane(story.session, T0 + MINUTE)
    assert (len(view.others), view.more) == (2, 2)


def test_several_limits_of_one_pressure_are_one_look() -> None:
    story = dosed()
    seen = story.pressure(T0, 184, 101)
    for limit, priority in ((160, "low"), (170, "medium"), (180, "high")):
        story.raise_alert(T0, "systolic", 184, limit, priority, f"SBP 184 >= {limit}", seen=seen)
    story.raise_alert(T0, "diastolic", 101, 100, "low", "DBP 101 >= 100", seen=seen)
    story.raise_alert(T0, "spo2", 93, 94, "low", "SpO2 93 < 94")
    view = lane(story.session, T0)
    assert view.first is not None
    assert (view.first.text, [one.text for one in view.others], view.more) == ("SBP 184 >= 180", ["SpO2 93 < 94"], 3)


def test_a_calm_lane_says_when_the_last_alert_ended() -> None:
    story = dosed()
    number = story.raise_alert(T0, "spo2", 93, 94, "low", "SpO2 93 < 94")
    story.add(T0 + MINUTE, ev.AlertEnded(**demo.RULE, alert=number, since=T0 + MINUTE, reason="back inside"))
    assert lane(story.session, T0 + MINUTE).calm.endswith("last: SpO2 93 < 94, ended T+1")


@pytest.mark.parametrize(
    ("seconds", "sentence"),
    [(-130, "Vitals in 2:10"), (0, "Vitals due now"), (170, "Vitals due now"), (270, "Vitals late by 4:30")],
)
def test_the_one_next_thing_counts_down_then_is_due_then_late(seconds: int, sentence: str) -> None:
    due = T0 + 10 * MINUTE
    story = dosed()
    story.typed(T0, systolic=120, diastolic=80, heart_rate=70, spo2=98, resp_rate=14, moaas=5)
    assert next_thing(story.session, due + seconds * SECOND).sentence == sentence


def test_what_streams_is_not_asked_for() -> None:
    assert next_thing(demo.live(), NOW).what == "BP again"


def test_after_the_end_the_next_thing_is_the_signature() -> None:
    story = dosed()
    story.add(T0 + MINUTE, ev.SessionEnded(**NURSE, ending="left", ended_t=T0 + MINUTE))
    view = actions(story.session, T0 + MINUTE)
    assert (view.next.sentence, view.dose_page) == ("Session ended, sign it", "sign")


def test_a_running_infusion_takes_the_slot_and_says_how_much_was_given() -> None:
    story = demo.live_story(infusion=True, step=10 * SECOND, until=T0 + 20 * MINUTE)
    t = T0 + 20 * MINUTE
    view = infusion(story.session, t)
    assert view is not None
    assert (view.can_pause, view.can_resume) == (True, False)
    assert view.words.startswith("running: 20.0 of 40 mg in 20 min")
    assert actions(story.session, t).slot_page == "infusion"
