"""The alert lane with its keys, and what stands beside it: flash, edge, sound."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QObject
from pytestqt.qtbot import QtBot

from kat_monitor import events as ev
from kat_monitor.alerts.voices import Sound, Voice
from kat_monitor.alerts.wording import fill
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.session.state import Session
from kat_monitor.ui import theme
from kat_monitor.ui.annunciator import Annunciator
from kat_monitor.ui.flash import STEP_MS, Flash
from kat_monitor.ui.present_lane import bare, lane
from kat_monitor.ui.sound import Loudspeaker, Sounder
from tests.alerts.bedside import at, bedside
from tests.ui import demo
from tests.ui.conftest import Open
from tests.ui.demo import NOW
from tests.ui.ear import Ear
from tests.ui.room import Room

Press = Callable[[str], None]


def with_annunciator(room: Room) -> Annunciator:
    return Annunciator(room.desk, room.screen.lane)


@pytest.mark.parametrize(("priority", "least", "most"), [("high", 1.4, 2.8), ("medium", 0.4, 0.8)])
def test_each_priority_flashes_at_its_own_rate_and_share(priority: str, least: float, most: float) -> None:
    flash = Flash(lambda: None, QObject())
    seen = []
    for _ in range(160):
        seen.append(flash.is_lit(priority))
        flash.step()
    turns = sum(before and not after for before, after in itertools.pairwise(seen))
    assert least <= turns / (160 * STEP_MS / 1000) <= most
    assert 0.2 <= sum(seen) / len(seen) <= 0.6
    assert least <= theme.FLASH[priority][0] <= most


def test_one_key_pauses_all_sound_and_the_same_key_brings_it_back(
    open_room: Open, live: Session, press: Press, qtbot: QtBot
) -> None:
    _, room = open_room(live)
    with_annunciator(room)
    press("h")
    (event,) = room.submitted
    assert isinstance(event, ev.SoundPaused)
    assert (event.vital, event.until) == ("", room.clock.t + 2 * MINUTE)
    qtbot.waitUntil(lambda: not room.screen.lane.flash.is_beating)
    press("h")
    assert isinstance(room.submitted[-1], ev.SoundResumed)


def test_devices_go_off_with_two_keys_and_come_back_with_one(open_room: Open, press: Press, qtbot: QtBot) -> None:
    _, room = open_room(demo.calm_story().session)
    with_annunciator(room)
    press("o")
    press("g")
    (event,) = room.submitted
    assert isinstance(event, ev.DevicesOff)
    assert (event.reason, event.until) == ("gait test", room.clock.t + 10 * MINUTE)
    qtbot.waitUntil(lambda: "Off: gait test" in room.screen.lane.accessibleDescription())
    press("o")
    assert isinstance(room.submitted[-1], ev.DevicesBack)


def test_an_unanswered_high_alert_wants_the_windows_edge_and_then_says_so(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    annunciator = with_annunciator(room)
    annunciator.follow(live)
    assert annunciator.edge == ""
    room.clock.t = live.t + 61 * SECOND
    annunciator.look()
    assert annunciator.edge == "high"
    first = lane(live, live.t + 150 * SECOND).first
    assert first is not None
    assert first.note.startswith("NOT ANSWERED")


def test_a_fresh_alert_on_top_does_not_take_back_that_nobody_answered_another() -> None:
    story = demo.calm_story()
    t = story.session.t
    story.raise_alert(t, "spo2", 91, 92, "medium", "SpO2 91 < 92", seen=None)
    assert lane(story.session, t + 179 * SECOND).unanswered == ""
    story.raise_alert(t + 180 * SECOND, "heart_rate", 141, 140, "high", "HR 141 > 140", seen=None)
    view = lane(story.session, t + 181 * SECOND)
    assert view.first is not None
    assert (view.first.text, view.first.note) == ("HR 141 > 140", "")
    assert view.unanswered == "NOT ANSWERED 3:01: Call for help"
    assert view.others[0].unanswered == (f"{view.unanswered}   ·   SpO2 91 < 92", view.unanswered)


def test_what_nobody_answered_stands_before_all_others_behind_a_fresh_alert() -> None:
    bed = bedside()
    bed.noted(40, "chest-pain")
    for second, noted in enumerate(("seizure", "fainted", "breathless"), 158):
        bed.noted(second, noted)
    view = lane(bed.session, at(165))
    assert view.first is not None
    assert not view.first.unanswered
    assert view.others[0].unanswered[0] == "NOT ANSWERED 2:05: Call for help   ·   Chest pain, T+0: go to the patient"
    assert [one.unanswered for one in view.others[1:]] == [()]


def test_a_value_that_gets_worse_does_not_take_not_answered_off_the_lane() -> None:
    bed = bedside()
    bed.streams(1, 120, spo2=88)
    bed.streams(121, 145, spo2=83)
    view = lane(bed.session, at(145))
    assert view.first is not None
    assert (view.first.text, view.first.note) == ("SpO2 83 < 85 in onset, T+2", "NOT ANSWERED 2:09: Call for help")
    assert view.first.note in view.sentence


def test_a_message_of_what_nobody_saw_stands_in_the_lane_until_it_is_acknowledged() -> None:
    story = demo.calm_story()
    view = lane(story.session, story.session.t)
    assert view.first is None
    number = story.raise_alert(story.session.t, "spo2", 88, 90, "high", "SpO2 88 < 90", seen=1)
    story.add(story.session.t + 1, ev.AlertEnded(by="rule", role="rule", alert=number, since=story.session.t,
                                                 reason="back inside", reading=2))  # fmt: skip
    view = lane(story.session, story.session.t)
    assert view.first is not None
    assert "not seen" in view.first.note
    assert view.first.flashes


def test_a_late_check_says_in_the_lane_which_sets_were_missed() -> None:
    bed = bedside()
    bed.full_set(0)
    for minute, note in ((19, False), (21, True)):
        bed.go(minute * 60)
        first = lane(bed.session, at(minute * 60)).first
        assert first is not None
        assert first.text == "Check of T+10 is 8 min late"
        assert ("T+10 missed" in first.note) is note


def test_the_clinic_s_own_line_stands_with_its_alert_and_is_read_aloud() -> None:
    bed = bedside()
    protocol = bed.session.protocol
    assert protocol is not None
    advice = "Ask for headache and sight"
    rules = tuple(replace(one, advice=advice if one.id == "sbp-high-180" else "") for one in protocol.rules)
    bed.session = replace(bed.session, protocol=replace(protocol, rules=rules))
    bed.typed(60, sbp=184, dbp=80)
    view = lane(bed.session, at(61))
    assert view.first is not None
    assert (view.first.advice, advice in view.sentence) == (advice, True)


def test_what_is_silent_is_said_without_any_alert_too() -> None:
    view = lane(demo.calm_story().session, NOW)
    assert [one.sentence for one in view.still] == ["Quiet: low is silent"]


# --- sound ------------------------------------------------------------------------------------------------------------


def test_each_burst_is_handed_over_once_and_what_is_acknowledged_stops_at_once() -> None:
    ear = Ear()
    sounder = Sounder(ear)  # type: ignore[arg-type]
    high = Sound("high", 1, 1_000, 8_000)
    for t in (1_000, 1_500, 8_999, 9_000, 9_500):
        sounder.hear(Voice("a", high, t))
    assert sounder.session == "a"
    sounder.hear(None)
    sounder.hear(None)
    assert sounder.session is None
    assert ear.heard == [("high", 1), ("high", 1), None]


def test_a_single_burst_is_not_repeated() -> None:
    ear = Ear()
    sounder = Sounder(ear)  # type: ignore[arg-type]
    for t in range(0, 60_000, 500):
        sounder.hear(Voice("a", Sound("medium", 0, 0, None), t))
    assert ear.heard == [("medium", 0)]


def test_a_single_burst_that_was_heard_does_not_come_again_when_what_was_heard_over_it_is_answered() -> None:
    ear = Ear()
    sounder = Sounder(ear)  # type: ignore[arg-type]
    chime, over_it = Sound("medium", 0, 0, None), Sound("high", 1, 10_000, 8_000)
    for t in (0, 9_500):
        sounder.hear(Voice("a", chime, t))
    sounder.hear(Voice("b", over_it, 10_000))
    for t in (11_000, 11_500):
        sounder.hear(Voice("a", chime, t))
    assert ear.heard == [("medium", 0), ("high", 1), None]


def test_a_single_burst_that_nobody_could_hear_over_a_more_urgent_one_is_heard_after_that() -> None:
    ear = Ear()
    sounder = Sounder(ear)  # type: ignore[arg-type]
    sounder.hear(Voice("b", Sound("high", 1, 0, 8_000), 0))
    sounder.hear(Voice("a", Sound("medium", 0, 1_000, None), 5_000))
    assert ear.heard == [("high", 1), ("medium", 0)]


def test_a_single_burst_comes_again_after_a_pause() -> None:
    ear = Ear()
    sounder = Sounder(ear)  # type: ignore[arg-type]
    for voice in (Voice("a", Sound("medium", 0, 0, None), 500), None, Voice("a", Sound("medium", 0, 0, None), 120_500)):
        sounder.hear(voice)
    assert ear.heard == [("medium", 0), None, ("medium", 0)]


def test_a_headset_that_is_not_there_is_a_problem_in_words_and_never_an_error(qtbot: QtBot) -> None:
    speaker = Loudspeaker("no such headset")
    assert speaker.problem
    speaker.play("high", 1)
    assert speaker.handed_over == 0
    speaker.close()


class OneOutput:
    """A computer whose only sound output is a headset."""

    @classmethod
    def audioOutputs(cls) -> list[OneOutput]:
        return [cls()]

    def id(self) -> QByteArray:
        return QByteArray(b"alsa_output.usb-7")

    def description(self) -> str:
        return "USB Headset"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("USB Headset", ""), ("alsa_output.usb-7", ""), ("Headset", "the headset is not connected"),
     ("", "the headset is not connected")],
)  # fmt: skip
def test_a_headset_is_found_by_the_name_that_a_person_knows_it_by(
    typed: str, problem: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("PySide6.QtMultimedia.QMediaDevices", OneOutput)
    speaker = Loudspeaker(typed)
    assert speaker.problem == problem
    speaker.close()


def test_no_sound_is_told_to_the_record_once_and_so_is_that_it_is_back(open_room: Open, live: Session) -> None:
    _, room = open_room(live)
    annunciator = with_annunciator(room)
    annunciator.hear_of_speaker("the headset is not connected")  # before the session is known
    annunciator.follow(live)
    annunciator.follow(room.session)
    annunciator.hear_of_speaker("the headset is not connected")
    (event,) = room.submitted
    assert isinstance(event, ev.MachineChanged)
    assert (event.part, event.works, event.text) == ("speaker", False, "the headset is not connected")
    annunciator.hear_of_speaker("")
    back = room.submitted[-1]
    assert isinstance(back, ev.MachineChanged)
    assert back.works
    annunciator.close()


def test_a_sentence_goes_on_after_an_alerts_words_without_their_stop() -> None:
    assert bare("Cuff failed, measure again.") == "Cuff failed, measure again"
    assert bare("SpO2 88 < 90") == "SpO2 88 < 90"


def test_before_the_dose_a_text_has_no_minute_and_no_comma_for_it() -> None:
    assert fill("Chest pain, {clock}: go to the patient", {"clock": ""}) == "Chest pain: go to the patient"
    assert fill("Chest pain, {clock}: go to the patient", {"clock": "T+0:12"}).startswith("Chest pain, T+0:12: go")
