from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.clock import MINUTE, SECOND
from kat_monitor.ui.present_tiles import TileView, tiles
from kat_monitor.vitals import Quality, Source, reading
from tests.ui.demo import NOW, NURSE, T0, Story, live


def tile(story: Story, t: int, name: str) -> TileView:
    return next(one for one in tiles(story.session, t) if one.name.startswith(name))


def test_there_are_always_the_same_five_tiles_in_the_same_order() -> None:
    names = [one.name for one in tiles(live(), NOW)]
    assert names == ["BP", "PR", "SpO₂", "RR", "MOAA/S"]


def test_nothing_measured_is_two_dashes_and_the_reason_never_a_number() -> None:
    empty = tiles(Story().session, MINUTE)
    assert {one.value for one in empty} == {"--"}
    assert all(one.why for one in empty)


def test_a_pressure_is_shown_whole_with_its_mean_its_age_and_its_source() -> None:
    story = Story()
    story.pressure(MINUTE, 158, 94)
    bp = tile(story, 3 * MINUTE, "BP")
    assert (bp.value, bp.second, bp.age, bp.source) == ("158/94", "MAP 115", "2 min", "cuff")


@pytest.mark.parametrize(
    ("seconds", "struck", "why"), [(14, False, ""), (15, False, ""), (16, True, "no data"), (240, True, "no data")]
)
def test_a_streaming_value_is_struck_through_after_15_s(seconds: int, struck: bool, why: str) -> None:
    story = Story()
    story.stream(MINUTE, spo2=97)
    spo2 = tile(story, MINUTE + seconds * SECOND, "SpO")
    assert (spo2.value, spo2.struck, spo2.why) == ("97", struck, why)


def test_a_streaming_value_is_forgotten_after_5_min() -> None:
    story = Story()
    story.stream(MINUTE, spo2=97)
    spo2 = tile(story, 7 * MINUTE, "SpO")
    assert (spo2.value, spo2.struck, spo2.why) == ("--", False, "no data")


def test_a_typed_value_never_goes_stale_by_itself() -> None:
    story = Story()
    story.typed(MINUTE, spo2=97)
    assert not tile(story, 40 * MINUTE, "SpO").struck


def test_a_spot_value_is_struck_while_its_check_is_overdue() -> None:
    story = Story()
    story.pressure(MINUTE, 120, 80)
    story.add(T0, ev.DoseGiven(**NURSE, route="im", drug="ketamine", mg=40, given_t=T0, weight_kg=70))
    late = T0 + 20 * MINUTE
    story.raise_alert(late, None, None, None, "low", "Vitals overdue", "overdue")
    bp = tile(story, late, "BP")
    assert (bp.struck, bp.change, bp.arrow) == (True, "", "")


def test_a_probe_that_fell_off_keeps_the_last_value_with_the_reason() -> None:
    story = Story()
    story.stream(MINUTE, spo2=97)
    story.stream(MINUTE + 5 * SECOND, quality=Quality.SENSOR_OFF, spo2=None)
    spo2 = tile(story, MINUTE + 6 * SECOND, "SpO")
    assert (spo2.value, spo2.struck, spo2.why) == ("97", False, "sensor off")


@pytest.mark.parametrize(
    ("quality", "word"), [(Quality.LOW_PERFUSION, "low perfusion"), (Quality.ARTEFACT, "artefact")]
)
def test_a_doubtful_value_says_so(quality: Quality, word: str) -> None:
    story = Story()
    story.stream(MINUTE, quality=quality, spo2=97)
    assert tile(story, MINUTE, "SpO").why == word


def test_a_cuff_that_gave_nothing_says_why_beside_the_last_value() -> None:
    story = Story()
    story.pressure(MINUTE, 120, 80)
    failed = ev.MeasurementFailed(
        by="cuff", role="device", observed_t=2 * MINUTE, device="cuff", vital="systolic", reason="cuff loose"
    )
    story.add(2 * MINUTE, failed)
    assert (tile(story, 2 * MINUTE, "BP").value, tile(story, 2 * MINUTE, "BP").why) == ("120/80", "cuff loose")


def test_while_a_cuff_inflates_the_oximeters_values_are_marked_and_the_others_are_not() -> None:
    story = Story()
    story.stream(MINUTE, spo2=97, pulse_rate=70, resp_rate=14)
    story.add(MINUTE, ev.CuffStarted(by="cuff", role="device", device="cuff", observed_t=MINUTE))
    marks = {name: tile(story, MINUTE + 5 * SECOND, name).second for name in ("SpO", "PR", "RR")}
    assert marks == {"SpO": "cuff inflates", "PR": "cuff inflates", "RR": ""}
    story.pressure(MINUTE + 10 * SECOND, 120, 80)
    assert tile(story, MINUTE + 11 * SECOND, "SpO").second == ""


def test_a_typed_saturation_is_not_marked_by_a_cuff() -> None:
    story = Story()
    story.typed(MINUTE, spo2=97)
    story.add(MINUTE, ev.CuffStarted(by="cuff", role="device", device="cuff", observed_t=MINUTE))
    assert tile(story, MINUTE + 5 * SECOND, "SpO").second == ""


def test_the_rate_is_the_one_seen_last() -> None:
    story = Story()
    story.stream(MINUTE, pulse_rate=80)
    story.typed(2 * MINUTE, heart_rate=84)
    assert (tile(story, 2 * MINUTE, "HR").value, tile(story, 2 * MINUTE, "HR").source) == ("84", "typed")


def test_change_is_against_baseline_and_the_arrow_against_the_value_before() -> None:
    bp = tiles(live(), NOW)[0]
    assert (bp.value, bp.change, bp.arrow) == ("184/101", "+58", "↑")


def test_an_alert_is_told_by_word_and_stays_told_once_seen() -> None:
    story = Story()
    seq = story.pressure(MINUTE, 184, 101)
    alert = story.raise_alert(MINUTE, "systolic", 184, 180, "high", "SBP 184 >= 180", seen=seq)
    assert tile(story, MINUTE, "BP").judgement == "HIGH PRIORITY"
    story.add(MINUTE, ev.AlertAcknowledged(**NURSE, alert=alert, action="watched"))
    assert tile(story, MINUTE, "BP").judgement == "HIGH PRIORITY · seen"


def test_settled_says_that_sedation_was_not_asked() -> None:
    story = Story()
    story.typed(MINUTE, moaas=4, dissociation=2)
    event = ev.VitalsObserved(**NURSE, observed_t=9 * MINUTE, source=Source.TYPED, readings=(), look="settled")
    story.add(9 * MINUTE, event)
    sedation = tile(story, 12 * MINUTE, "MOAA")
    assert (sedation.value, sedation.second, sedation.why) == ("4", "dissoc. 2", "settled 3 min ago")


def test_a_tile_can_be_read_aloud() -> None:
    assert tiles(live(), NOW)[0].sentence == "BP 184/101 mmHg, MAP 129, +58, 38 s, cuff, HIGH PRIORITY"


def test_a_trend_that_is_earned_stands_at_the_tile_and_turns_its_arrow() -> None:
    story = Story()
    for minute, systolic in ((0, 130), (2, 137), (4, 145), (6, 152)):
        story.pressure(T0 + minute * MINUTE, systolic, 80)
    view = tiles(story.session, T0 + 6 * MINUTE)[0]
    assert (view.trend[:22], view.arrow) == ("rising 4 mmHg a minute", "↑")
    assert "rising 4 mmHg a minute" in view.sentence
    assert view.trend_short[0].startswith("↗ 4/min")


def test_a_value_that_is_struck_has_no_trend() -> None:
    story = Story()
    for second in range(0, 480, 5):
        story.stream(T0 + second * SECOND, pulse_rate=70 + second // 10)
    end = T0 + 475 * SECOND
    assert tiles(story.session, end)[1].trend.startswith("rising 6 a minute")
    assert tiles(story.session, end + 16 * SECOND)[1].trend == ""


# --- several devices --------------------------------------------------------------------------------------------------


def said(story: Story, t: int, device: str, source: Source = Source.STREAMING, **values: int) -> None:
    readings = tuple(reading(vital, value) for vital, value in values.items())
    story.add(
        t,
        ev.VitalsObserved(by=device, role="device", observed_t=t, source=source, readings=readings, device=device),
    )


def choose(story: Story, t: int, device: str, *vitals: str) -> None:
    story.add(t, ev.DeviceChanged(by=device, role="device", device=device, driver="x", state="connected", text="",
                                  since=t))  # fmt: skip
    for vital in vitals:
        story.add(t, ev.DeviceChosen(**NURSE, vital=vital, device=device))


def test_a_tile_names_its_device_where_two_measure_the_same() -> None:
    story = Story()
    said(story, MINUTE, "nonin /dev/ttyUSB0", spo2=97)
    assert tile(story, MINUTE, "SpO").source == "oximeter"
    said(story, MINUTE, "masimo /dev/ttyUSB1", spo2=91)
    one = tile(story, MINUTE, "SpO")
    assert (one.value, one.source) == ("97", "nonin ttyUSB0")


def test_of_two_cuffs_the_chosen_one_is_shown_while_it_measured_in_the_same_set() -> None:
    story = Story()
    choose(story, 1, "dinamap COM3", "systolic")
    said(story, MINUTE, "dinamap COM3", Source.CUFF, systolic=120, diastolic=80)
    said(story, 2 * MINUTE, "suntech COM4", Source.CUFF, systolic=131, diastolic=85)
    bp = tile(story, 3 * MINUTE, "BP")
    assert (bp.value, bp.source, bp.age) == ("120/80", "dinamap COM3", "2 min")
    said(story, 9 * MINUTE, "suntech COM4", Source.CUFF, systolic=131, diastolic=85)
    assert tile(story, 9 * MINUTE, "BP").value == "131/85"


def test_a_choice_never_shows_an_old_stream_as_new() -> None:
    story = Story()
    choose(story, 1, "nonin COM3", "spo2")
    said(story, MINUTE, "nonin COM3", spo2=97)
    said(story, MINUTE + 40 * SECOND, "masimo COM4", spo2=91)
    one = tile(story, MINUTE + 40 * SECOND, "SpO")
    assert (one.value, one.source) == ("91", "masimo COM4")
