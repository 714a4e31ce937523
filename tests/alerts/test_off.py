"""Devices off on purpose, the cuff on the probe's arm, and what this computer says of itself."""

from __future__ import annotations

import pytest

from kat_monitor import events as ev
from kat_monitor.alerts import annunciate
from kat_monitor.clock import MINUTE
from kat_monitor.vitals import Quality
from tests.alerts.bedside import Bedside, at, bedside


def off(bed: Bedside, second: float, reason: str = "toilet") -> int:
    return bed.did(second, ev.DevicesOff, until=at(second) + 10 * MINUTE, reason=reason)


def cuff_starts(bed: Bedside, second: float) -> None:
    bed.did(second, ev.CuffStarted, by="cuff", role="device", device="cuff", observed_t=at(second))


def since(bed: Bedside, rule: str) -> int:
    return bed.the(rule).since


def test_no_technical_alert_while_devices_are_off_on_purpose() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97, pr=70)
    off(bed, 11)
    bed.streams(12, 300, spo2=None, pr=None)
    assert bed.alerts() == []
    (still,) = (one for one in annunciate(bed.session, at(300)).still if one.kind == "off")
    assert (still.text, still.until) == ("Off: toilet", at(11) + 10 * MINUTE)


def test_it_ends_an_open_technical_alert() -> None:
    bed = bedside()
    bed.stream(1, spo2=97)
    bed.go(20)
    off(bed, 21)
    assert bed.the("stale-15-peak").end_reason == "off on purpose: toilet"
    assert bed.the("stale-15-peak").ended_since == at(21)


def test_values_of_a_probe_that_is_still_on_end_nothing_and_the_first_after_a_silence_does() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    off(bed, 11)
    bed.streams(12, 20, spo2=97)
    assert bed.session.off is not None
    assert bed.session.off.over_t is None
    bed.streams(21, 60, spo2=None)
    bed.stream(61, spo2=96)
    assert bed.session.off.over_t == at(61)
    bed.go(76)
    assert since(bed, "stale-15-peak") == at(76)


def test_it_is_over_by_itself_after_ten_minutes_and_what_is_still_silent_alerts_then() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    off(bed, 11)
    bed.go(11 + 600)
    assert since(bed, "stale-15-peak") == at(11 + 600)
    assert [one.since for one in bed.said if isinstance(one, ev.DevicesBack)] == [at(11 + 600)]


def test_one_device_back_leaves_the_other_off() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97, rr=14)
    off(bed, 11)
    bed.streams(12, 60, spo2=None, rr=None)
    bed.streams(61, 62, spo2=97)
    found = bed.session.off
    assert found is not None
    assert (found.is_off("spo2", bed.now), found.is_off("resp_rate", bed.now)) == (False, True)


def test_values_alert_whatever_is_off() -> None:
    bed = bedside()
    off(bed, 1)
    bed.typed(30, sbp=184, dbp=70)
    assert "sbp-high-180" in bed.open_rules()


def test_a_cuff_holds_the_oximeters_silence_until_it_has_measured() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    cuff_starts(bed, 11)
    bed.streams(12, 44, spo2=None)
    assert bed.alerts() == []
    bed.did(45, ev.MeasurementFailed, by="cuff", role="device", device="cuff", vital="systolic", observed_t=at(45),
            reason="loose")  # fmt: skip
    assert since(bed, "stale-15-peak") == at(45)


def test_a_cuff_that_is_stopped_holds_nothing_from_then_on() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    cuff_starts(bed, 11)
    bed.streams(12, 19, spo2=None)
    bed.did(20, ev.CuffStopped, device="cuff")
    assert not [one for one in annunciate(bed.session, at(20)).still if one.kind == "held"]
    bed.streams(21, 40, spo2=None)
    assert since(bed, "stale-15-peak") == at(25)  # 15 s after its last value, not when the hold would have run out


def test_and_for_sixty_seconds_at_most() -> None:
    bed = bedside()
    bed.streams(1, 10, spo2=97)
    cuff_starts(bed, 11)
    bed.go(200)
    assert since(bed, "stale-15-peak") == at(71)


def test_a_capnometer_is_not_on_that_arm() -> None:
    bed = bedside()
    bed.streams(1, 10, rr=14)
    cuff_starts(bed, 11)
    bed.go(30)
    assert since(bed, "stale-15-peak") == at(25)


def test_thirty_seconds_of_nothing_but_artefact_alert() -> None:
    bed = bedside()
    bed.streams(1, 32, spo2=97, quality=Quality.ARTEFACT)
    assert since(bed, "artefact-30") == at(31)


@pytest.mark.parametrize(
    ("part", "rule"),
    [
        ("speaker", "no-speaker"),
        ("screen", "screen-stood-still"),
        ("awake", "may-sleep"),
        ("battery", "battery-low"),
        ("copy", "no-second-copy"),
    ],
)
def test_what_does_not_work_alerts_until_it_does(part: str, rule: str) -> None:
    bed = bedside()
    machine = {"by": "machine", "role": "system", "part": part}
    bed.did(10, ev.MachineChanged, **machine, works=False, since=at(9), text="told so")
    assert (bed.the(rule).since, "told so" in bed.the(rule).text) == (at(9), True)
    bed.did(40, ev.MachineChanged, **machine, works=True, since=at(40))
    assert bed.the(rule).ended_since == at(40)


def test_a_clock_that_was_set_is_told_for_five_minutes() -> None:
    bed = bedside()
    bed.did(10, ev.ClockStepped, by="clock", role="system", step_ms=-3_600_000)
    assert "back by 1:00:00" in bed.the("clock-set").text
    bed.go(400)
    assert bed.the("clock-set").ended_since == at(310)


def test_a_wall_clock_that_is_set_again_is_told_as_it_was_set_last() -> None:
    bed = bedside()
    bed.did(10, ev.ClockStepped, by="clock", role="system", step_ms=3_600_000)
    bed.go(120)
    bed.did(130, ev.ClockStepped, by="clock", role="system", step_ms=-3_600_000)
    alert = bed.the("clock-set")
    assert alert.text.startswith("This computer's clock was set back by 1:00:00")
    bed.go(429)
    assert bed.the("clock-set").is_open
    bed.go(430)
    assert not bed.the("clock-set").is_open


def test_no_sound_is_said_all_the_time() -> None:
    bed = bedside()
    bed.did(10, ev.MachineChanged, by="m", role="system", part="speaker", works=False, since=at(10), text="none")
    assert annunciate(bed.session, at(3000)).still[0].text == "NO SOUND"
