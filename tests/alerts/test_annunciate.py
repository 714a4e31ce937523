"""What is shown and sounds at an instant: the order, the words, the bursts, and what is off or paused."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate, quiet
from kat_monitor.alerts.annunciate import Annunciation, Still, one_side, pause_words
from kat_monitor.alerts.voices import Sound
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.protocols import shipped
from kat_monitor.session.silence import Pause
from kat_monitor.vitals import Source
from tests.alerts.bedside import Bedside, at, bedside
from tests.alerts.test_comparisons import bed_with
from tests.alerts.test_life import acknowledge, cuff, pause, room, said, shown, sounding
from tests.alerts.test_record import only_row

QUIET = Still("profile", "Quiet: low is silent")


def rules(bed: Bedside, second: float) -> list[tuple[str, str]]:
    return [(one.alert.rule, one.state) for one in said(bed, second).shown]


def with_sound(rule: str, sound: str) -> Bedside:
    """A bedside whose protocol gives this rule a sound of its own."""
    text = shipped.shipped()["generic"]
    row = f'id = "{rule}"\n'
    made = text.replace(row, f'{row}sound = "{sound}"\n')
    assert made != text
    bed = bedside(dosed=False)
    bed.did(-110, ev.ProtocolChosen, protocol="generic", version="1", sha256=ev.text_digest(made), text=made)
    bed.dose(0)
    return bed


# --- bursts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("every", "t", "burst"),
    [(None, 0, 0), (None, 90_000, 0), (8_000, 999, 0), (8_000, 1_000, 0), (8_000, 8_999, 0), (8_000, 9_000, 1),
     (8_000, 25_500, 3)],
)  # fmt: skip
def test_bursts_are_counted_from_their_begin_and_none_is_due_before(every: int | None, t: int, burst: int) -> None:
    assert Sound("high", 1, 1_000, every).burst_at(t) == burst


@pytest.mark.parametrize(
    ("value", "second", "sound"),
    [
        (88, 16, Sound("high", 1, at(16), 8_000)),
        (88, 76, Sound("high", 2, at(16), 7_000)),
        (91, 16, Sound("medium", 1, at(16), 20_000)),
        (91, 196, Sound("medium", 2, at(16), 10_000)),
        (93, 16, Sound("low", 0, at(16), None)),
    ],
)
def test_what_sounds_in_a_normal_room_and_from_when(value: int, second: int, sound: Sound) -> None:
    bed = room(bedside(), "normal")
    bed.streams(1, second, spo2=value)
    assert said(bed, second).sound == sound


def test_a_quiet_room_s_medium_chime_is_soft_once_and_from_the_alert_s_begin() -> None:
    bed = bedside()
    bed.streams(1, 16, spo2=91)
    assert said(bed, 16).sound == Sound("medium", 0, at(16), None)


def test_a_high_entry_typed_here_is_one_burst_at_once_and_goes_on_after_exactly_thirty_seconds() -> None:
    bed = bedside()
    bed.typed(60, sbp=184, dbp=70)
    assert said(bed, 89.999).sound == Sound("high", 1, at(60), None)
    assert said(bed, 90).sound == Sound("high", 1, at(90), 8_000)


def test_of_two_equals_the_newer_sets_the_time_and_the_louder_how_loud() -> None:
    bed = bedside()
    bed.streams(1, 80, spo2=88)
    cuff(bed, 80, 184)
    assert said(bed, 81).sound == Sound("high", 2, at(80), 7_000)


@pytest.mark.parametrize(
    ("sound", "heard"), [("high", ("high", 1)), ("low", ("low", 0)), ("none", None)]
)  # fmt: skip
def test_a_rule_that_has_a_sound_of_its_own_sounds_like_that(sound: str, heard: tuple[str, int] | None) -> None:
    bed = room(with_sound("spo2-below-92", sound), "normal")
    bed.streams(1, 16, spo2=91)
    acknowledge(bed, 16.1, "spo2-below-94")
    assert sounding(bed, 16.2) == heard
    assert shown(bed, 16.2, "spo2-below-92").silence == ("silent rule" if heard is None else "")


def test_an_escalated_low_sound_leaves_more_than_fifteen_seconds_between_two_tones() -> None:
    bed = room(with_sound("spo2-below-92", "low"), "normal")
    bed.streams(1, 197, spo2=91)
    assert said(bed, 197).sound == Sound("low", 2, at(16), 20_000)


# --- what is shown ----------------------------------------------------------------------------------------------------


def test_who_asks_comes_before_who_was_seen_then_the_higher_the_open_and_the_newer() -> None:
    bed = bedside(sbp=150)
    bed.streams(1, 20, spo2=88, rr=7)
    bed.streams(21, 60, spo2=97, rr=7)
    cuff(bed, 61, 184)
    acknowledge(bed, 62, "sbp-high-160")
    acknowledge(bed, 62, "rr-below-8")
    assert rules(bed, 63) == [
        ("sbp-high-180", "asking"),
        ("spo2-below-90", "latched"),
        ("sbp-high-170", "asking"),
        ("rr-below-10", "asking"),
        ("rr-below-12", "asking"),
        ("rr-below-8", "seen"),
        ("sbp-high-160", "seen"),
        ("spo2-below-92", "message"),
    ]


def test_what_is_over_and_was_medium_comes_last_as_a_message() -> None:
    bed = bedside(sbp=150)
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 60, spo2=97)
    cuff(bed, 61, 164)
    acknowledge(bed, 62, "sbp-high-160")
    assert rules(bed, 63) == [("sbp-high-160", "seen"), ("spo2-below-92", "message")]


@pytest.mark.parametrize(("rate", "stays"), [(105, True), (125, True), (145, False)], ids=["low", "medium", "high"])
def test_what_is_over_stays_until_it_is_seen_unless_the_same_look_alerts_as_urgently_again(
    rate: float, stays: bool
) -> None:
    bed = bedside()
    bed.streams(1, 20, pr=150)
    bed.streams(21, 60, pr=80)
    over = ("hr-above-140", "latched")
    assert over in rules(bed, 60)
    bed.typed(61, hr=rate)
    assert (over in rules(bed, 62)) is stays
    assert ("hr-above-100", "asking") in rules(bed, 62)


def test_a_lower_alert_that_comes_later_brings_nothing_back_that_a_high_one_speaks_for() -> None:
    bed = bedside()
    bed.streams(1, 20, pr=150)
    bed.streams(21, 60, pr=80)
    bed.typed(61, hr=145)
    bed.streams(62, 80, pr=105)
    assert {one.vital for one in bed.alerts("hr-above-100") if one.is_open} == {"heart_rate", "pulse_rate"}
    assert not [rule for rule, state in rules(bed, 80) if state == "latched"]


def test_a_high_alert_that_nobody_saw_sounds_on_beside_a_lower_one_of_the_same_look_that_was_seen() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    acknowledge(bed, 21, "spo2-below-92")
    acknowledge(bed, 21, "spo2-below-94")
    bed.streams(22, 60, spo2=94)
    assert rules(bed, 60) == [("spo2-below-90", "latched"), ("spo2-below-94", "seen")]
    assert sounding(bed, 60) == ("high", 1)


def test_a_high_alert_that_came_and_went_unseen_asks_beside_one_as_urgent_that_was_seen() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    for rule in ("spo2-below-90", "spo2-below-92", "spo2-below-94"):
        acknowledge(bed, 21, rule)
    bed.streams(22, 30, spo2=84)
    bed.streams(31, 63, spo2=88)
    assert rules(bed, 63)[:2] == [("spo2-below-85", "latched"), ("spo2-below-90", "seen")]
    assert sounding(bed, 63) == ("high", 1)


def test_what_is_open_comes_before_what_is_over_however_new_that_is() -> None:
    bed = bedside(sbp=150)
    cuff(bed, 5, 184)
    bed.streams(10, 30, spo2=88)
    bed.streams(31, 70, spo2=97)
    assert rules(bed, 70)[:2] == [("sbp-high-180", "asking"), ("spo2-below-90", "latched")]


def test_a_low_alert_whose_row_latches_asks_on_after_its_end() -> None:
    bed = bed_with("above", 120, "pulse_rate", "/min", "low", more="latching = true\nhold_s = 5")
    bed.streams(10, 20, pr=130)
    bed.streams(21, 60, pr=80)
    assert rules(bed, 60) == [("own", "latched")]


def test_a_symptom_hides_no_other_that_is_over_and_was_not_seen() -> None:
    bed = bedside()
    bed.typed(60, moaas=3)
    bed.noted(70, "vomited")
    bed.typed(80, moaas=5)
    bed.noted(90, "chest-pain")
    assert {("red-symptom", "asking"), ("vomited-sedated", "message")} <= set(rules(bed, 91))


def test_a_lost_device_hides_no_other_that_is_over() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.streams(21, 60, spo2=97)
    bed.device(61, "lost")
    assert ("spo2-below-90", "latched") in rules(bed, 62)


def test_how_long_it_has_been_asking_is_told_and_ends_when_it_is_seen() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    assert shown(bed, 16, "spo2-below-90").waited_ms == 0
    assert shown(bed, 20, "spo2-below-90").waited_ms == 4 * SECOND
    acknowledge(bed, 20, "spo2-below-90")
    assert shown(bed, 21, "spo2-below-90").waited_ms == 0


def test_the_edge_is_of_the_most_urgent_that_nobody_answered() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=91)
    bed.streams(21, 200, spo2=88)
    assert said(bed, 200).edge == "high"


@pytest.mark.parametrize(("line", "call"), [("", "Call for help"), ("Call 22", "Call 22")])
def test_what_nobody_answered_says_whom_to_call(line: str, call: str) -> None:
    bed = room(bedside(), "normal", line) if line else bedside()
    bed.streams(1, 136, spo2=88)
    assert (said(bed, 135.9).call, said(bed, 136).call) == ("", call)


def test_a_session_that_ended_shows_nothing_but_what_is_broken() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    bed.did(25, ev.MachineChanged, by="m", role="system", part="speaker", works=False, since=at(25), text="none")
    bed.did(30, ev.SessionEnded, ending="transferred", ended_t=at(30), text="", fields={})
    assert said(bed, 31) == Annunciation((), None, "", "", (Still("broken", "NO SOUND"),))


@pytest.mark.parametrize(("second", "silence"), [(80.5, "sound paused"), (140.4, "sound paused"), (140.5, "")])
def test_an_alert_says_why_it_is_silent_up_to_the_instant_at_which_the_pause_is_over(
    second: float, silence: str
) -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    pause(bed, 20.5)
    (one,) = (one for one in annunciate(bed.session, at(second)).shown if one.alert.rule == "spo2-below-90")
    assert one.silence == silence
    assert bool([one for one in annunciate(bed.session, at(second)).still if one.kind == "paused"]) == bool(silence)


def test_a_low_alert_in_a_quiet_room_says_that_the_room_is_quiet() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=93)
    assert shown(bed, 20, "spo2-below-94").silence == "quiet room"


@pytest.mark.parametrize(
    ("source", "silence"), [(Source.TYPED, "just typed"), (Source.CUFF, "recheck"), (Source.IMPORTED, "")]
)
def test_only_what_was_typed_here_is_just_typed_and_only_a_cuff_waits_for_a_recheck(
    source: Source, silence: str
) -> None:
    bed = room(bedside(), "normal")
    bed.typed(60, source=source, sbp=172, dbp=70)
    one = shown(bed, 61, "sbp-high-170")
    assert (one.silence, one.recheck_t) == (silence, at(360) if source is Source.CUFF else None)


def test_a_low_pressure_alert_of_a_cuff_waits_for_no_recheck_that_is_not_due() -> None:
    bed = bedside(sbp=150)
    cuff(bed, 60, 164)
    assert shown(bed, 61, "sbp-high-160").recheck_t is None


def test_a_saturation_of_a_cuff_s_device_waits_for_no_recheck() -> None:
    bed = room(bedside(), "normal")
    bed.typed(60, source=Source.CUFF, sbp=172, spo2=91)
    assert shown(bed, 61, "spo2-below-92").recheck_t is None


# --- what is off or paused --------------------------------------------------------------------------------------------


def test_what_is_off_paused_held_and_quiet_is_said_in_the_order_of_its_weight() -> None:
    bed = bedside()
    bed.streams(1, 5, spo2=97)
    bed.did(10, ev.MachineChanged, by="m", role="system", part="battery", works=False, since=at(10), text="low")
    bed.did(11, ev.MachineChanged, by="m", role="system", part="speaker", works=False, since=at(11), text="none")
    all_of_it = pause(bed, 12)
    one_side_of_it = pause(bed, 13, "systolic", "above")
    other_side = pause(bed, 14, "spo2", "below")
    bed.did(15, ev.CuffStarted, by="cuff", role="device", device="cuff", observed_t=at(15))
    assert said(bed, 16).still == (
        Still("broken", "NO SOUND"),
        Still("paused", "Sound paused", at(132), all_of_it),
        Still("paused", "SBP high silent", at(133), one_side_of_it),
        Still("paused", "SpO2 low silent", at(134), other_side),
        Still("held", "Cuff: SpO2 held", at(75)),
        QUIET,
    )


def test_devices_off_on_purpose_say_why_and_until_when_and_hold_nothing_besides() -> None:
    bed = bedside()
    bed.did(14, ev.CuffStarted, by="cuff", role="device", device="cuff", observed_t=at(14))
    seq = bed.did(15, ev.DevicesOff, until=at(15) + 10 * MINUTE, reason="toilet")
    assert said(bed, 16).still == (Still("off", "Off: toilet", at(615), seq), QUIET)


def test_while_the_patient_waits_for_the_ride_that_is_why_devices_are_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiet, "waiting_for_escort", lambda session, t: True)
    bed = bedside()
    bed.full_set(6_900)
    bed.did(7_300, ev.ClinicallyReady, by="rule", role="rule", since=at(7_300))
    assert said(bed, 7_301).still[0] == Still("off", "Off: waiting for the escort")


@pytest.mark.parametrize(
    ("vital", "side", "words"),
    [("", "", "Sound paused"), ("systolic", "above", "SBP high silent"), ("spo2", "below", "SpO2 low silent"),
     ("of another time", "above", "of another time high silent"),
     ("of another time", "below", "of another time low silent")],
)  # fmt: skip
def test_a_pause_says_what_it_is_about(vital: str, side: str, words: str) -> None:
    assert pause_words(Pause(1, 0, 1, vital, side, "n", 0)) == words


def test_a_room_with_sound_and_nothing_off_has_nothing_to_say() -> None:
    assert said(room(bedside(), "normal"), 1).still == ()


# --- one side ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "rule", "side"),
    [
        ({"sbp": 184}, "sbp-high-180", ("systolic", "above")),
        ({"dbp": 112}, "dbp-high-110", ("systolic", "above")),
        ({"sbp": 78}, "sbp-below-80", ("systolic", "below")),
        ({"spo2": 88}, "spo2-below-90", ("spo2", "below")),
        ({"hr": 145}, "hr-above-140", ("heart_rate", "above")),
    ],
)
def test_the_side_of_a_vital_that_can_be_paused_alone(
    values: dict[str, float], rule: str, side: tuple[str, str]
) -> None:
    bed = bedside()
    bed.typed(60, **values)
    assert one_side(bed.session, bed.the(rule)) == side


@pytest.mark.parametrize(("value", "side"), [(85, "below"), (151, "above")])
def test_a_band_has_two_sides(value: float, side: str) -> None:
    bed = bed_with("outside", 150, more="low = 90")
    bed.typed(60, sbp=value)
    assert one_side(bed.session, bed.the("own")) == ("systolic", side)


def test_a_band_that_was_changed_for_the_patient_has_its_sides_still() -> None:
    bed = bed_with("outside", 150, more="low = 90")
    bed.add(30, ev.LimitChanged(by="n", role="nurse", rule="own", limit=140, was=150, low=95, was_low=90, unit="mmHg",
                                reason="always calm"))  # fmt: skip
    bed.typed(60, sbp=145)
    assert one_side(bed.session, bed.the("own")) == ("systolic", "above")
    assert sounding(bed, 100) == ("medium", 0)


def test_a_pause_of_one_side_is_not_about_that_side_of_another_vital() -> None:
    bed = bedside()
    bed.typed(1, sbp=184)
    pause(bed, 2, "systolic", "above")
    bed.typed(10, hr=145)
    assert (shown(bed, 11, "hr-above-140").silence, shown(bed, 11, "sbp-high-180").silence) == ("", "sound paused")


def test_an_alert_of_a_rule_that_is_no_longer_in_force_has_no_side() -> None:
    bed = bedside()
    bed.streams(1, 20, spo2=88)
    text = only_row()
    bed.did(21, ev.ProtocolChosen, protocol="generic", version="1", sha256=ev.text_digest(text), text=text)
    alert = bed.the("spo2-below-90")
    assert (alert.is_open, one_side(bed.session, alert)) == (False, ("", ""))


def test_an_alert_that_is_about_no_limit_has_no_side() -> None:
    bed = bedside()
    bed.stream(1, spo2=97)
    bed.device(2, "lost")
    bed.go(20)
    assert [one_side(bed.session, one) for one in bed.alerts()] == [("", ""), ("", "")]
