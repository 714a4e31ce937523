from __future__ import annotations

from datetime import datetime

import pytest

from kat_monitor.devices.decoder import LinkNote, Measurement, NoteKind, measured
from kat_monitor.devices.driver import Driver
from kat_monitor.devices.outputs import DeviceState, Observed
from kat_monitor.devices.registry import DRIVERS, new_decoder
from kat_monitor.devices.stored import AHEAD, OLD, UNDATED, Stored
from kat_monitor.vitals import Quality, Source

ZERO = datetime(2026, 1, 5, 10, 0)
MINUTE = 60_000


def spot(when: str | None, systolic: int = 120, age_ms: int | None = None) -> Measurement:
    return Measurement((measured("systolic", systolic, Quality.OK, when),), Source.CUFF, age_ms)


def stream(when: str | None) -> Measurement:
    return Measurement((measured("spo2", 97, Quality.OK, when),), Source.STREAMING)


@pytest.mark.parametrize(
    ("when", "refusal"),
    [
        ("2026-01-05T10:30:00", None),
        ("2026-01-05T10:00:00", None),
        ("2026-01-05T09:59:00", None),
        ("2026-01-05T10:34:00", None),
        ("2026-01-05T09:40:00", OLD),
        ("2019-01-01T00:13:00", OLD),
        ("2026-01-05T11:00:00", AHEAD),
        ("2031-01-05T10:30:00", AHEAD),
        (None, None),
        ("10:30:00", None),
    ],
)
def test_a_spot_value_is_judged_by_the_devices_clock(when: str | None, refusal: str | None) -> None:
    assert Stored(ZERO).refusal(30 * MINUTE, spot(when)) == refusal


def test_a_value_older_than_the_session_by_its_age_is_not_recorded() -> None:
    stored = Stored(ZERO)
    assert [stored.refusal(MINUTE, spot(None, age_ms=age)) for age in (59_000, 61_000)] == [None, OLD]


def test_a_stored_value_without_a_time_is_not_recorded() -> None:
    kept = Measurement((measured("spo2", 97, Quality.HELD), measured("pulse_rate", 60, Quality.HELD)), Source.CUFF)
    assert Stored(ZERO).refusal(MINUTE, kept) == UNDATED


def test_a_value_that_was_recorded_is_not_recorded_again() -> None:
    stored = Stored(ZERO)
    first, second = spot("2026-01-05T10:30:00"), spot("2026-01-05T10:31:00")
    assert [stored.refusal(31 * MINUTE, each) for each in (first, second, first, second)] == [None, None, "", ""]


def test_a_stream_is_never_refused_for_its_clock() -> None:
    assert Stored(ZERO).refusal(MINUTE, stream("2001-01-01T00:00:00")) is None


def test_a_value_that_was_kept_since_a_while_is_as_old_as_it_says() -> None:
    stored = Stored(ZERO)
    assert stored.observed_t(30 * MINUTE, spot("2026-01-05T10:10:00")) == 10 * MINUTE
    assert stored.observed_t(30 * MINUTE, spot("2026-01-05T10:29:40")) == 30 * MINUTE


def test_an_age_field_decides_before_the_clock() -> None:
    assert Stored(ZERO).observed_t(30 * MINUTE, spot("2026-01-05T10:10:00", age_ms=5_000)) == 30 * MINUTE - 5_000


def test_a_stream_is_timed_on_arrival() -> None:
    assert Stored(ZERO).observed_t(30 * MINUTE, stream("2026-01-05T10:10:00")) == 30 * MINUTE


def test_a_streams_clock_that_is_years_off_is_said_once_an_opening() -> None:
    stored = Stored(ZERO)
    said = [stored.about_clock(MINUTE, stream("2001-01-01T00:00:00")) for _ in range(2)]
    stored.begin()
    assert said == ["its clock says 2001-01-01. Set it; values are timed by this computer", ""]
    assert stored.about_clock(MINUTE, stream("2001-01-01T00:00:00"))


def test_a_clock_that_is_minutes_off_is_not_worth_a_word() -> None:
    assert Stored(ZERO).about_clock(MINUTE, stream("2026-01-05T10:20:00")) == ""


def test_without_a_wall_time_no_clock_is_judged() -> None:
    assert Stored().refusal(MINUTE, spot("2001-01-01T00:00:00")) is None


def line(date: str) -> bytes:
    return f"{date},12345678901234567890,0,118,076,064,0\r\n".encode()


def connected() -> Driver:
    driver = Driver(DRIVERS["omron-hbp"], new_decoder("omron-hbp"), stored=Stored(ZERO))
    driver.on_link(0, LinkNote(NoteKind.OPENED, "COM3"))
    return driver


def test_the_driver_says_that_a_stored_reading_was_not_recorded_and_what_to_do() -> None:
    outputs = connected().on_bytes(MINUTE, line("2019,03,01,08,15"))
    assert [output for output in outputs if isinstance(output, Observed)] == []
    (said,) = [output.text for output in outputs if isinstance(output, DeviceState)][-1:]
    assert said == f"Omron HBP-9020 / HBP-9030: {OLD}."


def test_the_driver_records_a_line_once_however_often_it_is_sent() -> None:
    driver = connected()
    outputs = [
        *driver.on_bytes(MINUTE, line("2026,01,05,10,01")),
        *driver.on_bytes(2 * MINUTE, line("2026,01,05,10,01")),
    ]
    assert len([output for output in outputs if isinstance(output, Observed)]) == 1
